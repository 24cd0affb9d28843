#include "privacy/sdk_contract.h"

#include "privacy/tables.h"

#include "contracts.inc"

#define COUNT_OF(array) (sizeof(array) / sizeof((array)[0]))

const char *privacy_sdk_role_name(enum privacy_sdk_role role)
{
    static const char *const names[] = {
#define X(id, name) [PRIVACY_ROLE_##id] = name,
#include "privacy/sdk_roles.def"
#undef X
    };

    return names[role];
}

size_t privacy_contract_names(const char *const **ret)
{
    *ret = member_names;
    return COUNT_OF(member_names);
}

uint32_t privacy_contract_class_hash(size_t index)
{
    return class_hashes[index];
}

size_t privacy_contract_find(struct pica_span class_name, struct pica_span member,
                             struct pica_span type)
{
    uint32_t hash = PRIVACY_HASH_START;

    hash = privacy_hash_part(hash, class_name);
    hash = privacy_hash_part(hash, member);
    hash = privacy_hash_part(hash, type);
    for (size_t at = hash & (COUNT_OF(exact_slots) - 1); exact_slots[at];
         at = (at + 1) & (COUNT_OF(exact_slots) - 1)) {
        const struct privacy_contract *c = &privacy_contracts[exact_slots[at]];

        if (pica_span_is(class_name, c->class_name) && pica_span_is(member, c->member) &&
            pica_span_is(type, c->type))
            return exact_slots[at];
    }
    return 0;
}

size_t privacy_contract_named(struct pica_span class_name, struct pica_span member)
{
    uint32_t hash = privacy_hash_part(privacy_hash_part(PRIVACY_HASH_START, class_name), member);

    for (size_t at = hash & (COUNT_OF(named_slots) - 1); named_slots[at];
         at = (at + 1) & (COUNT_OF(named_slots) - 1)) {
        const struct privacy_contract *c = &privacy_contracts[named_slots[at]];

        if (pica_span_is(class_name, c->class_name) && pica_span_is(member, c->member))
            return named_slots[at];
    }
    return 0;
}

size_t privacy_contract_key(enum privacy_contract_form form, struct pica_span key)
{
    for (size_t i = method_count + 1; i < privacy_contract_count; i++)
        if (privacy_contracts[i].form == form && pica_span_is(key, privacy_contracts[i].member))
            return i;
    return 0;
}

bool privacy_contract_is_of(const struct privacy_contract *c, const char *sdk)
{
    for (const char *const *id = c->sdks; id && *id; id++)
        if (strcmp(*id, sdk) == 0)
            return true;
    return false;
}

bool privacy_contract_share_sdk(const struct privacy_contract *a, const struct privacy_contract *b)
{
    for (const char *const *id = a->sdks; id && *id; id++)
        if (privacy_contract_is_of(b, *id))
            return true;
    return false;
}

/* The parameter that begins at `at` of a prototype; empty at their end. */
static struct pica_span parameter_at(struct pica_span type, size_t at)
{
    size_t end = at;

    while (end < type.len && type.data[end] == '[')
        end++;
    if (end < type.len && type.data[end] == 'L')
        while (end < type.len && type.data[end] != ';')
            end++;
    if (end >= type.len || type.data[end] == ')')
        return pica_span_of(NULL, 0);
    return pica_span_of(type.data + at, end + 1 - at);
}

struct pica_span privacy_contract_parameter_at(const struct privacy_contract *c, int n)
{
    struct pica_span type = pica_span_str(c->type), one = parameter_at(type, 1);

    for (size_t at = 1; n > 0; n--) {
        at += one.len;
        one = parameter_at(type, at);
    }
    return one;
}

struct pica_span privacy_contract_parameter(const struct privacy_contract *c)
{
    return privacy_contract_parameter_at(c, c->argument);
}

int privacy_contract_argument(const struct privacy_contract *c, struct pica_span type)
{
    struct pica_span own = pica_span_str(c->type), wanted, one;
    size_t at = 1, own_at = 1;
    int number = 0, only = PRIVACY_SAID_NOWHERE;

    if (c->argument < 0)
        return c->argument;
    for (;; own_at += wanted.len, at += one.len, number++) {
        wanted = parameter_at(own, own_at);
        one = parameter_at(type, at);
        if (!pica_span_equal(wanted, one))
            break;
        if (number == c->argument)
            return number;
    }
    for (own_at = 1, number = 0; number <= c->argument; number++, own_at += wanted.len)
        wanted = parameter_at(own, own_at);
    for (at = 1, number = 0; (one = parameter_at(type, at)).len; at += one.len, number++) {
        if (!pica_span_equal(one, wanted))
            continue;
        if (only != PRIVACY_SAID_NOWHERE)
            return PRIVACY_SAID_NOWHERE;
        only = number;
    }
    return only;
}
