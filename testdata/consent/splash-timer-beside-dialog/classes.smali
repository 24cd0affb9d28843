# api 26
.class public Lcom/example/coupon/AdActivity;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 4
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    const-string v1, "ad"
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Lcom/example/coupon/AdActivity;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getSubscriberId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.class public Lcom/example/coupon/MainActivity;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 4
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    invoke-virtual {p0}, Lcom/example/coupon/MainActivity;->getPackageManager()Landroid/content/pm/PackageManager;
    move-result-object v0
    const/4 v1, 0x0
    invoke-virtual {v0, v1}, Landroid/content/pm/PackageManager;->getInstalledPackages(I)Ljava/util/List;
    return-void
.end method

.class Lcom/example/coupon/SplashActivity$1;
.super Ljava/lang/Object;
.implements Ljava/lang/Runnable;
.field final synthetic this$0:Lcom/example/coupon/SplashActivity;

.method constructor <init>(Lcom/example/coupon/SplashActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/example/coupon/SplashActivity$1;->this$0:Lcom/example/coupon/SplashActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public run()V
    .registers 5
    iget-object v0, p0, Lcom/example/coupon/SplashActivity$1;->this$0:Lcom/example/coupon/SplashActivity;
    new-instance v1, Landroid/content/Intent;
    iget-object v2, p0, Lcom/example/coupon/SplashActivity$1;->this$0:Lcom/example/coupon/SplashActivity;
    const-class v3, Lcom/example/coupon/MainActivity;
    invoke-direct {v1, v2, v3}, Landroid/content/Intent;-><init>(Landroid/content/Context;Ljava/lang/Class;)V
    invoke-virtual {v0, v1}, Lcom/example/coupon/SplashActivity;->startActivity(Landroid/content/Intent;)V
    iget-object v0, p0, Lcom/example/coupon/SplashActivity$1;->this$0:Lcom/example/coupon/SplashActivity;
    invoke-virtual {v0}, Lcom/example/coupon/SplashActivity;->finish()V
    return-void
.end method

.class Lcom/example/coupon/SplashActivity$2;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field final synthetic this$0:Lcom/example/coupon/SplashActivity;

.method constructor <init>(Lcom/example/coupon/SplashActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/example/coupon/SplashActivity$2;->this$0:Lcom/example/coupon/SplashActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .registers 3
    invoke-interface {p1}, Landroid/content/DialogInterface;->dismiss()V
    return-void
.end method

.class Lcom/example/coupon/SplashActivity$3;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field final synthetic this$0:Lcom/example/coupon/SplashActivity;

.method constructor <init>(Lcom/example/coupon/SplashActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/example/coupon/SplashActivity$3;->this$0:Lcom/example/coupon/SplashActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .registers 7
    iget-object v0, p0, Lcom/example/coupon/SplashActivity$3;->this$0:Lcom/example/coupon/SplashActivity;
    const-string v1, "c"
    const/4 v2, 0x0
    invoke-virtual {v0, v1, v2}, Lcom/example/coupon/SplashActivity;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "agree"
    const/4 v2, 0x1
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences$Editor;->putBoolean(Ljava/lang/String;Z)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    iget-object v0, p0, Lcom/example/coupon/SplashActivity$3;->this$0:Lcom/example/coupon/SplashActivity;
    invoke-static {v0}, Lcom/example/coupon/SplashActivity;->access$100(Lcom/example/coupon/SplashActivity;)Landroid/os/Handler;
    move-result-object v0
    new-instance v1, Lcom/example/coupon/SplashActivity$Ad;
    iget-object v2, p0, Lcom/example/coupon/SplashActivity$3;->this$0:Lcom/example/coupon/SplashActivity;
    const/4 v3, 0x0
    invoke-direct {v1, v2, v3}, Lcom/example/coupon/SplashActivity$Ad;-><init>(Lcom/example/coupon/SplashActivity;Lcom/example/coupon/SplashActivity$1;)V
    const-wide/16 v2, 0x1f4
    invoke-virtual {v0, v1, v2, v3}, Landroid/os/Handler;->postDelayed(Ljava/lang/Runnable;J)Z
    return-void
.end method

.class Lcom/example/coupon/SplashActivity$Ad;
.super Ljava/lang/Object;
.implements Ljava/lang/Runnable;
.field final synthetic this$0:Lcom/example/coupon/SplashActivity;

.method private constructor <init>(Lcom/example/coupon/SplashActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/example/coupon/SplashActivity$Ad;->this$0:Lcom/example/coupon/SplashActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method synthetic constructor <init>(Lcom/example/coupon/SplashActivity;Lcom/example/coupon/SplashActivity$1;)V
    .registers 3
    invoke-direct {p0, p1}, Lcom/example/coupon/SplashActivity$Ad;-><init>(Lcom/example/coupon/SplashActivity;)V
    return-void
.end method

.method public run()V
    .registers 4
    const-string v1, "ad"
    iget-object v0, p0, Lcom/example/coupon/SplashActivity$Ad;->this$0:Lcom/example/coupon/SplashActivity;
    const-string v2, "phone"
    invoke-virtual {v0, v2}, Lcom/example/coupon/SplashActivity;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.class public Lcom/example/coupon/SplashActivity;
.super Landroid/app/Activity;
.field private final mGo:Ljava/lang/Runnable;
.field private final mHandler:Landroid/os/Handler;

.method public constructor <init>()V
    .registers 3
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    new-instance v0, Landroid/os/Handler;
    invoke-static {}, Landroid/os/Looper;->getMainLooper()Landroid/os/Looper;
    move-result-object v1
    invoke-direct {v0, v1}, Landroid/os/Handler;-><init>(Landroid/os/Looper;)V
    iput-object v0, p0, Lcom/example/coupon/SplashActivity;->mHandler:Landroid/os/Handler;
    new-instance v0, Lcom/example/coupon/SplashActivity$1;
    invoke-direct {v0, p0}, Lcom/example/coupon/SplashActivity$1;-><init>(Lcom/example/coupon/SplashActivity;)V
    iput-object v0, p0, Lcom/example/coupon/SplashActivity;->mGo:Ljava/lang/Runnable;
    return-void
.end method

.method static synthetic access$100(Lcom/example/coupon/SplashActivity;)Landroid/os/Handler;
    .registers 2
    iget-object v0, p0, Lcom/example/coupon/SplashActivity;->mHandler:Landroid/os/Handler;
    return-object v0
.end method

.method private showPrivacy()V
    .registers 4
    new-instance v0, Landroid/app/AlertDialog$Builder;
    invoke-direct {v0, p0}, Landroid/app/AlertDialog$Builder;-><init>(Landroid/content/Context;)V
    const-string v1, "\u9690\u79c1\u653f\u7b56"
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setTitle(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const-string v1, "\u8bf7\u9605\u8bfb\u5e76\u540c\u610f\u300a\u9690\u79c1\u653f\u7b56\u300b"
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setMessage(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const-string v1, "\u540c\u610f"
    new-instance v2, Lcom/example/coupon/SplashActivity$3;
    invoke-direct {v2, p0}, Lcom/example/coupon/SplashActivity$3;-><init>(Lcom/example/coupon/SplashActivity;)V
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setPositiveButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const-string v1, "\u4e0d\u540c\u610f"
    new-instance v2, Lcom/example/coupon/SplashActivity$2;
    invoke-direct {v2, p0}, Lcom/example/coupon/SplashActivity$2;-><init>(Lcom/example/coupon/SplashActivity;)V
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setNegativeButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    invoke-virtual {v0}, Landroid/app/AlertDialog$Builder;->show()Landroid/app/AlertDialog;
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 6
    const/4 v2, 0x0
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    const-string v0, "c"
    invoke-virtual {p0, v0, v2}, Lcom/example/coupon/SplashActivity;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    const-string v1, "agree"
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    if-nez v0, :cond_15
    invoke-direct {p0}, Lcom/example/coupon/SplashActivity;->showPrivacy()V
    :cond_15
    iget-object v0, p0, Lcom/example/coupon/SplashActivity;->mHandler:Landroid/os/Handler;
    iget-object v1, p0, Lcom/example/coupon/SplashActivity;->mGo:Ljava/lang/Runnable;
    const-wide/16 v2, 0xbb8
    invoke-virtual {v0, v1, v2, v3}, Landroid/os/Handler;->postDelayed(Ljava/lang/Runnable;J)Z
    return-void
.end method

.method protected onDestroy()V
    .registers 3
    invoke-super {p0}, Landroid/app/Activity;->onDestroy()V
    iget-object v0, p0, Lcom/example/coupon/SplashActivity;->mHandler:Landroid/os/Handler;
    const/4 v1, 0x0
    invoke-virtual {v0, v1}, Landroid/os/Handler;->removeCallbacksAndMessages(Ljava/lang/Object;)V
    return-void
.end method
