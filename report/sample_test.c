#include "report/sample.h"

#include <stdio.h>
#include <stdlib.h>

#define COUNT(array) (sizeof(array) / sizeof *(array))

/* --- what the printers ask of rules/ and privacy/ --------------------------- */

struct rule_set {
    int unused;
};

static const struct rule_set sample_rules;

static const struct rule_pack sample_pack = {
    .name = "cn-basic",
    .version = "2026.11",
    .date = "2026-11-22",
    .sha256 = "00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff"
};

static const struct rule_clause sample_clauses[] = {
    { .id = "CN-191.3.1",
      .basis = { { "App违法违规收集使用个人信息行为认定方法",
                   "Measures for identifying unlawful collection by apps" } },
      .title = { { "征得用户同意前就开始收集个人信息", "collecting before the user agrees" } },
      .number = "三1",
      .versions = (const struct rule_clause_version[]){ { "三1", "2019-11-28", NULL } },
      .version_count = 1,
      .reference = "国信办秘字〔2019〕191号",
      .valid_from = "2019-11-28" },
    { .id = "CN-191.4.1",
      .basis = { { "App违法违规收集使用个人信息行为认定方法",
                   "Measures for identifying unlawful collection by apps" } },
      .title = { { "收集的个人信息类型与现有业务功能无关", "collecting what no function needs" } },
      .number = "四(一)",
      .versions = (const struct rule_clause_version[]){ { "四1", "2019-11-28", "2025-12-31" },
                                                        { "四(一)", "2026-01-01", NULL } },
      .version_count = 2,
      .reference = "国信办秘字〔2019〕191号",
      .valid_from = "2026-01-01" },
};

bool rule_set_about(const struct rule_set *set, const char *id, struct rule_about *ret)
{
    static const char *const clauses[] = { "CN-191.3.1", NULL };

    if (set != &sample_rules || strcmp(id, "SDK-COLLECTS") != 0)
        return false;
    *ret = (struct rule_about){ .id = "SDK-COLLECTS",
                                .title = { { "SDK 收集<个人信息>", "an SDK collects" } },
                                .severity = RULE_HIGH,
                                .verdict = RULE_SUSPECTED,
                                .clauses = clauses };
    return true;
}

bool rules_explain(const struct rule_set *set, const char *what, enum pica_lang lang,
                   struct pica_text *out)
{
    pica_text_addf(out, "%s: %s\n", what, lang == PICA_ZH ? "所问" : "what it asks");
    return set == &sample_rules;
}

bool scan_gap_is_ordinary(const struct pica_note *note)
{
    return strcmp(note->id, "value") == 0;
}

size_t rule_set_pack_count(const struct rule_set *set)
{
    return set == &sample_rules;
}

const struct rule_pack *rule_set_pack(const struct rule_set *set, size_t i)
{
    return set == &sample_rules && i == 0 ? &sample_pack : NULL;
}

const struct rule_clause *rule_set_clause(const struct rule_set *set, const char *id)
{
    for (size_t i = 0; set == &sample_rules && i < COUNT(sample_clauses); i++)
        if (strcmp(sample_clauses[i].id, id) == 0)
            return &sample_clauses[i];
    return NULL;
}

const struct rule_clause_version *rule_clause_on(const struct rule_clause *clause, const char *on)
{
    for (size_t i = 0; on && i < clause->version_count; i++) {
        const struct rule_clause_version *v = &clause->versions[i];

        if (strcmp(v->valid_from, on) <= 0 && (!v->valid_to || strcmp(on, v->valid_to) <= 0))
            return v;
    }
    return NULL;
}

const char *rule_severity_name(enum rule_severity s)
{
    static const char *const names[] = { "info", "low", "medium", "high", "critical" };

    return names[s];
}

const char *rule_verdict_name(enum rule_verdict v)
{
    static const char *const names[] = { "violation", "suspected", "notice", "inconclusive" };

    return names[v];
}

