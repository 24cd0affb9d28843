# api 26
.class public Lcom/example/quay/App;
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
    const-string v0, "s"
    invoke-virtual {p0, v0, v2}, Lcom/example/quay/App;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    const-string v1, "begun"
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    if-eqz v0, :cond_23
    const-string v1, "a"
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Lcom/example/quay/App;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    :cond_23
    return-void
.end method

.class public Lcom/example/quay/Face;
.super Landroid/view/View;
.field done:Ljava/lang/Runnable;
.field label:Ljava/lang/String;

.method constructor <init>(Landroid/content/Context;)V
    .registers 2
    invoke-direct {p0, p1}, Landroid/view/View;-><init>(Landroid/content/Context;)V
    return-void
.end method

.method protected onDraw(Landroid/graphics/Canvas;)V
    .registers 5
    const/4 v2, 0x0
    iget-object v0, p0, Lcom/example/quay/Face;->label:Ljava/lang/String;
    new-instance v1, Landroid/graphics/Paint;
    invoke-direct {v1}, Landroid/graphics/Paint;-><init>()V
    invoke-virtual {p1, v0, v2, v2, v1}, Landroid/graphics/Canvas;->drawText(Ljava/lang/String;FFLandroid/graphics/Paint;)V
    return-void
.end method

.method public onTouchEvent(Landroid/view/MotionEvent;)Z
    .registers 4
    const/4 v1, 0x1
    invoke-virtual {p1}, Landroid/view/MotionEvent;->getAction()I
    move-result v0
    if-ne v0, v1, :cond_10
    iget-object v0, p0, Lcom/example/quay/Face;->done:Ljava/lang/Runnable;
    if-eqz v0, :cond_10
    iget-object v0, p0, Lcom/example/quay/Face;->done:Ljava/lang/Runnable;
    invoke-interface {v0}, Ljava/lang/Runnable;->run()V
    :cond_10
    return v1
.end method

.class public Lcom/example/quay/Labels;
.super Ljava/lang/Object;
.field static final ALL:Ljava/util/Map;
.end field

.method static constructor <clinit>()V
    .registers 1
    new-instance v0, Ljava/util/HashMap;
    invoke-direct {v0}, Ljava/util/HashMap;-><init>()V
    sput-object v0, Lcom/example/quay/Labels;->ALL:Ljava/util/Map;
    return-void
.end method

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method static of(Ljava/lang/String;)Ljava/lang/String;
    .registers 2
    sget-object v0, Lcom/example/quay/Labels;->ALL:Ljava/util/Map;
    invoke-interface {v0, p0}, Ljava/util/Map;->get(Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Ljava/lang/String;
    return-object v0
.end method

.class public Lcom/example/quay/MainActivity;
.super Landroid/app/Activity;
.implements Ljava/lang/Runnable;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 6
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    sget-object v0, Lcom/example/quay/Labels;->ALL:Ljava/util/Map;
    const-string v1, "yes"
    const-string v2, "\u540c\u610f\u5e76\u7ee7\u7eed"
    invoke-interface {v0, v1, v2}, Ljava/util/Map;->put(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    sget-object v0, Lcom/example/quay/Labels;->ALL:Ljava/util/Map;
    const-string v1, "no"
    const-string v2, "\u4e0d\u540c\u610f"
    invoke-interface {v0, v1, v2}, Ljava/util/Map;->put(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    new-instance v1, Landroid/widget/TextView;
    invoke-direct {v1, p0}, Landroid/widget/TextView;-><init>(Landroid/content/Context;)V
    const-string v0, "\u8bf7\u9605\u8bfb\u300a\u9690\u79c1\u653f\u7b56\u300b"
    invoke-virtual {v1, v0}, Landroid/widget/TextView;->setText(Ljava/lang/CharSequence;)V
    new-instance v2, Lcom/example/quay/Face;
    invoke-direct {v2, p0}, Lcom/example/quay/Face;-><init>(Landroid/content/Context;)V
    invoke-virtual {p0}, Lcom/example/quay/MainActivity;->getIntent()Landroid/content/Intent;
    move-result-object v0
    const-string v3, "x"
    invoke-virtual {v0, v3}, Landroid/content/Intent;->hasExtra(Ljava/lang/String;)Z
    move-result v0
    if-eqz v0, :cond_49
    const-string v0, "yes"
    :goto_32
    invoke-static {v0}, Lcom/example/quay/Labels;->of(Ljava/lang/String;)Ljava/lang/String;
    move-result-object v0
    iput-object v0, v2, Lcom/example/quay/Face;->label:Ljava/lang/String;
    iput-object p0, v2, Lcom/example/quay/Face;->done:Ljava/lang/Runnable;
    new-instance v0, Landroid/widget/LinearLayout;
    invoke-direct {v0, p0}, Landroid/widget/LinearLayout;-><init>(Landroid/content/Context;)V
    invoke-virtual {v0, v1}, Landroid/widget/LinearLayout;->addView(Landroid/view/View;)V
    invoke-virtual {v0, v2}, Landroid/widget/LinearLayout;->addView(Landroid/view/View;)V
    invoke-virtual {p0, v0}, Lcom/example/quay/MainActivity;->setContentView(Landroid/view/View;)V
    return-void
    :cond_49
    const-string v0, "yes"
    goto :goto_32
.end method

.method public run()V
    .registers 4
    const-string v0, "s"
    const/4 v1, 0x0
    invoke-virtual {p0, v0, v1}, Lcom/example/quay/MainActivity;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "begun"
    const/4 v2, 0x1
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences$Editor;->putBoolean(Ljava/lang/String;Z)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    return-void
.end method
