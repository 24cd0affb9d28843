.class public Lcom/actions/paint/App;
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
    const-string v0, "q"
    invoke-virtual {p0, v0, v2}, Lcom/actions/paint/App;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    const-string v1, "agree"
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    if-eqz v0, :cond_23
    const-string v1, "q"
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Lcom/actions/paint/App;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    :cond_23
    const-string v0, "q"
    invoke-virtual {p0, v0, v2}, Lcom/actions/paint/App;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    const-string v1, "seen"
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    if-eqz v0, :cond_42
    const-string v1, "q"
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Lcom/actions/paint/App;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getSimOperator()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    :cond_42
    return-void
.end method

.class Lcom/actions/paint/MainActivity$1;
.super Ljava/lang/Object;
.implements Lcom/qmuiteam/qmui/widget/dialog/QMUIDialogAction$ActionListener;
.field final synthetic this$0:Lcom/actions/paint/MainActivity;

.method constructor <init>(Lcom/actions/paint/MainActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/actions/paint/MainActivity$1;->this$0:Lcom/actions/paint/MainActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Lcom/qmuiteam/qmui/widget/dialog/QMUIDialog;I)V
    .registers 6
    iget-object v0, p0, Lcom/actions/paint/MainActivity$1;->this$0:Lcom/actions/paint/MainActivity;
    const-string v1, "q"
    const/4 v2, 0x0
    invoke-virtual {v0, v1, v2}, Lcom/actions/paint/MainActivity;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "seen"
    const/4 v2, 0x1
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences$Editor;->putBoolean(Ljava/lang/String;Z)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    invoke-virtual {p1}, Lcom/qmuiteam/qmui/widget/dialog/QMUIDialog;->dismiss()V
    return-void
.end method

.class Lcom/actions/paint/MainActivity$2;
.super Ljava/lang/Object;
.implements Lcom/qmuiteam/qmui/widget/dialog/QMUIDialogAction$ActionListener;
.field final synthetic this$0:Lcom/actions/paint/MainActivity;

.method constructor <init>(Lcom/actions/paint/MainActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/actions/paint/MainActivity$2;->this$0:Lcom/actions/paint/MainActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Lcom/qmuiteam/qmui/widget/dialog/QMUIDialog;I)V
    .registers 7
    const/4 v3, 0x1
    iget-object v0, p0, Lcom/actions/paint/MainActivity$2;->this$0:Lcom/actions/paint/MainActivity;
    const-string v1, "q"
    const/4 v2, 0x0
    invoke-virtual {v0, v1, v2}, Lcom/actions/paint/MainActivity;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "agree"
    invoke-interface {v0, v1, v3}, Landroid/content/SharedPreferences$Editor;->putBoolean(Ljava/lang/String;Z)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "seen"
    invoke-interface {v0, v1, v3}, Landroid/content/SharedPreferences$Editor;->putBoolean(Ljava/lang/String;Z)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    invoke-virtual {p1}, Lcom/qmuiteam/qmui/widget/dialog/QMUIDialog;->dismiss()V
    return-void
.end method

.class public Lcom/actions/paint/MainActivity;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method public onCreate(Landroid/os/Bundle;)V
    .registers 5
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    new-instance v0, Lcom/qmuiteam/qmui/widget/dialog/QMUIDialog$MessageDialogBuilder;
    invoke-direct {v0, p0}, Lcom/qmuiteam/qmui/widget/dialog/QMUIDialog$MessageDialogBuilder;-><init>(Landroid/content/Context;)V
    const-string v1, "\u4e2a\u4eba\u4fe1\u606f\u4fdd\u62a4\u6307\u5f15"
    invoke-virtual {v0, v1}, Lcom/qmuiteam/qmui/widget/dialog/QMUIDialog$MessageDialogBuilder;->setTitle(Ljava/lang/String;)Lcom/qmuiteam/qmui/widget/dialog/QMUIDialog$MessageDialogBuilder;
    const-string v1, "\u8bf7\u9605\u8bfb\u300a\u9690\u79c1\u653f\u7b56\u300b\u5168\u6587"
    invoke-virtual {v0, v1}, Lcom/qmuiteam/qmui/widget/dialog/QMUIDialog$MessageDialogBuilder;->setMessage(Ljava/lang/CharSequence;)Lcom/qmuiteam/qmui/widget/dialog/QMUIDialog$MessageDialogBuilder;
    const-string v1, "\u4e0d\u540c\u610f"
    new-instance v2, Lcom/actions/paint/MainActivity$1;
    invoke-direct {v2, p0}, Lcom/actions/paint/MainActivity$1;-><init>(Lcom/actions/paint/MainActivity;)V
    invoke-virtual {v0, v1, v2}, Lcom/qmuiteam/qmui/widget/dialog/QMUIDialog$MessageDialogBuilder;->addAction(Ljava/lang/CharSequence;Lcom/qmuiteam/qmui/widget/dialog/QMUIDialogAction$ActionListener;)Lcom/qmuiteam/qmui/widget/dialog/QMUIDialog$MessageDialogBuilder;
    const-string v1, "\u540c\u610f"
    new-instance v2, Lcom/actions/paint/MainActivity$2;
    invoke-direct {v2, p0}, Lcom/actions/paint/MainActivity$2;-><init>(Lcom/actions/paint/MainActivity;)V
    invoke-virtual {v0, v1, v2}, Lcom/qmuiteam/qmui/widget/dialog/QMUIDialog$MessageDialogBuilder;->addAction(Ljava/lang/CharSequence;Lcom/qmuiteam/qmui/widget/dialog/QMUIDialogAction$ActionListener;)Lcom/qmuiteam/qmui/widget/dialog/QMUIDialog$MessageDialogBuilder;
    invoke-virtual {v0}, Lcom/qmuiteam/qmui/widget/dialog/QMUIDialog$MessageDialogBuilder;->show()Lcom/qmuiteam/qmui/widget/dialog/QMUIDialog;
    return-void
