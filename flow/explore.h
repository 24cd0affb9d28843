/*
 * flow/explore.h - the inside of a world, for flow/world.c and its parts alone.
 *
 * A world is a graph of nodes: the system, activations (a method with one
 * tuple of arguments) and groups (a virtual call on objects of a type, made by
 * whoever makes it). Looking at a node may make nodes, edges, cells and values;
 * whatever grows makes those dirty that have used it. Running out of memory
 * sets `failed`: functions then give harmless answers, and the loop ends.
 */
#ifndef PICA_FLOW_EXPLORE_H
#define PICA_FLOW_EXPLORE_H

#include "dex/insn.h"
#include "flow/interpret.h"
#include "flow/number_map.h"
#include "flow/text_ops.h"
#include "flow/value_set.h"
#include "flow/world.h"

#define WORLD_SYSTEM 0u /* the node from which entries come */

#define WORLD_GROUP_WORDS 12u /* arguments that a group tells apart; later ones are unknown */
#define WORLD_WORDS_MAX 256u  /* arguments of a call: 255 words, the receiver among them */

#define WORLD_COMPONENT_TYPES 4u

enum world_node_kind {
    WORLD_NODE_SYSTEM,
    WORLD_NODE_METHOD,
    WORLD_NODE_GROUP,
    WORLD_NODE_LAYOUT, /* type: number of the layout */
    WORLD_NODE_GIVEN,  /* an object that the platform was given, as something of a type */
    WORLD_NODE_EFFECT, /* a call that a model makes, deep within others */
};

struct world_node {
    uint8_t kind;
    bool evaluated, returns, open;
    bool dirty;   /* and a bit of world.dirty */
    bool light;   /* its references were followed */
    bool entered; /* called by the system, or by code that does not wait for its result */
    bool merged;  /* it stands for all argument tuples of its method */
    bool blocked; /* an assumption kept something from running there */
    uint32_t method;
    uint32_t type, signature;         /* of GROUP; of GIVEN: as what, and how it is called */
    uint32_t words, word_count, hash; /* arguments, in world.words */
    uint32_t next;    /* of METHOD: of the same method; of GROUP: of the same type */
    uint32_t targets; /* of GROUP: first, in world.targets; of EFFECT: in world.effect_calls;
                         of GIVEN: 0 when nothing can be called back */
    uint32_t out, in; /* edges */
    bool redo;        /* of GROUP: all targets are to be called again */
    uint8_t grew;     /* how often its result did */
    uint32_t ret;
    struct world_run *run; /* of METHOD: what is known at its leaders (flow/frame.h), or NULL */
    /* Sets of cells (order.c): surely written before it begins; written by it when it returns. */
    uint32_t order, order_out;
    uint32_t makes;  /* first of the objects that it alone makes */
    bool order_used; /* it has read a cell that `order` has */
    bool many;       /* it may run several times for one call from outside */
};

struct world_edge {
    uint32_t from, to, at;
    uint32_t next_out, next_in;
    uint8_t reason, phase; /* phase: FLOW_PHASE_COUNT unless somebody fires it */
    bool waits;            /* `from` goes on when `to` returns */
    uint32_t order;        /* cells that `from` has surely written by then (order.c) */
};

/* Of a group: a method that answers it, and on which objects. */
struct world_target {
    uint32_t method;   /* or FLOW_NONE: function */
    uint32_t function; /* made: a lambda or proxy */
    uint32_t receiver; /* value */
    uint32_t next;
    bool again; /* to be called, again: it is new, has grown, or more than its result counts */
};

/* Models whose calls lead to models - a builder in a builder, a step of a stream - within one look;
 * what lies deeper has nodes of its own. */
#define WORLD_EFFECTS_DEEP 2u
#define WORLD_EFFECTS_MOST 6u /* whatever they are */

/* The call of a WORLD_NODE_EFFECT; its words are those of the node. */
struct world_effect_call {
    const struct flow_effect *effect;
    uint32_t type; /* declared, of the object */
    enum flow_phase phase;
    unsigned level; /* nodes of this kind above it */
};

/* Growths of one thing after which it is known less well, so that the exploration ends soon. */
#define WORLD_GROWTHS_MAX 8u

/* What a lambda or a proxy does when it is called. */
struct world_function {
    bool proxy;
    uint32_t made;
    uint32_t name;            /* of a lambda: of the method it stands for, a member name */
    uint32_t dex, method_idx; /* of a lambda: its implementation */
    uint8_t handle_type;      /* enum dex_handle_type */
    uint32_t captured;        /* words: each a cell WORLD_CELL_CAPTURE; of a proxy cell 0 holds
                                 the InvocationHandler */
};

/* An activation that has read a cell, in the chain of one leader. */
struct world_reader {
    uint32_t node, leader;
    uint32_t next; /* of the same cell */
    uint32_t more; /* of the same cell and node */
};

#define WORLD_LEADER_ALL UINT32_MAX

struct world_cell {
    uint32_t value;
    uint32_t written; /* of a field: without what it began with (order.c) */
    uint32_t readers;
    uint32_t next_of_made;
    bool hidden;  /* `written` was read instead of `value` */
    bool leaks;   /* what is in it is handed to unknown code */
    uint8_t grew; /* how often */
};

/* Kinds of cells; with two numbers they make the key of one. */
enum world_cell_kind {
    WORLD_CELL_STATIC,     /* field */
    WORLD_CELL_FIELD,      /* field, made */
    WORLD_CELL_SUMMARY,    /* field: all objects */
    WORLD_CELL_WILD,       /* field: written through unknown objects */
    WORLD_CELL_SLOT,       /* slot, made */
    WORLD_CELL_STORE,      /* store, key */
    WORLD_CELL_STORE_KEY,  /* key, of unknown stores */
    WORLD_CELL_STORE_WILD, /* store, unknown key; FLOW_NONE: unknown store */
    WORLD_CELL_STORE_ALL,  /* store: all keys; FLOW_NONE: all stores */
    WORLD_CELL_KEY_ALL,    /* key: all stores */
    WORLD_CELL_CAPTURE,    /* function, number */
    WORLD_CELL_RESUMED,    /* method: called from outside its class */
    WORLD_CELL_KIND_COUNT,
};

