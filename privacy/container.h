/*
 * privacy/container.h - in which frameworks an app, or part of it, is written.
 *
 * What runs in a container is not in the DEX files: a consent prompt may be
 * there as well as a call that collects. So a container is named, with the files
 * that hold its code and its texts. Data: privacy/data/containers.tsv and
 * artefacts.tsv; docs/CONTAINERS.md.
 */
#ifndef PICA_PRIVACY_CONTAINER_H
#define PICA_PRIVACY_CONTAINER_H

#include "privacy/artefact.h"
#include "privacy/sdk.h"
#include "privacy/web_shell.h"

enum privacy_code {
#define X(id, name, gap) PRIVACY_CODE_##id,
#include "privacy/container_code.def"
#undef X
    PRIVACY_CODE_COUNT
};

/* The cause of a gap: that such code is not read (English, a key of words_zh.tsv). */
const char *privacy_code_gap(enum privacy_code code);

struct privacy_container_entry {
    const char *id; /* "flutter" */
    struct {
        const char *zh, *en;
    } name;
    enum privacy_code code; /* what the app's own code is in it */
    const char *source;     /* where its makers say what it is made of */
};
extern const struct privacy_container_entry privacy_containers[];
extern const size_t privacy_container_entry_count;

/* Files of a container: those of one artefact. */
struct privacy_container_files {
    const char *name; /* of the artefact: an entry, a directory with its slash, a name with '*' */
    uint8_t parts;    /* enum privacy_part */
    size_t count;
    const char *first; /* label of the first */
    uint64_t size;     /* of the first, as declared */
};

/* A file that tells something, by its label, and how (struct privacy_artefact). */
struct privacy_container_source {
    const char *file, *how;
};

struct privacy_container {
    const struct privacy_container_entry *entry;
    enum privacy_confidence confidence; /* certain: a strong artefact; likely: two weak ones */
    enum privacy_code code; /* the entry's, or what the file that tells the version says */
    const char *version;    /* or NULL; for scan/ to set by privacy_container_version() */
    struct privacy_evidence *evidence; /* "native", "file", "class", "meta-data", by artefact */
    size_t evidence_count;
    struct privacy_container_files *files; /* those with parts, by artefact */
    size_t file_count;
    /* Mode of the container's own privacy prompt as it is configured ("template" of DCloud: nothing
     * of the app runs before the user agreed), or NULL; for scan/ to set likewise. */
    const char *prompt;
    struct privacy_container_source version_from, prompt_from; /* file NULL: none */
};

/* The containers, by id, in `arena`. One weak artefact alone makes none; a shell around a web page
 * (`web`, or NULL) is a likely one. */
PICA_MUST_USE
enum pica_status privacy_containers_find(const struct privacy_traces *traces,
                                         const struct privacy_web_shell *web,
                                         struct pica_arena *arena, struct privacy_container **ret,
                                         size_t *ret_count, struct pica_error *err);

/*
 * Reads the version (or the prompt's mode) out of the bytes of that file, or an empty text; *code
 * may change (a bundle of React Native is JavaScript or Hermes bytecode). The text lies in `bytes`
 * or is a number written into `scratch`.
 */
#define PRIVACY_VERSION_SIZE 32
struct pica_span privacy_container_version(const char *how, struct pica_span bytes,
                                           char scratch[PRIVACY_VERSION_SIZE],
                                           enum privacy_code *code);

#endif
