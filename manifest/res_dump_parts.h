/*
 * manifest/res_dump_parts.h - what a printer of resource tables is told, in order.
 */
#ifndef PICA_MANIFEST_RES_DUMP_PARTS_H
#define PICA_MANIFEST_RES_DUMP_PARTS_H

#include "manifest/res_table_parts.h"

#include "base/json_write.h"

struct res_printer;

struct res_dumper {
    struct res_table t;
    const struct res_package *package; /* that holds the value */
    const struct res_printer *printer;
    struct pica_text *out;
    struct pica_json json;            /* into `out` */
    struct pica_text scratch;         /* for who prints */
    struct pica_text config;          /* name of the configuration of the value */
    struct pica_text type_name, name; /* of the resource; printable, "" when it has none */
};

/* Between begin and end each package; in it libraries, overlayables, aliases, then types, in
 * these resources, in these values. */
struct res_printer {
    void (*begin)(struct res_dumper *d);
    void (*end)(struct res_dumper *d);
    void (*package)(struct res_dumper *d, const struct res_package *p);
    void (*package_end)(struct res_dumper *d);
    void (*libraries)(struct res_dumper *d, bool begin);
    void (*library)(struct res_dumper *d, uint32_t id, const char *name);
    void (*overlayables)(struct res_dumper *d, bool begin);
    void (*overlayable)(struct res_dumper *d, const char *name, const char *actor);
    void (*policy)(struct res_dumper *d, const struct res_policy *policy);
    void (*overlayable_end)(struct res_dumper *d);
    void (*aliases)(struct res_dumper *d, bool begin);
    void (*alias)(struct res_dumper *d, struct res_alias alias);
    void (*types)(struct res_dumper *d, bool begin);
    void (*type)(struct res_dumper *d, uint32_t id);
    void (*type_end)(struct res_dumper *d);
    /* `flags` of the entry in the first configuration, `spec` of its typeSpec. */
    void (*resource)(struct res_dumper *d, uint32_t id, unsigned flags, uint32_t spec);
    void (*resource_end)(struct res_dumper *d);
    void (*value)(struct res_dumper *d, struct res_value v);
    void (*bag)(struct res_dumper *d, const struct res_entry *e);
    void (*broken)(struct res_dumper *d);
};

extern const struct res_printer res_printer_text, res_printer_json;

/* Names of bits: 0 and NULL end the table. */
struct res_bit {
    uint32_t bit;
    const char *name;
};

extern const struct res_bit res_config_bits[]; /* of a typeSpec: by what a value varies */
extern const struct res_bit res_entry_bits[];  /* of an entry */
extern const struct res_bit res_policy_bits[]; /* of an overlayable: who may overlay */

/* What item number `place` of a bag is called: "android:name", "attr/title"; of an attribute
 * "type", "min", of plurals "other", "one", else "[3]"; its id when it has no name. */
void res_item_name(struct res_dumper *d, size_t place, uint32_t id, struct pica_text *out);

/* The text of a string; false when there is none. `out` is emptied first. */
bool res_dumper_string(struct res_dumper *d, uint32_t index, struct pica_text *out);

/* The span number `n` of a string, whose name is a string of the table; false: it has no more. */
bool res_dumper_span(struct res_dumper *d, uint32_t string, uint32_t n, struct string_span *ret);

/* Item number `index` of a bag. */
struct res_item res_dumper_item(const struct res_dumper *d, const struct res_entry *e,
                                size_t index);

/* The file that the value is of; NULL where there is one alone. */
const char *res_dumper_file(const struct res_dumper *d);

#endif
