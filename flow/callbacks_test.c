#include "flow/callbacks.h"

#include "flow/fixture.h"
#include "flow/framework.h"
#include "tests/check.h"
#include "tests/fail_alloc.h"

/* Who fires that callback of `cls`; FLOW_PHASE_PROCESS, which no row says: it is not listed. */
static enum flow_phase fired_by(const struct flow_callbacks *c, const struct flow_program *p,
                                const char *cls, const char *name, const char *descriptor)
{
    uint32_t type = flow_type_find(p, pica_span_str(cls));
    uint32_t signature = flow_signature_find(p, pica_span_str(name), descriptor);
    const struct flow_callback_method *all;
    size_t count;

    CHECK(type != FLOW_NONE);
    all = flow_callbacks_of(c, type, &count);
    CHECK((all == NULL) == (count == 0));
    if (!all)
        return FLOW_PHASE_PROCESS;
    for (size_t i = 0; i < count; i++) {
        CHECK(i == 0 || all[i - 1].signature < all[i].signature);
        if (all[i].signature == signature)
            return all[i].fired_by;
    }
    return FLOW_PHASE_PROCESS;
}

static void test_program(const struct flow_callbacks *c, const struct flow_program *p)
{
    const char *listener = "Landroid/location/LocationListener;";
    size_t count;

    CHECK(fired_by(c, p, "Landroid/view/View$OnClickListener;", "onClick",
                   "(Landroid/view/View;)V") == FLOW_PHASE_USER);
    CHECK(fired_by(c, p, listener, "onLocationChanged", "(Landroid/location/Location;)V") ==
          FLOW_PHASE_SYSTEM_CALLBACK);
    CHECK(fired_by(c, p, listener, "onProviderEnabled", "(Ljava/lang/String;)V") ==
          FLOW_PHASE_SYSTEM_CALLBACK);
    CHECK(fired_by(c, p, "Landroid/content/ServiceConnection;", "onServiceConnected",
                   "(Landroid/content/ComponentName;Landroid/os/IBinder;)V") == FLOW_PHASE_COUNT);
    CHECK(fired_by(c, p, "Ljava/lang/Thread;", "run", "()V") == FLOW_PHASE_COUNT);
    CHECK(fired_by(c, p, "Ljava/util/Collection;", "add", "(Ljava/lang/Object;)Z") ==
          FLOW_PHASE_COUNT);
    /* Named by a file, and none of that type's. */
    CHECK(fired_by(c, p, "Ljava/lang/Thread;", "start", "()V") == FLOW_PHASE_PROCESS);
    CHECK(fired_by(c, p, "Ljava/lang/Thread;", "onClick", "(Landroid/view/View;)V") ==
          FLOW_PHASE_PROCESS);
    /* What no file names is not listed, and classes of the package have no rows. */
    flow_callbacks_of(c, flow_type_find(p, pica_span_str(listener)), &count);
    CHECK(count == 2);
    CHECK(!flow_callbacks_of(c, flow_type_find(p, pica_span_str("Lt/Click;")), &count));
}

/* Rows are sorted and speak of the platform; what everyone knows is among them. */
static void test_table(void)
{
    struct flow_callback before = { "", "", "", FLOW_PHASE_COUNT };
    size_t clicks = 0, backgrounds = 0, libraries = 0;

    CHECK(flow_callback_row_count() > 5000);
    for (size_t n = 0; n < flow_callback_row_count(); n++) {
        struct flow_callback row = flow_callback_row(n);

        libraries += !flow_framework_find(pica_span_str(row.class_name));
        CHECK(row.name[0] && row.descriptor[0] == '(' && strchr(row.descriptor, ')'));
        CHECK(row.fired_by == FLOW_PHASE_COUNT || row.fired_by == FLOW_PHASE_USER ||
              row.fired_by == FLOW_PHASE_SYSTEM_CALLBACK || row.fired_by == FLOW_PHASE_LAUNCHER);
        if (strcmp(before.class_name, row.class_name) == 0)
            CHECK(strcmp(before.name, row.name) < 0 ||
                  (strcmp(before.name, row.name) == 0 &&
                   strcmp(before.descriptor, row.descriptor) < 0));
        clicks += strcmp(row.name, "onClick") == 0 && row.fired_by == FLOW_PHASE_USER;
        backgrounds += strcmp(row.class_name, "Landroid/os/AsyncTask;") == 0 &&
                       strcmp(row.name, "doInBackground") == 0;
        before = row;
    }
    CHECK(libraries > 100 && libraries < flow_callback_row_count() / 10);
    CHECK(clicks >= 3);
    CHECK(backgrounds == 1);
}

static bool use(void *context)
{
    struct flow_callbacks *c = flow_callbacks_new(context);
    bool whole = c != NULL;

    flow_callbacks_free(c);
    return whole;
}

int main(int argc, char **argv)
{
    struct pica_notes notes = { 0 };
    struct flow_callbacks *c;
    struct flow_program *p;
    struct pica_error err;
    struct dex_file dex;

    if (argc != 2)
        return EXIT_FAILURE;
    dex = fixture_open(argv[1], "models", &notes);
    CHECK(flow_program_link(&dex, 1, &notes, &p, &err) == PICA_OK);
    c = flow_callbacks_new(p);
    CHECK(c);
    test_table();
    test_program(c, p);
    flow_callbacks_free(c);
    flow_callbacks_free(NULL);
    fail_alloc_each(use, p, false, 0);
    flow_program_free(p);
    fixture_close(&dex);
    pica_notes_finish(&notes);
    return check_done();
}
