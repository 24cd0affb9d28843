#include "cli/command.h"

#include "cli/bundles.h"
#include "cli/print.h"
#include "cli/say.h"

#include <stdlib.h>
#include <time.h>

struct sealing {
    const struct cli_args *args;
    uint8_t *bytes; /* malloc'ed */
    size_t len;
    struct evidence_bundle bundle;
    const struct evidence_file *manifest;
};

/* A file that an option names. */
static enum cli_exit read_option(const struct cli_args *args, enum cli_option_id id, uint8_t **ret,
                                 size_t *ret_len)
{
    enum cli_exit status = cli_read_file(args, args->value[id], ret, ret_len);

    return status == CLI_UNREADABLE ? CLI_USAGE : status;
}

/* What is signed must be what it says: who signs vouches for it. */
static enum cli_exit open_bundle(struct sealing *s)
{
    const char *path = s->args->operands[0];
    struct evidence_verdict verdict = { 0 };
    enum cli_exit status = cli_read_large(s->args, path, CLI_BUNDLE_MAX, &s->bytes, &s->len);
    struct pica_error err;

    if (status != CLI_DONE)
        return status;
    if (evidence_bundle_verify(pica_span_of(s->bytes, s->len), &s->bundle, &verdict, &err) !=
        PICA_OK) {
        status = cli_say_error(s->args->lang, path, &err);
    } else if (verdict.wrong) {
        cli_say(s->args->lang, path,
                "the bundle does not match what it says; 'pica verify' tells what is wrong");
        status = CLI_FOUND;
    } else {
        s->manifest = evidence_find(&s->bundle.archive.files, EVIDENCE_MANIFEST);
    }
    evidence_verdict_finish(&verdict);
    return status;
}

static enum cli_exit write_to(const struct cli_args *args, const char *path, struct pica_text *text)
{
    struct cli_args to = *args;

    to.output = path;
    return cli_print(&to, text);
}

static enum cli_exit write_request(struct sealing *s)
{
    struct pica_text request = { 0 };
    struct pica_error err;

    if (evidence_timestamp_request(s->manifest->bytes, &request, &err) != PICA_OK) {
        pica_text_finish(&request);
        return cli_say_error(s->args->lang, NULL, &err);
    }
    return write_to(s->args, s->args->value[CLI_OPTION_REQUEST], &request);
}

/* The first line, without its end. */
static void cut_line(uint8_t *text)
{
    if (text)
        text[strcspn((const char *)text, "\r\n")] = '\0';
}

static enum cli_exit sign(struct sealing *s)
{
    const struct cli_args *args = s->args;
    uint8_t *key = NULL, *certificate = NULL, *passphrase = NULL;
    size_t key_len = 0, certificate_len = 0, passphrase_len = 0;
    struct pica_text der = { 0 };
    struct pica_error err;
    enum cli_exit status = read_option(args, CLI_OPTION_KEY, &key, &key_len);

    if (status == CLI_DONE)
        status = read_option(args, CLI_OPTION_CERTIFICATE, &certificate, &certificate_len);
    if (status == CLI_DONE && args->value[CLI_OPTION_PASSPHRASE])
        status = read_option(args, CLI_OPTION_PASSPHRASE, &passphrase, &passphrase_len);
    cut_line(passphrase);
    if (status == CLI_DONE) {
        enum pica_status st = evidence_sign(pica_span_of(key, key_len), (const char *)passphrase,
                                            pica_span_of(certificate, certificate_len),
                                            s->manifest->bytes, &der, &err);

        if (st == PICA_OK)
            st = evidence_envelope_add(&s->bundle.archive.files, EVIDENCE_SEAL_SIGNATURE, &der,
                                       &err);
        if (st != PICA_OK)
            status = cli_say_error(args->lang, args->value[CLI_OPTION_KEY], &err);
    }
    pica_text_finish(&der);
    if (key)
        explicit_bzero(key, key_len);
    if (passphrase)
        explicit_bzero(passphrase, passphrase_len);
    free(key);
    free(certificate);
    free(passphrase);
    return status;
}