.end method

.class public Lcom/qmuiteam/qmui/widget/dialog/QMUIDialog$MessageDialogBuilder;
.super Ljava/lang/Object;
.field private final actions:Ljava/util/List;
.field private final context:Landroid/content/Context;
.field private message:Ljava/lang/CharSequence;
.field private title:Ljava/lang/CharSequence;

.method public constructor <init>(Landroid/content/Context;)V
    .registers 3
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    new-instance v0, Ljava/util/ArrayList;
    invoke-direct {v0}, Ljava/util/ArrayList;-><init>()V
    iput-object v0, p0, Lcom/qmuiteam/qmui/widget/dialog/QMUIDialog$MessageDialogBuilder;->actions:Ljava/util/List;
    iput-object p1, p0, Lcom/qmuiteam/qmui/widget/dialog/QMUIDialog$MessageDialogBuilder;->context:Landroid/content/Context;
    return-void
.end method

.method public addAction(Ljava/lang/CharSequence;Lcom/qmuiteam/qmui/widget/dialog/QMUIDialogAction$ActionListener;)Lcom/qmuiteam/qmui/widget/dialog/QMUIDialog$MessageDialogBuilder;
    .registers 5
    iget-object v0, p0, Lcom/qmuiteam/qmui/widget/dialog/QMUIDialog$MessageDialogBuilder;->actions:Ljava/util/List;
    new-instance v1, Lcom/qmuiteam/qmui/widget/dialog/QMUIDialogAction;
    invoke-direct {v1, p1, p2}, Lcom/qmuiteam/qmui/widget/dialog/QMUIDialogAction;-><init>(Ljava/lang/CharSequence;Lcom/qmuiteam/qmui/widget/dialog/QMUIDialogAction$ActionListener;)V
    invoke-interface {v0, v1}, Ljava/util/List;->add(Ljava/lang/Object;)Z
    return-object p0
.end method

