#include "evidence/extracts.h"

#include "base/words.h"
#include "dex/insn.h"
#include "dex/print.h"

#include <stdlib.h>

struct evidence_extract {
    char *entry, *file; /* malloc'ed */
    struct pica_span bytes;
    uint32_t header;
    bool looked;         /* was tried to be opened as a DEX file */
    bool is_code;        /* could be */
    struct dex_file dex; /* opened when is_code */
    uint32_t *code_off;  /* by method_ids; 0: the file defines no code for it */
    struct pica_notes notes;
};

/* What stands behind the last "!0x" of the name, if that is all hexadecimal. */
static uint32_t header_of(const char *entry)
{
    const char *last = NULL, *p = entry;
    unsigned long long n;
    char *end;

    while ((p = strstr(p, "!0x")))
        last = p++;
    if (!last || !last[3])
        return 0;
    n = strtoull(last + 3, &end, 16);
    return *end || n > UINT32_MAX ? 0 : (uint32_t)n;
}

static struct evidence_extract *extract_of(const struct evidence_extracts *x, const char *entry)
{
    for (size_t i = 0; i < x->count; i++)
        if (strcmp(x->items[i].entry, entry) == 0)
            return &x->items[i];
    return NULL;
}

enum pica_status evidence_extracts_add(struct evidence_extracts *x, const char *entry,
                                       const char *file, struct pica_span bytes,
                                       struct pica_error *err)
{
    struct evidence_extract e = { .entry = strdup(entry), .file = strdup(file), .bytes = bytes };

    if (!e.entry || !e.file || !pica_grow(&x->items, &x->cap, x->count + 1, sizeof *x->items)) {
        free(e.entry);
        free(e.file);
        return pica_fail_nomem(err);
    }
    e.header = header_of(entry);
    x->items[x->count++] = e;
    return PICA_OK;
}

void evidence_extracts_finish(struct evidence_extracts *x)
{
    for (size_t i = 0; i < x->count; i++) {
        free(x->items[i].entry);
        free(x->items[i].file);
        free(x->items[i].code_off);
        dex_close(&x->items[i].dex);
        pica_notes_finish(&x->items[i].notes);
    }
    free(x->items);
    *x = (struct evidence_extracts){ 0 };
}

const char *evidence_extracts_file(const struct evidence_extracts *x, const char *entry)
{
    const struct evidence_extract *e = extract_of(x, entry);

    return e ? e->file : NULL;
}

/* --- code ------------------------------------------------------------------------ */

static enum pica_status list_code(struct evidence_extract *e, struct pica_error *err)
{
    e->code_off = calloc(e->dex.methods.count ? e->dex.methods.count : 1, sizeof *e->code_off);
    if (!e->code_off)
        return pica_fail_nomem(err);
    for (uint32_t i = 0; i < e->dex.classes.count; i++) {
        struct dex_class cls = dex_class(&e->dex, i);
        struct dex_class_data data = dex_class_data(&e->dex, &cls);
        enum dex_member_list list;
        struct dex_member m;

        while (dex_class_data_next(&data, &list, &m))
            if ((list == DEX_DIRECT_METHODS || list == DEX_VIRTUAL_METHODS) && !e->code_off[m.idx])
                e->code_off[m.idx] = m.code_off;
    }
    return PICA_OK;
}

static enum pica_status open_code(struct evidence_extract *e, struct pica_error *err)
{
    struct pica_error why;
    enum pica_status st;

    if (e->looked)
        return PICA_OK;
    e->looked = true;
    st = dex_open_at(e->bytes, e->header, e->entry, &pica_limits_default, NULL, &e->notes, &e->dex,
                     &why);
    if (st == PICA_E_NOMEM || e->notes.failed)
        return pica_fail_nomem(err);
    e->is_code = st == PICA_OK;
    return e->is_code ? list_code(e, err) : PICA_OK;
}

static bool says(const struct pica_text *text, const char *want)
{
    return text->data && strcmp(text->data, want) == 0;
}

