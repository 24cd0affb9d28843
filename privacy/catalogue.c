#include "privacy/catalogue.h"

#include "privacy/tables.h"

/* Shapes of the generated tables. */
struct value_entry {
    const char *name;
    uint16_t api;
    bool exact; /* what lies under it is something else */
};

struct value_range {
    uint16_t first, count;
};

struct permission_action {
    const char *action;
    const char *const *permissions;
};

struct argument_number {
    int64_t value;
    enum privacy_argument argument;
    uint16_t pi;
};

struct argument_name {
    const char *name;
    uint16_t pi;
};

#include "catalogue.inc"

#define COUNT_OF(array) (sizeof(array) / sizeof((array)[0]))

/* Longer paths and command lines name nothing that is listed. */
#define VALUE_MAX 512

size_t privacy_api_find(enum privacy_form kind, struct pica_span class_name,
                        struct pica_span member, struct pica_span type)
{
    uint32_t hash = PRIVACY_HASH_START;

    hash = privacy_hash_part(hash, class_name);
    hash = privacy_hash_part(hash, member);
    hash = privacy_hash_part(hash, type);
    for (size_t at = hash & (COUNT_OF(member_slots) - 1); member_slots[at];
         at = (at + 1) & (COUNT_OF(member_slots) - 1)) {
        size_t index = member_apis[member_slots[at]];
        const struct privacy_api *api = &privacy_apis[index];

        if (api->kind == kind && pica_span_is(class_name, api->class_name) &&
            pica_span_is(member, api->member) && pica_span_is(type, api->type))
            return index;
    }
    return 0;
}

uint32_t privacy_api_class_hash(size_t index)
{
    return class_hashes[index];
}

size_t privacy_api_name(size_t index)
{
    return member_numbers[index];
}

/* The entry of that form that is spelt so. */
static const struct value_entry *value_equal(enum privacy_form kind, struct pica_span value)
{
    size_t low = value_ranges[kind].first;
    size_t high = low + value_ranges[kind].count;

    while (low < high) {
        size_t middle = low + (high - low) / 2;
        int order = privacy_compare(value, values[middle].name);

        if (order == 0)
            return &values[middle];
        if (order < 0)
            high = middle;
        else
            low = middle + 1;
    }
    return NULL;
}

/* The longest entry that `value` is or, at one of the bytes `ends`, lies under. */
static size_t value_under(enum privacy_form kind, struct pica_span value, const char *ends)
{
    const struct value_entry *entry = value_equal(kind, value);

    if (entry)
        return entry->api;
    for (size_t len = value.len; len > 0; len--) {
        if (!strchr(ends, value.data[len - 1]) || value.data[len - 1] == '\0')
            continue;
        if (len < value.len) { /* "content://sms/" holds its own end */
            entry = value_equal(kind, pica_span_of(value.data, len));
            if (entry && !entry->exact)
                return entry->api;
        }
        entry = value_equal(kind, pica_span_of(value.data, len - 1));
        /* What an exact entry names may be spelt with a slash behind it. */
        if (entry && (!entry->exact || len == value.len))
            return entry->api;
    }
    return 0;
}

/* A text put together in a bounded buffer. */
struct scratch {
    char text[VALUE_MAX];
    size_t len;
    bool whole;
};

static void scratch_put(struct scratch *s, struct pica_span part)
{
    if (part.len > sizeof(s->text) - s->len) {
        s->whole = false;
        return;
    }
    if (part.len)
        memcpy(s->text + s->len, part.data, part.len);
    s->len += part.len;
}

static struct pica_span scratch_span(const struct scratch *s)
{
    return pica_span_of(s->text, s->whole ? s->len : 0);
}

static bool span_begins(struct pica_span a, struct pica_span with)
{
    return a.len >= with.len && (with.len == 0 || memcmp(a.data, with.data, with.len) == 0);
}