/* One parameter of a method; word 0 is the first behind the receiver. */
struct world_param {
    uint32_t type; /* FLOW_NONE: primitive */
    uint16_t word;
    char kind; /* of the shorty */
};

/* What a method reference means; made once each. */
struct world_callee {
    uint32_t type, signature;
    uint32_t target; /* in the package, or FLOW_NONE */
    uint32_t ret;    /* value of "something of the declared type"; FLOW_NOTHING of void */
    uint32_t ret_type;
    uint32_t params; /* first, in world.params */
    uint16_t param_count, words;
    bool known;  /* the platform, or a type nobody defines: there is no body */
    bool asked;  /* its arguments will be asked about */
    bool chosen; /* an assumption may say what it gives */
    bool noted;  /* calls of it are kept */
    bool finds;  /* findViewById(): whoever overrides it finds the view of that id */
    bool text_asked;
    const struct flow_text_method *text; /* once asked: an operation on texts */
    const struct flow_model *model;
};

/* Cells surely written (order.c): numbers of sets that are stored once. */
#define WORLD_ORDER_NONE 0u
#define WORLD_ORDER_ALL UINT32_MAX /* of what was not reached yet */

struct world_order_set {
    uint32_t first, count; /* in order_cells, sorted */
};

/* Bits of world.type_flags. */
enum {
    WORLD_TYPE_MADE = 1,          /* running code makes objects of exactly this class */
    WORLD_TYPE_ASKED = 2,         /* its initialiser was looked for ... */
    WORLD_TYPE_CLINIT = 4,        /* ... and there is one, or one above it */
    WORLD_TYPE_FILLED = 8,        /* unknown code makes objects of it and fills their fields */
    WORLD_TYPE_BUILDER = 16,      /* StringBuilder, StringBuffer */
    WORLD_TYPE_INTERFACE = 128,   /* some class names it as its interface */
    WORLD_TYPE_SCANNED = 64,      /* what its initialiser surely writes is known */
    WORLD_TYPE_MADE_BELOW = 32,   /* ... or of a class below it */
    WORLD_TYPE_LOST = 512,        /* an object of it may be one that nothing is known of */
    WORLD_TYPE_CONSTRUCTED = 256, /* what its constructors surely write is known */
    WORLD_TYPE_ASKS = 512,        /* an activity that opens others for a result itself */
};

struct world_frame;

/* A call about to be drawn. */
struct world_call {
    uint32_t from, at;
    enum flow_reason reason; /* FLOW_REASON_COUNT: what the kind of call says */
    enum flow_phase phase;
    bool waits;     /* the caller goes on when the callee returns, with its result */
    uint32_t ret;   /* out: results, joined */
    bool returns;   /* out */
    uint32_t count; /* words that are known */
    uint32_t words[WORLD_WORDS_MAX];
};

/* An invoke that is looked at: the call with its reference. */
struct world_invoke {
    uint32_t method;          /* that holds it */
    uint32_t dex, method_idx; /* FLOW_NONE: no instruction names it */
    struct world_callee callee;
    uint8_t kind;              /* DEX_OP_INVOKE_VIRTUAL ... INTERFACE */
    uint8_t depth;             /* of models that call what has models */
    bool callback;             /* unknown code makes it, if anybody answers */
    struct world_frame *frame; /* or NULL */
    struct world_call call;    /* last, so that the rest can be set without it */
};

/* The arguments of a call as they were last seen in one activation. */
struct world_noted {
    uint32_t node, at, dex, method_idx;
    uint32_t words, word_count; /* in noted_words */
};

/* Who wants to see an instruction run. */
struct world_watch {
    uint32_t method, at, reg;
    bool hit;
    unsigned sides; /* of a branch: 1 falls through, 2 taken */
    uint32_t value;
    uint8_t *seen; /* by unit, or NULL */
    uint32_t units;
    struct world_watch *next; /* another place of the same method, or NULL */
};

/* A node that is looked at, or that waits for those above it. */
struct world_open {
    uint32_t node;
    bool again; /* what it asked for was looked at */
    struct world_frame *frame;
};

struct world_subscribers; /* publish.c */

struct flow_world {
    struct world_invoke invoke; /* the one at hand */
    struct flow_world_setup setup;
    struct flow_assumptions assumptions;
    struct flow_program *program;
    struct flow_value_table values;
    struct pica_arena arena; /* texts made, unresolved calls */
    struct pica_notes *notes;
    bool failed;

    struct world_node *nodes;
    uint32_t node_count, node_cap;
    struct world_edge *edges;
    uint32_t edge_count, edge_cap, *edge_slots, edge_slot_count;
    uint32_t *words, word_count, word_cap;
    struct world_cell *cells;
    uint32_t cell_count, cell_cap;
    struct world_reader *readers;
    uint32_t reader_count, reader_cap;
    struct world_target *targets;
    uint32_t target_count, target_cap;
    struct world_effect_call *effect_calls;
    uint32_t effect_call_count, effect_call_cap;
    struct flow_number_map effect_nodes; /* by hash of what is called: the newest node */
    struct world_function *functions;
    uint32_t function_count, function_cap;
    uint32_t clinit_signature;
    struct flow_number_map cell_keys[WORLD_CELL_KIND_COUNT], reader_keys, group_keys,
        group_target_keys, made_keys, unresolved_keys;

