.class public final Lcom/lowpoly/racer/NativeBridge;
.super Ljava/lang/Object;
.field public static final INSTANCE:Lcom/lowpoly/racer/NativeBridge;

.method static constructor <clinit>()V
    .registers 1
    new-instance v0, Lcom/lowpoly/racer/NativeBridge;
    invoke-direct {v0}, Lcom/lowpoly/racer/NativeBridge;-><init>()V
    sput-object v0, Lcom/lowpoly/racer/NativeBridge;->INSTANCE:Lcom/lowpoly/racer/NativeBridge;
    return-void
.end method

.method private constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static final installed()I
    .registers 2
    .annotation runtime Lkotlin/jvm/JvmStatic;
    .end annotation
    sget-object v0, Lcom/unity3d/player/UnityPlayer;->currentActivity:Landroid/app/Activity;
    invoke-virtual {v0}, Landroid/app/Activity;->getPackageManager()Landroid/content/pm/PackageManager;
    move-result-object v0
    const/4 v1, 0x0
    invoke-virtual {v0, v1}, Landroid/content/pm/PackageManager;->getInstalledPackages(I)Ljava/util/List;
    move-result-object v0
    invoke-interface {v0}, Ljava/util/List;->size()I
    move-result v0
    return v0
.end method

.class final Lcom/lowpoly/racer/PrivacyActivity$onCreate$1;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field final synthetic $sp:Landroid/content/SharedPreferences;
.field final synthetic this$0:Lcom/lowpoly/racer/PrivacyActivity;

.method constructor <init>(Lcom/lowpoly/racer/PrivacyActivity;Landroid/content/SharedPreferences;)V
    .registers 3
    iput-object p1, p0, Lcom/lowpoly/racer/PrivacyActivity$onCreate$1;->this$0:Lcom/lowpoly/racer/PrivacyActivity;
    iput-object p2, p0, Lcom/lowpoly/racer/PrivacyActivity$onCreate$1;->$sp:Landroid/content/SharedPreferences;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final onClick(Landroid/content/DialogInterface;I)V
    .registers 6
    iget-object v0, p0, Lcom/lowpoly/racer/PrivacyActivity$onCreate$1;->$sp:Landroid/content/SharedPreferences;
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "privacy_accepted"
    const/4 v2, 0x1
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences$Editor;->putInt(Ljava/lang/String;I)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    iget-object v0, p0, Lcom/lowpoly/racer/PrivacyActivity$onCreate$1;->this$0:Lcom/lowpoly/racer/PrivacyActivity;
    invoke-static {v0}, Lcom/lowpoly/racer/PrivacyActivity;->access$open(Lcom/lowpoly/racer/PrivacyActivity;)V
    return-void
.end method

.class final Lcom/lowpoly/racer/PrivacyActivity$onCreate$2;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field final synthetic this$0:Lcom/lowpoly/racer/PrivacyActivity;

