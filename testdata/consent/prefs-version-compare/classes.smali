# api 26
.class public Lcom/example/fit/FitApp;
.super Landroid/app/Application;
.field public static final POLICY_VERSION:I = 0x3

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method static startSensors(Landroid/content/Context;)V
    .registers 5
    const-string v0, "location"
    invoke-virtual {p0, v0}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/location/LocationManager;
    const-string v1, "fit"
    new-instance v2, Ljava/lang/StringBuilder;
    invoke-direct {v2}, Ljava/lang/StringBuilder;-><init>()V
    const-string v3, ""
    invoke-virtual {v2, v3}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v2
    const-string v3, "gps"
    invoke-virtual {v0, v3}, Landroid/location/LocationManager;->getLastKnownLocation(Ljava/lang/String;)Landroid/location/Location;
    move-result-object v0
    invoke-virtual {v2, v0}, Ljava/lang/StringBuilder;->append(Ljava/lang/Object;)Ljava/lang/StringBuilder;
    move-result-object v0
    invoke-virtual {v0}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.method public onCreate()V
    .registers 4
    const/4 v2, 0x0
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    const-string v0, "fit"
    invoke-virtual {p0, v0, v2}, Lcom/example/fit/FitApp;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    const-string v1, "policy_version"
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences;->getInt(Ljava/lang/String;I)I
    move-result v0
    const/4 v1, 0x3
    if-lt v0, v1, :cond_16
    invoke-static {p0}, Lcom/example/fit/FitApp;->startSensors(Landroid/content/Context;)V
    :cond_16
    return-void
.end method

.class Lcom/example/fit/MainActivity$1;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field final synthetic this$0:Lcom/example/fit/MainActivity;

.method constructor <init>(Lcom/example/fit/MainActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/example/fit/MainActivity$1;->this$0:Lcom/example/fit/MainActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .registers 4
    iget-object v0, p0, Lcom/example/fit/MainActivity$1;->this$0:Lcom/example/fit/MainActivity;
    invoke-virtual {v0}, Lcom/example/fit/MainActivity;->finish()V
    return-void
.end method

.class Lcom/example/fit/MainActivity$2;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field final synthetic this$0:Lcom/example/fit/MainActivity;
.field final synthetic val$sp:Landroid/content/SharedPreferences;

.method constructor <init>(Lcom/example/fit/MainActivity;Landroid/content/SharedPreferences;)V
    .registers 3
    iput-object p1, p0, Lcom/example/fit/MainActivity$2;->this$0:Lcom/example/fit/MainActivity;
    iput-object p2, p0, Lcom/example/fit/MainActivity$2;->val$sp:Landroid/content/SharedPreferences;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .registers 6
    iget-object v0, p0, Lcom/example/fit/MainActivity$2;->val$sp:Landroid/content/SharedPreferences;
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "policy_version"
    const/4 v2, 0x3
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences$Editor;->putInt(Ljava/lang/String;I)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    iget-object v0, p0, Lcom/example/fit/MainActivity$2;->this$0:Lcom/example/fit/MainActivity;
    invoke-static {v0}, Lcom/example/fit/FitApp;->startSensors(Landroid/content/Context;)V
    return-void
.end method

.class public Lcom/example/fit/MainActivity;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 6
    const/4 v3, 0x0
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    const-string v0, "fit"
    invoke-virtual {p0, v0, v3}, Lcom/example/fit/MainActivity;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    const-string v1, "policy_version"
    invoke-interface {v0, v1, v3}, Landroid/content/SharedPreferences;->getInt(Ljava/lang/String;I)I
    move-result v1
    const/4 v2, 0x3
    if-ge v1, v2, :cond_45
    new-instance v1, Landroid/app/AlertDialog$Builder;
    invoke-direct {v1, p0}, Landroid/app/AlertDialog$Builder;-><init>(Landroid/content/Context;)V
    const v2, 0x7f020001
    invoke-virtual {v1, v2}, Landroid/app/AlertDialog$Builder;->setTitle(I)Landroid/app/AlertDialog$Builder;
    move-result-object v1
    const v2, 0x7f020002
    invoke-virtual {v1, v2}, Landroid/app/AlertDialog$Builder;->setMessage(I)Landroid/app/AlertDialog$Builder;
    move-result-object v1
    invoke-virtual {v1, v3}, Landroid/app/AlertDialog$Builder;->setCancelable(Z)Landroid/app/AlertDialog$Builder;
    move-result-object v1
    const v2, 0x7f020003
    new-instance v3, Lcom/example/fit/MainActivity$2;
    invoke-direct {v3, p0, v0}, Lcom/example/fit/MainActivity$2;-><init>(Lcom/example/fit/MainActivity;Landroid/content/SharedPreferences;)V
    invoke-virtual {v1, v2, v3}, Landroid/app/AlertDialog$Builder;->setPositiveButton(ILandroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const v1, 0x7f020004
    new-instance v2, Lcom/example/fit/MainActivity$1;
    invoke-direct {v2, p0}, Lcom/example/fit/MainActivity$1;-><init>(Lcom/example/fit/MainActivity;)V
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setNegativeButton(ILandroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    invoke-virtual {v0}, Landroid/app/AlertDialog$Builder;->show()Landroid/app/AlertDialog;
    :cond_45
    return-void
.end method
