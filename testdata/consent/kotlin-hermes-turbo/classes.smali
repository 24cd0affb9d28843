.class public final Lcom/orchardly/kiosk/ClipModule;
.super Lcom/facebook/react/bridge/ReactContextBaseJavaModule;
.field private final c:Lcom/facebook/react/bridge/ReactApplicationContext;

.method public constructor <init>(Lcom/facebook/react/bridge/ReactApplicationContext;)V
    .registers 3
    const-string v0, "c"
    invoke-static {p1, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    invoke-direct {p0, p1}, Lcom/facebook/react/bridge/ReactContextBaseJavaModule;-><init>(Lcom/facebook/react/bridge/ReactApplicationContext;)V
    iput-object p1, p0, Lcom/orchardly/kiosk/ClipModule;->c:Lcom/facebook/react/bridge/ReactApplicationContext;
    return-void
.end method

.method public final accounts(Lcom/facebook/react/bridge/Promise;)V
    .registers 3
    .annotation runtime Lcom/facebook/react/bridge/ReactMethod;
    .end annotation
    const-string v0, "p"
    invoke-static {p1, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    iget-object v0, p0, Lcom/orchardly/kiosk/ClipModule;->c:Lcom/facebook/react/bridge/ReactApplicationContext;
    check-cast v0, Landroid/content/Context;
    invoke-static {v0}, Landroid/accounts/AccountManager;->get(Landroid/content/Context;)Landroid/accounts/AccountManager;
    move-result-object v0
    invoke-virtual {v0}, Landroid/accounts/AccountManager;->getAccounts()[Landroid/accounts/Account;
    move-result-object v0
    array-length v0, v0
    invoke-static {v0}, Ljava/lang/Integer;->valueOf(I)Ljava/lang/Integer;
    move-result-object v0
    invoke-interface {p1, v0}, Lcom/facebook/react/bridge/Promise;->resolve(Ljava/lang/Object;)V
    return-void
.end method

.method public getName()Ljava/lang/String;
    .registers 2
    const-string v0, "Clip"
    return-object v0
.end method

.class public final Lcom/orchardly/kiosk/MainActivity;
.super Lcom/facebook/react/ReactActivity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Lcom/facebook/react/ReactActivity;-><init>()V
    return-void
.end method

.method protected getMainComponentName()Ljava/lang/String;
    .registers 2
    const-string v0, "Kiosk"
    return-object v0
.end method

.method protected onResume()V
    .registers 4
    invoke-super {p0}, Lcom/facebook/react/ReactActivity;->onResume()V
    const-string v1, "k"
    new-instance v0, Ljava/lang/StringBuilder;
    invoke-direct {v0}, Ljava/lang/StringBuilder;-><init>()V
    const-string v2, ""
    invoke-virtual {v0, v2}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v2
    const-string v0, "clipboard"
    invoke-virtual {p0, v0}, Lcom/orchardly/kiosk/MainActivity;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    if-nez v0, :cond_20
    new-instance v0, Lkotlin/TypeCastException;
    const-string v1, "null cannot be cast to non-null type android.content.ClipboardManager"
    invoke-direct {v0, v1}, Lkotlin/TypeCastException;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_20
    check-cast v0, Landroid/content/ClipboardManager;
    invoke-virtual {v0}, Landroid/content/ClipboardManager;->getPrimaryClip()Landroid/content/ClipData;
    move-result-object v0
    invoke-virtual {v2, v0}, Ljava/lang/StringBuilder;->append(Ljava/lang/Object;)Ljava/lang/StringBuilder;
    move-result-object v0
    invoke-virtual {v0}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->i(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.class public final Lcom/orchardly/kiosk/Modules;
.super Ljava/lang/Object;
.implements Lcom/facebook/react/ReactPackage;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public createNativeModules(Lcom/facebook/react/bridge/ReactApplicationContext;)Ljava/util/List;
    .registers 3
    const-string v0, "c"
    invoke-static {p1, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    new-instance v0, Lcom/orchardly/kiosk/ClipModule;
    invoke-direct {v0, p1}, Lcom/orchardly/kiosk/ClipModule;-><init>(Lcom/facebook/react/bridge/ReactApplicationContext;)V
    invoke-static {v0}, Lkotlin/collections/CollectionsKt;->listOf(Ljava/lang/Object;)Ljava/util/List;
    move-result-object v0
    return-object v0
.end method