    uint32_t *first_node;     /* by method: newest context, or FLOW_NONE */
    uint16_t *context_count;  /* by method */
    bool *called_by_name;     /* by method: some instruction names it; made when first needed */
    uint8_t *instead;         /* by method: 1: its body counts, 2: a model stands for it */
    uint64_t *matters;        /* by method: which argument words matter, and how; see matter.c */
    uint8_t *resumed;         /* by method: who calls it; see resume.c */
    uint16_t *type_flags;     /* by type */
    uint32_t *groups_of_type; /* by type: first group */
    uint32_t *stamps;         /* by type, for walks over the hierarchy */
    uint32_t stamp;
    uint32_t *signature_stamps; /* by signature: which class had it, of the last asked about */
    uint32_t signature_stamp, stamped_type;
    uint32_t *walk;     /* types, for the same */
    uint64_t *assigned; /* a bit for each field: the initialiser of its class, or every
                           constructor, writes it before anybody reads it */
    uint64_t *late;     /* ... or before anybody reads it but who runs while the object is made */
    struct flow_number_map between; /* of classes with such fields, by class and method: who may */
    uint32_t *field_first;          /* by type: first field number; see cell.c */

    struct world_callee ***callee_of; /* by file and method id; NULL: not asked for yet */
    struct world_param *params;
    uint32_t param_count, param_cap;
    uint32_t **text_of; /* by file and string id: value */

    struct world_open *todo; /* nodes that are looked at, the last first */
    uint32_t todo_count, todo_cap;
    uint32_t *asked; /* nodes that the call at hand wants looked at */
    uint32_t asked_count, asked_cap;
    struct world_shape **shapes; /* by method: made when first run */
    struct world_chunk *chunk;   /* memory of frames */
    size_t kept_bytes;           /* of runs */
    uint32_t leader;             /* whose chain is run */
    uint32_t order_node;         /* whose frame is run, or WORLD_SYSTEM */
    uint32_t order;              /* cells that were surely written on the way that is run there */
    uint32_t call_order;         /* by all that the call at hand runs */
    struct world_order_set *order_sets;
    uint32_t order_set_count, order_set_cap;
    uint32_t *order_cells, order_cell_count, order_cell_cap;
    uint32_t *order_todo, order_todo_count, order_todo_cap;
    struct flow_number_map order_keys;
    uint64_t *dirty; /* a bit for each node */
    uint32_t dirty_words;
    uint32_t sweep;          /* dirty nodes are taken from here down */
    uint64_t work, work_max; /* instructions looked at */
    uint32_t looks;          /* at nodes */
    bool started;            /* the process has; then come its other components */
    bool exhausted, crowded; /* a limit was reached, and told */
    bool met_unseen;         /* something that was not seen has decided, or might have */

    struct flow_unresolved *unresolved;
    uint32_t unresolved_count, unresolved_cap;

    struct flow_number_map above_keys; /* by type: in `above`, a count and types with callbacks */
    uint32_t *above, above_count, above_cap;

    /* Often-used names; FLOW_NONE when no file has them. */
    uint32_t
        component_types[WORLD_COMPONENT_TYPES]; /* of the platform; FLOW_NONE: nobody names it */
    uint32_t object_type, context_type, invoke_signature, finalize_signature, view_signature,
        context_signature, init_name, sequence_type, boolean_type, unit_type, view_type,
        activity_type, bundle_type, create_signature, intent_type, find_view_signature,
        click_signature;
    enum flow_phase entering;            /* while the system's own edges are drawn */
    struct flow_number_map effect_keys;  /* signatures of effects, by their address */
    struct flow_number_map layout_nodes; /* by number of the layout */
    struct flow_number_map plain_texts;  /* by id of a string resource: values */
    /* Nodes of what was given, by value and type (listen.c). */
    struct flow_number_map given[FLOW_REASON_COUNT + 1][FLOW_PHASE_COUNT + 2];
    bool called_back;                      /* world_call_back() was asked */
    struct world_subscribers *subscribers; /* lists by annotation, in the arena */
    const struct layout_id *layout_ids;
    size_t layout_id_count;
    struct pica_arena scratch;
    struct flow_interpreter *interpreter; /* made when first needed */
    struct flow_number_map decoded_keys;
    uint64_t decoded; /* instructions that it ran */

    struct world_noted *noted;
    uint32_t noted_count, noted_cap, *noted_words, noted_word_count, noted_word_cap;
    struct flow_number_map noted_keys; /* by node and place */

    struct world_watch *watch;        /* who wants to see an instruction run */
    struct world_paths *paths;        /* made at the first question */
    struct world_graphs *graphs;      /* methods taken apart for questions (test_on.c), or NULL */
    struct world_paths *paths_before; /* made before the assumptions changed: answers point there */
};

/*
 * What a world has of its own, for all that frees or copies one (flow/copy.c): arrays that grow,
 * with their counts and room; tables and their sizes; maps.
 */
#define WORLD_ARRAYS(X)                                                                            \
    X(nodes, node_count, node_cap)                                                                 \
    X(edges, edge_count, edge_cap)                                                                 \
    X(words, word_count, word_cap)                                                                 \
    X(cells, cell_count, cell_cap)                                                                 \
    X(readers, reader_count, reader_cap)                                                           \
    X(targets, target_count, target_cap)                                                           \
    X(effect_calls, effect_call_count, effect_call_cap)                                            \
    X(functions, function_count, function_cap)                                                     \
    X(params, param_count, param_cap)                                                              \
    X(todo, todo_count, todo_cap)                                                                  \
    X(asked, asked_count, asked_cap)                                                               \
    X(dirty, dirty_words, dirty_words)                                                             \
    X(unresolved, unresolved_count, unresolved_cap)                                                \
    X(above, above_count, above_cap)                                                               \
    X(noted, noted_count, noted_cap)                                                               \
    X(order_sets, order_set_count, order_set_cap)                                                  \
    X(order_cells, order_cell_count, order_cell_cap)                                               \
    X(order_todo, order_todo_count, order_todo_cap)                                                \
    X(noted_words, noted_word_count, noted_word_cap)

