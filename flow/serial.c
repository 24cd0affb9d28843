/* Serialization: methods that the platform looks for by name, private ones too. */
#include "flow/frame.h"

/* java.io.Serializable, java.io.Externalizable and ObjectOutputStream, ObjectInputStream say which.
 */
struct special {
    const char *name, *descriptor;
};

static const struct special of_writing[] = {
    { "writeReplace", "()Ljava/lang/Object;" },
    { "writeObject", "(Ljava/io/ObjectOutputStream;)V" },
    { "writeExternal", "(Ljava/io/ObjectOutput;)V" },
};
static const struct special of_reading[] = {
    { "readObject", "(Ljava/io/ObjectInputStream;)V" },
    { "readExternal", "(Ljava/io/ObjectInput;)V" },
    { "readObjectNoData", "()V" },
    { "readResolve", "()Ljava/lang/Object;" },
};

static void call_declared(struct flow_world *w, const struct world_invoke *i, uint32_t type,
                          uint32_t object, const struct special *s, enum flow_reason reason)
{
    uint32_t signature = flow_signature_find(w->program, pica_span_str(s->name), s->descriptor);
    uint32_t method =
        signature == FLOW_NONE ? FLOW_NONE : flow_declared(w->program, type, signature);
    struct world_call call;

    if (method == FLOW_NONE)
        return;
    call.from = i->call.from;
    call.at = i->call.at;
    call.reason = reason;
    call.phase = i->call.phase;
    call.waits = i->call.waits;
    call.ret = FLOW_NOTHING;
    call.returns = false;
    call.count = 1;
    call.words[0] = object;
    world_call(w, &call, method);
}

/* All that objects of one class have, and what they inherit. */
static void call_class(struct flow_world *w, const struct world_invoke *i, uint32_t type,
                       uint32_t object, const struct special *s, size_t count,
                       enum flow_reason reason)
{
    for (uint32_t steps = 0; type != FLOW_NONE && steps < FLOW_ANCESTORS_MAX && !w->failed;
         type = flow_class(w->program, type).super, steps++)
        for (size_t n = 0; n < count; n++)
            call_declared(w, i, type, object, &s[n], reason);
}

/* Whatever class that can be serialized: of an object that is not known. */
static void call_any(struct flow_world *w, const struct world_invoke *i, const struct special *s,
                     size_t count, bool made)
{
    uint32_t serializable = flow_type_find(w->program, pica_span_str("Ljava/io/Serializable;"));
    size_t types = flow_type_count(w->program);

    for (uint32_t t = 0; serializable != FLOW_NONE && t < types && !w->failed; t++) {
        bool has = false;

        if (flow_class(w->program, t).dex == FLOW_NONE || !world_is_a(w, t, serializable))
            continue;
        for (size_t n = 0; n < count; n++) {
            uint32_t signature =
                flow_signature_find(w->program, pica_span_str(s[n].name), s[n].descriptor);

            has |= signature != FLOW_NONE && flow_declared(w->program, t, signature) != FLOW_NONE;
        }
        if (!has)
            continue;
        if (made) { /* out of the bytes */
            world_make_lost(w, t);
            world_fill(w, t);
        }
        for (size_t n = 0; n < count; n++)
            call_declared(w, i, t, flow_value_of(&w->values, FLOW_VALUE_SOME, t), &s[n],
                          FLOW_REASON_CALLBACK);
    }
}

void world_serialize(struct flow_world *w, struct world_invoke *i, uint32_t object)
{
    size_t count = sizeof of_writing / sizeof *of_writing;
    uint32_t hold, atoms = flow_value_view(&w->values, object, &hold).count;
    bool unknown = false;

    for (uint32_t n = 0; n < atoms && !w->failed; n++) {
        uint32_t atom = flow_value_view(&w->values, object, &hold).atoms[n];
        uint32_t exact = world_exact_type(w, &w->values.atoms[atom]);

        if (exact != FLOW_NONE)
            call_class(w, i, exact, atom, of_writing, count, FLOW_REASON_LISTENER);
        else
            unknown |= flow_value_has_any(&w->values, atom);
    }
    if (unknown)
        call_any(w, i, of_writing, count, false);
    flow_value_lose_all(&w->values, object);
}

void world_deserialize(struct flow_world *w, struct world_invoke *i)
{
    call_any(w, i, of_reading, sizeof of_reading / sizeof *of_reading, true);
}
