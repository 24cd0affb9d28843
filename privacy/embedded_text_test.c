/* Texts of scripts, pages, tables and other bytes; files that are cut; memory. */
#include "privacy/embedded_text.h"

#include "tests/check.h"
#include "tests/fail_alloc.h"

struct taken {
    struct pica_span file;
    struct pica_text all; /* "text|" or "text^" when it is shown */
    bool offsets;         /* each begins where it says */
};

static void take(void *context, uint64_t offset, struct pica_span text, bool shown)
{
    struct taken *t = context;

    t->offsets &= offset < t->file.len;
    pica_text_add_span(&t->all, text);
    pica_text_add_char(&t->all, shown ? '^' : '|');
}

/* Compares all texts of some bytes. */
static void check_texts(enum embedded_format format, struct pica_span bytes, const char *wanted,
                        bool broken)
{
    struct taken t = { .file = bytes, .offsets = true };
    struct embedded_reader r = { .fn = take, .context = &t };

    embedded_texts(&r, format, bytes);
    CHECK(!r.no_memory && r.broken == broken && t.offsets);
    CHECK_STR(t.all.data ? t.all.data : "", wanted);
    embedded_reader_finish(&r);
    pica_text_finish(&t.all);
}

static void check_script(const char *script, const char *wanted)
{
    check_texts(EMBEDDED_SCRIPT, pica_span_str(script), wanted, false);
}

static void check_scripts(void)
{
    check_script("a(\"one\",'two',`three`)", "one|two|three|");
    check_script("'\\u540c\\u610f'+\"\\x41gree\"+'\\ud83d\\ude00!'+'\\u{9690}\\u79c1'",
                 "同意|Agree|😀!|隐私|");
    check_script("\"a \\\"quoted\\\" word\" 'it\\'s' \"don't\"", "a \"quoted\" word|it's|don't|");
    /* Quotes in patterns and comments are none. */
    check_script("x=/[\"'/]/.test(y)?\"one\":'two';// \"no\n/* 'no' */ return/\"/g,'three'",
                 "one|two|three|");
    check_script("a=b/c+\"one\"/d;(e)/\"two\"", "one|two|");
    /* Templates, and what is put in. */
    check_script("`one ${f({a:'two'},`three ${x} four`)} five`+'six'",
                 "one|two|three|four|five|six|");
    check_script("'no end\n'one'", "one|");
    check_script("{\"title\":\"\\u9690\\u79c1\\n\\u653f\\u7b56\"}", "title|隐私\n政策|");
    check_script("'\\u12'+'\\u{zz}'+'\\xq'+'\\'", "12|{zz}|");
    check_script("`never ends", "never ends|");
    check_script("'", "");
    check_script("\"\\", "");
}

static void check_pages(void)
{
    struct {
        const char *page, *wanted;
    } pages[] = {
        { "<p>one</p><div>two<br>three</div>", "one^two<br>three^" },
        { "<button class=\"btn agree\" onclick='f()'>Agree</button>", "btn agree|f()|Agree^" },
        { "我已阅读并同意<a href=\"p.html\">《隐私政策》</a>和<a>《用户协议》</a></p><a>同意</a>",
          "p.html|我已阅读并同意<a href=\"p.html\">《隐私政策》</a>和<a>《用户协议》</a>^同意^" },
        { "<a>同意</a><a>不同意</a>", "同意^不同意^" },
        { "<script>var a='one';if(1<2)b(\"two\")</script>three<style>a{b:'no'}</style><!-- no -->",
          "one|two|three^" },
        { "1 < 2 <b>and</b> three", "1 < 2 <b>and</b> three^" },
        { "<p", "" },
        { "<a x=\"never ends", "" },
        { "<script>'one'", "one|" },
        { "text", "text^" },
    };

    for (size_t i = 0; i < sizeof pages / sizeof *pages; i++)
        check_texts(EMBEDDED_MARKUP, pica_span_str(pages[i].page), pages[i].wanted, false);
    check_texts(EMBEDDED_LINES, pica_span_str("one\r\n\n  two \nthree"), "one^two^three^", false);
}

/* --- tables ---------------------------------------------------------------------------- */