.method public create()Lcom/qmuiteam/qmui/widget/dialog/QMUIDialog;
    .registers 5
    new-instance v2, Lcom/qmuiteam/qmui/widget/dialog/QMUIDialog;
    iget-object v0, p0, Lcom/qmuiteam/qmui/widget/dialog/QMUIDialog$MessageDialogBuilder;->context:Landroid/content/Context;
    invoke-direct {v2, v0}, Lcom/qmuiteam/qmui/widget/dialog/QMUIDialog;-><init>(Landroid/content/Context;)V
    new-instance v3, Landroid/widget/LinearLayout;
    iget-object v0, p0, Lcom/qmuiteam/qmui/widget/dialog/QMUIDialog$MessageDialogBuilder;->context:Landroid/content/Context;
    invoke-direct {v3, v0}, Landroid/widget/LinearLayout;-><init>(Landroid/content/Context;)V
    new-instance v0, Landroid/widget/TextView;
    iget-object v1, p0, Lcom/qmuiteam/qmui/widget/dialog/QMUIDialog$MessageDialogBuilder;->context:Landroid/content/Context;
    invoke-direct {v0, v1}, Landroid/widget/TextView;-><init>(Landroid/content/Context;)V
    iget-object v1, p0, Lcom/qmuiteam/qmui/widget/dialog/QMUIDialog$MessageDialogBuilder;->title:Ljava/lang/CharSequence;
    invoke-virtual {v0, v1}, Landroid/widget/TextView;->setText(Ljava/lang/CharSequence;)V
    invoke-virtual {v3, v0}, Landroid/widget/LinearLayout;->addView(Landroid/view/View;)V
    new-instance v0, Landroid/widget/TextView;
    iget-object v1, p0, Lcom/qmuiteam/qmui/widget/dialog/QMUIDialog$MessageDialogBuilder;->context:Landroid/content/Context;
    invoke-direct {v0, v1}, Landroid/widget/TextView;-><init>(Landroid/content/Context;)V
    iget-object v1, p0, Lcom/qmuiteam/qmui/widget/dialog/QMUIDialog$MessageDialogBuilder;->message:Ljava/lang/CharSequence;
    invoke-virtual {v0, v1}, Landroid/widget/TextView;->setText(Ljava/lang/CharSequence;)V
    invoke-virtual {v3, v0}, Landroid/widget/LinearLayout;->addView(Landroid/view/View;)V
    const/4 v0, 0x0
    move v1, v0
    :goto_2e
    iget-object v0, p0, Lcom/qmuiteam/qmui/widget/dialog/QMUIDialog$MessageDialogBuilder;->actions:Ljava/util/List;
    invoke-interface {v0}, Ljava/util/List;->size()I
    move-result v0
    if-ge v1, v0, :cond_49
    iget-object v0, p0, Lcom/qmuiteam/qmui/widget/dialog/QMUIDialog$MessageDialogBuilder;->actions:Ljava/util/List;
    invoke-interface {v0, v1}, Ljava/util/List;->get(I)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Lcom/qmuiteam/qmui/widget/dialog/QMUIDialogAction;
    invoke-virtual {v0, v2, v1}, Lcom/qmuiteam/qmui/widget/dialog/QMUIDialogAction;->buildActionView(Lcom/qmuiteam/qmui/widget/dialog/QMUIDialog;I)Landroid/widget/Button;
    move-result-object v0
    invoke-virtual {v3, v0}, Landroid/widget/LinearLayout;->addView(Landroid/view/View;)V
    add-int/lit8 v0, v1, 0x1
    move v1, v0
    goto :goto_2e
    :cond_49
    invoke-virtual {v2, v3}, Lcom/qmuiteam/qmui/widget/dialog/QMUIDialog;->setContentView(Landroid/view/View;)V
    return-object v2
.end method

.method public setMessage(Ljava/lang/CharSequence;)Lcom/qmuiteam/qmui/widget/dialog/QMUIDialog$MessageDialogBuilder;
    .registers 2
    iput-object p1, p0, Lcom/qmuiteam/qmui/widget/dialog/QMUIDialog$MessageDialogBuilder;->message:Ljava/lang/CharSequence;
    return-object p0
.end method

.method public setTitle(Ljava/lang/String;)Lcom/qmuiteam/qmui/widget/dialog/QMUIDialog$MessageDialogBuilder;
    .registers 2
    iput-object p1, p0, Lcom/qmuiteam/qmui/widget/dialog/QMUIDialog$MessageDialogBuilder;->title:Ljava/lang/CharSequence;
    return-object p0
.end method

.method public show()Lcom/qmuiteam/qmui/widget/dialog/QMUIDialog;
    .registers 2
    invoke-virtual {p0}, Lcom/qmuiteam/qmui/widget/dialog/QMUIDialog$MessageDialogBuilder;->create()Lcom/qmuiteam/qmui/widget/dialog/QMUIDialog;
    move-result-object v0
    invoke-virtual {v0}, Lcom/qmuiteam/qmui/widget/dialog/QMUIDialog;->show()V
    return-object v0
.end method

.class public Lcom/qmuiteam/qmui/widget/dialog/QMUIDialog;
.super Landroid/app/Dialog;

.method public constructor <init>(Landroid/content/Context;)V
    .registers 2
    invoke-direct {p0, p1}, Landroid/app/Dialog;-><init>(Landroid/content/Context;)V
    return-void
.end method

.class Lcom/qmuiteam/qmui/widget/dialog/QMUIDialogAction$1;
.super Ljava/lang/Object;
.implements Landroid/view/View$OnClickListener;
.field final synthetic this$0:Lcom/qmuiteam/qmui/widget/dialog/QMUIDialogAction;
.field final synthetic val$d:Lcom/qmuiteam/qmui/widget/dialog/QMUIDialog;
.field final synthetic val$index:I

