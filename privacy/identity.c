/* Names and numbers that are the app's own: its package, its uid, its process. */
#include "privacy/argument.h"

#define CONTEXT "Landroid/content/Context;"
#define PROCESS_INFO "Landroid/app/ActivityManager$RunningAppProcessInfo;"
#define COMPONENT_NAME "Landroid/content/ComponentName;"
#define SERVICE_INFO "Landroid/app/ActivityManager$RunningServiceInfo;"

const char privacy_why_process[] = "whether it looks for its own process cannot be told";
static const char why_package[] = "the package's own name is not known";

/* Whether an invoke asks a Context, whichever, for something of its own. */
static bool asks_context(const struct flow_frame *f, const struct dex_insn *insn, const char *name)
{
    const struct dex_file *dex = flow_frame_dex(f);
    const struct flow_program *p = f->scope->program;
    struct dex_method_id m;

    if (!flow_calls(dex, insn, NULL, name))
        return false;
    m = dex_method_id(dex, insn->index);
    return dex_proto(dex, m.proto_idx).params.count == 0 &&
           flow_is_a(p, flow_type_of(p, f->dex, m.class_idx), pica_span_str(CONTEXT));
}

/* Calls that give the app's own package name. */
static bool gives_own_package(const struct flow_frame *f, const struct dex_insn *insn)
{
    return asks_context(f, insn, "getPackageName") || asks_context(f, insn, "getOpPackageName") ||
           asks_context(f, insn, "getBasePackageName");
}

static bool reads_field(const struct dex_file *dex, const struct dex_insn *insn, const char *name)
{
    return (insn->op == DEX_OP_IGET_OBJECT || insn->op == DEX_OP_IGET) &&
           insn->index < dex->fields.count &&
           pica_span_is(dex_string(dex, dex_field_id(dex, insn->index).name_idx), name);
}

static bool field_class_is(const struct dex_file *dex, const struct dex_insn *insn,
                           const char *descriptor)
{
    return pica_span_is(dex_type(dex, dex_field_id(dex, insn->index).class_idx), descriptor);
}

/* --- packages --------------------------------------------------------------------- */

struct package_question {
    const struct privacy_api *call;
    const char *own; /* or NULL */
    struct privacy_decision *d;
    unsigned hops;
};

#define HOPS_MAX 8

static void package_strings(const struct flow_frame *f, uint32_t at, uint32_t reg,
                            struct package_question *q);

/* Whose record (ApplicationInfo, PackageInfo) this is. */
static bool record_origin(void *context, const struct flow_frame *f, const struct flow_origin *o)
{
    const struct dex_file *dex = flow_frame_dex(f);
    struct package_question *q = context;
    uint32_t reg;

    if (o->kind == FLOW_ORIGIN_INSN)
        return reads_field(dex, &o->insn, "applicationInfo") &&
               !flow_all_origins(f, o->insn.at, o->insn.b, record_origin, q);
    if (o->kind != FLOW_ORIGIN_RESULT)
        return false;
    if (asks_context(f, &o->insn, "getApplicationInfo"))
        return true;
    if (!flow_calls(dex, &o->insn, "Landroid/content/pm/PackageManager;", "getPackageInfo") &&
        !flow_calls(dex, &o->insn, "Landroid/content/pm/PackageManager;", "getApplicationInfo"))
        return false;
    reg = flow_argument_register(dex, &o->insn, 0);
    if (reg == DEX_NO_INDEX || q->hops == HOPS_MAX)
        return false;
    q->hops++;
    package_strings(f, o->insn.at, reg, q);
    q->hops--;
    return true;
}

static bool package_origin(void *context, const struct flow_frame *f, const struct flow_origin *o)
{
    const struct dex_file *dex = flow_frame_dex(f);
    struct package_question *q = context;
    struct dex_insn made;
    uint32_t reg;

    if (o->kind == FLOW_ORIGIN_RESULT)
        return gives_own_package(f, &o->insn) ||
               flow_calls(dex, &o->insn, "Landroid/app/ActivityThread;", "currentPackageName");
    if (o->kind != FLOW_ORIGIN_INSN)
        return false;
    if (reads_field(dex, &o->insn, "packageName"))
        return !flow_all_origins(f, o->insn.at, o->insn.b, record_origin, q);
    /* new VersionedPackage(name, version) */
    if (o->insn.op == DEX_OP_NEW_INSTANCE && flow_constructor(f, &o->insn, &made) &&
        flow_calls(dex, &made, "Landroid/content/pm/VersionedPackage;", "<init>")) {
        reg = flow_argument_register(dex, &made, 0);
        if (reg == DEX_NO_INDEX || q->hops == HOPS_MAX)
            return false;
        q->hops++;
        package_strings(f, made.at, reg, q);
        q->hops--;
        return true;
    }
    return false;
}

