#include "privacy/catalogue.h"

#include "tests/check.h"

static size_t find(enum privacy_form kind, const char *value)
{
    return privacy_value_find(kind, pica_span_str(value));
}

static const char *id_of(enum privacy_form kind, const char *value)
{
    size_t found = find(kind, value);

    return found ? privacy_apis[found].id : "";
}

static const char *pi_of(enum privacy_form kind, const char *value)
{
    size_t found = find(kind, value);

    return found ? privacy_kinds[privacy_apis[found].pi].code : "";
}

/* All 920 entries that pica began with are here, by form. */
static void test_counts(void)
{
    static const size_t want[] = {
        [PRIVACY_METHOD] = 520, [PRIVACY_FIELD] = 47,      [PRIVACY_URI] = 58,
        [PRIVACY_SETTING] = 23, [PRIVACY_PROPERTY] = 43,   [PRIVACY_FILE] = 40,
        [PRIVACY_SHELL] = 20,   [PRIVACY_REFLECTION] = 30, [PRIVACY_REFLECTION_CLASS] = 12,
        [PRIVACY_INTENT] = 38,  [PRIVACY_NATIVE] = 11,     [PRIVACY_PERMISSION] = 78,
    };
    size_t got[sizeof(want) / sizeof(want[0])] = { 0 }, all = 0;

    CHECK(privacy_apis[0].id == NULL);
    for (size_t i = 1; i < privacy_api_count; i++) {
        const struct privacy_api *api = &privacy_apis[i];

        CHECK(i == 1 || strcmp(privacy_apis[i - 1].id, api->id) < 0);
        CHECK(api->pi < privacy_kind_count);
        if (api->added)
            continue;
        CHECK((size_t)atoi(api->id + 4) <= 920);
        got[api->kind]++;
        all++;
    }
    CHECK(all == 920);
    for (size_t i = 0; i < sizeof(want) / sizeof(want[0]); i++)
        CHECK(got[i] == want[i]);
    CHECK(privacy_kind_count == 59);
    CHECK(privacy_api_count < UINT16_MAX);
}

static void test_members(void)
{
    const char *const *names;
    size_t count = privacy_member_names(&names), seen = 0;
    size_t at;

    for (size_t i = 1; i < privacy_api_count; i++) {
        const struct privacy_api *api = &privacy_apis[i];
        size_t low = 0, high = count;

        if (api->kind != PRIVACY_METHOD && api->kind != PRIVACY_FIELD)
            continue;
        seen++;
        CHECK(privacy_api_find(api->kind, pica_span_str(api->class_name),
                               pica_span_str(api->member), pica_span_str(api->type)) == i);
        while (low < high) {
            size_t middle = low + (high - low) / 2;
            int order = strcmp(api->member, names[middle]);

            if (order == 0)
                break;
            if (order < 0)
                high = middle;
            else
                low = middle + 1;
        }
        CHECK(low < high);
    }
    CHECK(seen > 567);
    for (size_t i = 1; i < count; i++)
        CHECK(strcmp(names[i - 1], names[i]) < 0);

    at = privacy_api_find(PRIVACY_METHOD, pica_span_str("Landroid/telephony/TelephonyManager;"),
                          pica_span_str("getDeviceId"), pica_span_str("(I)Ljava/lang/String;"));
    CHECK_STR(privacy_apis[at].id, "API-0002");
    CHECK_STR(privacy_apis[at].permissions[0], "android.permission.READ_PHONE_STATE");
    CHECK(privacy_apis[at].permissions[1] == NULL);
    CHECK(privacy_api_find(PRIVACY_METHOD, pica_span_str("Landroid/telephony/TelephonyManager;"),
                           pica_span_str("getDeviceId"), pica_span_str("(I)V")) == 0);
    CHECK(privacy_api_find(PRIVACY_FIELD, pica_span_str("Landroid/telephony/TelephonyManager;"),
                           pica_span_str("getDeviceId"),
                           pica_span_str("(I)Ljava/lang/String;")) == 0);
    CHECK(privacy_api_find(PRIVACY_METHOD, pica_span_of(NULL, 0), pica_span_of(NULL, 0),
                           pica_span_of(NULL, 0)) == 0);
}