const struct privacy_kind privacy_kinds[] = {
    { "imei", { "设备唯一识别码 IMEI/MEID/设备ID", "IMEI/MEID/device id" } },
    { "android_id", { "Android ID (SSAID)", "Android ID (SSAID)" } },
    { "net", { "网络状态/类型", "network state/type" } },
    { "clip", { "剪切板", "clipboard content" } },
};

const size_t privacy_kind_count = COUNT(privacy_kinds);

/* --- the result -------------------------------------------------------------- */

static const uint8_t sample_code[] = { 0x6e, 0x10, 0x34, 0x12, 0x00, 0x00 };
static const uint8_t sample_axml[] = { 0x02, 0x01, 0x10, 0x00 };

#define CODE_PLACE(cls, name, idx, at, off)                                                        \
    {                                                                                              \
        .entry = "classes.dex", .class_name = cls, .method = name, .method_idx = idx, .insn = at,  \
        .file_offset = off, .bytes = {                                                             \
            sample_code,                                                                           \
            sizeof sample_code                                                                     \
        }                                                                                          \
    }
#define AXML_PLACE(off)                                                                            \
    {                                                                                              \
        .entry = "AndroidManifest.xml", .method_idx = PICA_NO_INDEX, .insn = PICA_NO_INDEX,        \
        .file_offset = off, .bytes = {                                                             \
            sample_axml,                                                                           \
            sizeof sample_axml                                                                     \
        }                                                                                          \
    }
#define NO_PLACE                                                                                   \
    {                                                                                              \
        .method_idx = PICA_NO_INDEX, .insn = PICA_NO_INDEX, .file_offset = PICA_NO_OFFSET          \
    }

static struct manifest_permission sample_permissions[] = {
    { "android.permission.READ_PHONE_STATE", MANIFEST_PROTECTION_DANGEROUS, "dangerous",
      "android.permission-group.PHONE", -1, false, false, AXML_PLACE(0x100) },
    { "android.permission.READ_CONTACTS", MANIFEST_PROTECTION_DANGEROUS, "dangerous",
      "android.permission-group.CONTACTS", -1, false, false, AXML_PLACE(0x140) },
    { "android.permission.WRITE_EXTERNAL_STORAGE", MANIFEST_PROTECTION_DANGEROUS, "dangerous",
      "android.permission-group.STORAGE", 28, false, false, AXML_PLACE(0x180) },
    { "android.permission.INTERNET", MANIFEST_PROTECTION_NORMAL, "normal", NULL, -1, false, false,
      AXML_PLACE(0x1c0) },
    { "android.permission.READ_EXTERNAL_STORAGE", MANIFEST_PROTECTION_DANGEROUS, "dangerous",
      "android.permission-group.STORAGE", -1, true, false, NO_PLACE },
    { "com.example.reader.OWN", MANIFEST_PROTECTION_UNKNOWN, NULL, NULL, -1, false, false,
      AXML_PLACE(0x200) },
};

static struct privacy_permission_use sample_use[] = {
    { PRIVACY_USE_USED, CODE_PLACE("Lcom/example/reader/Id;", "read()V", 7, 2, 0x2000) },
    { PRIVACY_USE_UNUSED, NO_PLACE },
    { PRIVACY_USE_UNKNOWN, NO_PLACE },
    { PRIVACY_USE_USED, NO_PLACE },
    { PRIVACY_USE_UNKNOWN, NO_PLACE },
    { PRIVACY_USE_UNKNOWN, NO_PLACE },
};

static struct manifest_component sample_components[] = {
    { .kind = MANIFEST_APPLICATION, .class_name = "com.example.reader.App" },
    { .kind = MANIFEST_ACTIVITY,
      .class_name = "com.example.reader.Main",
      .exported_effective = true,
      .launcher = true },
    { .kind = MANIFEST_ACTIVITY,
      .class_name = "com.example.reader.Alias",
      .target = "com.example.reader.Main" },
    { .kind = MANIFEST_PROVIDER, .class_name = "com.example.reader.Files" },
};

static struct scan_dex sample_dex[] = {
    { "classes.dex", "aa00000000000000000000000000000000000000000000000000000000000000", 1200, 9000,
      true },
    { "assets/late.dex", "bb00000000000000000000000000000000000000000000000000000000000000", 3, 20,
      false },
    { "classes2.dex", "", 0, 0, false }, /* could not be read */
};