static void package_strings(const struct flow_frame *f, uint32_t at, uint32_t reg,
                            struct package_question *q)
{
    struct flow_constants v = { .count = 0 };

    flow_strings(f, at, reg, package_origin, q, &v);
    for (size_t i = 0; i < v.count; i++) {
        if (v.items[i].partial)
            privacy_decision_unknown(q->d, flow_why_computed);
        else if (!q->own)
            privacy_decision_unknown(q->d, why_package);
        else if (!pica_span_is(v.items[i].text, q->own))
            privacy_decision_kind(q->d, q->call, q->call->form, q->call->pi, v.items[i].text);
    }
    if (v.why)
        privacy_decision_unknown(q->d, v.why);
}

void privacy_decide_package(const struct flow_frame *f, uint32_t at, uint32_t reg,
                            const struct privacy_api *call, const char *own_package,
                            struct privacy_decision *d)
{
    struct package_question q = { .call = call, .own = own_package, .d = d };

    package_strings(f, at, reg, &q);
}

/* --- uids --------------------------------------------------------------------------- */

static bool uid_origin(void *context, const struct flow_frame *f, const struct flow_origin *o)
{
    const struct dex_file *dex = flow_frame_dex(f);

    if (o->kind == FLOW_ORIGIN_RESULT)
        return flow_calls(dex, &o->insn, "Landroid/os/Process;", "myUid");
    if (o->kind != FLOW_ORIGIN_INSN)
        return false;
    if (o->insn.op >= DEX_OP_CONST_4 && o->insn.op <= DEX_OP_CONST_HIGH16)
        return true; /* a uid of the system: those of apps differ from device to device */
    return reads_field(dex, &o->insn, "uid") &&
           field_class_is(dex, &o->insn, "Landroid/content/pm/ApplicationInfo;") &&
           !flow_all_origins(f, o->insn.at, o->insn.b, record_origin, context);
}

void privacy_decide_uid(const struct flow_frame *f, uint32_t at, uint32_t reg,
                        struct privacy_decision *d)
{
    /* A record of another package found on the way is a question of its own. */
    struct privacy_decision other = { .verdict = PRIVACY_NOTHING };
    struct package_question q = { .call = d->api, .d = &other };
    const char *why = flow_all_origins(f, at, reg, uid_origin, &q);

    if (why || other.why)
        privacy_decision_unknown(d, why ? why : other.why);
}

/* --- processes ------------------------------------------------------------------------ */

enum { PROCESS_PID = 1, PROCESS_NAME = 2, PROCESS_STATE = 4, PROCESS_OTHER = 8 };

/* What of a RunningAppProcessInfo or RunningServiceInfo an instruction reads. */
static unsigned process_field(const struct dex_file *dex, const struct dex_insn *insn)
{
    if (insn->op < DEX_OP_IGET || insn->op > DEX_OP_IGET_SHORT ||
        insn->index >= dex->fields.count ||
        (!field_class_is(dex, insn, PROCESS_INFO) && !field_class_is(dex, insn, SERVICE_INFO)))
        return 0;
    if (reads_field(dex, insn, "pid") || reads_field(dex, insn, "uid"))
        return PROCESS_PID;
    if (reads_field(dex, insn, "processName") || reads_field(dex, insn, "process") ||
        reads_field(dex, insn, "service"))
        return PROCESS_NAME;
    if (reads_field(dex, insn, "importance") || reads_field(dex, insn, "foreground") ||
        reads_field(dex, insn, "started"))
        return PROCESS_STATE;
    return PROCESS_OTHER;
}

/* Whether a register holds the component of a listed service. */
static bool holds_component(const struct flow_frame *f, uint32_t at, uint32_t reg)
{
    struct flow_origins o;

    flow_origins(f->method, at, reg, &o);
    for (size_t i = 0; i < o.count; i++)
        if (o.items[i].kind == FLOW_ORIGIN_INSN &&
            reads_field(flow_frame_dex(f), &o.items[i].insn, "service") &&
            field_class_is(flow_frame_dex(f), &o.items[i].insn, SERVICE_INFO))
            return true;
    return false;
}

/* Whether a register holds the pid or the name of a listed process, or of a listed service what its
 * component is called. */
