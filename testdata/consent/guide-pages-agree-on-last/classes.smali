.class public Lcom/guide/fit/App;
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
    const-string v0, "g"
    invoke-virtual {p0, v0, v2}, Lcom/guide/fit/App;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    const-string v1, "guided"
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    if-eqz v0, :cond_23
    const-string v1, "g"
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Lcom/guide/fit/App;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    :cond_23
    const-string v0, "g"
    invoke-virtual {p0, v0, v2}, Lcom/guide/fit/App;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    const-string v1, "page"
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences;->getInt(Ljava/lang/String;I)I
    move-result v0
    const/4 v1, 0x1
    if-lt v0, v1, :cond_4b
    const-string v1, "g"
    invoke-virtual {p0}, Lcom/guide/fit/App;->getApplicationContext()Landroid/content/Context;
    move-result-object v0
    const-string v2, "wifi"
    invoke-virtual {v0, v2}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/net/wifi/WifiManager;
    invoke-virtual {v0}, Landroid/net/wifi/WifiManager;->getConnectionInfo()Landroid/net/wifi/WifiInfo;
    move-result-object v0
    invoke-virtual {v0}, Landroid/net/wifi/WifiInfo;->getSSID()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    :cond_4b
    return-void
.end method

.class Lcom/guide/fit/GuideActivity$1;
.super Ljava/lang/Object;
.implements Landroid/view/View$OnClickListener;
.field final synthetic this$0:Lcom/guide/fit/GuideActivity;

.method constructor <init>(Lcom/guide/fit/GuideActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/guide/fit/GuideActivity$1;->this$0:Lcom/guide/fit/GuideActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/view/View;)V
    .registers 5
    iget-object v0, p0, Lcom/guide/fit/GuideActivity$1;->this$0:Lcom/guide/fit/GuideActivity;
    invoke-static {v0}, Lcom/guide/fit/GuideActivity;->access$008(Lcom/guide/fit/GuideActivity;)I
    iget-object v0, p0, Lcom/guide/fit/GuideActivity$1;->this$0:Lcom/guide/fit/GuideActivity;
    const-string v1, "g"
    const/4 v2, 0x0
    invoke-virtual {v0, v1, v2}, Lcom/guide/fit/GuideActivity;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "page"
    iget-object v2, p0, Lcom/guide/fit/GuideActivity$1;->this$0:Lcom/guide/fit/GuideActivity;
    invoke-static {v2}, Lcom/guide/fit/GuideActivity;->access$000(Lcom/guide/fit/GuideActivity;)I
    move-result v2
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences$Editor;->putInt(Ljava/lang/String;I)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    iget-object v0, p0, Lcom/guide/fit/GuideActivity$1;->this$0:Lcom/guide/fit/GuideActivity;
    invoke-static {v0}, Lcom/guide/fit/GuideActivity;->access$000(Lcom/guide/fit/GuideActivity;)I
    move-result v0
    const/4 v1, 0x2
    if-ne v0, v1, :cond_2f
    iget-object v0, p0, Lcom/guide/fit/GuideActivity$1;->this$0:Lcom/guide/fit/GuideActivity;
    invoke-static {v0}, Lcom/guide/fit/GuideActivity;->access$100(Lcom/guide/fit/GuideActivity;)V
    :cond_2f
    return-void
.end method

.class Lcom/guide/fit/GuideActivity$2;
.super Ljava/lang/Object;
.implements Landroid/view/View$OnClickListener;
.field final synthetic this$0:Lcom/guide/fit/GuideActivity;

.method constructor <init>(Lcom/guide/fit/GuideActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/guide/fit/GuideActivity$2;->this$0:Lcom/guide/fit/GuideActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/view/View;)V
    .registers 5
    iget-object v0, p0, Lcom/guide/fit/GuideActivity$2;->this$0:Lcom/guide/fit/GuideActivity;
    const-string v1, "g"
    const/4 v2, 0x0
    invoke-virtual {v0, v1, v2}, Lcom/guide/fit/GuideActivity;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "guided"
    const/4 v2, 0x1
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences$Editor;->putBoolean(Ljava/lang/String;Z)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    iget-object v0, p0, Lcom/guide/fit/GuideActivity$2;->this$0:Lcom/guide/fit/GuideActivity;
    invoke-virtual {v0}, Lcom/guide/fit/GuideActivity;->finish()V
    return-void
