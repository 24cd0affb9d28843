.class final Ljp/hibari/diary/DiaryActivity$onCreate$1;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field public static final INSTANCE:Ljp/hibari/diary/DiaryActivity$onCreate$1;

.method static constructor <clinit>()V
    .registers 1
    new-instance v0, Ljp/hibari/diary/DiaryActivity$onCreate$1;
    invoke-direct {v0}, Ljp/hibari/diary/DiaryActivity$onCreate$1;-><init>()V
    sput-object v0, Ljp/hibari/diary/DiaryActivity$onCreate$1;->INSTANCE:Ljp/hibari/diary/DiaryActivity$onCreate$1;
    return-void
.end method

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final onClick(Landroid/content/DialogInterface;I)V
    .registers 5
    sget-object v0, Ljp/hibari/diary/Metrics;->INSTANCE:Ljp/hibari/diary/Metrics;
    const-string v1, "agreed"
    invoke-virtual {v0, v1}, Ljp/hibari/diary/Metrics;->mark(Ljava/lang/String;)V
    return-void
.end method

.class final Ljp/hibari/diary/DiaryActivity$onCreate$2;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field final synthetic this$0:Ljp/hibari/diary/DiaryActivity;

.method constructor <init>(Ljp/hibari/diary/DiaryActivity;)V
    .registers 2
    iput-object p1, p0, Ljp/hibari/diary/DiaryActivity$onCreate$2;->this$0:Ljp/hibari/diary/DiaryActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final onClick(Landroid/content/DialogInterface;I)V
    .registers 4
    iget-object v0, p0, Ljp/hibari/diary/DiaryActivity$onCreate$2;->this$0:Ljp/hibari/diary/DiaryActivity;
    invoke-virtual {v0}, Ljp/hibari/diary/DiaryActivity;->finish()V
    return-void
.end method

