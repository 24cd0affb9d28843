# api 26
.class public Lcom/example/argus/App;
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
    const-string v0, "a"
    invoke-virtual {p0, v0, v2}, Lcom/example/argus/App;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    const-string v1, "agreed"
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    if-eqz v0, :cond_23
    const-string v1, "a"
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Lcom/example/argus/App;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    :cond_23
    return-void
.end method

.class public Lcom/example/argus/MainActivity;
.super Landroid/app/Activity;
.implements Lcom/example/argus/Question$Host;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method public onAnswer(Ljava/lang/String;Z)V
    .registers 6
    const-string v0, "policy"
    invoke-virtual {v0, p1}, Ljava/lang/String;->equals(Ljava/lang/Object;)Z
    move-result v0
    if-nez v0, :cond_9
    :goto_8
    return-void
    :cond_9
    if-eqz p2, :cond_21
    const-string v0, "a"
    const/4 v1, 0x0
    invoke-virtual {p0, v0, v1}, Lcom/example/argus/MainActivity;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "agreed"
    const/4 v2, 0x1
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences$Editor;->putBoolean(Ljava/lang/String;Z)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    goto :goto_8
    :cond_21
    const-string v0, "m"
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    goto :goto_8
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 5
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    const-string v0, "\u8bf7\u9605\u8bfb\u300a\u9690\u79c1\u653f\u7b56\u300b"
    const-string v1, "\u540c\u610f"
    const-string v2, "\u4e0d\u540c\u610f"
    invoke-static {v0, v1, v2}, Lcom/example/argus/Question;->of(Ljava/lang/String;Ljava/lang/String;Ljava/lang/String;)Lcom/example/argus/Question;
    move-result-object v0
    invoke-virtual {p0}, Lcom/example/argus/MainActivity;->getFragmentManager()Landroid/app/FragmentManager;
    move-result-object v1
    const-string v2, "policy"
    invoke-virtual {v0, v1, v2}, Lcom/example/argus/Question;->show(Landroid/app/FragmentManager;Ljava/lang/String;)V
    return-void
.end method

.class public interface abstract Lcom/example/argus/Question$Host;
.super Ljava/lang/Object;

.method public abstract onAnswer(Ljava/lang/String;Z)V
.end method

.class public Lcom/example/argus/Question;
.super Landroid/app/DialogFragment;
.implements Landroid/view/View$OnClickListener;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/DialogFragment;-><init>()V
    return-void
.end method

.method static of(Ljava/lang/String;Ljava/lang/String;Ljava/lang/String;)Lcom/example/argus/Question;
    .registers 5
    new-instance v0, Landroid/os/Bundle;
    invoke-direct {v0}, Landroid/os/Bundle;-><init>()V
    const-string v1, "text"
    invoke-virtual {v0, v1, p0}, Landroid/os/Bundle;->putString(Ljava/lang/String;Ljava/lang/String;)V
    const-string v1, "yes"
    invoke-virtual {v0, v1, p1}, Landroid/os/Bundle;->putString(Ljava/lang/String;Ljava/lang/String;)V
    const-string v1, "no"
    invoke-virtual {v0, v1, p2}, Landroid/os/Bundle;->putString(Ljava/lang/String;Ljava/lang/String;)V
    new-instance v1, Lcom/example/argus/Question;
    invoke-direct {v1}, Lcom/example/argus/Question;-><init>()V
    invoke-virtual {v1, v0}, Lcom/example/argus/Question;->setArguments(Landroid/os/Bundle;)V
    return-object v1
.end method

.method public onClick(Landroid/view/View;)V
    .registers 6
    invoke-virtual {p0}, Lcom/example/argus/Question;->dismiss()V
    invoke-virtual {p0}, Lcom/example/argus/Question;->getActivity()Landroid/app/Activity;
    move-result-object v0
    check-cast v0, Lcom/example/argus/Question$Host;
    invoke-virtual {p0}, Lcom/example/argus/Question;->getTag()Ljava/lang/String;
    move-result-object v2
    invoke-virtual {p1}, Landroid/view/View;->getId()I
    move-result v1
    const v3, 0x7f040001
    if-ne v1, v3, :cond_1b
    const/4 v1, 0x1
    :goto_17
    invoke-interface {v0, v2, v1}, Lcom/example/argus/Question$Host;->onAnswer(Ljava/lang/String;Z)V
    return-void
    :cond_1b
    const/4 v1, 0x0
    goto :goto_17
.end method

.method public onCreateView(Landroid/view/LayoutInflater;Landroid/view/ViewGroup;Landroid/os/Bundle;)Landroid/view/View;
    .registers 9
    const/high16 v0, 0x7f020000
    const/4 v1, 0x0
    invoke-virtual {p1, v0, p2, v1}, Landroid/view/LayoutInflater;->inflate(ILandroid/view/ViewGroup;Z)Landroid/view/View;
    move-result-object v2
    const/high16 v0, 0x7f040000
    invoke-virtual {v2, v0}, Landroid/view/View;->findViewById(I)Landroid/view/View;
    move-result-object v0
    check-cast v0, Landroid/widget/TextView;
    invoke-virtual {p0}, Lcom/example/argus/Question;->getArguments()Landroid/os/Bundle;
    move-result-object v1
    const-string v3, "text"
    invoke-virtual {v1, v3}, Landroid/os/Bundle;->getString(Ljava/lang/String;)Ljava/lang/String;
    move-result-object v1
    invoke-virtual {v0, v1}, Landroid/widget/TextView;->setText(Ljava/lang/CharSequence;)V
    const v0, 0x7f040001
    invoke-virtual {v2, v0}, Landroid/view/View;->findViewById(I)Landroid/view/View;
    move-result-object v0
    check-cast v0, Landroid/widget/Button;
    const v1, 0x7f040002
    invoke-virtual {v2, v1}, Landroid/view/View;->findViewById(I)Landroid/view/View;
    move-result-object v1
    check-cast v1, Landroid/widget/Button;
    invoke-virtual {p0}, Lcom/example/argus/Question;->getArguments()Landroid/os/Bundle;
    move-result-object v3
    const-string v4, "yes"
    invoke-virtual {v3, v4}, Landroid/os/Bundle;->getString(Ljava/lang/String;)Ljava/lang/String;
    move-result-object v3
    invoke-virtual {v0, v3}, Landroid/widget/Button;->setText(Ljava/lang/CharSequence;)V
    invoke-virtual {p0}, Lcom/example/argus/Question;->getArguments()Landroid/os/Bundle;
    move-result-object v3
    const-string v4, "no"
    invoke-virtual {v3, v4}, Landroid/os/Bundle;->getString(Ljava/lang/String;)Ljava/lang/String;
    move-result-object v3
    invoke-virtual {v1, v3}, Landroid/widget/Button;->setText(Ljava/lang/CharSequence;)V
    invoke-virtual {v0, p0}, Landroid/widget/Button;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    invoke-virtual {v1, p0}, Landroid/widget/Button;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    return-object v2
.end method
