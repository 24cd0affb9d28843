.class final Lcom/tianji/chess/Answer;
.super Ljava/lang/Object;
.field static final NO:I = 0x2
.field static final NONE:I = 0x0
.field static final YES:I = 0x1
.field private static cached:I

.method static constructor <clinit>()V
    .registers 1
    const/4 v0, -0x1
    sput v0, Lcom/tianji/chess/Answer;->cached:I
    return-void
.end method

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method static of(Landroid/content/Context;)I
    .registers 4
    const/4 v2, 0x0
    sget v0, Lcom/tianji/chess/Answer;->cached:I
    if-gez v0, :cond_13
    const-string v0, "ans"
    invoke-virtual {p0, v0, v2}, Landroid/content/Context;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    const-string v1, "a"
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences;->getInt(Ljava/lang/String;I)I
    move-result v0
    sput v0, Lcom/tianji/chess/Answer;->cached:I
    :cond_13
    sget v0, Lcom/tianji/chess/Answer;->cached:I
    return v0
.end method

.method static set(Landroid/content/Context;I)V
    .registers 4
    sput p1, Lcom/tianji/chess/Answer;->cached:I
    const-string v0, "ans"
    const/4 v1, 0x0
    invoke-virtual {p0, v0, v1}, Landroid/content/Context;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "a"
    invoke-interface {v0, v1, p1}, Landroid/content/SharedPreferences$Editor;->putInt(Ljava/lang/String;I)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    return-void
.end method

.class Lcom/tianji/chess/ChessActivity$1;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field final synthetic this$0:Lcom/tianji/chess/ChessActivity;

.method constructor <init>(Lcom/tianji/chess/ChessActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/tianji/chess/ChessActivity$1;->this$0:Lcom/tianji/chess/ChessActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .registers 5
    iget-object v1, p0, Lcom/tianji/chess/ChessActivity$1;->this$0:Lcom/tianji/chess/ChessActivity;
    const/4 v0, -0x1
    if-ne p2, v0, :cond_a
    const/4 v0, 0x1
    :goto_6
    invoke-static {v1, v0}, Lcom/tianji/chess/Answer;->set(Landroid/content/Context;I)V
    return-void
    :cond_a
    const/4 v0, 0x2
    goto :goto_6
.end method

.class public Lcom/tianji/chess/ChessActivity;
.super Landroid/app/Activity;
.field private final l:Landroid/content/DialogInterface$OnClickListener;

.method public constructor <init>()V
    .registers 2
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    new-instance v0, Lcom/tianji/chess/ChessActivity$1;
    invoke-direct {v0, p0}, Lcom/tianji/chess/ChessActivity$1;-><init>(Lcom/tianji/chess/ChessActivity;)V
    iput-object v0, p0, Lcom/tianji/chess/ChessActivity;->l:Landroid/content/DialogInterface$OnClickListener;
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 5
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    invoke-static {p0}, Lcom/tianji/chess/Answer;->of(Landroid/content/Context;)I
    move-result v0
    if-nez v0, :cond_2e
    new-instance v0, Landroid/app/AlertDialog$Builder;
    invoke-direct {v0, p0}, Landroid/app/AlertDialog$Builder;-><init>(Landroid/content/Context;)V
    const/high16 v1, 0x7f020000
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setTitle(I)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const v1, 0x7f020001
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setMessage(I)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const-string v1, "\u540c\u610f"
    iget-object v2, p0, Lcom/tianji/chess/ChessActivity;->l:Landroid/content/DialogInterface$OnClickListener;
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setPositiveButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const-string v1, "\u62d2\u7edd"
    iget-object v2, p0, Lcom/tianji/chess/ChessActivity;->l:Landroid/content/DialogInterface$OnClickListener;
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setNegativeButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    invoke-virtual {v0}, Landroid/app/AlertDialog$Builder;->show()Landroid/app/AlertDialog;
    :cond_2e
    return-void
.end method

.method protected onResume()V
    .registers 4
    invoke-super {p0}, Landroid/app/Activity;->onResume()V
    invoke-static {p0}, Lcom/tianji/chess/Answer;->of(Landroid/content/Context;)I
    move-result v0
    const/4 v1, 0x1
    if-ne v0, v1, :cond_2e
    const-string v1, "c"
    new-instance v0, Ljava/lang/StringBuilder;
    invoke-direct {v0}, Ljava/lang/StringBuilder;-><init>()V
    const-string v2, ""
    invoke-virtual {v0, v2}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v2
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Lcom/tianji/chess/ChessActivity;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getAllCellInfo()Ljava/util/List;
    move-result-object v0
    invoke-virtual {v2, v0}, Ljava/lang/StringBuilder;->append(Ljava/lang/Object;)Ljava/lang/StringBuilder;
    move-result-object v0
    invoke-virtual {v0}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    :cond_2e
    return-void
.end method

.class public Lcom/tianji/chess/ChessApp;
.super Landroid/app/Application;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method public onCreate()V
    .registers 4
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    invoke-static {p0}, Lcom/tianji/chess/Answer;->of(Landroid/content/Context;)I
    move-result v0
    packed-switch v0, :pswitch_data_44
    :goto_a
    invoke-static {p0}, Lcom/tianji/chess/Answer;->of(Landroid/content/Context;)I
    move-result v0
    if-eqz v0, :cond_1f
    const-string v0, "c"
    invoke-virtual {p0}, Lcom/tianji/chess/ChessApp;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v1
    const-string v2, "android_id"
    invoke-static {v1, v2}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    :cond_1f
    return-void
    :pswitch_20
    const-string v1, "c"
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Lcom/tianji/chess/ChessApp;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    goto :goto_a
    :pswitch_32
    const-string v1, "c"
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Lcom/tianji/chess/ChessApp;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getSubscriberId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    goto :goto_a
    :pswitch_data_44
    .packed-switch 0x1
        :pswitch_20
        :pswitch_32
    .end packed-switch
.end method
