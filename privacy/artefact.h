/*
 * privacy/artefact.h - files, classes and keys that tell how an app is made: by
 * which packer, in which container.
 *
 * Data: privacy/data/artefacts.tsv, packers.tsv and containers.tsv, tables by
 * tools/artefacts.py. Knows names alone, not what is in a file. Names of entries
 * are matched in one pass over each name, whatever the number of artefacts.
 */
#ifndef PICA_PRIVACY_ARTEFACT_H
#define PICA_PRIVACY_ARTEFACT_H

#include "base/arena.h"
#include "base/place.h"
#include "flow/program.h"
#include "manifest/manifest.h"

enum privacy_artefact_kind {
    PRIVACY_ARTEFACT_LIB,   /* file name of a native library; may hold '*' */
    PRIVACY_ARTEFACT_ENTRY, /* entry name; may hold '*' (not a slash); with a slash at its end:
                               everything under it */
    PRIVACY_ARTEFACT_CLASS, /* Java name of a class that the code defines or the manifest names */
    PRIVACY_ARTEFACT_META,  /* key of meta-data in the manifest */
};

enum privacy_tells {
    PRIVACY_TELLS_NOTHING, /* by itself */
    PRIVACY_TELLS_SDK,     /* comes with a product that hides nothing */
    PRIVACY_TELLS_WEAK,    /* others have it too, or it was not seen on a sample */
    PRIVACY_TELLS_STRONG,
};

/* What a file of a container holds. */
enum privacy_part {
    PRIVACY_PART_CODE = 1,    /* code of the app */
    PRIVACY_PART_TEXT = 2,    /* may hold texts for people, so of a consent prompt as well */
    PRIVACY_PART_PROMPT = 4,  /* settings of the container's own privacy prompt */
    PRIVACY_PART_VERSION = 8, /* tells the container's version */
};
#define PRIVACY_PART_COUNT 4 /* bits */

struct privacy_artefact {
    const char *name;
    enum privacy_artefact_kind kind;
    bool packer; /* else container */
    enum privacy_tells tells;
    uint16_t subject; /* index of privacy_packers or privacy_containers */
    uint8_t parts;    /* enum privacy_part */
    uint16_t head;    /* bytes of the name that are hashed; for artefact.c */
    const char *how;  /* how the version or the prompt is read (artefacts.tsv), or NULL */
};
extern const struct privacy_artefact privacy_artefacts[];
extern const size_t privacy_artefact_count;

/* What was found of one artefact. */
struct privacy_trace {
    size_t count; /* files, classes ...; 0: none */
    struct pica_place place;
    const char *value; /* the name of the first, in the order of names */
    const char *said;  /* of META: the value of that key; or NULL */
    uint64_t size;     /* of the first file, uncompressed, as declared */
};

/* What was found of all of them. */
struct privacy_traces {
    struct privacy_trace *items; /* by number in privacy_artefacts */
};

/* All empty, in `arena`; NULL without memory. */
PICA_MUST_USE
struct privacy_traces *privacy_traces_new(struct pica_arena *arena);

/*
 * Takes an entry of the package into account. `label` is its printable name, which must outlive
 * the traces. Call it for each entry, in any order.
 */
void privacy_traces_entry(struct privacy_traces *t, struct pica_span name, const char *label,
                          uint64_t size);

/* Looks for classes and keys; `program` and `manifest` may be NULL. False without memory. */
PICA_MUST_USE
bool privacy_traces_code(struct privacy_traces *t, const struct flow_program *program,
                         const struct manifest *manifest, struct pica_arena *arena);

/*
 * The artefacts that an entry name is: calls fn for each, for a later stage that wants the files
 * that hold texts. Needs no traces.
 */
typedef void privacy_artefact_fn(void *context, size_t artefact);
void privacy_artefacts_of(struct pica_span entry, privacy_artefact_fn *fn, void *context);

/* "class", "native", "file" or "meta-data". */
const char *privacy_artefact_kind_name(enum privacy_artefact_kind kind);

#endif
