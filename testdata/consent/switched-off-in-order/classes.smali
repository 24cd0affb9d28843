.class public Lcom/switches/train/App;
.super Landroid/app/Application;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method public onCreate()V
    .registers 6
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    const/4 v4, 0x0
    invoke-static {v4}, Lcom/switches/train/Off;->set(Z)V
    invoke-static {p0}, Lcom/switches/train/Off;->start(Landroid/content/Context;)V
    sget v0, Landroid/os/Build$VERSION;->SDK_INT:I
    const/16 v1, 0x1c
    if-le v0, v1, :old
    invoke-static {v4}, Lcom/switches/train/Sometimes;->set(Z)V
    :old
    invoke-static {p0}, Lcom/switches/train/Sometimes;->start(Landroid/content/Context;)V
    invoke-static {p0}, Lcom/switches/train/Later;->start(Landroid/content/Context;)V
    invoke-static {v4}, Lcom/switches/train/Later;->set(Z)V
    new-instance v0, Ljava/lang/Thread;
    new-instance v1, Lcom/switches/train/Worker;
    invoke-direct {v1, p0}, Lcom/switches/train/Worker;-><init>(Landroid/content/Context;)V
    invoke-direct {v0, v1}, Ljava/lang/Thread;-><init>(Ljava/lang/Runnable;)V
    invoke-virtual {v0}, Ljava/lang/Thread;->start()V
    invoke-static {v4}, Lcom/switches/train/Threaded;->set(Z)V
    invoke-static {v4}, Lcom/switches/train/Screen;->set(Z)V
    invoke-static {v4}, Lcom/switches/train/Provided;->set(Z)V
    invoke-static {}, Lcom/switches/train/One;->get()Lcom/switches/train/One;
    move-result-object v0
    invoke-virtual {v0, v4}, Lcom/switches/train/One;->set(Z)V
    return-void
.end method

.class public Lcom/switches/train/Boot;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static boot(Landroid/content/Context;)V
    .registers 5
    const/4 v2, 0x0
    invoke-static {}, Lcom/switches/train/Options;->make()Lcom/switches/train/Options;
    move-result-object v0
    invoke-static {}, Lcom/switches/train/Options;->make()Lcom/switches/train/Options;
    move-result-object v1
    invoke-virtual {v0, v2}, Lcom/switches/train/Options;->auto(Z)Lcom/switches/train/Options;
    invoke-static {p0, v1}, Lcom/switches/train/Twice;->start(Landroid/content/Context;Lcom/switches/train/Options;)V
    new-instance v0, Lcom/switches/train/Options;
    invoke-direct {v0}, Lcom/switches/train/Options;-><init>()V
    invoke-virtual {v0, v2}, Lcom/switches/train/Options;->auto(Z)Lcom/switches/train/Options;
    move-result-object v0
    invoke-static {p0, v0}, Lcom/switches/train/Single;->start(Landroid/content/Context;Lcom/switches/train/Options;)V
    return-void
.end method

.method public static raise(Landroid/content/Context;)V
    .registers 3
    :try_start
    const-string v0, "7"
    invoke-static {v0}, Lcom/switches/train/Boot;->parse(Ljava/lang/String;)I
    const/4 v0, 0x0
    invoke-static {v0}, Lcom/switches/train/Caught;->set(Z)V
    :try_end
    .catch Ljava/lang/Exception; {:try_start .. :try_end} :caught
    :go
    invoke-static {p0}, Lcom/switches/train/Caught;->start(Landroid/content/Context;)V
    return-void
    :caught
    move-exception v0
    goto :go
.end method

.method public static parse(Ljava/lang/String;)I
    .registers 2
    invoke-static {p0}, Ljava/lang/Integer;->parseInt(Ljava/lang/String;)I
    move-result v0
    return v0
.end method

.class Lcom/switches/train/MainActivity$1;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field final synthetic this$0:Lcom/switches/train/MainActivity;