/* The method of that number has the class and the name that the place tells. */
static bool names_agree(const struct evidence_extract *e, uint32_t method_idx, const cJSON *place,
                        bool *ret_nomem)
{
    const char *class_name = cJSON_GetStringValue(cJSON_GetObjectItemCaseSensitive(place, "class"));
    const char *method = cJSON_GetStringValue(cJSON_GetObjectItemCaseSensitive(place, "method"));
    struct pica_text text = { 0 };
    bool agree;

    dex_add_utf8(dex_type(&e->dex, dex_method_id(&e->dex, method_idx).class_idx), &text);
    agree = !class_name || says(&text, class_name);
    *ret_nomem = text.failed;
    pica_text_finish(&text);
    if (agree && method) {
        dex_add_method_label(&e->dex, method_idx, &text);
        agree = says(&text, method);
        *ret_nomem |= text.failed;
        pica_text_finish(&text);
    }
    return agree;
}

/* A whole number of the place, or UINT64_MAX. */
static uint64_t number_of(const cJSON *place, const char *key)
{
    const cJSON *item = cJSON_GetObjectItemCaseSensitive(place, key);

    if (!cJSON_IsNumber(item) || item->valuedouble < 0 || item->valuedouble > 9007199254740992.0)
        return UINT64_MAX;
    return (uint64_t)item->valuedouble;
}

static enum pica_status look_at_code(struct evidence_extract *e, const cJSON *place,
                                     struct pica_text *instruction, const char **why,
                                     struct pica_error *err)
{
    uint64_t method_idx = number_of(place, "method_idx"), insn = number_of(place, "insn"),
             offset = number_of(place, "file_offset");
    struct dex_printer printer;
    struct dex_code code;
    bool nomem;

    if (method_idx == UINT64_MAX)
        return PICA_OK;
    if (method_idx >= e->dex.methods.count) {
        *why = PICA_WORD("there is no method of that number");
        return PICA_OK;
    }
    if (!names_agree(e, (uint32_t)method_idx, place, &nomem))
        *why = PICA_WORD("the method of that number has another name");
    if (nomem)
        return pica_fail_nomem(err);
    if (*why || insn == UINT64_MAX)
        return PICA_OK;
    if (!e->code_off[method_idx] || !dex_code(&e->dex, e->code_off[method_idx], &code) ||
        insn >= code.units) {
        *why = PICA_WORD("the method has no such instruction");
        return PICA_OK;
    }
    if (offset != code.insns_offset + insn * 2) {
        *why = PICA_WORD("the instruction lies at another offset");
        return PICA_OK;
    }
    printer = dex_printer(&e->dex, instruction);
    if (!dex_print_instruction(&printer, &code, (uint32_t)insn))
        *why = PICA_WORD("no instruction begins there");
    return printer.failed || instruction->failed ? pica_fail_nomem(err) : PICA_OK;
}

/* --- bytes ----------------------------------------------------------------------- */

static int digit_of(char c)
{
    return c >= '0' && c <= '9' ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

static bool bytes_are(struct pica_span bytes, uint64_t offset, const char *hex)
{
    size_t len = strlen(hex) / 2;

    if (strlen(hex) % 2 || offset > bytes.len || len > bytes.len - offset)
        return false;
    for (size_t i = 0; i < len; i++) {
        int high = digit_of(hex[i * 2]), low = digit_of(hex[i * 2 + 1]);

        if (high < 0 || low < 0 || bytes.data[offset + i] != (uint8_t)(high << 4 | low))
            return false;
    }
    return true;
}

enum pica_status evidence_look(struct evidence_extracts *x, const cJSON *place,
                               struct pica_text *instruction, enum evidence_answer *ret,
                               const char **why, struct pica_error *err)
{
    const char *entry = cJSON_GetStringValue(cJSON_GetObjectItemCaseSensitive(place, "entry"));
    const char *bytes = cJSON_GetStringValue(cJSON_GetObjectItemCaseSensitive(place, "bytes"));
    uint64_t offset = number_of(place, "file_offset");
    struct evidence_extract *e = entry ? extract_of(x, entry) : NULL;
    enum pica_status st = PICA_OK;

    *ret = EVIDENCE_NOT_HERE;
    *why = NULL;
    if (!e)
        return PICA_OK;
    if (bytes && !bytes_are(e->bytes, offset, bytes))
        *why = PICA_WORD("other bytes stand there");
    if (!*why && cJSON_GetObjectItemCaseSensitive(place, "method_idx")) {
        st = open_code(e, err);
        if (st == PICA_OK && !e->is_code)
            *why = PICA_WORD("it is no DEX file");
        else if (st == PICA_OK)
            st = look_at_code(e, place, instruction, why, err);
    }
    *ret = *why ? EVIDENCE_DIFFERS : EVIDENCE_HOLDS;
    return st;
}
