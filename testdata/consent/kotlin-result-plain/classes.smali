.class final Lie/corrib/parking/ParkActivity$terms$1;
.super Ljava/lang/Object;
.implements Landroidx/activity/result/ActivityResultCallback;
.field final synthetic this$0:Lie/corrib/parking/ParkActivity;

.method constructor <init>(Lie/corrib/parking/ParkActivity;)V
    .registers 2
    iput-object p1, p0, Lie/corrib/parking/ParkActivity$terms$1;->this$0:Lie/corrib/parking/ParkActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final onActivityResult(Landroidx/activity/result/ActivityResult;)V
    .registers 5
    iget-object v1, p0, Lie/corrib/parking/ParkActivity$terms$1;->this$0:Lie/corrib/parking/ParkActivity;
    iget-object v0, p0, Lie/corrib/parking/ParkActivity$terms$1;->this$0:Lie/corrib/parking/ParkActivity;
    const-string v2, "phone"
    invoke-virtual {v0, v2}, Lie/corrib/parking/ParkActivity;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    if-nez v0, :cond_14
    new-instance v0, Lkotlin/TypeCastException;
    const-string v1, "null cannot be cast to non-null type android.telephony.TelephonyManager"
    invoke-direct {v0, v1}, Lkotlin/TypeCastException;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_14
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getSimOperator()Ljava/lang/String;
    move-result-object v0
    check-cast v0, Ljava/lang/CharSequence;
    invoke-virtual {v1, v0}, Lie/corrib/parking/ParkActivity;->setTitle(Ljava/lang/CharSequence;)V
    invoke-virtual {p1}, Landroidx/activity/result/ActivityResult;->getResultCode()I
    move-result v0
    const/4 v1, -0x1
    if-ne v0, v1, :cond_5c
    iget-object v0, p0, Lie/corrib/parking/ParkActivity$terms$1;->this$0:Lie/corrib/parking/ParkActivity;
    const-string v1, "p"
    const/4 v2, 0x0
    invoke-virtual {v0, v1, v2}, Lie/corrib/parking/ParkActivity;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "terms_version"
    const/4 v2, 0x4
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences$Editor;->putInt(Ljava/lang/String;I)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    iget-object v1, p0, Lie/corrib/parking/ParkActivity$terms$1;->this$0:Lie/corrib/parking/ParkActivity;
    iget-object v0, p0, Lie/corrib/parking/ParkActivity$terms$1;->this$0:Lie/corrib/parking/ParkActivity;
    const-string v2, "phone"
    invoke-virtual {v0, v2}, Lie/corrib/parking/ParkActivity;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    if-nez v0, :cond_51
    new-instance v0, Lkotlin/TypeCastException;
    const-string v1, "null cannot be cast to non-null type android.telephony.TelephonyManager"
    invoke-direct {v0, v1}, Lkotlin/TypeCastException;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_51
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getSubscriberId()Ljava/lang/String;
    move-result-object v0
    check-cast v0, Ljava/lang/CharSequence;
    invoke-virtual {v1, v0}, Lie/corrib/parking/ParkActivity;->setTitle(Ljava/lang/CharSequence;)V
    :cond_5c
    return-void
.end method

.method public bridge synthetic onActivityResult(Ljava/lang/Object;)V
    .registers 2
    check-cast p1, Landroidx/activity/result/ActivityResult;
    invoke-virtual {p0, p1}, Lie/corrib/parking/ParkActivity$terms$1;->onActivityResult(Landroidx/activity/result/ActivityResult;)V
    return-void
.end method

.class public final Lie/corrib/parking/ParkActivity;
.super Landroidx/appcompat/app/AppCompatActivity;
.field private final terms:Landroidx/activity/result/ActivityResultLauncher;

