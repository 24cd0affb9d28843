/*
 * dex/print_tool.c - prints raw DEX files as `pica dump dex` prints those of a
 * package; for comparisons with other readers, not installed.
 *
 * usage: dex_print_tool FILE...
 *        dex_print_tool --verdict FILE...
 *
 * --verdict prints a line for each file: 1 or 0 (whether the runtime would load
 * it), a tab, its path, a tab, and the first remark why not.
 */
#include "base/input.h"
#include "dex/print.h"

#include <stdio.h>
#include <stdlib.h>

struct file {
    const char *path;
    uint8_t *bytes;
    struct pica_notes notes;
    struct dex_file dex;
    struct pica_error err;
};

static enum pica_status open_file(struct file *f)
{
    struct pica_input in;
    enum pica_status st = pica_input_open(f->path, &in, &f->err);

    if (st != PICA_OK)
        return st;
    f->bytes = malloc((size_t)in.size + 1);
    st = f->bytes ? pica_input_read(&in, 0, f->bytes, (size_t)in.size, &f->err)
                  : pica_fail_nomem(&f->err);
    if (st == PICA_OK)
        st = dex_open(pica_span_of(f->bytes, (size_t)in.size), f->path, &pica_limits_default,
                      &f->notes, &f->dex, &f->err);
    pica_input_close(&in);
    return st;
}

static void close_file(struct file *f)
{
    dex_close(&f->dex);
    pica_notes_finish(&f->notes);
    free(f->bytes);
}

static void print_verdict(const struct file *f, enum pica_status st)
{
    const char *why = "";

    for (size_t i = 0; i < f->notes.count && !*why; i++)
        if (strncmp(f->notes.items[i].text.in[PICA_EN], "not loadable: ", 14) == 0)
            why = f->notes.items[i].text.in[PICA_EN];
    printf("%d\t%s\t%s\n", st == PICA_OK && f->dex.loadable, f->path, why);
}

static void put(struct pica_text *out)
{
    if (out->data)
        fwrite(out->data, 1, out->len, stdout);
    out->len = 0;
}

static enum pica_status print_text(struct file *f)
{
    struct pica_text out = { 0 };
    struct dex_printer printer = dex_printer(&f->dex, &out);

    for (size_t i = 0; i < f->notes.count; i++)
        fprintf(stderr, "%s: %s: %s\n", f->path, f->notes.items[i].id,
                f->notes.items[i].text.in[PICA_EN]);
    dex_print_header(&printer);
    for (uint32_t i = 0; i < f->dex.classes.count; i++) {
        dex_print_class(&printer, i);
        put(&out);
    }
    dex_print_links(&printer);
    put(&out);
    pica_text_finish(&out);
    return printer.failed ? pica_fail_nomem(&f->err) : PICA_OK;
}

int main(int argc, char **argv)
{
    bool verdict = argc > 1 && strcmp(argv[1], "--verdict") == 0;
    int status = argc > (verdict ? 2 : 1) ? EXIT_SUCCESS : EXIT_FAILURE;

    for (int i = verdict ? 2 : 1; i < argc; i++) {
        struct file f = { .path = argv[i] };
        enum pica_status st = open_file(&f);

        if (verdict) {
            print_verdict(&f, st);
        } else {
            if (st == PICA_OK)
                st = print_text(&f);
            if (st != PICA_OK) {
                char text[PICA_CAUSE_SIZE * 2];

                fprintf(stderr, "%s: %s\n", f.path,
                        pica_error_text(&f.err, PICA_EN, text, sizeof text));
                status = EXIT_FAILURE;
            }
        }
        close_file(&f);
    }
    return fflush(stdout) == 0 ? status : EXIT_FAILURE;
}