static struct scan_native sample_natives[] = {
    { "lib/arm64-v8a/libreader.so", "arm64-v8a",
      "cc00000000000000000000000000000000000000000000000000000000000000" },
    { "assets/libodd.so", NULL,
      "dd00000000000000000000000000000000000000000000000000000000000000" },
};

static const struct privacy_sdk_entry sample_umeng = {
    "SDK-0001", { "友盟+统计", "Umeng Analytics" }, "友盟同欣(Umeng)", "analytics", false
};
static const struct privacy_sdk_entry sample_push = {
    "SDK-0090", { "极光推送", "JPush" }, NULL, "push", false
};
static const struct privacy_sdk_entry sample_androidx = {
    "LIB-androidx", { "AndroidX", "AndroidX" }, "Google", "framework", true
};

static struct privacy_evidence sample_umeng_evidence[] = {
    { "class", "com.umeng.analytics",
      CODE_PLACE("Lcom/umeng/analytics/A;", NULL, PICA_NO_INDEX, PICA_NO_INDEX, PICA_NO_OFFSET) },
    { "meta-data", "UMENG_APPKEY", AXML_PLACE(0x300) },
};
static struct privacy_evidence sample_push_evidence[] = {
    { "native",
      "libjcore.so",
      { .entry = "lib/arm64-v8a/libjcore.so",
        .method_idx = PICA_NO_INDEX,
        .insn = PICA_NO_INDEX,
        .file_offset = PICA_NO_OFFSET } },
};
static struct privacy_evidence sample_androidx_evidence[] = {
    { "class", "androidx.core", NO_PLACE },
};

static struct privacy_sdk_hit sample_sdks[] = {
    { &sample_androidx, PRIVACY_CERTAIN, sample_androidx_evidence, 1 },
    { &sample_umeng, PRIVACY_CERTAIN, sample_umeng_evidence, 2 },
    { &sample_push, PRIVACY_LIKELY, sample_push_evidence, 1 },
};

static const struct privacy_packer_entry sample_packer_entry = {
    "qihoo", { "360 加固", "Qihoo 360 Jiagu" }
};
static const struct privacy_packer_entry sample_other = { "legu", { "腾讯乐固", "Tencent Legu" } };
static const struct privacy_packer_entry *sample_others[] = { &sample_other };
static struct privacy_evidence sample_packer_evidence[] = {
    { "native",
      "lib/arm64-v8a/libjiagu.so",
      { .entry = "lib/arm64-v8a/libjiagu.so",
        .method_idx = PICA_NO_INDEX,
        .insn = PICA_NO_INDEX,
        .file_offset = PICA_NO_OFFSET } },
    { "structure", "com.example.reader.App: 0/2", AXML_PLACE(0x80) },
};
static struct privacy_packer sample_packer = { .entry = &sample_packer_entry,
                                               .confidence = PRIVACY_CERTAIN,
                                               .shape = true,
                                               .components = { .named = 2, .defined = 0 },
                                               .evidence = sample_packer_evidence,
                                               .evidence_count = COUNT(sample_packer_evidence),
                                               .others = sample_others,
                                               .other_count = COUNT(sample_others) };

static const struct privacy_container_entry sample_rn = {
    "react-native", { "React Native", "React Native" }, PRIVACY_CODE_JS, NULL
};
static const struct privacy_container_entry sample_swan = {
    "swan", { "百度智能小程序容器", "Baidu Smart Program container" }, PRIVACY_CODE_JS, NULL
};
static struct privacy_evidence sample_rn_evidence[] = {
    { "file",
      "assets/index.android.bundle",
      { .entry = "assets/index.android.bundle",
        .method_idx = PICA_NO_INDEX,
        .insn = PICA_NO_INDEX,
        .file_offset = PICA_NO_OFFSET } },
};
static struct privacy_container_files sample_rn_files[] = {
    { "assets/index.android.bundle", PRIVACY_PART_CODE | PRIVACY_PART_TEXT | PRIVACY_PART_VERSION,
      1, "assets/index.android.bundle", 4000 },
};
static struct privacy_container sample_containers[] = {
    { .entry = &sample_rn,
      .confidence = PRIVACY_CERTAIN,
      .code = PRIVACY_CODE_HERMES,
      .version = "bytecode 96",
      .evidence = sample_rn_evidence,
      .evidence_count = COUNT(sample_rn_evidence),
      .files = sample_rn_files,
      .file_count = COUNT(sample_rn_files) },
    { .entry = &sample_swan,
      .confidence = PRIVACY_LIKELY,
      .code = PRIVACY_CODE_JS,
      .evidence = sample_rn_evidence,
      .evidence_count = COUNT(sample_rn_evidence) },
};

