# api 26
.class public Lcom/example/panel/App;
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
    const-string v0, "p"
    invoke-virtual {p0, v0, v2}, Lcom/example/panel/App;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    const-string v1, "y"
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    if-eqz v0, :cond_23
    const-string v1, "a"
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Lcom/example/panel/App;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    :cond_23
    return-void
.end method

.class Lcom/example/panel/MainActivity$1;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field final synthetic this$0:Lcom/example/panel/MainActivity;

.method constructor <init>(Lcom/example/panel/MainActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/example/panel/MainActivity$1;->this$0:Lcom/example/panel/MainActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .registers 6
    const-string v0, "m"
    iget-object v1, p0, Lcom/example/panel/MainActivity$1;->this$0:Lcom/example/panel/MainActivity;
    invoke-virtual {v1}, Lcom/example/panel/MainActivity;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v1
    const-string v2, "android_id"
    invoke-static {v1, v2}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.class Lcom/example/panel/MainActivity$2;
.super Ljava/lang/Object;
.implements Landroid/view/View$OnClickListener;
.field final synthetic this$0:Lcom/example/panel/MainActivity;
.field final synthetic val$d:Landroid/app/AlertDialog;

.method constructor <init>(Lcom/example/panel/MainActivity;Landroid/app/AlertDialog;)V
    .registers 3
    iput-object p1, p0, Lcom/example/panel/MainActivity$2;->this$0:Lcom/example/panel/MainActivity;
    iput-object p2, p0, Lcom/example/panel/MainActivity$2;->val$d:Landroid/app/AlertDialog;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/view/View;)V
    .registers 5
    iget-object v0, p0, Lcom/example/panel/MainActivity$2;->this$0:Lcom/example/panel/MainActivity;
    const-string v1, "p"
    const/4 v2, 0x0
    invoke-virtual {v0, v1, v2}, Lcom/example/panel/MainActivity;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "y"
    const/4 v2, 0x1
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences$Editor;->putBoolean(Ljava/lang/String;Z)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    iget-object v0, p0, Lcom/example/panel/MainActivity$2;->val$d:Landroid/app/AlertDialog;
    invoke-virtual {v0}, Landroid/app/AlertDialog;->dismiss()V
    return-void
.end method

.class Lcom/example/panel/MainActivity$3;
.super Ljava/lang/Object;
.implements Landroid/view/View$OnClickListener;
.field final synthetic this$0:Lcom/example/panel/MainActivity;

.method constructor <init>(Lcom/example/panel/MainActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/example/panel/MainActivity$3;->this$0:Lcom/example/panel/MainActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/view/View;)V
    .registers 4
    const-string v0, "m"
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    iget-object v0, p0, Lcom/example/panel/MainActivity$3;->this$0:Lcom/example/panel/MainActivity;
    invoke-virtual {v0}, Lcom/example/panel/MainActivity;->finish()V
    return-void
.end method

.class public Lcom/example/panel/MainActivity;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 6
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    invoke-virtual {p0}, Lcom/example/panel/MainActivity;->getLayoutInflater()Landroid/view/LayoutInflater;
    move-result-object v0
    const/high16 v1, 0x7f020000
    const/4 v2, 0x0
    invoke-virtual {v0, v1, v2}, Landroid/view/LayoutInflater;->inflate(ILandroid/view/ViewGroup;)Landroid/view/View;
    move-result-object v0
    new-instance v1, Landroid/app/AlertDialog$Builder;
    const/4 v2, 0x3
    invoke-direct {v1, p0, v2}, Landroid/app/AlertDialog$Builder;-><init>(Landroid/content/Context;I)V
    invoke-virtual {v1, v0}, Landroid/app/AlertDialog$Builder;->setView(Landroid/view/View;)Landroid/app/AlertDialog$Builder;
    move-result-object v1
    const/4 v2, 0x0
    invoke-virtual {v1, v2}, Landroid/app/AlertDialog$Builder;->setCancelable(Z)Landroid/app/AlertDialog$Builder;
    move-result-object v1
    const v2, 0x7f030004
    new-instance v3, Lcom/example/panel/MainActivity$1;
    invoke-direct {v3, p0}, Lcom/example/panel/MainActivity$1;-><init>(Lcom/example/panel/MainActivity;)V
    invoke-virtual {v1, v2, v3}, Landroid/app/AlertDialog$Builder;->setNeutralButton(ILandroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v1
    invoke-virtual {v1}, Landroid/app/AlertDialog$Builder;->create()Landroid/app/AlertDialog;
    move-result-object v1
    const/high16 v2, 0x7f040000
    invoke-virtual {v0, v2}, Landroid/view/View;->findViewById(I)Landroid/view/View;
    move-result-object v2
    new-instance v3, Lcom/example/panel/MainActivity$2;
    invoke-direct {v3, p0, v1}, Lcom/example/panel/MainActivity$2;-><init>(Lcom/example/panel/MainActivity;Landroid/app/AlertDialog;)V
    invoke-virtual {v2, v3}, Landroid/view/View;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    const v2, 0x7f040001
    invoke-virtual {v0, v2}, Landroid/view/View;->findViewById(I)Landroid/view/View;
    move-result-object v0
    new-instance v2, Lcom/example/panel/MainActivity$3;
    invoke-direct {v2, p0}, Lcom/example/panel/MainActivity$3;-><init>(Lcom/example/panel/MainActivity;)V
    invoke-virtual {v0, v2}, Landroid/view/View;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    invoke-virtual {v1}, Landroid/app/AlertDialog;->show()V
    return-void
.end method
