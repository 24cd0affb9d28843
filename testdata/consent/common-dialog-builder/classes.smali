# api 26
.class public Lcom/example/kitchen/App;
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
    const-string v0, "k"
    invoke-virtual {p0, v0, v2}, Lcom/example/kitchen/App;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    const-string v1, "p"
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    if-eqz v0, :cond_23
    const-string v1, "a"
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Lcom/example/kitchen/App;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    :cond_23
    return-void
.end method

.class Lcom/example/kitchen/CommonDialog$1;
.super Ljava/lang/Object;
.implements Landroid/view/View$OnClickListener;
.field final synthetic this$0:Lcom/example/kitchen/CommonDialog;

.method constructor <init>(Lcom/example/kitchen/CommonDialog;)V
    .registers 2
    iput-object p1, p0, Lcom/example/kitchen/CommonDialog$1;->this$0:Lcom/example/kitchen/CommonDialog;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/view/View;)V
    .registers 4
    iget-object v0, p0, Lcom/example/kitchen/CommonDialog$1;->this$0:Lcom/example/kitchen/CommonDialog;
    invoke-static {v0}, Lcom/example/kitchen/CommonDialog;->access$400(Lcom/example/kitchen/CommonDialog;)Lcom/example/kitchen/CommonDialog$Builder;
    move-result-object v0
    invoke-static {v0}, Lcom/example/kitchen/CommonDialog$Builder;->access$500(Lcom/example/kitchen/CommonDialog$Builder;)Lcom/example/kitchen/CommonDialog$OnClick;
    move-result-object v0
    if-eqz v0, :cond_1b
    iget-object v0, p0, Lcom/example/kitchen/CommonDialog$1;->this$0:Lcom/example/kitchen/CommonDialog;
    invoke-static {v0}, Lcom/example/kitchen/CommonDialog;->access$400(Lcom/example/kitchen/CommonDialog;)Lcom/example/kitchen/CommonDialog$Builder;
    move-result-object v0
    invoke-static {v0}, Lcom/example/kitchen/CommonDialog$Builder;->access$500(Lcom/example/kitchen/CommonDialog$Builder;)Lcom/example/kitchen/CommonDialog$OnClick;
    move-result-object v0
    iget-object v1, p0, Lcom/example/kitchen/CommonDialog$1;->this$0:Lcom/example/kitchen/CommonDialog;
    invoke-interface {v0, v1}, Lcom/example/kitchen/CommonDialog$OnClick;->onClick(Lcom/example/kitchen/CommonDialog;)V
    :cond_1b
    iget-object v0, p0, Lcom/example/kitchen/CommonDialog$1;->this$0:Lcom/example/kitchen/CommonDialog;
    invoke-virtual {v0}, Lcom/example/kitchen/CommonDialog;->dismiss()V
    return-void
.end method

.class Lcom/example/kitchen/CommonDialog$2;
.super Ljava/lang/Object;
.implements Landroid/view/View$OnClickListener;
.field final synthetic this$0:Lcom/example/kitchen/CommonDialog;

.method constructor <init>(Lcom/example/kitchen/CommonDialog;)V
    .registers 2
    iput-object p1, p0, Lcom/example/kitchen/CommonDialog$2;->this$0:Lcom/example/kitchen/CommonDialog;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/view/View;)V
    .registers 4
    iget-object v0, p0, Lcom/example/kitchen/CommonDialog$2;->this$0:Lcom/example/kitchen/CommonDialog;
    invoke-static {v0}, Lcom/example/kitchen/CommonDialog;->access$400(Lcom/example/kitchen/CommonDialog;)Lcom/example/kitchen/CommonDialog$Builder;
    move-result-object v0
    invoke-static {v0}, Lcom/example/kitchen/CommonDialog$Builder;->access$600(Lcom/example/kitchen/CommonDialog$Builder;)Lcom/example/kitchen/CommonDialog$OnClick;
    move-result-object v0
    if-eqz v0, :cond_1b
    iget-object v0, p0, Lcom/example/kitchen/CommonDialog$2;->this$0:Lcom/example/kitchen/CommonDialog;
    invoke-static {v0}, Lcom/example/kitchen/CommonDialog;->access$400(Lcom/example/kitchen/CommonDialog;)Lcom/example/kitchen/CommonDialog$Builder;
    move-result-object v0
    invoke-static {v0}, Lcom/example/kitchen/CommonDialog$Builder;->access$600(Lcom/example/kitchen/CommonDialog$Builder;)Lcom/example/kitchen/CommonDialog$OnClick;
    move-result-object v0
    iget-object v1, p0, Lcom/example/kitchen/CommonDialog$2;->this$0:Lcom/example/kitchen/CommonDialog;
    invoke-interface {v0, v1}, Lcom/example/kitchen/CommonDialog$OnClick;->onClick(Lcom/example/kitchen/CommonDialog;)V
    :cond_1b
    iget-object v0, p0, Lcom/example/kitchen/CommonDialog$2;->this$0:Lcom/example/kitchen/CommonDialog;
    invoke-virtual {v0}, Lcom/example/kitchen/CommonDialog;->dismiss()V
    return-void
