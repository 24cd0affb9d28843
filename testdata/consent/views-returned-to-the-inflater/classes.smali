# api 26
.class public Lcom/example/factory/Factory;
.super Ljava/lang/Object;
.implements Landroid/view/LayoutInflater$Factory2;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onCreateView(Landroid/view/View;Ljava/lang/String;Landroid/content/Context;Landroid/util/AttributeSet;)Landroid/view/View;
    .registers 6
    const-string v0, "EditText"
    invoke-virtual {p2, v0}, Ljava/lang/String;->equals(Ljava/lang/Object;)Z
    move-result v0
    if-eqz v0, :cond_e
    new-instance v0, Lcom/example/factory/Field;
    invoke-direct {v0, p3, p4}, Lcom/example/factory/Field;-><init>(Landroid/content/Context;Landroid/util/AttributeSet;)V
    :goto_d
    return-object v0
    :cond_e
    const-string v0, "TextView"
    invoke-virtual {p2, v0}, Ljava/lang/String;->equals(Ljava/lang/Object;)Z
    move-result v0
    if-eqz v0, :cond_1c
    new-instance v0, Lcom/example/factory/Link;
    invoke-direct {v0, p3, p4}, Lcom/example/factory/Link;-><init>(Landroid/content/Context;Landroid/util/AttributeSet;)V
    goto :goto_d
    :cond_1c
    const/4 v0, 0x0
    goto :goto_d
.end method

.method public onCreateView(Ljava/lang/String;Landroid/content/Context;Landroid/util/AttributeSet;)Landroid/view/View;
    .registers 5
    const/4 v0, 0x0
    invoke-virtual {p0, v0, p1, p2, p3}, Lcom/example/factory/Factory;->onCreateView(Landroid/view/View;Ljava/lang/String;Landroid/content/Context;Landroid/util/AttributeSet;)Landroid/view/View;
    move-result-object v0
    return-object v0
.end method

.class public Lcom/example/factory/Field;
.super Landroid/widget/EditText;

.method public constructor <init>(Landroid/content/Context;Landroid/util/AttributeSet;)V
    .registers 3
    invoke-direct {p0, p1, p2}, Landroid/widget/EditText;-><init>(Landroid/content/Context;Landroid/util/AttributeSet;)V
    return-void
.end method

.method public bridge synthetic getText()Ljava/lang/CharSequence;
    .registers 2
    invoke-super {p0}, Landroid/widget/EditText;->getText()Landroid/text/Editable;
    move-result-object v0
    return-object v0
.end method

.method protected onAttachedToWindow()V
    .registers 4
    invoke-super {p0}, Landroid/widget/EditText;->onAttachedToWindow()V
    const-string v1, "f"
    invoke-virtual {p0}, Lcom/example/factory/Field;->getContext()Landroid/content/Context;
    move-result-object v0
    const-string v2, "phone"
    invoke-virtual {v0, v2}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getNetworkOperator()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.method public onTextContextMenuItem(I)Z
    .registers 6
    const v0, 0x1020022
    if-ne p1, v0, :cond_2d
    const-string v1, "f"
    new-instance v0, Ljava/lang/StringBuilder;
    invoke-direct {v0}, Ljava/lang/StringBuilder;-><init>()V
    const-string v2, ""
    invoke-virtual {v0, v2}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v2
    invoke-virtual {p0}, Lcom/example/factory/Field;->getContext()Landroid/content/Context;
    move-result-object v0
    const-string v3, "clipboard"
    invoke-virtual {v0, v3}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/content/ClipboardManager;
    invoke-virtual {v0}, Landroid/content/ClipboardManager;->getPrimaryClip()Landroid/content/ClipData;
    move-result-object v0
    invoke-virtual {v2, v0}, Ljava/lang/StringBuilder;->append(Ljava/lang/Object;)Ljava/lang/StringBuilder;
    move-result-object v0
    invoke-virtual {v0}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    :cond_2d
    invoke-super {p0, p1}, Landroid/widget/EditText;->onTextContextMenuItem(I)Z
    move-result v0
    return v0
.end method

.class public Lcom/example/factory/Link;
.super Landroid/widget/TextView;

.method public constructor <init>(Landroid/content/Context;Landroid/util/AttributeSet;)V
    .registers 3
    invoke-direct {p0, p1, p2}, Landroid/widget/TextView;-><init>(Landroid/content/Context;Landroid/util/AttributeSet;)V
    return-void
.end method

.method public onTouchEvent(Landroid/view/MotionEvent;)Z
    .registers 4
    const-string v0, "l"
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    invoke-super {p0, p1}, Landroid/widget/TextView;->onTouchEvent(Landroid/view/MotionEvent;)Z
    move-result v0
    return v0
.end method

.class public Lcom/example/factory/MainActivity;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 4
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    invoke-virtual {p0}, Lcom/example/factory/MainActivity;->getLayoutInflater()Landroid/view/LayoutInflater;
    move-result-object v0
    new-instance v1, Lcom/example/factory/Factory;
    invoke-direct {v1}, Lcom/example/factory/Factory;-><init>()V
    invoke-virtual {v0, v1}, Landroid/view/LayoutInflater;->setFactory2(Landroid/view/LayoutInflater$Factory2;)V
    const/high16 v0, 0x7f020000
    invoke-virtual {p0, v0}, Lcom/example/factory/MainActivity;->setContentView(I)V
    return-void
.end method
