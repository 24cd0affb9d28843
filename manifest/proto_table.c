#include "manifest/proto_table.h"

#include "manifest/proto_table_parts.h"
#include "manifest/res_table_parts.h"
#include "manifest/string_pool_write.h"

#include "base/cursor.h"
#include "base/intern.h"

#include <stdio.h>
#include <stdlib.h>

/* Fields of the messages that are walked. */
enum { TABLE_PACKAGE = 2, TABLE_DYNAMIC_REF = 5 };
enum { PACKAGE_ID = 1, PACKAGE_NAME = 2, PACKAGE_TYPE = 3 };
enum { TYPE_ID = 1, TYPE_NAME = 2, TYPE_ENTRY = 3 };
enum { ENTRY_ID = 1, ENTRY_NAME = 2, ENTRY_VISIBILITY = 3, ENTRY_VALUE = 6, ENTRY_STAGED = 7 };
enum { VISIBILITY_LEVEL = 1, VISIBILITY_STAGED = 4, LEVEL_PUBLIC = 2 };

enum { TABLE_HEADER = 12, PACKAGE_HEADER = 288, SPEC_HEADER = 16, TYPE_HEADER = 84 };
enum { ENTRIES_MOST = 65535 }; /* of a type */

static void damage(struct proto_table *c, struct pica_span at)
{
    if (!c->damaged && at.data)
        c->damaged_at = (size_t)(at.data - c->file.data);
    c->damaged = true;
}

/* Whether to go on: not without memory, nor beyond what one file may become. */
static bool may_go_on(struct proto_table *c)
{
    uint64_t most = c->limits->proto_bytes;

    c->no_memory |=
        c->decoder.no_memory || c->values.failed || c->chunks.failed || c->packages.failed;
    c->full |= c->decoder.exhausted || c->arena.total > most || c->values.len > most ||
               c->chunks.len > most || c->packages.len > most;
    return !c->no_memory && !c->full;
}

/* --- entries --------------------------------------------------------------------------- */

struct entry {
    uint32_t id, flags, spec, staged;
    struct pica_span name;
    bool has_id;
};

static void read_visibility(struct pica_span message, struct entry *e)
{
    struct proto_walk w = proto_walk_on(message);
    struct proto_field f;

    while (proto_next(&w, &f)) {
        if (f.type != PROTO_VARINT)
            continue;
        if (f.number == VISIBILITY_LEVEL && f.value == LEVEL_PUBLIC) {
            e->flags |= ENTRY_PUBLIC;
            e->spec |= SPEC_PUBLIC;
        } else if (f.number == VISIBILITY_STAGED && f.value) {
            e->spec |= SPEC_STAGED;
        }
    }
}

static uint32_t staged_id(struct pica_span message)
{
    struct proto_walk w = proto_walk_on(message);
    struct proto_field f;
    uint32_t id = 0;

    while (proto_next(&w, &f))
        if (f.number == 2 && f.type == PROTO_VARINT)
            id = (uint32_t)f.value;
    return id;
}

static struct entry read_entry(struct proto_table *c, struct pica_span message)
{
    struct proto_walk w = proto_walk_on(message);
    struct proto_field f;
    struct entry e = { 0 };

    while (proto_next(&w, &f)) {
        if (f.type != PROTO_BYTES)
            continue;
        if (f.number == ENTRY_ID) {
            e.id = proto_id(f.bytes);
            e.has_id = true;
        } else if (f.number == ENTRY_NAME) {
            e.name = f.bytes;
        } else if (f.number == ENTRY_VISIBILITY) {
            read_visibility(f.bytes, &e);
        } else if (f.number == ENTRY_STAGED) {
            e.staged = staged_id(f.bytes);
        }
    }
    if (w.broken)
        damage(c, message);
    return e;
}

/* By which qualifiers its values differ. */
static uint32_t differences(const struct proto_table *c, size_t first)
{
    uint32_t flags = 0;

    /* Differing is no order, but every qualifier in which any two differ is one in which one of
     * them differs from the first. */
    for (size_t i = first + 1; i < c->value_count; i++)
        flags |= proto_config_diff(c->configs.strings[c->list[first].config].data,
                                   c->configs.strings[c->list[i].config].data);
    return flags;
}

