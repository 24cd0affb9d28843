.class final Lie/corrib/tickets/ConsentActivity$onCreate$1;
.super Ljava/lang/Object;
.implements Landroid/view/View$OnClickListener;
.field final synthetic this$0:Lie/corrib/tickets/ConsentActivity;

.method constructor <init>(Lie/corrib/tickets/ConsentActivity;)V
    .registers 2
    iput-object p1, p0, Lie/corrib/tickets/ConsentActivity$onCreate$1;->this$0:Lie/corrib/tickets/ConsentActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final onClick(Landroid/view/View;)V
    .registers 4
    iget-object v0, p0, Lie/corrib/tickets/ConsentActivity$onCreate$1;->this$0:Lie/corrib/tickets/ConsentActivity;
    const/4 v1, -0x1
    invoke-virtual {v0, v1}, Lie/corrib/tickets/ConsentActivity;->setResult(I)V
    iget-object v0, p0, Lie/corrib/tickets/ConsentActivity$onCreate$1;->this$0:Lie/corrib/tickets/ConsentActivity;
    invoke-virtual {v0}, Lie/corrib/tickets/ConsentActivity;->finish()V
    return-void
.end method

.class final Lie/corrib/tickets/ConsentActivity$onCreate$2;
.super Ljava/lang/Object;
.implements Landroid/view/View$OnClickListener;
.field final synthetic this$0:Lie/corrib/tickets/ConsentActivity;

.method constructor <init>(Lie/corrib/tickets/ConsentActivity;)V
    .registers 2
    iput-object p1, p0, Lie/corrib/tickets/ConsentActivity$onCreate$2;->this$0:Lie/corrib/tickets/ConsentActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final onClick(Landroid/view/View;)V
    .registers 4
    iget-object v0, p0, Lie/corrib/tickets/ConsentActivity$onCreate$2;->this$0:Lie/corrib/tickets/ConsentActivity;
    const/4 v1, 0x0
    invoke-virtual {v0, v1}, Lie/corrib/tickets/ConsentActivity;->setResult(I)V
    iget-object v0, p0, Lie/corrib/tickets/ConsentActivity$onCreate$2;->this$0:Lie/corrib/tickets/ConsentActivity;
    invoke-virtual {v0}, Lie/corrib/tickets/ConsentActivity;->finish()V
    return-void
.end method

.class public final Lie/corrib/tickets/ConsentActivity;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 4
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    const/high16 v0, 0x7f020000
    invoke-virtual {p0, v0}, Lie/corrib/tickets/ConsentActivity;->setContentView(I)V
    const/high16 v0, 0x7f030000
    invoke-virtual {p0, v0}, Lie/corrib/tickets/ConsentActivity;->findViewById(I)Landroid/view/View;
    move-result-object v1
    if-nez v1, :cond_18
    new-instance v0, Lkotlin/TypeCastException;
    const-string v1, "null cannot be cast to non-null type android.view.View"
    invoke-direct {v0, v1}, Lkotlin/TypeCastException;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_18
    new-instance v0, Lie/corrib/tickets/ConsentActivity$onCreate$1;
    invoke-direct {v0, p0}, Lie/corrib/tickets/ConsentActivity$onCreate$1;-><init>(Lie/corrib/tickets/ConsentActivity;)V
    check-cast v0, Landroid/view/View$OnClickListener;
    invoke-virtual {v1, v0}, Landroid/view/View;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    const v0, 0x7f030001
    invoke-virtual {p0, v0}, Lie/corrib/tickets/ConsentActivity;->findViewById(I)Landroid/view/View;
    move-result-object v1
    if-nez v1, :cond_33
    new-instance v0, Lkotlin/TypeCastException;
    const-string v1, "null cannot be cast to non-null type android.view.View"
    invoke-direct {v0, v1}, Lkotlin/TypeCastException;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_33
    new-instance v0, Lie/corrib/tickets/ConsentActivity$onCreate$2;
    invoke-direct {v0, p0}, Lie/corrib/tickets/ConsentActivity$onCreate$2;-><init>(Lie/corrib/tickets/ConsentActivity;)V
    check-cast v0, Landroid/view/View$OnClickListener;
    invoke-virtual {v1, v0}, Landroid/view/View;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    return-void
.end method

.class public final Lie/corrib/tickets/ConsentContract;
.super Landroidx/activity/result/contract/ActivityResultContract;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroidx/activity/result/contract/ActivityResultContract;-><init>()V
    return-void
.end method

.method public bridge synthetic createIntent(Landroid/content/Context;Ljava/lang/Object;)Landroid/content/Intent;
    .registers 4
    check-cast p2, Lkotlin/Unit;
    invoke-virtual {p0, p1, p2}, Lie/corrib/tickets/ConsentContract;->createIntent(Landroid/content/Context;Lkotlin/Unit;)Landroid/content/Intent;
    move-result-object v0
    return-object v0
.end method

