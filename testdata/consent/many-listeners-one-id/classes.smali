# api 26
.class public Lcom/example/policylib/App;
.super Landroid/app/Application;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method public onCreate()V
    .registers 3
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    invoke-static {}, Lcom/example/policylib/Policy;->get()Lcom/example/policylib/Policy;
    move-result-object v0
    invoke-virtual {v0, p0}, Lcom/example/policylib/Policy;->hasRule(Landroid/content/Context;)Z
    move-result v0
    if-eqz v0, :cond_1e
    const-string v1, "a"
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Lcom/example/policylib/App;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    :cond_1e
    return-void
.end method

.class public Lcom/example/policylib/Factory;
.super Ljava/lang/Object;
.implements Landroid/view/LayoutInflater$Factory2;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onCreateView(Landroid/view/View;Ljava/lang/String;Landroid/content/Context;Landroid/util/AttributeSet;)Landroid/view/View;
    .registers 6
    const-string v0, "Button"
    invoke-virtual {p2, v0}, Ljava/lang/String;->equals(Ljava/lang/Object;)Z
    move-result v0
    if-eqz v0, :cond_e
    new-instance v0, Lcom/example/policylib/Round;
    invoke-direct {v0, p3, p4}, Lcom/example/policylib/Round;-><init>(Landroid/content/Context;Landroid/util/AttributeSet;)V
    :goto_d
    return-object v0
    :cond_e
    const-string v0, "TextView"
    invoke-virtual {p2, v0}, Ljava/lang/String;->equals(Ljava/lang/Object;)Z
    move-result v0
    if-eqz v0, :cond_1c
    new-instance v0, Landroid/widget/TextView;
    invoke-direct {v0, p3, p4}, Landroid/widget/TextView;-><init>(Landroid/content/Context;Landroid/util/AttributeSet;)V
    goto :goto_d
    :cond_1c
    const/4 v0, 0x0
    goto :goto_d
.end method

.method public onCreateView(Ljava/lang/String;Landroid/content/Context;Landroid/util/AttributeSet;)Landroid/view/View;
    .registers 5
    const/4 v0, 0x0
    return-object v0
.end method

.class public Lcom/example/policylib/MainActivity;
.super Landroid/app/Activity;
.implements Lcom/example/policylib/Policy$RuleListener;
.implements Lcom/example/policylib/Policy$Done;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method public done(I)V
    .registers 5
    const-string v0, "m"
    new-instance v1, Ljava/lang/StringBuilder;
    invoke-direct {v1}, Ljava/lang/StringBuilder;-><init>()V
    const-string v2, ""
    invoke-virtual {v1, v2}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v1
    invoke-virtual {v1, p1}, Ljava/lang/StringBuilder;->append(I)Ljava/lang/StringBuilder;
    move-result-object v1
    invoke-virtual {v1}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 4
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    invoke-virtual {p0}, Lcom/example/policylib/MainActivity;->getLayoutInflater()Landroid/view/LayoutInflater;
    move-result-object v0
    new-instance v1, Lcom/example/policylib/Factory;
    invoke-direct {v1}, Lcom/example/policylib/Factory;-><init>()V
    invoke-virtual {v0, v1}, Landroid/view/LayoutInflater;->setFactory2(Landroid/view/LayoutInflater$Factory2;)V
    const v0, 0x7f020002
    invoke-virtual {p0, v0}, Lcom/example/policylib/MainActivity;->setContentView(I)V
    invoke-static {}, Lcom/example/policylib/Policy;->get()Lcom/example/policylib/Policy;
    move-result-object v0
    const-string v1, "\u6b22\u8fce\u4f7f\u7528\uff01\u8bf7\u9605\u8bfb\u300a\u7528\u6237\u534f\u8bae\u300b\u548c\u300a\u9690\u79c1\u653f\u7b56\u300b\u3002\u5982\u60a8\u540c\u610f\uff0c\u8bf7\u70b9\u51fb\u540c\u610f"
    invoke-virtual {v0, p0, v1, p0}, Lcom/example/policylib/Policy;->showRule(Landroid/content/Context;Ljava/lang/String;Lcom/example/policylib/Policy$RuleListener;)V
    return-void
