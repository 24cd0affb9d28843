#include "store/sidecar.h"

#include "base/text.h"
#include "store/listings.h"

#include <ctype.h>
#include <iconv.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum column {
#define X(id, names) COLUMN_##id,
#include "store/sidecar.def"
#undef X
    COLUMN_COUNT
};

static const char *const column_names[COLUMN_COUNT] = {
#define X(id, names) [COLUMN_##id] = names,
#include "store/sidecar.def"
#undef X
};

enum { FIELDS_MAX = 256 }; /* of a line; spreadsheets rarely have more than twenty */

/* A list that is read, and the fields of the line at hand. */
struct sidecar {
    struct pica_span in;
    size_t pos;
    char separator;
    uint64_t line;             /* of the record at hand, from 1 */
    uint64_t next_line;        /* of the one behind it */
    struct pica_text bytes;    /* of the fields, a NUL behind each */
    size_t fields[FIELDS_MAX]; /* where they begin */
    size_t field_count;
    size_t of[COLUMN_COUNT]; /* number of the field that is this column, or FIELDS_MAX */
    struct pica_error *err;
};

/* `what` is a message without arguments. */
static enum pica_status wrong_at(struct sidecar *c, const char *what)
{
    enum pica_status st = pica_fail(c->err, PICA_E_MALFORMED, PICA_NOWHERE, "line");

    for (int lang = 0; lang < PICA_LANG_COUNT; lang++)
        snprintf(c->err->cause[lang], sizeof c->err->cause[lang], "%s%s%ju%s: %s",
                 pica_words_say((enum pica_lang)lang, "line"), lang == PICA_EN ? " " : "",
                 (uintmax_t)c->line, lang == PICA_ZH ? "\xe8\xa1\x8c" : "",
                 pica_words_say((enum pica_lang)lang, what));
    return st;
}

/* GB 18030 as UTF-8, in *ret from malloc. */
static enum pica_status decode(struct pica_span in, char **ret, size_t *ret_len,
                               struct pica_error *err)
{
    size_t left = in.len, room = in.len * 2 + 4;
    char *copy = pica_copy(in.data, in.len, 1), *out = malloc(room), *from = copy, *to = out;
    iconv_t way = copy && out ? iconv_open("UTF-8", "GB18030") : (iconv_t)-1;
    enum pica_status st = PICA_OK;

    /* Two bytes of GB 18030 become at most three, four at most four. */
    if (!copy || !out)
        st = pica_fail_nomem(err);
    else if (way == (iconv_t)-1)
        st = pica_fail(err, PICA_E_UNSUPPORTED, PICA_NOWHERE,
                       "the list is not UTF-8, and this system cannot read GB 18030");
    else if (iconv(way, &from, &left, &to, &room) == (size_t)-1)
        st = pica_fail(err, PICA_E_MALFORMED, in.len - left,
                       "the list is neither UTF-8 nor GB 18030");
    if (way != (iconv_t)-1)
        iconv_close(way);
    free(copy);
    if (st != PICA_OK) {
        free(out);
        return st;
    }
    *ret = out;
    *ret_len = (size_t)(to - out);
    return PICA_OK;
}

static void begin_field(struct sidecar *c)
{
    if (c->field_count < FIELDS_MAX)
        c->fields[c->field_count] = c->bytes.len;
    c->field_count++;
}

/* A field in quotes; its opening one was taken. */
static enum pica_status quoted_field(struct sidecar *c)
{
    for (;;) {
        uint8_t byte;

        if (c->pos >= c->in.len)
            return wrong_at(c, PICA_WORD("a quote is not closed"));
        byte = c->in.data[c->pos++];
        if (byte == '"' && c->pos < c->in.len && c->in.data[c->pos] == '"')
            c->pos++;
        else if (byte == '"')
            return PICA_OK;
        c->next_line += byte == '\n';
        pica_text_add_char(&c->bytes, (char)byte);
    }
}

