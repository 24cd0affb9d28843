.class public interface abstract Lcom/toutiao/fun/Action;
.super Ljava/lang/Object;

.method public abstract call()V
.end method

.class Lcom/toutiao/fun/CommonPop$1;
.super Ljava/lang/Object;
.implements Landroid/view/View$OnClickListener;
.field final synthetic this$0:Lcom/toutiao/fun/CommonPop;
.field final synthetic val$a:Lcom/toutiao/fun/Action;

.method constructor <init>(Lcom/toutiao/fun/CommonPop;Lcom/toutiao/fun/Action;)V
    .registers 3
    iput-object p1, p0, Lcom/toutiao/fun/CommonPop$1;->this$0:Lcom/toutiao/fun/CommonPop;
    iput-object p2, p0, Lcom/toutiao/fun/CommonPop$1;->val$a:Lcom/toutiao/fun/Action;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/view/View;)V
    .registers 3
    iget-object v0, p0, Lcom/toutiao/fun/CommonPop$1;->this$0:Lcom/toutiao/fun/CommonPop;
    invoke-virtual {v0}, Lcom/toutiao/fun/CommonPop;->dismiss()V
    iget-object v0, p0, Lcom/toutiao/fun/CommonPop$1;->val$a:Lcom/toutiao/fun/Action;
    if-eqz v0, :cond_e
    iget-object v0, p0, Lcom/toutiao/fun/CommonPop$1;->val$a:Lcom/toutiao/fun/Action;
    invoke-interface {v0}, Lcom/toutiao/fun/Action;->call()V
    :cond_e
    return-void
.end method

.class public Lcom/toutiao/fun/CommonPop$Builder;
.super Ljava/lang/Object;
.field final c:Landroid/content/Context;
.field content:Ljava/lang/CharSequence;
.field left:Ljava/lang/CharSequence;
.field onLeft:Lcom/toutiao/fun/Action;
.field onRight:Lcom/toutiao/fun/Action;
.field right:Ljava/lang/CharSequence;
.field title:Ljava/lang/CharSequence;