.end method

.method protected onResume()V
    .registers 4
    invoke-super {p0}, Landroid/app/Activity;->onResume()V
    invoke-static {}, Lcom/example/policylib/Policy;->get()Lcom/example/policylib/Policy;
    move-result-object v0
    const-string v1, "1"
    invoke-virtual {v0, p0, v1, p0}, Lcom/example/policylib/Policy;->showUpdate(Landroid/content/Context;Ljava/lang/String;Lcom/example/policylib/Policy$Done;)V
    invoke-static {}, Lcom/example/policylib/Policy;->get()Lcom/example/policylib/Policy;
    move-result-object v0
    const-string v1, "2"
    const/4 v2, 0x2
    invoke-virtual {v0, p0, v1, v2, p0}, Lcom/example/policylib/Policy;->showTips(Landroid/content/Context;Ljava/lang/String;ILcom/example/policylib/Policy$Done;)V
    invoke-static {}, Lcom/example/policylib/Policy;->get()Lcom/example/policylib/Policy;
    move-result-object v0
    const-string v1, "3"
    const/4 v2, 0x3
    invoke-virtual {v0, p0, v1, v2, p0}, Lcom/example/policylib/Policy;->showTips(Landroid/content/Context;Ljava/lang/String;ILcom/example/policylib/Policy$Done;)V
    invoke-static {}, Lcom/example/policylib/Policy;->get()Lcom/example/policylib/Policy;
    move-result-object v0
    const-string v1, "4"
    const/4 v2, 0x4
    invoke-virtual {v0, p0, v1, v2, p0}, Lcom/example/policylib/Policy;->showTips(Landroid/content/Context;Ljava/lang/String;ILcom/example/policylib/Policy$Done;)V
    invoke-static {}, Lcom/example/policylib/Policy;->get()Lcom/example/policylib/Policy;
    move-result-object v0
    const-string v1, "5"
    const/4 v2, 0x5
    invoke-virtual {v0, p0, v1, v2, p0}, Lcom/example/policylib/Policy;->showTips(Landroid/content/Context;Ljava/lang/String;ILcom/example/policylib/Policy$Done;)V
    invoke-static {}, Lcom/example/policylib/Policy;->get()Lcom/example/policylib/Policy;
    move-result-object v0
    const-string v1, "6"
    const/4 v2, 0x6
    invoke-virtual {v0, p0, v1, v2, p0}, Lcom/example/policylib/Policy;->showTips(Landroid/content/Context;Ljava/lang/String;ILcom/example/policylib/Policy$Done;)V
    invoke-static {}, Lcom/example/policylib/Policy;->get()Lcom/example/policylib/Policy;
    move-result-object v0
    const-string v1, "7"
    const/4 v2, 0x7
    invoke-virtual {v0, p0, v1, v2, p0}, Lcom/example/policylib/Policy;->showTips(Landroid/content/Context;Ljava/lang/String;ILcom/example/policylib/Policy$Done;)V
    invoke-static {}, Lcom/example/policylib/Policy;->get()Lcom/example/policylib/Policy;
    move-result-object v0
    const-string v1, "8"
    const/16 v2, 0x8
    invoke-virtual {v0, p0, v1, v2, p0}, Lcom/example/policylib/Policy;->showTips(Landroid/content/Context;Ljava/lang/String;ILcom/example/policylib/Policy$Done;)V
    invoke-static {}, Lcom/example/policylib/Policy;->get()Lcom/example/policylib/Policy;
    move-result-object v0
    const-string v1, "9"
    const/16 v2, 0x9
    invoke-virtual {v0, p0, v1, v2, p0}, Lcom/example/policylib/Policy;->showTips(Landroid/content/Context;Ljava/lang/String;ILcom/example/policylib/Policy$Done;)V
    invoke-static {}, Lcom/example/policylib/Policy;->get()Lcom/example/policylib/Policy;
    move-result-object v0
    const-string v1, "10"
    const/16 v2, 0xa
    invoke-virtual {v0, p0, v1, v2, p0}, Lcom/example/policylib/Policy;->showTips(Landroid/content/Context;Ljava/lang/String;ILcom/example/policylib/Policy$Done;)V
    invoke-static {}, Lcom/example/policylib/Policy;->get()Lcom/example/policylib/Policy;
    move-result-object v0
    const-string v1, "11"
    const/16 v2, 0xb
    invoke-virtual {v0, p0, v1, v2, p0}, Lcom/example/policylib/Policy;->showTips(Landroid/content/Context;Ljava/lang/String;ILcom/example/policylib/Policy$Done;)V
    return-void
