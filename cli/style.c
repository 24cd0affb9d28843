#include "cli/style.h"

#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>

static bool wants_color(const struct cli_args *a, const struct cli_output *out)
{
    const char *no = getenv("NO_COLOR"), *term = getenv("TERM");

    switch (a->color) {
    case CLI_ALWAYS:
        return true;
    case CLI_NEVER:
        return false;
    case CLI_AUTO:
        break;
    }
    return !(no && *no) && !(term && strcmp(term, "dumb") == 0) && cli_output_is_terminal(out);
}

struct report_text_style cli_text_style(const struct cli_args *a, const struct cli_output *out)
{
    struct report_text_style style = { .lang = a->lang,
                                       .color = wants_color(a, out),
                                       .verbose = a->given[CLI_OPTION_VERBOSE],
                                       .quiet = a->given[CLI_OPTION_QUIET] };
    struct winsize size;

    if (cli_output_is_terminal(out) && ioctl(out->fd, TIOCGWINSZ, &size) == 0) {
        style.width = size.ws_col;
        style.height = size.ws_row;
    }
    return style;
}