.method constructor <init>(Lcom/switches/train/MainActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/switches/train/MainActivity$1;->this$0:Lcom/switches/train/MainActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .registers 6
    const/4 v0, 0x1
    iget-object v1, p0, Lcom/switches/train/MainActivity$1;->this$0:Lcom/switches/train/MainActivity;
    invoke-static {v0}, Lcom/switches/train/Off;->set(Z)V
    invoke-static {v1}, Lcom/switches/train/Off;->start(Landroid/content/Context;)V
    invoke-static {v0}, Lcom/switches/train/Sometimes;->set(Z)V
    invoke-static {v1}, Lcom/switches/train/Sometimes;->start(Landroid/content/Context;)V
    invoke-static {v0}, Lcom/switches/train/Later;->set(Z)V
    invoke-static {v1}, Lcom/switches/train/Later;->start(Landroid/content/Context;)V
    invoke-static {v0}, Lcom/switches/train/Threaded;->set(Z)V
    invoke-static {v1}, Lcom/switches/train/Threaded;->start(Landroid/content/Context;)V
    invoke-static {v0}, Lcom/switches/train/Screen;->set(Z)V
    invoke-static {v1}, Lcom/switches/train/Screen;->start(Landroid/content/Context;)V
    invoke-static {v0}, Lcom/switches/train/Provided;->set(Z)V
    invoke-static {v1}, Lcom/switches/train/Provided;->start(Landroid/content/Context;)V
    invoke-static {v0}, Lcom/switches/train/Caught;->set(Z)V
    invoke-static {v1}, Lcom/switches/train/Caught;->start(Landroid/content/Context;)V
    invoke-static {}, Lcom/switches/train/One;->get()Lcom/switches/train/One;
    move-result-object v2
    invoke-virtual {v2, v0}, Lcom/switches/train/One;->set(Z)V
    invoke-virtual {v2, v1}, Lcom/switches/train/One;->start(Landroid/content/Context;)V
    new-instance v2, Lcom/switches/train/Options;
    invoke-direct {v2}, Lcom/switches/train/Options;-><init>()V
    invoke-static {v1, v2}, Lcom/switches/train/Single;->start(Landroid/content/Context;Lcom/switches/train/Options;)V
    return-void
.end method

.class Lcom/switches/train/MainActivity$2;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field final synthetic this$0:Lcom/switches/train/MainActivity;

.method constructor <init>(Lcom/switches/train/MainActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/switches/train/MainActivity$2;->this$0:Lcom/switches/train/MainActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .registers 6
    iget-object v0, p0, Lcom/switches/train/MainActivity$2;->this$0:Lcom/switches/train/MainActivity;
    invoke-virtual {v0}, Lcom/switches/train/MainActivity;->finish()V
    return-void
.end method

.class public Lcom/switches/train/MainActivity;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method public onCreate(Landroid/os/Bundle;)V
    .registers 6
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    invoke-static {p0}, Lcom/switches/train/Screen;->start(Landroid/content/Context;)V
    invoke-static {}, Lcom/switches/train/One;->get()Lcom/switches/train/One;
    move-result-object v0
    invoke-virtual {v0, p0}, Lcom/switches/train/One;->start(Landroid/content/Context;)V
    invoke-static {p0}, Lcom/switches/train/Boot;->boot(Landroid/content/Context;)V
    invoke-static {p0}, Lcom/switches/train/Boot;->raise(Landroid/content/Context;)V
    new-instance v0, Landroid/app/AlertDialog$Builder;
    invoke-direct {v0, p0}, Landroid/app/AlertDialog$Builder;-><init>(Landroid/content/Context;)V
    const-string v1, "\u9690\u79c1\u653f\u7b56"
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setTitle(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    const-string v1, "\u8bf7\u9605\u8bfb\u300a\u9690\u79c1\u653f\u7b56\u300b"
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setMessage(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    const-string v1, "\u540c\u610f"
    new-instance v2, Lcom/switches/train/MainActivity$1;
    invoke-direct {v2, p0}, Lcom/switches/train/MainActivity$1;-><init>(Lcom/switches/train/MainActivity;)V
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setPositiveButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    const-string v1, "\u4e0d\u540c\u610f"
    new-instance v2, Lcom/switches/train/MainActivity$2;
    invoke-direct {v2, p0}, Lcom/switches/train/MainActivity$2;-><init>(Lcom/switches/train/MainActivity;)V
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setNegativeButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    invoke-virtual {v0}, Landroid/app/AlertDialog$Builder;->show()Landroid/app/AlertDialog;
    return-void
.end method

.class public Lcom/switches/train/Off;
.super Ljava/lang/Object;
.field public static on:Z

.method static constructor <clinit>()V
    .registers 1
    const/4 v0, 0x1
    sput-boolean v0, Lcom/switches/train/Off;->on:Z
    return-void
.end method

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static set(Z)V
    .registers 1
    sput-boolean p0, Lcom/switches/train/Off;->on:Z
    return-void
.end method

.method public static start(Landroid/content/Context;)V
    .registers 2
    sget-boolean v0, Lcom/switches/train/Off;->on:Z
    if-eqz v0, :off
    invoke-static {p0}, Lcom/switches/train/Off;->collect(Landroid/content/Context;)V
    :off
    return-void
.end method

.method public static collect(Landroid/content/Context;)V
    .registers 3
    const-string v1, "phone"
    invoke-virtual {p0, v1}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v0}, Ljava/lang/String;->valueOf(Ljava/lang/Object;)Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.class public Lcom/switches/train/Sometimes;
.super Ljava/lang/Object;
.field public static on:Z

.method static constructor <clinit>()V
    .registers 1
    const/4 v0, 0x1
    sput-boolean v0, Lcom/switches/train/Sometimes;->on:Z
    return-void
.end method

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static set(Z)V
    .registers 1
    sput-boolean p0, Lcom/switches/train/Sometimes;->on:Z
    return-void
.end method

.method public static start(Landroid/content/Context;)V
    .registers 2
    sget-boolean v0, Lcom/switches/train/Sometimes;->on:Z
    if-eqz v0, :off
    invoke-static {p0}, Lcom/switches/train/Sometimes;->collect(Landroid/content/Context;)V
    :off
    return-void
.end method

.method public static collect(Landroid/content/Context;)V
    .registers 3
    const-string v1, "phone"
    invoke-virtual {p0, v1}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getSubscriberId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v0}, Ljava/lang/String;->valueOf(Ljava/lang/Object;)Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.class public Lcom/switches/train/Later;
.super Ljava/lang/Object;
.field public static on:Z

.method static constructor <clinit>()V
    .registers 1
    const/4 v0, 0x1
    sput-boolean v0, Lcom/switches/train/Later;->on:Z
    return-void
.end method

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static set(Z)V
    .registers 1
    sput-boolean p0, Lcom/switches/train/Later;->on:Z
    return-void
.end method

.method public static start(Landroid/content/Context;)V
    .registers 2
    sget-boolean v0, Lcom/switches/train/Later;->on:Z
    if-eqz v0, :off
    invoke-static {p0}, Lcom/switches/train/Later;->collect(Landroid/content/Context;)V
    :off
    return-void
.end method

.method public static collect(Landroid/content/Context;)V
    .registers 3
    const-string v1, "phone"
    invoke-virtual {p0, v1}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getSimOperator()Ljava/lang/String;
    move-result-object v0
    invoke-static {v0}, Ljava/lang/String;->valueOf(Ljava/lang/Object;)Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.class public Lcom/switches/train/Threaded;
.super Ljava/lang/Object;
.field public static on:Z

.method static constructor <clinit>()V
    .registers 1
    const/4 v0, 0x1
    sput-boolean v0, Lcom/switches/train/Threaded;->on:Z
    return-void
.end method

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static set(Z)V
    .registers 1
    sput-boolean p0, Lcom/switches/train/Threaded;->on:Z
    return-void
.end method

.method public static start(Landroid/content/Context;)V
    .registers 2
    sget-boolean v0, Lcom/switches/train/Threaded;->on:Z
    if-eqz v0, :off
    invoke-static {p0}, Lcom/switches/train/Threaded;->collect(Landroid/content/Context;)V
    :off
    return-void
.end method

.method public static collect(Landroid/content/Context;)V
    .registers 3
    const-string v1, "phone"
    invoke-virtual {p0, v1}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getLine1Number()Ljava/lang/String;
    move-result-object v0
    invoke-static {v0}, Ljava/lang/String;->valueOf(Ljava/lang/Object;)Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.class public Lcom/switches/train/Screen;
.super Ljava/lang/Object;
.field public static on:Z

.method static constructor <clinit>()V
    .registers 1
    const/4 v0, 0x1
    sput-boolean v0, Lcom/switches/train/Screen;->on:Z
    return-void
.end method

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static set(Z)V
    .registers 1
    sput-boolean p0, Lcom/switches/train/Screen;->on:Z
    return-void
.end method

.method public static start(Landroid/content/Context;)V
    .registers 2
    sget-boolean v0, Lcom/switches/train/Screen;->on:Z
    if-eqz v0, :off
    invoke-static {p0}, Lcom/switches/train/Screen;->collect(Landroid/content/Context;)V
    :off
    return-void
.end method

.method public static collect(Landroid/content/Context;)V
    .registers 3
    const-string v1, "phone"
    invoke-virtual {p0, v1}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getAllCellInfo()Ljava/util/List;
    move-result-object v0
    invoke-static {v0}, Ljava/lang/String;->valueOf(Ljava/lang/Object;)Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.class public Lcom/switches/train/Provided;
.super Ljava/lang/Object;
.field public static on:Z

.method static constructor <clinit>()V
    .registers 1
    const/4 v0, 0x1
    sput-boolean v0, Lcom/switches/train/Provided;->on:Z
    return-void
.end method

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static set(Z)V
    .registers 1
    sput-boolean p0, Lcom/switches/train/Provided;->on:Z
    return-void
.end method

.method public static start(Landroid/content/Context;)V
    .registers 2
    sget-boolean v0, Lcom/switches/train/Provided;->on:Z
    if-eqz v0, :off
    invoke-static {p0}, Lcom/switches/train/Provided;->collect(Landroid/content/Context;)V
    :off
    return-void
.end method

.method public static collect(Landroid/content/Context;)V
    .registers 3
    const-string v1, "phone"
    invoke-virtual {p0, v1}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v0}, Ljava/lang/String;->valueOf(Ljava/lang/Object;)Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.class public Lcom/switches/train/Caught;
.super Ljava/lang/Object;
.field public static on:Z

.method static constructor <clinit>()V
    .registers 1
    const/4 v0, 0x1
    sput-boolean v0, Lcom/switches/train/Caught;->on:Z
    return-void
.end method

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static set(Z)V
    .registers 1
    sput-boolean p0, Lcom/switches/train/Caught;->on:Z
    return-void
.end method

.method public static start(Landroid/content/Context;)V
    .registers 2
    sget-boolean v0, Lcom/switches/train/Caught;->on:Z
    if-eqz v0, :off
    invoke-static {p0}, Lcom/switches/train/Caught;->collect(Landroid/content/Context;)V
    :off
    return-void
.end method

.method public static collect(Landroid/content/Context;)V
    .registers 3
    const-string v1, "phone"
    invoke-virtual {p0, v1}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getSubscriberId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v0}, Ljava/lang/String;->valueOf(Ljava/lang/Object;)Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.class public Lcom/switches/train/One;