#define WORLD_TABLES(X)                                                                            \
    X(edge_slots, w->edge_slot_count)                                                              \
    X(first_node, flow_method_count(w->program))                                                   \
    X(context_count, flow_method_count(w->program))                                                \
    X(instead, flow_method_count(w->program))                                                      \
    X(matters, flow_method_count(w->program))                                                      \
    X(resumed, flow_method_count(w->program))                                                      \
    X(shapes, flow_method_count(w->program))                                                       \
    X(type_flags, flow_type_count(w->program))                                                     \
    X(groups_of_type, flow_type_count(w->program))                                                 \
    X(stamps, flow_type_count(w->program))                                                         \
    X(walk, flow_type_count(w->program))                                                           \
    X(field_first, flow_type_count(w->program))                                                    \
    X(assigned, flow_field_count(w->program) / 64 + 1)                                             \
    X(late, flow_field_count(w->program) / 64 + 1)                                                 \
    X(signature_stamps, flow_signature_count(w->program))

#define WORLD_MAPS(X)                                                                              \
    X(between)                                                                                     \
    X(effect_nodes)                                                                                \
    X(reader_keys)                                                                                 \
    X(group_keys)                                                                                  \
    X(group_target_keys)                                                                           \
    X(made_keys)                                                                                   \
    X(unresolved_keys)                                                                             \
    X(above_keys)                                                                                  \
    X(effect_keys)                                                                                 \
    X(layout_nodes)                                                                                \
    X(plain_texts)                                                                                 \
    X(decoded_keys)                                                                                \
    X(order_keys)                                                                                  \
    X(noted_keys)

/* Whether the edges out of a node say the reason, and not those into it. */
static inline bool world_node_tells(const struct world_node *n)
{
    return n->kind == WORLD_NODE_GIVEN || n->kind == WORLD_NODE_EFFECT;
}

/* Room for one more item behind *items (an array pointer); sets w->failed without memory. */
bool world_room(struct flow_world *w, void *items, uint32_t count, uint32_t *cap, size_t each);

/* --- the world once more (copy.c) ----------------------------------------------------- */

/*
 * A world that nobody has asked anything yet, as it stands between two looks; both may be asked and
 * explored on. What lies in the arena and does not change any more - texts, shapes of methods,
 * lists - stays that of `w`, which must outlive it; what does change there is to be copied. NULL
 * without memory.
 */
struct flow_world *flow_world_copy(const struct flow_world *w);

/* --- nodes and edges (activation.c) -------------------------------------------------- */

/* The call of a method of the package with call->words as its arguments, the receiver first. */
void world_call(struct flow_world *w, struct world_call *call, uint32_t method);
/* Whether what a method gives can be an answer: a number, a truth value, a text. */
bool world_tells(const struct flow_world *w, const struct world_callee *c);
void world_edge(struct flow_world *w, uint32_t from, uint32_t at, uint32_t to,
                enum flow_reason reason, enum flow_phase phase, bool waits);
uint32_t world_node_new(struct flow_world *w, enum world_node_kind kind, const uint32_t *words,
                        uint32_t count);
void world_dirty(struct flow_world *w, uint32_t node);
/* What a node has read in the chain of a leader (or WORLD_LEADER_ALL), or at a place, has grown;
 * its arguments have (frame.c). */
void world_wake(struct flow_world *w, uint32_t node, uint32_t leader);
void world_wake_at(struct flow_world *w, uint32_t node, uint32_t at);
void world_words_grew(struct flow_world *w, uint32_t node);
/* Instructions that a first look at a method takes. */
uint32_t world_steps_each(struct flow_world *w, uint32_t method);
/* The node's result has these values, too. */
void world_return(struct flow_world *w, uint32_t node, uint32_t value, bool returns);
/* Asks for a node to be looked at before the caller goes on. */
void world_ask(struct flow_world *w, uint32_t node);
void world_unresolved(struct flow_world *w, uint32_t method, uint32_t at,
                      enum flow_unresolved_kind kind, uint32_t signature, uint32_t type);

/* --- what references mean (callee.c) --------------------------------------------------- */

const struct world_callee *world_callee_new(struct flow_world *w, uint32_t dex,
                                            uint32_t method_idx);

/* Stays where it is as long as the world lives. */
static inline const struct world_callee *world_callee(struct flow_world *w, uint32_t dex,
                                                      uint32_t method_idx)
{
    struct world_callee **of = w->callee_of[dex];

    return of && of[method_idx] ? of[method_idx] : world_callee_new(w, dex, method_idx);
}

const struct world_callee *world_callee_of(struct flow_world *w, uint32_t method);
uint32_t world_field_of(struct flow_world *w, uint32_t dex, uint32_t field_idx);
uint32_t world_text_of(struct flow_world *w, uint32_t dex, uint32_t string_idx);
/* "Something of that type". */
uint32_t world_any(struct flow_world *w, uint32_t type);
uint32_t world_any_of_idx(struct flow_world *w, uint32_t dex, uint32_t type_idx);
/* The argument words (31 and beyond: always) on which what a method does depends. */
struct world_matters {
    uint32_t words;
    uint32_t nulls; /* objects of which it depends no more than on whether they are null */
};
struct world_matters world_matters(struct flow_world *w, uint32_t method);

/* That an activation calls a method, for those that only others resume (resume.c). */
void world_called_by(struct flow_world *w, uint32_t node, uint32_t method);

/* --- cells (cell.c) ---------------------------------------------------------------------- */

uint32_t world_cell(struct flow_world *w, enum world_cell_kind kind, uint32_t a, uint32_t b,
                    uint32_t initial);
uint32_t world_cell_read(struct flow_world *w, uint32_t cell, uint32_t node);
void world_cell_join(struct flow_world *w, uint32_t cell, uint32_t value);

/* What has read it is to look again. */
void world_cell_wake(struct flow_world *w, uint32_t cell);