/* Every value is found by its own name, as itself or as one that means the same. */
static void test_values(void)
{
    for (size_t i = 1; i < privacy_api_count; i++) {
        const struct privacy_api *api = &privacy_apis[i];

        if (api->kind == PRIVACY_METHOD || api->kind == PRIVACY_FIELD)
            continue;
        CHECK(find(api->kind, api->name) != 0);
    }

    CHECK_STR(id_of(PRIVACY_SETTING, "android_id"), "API-0127");
    CHECK_STR(id_of(PRIVACY_SETTING, "android_id2"), "");
    CHECK_STR(id_of(PRIVACY_SETTING, "install_non_market_apps"), "");
    CHECK_STR(id_of(PRIVACY_PROPERTY, "ro.serialno"), "API-0294");
    CHECK_STR(id_of(PRIVACY_PROPERTY, "ro.build.version.sdk"), "");

    /* A URI ends at a step of its path. */
    CHECK_STR(id_of(PRIVACY_URI, "content://com.android.contacts/data/phones"), "API-0543");
    CHECK_STR(id_of(PRIVACY_URI, "content://com.android.contacts/data/phones/7?x=1"), "API-0543");
    CHECK_STR(id_of(PRIVACY_URI, "content://com.android.contacts/data2"), "API-0540");
    CHECK_STR(id_of(PRIVACY_URI, "content://com.android.contacts2/data"), "");
    CHECK_STR(id_of(PRIVACY_URI, "content://0@com.android.contacts/contacts"), "API-0541");
    CHECK_STR(id_of(PRIVACY_URI, "content://sms/"), "API-0556");
    CHECK_STR(id_of(PRIVACY_URI, "content://sms?limit=1"), "API-0555");
    CHECK_STR(pi_of(PRIVACY_URI, "content://sms/failed/3"), "sms");
    CHECK_STR(id_of(PRIVACY_URI, "content://smsx/failed/3"), "");
    CHECK_STR(pi_of(PRIVACY_URI, "content://settings/secure/android_id"), "android_id");
    CHECK_STR(id_of(PRIVACY_URI, "content://settings/secure"), "API-0585");
    CHECK_STR(id_of(PRIVACY_URI, "content://settings/system/volume_music"), "");
    CHECK_STR(id_of(PRIVACY_URI, "content://com.example.files/x"), "");
    CHECK_STR(id_of(PRIVACY_URI, "content://"), "");
    CHECK_STR(id_of(PRIVACY_URI, ""), "");

    CHECK_STR(id_of(PRIVACY_FILE, "/proc/cpuinfo"), "API-0266");
    CHECK_STR(id_of(PRIVACY_FILE, "/proc//cpuinfo"), "API-0266");
    CHECK_STR(id_of(PRIVACY_FILE, "/proc/cpuinfo2"), "");
    CHECK_STR(pi_of(PRIVACY_FILE, "/proc/1234/cmdline"), "proc");
    CHECK_STR(pi_of(PRIVACY_FILE, "/proc/%s/cmdline"), "proc");
    CHECK_STR(id_of(PRIVACY_FILE, "/proc/%d/cmdline"), "API-0274");
    CHECK_STR(id_of(PRIVACY_FILE, "/proc/self/cmdline"), "API-0273");
    CHECK_STR(id_of(PRIVACY_FILE, "/proc//cmdline"), "");
    CHECK_STR(pi_of(PRIVACY_FILE, "/proc/"), "proc");
    CHECK_STR(id_of(PRIVACY_FILE, "/proc/123/oom_adj"), "");
    CHECK_STR(pi_of(PRIVACY_FILE, "/sys/class/net/wlan1/address"), "mac");
    CHECK_STR(id_of(PRIVACY_FILE, "/sys/class/net/wlan1/operstate"), "");
    CHECK_STR(id_of(PRIVACY_FILE, "/sys/class/net"), "API-0257");
    CHECK_STR(id_of(PRIVACY_FILE, "/sys/class/net/"), "API-0257");
    CHECK_STR(id_of(PRIVACY_FILE, "/data/data"), "API-0272");
    CHECK_STR(id_of(PRIVACY_FILE, "/data/data/"), "API-0272");
    CHECK_STR(id_of(PRIVACY_FILE, "/data/data/com.example/files/x"), "");
    CHECK_STR(id_of(PRIVACY_FILE, "/storage/emulated/0/Android/data"), "API-0286");
    CHECK(privacy_apis[find(PRIVACY_FILE, "/mnt/sdcard/Android/data/com.example/x")].role ==
          PRIVACY_INCIDENTAL);
    CHECK_STR(id_of(PRIVACY_FILE, "/storage/emulated/0/.UTSystemConfig/x"), "API-0288");
    CHECK_STR(id_of(PRIVACY_FILE, "/storage/emulated/00"), "");
    CHECK_STR(id_of(PRIVACY_FILE, "proc/cpuinfo"), "");

    CHECK_STR(id_of(PRIVACY_SHELL, "getprop"), "API-0350");
    CHECK_STR(id_of(PRIVACY_SHELL, "getprop ro.serialno"), "API-0351");
    CHECK_STR(id_of(PRIVACY_SHELL, "getprop ro.build.version.emui"), "API-0315");
    CHECK_STR(id_of(PRIVACY_SHELL, "getprop ro.build.version.sdk"), "");
    CHECK_STR(id_of(PRIVACY_SHELL, " /system/bin/cat  /proc/cpuinfo \n"), "API-0365");
    CHECK_STR(id_of(PRIVACY_SHELL, "cat /proc/meminfo"), "API-0267");
    CHECK_STR(id_of(PRIVACY_SHELL, "sh -c pm list packages -3"), "API-0353");
    CHECK_STR(id_of(PRIVACY_SHELL, "pm list packagesx"), "");
    CHECK_STR(id_of(PRIVACY_SHELL, "settings get global device_name"), "API-0130");
    CHECK_STR(id_of(PRIVACY_SHELL, "settings get secure android_id"), "API-0364");
    CHECK_STR(id_of(PRIVACY_SHELL, "psx"), "");
    CHECK_STR(id_of(PRIVACY_SHELL, "ls -l /data/app"), "API-0369");
    CHECK_STR(id_of(PRIVACY_SHELL, "pm list package -3"), "API-0354");
    CHECK_STR(id_of(PRIVACY_SHELL, "su"), "");
    CHECK_STR(id_of(PRIVACY_SHELL, "sh -c"), "");
    CHECK_STR(id_of(PRIVACY_SHELL, "cat -"), "");
}

