# api 26
.class Lcom/example/stock/BaseActivity$1;
.super Ljava/lang/Object;
.implements Ljava/lang/Runnable;
.field final synthetic this$0:Lcom/example/stock/BaseActivity;

.method constructor <init>(Lcom/example/stock/BaseActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/example/stock/BaseActivity$1;->this$0:Lcom/example/stock/BaseActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public run()V
    .registers 2
    iget-object v0, p0, Lcom/example/stock/BaseActivity$1;->this$0:Lcom/example/stock/BaseActivity;
    invoke-virtual {v0}, Lcom/example/stock/BaseActivity;->initData()V
    return-void
.end method

.class public abstract Lcom/example/stock/BaseActivity;
.super Landroidx/appcompat/app/AppCompatActivity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroidx/appcompat/app/AppCompatActivity;-><init>()V
    return-void
.end method

.method protected abstract initData()V
.end method

.method protected initView()V
    .registers 1
    return-void
.end method

.method protected abstract layoutId()I
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 3
    invoke-super {p0, p1}, Landroidx/appcompat/app/AppCompatActivity;->onCreate(Landroid/os/Bundle;)V
    invoke-virtual {p0}, Lcom/example/stock/BaseActivity;->layoutId()I
    move-result v0
    invoke-virtual {p0, v0}, Lcom/example/stock/BaseActivity;->setContentView(I)V
    invoke-virtual {p0}, Lcom/example/stock/BaseActivity;->initView()V
    invoke-static {p0}, Lcom/example/stock/PrivacyHelper;->isAgreed(Landroid/content/Context;)Z
    move-result v0
    if-eqz v0, :cond_17
    invoke-virtual {p0}, Lcom/example/stock/BaseActivity;->initData()V
    :goto_16
    return-void
    :cond_17
    new-instance v0, Lcom/example/stock/BaseActivity$1;
    invoke-direct {v0, p0}, Lcom/example/stock/BaseActivity$1;-><init>(Lcom/example/stock/BaseActivity;)V
    invoke-static {p0, v0}, Lcom/example/stock/PrivacyHelper;->show(Landroid/app/Activity;Ljava/lang/Runnable;)V
    goto :goto_16
.end method

.class public Lcom/example/stock/DetailActivity;
.super Lcom/example/stock/BaseActivity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Lcom/example/stock/BaseActivity;-><init>()V
    return-void
.end method

.method protected initData()V
    .registers 1
    return-void
.end method

.method protected initView()V
    .registers 4
    const-string v0, "d"
    invoke-virtual {p0}, Lcom/example/stock/DetailActivity;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v1
    const-string v2, "android_id"
    invoke-static {v1, v2}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.method protected layoutId()I
    .registers 2
    const/high16 v0, 0x7f020000
    return v0
.end method

.class public Lcom/example/stock/MainActivity;
.super Lcom/example/stock/BaseActivity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Lcom/example/stock/BaseActivity;-><init>()V
    return-void
.end method

.method public detail(Landroid/view/View;)V
    .registers 4
    new-instance v0, Landroid/content/Intent;
    const-class v1, Lcom/example/stock/DetailActivity;
    invoke-direct {v0, p0, v1}, Landroid/content/Intent;-><init>(Landroid/content/Context;Ljava/lang/Class;)V
    invoke-virtual {p0, v0}, Lcom/example/stock/MainActivity;->startActivity(Landroid/content/Intent;)V
    return-void
.end method

.method protected initData()V
    .registers 3
    const/high16 v0, 0x7f040000
    invoke-virtual {p0, v0}, Lcom/example/stock/MainActivity;->findViewById(I)Landroid/view/View;
    move-result-object v0
    check-cast v0, Landroid/widget/TextView;
    const-string v1, "phone"
    invoke-virtual {p0, v1}, Lcom/example/stock/MainActivity;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v1
    check-cast v1, Landroid/telephony/TelephonyManager;
    invoke-virtual {v1}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v1
    invoke-virtual {v0, v1}, Landroid/widget/TextView;->setText(Ljava/lang/CharSequence;)V
    return-void
.end method

.method protected layoutId()I
    .registers 2
    const/high16 v0, 0x7f020000
    return v0
.end method

.class Lcom/example/stock/PrivacyHelper$$ExternalSyntheticLambda0;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field private final arg$0:Landroid/app/Activity;
.field private final arg$1:Ljava/lang/Runnable;

.method public constructor <init>(Landroid/app/Activity;Ljava/lang/Runnable;)V
    .registers 3
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcom/example/stock/PrivacyHelper$$ExternalSyntheticLambda0;->arg$0:Landroid/app/Activity;
    iput-object p2, p0, Lcom/example/stock/PrivacyHelper$$ExternalSyntheticLambda0;->arg$1:Ljava/lang/Runnable;
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .registers 5
    iget-object v0, p0, Lcom/example/stock/PrivacyHelper$$ExternalSyntheticLambda0;->arg$0:Landroid/app/Activity;
    iget-object v1, p0, Lcom/example/stock/PrivacyHelper$$ExternalSyntheticLambda0;->arg$1:Ljava/lang/Runnable;
    invoke-static {v0, v1, p1, p2}, Lcom/example/stock/PrivacyHelper;->accessor$PrivacyHelper$lambda0(Landroid/app/Activity;Ljava/lang/Runnable;Landroid/content/DialogInterface;I)V
    return-void
.end method

.class Lcom/example/stock/PrivacyHelper$$ExternalSyntheticLambda1;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field private final arg$0:Landroid/app/Activity;

.method public constructor <init>(Landroid/app/Activity;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcom/example/stock/PrivacyHelper$$ExternalSyntheticLambda1;->arg$0:Landroid/app/Activity;
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .registers 4
    iget-object v0, p0, Lcom/example/stock/PrivacyHelper$$ExternalSyntheticLambda1;->arg$0:Landroid/app/Activity;
    invoke-static {v0, p1, p2}, Lcom/example/stock/PrivacyHelper;->accessor$PrivacyHelper$lambda1(Landroid/app/Activity;Landroid/content/DialogInterface;I)V
    return-void
.end method

.class public Lcom/example/stock/PrivacyHelper;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method static synthetic accessor$PrivacyHelper$lambda0(Landroid/app/Activity;Ljava/lang/Runnable;Landroid/content/DialogInterface;I)V
    .registers 4
    invoke-static {p0, p1, p2, p3}, Lcom/example/stock/PrivacyHelper;->lambda$show$0(Landroid/app/Activity;Ljava/lang/Runnable;Landroid/content/DialogInterface;I)V
    return-void
.end method

.method static synthetic accessor$PrivacyHelper$lambda1(Landroid/app/Activity;Landroid/content/DialogInterface;I)V
    .registers 3
    invoke-static {p0, p1, p2}, Lcom/example/stock/PrivacyHelper;->lambda$show$1(Landroid/app/Activity;Landroid/content/DialogInterface;I)V
    return-void
.end method

.method static isAgreed(Landroid/content/Context;)Z
    .registers 4
    invoke-static {p0}, Landroid/preference/PreferenceManager;->getDefaultSharedPreferences(Landroid/content/Context;)Landroid/content/SharedPreferences;
    move-result-object v0
    const-string v1, "agreed_v1"
    const/4 v2, 0x0
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    return v0
.end method

.method private static synthetic lambda$show$0(Landroid/app/Activity;Ljava/lang/Runnable;Landroid/content/DialogInterface;I)V
    .registers 7
    invoke-static {p0}, Landroid/preference/PreferenceManager;->getDefaultSharedPreferences(Landroid/content/Context;)Landroid/content/SharedPreferences;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "agreed_v1"
    const/4 v2, 0x1
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences$Editor;->putBoolean(Ljava/lang/String;Z)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    invoke-interface {p1}, Ljava/lang/Runnable;->run()V
    return-void
.end method

.method private static synthetic lambda$show$1(Landroid/app/Activity;Landroid/content/DialogInterface;I)V
    .registers 3
    invoke-virtual {p0}, Landroid/app/Activity;->finish()V
    return-void
.end method

.method static show(Landroid/app/Activity;Ljava/lang/Runnable;)V
    .registers 5
    new-instance v0, Landroidx/appcompat/app/AlertDialog$Builder;
    invoke-direct {v0, p0}, Landroidx/appcompat/app/AlertDialog$Builder;-><init>(Landroid/content/Context;)V
    const-string v1, "\u7528\u6237\u534f\u8bae\u548c\u9690\u79c1\u653f\u7b56"
    invoke-virtual {v0, v1}, Landroidx/appcompat/app/AlertDialog$Builder;->setTitle(Ljava/lang/CharSequence;)Landroidx/appcompat/app/AlertDialog$Builder;
    move-result-object v0
    const v1, 0x7f030001
    invoke-virtual {v0, v1}, Landroidx/appcompat/app/AlertDialog$Builder;->setMessage(I)Landroidx/appcompat/app/AlertDialog$Builder;
    move-result-object v0
    const/4 v1, 0x0
    invoke-virtual {v0, v1}, Landroidx/appcompat/app/AlertDialog$Builder;->setCancelable(Z)Landroidx/appcompat/app/AlertDialog$Builder;
    move-result-object v0
    const v1, 0x7f030002
    new-instance v2, Lcom/example/stock/PrivacyHelper$$ExternalSyntheticLambda0;
    invoke-direct {v2, p0, p1}, Lcom/example/stock/PrivacyHelper$$ExternalSyntheticLambda0;-><init>(Landroid/app/Activity;Ljava/lang/Runnable;)V
    invoke-virtual {v0, v1, v2}, Landroidx/appcompat/app/AlertDialog$Builder;->setPositiveButton(ILandroid/content/DialogInterface$OnClickListener;)Landroidx/appcompat/app/AlertDialog$Builder;
    move-result-object v0
    const v1, 0x7f030003
    new-instance v2, Lcom/example/stock/PrivacyHelper$$ExternalSyntheticLambda1;
    invoke-direct {v2, p0}, Lcom/example/stock/PrivacyHelper$$ExternalSyntheticLambda1;-><init>(Landroid/app/Activity;)V
    invoke-virtual {v0, v1, v2}, Landroidx/appcompat/app/AlertDialog$Builder;->setNegativeButton(ILandroid/content/DialogInterface$OnClickListener;)Landroidx/appcompat/app/AlertDialog$Builder;
    move-result-object v0
    invoke-virtual {v0}, Landroidx/appcompat/app/AlertDialog$Builder;->show()Landroidx/appcompat/app/AlertDialog;
    return-void
.end method
