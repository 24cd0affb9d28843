.class public Lcom/sample/viewbindingandlambdaclasses/App;
.super Landroid/app/Application;

.method public constructor <init>()V
    .locals 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method public onCreate()V
    .locals 4
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    const-string v0, "d"
    const/4 v1, 0x0
    invoke-virtual {p0, v0, v1}, Landroid/content/Context;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    const-string v1, "vb"
    const/16 v2, 0
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    if-eqz v0, :out
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getLine1Number()Ljava/lang/String;
    move-result-object v0
    invoke-static {v0}, Lcom/sample/viewbindingandlambdaclasses/Net;->up(Ljava/lang/Object;)V
    :out
    return-void
.end method

.class public Lcom/sample/viewbindingandlambdaclasses/databinding/ActivityMainBinding;
.super Ljava/lang/Object;
.implements Landroidx/viewbinding/ViewBinding;
.field private final rootView:Landroid/widget/LinearLayout;
.field public final first:Landroid/widget/Button;
.field public final second:Landroid/widget/Button;

.method private constructor <init>(Landroid/widget/LinearLayout;Landroid/widget/Button;Landroid/widget/Button;)V
    .locals 0
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcom/sample/viewbindingandlambdaclasses/databinding/ActivityMainBinding;->rootView:Landroid/widget/LinearLayout;
    iput-object p2, p0, Lcom/sample/viewbindingandlambdaclasses/databinding/ActivityMainBinding;->first:Landroid/widget/Button;
    iput-object p3, p0, Lcom/sample/viewbindingandlambdaclasses/databinding/ActivityMainBinding;->second:Landroid/widget/Button;
    return-void
.end method

.method public getRoot()Landroid/view/View;
    .locals 1
    iget-object v0, p0, Lcom/sample/viewbindingandlambdaclasses/databinding/ActivityMainBinding;->rootView:Landroid/widget/LinearLayout;
    return-object v0
.end method

.method public static inflate(Landroid/view/LayoutInflater;)Lcom/sample/viewbindingandlambdaclasses/databinding/ActivityMainBinding;
    .locals 4
    const v0, 0x7f020000
    const/4 v1, 0
    const/4 v2, 0
    invoke-virtual {p0, v0, v1, v2}, Landroid/view/LayoutInflater;->inflate(ILandroid/view/ViewGroup;Z)Landroid/view/View;
    move-result-object v0
    invoke-static {v0}, Lcom/sample/viewbindingandlambdaclasses/databinding/ActivityMainBinding;->bind(Landroid/view/View;)Lcom/sample/viewbindingandlambdaclasses/databinding/ActivityMainBinding;
    move-result-object v0
    return-object v0
.end method

.method public static bind(Landroid/view/View;)Lcom/sample/viewbindingandlambdaclasses/databinding/ActivityMainBinding;
    .locals 4
    const v0, 0x7f030000
    invoke-static {p0, v0}, Landroidx/viewbinding/ViewBindings;->findChildViewById(Landroid/view/View;I)Landroid/view/View;
    move-result-object v1
    check-cast v1, Landroid/widget/Button;
    const v0, 0x7f030001
    invoke-static {p0, v0}, Landroidx/viewbinding/ViewBindings;->findChildViewById(Landroid/view/View;I)Landroid/view/View;
    move-result-object v2
    check-cast v2, Landroid/widget/Button;
    new-instance v0, Lcom/sample/viewbindingandlambdaclasses/databinding/ActivityMainBinding;
    move-object v3, p0
    check-cast v3, Landroid/widget/LinearLayout;
    invoke-direct {v0, v3, v1, v2}, Lcom/sample/viewbindingandlambdaclasses/databinding/ActivityMainBinding;-><init>(Landroid/widget/LinearLayout;Landroid/widget/Button;Landroid/widget/Button;)V
    return-object v0
.end method

