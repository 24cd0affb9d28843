/*
 * dex/verifier.h - what the passes of dex/verify.h share. For them alone.
 *
 * A pass returns true when the runtime would go on. Else it has called one of
 * the refuse functions, which say in a remark what is wrong, and where; or set
 * `costly`, when only this reader does not go on.
 */
#ifndef PICA_DEX_VERIFIER_H
#define PICA_DEX_VERIFIER_H

#include "dex/verify.h"

/* Sections of the map_list: X(type, id, name, alignment, in the data section) */
enum dex_section {
#define X(type, id, name, alignment, data) DEX_SECTION_##id,
#include "dex/sections.def"
#undef X
    DEX_SECTION_COUNT,
};

struct dex_section_info {
    uint16_t type;
    const char *name;
    uint8_t alignment;
    bool data;
};

extern const struct dex_section_info dex_sections[DEX_SECTION_COUNT];

struct dex_map_item {
    uint32_t type, count, offset;
};

struct dex_verifier {
    const struct dex_file *dex;
    const struct dex_header *h;
    struct pica_notes *notes;
    const char *pass; /* id of its remark */
    bool refused;     /* a remark was made that the runtime would not load the file */
    bool costly;      /* reading it would take far more steps than it has bytes */

    const uint8_t *data;                  /* what offsets count from ... */
    const uint8_t *end;                   /* ... and the end of what they may reach */
    const uint8_t *data_start, *data_end; /* the data section */
    const uint8_t *p;                     /* where the pass over the sections is */
    const uint8_t *used;                  /* where it ended; NULL: it did not get there */

    const uint8_t *map; /* map_items */
    uint32_t map_count;
    uint32_t handles; /* method_handles declared by the map */
    struct {
        uint32_t from, to; /* offsets; the references of its type lie between */
        uint32_t shift;    /* words by which its marks are moved */
    } sections[DEX_SECTION_COUNT];
    uint32_t shift; /* that of the section being looked at */

    /* Scratch, one allocation */
    uint64_t *starts;      /* a bit for each byte: an item of the data section begins here; no two
                              sections share a word, so that each can be marked by a thread */
    uint32_t *class_def;   /* by type: number of its class_def + 1, or 0 */
    uint32_t *seen;        /* by type: last class_def + 1 that named it as interface */
    uint8_t *descriptor;   /* by type: first character of a good descriptor, or 0 */
    uint8_t *member_name;  /* by string: 1 when a good member name */
    uint32_t init, clinit; /* string indexes of the constructors' names, or none */
    uint32_t angle_from, angle_to; /* the strings that begin with '<' */
    size_t list_budget;            /* entries of type lists still to be read */
    size_t set_budget;             /* entries of annotation sets still to be read */
};

/* --- refusals; `at` points at the trouble -------------------------------- */

bool dex_refuse_cut(struct dex_verifier *v, const uint8_t *at, const char *what);
bool dex_refuse_index(struct dex_verifier *v, const uint8_t *at, const char *what, uint64_t index,
                      uint64_t count);
bool dex_refuse_value(struct dex_verifier *v, const uint8_t *at, const char *what, uint64_t value);
bool dex_refuse_order(struct dex_verifier *v, const uint8_t *at, const char *what);
bool dex_refuse_target(struct dex_verifier *v, const uint8_t *at, const char *what,
                       uint64_t offset);
bool dex_refuse_name(struct dex_verifier *v, const uint8_t *at, const char *what,
                     struct pica_span name);
bool dex_refuse_mismatch(struct dex_verifier *v, const uint8_t *at, const char *what,
                         const char *other);

/* --- reading --------------------------------------------------------------- */

static inline size_t dex_left(const struct dex_verifier *v)
{
    return (size_t)(v->end - v->p);
}

static inline bool dex_check_index(struct dex_verifier *v, const uint8_t *at, const char *what,
                                   uint32_t index, uint32_t count)
{
    return index < count || dex_refuse_index(v, at, what, index, count);
}

/* A uleb128 at v->p. */
static inline bool dex_take_uleb(struct dex_verifier *v, const char *what, uint32_t *ret)
{
    return dex_uleb(&v->p, v->end, ret) || dex_refuse_cut(v, v->p, what);
}

static inline void dex_mark_start(struct dex_verifier *v, const uint8_t *at)
{
    size_t off = (size_t)(at - v->data);

    v->starts[off / 64 + v->shift] |= 1ull << off % 64;
}

