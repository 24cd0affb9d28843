/*
 * flow/site.h - what the code around a call by reflection says of where the call may lead.
 *
 * Which class or method such a call means may not be known; but a lookup runs
 * nothing, what is made is cast to something, and an object on which a method is
 * invoked has a declared type. Types are those that javac and kotlinc have
 * checked: code that was made to lie about them is believed.
 */
#ifndef PICA_FLOW_SITE_H
#define PICA_FLOW_SITE_H

#include "flow/bodies.h"

#define FLOW_SITE_TYPES 4u
#define FLOW_SITE_ARGUMENTS 8u

/* What a method is given that is invoked by reflection. */
struct flow_arguments {
    bool known; /* how many they are */
    uint32_t count;
    uint32_t types[FLOW_SITE_ARGUMENTS]; /* declared ones, or FLOW_NONE */
};

struct flow_site {
    bool nowhere;     /* it runs no code of the package */
    bool initialises; /* it runs no more than the initialiser of a class */
    bool defaults;    /* it runs no more than methods that interfaces have code for */
    /* Of the object that is made, or whose method is run: one of these; none: not known. */
    uint32_t types[FLOW_SITE_TYPES], type_count;
    struct flow_arguments arguments;
};

/*
 * The call at code unit `at` of a method of the package. Nothing is said of
 * calls that are none of java.lang.Class's, java.lang.reflect's or
 * java.lang.invoke's. False without memory.
 */
PICA_MUST_USE
bool flow_site_read(struct flow_program *p, struct flow_bodies *bodies, uint32_t method,
                    uint32_t at, struct flow_site *ret);

/* Whether a method takes such arguments. */
bool flow_arguments_fit(const struct flow_program *p, const struct flow_arguments *a,
                        uint32_t method);

#endif
