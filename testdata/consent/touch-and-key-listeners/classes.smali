.class public Lcom/touch/kids/App;
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
    const-string v0, "t"
    invoke-virtual {p0, v0, v2}, Lcom/touch/kids/App;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    const-string v1, "agree"
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    if-eqz v0, :cond_23
    const-string v1, "t"
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Lcom/touch/kids/App;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    :cond_23
    const-string v0, "t"
    invoke-virtual {p0, v0, v2}, Lcom/touch/kids/App;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    const-string v1, "tester"
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    if-eqz v0, :cond_40
    const-string v0, "t"
    invoke-virtual {p0}, Lcom/touch/kids/App;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v1
    const-string v2, "android_id"
    invoke-static {v1, v2}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    :cond_40
    return-void
.end method

.class Lcom/touch/kids/MainActivity$1;
.super Ljava/lang/Object;
.implements Landroid/view/View$OnClickListener;
.field final synthetic this$0:Lcom/touch/kids/MainActivity;

.method constructor <init>(Lcom/touch/kids/MainActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/touch/kids/MainActivity$1;->this$0:Lcom/touch/kids/MainActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/view/View;)V
    .registers 5
    iget-object v0, p0, Lcom/touch/kids/MainActivity$1;->this$0:Lcom/touch/kids/MainActivity;
    invoke-static {v0}, Lcom/touch/kids/MainActivity;->access$004(Lcom/touch/kids/MainActivity;)I
    move-result v0
    const/4 v1, 0x7
    if-lt v0, v1, :cond_20
    iget-object v0, p0, Lcom/touch/kids/MainActivity$1;->this$0:Lcom/touch/kids/MainActivity;
    const-string v1, "t"
    const/4 v2, 0x0
    invoke-virtual {v0, v1, v2}, Lcom/touch/kids/MainActivity;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "tester"
    const/4 v2, 0x1
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences$Editor;->putBoolean(Ljava/lang/String;Z)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    :cond_20
    return-void
.end method

.class public Lcom/touch/kids/MainActivity;
.super Landroid/app/Activity;
.implements Landroid/view/View$OnTouchListener;
.field private taps:I

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method static synthetic access$004(Lcom/touch/kids/MainActivity;)I
    .registers 2
    iget v0, p0, Lcom/touch/kids/MainActivity;->taps:I
    add-int/lit8 v0, v0, 0x1
    iput v0, p0, Lcom/touch/kids/MainActivity;->taps:I
    return v0
.end method

.method public onCreate(Landroid/os/Bundle;)V
    .registers 4
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    const/high16 v0, 0x7f020000
    invoke-virtual {p0, v0}, Lcom/touch/kids/MainActivity;->setContentView(I)V
    const v0, 0x7f030001
    invoke-virtual {p0, v0}, Lcom/touch/kids/MainActivity;->findViewById(I)Landroid/view/View;
    move-result-object v0
    invoke-virtual {v0, p0}, Landroid/view/View;->setOnTouchListener(Landroid/view/View$OnTouchListener;)V
    const/high16 v0, 0x7f030000
    invoke-virtual {p0, v0}, Lcom/touch/kids/MainActivity;->findViewById(I)Landroid/view/View;
    move-result-object v0
    new-instance v1, Lcom/touch/kids/MainActivity$1;
    invoke-direct {v1, p0}, Lcom/touch/kids/MainActivity$1;-><init>(Lcom/touch/kids/MainActivity;)V
    invoke-virtual {v0, v1}, Landroid/view/View;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    return-void
.end method

.method public onTouch(Landroid/view/View;Landroid/view/MotionEvent;)Z
    .registers 6
    const/4 v2, 0x1
    invoke-virtual {p2}, Landroid/view/MotionEvent;->getAction()I
    move-result v0
    if-ne v0, v2, :cond_1b
    const-string v0, "t"
    const/4 v1, 0x0
    invoke-virtual {p0, v0, v1}, Lcom/touch/kids/MainActivity;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "agree"
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences$Editor;->putBoolean(Ljava/lang/String;Z)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    :cond_1b
    return v2
.end method