.method constructor <init>(Lcom/qmuiteam/qmui/widget/dialog/QMUIDialogAction;Lcom/qmuiteam/qmui/widget/dialog/QMUIDialog;I)V
    .registers 4
    iput-object p1, p0, Lcom/qmuiteam/qmui/widget/dialog/QMUIDialogAction$1;->this$0:Lcom/qmuiteam/qmui/widget/dialog/QMUIDialogAction;
    iput-object p2, p0, Lcom/qmuiteam/qmui/widget/dialog/QMUIDialogAction$1;->val$d:Lcom/qmuiteam/qmui/widget/dialog/QMUIDialog;
    iput p3, p0, Lcom/qmuiteam/qmui/widget/dialog/QMUIDialogAction$1;->val$index:I
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/view/View;)V
    .registers 5
    iget-object v0, p0, Lcom/qmuiteam/qmui/widget/dialog/QMUIDialogAction$1;->this$0:Lcom/qmuiteam/qmui/widget/dialog/QMUIDialogAction;
    invoke-static {v0}, Lcom/qmuiteam/qmui/widget/dialog/QMUIDialogAction;->access$000(Lcom/qmuiteam/qmui/widget/dialog/QMUIDialogAction;)Lcom/qmuiteam/qmui/widget/dialog/QMUIDialogAction$ActionListener;
    move-result-object v0
    if-eqz v0, :cond_15
    iget-object v0, p0, Lcom/qmuiteam/qmui/widget/dialog/QMUIDialogAction$1;->this$0:Lcom/qmuiteam/qmui/widget/dialog/QMUIDialogAction;
    invoke-static {v0}, Lcom/qmuiteam/qmui/widget/dialog/QMUIDialogAction;->access$000(Lcom/qmuiteam/qmui/widget/dialog/QMUIDialogAction;)Lcom/qmuiteam/qmui/widget/dialog/QMUIDialogAction$ActionListener;
    move-result-object v0
    iget-object v1, p0, Lcom/qmuiteam/qmui/widget/dialog/QMUIDialogAction$1;->val$d:Lcom/qmuiteam/qmui/widget/dialog/QMUIDialog;
    iget v2, p0, Lcom/qmuiteam/qmui/widget/dialog/QMUIDialogAction$1;->val$index:I
    invoke-interface {v0, v1, v2}, Lcom/qmuiteam/qmui/widget/dialog/QMUIDialogAction$ActionListener;->onClick(Lcom/qmuiteam/qmui/widget/dialog/QMUIDialog;I)V
    :cond_15
    return-void
.end method

.class public interface abstract Lcom/qmuiteam/qmui/widget/dialog/QMUIDialogAction$ActionListener;
.super Ljava/lang/Object;

.method public abstract onClick(Lcom/qmuiteam/qmui/widget/dialog/QMUIDialog;I)V
.end method

.class public Lcom/qmuiteam/qmui/widget/dialog/QMUIDialogAction;
.super Ljava/lang/Object;
.field private final mOnClickListener:Lcom/qmuiteam/qmui/widget/dialog/QMUIDialogAction$ActionListener;
.field private final mStr:Ljava/lang/CharSequence;

.method public constructor <init>(Ljava/lang/CharSequence;Lcom/qmuiteam/qmui/widget/dialog/QMUIDialogAction$ActionListener;)V
    .registers 3
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcom/qmuiteam/qmui/widget/dialog/QMUIDialogAction;->mStr:Ljava/lang/CharSequence;
    iput-object p2, p0, Lcom/qmuiteam/qmui/widget/dialog/QMUIDialogAction;->mOnClickListener:Lcom/qmuiteam/qmui/widget/dialog/QMUIDialogAction$ActionListener;
    return-void
.end method

.method static synthetic access$000(Lcom/qmuiteam/qmui/widget/dialog/QMUIDialogAction;)Lcom/qmuiteam/qmui/widget/dialog/QMUIDialogAction$ActionListener;
    .registers 2
    iget-object v0, p0, Lcom/qmuiteam/qmui/widget/dialog/QMUIDialogAction;->mOnClickListener:Lcom/qmuiteam/qmui/widget/dialog/QMUIDialogAction$ActionListener;
    return-object v0
.end method

.method public buildActionView(Lcom/qmuiteam/qmui/widget/dialog/QMUIDialog;I)Landroid/widget/Button;
    .registers 5
    new-instance v0, Landroid/widget/Button;
    invoke-virtual {p1}, Lcom/qmuiteam/qmui/widget/dialog/QMUIDialog;->getContext()Landroid/content/Context;
    move-result-object v1
    invoke-direct {v0, v1}, Landroid/widget/Button;-><init>(Landroid/content/Context;)V
    iget-object v1, p0, Lcom/qmuiteam/qmui/widget/dialog/QMUIDialogAction;->mStr:Ljava/lang/CharSequence;
    invoke-virtual {v0, v1}, Landroid/widget/Button;->setText(Ljava/lang/CharSequence;)V
    new-instance v1, Lcom/qmuiteam/qmui/widget/dialog/QMUIDialogAction$1;
    invoke-direct {v1, p0, p1, p2}, Lcom/qmuiteam/qmui/widget/dialog/QMUIDialogAction$1;-><init>(Lcom/qmuiteam/qmui/widget/dialog/QMUIDialogAction;Lcom/qmuiteam/qmui/widget/dialog/QMUIDialog;I)V
    invoke-virtual {v0, v1}, Landroid/widget/Button;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    return-object v0
.end method
