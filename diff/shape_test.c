#include "diff/shape.h"
#include "tests/check.h"

static bool tells(const char *name)
{
    return diff_name_tells(pica_span_str(name));
}

static void names(void)
{
    CHECK(tells("MainActivity"));
    CHECK(tells("run") && tells("App") && tells("get"));
    CHECK(tells("<init>") && tells("<clinit>"));
    CHECK(!tells("") && !tells("a") && !tells("aB") && !tells("zz") && !tells("a0"));
    CHECK(!tells("lIlIll") && !tells("O0oO0o") && !tells("lll") && !tells("oOl0I1"));
    CHECK(!tells("\xe4\xb8\x80\xe4\xba\x8c\xe4\xb8\x89") && !tells("123456"));
}

static void classes(void)
{
    CHECK(diff_alike_class("Lcom/a/Main;", "Lcom/a/Main;") == DIFF_SAME);
    CHECK(diff_alike_class("La/b/c;", "La/b/c;") == DIFF_SAME_MADE);
    CHECK(diff_alike_class("Lcom/a/Device;", "Lcom/b/Device;") == DIFF_MOVED);
    CHECK(diff_alike_class("Lcom/a/Device;", "Lcom/a/Device$1;") == DIFF_MOVED);
    CHECK(diff_alike_class("Lcom/a/Device;", "Lcom/a/Other;") == DIFF_OTHER);
    CHECK(diff_alike_class("Lcom/a/Device;", "La/b/c;") == DIFF_SILENT);
    CHECK(diff_alike_class("", "L;") == DIFF_SILENT);
    CHECK(diff_alike_class("L$;", "L$$;") == DIFF_SILENT);
    CHECK(diff_alike_class("L/;", "La/;") == DIFF_SILENT);
}

static void methods(void)
{
    CHECK(diff_alike_method("onCreate()V", "onCreate(I)V") == DIFF_SAME);
    CHECK(diff_alike_method("a()V", "a()V") == DIFF_SAME_MADE);
    CHECK(diff_alike_method("a()V", "load()V") == DIFF_SILENT);
    CHECK(diff_alike_method("store()V", "load()V") == DIFF_OTHER);
    CHECK(diff_alike_method("", "") == DIFF_SAME_MADE);
}

static void shapes(void)
{
    uint32_t shape = diff_method_shape("a(La/b;I)V", false);

    CHECK(diff_method_shape("b(Lc/d/e;I)V", false) == shape);
    CHECK(diff_method_shape("b(Lc/d/e;J)V", false) != shape);
    CHECK(diff_method_shape("b(Landroid/content/Context;I)V", false) != shape);
    CHECK(diff_method_shape("b(Landroidx/core/X;I)V", false) == shape);
    CHECK(diff_method_shape("b(Landroid/support/X;I)V", false) == shape);
    CHECK(diff_method_shape("a()V", true) == diff_method_shape("b()V", true));
    CHECK(diff_method_shape("load()V", true) != diff_method_shape("b()V", true));
    CHECK(diff_method_shape("load()V", false) == diff_method_shape("b()V", false));
    CHECK(diff_method_shape("a(Lcut", false) == diff_method_shape("b(Lcu", false));
    CHECK(diff_method_shape("a(L", false) != diff_method_shape("", false));
}

int main(void)
{
    names();
    classes();
    methods();
    shapes();
    return check_done();
}