static void add_entry(struct proto_table *c, uint32_t type, struct pica_span message)
{
    struct entry e = read_entry(c, message);
    struct proto_walk w = proto_walk_on(message);
    size_t first = c->value_count, old = c->entry_count;
    struct proto_field f;
    uint32_t key;

    if (e.id >= ENTRIES_MOST) {
        damage(c, message);
        return;
    }
    if (e.id >= c->entry_count) {
        if (!pica_grow(&c->flags, &c->flag_cap, (size_t)e.id + 1, sizeof *c->flags)) {
            c->no_memory = true;
            return;
        }
        c->entry_count = (size_t)e.id + 1;
        memset(c->flags + old, 0, (c->entry_count - old) * sizeof *c->flags);
    }
    key = proto_intern(c, &c->keys, 0, e.name);
    while (may_go_on(c) && proto_next(&w, &f)) {
        const Aapt__ConfigValue *cv;

        if (f.number != ENTRY_VALUE || f.type != PROTO_BYTES)
            continue;
        cv = proto_decode(&c->decoder, &aapt__config_value__descriptor, f.bytes);
        if (!cv || !proto_add_value(c, cv, e.id, key, e.flags))
            damage(c, f.bytes);
    }
    if (c->no_memory)
        return;
    c->flags[e.id] |= e.spec | (c->value_count > first ? differences(c, first) : 0);
    if (e.staged && pica_grow(&c->aliases, &c->alias_cap, c->alias_count + 1, sizeof *c->aliases))
        c->aliases[c->alias_count++] =
            (struct proto_table_alias){ e.staged, c->package_id << 24 | type << 16 | e.id };
    else
        c->no_memory |= e.staged != 0;
}

/* --- types ----------------------------------------------------------------------------- */

static size_t begin_chunk(struct pica_text *t, uint32_t type, uint32_t header)
{
    size_t at = t->len;

    chunk_put16(t, type);
    chunk_put16(t, header);
    chunk_put32(t, 0);
    return at;
}

static void end_chunk(struct pica_text *t, size_t at)
{
    chunk_patch(t, at + 4, 4, (uint32_t)(t->len - at));
}

static int value_compare(const void *pa, const void *pb, void *context)
{
    const struct proto_table_value *a = pa, *b = pb;
    const struct pica_intern *configs = context;
    int d = a->config == b->config ? 0
                                   : proto_config_compare(configs->strings[a->config].data,
                                                          configs->strings[b->config].data);

    if (d == 0) /* what differs in a way that nobody asks for */
        d = (a->config > b->config) - (a->config < b->config);
    if (d == 0)
        d = (a->entry > b->entry) - (a->entry < b->entry);
    return d ? d : (a->at > b->at) - (a->at < b->at);
}

static void put_spec(struct proto_table *c, uint32_t type)
{
    struct pica_text *t = &c->chunks;
    size_t at = begin_chunk(t, CHUNK_TYPE_SPEC, SPEC_HEADER);

    chunk_put32(t, type);
    chunk_put32(t, (uint32_t)c->entry_count);
    for (size_t i = 0; i < c->entry_count; i++)
        chunk_put32(t, c->flags[i]);
    end_chunk(t, at);
}

/* `n` values of one configuration, in order of their entries. */
static void put_config(struct proto_table *c, uint32_t type, const struct proto_table_value *values,
                       size_t n)
{
    struct pica_text *t = &c->chunks;
    size_t at = begin_chunk(t, CHUNK_TYPE, TYPE_HEADER), bytes = 0, offsets, start;
    bool sparse;

    for (size_t i = 0; i < n; i++)
        bytes += values[i].len;
    sparse = n < c->entry_count && bytes / 4 < UINT16_MAX;
    chunk_put32(t, type | (sparse ? TYPE_SPARSE << 8 : 0));
    chunk_put32(t, (uint32_t)(sparse ? n : c->entry_count));
    chunk_put32(t, (uint32_t)(TYPE_HEADER + (sparse ? n : c->entry_count) * 4));
    pica_text_add_span(t, c->configs.strings[values->config]);
    offsets = t->len;
    for (size_t i = 0; i < (sparse ? n : c->entry_count); i++)
        chunk_put32(t, UINT32_MAX);
    start = t->len;
    for (size_t i = 0; i < n; i++) {
        uint32_t offset = (uint32_t)(t->len - start);

        if (sparse)
            chunk_patch(t, offsets + i * 4, 4, values[i].entry | offset / 4 << 16);
        else
            chunk_patch(t, offsets + (size_t)values[i].entry * 4, 4, offset);
        pica_text_add_span(t, pica_span_of(c->values.data + values[i].at, values[i].len));
    }
    end_chunk(t, at);
}

