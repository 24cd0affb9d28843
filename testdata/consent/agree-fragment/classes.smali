# api 26
.class public Lcom/example/tide/AskFragment;
.super Landroid/app/Fragment;
.implements Landroid/view/View$OnClickListener;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Fragment;-><init>()V
    return-void
.end method

.method public onClick(Landroid/view/View;)V
    .registers 5
    invoke-virtual {p0}, Lcom/example/tide/AskFragment;->getActivity()Landroid/app/Activity;
    move-result-object v0
    check-cast v0, Lcom/example/tide/MainActivity;
    invoke-virtual {p1}, Landroid/view/View;->getId()I
    move-result v1
    const/high16 v2, 0x7f040000
    if-ne v1, v2, :cond_17
    new-instance v1, Lcom/example/tide/HomeFragment;
    invoke-direct {v1}, Lcom/example/tide/HomeFragment;-><init>()V
    :goto_13
    invoke-virtual {v0, v1}, Lcom/example/tide/MainActivity;->show(Landroid/app/Fragment;)V
    return-void
    :cond_17
    new-instance v1, Lcom/example/tide/GuestFragment;
    invoke-direct {v1}, Lcom/example/tide/GuestFragment;-><init>()V
    goto :goto_13
.end method

.method public onCreateView(Landroid/view/LayoutInflater;Landroid/view/ViewGroup;Landroid/os/Bundle;)Landroid/view/View;
    .registers 6
    const/high16 v0, 0x7f020000
    const/4 v1, 0x0
    invoke-virtual {p1, v0, p2, v1}, Landroid/view/LayoutInflater;->inflate(ILandroid/view/ViewGroup;Z)Landroid/view/View;
    move-result-object v0
    const/high16 v1, 0x7f040000
    invoke-virtual {v0, v1}, Landroid/view/View;->findViewById(I)Landroid/view/View;
    move-result-object v1
    invoke-virtual {v1, p0}, Landroid/view/View;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    const v1, 0x7f040001
    invoke-virtual {v0, v1}, Landroid/view/View;->findViewById(I)Landroid/view/View;
    move-result-object v1
    invoke-virtual {v1, p0}, Landroid/view/View;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    return-object v0
.end method

.class public Lcom/example/tide/GuestFragment;
.super Landroid/app/Fragment;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Fragment;-><init>()V
    return-void
.end method

.method public onStart()V
    .registers 4
    invoke-super {p0}, Landroid/app/Fragment;->onStart()V
    const-string v0, "g"
    invoke-virtual {p0}, Lcom/example/tide/GuestFragment;->getActivity()Landroid/app/Activity;
    move-result-object v1
    invoke-virtual {v1}, Landroid/app/Activity;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v1
    const-string v2, "android_id"
    invoke-static {v1, v2}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.class public Lcom/example/tide/HomeFragment;
.super Landroid/app/Fragment;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Fragment;-><init>()V
    return-void
.end method

.method public onResume()V
    .registers 4
    invoke-super {p0}, Landroid/app/Fragment;->onResume()V
    const-string v1, "h"
    invoke-virtual {p0}, Lcom/example/tide/HomeFragment;->getActivity()Landroid/app/Activity;
    move-result-object v0
    const-string v2, "phone"
    invoke-virtual {v0, v2}, Landroid/app/Activity;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.class public Lcom/example/tide/MainActivity;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 3
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    if-nez p1, :cond_d
    new-instance v0, Lcom/example/tide/AskFragment;
    invoke-direct {v0}, Lcom/example/tide/AskFragment;-><init>()V
    invoke-virtual {p0, v0}, Lcom/example/tide/MainActivity;->show(Landroid/app/Fragment;)V
    :cond_d
    return-void
.end method

.method show(Landroid/app/Fragment;)V
    .registers 4
    invoke-virtual {p0}, Lcom/example/tide/MainActivity;->getFragmentManager()Landroid/app/FragmentManager;
    move-result-object v0
    invoke-virtual {v0}, Landroid/app/FragmentManager;->beginTransaction()Landroid/app/FragmentTransaction;
    move-result-object v0
    const v1, 0x1020002
    invoke-virtual {v0, v1, p1}, Landroid/app/FragmentTransaction;->replace(ILandroid/app/Fragment;)Landroid/app/FragmentTransaction;
    move-result-object v0
    invoke-virtual {v0}, Landroid/app/FragmentTransaction;->commit()I
    return-void
.end method
