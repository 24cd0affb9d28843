.class Lcom/manhua/comic/ComicActivity$1;
.super Ljava/lang/Object;
.implements Lcom/manhua/comic/CommonDialog$OnOk;
.field final synthetic this$0:Lcom/manhua/comic/ComicActivity;

.method constructor <init>(Lcom/manhua/comic/ComicActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/manhua/comic/ComicActivity$1;->this$0:Lcom/manhua/comic/ComicActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onOk()V
    .registers 4
    iget-object v0, p0, Lcom/manhua/comic/ComicActivity$1;->this$0:Lcom/manhua/comic/ComicActivity;
    const-string v1, "comic"
    const/4 v2, 0x0
    invoke-virtual {v0, v1, v2}, Lcom/manhua/comic/ComicActivity;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "privacy"
    const/4 v2, 0x1
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences$Editor;->putBoolean(Ljava/lang/String;Z)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    return-void
.end method

.class Lcom/manhua/comic/ComicActivity$2;
.super Ljava/lang/Object;
.implements Lcom/manhua/comic/CommonDialog$OnOk;
.field final synthetic this$0:Lcom/manhua/comic/ComicActivity;

.method constructor <init>(Lcom/manhua/comic/ComicActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/manhua/comic/ComicActivity$2;->this$0:Lcom/manhua/comic/ComicActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onOk()V
    .registers 4
    iget-object v0, p0, Lcom/manhua/comic/ComicActivity$2;->this$0:Lcom/manhua/comic/ComicActivity;
    const-string v1, "comic"
    const/4 v2, 0x0
    invoke-virtual {v0, v1, v2}, Lcom/manhua/comic/ComicActivity;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "rated"
    const/4 v2, 0x1
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences$Editor;->putBoolean(Ljava/lang/String;Z)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    return-void
.end method

.class public Lcom/manhua/comic/ComicActivity;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method private ask()V
    .registers 4
    new-instance v0, Lcom/manhua/comic/CommonDialog;
    invoke-direct {v0, p0}, Lcom/manhua/comic/CommonDialog;-><init>(Landroid/content/Context;)V
    const-string v1, "\u6e29\u99a8\u63d0\u793a"
    invoke-virtual {v0, v1}, Lcom/manhua/comic/CommonDialog;->setHead(Ljava/lang/String;)Lcom/manhua/comic/CommonDialog;
    move-result-object v0
    const-string v1, "\u8bf7\u60a8\u4ed4\u7ec6\u9605\u8bfb\u300a\u7528\u6237\u534f\u8bae\u300b\u4e0e\u300a\u9690\u79c1\u653f\u7b56\u300b"
    invoke-virtual {v0, v1}, Lcom/manhua/comic/CommonDialog;->setBody(Ljava/lang/String;)Lcom/manhua/comic/CommonDialog;
    move-result-object v0
    const-string v1, "\u4e0d\u540c\u610f"
    invoke-virtual {v0, v1}, Lcom/manhua/comic/CommonDialog;->setNo(Ljava/lang/String;)Lcom/manhua/comic/CommonDialog;
    move-result-object v0
    const-string v1, "\u540c\u610f"
    new-instance v2, Lcom/manhua/comic/ComicActivity$1;
    invoke-direct {v2, p0}, Lcom/manhua/comic/ComicActivity$1;-><init>(Lcom/manhua/comic/ComicActivity;)V
    invoke-virtual {v0, v1, v2}, Lcom/manhua/comic/CommonDialog;->setYes(Ljava/lang/String;Lcom/manhua/comic/CommonDialog$OnOk;)Lcom/manhua/comic/CommonDialog;
    move-result-object v0
    invoke-virtual {v0}, Lcom/manhua/comic/CommonDialog;->show()V
    return-void
.end method

.method private rate()V
    .registers 4
    new-instance v0, Lcom/manhua/comic/CommonDialog;
    invoke-direct {v0, p0}, Lcom/manhua/comic/CommonDialog;-><init>(Landroid/content/Context;)V
    const-string v1, "\u8bc4\u5206"
    invoke-virtual {v0, v1}, Lcom/manhua/comic/CommonDialog;->setHead(Ljava/lang/String;)Lcom/manhua/comic/CommonDialog;
    move-result-object v0
    const-string v1, "\u559c\u6b22\u8fd9\u90e8\u6f2b\u753b\u5417\uff1f"
    invoke-virtual {v0, v1}, Lcom/manhua/comic/CommonDialog;->setBody(Ljava/lang/String;)Lcom/manhua/comic/CommonDialog;
    move-result-object v0
    const-string v1, "\u4e00\u822c"
    invoke-virtual {v0, v1}, Lcom/manhua/comic/CommonDialog;->setNo(Ljava/lang/String;)Lcom/manhua/comic/CommonDialog;
    move-result-object v0
    const-string v1, "\u559c\u6b22"
    new-instance v2, Lcom/manhua/comic/ComicActivity$2;
    invoke-direct {v2, p0}, Lcom/manhua/comic/ComicActivity$2;-><init>(Lcom/manhua/comic/ComicActivity;)V
    invoke-virtual {v0, v1, v2}, Lcom/manhua/comic/CommonDialog;->setYes(Ljava/lang/String;Lcom/manhua/comic/CommonDialog$OnOk;)Lcom/manhua/comic/CommonDialog;
    move-result-object v0
    invoke-virtual {v0}, Lcom/manhua/comic/CommonDialog;->show()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 5
    const/4 v2, 0x0
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    const-string v0, "comic"
    invoke-virtual {p0, v0, v2}, Lcom/manhua/comic/ComicActivity;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    const-string v1, "privacy"
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    if-nez v0, :cond_15
    invoke-direct {p0}, Lcom/manhua/comic/ComicActivity;->ask()V
    :cond_15
    return-void
.end method

.method protected onResume()V
    .registers 4
    const/4 v2, 0x0
    invoke-super {p0}, Landroid/app/Activity;->onResume()V
    const-string v0, "comic"
    invoke-virtual {p0, v0, v2}, Lcom/manhua/comic/ComicActivity;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    const-string v1, "rated"
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    if-nez v0, :cond_15
    invoke-direct {p0}, Lcom/manhua/comic/ComicActivity;->rate()V
    :cond_15
    return-void
.end method

.class public Lcom/manhua/comic/ComicApp;
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
    const-string v0, "comic"
    invoke-virtual {p0, v0, v3}, Lcom/manhua/comic/ComicApp;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v1
    const-string v0, "privacy"
    invoke-interface {v1, v0, v3}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    if-eqz v0, :cond_23
    const-string v2, "c"
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Lcom/manhua/comic/ComicApp;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v2, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    :cond_23
    const-string v0, "rated"
    invoke-interface {v1, v0, v3}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    if-eqz v0, :cond_3c
    const-string v1, "c"
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Lcom/manhua/comic/ComicApp;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getSubscriberId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    :cond_3c
    return-void
.end method

.class Lcom/manhua/comic/CommonDialog$1;
.super Ljava/lang/Object;
.implements Landroid/view/View$OnClickListener;
.field final synthetic this$0:Lcom/manhua/comic/CommonDialog;

.method constructor <init>(Lcom/manhua/comic/CommonDialog;)V
    .registers 2
    iput-object p1, p0, Lcom/manhua/comic/CommonDialog$1;->this$0:Lcom/manhua/comic/CommonDialog;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/view/View;)V
    .registers 3
    iget-object v0, p0, Lcom/manhua/comic/CommonDialog$1;->this$0:Lcom/manhua/comic/CommonDialog;
    invoke-virtual {v0}, Lcom/manhua/comic/CommonDialog;->dismiss()V
    iget-object v0, p0, Lcom/manhua/comic/CommonDialog$1;->this$0:Lcom/manhua/comic/CommonDialog;
    invoke-static {v0}, Lcom/manhua/comic/CommonDialog;->access$000(Lcom/manhua/comic/CommonDialog;)Lcom/manhua/comic/CommonDialog$OnOk;
    move-result-object v0
    if-eqz v0, :cond_16
    iget-object v0, p0, Lcom/manhua/comic/CommonDialog$1;->this$0:Lcom/manhua/comic/CommonDialog;
    invoke-static {v0}, Lcom/manhua/comic/CommonDialog;->access$000(Lcom/manhua/comic/CommonDialog;)Lcom/manhua/comic/CommonDialog$OnOk;
    move-result-object v0
    invoke-interface {v0}, Lcom/manhua/comic/CommonDialog$OnOk;->onOk()V
    :cond_16
    return-void
.end method

.class Lcom/manhua/comic/CommonDialog$2;
.super Ljava/lang/Object;
.implements Landroid/view/View$OnClickListener;
.field final synthetic this$0:Lcom/manhua/comic/CommonDialog;

.method constructor <init>(Lcom/manhua/comic/CommonDialog;)V
    .registers 2
    iput-object p1, p0, Lcom/manhua/comic/CommonDialog$2;->this$0:Lcom/manhua/comic/CommonDialog;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/view/View;)V
    .registers 3
    iget-object v0, p0, Lcom/manhua/comic/CommonDialog$2;->this$0:Lcom/manhua/comic/CommonDialog;
    invoke-virtual {v0}, Lcom/manhua/comic/CommonDialog;->dismiss()V
    return-void
