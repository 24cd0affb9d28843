.class public final Lfi/kaarna/shop/Analytics;
.super Ljava/lang/Object;
.field private final c:Landroid/content/Context;
.field private final p:Landroid/content/SharedPreferences;

.method public constructor <init>(Landroid/content/Context;)V
    .registers 5
    const-string v0, "c"
    invoke-static {p1, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lfi/kaarna/shop/Analytics;->c:Landroid/content/Context;
    iget-object v0, p0, Lfi/kaarna/shop/Analytics;->c:Landroid/content/Context;
    const-string v1, "shop"
    const/4 v2, 0x0
    invoke-virtual {v0, v1, v2}, Landroid/content/Context;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    iput-object v0, p0, Lfi/kaarna/shop/Analytics;->p:Landroid/content/SharedPreferences;
    return-void
.end method

.method public static synthetic init$default(Lfi/kaarna/shop/Analytics;ZZILjava/lang/Object;)V
    .registers 7
    const/4 v0, 0x0
    and-int/lit8 v1, p3, 0x1
    if-eqz v1, :cond_6
    move p1, v0
    :cond_6
    and-int/lit8 v1, p3, 0x2
    if-eqz v1, :cond_b
    move p2, v0
    :cond_b
    invoke-virtual {p0, p1, p2}, Lfi/kaarna/shop/Analytics;->init(ZZ)V
    return-void
.end method

.method public static synthetic ping$default(Lfi/kaarna/shop/Analytics;Ljava/lang/String;ZIILjava/lang/Object;)V
    .registers 7
    and-int/lit8 v0, p4, 0x2
    if-eqz v0, :cond_5
    const/4 p2, 0x1
    :cond_5
    and-int/lit8 v0, p4, 0x4
    if-eqz v0, :cond_a
    const/4 p3, 0x3
    :cond_a
    invoke-virtual {p0, p1, p2, p3}, Lfi/kaarna/shop/Analytics;->ping(Ljava/lang/String;ZI)V
    return-void
.end method

.method public final accept()V
    .registers 4
    iget-object v0, p0, Lfi/kaarna/shop/Analytics;->p:Landroid/content/SharedPreferences;
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "gdpr_accept"
    const/4 v2, 0x1
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences$Editor;->putBoolean(Ljava/lang/String;Z)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    return-void
.end method

.method public final agreed()Z
    .registers 4
    iget-object v0, p0, Lfi/kaarna/shop/Analytics;->p:Landroid/content/SharedPreferences;
    const-string v1, "gdpr_accept"
    const/4 v2, 0x0
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    return v0
.end method

.method public final init(ZZ)V
    .registers 7
    if-nez p2, :cond_9
    invoke-virtual {p0}, Lfi/kaarna/shop/Analytics;->agreed()Z
    move-result v0
    if-nez v0, :cond_9
    :goto_8
    return-void
    :cond_9
    const-string v0, "a"
    new-instance v1, Ljava/lang/StringBuilder;
    invoke-direct {v1}, Ljava/lang/StringBuilder;-><init>()V
    iget-object v2, p0, Lfi/kaarna/shop/Analytics;->c:Landroid/content/Context;
    invoke-virtual {v2}, Landroid/content/Context;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v2
    const-string v3, "android_id"
    invoke-static {v2, v3}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v2
    invoke-virtual {v1, v2}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v1
    invoke-virtual {v1, p1}, Ljava/lang/StringBuilder;->append(Z)Ljava/lang/StringBuilder;
    move-result-object v1
    invoke-virtual {v1}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->i(Ljava/lang/String;Ljava/lang/String;)I
    goto :goto_8
.end method

.method public final ping(Ljava/lang/String;ZI)V
    .registers 7
    const-string v0, "name"
    invoke-static {p1, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    if-eqz p2, :cond_e
    invoke-virtual {p0}, Lfi/kaarna/shop/Analytics;->agreed()Z
    move-result v0
    if-nez v0, :cond_e
    :goto_d
    return-void
    :cond_e
    new-instance v1, Ljava/lang/StringBuilder;
    invoke-direct {v1}, Ljava/lang/StringBuilder;-><init>()V
    iget-object v0, p0, Lfi/kaarna/shop/Analytics;->c:Landroid/content/Context;
    invoke-virtual {v0}, Landroid/content/Context;->getApplicationContext()Landroid/content/Context;
    move-result-object v0
    const-string v2, "wifi"
    invoke-virtual {v0, v2}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    if-nez v0, :cond_29
    new-instance v0, Lkotlin/TypeCastException;
    const-string v1, "null cannot be cast to non-null type android.net.wifi.WifiManager"
    invoke-direct {v0, v1}, Lkotlin/TypeCastException;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_29
    check-cast v0, Landroid/net/wifi/WifiManager;
    invoke-virtual {v0}, Landroid/net/wifi/WifiManager;->getConnectionInfo()Landroid/net/wifi/WifiInfo;
    move-result-object v0
    invoke-virtual {v0}, Landroid/net/wifi/WifiInfo;->getSSID()Ljava/lang/String;
    move-result-object v0
    invoke-virtual {v1, v0}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v0
    invoke-virtual {v0, p3}, Ljava/lang/StringBuilder;->append(I)Ljava/lang/StringBuilder;
    move-result-object v0
    invoke-virtual {v0}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v0
    invoke-static {p1, v0}, Landroid/util/Log;->i(Ljava/lang/String;Ljava/lang/String;)I
    goto :goto_d
.end method

.class final Lfi/kaarna/shop/ShopActivity$onCreate$1;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field final synthetic $a:Lfi/kaarna/shop/Analytics;

.method constructor <init>(Lfi/kaarna/shop/Analytics;)V
    .registers 2
    iput-object p1, p0, Lfi/kaarna/shop/ShopActivity$onCreate$1;->$a:Lfi/kaarna/shop/Analytics;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final onClick(Landroid/content/DialogInterface;I)V
    .registers 8
    iget-object v0, p0, Lfi/kaarna/shop/ShopActivity$onCreate$1;->$a:Lfi/kaarna/shop/Analytics;
    invoke-virtual {v0}, Lfi/kaarna/shop/Analytics;->accept()V
    iget-object v0, p0, Lfi/kaarna/shop/ShopActivity$onCreate$1;->$a:Lfi/kaarna/shop/Analytics;
    const/4 v1, 0x1
    const/4 v2, 0x0
    const/4 v3, 0x2
    const/4 v4, 0x0
    invoke-static {v0, v1, v2, v3, v4}, Lfi/kaarna/shop/Analytics;->init$default(Lfi/kaarna/shop/Analytics;ZZILjava/lang/Object;)V
    return-void
.end method

.class final Lfi/kaarna/shop/ShopActivity$onCreate$2;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field final synthetic this$0:Lfi/kaarna/shop/ShopActivity;

.method constructor <init>(Lfi/kaarna/shop/ShopActivity;)V
    .registers 2
    iput-object p1, p0, Lfi/kaarna/shop/ShopActivity$onCreate$2;->this$0:Lfi/kaarna/shop/ShopActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final onClick(Landroid/content/DialogInterface;I)V
    .registers 4
    iget-object v0, p0, Lfi/kaarna/shop/ShopActivity$onCreate$2;->this$0:Lfi/kaarna/shop/ShopActivity;
    invoke-virtual {v0}, Lfi/kaarna/shop/ShopActivity;->finish()V
    return-void
.end method

.class public final Lfi/kaarna/shop/ShopActivity;
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
    invoke-virtual {p0}, Lfi/kaarna/shop/ShopActivity;->getApplication()Landroid/app/Application;
    move-result-object v0
    if-nez v0, :cond_12
    new-instance v0, Lkotlin/TypeCastException;
    const-string v1, "null cannot be cast to non-null type fi.kaarna.shop.ShopApp"
    invoke-direct {v0, v1}, Lkotlin/TypeCastException;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_12
    check-cast v0, Lfi/kaarna/shop/ShopApp;
    invoke-virtual {v0}, Lfi/kaarna/shop/ShopApp;->getAnalytics()Lfi/kaarna/shop/Analytics;
    move-result-object v0
    invoke-virtual {v0}, Lfi/kaarna/shop/Analytics;->agreed()Z
    move-result v1
    if-nez v1, :cond_4f
    new-instance v3, Landroid/app/AlertDialog$Builder;
    move-object v1, p0
    check-cast v1, Landroid/content/Context;
    invoke-direct {v3, v1}, Landroid/app/AlertDialog$Builder;-><init>(Landroid/content/Context;)V
    const-string v1, "Kaarna\'s privacy policy: kaarna.example/privacy. Do you accept?"
    check-cast v1, Ljava/lang/CharSequence;
    invoke-virtual {v3, v1}, Landroid/app/AlertDialog$Builder;->setMessage(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    move-result-object v4
    const-string v1, "Accept"
    check-cast v1, Ljava/lang/CharSequence;
    new-instance v3, Lfi/kaarna/shop/ShopActivity$onCreate$1;
    invoke-direct {v3, v0}, Lfi/kaarna/shop/ShopActivity$onCreate$1;-><init>(Lfi/kaarna/shop/Analytics;)V
    check-cast v3, Landroid/content/DialogInterface$OnClickListener;
    invoke-virtual {v4, v1, v3}, Landroid/app/AlertDialog$Builder;->setPositiveButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v4
    const-string v1, "Reject"
    check-cast v1, Ljava/lang/CharSequence;
    new-instance v3, Lfi/kaarna/shop/ShopActivity$onCreate$2;
    invoke-direct {v3, p0}, Lfi/kaarna/shop/ShopActivity$onCreate$2;-><init>(Lfi/kaarna/shop/ShopActivity;)V
    check-cast v3, Landroid/content/DialogInterface$OnClickListener;
    invoke-virtual {v4, v1, v3}, Landroid/app/AlertDialog$Builder;->setNegativeButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v1
    invoke-virtual {v1}, Landroid/app/AlertDialog$Builder;->show()Landroid/app/AlertDialog;
    :cond_4f
    const-string v1, "open"
    const/4 v4, 0x6
    const/4 v5, 0x0
    move v3, v2
    invoke-static/range {v0 .. v5}, Lfi/kaarna/shop/Analytics;->ping$default(Lfi/kaarna/shop/Analytics;Ljava/lang/String;ZIILjava/lang/Object;)V
    return-void
.end method

.class public final Lfi/kaarna/shop/ShopApp;
.super Landroid/app/Application;
.field public analytics:Lfi/kaarna/shop/Analytics;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method public final getAnalytics()Lfi/kaarna/shop/Analytics;
    .registers 3
    iget-object v0, p0, Lfi/kaarna/shop/ShopApp;->analytics:Lfi/kaarna/shop/Analytics;
    if-nez v0, :cond_9
    const-string v1, "analytics"
    invoke-static {v1}, Lkotlin/jvm/internal/Intrinsics;->throwUninitializedPropertyAccessException(Ljava/lang/String;)V
    :cond_9
    return-object v0
.end method

.method public onCreate()V
    .registers 7
    const/4 v5, 0x0
    const/4 v2, 0x0
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    new-instance v1, Lfi/kaarna/shop/Analytics;
    move-object v0, p0
    check-cast v0, Landroid/content/Context;
    invoke-direct {v1, v0}, Lfi/kaarna/shop/Analytics;-><init>(Landroid/content/Context;)V
    iput-object v1, p0, Lfi/kaarna/shop/ShopApp;->analytics:Lfi/kaarna/shop/Analytics;
    iget-object v0, p0, Lfi/kaarna/shop/ShopApp;->analytics:Lfi/kaarna/shop/Analytics;
    if-nez v0, :cond_18
    const-string v1, "analytics"
    invoke-static {v1}, Lkotlin/jvm/internal/Intrinsics;->throwUninitializedPropertyAccessException(Ljava/lang/String;)V
    :cond_18
    const/4 v1, 0x3
    invoke-static {v0, v2, v2, v1, v5}, Lfi/kaarna/shop/Analytics;->init$default(Lfi/kaarna/shop/Analytics;ZZILjava/lang/Object;)V
    iget-object v0, p0, Lfi/kaarna/shop/ShopApp;->analytics:Lfi/kaarna/shop/Analytics;
    if-nez v0, :cond_25
    const-string v1, "analytics"
    invoke-static {v1}, Lkotlin/jvm/internal/Intrinsics;->throwUninitializedPropertyAccessException(Ljava/lang/String;)V
    :cond_25
    const-string v1, "cold_start"
    const/4 v4, 0x4
    move v3, v2
    invoke-static/range {v0 .. v5}, Lfi/kaarna/shop/Analytics;->ping$default(Lfi/kaarna/shop/Analytics;Ljava/lang/String;ZIILjava/lang/Object;)V
    return-void
.end method

.method public final setAnalytics(Lfi/kaarna/shop/Analytics;)V
    .registers 3
    const-string v0, "<set-?>"
    invoke-static {p1, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    iput-object p1, p0, Lfi/kaarna/shop/ShopApp;->analytics:Lfi/kaarna/shop/Analytics;
    return-void
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
