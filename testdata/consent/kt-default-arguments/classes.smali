.class final Lcom/yinyue/player/MainActivity$onCreate$1;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field final synthetic this$0:Lcom/yinyue/player/MainActivity;

.method constructor <init>(Lcom/yinyue/player/MainActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/yinyue/player/MainActivity$onCreate$1;->this$0:Lcom/yinyue/player/MainActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final onClick(Landroid/content/DialogInterface;I)V
    .registers 9
    const/4 v3, 0x0
    sget-object v0, Lcom/yinyue/player/Store;->INSTANCE:Lcom/yinyue/player/Store;
    iget-object v1, p0, Lcom/yinyue/player/MainActivity$onCreate$1;->this$0:Lcom/yinyue/player/MainActivity;
    check-cast v1, Landroid/content/Context;
    const/4 v2, 0x0
    const/4 v4, 0x6
    move-object v5, v3
    invoke-static/range {v0 .. v5}, Lcom/yinyue/player/Store;->write$default(Lcom/yinyue/player/Store;Landroid/content/Context;ZLjava/lang/String;ILjava/lang/Object;)V
    sget-object v1, Lcom/yinyue/player/Tracker;->INSTANCE:Lcom/yinyue/player/Tracker;
    iget-object v0, p0, Lcom/yinyue/player/MainActivity$onCreate$1;->this$0:Lcom/yinyue/player/MainActivity;
    check-cast v0, Landroid/content/Context;
    const-string v2, "store"
    const/4 v3, 0x1
    invoke-virtual {v1, v0, v2, v3}, Lcom/yinyue/player/Tracker;->init(Landroid/content/Context;Ljava/lang/String;Z)V
    return-void
.end method

.class final Lcom/yinyue/player/MainActivity$onCreate$2;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field final synthetic this$0:Lcom/yinyue/player/MainActivity;

.method constructor <init>(Lcom/yinyue/player/MainActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/yinyue/player/MainActivity$onCreate$2;->this$0:Lcom/yinyue/player/MainActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final onClick(Landroid/content/DialogInterface;I)V
    .registers 9
    const/4 v3, 0x0
    sget-object v0, Lcom/yinyue/player/Store;->INSTANCE:Lcom/yinyue/player/Store;
    iget-object v1, p0, Lcom/yinyue/player/MainActivity$onCreate$2;->this$0:Lcom/yinyue/player/MainActivity;
    check-cast v1, Landroid/content/Context;
    const/4 v2, 0x0
    const/4 v4, 0x4
    move-object v5, v3
    invoke-static/range {v0 .. v5}, Lcom/yinyue/player/Store;->write$default(Lcom/yinyue/player/Store;Landroid/content/Context;ZLjava/lang/String;ILjava/lang/Object;)V
    return-void
.end method

.class public final Lcom/yinyue/player/MainActivity;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 8
    const/4 v2, 0x0
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    sget-object v0, Lcom/yinyue/player/Store;->INSTANCE:Lcom/yinyue/player/Store;
    move-object v1, p0
    check-cast v1, Landroid/content/Context;
    const/4 v3, 0x0
    const/4 v4, 0x6
    move-object v5, v2
    invoke-static/range {v0 .. v5}, Lcom/yinyue/player/Store;->read$default(Lcom/yinyue/player/Store;Landroid/content/Context;Ljava/lang/String;ZILjava/lang/Object;)Z
    move-result v0
    if-nez v0, :cond_47
    new-instance v1, Landroid/app/AlertDialog$Builder;
    move-object v0, p0
    check-cast v0, Landroid/content/Context;
    invoke-direct {v1, v0}, Landroid/app/AlertDialog$Builder;-><init>(Landroid/content/Context;)V
    const-string v0, "\u8bf7\u9605\u8bfb<a href=\"https://a.example/privacy.html\">\u300a\u9690\u79c1\u653f\u7b56\u300b</a>"
    invoke-static {v0}, Landroid/text/Html;->fromHtml(Ljava/lang/String;)Landroid/text/Spanned;
    move-result-object v0
    check-cast v0, Ljava/lang/CharSequence;
    invoke-virtual {v1, v0}, Landroid/app/AlertDialog$Builder;->setMessage(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    move-result-object v2
    const-string v0, "\u6211\u540c\u610f"
    check-cast v0, Ljava/lang/CharSequence;
    new-instance v1, Lcom/yinyue/player/MainActivity$onCreate$1;
    invoke-direct {v1, p0}, Lcom/yinyue/player/MainActivity$onCreate$1;-><init>(Lcom/yinyue/player/MainActivity;)V
    check-cast v1, Landroid/content/DialogInterface$OnClickListener;
    invoke-virtual {v2, v0, v1}, Landroid/app/AlertDialog$Builder;->setPositiveButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v2
    const-string v0, "\u4e0d\u540c\u610f"
    check-cast v0, Ljava/lang/CharSequence;
    new-instance v1, Lcom/yinyue/player/MainActivity$onCreate$2;
    invoke-direct {v1, p0}, Lcom/yinyue/player/MainActivity$onCreate$2;-><init>(Lcom/yinyue/player/MainActivity;)V
    check-cast v1, Landroid/content/DialogInterface$OnClickListener;
    invoke-virtual {v2, v0, v1}, Landroid/app/AlertDialog$Builder;->setNegativeButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    invoke-virtual {v0}, Landroid/app/AlertDialog$Builder;->show()Landroid/app/AlertDialog;
    :cond_47
    return-void
.end method

.class public final Lcom/yinyue/player/PlayerApp;
.super Landroid/app/Application;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method public onCreate()V
    .registers 11
    const/4 v4, 0x6
    const/4 v8, 0x2
    const/4 v3, 0x0
    const/4 v2, 0x0
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    sget-object v0, Lcom/yinyue/player/Tracker;->INSTANCE:Lcom/yinyue/player/Tracker;
    move-object v1, p0
    check-cast v1, Landroid/content/Context;
    move-object v5, v2
    invoke-static/range {v0 .. v5}, Lcom/yinyue/player/Tracker;->init$default(Lcom/yinyue/player/Tracker;Landroid/content/Context;Ljava/lang/String;ZILjava/lang/Object;)V
    sget-object v9, Lcom/yinyue/player/Tracker;->INSTANCE:Lcom/yinyue/player/Tracker;
    move-object v6, p0
    check-cast v6, Landroid/content/Context;
    sget-object v0, Lcom/yinyue/player/Store;->INSTANCE:Lcom/yinyue/player/Store;
    move-object v1, p0
    check-cast v1, Landroid/content/Context;
    move-object v5, v2
    invoke-static/range {v0 .. v5}, Lcom/yinyue/player/Store;->read$default(Lcom/yinyue/player/Store;Landroid/content/Context;Ljava/lang/String;ZILjava/lang/Object;)Z
    move-result v7
    move-object v4, v9
    move-object v5, v6
    move-object v6, v2
    move-object v9, v2
    invoke-static/range {v4 .. v9}, Lcom/yinyue/player/Tracker;->init$default(Lcom/yinyue/player/Tracker;Landroid/content/Context;Ljava/lang/String;ZILjava/lang/Object;)V
    sget-object v0, Lcom/yinyue/player/Profile;->INSTANCE:Lcom/yinyue/player/Profile;
    check-cast p0, Landroid/content/Context;
    invoke-static {v0, p0, v3, v8, v2}, Lcom/yinyue/player/Profile;->load$default(Lcom/yinyue/player/Profile;Landroid/content/Context;ZILjava/lang/Object;)V
    return-void
.end method

.class public final Lcom/yinyue/player/Profile;
.super Ljava/lang/Object;
.field public static final INSTANCE:Lcom/yinyue/player/Profile;

.method static constructor <clinit>()V
    .registers 1
    new-instance v0, Lcom/yinyue/player/Profile;
    invoke-direct {v0}, Lcom/yinyue/player/Profile;-><init>()V
    sput-object v0, Lcom/yinyue/player/Profile;->INSTANCE:Lcom/yinyue/player/Profile;
    return-void
.end method

.method private constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static synthetic load$default(Lcom/yinyue/player/Profile;Landroid/content/Context;ZILjava/lang/Object;)V
    .registers 6
    and-int/lit8 v0, p3, 0x2
    if-eqz v0, :cond_5
    const/4 p2, 0x1
    :cond_5
    invoke-virtual {p0, p1, p2}, Lcom/yinyue/player/Profile;->load(Landroid/content/Context;Z)V
    return-void
.end method

.method public final load(Landroid/content/Context;Z)V
    .registers 6
    const-string v0, "c"
    invoke-static {p1, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    if-eqz p2, :cond_28
    const-string v0, "p"
    new-instance v1, Ljava/lang/StringBuilder;
    invoke-direct {v1}, Ljava/lang/StringBuilder;-><init>()V
    const-string v2, ""
    invoke-virtual {v1, v2}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v1
    invoke-static {p1}, Landroid/accounts/AccountManager;->get(Landroid/content/Context;)Landroid/accounts/AccountManager;
    move-result-object v2
    invoke-virtual {v2}, Landroid/accounts/AccountManager;->getAccounts()[Landroid/accounts/Account;
    move-result-object v2
    array-length v2, v2
    invoke-virtual {v1, v2}, Ljava/lang/StringBuilder;->append(I)Ljava/lang/StringBuilder;
    move-result-object v1
    invoke-virtual {v1}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    :cond_28
    return-void
.end method

.class public final Lcom/yinyue/player/Store;
.super Ljava/lang/Object;
.field public static final INSTANCE:Lcom/yinyue/player/Store;

.method static constructor <clinit>()V
    .registers 1
    new-instance v0, Lcom/yinyue/player/Store;
    invoke-direct {v0}, Lcom/yinyue/player/Store;-><init>()V
    sput-object v0, Lcom/yinyue/player/Store;->INSTANCE:Lcom/yinyue/player/Store;
    return-void
.end method

.method private constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static synthetic read$default(Lcom/yinyue/player/Store;Landroid/content/Context;Ljava/lang/String;ZILjava/lang/Object;)Z
    .registers 7
    and-int/lit8 v0, p4, 0x2
    if-eqz v0, :cond_6
    const-string p2, "policy_ok"
    :cond_6
    and-int/lit8 v0, p4, 0x4
    if-eqz v0, :cond_b
    const/4 p3, 0x0
    :cond_b
    invoke-virtual {p0, p1, p2, p3}, Lcom/yinyue/player/Store;->read(Landroid/content/Context;Ljava/lang/String;Z)Z
    move-result v0
    return v0
.end method

.method public static synthetic write$default(Lcom/yinyue/player/Store;Landroid/content/Context;ZLjava/lang/String;ILjava/lang/Object;)V
    .registers 7
    and-int/lit8 v0, p4, 0x2
    if-eqz v0, :cond_5
    const/4 p2, 0x1
    :cond_5
    and-int/lit8 v0, p4, 0x4
    if-eqz v0, :cond_b
    const-string p3, "policy_ok"
    :cond_b
    invoke-virtual {p0, p1, p2, p3}, Lcom/yinyue/player/Store;->write(Landroid/content/Context;ZLjava/lang/String;)V
    return-void
.end method

.method public final read(Landroid/content/Context;Ljava/lang/String;Z)Z
    .registers 6
    const-string v0, "c"
    invoke-static {p1, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    const-string v0, "key"
    invoke-static {p2, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    const-string v0, "p"
    const/4 v1, 0x0
    invoke-virtual {p1, v0, v1}, Landroid/content/Context;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    invoke-interface {v0, p2, p3}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    return v0
.end method

.method public final write(Landroid/content/Context;ZLjava/lang/String;)V
    .registers 6
    const-string v0, "c"
    invoke-static {p1, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    const-string v0, "key"
    invoke-static {p3, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    const-string v0, "p"
    const/4 v1, 0x0
    invoke-virtual {p1, v0, v1}, Landroid/content/Context;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0, p3, p2}, Landroid/content/SharedPreferences$Editor;->putBoolean(Ljava/lang/String;Z)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->commit()Z
    return-void
.end method

.class public final Lcom/yinyue/player/Tracker;
.super Ljava/lang/Object;
.field public static final INSTANCE:Lcom/yinyue/player/Tracker;

.method static constructor <clinit>()V
    .registers 1
    new-instance v0, Lcom/yinyue/player/Tracker;
    invoke-direct {v0}, Lcom/yinyue/player/Tracker;-><init>()V
    sput-object v0, Lcom/yinyue/player/Tracker;->INSTANCE:Lcom/yinyue/player/Tracker;
    return-void
.end method

.method private constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static synthetic init$default(Lcom/yinyue/player/Tracker;Landroid/content/Context;Ljava/lang/String;ZILjava/lang/Object;)V
    .registers 7
    and-int/lit8 v0, p4, 0x2
    if-eqz v0, :cond_6
    const-string p2, "store"
    :cond_6
    and-int/lit8 v0, p4, 0x4
    if-eqz v0, :cond_b
    const/4 p3, 0x0
    :cond_b
    invoke-virtual {p0, p1, p2, p3}, Lcom/yinyue/player/Tracker;->init(Landroid/content/Context;Ljava/lang/String;Z)V
    return-void
.end method

.method public final init(Landroid/content/Context;Ljava/lang/String;Z)V
    .registers 6
    const-string v0, "c"
    invoke-static {p1, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    const-string v0, "channel"
    invoke-static {p2, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    const-string v0, "p"
    invoke-static {v0, p2}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    if-nez p3, :cond_12
    :goto_11
    return-void
    :cond_12
    const-string v1, "p"
    const-string v0, "phone"
    invoke-virtual {p1, v0}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    if-nez v0, :cond_24
    new-instance v0, Lkotlin/TypeCastException;
    const-string v1, "null cannot be cast to non-null type android.telephony.TelephonyManager"
    invoke-direct {v0, v1}, Lkotlin/TypeCastException;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_24
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getSubscriberId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    goto :goto_11
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
