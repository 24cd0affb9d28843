.class public Lcom/sample/kotlindelegatesoneclass/Pref;
.super Ljava/lang/Object;
.implements Lkotlin/properties/ReadWriteProperty;
.field private final a:Ljava/lang/String;
.field private final b:Z

.method public constructor <init>(Ljava/lang/String;Z)V
    .locals 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcom/sample/kotlindelegatesoneclass/Pref;->a:Ljava/lang/String;
    iput-boolean p2, p0, Lcom/sample/kotlindelegatesoneclass/Pref;->b:Z
    return-void
.end method

.method public getValue(Ljava/lang/Object;Lkotlin/reflect/KProperty;)Ljava/lang/Object;
    .locals 3
    sget-object v0, Lcom/sample/kotlindelegatesoneclass/App;->prefs:Landroid/content/SharedPreferences;
    iget-object v1, p0, Lcom/sample/kotlindelegatesoneclass/Pref;->a:Ljava/lang/String;
    iget-boolean v2, p0, Lcom/sample/kotlindelegatesoneclass/Pref;->b:Z
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    invoke-static {v0}, Ljava/lang/Boolean;->valueOf(Z)Ljava/lang/Boolean;
    move-result-object v0
    return-object v0
.end method

.method public setValue(Ljava/lang/Object;Lkotlin/reflect/KProperty;Ljava/lang/Object;)V
    .locals 3
    sget-object v0, Lcom/sample/kotlindelegatesoneclass/App;->prefs:Landroid/content/SharedPreferences;
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    iget-object v1, p0, Lcom/sample/kotlindelegatesoneclass/Pref;->a:Ljava/lang/String;
    check-cast p3, Ljava/lang/Boolean;
    invoke-virtual {p3}, Ljava/lang/Boolean;->booleanValue()Z
    move-result v2
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences$Editor;->putBoolean(Ljava/lang/String;Z)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    return-void
.end method