uint32_t world_static_get(struct flow_world *w, uint32_t node, uint32_t field);
void world_static_put(struct flow_world *w, uint32_t field, uint32_t value);
uint32_t world_field_get(struct flow_world *w, uint32_t node, uint32_t object, uint32_t field);
void world_field_put(struct flow_world *w, uint32_t object, uint32_t field, uint32_t value);
/* The same by an instruction of a frame, which every way from there has behind it. */
void world_static_set(struct flow_world *w, struct world_frame *f, uint32_t field, uint32_t value);
void world_field_set(struct flow_world *w, struct world_frame *f, uint32_t object, uint32_t field,
                     uint32_t value);
uint32_t world_slot_get(struct flow_world *w, uint32_t node, uint32_t object, unsigned slot);
void world_slot_put(struct flow_world *w, uint32_t object, unsigned slot, uint32_t value);
/* Elements of an array, told apart by an index that is one small number. */
uint32_t world_element_get(struct flow_world *w, uint32_t node, uint32_t array, uint32_t index);
void world_element_put(struct flow_world *w, uint32_t array, uint32_t index, uint32_t value);
/* What array-length gives; the length of an array when it is made. */
uint32_t world_length_get(struct flow_world *w, uint32_t node, uint32_t array);
void world_length_put(struct flow_world *w, uint32_t made, uint32_t length);
/* The first letter of the type of the elements, if they were made at one place; 'V': not known. */
char world_element_kind(const struct flow_world *w, uint32_t array);
/* All fields of the class and of those it extends may hold anything. */
void world_fill(struct flow_world *w, uint32_t type);
/* Whether every constructor of its class writes an instance field before anybody can read it, or
 * anybody but those of whom the second says that they may (construct.c). */
bool world_constructors_write(struct flow_world *w, uint32_t field);
bool world_reads_beginning(struct flow_world *w, uint32_t node, uint32_t field);
/* Acts upon objects that may be met as "some object" from now on. */
void world_settle_lost(struct flow_world *w);

/* --- what was written before (order.c) ------------------------------------------------------ */

/* The union and the intersection of two sets of cells. */
uint32_t world_order_both_slow(struct flow_world *w, uint32_t a, uint32_t b);
uint32_t world_order_common_slow(struct flow_world *w, uint32_t a, uint32_t b);

static inline uint32_t world_order_both(struct flow_world *w, uint32_t a, uint32_t b)
{
    return a == b || b == WORLD_ORDER_NONE ? a : world_order_both_slow(w, a, b);
}

static inline uint32_t world_order_common(struct flow_world *w, uint32_t a, uint32_t b)
{
    return a == b || a == WORLD_ORDER_NONE ? a : world_order_common_slow(w, a, b);
}

/* The way at hand has written a cell; has given it the value with which it begins. */
void world_order_written(struct flow_world *w, uint32_t cell);
void world_order_begun(struct flow_world *w, struct world_frame *f, uint32_t cell);
/* Whether a cell that is read was surely written before. */
bool world_order_hides(struct flow_world *w, uint32_t node, uint32_t cell);
/* An edge was drawn, or met again; the way at hand returns from a node: whether its callers are to
 * hear of it. */
void world_order_edge_slow(struct flow_world *w, uint32_t edge, bool is_new);

static inline void world_order_edge(struct flow_world *w, uint32_t edge, bool is_new)
{
    if (is_new || w->edges[edge].order != WORLD_ORDER_NONE)
        world_order_edge_slow(w, edge, is_new);
}

bool world_order_returns(struct flow_world *w, uint32_t node);
/* Whether the system itself calls a node. */
bool world_order_is_entered(const struct flow_world *w, uint32_t node);
/* A node makes an object; whether there is no other made at its place. */
void world_order_made(struct flow_world *w, uint32_t node, uint32_t at, uint32_t made);
bool world_order_is_one(const struct flow_world *w, uint32_t made);
/* Whether the instruction at `at` stands in a loop of its method (shape.c). */
bool world_shape_loops(struct flow_world *w, uint32_t method, uint32_t at);

/* --- classes (types.c) -------------------------------------------------------------------- */

void world_make_type(struct flow_world *w, uint32_t type);
/* Objects of exactly that class are among those of which nothing else is known. */
void world_lose_type(struct flow_world *w, uint32_t type);
/* Both: it was not seen where the object goes. */
void world_make_lost(struct flow_world *w, uint32_t type);
/* The first use of a class from an instruction: its initialisers run. */
void world_class_init(struct flow_world *w, uint32_t node, uint32_t at, uint32_t type);
/* The group of a virtual call; new ones get their targets. */
uint32_t world_group(struct flow_world *w, uint32_t type, uint32_t signature);
/* Its arguments have these values, too. */
void world_group_join(struct flow_world *w, uint32_t group, const struct world_call *call);
void world_group_evaluate(struct flow_world *w, uint32_t group);
void world_group_function(struct flow_world *w, uint32_t function);
/* Whether `type` is `ancestor` or below it. */
bool world_is_a(struct flow_world *w, uint32_t type, uint32_t ancestor);
/* Whether all classes above one are at hand: a missing one may have any method. */
bool world_ancestry_known(const struct flow_world *w, uint32_t type);
/* What a register holds after a check-cast to `type`. */
uint32_t world_narrow(struct flow_world *w, uint32_t value, uint32_t type);
/* The object that `method` makes at `at`. */
uint32_t world_made_at(struct flow_world *w, uint32_t method, uint32_t at, uint32_t type);
/* The same as seen by one activation: a small factory makes another object for each thing that it
 * is given. */
uint32_t world_made_by(struct flow_world *w, uint32_t node, uint32_t at, uint32_t type);
/* Exact class of an atom; FLOW_NONE: not known. */
uint32_t world_exact_type(const struct flow_world *w, const struct flow_value_atom *a);

/* --- looking at one method (eval.c, light.c) ------------------------------------------------ */

enum world_step { WORLD_STEP_DONE, WORLD_STEP_WAITS };

enum world_step world_evaluate(struct flow_world *w, uint32_t node, struct world_frame **frame);
/* Runs once more what w->watch asks about. The world is at its fixpoint, so that nothing new comes
 * of it. */
