/*
 * privacy/embedded_text.h - the texts in files that are no DEX code and no resource: scripts,
 * pages, compiled scripts, machine code of containers.
 *
 * Knows how such files keep text: literals of JavaScript and JSON, HTML and what
 * looks like it, lines, the string tables of Hermes bytecode and IL2CPP metadata,
 * and text between other bytes (UTF-8 and UTF-16), as Dart snapshots and .NET
 * assemblies have it. Knows nothing of what a text says. Pure: bytes in, texts out.
 *
 * Sources: facebook/hermes BytecodeFileFormat.h and StringTableEntry (versions 60 to 99);
 * il2cpp-metadata.h (Il2CppGlobalMetadataHeader, versions 16 to 31); dart-lang/sdk
 * app_snapshot.cc and datastream.h; ECMA-262 (lexical grammar), for what scripts need.
 */
#ifndef PICA_PRIVACY_EMBEDDED_TEXT_H
#define PICA_PRIVACY_EMBEDDED_TEXT_H

#include "base/compiler.h"
#include "base/span.h"
#include "base/text.h"

enum embedded_format {
    EMBEDDED_SCRIPT,   /* JavaScript, JSON */
    EMBEDDED_MARKUP,   /* HTML, WXML, Vue, SVG ... */
    EMBEDDED_LINES,    /* any other text */
    EMBEDDED_HERMES,   /* Hermes bytecode */
    EMBEDDED_METADATA, /* global-metadata.dat of IL2CPP */
    EMBEDDED_BINARY,   /* anything with text between other bytes */
    EMBEDDED_TAR,      /* a tar archive of such files */
    EMBEDDED_ARCHIVE,  /* a ZIP archive: for who opens archives */
    EMBEDDED_OPAQUE,   /* compressed or encrypted: may hold texts that cannot be read */
    EMBEDDED_OTHER,    /* pictures, fonts, sounds: no texts */
};

/* What a file is, by its bytes and the end of its name. */
enum embedded_format embedded_format_of(struct pica_span name, struct pica_span bytes);

/* The same by the name alone, before it is inflated: false when it holds no texts. */
bool embedded_may_hold_text(struct pica_span name);

/*
 * Gets one text: `text`, UTF-8 (or whatever bytes stand there) without escapes, is gone when the
 * function returns; it began at `offset` of the file. `shown`: it stands where people see it
 * (between the tags of a page), and is no value or name that code uses.
 */
typedef void embedded_text_fn(void *context, uint64_t offset, struct pica_span text, bool shown);

struct embedded_reader {
    embedded_text_fn *fn;
    void *context;
    uint64_t base;            /* of what is looked at, in the file; for embedded_*.c */
    struct pica_text scratch; /* a text without its escapes; likewise */
    uint64_t left;            /* bytes that may still be looked at; likewise */
    bool no_memory;
    bool broken; /* the file's own table cannot be read: its bytes were searched instead */
    bool cut;    /* its texts lie over one another: some were not given out */
    bool opaque; /* some file in the archive is compressed or encrypted */
};

/* Finds the texts of a file; those of ARCHIVE, OPAQUE and OTHER are none. */
void embedded_texts(struct embedded_reader *r, enum embedded_format format, struct pica_span bytes);

/* Frees what it took. */
void embedded_reader_finish(struct embedded_reader *r);

/* --- for embedded_*.c -------------------------------------------------------------- */

/* Whether so many bytes more may be looked at; takes them off. */
bool embedded_spend(struct embedded_reader *r, uint64_t bytes);
void embedded_give(struct embedded_reader *r, uint64_t offset, struct pica_span text, bool shown);
void embedded_add_utf8(struct pica_text *out, uint32_t code);
/* Code units of UTF-16LE, two bytes each, that need not be aligned. */
void embedded_give_utf16(struct embedded_reader *r, uint64_t offset, struct pica_span units);
/* `base` is the offset of `bytes` in the file. */
void embedded_script(struct embedded_reader *r, struct pica_span bytes, uint64_t base);
void embedded_markup(struct embedded_reader *r, struct pica_span bytes);
bool embedded_hermes(struct embedded_reader *r, struct pica_span bytes);
bool embedded_metadata(struct embedded_reader *r, struct pica_span bytes);
void embedded_binary(struct embedded_reader *r, struct pica_span bytes);

#endif
