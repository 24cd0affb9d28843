# Keeps what it was made with, and asks for it later.
.class public Lt/Calm;
.super Ljava/lang/Object;

.field private final key:Ljava/lang/String;

.method public constructor <init>(Ljava/lang/String;)V
    .locals 0
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lt/Calm;->key:Ljava/lang/String;
    return-void
.end method

.method public askCalm(Landroid/content/ContentResolver;)V
    .locals 1
    iget-object v0, p0, Lt/Calm;->key:Ljava/lang/String;
    invoke-static {p1, v0}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    return-void
.end method