.super Ljava/lang/Object;
.field private static one:Lcom/switches/train/One;
.field private on:Z

.method private constructor <init>()V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    const/4 v0, 0x1
    iput-boolean v0, p0, Lcom/switches/train/One;->on:Z
    return-void
.end method

.method public static get()Lcom/switches/train/One;
    .registers 1
    sget-object v0, Lcom/switches/train/One;->one:Lcom/switches/train/One;
    if-nez v0, :made
    new-instance v0, Lcom/switches/train/One;
    invoke-direct {v0}, Lcom/switches/train/One;-><init>()V
    sput-object v0, Lcom/switches/train/One;->one:Lcom/switches/train/One;
    :made
    sget-object v0, Lcom/switches/train/One;->one:Lcom/switches/train/One;
    return-object v0
.end method

.method public set(Z)V
    .registers 2
    iput-boolean p1, p0, Lcom/switches/train/One;->on:Z
    return-void
.end method

.method public start(Landroid/content/Context;)V
    .registers 3
    iget-boolean v0, p0, Lcom/switches/train/One;->on:Z
    if-eqz v0, :off
    invoke-static {p1}, Lcom/switches/train/One;->collect(Landroid/content/Context;)V
    :off
    return-void
.end method

.method public static collect(Landroid/content/Context;)V
    .registers 3
    const-string v1, "phone"
    invoke-virtual {p0, v1}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getSimSerialNumber()Ljava/lang/String;
    move-result-object v0
    invoke-static {v0}, Ljava/lang/String;->valueOf(Ljava/lang/Object;)Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.class public Lcom/switches/train/Options;
