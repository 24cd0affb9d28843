# api 26
.class Lcom/example/comic/ComicApp$$ExternalSyntheticLambda0;
.super Ljava/lang/Object;
.implements Lcom/example/comic/OaidHelper$AppIdsUpdater;
.field private final arg$0:Lcom/example/comic/ComicApp;

.method public constructor <init>(Lcom/example/comic/ComicApp;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcom/example/comic/ComicApp$$ExternalSyntheticLambda0;->arg$0:Lcom/example/comic/ComicApp;
    return-void
.end method

.method public onIdsValid(Ljava/lang/String;)V
    .registers 3
    iget-object v0, p0, Lcom/example/comic/ComicApp$$ExternalSyntheticLambda0;->arg$0:Lcom/example/comic/ComicApp;
    invoke-static {v0, p1}, Lcom/example/comic/ComicApp;->accessor$ComicApp$lambda0(Lcom/example/comic/ComicApp;Ljava/lang/String;)V
    return-void
.end method

.class public Lcom/example/comic/ComicApp;
.super Landroid/app/Application;
.field static oaid:Ljava/lang/String;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method static synthetic accessor$ComicApp$lambda0(Lcom/example/comic/ComicApp;Ljava/lang/String;)V
    .registers 2
    invoke-direct {p0, p1}, Lcom/example/comic/ComicApp;->lambda$load$0(Ljava/lang/String;)V
    return-void
.end method

.method private fallback()V
    .registers 2
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Lcom/example/comic/ComicApp;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    sput-object v0, Lcom/example/comic/ComicApp;->oaid:Ljava/lang/String;
    return-void
.end method

.method private synthetic lambda$load$0(Ljava/lang/String;)V
    .registers 4
    sput-object p1, Lcom/example/comic/ComicApp;->oaid:Ljava/lang/String;
    const-string v0, "id"
    const/4 v1, 0x0
    invoke-virtual {p0, v0, v1}, Lcom/example/comic/ComicApp;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "oaid"
    invoke-interface {v0, v1, p1}, Landroid/content/SharedPreferences$Editor;->putString(Ljava/lang/String;Ljava/lang/String;)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    return-void
.end method

.method load()V
    .registers 3
    new-instance v0, Lcom/example/comic/OaidHelper;
    new-instance v1, Lcom/example/comic/ComicApp$$ExternalSyntheticLambda0;
    invoke-direct {v1, p0}, Lcom/example/comic/ComicApp$$ExternalSyntheticLambda0;-><init>(Lcom/example/comic/ComicApp;)V
    invoke-direct {v0, v1}, Lcom/example/comic/OaidHelper;-><init>(Lcom/example/comic/OaidHelper$AppIdsUpdater;)V
    invoke-virtual {v0, p0}, Lcom/example/comic/OaidHelper;->getDeviceIds(Landroid/content/Context;)V
    return-void
.end method

.method public onCreate()V
    .registers 5
    const/4 v3, 0x0
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    const-string v0, "id"
    invoke-virtual {p0, v0, v3}, Lcom/example/comic/ComicApp;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    const-string v1, "oaid"
    const/4 v2, 0x0
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences;->getString(Ljava/lang/String;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v0
    sput-object v0, Lcom/example/comic/ComicApp;->oaid:Ljava/lang/String;
    sget-object v0, Lcom/example/comic/ComicApp;->oaid:Ljava/lang/String;
    invoke-static {v0}, Landroid/text/TextUtils;->isEmpty(Ljava/lang/CharSequence;)Z
    move-result v0
    if-eqz v0, :cond_1e
    invoke-direct {p0}, Lcom/example/comic/ComicApp;->fallback()V
    :cond_1e
    const-string v0, "id"
    invoke-virtual {p0, v0, v3}, Lcom/example/comic/ComicApp;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    const-string v1, "privacy_state"
    invoke-interface {v0, v1, v3}, Landroid/content/SharedPreferences;->getInt(Ljava/lang/String;I)I
    move-result v0
    const/4 v1, 0x1
    if-ne v0, v1, :cond_30
    invoke-virtual {p0}, Lcom/example/comic/ComicApp;->load()V
    :cond_30
    return-void
.end method

.class Lcom/example/comic/MainActivity$$ExternalSyntheticLambda0;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field private final arg$0:Lcom/example/comic/MainActivity;
.field private final arg$1:Landroid/content/SharedPreferences;

.method public constructor <init>(Lcom/example/comic/MainActivity;Landroid/content/SharedPreferences;)V
    .registers 3
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcom/example/comic/MainActivity$$ExternalSyntheticLambda0;->arg$0:Lcom/example/comic/MainActivity;
    iput-object p2, p0, Lcom/example/comic/MainActivity$$ExternalSyntheticLambda0;->arg$1:Landroid/content/SharedPreferences;
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .registers 5
    iget-object v0, p0, Lcom/example/comic/MainActivity$$ExternalSyntheticLambda0;->arg$0:Lcom/example/comic/MainActivity;
    iget-object v1, p0, Lcom/example/comic/MainActivity$$ExternalSyntheticLambda0;->arg$1:Landroid/content/SharedPreferences;
    invoke-static {v0, v1, p1, p2}, Lcom/example/comic/MainActivity;->accessor$MainActivity$lambda0(Lcom/example/comic/MainActivity;Landroid/content/SharedPreferences;Landroid/content/DialogInterface;I)V
    return-void
.end method

.class Lcom/example/comic/MainActivity$$ExternalSyntheticLambda1;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field private final arg$0:Lcom/example/comic/MainActivity;
.field private final arg$1:Landroid/content/SharedPreferences;

.method public constructor <init>(Lcom/example/comic/MainActivity;Landroid/content/SharedPreferences;)V
    .registers 3
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcom/example/comic/MainActivity$$ExternalSyntheticLambda1;->arg$0:Lcom/example/comic/MainActivity;
    iput-object p2, p0, Lcom/example/comic/MainActivity$$ExternalSyntheticLambda1;->arg$1:Landroid/content/SharedPreferences;
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .registers 5
    iget-object v0, p0, Lcom/example/comic/MainActivity$$ExternalSyntheticLambda1;->arg$0:Lcom/example/comic/MainActivity;
    iget-object v1, p0, Lcom/example/comic/MainActivity$$ExternalSyntheticLambda1;->arg$1:Landroid/content/SharedPreferences;
    invoke-static {v0, v1, p1, p2}, Lcom/example/comic/MainActivity;->accessor$MainActivity$lambda1(Lcom/example/comic/MainActivity;Landroid/content/SharedPreferences;Landroid/content/DialogInterface;I)V
    return-void
.end method

.class public Lcom/example/comic/MainActivity;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method static synthetic accessor$MainActivity$lambda0(Lcom/example/comic/MainActivity;Landroid/content/SharedPreferences;Landroid/content/DialogInterface;I)V
    .registers 4
    invoke-direct {p0, p1, p2, p3}, Lcom/example/comic/MainActivity;->lambda$onCreate$0(Landroid/content/SharedPreferences;Landroid/content/DialogInterface;I)V
    return-void
.end method

.method static synthetic accessor$MainActivity$lambda1(Lcom/example/comic/MainActivity;Landroid/content/SharedPreferences;Landroid/content/DialogInterface;I)V
    .registers 4
    invoke-direct {p0, p1, p2, p3}, Lcom/example/comic/MainActivity;->lambda$onCreate$1(Landroid/content/SharedPreferences;Landroid/content/DialogInterface;I)V
    return-void
.end method

.method private synthetic lambda$onCreate$0(Landroid/content/SharedPreferences;Landroid/content/DialogInterface;I)V
    .registers 7
    invoke-interface {p1}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "privacy_state"
    const/4 v2, 0x1
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences$Editor;->putInt(Ljava/lang/String;I)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    invoke-virtual {p0}, Lcom/example/comic/MainActivity;->getApplication()Landroid/app/Application;
    move-result-object v0
    check-cast v0, Lcom/example/comic/ComicApp;
    invoke-virtual {v0}, Lcom/example/comic/ComicApp;->load()V
    return-void
.end method

.method private synthetic lambda$onCreate$1(Landroid/content/SharedPreferences;Landroid/content/DialogInterface;I)V
    .registers 7
    invoke-interface {p1}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "privacy_state"
    const/4 v2, -0x1
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences$Editor;->putInt(Ljava/lang/String;I)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    invoke-virtual {p0}, Lcom/example/comic/MainActivity;->finish()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 6
    const/4 v2, 0x0
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    const-string v0, "id"
    invoke-virtual {p0, v0, v2}, Lcom/example/comic/MainActivity;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    const-string v1, "privacy_state"
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences;->getInt(Ljava/lang/String;I)I
    move-result v1
    if-eqz v1, :cond_13
    :goto_12
    return-void
    :cond_13
    new-instance v1, Landroid/app/AlertDialog$Builder;
    invoke-direct {v1, p0}, Landroid/app/AlertDialog$Builder;-><init>(Landroid/content/Context;)V
    const-string v2, "\u9690\u79c1\u653f\u7b56"
    invoke-virtual {v1, v2}, Landroid/app/AlertDialog$Builder;->setTitle(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    move-result-object v1
    const-string v2, "\u8bf7\u9605\u8bfb\u300a\u9690\u79c1\u653f\u7b56\u300b"
    invoke-virtual {v1, v2}, Landroid/app/AlertDialog$Builder;->setMessage(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    move-result-object v1
    const-string v2, "\u540c\u610f"
    new-instance v3, Lcom/example/comic/MainActivity$$ExternalSyntheticLambda0;
    invoke-direct {v3, p0, v0}, Lcom/example/comic/MainActivity$$ExternalSyntheticLambda0;-><init>(Lcom/example/comic/MainActivity;Landroid/content/SharedPreferences;)V
    invoke-virtual {v1, v2, v3}, Landroid/app/AlertDialog$Builder;->setPositiveButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v1
    const-string v2, "\u4e0d\u540c\u610f"
    new-instance v3, Lcom/example/comic/MainActivity$$ExternalSyntheticLambda1;
    invoke-direct {v3, p0, v0}, Lcom/example/comic/MainActivity$$ExternalSyntheticLambda1;-><init>(Lcom/example/comic/MainActivity;Landroid/content/SharedPreferences;)V
    invoke-virtual {v1, v2, v3}, Landroid/app/AlertDialog$Builder;->setNegativeButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    invoke-virtual {v0}, Landroid/app/AlertDialog$Builder;->show()Landroid/app/AlertDialog;
    goto :goto_12
.end method

.class interface abstract Lcom/example/comic/OaidHelper$AppIdsUpdater;
.super Ljava/lang/Object;

.method public abstract onIdsValid(Ljava/lang/String;)V
.end method

.class public Lcom/example/comic/OaidHelper;
.super Ljava/lang/Object;
.implements Lcom/bun/miitmdid/interfaces/IIdentifierListener;
.field private c:Landroid/content/Context;
.field private final listener:Lcom/example/comic/OaidHelper$AppIdsUpdater;

.method constructor <init>(Lcom/example/comic/OaidHelper$AppIdsUpdater;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcom/example/comic/OaidHelper;->listener:Lcom/example/comic/OaidHelper$AppIdsUpdater;
    return-void
.end method

.method public getDeviceIds(Landroid/content/Context;)V
    .registers 4
    iput-object p1, p0, Lcom/example/comic/OaidHelper;->c:Landroid/content/Context;
    const/4 v0, 0x1
    invoke-static {p1, v0, p0}, Lcom/bun/miitmdid/core/MdidSdkHelper;->InitSdk(Landroid/content/Context;ZLcom/bun/miitmdid/interfaces/IIdentifierListener;)I
    move-result v0
    const v1, 0xf63e4
    if-ne v0, v1, :cond_13
    iget-object v0, p0, Lcom/example/comic/OaidHelper;->listener:Lcom/example/comic/OaidHelper$AppIdsUpdater;
    const-string v1, ""
    invoke-interface {v0, v1}, Lcom/example/comic/OaidHelper$AppIdsUpdater;->onIdsValid(Ljava/lang/String;)V
    :cond_13
    return-void
.end method

.method public onSupport(Lcom/bun/miitmdid/interfaces/IdSupplier;)V
    .registers 5
    if-nez p1, :cond_3
    :goto_2
    return-void
    :cond_3
    invoke-interface {p1}, Lcom/bun/miitmdid/interfaces/IdSupplier;->isSupported()Z
    move-result v0
    if-nez v0, :cond_1b
    iget-object v0, p0, Lcom/example/comic/OaidHelper;->listener:Lcom/example/comic/OaidHelper$AppIdsUpdater;
    iget-object v1, p0, Lcom/example/comic/OaidHelper;->c:Landroid/content/Context;
    invoke-virtual {v1}, Landroid/content/Context;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v1
    const-string v2, "android_id"
    invoke-static {v1, v2}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v1
    invoke-interface {v0, v1}, Lcom/example/comic/OaidHelper$AppIdsUpdater;->onIdsValid(Ljava/lang/String;)V
    goto :goto_2
    :cond_1b
    iget-object v0, p0, Lcom/example/comic/OaidHelper;->listener:Lcom/example/comic/OaidHelper$AppIdsUpdater;
    invoke-interface {p1}, Lcom/bun/miitmdid/interfaces/IdSupplier;->getOAID()Ljava/lang/String;
    move-result-object v1
    invoke-interface {v0, v1}, Lcom/example/comic/OaidHelper$AppIdsUpdater;->onIdsValid(Ljava/lang/String;)V
    goto :goto_2
.end method
