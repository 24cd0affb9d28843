# api 26
.class Lcom/example/radio/MainActivity$1;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field final synthetic this$0:Lcom/example/radio/MainActivity;
.field final synthetic val$sp:Landroid/content/SharedPreferences;

.method constructor <init>(Lcom/example/radio/MainActivity;Landroid/content/SharedPreferences;)V
    .registers 3
    iput-object p1, p0, Lcom/example/radio/MainActivity$1;->this$0:Lcom/example/radio/MainActivity;
    iput-object p2, p0, Lcom/example/radio/MainActivity$1;->val$sp:Landroid/content/SharedPreferences;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .registers 6
    packed-switch p2, :pswitch_data_32
    :goto_3
    return-void
    :pswitch_4
    iget-object v0, p0, Lcom/example/radio/MainActivity$1;->val$sp:Landroid/content/SharedPreferences;
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "privacy_state"
    const/4 v2, 0x1
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences$Editor;->putInt(Ljava/lang/String;I)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    iget-object v0, p0, Lcom/example/radio/MainActivity$1;->this$0:Lcom/example/radio/MainActivity;
    invoke-virtual {v0}, Lcom/example/radio/MainActivity;->getApplication()Landroid/app/Application;
    move-result-object v0
    check-cast v0, Lcom/example/radio/RadioApp;
    invoke-virtual {v0}, Lcom/example/radio/RadioApp;->full()V
    goto :goto_3
    :pswitch_20
    iget-object v0, p0, Lcom/example/radio/MainActivity$1;->val$sp:Landroid/content/SharedPreferences;
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "privacy_state"
    const/4 v2, 0x2
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences$Editor;->putInt(Ljava/lang/String;I)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    goto :goto_3
    nop
    :pswitch_data_32
    .packed-switch -0x2
        :pswitch_20
        :pswitch_4
    .end packed-switch
.end method

.class public Lcom/example/radio/MainActivity;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method protected onStart()V
    .registers 4
    invoke-super {p0}, Landroid/app/Activity;->onStart()V
    invoke-static {p0}, Landroid/preference/PreferenceManager;->getDefaultSharedPreferences(Landroid/content/Context;)Landroid/content/SharedPreferences;
    move-result-object v0
    const-string v1, "privacy_state"
    const/4 v2, 0x0
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences;->getInt(Ljava/lang/String;I)I
    move-result v1
    if-eqz v1, :cond_11
    :goto_10
    return-void
    :cond_11
    new-instance v1, Lcom/example/radio/MainActivity$1;
    invoke-direct {v1, p0, v0}, Lcom/example/radio/MainActivity$1;-><init>(Lcom/example/radio/MainActivity;Landroid/content/SharedPreferences;)V
    new-instance v0, Landroid/app/AlertDialog$Builder;
    invoke-direct {v0, p0}, Landroid/app/AlertDialog$Builder;-><init>(Landroid/content/Context;)V
    const v2, 0x7f020001
    invoke-virtual {v0, v2}, Landroid/app/AlertDialog$Builder;->setTitle(I)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const v2, 0x7f020002
    invoke-virtual {v0, v2}, Landroid/app/AlertDialog$Builder;->setMessage(I)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const v2, 0x7f020003
    invoke-virtual {v0, v2, v1}, Landroid/app/AlertDialog$Builder;->setPositiveButton(ILandroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const v2, 0x7f020004
    invoke-virtual {v0, v2, v1}, Landroid/app/AlertDialog$Builder;->setNegativeButton(ILandroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    invoke-virtual {v0}, Landroid/app/AlertDialog$Builder;->show()Landroid/app/AlertDialog;
    goto :goto_10
.end method

.class public Lcom/example/radio/RadioApp;
.super Landroid/app/Application;
.field static final ASK:I = 0x0
.field static final NO:I = 0x2
.field static final YES:I = 0x1

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method basic()V
    .registers 4
    const-string v0, "radio"
    invoke-virtual {p0}, Lcom/example/radio/RadioApp;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v1
    const-string v2, "android_id"
    invoke-static {v1, v2}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->i(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.method full()V
    .registers 3
    const-string v1, "radio"
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Lcom/example/radio/RadioApp;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getSubscriberId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->i(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.method public onCreate()V
    .registers 4
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    invoke-static {p0}, Landroid/preference/PreferenceManager;->getDefaultSharedPreferences(Landroid/content/Context;)Landroid/content/SharedPreferences;
    move-result-object v0
    const-string v1, "privacy_state"
    const/4 v2, 0x0
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences;->getInt(Ljava/lang/String;I)I
    move-result v0
    packed-switch v0, :pswitch_data_1a
    :goto_11
    return-void
    :pswitch_12
    invoke-virtual {p0}, Lcom/example/radio/RadioApp;->full()V
    goto :goto_11
    :pswitch_16
    invoke-virtual {p0}, Lcom/example/radio/RadioApp;->basic()V
    goto :goto_11
    :pswitch_data_1a
    .packed-switch 0x1
        :pswitch_12
        :pswitch_16
    .end packed-switch
.end method
