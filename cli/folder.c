#include "cli/folder.h"

#include "base/text.h"

#include <dirent.h>
#include <errno.h>
#include <stdlib.h>
#include <strings.h>
#include <sys/stat.h>

bool cli_folder_is_one(const char *path)
{
    struct stat st;

    return stat(path, &st) == 0 && S_ISDIR(st.st_mode);
}

static bool is_package_name(const char *name)
{
    size_t n = strlen(name);

    return n > 4 && name[0] != '.' && strcasecmp(name + n - 4, ".apk") == 0;
}

static int name_compare(const void *pa, const void *pb)
{
    return strcmp(*(char *const *)pa, *(char *const *)pb);
}

static bool add_name(struct cli_folder *f, const char *name)
{
    char *copy = strdup(name);

    if (!copy || !pica_grow(&f->names, &f->cap, f->count + 1, sizeof *f->names)) {
        free(copy);
        return false;
    }
    f->names[f->count++] = copy;
    return true;
}

static enum pica_status list(struct cli_folder *f, const char *path, uint64_t most,
                             struct pica_error *err)
{
    DIR *dir = opendir(path);
    enum pica_status st = PICA_OK;
    struct dirent *entry;

    if (!dir)
        return pica_fail(err, PICA_E_IO, PICA_NOWHERE, "cannot open: %s", strerror(errno));
    while (st == PICA_OK && (entry = readdir(dir))) {
        if (!is_package_name(entry->d_name))
            continue;
        if (f->count >= most)
            st = pica_fail(err, PICA_E_LIMIT, PICA_NOWHERE,
                           "there are more than %ju packages in the folder (limit packages)",
                           (uintmax_t)most);
        else if (!add_name(f, entry->d_name))
            st = pica_fail_nomem(err);
    }
    closedir(dir);
    if (st == PICA_OK && f->count == 0)
        return pica_fail(err, PICA_E_MALFORMED, PICA_NOWHERE, "is a directory without packages");
    if (st == PICA_OK)
        qsort(f->names, f->count, sizeof *f->names, name_compare);
    return st;
}

static enum pica_status open_one(struct cli_folder *f, size_t i, const char *path,
                                 struct pica_error *err)
{
    struct pica_text full = { 0 };
    enum pica_status st;

    pica_text_addf(&full, "%s/%s", path, f->names[i]);
    st = full.failed ? pica_fail_nomem(err) : pica_input_open(full.data, &f->inputs[i], err);
    pica_text_finish(&full);
    if (st != PICA_OK && st != PICA_E_NOMEM)
        return pica_fail_in(err, f->names[i]);
    f->files[i] = (struct scan_file){ f->names[i], &f->inputs[i] };
    return st;
}

enum pica_status cli_folder_open(const char *path, uint64_t most, struct cli_folder *ret,
                                 struct pica_error *err)
{
    struct cli_folder f = { 0 };
    enum pica_status st = list(&f, path, most, err);

    if (st == PICA_OK) {
        f.inputs = calloc(f.count + 1, sizeof *f.inputs);
        f.files = calloc(f.count + 1, sizeof *f.files);
        if (!f.inputs || !f.files)
            st = pica_fail_nomem(err);
    }
    for (size_t i = 0; f.inputs && i < f.count; i++)
        f.inputs[i].fd = -1;
    for (size_t i = 0; f.files && i < f.count && st == PICA_OK; i++)
        st = open_one(&f, i, path, err);
    *ret = f;
    if (st != PICA_OK)
        cli_folder_close(ret);
    return st;
}

void cli_folder_close(struct cli_folder *f)
{
    for (size_t i = 0; i < f->count; i++) {
        free(f->names[i]);
        if (f->inputs)
            pica_input_close(&f->inputs[i]);
    }
    free(f->names);
    free(f->files);
    free(f->inputs);
    *f = (struct cli_folder){ 0 };
}
