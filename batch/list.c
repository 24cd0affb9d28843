#include "batch/list.h"

#include "base/text.h"

#include <dirent.h>
#include <errno.h>
#include <stdlib.h>
#include <strings.h>
#include <sys/stat.h>

#define DEPTH_MAX 64u /* of folders in folders: there is no circle without links, but mounts */
#define SHA256_HEX 64u

/* --- gathering ------------------------------------------------------------------- */

static enum pica_status add_item(struct batch_list *list, struct pica_span path, uint64_t size,
                                 const char *sha256, struct pica_error *err)
{
    struct batch_item item = { .size = size };

    item.path = malloc(path.len + 1);
    if (!item.path || !pica_grow(&list->items, &list->cap, list->count + 1, sizeof *list->items)) {
        free(item.path);
        return pica_fail_nomem(err);
    }
    memcpy(item.path, path.data, path.len);
    item.path[path.len] = '\0';
    if (sha256) {
        memcpy(item.sha256, sha256, SHA256_HEX);
        item.told = true;
    }
    list->items[list->count++] = item;
    return PICA_OK;
}

static bool is_package_name(const char *name)
{
    static const char *const ends[] = { ".apk", ".apks", ".xapk", ".apkm", ".aab" };
    size_t n = strlen(name);

    for (size_t i = 0; i < sizeof ends / sizeof *ends; i++) {
        size_t m = strlen(ends[i]);

        if (n > m && strcasecmp(name + n - m, ends[i]) == 0)
            return true;
    }
    return false;
}

static enum pica_status add_folder(struct batch_list *list, const char *path, unsigned depth,
                                   struct pica_error *err);

static enum pica_status add_entry(struct batch_list *list, const char *folder, const char *name,
                                  unsigned depth, struct pica_error *err)
{
    struct pica_text path = { 0 };
    struct stat st;
    enum pica_status status = PICA_OK;

    pica_text_addf(&path, "%s%s%s", folder, folder[strlen(folder) - 1] == '/' ? "" : "/", name);
    if (path.failed)
        status = pica_fail_nomem(err);
    else if (lstat(path.data, &st) == 0 && S_ISDIR(st.st_mode))
        status = add_folder(list, path.data, depth + 1, err);
    else if (is_package_name(name) && (stat(path.data, &st) != 0 || !S_ISDIR(st.st_mode)))
        status = add_item(list, pica_span_str(path.data),
                          stat(path.data, &st) == 0 ? (uint64_t)st.st_size : 0, NULL, err);
    pica_text_finish(&path);
    return status;
}

static enum pica_status add_folder(struct batch_list *list, const char *path, unsigned depth,
                                   struct pica_error *err)
{
    DIR *dir = depth < DEPTH_MAX ? opendir(path) : NULL;
    enum pica_status st = PICA_OK;
    struct dirent *entry;

    if (depth >= DEPTH_MAX)
        errno = ELOOP;
    if (!dir)
        return pica_fail(err, PICA_E_IO, PICA_NOWHERE, "%s: cannot open: %s", path,
                         strerror(errno));
    while (st == PICA_OK && (errno = 0, entry = readdir(dir)))
        if (entry->d_name[0] != '.')
            st = add_entry(list, path, entry->d_name, depth, err);
    if (st == PICA_OK && errno)
        st = pica_fail(err, PICA_E_IO, PICA_NOWHERE, "%s: cannot read: %s", path, strerror(errno));
    closedir(dir);
    return st;
}

static enum pica_status add_path(struct batch_list *list, struct pica_span path, const char *sha256,
                                 struct pica_error *err)
{
    char *name = malloc(path.len + 1);
    enum pica_status status;
    struct stat st;
    bool there;

    if (!name)
        return pica_fail_nomem(err);
    memcpy(name, path.data, path.len);
    name[path.len] = '\0';
    there = stat(name, &st) == 0;
    if (there && S_ISDIR(st.st_mode) && !sha256)
        status = add_folder(list, name, 0, err);
    else
        status = add_item(list, path, there && S_ISREG(st.st_mode) ? (uint64_t)st.st_size : 0,
                          sha256, err);
    free(name);
    return status;
}

enum pica_status batch_list_add(struct batch_list *list, const char *path, struct pica_error *err)
{
    return add_path(list, pica_span_str(path), NULL, err);
}

/* --- lists ----------------------------------------------------------------------- */

/* The digest that a line of sha256sum(1) begins with, in lower case; the path is what is left. */
static bool take_digest(struct pica_span *line, char sha256[static PICA_DIGEST_HEX])
{
    if (line->len < SHA256_HEX + 3 || line->data[SHA256_HEX] != ' ' ||
        (line->data[SHA256_HEX + 1] != ' ' && line->data[SHA256_HEX + 1] != '*'))
        return false;
    for (size_t i = 0; i < SHA256_HEX; i++) {
        int c = line->data[i];

        if (c >= 'A' && c <= 'F')
            c += 'a' - 'A';
        if (!((c >= '0' && c <= '9') || (c >= 'a' && c <= 'f')))
            return false;
        sha256[i] = (char)c;
    }
    sha256[SHA256_HEX] = '\0';
    *line = pica_span_of(line->data + SHA256_HEX + 2, line->len - SHA256_HEX - 2);
    return true;
}