/* The next record; *ret_more is false behind the last. */
static enum pica_status next_record(struct sidecar *c, bool *ret_more)
{
    bool more = true;

    c->line = c->next_line;
    c->bytes.len = 0;
    c->field_count = 0;
    *ret_more = c->pos < c->in.len;
    while (*ret_more && more) {
        uint8_t byte = 0;

        begin_field(c);
        if (c->pos < c->in.len && c->in.data[c->pos] == '"') {
            enum pica_status st;

            c->pos++;
            st = quoted_field(c);
            if (st != PICA_OK)
                return st;
        }
        while (c->pos < c->in.len) {
            byte = c->in.data[c->pos++];
            if (byte == (uint8_t)c->separator || byte == '\n' || byte == '\r')
                break;
            pica_text_add_char(&c->bytes, (char)byte);
            byte = 0;
        }
        pica_text_add_char(&c->bytes, '\0');
        more = byte == (uint8_t)c->separator;
        if (byte == '\r' && c->pos < c->in.len && c->in.data[c->pos] == '\n')
            c->pos++;
        c->next_line += !more;
    }
    if (c->field_count > FIELDS_MAX)
        return wrong_at(c, PICA_WORD("too many fields"));
    return c->bytes.failed ? pica_fail_nomem(c->err) : PICA_OK;
}

/* The field of a column without the blanks around it, "" when the line has none. */
static const char *value_of(struct sidecar *c, enum column column)
{
    size_t at = c->of[column];
    char *s, *end;

    if (at >= c->field_count)
        return "";
    s = c->bytes.data + c->fields[at];
    while (*s == ' ' || *s == '\t')
        s++;
    end = s + strlen(s);
    while (end > s && (end[-1] == ' ' || end[-1] == '\t'))
        *--end = '\0';
    return s;
}

static int folded(const char **s)
{
    while (**s == ' ' || **s == '_')
        ++*s;
    return tolower((unsigned char)**s);
}

/* Whether a head is one of the names, which end at a bar. */
static bool is_named(const char *head, const char *names)
{
    while (*names) {
        const char *h = head;

        for (;;) {
            int a = folded(&h), b = folded(&names);

            if (b == '|')
                b = 0;
            if (a != b)
                break;
            if (a == 0)
                return true;
            h++;
            names++;
        }
        names += strcspn(names, "|");
        names += *names == '|';
    }
    return false;
}

static enum pica_status read_head(struct sidecar *c)
{
    size_t line_end = 0;
    bool more;
    enum pica_status st;

    while (line_end < c->in.len && c->in.data[line_end] != '\n' && c->in.data[line_end] != '\r')
        line_end++;
    c->separator =
        memchr(c->in.data, ',', line_end) || !memchr(c->in.data, '\t', line_end) ? ',' : '\t';
    st = next_record(c, &more);
    if (st != PICA_OK)
        return st;
    for (size_t k = 0; k < COLUMN_COUNT; k++) {
        c->of[k] = FIELDS_MAX;
        for (size_t i = 0; i < c->field_count && c->of[k] == FIELDS_MAX; i++)
            if (is_named(c->bytes.data + c->fields[i], column_names[k]))
                c->of[k] = i;
    }
    if (c->of[COLUMN_SHA256] == FIELDS_MAX && c->of[COLUMN_FILE] == FIELDS_MAX &&
        c->of[COLUMN_PACKAGE] == FIELDS_MAX)
        return wrong_at(
            c, PICA_WORD("no column says what the lines are about: sha256, file or package"));
    return PICA_OK;
}

static enum pica_status add_line(struct sidecar *c, struct store *s, const char *campaign)
{
    char sha256[PICA_DIGEST_HEX] = "";
    const char *given = value_of(c, COLUMN_SHA256);

