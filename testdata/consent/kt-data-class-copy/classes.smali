.class public final Lcom/zhiyue/podcast/Holder;
.super Ljava/lang/Object;
.field public static final INSTANCE:Lcom/zhiyue/podcast/Holder;
.field private static settings:Lcom/zhiyue/podcast/Settings;

.method static constructor <clinit>()V
    .registers 6
    const/4 v1, 0x0
    new-instance v0, Lcom/zhiyue/podcast/Holder;
    invoke-direct {v0}, Lcom/zhiyue/podcast/Holder;-><init>()V
    sput-object v0, Lcom/zhiyue/podcast/Holder;->INSTANCE:Lcom/zhiyue/podcast/Holder;
    new-instance v0, Lcom/zhiyue/podcast/Settings;
    const/4 v4, 0x7
    const/4 v5, 0x0
    move v2, v1
    move v3, v1
    invoke-direct/range {v0 .. v5}, Lcom/zhiyue/podcast/Settings;-><init>(ZZIILkotlin/jvm/internal/DefaultConstructorMarker;)V
    sput-object v0, Lcom/zhiyue/podcast/Holder;->settings:Lcom/zhiyue/podcast/Settings;
    return-void
.end method

.method private constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final getSettings()Lcom/zhiyue/podcast/Settings;
    .registers 2
    sget-object v0, Lcom/zhiyue/podcast/Holder;->settings:Lcom/zhiyue/podcast/Settings;
    return-object v0
.end method