.method public constructor <init>()V
    .registers 3
    invoke-direct {p0}, Landroidx/appcompat/app/AppCompatActivity;-><init>()V
    new-instance v0, Landroidx/activity/result/contract/ActivityResultContracts$StartActivityForResult;
    invoke-direct {v0}, Landroidx/activity/result/contract/ActivityResultContracts$StartActivityForResult;-><init>()V
    check-cast v0, Landroidx/activity/result/contract/ActivityResultContract;
    new-instance v1, Lie/corrib/parking/ParkActivity$terms$1;
    invoke-direct {v1, p0}, Lie/corrib/parking/ParkActivity$terms$1;-><init>(Lie/corrib/parking/ParkActivity;)V
    check-cast v1, Landroidx/activity/result/ActivityResultCallback;
    invoke-virtual {p0, v0, v1}, Lie/corrib/parking/ParkActivity;->registerForActivityResult(Landroidx/activity/result/contract/ActivityResultContract;Landroidx/activity/result/ActivityResultCallback;)Landroidx/activity/result/ActivityResultLauncher;
    move-result-object v0
    iput-object v0, p0, Lie/corrib/parking/ParkActivity;->terms:Landroidx/activity/result/ActivityResultLauncher;
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 5
    const/4 v2, 0x0
    invoke-super {p0, p1}, Landroidx/appcompat/app/AppCompatActivity;->onCreate(Landroid/os/Bundle;)V
    const-string v0, "p"
    invoke-virtual {p0, v0, v2}, Lie/corrib/parking/ParkActivity;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    const-string v1, "terms_version"
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences;->getInt(Ljava/lang/String;I)I
    move-result v0
    const/4 v1, 0x4
    if-ge v0, v1, :cond_22
    iget-object v0, p0, Lie/corrib/parking/ParkActivity;->terms:Landroidx/activity/result/ActivityResultLauncher;
    new-instance v1, Landroid/content/Intent;
    check-cast p0, Landroid/content/Context;
    const-class v2, Lie/corrib/parking/TermsActivity;
    invoke-direct {v1, p0, v2}, Landroid/content/Intent;-><init>(Landroid/content/Context;Ljava/lang/Class;)V
    invoke-virtual {v0, v1}, Landroidx/activity/result/ActivityResultLauncher;->launch(Ljava/lang/Object;)V
    :goto_21
    return-void
    :cond_22
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Lie/corrib/parking/ParkActivity;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    if-nez v0, :cond_32
    new-instance v0, Lkotlin/TypeCastException;
    const-string v1, "null cannot be cast to non-null type android.telephony.TelephonyManager"
    invoke-direct {v0, v1}, Lkotlin/TypeCastException;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_32
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getLine1Number()Ljava/lang/String;
    move-result-object v0
    check-cast v0, Ljava/lang/CharSequence;
    invoke-virtual {p0, v0}, Lie/corrib/parking/ParkActivity;->setTitle(Ljava/lang/CharSequence;)V
    goto :goto_21
.end method

.class public final Lie/corrib/parking/TermsActivity;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method public final onAccept(Landroid/view/View;)V
    .registers 4
    const-string v0, "v"
    invoke-static {p1, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    const/4 v0, -0x1
    new-instance v1, Landroid/content/Intent;
    invoke-direct {v1}, Landroid/content/Intent;-><init>()V
    invoke-virtual {p0, v0, v1}, Lie/corrib/parking/TermsActivity;->setResult(ILandroid/content/Intent;)V
    invoke-virtual {p0}, Lie/corrib/parking/TermsActivity;->finish()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 3
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    const/high16 v0, 0x7f020000
    invoke-virtual {p0, v0}, Lie/corrib/parking/TermsActivity;->setContentView(I)V
    return-void
.end method

.method public final onReject(Landroid/view/View;)V
    .registers 3
    const-string v0, "v"
    invoke-static {p1, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    const/4 v0, 0x0
    invoke-virtual {p0, v0}, Lie/corrib/parking/TermsActivity;->setResult(I)V
    invoke-virtual {p0}, Lie/corrib/parking/TermsActivity;->finish()V
    return-void
.end method
