.class public Lcom/popup/tea/App;
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
    invoke-virtual {p0, v0, v2}, Lcom/popup/tea/App;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    const-string v1, "agree"
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    if-eqz v0, :cond_23
    const-string v1, "t"
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Lcom/popup/tea/App;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    :cond_23
    return-void
.end method

.class Lcom/popup/tea/MainActivity$1;
.super Ljava/lang/Object;
.implements Lcom/lxj/xpopup/interfaces/OnConfirmListener;
.field final synthetic this$0:Lcom/popup/tea/MainActivity;

.method constructor <init>(Lcom/popup/tea/MainActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/popup/tea/MainActivity$1;->this$0:Lcom/popup/tea/MainActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onConfirm()V
    .registers 4
    iget-object v0, p0, Lcom/popup/tea/MainActivity$1;->this$0:Lcom/popup/tea/MainActivity;
    const-string v1, "t"
    const/4 v2, 0x0
    invoke-virtual {v0, v1, v2}, Lcom/popup/tea/MainActivity;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "agree"
    const/4 v2, 0x1
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences$Editor;->putBoolean(Ljava/lang/String;Z)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    return-void
.end method

.class Lcom/popup/tea/MainActivity$2;
.super Ljava/lang/Object;
.implements Lcom/lxj/xpopup/interfaces/OnCancelListener;
.field final synthetic this$0:Lcom/popup/tea/MainActivity;

.method constructor <init>(Lcom/popup/tea/MainActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/popup/tea/MainActivity$2;->this$0:Lcom/popup/tea/MainActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onCancel()V
    .registers 3
    const-string v0, "t"
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    iget-object v0, p0, Lcom/popup/tea/MainActivity$2;->this$0:Lcom/popup/tea/MainActivity;
    invoke-virtual {v0}, Lcom/popup/tea/MainActivity;->finish()V
    return-void
.end method

.class public Lcom/popup/tea/MainActivity;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method public onCreate(Landroid/os/Bundle;)V
    .registers 10
    const/4 v7, 0x0
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    new-instance v5, Lcom/popup/tea/MainActivity$1;
    invoke-direct {v5, p0}, Lcom/popup/tea/MainActivity$1;-><init>(Lcom/popup/tea/MainActivity;)V
    new-instance v6, Lcom/popup/tea/MainActivity$2;
    invoke-direct {v6, p0}, Lcom/popup/tea/MainActivity$2;-><init>(Lcom/popup/tea/MainActivity;)V
    new-instance v0, Lcom/lxj/xpopup/XPopup$Builder;
    invoke-direct {v0, p0}, Lcom/lxj/xpopup/XPopup$Builder;-><init>(Landroid/content/Context;)V
    invoke-static {v7}, Ljava/lang/Boolean;->valueOf(Z)Ljava/lang/Boolean;
    move-result-object v1
    invoke-virtual {v0, v1}, Lcom/lxj/xpopup/XPopup$Builder;->dismissOnTouchOutside(Ljava/lang/Boolean;)Lcom/lxj/xpopup/XPopup$Builder;
    move-result-object v0
    const-string v1, "\u7528\u6237\u534f\u8bae\u548c\u9690\u79c1\u653f\u7b56"
    const-string v2, "\u8bf7\u60a8\u52a1\u5fc5\u5ba1\u614e\u9605\u8bfb\u300a\u7528\u6237\u534f\u8bae\u300b\u548c\u300a\u9690\u79c1\u653f\u7b56\u300b"
    const-string v3, "\u6682\u4e0d\u540c\u610f"
    const-string v4, "\u540c\u610f"
    invoke-virtual/range {v0 .. v7}, Lcom/lxj/xpopup/XPopup$Builder;->asConfirm(Ljava/lang/CharSequence;Ljava/lang/CharSequence;Ljava/lang/CharSequence;Ljava/lang/CharSequence;Lcom/lxj/xpopup/interfaces/OnConfirmListener;Lcom/lxj/xpopup/interfaces/OnCancelListener;Z)Lcom/lxj/xpopup/impl/ConfirmPopupView;
    move-result-object v0
    invoke-virtual {v0}, Lcom/lxj/xpopup/impl/ConfirmPopupView;->show()V
    return-void
.end method

.class public Lcom/lxj/xpopup/XPopup$Builder;
.super Ljava/lang/Object;
.field private final context:Landroid/content/Context;
.field private out:Z

.method public constructor <init>(Landroid/content/Context;)V
    .registers 3
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    const/4 v0, 0x1
    iput-boolean v0, p0, Lcom/lxj/xpopup/XPopup$Builder;->out:Z
    iput-object p1, p0, Lcom/lxj/xpopup/XPopup$Builder;->context:Landroid/content/Context;
    return-void
.end method

.method public asConfirm(Ljava/lang/CharSequence;Ljava/lang/CharSequence;Ljava/lang/CharSequence;Ljava/lang/CharSequence;Lcom/lxj/xpopup/interfaces/OnConfirmListener;Lcom/lxj/xpopup/interfaces/OnCancelListener;Z)Lcom/lxj/xpopup/impl/ConfirmPopupView;
    .registers 10
    new-instance v0, Lcom/lxj/xpopup/impl/ConfirmPopupView;
    iget-object v1, p0, Lcom/lxj/xpopup/XPopup$Builder;->context:Landroid/content/Context;
    invoke-direct {v0, v1}, Lcom/lxj/xpopup/impl/ConfirmPopupView;-><init>(Landroid/content/Context;)V
    const/4 v1, 0x0
    invoke-virtual {v0, p1, p2, v1}, Lcom/lxj/xpopup/impl/ConfirmPopupView;->setTitleContent(Ljava/lang/CharSequence;Ljava/lang/CharSequence;Ljava/lang/CharSequence;)Lcom/lxj/xpopup/impl/ConfirmPopupView;
    invoke-virtual {v0, p3}, Lcom/lxj/xpopup/impl/ConfirmPopupView;->setCancelText(Ljava/lang/CharSequence;)Lcom/lxj/xpopup/impl/ConfirmPopupView;
    invoke-virtual {v0, p4}, Lcom/lxj/xpopup/impl/ConfirmPopupView;->setConfirmText(Ljava/lang/CharSequence;)Lcom/lxj/xpopup/impl/ConfirmPopupView;
    invoke-virtual {v0, p5, p6}, Lcom/lxj/xpopup/impl/ConfirmPopupView;->setListener(Lcom/lxj/xpopup/interfaces/OnConfirmListener;Lcom/lxj/xpopup/interfaces/OnCancelListener;)Lcom/lxj/xpopup/impl/ConfirmPopupView;
    iput-boolean p7, v0, Lcom/lxj/xpopup/impl/ConfirmPopupView;->isHideCancel:Z
    iget-boolean v1, p0, Lcom/lxj/xpopup/XPopup$Builder;->out:Z
    invoke-virtual {v0, v1}, Lcom/lxj/xpopup/impl/ConfirmPopupView;->setCancelable(Z)V
    return-object v0
.end method

.method public dismissOnTouchOutside(Ljava/lang/Boolean;)Lcom/lxj/xpopup/XPopup$Builder;
    .registers 3
    invoke-virtual {p1}, Ljava/lang/Boolean;->booleanValue()Z
    move-result v0
    iput-boolean v0, p0, Lcom/lxj/xpopup/XPopup$Builder;->out:Z
    return-object p0
.end method

.class public Lcom/lxj/xpopup/XPopup;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.class public Lcom/lxj/xpopup/impl/ConfirmPopupView;
.super Landroid/app/Dialog;
.implements Landroid/view/View$OnClickListener;
.field cancelListener:Lcom/lxj/xpopup/interfaces/OnCancelListener;
.field cancelText:Ljava/lang/CharSequence;
.field confirmListener:Lcom/lxj/xpopup/interfaces/OnConfirmListener;
.field confirmText:Ljava/lang/CharSequence;
.field content:Ljava/lang/CharSequence;
.field public isHideCancel:Z
.field title:Ljava/lang/CharSequence;
.field tv_cancel:Landroid/widget/TextView;
.field tv_confirm:Landroid/widget/TextView;
.field tv_content:Landroid/widget/TextView;
.field tv_title:Landroid/widget/TextView;

.method public constructor <init>(Landroid/content/Context;)V
    .registers 2
    invoke-direct {p0, p1}, Landroid/app/Dialog;-><init>(Landroid/content/Context;)V
    return-void
.end method

.method public onClick(Landroid/view/View;)V
    .registers 3
    iget-object v0, p0, Lcom/lxj/xpopup/impl/ConfirmPopupView;->tv_cancel:Landroid/widget/TextView;
    if-ne p1, v0, :cond_11
    iget-object v0, p0, Lcom/lxj/xpopup/impl/ConfirmPopupView;->cancelListener:Lcom/lxj/xpopup/interfaces/OnCancelListener;
    if-eqz v0, :cond_d
    iget-object v0, p0, Lcom/lxj/xpopup/impl/ConfirmPopupView;->cancelListener:Lcom/lxj/xpopup/interfaces/OnCancelListener;
    invoke-interface {v0}, Lcom/lxj/xpopup/interfaces/OnCancelListener;->onCancel()V
    :cond_d
    invoke-virtual {p0}, Lcom/lxj/xpopup/impl/ConfirmPopupView;->dismiss()V
    :cond_10
    :goto_10
    return-void
    :cond_11
    iget-object v0, p0, Lcom/lxj/xpopup/impl/ConfirmPopupView;->tv_confirm:Landroid/widget/TextView;
    if-ne p1, v0, :cond_10
    iget-object v0, p0, Lcom/lxj/xpopup/impl/ConfirmPopupView;->confirmListener:Lcom/lxj/xpopup/interfaces/OnConfirmListener;
    if-eqz v0, :cond_1e
    iget-object v0, p0, Lcom/lxj/xpopup/impl/ConfirmPopupView;->confirmListener:Lcom/lxj/xpopup/interfaces/OnConfirmListener;
    invoke-interface {v0}, Lcom/lxj/xpopup/interfaces/OnConfirmListener;->onConfirm()V
    :cond_1e
    invoke-virtual {p0}, Lcom/lxj/xpopup/impl/ConfirmPopupView;->dismiss()V
    goto :goto_10
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 5
    invoke-super {p0, p1}, Landroid/app/Dialog;->onCreate(Landroid/os/Bundle;)V
    new-instance v0, Landroid/widget/LinearLayout;
    invoke-virtual {p0}, Lcom/lxj/xpopup/impl/ConfirmPopupView;->getContext()Landroid/content/Context;
    move-result-object v1
    invoke-direct {v0, v1}, Landroid/widget/LinearLayout;-><init>(Landroid/content/Context;)V
    new-instance v1, Landroid/widget/TextView;
    invoke-virtual {p0}, Lcom/lxj/xpopup/impl/ConfirmPopupView;->getContext()Landroid/content/Context;
    move-result-object v2
    invoke-direct {v1, v2}, Landroid/widget/TextView;-><init>(Landroid/content/Context;)V
    iput-object v1, p0, Lcom/lxj/xpopup/impl/ConfirmPopupView;->tv_title:Landroid/widget/TextView;
    new-instance v1, Landroid/widget/TextView;
    invoke-virtual {p0}, Lcom/lxj/xpopup/impl/ConfirmPopupView;->getContext()Landroid/content/Context;
    move-result-object v2
    invoke-direct {v1, v2}, Landroid/widget/TextView;-><init>(Landroid/content/Context;)V
    iput-object v1, p0, Lcom/lxj/xpopup/impl/ConfirmPopupView;->tv_content:Landroid/widget/TextView;
    new-instance v1, Landroid/widget/TextView;
    invoke-virtual {p0}, Lcom/lxj/xpopup/impl/ConfirmPopupView;->getContext()Landroid/content/Context;
    move-result-object v2
    invoke-direct {v1, v2}, Landroid/widget/TextView;-><init>(Landroid/content/Context;)V
    iput-object v1, p0, Lcom/lxj/xpopup/impl/ConfirmPopupView;->tv_cancel:Landroid/widget/TextView;
    new-instance v1, Landroid/widget/TextView;
    invoke-virtual {p0}, Lcom/lxj/xpopup/impl/ConfirmPopupView;->getContext()Landroid/content/Context;
    move-result-object v2
    invoke-direct {v1, v2}, Landroid/widget/TextView;-><init>(Landroid/content/Context;)V
    iput-object v1, p0, Lcom/lxj/xpopup/impl/ConfirmPopupView;->tv_confirm:Landroid/widget/TextView;
    iget-object v1, p0, Lcom/lxj/xpopup/impl/ConfirmPopupView;->tv_title:Landroid/widget/TextView;
    invoke-virtual {v0, v1}, Landroid/widget/LinearLayout;->addView(Landroid/view/View;)V
    iget-object v1, p0, Lcom/lxj/xpopup/impl/ConfirmPopupView;->tv_content:Landroid/widget/TextView;
    invoke-virtual {v0, v1}, Landroid/widget/LinearLayout;->addView(Landroid/view/View;)V
    iget-object v1, p0, Lcom/lxj/xpopup/impl/ConfirmPopupView;->tv_cancel:Landroid/widget/TextView;
    invoke-virtual {v0, v1}, Landroid/widget/LinearLayout;->addView(Landroid/view/View;)V
    iget-object v1, p0, Lcom/lxj/xpopup/impl/ConfirmPopupView;->tv_confirm:Landroid/widget/TextView;
    invoke-virtual {v0, v1}, Landroid/widget/LinearLayout;->addView(Landroid/view/View;)V
    invoke-virtual {p0, v0}, Lcom/lxj/xpopup/impl/ConfirmPopupView;->setContentView(Landroid/view/View;)V
    iget-object v0, p0, Lcom/lxj/xpopup/impl/ConfirmPopupView;->tv_cancel:Landroid/widget/TextView;
    invoke-virtual {v0, p0}, Landroid/widget/TextView;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    iget-object v0, p0, Lcom/lxj/xpopup/impl/ConfirmPopupView;->tv_confirm:Landroid/widget/TextView;
    invoke-virtual {v0, p0}, Landroid/widget/TextView;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    iget-object v0, p0, Lcom/lxj/xpopup/impl/ConfirmPopupView;->tv_title:Landroid/widget/TextView;
    iget-object v1, p0, Lcom/lxj/xpopup/impl/ConfirmPopupView;->title:Ljava/lang/CharSequence;
    invoke-virtual {v0, v1}, Landroid/widget/TextView;->setText(Ljava/lang/CharSequence;)V
    iget-object v0, p0, Lcom/lxj/xpopup/impl/ConfirmPopupView;->tv_content:Landroid/widget/TextView;
    iget-object v1, p0, Lcom/lxj/xpopup/impl/ConfirmPopupView;->content:Ljava/lang/CharSequence;
    invoke-virtual {v0, v1}, Landroid/widget/TextView;->setText(Ljava/lang/CharSequence;)V
    iget-object v0, p0, Lcom/lxj/xpopup/impl/ConfirmPopupView;->cancelText:Ljava/lang/CharSequence;
    invoke-static {v0}, Landroid/text/TextUtils;->isEmpty(Ljava/lang/CharSequence;)Z
    move-result v0
    if-nez v0, :cond_76
    iget-object v0, p0, Lcom/lxj/xpopup/impl/ConfirmPopupView;->tv_cancel:Landroid/widget/TextView;
    iget-object v1, p0, Lcom/lxj/xpopup/impl/ConfirmPopupView;->cancelText:Ljava/lang/CharSequence;
    invoke-virtual {v0, v1}, Landroid/widget/TextView;->setText(Ljava/lang/CharSequence;)V
    :cond_76
    iget-object v0, p0, Lcom/lxj/xpopup/impl/ConfirmPopupView;->confirmText:Ljava/lang/CharSequence;
    invoke-static {v0}, Landroid/text/TextUtils;->isEmpty(Ljava/lang/CharSequence;)Z
    move-result v0
    if-nez v0, :cond_85
    iget-object v0, p0, Lcom/lxj/xpopup/impl/ConfirmPopupView;->tv_confirm:Landroid/widget/TextView;
    iget-object v1, p0, Lcom/lxj/xpopup/impl/ConfirmPopupView;->confirmText:Ljava/lang/CharSequence;
    invoke-virtual {v0, v1}, Landroid/widget/TextView;->setText(Ljava/lang/CharSequence;)V
    :cond_85
    iget-boolean v0, p0, Lcom/lxj/xpopup/impl/ConfirmPopupView;->isHideCancel:Z
    if-eqz v0, :cond_90
    iget-object v0, p0, Lcom/lxj/xpopup/impl/ConfirmPopupView;->tv_cancel:Landroid/widget/TextView;
    const/16 v1, 0x8
    invoke-virtual {v0, v1}, Landroid/widget/TextView;->setVisibility(I)V
    :cond_90
    return-void
.end method

.method public setCancelText(Ljava/lang/CharSequence;)Lcom/lxj/xpopup/impl/ConfirmPopupView;
    .registers 2
    iput-object p1, p0, Lcom/lxj/xpopup/impl/ConfirmPopupView;->cancelText:Ljava/lang/CharSequence;
    return-object p0
.end method

.method public setConfirmText(Ljava/lang/CharSequence;)Lcom/lxj/xpopup/impl/ConfirmPopupView;
    .registers 2
    iput-object p1, p0, Lcom/lxj/xpopup/impl/ConfirmPopupView;->confirmText:Ljava/lang/CharSequence;
    return-object p0
.end method

.method public setListener(Lcom/lxj/xpopup/interfaces/OnConfirmListener;Lcom/lxj/xpopup/interfaces/OnCancelListener;)Lcom/lxj/xpopup/impl/ConfirmPopupView;
    .registers 3
    iput-object p2, p0, Lcom/lxj/xpopup/impl/ConfirmPopupView;->cancelListener:Lcom/lxj/xpopup/interfaces/OnCancelListener;
    iput-object p1, p0, Lcom/lxj/xpopup/impl/ConfirmPopupView;->confirmListener:Lcom/lxj/xpopup/interfaces/OnConfirmListener;
    return-object p0
.end method

.method public setTitleContent(Ljava/lang/CharSequence;Ljava/lang/CharSequence;Ljava/lang/CharSequence;)Lcom/lxj/xpopup/impl/ConfirmPopupView;
    .registers 4
    iput-object p1, p0, Lcom/lxj/xpopup/impl/ConfirmPopupView;->title:Ljava/lang/CharSequence;
    iput-object p2, p0, Lcom/lxj/xpopup/impl/ConfirmPopupView;->content:Ljava/lang/CharSequence;
    return-object p0
.end method

.class public interface abstract Lcom/lxj/xpopup/interfaces/OnCancelListener;
.super Ljava/lang/Object;

.method public abstract onCancel()V
.end method

.class public interface abstract Lcom/lxj/xpopup/interfaces/OnConfirmListener;
.super Ljava/lang/Object;

.method public abstract onConfirm()V
.end method
