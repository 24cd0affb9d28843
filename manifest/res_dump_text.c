/* A resource table as text for people: one line for each value. */
#include "manifest/res_dump_parts.h"

#include "base/cursor.h"

static void nothing(struct res_dumper *d)
{
    (void)d;
}

static void no_list(struct res_dumper *d, bool begin)
{
    (void)d;
    (void)begin;
}

/* In quotes, with the escapes of JSON: always one line. */
static void add_quoted(struct res_dumper *d, struct pica_span s)
{
    struct pica_json j = { .out = d->out, .pending = true };

    pica_json_string(&j, s);
}

/* A name: as it is, or "?" in place of what could end the line. */
static void add_name(struct res_dumper *d, const char *s)
{
    pica_text_add_printable(d->out, pica_span_str(s));
}

static void add_bits(struct res_dumper *d, const char *before, const struct res_bit *bits,
                     uint32_t value)
{
    bool any = false;

    for (; bits->name; bits++) {
        if (!(value & bits->bit))
            continue;
        pica_text_add(d->out, any ? "," : before);
        pica_text_add(d->out, bits->name);
        any = true;
    }
}

/* --- packages ------------------------------------------------------------------ */

static void text_package(struct res_dumper *d, const struct res_package *p)
{
    const char *name = res_name16(&d->t, p->name);

    pica_text_addf(d->out, "package 0x%02x ", p->id);
    add_name(d, name ? name : "");
    pica_text_add_char(d->out, '\n');
}

static void text_library(struct res_dumper *d, uint32_t id, const char *name)
{
    pica_text_addf(d->out, "  library 0x%02x ", id);
    add_name(d, name);
    pica_text_add_char(d->out, '\n');
}

static void text_overlayable(struct res_dumper *d, const char *name, const char *actor)
{
    pica_text_add(d->out, "  overlayable ");
    add_name(d, name);
    if (*actor) {
        pica_text_add(d->out, " by ");
        add_name(d, actor);
    }
    pica_text_add_char(d->out, '\n');
}

static void text_policy(struct res_dumper *d, const struct res_policy *policy)
{
    pica_text_add(d->out, "    policy");
    add_bits(d, " ", res_policy_bits, policy->flags);
    pica_text_add_char(d->out, ':');
    for (size_t i = 0; i < policy->ids.len / REF_SIZE && !d->out->failed; i++) {
        struct res_value v = { RES_REFERENCE, pica_le32(policy->ids.data + i * REF_SIZE) };

        pica_text_add_char(d->out, ' ');
        res_table_print(&d->t, v, d->out);
    }
    pica_text_add_char(d->out, '\n');
}

static void text_alias(struct res_dumper *d, struct res_alias alias)
{
    pica_text_addf(d->out, "  staged 0x%08x is 0x%08x\n", alias.staged, alias.finalized);
}

/* --- resources ----------------------------------------------------------------- */

static void text_type(struct res_dumper *d, uint32_t id)
{
    pica_text_addf(d->out, "  type 0x%02x ", id);
    add_name(d, d->type_name.data ? d->type_name.data : "");
    pica_text_add_char(d->out, '\n');
}

static void text_resource(struct res_dumper *d, uint32_t id, unsigned flags, uint32_t spec)
{
    (void)spec;
    pica_text_addf(d->out, "    0x%08x ", id);
    add_name(d, d->type_name.data ? d->type_name.data : "");
    pica_text_add_char(d->out, '/');
    add_name(d, d->name.data ? d->name.data : "");
    if (flags & ENTRY_PUBLIC)
        pica_text_add(d->out, " public");
    pica_text_add_char(d->out, '\n');
}

static void add_config(struct res_dumper *d)
{
    pica_text_addf(d->out, "      (%s) ", d->config.data ? d->config.data : "");
}

static void add_spans(struct res_dumper *d, uint32_t string)
{
    struct string_span span;

    for (uint32_t i = 0; res_dumper_span(d, string, i, &span); i++) {
        pica_text_addf(d->out, " %u-%u ", span.first, span.last);
        if (res_dumper_string(d, span.name, &d->scratch))
            add_quoted(d, pica_span_of(d->scratch.data, d->scratch.len));
    }
}

static void add_value(struct res_dumper *d, struct res_value v)
{
    if (v.type != RES_STRING) {
        res_table_print(&d->t, v, d->out);
    } else if (res_dumper_string(d, v.data, &d->scratch)) {
        add_quoted(d, pica_span_of(d->scratch.data, d->scratch.len));
        add_spans(d, v.data);
    } else {
        res_value_print(v, d->out);
    }
    pica_text_add_char(d->out, '\n');
}

static void text_value(struct res_dumper *d, struct res_value v)
{
    add_config(d);
    add_value(d, v);
}

static void text_bag(struct res_dumper *d, const struct res_entry *e)
{
    size_t count = e->items.len / MAP_SIZE;

    add_config(d);
    pica_text_addf(d->out, "%zu items", count);
    if (e->parent) {
        pica_text_add(d->out, ", parent ");
        res_table_print(&d->t, (struct res_value){ RES_REFERENCE, e->parent }, d->out);
    }
    pica_text_add_char(d->out, '\n');
    for (size_t i = 0; i < count && !d->out->failed; i++) {
        struct res_item item = res_dumper_item(d, e, i);

        pica_text_add(d->out, "        ");
        res_item_name(d, i, item.name, d->out);
        pica_text_add(d->out, " = ");
        add_value(d, item.value);
    }
}

static void text_broken(struct res_dumper *d)
{
    add_config(d);
    pica_text_add(d->out, "!broken\n");
}

const struct res_printer res_printer_text = {
    .begin = nothing,
    .end = nothing,
    .package = text_package,
    .package_end = nothing,
    .libraries = no_list,
    .library = text_library,
    .overlayables = no_list,
    .overlayable = text_overlayable,
    .policy = text_policy,
    .overlayable_end = nothing,
    .aliases = no_list,
    .alias = text_alias,
    .types = no_list,
    .type = text_type,
    .type_end = nothing,
    .resource = text_resource,
    .resource_end = nothing,
    .value = text_value,
    .bag = text_bag,
    .broken = text_broken,
};