static const struct privacy_api sample_device_id = { .id = "API-0001",
                                                     .severity = PRIVACY_HIGH,
                                                     .role = PRIVACY_COLLECTS };
static const struct privacy_api sample_android_id = { .id = "API-0300",
                                                      .severity = PRIVACY_MEDIUM,
                                                      .role = PRIVACY_COLLECTS };
static const struct privacy_api sample_clip_write = { .id = "API-0400",
                                                      .severity = PRIVACY_LOW,
                                                      .role = PRIVACY_WRITES };
static const struct privacy_api sample_net = { .id = "API-0500",
                                               .severity = PRIVACY_LOW,
                                               .role = PRIVACY_COLLECTS };

#define GET_DEVICE_ID "Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;"
#define GET_STRING                                                                                 \
    "Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/"   \
    "String;)Ljava/lang/String;"
#define SET_CLIP "Landroid/content/ClipboardManager;->setPrimaryClip(Landroid/content/ClipData;)V"
#define NET_TYPE "Landroid/net/NetworkInfo;->getType()I"

static struct privacy_collection sample_collections[] = {
    { &sample_device_id,
      GET_DEVICE_ID,
      "method",
      0,
      NULL,
      false,
      NULL,
      { PRIVACY_OWNER_APP, NULL, NULL },
      CODE_PLACE("Lcom/example/reader/Id;", "read()V", 7, 2, 0x2000),
      0 },
    { &sample_android_id,
      GET_STRING,
      "setting",
      1,
      "android_id",
      false,
      NULL,
      { PRIVACY_OWNER_SDK, &sample_umeng, "com.umeng.analytics" },
      CODE_PLACE("Lcom/umeng/analytics/A;", "b(I)V", 70, 12, 0x3000),
      0 },
    { &sample_device_id,
      GET_DEVICE_ID,
      "method",
      0,
      NULL,
      false,
      NULL,
      { PRIVACY_OWNER_SDK, &sample_umeng, "com.umeng.analytics" },
      CODE_PLACE("Lcom/umeng/analytics/A;", "c()V", 71, 0, 0x3100),
      0 },
    { &sample_android_id,
      GET_STRING,
      "setting",
      1,
      NULL,
      true,
      "out of memory",
      { PRIVACY_OWNER_APP, NULL, NULL },
      CODE_PLACE("Lcom/example/reader/Id;", "other(Ljava/lang/String;)V", 8, 5, 0x2100),
      0 },
    { &sample_clip_write,
      SET_CLIP,
      "method",
      3,
      NULL,
      false,
      NULL,
      { PRIVACY_OWNER_APP, NULL, NULL },
      CODE_PLACE("Lcom/example/reader/Share;", "copy()V", 9, 1, 0x2200),
      0 },
    { &sample_net,
      NET_TYPE,
      "method",
      2,
      NULL,
      false,
      NULL,
      { PRIVACY_OWNER_LIBRARY, &sample_androidx, "androidx.core" },
      CODE_PLACE("Landroidx/core/Net;", "t()I", 90, 3, 0x4000),
      0 },
};

static const char *const sample_clauses_two[] = { "CN-191.3.1", "CN-191.4.1", NULL };
static const char *const sample_clauses_one[] = { "CN-191.4.1", NULL };
static const char *const sample_clauses_many[] = { "CN-191.3.1", "CN-191.4.1", "CN-191.4.9", NULL };

