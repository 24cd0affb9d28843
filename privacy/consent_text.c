#include "privacy/consent_text.h"

#include "base/words.h"
#include "privacy/consent_name.h"
#include "privacy/consent_symbols.h"

#include <assert.h>

#define WINDOW 2048u /* symbols that are looked at together */
#define CONTROL_UNITS                                                                              \
    48u /* the longest text that a control has, in Han characters; a Latin word counts two */
#define OTHER_UNITS 30u /* likewise, of what agrees to something else */
#define STATEMENT_UNITS 160u
#define REFUSAL_UNITS 8u /* what a refusal may say besides: "do not agree and go home" */
#define NAME_UNITS 12u   /* what may stand between "agree to" and the document: whose it is */

enum consent_class {
    CLASS_NONE,
#define X(id, name, what) CLASS_##id,
#include "privacy/consent_classes.def"
#undef X
    CLASS_COUNT
};

const struct consent_role_info consent_roles[CONSENT_ROLE_COUNT] = {
#define X(id, name, does) { name, does },
#include "privacy/consent_roles.def"
#undef X
};

struct reading {
    size_t count[CLASS_COUNT]; /* words of each class, those turned round left out */
    size_t units;              /* length */
    size_t unknown;            /* units that no word covers, titles left out */
    size_t between;            /* of those, between the first "agree" and the first document */
    size_t agrees, refuses;    /* as written, or by being turned round */
    bool begun;                /* something stood there that does not lead to "agree" */
    bool agrees_first;         /* nothing such stood before the first "agree" */
    bool refuses_first;        /* likewise, before the first refusal */
    bool other_first;          /* what is no document came first behind it */
    bool negated;
    bool argument, titled; /* a format argument; a title between its marks */
    bool question;         /* ends with a question mark */
};

static bool is_strong(const struct reading *r)
{
    return r->count[CLASS_POLICY] || r->count[CLASS_TERMS] || r->count[CLASS_LIST] ||
           r->count[CLASS_DATA] || r->titled;
}

static bool is_document(enum consent_class c)
{
    return c == CLASS_POLICY || c == CLASS_TERMS || c == CLASS_LIST || c == CLASS_DATA ||
           c == CLASS_DOCUMENT;
}

/* --- words in their order ---------------------------------------------------------- */

static void take_act(struct reading *r, enum consent_class c)
{
    bool turned = r->negated;

    r->negated = false;
    if (c == CLASS_AGREE && !turned) {
        r->agrees_first |= r->agrees == 0 && !r->begun;
        r->agrees++;
    } else if (c == CLASS_AGREE || c == CLASS_REFUSE) {
        r->refuses_first |= r->refuses == 0 && !r->begun;
        r->refuses++;
    } else if (!turned) {
        r->count[c]++;
    } else if (c == CLASS_GO || c == CLASS_READ) {
        r->count[CLASS_DISMISS]++; /* "do not continue" */
    }
}

static void take_word(struct reading *r, enum consent_class c, bool title)
{
    if (title) {
        r->titled = true;
        if (!is_document(c) && c != CLASS_CHILDREN)
            return; /* part of a name */
    }
    switch (c) {
    case CLASS_AGREE:
    case CLASS_REFUSE:
    case CLASS_GO:
    case CLASS_READ:
    case CLASS_EXIT:
    case CLASS_BASIC:
    case CLASS_DISMISS:
    case CLASS_CLOSE:
    case CLASS_YES:
        take_act(r, c);
        return;
    case CLASS_NO:
    case CLASS_NOT:
        r->negated = true;
        r->count[c]++;
        return;
    case CLASS_FILLER:
        return;
    case CLASS_OTHER:
        r->other_first |= r->agrees > 0 && !is_strong(r);
        break;
    case CLASS_NONE:
    case CLASS_POLICY:
    case CLASS_TERMS:
    case CLASS_LIST:
    case CLASS_DOCUMENT:
    case CLASS_DATA:
    case CLASS_QUESTION:
    case CLASS_PRESS:
    case CLASS_ASK:
    case CLASS_IMPLIED:
    case CLASS_WITHDRAW:
    case CLASS_ACCOUNT_DELETE:
    case CLASS_PERSONALISATION:
    case CLASS_COMPLAINT:
    case CLASS_PURPOSE:
    case CLASS_CHILDREN:
    case CLASS_OPTIONS:
    case CLASS_COUNT:
        break;
    }
    r->begun |= !is_document(c) && c != CLASS_CHILDREN;
    r->negated = false;
    r->count[c]++;
}