.class public Lcom/sample/viewbindingandlambdaclasses/Main;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .locals 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .locals 4
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    invoke-virtual {p0}, Landroid/app/Activity;->getLayoutInflater()Landroid/view/LayoutInflater;
    move-result-object v0
    invoke-static {v0}, Lcom/sample/viewbindingandlambdaclasses/databinding/ActivityMainBinding;->inflate(Landroid/view/LayoutInflater;)Lcom/sample/viewbindingandlambdaclasses/databinding/ActivityMainBinding;
    move-result-object v3
    invoke-virtual {v3}, Lcom/sample/viewbindingandlambdaclasses/databinding/ActivityMainBinding;->getRoot()Landroid/view/View;
    move-result-object v0
    invoke-virtual {p0, v0}, Landroid/app/Activity;->setContentView(Landroid/view/View;)V
    iget-object v0, v3, Lcom/sample/viewbindingandlambdaclasses/databinding/ActivityMainBinding;->first:Landroid/widget/Button;
    new-instance v1, Lcom/sample/viewbindingandlambdaclasses/Main$$ExternalSyntheticLambda0;
    invoke-direct {v1, p0}, Lcom/sample/viewbindingandlambdaclasses/Main$$ExternalSyntheticLambda0;-><init>(Lcom/sample/viewbindingandlambdaclasses/Main;)V
    invoke-virtual {v0, v1}, Landroid/widget/Button;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    iget-object v0, v3, Lcom/sample/viewbindingandlambdaclasses/databinding/ActivityMainBinding;->second:Landroid/widget/Button;
    new-instance v1, Lcom/sample/viewbindingandlambdaclasses/Main$$ExternalSyntheticLambda1;
    invoke-direct {v1, p0}, Lcom/sample/viewbindingandlambdaclasses/Main$$ExternalSyntheticLambda1;-><init>(Lcom/sample/viewbindingandlambdaclasses/Main;)V
    invoke-virtual {v0, v1}, Landroid/widget/Button;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    return-void
.end method

.method public synthetic lambda$onCreate$0(Landroid/view/View;)V
    .locals 4
    const-string v0, "d"
    const/4 v1, 0x0
    invoke-virtual {p0, v0, v1}, Landroid/content/Context;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "vb"
    const/16 v2, 1
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences$Editor;->putBoolean(Ljava/lang/String;Z)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v0}, Lcom/sample/viewbindingandlambdaclasses/Net;->up(Ljava/lang/Object;)V
    return-void
.end method

.method public synthetic lambda$onCreate$1(Landroid/view/View;)V
    .locals 4
    const-string v0, "wifi"
    invoke-virtual {p0, v0}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/net/wifi/WifiManager;
    invoke-virtual {v0}, Landroid/net/wifi/WifiManager;->getScanResults()Ljava/util/List;
    move-result-object v0
    invoke-static {v0}, Lcom/sample/viewbindingandlambdaclasses/Net;->up(Ljava/lang/Object;)V
    return-void
.end method

.class public final Lcom/sample/viewbindingandlambdaclasses/Main$$ExternalSyntheticLambda0;
.super Ljava/lang/Object;
.implements Landroid/view/View$OnClickListener;
.field private final a:Lcom/sample/viewbindingandlambdaclasses/Main;

.method public constructor <init>(Lcom/sample/viewbindingandlambdaclasses/Main;)V
    .locals 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcom/sample/viewbindingandlambdaclasses/Main$$ExternalSyntheticLambda0;->a:Lcom/sample/viewbindingandlambdaclasses/Main;
    return-void
.end method

.method public final onClick(Landroid/view/View;)V
    .locals 1
    iget-object v0, p0, Lcom/sample/viewbindingandlambdaclasses/Main$$ExternalSyntheticLambda0;->a:Lcom/sample/viewbindingandlambdaclasses/Main;
    invoke-virtual {v0, p1}, Lcom/sample/viewbindingandlambdaclasses/Main;->lambda$onCreate$0(Landroid/view/View;)V
    return-void
.end method

.class public final Lcom/sample/viewbindingandlambdaclasses/Main$$ExternalSyntheticLambda1;
.super Ljava/lang/Object;
.implements Landroid/view/View$OnClickListener;
.field private final a:Lcom/sample/viewbindingandlambdaclasses/Main;

.method public constructor <init>(Lcom/sample/viewbindingandlambdaclasses/Main;)V
    .locals 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcom/sample/viewbindingandlambdaclasses/Main$$ExternalSyntheticLambda1;->a:Lcom/sample/viewbindingandlambdaclasses/Main;
    return-void
.end method

.method public final onClick(Landroid/view/View;)V
    .locals 1
    iget-object v0, p0, Lcom/sample/viewbindingandlambdaclasses/Main$$ExternalSyntheticLambda1;->a:Lcom/sample/viewbindingandlambdaclasses/Main;
    invoke-virtual {v0, p1}, Lcom/sample/viewbindingandlambdaclasses/Main;->lambda$onCreate$1(Landroid/view/View;)V
    return-void
.end method

.class public Lcom/sample/viewbindingandlambdaclasses/Net;
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