/* Of two values of one entry in one configuration, which no compiler takes, the first. */
static void drop_doubles(struct proto_table *c)
{
    size_t kept = 0;

    for (size_t i = 0; i < c->value_count; i++)
        if (kept == 0 || c->list[kept - 1].config != c->list[i].config ||
            c->list[kept - 1].entry != c->list[i].entry)
            c->list[kept++] = c->list[i];
    c->damaged |= kept < c->value_count;
    c->value_count = kept;
}

static void put_type(struct proto_table *c, const struct proto_table_type *type)
{
    struct proto_walk w = proto_walk_on(type->message);
    struct proto_field f;

    c->value_count = c->entry_count = c->values.len = 0;
    pica_intern_finish(&c->configs);
    while (may_go_on(c) && proto_next(&w, &f))
        if (f.number == TYPE_ENTRY && f.type == PROTO_BYTES)
            add_entry(c, type->id, f.bytes);
    if (w.broken)
        damage(c, pica_span_sub(type->message, w.at, 1));
    if (c->no_memory)
        return;
    put_spec(c, type->id);
    if (c->value_count > 1)
        qsort_r(c->list, c->value_count, sizeof *c->list, value_compare, &c->configs);
    drop_doubles(c);
    for (size_t i = 0, n; i < c->value_count && may_go_on(c); i += n) {
        for (n = 1; i + n < c->value_count && c->list[i + n].config == c->list[i].config;)
            n++;
        put_config(c, type->id, c->list + i, n);
    }
}

/* --- packages --------------------------------------------------------------------------- */

static int type_compare(const void *pa, const void *pb)
{
    const struct proto_table_type *a = pa, *b = pb;
    int d = (a->id > b->id) - (a->id < b->id);

    return d ? d : (a->place > b->place) - (a->place < b->place);
}

static void add_type(struct proto_table *c, struct pica_span message)
{
    struct proto_table_type t = { .message = message, .place = (uint32_t)c->type_count };
    struct proto_walk w = proto_walk_on(message);
    struct proto_field f;

    while (proto_next(&w, &f)) {
        if (f.type != PROTO_BYTES)
            continue;
        if (f.number == TYPE_ID)
            t.id = proto_id(f.bytes);
        else if (f.number == TYPE_NAME)
            t.name = f.bytes;
    }
    if (pica_span_is(t.name, "styleable") || pica_span_is(t.name, "macro"))
        return;
    if (t.id == 0 || t.id > UINT8_MAX)
        damage(c, message);
    else if (pica_grow(&c->types, &c->type_cap, c->type_count + 1, sizeof *c->types))
        c->types[c->type_count++] = t;
    else
        c->no_memory = true;
}

/* The names of types by their ids; where there is no type, one that says so. */
static void put_type_names(struct proto_table *c, struct pica_text *out)
{
    struct pica_span names[UINT8_MAX];
    char missing[UINT8_MAX][5];
    size_t count = 0;

    for (size_t i = 0; i < c->type_count; i++) {
        const struct proto_table_type *t = &c->types[i];

        while (count < t->id) {
            size_t n = (size_t)snprintf(missing[count], sizeof missing[count], "?%u",
                                        (unsigned)(count + 1) % 1000);

            names[count] = pica_span_of(missing[count], n);
            count++;
        }
        names[t->id - 1] = t->name;
    }
    string_pool_write(names, count, 0, NULL, 0, out);
}

