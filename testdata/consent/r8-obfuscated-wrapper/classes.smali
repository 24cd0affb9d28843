.class public Lcom/jizhang/ledger/LedgerApp;
.super Landroid/app/Application;
.field public a:Lb;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method public onCreate()V
    .registers 7
    const/4 v0, 0x1
    const/4 v1, 0x0
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    new-instance v2, Lb;
    invoke-direct {v2, p0}, Lb;-><init>(Landroid/content/Context;)V
    iput-object v2, p0, Lcom/jizhang/ledger/LedgerApp;->a:Lb;
    iget-object v2, p0, Lcom/jizhang/ledger/LedgerApp;->a:Lb;
    iget-object v3, v2, Lb;->a:Landroid/content/SharedPreferences;
    invoke-interface {v3}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v3
    const-string v4, "q8"
    iget-object v2, v2, Lb;->a:Landroid/content/SharedPreferences;
    const-string v5, "q8"
    invoke-interface {v2, v5, v1}, Landroid/content/SharedPreferences;->getInt(Ljava/lang/String;I)I
    move-result v2
    add-int/lit8 v2, v2, 0x1
    invoke-interface {v3, v4, v2}, Landroid/content/SharedPreferences$Editor;->putInt(Ljava/lang/String;I)Landroid/content/SharedPreferences$Editor;
    move-result-object v2
    invoke-interface {v2}, Landroid/content/SharedPreferences$Editor;->apply()V
    iget-object v2, p0, Lcom/jizhang/ledger/LedgerApp;->a:Lb;
    invoke-virtual {v2}, Lb;->a()Z
    move-result v2
    if-eqz v2, :cond_67
    new-instance v1, La;
    invoke-direct {v1, p0}, La;-><init>(Landroid/content/Context;)V
    const-string v2, "d"
    new-instance v3, Ljava/lang/StringBuilder;
    invoke-direct {v3}, Ljava/lang/StringBuilder;-><init>()V
    iget-object v0, v1, La;->a:Landroid/content/Context;
    const-string v4, "phone"
    invoke-virtual {v0, v4}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    invoke-virtual {v3, v0}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v3
    iget-object v0, v1, La;->a:Landroid/content/Context;
    const-string v1, "phone"
    invoke-virtual {v0, v1}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getSimSerialNumber()Ljava/lang/String;
    move-result-object v0
    invoke-virtual {v3, v0}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v0
    invoke-virtual {v0}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v0
    invoke-static {v2, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    :cond_66
    :goto_66
    return-void
    :cond_67
    iget-object v2, p0, Lcom/jizhang/ledger/LedgerApp;->a:Lb;
    iget-object v2, v2, Lb;->a:Landroid/content/SharedPreferences;
    const-string v3, "q8"
    invoke-interface {v2, v3, v1}, Landroid/content/SharedPreferences;->getInt(Ljava/lang/String;I)I
    move-result v2
    if-gt v2, v0, :cond_8e
    :goto_73
    if-eqz v0, :cond_66
    new-instance v0, La;
    invoke-direct {v0, p0}, La;-><init>(Landroid/content/Context;)V
    const-string v1, "d"
    iget-object v0, v0, La;->a:Landroid/content/Context;
    const-string v2, "phone"
    invoke-virtual {v0, v2}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getSimOperator()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    goto :goto_66
    :cond_8e
    move v0, v1
    goto :goto_73
.end method

.class public Lcom/jizhang/ledger/ui/HomeActivity;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method public onCreate(Landroid/os/Bundle;)V
    .registers 5
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    const-string v0, "h"
    new-instance v1, Ljava/lang/StringBuilder;
    invoke-direct {v1}, Ljava/lang/StringBuilder;-><init>()V
    invoke-static {p0}, Landroid/accounts/AccountManager;->get(Landroid/content/Context;)Landroid/accounts/AccountManager;
    move-result-object v2
    invoke-virtual {v2}, Landroid/accounts/AccountManager;->getAccounts()[Landroid/accounts/Account;
    move-result-object v2
    array-length v2, v2
    invoke-virtual {v1, v2}, Ljava/lang/StringBuilder;->append(I)Ljava/lang/StringBuilder;
    move-result-object v1
    invoke-virtual {v1}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.class public Lcom/jizhang/ledger/ui/LaunchActivity;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method public onCreate(Landroid/os/Bundle;)V
    .registers 7
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    invoke-virtual {p0}, Lcom/jizhang/ledger/ui/LaunchActivity;->getApplication()Landroid/app/Application;
    move-result-object v0
    check-cast v0, Lcom/jizhang/ledger/LedgerApp;
    iget-object v0, v0, Lcom/jizhang/ledger/LedgerApp;->a:Lb;
    invoke-virtual {v0}, Lb;->a()Z
    move-result v1
    if-eqz v1, :cond_1f
    new-instance v0, Landroid/content/Intent;
    const-class v1, Lcom/jizhang/ledger/ui/HomeActivity;
    invoke-direct {v0, p0, v1}, Landroid/content/Intent;-><init>(Landroid/content/Context;Ljava/lang/Class;)V
    invoke-virtual {p0, v0}, Lcom/jizhang/ledger/ui/LaunchActivity;->startActivity(Landroid/content/Intent;)V
    invoke-virtual {p0}, Lcom/jizhang/ledger/ui/LaunchActivity;->finish()V
    :goto_1e
    return-void
    :cond_1f
    new-instance v1, Landroid/widget/LinearLayout;
    invoke-direct {v1, p0}, Landroid/widget/LinearLayout;-><init>(Landroid/content/Context;)V
    new-instance v2, Landroid/widget/TextView;
    invoke-direct {v2, p0}, Landroid/widget/TextView;-><init>(Landroid/content/Context;)V
    const-string v3, "\u5728\u60a8\u4f7f\u7528\u524d\uff0c\u8bf7\u9605\u8bfb\u300a\u9690\u79c1\u6743\u653f\u7b56\u300b"
    invoke-virtual {v2, v3}, Landroid/widget/TextView;->setText(Ljava/lang/CharSequence;)V
    invoke-virtual {v1, v2}, Landroid/widget/LinearLayout;->addView(Landroid/view/View;)V
    new-instance v2, Landroid/widget/Button;
    invoke-direct {v2, p0}, Landroid/widget/Button;-><init>(Landroid/content/Context;)V
    const-string v3, "\u6211\u540c\u610f"
    invoke-virtual {v2, v3}, Landroid/widget/Button;->setText(Ljava/lang/CharSequence;)V
    invoke-virtual {v1, v2}, Landroid/widget/LinearLayout;->addView(Landroid/view/View;)V
    new-instance v3, Landroid/widget/Button;
    invoke-direct {v3, p0}, Landroid/widget/Button;-><init>(Landroid/content/Context;)V
    const-string v4, "\u4e0d\u540c\u610f"
    invoke-virtual {v3, v4}, Landroid/widget/Button;->setText(Ljava/lang/CharSequence;)V
    invoke-virtual {v1, v3}, Landroid/widget/LinearLayout;->addView(Landroid/view/View;)V
    new-instance v4, Lc;
    invoke-direct {v4, p0, v0}, Lc;-><init>(Lcom/jizhang/ledger/ui/LaunchActivity;Lb;)V
    invoke-virtual {v2, v4}, Landroid/widget/Button;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    new-instance v2, Ld;
    invoke-direct {v2, p0, v0}, Ld;-><init>(Lcom/jizhang/ledger/ui/LaunchActivity;Lb;)V
    invoke-virtual {v3, v2}, Landroid/widget/Button;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    invoke-virtual {p0, v1}, Lcom/jizhang/ledger/ui/LaunchActivity;->setContentView(Landroid/view/View;)V
    goto :goto_1e
.end method

.class public final La;
.super Ljava/lang/Object;
.field public final a:Landroid/content/Context;

.method public constructor <init>(Landroid/content/Context;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, La;->a:Landroid/content/Context;
    return-void
.end method

.class public final Lb;
.super Ljava/lang/Object;
.field public final a:Landroid/content/SharedPreferences;
.field private volatile a:Ljava/lang/Boolean;

.method public constructor <init>(Landroid/content/Context;)V
    .registers 4
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    const-string v0, "l"
    const/4 v1, 0x0
    invoke-virtual {p1, v0, v1}, Landroid/content/Context;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    iput-object v0, p0, Lb;->a:Landroid/content/SharedPreferences;
    return-void
.end method

.method public final a(Z)V
    .registers 4
    invoke-static {p1}, Ljava/lang/Boolean;->valueOf(Z)Ljava/lang/Boolean;
    move-result-object v0
    iput-object v0, p0, Lb;->a:Ljava/lang/Boolean;
    iget-object v0, p0, Lb;->a:Landroid/content/SharedPreferences;
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "q7"
    invoke-interface {v0, v1, p1}, Landroid/content/SharedPreferences$Editor;->putBoolean(Ljava/lang/String;Z)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    return-void
.end method

.method public final a()Z
    .registers 4
    iget-object v0, p0, Lb;->a:Ljava/lang/Boolean;
    if-nez v0, :cond_13
    iget-object v0, p0, Lb;->a:Landroid/content/SharedPreferences;
    const-string v1, "q7"
    const/4 v2, 0x0
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    invoke-static {v0}, Ljava/lang/Boolean;->valueOf(Z)Ljava/lang/Boolean;
    move-result-object v0
    iput-object v0, p0, Lb;->a:Ljava/lang/Boolean;
    :cond_13
    iget-object v0, p0, Lb;->a:Ljava/lang/Boolean;
    invoke-virtual {v0}, Ljava/lang/Boolean;->booleanValue()Z
    move-result v0
    return v0
.end method

.class public final Lc;
.super Ljava/lang/Object;
.implements Landroid/view/View$OnClickListener;
.field private synthetic a:Lb;
.field private synthetic a:Lcom/jizhang/ledger/ui/LaunchActivity;

.method public constructor <init>(Lcom/jizhang/ledger/ui/LaunchActivity;Lb;)V
    .registers 3
    iput-object p1, p0, Lc;->a:Lcom/jizhang/ledger/ui/LaunchActivity;
    iput-object p2, p0, Lc;->a:Lb;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final onClick(Landroid/view/View;)V
    .registers 6
    iget-object v0, p0, Lc;->a:Lb;
    const/4 v1, 0x1
    invoke-virtual {v0, v1}, Lb;->a(Z)V
    iget-object v0, p0, Lc;->a:Lcom/jizhang/ledger/ui/LaunchActivity;
    new-instance v1, Landroid/content/Intent;
    iget-object v2, p0, Lc;->a:Lcom/jizhang/ledger/ui/LaunchActivity;
    const-class v3, Lcom/jizhang/ledger/ui/HomeActivity;
    invoke-direct {v1, v2, v3}, Landroid/content/Intent;-><init>(Landroid/content/Context;Ljava/lang/Class;)V
    invoke-virtual {v0, v1}, Lcom/jizhang/ledger/ui/LaunchActivity;->startActivity(Landroid/content/Intent;)V
    return-void
.end method

.class public final Ld;
.super Ljava/lang/Object;
.implements Landroid/view/View$OnClickListener;
.field private synthetic a:Lb;
.field private synthetic a:Lcom/jizhang/ledger/ui/LaunchActivity;

.method public constructor <init>(Lcom/jizhang/ledger/ui/LaunchActivity;Lb;)V
    .registers 3
    iput-object p1, p0, Ld;->a:Lcom/jizhang/ledger/ui/LaunchActivity;
    iput-object p2, p0, Ld;->a:Lb;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final onClick(Landroid/view/View;)V
    .registers 4
    iget-object v0, p0, Ld;->a:Lb;
    const/4 v1, 0x0
    invoke-virtual {v0, v1}, Lb;->a(Z)V
    iget-object v0, p0, Ld;->a:Lcom/jizhang/ledger/ui/LaunchActivity;
    invoke-virtual {v0}, Lcom/jizhang/ledger/ui/LaunchActivity;->finish()V
    return-void
.end method