void world_evaluate_watched(struct flow_world *w, uint32_t node);
void world_frame_release(struct flow_world *w, struct world_frame *f);
void world_frames_finish(struct flow_world *w);
struct world_run *world_run_copy(const struct world_run *run, struct pica_arena *arena);
void world_light(struct flow_world *w, uint32_t node);

/* --- calls (invoke.c, effect.c) -------------------------------------------------------------- */

void world_invoke(struct flow_world *w, struct world_invoke *i);
/* What a virtual call of i->callee runs on the values of word 0. */
void world_invoke_virtual(struct flow_world *w, struct world_invoke *i);
/* The call of a method by its reference alone: static, direct. */
void world_invoke_method(struct flow_world *w, struct world_invoke *i, uint32_t method);
/* The method of the package that a virtual call runs on an object of that class, or FLOW_NONE. */
uint32_t world_dispatch(struct flow_world *w, const struct world_callee *c, uint32_t type);
/* The model that stands for the body of a method of the package, or NULL. */
const struct flow_model *world_model_instead(struct flow_world *w, uint32_t method);
/* The platform's, or an unknown method: its model, else what unknown code may do. */
void world_platform(struct flow_world *w, struct world_invoke *i, const struct flow_model *model);
/* Whether the objects are of classes of the package that surely have no method of that name, but
 * for those that they override: what a row tries on a function of another kind gives nothing. */
bool world_has_not(struct flow_world *w, uint32_t object, struct pica_span name);
/* `signature` is called on `object` with nothing known of its other arguments. */
void world_call_back(struct flow_world *w, const struct world_invoke *by, uint32_t object,
                     uint32_t type, uint32_t signature, enum flow_reason reason,
                     enum flow_phase phase);
/* Unknown code gets the values. */
void world_escape(struct flow_world *w, struct world_invoke *i, uint32_t value);
uint32_t world_platform_field_get(struct flow_world *w, uint32_t node, uint32_t dex,
                                  uint32_t field_idx, uint32_t object);
void world_platform_field_put(struct flow_world *w, uint32_t dex, uint32_t field_idx,
                              uint32_t object, uint32_t value);

/* The effects of a row of flow/models.tsv; call->ret and ->returns are set (effect.c). */
void world_effects(struct flow_world *w, struct world_invoke *i, const struct flow_model *model);
void world_effect_evaluate(struct flow_world *w, uint32_t node);
/* In the phase of the caller, whoever usually fires it; but what the user does is left to him. */
#define WORLD_PHASE_SAME ((enum flow_phase)(FLOW_PHASE_COUNT + 1))
/* The callbacks of a declared type may be called on `object`; COUNT: as flow/callbacks.h says. */
void world_listen(struct flow_world *w, const struct world_invoke *by, uint32_t object,
                  uint32_t type, enum flow_reason reason, enum flow_phase phase);
/* Methods with the annotation JavascriptInterface of the objects in `object` may be called. */
void world_expose(struct flow_world *w, const struct world_invoke *by, const struct flow_effect *e,
                  uint32_t object);
/* Buses of events (publish.c): methods with the annotation, a type; see flow/effects.def. */
void world_subscribe(struct flow_world *w, const struct world_invoke *i,
                     const struct flow_effect *e, uint32_t annotation, uint32_t objects);
void world_publish(struct flow_world *w, const struct world_invoke *i, const struct flow_effect *e,
                   uint32_t annotation, uint32_t events, bool kept);
void world_given_evaluate(struct flow_world *w, uint32_t node);
/* The nearest class of the platform above a class of the package, or FLOW_NONE. */
uint32_t world_platform_super(const struct flow_world *w, uint32_t type);
/* All that `type` is and that declares callbacks, itself first, into ret[WORLD_ABOVE_MAX]. */
#define WORLD_ABOVE_MAX 64u
uint32_t world_platform_types(struct flow_world *w, uint32_t type, uint32_t *ret);
/* Code that is not in the package is handed `value` as something of `declared`: it may call back
 * what it finds (hand_out.c). */
void world_hand_out(struct flow_world *w, const struct world_invoke *by, uint32_t value,
                    uint32_t declared);
/* Its constructor has run on `object`, which is of a class of the package below it. */
void world_hand_out_own(struct flow_world *w, const struct world_invoke *by, uint32_t object);
/* Whether the package or the known platform defines a type. */
bool world_is_defined(const struct flow_world *w, uint32_t type);
/* Whether a class is one of those that languages and AndroidX bring. */
bool world_is_of_language(struct pica_span class_name);
/* An object that may be anywhere now: what the platform calls on those of its class. */
void world_listen_lost(struct flow_world *w, uint32_t made);
/* What the operation on texts gives; false: it cannot be told (text_call.c). */
bool world_text_call(struct flow_world *w, struct world_invoke *i, uint32_t *ret);
/* A virtual call of `signature`, for an effect of `by`; its result is in sub->call. */
void world_sub_invoke(struct flow_world *w, const struct world_invoke *by, uint32_t object,
                      uint32_t type, uint32_t signature, struct world_invoke *sub);
/* A call of the constructors of `type` (with one parameter list, or all) on `object`. */
void world_construct(struct flow_world *w, const struct world_invoke *by, uint32_t type,
                     uint32_t object, bool all, uint32_t argument, enum flow_reason reason);

/* Reflection (reflect.c): each gives a value. */
uint32_t world_class_beside(struct flow_world *w, struct world_invoke *i, uint32_t class_value,
                            const char *behind);
uint32_t world_class_named(struct flow_world *w, struct world_invoke *i, uint32_t name, bool init);
uint32_t world_class_of(struct flow_world *w, uint32_t object);
uint32_t world_name_of(struct flow_world *w, uint32_t class_value);
uint32_t world_new_instance(struct flow_world *w, struct world_invoke *i, uint32_t what,
                            bool has_arguments, uint32_t arguments);