/* UTF-16 in `units` units, NUL among them. */
static void put_name16(struct pica_text *t, struct pica_span name, size_t units)
{
    size_t put = 0;

    for (size_t i = 0, n; i < name.len && put + 2 < units; i += n) {
        uint32_t code;

        n = pica_utf8_char(name.data + i, name.len - i, &code);
        if (n == 0) {
            n = 1;
            code = 0xfffd;
        }
        if (code > 0xffff) {
            chunk_put16(t, 0xd800 | (code - 0x10000) >> 10);
            code = 0xdc00 | (code & 0x3ff);
            put++;
        }
        chunk_put16(t, code);
        put++;
    }
    for (; put < units; put++)
        chunk_put16(t, 0);
}

static void put_libraries(struct proto_table *c, struct pica_span name, struct pica_text *t)
{
    size_t own = c->package_id == 0, at;

    if (own + c->library_count == 0)
        return;
    at = begin_chunk(t, CHUNK_LIBRARY, LIBRARY_HEADER);
    chunk_put32(t, (uint32_t)(own + c->library_count));
    if (own) {
        chunk_put32(t, 0);
        put_name16(t, name, NAME_UTF16_SIZE / 2);
    }
    for (size_t i = 0; i < c->library_count; i++) {
        chunk_put32(t, c->libraries[i].id);
        put_name16(t, c->libraries[i].name, NAME_UTF16_SIZE / 2);
    }
    end_chunk(t, at);
}

static void put_aliases(struct proto_table *c, struct pica_text *t)
{
    size_t at;

    if (c->alias_count == 0)
        return;
    at = begin_chunk(t, CHUNK_STAGED_ALIAS, ALIAS_HEADER);
    chunk_put32(t, (uint32_t)c->alias_count);
    for (size_t i = 0; i < c->alias_count; i++) {
        chunk_put32(t, c->aliases[i].staged);
        chunk_put32(t, c->aliases[i].finalized);
    }
    end_chunk(t, at);
}

static void add_library(struct proto_table *c, uint32_t id, struct pica_span name)
{
    size_t at = 0;

    while (at < c->library_count && c->libraries[at].id < id)
        at++;
    if (at < c->library_count && c->libraries[at].id == id)
        return;
    if (!pica_grow(&c->libraries, &c->library_cap, c->library_count + 1, sizeof *c->libraries)) {
        c->no_memory = true;
        return;
    }
    memmove(c->libraries + at + 1, c->libraries + at,
            (c->library_count - at) * sizeof *c->libraries);
    c->libraries[at] = (struct proto_table_library){ id, name };
    c->library_count++;
}

static void put_package(struct proto_table *c, struct pica_span name)
{
    struct pica_text *t = &c->packages;
    size_t at = begin_chunk(t, CHUNK_PACKAGE, PACKAGE_HEADER);

    chunk_put32(t, c->package_id);
    put_name16(t, name, NAME_UTF16_SIZE / 2);
    chunk_put32(t, PACKAGE_HEADER);
    for (unsigned i = 0; i < 4; i++)
        chunk_put32(t, 0);
    put_type_names(c, t);
    chunk_patch(t, at + 276, 4, (uint32_t)(t->len - at));
    string_pool_write(c->keys.strings, c->keys.count, 4, NULL, 0, t);
    pica_text_add_span(t, pica_span_of(c->chunks.data, c->chunks.len));
    put_libraries(c, name, t);
    put_aliases(c, t);
    end_chunk(t, at);
    c->package_count++;
}

static void convert_package(struct proto_table *c, struct pica_span message)
{
    struct proto_walk w = proto_walk_on(message);
    struct pica_span name = { 0 };
    struct proto_field f;

    c->package_id = 0;
    c->type_count = c->alias_count = c->chunks.len = 0;
    pica_intern_finish(&c->keys);
    while (proto_next(&w, &f)) {
        if (f.type != PROTO_BYTES)
            continue;
        if (f.number == PACKAGE_ID)
            c->package_id = proto_id(f.bytes) & 0xff;
        else if (f.number == PACKAGE_NAME)
            name = f.bytes;
        else if (f.number == PACKAGE_TYPE)
            add_type(c, f.bytes);
    }
    if (w.broken)
        damage(c, pica_span_sub(message, w.at, 1));
    /* What may call itself by a name that is given at run time needs to be told which it has. */
    if (c->package_id != 0 && c->package_id != PACKAGE_FRAMEWORK && c->package_id != PACKAGE_APP)
        add_library(c, c->package_id, name);
    if (c->type_count > 1)
        qsort(c->types, c->type_count, sizeof *c->types, type_compare);
    for (size_t i = 0; i < c->type_count && may_go_on(c); i++)
        put_type(c, &c->types[i]);
    if (!c->no_memory)
        put_package(c, name);
}