.class public Lcom/sample/kotlindelegatesoneclass/Config;
.super Ljava/lang/Object;
.field static final synthetic $$delegatedProperties:[Lkotlin/reflect/KProperty;
.field public static final INSTANCE:Lcom/sample/kotlindelegatesoneclass/Config;
.field private static final agreed$delegate:Lcom/sample/kotlindelegatesoneclass/Pref;
.field private static final warm$delegate:Lcom/sample/kotlindelegatesoneclass/Pref;

.method static constructor <clinit>()V
    .locals 7
    const/4 v0, 2
    new-array v0, v0, [Lkotlin/reflect/KProperty;
    new-instance v1, Lkotlin/jvm/internal/MutablePropertyReference1Impl;
    const-class v2, Lcom/sample/kotlindelegatesoneclass/Config;
    const-string v3, "agreed"
    const-string v4, "getAgreed()Z"
    const/4 v5, 0
    invoke-direct {v1, v2, v3, v4, v5}, Lkotlin/jvm/internal/MutablePropertyReference1Impl;-><init>(Ljava/lang/Class;Ljava/lang/String;Ljava/lang/String;I)V
    const/4 v6, 0
    aput-object v1, v0, v6
    new-instance v1, Lkotlin/jvm/internal/MutablePropertyReference1Impl;
    const-string v3, "warm"
    const-string v4, "getWarm()Z"
    invoke-direct {v1, v2, v3, v4, v5}, Lkotlin/jvm/internal/MutablePropertyReference1Impl;-><init>(Ljava/lang/Class;Ljava/lang/String;Ljava/lang/String;I)V
    const/4 v6, 1
    aput-object v1, v0, v6
    sput-object v0, Lcom/sample/kotlindelegatesoneclass/Config;->$$delegatedProperties:[Lkotlin/reflect/KProperty;
    new-instance v0, Lcom/sample/kotlindelegatesoneclass/Config;
    invoke-direct {v0}, Lcom/sample/kotlindelegatesoneclass/Config;-><init>()V
    sput-object v0, Lcom/sample/kotlindelegatesoneclass/Config;->INSTANCE:Lcom/sample/kotlindelegatesoneclass/Config;
    const-string v1, "a"
    const/4 v2, 0
    new-instance v0, Lcom/sample/kotlindelegatesoneclass/Pref;
    invoke-direct {v0, v1, v2}, Lcom/sample/kotlindelegatesoneclass/Pref;-><init>(Ljava/lang/String;Z)V
    sput-object v0, Lcom/sample/kotlindelegatesoneclass/Config;->agreed$delegate:Lcom/sample/kotlindelegatesoneclass/Pref;
    const-string v1, "b"
    new-instance v0, Lcom/sample/kotlindelegatesoneclass/Pref;
    invoke-direct {v0, v1, v2}, Lcom/sample/kotlindelegatesoneclass/Pref;-><init>(Ljava/lang/String;Z)V
    sput-object v0, Lcom/sample/kotlindelegatesoneclass/Config;->warm$delegate:Lcom/sample/kotlindelegatesoneclass/Pref;
    return-void
.end method

.method private constructor <init>()V
    .locals 0
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final getAgreed()Z
    .locals 3
    sget-object v0, Lcom/sample/kotlindelegatesoneclass/Config;->agreed$delegate:Lcom/sample/kotlindelegatesoneclass/Pref;
    sget-object v1, Lcom/sample/kotlindelegatesoneclass/Config;->$$delegatedProperties:[Lkotlin/reflect/KProperty;
    const/4 v2, 0
    aget-object v1, v1, v2
    invoke-virtual {v0, p0, v1}, Lcom/sample/kotlindelegatesoneclass/Pref;->getValue(Ljava/lang/Object;Lkotlin/reflect/KProperty;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Ljava/lang/Boolean;
    invoke-virtual {v0}, Ljava/lang/Boolean;->booleanValue()Z
    move-result v0
    return v0
.end method

.method public final setAgreed(Z)V
    .locals 4
    sget-object v0, Lcom/sample/kotlindelegatesoneclass/Config;->agreed$delegate:Lcom/sample/kotlindelegatesoneclass/Pref;
    sget-object v1, Lcom/sample/kotlindelegatesoneclass/Config;->$$delegatedProperties:[Lkotlin/reflect/KProperty;
    const/4 v2, 0
    aget-object v1, v1, v2
    invoke-static {p1}, Ljava/lang/Boolean;->valueOf(Z)Ljava/lang/Boolean;
    move-result-object v3
    invoke-virtual {v0, p0, v1, v3}, Lcom/sample/kotlindelegatesoneclass/Pref;->setValue(Ljava/lang/Object;Lkotlin/reflect/KProperty;Ljava/lang/Object;)V
    return-void
.end method

.method public final getWarm()Z
    .locals 3
    sget-object v0, Lcom/sample/kotlindelegatesoneclass/Config;->warm$delegate:Lcom/sample/kotlindelegatesoneclass/Pref;
    sget-object v1, Lcom/sample/kotlindelegatesoneclass/Config;->$$delegatedProperties:[Lkotlin/reflect/KProperty;
    const/4 v2, 1
    aget-object v1, v1, v2
    invoke-virtual {v0, p0, v1}, Lcom/sample/kotlindelegatesoneclass/Pref;->getValue(Ljava/lang/Object;Lkotlin/reflect/KProperty;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Ljava/lang/Boolean;
    invoke-virtual {v0}, Ljava/lang/Boolean;->booleanValue()Z
    move-result v0
    return v0
.end method

.method public final setWarm(Z)V
    .locals 4
    sget-object v0, Lcom/sample/kotlindelegatesoneclass/Config;->warm$delegate:Lcom/sample/kotlindelegatesoneclass/Pref;
    sget-object v1, Lcom/sample/kotlindelegatesoneclass/Config;->$$delegatedProperties:[Lkotlin/reflect/KProperty;
    const/4 v2, 1
    aget-object v1, v1, v2
    invoke-static {p1}, Ljava/lang/Boolean;->valueOf(Z)Ljava/lang/Boolean;
    move-result-object v3
    invoke-virtual {v0, p0, v1, v3}, Lcom/sample/kotlindelegatesoneclass/Pref;->setValue(Ljava/lang/Object;Lkotlin/reflect/KProperty;Ljava/lang/Object;)V
    return-void
.end method

.class public Lcom/sample/kotlindelegatesoneclass/App;
.super Landroid/app/Application;

.method public constructor <init>()V
    .locals 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method
.field public static prefs:Landroid/content/SharedPreferences;

.method public onCreate()V
    .locals 4
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    const-string v0, "cfg"
    const/4 v1, 0x0
    invoke-virtual {p0, v0, v1}, Landroid/content/Context;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    sput-object v0, Lcom/sample/kotlindelegatesoneclass/App;->prefs:Landroid/content/SharedPreferences;
    sget-object v3, Lcom/sample/kotlindelegatesoneclass/Config;->INSTANCE:Lcom/sample/kotlindelegatesoneclass/Config;
    invoke-virtual {v3}, Lcom/sample/kotlindelegatesoneclass/Config;->getAgreed()Z
    move-result v0
    if-eqz v0, :next
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v0}, Lcom/sample/kotlindelegatesoneclass/Net;->up(Ljava/lang/Object;)V
    :next
    const/4 v0, 1
    invoke-virtual {v3, v0}, Lcom/sample/kotlindelegatesoneclass/Config;->setWarm(Z)V
    invoke-virtual {v3}, Lcom/sample/kotlindelegatesoneclass/Config;->getWarm()Z
    move-result v0
    if-eqz v0, :out
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    move-result-object v0
    invoke-static {v0}, Lcom/sample/kotlindelegatesoneclass/Net;->up(Ljava/lang/Object;)V
    :out
    return-void
.end method

.class public Lcom/sample/kotlindelegatesoneclass/Main;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .locals 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .locals 4
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    sget-object v0, Lcom/sample/kotlindelegatesoneclass/Config;->INSTANCE:Lcom/sample/kotlindelegatesoneclass/Config;
    invoke-virtual {v0}, Lcom/sample/kotlindelegatesoneclass/Config;->getAgreed()Z
    move-result v0
    if-nez v0, :out
    new-instance v0, Landroid/app/AlertDialog$Builder;
    invoke-direct {v0, p0}, Landroid/app/AlertDialog$Builder;-><init>(Landroid/content/Context;)V
    const-string v1, "欢迎使用，请阅读《隐私政策》与《用户协议》"
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setMessage(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    const/4 v1, 0x0
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setCancelable(Z)Landroid/app/AlertDialog$Builder;
    new-instance v2, Lcom/sample/kotlindelegatesoneclass/Yes;
    invoke-direct {v2, p0}, Lcom/sample/kotlindelegatesoneclass/Yes;-><init>(Lcom/sample/kotlindelegatesoneclass/Main;)V
    const-string v1, "同意"
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setPositiveButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    new-instance v2, Lcom/sample/kotlindelegatesoneclass/No;
    invoke-direct {v2, p0}, Lcom/sample/kotlindelegatesoneclass/No;-><init>(Lcom/sample/kotlindelegatesoneclass/Main;)V
    const-string v1, "不同意"
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setNegativeButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    invoke-virtual {v0}, Landroid/app/AlertDialog$Builder;->show()Landroid/app/AlertDialog;
    :out
    return-void
.end method

.class public Lcom/sample/kotlindelegatesoneclass/Yes;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field private final a:Lcom/sample/kotlindelegatesoneclass/Main;

.method public constructor <init>(Lcom/sample/kotlindelegatesoneclass/Main;)V
    .locals 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcom/sample/kotlindelegatesoneclass/Yes;->a:Lcom/sample/kotlindelegatesoneclass/Main;
    return-void
.end method

.method public final onClick(Landroid/content/DialogInterface;I)V
    .locals 2
    sget-object v0, Lcom/sample/kotlindelegatesoneclass/Config;->INSTANCE:Lcom/sample/kotlindelegatesoneclass/Config;
    const/4 v1, 1
    invoke-virtual {v0, v1}, Lcom/sample/kotlindelegatesoneclass/Config;->setAgreed(Z)V
    return-void
.end method

.class public Lcom/sample/kotlindelegatesoneclass/No;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field private final a:Lcom/sample/kotlindelegatesoneclass/Main;

.method public constructor <init>(Lcom/sample/kotlindelegatesoneclass/Main;)V
    .locals 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcom/sample/kotlindelegatesoneclass/No;->a:Lcom/sample/kotlindelegatesoneclass/Main;
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .locals 1
    iget-object v0, p0, Lcom/sample/kotlindelegatesoneclass/No;->a:Lcom/sample/kotlindelegatesoneclass/Main;
    invoke-virtual {v0}, Landroid/app/Activity;->finish()V
    return-void
.end method

.class public Lcom/sample/kotlindelegatesoneclass/Net;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .locals 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static up(Ljava/lang/Object;)V
    .locals 2
    invoke-static {p0}, Ljava/lang/String;->valueOf(Ljava/lang/Object;)Ljava/lang/String;
    move-result-object v0
    const-string v1, "net"
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method