.end method

.method public rule(Z)V
    .registers 6
    if-eqz p1, :cond_2d
    const-string v0, "m"
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    const/4 v0, 0x0
    :goto_c
    const/16 v1, 0x9
    if-ge v0, v1, :cond_30
    invoke-static {}, Lcom/example/policylib/Policy;->get()Lcom/example/policylib/Policy;
    move-result-object v1
    new-instance v2, Ljava/lang/StringBuilder;
    invoke-direct {v2}, Ljava/lang/StringBuilder;-><init>()V
    const-string v3, "t"
    invoke-virtual {v2, v3}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v2
    invoke-virtual {v2, v0}, Ljava/lang/StringBuilder;->append(I)Ljava/lang/StringBuilder;
    move-result-object v2
    invoke-virtual {v2}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v2
    invoke-virtual {v1, p0, v2, v0, p0}, Lcom/example/policylib/Policy;->showTips(Landroid/content/Context;Ljava/lang/String;ILcom/example/policylib/Policy$Done;)V
    add-int/lit8 v0, v0, 0x1
    goto :goto_c
    :cond_2d
    invoke-virtual {p0}, Lcom/example/policylib/MainActivity;->finish()V
    :cond_30
    return-void
.end method

.class Lcom/example/policylib/Policy$1;
.super Ljava/lang/Object;
.implements Landroid/view/View$OnClickListener;
.field final synthetic this$0:Lcom/example/policylib/Policy;
.field final synthetic val$c:Landroid/content/Context;
.field final synthetic val$d:Landroid/app/Dialog;
.field final synthetic val$l:Lcom/example/policylib/Policy$RuleListener;

.method constructor <init>(Lcom/example/policylib/Policy;Landroid/app/Dialog;Lcom/example/policylib/Policy$RuleListener;Landroid/content/Context;)V
    .registers 5
    iput-object p1, p0, Lcom/example/policylib/Policy$1;->this$0:Lcom/example/policylib/Policy;
    iput-object p2, p0, Lcom/example/policylib/Policy$1;->val$d:Landroid/app/Dialog;
    iput-object p3, p0, Lcom/example/policylib/Policy$1;->val$l:Lcom/example/policylib/Policy$RuleListener;
    iput-object p4, p0, Lcom/example/policylib/Policy$1;->val$c:Landroid/content/Context;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/view/View;)V
    .registers 4
    iget-object v0, p0, Lcom/example/policylib/Policy$1;->val$d:Landroid/app/Dialog;
    invoke-virtual {v0}, Landroid/app/Dialog;->dismiss()V
    iget-object v0, p0, Lcom/example/policylib/Policy$1;->val$l:Lcom/example/policylib/Policy$RuleListener;
    const/4 v1, 0x1
    invoke-interface {v0, v1}, Lcom/example/policylib/Policy$RuleListener;->rule(Z)V
    iget-object v0, p0, Lcom/example/policylib/Policy$1;->this$0:Lcom/example/policylib/Policy;
    iget-object v1, p0, Lcom/example/policylib/Policy$1;->val$c:Landroid/content/Context;
    invoke-virtual {v0, v1}, Lcom/example/policylib/Policy;->putRule(Landroid/content/Context;)V
    return-void