/* Why the token is not one of this bundle, on standard error. */
static void say_wrong(const struct cli_args *args, const struct evidence_verdict *v)
{
    for (size_t i = 0; i < v->count; i++)
        if (v->items[i].outcome == EVIDENCE_DOES_NOT_MATCH)
            cli_say_text(args->value[CLI_OPTION_TOKEN], v->items[i].text.in[args->lang]);
}

static enum cli_exit take_token(struct sealing *s)
{
    const struct cli_args *args = s->args;
    struct evidence_verdict verdict = { 0 };
    struct pica_text der = { 0 };
    uint8_t *token = NULL, *trusted = NULL;
    size_t len = 0, trusted_len = 0;
    struct pica_error err;
    int64_t proven;
    enum cli_exit status = read_option(args, CLI_OPTION_TOKEN, &token, &len);

    if (status == CLI_DONE && args->value[CLI_OPTION_CA])
        status = read_option(args, CLI_OPTION_CA, &trusted, &trusted_len);
    if (status == CLI_DONE) {
        enum pica_status st = evidence_timestamp_check(
            args->value[CLI_OPTION_TOKEN], pica_span_of(token, len), s->manifest->bytes,
            pica_span_of(trusted, trusted_len), (int64_t)time(NULL), &proven, &verdict, &err);

        if (st == PICA_OK && verdict.wrong) {
            say_wrong(args, &verdict);
            status = CLI_FOUND;
        }
        pica_text_add_span(&der, pica_span_of(token, len));
        if (st == PICA_OK && status == CLI_DONE)
            st = evidence_envelope_add(&s->bundle.archive.files, EVIDENCE_SEAL_TIMESTAMP, &der,
                                       &err);
        if (st != PICA_OK)
            status = cli_say_error(args->lang, args->value[CLI_OPTION_TOKEN], &err);
    }
    evidence_verdict_finish(&verdict);
    pica_text_finish(&der);
    free(token);
    free(trusted);
    return status;
}

static enum cli_exit write_bundle(const struct sealing *s)
{
    struct pica_text archive = { 0 };
    struct pica_error err;

    if (evidence_archive_write(&s->bundle.archive.files, &archive, &err) != PICA_OK) {
        pica_text_finish(&archive);
        return cli_say_error(s->args->lang, NULL, &err);
    }
    return cli_print(s->args, &archive);
}

static enum cli_exit seal(struct sealing *s)
{
    const struct cli_args *args = s->args;
    bool signs = args->value[CLI_OPTION_KEY], takes = args->value[CLI_OPTION_TOKEN];
    enum cli_exit status = open_bundle(s);

    if (status == CLI_DONE && args->value[CLI_OPTION_REQUEST])
        status = write_request(s);
    if (status == CLI_DONE && signs)
        status = sign(s);
    if (status == CLI_DONE && takes)
        status = take_token(s);
    return status == CLI_DONE && (signs || takes) ? write_bundle(s) : status;
}

/* Options that do not go together, or go only together. */
static bool check_options(const struct cli_args *args)
{
    bool signs = args->value[CLI_OPTION_KEY], takes = args->value[CLI_OPTION_TOKEN];

    if (!signs && !takes && !args->value[CLI_OPTION_REQUEST]) {
        cli_say(args->lang, "seal", "nothing to do: give --key, --request or --token");
        return false;
    }
    if (signs != (args->value[CLI_OPTION_CERTIFICATE] != NULL)) {
        cli_say(args->lang, "seal", "--key and --certificate go together");
        return false;
    }
    if ((signs || takes) && !args->output) {
        cli_say(args->lang, "seal", "--output must say where the sealed bundle goes");
        return false;
    }
    return true;
}

enum cli_exit cli_seal(const struct cli_args *args)
{
    struct sealing s = { .args = args };
    enum cli_exit status;

    if (args->operand_count != 1)
        return cli_wrong_operands(args);
    if (!check_options(args))
        return CLI_USAGE;
    status = seal(&s);
    evidence_bundle_finish(&s.bundle);
    free(s.bytes);
    return status;
}