static struct pica_place sample_places[] = {
    CODE_PLACE("Lcom/example/reader/Id;", "read()V", 7, 2, 0x2000),
    AXML_PLACE(0x140),
};

static struct rule_finding sample_findings[] = {
    { .id = "F-0123456789ab",
      .rule = "SDK-COLLECTS",
      .severity = RULE_HIGH,
      .verdict = RULE_SUSPECTED,
      .clauses = sample_clauses_two,
      .on = "2025-06-01",
      .title = { { "友盟+统计 读取设备唯一识别码", "Umeng Analytics reads the IMEI" } },
      .detail = { { "SDK 代码调用 getDeviceId，"
                    "未发现应用对此作出说明；该标识不可变更，一经收集即可长期追踪用户。",
                    "The SDK's code calls getDeviceId; the id cannot be changed and lets a user be "
                    "followed for long." } },
      .advice = { { "改用可重置的标识，并在同意之后读取。",
                    "Use an id that can be reset, after the user agreed." } },
      .evidence = sample_places,
      .evidence_count = 1,
      .evidence_total = 25 },
    { .id = "F-1123456789ab",
      .rule = "PERM-OVERDECLARED",
      .severity = RULE_MEDIUM,
      .verdict = RULE_INCONCLUSIVE,
      .clauses = sample_clauses_one,
      .on = "2026-06-01",
      .title = { { "声明了通讯录权限，未见使用", "Contacts are asked for, no use seen" } },
      .evidence = sample_places + 1,
      .evidence_count = 1,
      .evidence_total = 1 },
    { .id = "F-2123456789ab",
      .rule = "APP-BACKUP",
      .severity = RULE_INFO,
      .verdict = RULE_NOTICE,
      .clauses = sample_clauses_many,
      .on = "2026-06-01",
      .title = { { NULL, "Backup is on" } },
      .detail = { { "允许备份", "allowBackup is true" } },
      .evidence = sample_places + 1,
      .evidence_count = 1,
      .evidence_total = 1 },
};

static const struct signing_certificate sample_certificate = {
    .subject = "CN=Reader, O=\"Example, Inc.\"",
    .issuer = "CN=Example Root",
    .common_name = "Reader",
    .serial = "0102",
    .not_before = "2020-01-01T00:00:00Z",
    .not_after = "2045-01-01T00:00:00Z",
    .signature_algorithm = "1.2.840.113549.1.1.11",
    .key = { .kind = SIGNING_KEY_RSA,
             .algorithm = "RSA",
             .bits = 2048,
             .modulus = { (const uint8_t *)"\xc0\x01", 2 },
             .exponent = { (const uint8_t *)"\x01\x00\x01", 3 },
             .sha256 = "0000000000000000000000000000000000000000000000000000000000000008",
             .sha1 = "0000000000000000000000000000000000000009",
             .md5 = "0000000000000000000000000000000a" },
    .sha256 = "0000000000000000000000000000000000000000000000000000000000000005",
    .sha1 = "0000000000000000000000000000000000000006",
    .md5 = "00000000000000000000000000000007"
};

static struct signing_signer sample_signers[] = {
    { .scheme = SIGNING_V1,
      .number = 1,
      .entry = "META-INF/CERT.RSA",
      .why = { { "签名不成立", "the signature does not hold" } },
      .levels = { 21, 23 },
      .algorithm = "" },
    { .scheme = SIGNING_V2,
      .number = 1,
      .verified = true,
      .offset = 4096,
      .levels = { 24, SIGNING_SDK_MAX },
      .algorithm = "RSASSA-PKCS1-v1_5 with SHA-256",
      .certificates = &sample_certificate,
      .certificate_count = 1 },
};

static const struct signing_result sample_signing = {
    .why = { { "签名不成立", "the signature does not hold" } },
    .schemes = { [SIGNING_V1] = { .present = true,
                                  .why = { { "签名不成立", "the signature does not hold" } },
                                  .levels = { 21, 23 } },
                 [SIGNING_V2] = { .present = true,
                                  .verified = true,
                                  .levels = { 24, SIGNING_SDK_MAX } } },
    .signers = sample_signers,
    .signer_count = COUNT(sample_signers),
};

