/*
 * dex/print_tool.c - prints raw DEX files as `pica dump dex` prints those of a
 * package; for comparisons with other readers, not installed.
 *
 * usage: dex_print_tool FILE...
 */
#include "base/input.h"
#include "dex/print.h"

#include <stdio.h>
#include <stdlib.h>

static int fail(const char *path, const struct pica_error *err)
{
    char text[PICA_CAUSE_SIZE * 2];

    fprintf(stderr, "%s: %s\n", path, pica_error_text(err, PICA_EN, text, sizeof text));
    return EXIT_FAILURE;
}

static int print_file(const char *path)
{
    struct pica_error err = { 0 };
    struct pica_input in;
    struct pica_notes notes = { 0 };
    struct pica_text out = { 0 };
    struct dex_file dex = { 0 };
    uint8_t *bytes = NULL;
    enum pica_status st = pica_input_open(path, &in, &err);

    if (st != PICA_OK)
        return fail(path, &err);
    bytes = malloc((size_t)in.size);
    if (!bytes)
        st = pica_fail_nomem(&err);
    if (st == PICA_OK)
        st = pica_input_read(&in, 0, bytes, (size_t)in.size, &err);
    if (st == PICA_OK)
        st = dex_open(pica_span_of(bytes, (size_t)in.size), path, &pica_limits_default, &notes,
                      &dex, &err);
    pica_input_close(&in);
    if (st == PICA_OK) {
        for (size_t i = 0; i < notes.count; i++)
            fprintf(stderr, "%s: %s: %s\n", path, notes.items[i].id,
                    notes.items[i].text.in[PICA_EN]);
        struct dex_printer printer = dex_printer(&dex, &out);

        dex_print_header(&printer);
        for (uint32_t i = 0; i < dex.classes.count; i++) {
            dex_print_class(&printer, i);
            if (out.data)
                fwrite(out.data, 1, out.len, stdout);
            out.len = 0;
        }
        dex_print_links(&printer);
        if (out.data)
            fwrite(out.data, 1, out.len, stdout);
        if (out.failed)
            st = pica_fail_nomem(&err);
    }
    pica_text_finish(&out);
    dex_close(&dex);
    pica_notes_finish(&notes);
    free(bytes);
    return st == PICA_OK ? EXIT_SUCCESS : fail(path, &err);
}

int main(int argc, char **argv)
{
    int status = EXIT_SUCCESS;

    for (int i = 1; i < argc; i++)
        if (print_file(argv[i]) != EXIT_SUCCESS)
            status = EXIT_FAILURE;
    return argc > 1 && fflush(stdout) == 0 ? status : EXIT_FAILURE;
}