.class public final Ljp/hibari/diary/DiaryActivity;
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
    const/high16 v0, 0x7f020000
    invoke-virtual {v1, v0}, Landroid/app/AlertDialog$Builder;->setTitle(I)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const v1, 0x7f020001
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setMessage(I)Landroid/app/AlertDialog$Builder;
    move-result-object v1
    const v2, 0x7f020002
    sget-object v0, Ljp/hibari/diary/DiaryActivity$onCreate$1;->INSTANCE:Ljp/hibari/diary/DiaryActivity$onCreate$1;
    check-cast v0, Landroid/content/DialogInterface$OnClickListener;
    invoke-virtual {v1, v2, v0}, Landroid/app/AlertDialog$Builder;->setPositiveButton(ILandroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v1
    const v2, 0x7f020003
    new-instance v0, Ljp/hibari/diary/DiaryActivity$onCreate$2;
    invoke-direct {v0, p0}, Ljp/hibari/diary/DiaryActivity$onCreate$2;-><init>(Ljp/hibari/diary/DiaryActivity;)V
    check-cast v0, Landroid/content/DialogInterface$OnClickListener;
    invoke-virtual {v1, v2, v0}, Landroid/app/AlertDialog$Builder;->setNegativeButton(ILandroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const/4 v1, 0x0
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setCancelable(Z)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    invoke-virtual {v0}, Landroid/app/AlertDialog$Builder;->show()Landroid/app/AlertDialog;
    return-void
.end method

.class public final Ljp/hibari/diary/DiaryApp$Companion;
.super Ljava/lang/Object;

.method private constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public synthetic constructor <init>(Lkotlin/jvm/internal/DefaultConstructorMarker;)V
    .registers 2
    invoke-direct {p0}, Ljp/hibari/diary/DiaryApp$Companion;-><init>()V
    return-void
.end method

.method public final getApp()Landroid/app/Application;
    .registers 3
    invoke-static {}, Ljp/hibari/diary/DiaryApp;->access$getApp$cp()Landroid/app/Application;
    move-result-object v0
    if-nez v0, :cond_b
    const-string v1, "app"
    invoke-static {v1}, Lkotlin/jvm/internal/Intrinsics;->throwUninitializedPropertyAccessException(Ljava/lang/String;)V
    :cond_b
    return-object v0
.end method

.method public final setApp(Landroid/app/Application;)V
    .registers 3
    const-string v0, "<set-?>"
    invoke-static {p1, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    invoke-static {p1}, Ljp/hibari/diary/DiaryApp;->access$setApp$cp(Landroid/app/Application;)V
    return-void
.end method

.class public final Ljp/hibari/diary/DiaryApp;
.super Landroid/app/Application;
.field public static final Companion:Ljp/hibari/diary/DiaryApp$Companion;
.field public static app:Landroid/app/Application;

.method static constructor <clinit>()V
    .registers 2
    new-instance v0, Ljp/hibari/diary/DiaryApp$Companion;
    const/4 v1, 0x0
    invoke-direct {v0, v1}, Ljp/hibari/diary/DiaryApp$Companion;-><init>(Lkotlin/jvm/internal/DefaultConstructorMarker;)V
    sput-object v0, Ljp/hibari/diary/DiaryApp;->Companion:Ljp/hibari/diary/DiaryApp$Companion;
    return-void
.end method

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method public static final synthetic access$getApp$cp()Landroid/app/Application;
    .registers 1
    sget-object v0, Ljp/hibari/diary/DiaryApp;->app:Landroid/app/Application;
    return-object v0
.end method

.method public static final synthetic access$setApp$cp(Landroid/app/Application;)V
    .registers 1
    sput-object p0, Ljp/hibari/diary/DiaryApp;->app:Landroid/app/Application;
    return-void
.end method

.method public onCreate()V
    .registers 3
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    check-cast p0, Landroid/app/Application;
    sput-object p0, Ljp/hibari/diary/DiaryApp;->app:Landroid/app/Application;
    const-string v0, "diary"
    sget-object v1, Ljp/hibari/diary/Telemetry;->Companion:Ljp/hibari/diary/Telemetry$Companion;
    invoke-virtual {v1}, Ljp/hibari/diary/Telemetry$Companion;->getTag()Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->i(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.class public final Ljp/hibari/diary/Metrics;
.super Ljava/lang/Object;
.field public static final INSTANCE:Ljp/hibari/diary/Metrics;
.field private static final device:Ljava/lang/String;

.method static constructor <clinit>()V
    .registers 2
    new-instance v0, Ljp/hibari/diary/Metrics;
    invoke-direct {v0}, Ljp/hibari/diary/Metrics;-><init>()V
    sput-object v0, Ljp/hibari/diary/Metrics;->INSTANCE:Ljp/hibari/diary/Metrics;
    sget-object v0, Ljp/hibari/diary/DiaryApp;->Companion:Ljp/hibari/diary/DiaryApp$Companion;
    invoke-virtual {v0}, Ljp/hibari/diary/DiaryApp$Companion;->getApp()Landroid/app/Application;
    move-result-object v0
    const-string v1, "phone"
    invoke-virtual {v0, v1}, Landroid/app/Application;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    if-nez v0, :cond_1d
    new-instance v0, Lkotlin/TypeCastException;
    const-string v1, "null cannot be cast to non-null type android.telephony.TelephonyManager"
    invoke-direct {v0, v1}, Lkotlin/TypeCastException;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_1d
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    sput-object v0, Ljp/hibari/diary/Metrics;->device:Ljava/lang/String;
    return-void
.end method

.method private constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final getDevice()Ljava/lang/String;
    .registers 2
    sget-object v0, Ljp/hibari/diary/Metrics;->device:Ljava/lang/String;
    return-object v0
.end method

.method public final mark(Ljava/lang/String;)V
    .registers 5
    const-string v0, "s"
    invoke-static {p1, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    const-string v0, "m"
    new-instance v1, Ljava/lang/StringBuilder;
    invoke-direct {v1}, Ljava/lang/StringBuilder;-><init>()V
    sget-object v2, Ljp/hibari/diary/Metrics;->device:Ljava/lang/String;
    invoke-virtual {v1, v2}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v1
    invoke-virtual {v1, p1}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v1
    invoke-virtual {v1}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->i(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.class public final Ljp/hibari/diary/Telemetry$Companion;
.super Ljava/lang/Object;

.method private constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public synthetic constructor <init>(Lkotlin/jvm/internal/DefaultConstructorMarker;)V
    .registers 2
    invoke-direct {p0}, Ljp/hibari/diary/Telemetry$Companion;-><init>()V
    return-void
.end method

.method public static synthetic tag$annotations()V
    .registers 0
    .annotation runtime Lkotlin/jvm/JvmStatic;
    .end annotation
    return-void
.end method

.method public final getTag()Ljava/lang/String;
    .registers 2
    invoke-static {}, Ljp/hibari/diary/Telemetry;->access$getTag$cp()Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method

.class public final Ljp/hibari/diary/Telemetry;
.super Ljava/lang/Object;
.field public static final Companion:Ljp/hibari/diary/Telemetry$Companion;
.field private static final tag:Ljava/lang/String;

.method static constructor <clinit>()V
    .registers 2
    new-instance v0, Ljp/hibari/diary/Telemetry$Companion;
    const/4 v1, 0x0
    invoke-direct {v0, v1}, Ljp/hibari/diary/Telemetry$Companion;-><init>(Lkotlin/jvm/internal/DefaultConstructorMarker;)V
    sput-object v0, Ljp/hibari/diary/Telemetry;->Companion:Ljp/hibari/diary/Telemetry$Companion;
    new-instance v0, Ljava/lang/StringBuilder;
    invoke-direct {v0}, Ljava/lang/StringBuilder;-><init>()V
    const-string v1, "t-"
    invoke-virtual {v0, v1}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    move-result-object v1
    invoke-virtual {v0, v1}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v0
    invoke-virtual {v0}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v0
    sput-object v0, Ljp/hibari/diary/Telemetry;->tag:Ljava/lang/String;
    return-void
.end method

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static final synthetic access$getTag$cp()Ljava/lang/String;
    .registers 1
    sget-object v0, Ljp/hibari/diary/Telemetry;->tag:Ljava/lang/String;
    return-object v0
.end method

.method public static final getTag()Ljava/lang/String;
    .registers 1
    sget-object v0, Ljp/hibari/diary/Telemetry;->Companion:Ljp/hibari/diary/Telemetry$Companion;
    sget-object v0, Ljp/hibari/diary/Telemetry;->tag:Ljava/lang/String;
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

.class public final Lkotlin/jvm/internal/DefaultConstructorMarker;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
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
