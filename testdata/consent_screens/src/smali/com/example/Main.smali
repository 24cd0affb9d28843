.class public Lcom/example/Main;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

# Texts that only code has; and a name that is no text.
.method public texts()Ljava/lang/String;
    .registers 3
    const-string v0, "\u8bf7\u9605\u8bfb\u5e76\u540c\u610f\u300a\u9690\u79c1\u653f\u7b56\u300b"
    const-string v1, "https://example.com/privacy/index.html"
    const-string v1, "Accept"
    const-string v1, "I agree"
    return-object v0
.end method
