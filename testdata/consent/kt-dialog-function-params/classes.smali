.class public final Lcom/meishi/cook/CookApp;
.super Landroid/app/Application;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method public final startLight()V
    .registers 4
    const-string v1, "cook"
    new-instance v0, Ljava/lang/StringBuilder;
    invoke-direct {v0}, Ljava/lang/StringBuilder;-><init>()V
    const-string v2, ""
    invoke-virtual {v0, v2}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v2
    const-string v0, "activity"
    invoke-virtual {p0, v0}, Lcom/meishi/cook/CookApp;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    if-nez v0, :cond_1d
    new-instance v0, Lkotlin/TypeCastException;
    const-string v1, "null cannot be cast to non-null type android.app.ActivityManager"
    invoke-direct {v0, v1}, Lkotlin/TypeCastException;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_1d
    check-cast v0, Landroid/app/ActivityManager;
    invoke-virtual {v0}, Landroid/app/ActivityManager;->getRunningAppProcesses()Ljava/util/List;
    move-result-object v0
    invoke-interface {v0}, Ljava/util/List;->size()I
    move-result v0
    invoke-virtual {v2, v0}, Ljava/lang/StringBuilder;->append(I)Ljava/lang/StringBuilder;
    move-result-object v0
    invoke-virtual {v0}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.method public final startSdks()V
    .registers 3
    const-string v1, "cook"
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Lcom/meishi/cook/CookApp;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    if-nez v0, :cond_12
    new-instance v0, Lkotlin/TypeCastException;
    const-string v1, "null cannot be cast to non-null type android.telephony.TelephonyManager"
    invoke-direct {v0, v1}, Lkotlin/TypeCastException;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_12
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.class final Lcom/meishi/cook/PrivacyDialog$onCreate$1;
.super Ljava/lang/Object;
.implements Landroid/view/View$OnClickListener;
.field final synthetic this$0:Lcom/meishi/cook/PrivacyDialog;