.end method

.class Lcom/example/policylib/Policy$2;
.super Ljava/lang/Object;
.implements Landroid/view/View$OnClickListener;
.field final synthetic this$0:Lcom/example/policylib/Policy;
.field final synthetic val$d:Landroid/app/Dialog;
.field final synthetic val$l:Lcom/example/policylib/Policy$RuleListener;

.method constructor <init>(Lcom/example/policylib/Policy;Landroid/app/Dialog;Lcom/example/policylib/Policy$RuleListener;)V
    .registers 4
    iput-object p1, p0, Lcom/example/policylib/Policy$2;->this$0:Lcom/example/policylib/Policy;
    iput-object p2, p0, Lcom/example/policylib/Policy$2;->val$d:Landroid/app/Dialog;
    iput-object p3, p0, Lcom/example/policylib/Policy$2;->val$l:Lcom/example/policylib/Policy$RuleListener;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/view/View;)V
    .registers 4
    iget-object v0, p0, Lcom/example/policylib/Policy$2;->val$d:Landroid/app/Dialog;
    invoke-virtual {v0}, Landroid/app/Dialog;->dismiss()V
    iget-object v0, p0, Lcom/example/policylib/Policy$2;->val$l:Lcom/example/policylib/Policy$RuleListener;
    const/4 v1, 0x0
    invoke-interface {v0, v1}, Lcom/example/policylib/Policy$RuleListener;->rule(Z)V
    return-void
.end method

.class Lcom/example/policylib/Policy$3;
.super Ljava/lang/Object;
.implements Landroid/view/View$OnClickListener;
.field final synthetic this$0:Lcom/example/policylib/Policy;
.field final synthetic val$code:I
.field final synthetic val$d:Landroid/app/Dialog;
.field final synthetic val$l:Lcom/example/policylib/Policy$Done;

.method constructor <init>(Lcom/example/policylib/Policy;Landroid/app/Dialog;Lcom/example/policylib/Policy$Done;I)V
    .registers 5
    iput-object p1, p0, Lcom/example/policylib/Policy$3;->this$0:Lcom/example/policylib/Policy;
    iput-object p2, p0, Lcom/example/policylib/Policy$3;->val$d:Landroid/app/Dialog;
    iput-object p3, p0, Lcom/example/policylib/Policy$3;->val$l:Lcom/example/policylib/Policy$Done;
    iput p4, p0, Lcom/example/policylib/Policy$3;->val$code:I
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/view/View;)V
    .registers 4
    iget-object v0, p0, Lcom/example/policylib/Policy$3;->val$d:Landroid/app/Dialog;
    invoke-virtual {v0}, Landroid/app/Dialog;->dismiss()V
    iget-object v0, p0, Lcom/example/policylib/Policy$3;->val$l:Lcom/example/policylib/Policy$Done;
    iget v1, p0, Lcom/example/policylib/Policy$3;->val$code:I
    invoke-interface {v0, v1}, Lcom/example/policylib/Policy$Done;->done(I)V
    return-void
.end method

.class Lcom/example/policylib/Policy$4;
.super Ljava/lang/Object;
.implements Landroid/view/View$OnClickListener;
.field final synthetic this$0:Lcom/example/policylib/Policy;
.field final synthetic val$d:Landroid/app/Dialog;
.field final synthetic val$l:Lcom/example/policylib/Policy$Done;

.method constructor <init>(Lcom/example/policylib/Policy;Landroid/app/Dialog;Lcom/example/policylib/Policy$Done;)V
    .registers 4
    iput-object p1, p0, Lcom/example/policylib/Policy$4;->this$0:Lcom/example/policylib/Policy;
    iput-object p2, p0, Lcom/example/policylib/Policy$4;->val$d:Landroid/app/Dialog;
    iput-object p3, p0, Lcom/example/policylib/Policy$4;->val$l:Lcom/example/policylib/Policy$Done;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/view/View;)V
    .registers 4
    iget-object v0, p0, Lcom/example/policylib/Policy$4;->val$d:Landroid/app/Dialog;
    invoke-virtual {v0}, Landroid/app/Dialog;->dismiss()V
    iget-object v0, p0, Lcom/example/policylib/Policy$4;->val$l:Lcom/example/policylib/Policy$Done;
    const/4 v1, 0x0
    invoke-interface {v0, v1}, Lcom/example/policylib/Policy$Done;->done(I)V
    return-void
