.class public Lcom/shipin/video/Consent;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method static has(Landroid/content/Context;)Z
    .registers 4
    const/4 v2, 0x0
    const-string v0, "v"
    invoke-virtual {p0, v0, v2}, Landroid/content/Context;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    const-string v1, "c"
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    return v0
.end method

.method static set(Landroid/content/Context;Z)V
    .registers 5
    const-string v0, "v"
    const/4 v1, 0x0
    invoke-virtual {p0, v0, v1}, Landroid/content/Context;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    if-eqz p1, :cond_17
    const-string v1, "c"
    const/4 v2, 0x1
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences$Editor;->putBoolean(Ljava/lang/String;Z)Landroid/content/SharedPreferences$Editor;
    :goto_13
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->commit()Z
    return-void
    :cond_17
    const-string v1, "c"
    invoke-interface {v0, v1}, Landroid/content/SharedPreferences$Editor;->remove(Ljava/lang/String;)Landroid/content/SharedPreferences$Editor;
    goto :goto_13
.end method

.class Lcom/shipin/video/SettingsActivity$1$1;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field final synthetic this$1:Lcom/shipin/video/SettingsActivity$1;

.method constructor <init>(Lcom/shipin/video/SettingsActivity$1;)V
    .registers 2
    iput-object p1, p0, Lcom/shipin/video/SettingsActivity$1$1;->this$1:Lcom/shipin/video/SettingsActivity$1;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .registers 5
    iget-object v0, p0, Lcom/shipin/video/SettingsActivity$1$1;->this$1:Lcom/shipin/video/SettingsActivity$1;
    iget-object v0, v0, Lcom/shipin/video/SettingsActivity$1;->this$0:Lcom/shipin/video/SettingsActivity;
    const/4 v1, 0x0
    invoke-static {v0, v1}, Lcom/shipin/video/Consent;->set(Landroid/content/Context;Z)V
    iget-object v0, p0, Lcom/shipin/video/SettingsActivity$1$1;->this$1:Lcom/shipin/video/SettingsActivity$1;
    iget-object v0, v0, Lcom/shipin/video/SettingsActivity$1;->this$0:Lcom/shipin/video/SettingsActivity;
    invoke-static {v0}, Lcom/shipin/video/Stat;->bye(Landroid/content/Context;)V
    return-void
.end method

.class Lcom/shipin/video/SettingsActivity$1;
.super Ljava/lang/Object;
.implements Landroid/view/View$OnClickListener;
.field final synthetic this$0:Lcom/shipin/video/SettingsActivity;

.method constructor <init>(Lcom/shipin/video/SettingsActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/shipin/video/SettingsActivity$1;->this$0:Lcom/shipin/video/SettingsActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/view/View;)V
    .registers 5
    new-instance v0, Landroid/app/AlertDialog$Builder;
    iget-object v1, p0, Lcom/shipin/video/SettingsActivity$1;->this$0:Lcom/shipin/video/SettingsActivity;
    invoke-direct {v0, v1}, Landroid/app/AlertDialog$Builder;-><init>(Landroid/content/Context;)V
    const v1, 0x7f030002
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setMessage(I)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const-string v1, "\u64a4\u56de\u540c\u610f"
    new-instance v2, Lcom/shipin/video/SettingsActivity$1$1;
    invoke-direct {v2, p0}, Lcom/shipin/video/SettingsActivity$1$1;-><init>(Lcom/shipin/video/SettingsActivity$1;)V
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setPositiveButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const-string v1, "\u53d6\u6d88"
    const/4 v2, 0x0
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setNegativeButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    invoke-virtual {v0}, Landroid/app/AlertDialog$Builder;->show()Landroid/app/AlertDialog;
    return-void
.end method

