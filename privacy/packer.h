/*
 * privacy/packer.h - whether the app's code is hidden by a packer.
 *
 * A packed package holds a stub that unpacks the app's own code when it runs:
 * what is said of the package's code is then said of the stub. Names of the
 * products' files and classes come from privacy/data/artefacts.tsv; the shape of
 * the package is evidence beside them, and alone for a packer that nobody knows.
 */
#ifndef PICA_PRIVACY_PACKER_H
#define PICA_PRIVACY_PACKER_H

#include "privacy/artefact.h"
#include "privacy/sdk.h"

struct privacy_packer_entry {
    const char *id; /* "qihoo" */
    struct {
        const char *zh, *en;
    } name;
};
extern const struct privacy_packer_entry privacy_packers[];
extern const size_t privacy_packer_count;

/* The components that the manifest names, and what of them the code defines. */
struct privacy_components {
    size_t named;             /* aliases, the application and the platform's own classes left out */
    size_t defined;           /* by the code */
    bool launcher_missing;    /* no activity that the launcher starts is defined */
    bool application_missing; /* the application's class is the package's own, and not defined */
};

struct privacy_packer {
    const struct privacy_packer_entry *entry; /* NULL: the package has the shape, no known name */
    /* certain: a strong artefact, or a weak one and the shape. likely: a weak one, the shape
     * alone, or strong names of libraries in a package whose components are all defined. */
    enum privacy_confidence confidence;
    bool shape; /* the code is a stub: few classes, among them the application, and no launcher */
    struct privacy_components components;
    /*
     * By artefact, the shape ("structure") and hints behind: "native", "file", "class",
     * "structure", "hint" (large files that do not compress; no proof of anything).
     */
    struct privacy_evidence *evidence;
    size_t evidence_count;
    const struct privacy_packer_entry **others; /* of which something was found as well */
    size_t other_count;
};

/* A file that deflate could not make smaller, so that its bytes look like chance. */
struct privacy_dense_file {
    const char *label;
    uint64_t size;
};

/* A package with more classes than this is no stub. */
#define PRIVACY_STUB_CLASSES 600

PICA_MUST_USE
enum pica_status privacy_components_find(const struct flow_program *program,
                                         const struct manifest *manifest,
                                         struct privacy_components *ret, struct pica_error *err);

/*
 * The packer, or *ret NULL. `traces` are complete, `components` those of the two that follow, of
 * which `manifest` may be NULL; `dense` are the largest dense files. Everything in `arena`.
 */
PICA_MUST_USE
enum pica_status privacy_packer_find(const struct privacy_traces *traces,
                                     const struct privacy_components *components,
                                     const struct flow_program *program,
                                     const struct manifest *manifest,
                                     const struct privacy_dense_file *dense, size_t dense_count,
                                     struct pica_arena *arena, struct privacy_packer **ret,
                                     struct pica_error *err);

/* Whether an entry, by its name and sizes, is such a file; method as in struct apk_entry. */
bool privacy_is_dense(struct pica_span name, uint64_t csize, uint64_t usize, uint16_t method);

#endif