static void add_number(struct pica_text *t, uint32_t n)
{
    char bytes[4] = { (char)n, (char)(n >> 8), (char)(n >> 16), (char)(n >> 24) };

    pica_text_add_span(t, pica_span_of(bytes, 4));
}

static void add_zeros(struct pica_text *t, size_t count)
{
    while (count--)
        pica_text_add_char(t, '\0');
}

static void add_utf16(struct pica_text *t, const char *text)
{
    while (*text) {
        uint32_t code;
        size_t n = pica_utf8_char((const uint8_t *)text, strlen(text), &code);

        pica_text_add_char(t, (char)code);
        pica_text_add_char(t, (char)(code >> 8));
        text += n;
    }
}

static struct pica_span span_of(const struct pica_text *t)
{
    return pica_span_of(t->data, t->len);
}

/* Bytecode of no functions with a short, a wide and a long string; `overflow` is the second's. */
static void make_hermes(struct pica_text *t, uint32_t overflow)
{
    static const char text[] = "one";

    add_number(t, 0x03bc1fc6);
    add_number(t, 0x1f1903c1);
    add_number(t, 96);
    add_zeros(t, 20);
    add_number(t, 0); /* length of the file */
    add_number(t, 0); /* global code */
    add_number(t, 1); /* functions */
    add_number(t, 1); /* kinds */
    add_number(t, 2); /* identifiers */
    add_number(t, 3); /* strings */
    add_number(t, 1); /* long ones */
    add_number(t, 15);
    add_zeros(t, 128 - t->len);
    add_zeros(t, 16 + 4 + 8);
    add_number(t, 3u << 24 | 0 << 1);          /* "one" */
    add_number(t, 2u << 24 | 3 << 1 | 1);      /* two units at 3 */
    add_number(t, 255u << 24 | overflow << 1); /* in the other table */
    add_number(t, 7);
    add_number(t, 8);
    pica_text_add(t, text);
    add_utf16(t, "同意");
    pica_text_add(t, "long one");
}

static void check_hermes(void)
{
    struct pica_text t = { 0 };
    struct pica_span bytes;

    make_hermes(&t, 0);
    bytes = span_of(&t);
    CHECK(embedded_format_of(pica_span_str("assets/index.android.bundle"), bytes) ==
          EMBEDDED_HERMES);
    check_texts(EMBEDDED_HERMES, bytes, "one|同意|long one|", false);
    /* A table that cannot be read: the bytes are searched. */
    for (size_t n = 0; n < bytes.len; n++) {
        struct taken taken = { .file = bytes, .offsets = true };
        struct embedded_reader r = { .fn = take, .context = &taken };

        embedded_texts(&r, EMBEDDED_HERMES, pica_span_of(bytes.data, n));
        CHECK(r.broken && !r.no_memory && taken.offsets);
        embedded_reader_finish(&r);
        pica_text_finish(&taken.all);
    }
    pica_text_finish(&t);
    make_hermes(&t, 1); /* there is one long string, of number 0 */
    {
        struct taken taken = { .file = span_of(&t), .offsets = true };
        struct embedded_reader r = { .fn = take, .context = &taken };

        embedded_texts(&r, EMBEDDED_HERMES, span_of(&t));
        CHECK(r.broken && strncmp(taken.all.data, "one|同意|", 11) == 0);
        CHECK(strstr(taken.all.data, "long one|"));
        embedded_reader_finish(&r);
        pica_text_finish(&taken.all);
    }
    pica_text_finish(&t);
}

static void make_metadata(struct pica_text *t, uint32_t length)
{
    add_number(t, 0xfab11baf);
    add_number(t, 29);
    add_number(t, 24);
    add_number(t, 16);
    add_number(t, 40);
    add_number(t, 18);
    add_number(t, 6);
    add_number(t, 0);
    add_number(t, length);
    add_number(t, 6);
    pica_text_add(t, "同意隐私政策");
}