/* '*' stands for one step of a path; "%d" and "%s" of a format string fit it too. */
static bool pattern_fits(const char *pattern, struct pica_span path)
{
    size_t at = 0;

    for (; *pattern; pattern++) {
        if (*pattern == '*') {
            size_t begin = at;

            while (at < path.len && path.data[at] != '/')
                at++;
            if (at == begin)
                return false;
        } else if (at < path.len && path.data[at] == (uint8_t)*pattern) {
            at++;
        } else if (*pattern == '%' && pattern[1] == 'd' && at < path.len) {
            size_t begin = at;

            while (at < path.len && path.data[at] >= '0' && path.data[at] <= '9')
                at++;
            if (at == begin)
                return false;
            pattern++;
        } else {
            return false;
        }
    }
    return at == path.len;
}

static size_t file_find(struct pica_span value)
{
    struct scratch path = { .whole = true };
    struct pica_span spelt;

    if (value.len == 0 || value.data[0] != '/')
        return 0;
    for (size_t i = 0; i < value.len; i++) {
        if (value.data[i] != '/' || path.len == 0 || path.text[path.len - 1] != '/')
            scratch_put(&path, pica_span_of(value.data + i, 1));
    }
    spelt = scratch_span(&path);
    for (size_t i = 0; i < COUNT_OF(storage_names); i++) {
        struct pica_span name = pica_span_str(storage_names[i]);

        if (span_begins(spelt, name) && (spelt.len == name.len || spelt.data[name.len] == '/')) {
            struct scratch other = { .whole = true };
            size_t found;

            scratch_put(&other, pica_span_str("/sdcard"));
            scratch_put(&other, pica_span_of(spelt.data + name.len, spelt.len - name.len));
            found = value_under(PRIVACY_FILE, scratch_span(&other), "/");
            return found;
        }
    }
    for (size_t i = 0; i < COUNT_OF(patterns); i++) {
        if (!value_equal(PRIVACY_FILE, spelt) && pattern_fits(patterns[i].name, spelt))
            return patterns[i].api;
    }
    return value_under(PRIVACY_FILE, spelt, "/");
}

/* content://0@com.android.contacts/x names com.android.contacts of user 0. */
static size_t uri_find(struct pica_span value)
{
    struct pica_span scheme = pica_span_str("content://");
    struct scratch uri = { .whole = true };
    size_t at = scheme.len;

    if (!span_begins(value, scheme))
        return 0;
    while (at < value.len && value.data[at] >= '0' && value.data[at] <= '9')
        at++;
    if (at == scheme.len || at == value.len || value.data[at] != '@')
        return value_under(PRIVACY_URI, value, "/?#");
    scratch_put(&uri, scheme);
    scratch_put(&uri, pica_span_of(value.data + at + 1, value.len - at - 1));
    return value_under(PRIVACY_URI, scratch_span(&uri), "/?#");
}

/* Takes `word` and the space behind it off the front of a command line. */
static bool command_take(struct pica_span *line, const char *word)
{
    struct pica_span w = pica_span_str(word);

    if (!span_begins(*line, w) || line->len <= w.len || line->data[w.len] != ' ')
        return false;
    *line = pica_span_of(line->data + w.len + 1, line->len - w.len - 1);
    return true;
}

static struct pica_span command_word(struct pica_span line)
{
    size_t len = 0;

    while (len < line.len && line.data[len] != ' ')
        len++;
    return pica_span_of(line.data, len);
}

/* What a reading command reads. */
static size_t command_reads(struct pica_span line)
{
    if (command_take(&line, "getprop"))
        return privacy_value_find(PRIVACY_PROPERTY, command_word(line));
    if (command_take(&line, "cat") || command_take(&line, "ls")) {
        while (line.len && line.data[0] == '-') {
            struct pica_span option = command_word(line);

            line = option.len < line.len
                       ? pica_span_of(line.data + option.len + 1, line.len - option.len - 1)
                       : pica_span_of(NULL, 0);
        }
        return privacy_value_find(PRIVACY_FILE, command_word(line));
    }
    if (command_take(&line, "settings") && command_take(&line, "get")) {
        if (command_take(&line, "secure") || command_take(&line, "system") ||
            command_take(&line, "global"))
            return privacy_value_find(PRIVACY_SETTING, command_word(line));
    }
    return 0;
}

