.class public Lcom/example/rules/Names;
.super Ljava/lang/Object;

# The only method of its class, so that the order holds whatever its name is; and names for it.

.method public static only(II)V
    .registers 2
    const-string v0, "<bad>"
    const-string v0, "bad.name"
    const-string v0, "\u0000"
    const-string v0, "\u0000\u0000"
    const-string v0, "\u0000\u0000\u0000"
    const-string v0, "\u0000a"
    const-string v0, "\u0000b"
    const-string v0, "\u0000c"
    const-string v0, "\u0000d"
    const-string v0, "\u0000e"
    const-string v0, "\u0000f"
    const-string v0, "\u0000g"
    const-string v0, "\u0000h"
    const-string v0, "\u0000i"
    const-string v0, "\u0000j"
    const-string v0, "\u0000k"
    const-string v0, "\u0000l"
    const-string v0, "\u0000m"
    const-string v0, "\u0000n"
    const-string v0, "\u0000o"
    const-string v0, "\u0000p"
    const-string v0, "\u0000q"
    const-string v0, "\u0000r"
    const-string v0, "\u0000s"
    const-string v0, "\u0000t"
    const-string v0, "\u0000u"
    const-string v0, "\u0000v"
    const-string v0, "\u0000w"
    const-string v0, "\u0000x"
    const-string v0, "\u0000y"
    const-string v0, "\u0000z"
    return-void
.end method