static const struct scan_result sample_result = {
    .file_name = "reader.apk",
    .size = 12345678,
    .digests = { [PICA_SHA256] = "0000000000000000000000000000000000000000000000000000000000000001",
                 [PICA_SHA1] = "0000000000000000000000000000000000000002",
                 [PICA_MD5] = "00000000000000000000000000000003",
                 [PICA_SM3] = "0000000000000000000000000000000000000000000000000000000000000004" },
    .installable = true,
    .has_manifest = true,
    .manifest = { .installable = true,
                  .package = "com.example.reader",
                  .version_code = 4294967297,
                  .version_name = "1.2.3\xe2\x80\xae" /* a bidirectional control */,
                  .min_sdk = 21,
                  .target_sdk = 30,
                  .max_sdk = -1,
                  .label = "示例阅读",
                  .permissions = sample_permissions,
                  .permission_count = COUNT(sample_permissions),
                  .components = sample_components,
                  .component_count = COUNT(sample_components) },
    .signing = &sample_signing,
    .dex = sample_dex,
    .dex_count = 2,
    .natives = sample_natives,
    .native_count = COUNT(sample_natives),
    .packer = &sample_packer,
    .containers = sample_containers,
    .container_count = COUNT(sample_containers),
    .permission_use = sample_use,
    .sdks = sample_sdks,
    .sdk_count = COUNT(sample_sdks),
    .collections = sample_collections,
    .collection_count = COUNT(sample_collections),
    .findings = sample_findings,
    .finding_count = COUNT(sample_findings),
    .rules = &sample_rules,
};

/* The Chinese texts are those that the words of base/ have already. */
void sample_make(struct scan_result *r)
{
    *r = sample_result;
    sample_decide(r);
    pica_remark(&r->notes, "dex.dormant", pica_place_entry("assets/late.dex"), "cannot read: %s",
                "x");
    pica_gap(&r->notes, "native", pica_place_at("lib/arm64-v8a/libreader.so", 16),
             "the file is empty");
    pica_gap(&r->notes, "native", pica_place_entry("assets/libodd.so"), "the file is empty");
    pica_gap(&r->notes, "value", sample_collections[3].place, "out of memory");
}

void sample_make_large(struct scan_result *r)
{
    enum { MANY = 90 };

    sample_make(r);
    r->installable = false;
    r->cut_short = true;
    r->container_count = 0; /* a line of its own, which the smallest page has not */
    r->signing = NULL;      /* likewise */
    r->findings = calloc(MANY, sizeof *r->findings);
    r->manifest.permissions = calloc(MANY, sizeof *r->manifest.permissions);
    r->permission_use = NULL;
    if (!r->findings || !r->manifest.permissions)
        abort();
    for (size_t i = 0; i < MANY; i++) {
        char which[24];

        r->findings[i] = sample_findings[i * COUNT(sample_findings) / MANY];
        r->manifest.permissions[i] = sample_permissions[i % 3];
        snprintf(which, sizeof which, "%zu", i);
        pica_gap(&r->notes, "dex", pica_place_entry("classes.dex"), "cannot read: %s", which);
        pica_remark(&r->notes, "dex.odd", pica_place_entry("classes.dex"), "cannot open: %s",
                    which);
    }
    r->finding_count = MANY;
    r->manifest.permission_count = MANY;
}

void sample_make_empty(struct scan_result *r)
{
    *r = (struct scan_result){ .file_name = "broken\n.apk", .size = 22, .dex_count = 1 };
    memcpy(r->digests, sample_result.digests, sizeof r->digests);
    r->dex = sample_dex + 2;
    sample_decide(r);
    pica_gap(&r->notes, "manifest", pica_place_entry("AndroidManifest.xml"), "no such file");
}

void sample_finish(struct scan_result *r)
{
    if (r->finding_count > COUNT(sample_findings)) /* the large one's */
        free(r->findings);
    if (r->manifest.permissions != sample_permissions)
        free(r->manifest.permissions);
    pica_notes_finish(&r->notes);
}
