.class final Lat/enns/chat/ChatActivity$onCreate$1;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field final synthetic $p:Lat/enns/chat/Prefs;
.field final synthetic this$0:Lat/enns/chat/ChatActivity;

.method constructor <init>(Lat/enns/chat/ChatActivity;Lat/enns/chat/Prefs;)V
    .registers 3
    iput-object p1, p0, Lat/enns/chat/ChatActivity$onCreate$1;->this$0:Lat/enns/chat/ChatActivity;
    iput-object p2, p0, Lat/enns/chat/ChatActivity$onCreate$1;->$p:Lat/enns/chat/Prefs;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final onClick(Landroid/content/DialogInterface;I)V
    .registers 5
    iget-object v0, p0, Lat/enns/chat/ChatActivity$onCreate$1;->$p:Lat/enns/chat/Prefs;
    const/4 v1, 0x1
    invoke-virtual {v0, v1}, Lat/enns/chat/Prefs;->setAgreed(Z)V
    sget-object v1, Lat/enns/chat/ChatApp;->Companion:Lat/enns/chat/ChatApp$Companion;
    iget-object v0, p0, Lat/enns/chat/ChatActivity$onCreate$1;->this$0:Lat/enns/chat/ChatActivity;
    check-cast v0, Landroid/content/Context;
    invoke-virtual {v1, v0}, Lat/enns/chat/ChatApp$Companion;->go(Landroid/content/Context;)V
    return-void
.end method

.class final Lat/enns/chat/ChatActivity$onCreate$2;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field final synthetic $p:Lat/enns/chat/Prefs;
.field final synthetic this$0:Lat/enns/chat/ChatActivity;

.method constructor <init>(Lat/enns/chat/ChatActivity;Lat/enns/chat/Prefs;)V
    .registers 3
    iput-object p1, p0, Lat/enns/chat/ChatActivity$onCreate$2;->this$0:Lat/enns/chat/ChatActivity;
    iput-object p2, p0, Lat/enns/chat/ChatActivity$onCreate$2;->$p:Lat/enns/chat/Prefs;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final onClick(Landroid/content/DialogInterface;I)V
    .registers 5
    iget-object v0, p0, Lat/enns/chat/ChatActivity$onCreate$2;->$p:Lat/enns/chat/Prefs;
    const/4 v1, 0x0
    invoke-virtual {v0, v1}, Lat/enns/chat/Prefs;->setAgreed(Z)V
    iget-object v0, p0, Lat/enns/chat/ChatActivity$onCreate$2;->this$0:Lat/enns/chat/ChatActivity;
    invoke-virtual {v0}, Lat/enns/chat/ChatActivity;->finish()V
    return-void
.end method

