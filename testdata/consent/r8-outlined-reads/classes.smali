.class public Lcom/yunpan/disk/DiskApp;
.super Landroid/app/Application;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method public onCreate()V
    .registers 3
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    const-string v0, "d"
    const-string v1, "pp_v2"
    invoke-static {p0, v0, v1}, Lcom/yunpan/disk/OutlineO;->m1(Landroid/content/Context;Ljava/lang/String;Ljava/lang/String;)Z
    move-result v0
    if-eqz v0, :cond_10
    invoke-static {p0}, Lcom/yunpan/disk/Up;->a(Landroid/content/Context;)V
    :cond_10
    const-string v0, "d"
    const-string v1, "wifi_only"
    invoke-static {p0, v0, v1}, Lcom/yunpan/disk/OutlineO;->m1(Landroid/content/Context;Ljava/lang/String;Ljava/lang/String;)Z
    move-result v0
    if-eqz v0, :cond_1d
    invoke-static {p0}, Lcom/yunpan/disk/Up;->b(Landroid/content/Context;)V
    :cond_1d
    return-void
.end method

.class Lcom/yunpan/disk/MainActivity$1;
.super Ljava/lang/Object;
.implements Landroid/widget/CompoundButton$OnCheckedChangeListener;
.field final synthetic this$0:Lcom/yunpan/disk/MainActivity;

.method constructor <init>(Lcom/yunpan/disk/MainActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/yunpan/disk/MainActivity$1;->this$0:Lcom/yunpan/disk/MainActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onCheckedChanged(Landroid/widget/CompoundButton;Z)V
    .registers 6
    iget-object v0, p0, Lcom/yunpan/disk/MainActivity$1;->this$0:Lcom/yunpan/disk/MainActivity;
    const-string v1, "d"
    const-string v2, "wifi_only"
    invoke-static {v0, v1, v2, p2}, Lcom/yunpan/disk/OutlineO;->m2(Landroid/content/Context;Ljava/lang/String;Ljava/lang/String;Z)V
    return-void
.end method

.class Lcom/yunpan/disk/MainActivity$2;
.super Ljava/lang/Object;
.implements Landroid/view/View$OnClickListener;
.field final synthetic this$0:Lcom/yunpan/disk/MainActivity;
.field final synthetic val$d:Landroid/app/Dialog;

.method constructor <init>(Lcom/yunpan/disk/MainActivity;Landroid/app/Dialog;)V
    .registers 3
    iput-object p1, p0, Lcom/yunpan/disk/MainActivity$2;->this$0:Lcom/yunpan/disk/MainActivity;
    iput-object p2, p0, Lcom/yunpan/disk/MainActivity$2;->val$d:Landroid/app/Dialog;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/view/View;)V
    .registers 6
    iget-object v0, p0, Lcom/yunpan/disk/MainActivity$2;->val$d:Landroid/app/Dialog;
    invoke-virtual {v0}, Landroid/app/Dialog;->dismiss()V
    iget-object v0, p0, Lcom/yunpan/disk/MainActivity$2;->this$0:Lcom/yunpan/disk/MainActivity;
    const-string v1, "d"
    const-string v2, "pp_v2"
    const/4 v3, 0x1
    invoke-static {v0, v1, v2, v3}, Lcom/yunpan/disk/OutlineO;->m2(Landroid/content/Context;Ljava/lang/String;Ljava/lang/String;Z)V
    iget-object v0, p0, Lcom/yunpan/disk/MainActivity$2;->this$0:Lcom/yunpan/disk/MainActivity;
    invoke-static {v0}, Lcom/yunpan/disk/Up;->a(Landroid/content/Context;)V
    return-void
.end method

.class Lcom/yunpan/disk/MainActivity$3;
.super Ljava/lang/Object;
.implements Landroid/view/View$OnClickListener;
.field final synthetic this$0:Lcom/yunpan/disk/MainActivity;
.field final synthetic val$d:Landroid/app/Dialog;

.method constructor <init>(Lcom/yunpan/disk/MainActivity;Landroid/app/Dialog;)V
    .registers 3
    iput-object p1, p0, Lcom/yunpan/disk/MainActivity$3;->this$0:Lcom/yunpan/disk/MainActivity;
    iput-object p2, p0, Lcom/yunpan/disk/MainActivity$3;->val$d:Landroid/app/Dialog;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/view/View;)V
    .registers 3
    iget-object v0, p0, Lcom/yunpan/disk/MainActivity$3;->val$d:Landroid/app/Dialog;
    invoke-virtual {v0}, Landroid/app/Dialog;->cancel()V
    iget-object v0, p0, Lcom/yunpan/disk/MainActivity$3;->this$0:Lcom/yunpan/disk/MainActivity;
    invoke-virtual {v0}, Lcom/yunpan/disk/MainActivity;->finish()V
    return-void
