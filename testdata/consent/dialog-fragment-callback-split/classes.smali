# api 26
.class public Lcom/example/travel/MainActivity;
.super Landroidx/appcompat/app/AppCompatActivity;
.implements Lcom/example/travel/PrivacyDialogFragment$OnChoice;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroidx/appcompat/app/AppCompatActivity;-><init>()V
    return-void
.end method

.method public onAgree()V
    .registers 4
    invoke-static {}, Lcom/tencent/mmkv/MMKV;->defaultMMKV()Lcom/tencent/mmkv/MMKV;
    move-result-object v0
    const-string v1, "pri"
    const/4 v2, 0x1
    invoke-virtual {v0, v1, v2}, Lcom/tencent/mmkv/MMKV;->encode(Ljava/lang/String;Z)Z
    invoke-virtual {p0}, Lcom/example/travel/MainActivity;->getApplicationContext()Landroid/content/Context;
    move-result-object v0
    invoke-static {v0}, Lcom/example/travel/SdkManager;->init(Landroid/content/Context;)V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 5
    invoke-super {p0, p1}, Landroidx/appcompat/app/AppCompatActivity;->onCreate(Landroid/os/Bundle;)V
    invoke-static {}, Lcom/tencent/mmkv/MMKV;->defaultMMKV()Lcom/tencent/mmkv/MMKV;
    move-result-object v0
    const-string v1, "pri"
    const/4 v2, 0x0
    invoke-virtual {v0, v1, v2}, Lcom/tencent/mmkv/MMKV;->decodeBool(Ljava/lang/String;Z)Z
    move-result v0
    if-nez v0, :cond_1d
    invoke-static {}, Lcom/example/travel/PrivacyDialogFragment;->newInstance()Lcom/example/travel/PrivacyDialogFragment;
    move-result-object v0
    invoke-virtual {p0}, Lcom/example/travel/MainActivity;->getSupportFragmentManager()Landroidx/fragment/app/FragmentManager;
    move-result-object v1
    const-string v2, "privacy"
    invoke-virtual {v0, v1, v2}, Lcom/example/travel/PrivacyDialogFragment;->show(Landroidx/fragment/app/FragmentManager;Ljava/lang/String;)V
    :cond_1d
    return-void
.end method

.method public onRefuse()V
    .registers 3
    const-string v0, "no"
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    invoke-virtual {p0}, Lcom/example/travel/MainActivity;->finish()V
    return-void
.end method

.class Lcom/example/travel/PrivacyDialogFragment$1;
.super Landroid/text/style/ClickableSpan;
.field final synthetic this$0:Lcom/example/travel/PrivacyDialogFragment;

.method constructor <init>(Lcom/example/travel/PrivacyDialogFragment;)V
    .registers 2
    iput-object p1, p0, Lcom/example/travel/PrivacyDialogFragment$1;->this$0:Lcom/example/travel/PrivacyDialogFragment;
    invoke-direct {p0}, Landroid/text/style/ClickableSpan;-><init>()V
    return-void
.end method

.method public onClick(Landroid/view/View;)V
    .registers 5
    const-string v0, "link"
    invoke-virtual {p1}, Landroid/view/View;->getContext()Landroid/content/Context;
    move-result-object v1
    invoke-virtual {v1}, Landroid/content/Context;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v1
    const-string v2, "android_id"
    invoke-static {v1, v2}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.class public interface abstract Lcom/example/travel/PrivacyDialogFragment$OnChoice;
.super Ljava/lang/Object;

.method public abstract onAgree()V
.end method

.method public abstract onRefuse()V
.end method

.class public Lcom/example/travel/PrivacyDialogFragment;
.super Landroidx/fragment/app/DialogFragment;
.implements Landroid/view/View$OnClickListener;
.field private listener:Lcom/example/travel/PrivacyDialogFragment$OnChoice;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroidx/fragment/app/DialogFragment;-><init>()V
    return-void
.end method

.method public static newInstance()Lcom/example/travel/PrivacyDialogFragment;
    .registers 1
    new-instance v0, Lcom/example/travel/PrivacyDialogFragment;
    invoke-direct {v0}, Lcom/example/travel/PrivacyDialogFragment;-><init>()V
    return-object v0
.end method

.method public onAttach(Landroid/content/Context;)V
    .registers 3
    invoke-super {p0, p1}, Landroidx/fragment/app/DialogFragment;->onAttach(Landroid/content/Context;)V
    instance-of v0, p1, Lcom/example/travel/PrivacyDialogFragment$OnChoice;
    if-eqz v0, :cond_b
    check-cast p1, Lcom/example/travel/PrivacyDialogFragment$OnChoice;
    iput-object p1, p0, Lcom/example/travel/PrivacyDialogFragment;->listener:Lcom/example/travel/PrivacyDialogFragment$OnChoice;
    :cond_b
    return-void
