.class public final synthetic Lcom/xiaozhi/edu/EduApp$WhenMappings;
.super Ljava/lang/Object;
.field public static final synthetic $EnumSwitchMapping$0:[I

.method static synthetic constructor <clinit>()V
    .registers 3
    invoke-static {}, Lcom/xiaozhi/edu/Policy;->values()[Lcom/xiaozhi/edu/Policy;
    move-result-object v0
    array-length v0, v0
    new-array v0, v0, [I
    sput-object v0, Lcom/xiaozhi/edu/EduApp$WhenMappings;->$EnumSwitchMapping$0:[I
    sget-object v0, Lcom/xiaozhi/edu/EduApp$WhenMappings;->$EnumSwitchMapping$0:[I
    sget-object v1, Lcom/xiaozhi/edu/Policy;->ACCEPTED:Lcom/xiaozhi/edu/Policy;
    invoke-virtual {v1}, Lcom/xiaozhi/edu/Policy;->ordinal()I
    move-result v1
    const/4 v2, 0x1
    aput v2, v0, v1
    sget-object v0, Lcom/xiaozhi/edu/EduApp$WhenMappings;->$EnumSwitchMapping$0:[I
    sget-object v1, Lcom/xiaozhi/edu/Policy;->VISITOR:Lcom/xiaozhi/edu/Policy;
    invoke-virtual {v1}, Lcom/xiaozhi/edu/Policy;->ordinal()I
    move-result v1
    const/4 v2, 0x2
    aput v2, v0, v1
    return-void
.end method

.class public final Lcom/xiaozhi/edu/EduApp;
.super Landroid/app/Application;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method public onCreate()V
    .registers 4
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    const-string v0, "edu"
    const/4 v1, 0x0
    invoke-virtual {p0, v0, v1}, Lcom/xiaozhi/edu/EduApp;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    const-string v1, "policy"
    sget-object v2, Lcom/xiaozhi/edu/Policy;->NONE:Lcom/xiaozhi/edu/Policy;
    invoke-virtual {v2}, Lcom/xiaozhi/edu/Policy;->name()Ljava/lang/String;
    move-result-object v2
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences;->getString(Ljava/lang/String;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v0
    if-nez v0, :cond_1b
    invoke-static {}, Lkotlin/jvm/internal/Intrinsics;->throwNpe()V
    :cond_1b
    invoke-static {v0}, Lcom/xiaozhi/edu/Policy;->valueOf(Ljava/lang/String;)Lcom/xiaozhi/edu/Policy;
    move-result-object v0
    sget-object v1, Lcom/xiaozhi/edu/EduApp$WhenMappings;->$EnumSwitchMapping$0:[I
    invoke-virtual {v0}, Lcom/xiaozhi/edu/Policy;->ordinal()I
    move-result v0
    aget v0, v1, v0
    packed-switch v0, :pswitch_data_6c
    :goto_2a
    return-void
    :pswitch_2b
    const-string v1, "e"
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Lcom/xiaozhi/edu/EduApp;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    if-nez v0, :cond_3d
    new-instance v0, Lkotlin/TypeCastException;
    const-string v1, "null cannot be cast to non-null type android.telephony.TelephonyManager"
    invoke-direct {v0, v1}, Lkotlin/TypeCastException;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_3d
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    goto :goto_2a
    :pswitch_47
    const-string v1, "e"
    invoke-virtual {p0}, Lcom/xiaozhi/edu/EduApp;->getApplicationContext()Landroid/content/Context;
    move-result-object v0
    const-string v2, "wifi"
    invoke-virtual {v0, v2}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    if-nez v0, :cond_5d
    new-instance v0, Lkotlin/TypeCastException;
    const-string v1, "null cannot be cast to non-null type android.net.wifi.WifiManager"
    invoke-direct {v0, v1}, Lkotlin/TypeCastException;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_5d
    check-cast v0, Landroid/net/wifi/WifiManager;
    invoke-virtual {v0}, Landroid/net/wifi/WifiManager;->getConnectionInfo()Landroid/net/wifi/WifiInfo;
    move-result-object v0
    invoke-virtual {v0}, Landroid/net/wifi/WifiInfo;->getSSID()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    goto :goto_2a
    nop
    :pswitch_data_6c
    .packed-switch 0x1
        :pswitch_2b
        :pswitch_47
    .end packed-switch
.end method

.class final Lcom/xiaozhi/edu/MainActivity$onCreate$1;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field final synthetic this$0:Lcom/xiaozhi/edu/MainActivity;

.method constructor <init>(Lcom/xiaozhi/edu/MainActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/xiaozhi/edu/MainActivity$onCreate$1;->this$0:Lcom/xiaozhi/edu/MainActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final onClick(Landroid/content/DialogInterface;I)V
    .registers 5
    iget-object v0, p0, Lcom/xiaozhi/edu/MainActivity$onCreate$1;->this$0:Lcom/xiaozhi/edu/MainActivity;
    sget-object v1, Lcom/xiaozhi/edu/Policy;->ACCEPTED:Lcom/xiaozhi/edu/Policy;
    invoke-static {v0, v1}, Lcom/xiaozhi/edu/MainActivity;->access$save(Lcom/xiaozhi/edu/MainActivity;Lcom/xiaozhi/edu/Policy;)V
    return-void
.end method

.class final Lcom/xiaozhi/edu/MainActivity$onCreate$2;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field final synthetic this$0:Lcom/xiaozhi/edu/MainActivity;

.method constructor <init>(Lcom/xiaozhi/edu/MainActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/xiaozhi/edu/MainActivity$onCreate$2;->this$0:Lcom/xiaozhi/edu/MainActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final onClick(Landroid/content/DialogInterface;I)V
    .registers 5
    iget-object v0, p0, Lcom/xiaozhi/edu/MainActivity$onCreate$2;->this$0:Lcom/xiaozhi/edu/MainActivity;
    sget-object v1, Lcom/xiaozhi/edu/Policy;->VISITOR:Lcom/xiaozhi/edu/Policy;
    invoke-static {v0, v1}, Lcom/xiaozhi/edu/MainActivity;->access$save(Lcom/xiaozhi/edu/MainActivity;Lcom/xiaozhi/edu/Policy;)V
    return-void
.end method

.class final Lcom/xiaozhi/edu/MainActivity$onCreate$3;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field final synthetic this$0:Lcom/xiaozhi/edu/MainActivity;

.method constructor <init>(Lcom/xiaozhi/edu/MainActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/xiaozhi/edu/MainActivity$onCreate$3;->this$0:Lcom/xiaozhi/edu/MainActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final onClick(Landroid/content/DialogInterface;I)V
    .registers 5
    iget-object v0, p0, Lcom/xiaozhi/edu/MainActivity$onCreate$3;->this$0:Lcom/xiaozhi/edu/MainActivity;
    sget-object v1, Lcom/xiaozhi/edu/Policy;->NONE:Lcom/xiaozhi/edu/Policy;
    invoke-static {v0, v1}, Lcom/xiaozhi/edu/MainActivity;->access$save(Lcom/xiaozhi/edu/MainActivity;Lcom/xiaozhi/edu/Policy;)V
    return-void
.end method

.class public final Lcom/xiaozhi/edu/MainActivity;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method public static final synthetic access$save(Lcom/xiaozhi/edu/MainActivity;Lcom/xiaozhi/edu/Policy;)V
    .registers 2
    invoke-direct {p0, p1}, Lcom/xiaozhi/edu/MainActivity;->save(Lcom/xiaozhi/edu/Policy;)V
    return-void
.end method

.method private final save(Lcom/xiaozhi/edu/Policy;)V
    .registers 5
    const-string v0, "edu"
    const/4 v1, 0x0
    invoke-virtual {p0, v0, v1}, Lcom/xiaozhi/edu/MainActivity;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "policy"
    invoke-virtual {p1}, Lcom/xiaozhi/edu/Policy;->name()Ljava/lang/String;
    move-result-object v2
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences$Editor;->putString(Ljava/lang/String;Ljava/lang/String;)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
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
    const-string v0, "\u8bf7\u9605\u8bfb\u300a\u5c0f\u667a\u9690\u79c1\u653f\u7b56\u300b"
    check-cast v0, Ljava/lang/CharSequence;
    invoke-virtual {v1, v0}, Landroid/app/AlertDialog$Builder;->setMessage(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    move-result-object v2
    const-string v0, "\u540c\u610f"
    check-cast v0, Ljava/lang/CharSequence;
    new-instance v1, Lcom/xiaozhi/edu/MainActivity$onCreate$1;
    invoke-direct {v1, p0}, Lcom/xiaozhi/edu/MainActivity$onCreate$1;-><init>(Lcom/xiaozhi/edu/MainActivity;)V
    check-cast v1, Landroid/content/DialogInterface$OnClickListener;
    invoke-virtual {v2, v0, v1}, Landroid/app/AlertDialog$Builder;->setPositiveButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v2
    const-string v0, "\u4ec5\u6d4f\u89c8"
    check-cast v0, Ljava/lang/CharSequence;
    new-instance v1, Lcom/xiaozhi/edu/MainActivity$onCreate$2;
    invoke-direct {v1, p0}, Lcom/xiaozhi/edu/MainActivity$onCreate$2;-><init>(Lcom/xiaozhi/edu/MainActivity;)V
    check-cast v1, Landroid/content/DialogInterface$OnClickListener;
    invoke-virtual {v2, v0, v1}, Landroid/app/AlertDialog$Builder;->setNeutralButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v2
    const-string v0, "\u4e0d\u540c\u610f"
    check-cast v0, Ljava/lang/CharSequence;
    new-instance v1, Lcom/xiaozhi/edu/MainActivity$onCreate$3;
    invoke-direct {v1, p0}, Lcom/xiaozhi/edu/MainActivity$onCreate$3;-><init>(Lcom/xiaozhi/edu/MainActivity;)V
    check-cast v1, Landroid/content/DialogInterface$OnClickListener;
    invoke-virtual {v2, v0, v1}, Landroid/app/AlertDialog$Builder;->setNegativeButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    invoke-virtual {v0}, Landroid/app/AlertDialog$Builder;->show()Landroid/app/AlertDialog;
    return-void
.end method

.class public final enum Lcom/xiaozhi/edu/Policy;
.super Ljava/lang/Enum;
.field private static final synthetic $VALUES:[Lcom/xiaozhi/edu/Policy;
.field public static final enum ACCEPTED:Lcom/xiaozhi/edu/Policy;
.field public static final enum NONE:Lcom/xiaozhi/edu/Policy;
.field public static final enum VISITOR:Lcom/xiaozhi/edu/Policy;

.method static constructor <clinit>()V
    .registers 6
    const/4 v5, 0x2
    const/4 v4, 0x1
    const/4 v3, 0x0
    const/4 v0, 0x3
    new-array v0, v0, [Lcom/xiaozhi/edu/Policy;
    new-instance v1, Lcom/xiaozhi/edu/Policy;
    const-string v2, "NONE"
    invoke-direct {v1, v2, v3}, Lcom/xiaozhi/edu/Policy;-><init>(Ljava/lang/String;I)V
    sput-object v1, Lcom/xiaozhi/edu/Policy;->NONE:Lcom/xiaozhi/edu/Policy;
    aput-object v1, v0, v3
    new-instance v1, Lcom/xiaozhi/edu/Policy;
    const-string v2, "VISITOR"
    invoke-direct {v1, v2, v4}, Lcom/xiaozhi/edu/Policy;-><init>(Ljava/lang/String;I)V
    sput-object v1, Lcom/xiaozhi/edu/Policy;->VISITOR:Lcom/xiaozhi/edu/Policy;
    aput-object v1, v0, v4
    new-instance v1, Lcom/xiaozhi/edu/Policy;
    const-string v2, "ACCEPTED"
    invoke-direct {v1, v2, v5}, Lcom/xiaozhi/edu/Policy;-><init>(Ljava/lang/String;I)V
    sput-object v1, Lcom/xiaozhi/edu/Policy;->ACCEPTED:Lcom/xiaozhi/edu/Policy;
    aput-object v1, v0, v5
    sput-object v0, Lcom/xiaozhi/edu/Policy;->$VALUES:[Lcom/xiaozhi/edu/Policy;
    return-void
.end method

.method private constructor <init>(Ljava/lang/String;I)V
    .registers 3
    invoke-direct {p0, p1, p2}, Ljava/lang/Enum;-><init>(Ljava/lang/String;I)V
    return-void
.end method

.method public static valueOf(Ljava/lang/String;)Lcom/xiaozhi/edu/Policy;
    .registers 2
    const-class v0, Lcom/xiaozhi/edu/Policy;
    invoke-static {v0, p0}, Ljava/lang/Enum;->valueOf(Ljava/lang/Class;Ljava/lang/String;)Ljava/lang/Enum;
    move-result-object v0
    check-cast v0, Lcom/xiaozhi/edu/Policy;
    return-object v0
.end method

.method public static values()[Lcom/xiaozhi/edu/Policy;
    .registers 1
    sget-object v0, Lcom/xiaozhi/edu/Policy;->$VALUES:[Lcom/xiaozhi/edu/Policy;
    invoke-virtual {v0}, [Lcom/xiaozhi/edu/Policy;->clone()Ljava/lang/Object;
    move-result-object v0
    check-cast v0, [Lcom/xiaozhi/edu/Policy;
    return-object v0
.end method

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
