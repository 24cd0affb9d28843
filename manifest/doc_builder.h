/*
 * manifest/doc_builder.h - small binary manifests for tests.
 */
#ifndef PICA_MANIFEST_DOC_BUILDER_H
#define PICA_MANIFEST_DOC_BUILDER_H

#include "manifest/axml_write.h"
#include "manifest/platform.h"

#define DOC_ANDROID "http://schemas.android.com/apk/res/android"

struct doc {
    struct axml_writer w;
    uint32_t open[16]; /* names of the open elements */
    size_t depth;
};

static inline void doc_open(struct doc *d, const char *name)
{
    uint32_t index = axml_write_string(&d->w, name, 0);

    if (d->depth == 0)
        axml_write_namespace(&d->w, true, "android", DOC_ANDROID);
    axml_write_start(&d->w, AXML_WRITE_NONE, index);
    d->open[d->depth++] = index;
}

static inline void doc_close(struct doc *d)
{
    axml_write_end(&d->w, AXML_WRITE_NONE, d->open[--d->depth]);
    if (d->depth == 0)
        axml_write_namespace(&d->w, false, "android", DOC_ANDROID);
}

static inline void doc_value(struct doc *d, uint32_t attr, unsigned type, uint32_t data)
{
    axml_write_attr(&d->w, axml_write_string(&d->w, DOC_ANDROID, 0),
                    axml_write_string(&d->w, manifest_attr_name(attr), attr), AXML_WRITE_NONE,
                    (struct res_value){ (uint8_t)type, data });
}

static inline void doc_str(struct doc *d, uint32_t attr, const char *s)
{
    uint32_t index = axml_write_string(&d->w, s, 0);

    axml_write_attr(&d->w, axml_write_string(&d->w, DOC_ANDROID, 0),
                    axml_write_string(&d->w, manifest_attr_name(attr), attr), index,
                    (struct res_value){ RES_STRING, index });
}

static inline void doc_int(struct doc *d, uint32_t attr, int32_t n)
{
    doc_value(d, attr, RES_INT_DEC, (uint32_t)n);
}

static inline void doc_bool(struct doc *d, uint32_t attr, bool b)
{
    doc_value(d, attr, RES_BOOLEAN, b ? UINT32_MAX : 0);
}

static inline void doc_ref(struct doc *d, uint32_t attr, uint32_t id)
{
    doc_value(d, attr, RES_REFERENCE, id);
}

/* An attribute without namespace and id. */
static inline void doc_plain(struct doc *d, const char *name, const char *s)
{
    uint32_t index = axml_write_string(&d->w, s, 0);

    axml_write_attr(&d->w, AXML_WRITE_NONE, axml_write_string(&d->w, name, 0), index,
                    (struct res_value){ RES_STRING, index });
}

/* An element with a name and nothing in it. */
static inline void doc_named(struct doc *d, const char *element, const char *name)
{
    doc_open(d, element);
    doc_str(d, ATTR_NAME, name);
    doc_close(d);
}

/* <manifest package="com.a"><uses-sdk .../>, still open. */
static inline void doc_start(struct doc *d, int32_t target)
{
    doc_open(d, "manifest");
    doc_int(d, ATTR_VERSION_CODE, 3);
    doc_str(d, ATTR_VERSION_NAME, "1.2");
    doc_plain(d, "package", "com.a");
    doc_open(d, "uses-sdk");
    doc_int(d, ATTR_MIN_SDK_VERSION, 1);
    doc_int(d, ATTR_TARGET_SDK_VERSION, target);
    doc_close(d);
}

/* Closes all that is open; the bytes are `out`'s. */
static inline struct pica_span doc_done(struct doc *d, struct pica_text *out)
{
    bool ok;

    while (d->depth > 0)
        doc_close(d);
    ok = axml_write_done(&d->w, out);
    axml_writer_finish(&d->w);
    return ok ? pica_span_of(out->data, out->len) : (struct pica_span){ 0 };
}

#endif
