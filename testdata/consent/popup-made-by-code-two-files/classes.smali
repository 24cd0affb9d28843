.class public Lcom/sample/popupmadebycodetwofiles/App;
.super Landroid/app/Application;

.method public constructor <init>()V
    .locals 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method public onCreate()V
    .locals 4
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    const-string v0, "sys"
    const/4 v1, 0x0
    invoke-virtual {p0, v0, v1}, Landroid/content/Context;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "ok"
    const/16 v2, 1
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences$Editor;->putBoolean(Ljava/lang/String;Z)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    const-string v0, "user"
    const/4 v1, 0x0
    invoke-virtual {p0, v0, v1}, Landroid/content/Context;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    const-string v1, "ok"
    const/16 v2, 0
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    if-eqz v0, :next
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v0}, Lcom/sample/popupmadebycodetwofiles/Net;->up(Ljava/lang/Object;)V
    :next
    const-string v0, "sys"
    const/4 v1, 0x0
    invoke-virtual {p0, v0, v1}, Landroid/content/Context;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    const-string v1, "ok"
    const/16 v2, 0
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    if-eqz v0, :out
    const-string v0, "wifi"
    invoke-virtual {p0, v0}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/net/wifi/WifiManager;
    invoke-virtual {v0}, Landroid/net/wifi/WifiManager;->getConnectionInfo()Landroid/net/wifi/WifiInfo;
    move-result-object v0
    invoke-virtual {v0}, Landroid/net/wifi/WifiInfo;->getMacAddress()Ljava/lang/String;
    move-result-object v0
    invoke-static {v0}, Lcom/sample/popupmadebycodetwofiles/Net;->up(Ljava/lang/Object;)V
    :out
    return-void
.end method

.class public Lcom/sample/popupmadebycodetwofiles/Main;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .locals 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method
.field public pop:Landroid/widget/PopupWindow;

.method public onWindowFocusChanged(Z)V
    .locals 4
    invoke-super {p0, p1}, Landroid/app/Activity;->onWindowFocusChanged(Z)V
    if-eqz p1, :out
    const-string v0, "user"
    const/4 v1, 0x0
    invoke-virtual {p0, v0, v1}, Landroid/content/Context;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    const-string v1, "ok"
    const/16 v2, 0
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    if-nez v0, :out
    invoke-virtual {p0}, Lcom/sample/popupmadebycodetwofiles/Main;->ask()V
    :out
    return-void
.end method

.method public text(Ljava/lang/String;Landroid/view/View$OnClickListener;)Landroid/widget/TextView;
    .locals 1
    new-instance v0, Landroid/widget/TextView;
    invoke-direct {v0, p0}, Landroid/widget/TextView;-><init>(Landroid/content/Context;)V
    invoke-virtual {v0, p1}, Landroid/widget/TextView;->setText(Ljava/lang/CharSequence;)V
    invoke-virtual {v0, p2}, Landroid/widget/TextView;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    return-object v0
.end method