.end method

.class public interface abstract Lcom/example/policylib/Policy$Done;
.super Ljava/lang/Object;

.method public abstract done(I)V
.end method

.class public interface abstract Lcom/example/policylib/Policy$RuleListener;
.super Ljava/lang/Object;

.method public abstract rule(Z)V
.end method

.class public Lcom/example/policylib/Policy;
.super Ljava/lang/Object;
.field private static final I:Lcom/example/policylib/Policy;

.method static constructor <clinit>()V
    .registers 1
    new-instance v0, Lcom/example/policylib/Policy;
    invoke-direct {v0}, Lcom/example/policylib/Policy;-><init>()V
    sput-object v0, Lcom/example/policylib/Policy;->I:Lcom/example/policylib/Policy;
    return-void
.end method

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static get()Lcom/example/policylib/Policy;
    .registers 1
    sget-object v0, Lcom/example/policylib/Policy;->I:Lcom/example/policylib/Policy;
    return-object v0
.end method

.method public hasRule(Landroid/content/Context;)Z
    .registers 5
    const/4 v2, 0x0
    const-string v0, "rule"
    invoke-virtual {p1, v0, v2}, Landroid/content/Context;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    const-string v1, "rule"
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    return v0
.end method

.method public putRule(Landroid/content/Context;)V
    .registers 5
    const-string v0, "rule"
    const/4 v1, 0x0
    invoke-virtual {p1, v0, v1}, Landroid/content/Context;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "rule"
    const/4 v2, 0x1
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences$Editor;->putBoolean(Ljava/lang/String;Z)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->commit()Z
    return-void
.end method

.method public showRule(Landroid/content/Context;Ljava/lang/String;Lcom/example/policylib/Policy$RuleListener;)V
    .registers 8
    invoke-virtual {p0, p1}, Lcom/example/policylib/Policy;->hasRule(Landroid/content/Context;)Z
    move-result v0
    if-eqz v0, :cond_b
    const/4 v0, 0x1
    invoke-interface {p3, v0}, Lcom/example/policylib/Policy$RuleListener;->rule(Z)V
    :goto_a
    return-void
    :cond_b
    new-instance v3, Landroid/app/Dialog;
    invoke-direct {v3, p1}, Landroid/app/Dialog;-><init>(Landroid/content/Context;)V
    const/high16 v0, 0x7f020000
    invoke-virtual {v3, v0}, Landroid/app/Dialog;->setContentView(I)V
    invoke-virtual {v3}, Landroid/app/Dialog;->show()V
    const v0, 0x7f040003
    invoke-virtual {v3, v0}, Landroid/app/Dialog;->findViewById(I)Landroid/view/View;
    move-result-object v0
    check-cast v0, Landroid/widget/TextView;
    const v1, 0x7f040002
    invoke-virtual {v3, v1}, Landroid/app/Dialog;->findViewById(I)Landroid/view/View;
    move-result-object v1
    check-cast v1, Landroid/widget/TextView;
    const v2, 0x7f040001
    invoke-virtual {v3, v2}, Landroid/app/Dialog;->findViewById(I)Landroid/view/View;
    move-result-object v2
    check-cast v2, Landroid/widget/TextView;
    invoke-virtual {v2, p2}, Landroid/widget/TextView;->setText(Ljava/lang/CharSequence;)V
    new-instance v2, Lcom/example/policylib/Policy$1;
    invoke-direct {v2, p0, v3, p3, p1}, Lcom/example/policylib/Policy$1;-><init>(Lcom/example/policylib/Policy;Landroid/app/Dialog;Lcom/example/policylib/Policy$RuleListener;Landroid/content/Context;)V
    invoke-virtual {v0, v2}, Landroid/widget/TextView;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    new-instance v0, Lcom/example/policylib/Policy$2;
    invoke-direct {v0, p0, v3, p3}, Lcom/example/policylib/Policy$2;-><init>(Lcom/example/policylib/Policy;Landroid/app/Dialog;Lcom/example/policylib/Policy$RuleListener;)V
    invoke-virtual {v1, v0}, Landroid/widget/TextView;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    goto :goto_a