.super Ljava/lang/Object;
.field public auto:Z

.method public constructor <init>()V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    const/4 v0, 0x1
    iput-boolean v0, p0, Lcom/switches/train/Options;->auto:Z
    return-void
.end method

.method public auto(Z)Lcom/switches/train/Options;
    .registers 2
    iput-boolean p1, p0, Lcom/switches/train/Options;->auto:Z
    return-object p0
.end method

.method public static make()Lcom/switches/train/Options;
    .registers 1
    new-instance v0, Lcom/switches/train/Options;
    invoke-direct {v0}, Lcom/switches/train/Options;-><init>()V
    return-object v0
.end method

.class public Lcom/switches/train/Twice;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static start(Landroid/content/Context;Lcom/switches/train/Options;)V
    .registers 3
    iget-boolean v0, p1, Lcom/switches/train/Options;->auto:Z
    if-eqz v0, :off
    invoke-static {p0}, Lcom/switches/train/Twice;->collect(Landroid/content/Context;)V
    :off
    return-void
.end method

.method public static collect(Landroid/content/Context;)V
    .registers 3
    const-string v1, "phone"
    invoke-virtual {p0, v1}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getSimOperator()Ljava/lang/String;
    move-result-object v0
    invoke-static {v0}, Ljava/lang/String;->valueOf(Ljava/lang/Object;)Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.class public Lcom/switches/train/Single;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static start(Landroid/content/Context;Lcom/switches/train/Options;)V
    .registers 3
    iget-boolean v0, p1, Lcom/switches/train/Options;->auto:Z
    if-eqz v0, :off
    invoke-static {p0}, Lcom/switches/train/Single;->collect(Landroid/content/Context;)V
    :off
    return-void
