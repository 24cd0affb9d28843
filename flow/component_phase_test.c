/* Who starts a component first: rules of the manifest alone. */
#include "flow/component_phase.h"

#include "flow/lifecycle.h"
#include "tests/check.h"

static const char *no_strings[] = { NULL };

static enum flow_phase phase_of(struct manifest *m, bool can_enable, size_t index)
{
    enum flow_phase phases[8];
    uint32_t targets[8];

    CHECK(flow_component_phases(m, can_enable, phases, targets));
    return phases[index];
}

/* A receiver, exported or not, that waits for one action, in an app for these devices. */
static enum flow_phase receiver(const char *action, bool exported, int64_t min, int64_t target)
{
    const char *actions[] = { action, NULL };
    struct manifest_filter filter = { .actions = actions,
                                      .categories = no_strings,
                                      .schemes = no_strings };
    struct manifest_component c = { .kind = MANIFEST_RECEIVER,
                                    .class_name = "a.B",
                                    .exported_effective = exported,
                                    .enabled = MANIFEST_UNSET,
                                    .filters = &filter,
                                    .filter_count = 1 };
    struct manifest m = {
        .package = "a", .min_sdk = min, .target_sdk = target, .components = &c, .component_count = 1
    };

    return phase_of(&m, false, 0);
}

static void check_broadcasts(void)
{
    const char *net = "android.net.conn.CONNECTIVITY_CHANGE";
    const char *power = "android.intent.action.ACTION_POWER_CONNECTED";

    CHECK(receiver("android.intent.action.BOOT_COMPLETED", false, 34, 34) == FLOW_PHASE_SYSTEM);
    CHECK(receiver("android.intent.action.MY_PACKAGE_REPLACED", true, 34, 34) == FLOW_PHASE_SYSTEM);
    /* From Android 7 and 8 on not to the manifests of apps that target them. */
    CHECK(receiver(net, false, 21, 34) == FLOW_PHASE_SYSTEM);
    CHECK(receiver(net, false, 24, 34) == FLOW_PHASE_SCREEN);
    CHECK(receiver(net, true, 24, 34) == FLOW_PHASE_OTHER_APP);
    CHECK(receiver(net, false, 24, 23) == FLOW_PHASE_SYSTEM);
    CHECK(receiver(power, false, 25, 34) == FLOW_PHASE_SYSTEM);
    CHECK(receiver(power, false, 26, 34) == FLOW_PHASE_SCREEN);
    CHECK(receiver(power, false, 26, 25) == FLOW_PHASE_SYSTEM);
    /* Never to a manifest, and never by the system. */
    CHECK(receiver("android.intent.action.SCREEN_ON", false, 1, 1) == FLOW_PHASE_SCREEN);
    CHECK(receiver("com.example.CUSTOM", true, 1, 1) == FLOW_PHASE_OTHER_APP);
    CHECK(receiver("com.example.CUSTOM", false, 1, 1) == FLOW_PHASE_SCREEN);
    /* A service's action is none of a receiver's. */
    CHECK(receiver("android.net.VpnService", false, 1, 1) == FLOW_PHASE_SCREEN);
}

static void check_permissions(void)
{
    struct manifest_component c = { .kind = MANIFEST_SERVICE,
                                    .class_name = "a.B",
                                    .exported_effective = true,
                                    .enabled = MANIFEST_UNSET };
    struct manifest m = {
        .package = "a", .min_sdk = 21, .target_sdk = 34, .components = &c, .component_count = 1
    };

    CHECK(phase_of(&m, false, 0) == FLOW_PHASE_OTHER_APP);
    c.permission = "android.permission.BIND_JOB_SERVICE"; /* the platform's alone */
    CHECK(phase_of(&m, false, 0) == FLOW_PHASE_SCREEN);
    c.permission = "android.permission.INTERNET"; /* anybody may hold it */
    CHECK(phase_of(&m, false, 0) == FLOW_PHASE_OTHER_APP);
    c.permission = "a.permission.OWN";
    CHECK(phase_of(&m, false, 0) == FLOW_PHASE_OTHER_APP);
}

