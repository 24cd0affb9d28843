/*
 * privacy/catalogue.h - what counts as reading personal information.
 *
 * The catalogue is data: privacy/data/apis.json and its neighbours, turned
 * into tables when pica is built (tools/catalogue.py). docs/CATALOGUE.md
 * explains the fields.
 */
#ifndef PICA_PRIVACY_CATALOGUE_H
#define PICA_PRIVACY_CATALOGUE_H

#include "base/span.h"
#include "base/words.h"

/* Kinds of personal information: privacy/data/kinds.json. */
struct privacy_kind {
    const char *code; /* "imei" */
    struct privacy_kind_name {
        const char *zh, *en;
    } name;
};

enum privacy_severity { PRIVACY_LOW, PRIVACY_MEDIUM, PRIVACY_HIGH };

/* What an entry's call means for collection. */
enum privacy_role {
    PRIVACY_COLLECTS,  /* reads the information */
    PRIVACY_CONFIRMS,  /* touches a value read elsewhere: evidence, no collection of its own */
    PRIVACY_DELEGATES, /* a picker or system screen: the user chooses what is given */
    PRIVACY_WRITES,    /* writes, sends or shows; reads nothing */
};

enum privacy_form {
    PRIVACY_METHOD,
    PRIVACY_FIELD,
    PRIVACY_URI,
    PRIVACY_SETTING,
    PRIVACY_PROPERTY,
    PRIVACY_FILE,
    PRIVACY_SHELL,
    PRIVACY_REFLECTION,       /* a method name looked up */
    PRIVACY_REFLECTION_CLASS, /* a class name looked up */
    PRIVACY_INTENT,
    PRIVACY_NATIVE,
    PRIVACY_PERMISSION,
};

/* What decides about a call whose argument matters. */
enum privacy_argument {
    PRIVACY_ARG_NONE,     /* the call alone decides */
    PRIVACY_ARG_SETTING,  /* a settings key */
    PRIVACY_ARG_URI,      /* an android.net.Uri */
    PRIVACY_ARG_PROPERTY, /* a system property */
    PRIVACY_ARG_FILE,     /* a path */
    PRIVACY_ARG_SHELL,    /* a command line, or an array of words */
    PRIVACY_ARG_METHOD_NAME,
    PRIVACY_ARG_CLASS_NAME,
    PRIVACY_ARG_ACTION,        /* an intent action */
    PRIVACY_ARG_PACKAGE,       /* a package name: the own one is nothing */
    PRIVACY_ARG_INTENT_QUERY,  /* an Intent: MAIN with LAUNCHER lists the apps */
    PRIVACY_ARG_SENSOR,        /* a sensor type, or a Sensor: refines the kind */
    PRIVACY_ARG_LISTEN_EVENTS, /* PhoneStateListener.LISTEN_* bits */
    PRIVACY_ARG_DRM_PROPERTY,  /* MediaDrm property name */
    PRIVACY_ARG_UID,           /* a uid: the own one is nothing */
    PRIVACY_ARG_OWN_PROCESS,   /* no argument: a search for the own process is nothing */
};

struct privacy_api {
    const char *id;   /* "API-0001" */
    const char *form; /* as the report names it: method, field, uri ... */
    enum privacy_form kind;
    const char *name; /* descriptor of a method or field; else the URI, key, path ... */
    const char *class_name, *member, *type; /* of methods and fields: the descriptor taken apart */
    uint16_t pi;                            /* index of the kind */
    enum privacy_severity severity;
    enum privacy_role role;
    enum privacy_argument argument;
    uint8_t argument_index;         /* which declared parameter, from 0 */
    const char *const *permissions; /* NULL-terminated: any of them */
};

extern const struct privacy_kind privacy_kinds[];
extern const size_t privacy_kind_count;
extern const struct privacy_api privacy_apis[]; /* [0] is no entry: indexes double as marks */
extern const size_t privacy_api_count;

/* Index of the entry, or 0. Methods: type is the prototype "(I)V"; fields: the type. */
size_t privacy_api_find(enum privacy_form kind, struct pica_span class_name,
                        struct pica_span member, struct pica_span type);

/* Index of the entry of that form that a constant names (URIs and paths by prefix), or 0. */
size_t privacy_value_find(enum privacy_form kind, struct pica_span value);

#endif