.end method

.class public interface abstract Lcom/manhua/comic/CommonDialog$OnOk;
.super Ljava/lang/Object;

.method public abstract onOk()V
.end method

.class public Lcom/manhua/comic/CommonDialog;
.super Landroid/app/Dialog;
.field private msg:Ljava/lang/String;
.field private no:Ljava/lang/String;
.field private ok:Lcom/manhua/comic/CommonDialog$OnOk;
.field private title:Ljava/lang/String;
.field private yes:Ljava/lang/String;

.method public constructor <init>(Landroid/content/Context;)V
    .registers 2
    invoke-direct {p0, p1}, Landroid/app/Dialog;-><init>(Landroid/content/Context;)V
    return-void
.end method

.method static synthetic access$000(Lcom/manhua/comic/CommonDialog;)Lcom/manhua/comic/CommonDialog$OnOk;
    .registers 2
    iget-object v0, p0, Lcom/manhua/comic/CommonDialog;->ok:Lcom/manhua/comic/CommonDialog$OnOk;
    return-object v0
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 5
    invoke-super {p0, p1}, Landroid/app/Dialog;->onCreate(Landroid/os/Bundle;)V
    const/high16 v0, 0x7f020000
    invoke-virtual {p0, v0}, Lcom/manhua/comic/CommonDialog;->setContentView(I)V
    const/4 v0, 0x0
    invoke-virtual {p0, v0}, Lcom/manhua/comic/CommonDialog;->setCancelable(Z)V
    const/high16 v0, 0x7f030000
    invoke-virtual {p0, v0}, Lcom/manhua/comic/CommonDialog;->findViewById(I)Landroid/view/View;
    move-result-object v0
    check-cast v0, Landroid/widget/TextView;
    iget-object v1, p0, Lcom/manhua/comic/CommonDialog;->title:Ljava/lang/String;
    invoke-virtual {v0, v1}, Landroid/widget/TextView;->setText(Ljava/lang/CharSequence;)V
    const v0, 0x7f030001
    invoke-virtual {p0, v0}, Lcom/manhua/comic/CommonDialog;->findViewById(I)Landroid/view/View;
    move-result-object v0
    check-cast v0, Landroid/widget/TextView;
    iget-object v1, p0, Lcom/manhua/comic/CommonDialog;->msg:Ljava/lang/String;
    invoke-virtual {v0, v1}, Landroid/widget/TextView;->setText(Ljava/lang/CharSequence;)V
    const v0, 0x7f030003
    invoke-virtual {p0, v0}, Lcom/manhua/comic/CommonDialog;->findViewById(I)Landroid/view/View;
    move-result-object v0
    check-cast v0, Landroid/widget/Button;
    const v1, 0x7f030002
    invoke-virtual {p0, v1}, Lcom/manhua/comic/CommonDialog;->findViewById(I)Landroid/view/View;
    move-result-object v1
    check-cast v1, Landroid/widget/Button;
    iget-object v2, p0, Lcom/manhua/comic/CommonDialog;->yes:Ljava/lang/String;
    invoke-virtual {v0, v2}, Landroid/widget/Button;->setText(Ljava/lang/CharSequence;)V
    iget-object v2, p0, Lcom/manhua/comic/CommonDialog;->no:Ljava/lang/String;
    invoke-virtual {v1, v2}, Landroid/widget/Button;->setText(Ljava/lang/CharSequence;)V
    new-instance v2, Lcom/manhua/comic/CommonDialog$1;
    invoke-direct {v2, p0}, Lcom/manhua/comic/CommonDialog$1;-><init>(Lcom/manhua/comic/CommonDialog;)V
    invoke-virtual {v0, v2}, Landroid/widget/Button;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    new-instance v0, Lcom/manhua/comic/CommonDialog$2;
    invoke-direct {v0, p0}, Lcom/manhua/comic/CommonDialog$2;-><init>(Lcom/manhua/comic/CommonDialog;)V
    invoke-virtual {v1, v0}, Landroid/widget/Button;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    return-void
.end method

.method public setBody(Ljava/lang/String;)Lcom/manhua/comic/CommonDialog;
    .registers 2
    iput-object p1, p0, Lcom/manhua/comic/CommonDialog;->msg:Ljava/lang/String;
    return-object p0
.end method

.method public setHead(Ljava/lang/String;)Lcom/manhua/comic/CommonDialog;
    .registers 2
    iput-object p1, p0, Lcom/manhua/comic/CommonDialog;->title:Ljava/lang/String;
    return-object p0
.end method

.method public setNo(Ljava/lang/String;)Lcom/manhua/comic/CommonDialog;
    .registers 2
    iput-object p1, p0, Lcom/manhua/comic/CommonDialog;->no:Ljava/lang/String;
    return-object p0
.end method

.method public setYes(Ljava/lang/String;Lcom/manhua/comic/CommonDialog$OnOk;)Lcom/manhua/comic/CommonDialog;
    .registers 3
    iput-object p1, p0, Lcom/manhua/comic/CommonDialog;->yes:Ljava/lang/String;
    iput-object p2, p0, Lcom/manhua/comic/CommonDialog;->ok:Lcom/manhua/comic/CommonDialog$OnOk;
    return-object p0
.end method