.end method

.class public Lcom/guide/fit/GuideActivity;
.super Landroid/app/Activity;
.field private button:Landroid/widget/Button;
.field private page:I
.field private text:Landroid/widget/TextView;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method static synthetic access$000(Lcom/guide/fit/GuideActivity;)I
    .registers 2
    iget v0, p0, Lcom/guide/fit/GuideActivity;->page:I
    return v0
.end method

.method static synthetic access$008(Lcom/guide/fit/GuideActivity;)I
    .registers 3
    iget v0, p0, Lcom/guide/fit/GuideActivity;->page:I
    add-int/lit8 v1, v0, 0x1
    iput v1, p0, Lcom/guide/fit/GuideActivity;->page:I
    return v0
.end method

.method static synthetic access$100(Lcom/guide/fit/GuideActivity;)V
    .registers 1
    invoke-direct {p0}, Lcom/guide/fit/GuideActivity;->last()V
    return-void
.end method

.method private last()V
    .registers 3
    const/high16 v0, 0x7f020000
    invoke-virtual {p0, v0}, Lcom/guide/fit/GuideActivity;->setContentView(I)V
    const/high16 v0, 0x7f030000
    invoke-virtual {p0, v0}, Lcom/guide/fit/GuideActivity;->findViewById(I)Landroid/view/View;
    move-result-object v0
    new-instance v1, Lcom/guide/fit/GuideActivity$2;
    invoke-direct {v1, p0}, Lcom/guide/fit/GuideActivity$2;-><init>(Lcom/guide/fit/GuideActivity;)V
    invoke-virtual {v0, v1}, Landroid/view/View;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    return-void
.end method

.method public onCreate(Landroid/os/Bundle;)V
    .registers 5
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    new-instance v0, Landroid/widget/LinearLayout;
    invoke-direct {v0, p0}, Landroid/widget/LinearLayout;-><init>(Landroid/content/Context;)V
    new-instance v1, Landroid/widget/TextView;
    invoke-direct {v1, p0}, Landroid/widget/TextView;-><init>(Landroid/content/Context;)V
    iput-object v1, p0, Lcom/guide/fit/GuideActivity;->text:Landroid/widget/TextView;
    iget-object v1, p0, Lcom/guide/fit/GuideActivity;->text:Landroid/widget/TextView;
    const-string v2, "\u6b22\u8fce"
    invoke-virtual {v1, v2}, Landroid/widget/TextView;->setText(Ljava/lang/CharSequence;)V
    iget-object v1, p0, Lcom/guide/fit/GuideActivity;->text:Landroid/widget/TextView;
    invoke-virtual {v0, v1}, Landroid/widget/LinearLayout;->addView(Landroid/view/View;)V
    new-instance v1, Landroid/widget/Button;
    invoke-direct {v1, p0}, Landroid/widget/Button;-><init>(Landroid/content/Context;)V
    iput-object v1, p0, Lcom/guide/fit/GuideActivity;->button:Landroid/widget/Button;
    iget-object v1, p0, Lcom/guide/fit/GuideActivity;->button:Landroid/widget/Button;
    const-string v2, "\u4e0b\u4e00\u6b65"
    invoke-virtual {v1, v2}, Landroid/widget/Button;->setText(Ljava/lang/CharSequence;)V
    iget-object v1, p0, Lcom/guide/fit/GuideActivity;->button:Landroid/widget/Button;
    invoke-virtual {v0, v1}, Landroid/widget/LinearLayout;->addView(Landroid/view/View;)V
    invoke-virtual {p0, v0}, Lcom/guide/fit/GuideActivity;->setContentView(Landroid/view/View;)V
    iget-object v0, p0, Lcom/guide/fit/GuideActivity;->button:Landroid/widget/Button;
    new-instance v1, Lcom/guide/fit/GuideActivity$1;
    invoke-direct {v1, p0}, Lcom/guide/fit/GuideActivity$1;-><init>(Lcom/guide/fit/GuideActivity;)V
    invoke-virtual {v0, v1}, Landroid/widget/Button;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    return-void
.end method