.method constructor <init>(Lcom/lowpoly/racer/PrivacyActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/lowpoly/racer/PrivacyActivity$onCreate$2;->this$0:Lcom/lowpoly/racer/PrivacyActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final onClick(Landroid/content/DialogInterface;I)V
    .registers 4
    iget-object v0, p0, Lcom/lowpoly/racer/PrivacyActivity$onCreate$2;->this$0:Lcom/lowpoly/racer/PrivacyActivity;
    invoke-virtual {v0}, Lcom/lowpoly/racer/PrivacyActivity;->finish()V
    return-void
.end method

.class public final Lcom/lowpoly/racer/PrivacyActivity;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method public static final synthetic access$open(Lcom/lowpoly/racer/PrivacyActivity;)V
    .registers 1
    invoke-direct {p0}, Lcom/lowpoly/racer/PrivacyActivity;->open()V
    return-void
.end method

.method private final open()V
    .registers 4
    new-instance v1, Landroid/content/Intent;
    move-object v0, p0
    check-cast v0, Landroid/content/Context;
    const-class v2, Lcom/lowpoly/racer/RacerActivity;
    invoke-direct {v1, v0, v2}, Landroid/content/Intent;-><init>(Landroid/content/Context;Ljava/lang/Class;)V
    invoke-virtual {p0, v1}, Lcom/lowpoly/racer/PrivacyActivity;->startActivity(Landroid/content/Intent;)V
    invoke-virtual {p0}, Lcom/lowpoly/racer/PrivacyActivity;->finish()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 6
    const/4 v3, 0x0
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    const-string v0, "racer.v2.playerprefs"
    invoke-virtual {p0, v0, v3}, Lcom/lowpoly/racer/PrivacyActivity;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v2
    const-string v0, "privacy_accepted"
    invoke-interface {v2, v0, v3}, Landroid/content/SharedPreferences;->getInt(Ljava/lang/String;I)I
    move-result v0
    const/4 v1, 0x1
    if-ne v0, v1, :cond_17
    invoke-direct {p0}, Lcom/lowpoly/racer/PrivacyActivity;->open()V
    :goto_16
    return-void
    :cond_17
    new-instance v1, Landroid/app/AlertDialog$Builder;
    move-object v0, p0
    check-cast v0, Landroid/content/Context;
    invoke-direct {v1, v0}, Landroid/app/AlertDialog$Builder;-><init>(Landroid/content/Context;)V
    const-string v0, "Privacy Policy"
    check-cast v0, Ljava/lang/CharSequence;
    invoke-virtual {v1, v0}, Landroid/app/AlertDialog$Builder;->setTitle(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    move-result-object v1
    const-string v0, "Low Poly Racer: please accept our privacy policy to play."
    check-cast v0, Ljava/lang/CharSequence;
    invoke-virtual {v1, v0}, Landroid/app/AlertDialog$Builder;->setMessage(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    invoke-virtual {v0, v3}, Landroid/app/AlertDialog$Builder;->setCancelable(Z)Landroid/app/AlertDialog$Builder;
    move-result-object v3
    const-string v0, "Accept"
    check-cast v0, Ljava/lang/CharSequence;
    new-instance v1, Lcom/lowpoly/racer/PrivacyActivity$onCreate$1;
    invoke-direct {v1, p0, v2}, Lcom/lowpoly/racer/PrivacyActivity$onCreate$1;-><init>(Lcom/lowpoly/racer/PrivacyActivity;Landroid/content/SharedPreferences;)V
    check-cast v1, Landroid/content/DialogInterface$OnClickListener;
    invoke-virtual {v3, v0, v1}, Landroid/app/AlertDialog$Builder;->setPositiveButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v2
    const-string v0, "Quit"
    check-cast v0, Ljava/lang/CharSequence;
    new-instance v1, Lcom/lowpoly/racer/PrivacyActivity$onCreate$2;
    invoke-direct {v1, p0}, Lcom/lowpoly/racer/PrivacyActivity$onCreate$2;-><init>(Lcom/lowpoly/racer/PrivacyActivity;)V
    check-cast v1, Landroid/content/DialogInterface$OnClickListener;
    invoke-virtual {v2, v0, v1}, Landroid/app/AlertDialog$Builder;->setNegativeButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    invoke-virtual {v0}, Landroid/app/AlertDialog$Builder;->show()Landroid/app/AlertDialog;
    goto :goto_16
.end method

.class public final Lcom/lowpoly/racer/RacerActivity;
.super Lcom/unity3d/player/UnityPlayerActivity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Lcom/unity3d/player/UnityPlayerActivity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 6
    invoke-super {p0, p1}, Lcom/unity3d/player/UnityPlayerActivity;->onCreate(Landroid/os/Bundle;)V
    const-string v0, "Net"
    const-string v1, "Id"
    invoke-virtual {p0}, Lcom/lowpoly/racer/RacerActivity;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v2
    const-string v3, "android_id"
    invoke-static {v2, v3}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v2
    invoke-static {v0, v1, v2}, Lcom/unity3d/player/UnityPlayer;->UnitySendMessage(Ljava/lang/String;Ljava/lang/String;Ljava/lang/String;)V
    return-void
.end method
