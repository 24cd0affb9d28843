# api 26
.class final Lcom/example/browser/Agreed;
.super Ljava/lang/Object;

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method static file(Landroid/content/Context;)Ljava/io/File;
    .registers 4
    new-instance v0, Ljava/io/File;
    invoke-virtual {p0}, Landroid/content/Context;->getFilesDir()Ljava/io/File;
    move-result-object v1
    const-string v2, "privacy_v2"
    invoke-direct {v0, v1, v2}, Ljava/io/File;-><init>(Ljava/io/File;Ljava/lang/String;)V
    return-object v0
.end method

.method static is(Landroid/content/Context;)Z
    .registers 2
    invoke-static {p0}, Lcom/example/browser/Agreed;->file(Landroid/content/Context;)Ljava/io/File;
    move-result-object v0
    invoke-virtual {v0}, Ljava/io/File;->exists()Z
    move-result v0
    return v0
.end method

.method static set(Landroid/content/Context;)V
    .registers 3
    :try_start_0
    new-instance v0, Ljava/io/FileOutputStream;
    invoke-static {p0}, Lcom/example/browser/Agreed;->file(Landroid/content/Context;)Ljava/io/File;
    move-result-object v1
    invoke-direct {v0, v1}, Ljava/io/FileOutputStream;-><init>(Ljava/io/File;)V
    invoke-virtual {v0}, Ljava/io/FileOutputStream;->close()V
    :try_end_c
    .catch Ljava/io/IOException; {:try_start_0 .. :try_end_c} :catch_d
    :goto_c
    return-void
    :catch_d
    move-exception v0
    goto :goto_c
.end method

.class public Lcom/example/browser/BrowserApp;
.super Landroid/app/Application;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method private initAll()V
    .registers 3
    const-string v1, "b"
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Lcom/example/browser/BrowserApp;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.method private isPrivacyProcess()Z
    .registers 3
    sget v0, Landroid/os/Build$VERSION;->SDK_INT:I
    const/16 v1, 0x1c
    if-lt v0, v1, :cond_14
    invoke-static {}, Lcom/example/browser/BrowserApp;->getProcessName()Ljava/lang/String;
    move-result-object v0
    const-string v1, ":privacy"
    invoke-virtual {v0, v1}, Ljava/lang/String;->endsWith(Ljava/lang/String;)Z
    move-result v0
    if-eqz v0, :cond_14
    const/4 v0, 0x1
    :goto_13
    return v0
    :cond_14
    const/4 v0, 0x0
    goto :goto_13
.end method

.method protected attachBaseContext(Landroid/content/Context;)V
    .registers 5
    invoke-super {p0, p1}, Landroid/app/Application;->attachBaseContext(Landroid/content/Context;)V
    const-string v0, "b"
    invoke-virtual {p1}, Landroid/content/Context;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v1
    const-string v2, "android_id"
    invoke-static {v1, v2}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.method public onCreate()V
    .registers 3
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    invoke-direct {p0}, Lcom/example/browser/BrowserApp;->isPrivacyProcess()Z
    move-result v0
    if-eqz v0, :cond_a
    :goto_9
    return-void
    :cond_a
    invoke-static {p0}, Lcom/example/browser/Agreed;->is(Landroid/content/Context;)Z
    move-result v0
    if-nez v0, :cond_2b
    new-instance v0, Landroid/content/Intent;
    const-class v1, Lcom/example/browser/PrivacyActivity;
    invoke-direct {v0, p0, v1}, Landroid/content/Intent;-><init>(Landroid/content/Context;Ljava/lang/Class;)V
    const/high16 v1, 0x10000000
    invoke-virtual {v0, v1}, Landroid/content/Intent;->addFlags(I)Landroid/content/Intent;
    move-result-object v0
    invoke-virtual {p0, v0}, Lcom/example/browser/BrowserApp;->startActivity(Landroid/content/Intent;)V
    invoke-static {}, Landroid/os/Process;->myPid()I
    move-result v0
    invoke-static {v0}, Landroid/os/Process;->killProcess(I)V
    const/4 v0, 0x0
    invoke-static {v0}, Ljava/lang/System;->exit(I)V
    :cond_2b
    invoke-direct {p0}, Lcom/example/browser/BrowserApp;->initAll()V
    goto :goto_9
.end method

.class public Lcom/example/browser/HomeActivity;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 3
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    new-instance v0, Landroid/webkit/WebView;
    invoke-direct {v0, p0}, Landroid/webkit/WebView;-><init>(Landroid/content/Context;)V
    invoke-virtual {p0, v0}, Lcom/example/browser/HomeActivity;->setContentView(Landroid/view/View;)V
    return-void
.end method

.class Lcom/example/browser/PrivacyActivity$$ExternalSyntheticLambda0;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field private final arg$0:Lcom/example/browser/PrivacyActivity;