enum pica_status batch_list_add_lines(struct batch_list *list, struct pica_span text,
                                      struct pica_error *err)
{
    size_t number = 0;

    for (size_t at = 0; at < text.len; number++) {
        const uint8_t *end = memchr(text.data + at, '\n', text.len - at);
        size_t len = end ? (size_t)(end - text.data) - at : text.len - at;
        struct pica_span line = pica_span_of(text.data + at, len);
        char sha256[PICA_DIGEST_HEX];
        enum pica_status st;
        bool told;

        at += len + 1;
        if (line.len && line.data[line.len - 1] == '\r')
            line.len--;
        if (line.len == 0)
            continue;
        if (memchr(line.data, 0, line.len))
            return pica_fail(err, PICA_E_USAGE, PICA_NOWHERE, "line %zu of the list is no path",
                             number + 1);
        told = take_digest(&line, sha256);
        st = add_path(list, line, told ? sha256 : NULL, err);
        if (st != PICA_OK)
            return st;
    }
    return PICA_OK;
}

/* --- order ----------------------------------------------------------------------- */

static int by_size(const void *pa, const void *pb)
{
    const struct batch_item *a = pa, *b = pb;
    int d = strcmp(a->path, b->path);

    if (a->size != b->size)
        return a->size > b->size ? -1 : 1;
    return d ? d : b->told - a->told;
}

static int by_digest(const void *pa, const void *pb)
{
    const struct batch_item *a = *(const struct batch_item *const *)pa;
    const struct batch_item *b = *(const struct batch_item *const *)pb;

    if (a->size != b->size)
        return a->size > b->size ? -1 : 1;
    return strcmp(a->sha256, b->sha256);
}

void batch_list_sort(struct batch_list *list)
{
    size_t kept = 0;

    if (list->count)
        qsort(list->items, list->count, sizeof *list->items, by_size);
    for (size_t i = 0; i < list->count; i++) {
        if (kept && strcmp(list->items[kept - 1].path, list->items[i].path) == 0)
            free(list->items[i].path);
        else
            list->items[kept++] = list->items[i];
    }
    list->count = kept;
}

/* --- shards ---------------------------------------------------------------------- */

struct load {
    uint64_t bytes;
    uint32_t shard;
};

static bool is_lighter(const struct load *a, const struct load *b)
{
    return a->bytes != b->bytes ? a->bytes < b->bytes : a->shard < b->shard;
}

/* The lightest stands at the top of the heap and has become heavier: moves it down. */
static void sink(struct load *heap, uint32_t count)
{
    uint32_t at = 0;

    for (;;) {
        uint32_t least = at, left = 2 * at + 1, right = left + 1;
        struct load swap;

        if (left < count && is_lighter(&heap[left], &heap[least]))
            least = left;
        if (right < count && is_lighter(&heap[right], &heap[least]))
            least = right;
        if (least == at)
            return;
        swap = heap[at];
        heap[at] = heap[least];
        heap[least] = swap;
        at = least;
    }
}

/* `sorted` by size and digest; marks what is not of the shard by taking its path away. */
static void deal(struct batch_item **sorted, size_t n, struct load *heap, uint32_t index,
                 uint32_t count)
{
    for (uint32_t i = 0; i < count; i++)
        heap[i] = (struct load){ 0, i + 1 };
    for (size_t i = 0; i < n;) {
        size_t end = i;
        bool here = heap[0].shard == index;

        for (; end < n && strcmp(sorted[end]->sha256, sorted[i]->sha256) == 0; end++)
            if (!here) {
                free(sorted[end]->path);
                sorted[end]->path = NULL;
            }
        heap[0].bytes += sorted[i]->size + 1; /* an empty sample is one, too */
        sink(heap, count);
        i = end;
    }
}

enum pica_status batch_list_shard(struct batch_list *list, uint32_t index, uint32_t count,
                                  struct pica_error *err)
{
    struct batch_item **sorted = calloc(list->count + 1, sizeof *sorted);
    struct load *heap = calloc(count, sizeof *heap);
    size_t kept = 0;

    if (!sorted || !heap) {
        free(sorted);
        free(heap);
        return pica_fail_nomem(err);
    }
    for (size_t i = 0; i < list->count; i++)
        sorted[i] = &list->items[i];
    qsort(sorted, list->count, sizeof(struct batch_item *), by_digest);
    deal(sorted, list->count, heap, index, count);
    for (size_t i = 0; i < list->count; i++)
        if (list->items[i].path)
            list->items[kept++] = list->items[i];
    list->count = kept;
    free(sorted);
    free(heap);
    return PICA_OK;
}

void batch_list_finish(struct batch_list *list)
{
    for (size_t i = 0; i < list->count; i++)
        free(list->items[i].path);
    free(list->items);
    *list = (struct batch_list){ 0 };
}
