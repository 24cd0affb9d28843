# api 26
.class public Lcom/example/wallpaper/App;
.super Landroid/app/Application;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method public onCreate()V
    .registers 4
    const/4 v2, 0x0
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    const-string v0, "w"
    invoke-virtual {p0, v0, v2}, Lcom/example/wallpaper/App;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    const-string v1, "agree"
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    if-eqz v0, :cond_17
    const-string v0, "start"
    invoke-static {p0, v0}, Lcom/example/wallpaper/Init;->all(Landroid/content/Context;Ljava/lang/String;)V
    :cond_17
    return-void
.end method

.class Lcom/example/wallpaper/Init;
.super Ljava/lang/Object;

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method static agreedOnly(Landroid/content/Context;)V
    .registers 3
    const-string v0, "w"
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.method static all(Landroid/content/Context;Ljava/lang/String;)V
    .registers 3
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    invoke-static {p1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.class Lcom/example/wallpaper/MainActivity$1;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field final synthetic this$0:Lcom/example/wallpaper/MainActivity;

.method constructor <init>(Lcom/example/wallpaper/MainActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/example/wallpaper/MainActivity$1;->this$0:Lcom/example/wallpaper/MainActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .registers 4
    invoke-interface {p1}, Landroid/content/DialogInterface;->dismiss()V
    iget-object v0, p0, Lcom/example/wallpaper/MainActivity$1;->this$0:Lcom/example/wallpaper/MainActivity;
    invoke-virtual {v0}, Lcom/example/wallpaper/MainActivity;->home()V
    return-void
.end method

.class Lcom/example/wallpaper/MainActivity$2;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field final synthetic this$0:Lcom/example/wallpaper/MainActivity;

.method constructor <init>(Lcom/example/wallpaper/MainActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/example/wallpaper/MainActivity$2;->this$0:Lcom/example/wallpaper/MainActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .registers 6
    iget-object v0, p0, Lcom/example/wallpaper/MainActivity$2;->this$0:Lcom/example/wallpaper/MainActivity;
    const-string v1, "w"
    const/4 v2, 0x0
    invoke-virtual {v0, v1, v2}, Lcom/example/wallpaper/MainActivity;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "agree"
    const/4 v2, 0x1
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences$Editor;->putBoolean(Ljava/lang/String;Z)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    iget-object v0, p0, Lcom/example/wallpaper/MainActivity$2;->this$0:Lcom/example/wallpaper/MainActivity;
    invoke-static {v0}, Lcom/example/wallpaper/Init;->agreedOnly(Landroid/content/Context;)V
    iget-object v0, p0, Lcom/example/wallpaper/MainActivity$2;->this$0:Lcom/example/wallpaper/MainActivity;
    invoke-virtual {v0}, Lcom/example/wallpaper/MainActivity;->home()V
    return-void
.end method

.class Lcom/example/wallpaper/MainActivity$3;
.super Ljava/lang/Object;
.implements Ljava/lang/Runnable;
.field final synthetic this$0:Lcom/example/wallpaper/MainActivity;

.method constructor <init>(Lcom/example/wallpaper/MainActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/example/wallpaper/MainActivity$3;->this$0:Lcom/example/wallpaper/MainActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public run()V
    .registers 3
    iget-object v0, p0, Lcom/example/wallpaper/MainActivity$3;->this$0:Lcom/example/wallpaper/MainActivity;
    const-string v1, "home"
    invoke-static {v0, v1}, Lcom/example/wallpaper/Init;->all(Landroid/content/Context;Ljava/lang/String;)V
    return-void
.end method

.class public Lcom/example/wallpaper/MainActivity;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method home()V
    .registers 3
    invoke-virtual {p0}, Lcom/example/wallpaper/MainActivity;->getWindow()Landroid/view/Window;
    move-result-object v0
    invoke-virtual {v0}, Landroid/view/Window;->getDecorView()Landroid/view/View;
    move-result-object v0
    new-instance v1, Lcom/example/wallpaper/MainActivity$3;
    invoke-direct {v1, p0}, Lcom/example/wallpaper/MainActivity$3;-><init>(Lcom/example/wallpaper/MainActivity;)V
    invoke-virtual {v0, v1}, Landroid/view/View;->post(Ljava/lang/Runnable;)Z
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 5
    const/4 v2, 0x0
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    const-string v0, "w"
    invoke-virtual {p0, v0, v2}, Lcom/example/wallpaper/MainActivity;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    const-string v1, "agree"
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    if-eqz v0, :cond_16
    invoke-virtual {p0}, Lcom/example/wallpaper/MainActivity;->home()V
    :goto_15
    return-void
    :cond_16
    new-instance v0, Landroid/app/AlertDialog$Builder;
    invoke-direct {v0, p0}, Landroid/app/AlertDialog$Builder;-><init>(Landroid/content/Context;)V
    const v1, 0x7f020001
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setTitle(I)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const v1, 0x7f020002
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setMessage(I)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    invoke-virtual {v0, v2}, Landroid/app/AlertDialog$Builder;->setCancelable(Z)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const v1, 0x7f020003
    new-instance v2, Lcom/example/wallpaper/MainActivity$2;
    invoke-direct {v2, p0}, Lcom/example/wallpaper/MainActivity$2;-><init>(Lcom/example/wallpaper/MainActivity;)V
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setPositiveButton(ILandroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const v1, 0x7f020004
    new-instance v2, Lcom/example/wallpaper/MainActivity$1;
    invoke-direct {v2, p0}, Lcom/example/wallpaper/MainActivity$1;-><init>(Lcom/example/wallpaper/MainActivity;)V
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setNegativeButton(ILandroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    invoke-virtual {v0}, Landroid/app/AlertDialog$Builder;->show()Landroid/app/AlertDialog;
    goto :goto_15
.end method
