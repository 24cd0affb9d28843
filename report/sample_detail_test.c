/* What pages and code scanning show beside a result, and names that nobody would give, by hand. */
#include "report/sample.h"
#include "scan/baseline.h"
#include "scan/detail.h"

#include <string.h>

#define COUNT(array) (sizeof(array) / sizeof *(array))

static const struct scan_code_line sample_lines[] = {
    { 0, 13, "const-string v1, \"phone // \xe7\x94\xb5\xe8\xaf\x9d\"" },
    { 2, 14,
      "invoke-virtual {v0}, "
      "Landroid/telephony/TelephonyManager;.getDeviceId:()Ljava/lang/String;" },
    { 5, 14, "move-result-object v0" },
};

void sample_detail(struct scan_result *r)
{
    static struct scan_excerpt excerpt = {
        .source = "Id.java", .line = 14, .lines = sample_lines, .line_count = 3, .here = 1
    };
    static struct scan_story stories[16];
    static struct scan_detail detail = { .excerpts = &excerpt,
                                         .excerpt_count = 1,
                                         .collections = stories };

    memset(stories, 0, sizeof stories);
    sample_story(r, &stories[0]);
    excerpt.place = &r->findings[0].evidence[0];
    r->detail = &detail;
}

void sample_baseline(struct scan_result *r)
{
    static const struct scan_standing standings[] = { { SCAN_NEW, NULL },
                                                      { SCAN_ACCEPTED, "agreed with <legal>" },
                                                      { SCAN_KNOWN, NULL } };
    static const struct scan_gone gone[] = { { "F-9123456789ab", "SDK-COLLECTS", "gone" },
                                             { "F-8123456789ab", "OLD-RULE", NULL } };

    r->standings = standings;
    r->gone = gone;
    r->gone_count = COUNT(gone);
}

void sample_make_hostile(struct scan_result *r)
{
    static const char script[] =
        "</script><script>alert(1)</script><!--]]>{{pica.nonce}}{0}[a](javascript:b)\"'&"
        "\x01\x1b[31m\xe2\x80\xae\xe2\x81\xa6\xc2\x9b\xef\xbf\xbe\xff\xc0\x80|=1+1";
    static char name[65536];
    static struct pica_place place;
    static struct rule_finding finding;
    static const char *const clauses[] = { "CN-191.3.1", "</script>", NULL };

    sample_make(r);
    for (size_t i = 0; i + 1 < sizeof name; i++)
        name[i] = script[i % (sizeof script - 1)];
    place = r->findings[0].evidence[0];
    place.entry = script;
    place.class_name = name;
    place.method = script;
    finding = r->findings[0];
    finding.id = script;
    finding.rule = script;
    finding.clauses = clauses;
    for (int l = 0; l < PICA_LANG_COUNT; l++)
        finding.title.in[l] = finding.detail.in[l] = finding.advice.in[l] = script;
    finding.evidence = &place;
    finding.evidence_count = 1;
    r->findings = &finding;
    r->finding_count = 1;
    r->file_name = script;
    r->manifest.package = name;
    r->manifest.label = script;
    r->manifest.label_count = 0;
    r->manifest.version_name = script;
}