static void take_unknown(struct reading *r, size_t units, bool title)
{
    if (title) {
        r->titled = true;
        return;
    }
    r->unknown += units;
    if (r->agrees == 0)
        r->begun = true;
    else if (!is_strong(r))
        r->between += units;
    r->negated = false;
}

/* 18, 5s: an age, a count-down. */
static bool is_number(const uint16_t *symbols, size_t count)
{
    if (count > 1 && (symbols[count - 1] & SYMBOL_MASK) == SYMBOL_WORD + 's' - 'a')
        count--;
    for (size_t i = 0; i < count; i++)
        if ((symbols[i] & SYMBOL_MASK) < SYMBOL_DIGIT ||
            (symbols[i] & SYMBOL_MASK) >= SYMBOL_DIGIT + 10)
            return false;
    return true;
}

/* How many units the first `count` symbols are. */
static size_t units_of(const uint16_t *symbols, size_t count)
{
    size_t units = 0;

    for (size_t i = 0; i < count; i++) {
        if (!consent_is_latin(symbols[i]))
            units += (symbols[i] & SYMBOL_MASK) != SYMBOL_SPACE;
        else if (i == 0 || !consent_is_latin(symbols[i - 1]))
            units += 2;
    }
    return units;
}

/* Takes what stands at the beginning; returns how many symbols that is. */
static size_t take(struct reading *r, const uint16_t *symbols, size_t count)
{
    uint16_t symbol = symbols[0] & SYMBOL_MASK;
    bool title = symbols[0] & SYMBOL_IN_TITLE;
    uint8_t class;
    size_t n;

    if (symbol == SYMBOL_SPACE)
        return 1;
    if (symbol == SYMBOL_PUNCT || symbol == SYMBOL_QUESTION) {
        r->question = symbol == SYMBOL_QUESTION;
        return 1;
    }
    r->question = false;
    if (symbol == SYMBOL_ARGUMENT) {
        r->argument = true;
        r->titled |= title;
        return 1;
    }
    n = consent_word_match(symbols, count, &class);
    assert(n <= count);
    if (n > 0) {
        take_word(r, (enum consent_class) class, title);
    } else {
        for (n = 1; consent_is_latin(symbols[0]) && n < count && consent_is_latin(symbols[n]);)
            n++;
        if (!is_number(symbols, n))
            take_unknown(r, units_of(symbols, n), title);
    }
    r->units += units_of(symbols, n);
    return n;
}

static void read_words(struct pica_span text, struct reading *r)
{
    struct consent_stream stream = consent_stream(text);
    uint16_t window[WINDOW];
    size_t count = 0, keep = consent_word_longest() + 1;
    bool end = false;

    while (!end) {
        size_t at = 0;

        while (count < WINDOW && !end) {
            uint16_t symbol = consent_stream_next(&stream);

            end = symbol == SYMBOL_DROP;
            if (!end)
                window[count++] = symbol;
        }
        /* Behind the last place a whole word has room. */
        while (at < count && (end || at + keep < count))
            at += take(r, window + at, count - at);
        memmove(window, window + at, (count - at) * sizeof *window);
        count -= at;
    }
}

/* --- what it comes to ----------------------------------------------------------------- */

