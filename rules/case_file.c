#include "rules/case_file.h"

#include <stdio.h>
#include <stdlib.h>

#define CUT "----\n"

static void die(const char *path, const char *what)
{
    fprintf(stderr, "%s: %s\n", path, what);
    exit(EXIT_FAILURE);
}

char *case_read(const char *path, size_t *ret_len)
{
    FILE *f = fopen(path, "rb");
    char *text = NULL;
    size_t len = 0, cap = 0, n = 1;

    if (!f)
        die(path, "cannot be opened");
    while (n > 0) {
        if (!pica_grow(&text, &cap, len + 4096, 1))
            die(path, "no memory");
        n = fread(text + len, 1, cap - len - 1, f);
        len += n;
    }
    if (ferror(f))
        die(path, "cannot be read");
    fclose(f);
    text[len] = '\0';
    *ret_len = len;
    return text;
}

char *case_cut(char *text)
{
    char *cut = strncmp(text, CUT, strlen(CUT)) == 0 ? text : strstr(text, "\n" CUT);

    if (!cut)
        return NULL;
    if (cut != text)
        cut++;
    *cut = '\0';
    return cut + strlen(CUT);
}

static void update(const char *path, const char *input, const char *got)
{
    FILE *f = fopen(path, "wb");

    if (!f || fprintf(f, "%s%s%s", input, CUT, got) < 0 || fclose(f) != 0)
        die(path, "cannot be written");
}

bool case_expect(const char *path, const char *input, const char *expected,
                 const struct pica_text *got)
{
    const char *text = got->data ? got->data : "";
    const char *a = expected ? expected : "", *b = text;
    unsigned line = 1;

    if (getenv("PICA_TEST_UPDATE")) {
        update(path, input, text);
        return true;
    }
    if (expected && !got->failed && strcmp(expected, text) == 0)
        return true;
    for (; *a && *a == *b; a++, b++)
        line += *a == '\n';
    fprintf(stderr, "%s: differs from line %u below the dashes; all of it is\n%s", path, line,
            text);
    return false;
}