.method constructor <init>(Lcom/meishi/cook/PrivacyDialog;)V
    .registers 2
    iput-object p1, p0, Lcom/meishi/cook/PrivacyDialog$onCreate$1;->this$0:Lcom/meishi/cook/PrivacyDialog;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final onClick(Landroid/view/View;)V
    .registers 4
    iget-object v0, p0, Lcom/meishi/cook/PrivacyDialog$onCreate$1;->this$0:Lcom/meishi/cook/PrivacyDialog;
    invoke-virtual {v0}, Lcom/meishi/cook/PrivacyDialog;->dismiss()V
    iget-object v0, p0, Lcom/meishi/cook/PrivacyDialog$onCreate$1;->this$0:Lcom/meishi/cook/PrivacyDialog;
    invoke-static {v0}, Lcom/meishi/cook/PrivacyDialog;->access$getOnAgree$p(Lcom/meishi/cook/PrivacyDialog;)Lkotlin/jvm/functions/Function0;
    move-result-object v0
    if-eqz v0, :cond_13
    invoke-interface {v0}, Lkotlin/jvm/functions/Function0;->invoke()Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Lkotlin/Unit;
    :cond_13
    iget-object v0, p0, Lcom/meishi/cook/PrivacyDialog$onCreate$1;->this$0:Lcom/meishi/cook/PrivacyDialog;
    invoke-static {v0}, Lcom/meishi/cook/PrivacyDialog;->access$getOnClose$p(Lcom/meishi/cook/PrivacyDialog;)Lkotlin/jvm/functions/Function1;
    move-result-object v0
    if-eqz v0, :cond_26
    const/4 v1, 0x1
    invoke-static {v1}, Ljava/lang/Boolean;->valueOf(Z)Ljava/lang/Boolean;
    move-result-object v1
    invoke-interface {v0, v1}, Lkotlin/jvm/functions/Function1;->invoke(Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Lkotlin/Unit;
    :cond_26
    return-void
.end method

.class final Lcom/meishi/cook/PrivacyDialog$onCreate$2;
.super Ljava/lang/Object;
.implements Landroid/view/View$OnClickListener;
.field final synthetic this$0:Lcom/meishi/cook/PrivacyDialog;

.method constructor <init>(Lcom/meishi/cook/PrivacyDialog;)V
    .registers 2
    iput-object p1, p0, Lcom/meishi/cook/PrivacyDialog$onCreate$2;->this$0:Lcom/meishi/cook/PrivacyDialog;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final onClick(Landroid/view/View;)V
    .registers 4
    iget-object v0, p0, Lcom/meishi/cook/PrivacyDialog$onCreate$2;->this$0:Lcom/meishi/cook/PrivacyDialog;
    invoke-virtual {v0}, Lcom/meishi/cook/PrivacyDialog;->dismiss()V
    iget-object v0, p0, Lcom/meishi/cook/PrivacyDialog$onCreate$2;->this$0:Lcom/meishi/cook/PrivacyDialog;
    invoke-static {v0}, Lcom/meishi/cook/PrivacyDialog;->access$getOnRefuse$p(Lcom/meishi/cook/PrivacyDialog;)Lkotlin/jvm/functions/Function0;
    move-result-object v0
    if-eqz v0, :cond_13
    invoke-interface {v0}, Lkotlin/jvm/functions/Function0;->invoke()Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Lkotlin/Unit;
    :cond_13
    iget-object v0, p0, Lcom/meishi/cook/PrivacyDialog$onCreate$2;->this$0:Lcom/meishi/cook/PrivacyDialog;
    invoke-static {v0}, Lcom/meishi/cook/PrivacyDialog;->access$getOnClose$p(Lcom/meishi/cook/PrivacyDialog;)Lkotlin/jvm/functions/Function1;
    move-result-object v0
    if-eqz v0, :cond_26
    const/4 v1, 0x0
    invoke-static {v1}, Ljava/lang/Boolean;->valueOf(Z)Ljava/lang/Boolean;
    move-result-object v1
    invoke-interface {v0, v1}, Lkotlin/jvm/functions/Function1;->invoke(Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Lkotlin/Unit;
    :cond_26
    return-void
.end method

.class public final Lcom/meishi/cook/PrivacyDialog;
.super Landroid/app/Dialog;
.field private onAgree:Lkotlin/jvm/functions/Function0;
.field private onClose:Lkotlin/jvm/functions/Function1;
.field private onRefuse:Lkotlin/jvm/functions/Function0;

.method public constructor <init>(Landroid/content/Context;)V
    .registers 3
    const-string v0, "context"
    invoke-static {p1, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    invoke-direct {p0, p1}, Landroid/app/Dialog;-><init>(Landroid/content/Context;)V
    return-void
.end method

.method public static final synthetic access$getOnAgree$p(Lcom/meishi/cook/PrivacyDialog;)Lkotlin/jvm/functions/Function0;
    .registers 2
    iget-object v0, p0, Lcom/meishi/cook/PrivacyDialog;->onAgree:Lkotlin/jvm/functions/Function0;
    return-object v0
.end method

.method public static final synthetic access$getOnClose$p(Lcom/meishi/cook/PrivacyDialog;)Lkotlin/jvm/functions/Function1;
    .registers 2
    iget-object v0, p0, Lcom/meishi/cook/PrivacyDialog;->onClose:Lkotlin/jvm/functions/Function1;
    return-object v0
.end method

.method public static final synthetic access$getOnRefuse$p(Lcom/meishi/cook/PrivacyDialog;)Lkotlin/jvm/functions/Function0;
    .registers 2
    iget-object v0, p0, Lcom/meishi/cook/PrivacyDialog;->onRefuse:Lkotlin/jvm/functions/Function0;
    return-object v0
.end method

.method public static final synthetic access$setOnAgree$p(Lcom/meishi/cook/PrivacyDialog;Lkotlin/jvm/functions/Function0;)V
    .registers 2
    iput-object p1, p0, Lcom/meishi/cook/PrivacyDialog;->onAgree:Lkotlin/jvm/functions/Function0;
    return-void
.end method

.method public static final synthetic access$setOnClose$p(Lcom/meishi/cook/PrivacyDialog;Lkotlin/jvm/functions/Function1;)V
    .registers 2
    iput-object p1, p0, Lcom/meishi/cook/PrivacyDialog;->onClose:Lkotlin/jvm/functions/Function1;
    return-void
.end method

.method public static final synthetic access$setOnRefuse$p(Lcom/meishi/cook/PrivacyDialog;Lkotlin/jvm/functions/Function0;)V
    .registers 2
    iput-object p1, p0, Lcom/meishi/cook/PrivacyDialog;->onRefuse:Lkotlin/jvm/functions/Function0;
    return-void
.end method

.method public final agree(Lkotlin/jvm/functions/Function0;)Lcom/meishi/cook/PrivacyDialog;
    .registers 3
    const-string v0, "f"
    invoke-static {p1, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    move-object v0, p0
    check-cast v0, Lcom/meishi/cook/PrivacyDialog;
    iput-object p1, v0, Lcom/meishi/cook/PrivacyDialog;->onAgree:Lkotlin/jvm/functions/Function0;
    check-cast p0, Lcom/meishi/cook/PrivacyDialog;
    return-object p0
.end method

.method public final close(Lkotlin/jvm/functions/Function1;)Lcom/meishi/cook/PrivacyDialog;
    .registers 3
    const-string v0, "f"
    invoke-static {p1, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    move-object v0, p0
    check-cast v0, Lcom/meishi/cook/PrivacyDialog;
    iput-object p1, v0, Lcom/meishi/cook/PrivacyDialog;->onClose:Lkotlin/jvm/functions/Function1;
    check-cast p0, Lcom/meishi/cook/PrivacyDialog;
    return-object p0
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 4
    invoke-super {p0, p1}, Landroid/app/Dialog;->onCreate(Landroid/os/Bundle;)V
    const/high16 v0, 0x7f020000
    invoke-virtual {p0, v0}, Lcom/meishi/cook/PrivacyDialog;->setContentView(I)V
    const v0, 0x7f040001
    invoke-virtual {p0, v0}, Lcom/meishi/cook/PrivacyDialog;->findViewById(I)Landroid/view/View;
    move-result-object v0
    if-nez v0, :cond_19
    new-instance v0, Lkotlin/TypeCastException;
    const-string v1, "null cannot be cast to non-null type android.widget.Button"
    invoke-direct {v0, v1}, Lkotlin/TypeCastException;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_19
    check-cast v0, Landroid/widget/Button;
    new-instance v1, Lcom/meishi/cook/PrivacyDialog$onCreate$1;
    invoke-direct {v1, p0}, Lcom/meishi/cook/PrivacyDialog$onCreate$1;-><init>(Lcom/meishi/cook/PrivacyDialog;)V
    check-cast v1, Landroid/view/View$OnClickListener;
    invoke-virtual {v0, v1}, Landroid/widget/Button;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    const/high16 v0, 0x7f040000
    invoke-virtual {p0, v0}, Lcom/meishi/cook/PrivacyDialog;->findViewById(I)Landroid/view/View;
    move-result-object v0
    if-nez v0, :cond_35
    new-instance v0, Lkotlin/TypeCastException;
    const-string v1, "null cannot be cast to non-null type android.widget.Button"
    invoke-direct {v0, v1}, Lkotlin/TypeCastException;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_35
    check-cast v0, Landroid/widget/Button;
    new-instance v1, Lcom/meishi/cook/PrivacyDialog$onCreate$2;
    invoke-direct {v1, p0}, Lcom/meishi/cook/PrivacyDialog$onCreate$2;-><init>(Lcom/meishi/cook/PrivacyDialog;)V
    check-cast v1, Landroid/view/View$OnClickListener;
    invoke-virtual {v0, v1}, Landroid/widget/Button;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    return-void
.end method

.method public final refuse(Lkotlin/jvm/functions/Function0;)Lcom/meishi/cook/PrivacyDialog;
    .registers 3
    const-string v0, "f"
    invoke-static {p1, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    move-object v0, p0
    check-cast v0, Lcom/meishi/cook/PrivacyDialog;
    iput-object p1, v0, Lcom/meishi/cook/PrivacyDialog;->onRefuse:Lkotlin/jvm/functions/Function0;
    check-cast p0, Lcom/meishi/cook/PrivacyDialog;
    return-object p0
.end method

.class final Lcom/meishi/cook/SplashActivity$onCreate$1;
.super Lkotlin/jvm/internal/Lambda;
.implements Lkotlin/jvm/functions/Function0;
.field final synthetic this$0:Lcom/meishi/cook/SplashActivity;

.method constructor <init>(Lcom/meishi/cook/SplashActivity;)V
    .registers 3
    iput-object p1, p0, Lcom/meishi/cook/SplashActivity$onCreate$1;->this$0:Lcom/meishi/cook/SplashActivity;
    const/4 v0, 0x0
    invoke-direct {p0, v0}, Lkotlin/jvm/internal/Lambda;-><init>(I)V
    return-void
.end method

.method public bridge synthetic invoke()Ljava/lang/Object;
    .registers 2
    invoke-virtual {p0}, Lcom/meishi/cook/SplashActivity$onCreate$1;->invoke()V
    sget-object v0, Lkotlin/Unit;->INSTANCE:Lkotlin/Unit;
    return-object v0
.end method

.method public final invoke()V
    .registers 3
    iget-object v0, p0, Lcom/meishi/cook/SplashActivity$onCreate$1;->this$0:Lcom/meishi/cook/SplashActivity;
    invoke-virtual {v0}, Lcom/meishi/cook/SplashActivity;->getApplication()Landroid/app/Application;
    move-result-object v0
    if-nez v0, :cond_10
    new-instance v0, Lkotlin/TypeCastException;
    const-string v1, "null cannot be cast to non-null type com.meishi.cook.CookApp"
    invoke-direct {v0, v1}, Lkotlin/TypeCastException;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_10
    check-cast v0, Lcom/meishi/cook/CookApp;
    invoke-virtual {v0}, Lcom/meishi/cook/CookApp;->startSdks()V
    return-void
.end method

.class final Lcom/meishi/cook/SplashActivity$onCreate$2;
.super Lkotlin/jvm/internal/Lambda;
.implements Lkotlin/jvm/functions/Function0;
.field final synthetic this$0:Lcom/meishi/cook/SplashActivity;

.method constructor <init>(Lcom/meishi/cook/SplashActivity;)V
    .registers 3
    iput-object p1, p0, Lcom/meishi/cook/SplashActivity$onCreate$2;->this$0:Lcom/meishi/cook/SplashActivity;
    const/4 v0, 0x0
    invoke-direct {p0, v0}, Lkotlin/jvm/internal/Lambda;-><init>(I)V
    return-void
.end method

.method public bridge synthetic invoke()Ljava/lang/Object;
    .registers 2
    invoke-virtual {p0}, Lcom/meishi/cook/SplashActivity$onCreate$2;->invoke()V
    sget-object v0, Lkotlin/Unit;->INSTANCE:Lkotlin/Unit;
    return-object v0
.end method

.method public final invoke()V
    .registers 3
    iget-object v0, p0, Lcom/meishi/cook/SplashActivity$onCreate$2;->this$0:Lcom/meishi/cook/SplashActivity;
    invoke-virtual {v0}, Lcom/meishi/cook/SplashActivity;->getApplication()Landroid/app/Application;
    move-result-object v0
    if-nez v0, :cond_10
    new-instance v0, Lkotlin/TypeCastException;
    const-string v1, "null cannot be cast to non-null type com.meishi.cook.CookApp"
    invoke-direct {v0, v1}, Lkotlin/TypeCastException;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_10
    check-cast v0, Lcom/meishi/cook/CookApp;
    invoke-virtual {v0}, Lcom/meishi/cook/CookApp;->startLight()V
    return-void
.end method

.class final Lcom/meishi/cook/SplashActivity$onCreate$3;
.super Lkotlin/jvm/internal/Lambda;
.implements Lkotlin/jvm/functions/Function1;
.field final synthetic this$0:Lcom/meishi/cook/SplashActivity;

.method constructor <init>(Lcom/meishi/cook/SplashActivity;)V
    .registers 3
    iput-object p1, p0, Lcom/meishi/cook/SplashActivity$onCreate$3;->this$0:Lcom/meishi/cook/SplashActivity;
    const/4 v0, 0x1
    invoke-direct {p0, v0}, Lkotlin/jvm/internal/Lambda;-><init>(I)V
    return-void
.end method

.method public bridge synthetic invoke(Ljava/lang/Object;)Ljava/lang/Object;
    .registers 3
    check-cast p1, Ljava/lang/Boolean;
    invoke-virtual {p1}, Ljava/lang/Boolean;->booleanValue()Z
    move-result v0
    invoke-virtual {p0, v0}, Lcom/meishi/cook/SplashActivity$onCreate$3;->invoke(Z)V
    sget-object v0, Lkotlin/Unit;->INSTANCE:Lkotlin/Unit;
    return-object v0
.end method

.method public final invoke(Z)V
    .registers 5
    if-eqz p1, :cond_20
    const-string v1, "cook"
    iget-object v0, p0, Lcom/meishi/cook/SplashActivity$onCreate$3;->this$0:Lcom/meishi/cook/SplashActivity;
    const-string v2, "phone"
    invoke-virtual {v0, v2}, Lcom/meishi/cook/SplashActivity;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    if-nez v0, :cond_16
    new-instance v0, Lkotlin/TypeCastException;
    const-string v1, "null cannot be cast to non-null type android.telephony.TelephonyManager"
    invoke-direct {v0, v1}, Lkotlin/TypeCastException;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_16
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getSubscriberId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    :goto_1f
    return-void
    :cond_20
    const-string v0, "cook"
    iget-object v1, p0, Lcom/meishi/cook/SplashActivity$onCreate$3;->this$0:Lcom/meishi/cook/SplashActivity;
    invoke-virtual {v1}, Lcom/meishi/cook/SplashActivity;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v1
    const-string v2, "android_id"
    invoke-static {v1, v2}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    goto :goto_1f
.end method

.class public final Lcom/meishi/cook/SplashActivity;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 4
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    new-instance v1, Lcom/meishi/cook/PrivacyDialog;
    move-object v0, p0
    check-cast v0, Landroid/content/Context;
    invoke-direct {v1, v0}, Lcom/meishi/cook/PrivacyDialog;-><init>(Landroid/content/Context;)V
    new-instance v0, Lcom/meishi/cook/SplashActivity$onCreate$1;
    invoke-direct {v0, p0}, Lcom/meishi/cook/SplashActivity$onCreate$1;-><init>(Lcom/meishi/cook/SplashActivity;)V
    check-cast v0, Lkotlin/jvm/functions/Function0;
    invoke-virtual {v1, v0}, Lcom/meishi/cook/PrivacyDialog;->agree(Lkotlin/jvm/functions/Function0;)Lcom/meishi/cook/PrivacyDialog;
    move-result-object v1
    new-instance v0, Lcom/meishi/cook/SplashActivity$onCreate$2;
    invoke-direct {v0, p0}, Lcom/meishi/cook/SplashActivity$onCreate$2;-><init>(Lcom/meishi/cook/SplashActivity;)V
    check-cast v0, Lkotlin/jvm/functions/Function0;
    invoke-virtual {v1, v0}, Lcom/meishi/cook/PrivacyDialog;->refuse(Lkotlin/jvm/functions/Function0;)Lcom/meishi/cook/PrivacyDialog;
    move-result-object v1
    new-instance v0, Lcom/meishi/cook/SplashActivity$onCreate$3;
    invoke-direct {v0, p0}, Lcom/meishi/cook/SplashActivity$onCreate$3;-><init>(Lcom/meishi/cook/SplashActivity;)V
    check-cast v0, Lkotlin/jvm/functions/Function1;
    invoke-virtual {v1, v0}, Lcom/meishi/cook/PrivacyDialog;->close(Lkotlin/jvm/functions/Function1;)Lcom/meishi/cook/PrivacyDialog;
    move-result-object v0
    invoke-virtual {v0}, Lcom/meishi/cook/PrivacyDialog;->show()V
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

.class public final Lkotlin/Unit;
.super Ljava/lang/Object;
.field public static final INSTANCE:Lkotlin/Unit;

.method static constructor <clinit>()V
    .registers 1
    new-instance v0, Lkotlin/Unit;
    invoke-direct {v0}, Lkotlin/Unit;-><init>()V
    sput-object v0, Lkotlin/Unit;->INSTANCE:Lkotlin/Unit;
    return-void
.end method

.method private constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.class public interface abstract Lkotlin/jvm/functions/Function0;
.super Ljava/lang/Object;
.implements Lkotlin/Function;

.method public abstract invoke()Ljava/lang/Object;
.end method

.class public interface abstract Lkotlin/jvm/functions/Function1;
.super Ljava/lang/Object;
.implements Lkotlin/Function;

.method public abstract invoke(Ljava/lang/Object;)Ljava/lang/Object;
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
