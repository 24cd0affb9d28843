/*
 * dex/debug_info.h - source lines, parameter names and local variables.
 *
 * Debug info tells people where they are; the runtime uses it for stack
 * traces alone, and nothing in it can be trusted: obfuscators leave it out or
 * write nonsense. Where it lies outside the file, as 0xffffffff does, there is
 * none (AOSP art/libdexfile dex_file.h, GetDebugInfoStream).
 *
 * Source: "Dalvik Executable format", debug_info_item; its state machine as
 * dex_file-inl.h has it (DecodeDebugPositionInfo, DecodeDebugLocalInfo).
 */
#ifndef PICA_DEX_DEBUG_INFO_H
#define PICA_DEX_DEBUG_INFO_H

#include "dex/dex_file.h"

/* The debug info of one method, read once from front to back: all parameters, then positions. */
struct dex_debug {
    const struct dex_file *dex;
    const uint8_t *p;
    uint32_t parameters; /* left to be read */
    uint32_t unit, line; /* the registers of the state machine */
    uint32_t file_idx;   /* string of DBG_SET_FILE, or DEX_NO_INDEX: the class's source file */
    bool done;           /* its end was met */
    bool broken;         /* it ran out of the file, or names nothing */
};

/* False when the method has none. */
bool dex_debug(const struct dex_file *dex, const struct dex_code *code, struct dex_debug *ret);

/* The name of the next parameter ("this" is none of them): a string, or DEX_NO_INDEX when it has
 * none. False behind the last; there may be more or fewer than the prototype has. */
bool dex_debug_parameter(struct dex_debug *it, uint32_t *ret_name_idx);

struct dex_position {
    uint32_t unit; /* from this code unit on, up to the next position */
    uint32_t line;
    uint32_t file_idx; /* as in struct dex_debug */
};

/* The next position, in the order of the code; skips parameters that were not read. False at the
 * end and where the data breaks off. */
bool dex_debug_position(struct dex_debug *it, struct dex_position *ret);

/* The source line of code unit `unit`, as a stack trace of the runtime says it; 0 when that is
 * not known. Reads from the front: for all lines of a method take dex_debug_position(). */
uint32_t dex_debug_line(const struct dex_file *dex, const struct dex_code *code, uint32_t unit);

struct dex_local {
    uint32_t reg;
    uint32_t start, end;    /* lives in code units [start, end); empty where a parameter is named
                               again with its generic type */
    uint32_t name_idx;      /* string, or DEX_NO_INDEX: "this", or without a name */
    uint32_t type_idx;      /* or DEX_NO_INDEX */
    uint32_t signature_idx; /* string: its generic type, or DEX_NO_INDEX */
    bool is_this;
};

/*
 * Calls fn(context, local) for each local variable of a method, parameters
 * among them, in the order in which they end. As in the runtime there are
 * none when the debug info names another number of parameters than the prototype has, and no
 * more from the place on that names a register which the method does not have. False without
 * memory.
 */
PICA_MUST_USE
bool dex_debug_locals(const struct dex_file *dex, uint32_t method_idx, bool is_static,
                      const struct dex_code *code,
                      void (*fn)(void *context, const struct dex_local *local), void *context);

#endif