.method constructor <init>(Landroid/content/Context;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcom/toutiao/fun/CommonPop$Builder;->c:Landroid/content/Context;
    return-void
.end method

.method public content(Ljava/lang/CharSequence;)Lcom/toutiao/fun/CommonPop$Builder;
    .registers 2
    iput-object p1, p0, Lcom/toutiao/fun/CommonPop$Builder;->content:Ljava/lang/CharSequence;
    return-object p0
.end method

.method public left(Ljava/lang/CharSequence;Lcom/toutiao/fun/Action;)Lcom/toutiao/fun/CommonPop$Builder;
    .registers 3
    iput-object p1, p0, Lcom/toutiao/fun/CommonPop$Builder;->left:Ljava/lang/CharSequence;
    iput-object p2, p0, Lcom/toutiao/fun/CommonPop$Builder;->onLeft:Lcom/toutiao/fun/Action;
    return-object p0
.end method

.method public right(Ljava/lang/CharSequence;Lcom/toutiao/fun/Action;)Lcom/toutiao/fun/CommonPop$Builder;
    .registers 3
    iput-object p1, p0, Lcom/toutiao/fun/CommonPop$Builder;->right:Ljava/lang/CharSequence;
    iput-object p2, p0, Lcom/toutiao/fun/CommonPop$Builder;->onRight:Lcom/toutiao/fun/Action;
    return-object p0
.end method

.method public show(Landroid/view/View;)V
    .registers 5
    const/4 v2, 0x0
    new-instance v0, Lcom/toutiao/fun/CommonPop;
    const/4 v1, 0x0
    invoke-direct {v0, p0, v1}, Lcom/toutiao/fun/CommonPop;-><init>(Lcom/toutiao/fun/CommonPop$Builder;Lcom/toutiao/fun/CommonPop$1;)V
    const/16 v1, 0x11
    invoke-virtual {v0, p1, v1, v2, v2}, Lcom/toutiao/fun/CommonPop;->showAtLocation(Landroid/view/View;III)V
    return-void
.end method

.method public title(Ljava/lang/CharSequence;)Lcom/toutiao/fun/CommonPop$Builder;
    .registers 2
    iput-object p1, p0, Lcom/toutiao/fun/CommonPop$Builder;->title:Ljava/lang/CharSequence;
    return-object p0
.end method

.class public Lcom/toutiao/fun/CommonPop;
.super Landroid/widget/PopupWindow;

.method private constructor <init>(Lcom/toutiao/fun/CommonPop$Builder;)V
    .registers 8
    const v5, 0x7f030003
    const v4, 0x7f030002
    const/4 v3, 0x0
    iget-object v0, p1, Lcom/toutiao/fun/CommonPop$Builder;->c:Landroid/content/Context;
    invoke-direct {p0, v0}, Landroid/widget/PopupWindow;-><init>(Landroid/content/Context;)V
    iget-object v0, p1, Lcom/toutiao/fun/CommonPop$Builder;->c:Landroid/content/Context;
    invoke-static {v0}, Landroid/view/LayoutInflater;->from(Landroid/content/Context;)Landroid/view/LayoutInflater;
    move-result-object v0
    const/high16 v1, 0x7f020000
    const/4 v2, 0x0
    invoke-virtual {v0, v1, v2}, Landroid/view/LayoutInflater;->inflate(ILandroid/view/ViewGroup;)Landroid/view/View;
    move-result-object v0
    invoke-virtual {p0, v0}, Lcom/toutiao/fun/CommonPop;->setContentView(Landroid/view/View;)V
    invoke-virtual {p0, v3}, Lcom/toutiao/fun/CommonPop;->setFocusable(Z)V
    invoke-virtual {p0, v3}, Lcom/toutiao/fun/CommonPop;->setOutsideTouchable(Z)V
    const/high16 v1, 0x7f030000
    iget-object v2, p1, Lcom/toutiao/fun/CommonPop$Builder;->title:Ljava/lang/CharSequence;
    invoke-direct {p0, v0, v1, v2}, Lcom/toutiao/fun/CommonPop;->setText(Landroid/view/View;ILjava/lang/CharSequence;)V
    const v1, 0x7f030001
    iget-object v2, p1, Lcom/toutiao/fun/CommonPop$Builder;->content:Ljava/lang/CharSequence;
    invoke-direct {p0, v0, v1, v2}, Lcom/toutiao/fun/CommonPop;->setText(Landroid/view/View;ILjava/lang/CharSequence;)V
    iget-object v1, p1, Lcom/toutiao/fun/CommonPop$Builder;->left:Ljava/lang/CharSequence;
    invoke-direct {p0, v0, v4, v1}, Lcom/toutiao/fun/CommonPop;->setText(Landroid/view/View;ILjava/lang/CharSequence;)V
    iget-object v1, p1, Lcom/toutiao/fun/CommonPop$Builder;->right:Ljava/lang/CharSequence;
    invoke-direct {p0, v0, v5, v1}, Lcom/toutiao/fun/CommonPop;->setText(Landroid/view/View;ILjava/lang/CharSequence;)V
    iget-object v1, p1, Lcom/toutiao/fun/CommonPop$Builder;->onLeft:Lcom/toutiao/fun/Action;
    invoke-direct {p0, v0, v4, v1}, Lcom/toutiao/fun/CommonPop;->click(Landroid/view/View;ILcom/toutiao/fun/Action;)V
    iget-object v1, p1, Lcom/toutiao/fun/CommonPop$Builder;->onRight:Lcom/toutiao/fun/Action;
    invoke-direct {p0, v0, v5, v1}, Lcom/toutiao/fun/CommonPop;->click(Landroid/view/View;ILcom/toutiao/fun/Action;)V
    return-void
.end method

.method synthetic constructor <init>(Lcom/toutiao/fun/CommonPop$Builder;Lcom/toutiao/fun/CommonPop$1;)V
    .registers 3
    invoke-direct {p0, p1}, Lcom/toutiao/fun/CommonPop;-><init>(Lcom/toutiao/fun/CommonPop$Builder;)V
    return-void
.end method

.method private click(Landroid/view/View;ILcom/toutiao/fun/Action;)V
    .registers 6
    invoke-virtual {p1, p2}, Landroid/view/View;->findViewById(I)Landroid/view/View;
    move-result-object v0
    new-instance v1, Lcom/toutiao/fun/CommonPop$1;
    invoke-direct {v1, p0, p3}, Lcom/toutiao/fun/CommonPop$1;-><init>(Lcom/toutiao/fun/CommonPop;Lcom/toutiao/fun/Action;)V
    invoke-virtual {v0, v1}, Landroid/view/View;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    return-void
.end method

.method private setText(Landroid/view/View;ILjava/lang/CharSequence;)V
    .registers 5
    invoke-virtual {p1, p2}, Landroid/view/View;->findViewById(I)Landroid/view/View;
    move-result-object v0
    check-cast v0, Landroid/widget/TextView;
    invoke-virtual {v0, p3}, Landroid/widget/TextView;->setText(Ljava/lang/CharSequence;)V
    return-void
.end method

.method public static with(Landroid/content/Context;)Lcom/toutiao/fun/CommonPop$Builder;
    .registers 2
    new-instance v0, Lcom/toutiao/fun/CommonPop$Builder;
    invoke-direct {v0, p0}, Lcom/toutiao/fun/CommonPop$Builder;-><init>(Landroid/content/Context;)V
    return-object v0
.end method

.class Lcom/toutiao/fun/FunActivity$1;
.super Ljava/lang/Object;
.implements Lcom/toutiao/fun/Action;
.field final synthetic this$0:Lcom/toutiao/fun/FunActivity;

.method constructor <init>(Lcom/toutiao/fun/FunActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/toutiao/fun/FunActivity$1;->this$0:Lcom/toutiao/fun/FunActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public call()V
    .registers 4
    sget-object v0, Lcom/toutiao/fun/FunApp;->sp:Landroid/content/SharedPreferences;
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "a"
    const/4 v2, 0x1
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences$Editor;->putBoolean(Ljava/lang/String;Z)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    return-void
.end method

.class Lcom/toutiao/fun/FunActivity$2;
.super Ljava/lang/Object;
.implements Lcom/toutiao/fun/Action;
.field final synthetic this$0:Lcom/toutiao/fun/FunActivity;

.method constructor <init>(Lcom/toutiao/fun/FunActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/toutiao/fun/FunActivity$2;->this$0:Lcom/toutiao/fun/FunActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public call()V
    .registers 2
    iget-object v0, p0, Lcom/toutiao/fun/FunActivity$2;->this$0:Lcom/toutiao/fun/FunActivity;
    invoke-virtual {v0}, Lcom/toutiao/fun/FunActivity;->finish()V
    return-void
.end method

.class Lcom/toutiao/fun/FunActivity$3;
.super Ljava/lang/Object;
.implements Lcom/toutiao/fun/Action;
.field final synthetic this$0:Lcom/toutiao/fun/FunActivity;

.method constructor <init>(Lcom/toutiao/fun/FunActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/toutiao/fun/FunActivity$3;->this$0:Lcom/toutiao/fun/FunActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public call()V
    .registers 4
    sget-object v0, Lcom/toutiao/fun/FunApp;->sp:Landroid/content/SharedPreferences;
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "b"
    const/4 v2, 0x1
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences$Editor;->putBoolean(Ljava/lang/String;Z)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    return-void
.end method

.class public Lcom/toutiao/fun/FunActivity;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method private policy()V
    .registers 4
    invoke-static {p0}, Lcom/toutiao/fun/CommonPop;->with(Landroid/content/Context;)Lcom/toutiao/fun/CommonPop$Builder;
    move-result-object v0
    const-string v1, "\u4e2a\u4eba\u4fe1\u606f\u4fdd\u62a4"
    invoke-virtual {v0, v1}, Lcom/toutiao/fun/CommonPop$Builder;->title(Ljava/lang/CharSequence;)Lcom/toutiao/fun/CommonPop$Builder;
    move-result-object v0
    const-string v1, "\u8bf7\u60a8\u9605\u8bfb\u300a\u7528\u6237\u534f\u8bae\u300b\u548c\u300a\u9690\u79c1\u653f\u7b56\u300b"
    invoke-virtual {v0, v1}, Lcom/toutiao/fun/CommonPop$Builder;->content(Ljava/lang/CharSequence;)Lcom/toutiao/fun/CommonPop$Builder;
    move-result-object v0
    const-string v1, "\u4e0d\u540c\u610f"
    new-instance v2, Lcom/toutiao/fun/FunActivity$2;
    invoke-direct {v2, p0}, Lcom/toutiao/fun/FunActivity$2;-><init>(Lcom/toutiao/fun/FunActivity;)V
    invoke-virtual {v0, v1, v2}, Lcom/toutiao/fun/CommonPop$Builder;->left(Ljava/lang/CharSequence;Lcom/toutiao/fun/Action;)Lcom/toutiao/fun/CommonPop$Builder;
    move-result-object v0
    const-string v1, "\u540c\u610f"
    new-instance v2, Lcom/toutiao/fun/FunActivity$1;
    invoke-direct {v2, p0}, Lcom/toutiao/fun/FunActivity$1;-><init>(Lcom/toutiao/fun/FunActivity;)V
    invoke-virtual {v0, v1, v2}, Lcom/toutiao/fun/CommonPop$Builder;->right(Ljava/lang/CharSequence;Lcom/toutiao/fun/Action;)Lcom/toutiao/fun/CommonPop$Builder;
    move-result-object v0
    invoke-virtual {p0}, Lcom/toutiao/fun/FunActivity;->getWindow()Landroid/view/Window;
    move-result-object v1
    invoke-virtual {v1}, Landroid/view/Window;->getDecorView()Landroid/view/View;
    move-result-object v1
    invoke-virtual {v0, v1}, Lcom/toutiao/fun/CommonPop$Builder;->show(Landroid/view/View;)V
    return-void
.end method

.method private vote()V
    .registers 4
    invoke-static {p0}, Lcom/toutiao/fun/CommonPop;->with(Landroid/content/Context;)Lcom/toutiao/fun/CommonPop$Builder;
    move-result-object v0
    const-string v1, "\u6295\u7968"
    invoke-virtual {v0, v1}, Lcom/toutiao/fun/CommonPop$Builder;->title(Ljava/lang/CharSequence;)Lcom/toutiao/fun/CommonPop$Builder;
    move-result-object v0
    const-string v1, "\u4f60\u559c\u6b22\u8fd9\u4e2a\u7248\u672c\u5417\uff1f"
    invoke-virtual {v0, v1}, Lcom/toutiao/fun/CommonPop$Builder;->content(Ljava/lang/CharSequence;)Lcom/toutiao/fun/CommonPop$Builder;
    move-result-object v0
    const-string v1, "\u4e0d\u559c\u6b22"
    const/4 v2, 0x0
    invoke-virtual {v0, v1, v2}, Lcom/toutiao/fun/CommonPop$Builder;->left(Ljava/lang/CharSequence;Lcom/toutiao/fun/Action;)Lcom/toutiao/fun/CommonPop$Builder;
    move-result-object v0
    const-string v1, "\u559c\u6b22"
    new-instance v2, Lcom/toutiao/fun/FunActivity$3;
    invoke-direct {v2, p0}, Lcom/toutiao/fun/FunActivity$3;-><init>(Lcom/toutiao/fun/FunActivity;)V
    invoke-virtual {v0, v1, v2}, Lcom/toutiao/fun/CommonPop$Builder;->right(Ljava/lang/CharSequence;Lcom/toutiao/fun/Action;)Lcom/toutiao/fun/CommonPop$Builder;
    move-result-object v0
    invoke-virtual {p0}, Lcom/toutiao/fun/FunActivity;->getWindow()Landroid/view/Window;
    move-result-object v1
    invoke-virtual {v1}, Landroid/view/Window;->getDecorView()Landroid/view/View;
    move-result-object v1
    invoke-virtual {v0, v1}, Lcom/toutiao/fun/CommonPop$Builder;->show(Landroid/view/View;)V
    return-void
.end method

.method public onAttachedToWindow()V
    .registers 4
    invoke-super {p0}, Landroid/app/Activity;->onAttachedToWindow()V
    sget-object v0, Lcom/toutiao/fun/FunApp;->sp:Landroid/content/SharedPreferences;
    const-string v1, "a"
    const/4 v2, 0x0
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    if-nez v0, :cond_12
    invoke-direct {p0}, Lcom/toutiao/fun/FunActivity;->policy()V
    :goto_11
    return-void
    :cond_12
    invoke-direct {p0}, Lcom/toutiao/fun/FunActivity;->vote()V
    goto :goto_11
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 3
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    new-instance v0, Landroid/widget/FrameLayout;
    invoke-direct {v0, p0}, Landroid/widget/FrameLayout;-><init>(Landroid/content/Context;)V
    invoke-virtual {p0, v0}, Lcom/toutiao/fun/FunActivity;->setContentView(Landroid/view/View;)V
    return-void
.end method

.class public Lcom/toutiao/fun/FunApp;
.super Landroid/app/Application;
.field static sp:Landroid/content/SharedPreferences;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method public onCreate()V
    .registers 4
    const/4 v2, 0x0
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    const-string v0, "fun"
    invoke-virtual {p0, v0, v2}, Lcom/toutiao/fun/FunApp;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    sput-object v0, Lcom/toutiao/fun/FunApp;->sp:Landroid/content/SharedPreferences;
    sget-object v0, Lcom/toutiao/fun/FunApp;->sp:Landroid/content/SharedPreferences;
    const-string v1, "a"
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    if-eqz v0, :cond_27
    const-string v1, "f"
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Lcom/toutiao/fun/FunApp;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    :cond_27
    sget-object v0, Lcom/toutiao/fun/FunApp;->sp:Landroid/content/SharedPreferences;
    const-string v1, "b"
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    if-eqz v0, :cond_42
    const-string v1, "f"
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Lcom/toutiao/fun/FunApp;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getSubscriberId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    :cond_42
    return-void
.end method