/* What the whole text does when words cover it. */
static uint32_t act_of(const struct reading *r)
{
    bool leaves = r->count[CLASS_EXIT] || r->count[CLASS_DISMISS] || r->count[CLASS_BASIC];

    if (r->agrees && (r->refuses || leaves))
        return CONSENT_ASKS; /* names both ways */
    if (r->agrees && (r->count[CLASS_OTHER] || r->count[CLASS_PERSONALISATION]))
        return CONSENT_AGREE_OTHER;
    if (r->agrees)
        return CONSENT_AGREE;
    if (r->refuses && r->count[CLASS_OTHER])
        return 0;
    if (r->refuses)
        return CONSENT_REFUSE | (r->count[CLASS_EXIT] ? CONSENT_EXIT : 0u) |
               (r->count[CLASS_BASIC] ? CONSENT_BASIC : 0u);
    if (r->count[CLASS_EXIT])
        return CONSENT_EXIT;
    if (r->count[CLASS_BASIC])
        return CONSENT_BASIC;
    if (r->count[CLASS_OTHER])
        return 0;
    if (r->count[CLASS_DISMISS] || r->count[CLASS_CLOSE])
        return CONSENT_DISMISS;
    if (r->count[CLASS_NO] || r->count[CLASS_NOT])
        return CONSENT_NO;
    if (r->count[CLASS_YES])
        return CONSENT_YES;
    return (r->count[CLASS_GO] || r->count[CLASS_READ]) && !is_strong(r) &&
                   !r->count[CLASS_DOCUMENT]
               ? CONSENT_AMBIGUOUS
               : 0u;
}

/* Roles that a text has wherever in it their words stand. */
static uint32_t named_by(const struct reading *r)
{
    static const struct {
        enum consent_class class;
        enum consent_role role;
    } named[] = {
        { CLASS_POLICY, CONSENT_POLICY },
        { CLASS_TERMS, CONSENT_TERMS },
        { CLASS_LIST, CONSENT_LIST },
        { CLASS_WITHDRAW, CONSENT_WITHDRAW },
        { CLASS_ACCOUNT_DELETE, CONSENT_ACCOUNT_DELETE },
        { CLASS_PERSONALISATION, CONSENT_PERSONALISATION },
        { CLASS_COMPLAINT, CONSENT_COMPLAINT },
        { CLASS_PURPOSE, CONSENT_PURPOSE },
        { CLASS_CHILDREN, CONSENT_CHILDREN },
        { CLASS_OPTIONS, CONSENT_OPTIONS },
    };
    uint32_t roles = 0;

    for (size_t i = 0; i < sizeof named / sizeof *named; i++)
        if (r->count[named[i].class])
            roles |= named[i].role;
    return roles;
}

/* "I agree to Acme's privacy policy": what is agreed to comes at once, but for whose it is. */
static bool is_statement(const struct reading *r)
{
    return r->agrees_first && is_strong(r) && !r->refuses && !r->other_first &&
           r->between <= NAME_UNITS && r->units <= STATEMENT_UNITS;
}

static struct consent_text judge(const struct reading *r)
{
    size_t asks = r->count[CLASS_ASK] + r->count[CLASS_QUESTION] + r->count[CLASS_PRESS];
    bool about = is_strong(r) || r->count[CLASS_DOCUMENT];
    struct consent_text t = { .roles = named_by(r),
                              .form = CONSENT_BODY,
                              .reads = r->count[CLASS_READ] > 0 };
    bool covered = r->unknown == 0 && r->units > 0 && r->units <= CONTROL_UNITS;

    if (r->count[CLASS_IMPLIED] && !r->count[CLASS_PRESS] &&
        (is_strong(r) || r->agrees || asks || covered))
        t.roles |= CONSENT_IMPLIED;
    if ((r->count[CLASS_QUESTION] || (r->agrees && r->question)) &&
        (is_strong(r) || (covered && !r->count[CLASS_OTHER])))
        t.roles |= CONSENT_QUESTION;
    if (asks > 0 && (is_strong(r) || (covered && about)))
        t.roles |= CONSENT_ASKS;
    if (asks == 0 && !r->count[CLASS_IMPLIED] && !(r->question && r->agrees)) {
        uint32_t act = covered ? act_of(r) : 0;

        t.roles |= act;
        if (act & (CONSENT_ACTS | CONSENT_ASKS))
            t.form = act == CONSENT_AGREE && is_strong(r) ? CONSENT_STATEMENT : CONSENT_CONTROL;
        else if (covered)
            t.form = CONSENT_NAME;
        else if (is_statement(r)) {
            t.roles |= CONSENT_AGREE;
            t.form = CONSENT_STATEMENT;
        } else if (r->agrees_first && !r->refuses && r->units <= OTHER_UNITS) {
            t.roles |= CONSENT_AGREE_OTHER;
            t.form = CONSENT_CONTROL;
        } else if (r->refuses_first && !r->agrees && !r->count[CLASS_OTHER] &&
                   r->units <= OTHER_UNITS && r->unknown <= REFUSAL_UNITS) {
            t.roles |= CONSENT_REFUSE;
            t.form = CONSENT_CONTROL;
        }
    }
    if (t.roles == 0)
        t.form = CONSENT_PLAIN;
    return t;
}