static void check_metadata(void)
{
    struct pica_text t = { 0 };
    struct pica_span bytes;

    make_metadata(&t, 12);
    bytes = span_of(&t);
    CHECK(embedded_format_of(pica_span_str("global-metadata.dat"), bytes) == EMBEDDED_METADATA);
    check_texts(EMBEDDED_METADATA, bytes, "同意|隐私政策|", false);
    for (size_t n = 0; n < bytes.len; n++) {
        struct taken taken = { .file = bytes, .offsets = true };
        struct embedded_reader r = { .fn = take, .context = &taken };

        embedded_texts(&r, EMBEDDED_METADATA, pica_span_of(bytes.data, n));
        CHECK(r.broken && taken.offsets);
        embedded_reader_finish(&r);
        pica_text_finish(&taken.all);
    }
    pica_text_finish(&t);
    make_metadata(&t, 13); /* beyond the data: what was found before, and what a search finds */
    check_texts(EMBEDDED_METADATA, span_of(&t), "同意|同意隐私政策|", true);
    pica_text_finish(&t);
}

static void add_dart(struct pica_text *t, const char *text, size_t units, bool wide)
{
    size_t number = 2 * units + wide;

    for (; number > 127; number >>= 7)
        pica_text_add_char(t, (char)(number & 127));
    pica_text_add_char(t, (char)(number + 128));
    if (wide)
        add_utf16(t, text);
    else
        pica_text_add(t, text);
}

/* As a Dart snapshot has texts, with nothing between them; fewer are not believed. */
static void check_dart(void)
{
    static const char wanted[] =
        "Decline|同意并继续|Accept now!|用户协议书|"
        "a rather long text, whose length takes two bytes to be said, and so it is: longer|"
        "请同意并继续浏览|caf\xe9|six|seven|behind them, by itself|";
    struct pica_text t = { 0 };

    pica_text_add_char(&t, '\1');
    add_dart(&t, "Decline", 7, false);
    add_dart(&t, "同意并继续", 5, true);
    add_dart(&t, "Accept now!", 11, false);
    add_dart(&t, "用户协议书", 5, true);
    add_dart(&t,
             "a rather long text, whose length takes two bytes to be said, and so it is: longer",
             81, false);
    add_dart(&t, "请同意并继续浏览", 8, true);
    add_dart(&t, "caf\xe9", 4, false);
    add_dart(&t, "six", 3, false);
    add_dart(&t, "seven", 5, false);
    add_zeros(&t, 1);
    pica_text_add(&t, "behind them, by itself");
    check_texts(EMBEDDED_BINARY, span_of(&t), wanted, false);
    pica_text_finish(&t);
}

/* Objects in memory: the length before the text, padding behind it. */
static void check_objects(void)
{
    struct pica_text t = { 0 };

    add_number(&t, 0x5501);
    add_number(&t, 0);
    add_number(&t, 4); /* twice the length, in eight bytes */
    add_number(&t, 0);
    add_utf16(&t, "同意");
    add_zeros(&t, 4);
    add_number(&t, 12); /* Unity: bytes */
    pica_text_add(&t, "隐私政策");
    add_zeros(&t, 4);
    pica_text_add_char(&t, 9); /* .NET */
    add_utf16(&t, "不要同意");
    add_zeros(&t, 3);
    check_texts(EMBEDDED_BINARY, span_of(&t), "隐私政策|同意|不要同意|", false);
    pica_text_finish(&t);
}

/* A small ELF file of two segments, of which one is code. */
static void check_elf(void)
{
    struct pica_text t = { 0 };
    static const char ident[] = "\177ELF\2\1\1";

    pica_text_add_span(&t, pica_span_of(ident, 8));
    add_zeros(&t, 24);
    add_number(&t, 64);
    add_zeros(&t, 20);
    add_number(&t, 2); /* e_phnum, and what follows it */
    add_zeros(&t, 4);
    for (uint32_t i = 0; i < 2; i++) {
        add_number(&t, 1);            /* PT_LOAD */
        add_number(&t, i ? 5 : 4);    /* PF_R, and PF_X */
        add_number(&t, 176 + i * 16); /* offset */
        add_zeros(&t, 20);
        add_number(&t, 16); /* size in the file */
        add_zeros(&t, 20);
    }
    CHECK(t.len == 176);
    pica_text_add(&t, "read only text");
    add_zeros(&t, 2);
    pica_text_add(&t, "machine's code");
    add_zeros(&t, 2);
    CHECK(embedded_format_of(pica_span_str("lib/arm64-v8a/libapp.so"), span_of(&t)) ==
          EMBEDDED_BINARY);
    check_texts(EMBEDDED_BINARY, span_of(&t), "read only text|", false);
    pica_text_finish(&t);
}

