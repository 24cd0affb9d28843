# api 26
.class Lcom/example/invest/InvestApp$$ExternalSyntheticLambda0;
.super Ljava/lang/Object;
.implements Lcom/example/invest/PrivacyCenter$OnAgree;
.field private final arg$0:Lcom/example/invest/InvestApp;

.method public constructor <init>(Lcom/example/invest/InvestApp;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcom/example/invest/InvestApp$$ExternalSyntheticLambda0;->arg$0:Lcom/example/invest/InvestApp;
    return-void
.end method

.method public onAgree()V
    .registers 2
    iget-object v0, p0, Lcom/example/invest/InvestApp$$ExternalSyntheticLambda0;->arg$0:Lcom/example/invest/InvestApp;
    invoke-static {v0}, Lcom/example/invest/InvestApp;->accessor$InvestApp$lambda0(Lcom/example/invest/InvestApp;)V
    return-void
.end method

.class Lcom/example/invest/InvestApp$$ExternalSyntheticLambda1;
.super Ljava/lang/Object;
.implements Ljava/lang/Runnable;
.field private final arg$0:Lcom/example/invest/InvestApp;

.method public constructor <init>(Lcom/example/invest/InvestApp;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcom/example/invest/InvestApp$$ExternalSyntheticLambda1;->arg$0:Lcom/example/invest/InvestApp;
    return-void
.end method

.method public run()V
    .registers 2
    iget-object v0, p0, Lcom/example/invest/InvestApp$$ExternalSyntheticLambda1;->arg$0:Lcom/example/invest/InvestApp;
    invoke-static {v0}, Lcom/example/invest/InvestApp;->accessor$InvestApp$lambda1(Lcom/example/invest/InvestApp;)V
    return-void
.end method

.class Lcom/example/invest/InvestApp$1;
.super Ljava/lang/Object;
.implements Lcom/example/invest/PrivacyCenter$OnAgree;
.field final synthetic this$0:Lcom/example/invest/InvestApp;

.method constructor <init>(Lcom/example/invest/InvestApp;)V
    .registers 2
    iput-object p1, p0, Lcom/example/invest/InvestApp$1;->this$0:Lcom/example/invest/InvestApp;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onAgree()V
    .registers 2
    iget-object v0, p0, Lcom/example/invest/InvestApp$1;->this$0:Lcom/example/invest/InvestApp;
    invoke-static {v0}, Lcom/example/invest/InvestApp;->access$000(Lcom/example/invest/InvestApp;)V
    return-void
.end method

.class public Lcom/example/invest/InvestApp;
.super Landroid/app/Application;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method static synthetic access$000(Lcom/example/invest/InvestApp;)V
    .registers 1
    invoke-direct {p0}, Lcom/example/invest/InvestApp;->initPush()V
    return-void
.end method

.method static synthetic accessor$InvestApp$lambda0(Lcom/example/invest/InvestApp;)V
    .registers 1
    invoke-direct {p0}, Lcom/example/invest/InvestApp;->lambda$onCreate$0()V
    return-void
.end method

.method static synthetic accessor$InvestApp$lambda1(Lcom/example/invest/InvestApp;)V
    .registers 1
    invoke-direct {p0}, Lcom/example/invest/InvestApp;->lambda$onCreate$1()V
    return-void
.end method

.method private initPush()V
    .registers 3
    const-string v1, "i"
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Lcom/example/invest/InvestApp;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.method private synthetic lambda$onCreate$0()V
    .registers 3
    const-string v1, "i"
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Lcom/example/invest/InvestApp;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getSubscriberId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.method private synthetic lambda$onCreate$1()V
    .registers 4
    const-string v0, "i"
    invoke-virtual {p0}, Lcom/example/invest/InvestApp;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v1
    const-string v2, "android_id"
    invoke-static {v1, v2}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.method private now(Ljava/lang/Runnable;)V
    .registers 2
    invoke-interface {p1}, Ljava/lang/Runnable;->run()V
    return-void
.end method

.method public onCreate()V
    .registers 3
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    invoke-static {}, Lcom/example/invest/PrivacyCenter;->get()Lcom/example/invest/PrivacyCenter;
    move-result-object v0
    invoke-virtual {v0, p0}, Lcom/example/invest/PrivacyCenter;->attach(Landroid/content/Context;)V
    invoke-static {}, Lcom/example/invest/PrivacyCenter;->get()Lcom/example/invest/PrivacyCenter;
    move-result-object v0
    new-instance v1, Lcom/example/invest/InvestApp$1;
    invoke-direct {v1, p0}, Lcom/example/invest/InvestApp$1;-><init>(Lcom/example/invest/InvestApp;)V
    invoke-virtual {v0, v1}, Lcom/example/invest/PrivacyCenter;->whenAgreed(Lcom/example/invest/PrivacyCenter$OnAgree;)V
    invoke-static {}, Lcom/example/invest/PrivacyCenter;->get()Lcom/example/invest/PrivacyCenter;
    move-result-object v0
    new-instance v1, Lcom/example/invest/InvestApp$$ExternalSyntheticLambda0;
    invoke-direct {v1, p0}, Lcom/example/invest/InvestApp$$ExternalSyntheticLambda0;-><init>(Lcom/example/invest/InvestApp;)V
    invoke-virtual {v0, v1}, Lcom/example/invest/PrivacyCenter;->whenAgreed(Lcom/example/invest/PrivacyCenter$OnAgree;)V
    new-instance v0, Lcom/example/invest/InvestApp$$ExternalSyntheticLambda1;
    invoke-direct {v0, p0}, Lcom/example/invest/InvestApp$$ExternalSyntheticLambda1;-><init>(Lcom/example/invest/InvestApp;)V
    invoke-direct {p0, v0}, Lcom/example/invest/InvestApp;->now(Ljava/lang/Runnable;)V
    return-void
.end method

.class Lcom/example/invest/MainActivity$$ExternalSyntheticLambda0;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field public static final INSTANCE:Lcom/example/invest/MainActivity$$ExternalSyntheticLambda0;

.method static constructor <clinit>()V
    .registers 1
    new-instance v0, Lcom/example/invest/MainActivity$$ExternalSyntheticLambda0;
    invoke-direct {v0}, Lcom/example/invest/MainActivity$$ExternalSyntheticLambda0;-><init>()V
    sput-object v0, Lcom/example/invest/MainActivity$$ExternalSyntheticLambda0;->INSTANCE:Lcom/example/invest/MainActivity$$ExternalSyntheticLambda0;
    return-void
.end method

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .registers 3
    invoke-static {p1, p2}, Lcom/example/invest/MainActivity;->accessor$MainActivity$lambda0(Landroid/content/DialogInterface;I)V
    return-void
.end method

.class Lcom/example/invest/MainActivity$$ExternalSyntheticLambda1;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field private final arg$0:Lcom/example/invest/MainActivity;

.method public constructor <init>(Lcom/example/invest/MainActivity;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcom/example/invest/MainActivity$$ExternalSyntheticLambda1;->arg$0:Lcom/example/invest/MainActivity;
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .registers 4
    iget-object v0, p0, Lcom/example/invest/MainActivity$$ExternalSyntheticLambda1;->arg$0:Lcom/example/invest/MainActivity;
    invoke-static {v0, p1, p2}, Lcom/example/invest/MainActivity;->accessor$MainActivity$lambda1(Lcom/example/invest/MainActivity;Landroid/content/DialogInterface;I)V
    return-void
.end method

.class public Lcom/example/invest/MainActivity;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method static synthetic accessor$MainActivity$lambda0(Landroid/content/DialogInterface;I)V
    .registers 2
    invoke-static {p0, p1}, Lcom/example/invest/MainActivity;->lambda$onCreate$0(Landroid/content/DialogInterface;I)V
    return-void
.end method

.method static synthetic accessor$MainActivity$lambda1(Lcom/example/invest/MainActivity;Landroid/content/DialogInterface;I)V
    .registers 3
    invoke-direct {p0, p1, p2}, Lcom/example/invest/MainActivity;->lambda$onCreate$1(Landroid/content/DialogInterface;I)V
    return-void
.end method

.method private static synthetic lambda$onCreate$0(Landroid/content/DialogInterface;I)V
    .registers 3
    invoke-static {}, Lcom/example/invest/PrivacyCenter;->get()Lcom/example/invest/PrivacyCenter;
    move-result-object v0
    invoke-virtual {v0}, Lcom/example/invest/PrivacyCenter;->agree()V
    return-void
.end method

.method private synthetic lambda$onCreate$1(Landroid/content/DialogInterface;I)V
    .registers 3
    invoke-virtual {p0}, Lcom/example/invest/MainActivity;->finish()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 5
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    invoke-static {}, Lcom/example/invest/PrivacyCenter;->get()Lcom/example/invest/PrivacyCenter;
    move-result-object v0
    invoke-virtual {v0}, Lcom/example/invest/PrivacyCenter;->agreed()Z
    move-result v0
    if-nez v0, :cond_34
    new-instance v0, Landroid/app/AlertDialog$Builder;
    invoke-direct {v0, p0}, Landroid/app/AlertDialog$Builder;-><init>(Landroid/content/Context;)V
    const-string v1, "\u9690\u79c1\u653f\u7b56"
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setTitle(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const-string v1, "\u8bf7\u9605\u8bfb\u300a\u9690\u79c1\u653f\u7b56\u300b"
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setMessage(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const-string v1, "\u540c\u610f"
    sget-object v2, Lcom/example/invest/MainActivity$$ExternalSyntheticLambda0;->INSTANCE:Lcom/example/invest/MainActivity$$ExternalSyntheticLambda0;
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setPositiveButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const-string v1, "\u4e0d\u540c\u610f"
    new-instance v2, Lcom/example/invest/MainActivity$$ExternalSyntheticLambda1;
    invoke-direct {v2, p0}, Lcom/example/invest/MainActivity$$ExternalSyntheticLambda1;-><init>(Lcom/example/invest/MainActivity;)V
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setNegativeButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    invoke-virtual {v0}, Landroid/app/AlertDialog$Builder;->show()Landroid/app/AlertDialog;
    :cond_34
    return-void
.end method

.class interface abstract Lcom/example/invest/PrivacyCenter$OnAgree;
.super Ljava/lang/Object;

.method public abstract onAgree()V
.end method

.class public final Lcom/example/invest/PrivacyCenter;
.super Ljava/lang/Object;
.field private static final I:Lcom/example/invest/PrivacyCenter;
.field private sp:Landroid/content/SharedPreferences;
.field private final waiting:Ljava/util/List;
.end field

.method static constructor <clinit>()V
    .registers 1
    new-instance v0, Lcom/example/invest/PrivacyCenter;
    invoke-direct {v0}, Lcom/example/invest/PrivacyCenter;-><init>()V
    sput-object v0, Lcom/example/invest/PrivacyCenter;->I:Lcom/example/invest/PrivacyCenter;
    return-void
.end method

.method public constructor <init>()V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    new-instance v0, Ljava/util/ArrayList;
    invoke-direct {v0}, Ljava/util/ArrayList;-><init>()V
    iput-object v0, p0, Lcom/example/invest/PrivacyCenter;->waiting:Ljava/util/List;
    return-void
.end method

.method static get()Lcom/example/invest/PrivacyCenter;
    .registers 1
    sget-object v0, Lcom/example/invest/PrivacyCenter;->I:Lcom/example/invest/PrivacyCenter;
    return-object v0
.end method

.method agree()V
    .registers 4
    iget-object v0, p0, Lcom/example/invest/PrivacyCenter;->sp:Landroid/content/SharedPreferences;
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "ok"
    const/4 v2, 0x1
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences$Editor;->putBoolean(Ljava/lang/String;Z)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    iget-object v0, p0, Lcom/example/invest/PrivacyCenter;->waiting:Ljava/util/List;
    invoke-interface {v0}, Ljava/util/List;->iterator()Ljava/util/Iterator;
    move-result-object v1
    :goto_16
    invoke-interface {v1}, Ljava/util/Iterator;->hasNext()Z
    move-result v0
    if-eqz v0, :cond_26
    invoke-interface {v1}, Ljava/util/Iterator;->next()Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Lcom/example/invest/PrivacyCenter$OnAgree;
    invoke-interface {v0}, Lcom/example/invest/PrivacyCenter$OnAgree;->onAgree()V
    goto :goto_16
    :cond_26
    iget-object v0, p0, Lcom/example/invest/PrivacyCenter;->waiting:Ljava/util/List;
    invoke-interface {v0}, Ljava/util/List;->clear()V
    return-void
.end method

.method agreed()Z
    .registers 4
    iget-object v0, p0, Lcom/example/invest/PrivacyCenter;->sp:Landroid/content/SharedPreferences;
    const-string v1, "ok"
    const/4 v2, 0x0
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    return v0
.end method

.method attach(Landroid/content/Context;)V
    .registers 4
    const-string v0, "pc"
    const/4 v1, 0x0
    invoke-virtual {p1, v0, v1}, Landroid/content/Context;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    iput-object v0, p0, Lcom/example/invest/PrivacyCenter;->sp:Landroid/content/SharedPreferences;
    return-void
.end method

.method whenAgreed(Lcom/example/invest/PrivacyCenter$OnAgree;)V
    .registers 3
    invoke-virtual {p0}, Lcom/example/invest/PrivacyCenter;->agreed()Z
    move-result v0
    if-eqz v0, :cond_a
    invoke-interface {p1}, Lcom/example/invest/PrivacyCenter$OnAgree;->onAgree()V
    :goto_9
    return-void
    :cond_a
    iget-object v0, p0, Lcom/example/invest/PrivacyCenter;->waiting:Ljava/util/List;
    invoke-interface {v0, p1}, Ljava/util/List;->add(Ljava/lang/Object;)Z
    goto :goto_9
.end method