/* --- addresses ---------------------------------------------------------------------------- */

static bool is_address(struct pica_span text)
{
    static const char *const schemes[] = { "http://", "https://", "file:///android_asset/",
                                           "asset://", "content://" };

    for (size_t i = 0; i < sizeof schemes / sizeof *schemes; i++) {
        size_t n = strlen(schemes[i]);

        if (text.len > n && memcmp(text.data, schemes[i], n) == 0)
            return !memchr(text.data, ' ', text.len) && text.len < 2048;
    }
    return false;
}

/* Names of XML vocabularies, which nobody opens. */
static bool is_namespace(struct pica_span text)
{
    static const char *const begins[] = { "http://schemas.", "http://www.w3.org/",
                                          "http://xmlpull.org/" };

    for (size_t i = 0; i < sizeof begins / sizeof *begins; i++)
        if (text.len >= strlen(begins[i]) && memcmp(text.data, begins[i], strlen(begins[i])) == 0)
            return true;
    return false;
}

static struct consent_text read_address(struct pica_span text)
{
    uint32_t names = is_namespace(text) ? 0 : consent_name_read(text);
    struct consent_text t = { 0 };

    if (names & CONSENT_NAME_PRIVACY)
        t.roles |= CONSENT_POLICY | CONSENT_LINK;
    if (names & CONSENT_NAME_TERMS)
        t.roles |= CONSENT_TERMS | CONSENT_LINK;
    if (t.roles)
        t.form = CONSENT_NAME;
    return t;
}

struct consent_text consent_text_read(struct pica_span text)
{
    struct reading r = { 0 };

    if (is_address(text))
        return read_address(text);
    read_words(text, &r);
    return judge(&r);
}

struct consent_text consent_text_look(struct pica_span text)
{
    struct consent_text t = { 0 };

    if (is_address(text) || consent_text_is_worth(text))
        t = consent_text_read(text);
    if (!(t.roles & CONSENT_TELLING))
        t = (struct consent_text){ 0 };
    return t;
}

/* Most strings of code are names and descriptors. */
static bool may_be_text(struct pica_span s)
{
    size_t i = 0;

    if (s.len == 0)
        return false;
    if (memchr(s.data, ' ', s.len) || memchr(s.data, ':', s.len))
        return true;
    for (; s.len - i >= sizeof(uint64_t); i += sizeof(uint64_t)) {
        uint64_t eight;

        memcpy(&eight, s.data + i, sizeof eight);
        if (eight & UINT64_C(0x8080808080808080))
            return true;
    }
    for (; i < s.len; i++)
        if (s.data[i] & 0x80)
            return true;
    return false;
}

static bool is_lone_word(struct pica_span s)
{
    for (size_t i = 0; i < s.len; i++)
        if (s.data[i] == ' ' || s.data[i] >= 0xe3)
            return false;
    return true;
}

struct consent_text consent_text_in_code(struct pica_span string)
{
    struct consent_text t = { 0 };

    if (may_be_text(string))
        t = consent_text_look(string);
    if (!(t.roles & CONSENT_LINK) && is_lone_word(string))
        t = (struct consent_text){ 0 };
    return t;
}

struct consent_text consent_text_join(struct consent_text a, struct consent_text b)
{
    uint32_t against = CONSENT_REFUSE | CONSENT_EXIT | CONSENT_NO | CONSENT_BASIC;
    struct consent_text t = { .roles = a.roles | b.roles,
                              .reads = a.reads || b.reads,
                              .form = a.form == CONSENT_PLAIN ||
                                              (b.form != CONSENT_PLAIN && b.form < a.form)
                                          ? b.form
                                          : a.form };

    if ((t.roles & CONSENT_CONTRADICTS) || ((t.roles & CONSENT_AGREE) && (t.roles & against))) {
        t.roles &= ~(CONSENT_AGREE | against);
        t.roles |= CONSENT_CONTRADICTS;
    }
    return t;
}