static void check_formats(void)
{
    struct {
        const char *name, *bytes;
        enum embedded_format format;
    } files[] = {
        { "a/b.js", "var a", EMBEDDED_SCRIPT },
        { "A.HTML", "x", EMBEDDED_MARKUP },
        { "a.txt", "x", EMBEDDED_LINES },
        { "a.png", "x", EMBEDDED_OTHER },
        { "fonts/", "x", EMBEDDED_OTHER },
        { "a.js", "", EMBEDDED_OTHER },
        { "a.js", "\1\2\3\4", EMBEDDED_OPAQUE },
        { "a.jsc", "\1\2\3\4", EMBEDDED_OPAQUE },
        { "global-metadata.dat", "\1\2\3\4", EMBEDDED_OPAQUE },
        { "data.unity3d", "UnityFS\0", EMBEDDED_OPAQUE },
        { "app.wgt", "PK\3\4", EMBEDDED_ARCHIVE },
        { "noname", " <html>", EMBEDDED_MARKUP },
        { "noname", "\xef\xbb\xbf{", EMBEDDED_SCRIPT },
        { "noname", "hello", EMBEDDED_LINES },
        { "level0", "\1\2\3\4", EMBEDDED_BINARY },
    };

    for (size_t i = 0; i < sizeof files / sizeof *files; i++)
        CHECK(embedded_format_of(pica_span_str(files[i].name),
                                 pica_span_of(files[i].bytes, files[i].format == EMBEDDED_OPAQUE &&
                                                                      files[i].bytes[0] == 'U'
                                                                  ? 8
                                                                  : strlen(files[i].bytes))) ==
              files[i].format);
}

static void add_member(struct pica_text *t, const char *name, const char *content)
{
    char size[24] = { 0 };

    pica_text_add(t, name);
    add_zeros(t, 124 - strlen(name));
    snprintf(size, sizeof size, "%011zo", strlen(content) % 01000);
    pica_text_add_span(t, pica_span_of(size, 12));
    add_zeros(t, 20);
    pica_text_add(t, "0");
    add_zeros(t, 100);
    pica_text_add(t, "ustar");
    add_zeros(t, 250);
    pica_text_add(t, content);
    add_zeros(t, (512 - strlen(content) % 512) % 512);
}

static void check_tar(void)
{
    struct pica_text t = { 0 };

    add_member(&t, "a/one.js", "f('one')");
    add_member(&t, "two.html", "<p>two</p>");
    add_member(&t, "picture.png", "'no'");
    add_zeros(&t, 1024);
    CHECK(embedded_format_of(pica_span_str("assets/nebulaPreset/1.amr"), span_of(&t)) ==
          EMBEDDED_TAR);
    check_texts(EMBEDDED_TAR, span_of(&t), "one|two^", false);
    check_texts(EMBEDDED_TAR, pica_span_of(t.data, 1024 + 512 + 5), "one|", true);
    pica_text_finish(&t);
}

static bool try_script(void *context)
{
    static const char script[] = "'\\u540c\\u610f'+\"a\\x41gree to it\"";
    struct taken t = { .file = pica_span_str(script), .offsets = true };
    struct embedded_reader r = { .fn = take, .context = &t };
    bool ok;

    (void)context;
    embedded_texts(&r, EMBEDDED_SCRIPT, t.file);
    ok = !r.no_memory && !t.all.failed;
    if (ok)
        CHECK_STR(t.all.data, "同意|aAgree to it|");
    embedded_reader_finish(&r);
    pica_text_finish(&t.all);
    return ok;
}

int main(void)
{
    check_scripts();
    check_pages();
    check_hermes();
    check_metadata();
    check_dart();
    check_objects();
    check_elf();
    check_tar();
    check_formats();
    if (fail_alloc_available())
        CHECK(fail_alloc_each(try_script, NULL, true, 0) > 0);
    return check_done();
}