.method public createIntent(Landroid/content/Context;Lkotlin/Unit;)Landroid/content/Intent;
    .registers 5
    const-string v0, "context"
    invoke-static {p1, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    const-string v0, "input"
    invoke-static {p2, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    new-instance v0, Landroid/content/Intent;
    const-class v1, Lie/corrib/tickets/ConsentActivity;
    invoke-direct {v0, p1, v1}, Landroid/content/Intent;-><init>(Landroid/content/Context;Ljava/lang/Class;)V
    return-object v0
.end method

.method public parseResult(ILandroid/content/Intent;)Ljava/lang/Boolean;
    .registers 4
    const/4 v0, -0x1
    if-ne p1, v0, :cond_9
    const/4 v0, 0x1
    :goto_4
    invoke-static {v0}, Ljava/lang/Boolean;->valueOf(Z)Ljava/lang/Boolean;
    move-result-object v0
    return-object v0
    :cond_9
    const/4 v0, 0x0
    goto :goto_4
.end method

.method public bridge synthetic parseResult(ILandroid/content/Intent;)Ljava/lang/Object;
    .registers 4
    invoke-virtual {p0, p1, p2}, Lie/corrib/tickets/ConsentContract;->parseResult(ILandroid/content/Intent;)Ljava/lang/Boolean;
    move-result-object v0
    return-object v0
.end method

.class final Lie/corrib/tickets/LaunchActivity$consent$1;
.super Ljava/lang/Object;
.implements Landroidx/activity/result/ActivityResultCallback;
.field final synthetic this$0:Lie/corrib/tickets/LaunchActivity;

.method constructor <init>(Lie/corrib/tickets/LaunchActivity;)V
    .registers 2
    iput-object p1, p0, Lie/corrib/tickets/LaunchActivity$consent$1;->this$0:Lie/corrib/tickets/LaunchActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final onActivityResult(Ljava/lang/Boolean;)V
    .registers 3
    invoke-virtual {p1}, Ljava/lang/Boolean;->booleanValue()Z
    move-result v0
    if-eqz v0, :cond_c
    iget-object v0, p0, Lie/corrib/tickets/LaunchActivity$consent$1;->this$0:Lie/corrib/tickets/LaunchActivity;
    invoke-static {v0}, Lie/corrib/tickets/LaunchActivity;->access$begin(Lie/corrib/tickets/LaunchActivity;)V
    :goto_b
    return-void
    :cond_c
    iget-object v0, p0, Lie/corrib/tickets/LaunchActivity$consent$1;->this$0:Lie/corrib/tickets/LaunchActivity;
    invoke-virtual {v0}, Lie/corrib/tickets/LaunchActivity;->finish()V
    goto :goto_b
.end method

.method public bridge synthetic onActivityResult(Ljava/lang/Object;)V
    .registers 2
    check-cast p1, Ljava/lang/Boolean;
    invoke-virtual {p0, p1}, Lie/corrib/tickets/LaunchActivity$consent$1;->onActivityResult(Ljava/lang/Boolean;)V
    return-void
.end method

.class final Lie/corrib/tickets/LaunchActivity$location$1;
.super Ljava/lang/Object;
.implements Landroidx/activity/result/ActivityResultCallback;
.field final synthetic this$0:Lie/corrib/tickets/LaunchActivity;

.method constructor <init>(Lie/corrib/tickets/LaunchActivity;)V
    .registers 2
    iput-object p1, p0, Lie/corrib/tickets/LaunchActivity$location$1;->this$0:Lie/corrib/tickets/LaunchActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final onActivityResult(Ljava/lang/Boolean;)V
    .registers 6
    invoke-virtual {p1}, Ljava/lang/Boolean;->booleanValue()Z
    move-result v0
    if-eqz v0, :cond_3a
    iget-object v1, p0, Lie/corrib/tickets/LaunchActivity$location$1;->this$0:Lie/corrib/tickets/LaunchActivity;
    new-instance v0, Ljava/lang/StringBuilder;
    invoke-direct {v0}, Ljava/lang/StringBuilder;-><init>()V
    const-string v2, ""
    invoke-virtual {v0, v2}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v2
    iget-object v0, p0, Lie/corrib/tickets/LaunchActivity$location$1;->this$0:Lie/corrib/tickets/LaunchActivity;
    const-string v3, "location"
    invoke-virtual {v0, v3}, Lie/corrib/tickets/LaunchActivity;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    if-nez v0, :cond_25
    new-instance v0, Lkotlin/TypeCastException;
    const-string v1, "null cannot be cast to non-null type android.location.LocationManager"
    invoke-direct {v0, v1}, Lkotlin/TypeCastException;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_25
    check-cast v0, Landroid/location/LocationManager;
    const-string v3, "gps"
    invoke-virtual {v0, v3}, Landroid/location/LocationManager;->getLastKnownLocation(Ljava/lang/String;)Landroid/location/Location;
    move-result-object v0
    invoke-virtual {v2, v0}, Ljava/lang/StringBuilder;->append(Ljava/lang/Object;)Ljava/lang/StringBuilder;
    move-result-object v0
    invoke-virtual {v0}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v0
    check-cast v0, Ljava/lang/CharSequence;
    invoke-virtual {v1, v0}, Lie/corrib/tickets/LaunchActivity;->setTitle(Ljava/lang/CharSequence;)V
    :cond_3a
    return-void
.end method

.method public bridge synthetic onActivityResult(Ljava/lang/Object;)V
    .registers 2
    check-cast p1, Ljava/lang/Boolean;
    invoke-virtual {p0, p1}, Lie/corrib/tickets/LaunchActivity$location$1;->onActivityResult(Ljava/lang/Boolean;)V
    return-void
.end method

.class public final Lie/corrib/tickets/LaunchActivity;
.super Landroidx/appcompat/app/AppCompatActivity;
.field private final consent:Landroidx/activity/result/ActivityResultLauncher;
.field private final location:Landroidx/activity/result/ActivityResultLauncher;

.method public constructor <init>()V
    .registers 3
    invoke-direct {p0}, Landroidx/appcompat/app/AppCompatActivity;-><init>()V
    new-instance v0, Lie/corrib/tickets/ConsentContract;
    invoke-direct {v0}, Lie/corrib/tickets/ConsentContract;-><init>()V
    check-cast v0, Landroidx/activity/result/contract/ActivityResultContract;
    new-instance v1, Lie/corrib/tickets/LaunchActivity$consent$1;
    invoke-direct {v1, p0}, Lie/corrib/tickets/LaunchActivity$consent$1;-><init>(Lie/corrib/tickets/LaunchActivity;)V
    check-cast v1, Landroidx/activity/result/ActivityResultCallback;
    invoke-virtual {p0, v0, v1}, Lie/corrib/tickets/LaunchActivity;->registerForActivityResult(Landroidx/activity/result/contract/ActivityResultContract;Landroidx/activity/result/ActivityResultCallback;)Landroidx/activity/result/ActivityResultLauncher;
    move-result-object v0
    iput-object v0, p0, Lie/corrib/tickets/LaunchActivity;->consent:Landroidx/activity/result/ActivityResultLauncher;
    new-instance v0, Landroidx/activity/result/contract/ActivityResultContracts$RequestPermission;
    invoke-direct {v0}, Landroidx/activity/result/contract/ActivityResultContracts$RequestPermission;-><init>()V
    check-cast v0, Landroidx/activity/result/contract/ActivityResultContract;
    new-instance v1, Lie/corrib/tickets/LaunchActivity$location$1;
    invoke-direct {v1, p0}, Lie/corrib/tickets/LaunchActivity$location$1;-><init>(Lie/corrib/tickets/LaunchActivity;)V
    check-cast v1, Landroidx/activity/result/ActivityResultCallback;
    invoke-virtual {p0, v0, v1}, Lie/corrib/tickets/LaunchActivity;->registerForActivityResult(Landroidx/activity/result/contract/ActivityResultContract;Landroidx/activity/result/ActivityResultCallback;)Landroidx/activity/result/ActivityResultLauncher;
    move-result-object v0
    iput-object v0, p0, Lie/corrib/tickets/LaunchActivity;->location:Landroidx/activity/result/ActivityResultLauncher;
    return-void
.end method

.method public static final synthetic access$begin(Lie/corrib/tickets/LaunchActivity;)V
    .registers 1
    invoke-direct {p0}, Lie/corrib/tickets/LaunchActivity;->begin()V
    return-void
.end method

.method private final begin()V
    .registers 3
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Lie/corrib/tickets/LaunchActivity;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    if-nez v0, :cond_10
    new-instance v0, Lkotlin/TypeCastException;
    const-string v1, "null cannot be cast to non-null type android.telephony.TelephonyManager"
    invoke-direct {v0, v1}, Lkotlin/TypeCastException;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_10
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    check-cast v0, Ljava/lang/CharSequence;
    invoke-virtual {p0, v0}, Lie/corrib/tickets/LaunchActivity;->setTitle(Ljava/lang/CharSequence;)V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 4
    invoke-super {p0, p1}, Landroidx/appcompat/app/AppCompatActivity;->onCreate(Landroid/os/Bundle;)V
    iget-object v0, p0, Lie/corrib/tickets/LaunchActivity;->consent:Landroidx/activity/result/ActivityResultLauncher;
    sget-object v1, Lkotlin/Unit;->INSTANCE:Lkotlin/Unit;
    invoke-virtual {v0, v1}, Landroidx/activity/result/ActivityResultLauncher;->launch(Ljava/lang/Object;)V
    return-void
.end method

.method protected onResume()V
    .registers 3
    invoke-super {p0}, Landroidx/appcompat/app/AppCompatActivity;->onResume()V
    iget-object v0, p0, Lie/corrib/tickets/LaunchActivity;->location:Landroidx/activity/result/ActivityResultLauncher;
    const-string v1, "android.permission.ACCESS_FINE_LOCATION"
    invoke-virtual {v0, v1}, Landroidx/activity/result/ActivityResultLauncher;->launch(Ljava/lang/Object;)V
    return-void
.end method