static void check_disabled(void)
{
    struct manifest_component c[2] = {
        { .kind = MANIFEST_APPLICATION, .class_name = "a.App", .enabled = MANIFEST_UNSET },
        { .kind = MANIFEST_ACTIVITY,
          .class_name = "a.B",
          .exported_effective = true,
          .enabled = MANIFEST_FALSE },
    };
    struct manifest m = { .package = "a", .components = c, .component_count = 2 };

    CHECK(phase_of(&m, false, 0) == FLOW_PHASE_PROCESS);
    CHECK(phase_of(&m, false, 1) == FLOW_PHASE_COUNT);
    CHECK(phase_of(&m, true, 1) == FLOW_PHASE_SCREEN);
    c[0].enabled = MANIFEST_FALSE;
    c[1].enabled = MANIFEST_TRUE;
    CHECK(phase_of(&m, true, 0) == FLOW_PHASE_COUNT);
    CHECK(phase_of(&m, true, 1) == FLOW_PHASE_COUNT);
}

static void check_aliases(void)
{
    const char *main[] = { "android.intent.action.MAIN", NULL };
    const char *launcher[] = { "android.intent.category.LAUNCHER", NULL };
    struct manifest_filter filter = { .actions = main,
                                      .categories = launcher,
                                      .schemes = no_strings };
    struct manifest_component c[3] = {
        { .kind = MANIFEST_ACTIVITY, .class_name = "a.B", .enabled = MANIFEST_UNSET },
        { .kind = MANIFEST_ACTIVITY,
          .class_name = "a.Icon",
          .target = "a.B",
          .enabled = MANIFEST_UNSET,
          .filters = &filter,
          .filter_count = 1 },
        { .kind = MANIFEST_ACTIVITY,
          .class_name = "a.Stray",
          .target = "a.None",
          .enabled = MANIFEST_UNSET },
    };
    struct manifest m = { .package = "a", .components = c, .component_count = 3 };
    enum flow_phase phases[3];
    uint32_t targets[3];

    CHECK(flow_component_phases(&m, false, phases, targets));
    CHECK(phases[0] == FLOW_PHASE_LAUNCHER && phases[1] == FLOW_PHASE_LAUNCHER);
    CHECK(targets[0] == UINT32_MAX && targets[1] == 0 && targets[2] == UINT32_MAX);
    /* Action and category must stand in one filter. */
    filter.actions = no_strings;
    CHECK(phase_of(&m, false, 0) == FLOW_PHASE_SCREEN);
    filter.actions = main;
    c[0].enabled = MANIFEST_FALSE; /* the alias of a disabled activity leads nowhere */
    CHECK(phase_of(&m, false, 1) == FLOW_PHASE_COUNT);
    CHECK(phase_of(&m, true, 1) == FLOW_PHASE_SCREEN);
}

static void check_processes(void)
{
    struct manifest_component c[4] = {
        { .kind = MANIFEST_APPLICATION, .class_name = "a.App", .enabled = MANIFEST_UNSET },
        { .kind = MANIFEST_PROVIDER,
          .class_name = "a.P",
          .enabled = MANIFEST_UNSET,
          .process = "a:x" },
        { .kind = MANIFEST_SERVICE,
          .class_name = "a.S",
          .enabled = MANIFEST_UNSET,
          .process = "a:x" },
        { .kind = MANIFEST_PROVIDER,
          .class_name = "a.Q",
          .exported_effective = true,
          .enabled = MANIFEST_UNSET,
          .process = "a:y" },
    };
    struct manifest m = { .package = "a", .components = c, .component_count = 4 };

    CHECK(phase_of(&m, false, 1) == FLOW_PHASE_SCREEN);
    c[2].exported_effective = true;
    CHECK(phase_of(&m, false, 1) == FLOW_PHASE_OTHER_APP);
    CHECK(phase_of(&m, false, 3) == FLOW_PHASE_OTHER_APP);
    c[1].process = "a"; /* the application's own, said aloud */
    CHECK(phase_of(&m, false, 1) == FLOW_PHASE_PROCESS);
    c[0].process = "a:x";
    c[1].process = "a:x";
    CHECK(phase_of(&m, false, 1) == FLOW_PHASE_PROCESS);
}

static void check_tables(void)
{
    size_t count;
    const struct flow_life *rows = flow_life_rows(&count);
    unsigned until = 1;

    CHECK(count > 400 && rows[0].role == FLOW_ROLE_APPLICATION);
    CHECK(flow_start_find(FLOW_START_BROADCAST, "android.intent.action.BOOT_COMPLETED", &until));
    CHECK(until == 0);
    CHECK(!flow_start_find(FLOW_START_SERVICE, "android.intent.action.BOOT_COMPLETED", &until));
    CHECK(!flow_start_find(FLOW_START_BROADCAST, "", &until));
    CHECK(!flow_start_find(FLOW_START_SERVICE, "z", &until));
}

int main(void)
{
    check_broadcasts();
    check_permissions();
    check_disabled();
    check_aliases();
    check_processes();
    check_tables();
    return check_done();
}