.end method

.method public static collect(Landroid/content/Context;)V
    .registers 3
    const-string v1, "phone"
    invoke-virtual {p0, v1}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getLine1Number()Ljava/lang/String;
    move-result-object v0
    invoke-static {v0}, Ljava/lang/String;->valueOf(Ljava/lang/Object;)Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.class public Lcom/switches/train/Worker;
.super Ljava/lang/Object;
.implements Ljava/lang/Runnable;
.field private final c:Landroid/content/Context;

.method public constructor <init>(Landroid/content/Context;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcom/switches/train/Worker;->c:Landroid/content/Context;
    return-void
.end method

.method public run()V
    .registers 2
    iget-object v0, p0, Lcom/switches/train/Worker;->c:Landroid/content/Context;
    invoke-static {v0}, Lcom/switches/train/Threaded;->start(Landroid/content/Context;)V
    return-void
.end method

.class public Lcom/switches/train/Start;
.super Landroid/content/ContentProvider;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/content/ContentProvider;-><init>()V
    return-void
.end method

.method public onCreate()Z
    .registers 2
    invoke-virtual {p0}, Lcom/switches/train/Start;->getContext()Landroid/content/Context;
    move-result-object v0
    invoke-static {v0}, Lcom/switches/train/Provided;->start(Landroid/content/Context;)V
    const/4 v0, 0x1
    return v0
.end method

.method public query(Landroid/net/Uri;[Ljava/lang/String;Ljava/lang/String;[Ljava/lang/String;Ljava/lang/String;)Landroid/database/Cursor;
    .registers 7
    const/4 v0, 0x0
    return-object v0
.end method

.method public getType(Landroid/net/Uri;)Ljava/lang/String;
    .registers 3
    const/4 v0, 0x0
    return-object v0
.end method

.method public insert(Landroid/net/Uri;Landroid/content/ContentValues;)Landroid/net/Uri;
    .registers 4
    const/4 v0, 0x0
    return-object v0
.end method

.method public delete(Landroid/net/Uri;Ljava/lang/String;[Ljava/lang/String;)I
    .registers 5
    const/4 v0, 0x0
    return v0
.end method

.method public update(Landroid/net/Uri;Landroid/content/ContentValues;Ljava/lang/String;[Ljava/lang/String;)I
    .registers 6
    const/4 v0, 0x0
    return v0
.end method
