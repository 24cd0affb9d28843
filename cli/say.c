#include "cli/say.h"

#include <stdio.h>
#include <unistd.h>

void cli_say_line(const struct pica_text *line)
{
    const char *at = line->data;
    size_t left = line->len;

    while (left > 0) {
        ssize_t n = write(STDERR_FILENO, at, left);

        if (n <= 0)
            return; /* nobody is left to be told */
        at += n;
        left -= (size_t)n;
    }
}

/* Without memory: control characters become '?', and what is long has an end. */
static void say_plainly(const char *about, const char *text)
{
    char bytes[PICA_CAUSE_SIZE + 320];
    int n = snprintf(bytes, sizeof bytes - 1, "pica: %.256s%s%s", about ? about : "",
                     about ? ": " : "", text);
    struct pica_text line = { .data = bytes };

    if (n < 0)
        return;
    line.len = (size_t)n < sizeof bytes - 1 ? (size_t)n : sizeof bytes - 2;
    for (size_t i = 0; i < line.len; i++)
        if ((unsigned char)bytes[i] < ' ' || bytes[i] == 0x7f)
            bytes[i] = '?';
    bytes[line.len++] = '\n';
    cli_say_line(&line);
}

void cli_say_text(const char *about, const char *text)
{
    struct pica_text line = { 0 };

    pica_text_add(&line, "pica: ");
    if (about) {
        pica_text_add_printable(&line, pica_span_str(about));
        pica_text_add(&line, ": ");
    }
    pica_text_add_printable(&line, pica_span_str(text));
    pica_text_add_char(&line, '\n');
    if (line.failed)
        say_plainly(about, text);
    else
        cli_say_line(&line);
    pica_text_finish(&line);
}

void cli_say(enum pica_lang lang, const char *about, const char *fmt, ...)
{
    char both[PICA_LANG_COUNT][PICA_CAUSE_SIZE];
    va_list args;

    va_start(args, fmt);
    pica_words_format(both, fmt, args);
    va_end(args);
    cli_say_text(about, both[lang]);
}

enum cli_exit cli_say_error(enum pica_lang lang, const char *about, const struct pica_error *err)
{
    char text[PICA_CAUSE_SIZE + 160];

    cli_say_text(about, pica_error_text(err, lang, text, sizeof text));
    switch (err->status) {
    case PICA_OK:
    case PICA_E_NOMEM:
        return CLI_FAULT;
    case PICA_E_USAGE:
        return CLI_USAGE;
    case PICA_E_MALFORMED:
    case PICA_E_UNSUPPORTED:
    case PICA_E_LIMIT:
    case PICA_E_IO:
        break;
    }
    return CLI_UNREADABLE;
}
