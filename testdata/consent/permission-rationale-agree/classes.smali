.class public Lcom/rationale/cam/App;
.super Landroid/app/Application;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method public onCreate()V
    .registers 5
    const/4 v3, 0x0
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    const-string v0, "c"
    invoke-virtual {p0, v0, v3}, Lcom/rationale/cam/App;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v1
    const-string v0, "agree_phone"
    invoke-interface {v1, v0, v3}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    if-eqz v0, :cond_23
    const-string v2, "c"
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Lcom/rationale/cam/App;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getLine1Number()Ljava/lang/String;
    move-result-object v0
    invoke-static {v2, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    :cond_23
    const-string v0, "privacy_v1"
    invoke-interface {v1, v0, v3}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    if-eqz v0, :cond_3c
    const-string v2, "c"
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Lcom/rationale/cam/App;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v2, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    :cond_3c
    const-string v0, "privacy_v2"
    invoke-interface {v1, v0, v3}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    if-eqz v0, :cond_55
    const-string v1, "c"
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Lcom/rationale/cam/App;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getSubscriberId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    :cond_55
    return-void
.end method

.class Lcom/rationale/cam/MainActivity$1;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field final synthetic this$0:Lcom/rationale/cam/MainActivity;

.method constructor <init>(Lcom/rationale/cam/MainActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/rationale/cam/MainActivity$1;->this$0:Lcom/rationale/cam/MainActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .registers 5
    iget-object v0, p0, Lcom/rationale/cam/MainActivity$1;->this$0:Lcom/rationale/cam/MainActivity;
    const-string v1, "agree_phone"
    invoke-static {v0, v1}, Lcom/rationale/cam/MainActivity;->access$000(Lcom/rationale/cam/MainActivity;Ljava/lang/String;)V
    return-void
.end method

.class Lcom/rationale/cam/MainActivity$2;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field final synthetic this$0:Lcom/rationale/cam/MainActivity;

.method constructor <init>(Lcom/rationale/cam/MainActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/rationale/cam/MainActivity$2;->this$0:Lcom/rationale/cam/MainActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .registers 5
    iget-object v0, p0, Lcom/rationale/cam/MainActivity$2;->this$0:Lcom/rationale/cam/MainActivity;
    const-string v1, "privacy_v1"
    invoke-static {v0, v1}, Lcom/rationale/cam/MainActivity;->access$000(Lcom/rationale/cam/MainActivity;Ljava/lang/String;)V
    return-void
.end method

.class Lcom/rationale/cam/MainActivity$3;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field final synthetic this$0:Lcom/rationale/cam/MainActivity;

.method constructor <init>(Lcom/rationale/cam/MainActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/rationale/cam/MainActivity$3;->this$0:Lcom/rationale/cam/MainActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .registers 5
    iget-object v0, p0, Lcom/rationale/cam/MainActivity$3;->this$0:Lcom/rationale/cam/MainActivity;
    const-string v1, "privacy_v1"
    invoke-static {v0, v1}, Lcom/rationale/cam/MainActivity;->access$000(Lcom/rationale/cam/MainActivity;Ljava/lang/String;)V
    iget-object v0, p0, Lcom/rationale/cam/MainActivity$3;->this$0:Lcom/rationale/cam/MainActivity;
    const-string v1, "privacy_v2"
    invoke-static {v0, v1}, Lcom/rationale/cam/MainActivity;->access$000(Lcom/rationale/cam/MainActivity;Ljava/lang/String;)V
    return-void
.end method

.class public Lcom/rationale/cam/MainActivity;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method static synthetic access$000(Lcom/rationale/cam/MainActivity;Ljava/lang/String;)V
    .registers 2
    invoke-direct {p0, p1}, Lcom/rationale/cam/MainActivity;->set(Ljava/lang/String;)V
    return-void
.end method

.method private set(Ljava/lang/String;)V
    .registers 4
    const-string v0, "c"
    const/4 v1, 0x0
    invoke-virtual {p0, v0, v1}, Lcom/rationale/cam/MainActivity;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const/4 v1, 0x1
    invoke-interface {v0, p1, v1}, Landroid/content/SharedPreferences$Editor;->putBoolean(Ljava/lang/String;Z)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    return-void
.end method

.method public onCreate(Landroid/os/Bundle;)V
    .registers 6
    const/4 v3, 0x0
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    new-instance v0, Landroid/app/AlertDialog$Builder;
    invoke-direct {v0, p0}, Landroid/app/AlertDialog$Builder;-><init>(Landroid/content/Context;)V
    const-string v1, "\u6743\u9650\u8bf4\u660e"
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setTitle(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const-string v1, "\u4e3a\u4e86\u8bc6\u522b\u672c\u673a\u53f7\u7801\uff0c\u9700\u8981\u4f7f\u7528\u7535\u8bdd\u6743\u9650"
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setMessage(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const-string v1, "\u540c\u610f"
    new-instance v2, Lcom/rationale/cam/MainActivity$1;
    invoke-direct {v2, p0}, Lcom/rationale/cam/MainActivity$1;-><init>(Lcom/rationale/cam/MainActivity;)V
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setPositiveButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    const-string v1, "\u62d2\u7edd"
    invoke-virtual {v0, v1, v3}, Landroid/app/AlertDialog$Builder;->setNegativeButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    invoke-virtual {v0}, Landroid/app/AlertDialog$Builder;->show()Landroid/app/AlertDialog;
    new-instance v0, Landroid/app/AlertDialog$Builder;
    invoke-direct {v0, p0}, Landroid/app/AlertDialog$Builder;-><init>(Landroid/content/Context;)V
    const-string v1, "\u9690\u79c1\u653f\u7b56\u66f4\u65b0"
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setTitle(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const-string v1, "\u6211\u4eec\u66f4\u65b0\u4e86\u300a\u9690\u79c1\u653f\u7b56\u300b"
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setMessage(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const-string v1, "\u6211\u77e5\u9053\u4e86"
    new-instance v2, Lcom/rationale/cam/MainActivity$2;
    invoke-direct {v2, p0}, Lcom/rationale/cam/MainActivity$2;-><init>(Lcom/rationale/cam/MainActivity;)V
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setPositiveButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    invoke-virtual {v0}, Landroid/app/AlertDialog$Builder;->show()Landroid/app/AlertDialog;
    new-instance v0, Landroid/app/AlertDialog$Builder;
    invoke-direct {v0, p0}, Landroid/app/AlertDialog$Builder;-><init>(Landroid/content/Context;)V
    const-string v1, "\u9690\u79c1\u653f\u7b56"
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setTitle(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const-string v1, "\u8bf7\u9605\u8bfb\u300a\u9690\u79c1\u653f\u7b56\u300b"
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setMessage(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const-string v1, "\u540c\u610f"
    new-instance v2, Lcom/rationale/cam/MainActivity$3;
    invoke-direct {v2, p0}, Lcom/rationale/cam/MainActivity$3;-><init>(Lcom/rationale/cam/MainActivity;)V
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setPositiveButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    const-string v1, "\u4e0d\u540c\u610f"
    invoke-virtual {v0, v1, v3}, Landroid/app/AlertDialog$Builder;->setNegativeButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    invoke-virtual {v0}, Landroid/app/AlertDialog$Builder;->show()Landroid/app/AlertDialog;
    return-void
.end method
