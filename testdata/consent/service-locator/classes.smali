.class public final Lcom/koin/wine/AcceptPolicy;
.super Ljava/lang/Object;
.field private final repo:Lcom/koin/wine/PolicyRepository;

.method public constructor <init>(Lcom/koin/wine/PolicyRepository;)V
    .registers 3
    const-string v0, "repo"
    invoke-static {p1, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcom/koin/wine/AcceptPolicy;->repo:Lcom/koin/wine/PolicyRepository;
    return-void
.end method

.method public final invoke()V
    .registers 2
    iget-object v0, p0, Lcom/koin/wine/AcceptPolicy;->repo:Lcom/koin/wine/PolicyRepository;
    invoke-interface {v0}, Lcom/koin/wine/PolicyRepository;->accept()V
    return-void
.end method

.class public final Lcom/koin/wine/CollectDevice;
.super Ljava/lang/Object;
.field private final c:Landroid/content/Context;
.field private final repo:Lcom/koin/wine/PolicyRepository;

.method public constructor <init>(Landroid/content/Context;Lcom/koin/wine/PolicyRepository;)V
    .registers 4
    const-string v0, "c"
    invoke-static {p1, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    const-string v0, "repo"
    invoke-static {p2, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcom/koin/wine/CollectDevice;->c:Landroid/content/Context;
    iput-object p2, p0, Lcom/koin/wine/CollectDevice;->repo:Lcom/koin/wine/PolicyRepository;
    return-void
.end method

.method public final invoke()Ljava/lang/String;
    .registers 3
    iget-object v0, p0, Lcom/koin/wine/CollectDevice;->repo:Lcom/koin/wine/PolicyRepository;
    invoke-interface {v0}, Lcom/koin/wine/PolicyRepository;->accepted()Z
    move-result v0
    if-eqz v0, :cond_21
    iget-object v0, p0, Lcom/koin/wine/CollectDevice;->c:Landroid/content/Context;
    const-string v1, "phone"
    invoke-virtual {v0, v1}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    if-nez v0, :cond_1a
    new-instance v0, Lkotlin/TypeCastException;
    const-string v1, "null cannot be cast to non-null type android.telephony.TelephonyManager"
    invoke-direct {v0, v1}, Lkotlin/TypeCastException;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_1a
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    :goto_20
    return-object v0
    :cond_21
    const/4 v0, 0x0
    goto :goto_20
.end method

.class public final Lcom/koin/wine/CollectNetwork;
.super Ljava/lang/Object;
.field private final c:Landroid/content/Context;

.method public constructor <init>(Landroid/content/Context;)V
    .registers 3
    const-string v0, "c"
    invoke-static {p1, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcom/koin/wine/CollectNetwork;->c:Landroid/content/Context;
    return-void
.end method

.method public final invoke()Ljava/lang/String;
    .registers 3
    iget-object v0, p0, Lcom/koin/wine/CollectNetwork;->c:Landroid/content/Context;
    invoke-virtual {v0}, Landroid/content/Context;->getApplicationContext()Landroid/content/Context;
    move-result-object v0
    const-string v1, "wifi"
    invoke-virtual {v0, v1}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    if-nez v0, :cond_16
    new-instance v0, Lkotlin/TypeCastException;
    const-string v1, "null cannot be cast to non-null type android.net.wifi.WifiManager"
    invoke-direct {v0, v1}, Lkotlin/TypeCastException;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_16
    check-cast v0, Landroid/net/wifi/WifiManager;
    invoke-virtual {v0}, Landroid/net/wifi/WifiManager;->getConnectionInfo()Landroid/net/wifi/WifiInfo;
    move-result-object v0
    invoke-virtual {v0}, Landroid/net/wifi/WifiInfo;->getSSID()Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method

.class public final Lcom/koin/wine/Locator;
.super Ljava/lang/Object;
.field public static final INSTANCE:Lcom/koin/wine/Locator;
.field private static final factories:Ljava/util/HashMap;
.field private static final made:Ljava/util/HashMap;

.method static constructor <clinit>()V
    .registers 1
    new-instance v0, Lcom/koin/wine/Locator;
    invoke-direct {v0}, Lcom/koin/wine/Locator;-><init>()V
    sput-object v0, Lcom/koin/wine/Locator;->INSTANCE:Lcom/koin/wine/Locator;
    new-instance v0, Ljava/util/HashMap;
    invoke-direct {v0}, Ljava/util/HashMap;-><init>()V
    sput-object v0, Lcom/koin/wine/Locator;->made:Ljava/util/HashMap;
    new-instance v0, Ljava/util/HashMap;
    invoke-direct {v0}, Ljava/util/HashMap;-><init>()V
    sput-object v0, Lcom/koin/wine/Locator;->factories:Ljava/util/HashMap;
    return-void
.end method

.method private constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method private final inject()Ljava/lang/Object;
    .registers 3
    const/4 v0, 0x4
    const-string v1, "T"
    invoke-static {v0, v1}, Lkotlin/jvm/internal/Intrinsics;->reifiedOperationMarker(ILjava/lang/String;)V
    const-class v0, Ljava/lang/Object;
    invoke-virtual {p0, v0}, Lcom/koin/wine/Locator;->get(Ljava/lang/Class;)Ljava/lang/Object;
    move-result-object v0
    return-object v0
.end method

.method public final get(Ljava/lang/Class;)Ljava/lang/Object;
    .registers 4
    const-string v0, "c"
    invoke-static {p1, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    sget-object v0, Lcom/koin/wine/Locator;->made:Ljava/util/HashMap;
    invoke-virtual {v0, p1}, Ljava/util/HashMap;->get(Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    if-nez v0, :cond_26
    sget-object v0, Lcom/koin/wine/Locator;->factories:Ljava/util/HashMap;
    invoke-virtual {v0, p1}, Ljava/util/HashMap;->get(Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    if-nez v0, :cond_18
    invoke-static {}, Lkotlin/jvm/internal/Intrinsics;->throwNpe()V
    :cond_18
    check-cast v0, Lkotlin/jvm/functions/Function0;
    invoke-interface {v0}, Lkotlin/jvm/functions/Function0;->invoke()Ljava/lang/Object;
    move-result-object v1
    sget-object v0, Lcom/koin/wine/Locator;->made:Ljava/util/HashMap;
    check-cast v0, Ljava/util/Map;
    invoke-interface {v0, p1, v1}, Ljava/util/Map;->put(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    move-object v0, v1
    :cond_26
    if-nez v0, :cond_30
    new-instance v0, Lkotlin/TypeCastException;
    const-string v1, "null cannot be cast to non-null type T"
    invoke-direct {v0, v1}, Lkotlin/TypeCastException;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_30
    return-object v0
.end method

.method public final single(Ljava/lang/Class;Lkotlin/jvm/functions/Function0;)V
    .registers 4
    const-string v0, "c"
    invoke-static {p1, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    const-string v0, "f"
    invoke-static {p2, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    sget-object v0, Lcom/koin/wine/Locator;->factories:Ljava/util/HashMap;
    check-cast v0, Ljava/util/Map;
    invoke-interface {v0, p1, p2}, Ljava/util/Map;->put(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    return-void
.end method

.class final Lcom/koin/wine/MainActivity$onCreate$1;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field public static final INSTANCE:Lcom/koin/wine/MainActivity$onCreate$1;

.method static constructor <clinit>()V
    .registers 1
    new-instance v0, Lcom/koin/wine/MainActivity$onCreate$1;
    invoke-direct {v0}, Lcom/koin/wine/MainActivity$onCreate$1;-><init>()V
    sput-object v0, Lcom/koin/wine/MainActivity$onCreate$1;->INSTANCE:Lcom/koin/wine/MainActivity$onCreate$1;
    return-void
.end method

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final onClick(Landroid/content/DialogInterface;I)V
    .registers 5
    sget-object v0, Lcom/koin/wine/Locator;->INSTANCE:Lcom/koin/wine/Locator;
    const-class v1, Lcom/koin/wine/AcceptPolicy;
    invoke-virtual {v0, v1}, Lcom/koin/wine/Locator;->get(Ljava/lang/Class;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Lcom/koin/wine/AcceptPolicy;
    invoke-virtual {v0}, Lcom/koin/wine/AcceptPolicy;->invoke()V
    sget-object v0, Lcom/koin/wine/Locator;->INSTANCE:Lcom/koin/wine/Locator;
    const-class v1, Lcom/koin/wine/CollectDevice;
    invoke-virtual {v0, v1}, Lcom/koin/wine/Locator;->get(Ljava/lang/Class;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Lcom/koin/wine/CollectDevice;
    invoke-virtual {v0}, Lcom/koin/wine/CollectDevice;->invoke()Ljava/lang/String;
    return-void
.end method

.class final Lcom/koin/wine/MainActivity$onCreate$2;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field final synthetic this$0:Lcom/koin/wine/MainActivity;

.method constructor <init>(Lcom/koin/wine/MainActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/koin/wine/MainActivity$onCreate$2;->this$0:Lcom/koin/wine/MainActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final onClick(Landroid/content/DialogInterface;I)V
    .registers 4
    iget-object v0, p0, Lcom/koin/wine/MainActivity$onCreate$2;->this$0:Lcom/koin/wine/MainActivity;
    invoke-virtual {v0}, Lcom/koin/wine/MainActivity;->finish()V
    return-void
.end method

.class public final Lcom/koin/wine/MainActivity;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 5
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    new-instance v1, Landroid/app/AlertDialog$Builder;
    move-object v0, p0
    check-cast v0, Landroid/content/Context;
    invoke-direct {v1, v0}, Landroid/app/AlertDialog$Builder;-><init>(Landroid/content/Context;)V
    const-string v0, "\u9690\u79c1\u653f\u7b56"
    check-cast v0, Ljava/lang/CharSequence;
    invoke-virtual {v1, v0}, Landroid/app/AlertDialog$Builder;->setTitle(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    move-result-object v1
    const-string v0, "\u8bf7\u9605\u8bfb\u300a\u9690\u79c1\u653f\u7b56\u300b"
    check-cast v0, Ljava/lang/CharSequence;
    invoke-virtual {v1, v0}, Landroid/app/AlertDialog$Builder;->setMessage(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    move-result-object v2
    const-string v0, "\u540c\u610f"
    check-cast v0, Ljava/lang/CharSequence;
    sget-object v1, Lcom/koin/wine/MainActivity$onCreate$1;->INSTANCE:Lcom/koin/wine/MainActivity$onCreate$1;
    check-cast v1, Landroid/content/DialogInterface$OnClickListener;
    invoke-virtual {v2, v0, v1}, Landroid/app/AlertDialog$Builder;->setPositiveButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v2
    const-string v0, "\u4e0d\u540c\u610f"
    check-cast v0, Ljava/lang/CharSequence;
    new-instance v1, Lcom/koin/wine/MainActivity$onCreate$2;
    invoke-direct {v1, p0}, Lcom/koin/wine/MainActivity$onCreate$2;-><init>(Lcom/koin/wine/MainActivity;)V
    check-cast v1, Landroid/content/DialogInterface$OnClickListener;
    invoke-virtual {v2, v0, v1}, Landroid/app/AlertDialog$Builder;->setNegativeButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    invoke-virtual {v0}, Landroid/app/AlertDialog$Builder;->show()Landroid/app/AlertDialog;
    return-void
.end method

.class public interface abstract Lcom/koin/wine/PolicyRepository;
.super Ljava/lang/Object;

.method public abstract accept()V
.end method

.method public abstract accepted()Z
.end method

.class public final Lcom/koin/wine/PrefsPolicyRepository;
.super Ljava/lang/Object;
.implements Lcom/koin/wine/PolicyRepository;
.field private final c:Landroid/content/Context;
.field private final sp:Landroid/content/SharedPreferences;

.method public constructor <init>(Landroid/content/Context;)V
    .registers 5
    const-string v0, "c"
    invoke-static {p1, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcom/koin/wine/PrefsPolicyRepository;->c:Landroid/content/Context;
    iget-object v0, p0, Lcom/koin/wine/PrefsPolicyRepository;->c:Landroid/content/Context;
    const-string v1, "w"
    const/4 v2, 0x0
    invoke-virtual {v0, v1, v2}, Landroid/content/Context;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    iput-object v0, p0, Lcom/koin/wine/PrefsPolicyRepository;->sp:Landroid/content/SharedPreferences;
    return-void
.end method

.method public accept()V
    .registers 4
    iget-object v0, p0, Lcom/koin/wine/PrefsPolicyRepository;->sp:Landroid/content/SharedPreferences;
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "accepted"
    const/4 v2, 0x1
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences$Editor;->putBoolean(Ljava/lang/String;Z)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    return-void
.end method

.method public accepted()Z
    .registers 4
    iget-object v0, p0, Lcom/koin/wine/PrefsPolicyRepository;->sp:Landroid/content/SharedPreferences;
    const-string v1, "accepted"
    const/4 v2, 0x0
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    return v0
.end method

.class final Lcom/koin/wine/WineApp$onCreate$1;
.super Lkotlin/jvm/internal/Lambda;
.implements Lkotlin/jvm/functions/Function0;
.field final synthetic this$0:Lcom/koin/wine/WineApp;

.method constructor <init>(Lcom/koin/wine/WineApp;)V
    .registers 3
    iput-object p1, p0, Lcom/koin/wine/WineApp$onCreate$1;->this$0:Lcom/koin/wine/WineApp;
    const/4 v0, 0x0
    invoke-direct {p0, v0}, Lkotlin/jvm/internal/Lambda;-><init>(I)V
    return-void
.end method

.method public final invoke()Lcom/koin/wine/PrefsPolicyRepository;
    .registers 3
    new-instance v1, Lcom/koin/wine/PrefsPolicyRepository;
    iget-object v0, p0, Lcom/koin/wine/WineApp$onCreate$1;->this$0:Lcom/koin/wine/WineApp;
    check-cast v0, Landroid/content/Context;
    invoke-direct {v1, v0}, Lcom/koin/wine/PrefsPolicyRepository;-><init>(Landroid/content/Context;)V
    return-object v1
.end method

.method public bridge synthetic invoke()Ljava/lang/Object;
    .registers 2
    invoke-virtual {p0}, Lcom/koin/wine/WineApp$onCreate$1;->invoke()Lcom/koin/wine/PrefsPolicyRepository;
    move-result-object v0
    return-object v0
.end method

.class final Lcom/koin/wine/WineApp$onCreate$2;
.super Lkotlin/jvm/internal/Lambda;
.implements Lkotlin/jvm/functions/Function0;
.field final synthetic this$0:Lcom/koin/wine/WineApp;

.method constructor <init>(Lcom/koin/wine/WineApp;)V
    .registers 3
    iput-object p1, p0, Lcom/koin/wine/WineApp$onCreate$2;->this$0:Lcom/koin/wine/WineApp;
    const/4 v0, 0x0
    invoke-direct {p0, v0}, Lkotlin/jvm/internal/Lambda;-><init>(I)V
    return-void
.end method

.method public final invoke()Lcom/koin/wine/CollectDevice;
    .registers 4
    iget-object v0, p0, Lcom/koin/wine/WineApp$onCreate$2;->this$0:Lcom/koin/wine/WineApp;
    check-cast v0, Landroid/content/Context;
    sget-object v1, Lcom/koin/wine/Locator;->INSTANCE:Lcom/koin/wine/Locator;
    const-class v2, Lcom/koin/wine/PolicyRepository;
    invoke-virtual {v1, v2}, Lcom/koin/wine/Locator;->get(Ljava/lang/Class;)Ljava/lang/Object;
    move-result-object v1
    check-cast v1, Lcom/koin/wine/PolicyRepository;
    new-instance v2, Lcom/koin/wine/CollectDevice;
    invoke-direct {v2, v0, v1}, Lcom/koin/wine/CollectDevice;-><init>(Landroid/content/Context;Lcom/koin/wine/PolicyRepository;)V
    return-object v2
.end method

.method public bridge synthetic invoke()Ljava/lang/Object;
    .registers 2
    invoke-virtual {p0}, Lcom/koin/wine/WineApp$onCreate$2;->invoke()Lcom/koin/wine/CollectDevice;
    move-result-object v0
    return-object v0
.end method

.class final Lcom/koin/wine/WineApp$onCreate$3;
.super Lkotlin/jvm/internal/Lambda;
.implements Lkotlin/jvm/functions/Function0;
.field final synthetic this$0:Lcom/koin/wine/WineApp;

.method constructor <init>(Lcom/koin/wine/WineApp;)V
    .registers 3
    iput-object p1, p0, Lcom/koin/wine/WineApp$onCreate$3;->this$0:Lcom/koin/wine/WineApp;
    const/4 v0, 0x0
    invoke-direct {p0, v0}, Lkotlin/jvm/internal/Lambda;-><init>(I)V
    return-void
.end method

.method public final invoke()Lcom/koin/wine/CollectNetwork;
    .registers 3
    new-instance v1, Lcom/koin/wine/CollectNetwork;
    iget-object v0, p0, Lcom/koin/wine/WineApp$onCreate$3;->this$0:Lcom/koin/wine/WineApp;
    check-cast v0, Landroid/content/Context;
    invoke-direct {v1, v0}, Lcom/koin/wine/CollectNetwork;-><init>(Landroid/content/Context;)V
    return-object v1
.end method

.method public bridge synthetic invoke()Ljava/lang/Object;
    .registers 2
    invoke-virtual {p0}, Lcom/koin/wine/WineApp$onCreate$3;->invoke()Lcom/koin/wine/CollectNetwork;
    move-result-object v0
    return-object v0
.end method

.class final Lcom/koin/wine/WineApp$onCreate$4;
.super Lkotlin/jvm/internal/Lambda;
.implements Lkotlin/jvm/functions/Function0;
.field public static final INSTANCE:Lcom/koin/wine/WineApp$onCreate$4;

.method static constructor <clinit>()V
    .registers 1
    new-instance v0, Lcom/koin/wine/WineApp$onCreate$4;
    invoke-direct {v0}, Lcom/koin/wine/WineApp$onCreate$4;-><init>()V
    sput-object v0, Lcom/koin/wine/WineApp$onCreate$4;->INSTANCE:Lcom/koin/wine/WineApp$onCreate$4;
    return-void
.end method

.method constructor <init>()V
    .registers 2
    const/4 v0, 0x0
    invoke-direct {p0, v0}, Lkotlin/jvm/internal/Lambda;-><init>(I)V
    return-void
.end method

.method public final invoke()Lcom/koin/wine/AcceptPolicy;
    .registers 3
    sget-object v0, Lcom/koin/wine/Locator;->INSTANCE:Lcom/koin/wine/Locator;
    const-class v1, Lcom/koin/wine/PolicyRepository;
    invoke-virtual {v0, v1}, Lcom/koin/wine/Locator;->get(Ljava/lang/Class;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Lcom/koin/wine/PolicyRepository;
    new-instance v1, Lcom/koin/wine/AcceptPolicy;
    invoke-direct {v1, v0}, Lcom/koin/wine/AcceptPolicy;-><init>(Lcom/koin/wine/PolicyRepository;)V
    return-object v1
.end method

.method public bridge synthetic invoke()Ljava/lang/Object;
    .registers 2
    invoke-virtual {p0}, Lcom/koin/wine/WineApp$onCreate$4;->invoke()Lcom/koin/wine/AcceptPolicy;
    move-result-object v0
    return-object v0
.end method

.class public final Lcom/koin/wine/WineApp;
.super Landroid/app/Application;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method public onCreate()V
    .registers 5
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    sget-object v1, Lcom/koin/wine/Locator;->INSTANCE:Lcom/koin/wine/Locator;
    const-class v2, Lcom/koin/wine/PolicyRepository;
    new-instance v0, Lcom/koin/wine/WineApp$onCreate$1;
    invoke-direct {v0, p0}, Lcom/koin/wine/WineApp$onCreate$1;-><init>(Lcom/koin/wine/WineApp;)V
    check-cast v0, Lkotlin/jvm/functions/Function0;
    invoke-virtual {v1, v2, v0}, Lcom/koin/wine/Locator;->single(Ljava/lang/Class;Lkotlin/jvm/functions/Function0;)V
    sget-object v1, Lcom/koin/wine/Locator;->INSTANCE:Lcom/koin/wine/Locator;
    const-class v2, Lcom/koin/wine/CollectDevice;
    new-instance v0, Lcom/koin/wine/WineApp$onCreate$2;
    invoke-direct {v0, p0}, Lcom/koin/wine/WineApp$onCreate$2;-><init>(Lcom/koin/wine/WineApp;)V
    check-cast v0, Lkotlin/jvm/functions/Function0;
    invoke-virtual {v1, v2, v0}, Lcom/koin/wine/Locator;->single(Ljava/lang/Class;Lkotlin/jvm/functions/Function0;)V
    sget-object v1, Lcom/koin/wine/Locator;->INSTANCE:Lcom/koin/wine/Locator;
    const-class v2, Lcom/koin/wine/CollectNetwork;
    new-instance v0, Lcom/koin/wine/WineApp$onCreate$3;
    invoke-direct {v0, p0}, Lcom/koin/wine/WineApp$onCreate$3;-><init>(Lcom/koin/wine/WineApp;)V
    check-cast v0, Lkotlin/jvm/functions/Function0;
    invoke-virtual {v1, v2, v0}, Lcom/koin/wine/Locator;->single(Ljava/lang/Class;Lkotlin/jvm/functions/Function0;)V
    sget-object v1, Lcom/koin/wine/Locator;->INSTANCE:Lcom/koin/wine/Locator;
    const-class v2, Lcom/koin/wine/AcceptPolicy;
    sget-object v0, Lcom/koin/wine/WineApp$onCreate$4;->INSTANCE:Lcom/koin/wine/WineApp$onCreate$4;
    check-cast v0, Lkotlin/jvm/functions/Function0;
    invoke-virtual {v1, v2, v0}, Lcom/koin/wine/Locator;->single(Ljava/lang/Class;Lkotlin/jvm/functions/Function0;)V
    sget-object v0, Lcom/koin/wine/Locator;->INSTANCE:Lcom/koin/wine/Locator;
    const-class v1, Lcom/koin/wine/CollectDevice;
    invoke-virtual {v0, v1}, Lcom/koin/wine/Locator;->get(Ljava/lang/Class;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Lcom/koin/wine/CollectDevice;
    const-string v1, "w"
    new-instance v2, Ljava/lang/StringBuilder;
    invoke-direct {v2}, Ljava/lang/StringBuilder;-><init>()V
    const-string v3, ""
    invoke-virtual {v2, v3}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v2
    invoke-virtual {v0}, Lcom/koin/wine/CollectDevice;->invoke()Ljava/lang/String;
    move-result-object v0
    invoke-virtual {v2, v0}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v2
    sget-object v0, Lcom/koin/wine/Locator;->INSTANCE:Lcom/koin/wine/Locator;
    const-class v3, Lcom/koin/wine/CollectNetwork;
    invoke-virtual {v0, v3}, Lcom/koin/wine/Locator;->get(Ljava/lang/Class;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Lcom/koin/wine/CollectNetwork;
    invoke-virtual {v0}, Lcom/koin/wine/CollectNetwork;->invoke()Ljava/lang/String;
    move-result-object v0
    invoke-virtual {v2, v0}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v0
    invoke-virtual {v0}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.class public interface abstract Lkotlin/Function;
.super Ljava/lang/Object;

.class public Lkotlin/KotlinNullPointerException;
.super Ljava/lang/NullPointerException;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/NullPointerException;-><init>()V
    return-void
.end method

.class public Lkotlin/TypeCastException;
.super Ljava/lang/ClassCastException;

.method public constructor <init>(Ljava/lang/String;)V
    .registers 2
    invoke-direct {p0, p1}, Ljava/lang/ClassCastException;-><init>(Ljava/lang/String;)V
    return-void
.end method

.class public final Lkotlin/UninitializedPropertyAccessException;
.super Ljava/lang/RuntimeException;

.method public constructor <init>(Ljava/lang/String;)V
    .registers 2
    invoke-direct {p0, p1}, Ljava/lang/RuntimeException;-><init>(Ljava/lang/String;)V
    return-void
.end method

.class public interface abstract Lkotlin/jvm/functions/Function0;
.super Ljava/lang/Object;
.implements Lkotlin/Function;

.method public abstract invoke()Ljava/lang/Object;
.end method

.class public interface abstract Lkotlin/jvm/internal/FunctionBase;
.super Ljava/lang/Object;
.implements Lkotlin/Function;

.method public abstract getArity()I
.end method

.class public Lkotlin/jvm/internal/Intrinsics;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static areEqual(Ljava/lang/Object;Ljava/lang/Object;)Z
    .registers 3
    if-nez p0, :cond_8
    if-nez p1, :cond_6
    const/4 v0, 0x1
    :goto_5
    return v0
    :cond_6
    const/4 v0, 0x0
    goto :goto_5
    :cond_8
    invoke-virtual {p0, p1}, Ljava/lang/Object;->equals(Ljava/lang/Object;)Z
    move-result v0
    goto :goto_5
.end method

.method public static checkExpressionValueIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    .registers 3
    if-nez p0, :cond_8
    new-instance v0, Ljava/lang/IllegalStateException;
    invoke-direct {v0, p1}, Ljava/lang/IllegalStateException;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_8
    return-void
.end method

.method public static checkNotNullParameter(Ljava/lang/Object;Ljava/lang/String;)V
    .registers 3
    if-nez p0, :cond_8
    new-instance v0, Ljava/lang/NullPointerException;
    invoke-direct {v0, p1}, Ljava/lang/NullPointerException;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_8
    return-void
.end method

.method public static checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    .registers 3
    if-nez p0, :cond_8
    new-instance v0, Ljava/lang/IllegalArgumentException;
    invoke-direct {v0, p1}, Ljava/lang/IllegalArgumentException;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_8
    return-void
.end method

.method public static throwNpe()V
    .registers 1
    new-instance v0, Lkotlin/KotlinNullPointerException;
    invoke-direct {v0}, Lkotlin/KotlinNullPointerException;-><init>()V
    throw v0
.end method

.method public static throwUninitializedPropertyAccessException(Ljava/lang/String;)V
    .registers 2
    new-instance v0, Lkotlin/UninitializedPropertyAccessException;
    invoke-direct {v0, p0}, Lkotlin/UninitializedPropertyAccessException;-><init>(Ljava/lang/String;)V
    throw v0
.end method

.class public abstract Lkotlin/jvm/internal/Lambda;
.super Ljava/lang/Object;
.implements Lkotlin/jvm/internal/FunctionBase;
.implements Ljava/io/Serializable;
.field private final arity:I

.method public constructor <init>(I)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput p1, p0, Lkotlin/jvm/internal/Lambda;->arity:I
    return-void
.end method

.method public getArity()I
    .registers 2
    iget v0, p0, Lkotlin/jvm/internal/Lambda;->arity:I
    return v0
.end method