/* The command line without its options. */
static struct pica_span command_bare(struct pica_span line, struct scratch *s)
{
    while (line.len) {
        struct pica_span word = command_word(line);

        if (word.len == 0 || word.data[0] != '-') {
            scratch_put(s, pica_span_str(s->len ? " " : ""));
            scratch_put(s, word);
        }
        line = word.len < line.len ? pica_span_of(line.data + word.len + 1, line.len - word.len - 1)
                                   : pica_span_of(NULL, 0);
    }
    return scratch_span(s);
}

static size_t shell_find(struct pica_span value)
{
    static const char *const folders[] = { "/system/bin/", "/system/xbin/", "/vendor/bin/" };
    struct scratch text = { .whole = true }, bare = { .whole = true };
    struct pica_span line;
    size_t found;

    for (size_t i = 0; i < value.len; i++) { /* one space between words, none around */
        bool space = value.data[i] == ' ' || value.data[i] == '\t' || value.data[i] == '\n' ||
                     value.data[i] == '\r';

        if (!space)
            scratch_put(&text, pica_span_of(value.data + i, 1));
        else if (text.len && text.text[text.len - 1] != ' ')
            scratch_put(&text, pica_span_str(" "));
    }
    if (text.len && text.text[text.len - 1] == ' ')
        text.len--;
    line = scratch_span(&text);
    for (bool again = true; again;) { /* /system/bin/sh -c COMMAND */
        again = false;
        for (size_t i = 0; i < COUNT_OF(folders); i++) {
            struct pica_span folder = pica_span_str(folders[i]);

            if (span_begins(line, folder))
                line = pica_span_of(line.data + folder.len, line.len - folder.len);
        }
        if (command_take(&line, "sh") || command_take(&line, "su"))
            again = command_take(&line, "-c");
    }
    found = value_under(PRIVACY_SHELL, line, " ");
    if (!found)
        found = command_reads(line);
    return found ? found : value_under(PRIVACY_SHELL, command_bare(line, &bare), " ");
}

size_t privacy_value_find(enum privacy_form kind, struct pica_span value)
{
    const struct value_entry *entry;

    switch (kind) {
    case PRIVACY_METHOD:
    case PRIVACY_FIELD:
        return 0;
    case PRIVACY_URI:
        return uri_find(value);
    case PRIVACY_FILE:
        return file_find(value);
    case PRIVACY_SHELL:
        return shell_find(value);
    case PRIVACY_SETTING:
    case PRIVACY_PROPERTY:
    case PRIVACY_REFLECTION:
    case PRIVACY_REFLECTION_CLASS:
    case PRIVACY_INTENT:
    case PRIVACY_NATIVE:
    case PRIVACY_PERMISSION:
        break;
    }
    entry = value_equal(kind, value);
    return entry ? entry->api : 0;
}

size_t privacy_argument_find(enum privacy_argument argument, struct pica_span value)
{
    size_t found;

    switch (argument) {
    case PRIVACY_ARG_SETTING:
        return privacy_value_find(PRIVACY_SETTING, value);
    case PRIVACY_ARG_URI:
        return privacy_value_find(PRIVACY_URI, value);
    case PRIVACY_ARG_PROPERTY:
    case PRIVACY_ARG_INVOKED_PROPERTY:
        return privacy_value_find(PRIVACY_PROPERTY, value);
    case PRIVACY_ARG_FILE:
        return privacy_value_find(PRIVACY_FILE, value);
    case PRIVACY_ARG_SHELL:
        return privacy_value_find(PRIVACY_SHELL, value);
    case PRIVACY_ARG_METHOD_NAME:
        return privacy_value_find(PRIVACY_REFLECTION, value);
    case PRIVACY_ARG_CLASS_NAME:
        return privacy_value_find(PRIVACY_REFLECTION_CLASS, value);
    case PRIVACY_ARG_ACTION:
    case PRIVACY_ARG_FILTER_ACTION:
        found = privacy_value_find(PRIVACY_INTENT, value);
        return privacy_apis[found].broadcast == (argument == PRIVACY_ARG_FILTER_ACTION) ? found : 0;
    case PRIVACY_ARG_NONE:
    case PRIVACY_ARG_PACKAGE:
    case PRIVACY_ARG_INTENT_QUERY:
    case PRIVACY_ARG_SENSOR:
    case PRIVACY_ARG_LISTEN_EVENTS:
    case PRIVACY_ARG_TELEPHONY_CALLBACK:
    case PRIVACY_ARG_VIDEO_SOURCE:
    case PRIVACY_ARG_DRM_PROPERTY:
    case PRIVACY_ARG_UID:
    case PRIVACY_ARG_OWN_PROCESS:
        break;
    }
    return 0;
}

