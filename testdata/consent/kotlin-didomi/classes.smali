.class public final Lfr/loire/cinema/CinemaActivity;
.super Landroidx/appcompat/app/AppCompatActivity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroidx/appcompat/app/AppCompatActivity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 3
    invoke-super {p0, p1}, Landroidx/appcompat/app/AppCompatActivity;->onCreate(Landroid/os/Bundle;)V
    invoke-static {}, Lio/didomi/sdk/Didomi;->getInstance()Lio/didomi/sdk/Didomi;
    move-result-object v0
    check-cast p0, Landroidx/fragment/app/FragmentActivity;
    invoke-virtual {v0, p0}, Lio/didomi/sdk/Didomi;->setupUI(Landroidx/fragment/app/FragmentActivity;)V
    return-void
.end method

.class final Lfr/loire/cinema/CinemaApp$onCreate$1;
.super Ljava/lang/Object;
.implements Lio/didomi/sdk/functionalinterfaces/DidomiCallable;
.field final synthetic this$0:Lfr/loire/cinema/CinemaApp;

.method constructor <init>(Lfr/loire/cinema/CinemaApp;)V
    .registers 2
    iput-object p1, p0, Lfr/loire/cinema/CinemaApp$onCreate$1;->this$0:Lfr/loire/cinema/CinemaApp;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final call()V
    .registers 5
    invoke-static {}, Lio/didomi/sdk/Didomi;->getInstance()Lio/didomi/sdk/Didomi;
    move-result-object v0
    const-string v1, "measure_content"
    invoke-virtual {v0, v1}, Lio/didomi/sdk/Didomi;->getUserConsentStatusForPurpose(Ljava/lang/String;)Ljava/lang/Boolean;
    move-result-object v0
    const/4 v1, 0x1
    invoke-static {v1}, Ljava/lang/Boolean;->valueOf(Z)Ljava/lang/Boolean;
    move-result-object v1
    invoke-static {v0, v1}, Lkotlin/jvm/internal/Intrinsics;->areEqual(Ljava/lang/Object;Ljava/lang/Object;)Z
    move-result v0
    if-eqz v0, :cond_26
    const-string v0, "c"
    iget-object v1, p0, Lfr/loire/cinema/CinemaApp$onCreate$1;->this$0:Lfr/loire/cinema/CinemaApp;
    invoke-virtual {v1}, Lfr/loire/cinema/CinemaApp;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v1
    const-string v2, "android_id"
    invoke-static {v1, v2}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->i(Ljava/lang/String;Ljava/lang/String;)I
    :cond_26
    invoke-static {}, Lio/didomi/sdk/Didomi;->getInstance()Lio/didomi/sdk/Didomi;
    move-result-object v0
    const-string v1, "geo"
    invoke-virtual {v0, v1}, Lio/didomi/sdk/Didomi;->getUserConsentStatusForPurpose(Ljava/lang/String;)Ljava/lang/Boolean;
    move-result-object v0
    const/4 v1, 0x0
    invoke-static {v1}, Ljava/lang/Boolean;->valueOf(Z)Ljava/lang/Boolean;
    move-result-object v1
    invoke-static {v0, v1}, Lkotlin/jvm/internal/Intrinsics;->areEqual(Ljava/lang/Object;Ljava/lang/Object;)Z
    move-result v0
    xor-int/lit8 v0, v0, 0x1
    if-eqz v0, :cond_6f
    const-string v1, "c"
    new-instance v0, Ljava/lang/StringBuilder;
    invoke-direct {v0}, Ljava/lang/StringBuilder;-><init>()V
    const-string v2, ""
    invoke-virtual {v0, v2}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v2
    iget-object v0, p0, Lfr/loire/cinema/CinemaApp$onCreate$1;->this$0:Lfr/loire/cinema/CinemaApp;
    const-string v3, "location"
    invoke-virtual {v0, v3}, Lfr/loire/cinema/CinemaApp;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    if-nez v0, :cond_5c
    new-instance v0, Lkotlin/TypeCastException;
    const-string v1, "null cannot be cast to non-null type android.location.LocationManager"
    invoke-direct {v0, v1}, Lkotlin/TypeCastException;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_5c
    check-cast v0, Landroid/location/LocationManager;
    const-string v3, "gps"
    invoke-virtual {v0, v3}, Landroid/location/LocationManager;->getLastKnownLocation(Ljava/lang/String;)Landroid/location/Location;
    move-result-object v0
    invoke-virtual {v2, v0}, Ljava/lang/StringBuilder;->append(Ljava/lang/Object;)Ljava/lang/StringBuilder;
    move-result-object v0
    invoke-virtual {v0}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->i(Ljava/lang/String;Ljava/lang/String;)I
    :cond_6f
    return-void
.end method

.class public final Lfr/loire/cinema/CinemaApp;
.super Landroid/app/Application;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method public onCreate()V
    .registers 3
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    invoke-static {}, Lio/didomi/sdk/Didomi;->getInstance()Lio/didomi/sdk/Didomi;
    move-result-object v1
    new-instance v0, Lfr/loire/cinema/CinemaApp$onCreate$1;
    invoke-direct {v0, p0}, Lfr/loire/cinema/CinemaApp$onCreate$1;-><init>(Lfr/loire/cinema/CinemaApp;)V
    check-cast v0, Lio/didomi/sdk/functionalinterfaces/DidomiCallable;
    invoke-virtual {v1, v0}, Lio/didomi/sdk/Didomi;->onReady(Lio/didomi/sdk/functionalinterfaces/DidomiCallable;)V
    return-void
.end method