/* Some method of a class of the platform, as a value; of others: anything. */
uint32_t world_methods_of(struct flow_world *w, uint32_t class_value);
uint32_t world_member_named(struct flow_world *w, struct world_invoke *i, uint32_t class_value,
                            uint32_t name, uint32_t types, bool field);
/* The constants of enum classes by their names; FLOW_NOTHING: not known. */
uint32_t world_enum_named(struct flow_world *w, struct world_invoke *i, uint32_t class_value,
                          uint32_t name);
uint32_t world_constructor_of(struct flow_world *w, struct world_invoke *i, uint32_t class_value,
                              uint32_t types);
uint32_t world_invoke_reflected(struct flow_world *w, struct world_invoke *i, uint32_t method,
                                uint32_t object, uint32_t arguments);
uint32_t world_reflected_field(struct flow_world *w, struct world_invoke *i, uint32_t field,
                               uint32_t object, const uint32_t *put);
uint32_t world_proxy(struct flow_world *w, struct world_invoke *i, uint32_t interfaces,
                     uint32_t handler);
/* The accessors of a property (property animation), the CREATOR of a Parcelable. */
void world_property(struct flow_world *w, struct world_invoke *i, const struct flow_effect *e,
                    uint32_t object, uint32_t name);
void world_recreate(struct flow_world *w, struct world_invoke *i, const struct flow_effect *e,
                    uint32_t object);
/* Java's serialization (serial.c). */
void world_serialize(struct flow_world *w, struct world_invoke *i, uint32_t object);
void world_deserialize(struct flow_world *w, struct world_invoke *i);
uint32_t world_services(struct flow_world *w, struct world_invoke *i, uint32_t class_value);

/* Components, layouts (component.c). */
/* What the system may call of a component that lives, besides its entries. */
void world_component_callbacks(struct flow_world *w, const struct world_invoke *by,
                               const struct flow_component *c);
void world_start(struct flow_world *w, struct world_invoke *i, const struct flow_effect *e,
                 uint32_t intent, uint32_t other);
void world_ask_provider(struct flow_world *w, struct world_invoke *i, const struct flow_effect *e,
                        uint32_t signature, uint32_t uri);
/* The destination of a navigation graph with one of these ids, or that such an action leads to. */
void world_navigate(struct flow_world *w, const struct world_invoke *i, uint32_t to);
void world_inflate(struct flow_world *w, struct world_invoke *i, uint32_t layout, uint32_t shower,
                   bool menu);
void world_layout_evaluate(struct flow_world *w, uint32_t node);
/* The component that an atom of slot `class` names; false: it cannot be told. */
bool world_component_named(struct flow_world *w, uint32_t atom, const struct flow_component **ret);

/* Results of activities (result.c). */
/* Marks the classes whose code opens activities for a result by themselves. */
void world_mark_asking(struct flow_world *w);
/* Whether an entry is told results by the calls that ask for them, and need not run with any. */
bool world_is_told(const struct flow_world *w, const struct flow_entry *entry);
void world_result_give(struct flow_world *w, uint32_t activity, uint32_t result);
/* What the activity that an Intent opens may give back. */
uint32_t world_results(struct flow_world *w, uint32_t node, uint32_t intent);

/* The interfaces that classes of the package name, and all above them. */
void world_mark_interfaces(struct flow_world *w);
/* The object that the system makes of a class. */
uint32_t world_system_object(struct flow_world *w, uint32_t type);
/* The constructor of that signature, if the class declares it, with arguments that are not known.
 */
bool world_construct_by(struct flow_world *w, const struct world_invoke *by, uint32_t type,
                        uint32_t signature, uint32_t object, enum flow_reason reason,
                        enum flow_phase phase);
/* What a method is given that makes something again out of what it saved: that, or null. */
uint32_t world_saved_state(struct flow_world *w);
/* `intent`: what a parameter of that type gets; FLOW_ANYTHING: not known. */
void world_enter(struct flow_world *w, uint32_t from, uint32_t at, const struct flow_entry *entry,
                 enum flow_reason reason, enum flow_phase phase, uint32_t intent);

/* Stores (store.c): cells by store and key. */
uint32_t world_store_open(struct flow_world *w, uint32_t name);
/*
 * FLOW_NOTHING: nobody writes it. `own`: an atom that is not known is one of the app's stores; else
 * it is a bundle or map that may come from anywhere, and holds anything.
 */
uint32_t world_store_read(struct flow_world *w, uint32_t node, uint32_t store, uint32_t key,
                          bool own);
void world_store_write(struct flow_world *w, uint32_t node, uint32_t store, uint32_t key,
                       uint32_t value, bool own);
/* Whether objects of a class of the package are constants of an enum. */
bool world_is_enum(const struct flow_world *w, uint32_t type);
/* What stores that outlive the process hold in another world of the program (store_keep.c). */
void world_stores_keep(struct flow_world *w, struct flow_world *from);
/* All that `from` holds is held by `to` from now on. */
void world_store_copy(struct flow_world *w, uint32_t node, uint32_t from, uint32_t to);
/* Whether what rows keep of an object is all there is: not if unknown code may have filled it, or
 * if its class makes its elements up. */
bool world_store_is_told(struct flow_world *w, uint32_t atom);
/* The store that a name means: that of all preferences has another by which it is asked for. */
uint32_t world_store_named(struct flow_world *w, uint32_t text);
/* Whether nobody but the app's code makes a file of that name; the text that stands for all files
 * in a folder (store_path.c). */
bool world_path_is_told(const struct flow_world *w, struct pica_span path);
uint32_t world_path_all_in(struct flow_world *w, struct pica_span folder);
/* The path of `name` in the folder of the package, the name of which it is if that is FLOW_NOTHING.
 */
uint32_t world_own_name(struct flow_world *w, uint32_t name);
/* The path of `file` in `folder`, or of `folder` if that is FLOW_NOTHING; `all`: of a file whose
 * name is not known all files there. */