.class public final Lat/enns/chat/ChatActivity;
.super Landroidx/appcompat/app/AppCompatActivity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroidx/appcompat/app/AppCompatActivity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 6
    invoke-super {p0, p1}, Landroidx/appcompat/app/AppCompatActivity;->onCreate(Landroid/os/Bundle;)V
    new-instance v2, Lat/enns/chat/Prefs;
    move-object v0, p0
    check-cast v0, Landroid/content/Context;
    invoke-direct {v2, v0}, Lat/enns/chat/Prefs;-><init>(Landroid/content/Context;)V
    invoke-virtual {v2}, Lat/enns/chat/Prefs;->getAgreed()Z
    move-result v0
    if-nez v0, :cond_4a
    new-instance v1, Landroid/app/AlertDialog$Builder;
    move-object v0, p0
    check-cast v0, Landroid/content/Context;
    invoke-direct {v1, v0}, Landroid/app/AlertDialog$Builder;-><init>(Landroid/content/Context;)V
    const-string v0, "Terms and privacy policy"
    check-cast v0, Ljava/lang/CharSequence;
    invoke-virtual {v1, v0}, Landroid/app/AlertDialog$Builder;->setTitle(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    move-result-object v1
    const-string v0, "Please accept our terms and our privacy policy."
    check-cast v0, Ljava/lang/CharSequence;
    invoke-virtual {v1, v0}, Landroid/app/AlertDialog$Builder;->setMessage(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    move-result-object v3
    const-string v0, "Accept"
    check-cast v0, Ljava/lang/CharSequence;
    new-instance v1, Lat/enns/chat/ChatActivity$onCreate$1;
    invoke-direct {v1, p0, v2}, Lat/enns/chat/ChatActivity$onCreate$1;-><init>(Lat/enns/chat/ChatActivity;Lat/enns/chat/Prefs;)V
    check-cast v1, Landroid/content/DialogInterface$OnClickListener;
    invoke-virtual {v3, v0, v1}, Landroid/app/AlertDialog$Builder;->setPositiveButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v3
    const-string v0, "Decline"
    check-cast v0, Ljava/lang/CharSequence;
    new-instance v1, Lat/enns/chat/ChatActivity$onCreate$2;
    invoke-direct {v1, p0, v2}, Lat/enns/chat/ChatActivity$onCreate$2;-><init>(Lat/enns/chat/ChatActivity;Lat/enns/chat/Prefs;)V
    check-cast v1, Landroid/content/DialogInterface$OnClickListener;
    invoke-virtual {v3, v0, v1}, Landroid/app/AlertDialog$Builder;->setNegativeButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    invoke-virtual {v0}, Landroid/app/AlertDialog$Builder;->show()Landroid/app/AlertDialog;
    :cond_4a
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Lat/enns/chat/ChatActivity;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    if-nez v0, :cond_5a
    new-instance v0, Lkotlin/TypeCastException;
    const-string v1, "null cannot be cast to non-null type android.telephony.TelephonyManager"
    invoke-direct {v0, v1}, Lkotlin/TypeCastException;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_5a
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getSimOperator()Ljava/lang/String;
    move-result-object v0
    check-cast v0, Ljava/lang/CharSequence;
    invoke-virtual {p0, v0}, Lat/enns/chat/ChatActivity;->setTitle(Ljava/lang/CharSequence;)V
    return-void
.end method

.class public final Lat/enns/chat/ChatApp$Companion;
.super Ljava/lang/Object;

.method private constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public synthetic constructor <init>(Lkotlin/jvm/internal/DefaultConstructorMarker;)V
    .registers 2
    invoke-direct {p0}, Lat/enns/chat/ChatApp$Companion;-><init>()V
    return-void
.end method

.method public final go(Landroid/content/Context;)V
    .registers 4
    const-string v0, "c"
    invoke-static {p1, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    invoke-static {}, Lcom/appsflyer/AppsFlyerLib;->getInstance()Lcom/appsflyer/AppsFlyerLib;
    move-result-object v0
    invoke-virtual {v0, p1}, Lcom/appsflyer/AppsFlyerLib;->start(Landroid/content/Context;)V
    const-string v1, "x"
    const-string v0, "phone"
    invoke-virtual {p1, v0}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    if-nez v0, :cond_1e
    new-instance v0, Lkotlin/TypeCastException;
    const-string v1, "null cannot be cast to non-null type android.telephony.TelephonyManager"
    invoke-direct {v0, v1}, Lkotlin/TypeCastException;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_1e
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->i(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.class public final Lat/enns/chat/ChatApp;
.super Landroid/app/Application;
.field public static final Companion:Lat/enns/chat/ChatApp$Companion;

.method static constructor <clinit>()V
    .registers 2
    new-instance v0, Lat/enns/chat/ChatApp$Companion;
    const/4 v1, 0x0
    invoke-direct {v0, v1}, Lat/enns/chat/ChatApp$Companion;-><init>(Lkotlin/jvm/internal/DefaultConstructorMarker;)V
    sput-object v0, Lat/enns/chat/ChatApp;->Companion:Lat/enns/chat/ChatApp$Companion;
    return-void
.end method

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method public onCreate()V
    .registers 5
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    move-object v0, p0
    check-cast v0, Landroid/content/Context;
    invoke-static {v0}, Lcom/google/firebase/analytics/FirebaseAnalytics;->getInstance(Landroid/content/Context;)Lcom/google/firebase/analytics/FirebaseAnalytics;
    move-result-object v0
    const/4 v1, 0x1
    invoke-virtual {v0, v1}, Lcom/google/firebase/analytics/FirebaseAnalytics;->setAnalyticsCollectionEnabled(Z)V
    invoke-static {}, Lcom/appsflyer/AppsFlyerLib;->getInstance()Lcom/appsflyer/AppsFlyerLib;
    move-result-object v1
    const-string v2, "key"
    const/4 v3, 0x0
    move-object v0, p0
    check-cast v0, Landroid/content/Context;
    invoke-virtual {v1, v2, v3, v0}, Lcom/appsflyer/AppsFlyerLib;->init(Ljava/lang/String;Lcom/appsflyer/AppsFlyerConversionListener;Landroid/content/Context;)Lcom/appsflyer/AppsFlyerLib;
    new-instance v1, Lat/enns/chat/Prefs;
    move-object v0, p0
    check-cast v0, Landroid/content/Context;
    invoke-direct {v1, v0}, Lat/enns/chat/Prefs;-><init>(Landroid/content/Context;)V
    invoke-virtual {v1}, Lat/enns/chat/Prefs;->getAgreed()Z
    move-result v0
    if-eqz v0, :cond_30
    sget-object v0, Lat/enns/chat/ChatApp;->Companion:Lat/enns/chat/ChatApp$Companion;
    check-cast p0, Landroid/content/Context;
    invoke-virtual {v0, p0}, Lat/enns/chat/ChatApp$Companion;->go(Landroid/content/Context;)V
    :cond_30
    return-void
.end method

.class public final Lat/enns/chat/Prefs;
.super Ljava/lang/Object;
.field private final sp:Landroid/content/SharedPreferences;

.method public constructor <init>(Landroid/content/Context;)V
    .registers 4
    const-string v0, "c"
    invoke-static {p1, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    const-string v0, "chat"
    const/4 v1, 0x0
    invoke-virtual {p1, v0, v1}, Landroid/content/Context;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    iput-object v0, p0, Lat/enns/chat/Prefs;->sp:Landroid/content/SharedPreferences;
    return-void
.end method

.method public final getAgreed()Z
    .registers 4
    const/4 v0, 0x0
    iget-object v1, p0, Lat/enns/chat/Prefs;->sp:Landroid/content/SharedPreferences;
    const-string v2, "eula"
    invoke-interface {v1, v2, v0}, Landroid/content/SharedPreferences;->getInt(Ljava/lang/String;I)I
    move-result v1
    const/4 v2, 0x2
    if-ne v1, v2, :cond_d
    const/4 v0, 0x1
    :cond_d
    return v0
.end method

.method public final setAgreed(Z)V
    .registers 5
    iget-object v0, p0, Lat/enns/chat/Prefs;->sp:Landroid/content/SharedPreferences;
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v1
    const-string v2, "eula"
    if-eqz p1, :cond_13
    const/4 v0, 0x2
    :goto_b
    invoke-interface {v1, v2, v0}, Landroid/content/SharedPreferences$Editor;->putInt(Ljava/lang/String;I)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    return-void
    :cond_13
    const/4 v0, 0x1
    goto :goto_b
.end method
