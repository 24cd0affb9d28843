/*
 * dex/access.h - the access flags of classes, fields and methods.
 */
#ifndef PICA_DEX_ACCESS_H
#define PICA_DEX_ACCESS_H

enum {
#define X(bit, id, class_name, field_name, method_name) DEX_ACC_##id = bit,
#include "dex/access.def"
#undef X
};

#endif