.method public constructor <init>(Lcom/example/browser/PrivacyActivity;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcom/example/browser/PrivacyActivity$$ExternalSyntheticLambda0;->arg$0:Lcom/example/browser/PrivacyActivity;
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .registers 4
    iget-object v0, p0, Lcom/example/browser/PrivacyActivity$$ExternalSyntheticLambda0;->arg$0:Lcom/example/browser/PrivacyActivity;
    invoke-static {v0, p1, p2}, Lcom/example/browser/PrivacyActivity;->accessor$PrivacyActivity$lambda0(Lcom/example/browser/PrivacyActivity;Landroid/content/DialogInterface;I)V
    return-void
.end method

.class Lcom/example/browser/PrivacyActivity$$ExternalSyntheticLambda1;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field public static final INSTANCE:Lcom/example/browser/PrivacyActivity$$ExternalSyntheticLambda1;

.method static constructor <clinit>()V
    .registers 1
    new-instance v0, Lcom/example/browser/PrivacyActivity$$ExternalSyntheticLambda1;
    invoke-direct {v0}, Lcom/example/browser/PrivacyActivity$$ExternalSyntheticLambda1;-><init>()V
    sput-object v0, Lcom/example/browser/PrivacyActivity$$ExternalSyntheticLambda1;->INSTANCE:Lcom/example/browser/PrivacyActivity$$ExternalSyntheticLambda1;
    return-void
.end method

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .registers 3
    invoke-static {p1, p2}, Lcom/example/browser/PrivacyActivity;->accessor$PrivacyActivity$lambda1(Landroid/content/DialogInterface;I)V
    return-void
.end method

.class public Lcom/example/browser/PrivacyActivity;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method static synthetic accessor$PrivacyActivity$lambda0(Lcom/example/browser/PrivacyActivity;Landroid/content/DialogInterface;I)V
    .registers 3
    invoke-direct {p0, p1, p2}, Lcom/example/browser/PrivacyActivity;->lambda$onCreate$0(Landroid/content/DialogInterface;I)V
    return-void
.end method

.method static synthetic accessor$PrivacyActivity$lambda1(Landroid/content/DialogInterface;I)V
    .registers 2
    invoke-static {p0, p1}, Lcom/example/browser/PrivacyActivity;->lambda$onCreate$1(Landroid/content/DialogInterface;I)V
    return-void
.end method

.method private home()V
    .registers 3
    new-instance v0, Landroid/content/Intent;
    const-class v1, Lcom/example/browser/HomeActivity;
    invoke-direct {v0, p0, v1}, Landroid/content/Intent;-><init>(Landroid/content/Context;Ljava/lang/Class;)V
    invoke-virtual {p0, v0}, Lcom/example/browser/PrivacyActivity;->startActivity(Landroid/content/Intent;)V
    invoke-virtual {p0}, Lcom/example/browser/PrivacyActivity;->finish()V
    return-void
.end method

.method private synthetic lambda$onCreate$0(Landroid/content/DialogInterface;I)V
    .registers 3
    invoke-static {p0}, Lcom/example/browser/Agreed;->set(Landroid/content/Context;)V
    invoke-direct {p0}, Lcom/example/browser/PrivacyActivity;->home()V
    return-void
.end method

.method private static synthetic lambda$onCreate$1(Landroid/content/DialogInterface;I)V
    .registers 3
    const/4 v0, 0x0
    invoke-static {v0}, Ljava/lang/System;->exit(I)V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 5
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    invoke-static {p0}, Lcom/example/browser/Agreed;->is(Landroid/content/Context;)Z
    move-result v0
    if-eqz v0, :cond_d
    invoke-direct {p0}, Lcom/example/browser/PrivacyActivity;->home()V
    :goto_c
    return-void
    :cond_d
    new-instance v0, Landroid/app/AlertDialog$Builder;
    invoke-direct {v0, p0}, Landroid/app/AlertDialog$Builder;-><init>(Landroid/content/Context;)V
    const-string v1, "\u9690\u79c1\u653f\u7b56"
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setTitle(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const-string v1, "\u8bf7\u9605\u8bfb\u300a\u9690\u79c1\u653f\u7b56\u300b"
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setMessage(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const/4 v1, 0x0
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setCancelable(Z)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const-string v1, "\u540c\u610f"
    new-instance v2, Lcom/example/browser/PrivacyActivity$$ExternalSyntheticLambda0;
    invoke-direct {v2, p0}, Lcom/example/browser/PrivacyActivity$$ExternalSyntheticLambda0;-><init>(Lcom/example/browser/PrivacyActivity;)V
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setPositiveButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const-string v1, "\u4e0d\u540c\u610f"
    sget-object v2, Lcom/example/browser/PrivacyActivity$$ExternalSyntheticLambda1;->INSTANCE:Lcom/example/browser/PrivacyActivity$$ExternalSyntheticLambda1;
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setNegativeButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    invoke-virtual {v0}, Landroid/app/AlertDialog$Builder;->show()Landroid/app/AlertDialog;
    goto :goto_c
.end method
