.class public final Lcom/qinggan/chat/ChatApp;
.super Landroid/app/Application;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method public final onCreate()V
    .registers 3
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    sget-object v0, Lc;->a:Lc;
    move-object v0, p0
    check-cast v0, Landroid/content/Context;
    invoke-static {v0}, Lc;->a(Landroid/content/Context;)V
    sget-object v0, Lc;->a:Lc;
    move-object v0, p0
    check-cast v0, Landroid/content/Context;
    sget-object v1, La;->a:La;
    check-cast v1, Lh;
    invoke-static {v0, v1}, Lc;->a(Landroid/content/Context;Lh;)V
    sget-object v0, Lb;->a:Lb;
    check-cast v0, Lh;
    invoke-interface {v0, p0}, Lh;->a(Ljava/lang/Object;)Ljava/lang/Object;
    return-void
.end method

.class public final Lcom/qinggan/chat/MainActivity;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method protected final onCreate(Landroid/os/Bundle;)V
    .registers 5
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    new-instance v1, Landroid/app/AlertDialog$Builder;
    move-object v0, p0
    check-cast v0, Landroid/content/Context;
    invoke-direct {v1, v0}, Landroid/app/AlertDialog$Builder;-><init>(Landroid/content/Context;)V
    const-string v0, "\u8bf7\u9605\u8bfb\u5e76\u540c\u610f\u300a\u7528\u6237\u534f\u8bae\u300b\u300a\u9690\u79c1\u653f\u7b56\u300b\u540e\u4f7f\u7528\u8f7b\u611f"
    check-cast v0, Ljava/lang/CharSequence;
    invoke-virtual {v1, v0}, Landroid/app/AlertDialog$Builder;->setMessage(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const/4 v1, 0x0
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setCancelable(Z)Landroid/app/AlertDialog$Builder;
    move-result-object v2
    const-string v0, "\u540c\u610f"
    check-cast v0, Ljava/lang/CharSequence;
    new-instance v1, Ld;
    invoke-direct {v1, p0}, Ld;-><init>(Lcom/qinggan/chat/MainActivity;)V
    check-cast v1, Landroid/content/DialogInterface$OnClickListener;
    invoke-virtual {v2, v0, v1}, Landroid/app/AlertDialog$Builder;->setPositiveButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v2
    const-string v0, "\u4e0d\u540c\u610f"
    check-cast v0, Ljava/lang/CharSequence;
    new-instance v1, Le;
    invoke-direct {v1, p0}, Le;-><init>(Lcom/qinggan/chat/MainActivity;)V
    check-cast v1, Landroid/content/DialogInterface$OnClickListener;
    invoke-virtual {v2, v0, v1}, Landroid/app/AlertDialog$Builder;->setNegativeButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    invoke-virtual {v0}, Landroid/app/AlertDialog$Builder;->show()Landroid/app/AlertDialog;
    return-void
.end method

.class public final La;
.super Lj;
.implements Lh;
.field public static final a:La;

.method static constructor <clinit>()V
    .registers 1
    new-instance v0, La;
    invoke-direct {v0}, La;-><init>()V
    sput-object v0, La;->a:La;
    return-void
.end method

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Lj;-><init>()V
    return-void
.end method

.method public final synthetic a(Ljava/lang/Object;)Ljava/lang/Object;
    .registers 4
    check-cast p1, Landroid/content/Context;
    const-string v0, "c"
    invoke-static {p1, v0}, Li;->a(Ljava/lang/Object;Ljava/lang/String;)V
    const-string v1, "chat"
    const-string v0, "phone"
    invoke-virtual {p1, v0}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    if-nez v0, :cond_19
    new-instance v0, Lf;
    const-string v1, "null cannot be cast to non-null type android.telephony.TelephonyManager"
    invoke-direct {v0, v1}, Lf;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_19
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getLine1Number()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    sget-object v0, Lg;->a:Lg;
    return-object v0
.end method

.class public final Lb;
.super Lj;
.implements Lh;
.field public static final a:Lb;

.method static constructor <clinit>()V
    .registers 1
    new-instance v0, Lb;
    invoke-direct {v0}, Lb;-><init>()V
    sput-object v0, Lb;->a:Lb;
    return-void
.end method

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Lj;-><init>()V
    return-void
.end method

.method public final synthetic a(Ljava/lang/Object;)Ljava/lang/Object;
    .registers 4
    check-cast p1, Landroid/content/Context;
    const-string v0, "c"
    invoke-static {p1, v0}, Li;->a(Ljava/lang/Object;Ljava/lang/String;)V
    const-string v1, "chat"
    const-string v0, "phone"
    invoke-virtual {p1, v0}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    if-nez v0, :cond_19
    new-instance v0, Lf;
    const-string v1, "null cannot be cast to non-null type android.telephony.TelephonyManager"
    invoke-direct {v0, v1}, Lf;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_19
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getSimOperator()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    sget-object v0, Lg;->a:Lg;
    return-object v0
.end method

.class public final Lc;
.super Ljava/lang/Object;
.field public static final a:Lc;
.field private static final b:Ljava/util/ArrayList;
.field private static c:Ljava/lang/Boolean;

.method static constructor <clinit>()V
    .registers 1
    new-instance v0, Lc;
    invoke-direct {v0}, Lc;-><init>()V
    sput-object v0, Lc;->a:Lc;
    new-instance v0, Ljava/util/ArrayList;
    invoke-direct {v0}, Ljava/util/ArrayList;-><init>()V
    sput-object v0, Lc;->b:Ljava/util/ArrayList;
    return-void
.end method

.method private constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static a(Landroid/content/Context;)V
    .registers 4
    const/4 v2, 0x0
    const-string v0, "c"
    invoke-static {p0, v0}, Li;->a(Ljava/lang/Object;Ljava/lang/String;)V
    const-string v0, "cc"
    invoke-virtual {p0, v0, v2}, Landroid/content/Context;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    const-string v1, "granted"
    invoke-interface {v0, v1}, Landroid/content/SharedPreferences;->contains(Ljava/lang/String;)Z
    move-result v0
    if-eqz v0, :cond_27
    const-string v0, "cc"
    invoke-virtual {p0, v0, v2}, Landroid/content/Context;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    const-string v1, "granted"
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    invoke-static {v0}, Ljava/lang/Boolean;->valueOf(Z)Ljava/lang/Boolean;
    move-result-object v0
    :goto_24
    sput-object v0, Lc;->c:Ljava/lang/Boolean;
    return-void
    :cond_27
    const/4 v0, 0x0
    goto :goto_24
.end method

.method public static a(Landroid/content/Context;Lh;)V
    .registers 4
    const-string v0, "c"
    invoke-static {p0, v0}, Li;->a(Ljava/lang/Object;Ljava/lang/String;)V
    const-string v0, "f"
    invoke-static {p1, v0}, Li;->a(Ljava/lang/Object;Ljava/lang/String;)V
    sget-object v0, Lc;->c:Ljava/lang/Boolean;
    sget-object v1, Ljava/lang/Boolean;->TRUE:Ljava/lang/Boolean;
    invoke-static {v0, v1}, Li;->a(Ljava/lang/Object;Ljava/lang/Object;)Z
    move-result v0
    if-eqz v0, :cond_18
    invoke-interface {p1, p0}, Lh;->a(Ljava/lang/Object;)Ljava/lang/Object;
    :goto_17
    return-void
    :cond_18
    sget-object v0, Lc;->b:Ljava/util/ArrayList;
    invoke-virtual {v0, p1}, Ljava/util/ArrayList;->add(Ljava/lang/Object;)Z
    goto :goto_17
.end method

.method public static b(Landroid/content/Context;)V
    .registers 4
    const-string v0, "c"
    invoke-static {p0, v0}, Li;->a(Ljava/lang/Object;Ljava/lang/String;)V
    sget-object v0, Ljava/lang/Boolean;->TRUE:Ljava/lang/Boolean;
    sput-object v0, Lc;->c:Ljava/lang/Boolean;
    const-string v0, "cc"
    const/4 v1, 0x0
    invoke-virtual {p0, v0, v1}, Landroid/content/Context;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "granted"
    const/4 v2, 0x1
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences$Editor;->putBoolean(Ljava/lang/String;Z)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    sget-object v0, Lc;->b:Ljava/util/ArrayList;
    check-cast v0, Ljava/lang/Iterable;
    invoke-interface {v0}, Ljava/lang/Iterable;->iterator()Ljava/util/Iterator;
    move-result-object v1
    :goto_26
    invoke-interface {v1}, Ljava/util/Iterator;->hasNext()Z
    move-result v0
    if-eqz v0, :cond_36
    invoke-interface {v1}, Ljava/util/Iterator;->next()Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Lh;
    invoke-interface {v0, p0}, Lh;->a(Ljava/lang/Object;)Ljava/lang/Object;
    goto :goto_26
    :cond_36
    sget-object v0, Lc;->b:Ljava/util/ArrayList;
    invoke-virtual {v0}, Ljava/util/ArrayList;->clear()V
    return-void
.end method

.method public static c(Landroid/content/Context;)V
    .registers 4
    const/4 v2, 0x0
    const-string v0, "c"
    invoke-static {p0, v0}, Li;->a(Ljava/lang/Object;Ljava/lang/String;)V
    sget-object v0, Ljava/lang/Boolean;->FALSE:Ljava/lang/Boolean;
    sput-object v0, Lc;->c:Ljava/lang/Boolean;
    const-string v0, "cc"
    invoke-virtual {p0, v0, v2}, Landroid/content/Context;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "granted"
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences$Editor;->putBoolean(Ljava/lang/String;Z)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    return-void
.end method

.class public final Ld;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field private synthetic a:Lcom/qinggan/chat/MainActivity;

.method public constructor <init>(Lcom/qinggan/chat/MainActivity;)V
    .registers 2
    iput-object p1, p0, Ld;->a:Lcom/qinggan/chat/MainActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final onClick(Landroid/content/DialogInterface;I)V
    .registers 4
    sget-object v0, Lc;->a:Lc;
    iget-object v0, p0, Ld;->a:Lcom/qinggan/chat/MainActivity;
    invoke-virtual {v0}, Lcom/qinggan/chat/MainActivity;->getApplicationContext()Landroid/content/Context;
    move-result-object v0
    invoke-static {v0}, Lc;->b(Landroid/content/Context;)V
    return-void
.end method

.class public final Le;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field private synthetic a:Lcom/qinggan/chat/MainActivity;

.method public constructor <init>(Lcom/qinggan/chat/MainActivity;)V
    .registers 2
    iput-object p1, p0, Le;->a:Lcom/qinggan/chat/MainActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final onClick(Landroid/content/DialogInterface;I)V
    .registers 4
    sget-object v0, Lc;->a:Lc;
    iget-object v0, p0, Le;->a:Lcom/qinggan/chat/MainActivity;
    invoke-virtual {v0}, Lcom/qinggan/chat/MainActivity;->getApplicationContext()Landroid/content/Context;
    move-result-object v0
    invoke-static {v0}, Lc;->c(Landroid/content/Context;)V
    iget-object v0, p0, Le;->a:Lcom/qinggan/chat/MainActivity;
    invoke-virtual {v0}, Lcom/qinggan/chat/MainActivity;->finish()V
    return-void
.end method

.class public final Lf;
.super Ljava/lang/ClassCastException;

.method public constructor <init>(Ljava/lang/String;)V
    .registers 2
    invoke-direct {p0, p1}, Ljava/lang/ClassCastException;-><init>(Ljava/lang/String;)V
    return-void
.end method

.class public final Lg;
.super Ljava/lang/Object;
.field public static final a:Lg;

.method static constructor <clinit>()V
    .registers 1
    new-instance v0, Lg;
    invoke-direct {v0}, Lg;-><init>()V
    sput-object v0, Lg;->a:Lg;
    return-void
.end method

.method private constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.class public interface abstract Lh;
.super Ljava/lang/Object;

.method public abstract a(Ljava/lang/Object;)Ljava/lang/Object;
.end method

.class public final Li;
.super Ljava/lang/Object;

.method public static a(Ljava/lang/Object;Ljava/lang/String;)V
    .registers 3
    if-nez p0, :cond_8
    new-instance v0, Ljava/lang/IllegalArgumentException;
    invoke-direct {v0, p1}, Ljava/lang/IllegalArgumentException;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_8
    return-void
.end method

.method public static a(Ljava/lang/Object;Ljava/lang/Object;)Z
    .registers 3
    if-nez p0, :cond_8
    if-nez p1, :cond_6
    const/4 v0, 0x1
    :goto_5
    return v0
    :cond_6
    const/4 v0, 0x0
    goto :goto_5
    :cond_8
    invoke-virtual {p0, p1}, Ljava/lang/Object;->equals(Ljava/lang/Object;)Z
    move-result v0
    goto :goto_5
.end method

.class public abstract Lj;
.super Ljava/lang/Object;
.implements Ljava/io/Serializable;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method