.method public ask()V
    .locals 7
    new-instance v3, Landroid/widget/LinearLayout;
    invoke-direct {v3, p0}, Landroid/widget/LinearLayout;-><init>(Landroid/content/Context;)V
    const-string v0, "欢迎！请先阅读《隐私政策》。"
    const/4 v1, 0
    invoke-virtual {p0, v0, v1}, Lcom/sample/popupmadebycodetwofiles/Main;->text(Ljava/lang/String;Landroid/view/View$OnClickListener;)Landroid/widget/TextView;
    move-result-object v0
    invoke-virtual {v3, v0}, Landroid/widget/LinearLayout;->addView(Landroid/view/View;)V
    const-string v0, "同意"
    new-instance v1, Lcom/sample/popupmadebycodetwofiles/Main$Yes;
    invoke-direct {v1, p0}, Lcom/sample/popupmadebycodetwofiles/Main$Yes;-><init>(Lcom/sample/popupmadebycodetwofiles/Main;)V
    invoke-virtual {p0, v0, v1}, Lcom/sample/popupmadebycodetwofiles/Main;->text(Ljava/lang/String;Landroid/view/View$OnClickListener;)Landroid/widget/TextView;
    move-result-object v0
    invoke-virtual {v3, v0}, Landroid/widget/LinearLayout;->addView(Landroid/view/View;)V
    const-string v0, "不同意"
    new-instance v1, Lcom/sample/popupmadebycodetwofiles/Main$No;
    invoke-direct {v1, p0}, Lcom/sample/popupmadebycodetwofiles/Main$No;-><init>(Lcom/sample/popupmadebycodetwofiles/Main;)V
    invoke-virtual {p0, v0, v1}, Lcom/sample/popupmadebycodetwofiles/Main;->text(Ljava/lang/String;Landroid/view/View$OnClickListener;)Landroid/widget/TextView;
    move-result-object v0
    invoke-virtual {v3, v0}, Landroid/widget/LinearLayout;->addView(Landroid/view/View;)V
    new-instance v0, Landroid/widget/PopupWindow;
    const/4 v1, -0x1
    const/4 v2, -0x2
    invoke-direct {v0, v3, v1, v2}, Landroid/widget/PopupWindow;-><init>(Landroid/view/View;II)V
    iput-object v0, p0, Lcom/sample/popupmadebycodetwofiles/Main;->pop:Landroid/widget/PopupWindow;
    invoke-virtual {p0}, Landroid/app/Activity;->getWindow()Landroid/view/Window;
    move-result-object v1
    invoke-virtual {v1}, Landroid/view/Window;->getDecorView()Landroid/view/View;
    move-result-object v1
    const/16 v2, 0x11
    const/4 v3, 0
    invoke-virtual {v0, v1, v2, v3, v3}, Landroid/widget/PopupWindow;->showAtLocation(Landroid/view/View;III)V
    return-void
.end method

.class public Lcom/sample/popupmadebycodetwofiles/Main$Yes;
.super Ljava/lang/Object;
.implements Landroid/view/View$OnClickListener;
.field private final a:Lcom/sample/popupmadebycodetwofiles/Main;

.method public constructor <init>(Lcom/sample/popupmadebycodetwofiles/Main;)V
    .locals 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcom/sample/popupmadebycodetwofiles/Main$Yes;->a:Lcom/sample/popupmadebycodetwofiles/Main;
    return-void
.end method

.method public onClick(Landroid/view/View;)V
    .locals 5
    iget-object v4, p0, Lcom/sample/popupmadebycodetwofiles/Main$Yes;->a:Lcom/sample/popupmadebycodetwofiles/Main;
    const-string v0, "user"
    const/4 v1, 0x0
    invoke-virtual {v4, v0, v1}, Landroid/content/Context;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "ok"
    const/16 v2, 1
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences$Editor;->putBoolean(Ljava/lang/String;Z)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    iget-object v0, v4, Lcom/sample/popupmadebycodetwofiles/Main;->pop:Landroid/widget/PopupWindow;
    invoke-virtual {v0}, Landroid/widget/PopupWindow;->dismiss()V
    return-void
.end method

.class public Lcom/sample/popupmadebycodetwofiles/Main$No;
.super Ljava/lang/Object;
.implements Landroid/view/View$OnClickListener;
.field private final a:Lcom/sample/popupmadebycodetwofiles/Main;

.method public constructor <init>(Lcom/sample/popupmadebycodetwofiles/Main;)V
    .locals 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcom/sample/popupmadebycodetwofiles/Main$No;->a:Lcom/sample/popupmadebycodetwofiles/Main;
    return-void
.end method

.method public onClick(Landroid/view/View;)V
    .locals 1
    iget-object v0, p0, Lcom/sample/popupmadebycodetwofiles/Main$No;->a:Lcom/sample/popupmadebycodetwofiles/Main;
    invoke-virtual {v0}, Landroid/app/Activity;->finish()V
    return-void
.end method

.class public Lcom/sample/popupmadebycodetwofiles/Net;
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