.class public Lcom/shipin/video/SettingsActivity;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 4
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    const/high16 v0, 0x7f020000
    invoke-virtual {p0, v0}, Lcom/shipin/video/SettingsActivity;->setContentView(I)V
    const v0, 0x7f040001
    invoke-virtual {p0, v0}, Lcom/shipin/video/SettingsActivity;->findViewById(I)Landroid/view/View;
    move-result-object v0
    new-instance v1, Lcom/shipin/video/SettingsActivity$1;
    invoke-direct {v1, p0}, Lcom/shipin/video/SettingsActivity$1;-><init>(Lcom/shipin/video/SettingsActivity;)V
    invoke-virtual {v0, v1}, Landroid/view/View;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    return-void
.end method

.class public Lcom/shipin/video/Stat;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method static bye(Landroid/content/Context;)V
    .registers 5
    const-string v0, "s"
    new-instance v1, Ljava/lang/StringBuilder;
    invoke-direct {v1}, Ljava/lang/StringBuilder;-><init>()V
    const-string v2, "bye "
    invoke-virtual {v1, v2}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v1
    invoke-virtual {p0}, Landroid/content/Context;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v2
    const-string v3, "android_id"
    invoke-static {v2, v3}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v2
    invoke-virtual {v1, v2}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v1
    invoke-virtual {v1}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.method static go(Landroid/content/Context;)V
    .registers 3
    const-string v1, "s"
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.class public Lcom/shipin/video/VApp;
.super Landroid/app/Application;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method public onCreate()V
    .registers 2
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    invoke-static {p0}, Lcom/shipin/video/Consent;->has(Landroid/content/Context;)Z
    move-result v0
    if-eqz v0, :cond_c
    invoke-static {p0}, Lcom/shipin/video/Stat;->go(Landroid/content/Context;)V
    :cond_c
    return-void
.end method

.class Lcom/shipin/video/VMain$1;
.super Ljava/lang/Object;
.implements Landroid/view/View$OnClickListener;
.field final synthetic this$0:Lcom/shipin/video/VMain;
.field final synthetic val$d:Landroid/app/Dialog;

.method constructor <init>(Lcom/shipin/video/VMain;Landroid/app/Dialog;)V
    .registers 3
    iput-object p1, p0, Lcom/shipin/video/VMain$1;->this$0:Lcom/shipin/video/VMain;
    iput-object p2, p0, Lcom/shipin/video/VMain$1;->val$d:Landroid/app/Dialog;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/view/View;)V
    .registers 4
    iget-object v0, p0, Lcom/shipin/video/VMain$1;->this$0:Lcom/shipin/video/VMain;
    const/4 v1, 0x1
    invoke-static {v0, v1}, Lcom/shipin/video/Consent;->set(Landroid/content/Context;Z)V
    iget-object v0, p0, Lcom/shipin/video/VMain$1;->this$0:Lcom/shipin/video/VMain;
    invoke-virtual {v0}, Lcom/shipin/video/VMain;->getApplicationContext()Landroid/content/Context;
    move-result-object v0
    invoke-static {v0}, Lcom/shipin/video/Stat;->go(Landroid/content/Context;)V
    iget-object v0, p0, Lcom/shipin/video/VMain$1;->val$d:Landroid/app/Dialog;
    invoke-virtual {v0}, Landroid/app/Dialog;->dismiss()V
    return-void
.end method

.class Lcom/shipin/video/VMain$2;
.super Ljava/lang/Object;
.implements Landroid/view/View$OnClickListener;
.field final synthetic this$0:Lcom/shipin/video/VMain;
.field final synthetic val$d:Landroid/app/Dialog;

.method constructor <init>(Lcom/shipin/video/VMain;Landroid/app/Dialog;)V
    .registers 3
    iput-object p1, p0, Lcom/shipin/video/VMain$2;->this$0:Lcom/shipin/video/VMain;
    iput-object p2, p0, Lcom/shipin/video/VMain$2;->val$d:Landroid/app/Dialog;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/view/View;)V
    .registers 3
    iget-object v0, p0, Lcom/shipin/video/VMain$2;->val$d:Landroid/app/Dialog;
    invoke-virtual {v0}, Landroid/app/Dialog;->dismiss()V
    iget-object v0, p0, Lcom/shipin/video/VMain$2;->this$0:Lcom/shipin/video/VMain;
    invoke-virtual {v0}, Lcom/shipin/video/VMain;->finish()V
    return-void