.end method

.class public Lcom/example/kitchen/CommonDialog$Builder;
.super Ljava/lang/Object;
.field private final c:Landroid/content/Context;
.field private left:Ljava/lang/String;
.field private message:Ljava/lang/String;
.field private onLeft:Lcom/example/kitchen/CommonDialog$OnClick;
.field private onRight:Lcom/example/kitchen/CommonDialog$OnClick;
.field private right:Ljava/lang/String;
.field private title:Ljava/lang/String;

.method public constructor <init>(Landroid/content/Context;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcom/example/kitchen/CommonDialog$Builder;->c:Landroid/content/Context;
    return-void
.end method

.method static synthetic access$000(Lcom/example/kitchen/CommonDialog$Builder;)Ljava/lang/String;
    .registers 2
    iget-object v0, p0, Lcom/example/kitchen/CommonDialog$Builder;->title:Ljava/lang/String;
    return-object v0
.end method

.method static synthetic access$100(Lcom/example/kitchen/CommonDialog$Builder;)Ljava/lang/String;
    .registers 2
    iget-object v0, p0, Lcom/example/kitchen/CommonDialog$Builder;->message:Ljava/lang/String;
    return-object v0
.end method

.method static synthetic access$200(Lcom/example/kitchen/CommonDialog$Builder;)Ljava/lang/String;
    .registers 2
    iget-object v0, p0, Lcom/example/kitchen/CommonDialog$Builder;->left:Ljava/lang/String;
    return-object v0
.end method

.method static synthetic access$300(Lcom/example/kitchen/CommonDialog$Builder;)Ljava/lang/String;
    .registers 2
    iget-object v0, p0, Lcom/example/kitchen/CommonDialog$Builder;->right:Ljava/lang/String;
    return-object v0
.end method

.method static synthetic access$500(Lcom/example/kitchen/CommonDialog$Builder;)Lcom/example/kitchen/CommonDialog$OnClick;
    .registers 2
    iget-object v0, p0, Lcom/example/kitchen/CommonDialog$Builder;->onLeft:Lcom/example/kitchen/CommonDialog$OnClick;
    return-object v0
.end method

.method static synthetic access$600(Lcom/example/kitchen/CommonDialog$Builder;)Lcom/example/kitchen/CommonDialog$OnClick;
    .registers 2
    iget-object v0, p0, Lcom/example/kitchen/CommonDialog$Builder;->onRight:Lcom/example/kitchen/CommonDialog$OnClick;
    return-object v0
.end method

.method public build()Lcom/example/kitchen/CommonDialog;
    .registers 4
    new-instance v0, Lcom/example/kitchen/CommonDialog;
    iget-object v1, p0, Lcom/example/kitchen/CommonDialog$Builder;->c:Landroid/content/Context;
    const/4 v2, 0x0
    invoke-direct {v0, v1, p0, v2}, Lcom/example/kitchen/CommonDialog;-><init>(Landroid/content/Context;Lcom/example/kitchen/CommonDialog$Builder;Lcom/example/kitchen/CommonDialog$1;)V
    return-object v0
.end method

.method public left(Ljava/lang/String;Lcom/example/kitchen/CommonDialog$OnClick;)Lcom/example/kitchen/CommonDialog$Builder;
    .registers 3
    iput-object p1, p0, Lcom/example/kitchen/CommonDialog$Builder;->left:Ljava/lang/String;
    iput-object p2, p0, Lcom/example/kitchen/CommonDialog$Builder;->onLeft:Lcom/example/kitchen/CommonDialog$OnClick;
    return-object p0
.end method

.method public message(Ljava/lang/String;)Lcom/example/kitchen/CommonDialog$Builder;
    .registers 2
    iput-object p1, p0, Lcom/example/kitchen/CommonDialog$Builder;->message:Ljava/lang/String;
    return-object p0
.end method

.method public right(Ljava/lang/String;Lcom/example/kitchen/CommonDialog$OnClick;)Lcom/example/kitchen/CommonDialog$Builder;
    .registers 3
    iput-object p1, p0, Lcom/example/kitchen/CommonDialog$Builder;->right:Ljava/lang/String;
    iput-object p2, p0, Lcom/example/kitchen/CommonDialog$Builder;->onRight:Lcom/example/kitchen/CommonDialog$OnClick;
    return-object p0
.end method

.method public title(Ljava/lang/String;)Lcom/example/kitchen/CommonDialog$Builder;
    .registers 2
    iput-object p1, p0, Lcom/example/kitchen/CommonDialog$Builder;->title:Ljava/lang/String;
    return-object p0
.end method

.class public interface abstract Lcom/example/kitchen/CommonDialog$OnClick;
.super Ljava/lang/Object;

.method public abstract onClick(Lcom/example/kitchen/CommonDialog;)V
.end method

.class public Lcom/example/kitchen/CommonDialog;
.super Landroid/app/Dialog;
.field private final b:Lcom/example/kitchen/CommonDialog$Builder;

.method private constructor <init>(Landroid/content/Context;Lcom/example/kitchen/CommonDialog$Builder;)V
    .registers 3
    invoke-direct {p0, p1}, Landroid/app/Dialog;-><init>(Landroid/content/Context;)V
    iput-object p2, p0, Lcom/example/kitchen/CommonDialog;->b:Lcom/example/kitchen/CommonDialog$Builder;
    return-void
.end method

.method synthetic constructor <init>(Landroid/content/Context;Lcom/example/kitchen/CommonDialog$Builder;Lcom/example/kitchen/CommonDialog$1;)V
    .registers 4
    invoke-direct {p0, p1, p2}, Lcom/example/kitchen/CommonDialog;-><init>(Landroid/content/Context;Lcom/example/kitchen/CommonDialog$Builder;)V
    return-void
.end method

.method static synthetic access$400(Lcom/example/kitchen/CommonDialog;)Lcom/example/kitchen/CommonDialog$Builder;
    .registers 2
    iget-object v0, p0, Lcom/example/kitchen/CommonDialog;->b:Lcom/example/kitchen/CommonDialog$Builder;
    return-object v0
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 5
    invoke-super {p0, p1}, Landroid/app/Dialog;->onCreate(Landroid/os/Bundle;)V
    const/high16 v0, 0x7f020000
    invoke-virtual {p0, v0}, Lcom/example/kitchen/CommonDialog;->setContentView(I)V
    const/high16 v0, 0x7f040000
    invoke-virtual {p0, v0}, Lcom/example/kitchen/CommonDialog;->findViewById(I)Landroid/view/View;
    move-result-object v0
    check-cast v0, Landroid/widget/TextView;
    iget-object v1, p0, Lcom/example/kitchen/CommonDialog;->b:Lcom/example/kitchen/CommonDialog$Builder;
    invoke-static {v1}, Lcom/example/kitchen/CommonDialog$Builder;->access$000(Lcom/example/kitchen/CommonDialog$Builder;)Ljava/lang/String;
    move-result-object v1
    invoke-virtual {v0, v1}, Landroid/widget/TextView;->setText(Ljava/lang/CharSequence;)V
    const v0, 0x7f040001
    invoke-virtual {p0, v0}, Lcom/example/kitchen/CommonDialog;->findViewById(I)Landroid/view/View;
    move-result-object v0
    check-cast v0, Landroid/widget/TextView;
    iget-object v1, p0, Lcom/example/kitchen/CommonDialog;->b:Lcom/example/kitchen/CommonDialog$Builder;
    invoke-static {v1}, Lcom/example/kitchen/CommonDialog$Builder;->access$100(Lcom/example/kitchen/CommonDialog$Builder;)Ljava/lang/String;
    move-result-object v1
    invoke-virtual {v0, v1}, Landroid/widget/TextView;->setText(Ljava/lang/CharSequence;)V
    const v0, 0x7f040002
    invoke-virtual {p0, v0}, Lcom/example/kitchen/CommonDialog;->findViewById(I)Landroid/view/View;
    move-result-object v0
    check-cast v0, Landroid/widget/TextView;
    const v1, 0x7f040003
    invoke-virtual {p0, v1}, Lcom/example/kitchen/CommonDialog;->findViewById(I)Landroid/view/View;
    move-result-object v1
    check-cast v1, Landroid/widget/TextView;
    iget-object v2, p0, Lcom/example/kitchen/CommonDialog;->b:Lcom/example/kitchen/CommonDialog$Builder;
    invoke-static {v2}, Lcom/example/kitchen/CommonDialog$Builder;->access$200(Lcom/example/kitchen/CommonDialog$Builder;)Ljava/lang/String;
    move-result-object v2
    invoke-static {v2}, Landroid/text/TextUtils;->isEmpty(Ljava/lang/CharSequence;)Z
    move-result v2
    if-nez v2, :cond_78
    iget-object v2, p0, Lcom/example/kitchen/CommonDialog;->b:Lcom/example/kitchen/CommonDialog$Builder;
    invoke-static {v2}, Lcom/example/kitchen/CommonDialog$Builder;->access$200(Lcom/example/kitchen/CommonDialog$Builder;)Ljava/lang/String;
    move-result-object v2
    invoke-virtual {v0, v2}, Landroid/widget/TextView;->setText(Ljava/lang/CharSequence;)V
    :goto_52
    iget-object v2, p0, Lcom/example/kitchen/CommonDialog;->b:Lcom/example/kitchen/CommonDialog$Builder;
    invoke-static {v2}, Lcom/example/kitchen/CommonDialog$Builder;->access$300(Lcom/example/kitchen/CommonDialog$Builder;)Ljava/lang/String;
    move-result-object v2
    invoke-static {v2}, Landroid/text/TextUtils;->isEmpty(Ljava/lang/CharSequence;)Z
    move-result v2
    if-nez v2, :cond_67
    iget-object v2, p0, Lcom/example/kitchen/CommonDialog;->b:Lcom/example/kitchen/CommonDialog$Builder;
    invoke-static {v2}, Lcom/example/kitchen/CommonDialog$Builder;->access$300(Lcom/example/kitchen/CommonDialog$Builder;)Ljava/lang/String;
    move-result-object v2
    invoke-virtual {v1, v2}, Landroid/widget/TextView;->setText(Ljava/lang/CharSequence;)V
    :cond_67
    new-instance v2, Lcom/example/kitchen/CommonDialog$1;
    invoke-direct {v2, p0}, Lcom/example/kitchen/CommonDialog$1;-><init>(Lcom/example/kitchen/CommonDialog;)V
    invoke-virtual {v0, v2}, Landroid/widget/TextView;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    new-instance v0, Lcom/example/kitchen/CommonDialog$2;
    invoke-direct {v0, p0}, Lcom/example/kitchen/CommonDialog$2;-><init>(Lcom/example/kitchen/CommonDialog;)V
    invoke-virtual {v1, v0}, Landroid/widget/TextView;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    return-void
    :cond_78
    const/16 v2, 0x8
    invoke-virtual {v0, v2}, Landroid/widget/TextView;->setVisibility(I)V
    goto :goto_52
.end method

.class Lcom/example/kitchen/MainActivity$1;
.super Ljava/lang/Object;
.implements Lcom/example/kitchen/CommonDialog$OnClick;
.field final synthetic this$0:Lcom/example/kitchen/MainActivity;

.method constructor <init>(Lcom/example/kitchen/MainActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/example/kitchen/MainActivity$1;->this$0:Lcom/example/kitchen/MainActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Lcom/example/kitchen/CommonDialog;)V
    .registers 5
    iget-object v0, p0, Lcom/example/kitchen/MainActivity$1;->this$0:Lcom/example/kitchen/MainActivity;
    const-string v1, "k"
    const/4 v2, 0x0
    invoke-virtual {v0, v1, v2}, Lcom/example/kitchen/MainActivity;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "p"
    const/4 v2, 0x1
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences$Editor;->putBoolean(Ljava/lang/String;Z)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    return-void
.end method

.class Lcom/example/kitchen/MainActivity$2;
.super Ljava/lang/Object;
.implements Lcom/example/kitchen/CommonDialog$OnClick;
.field final synthetic this$0:Lcom/example/kitchen/MainActivity;

.method constructor <init>(Lcom/example/kitchen/MainActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/example/kitchen/MainActivity$2;->this$0:Lcom/example/kitchen/MainActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Lcom/example/kitchen/CommonDialog;)V
    .registers 4
    const-string v0, "m"
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    iget-object v0, p0, Lcom/example/kitchen/MainActivity$2;->this$0:Lcom/example/kitchen/MainActivity;
    invoke-virtual {v0}, Lcom/example/kitchen/MainActivity;->finish()V
    return-void
.end method

.class Lcom/example/kitchen/MainActivity$3;
.super Ljava/lang/Object;
.implements Lcom/example/kitchen/CommonDialog$OnClick;
.field final synthetic this$0:Lcom/example/kitchen/MainActivity;

.method constructor <init>(Lcom/example/kitchen/MainActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/example/kitchen/MainActivity$3;->this$0:Lcom/example/kitchen/MainActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Lcom/example/kitchen/CommonDialog;)V
    .registers 5
    const-string v0, "m"
    iget-object v1, p0, Lcom/example/kitchen/MainActivity$3;->this$0:Lcom/example/kitchen/MainActivity;
    invoke-virtual {v1}, Lcom/example/kitchen/MainActivity;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v1
    const-string v2, "android_id"
    invoke-static {v1, v2}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.class public Lcom/example/kitchen/MainActivity;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 5
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    new-instance v0, Lcom/example/kitchen/CommonDialog$Builder;
    invoke-direct {v0, p0}, Lcom/example/kitchen/CommonDialog$Builder;-><init>(Landroid/content/Context;)V
    const-string v1, "\u9690\u79c1\u653f\u7b56"
    invoke-virtual {v0, v1}, Lcom/example/kitchen/CommonDialog$Builder;->title(Ljava/lang/String;)Lcom/example/kitchen/CommonDialog$Builder;
    move-result-object v0
    const-string v1, "\u8bf7\u9605\u8bfb\u300a\u7528\u6237\u534f\u8bae\u300b\u548c\u300a\u9690\u79c1\u653f\u7b56\u300b"
    invoke-virtual {v0, v1}, Lcom/example/kitchen/CommonDialog$Builder;->message(Ljava/lang/String;)Lcom/example/kitchen/CommonDialog$Builder;
    move-result-object v0
    const-string v1, "\u4e0d\u540c\u610f"
    new-instance v2, Lcom/example/kitchen/MainActivity$2;
    invoke-direct {v2, p0}, Lcom/example/kitchen/MainActivity$2;-><init>(Lcom/example/kitchen/MainActivity;)V
    invoke-virtual {v0, v1, v2}, Lcom/example/kitchen/CommonDialog$Builder;->left(Ljava/lang/String;Lcom/example/kitchen/CommonDialog$OnClick;)Lcom/example/kitchen/CommonDialog$Builder;
    move-result-object v0
    const-string v1, "\u540c\u610f"
    new-instance v2, Lcom/example/kitchen/MainActivity$1;
    invoke-direct {v2, p0}, Lcom/example/kitchen/MainActivity$1;-><init>(Lcom/example/kitchen/MainActivity;)V
    invoke-virtual {v0, v1, v2}, Lcom/example/kitchen/CommonDialog$Builder;->right(Ljava/lang/String;Lcom/example/kitchen/CommonDialog$OnClick;)Lcom/example/kitchen/CommonDialog$Builder;
    move-result-object v0
    invoke-virtual {v0}, Lcom/example/kitchen/CommonDialog$Builder;->build()Lcom/example/kitchen/CommonDialog;
    move-result-object v0
    invoke-virtual {v0}, Lcom/example/kitchen/CommonDialog;->show()V
    return-void
.end method

.method protected onPause()V
    .registers 4
    invoke-super {p0}, Landroid/app/Activity;->onPause()V
    new-instance v0, Lcom/example/kitchen/CommonDialog$Builder;
    invoke-direct {v0, p0}, Lcom/example/kitchen/CommonDialog$Builder;-><init>(Landroid/content/Context;)V
    const-string v1, "\u53d1\u73b0\u65b0\u7248\u672c"
    invoke-virtual {v0, v1}, Lcom/example/kitchen/CommonDialog$Builder;->title(Ljava/lang/String;)Lcom/example/kitchen/CommonDialog$Builder;
    move-result-object v0
    const-string v1, "\u4fee\u590d\u82e5\u5e72\u95ee\u9898"
    invoke-virtual {v0, v1}, Lcom/example/kitchen/CommonDialog$Builder;->message(Ljava/lang/String;)Lcom/example/kitchen/CommonDialog$Builder;
    move-result-object v0
    const-string v1, "\u7acb\u5373\u66f4\u65b0"
    new-instance v2, Lcom/example/kitchen/MainActivity$3;
    invoke-direct {v2, p0}, Lcom/example/kitchen/MainActivity$3;-><init>(Lcom/example/kitchen/MainActivity;)V
    invoke-virtual {v0, v1, v2}, Lcom/example/kitchen/CommonDialog$Builder;->right(Ljava/lang/String;Lcom/example/kitchen/CommonDialog$OnClick;)Lcom/example/kitchen/CommonDialog$Builder;
    move-result-object v0
    invoke-virtual {v0}, Lcom/example/kitchen/CommonDialog$Builder;->build()Lcom/example/kitchen/CommonDialog;
    move-result-object v0
    invoke-virtual {v0}, Lcom/example/kitchen/CommonDialog;->show()V
    return-void
.end method