static void test_arguments(void)
{
    uint16_t kinds[2];
    const struct privacy_callback_interface *interfaces;
    size_t found;

    found = privacy_argument_find(PRIVACY_ARG_ACTION,
                                  pica_span_str("com.uodis.opendevice.OPENIDS_SERVICE"));
    CHECK_STR(privacy_apis[found].id, "API-0195");
    CHECK(privacy_argument_find(PRIVACY_ARG_FILTER_ACTION,
                                pica_span_str("com.uodis.opendevice.OPENIDS_SERVICE")) == 0);
    found = privacy_argument_find(PRIVACY_ARG_FILTER_ACTION,
                                  pica_span_str("android.intent.action.PACKAGE_ADDED"));
    CHECK_STR(privacy_apis[found].id, "API-0466");
    CHECK(privacy_argument_find(PRIVACY_ARG_ACTION,
                                pica_span_str("android.intent.action.PACKAGE_ADDED")) == 0);
    CHECK(privacy_argument_find(PRIVACY_ARG_NONE, pica_span_str("android_id")) == 0);
    CHECK(privacy_argument_find(PRIVACY_ARG_FILTER_ACTION, pica_span_str("x")) == 0);

    CHECK(privacy_argument_kinds(PRIVACY_ARG_SENSOR, 1, kinds, 2) == 1);
    CHECK_STR(privacy_kinds[kinds[0]].code, "sensor");
    CHECK(privacy_argument_kinds(PRIVACY_ARG_SENSOR, 19, kinds, 2) == 1);
    CHECK_STR(privacy_kinds[kinds[0]].code, "act");
    CHECK(privacy_argument_kinds(PRIVACY_ARG_SENSOR, 21, kinds, 2) == 1);
    CHECK_STR(privacy_kinds[kinds[0]].code, "body");
    CHECK(privacy_argument_kinds(PRIVACY_ARG_SENSOR, 65537, kinds, 2) == 1);
    CHECK_STR(privacy_kinds[kinds[0]].code, "sensor");
    CHECK(privacy_argument_kinds(PRIVACY_ARG_LISTEN_EVENTS, 0x100, kinds, 2) == 0);
    CHECK(privacy_argument_kinds(PRIVACY_ARG_LISTEN_EVENTS, 0x430, kinds, 2) == 2);
    CHECK_STR(privacy_kinds[kinds[0]].code, "callst");
    CHECK_STR(privacy_kinds[kinds[1]].code, "cell");
    CHECK(privacy_argument_kinds(PRIVACY_ARG_VIDEO_SOURCE, 2, kinds, 2) == 0);
    CHECK(privacy_argument_kinds(PRIVACY_ARG_VIDEO_SOURCE, 1, kinds, 0) == 1);
    CHECK_STR(privacy_kinds[privacy_drm_property_kind(pica_span_str("deviceUniqueId"))].code,
              "drm");
    CHECK(privacy_drm_property_kind(pica_span_str("vendor")) == PRIVACY_NO_KIND);
    CHECK(privacy_callback_interfaces(&interfaces) == 3);
    CHECK(privacy_kind_find(pica_span_str("imei")) < privacy_kind_count);
    CHECK(privacy_kind_find(pica_span_str("nothing")) == PRIVACY_NO_KIND);
}

static void test_permissions(void)
{
    const char *const *needed;

    needed = privacy_call_permissions(pica_span_str("Landroid/app/NotificationManager;"),
                                      pica_span_str("notify"));
    CHECK(needed != NULL);
    CHECK_STR(needed[0], "android.permission.POST_NOTIFICATIONS");
    CHECK(needed[1] == NULL);
    CHECK(privacy_call_permissions(pica_span_str("Landroid/app/NotificationManager;"),
                                   pica_span_str("cancel")) == NULL);
    needed = privacy_action_permissions(pica_span_str("android.intent.action.CALL"));
    CHECK(needed != NULL);
    CHECK_STR(needed[0], "android.permission.CALL_PHONE");
    CHECK(privacy_action_permissions(pica_span_str("android.intent.action.VIEW")) == NULL);
    CHECK(privacy_permission_known("android.permission.CAMERA"));
    CHECK(privacy_permission_known("android.permission.WRITE_CONTACTS"));
    CHECK(!privacy_permission_known("android.permission.EYE_TRACKING_FINE"));
    CHECK(privacy_permission_names(&needed) > 100);
}

int main(void)
{
    test_counts();
    test_members();
    test_values();
    test_arguments();
    test_permissions();
    return check_done();
}