.end method

.class public Lcom/shipin/video/VMain;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method private dialog()V
    .registers 5
    new-instance v1, Landroid/widget/LinearLayout;
    invoke-direct {v1, p0}, Landroid/widget/LinearLayout;-><init>(Landroid/content/Context;)V
    new-instance v2, Landroid/widget/TextView;
    invoke-direct {v2, p0}, Landroid/widget/TextView;-><init>(Landroid/content/Context;)V
    const-string v0, "\u6b22\u8fce\u4f7f\u7528\u3002\u8bf7\u9605\u8bfb\u300a\u9690\u79c1\u653f\u7b56\u300b\u3002"
    invoke-virtual {v2, v0}, Landroid/widget/TextView;->setText(Ljava/lang/CharSequence;)V
    move-object v0, v1
    check-cast v0, Landroid/widget/LinearLayout;
    invoke-virtual {v0, v2}, Landroid/widget/LinearLayout;->addView(Landroid/view/View;)V
    new-instance v2, Landroid/widget/Button;
    invoke-direct {v2, p0}, Landroid/widget/Button;-><init>(Landroid/content/Context;)V
    new-instance v3, Landroid/widget/Button;
    invoke-direct {v3, p0}, Landroid/widget/Button;-><init>(Landroid/content/Context;)V
    const-string v0, "\u540c\u610f"
    invoke-virtual {v2, v0}, Landroid/widget/Button;->setText(Ljava/lang/CharSequence;)V
    const-string v0, "\u4e0d\u540c\u610f"
    invoke-virtual {v3, v0}, Landroid/widget/Button;->setText(Ljava/lang/CharSequence;)V
    move-object v0, v1
    check-cast v0, Landroid/widget/LinearLayout;
    invoke-virtual {v0, v2}, Landroid/widget/LinearLayout;->addView(Landroid/view/View;)V
    move-object v0, v1
    check-cast v0, Landroid/widget/LinearLayout;
    invoke-virtual {v0, v3}, Landroid/widget/LinearLayout;->addView(Landroid/view/View;)V
    new-instance v0, Landroid/app/Dialog;
    invoke-direct {v0, p0}, Landroid/app/Dialog;-><init>(Landroid/content/Context;)V
    invoke-virtual {v0, v1}, Landroid/app/Dialog;->setContentView(Landroid/view/View;)V
    new-instance v1, Lcom/shipin/video/VMain$1;
    invoke-direct {v1, p0, v0}, Lcom/shipin/video/VMain$1;-><init>(Lcom/shipin/video/VMain;Landroid/app/Dialog;)V
    invoke-virtual {v2, v1}, Landroid/widget/Button;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    new-instance v1, Lcom/shipin/video/VMain$2;
    invoke-direct {v1, p0, v0}, Lcom/shipin/video/VMain$2;-><init>(Lcom/shipin/video/VMain;Landroid/app/Dialog;)V
    invoke-virtual {v3, v1}, Landroid/widget/Button;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    invoke-virtual {v0}, Landroid/app/Dialog;->show()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 3
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    invoke-static {p0}, Lcom/shipin/video/Consent;->has(Landroid/content/Context;)Z
    move-result v0
    if-nez v0, :cond_c
    invoke-direct {p0}, Lcom/shipin/video/VMain;->dialog()V
    :cond_c
    return-void
.end method

.method public onOptionsItemSelected(Landroid/view/MenuItem;)Z
    .registers 4
    new-instance v0, Landroid/content/Intent;
    const-class v1, Lcom/shipin/video/SettingsActivity;
    invoke-direct {v0, p0, v1}, Landroid/content/Intent;-><init>(Landroid/content/Context;Ljava/lang/Class;)V
    invoke-virtual {p0, v0}, Lcom/shipin/video/VMain;->startActivity(Landroid/content/Intent;)V
    const/4 v0, 0x1
    return v0
.end method