.end method

.method public onClick(Landroid/view/View;)V
    .registers 4
    iget-object v0, p0, Lcom/example/travel/PrivacyDialogFragment;->listener:Lcom/example/travel/PrivacyDialogFragment$OnChoice;
    if-nez v0, :cond_5
    :goto_4
    return-void
    :cond_5
    invoke-virtual {p1}, Landroid/view/View;->getId()I
    move-result v0
    const v1, 0x7f040003
    if-ne v0, v1, :cond_17
    iget-object v0, p0, Lcom/example/travel/PrivacyDialogFragment;->listener:Lcom/example/travel/PrivacyDialogFragment$OnChoice;
    invoke-interface {v0}, Lcom/example/travel/PrivacyDialogFragment$OnChoice;->onAgree()V
    :goto_13
    invoke-virtual {p0}, Lcom/example/travel/PrivacyDialogFragment;->dismiss()V
    goto :goto_4
    :cond_17
    iget-object v0, p0, Lcom/example/travel/PrivacyDialogFragment;->listener:Lcom/example/travel/PrivacyDialogFragment$OnChoice;
    invoke-interface {v0}, Lcom/example/travel/PrivacyDialogFragment$OnChoice;->onRefuse()V
    goto :goto_13
.end method

.method public onCreateView(Landroid/view/LayoutInflater;Landroid/view/ViewGroup;Landroid/os/Bundle;)Landroid/view/View;
    .registers 10
    const/high16 v0, 0x7f020000
    const/4 v1, 0x0
    invoke-virtual {p1, v0, p2, v1}, Landroid/view/LayoutInflater;->inflate(ILandroid/view/ViewGroup;Z)Landroid/view/View;
    move-result-object v1
    new-instance v2, Landroid/text/SpannableString;
    const-string v0, "\u8bf7\u60a8\u9605\u8bfb\u5b8c\u6574\u7248\u300a\u9690\u79c1\u653f\u7b56\u300b\u548c\u300a\u7528\u6237\u534f\u8bae\u300b"
    invoke-direct {v2, v0}, Landroid/text/SpannableString;-><init>(Ljava/lang/CharSequence;)V
    new-instance v0, Lcom/example/travel/PrivacyDialogFragment$1;
    invoke-direct {v0, p0}, Lcom/example/travel/PrivacyDialogFragment$1;-><init>(Lcom/example/travel/PrivacyDialogFragment;)V
    const/4 v3, 0x7
    const/16 v4, 0xd
    const/16 v5, 0x21
    invoke-virtual {v2, v0, v3, v4, v5}, Landroid/text/SpannableString;->setSpan(Ljava/lang/Object;III)V
    const v0, 0x7f040001
    invoke-virtual {v1, v0}, Landroid/view/View;->findViewById(I)Landroid/view/View;
    move-result-object v0
    check-cast v0, Landroid/widget/TextView;
    invoke-virtual {v0, v2}, Landroid/widget/TextView;->setText(Ljava/lang/CharSequence;)V
    const v0, 0x7f040003
    invoke-virtual {v1, v0}, Landroid/view/View;->findViewById(I)Landroid/view/View;
    move-result-object v0
    invoke-virtual {v0, p0}, Landroid/view/View;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    const v0, 0x7f040002
    invoke-virtual {v1, v0}, Landroid/view/View;->findViewById(I)Landroid/view/View;
    move-result-object v0
    invoke-virtual {v0, p0}, Landroid/view/View;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    return-object v1
.end method

.class public final Lcom/example/travel/SdkManager;
.super Ljava/lang/Object;
.field private static inited:Z

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static init(Landroid/content/Context;)V
    .registers 3
    sget-boolean v0, Lcom/example/travel/SdkManager;->inited:Z
    if-eqz v0, :cond_5
    :goto_4
    return-void
    :cond_5
    const/4 v0, 0x1
    sput-boolean v0, Lcom/example/travel/SdkManager;->inited:Z
    const-string v1, "sdk"
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    goto :goto_4
.end method

.class public Lcom/example/travel/TravelApp;
.super Landroid/app/Application;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method public onCreate()V
    .registers 4
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    invoke-static {p0}, Lcom/tencent/mmkv/MMKV;->initialize(Landroid/content/Context;)Ljava/lang/String;
    invoke-static {}, Lcom/tencent/mmkv/MMKV;->defaultMMKV()Lcom/tencent/mmkv/MMKV;
    move-result-object v0
    const-string v1, "pri"
    const/4 v2, 0x0
    invoke-virtual {v0, v1, v2}, Lcom/tencent/mmkv/MMKV;->decodeBool(Ljava/lang/String;Z)Z
    move-result v0
    if-eqz v0, :cond_16
    invoke-static {p0}, Lcom/example/travel/SdkManager;->init(Landroid/content/Context;)V
    :cond_16
    return-void
.end method