/* Whether an item of `section` begins at `off`, as a pass has found. */
static inline bool dex_starts(const struct dex_verifier *v, enum dex_section section, uint32_t off)
{
    return off >= v->sections[section].from && off < v->sections[section].to &&
           (v->starts[off / 64 + v->sections[section].shift] >> off % 64 & 1);
}

static inline bool dex_check_target(struct dex_verifier *v, const uint8_t *at, const char *what,
                                    enum dex_section section, uint32_t off)
{
    return dex_starts(v, section, off) || dex_refuse_target(v, at, what, off);
}

static inline struct dex_map_item dex_map_item(const struct dex_verifier *v, uint32_t i)
{
    const uint8_t *p = v->map + (size_t)i * 12;

    return (struct dex_map_item){ pica_le16(p), pica_le32(p + 4), pica_le32(p + 8) };
}

/* The table of ids `ids` as the header gives it; checked by the pass over the sections. */
static inline const uint8_t *dex_id(const struct dex_verifier *v, enum dex_ids ids, uint32_t i)
{
    return v->data + v->h->ids[ids].off + (size_t)i * dex_ids_item_sizes[ids];
}

/* --- passes and parts of them ----------------------------------------------- */

bool dex_pass_header(struct dex_verifier *v);
bool dex_pass_checksum(struct dex_verifier *v);
bool dex_pass_map(struct dex_verifier *v);
bool dex_pass_sections(struct dex_verifier *v);   /* verify_sections.c */
bool dex_pass_references(struct dex_verifier *v); /* verify_refs.c */
/*
 * The last two, and the checksum, on several threads. False: something is wrong, and nothing was
 * said of it. (verify_parts.c)
 */
bool dex_pass_parts(struct dex_verifier *v, struct pica_work *work);

/* One section, map item `i`, at v->p, which moves behind it. */
bool dex_check_section(struct dex_verifier *v, uint32_t i);
/* That sections end before the next one begins, with zeros between: moves v->p to map item `i`. */
bool dex_skip_to_section(struct dex_verifier *v, uint32_t i);

/* The strings `from` .. `to` - 1: that their offsets are good; *ret_unordered is set to the first
 * that does not come behind the one before it. */
bool dex_check_strings(struct dex_verifier *v, uint32_t from, uint32_t to,
                       const uint8_t **ret_unordered);
/* What map item `i` refers to. */
bool dex_check_references(struct dex_verifier *v, uint32_t i, const uint8_t *unordered);

/* One item at v->p, which moves behind it (verify_items.c). */
bool dex_item_string(struct dex_verifier *v);
bool dex_item_code(struct dex_verifier *v);
bool dex_item_class_data(struct dex_verifier *v);
bool dex_item_debug_info(struct dex_verifier *v);
bool dex_item_encoded_array(struct dex_verifier *v);
bool dex_item_annotation(struct dex_verifier *v);
bool dex_item_annotations_directory(struct dex_verifier *v);

/* What must hold of names (verify_names.c); `s` is a valid MUTF-8 string. */
bool dex_name_is_descriptor(struct pica_span s);
bool dex_name_is_member(struct pica_span s);
/* The first byte of a character for the order of its UTF-16 unit: C0 80 is 0 there, below all
 * others, but above the end of the string. */
static inline unsigned dex_name_rank(uint8_t c)
{
    return c == 0xc0 ? 1 : 2u * c;
}
/* Below, 0 or above 0 as strings of a DEX file are ordered; both NUL-terminated before `end`. */
int dex_name_compare(const uint8_t *a, const uint8_t *b, const uint8_t *end);

/* Classes (verify_class.c); the two of them at v->p, which moves behind the item. */
bool dex_check_class_defs(struct dex_verifier *v);
bool dex_check_class_data(struct dex_verifier *v, bool *ret_empty);
bool dex_check_directory(struct dex_verifier *v);

/* A string or descriptor during the references pass, when string data is known to be good. */
static inline struct pica_span dex_known_string(const struct dex_verifier *v, uint32_t idx)
{
    const uint8_t *p = v->data + pica_le32(dex_id(v, DEX_STRING_IDS, idx));
    uint32_t units = dex_uleb_known(&p);

    return pica_span_of(p, units + strlen((const char *)p + units));
}

static inline struct pica_span dex_known_type(const struct dex_verifier *v, uint32_t idx)
{
    return dex_known_string(v, pica_le32(dex_id(v, DEX_TYPE_IDS, idx)));
}

/* The first character of type idx' descriptor when that is good, else 0. */
uint8_t dex_descriptor_kind(struct dex_verifier *v, uint32_t type_idx);

#endif