size_t privacy_argument_kinds(enum privacy_argument argument, int64_t value, uint16_t *ret,
                              size_t cap)
{
    size_t count = 0;

    for (size_t i = 0; i < COUNT_OF(argument_numbers); i++) {
        const struct argument_number *n = &argument_numbers[i];
        bool fits = argument == PRIVACY_ARG_LISTEN_EVENTS ? (value & n->value) == n->value
                                                          : value == n->value;
        size_t seen = 0;

        if (n->argument != argument || !fits)
            continue;
        while (seen < count && seen < cap && ret[seen] != n->pi)
            seen++;
        if (seen == count) {
            if (count < cap)
                ret[count] = n->pi;
            count++;
        }
    }
    if (count == 0 && argument == PRIVACY_ARG_SENSOR) {
        if (cap)
            ret[0] = SENSOR_OTHER;
        count = 1;
    }
    return count;
}

uint16_t privacy_drm_property_kind(struct pica_span name)
{
    for (size_t i = 0; i < COUNT_OF(drm_properties); i++) {
        if (pica_span_is(name, drm_properties[i].name))
            return drm_properties[i].pi;
    }
    return PRIVACY_NO_KIND;
}

size_t privacy_callback_interfaces(const struct privacy_callback_interface **ret)
{
    *ret = callback_interfaces;
    return COUNT_OF(callback_interfaces);
}

uint16_t privacy_kind_find(struct pica_span code)
{
    for (size_t i = 0; i < privacy_kind_count; i++) {
        if (pica_span_is(code, privacy_kinds[i].code))
            return (uint16_t)i;
    }
    return PRIVACY_NO_KIND;
}

size_t privacy_member_names(const char *const **ret)
{
    *ret = member_names;
    return COUNT_OF(member_names);
}

const char *const *privacy_call_permissions(struct pica_span class_name, struct pica_span member)
{
    uint32_t hash = PRIVACY_HASH_START;

    hash = privacy_hash_part(hash, class_name);
    hash = privacy_hash_part(hash, member);
    for (size_t at = hash & (COUNT_OF(permission_call_slots) - 1); permission_call_slots[at];
         at = (at + 1) & (COUNT_OF(permission_call_slots) - 1)) {
        const struct privacy_permission_call *call = &permission_calls[permission_call_slots[at]];

        if (pica_span_is(class_name, call->class_name) && pica_span_is(member, call->member))
            return call->permissions;
    }
    return NULL;
}

const struct privacy_permission_call *privacy_permission_call_list(size_t *ret_count)
{
    *ret_count = COUNT_OF(permission_calls) - 1;
    return permission_calls + 1;
}

const char *const *privacy_action_permissions(struct pica_span action)
{
    for (size_t i = 0; i < COUNT_OF(permission_actions); i++) {
        if (pica_span_is(action, permission_actions[i].action))
            return permission_actions[i].permissions;
    }
    return NULL;
}

size_t privacy_permission_names(const char *const **ret)
{
    *ret = permission_call_names;
    return COUNT_OF(permission_call_names);
}

bool privacy_permission_known(const char *permission)
{
    for (size_t i = 0; i < COUNT_OF(permissions_known); i++) {
        if (strcmp(permission, permissions_known[i]) == 0)
            return true;
    }
    return false;
}