.end method

.class public Lcom/yunpan/disk/MainActivity;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method public onCreate(Landroid/os/Bundle;)V
    .registers 5
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    const/high16 v0, 0x7f020000
    invoke-virtual {p0, v0}, Lcom/yunpan/disk/MainActivity;->setContentView(I)V
    const/high16 v0, 0x7f030000
    invoke-virtual {p0, v0}, Lcom/yunpan/disk/MainActivity;->findViewById(I)Landroid/view/View;
    move-result-object v0
    check-cast v0, Landroid/widget/CompoundButton;
    new-instance v1, Lcom/yunpan/disk/MainActivity$1;
    invoke-direct {v1, p0}, Lcom/yunpan/disk/MainActivity$1;-><init>(Lcom/yunpan/disk/MainActivity;)V
    invoke-virtual {v0, v1}, Landroid/widget/CompoundButton;->setOnCheckedChangeListener(Landroid/widget/CompoundButton$OnCheckedChangeListener;)V
    const-string v0, "d"
    const-string v1, "pp_v2"
    invoke-static {p0, v0, v1}, Lcom/yunpan/disk/OutlineO;->m1(Landroid/content/Context;Ljava/lang/String;Ljava/lang/String;)Z
    move-result v0
    if-eqz v0, :cond_23
    :goto_22
    return-void
    :cond_23
    new-instance v0, Landroid/app/Dialog;
    invoke-direct {v0, p0}, Landroid/app/Dialog;-><init>(Landroid/content/Context;)V
    const v1, 0x7f020001
    invoke-virtual {v0, v1}, Landroid/app/Dialog;->setContentView(I)V
    const/4 v1, 0x0
    invoke-virtual {v0, v1}, Landroid/app/Dialog;->setCancelable(Z)V
    const v1, 0x7f030002
    invoke-virtual {v0, v1}, Landroid/app/Dialog;->findViewById(I)Landroid/view/View;
    move-result-object v1
    new-instance v2, Lcom/yunpan/disk/MainActivity$2;
    invoke-direct {v2, p0, v0}, Lcom/yunpan/disk/MainActivity$2;-><init>(Lcom/yunpan/disk/MainActivity;Landroid/app/Dialog;)V
    invoke-virtual {v1, v2}, Landroid/view/View;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    const v1, 0x7f030001
    invoke-virtual {v0, v1}, Landroid/app/Dialog;->findViewById(I)Landroid/view/View;
    move-result-object v1
    new-instance v2, Lcom/yunpan/disk/MainActivity$3;
    invoke-direct {v2, p0, v0}, Lcom/yunpan/disk/MainActivity$3;-><init>(Lcom/yunpan/disk/MainActivity;Landroid/app/Dialog;)V
    invoke-virtual {v1, v2}, Landroid/view/View;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    invoke-virtual {v0}, Landroid/app/Dialog;->show()V
    goto :goto_22
.end method

.class final Lcom/yunpan/disk/OutlineO;
.super Ljava/lang/Object;

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method static m1(Landroid/content/Context;Ljava/lang/String;Ljava/lang/String;)Z
    .registers 5
    const/4 v1, 0x0
    invoke-virtual {p0, p1, v1}, Landroid/content/Context;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    invoke-interface {v0, p2, v1}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    return v0
.end method

.method static m2(Landroid/content/Context;Ljava/lang/String;Ljava/lang/String;Z)V
    .registers 5
    const/4 v0, 0x0
    invoke-virtual {p0, p1, v0}, Landroid/content/Context;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0, p2, p3}, Landroid/content/SharedPreferences$Editor;->putBoolean(Ljava/lang/String;Z)Landroid/content/SharedPreferences$Editor;
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    return-void
.end method

.class final Lcom/yunpan/disk/Up;
.super Ljava/lang/Object;

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method static a(Landroid/content/Context;)V
    .registers 3
    const-string v1, "u"
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getSubscriberId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.method static b(Landroid/content/Context;)V
    .registers 4
    const-string v1, "u"
    invoke-virtual {p0}, Landroid/content/Context;->getApplicationContext()Landroid/content/Context;
    move-result-object v0
    const-string v2, "wifi"
    invoke-virtual {v0, v2}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/net/wifi/WifiManager;
    invoke-virtual {v0}, Landroid/net/wifi/WifiManager;->getConnectionInfo()Landroid/net/wifi/WifiInfo;
    move-result-object v0
    invoke-virtual {v0}, Landroid/net/wifi/WifiInfo;->getBSSID()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method
