#include "report/diff_report.h"

#include "report/json_parts.h"
#include "report/labels.h"

static void key_known(struct pica_json *j, const char *key, const char *value)
{
    pica_json_key_text(j, key, *value ? value : NULL);
}

static void json_side(struct pica_json *j, const struct diff_side *s)
{
    pica_json_object(j);
    key_known(j, "file_name", s->file_name);
    key_known(j, "sha256", s->sha256);
    key_known(j, "package", s->package);
    if (s->version_code >= 0)
        pica_json_key_number(j, "version_code", s->version_code);
    key_known(j, "version_name", s->version_name);
    key_known(j, "label", s->label);
    key_known(j, "tool_version", s->tool_version);
    report_key_array(j, "rules");
    for (size_t i = 0; i < s->pack_count; i++) {
        pica_json_object(j);
        pica_json_key_text(j, "pack", s->packs[i].id);
        pica_json_key_text(j, "version", s->packs[i].name);
        pica_json_key_text(j, "sha256", s->packs[i].detail);
        pica_json_object_end(j);
    }
    pica_json_array_end(j);
    pica_json_object_end(j);
}

static void json_finding(struct pica_json *j, const char *key, const struct diff_finding *f)
{
    if (!f)
        return;
    report_key_object(j, key);
    pica_json_key_text(j, "id", f->id);
    pica_json_key_text(j, "rule", f->rule);
    pica_json_key_text(j, "severity", f->severity);
    pica_json_key_text(j, "verdict", f->verdict);
    report_key_array(j, "clauses");
    for (size_t i = 0; i < f->clause_count; i++)
        pica_json_string(j, pica_span_str(f->clauses[i]));
    pica_json_array_end(j);
    pica_json_key_text(j, "title", f->title);
    pica_json_key_number(j, "places", (int64_t)f->evidence_total);
    pica_json_object_end(j);
}

static void json_call(struct pica_json *j, const char *key, const struct diff_call *c)
{
    if (!c)
        return;
    report_key_object(j, key);
    pica_json_key_text(j, "id", c->id);
    pica_json_key_text(j, "consent", diff_consent_name(c->consent));
    report_key_object(j, "owner");
    key_known(j, "kind", c->owner_kind);
    key_known(j, "id", c->owner);
    key_known(j, "name", c->owner_name);
    pica_json_object_end(j);
    report_key_object(j, "place");
    key_known(j, "entry", c->place.entry);
    key_known(j, "class", c->place.class_name);
    key_known(j, "method", c->place.method);
    if (c->place.insn != PICA_NO_INDEX)
        pica_json_key_number(j, "insn", c->place.insn);
    pica_json_object_end(j);
    pica_json_object_end(j);
}

static void json_pair(struct pica_json *j, const struct diff_pair *p, enum pica_lang lang)
{
    const struct diff_call *c = p->is ? p->is : p->was;
    struct pica_text what = { 0 };

    pica_json_object(j);
    pica_json_key_text(j, "change", diff_change_name(p->change));
    pica_json_key_text(j, "kind", diff_call_kind_name(c->kind));
    key_known(j, c->kind == DIFF_COLLECTION ? "pi" : "sdk", c->what);
    report_diff_call(&what, c, lang);
    pica_json_key_text(j, "does", what.data);
    j->out->failed |= what.failed;
    pica_text_finish(&what);
    key_known(j, "api", c->api);
    key_known(j, "value", c->value);
    if (p->was && p->is)
        pica_json_key_text(j, "matched", p->by_name ? "name" : "shape");
    json_call(j, "old", p->was);
    json_call(j, "new", p->is);
    pica_json_object_end(j);
}

static void json_item(struct pica_json *j, const struct diff_result *r,
                      const struct diff_item *item, enum pica_lang lang)
{
    pica_json_object(j);
    pica_json_key_text(j, "status", diff_status_name(item->status));
    if (item->status == DIFF_REMAINING)
        pica_json_key_bool(j, "worse", item->worse);
    if (item->why != DIFF_WHY_NONE) {
        pica_json_key_text(j, "why", diff_why_name(item->why));
        pica_json_key_text(j, "why_text", pica_words_say(lang, diff_why_words(item->why)));
    }
    if (item->gap) {
        report_key_object(j, "gap");
        pica_json_key_text(j, "stage", item->gap->stage);
        pica_json_key_text(j, "cause", item->gap->cause);
        pica_json_object_end(j);
    }
    if (item->status == DIFF_BACK)
        pica_json_key_number(j, "since", (int64_t)item->since);
    json_finding(j, "old", item->was);
    json_finding(j, "new", item->is);
    report_key_array(j, "calls"); /* numbers in the array `calls` of the whole */
    for (size_t i = 0; i < item->pair_count; i++)
        pica_json_number(j, item->pairs[i] - r->pairs);
    pica_json_array_end(j);
    pica_json_object_end(j);
}

static void json_named(struct pica_json *j, const char *key, const struct diff_named_change *list,
                       size_t count)
{
    report_key_array(j, key);
    for (size_t i = 0; i < count; i++) {
        pica_json_object(j);
        pica_json_key_text(j, "change", list[i].added ? "added" : "removed");
        pica_json_key_text(j, "id", list[i].one->id);
        key_known(j, "name", list[i].one->name);
        key_known(j, "detail", list[i].one->detail);
        pica_json_object_end(j);
    }
    pica_json_array_end(j);
}

static void json_summary(struct pica_json *j, const struct diff_result *r)
{
    report_key_object(j, "summary");
    for (int s = 0; s < DIFF_STATUSES; s++)
        pica_json_key_number(j, diff_status_name((enum diff_status)s), (int64_t)r->counts[s]);
    report_key_object(j, "calls");
    for (int c = 0; c < DIFF_CALL_CHANGES; c++)
        pica_json_key_number(j, diff_change_name((enum diff_change)c), (int64_t)r->changes[c]);
    pica_json_object_end(j);
    pica_json_object_end(j);
}

void report_diff_json(const struct diff_result *r, enum pica_lang lang, struct pica_text *out)
{
    struct pica_json j = { .out = out, .first = true };

    pica_json_object(&j);
    pica_json_key_text(&j, "schema", "pica.diff/1");
    pica_json_key_text(&j, "tool_version", report_tool_version());
    pica_json_key(&j, "old");
    json_side(&j, r->old);
    pica_json_key(&j, "new");
    json_side(&j, r->new_side);
    report_key_array(&j, "earlier");
    for (size_t i = 0; i < r->earlier_count; i++)
        json_side(&j, r->earlier[i]);
    pica_json_array_end(&j);
    report_key_array(&j, "notes");
    for (int n = 0; n < DIFF_NOTE_COUNT; n++) {
        if (!r->notes[n])
            continue;
        pica_json_object(&j);
        pica_json_key_text(&j, "id", diff_note_name((enum diff_note)n));
        pica_json_key_text(&j, "text", pica_words_say(lang, diff_note_words((enum diff_note)n)));
        pica_json_object_end(&j);
    }
    pica_json_array_end(&j);
    json_summary(&j, r);
    report_key_array(&j, "findings");
    for (size_t i = 0; i < r->item_count; i++)
        json_item(&j, r, &r->items[i], lang);
    pica_json_array_end(&j);
    report_key_array(&j, "calls");
    for (size_t i = 0; i < r->pair_count; i++)
        json_pair(&j, &r->pairs[i], lang);
    pica_json_array_end(&j);
    json_named(&j, "sdks", r->sdks, r->sdk_count);
    json_named(&j, "permissions", r->permissions, r->permission_count);
    pica_json_object_end(&j);
    pica_text_add_char(out, '\n');
}