.method public final update(Lkotlin/jvm/functions/Function1;)V
    .registers 3
    const-string v0, "f"
    invoke-static {p1, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    sget-object v0, Lcom/zhiyue/podcast/Holder;->settings:Lcom/zhiyue/podcast/Settings;
    invoke-interface {p1, v0}, Lkotlin/jvm/functions/Function1;->invoke(Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Lcom/zhiyue/podcast/Settings;
    sput-object v0, Lcom/zhiyue/podcast/Holder;->settings:Lcom/zhiyue/podcast/Settings;
    return-void
.end method

.class final Lcom/zhiyue/podcast/MainActivity$onCreate$1$1;
.super Lkotlin/jvm/internal/Lambda;
.implements Lkotlin/jvm/functions/Function1;
.field final synthetic $on:Z

.method constructor <init>(Z)V
    .registers 3
    iput-boolean p1, p0, Lcom/zhiyue/podcast/MainActivity$onCreate$1$1;->$on:Z
    const/4 v0, 0x1
    invoke-direct {p0, v0}, Lkotlin/jvm/internal/Lambda;-><init>(I)V
    return-void
.end method

.method public final invoke(Lcom/zhiyue/podcast/Settings;)Lcom/zhiyue/podcast/Settings;
    .registers 8
    const/4 v1, 0x0
    const-string v0, "it"
    invoke-static {p1, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    iget-boolean v2, p0, Lcom/zhiyue/podcast/MainActivity$onCreate$1$1;->$on:Z
    const/4 v4, 0x5
    const/4 v5, 0x0
    move-object v0, p1
    move v3, v1
    invoke-static/range {v0 .. v5}, Lcom/zhiyue/podcast/Settings;->copy$default(Lcom/zhiyue/podcast/Settings;ZZIILjava/lang/Object;)Lcom/zhiyue/podcast/Settings;
    move-result-object v0
    return-object v0
.end method

.method public bridge synthetic invoke(Ljava/lang/Object;)Ljava/lang/Object;
    .registers 3
    check-cast p1, Lcom/zhiyue/podcast/Settings;
    invoke-virtual {p0, p1}, Lcom/zhiyue/podcast/MainActivity$onCreate$1$1;->invoke(Lcom/zhiyue/podcast/Settings;)Lcom/zhiyue/podcast/Settings;
    move-result-object v0
    return-object v0
.end method

.class final Lcom/zhiyue/podcast/MainActivity$onCreate$1;
.super Ljava/lang/Object;
.implements Landroid/widget/CompoundButton$OnCheckedChangeListener;
.field public static final INSTANCE:Lcom/zhiyue/podcast/MainActivity$onCreate$1;

.method static constructor <clinit>()V
    .registers 1
    new-instance v0, Lcom/zhiyue/podcast/MainActivity$onCreate$1;
    invoke-direct {v0}, Lcom/zhiyue/podcast/MainActivity$onCreate$1;-><init>()V
    sput-object v0, Lcom/zhiyue/podcast/MainActivity$onCreate$1;->INSTANCE:Lcom/zhiyue/podcast/MainActivity$onCreate$1;
    return-void
.end method

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final onCheckedChanged(Landroid/widget/CompoundButton;Z)V
    .registers 5
    sget-object v1, Lcom/zhiyue/podcast/Holder;->INSTANCE:Lcom/zhiyue/podcast/Holder;
    new-instance v0, Lcom/zhiyue/podcast/MainActivity$onCreate$1$1;
    invoke-direct {v0, p2}, Lcom/zhiyue/podcast/MainActivity$onCreate$1$1;-><init>(Z)V
    check-cast v0, Lkotlin/jvm/functions/Function1;
    invoke-virtual {v1, v0}, Lcom/zhiyue/podcast/Holder;->update(Lkotlin/jvm/functions/Function1;)V
    return-void
.end method

.class final Lcom/zhiyue/podcast/MainActivity$onCreate$2$1;
.super Lkotlin/jvm/internal/Lambda;
.implements Lkotlin/jvm/functions/Function1;
.field public static final INSTANCE:Lcom/zhiyue/podcast/MainActivity$onCreate$2$1;

.method static constructor <clinit>()V
    .registers 1
    new-instance v0, Lcom/zhiyue/podcast/MainActivity$onCreate$2$1;
    invoke-direct {v0}, Lcom/zhiyue/podcast/MainActivity$onCreate$2$1;-><init>()V
    sput-object v0, Lcom/zhiyue/podcast/MainActivity$onCreate$2$1;->INSTANCE:Lcom/zhiyue/podcast/MainActivity$onCreate$2$1;
    return-void
.end method

.method constructor <init>()V
    .registers 2
    const/4 v0, 0x1
    invoke-direct {p0, v0}, Lkotlin/jvm/internal/Lambda;-><init>(I)V
    return-void
.end method

.method public final invoke(Lcom/zhiyue/podcast/Settings;)Lcom/zhiyue/podcast/Settings;
    .registers 8
    const/4 v2, 0x0
    const-string v0, "it"
    invoke-static {p1, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    const/4 v1, 0x1
    const/4 v4, 0x6
    const/4 v5, 0x0
    move-object v0, p1
    move v3, v2
    invoke-static/range {v0 .. v5}, Lcom/zhiyue/podcast/Settings;->copy$default(Lcom/zhiyue/podcast/Settings;ZZIILjava/lang/Object;)Lcom/zhiyue/podcast/Settings;
    move-result-object v0
    return-object v0
.end method

.method public bridge synthetic invoke(Ljava/lang/Object;)Ljava/lang/Object;
    .registers 3
    check-cast p1, Lcom/zhiyue/podcast/Settings;
    invoke-virtual {p0, p1}, Lcom/zhiyue/podcast/MainActivity$onCreate$2$1;->invoke(Lcom/zhiyue/podcast/Settings;)Lcom/zhiyue/podcast/Settings;
    move-result-object v0
    return-object v0
.end method

.class final Lcom/zhiyue/podcast/MainActivity$onCreate$2;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field public static final INSTANCE:Lcom/zhiyue/podcast/MainActivity$onCreate$2;

.method static constructor <clinit>()V
    .registers 1
    new-instance v0, Lcom/zhiyue/podcast/MainActivity$onCreate$2;
    invoke-direct {v0}, Lcom/zhiyue/podcast/MainActivity$onCreate$2;-><init>()V
    sput-object v0, Lcom/zhiyue/podcast/MainActivity$onCreate$2;->INSTANCE:Lcom/zhiyue/podcast/MainActivity$onCreate$2;
    return-void
.end method

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final onClick(Landroid/content/DialogInterface;I)V
    .registers 5
    sget-object v1, Lcom/zhiyue/podcast/Holder;->INSTANCE:Lcom/zhiyue/podcast/Holder;
    sget-object v0, Lcom/zhiyue/podcast/MainActivity$onCreate$2$1;->INSTANCE:Lcom/zhiyue/podcast/MainActivity$onCreate$2$1;
    check-cast v0, Lkotlin/jvm/functions/Function1;
    invoke-virtual {v1, v0}, Lcom/zhiyue/podcast/Holder;->update(Lkotlin/jvm/functions/Function1;)V
    return-void
.end method

.class final Lcom/zhiyue/podcast/MainActivity$onCreate$3;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field final synthetic this$0:Lcom/zhiyue/podcast/MainActivity;

.method constructor <init>(Lcom/zhiyue/podcast/MainActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/zhiyue/podcast/MainActivity$onCreate$3;->this$0:Lcom/zhiyue/podcast/MainActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final onClick(Landroid/content/DialogInterface;I)V
    .registers 4
    iget-object v0, p0, Lcom/zhiyue/podcast/MainActivity$onCreate$3;->this$0:Lcom/zhiyue/podcast/MainActivity;
    invoke-virtual {v0}, Lcom/zhiyue/podcast/MainActivity;->finishAffinity()V
    return-void
.end method

.class public final Lcom/zhiyue/podcast/MainActivity;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 5
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    new-instance v1, Landroid/widget/CheckBox;
    move-object v0, p0
    check-cast v0, Landroid/content/Context;
    invoke-direct {v1, v0}, Landroid/widget/CheckBox;-><init>(Landroid/content/Context;)V
    const-string v0, "\u81ea\u52a8\u64ad\u653e"
    check-cast v0, Ljava/lang/CharSequence;
    invoke-virtual {v1, v0}, Landroid/widget/CheckBox;->setText(Ljava/lang/CharSequence;)V
    sget-object v0, Lcom/zhiyue/podcast/MainActivity$onCreate$1;->INSTANCE:Lcom/zhiyue/podcast/MainActivity$onCreate$1;
    check-cast v0, Landroid/widget/CompoundButton$OnCheckedChangeListener;
    invoke-virtual {v1, v0}, Landroid/widget/CheckBox;->setOnCheckedChangeListener(Landroid/widget/CompoundButton$OnCheckedChangeListener;)V
    move-object v0, v1
    check-cast v0, Landroid/view/View;
    invoke-virtual {p0, v0}, Lcom/zhiyue/podcast/MainActivity;->setContentView(Landroid/view/View;)V
    sget-object v0, Lcom/zhiyue/podcast/Holder;->INSTANCE:Lcom/zhiyue/podcast/Holder;
    invoke-virtual {v0}, Lcom/zhiyue/podcast/Holder;->getSettings()Lcom/zhiyue/podcast/Settings;
    move-result-object v0
    invoke-virtual {v0}, Lcom/zhiyue/podcast/Settings;->getAgreed()Z
    move-result v0
    if-nez v0, :cond_61
    new-instance v1, Landroid/app/AlertDialog$Builder;
    move-object v0, p0
    check-cast v0, Landroid/content/Context;
    invoke-direct {v1, v0}, Landroid/app/AlertDialog$Builder;-><init>(Landroid/content/Context;)V
    const-string v0, "\u670d\u52a1\u534f\u8bae\u548c\u9690\u79c1\u653f\u7b56"
    check-cast v0, Ljava/lang/CharSequence;
    invoke-virtual {v1, v0}, Landroid/app/AlertDialog$Builder;->setTitle(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    move-result-object v1
    const-string v0, "\u8be6\u89c1\u300a\u670d\u52a1\u534f\u8bae\u300b\u300a\u9690\u79c1\u653f\u7b56\u300b"
    check-cast v0, Ljava/lang/CharSequence;
    invoke-virtual {v1, v0}, Landroid/app/AlertDialog$Builder;->setMessage(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    move-result-object v2
    const-string v0, "\u540c\u610f"
    check-cast v0, Ljava/lang/CharSequence;
    sget-object v1, Lcom/zhiyue/podcast/MainActivity$onCreate$2;->INSTANCE:Lcom/zhiyue/podcast/MainActivity$onCreate$2;
    check-cast v1, Landroid/content/DialogInterface$OnClickListener;
    invoke-virtual {v2, v0, v1}, Landroid/app/AlertDialog$Builder;->setPositiveButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v2
    const-string v0, "\u9000\u51fa\u5e94\u7528"
    check-cast v0, Ljava/lang/CharSequence;
    new-instance v1, Lcom/zhiyue/podcast/MainActivity$onCreate$3;
    invoke-direct {v1, p0}, Lcom/zhiyue/podcast/MainActivity$onCreate$3;-><init>(Lcom/zhiyue/podcast/MainActivity;)V
    check-cast v1, Landroid/content/DialogInterface$OnClickListener;
    invoke-virtual {v2, v0, v1}, Landroid/app/AlertDialog$Builder;->setNegativeButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    invoke-virtual {v0}, Landroid/app/AlertDialog$Builder;->show()Landroid/app/AlertDialog;
    :cond_61
    return-void
.end method

.class public final Lcom/zhiyue/podcast/Net;
.super Landroid/content/BroadcastReceiver;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/content/BroadcastReceiver;-><init>()V
    return-void
.end method

.method public onReceive(Landroid/content/Context;Landroid/content/Intent;)V
    .registers 6
    const-string v0, "c"
    invoke-static {p1, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    const-string v0, "i"
    invoke-static {p2, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    sget-object v0, Lcom/zhiyue/podcast/Holder;->INSTANCE:Lcom/zhiyue/podcast/Holder;
    invoke-virtual {v0}, Lcom/zhiyue/podcast/Holder;->getSettings()Lcom/zhiyue/podcast/Settings;
    move-result-object v0
    invoke-virtual {v0}, Lcom/zhiyue/podcast/Settings;->getAgreed()Z
    move-result v0
    if-eqz v0, :cond_39
    const-string v1, "p"
    invoke-virtual {p1}, Landroid/content/Context;->getApplicationContext()Landroid/content/Context;
    move-result-object v0
    const-string v2, "wifi"
    invoke-virtual {v0, v2}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    if-nez v0, :cond_2c
    new-instance v0, Lkotlin/TypeCastException;
    const-string v1, "null cannot be cast to non-null type android.net.wifi.WifiManager"
    invoke-direct {v0, v1}, Lkotlin/TypeCastException;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_2c
    check-cast v0, Landroid/net/wifi/WifiManager;
    invoke-virtual {v0}, Landroid/net/wifi/WifiManager;->getConnectionInfo()Landroid/net/wifi/WifiInfo;
    move-result-object v0
    invoke-virtual {v0}, Landroid/net/wifi/WifiInfo;->getSSID()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    :cond_39
    sget-object v0, Lcom/zhiyue/podcast/Holder;->INSTANCE:Lcom/zhiyue/podcast/Holder;
    invoke-virtual {v0}, Lcom/zhiyue/podcast/Holder;->getSettings()Lcom/zhiyue/podcast/Settings;
    move-result-object v0
    invoke-virtual {v0}, Lcom/zhiyue/podcast/Settings;->getSpeed()I
    move-result v0
    const/4 v1, 0x1
    if-le v0, v1, :cond_69
    const-string v1, "p"
    invoke-virtual {p1}, Landroid/content/Context;->getApplicationContext()Landroid/content/Context;
    move-result-object v0
    const-string v2, "wifi"
    invoke-virtual {v0, v2}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    if-nez v0, :cond_5c
    new-instance v0, Lkotlin/TypeCastException;
    const-string v1, "null cannot be cast to non-null type android.net.wifi.WifiManager"
    invoke-direct {v0, v1}, Lkotlin/TypeCastException;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_5c
    check-cast v0, Landroid/net/wifi/WifiManager;
    invoke-virtual {v0}, Landroid/net/wifi/WifiManager;->getConnectionInfo()Landroid/net/wifi/WifiInfo;
    move-result-object v0
    invoke-virtual {v0}, Landroid/net/wifi/WifiInfo;->getBSSID()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    :cond_69
    return-void
.end method

.class final Lcom/zhiyue/podcast/PodApp$onCreate$1;
.super Lkotlin/jvm/internal/Lambda;
.implements Lkotlin/jvm/functions/Function1;
.field public static final INSTANCE:Lcom/zhiyue/podcast/PodApp$onCreate$1;

.method static constructor <clinit>()V
    .registers 1
    new-instance v0, Lcom/zhiyue/podcast/PodApp$onCreate$1;
    invoke-direct {v0}, Lcom/zhiyue/podcast/PodApp$onCreate$1;-><init>()V
    sput-object v0, Lcom/zhiyue/podcast/PodApp$onCreate$1;->INSTANCE:Lcom/zhiyue/podcast/PodApp$onCreate$1;
    return-void
.end method

.method constructor <init>()V
    .registers 2
    const/4 v0, 0x1
    invoke-direct {p0, v0}, Lkotlin/jvm/internal/Lambda;-><init>(I)V
    return-void
.end method

.method public final invoke(Lcom/zhiyue/podcast/Settings;)Lcom/zhiyue/podcast/Settings;
    .registers 8
    const/4 v1, 0x0
    const-string v0, "it"
    invoke-static {p1, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    const/4 v3, 0x2
    const/4 v4, 0x3
    const/4 v5, 0x0
    move-object v0, p1
    move v2, v1
    invoke-static/range {v0 .. v5}, Lcom/zhiyue/podcast/Settings;->copy$default(Lcom/zhiyue/podcast/Settings;ZZIILjava/lang/Object;)Lcom/zhiyue/podcast/Settings;
    move-result-object v0
    return-object v0
.end method

.method public bridge synthetic invoke(Ljava/lang/Object;)Ljava/lang/Object;
    .registers 3
    check-cast p1, Lcom/zhiyue/podcast/Settings;
    invoke-virtual {p0, p1}, Lcom/zhiyue/podcast/PodApp$onCreate$1;->invoke(Lcom/zhiyue/podcast/Settings;)Lcom/zhiyue/podcast/Settings;
    move-result-object v0
    return-object v0
.end method

.class public final Lcom/zhiyue/podcast/PodApp;
.super Landroid/app/Application;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method public onCreate()V
    .registers 4
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    sget-object v1, Lcom/zhiyue/podcast/Holder;->INSTANCE:Lcom/zhiyue/podcast/Holder;
    sget-object v0, Lcom/zhiyue/podcast/PodApp$onCreate$1;->INSTANCE:Lcom/zhiyue/podcast/PodApp$onCreate$1;
    check-cast v0, Lkotlin/jvm/functions/Function1;
    invoke-virtual {v1, v0}, Lcom/zhiyue/podcast/Holder;->update(Lkotlin/jvm/functions/Function1;)V
    new-instance v0, Lcom/zhiyue/podcast/Net;
    invoke-direct {v0}, Lcom/zhiyue/podcast/Net;-><init>()V
    check-cast v0, Landroid/content/BroadcastReceiver;
    new-instance v1, Landroid/content/IntentFilter;
    const-string v2, "android.net.conn.CONNECTIVITY_CHANGE"
    invoke-direct {v1, v2}, Landroid/content/IntentFilter;-><init>(Ljava/lang/String;)V
    invoke-virtual {p0, v0, v1}, Lcom/zhiyue/podcast/PodApp;->registerReceiver(Landroid/content/BroadcastReceiver;Landroid/content/IntentFilter;)Landroid/content/Intent;
    return-void
.end method

.class public final Lcom/zhiyue/podcast/Settings;
.super Ljava/lang/Object;
.field private final agreed:Z
.field private final autoplay:Z
.field private final speed:I

.method public constructor <init>()V
    .registers 7
    const/4 v1, 0x0
    const/4 v4, 0x7
    const/4 v5, 0x0
    move-object v0, p0
    move v2, v1
    move v3, v1
    invoke-direct/range {v0 .. v5}, Lcom/zhiyue/podcast/Settings;-><init>(ZZIILkotlin/jvm/internal/DefaultConstructorMarker;)V
    return-void
.end method

.method public constructor <init>(ZZI)V
    .registers 4
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-boolean p1, p0, Lcom/zhiyue/podcast/Settings;->agreed:Z
    iput-boolean p2, p0, Lcom/zhiyue/podcast/Settings;->autoplay:Z
    iput p3, p0, Lcom/zhiyue/podcast/Settings;->speed:I
    return-void
.end method

.method public synthetic constructor <init>(ZZIILkotlin/jvm/internal/DefaultConstructorMarker;)V
    .registers 8
    const/4 v0, 0x0
    and-int/lit8 v1, p4, 0x1
    if-eqz v1, :cond_6
    move p1, v0
    :cond_6
    and-int/lit8 v1, p4, 0x2
    if-eqz v1, :cond_b
    move p2, v0
    :cond_b
    and-int/lit8 v0, p4, 0x4
    if-eqz v0, :cond_10
    const/4 p3, 0x1
    :cond_10
    invoke-direct {p0, p1, p2, p3}, Lcom/zhiyue/podcast/Settings;-><init>(ZZI)V
    return-void
.end method

.method public static synthetic copy$default(Lcom/zhiyue/podcast/Settings;ZZIILjava/lang/Object;)Lcom/zhiyue/podcast/Settings;
    .registers 7
    and-int/lit8 v0, p4, 0x1
    if-eqz v0, :cond_6
    iget-boolean p1, p0, Lcom/zhiyue/podcast/Settings;->agreed:Z
    :cond_6
    and-int/lit8 v0, p4, 0x2
    if-eqz v0, :cond_c
    iget-boolean p2, p0, Lcom/zhiyue/podcast/Settings;->autoplay:Z
    :cond_c
    and-int/lit8 v0, p4, 0x4
    if-eqz v0, :cond_12
    iget p3, p0, Lcom/zhiyue/podcast/Settings;->speed:I
    :cond_12
    invoke-virtual {p0, p1, p2, p3}, Lcom/zhiyue/podcast/Settings;->copy(ZZI)Lcom/zhiyue/podcast/Settings;
    move-result-object v0
    return-object v0
.end method

.method public final component1()Z
    .registers 2
    iget-boolean v0, p0, Lcom/zhiyue/podcast/Settings;->agreed:Z
    return v0
.end method

.method public final component2()Z
    .registers 2
    iget-boolean v0, p0, Lcom/zhiyue/podcast/Settings;->autoplay:Z
    return v0
.end method

.method public final component3()I
    .registers 2
    iget v0, p0, Lcom/zhiyue/podcast/Settings;->speed:I
    return v0
.end method

.method public final copy(ZZI)Lcom/zhiyue/podcast/Settings;
    .registers 5
    new-instance v0, Lcom/zhiyue/podcast/Settings;
    invoke-direct {v0, p1, p2, p3}, Lcom/zhiyue/podcast/Settings;-><init>(ZZI)V
    return-object v0
.end method

.method public equals(Ljava/lang/Object;)Z
    .registers 6
    const/4 v1, 0x1
    const/4 v0, 0x0
    if-eq p0, p1, :cond_25
    instance-of v2, p1, Lcom/zhiyue/podcast/Settings;
    if-eqz v2, :cond_26
    check-cast p1, Lcom/zhiyue/podcast/Settings;
    iget-boolean v2, p0, Lcom/zhiyue/podcast/Settings;->agreed:Z
    iget-boolean v3, p1, Lcom/zhiyue/podcast/Settings;->agreed:Z
    if-ne v2, v3, :cond_27
    move v2, v1
    :goto_11
    if-eqz v2, :cond_26
    iget-boolean v2, p0, Lcom/zhiyue/podcast/Settings;->autoplay:Z
    iget-boolean v3, p1, Lcom/zhiyue/podcast/Settings;->autoplay:Z
    if-ne v2, v3, :cond_29
    move v2, v1
    :goto_1a
    if-eqz v2, :cond_26
    iget v2, p0, Lcom/zhiyue/podcast/Settings;->speed:I
    iget v3, p1, Lcom/zhiyue/podcast/Settings;->speed:I
    if-ne v2, v3, :cond_2b
    move v2, v1
    :goto_23
    if-eqz v2, :cond_26
    :cond_25
    move v0, v1
    :cond_26
    return v0
    :cond_27
    move v2, v0
    goto :goto_11
    :cond_29
    move v2, v0
    goto :goto_1a
    :cond_2b
    move v2, v0
    goto :goto_23
.end method

.method public final getAgreed()Z
    .registers 2
    iget-boolean v0, p0, Lcom/zhiyue/podcast/Settings;->agreed:Z
    return v0
.end method

.method public final getAutoplay()Z
    .registers 2
    iget-boolean v0, p0, Lcom/zhiyue/podcast/Settings;->autoplay:Z
    return v0
.end method

.method public final getSpeed()I
    .registers 2
    iget v0, p0, Lcom/zhiyue/podcast/Settings;->speed:I
    return v0
.end method

.method public hashCode()I
    .registers 4
    const/4 v1, 0x1
    iget-boolean v0, p0, Lcom/zhiyue/podcast/Settings;->agreed:Z
    if-eqz v0, :cond_6
    move v0, v1
    :cond_6
    mul-int/lit8 v2, v0, 0x1f
    iget-boolean v0, p0, Lcom/zhiyue/podcast/Settings;->autoplay:Z
    if-eqz v0, :cond_14
    :goto_c
    add-int v0, v2, v1
    mul-int/lit8 v0, v0, 0x1f
    iget v1, p0, Lcom/zhiyue/podcast/Settings;->speed:I
    add-int/2addr v0, v1
    return v0
    :cond_14
    move v1, v0
    goto :goto_c
.end method

.method public toString()Ljava/lang/String;
    .registers 3
    new-instance v0, Ljava/lang/StringBuilder;
    invoke-direct {v0}, Ljava/lang/StringBuilder;-><init>()V
    const-string v1, "Settings(agreed="
    invoke-virtual {v0, v1}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v0
    iget-boolean v1, p0, Lcom/zhiyue/podcast/Settings;->agreed:Z
    invoke-virtual {v0, v1}, Ljava/lang/StringBuilder;->append(Z)Ljava/lang/StringBuilder;
    move-result-object v0
    const-string v1, ", autoplay="
    invoke-virtual {v0, v1}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v0
    iget-boolean v1, p0, Lcom/zhiyue/podcast/Settings;->autoplay:Z
    invoke-virtual {v0, v1}, Ljava/lang/StringBuilder;->append(Z)Ljava/lang/StringBuilder;
    move-result-object v0
    const-string v1, ", speed="
    invoke-virtual {v0, v1}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v0
    iget v1, p0, Lcom/zhiyue/podcast/Settings;->speed:I
    invoke-virtual {v0, v1}, Ljava/lang/StringBuilder;->append(I)Ljava/lang/StringBuilder;
    move-result-object v0
    const-string v1, ")"
    invoke-virtual {v0, v1}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v0
    invoke-virtual {v0}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v0
    return-object v0
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

.class public interface abstract Lkotlin/jvm/functions/Function1;
.super Ljava/lang/Object;
.implements Lkotlin/Function;

.method public abstract invoke(Ljava/lang/Object;)Ljava/lang/Object;
.end method

.class public final Lkotlin/jvm/internal/DefaultConstructorMarker;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
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
