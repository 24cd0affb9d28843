#include "privacy/framework_prompt.h"

#include "base/json_read.h"

/* What the framework's accepting button says where the settings do not. */
#define ACCEPT_UNSAID "同意"

/* The text of a key, NULL where there is none; *ok false without memory. */
static const char *text_of(const cJSON *object, const char *key, struct pica_arena *arena, bool *ok)
{
    const char *text = cJSON_GetStringValue(cJSON_GetObjectItemCaseSensitive(object, key));
    const char *copy = text && *text ? pica_arena_str(arena, pica_span_str(text)) : NULL;

    *ok &= copy || !text || !*text;
    return copy;
}

static struct consent_text read_text(const char *text)
{
    return text ? consent_text_read(pica_span_str(text)) : (struct consent_text){ 0 };
}

static bool read_prompt(const cJSON *json, struct pica_arena *arena, struct framework_prompt *p)
{
    const cJSON *disagree = cJSON_GetObjectItemCaseSensitive(json, "disagreeMode");
    bool ok = true;

    *p = (struct framework_prompt){
        .mode = text_of(json, "prompt", arena, &ok),
        .title = text_of(json, "title", arena, &ok),
        .message = text_of(json, "message", arena, &ok),
        .accept = text_of(json, "buttonAccept", arena, &ok),
        .refuse = text_of(json, "buttonRefuse", arena, &ok),
    };
    p->asks = p->mode && strcmp(p->mode, "template") == 0;
    p->refusal_exits =
        p->asks && !cJSON_IsTrue(cJSON_GetObjectItemCaseSensitive(disagree, "support"));
    p->says = (struct consent_dialog){ .title = read_text(p->title),
                                       .message = read_text(p->message),
                                       .positive = read_text(p->accept ? p->accept : ACCEPT_UNSAID),
                                       .negative = read_text(p->refuse) };
    p->answer = consent_dialog_judge(&p->says);
    /* The framework's button refuses, whatever it is called; there is none without a text. */
    p->refusable = p->asks && p->refuse;
    return ok;
}

enum pica_status framework_prompt_read(struct pica_span json, struct pica_arena *arena,
                                       struct framework_prompt *ret, struct pica_error *err)
{
    static const char mark[] = "\xef\xbb\xbf";
    enum pica_status st;
    cJSON *tree;
    bool ok;

    if (json.len >= 3 && memcmp(json.data, mark, 3) == 0)
        json = pica_span_of(json.data + 3, json.len - 3);
    st = pica_json_parse(json, &tree, err);
    if (st != PICA_OK)
        return st;
    ok = read_prompt(tree, arena, ret);
    cJSON_Delete(tree);
    return ok ? PICA_OK : pica_fail_nomem(err);
}