static bool holds_process(const struct flow_frame *f, uint32_t at, uint32_t reg)
{
    struct flow_origins o;

    flow_origins(f->method, at, reg, &o);
    for (size_t i = 0; i < o.count; i++) {
        const struct dex_insn *insn = &o.items[i].insn;

        if (o.items[i].kind == FLOW_ORIGIN_INSN &&
            process_field(flow_frame_dex(f), insn) & (PROCESS_PID | PROCESS_NAME))
            return true;
        if (o.items[i].kind == FLOW_ORIGIN_RESULT && insn->arg_count == 1 &&
            (flow_calls(flow_frame_dex(f), insn, COMPONENT_NAME, "getClassName") ||
             flow_calls(flow_frame_dex(f), insn, COMPONENT_NAME, "getPackageName")) &&
            holds_component(f, insn->at, dex_insn_arg(insn, 0)))
            return true;
    }
    return false;
}

/* Whether an instruction compares a listed process with something. */
static bool compares_process(const struct flow_frame *f, const struct dex_insn *insn)
{
    static const char *const names[] = { "equals",   "equalsIgnoreCase", "contentEquals",
                                         "areEqual", "contains",         "startsWith",
                                         "endsWith", "compareTo" };
    bool compares = insn->op == DEX_OP_IF_EQ || insn->op == DEX_OP_IF_NE;

    if (compares)
        return holds_process(f, insn->at, insn->a) || holds_process(f, insn->at, insn->b);
    for (size_t i = 0; i < sizeof names / sizeof *names && !compares; i++)
        compares = flow_calls(flow_frame_dex(f), insn, NULL, names[i]);
    for (uint32_t w = 0; compares && w < insn->arg_count && w < 3; w++)
        if (holds_process(f, insn->at, dex_insn_arg(insn, w)))
            return true;
    return false;
}

/* A class of the package, named by a constant. */
static bool names_own_class(const struct flow_frame *f, const struct dex_insn *insn)
{
    const struct dex_file *dex = flow_frame_dex(f);
    const struct flow_program *p = f->scope->program;
    char descriptor[256];
    struct pica_span name;
    uint32_t type;

    if (insn->op == DEX_OP_CONST_CLASS && insn->index < dex->types.count)
        return flow_class(p, flow_type_of(p, f->dex, insn->index)).dex != FLOW_NONE;
    if ((insn->op != DEX_OP_CONST_STRING && insn->op != DEX_OP_CONST_STRING_JUMBO) ||
        insn->index >= dex->strings.count)
        return false;
    name = dex_string(dex, insn->index);
    if (name.len == 0 || name.len + 3 > sizeof descriptor)
        return false;
    descriptor[0] = 'L';
    for (size_t i = 0; i < name.len; i++)
        descriptor[i + 1] = name.data[i] == '.' ? '/' : (char)name.data[i];
    descriptor[name.len + 1] = ';';
    type = flow_type_find(p, pica_span_of(descriptor, name.len + 2));
    return type != FLOW_NONE && flow_class(p, type).dex != FLOW_NONE;
}

static bool gives_own_process(const struct flow_frame *f, const struct dex_insn *insn)
{
    const struct dex_file *dex = flow_frame_dex(f);

    return flow_calls(dex, insn, "Landroid/os/Process;", "myPid") ||
           flow_calls(dex, insn, "Landroid/os/Process;", "myUid") ||
           flow_calls(dex, insn, "Landroid/os/Process;", "myProcessName") ||
           flow_calls(dex, insn, "Landroid/app/Application;", "getProcessName") ||
           gives_own_package(f, insn) ||
           (reads_field(dex, insn, "processName") && !process_field(dex, insn));
}

/*
 * The usual use of getRunningAppProcesses() is to find the own process in it, and of
 * getRunningServices() a service of one's own:
 * the list is compared with what is the app's own, and nothing else is read.
 */
void privacy_decide_own_process(const struct flow_frame *f, const struct privacy_api *call,
                                struct privacy_decision *d)
{
    const struct dex_file *dex = flow_frame_dex(f);
    struct dex_insn insn;
    uint32_t cursor = 0;
    unsigned fields = 0;
    bool services = strcmp(call->member, "getRunningServices") == 0, compares = false, own = false;

    if (!flow_frame_charge(f)) {
        privacy_decision_unknown(d, flow_why_work);
        return;
    }
    while (flow_body_next(f->method, &cursor, &insn)) {
        fields |= process_field(dex, &insn);
        own = own || gives_own_process(f, &insn) || (services && names_own_class(f, &insn));
    }
    cursor = 0;
    while (fields & (PROCESS_PID | PROCESS_NAME) && !compares &&
           flow_body_next(f->method, &cursor, &insn))
        compares = compares_process(f, &insn);
    if (fields & PROCESS_OTHER || !compares)
        privacy_decision_kind(d, call, call->form, call->pi, (struct pica_span){ 0 });
    else if (!own)
        privacy_decision_unknown(d, privacy_why_process);
}
