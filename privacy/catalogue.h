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

enum privacy_severity { PRIVACY_LOW, PRIVACY_MEDIUM, PRIVACY_HIGH };

/* Kinds of personal information: privacy/data/kinds.json, sorted by code. */
struct privacy_kind {
    const char *code; /* "imei" */
    struct privacy_kind_name {
        const char *zh, *en;
    } name;
    const char *group; /* "identifier", "location" ... */
    enum privacy_severity sensitivity;
};

#define PRIVACY_NO_KIND UINT16_MAX

/* What an entry's call means for collection. */
enum privacy_role {
    PRIVACY_COLLECTS,   /* reads the information */
    PRIVACY_CONFIRMS,   /* touches a value read elsewhere: evidence, no collection of its own */
    PRIVACY_DELEGATES,  /* a picker or system screen: the user chooses what is given */
    PRIVACY_WRITES,     /* writes, sends or shows; reads nothing */
    PRIVACY_INCIDENTAL, /* what is the app's own, how the device is set */
};

/* Whether a use of such an entry is a collection, or confirms one. */
static inline bool privacy_role_counts(enum privacy_role role)
{
    return role == PRIVACY_COLLECTS || role == PRIVACY_CONFIRMS;
}

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
    PRIVACY_ARG_ACTION,             /* the action of an intent that is sent */
    PRIVACY_ARG_FILTER_ACTION,      /* the action of a broadcast that is listened for */
    PRIVACY_ARG_PACKAGE,            /* a package name: the own one is nothing */
    PRIVACY_ARG_INTENT_QUERY,       /* an Intent: MAIN with LAUNCHER lists the apps */
    PRIVACY_ARG_SENSOR,             /* a sensor type, or a Sensor: refines the kind */
    PRIVACY_ARG_LISTEN_EVENTS,      /* PhoneStateListener.LISTEN_* bits */
    PRIVACY_ARG_TELEPHONY_CALLBACK, /* what the object implements: privacy_callback_interfaces() */
    PRIVACY_ARG_VIDEO_SOURCE,       /* MediaRecorder.VideoSource */
    PRIVACY_ARG_INVOKED_PROPERTY,   /* the arguments of a reflective call: a property comes first */
    PRIVACY_ARG_DRM_PROPERTY,       /* MediaDrm property name */
    PRIVACY_ARG_UID,                /* a uid: the own one is nothing */
    PRIVACY_ARG_OWN_PROCESS,        /* no argument: a search for the own process is nothing */
};

/* argument_index of a call whose object, when it was made, was given the argument. */
#define PRIVACY_ARGUMENT_RECEIVER 0xff

/*
 * One entry. Of a call with an argument that names a value (setting ... action)
 * what is collected is the value's entry, privacy_argument_find(); pi and
 * severity of the call's own entry then mean nothing, and its role holds only
 * if it is not PRIVACY_COLLECTS (an insert writes whatever the URI). The class
 * may be one that the package itself defines (an SDK's).
 */
struct privacy_api {
    const char *id;   /* "API-0001" */
    const char *form; /* as the report names it: method, field, uri ... */
    enum privacy_form kind;
    const char *name; /* descriptor of a method or field; else the URI, key, path ... */
    const char *class_name, *member,
        *type;         /* of methods and fields: the descriptor taken apart;
                          class_name also of PRIVACY_REFLECTION: whose method */
    const char *value; /* the URI or key that the field's value or the call's
                          result stands for, or NULL */
    uint16_t pi;       /* index of the kind */
    enum privacy_severity severity;
    enum privacy_role role;
    enum privacy_argument argument;
    uint8_t argument_index;               /* which declared parameter, from 0 */
    const char *const *permissions;       /* NULL-terminated: any of them lets it read; or NULL */
    const char *const *write_permissions; /* the same for writing, of URIs */
    bool callback;    /* the framework calls it: what counts is a class that overrides it */
    bool fingerprint; /* a device trait that counts in a set, not alone */
    bool broadcast;   /* PRIVACY_INTENT: listened for, not sent */
    bool quiet;       /* too common: a call whose argument cannot be told is not worth a word */
    bool added;       /* not of the catalogue of 920 entries that pica began with */
};

extern const struct privacy_kind privacy_kinds[];
extern const size_t privacy_kind_count;
extern const struct privacy_api privacy_apis[]; /* [0] is no entry: indexes double as marks */
extern const size_t privacy_api_count;

/* pica_hash_bytes() of the class of a method or field. */
uint32_t privacy_api_class_hash(size_t index);

/* The number of the member's name in privacy_member_names(), of a method or field. */
size_t privacy_api_name(size_t index);

/* Index of the entry, or 0. Methods: type is the prototype "(I)V"; fields: the type. */
size_t privacy_api_find(enum privacy_form kind, struct pica_span class_name,
                        struct pica_span member, struct pica_span type);

/*
 * Index of the entry of that form that a constant names, or 0. URIs and paths:
 * the longest entry that the constant is or lies under ('/', '?' or '#' follows);
 * user names in an authority and other names of the shared storage are seen
 * through. Command lines: the longest entry that is the first words; of
 * "getprop", "cat", "ls" and "settings get" what they read. The rest: equal.
 */
size_t privacy_value_find(enum privacy_form kind, struct pica_span value);

/* The same by what an argument is; 0 also for an argument that names no entry. */
size_t privacy_argument_find(enum privacy_argument argument, struct pica_span value);

/*
 * The kinds that a number names: sensor type, LISTEN_* bits, video source, each
 * kind once, in order; 0: nothing personal. Of the first `cap` in ret.
 */
size_t privacy_argument_kinds(enum privacy_argument argument, int64_t value, uint16_t *ret,
                              size_t cap);

/* The kind that a DRM property holds, or PRIVACY_NO_KIND. */
uint16_t privacy_drm_property_kind(struct pica_span name);

/* What a telephony callback may implement, and what it is then told. */
struct privacy_callback_interface {
    const char *class_name;
    uint16_t pi;
};
size_t privacy_callback_interfaces(const struct privacy_callback_interface **ret);

/* Index of a kind by its code, or PRIVACY_NO_KIND. */
uint16_t privacy_kind_find(struct pica_span code);

/* Every name of a method or field in the catalogue, once, sorted as bytes. */
size_t privacy_member_names(const char *const **ret);

/*
 * What lets a call or an intent work: any of the permissions returned
 * (NULL-terminated), or NULL when nothing is known. Beside what the entries
 * of the catalogue say. Calls by class and name, whatever the prototype;
 * privacy_permission_names() lists the names as privacy_member_names() does.
 */
const char *const *privacy_call_permissions(struct pica_span class_name, struct pica_span member);

/* All such calls: of a method, any overload. */
struct privacy_permission_call {
    const char *class_name, *member;
    const char *const *permissions;
};
const struct privacy_permission_call *privacy_permission_call_list(size_t *ret_count);
const char *const *privacy_action_permissions(struct pica_span action);
size_t privacy_permission_names(const char *const **ret);

/* Whether anything that needs the permission is known: else "unused" cannot be said. */
bool privacy_permission_known(const char *permission);

#endif