/* --- the table -------------------------------------------------------------------------- */

static void read_library(struct proto_table *c, struct pica_span message)
{
    struct proto_walk w = proto_walk_on(message);
    struct pica_span name = { 0 };
    struct proto_field f;
    uint32_t id = 0;

    while (proto_next(&w, &f)) {
        if (f.number == 1 && f.type == PROTO_BYTES)
            id = proto_id(f.bytes);
        else if (f.number == 2 && f.type == PROTO_BYTES)
            name = f.bytes;
    }
    if (c->library_count <= UINT8_MAX)
        add_library(c, id & 0xff, name);
}

static void convert(struct proto_table *c)
{
    struct proto_walk w = proto_walk_on(c->file);
    struct proto_field f;

    while (proto_next(&w, &f))
        if (f.number == TABLE_DYNAMIC_REF && f.type == PROTO_BYTES)
            read_library(c, f.bytes);
    if (w.broken)
        damage(c, pica_span_sub(c->file, w.at, 1));
    w = proto_walk_on(c->file);
    while (may_go_on(c) && proto_next(&w, &f))
        if (f.number == TABLE_PACKAGE && f.type == PROTO_BYTES)
            convert_package(c, f.bytes);
    (void)may_go_on(c);
}

static void put_table(struct proto_table *c, struct pica_text *out)
{
    size_t at = begin_chunk(out, CHUNK_TABLE, TABLE_HEADER);

    chunk_put32(out, c->package_count);
    string_pool_write(c->strings.strings, c->strings.count, 4, c->styles, c->style_count, out);
    pica_text_add_span(out, pica_span_of(c->packages.data, c->packages.len));
    end_chunk(out, at);
}

static void say(struct proto_table *c)
{
    if (c->damaged)
        pica_gap(c->notes, "manifest", pica_place_at(c->entry, c->damaged_at),
                 "what stands here in protobuf form cannot be decoded: it was left out");
    if (c->full)
        pica_gap(c->notes, "manifest", pica_place_entry(c->entry),
                 "what follows was not read: decoded it takes more than %ju bytes (limit "
                 "proto_bytes)",
                 (uintmax_t)c->limits->proto_bytes);
}

static void finish(struct proto_table *c)
{
    proto_decoder_finish(&c->decoder);
    pica_arena_finish(&c->arena);
    pica_intern_finish(&c->strings);
    pica_intern_finish(&c->keys);
    pica_intern_finish(&c->configs);
    pica_text_finish(&c->key);
    pica_text_finish(&c->packages);
    pica_text_finish(&c->chunks);
    pica_text_finish(&c->values);
    free(c->styles);
    free(c->libraries);
    free(c->types);
    free(c->aliases);
    free(c->list);
    free(c->flags);
    free(c->items);
}

enum pica_status proto_table_convert(struct pica_span file, const char *entry,
                                     const struct pica_limits *limits, struct pica_notes *notes,
                                     struct pica_text *out, bool *ret_whole, struct pica_error *err)
{
    struct proto_table c = { .file = file, .entry = entry, .limits = limits, .notes = notes };
    enum pica_status st = PICA_OK;

    *ret_whole = false;
    proto_decoder_init(&c.decoder, limits->proto_bytes);
    convert(&c);
    if (!c.no_memory && (c.package_count > 0 || !c.damaged)) {
        put_table(&c, out);
        c.no_memory |= out->failed;
    } else if (!c.no_memory) {
        st =
            pica_fail(err, PICA_E_MALFORMED, c.damaged_at, "is no resource table in protobuf form");
    }
    if (c.no_memory)
        st = pica_fail_nomem(err);
    if (st == PICA_OK) {
        say(&c);
        *ret_whole = !c.damaged;
    }
    finish(&c);
    return st;
}