    for (size_t i = 0; *given; i++, given++) {
        if (i >= sizeof sha256 - 1 || !isxdigit((unsigned char)*given))
            return wrong_at(c, PICA_WORD("this is no SHA-256"));
        sha256[i] = (char)tolower((unsigned char)*given);
    }
    if (*sha256 && strlen(sha256) != sizeof sha256 - 1)
        return wrong_at(c, PICA_WORD("this is no SHA-256"));
    if (!*sha256 && !*value_of(c, COLUMN_FILE) && !*value_of(c, COLUMN_PACKAGE))
        return wrong_at(c, PICA_WORD("it does not say what it is about"));
    return store_do(s, c->err,
                    "INSERT INTO listed (campaign, sha256, file, package, store, developer, "
                    "category, case_number, app) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9) "
                    "ON CONFLICT (campaign, sha256, file, package, store) DO UPDATE SET "
                    "developer = excluded.developer, category = excluded.category, "
                    "case_number = excluded.case_number, app = excluded.app",
                    "ttttttttt", campaign ? campaign : "", sha256, value_of(c, COLUMN_FILE),
                    value_of(c, COLUMN_PACKAGE), value_of(c, COLUMN_STORE),
                    value_of(c, COLUMN_DEVELOPER), value_of(c, COLUMN_CATEGORY),
                    value_of(c, COLUMN_CASE_NUMBER), value_of(c, COLUMN_APP));
}

static bool is_blank(const struct sidecar *c)
{
    for (size_t i = 0; i < c->field_count; i++)
        if (c->bytes.data[c->fields[i]])
            return false;
    return true;
}

static enum pica_status add_all(struct sidecar *c, struct store *s, const char *campaign,
                                uint64_t *ret_lines)
{
    bool more = true;
    enum pica_status st = read_head(c);

    while (st == PICA_OK) {
        st = next_record(c, &more);
        if (st != PICA_OK || !more)
            break;
        if (is_blank(c)) /* spreadsheets end with such */
            continue;
        st = add_line(c, s, campaign);
        ++*ret_lines;
    }
    return st == PICA_OK ? store_listings_all(s, c->err) : st;
}

static enum pica_status add_utf8(struct store *s, struct pica_span csv, const char *campaign,
                                 uint64_t *ret_lines, uint64_t *ret_apps, struct pica_error *err)
{
    struct sidecar c = { .in = csv, .next_line = 1, .err = err };
    int64_t apps = 0;
    enum pica_status st;

    if (csv.len >= 3 && memcmp(csv.data, "\xef\xbb\xbf", 3) == 0)
        c.in = pica_span_of(csv.data + 3, csv.len - 3);
    st = store_begin(s, err);
    if (st != PICA_OK)
        return st;
    st = add_all(&c, s, campaign, ret_lines);
    if (st == PICA_OK)
        st = store_number(s, 0, &apps, err, "SELECT count(DISTINCT sample) FROM listings", "");
    *ret_apps = (uint64_t)apps;
    pica_text_finish(&c.bytes);
    return store_settle(s, st, err);
}

enum pica_status store_sidecar(struct store *s, struct pica_span csv, const char *campaign,
                               uint64_t *ret_lines, uint64_t *ret_apps, struct pica_error *err)
{
    char *utf8 = NULL;
    size_t len = 0;
    enum pica_status st = PICA_OK;

    *ret_lines = *ret_apps = 0;
    if (csv.len == 0)
        return pica_fail(err, PICA_E_MALFORMED, PICA_NOWHERE, "the list is empty");
    if (memchr(csv.data, 0, csv.len))
        return pica_fail(
            err, PICA_E_MALFORMED, PICA_NOWHERE,
            "the list is no CSV in UTF-8 or GB 18030: it has zero bytes, as UTF-16 has");
    if (!pica_utf8_valid(csv)) {
        st = decode(csv, &utf8, &len, err);
        csv = pica_span_of(utf8, len);
    }
    if (st == PICA_OK)
        st = add_utf8(s, csv, campaign, ret_lines, ret_apps, err);
    free(utf8);
    return st;
}