.end method

.method public showTips(Landroid/content/Context;Ljava/lang/String;ILcom/example/policylib/Policy$Done;)V
    .registers 8
    new-instance v1, Landroid/app/Dialog;
    invoke-direct {v1, p1}, Landroid/app/Dialog;-><init>(Landroid/content/Context;)V
    const v0, 0x7f020001
    invoke-virtual {v1, v0}, Landroid/app/Dialog;->setContentView(I)V
    const v0, 0x7f040001
    invoke-virtual {v1, v0}, Landroid/app/Dialog;->findViewById(I)Landroid/view/View;
    move-result-object v0
    check-cast v0, Landroid/widget/TextView;
    invoke-virtual {v0, p2}, Landroid/widget/TextView;->setText(Ljava/lang/CharSequence;)V
    const v0, 0x7f040003
    invoke-virtual {v1, v0}, Landroid/app/Dialog;->findViewById(I)Landroid/view/View;
    move-result-object v0
    new-instance v2, Lcom/example/policylib/Policy$3;
    invoke-direct {v2, p0, v1, p4, p3}, Lcom/example/policylib/Policy$3;-><init>(Lcom/example/policylib/Policy;Landroid/app/Dialog;Lcom/example/policylib/Policy$Done;I)V
    invoke-virtual {v0, v2}, Landroid/view/View;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    invoke-virtual {v1}, Landroid/app/Dialog;->show()V
    return-void
.end method

.method public showUpdate(Landroid/content/Context;Ljava/lang/String;Lcom/example/policylib/Policy$Done;)V
    .registers 7
    new-instance v1, Landroid/app/Dialog;
    invoke-direct {v1, p1}, Landroid/app/Dialog;-><init>(Landroid/content/Context;)V
    const v0, 0x7f020002
    invoke-virtual {v1, v0}, Landroid/app/Dialog;->setContentView(I)V
    const v0, 0x7f040001
    invoke-virtual {v1, v0}, Landroid/app/Dialog;->findViewById(I)Landroid/view/View;
    move-result-object v0
    check-cast v0, Landroid/widget/TextView;
    invoke-virtual {v0, p2}, Landroid/widget/TextView;->setText(Ljava/lang/CharSequence;)V
    const v0, 0x7f040003
    invoke-virtual {v1, v0}, Landroid/app/Dialog;->findViewById(I)Landroid/view/View;
    move-result-object v0
    new-instance v2, Lcom/example/policylib/Policy$4;
    invoke-direct {v2, p0, v1, p3}, Lcom/example/policylib/Policy$4;-><init>(Lcom/example/policylib/Policy;Landroid/app/Dialog;Lcom/example/policylib/Policy$Done;)V
    invoke-virtual {v0, v2}, Landroid/view/View;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    invoke-virtual {v1}, Landroid/app/Dialog;->show()V
    return-void
.end method

.class public Lcom/example/policylib/Round;
.super Landroid/widget/Button;

.method public constructor <init>(Landroid/content/Context;Landroid/util/AttributeSet;)V
    .registers 3
    invoke-direct {p0, p1, p2}, Landroid/widget/Button;-><init>(Landroid/content/Context;Landroid/util/AttributeSet;)V
    return-void
.end method

.method public performClick()Z
    .registers 2
    invoke-super {p0}, Landroid/widget/Button;->performClick()Z
    move-result v0
    return v0
.end method