uint32_t world_path(struct flow_world *w, uint32_t folder, uint32_t file, bool all);
/* A text that lives as long as the world; finishes it. */
struct pica_text;
uint32_t world_kept_text(struct flow_world *w, struct pica_text *text);
/* Tables of databases (store_sql.c). Keys of the rows that a condition, or a query, chooses; the
 * names of its columns; the key of a column, by name or number, in rows. */
uint32_t world_sql_rows(struct flow_world *w, uint32_t node, uint32_t table, uint32_t condition,
                        uint32_t arguments);
uint32_t world_sql_query(struct flow_world *w, uint32_t node, uint32_t text, uint32_t arguments);
uint32_t world_sql_columns(struct flow_world *w, uint32_t node, uint32_t array);
uint32_t world_sql_selected(struct flow_world *w, uint32_t text);
uint32_t world_sql_field(struct flow_world *w, uint32_t rows, uint32_t index, uint32_t columns);
/* Whether a query gives a row whatever the table holds. What else a read of a key finds. */
bool world_sql_is_always(struct pica_span key);
uint32_t world_sql_wider(struct flow_world *w, uint32_t node, uint32_t store, uint32_t key);
/* A row of a ContentValues; what is changed in rows; whatever a statement writes. */
void world_sql_insert(struct flow_world *w, uint32_t node, uint32_t table, uint32_t values);
void world_sql_update(struct flow_world *w, uint32_t node, uint32_t rows, uint32_t values);
void world_sql_execute(struct flow_world *w, uint32_t node, uint32_t text, uint32_t arguments);
/* The effects on stores of the row of a call, with their operands a, b and c (store_effect.c). */
uint32_t world_store_effect(struct flow_world *w, struct world_invoke *i,
                            const struct flow_effect *e, const uint32_t *operands);

/* Methods that wait for others at a time: chains of calls are seldom a tenth as deep. */
#define WORLD_DEPTH_MAX 4000u

/* One context of a watch's method, run with it and those behind it watching; false: values were not
 * followed there. */
bool world_watch_node(struct flow_world *w, uint32_t node, struct world_watch *watch);
/* The tests between the beginning of a node's method and `at`; false without memory. */
bool world_tests(struct flow_world *w, uint32_t node, uint32_t at, struct pica_arena *arena,
                 struct flow_step *step);
/* An edge for those outside: of two edges, through what is no method, or one. */
struct flow_edge world_edge_out(const struct flow_world *w, uint32_t site, uint32_t first,
                                uint32_t last);
void world_unresolved_sort(struct flow_world *w);

struct world_paths;
void world_paths_free(struct world_paths *p);
struct world_graphs;
void world_graphs_free(struct world_graphs *g);
/* Keeps what answers point to, and forgets the rest. */
void world_paths_retire(struct flow_world *w);

/* Values for those outside, and back. */
bool world_values_out(struct flow_world *w, uint32_t value, struct pica_arena *arena,
                      struct flow_values *ret);
uint32_t world_value_in(struct flow_world *w, const struct flow_atom *atom);

/* Views and what is done to them (view.c). */
uint32_t world_view(struct flow_world *w, uint32_t id);
/* The views whose ids `ids` holds; FLOW_ANYTHING: not known. */
uint32_t world_views(struct flow_world *w, uint32_t ids);
/* The ids of views. */
uint32_t world_view_ids(struct flow_world *w, uint32_t views);
/* The tags that layouts give to views; FLOW_NOTHING: to objects that code makes. */
uint32_t world_view_tags(struct flow_world *w, uint32_t views);

/* --- data binding (binding.c) ------------------------------------------------------------- */

/* The class that is made of a layout of that name: an object of it is made with it, and binds at
 * once. */
void world_bind(struct flow_world *w, const struct world_invoke *by, const char *layout);
/* The array also holds the views that the class of the method at hand binds; `ids`: where they
 * stand, by their ids. */
void world_bound_views(struct flow_world *w, const struct world_invoke *i, uint32_t array,
                       uint32_t ids);
/* The text of a string resource that is the same in all configurations; FLOW_NOTHING: it is not
 * known. */
uint32_t world_resource_plain(struct flow_world *w, uint32_t id);
/* The texts of string resources. */
uint32_t world_resource_texts(struct flow_world *w, uint32_t ids);
/*
 * Of the objects on which a listener is registered by a call those that the
 * user may touch; FLOW_NOTHING: none of them. Anything else than views is
 * asked about as a whole.
 */
uint32_t world_touched(struct flow_world *w, const struct world_invoke *i, uint32_t object);
/* Whether the user may touch what a layout names as a handler. */
bool world_touched_use(struct flow_world *w, uint32_t node, uint32_t layout, uint32_t use);
/* A call for those outside, in `arena`; false: no memory. */
bool world_call_out(struct flow_world *w, const struct world_invoke *i, struct pica_arena *arena,
                    struct flow_call *ret);
/* Keeps the arguments of a call. */
void world_note(struct flow_world *w, const struct world_invoke *i);

/* What a call of a method that makes a string gives when `known` does not say it (decode.c). */
uint32_t world_decode(struct flow_world *w, uint32_t method, const uint32_t *words, uint32_t count,
                      uint32_t known);

/* Lambdas, method handles, proxies (function.c). */
uint32_t world_function_new(struct flow_world *w, uint32_t made, const struct world_function *f);
void world_call_function(struct flow_world *w, const struct world_invoke *by, uint32_t function,
                         struct world_call *call);
/* Code that is not known may call it, with arguments that are not known. */
void world_call_back_function(struct flow_world *w, const struct world_invoke *by,
                              uint32_t function, enum flow_reason reason);
void world_invoke_custom(struct flow_world *w, struct world_invoke *i, uint32_t call_site);
void world_invoke_polymorphic(struct flow_world *w, struct world_invoke *i, uint32_t method_idx,
                              uint32_t proto_idx);
uint32_t world_method_handle(struct flow_world *w, uint32_t dex, uint32_t handle);

#endif
