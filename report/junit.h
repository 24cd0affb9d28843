/*
 * report/junit.h - findings as JUnit XML, for build servers that read nothing else.
 *
 * There is no standard; what is written is what Jenkins' JUnit plugin, GitLab
 * and Gradle's readers have in common: testsuites, testsuite, properties,
 * testcase, failure, skipped, system-out.
 *
 * Every finding is a test case. It fails when it counts for --fail-on; where no level was given,
 * when it is a violation or suspected. All others are skipped, with the reason, since nothing that
 * pica prints says that something passed; the one case that passes says that the package was read.
 */
#ifndef PICA_REPORT_JUNIT_H
#define PICA_REPORT_JUNIT_H

#include "base/text.h"
#include "base/words.h"
#include "scan/scan.h"

struct report_junit {
    enum pica_lang lang;
    int fail_on; /* enum rule_severity, or -1 */
    bool strict; /* what was not looked at is an error */
};

void report_junit_begin(struct pica_text *out);
/* One package: a suite. */
void report_junit_suite(const struct report_junit *how, const struct scan_result *r,
                        struct pica_text *out);
void report_junit_end(struct pica_text *out);

#endif
