.class public final enum Lcom/saltmarsh/tides/Answer;
.super Ljava/lang/Enum;
.field private static final synthetic $VALUES:[Lcom/saltmarsh/tides/Answer;
.field public static final enum NO:Lcom/saltmarsh/tides/Answer;
.field public static final enum NONE:Lcom/saltmarsh/tides/Answer;
.field public static final enum YES:Lcom/saltmarsh/tides/Answer;

.method static constructor <clinit>()V
    .registers 6
    const/4 v5, 0x2
    const/4 v4, 0x1
    const/4 v3, 0x0
    const/4 v0, 0x3
    new-array v0, v0, [Lcom/saltmarsh/tides/Answer;
    new-instance v1, Lcom/saltmarsh/tides/Answer;
    const-string v2, "NONE"
    invoke-direct {v1, v2, v3}, Lcom/saltmarsh/tides/Answer;-><init>(Ljava/lang/String;I)V
    sput-object v1, Lcom/saltmarsh/tides/Answer;->NONE:Lcom/saltmarsh/tides/Answer;
    aput-object v1, v0, v3
    new-instance v1, Lcom/saltmarsh/tides/Answer;
    const-string v2, "YES"
    invoke-direct {v1, v2, v4}, Lcom/saltmarsh/tides/Answer;-><init>(Ljava/lang/String;I)V
    sput-object v1, Lcom/saltmarsh/tides/Answer;->YES:Lcom/saltmarsh/tides/Answer;
    aput-object v1, v0, v4
    new-instance v1, Lcom/saltmarsh/tides/Answer;
    const-string v2, "NO"
    invoke-direct {v1, v2, v5}, Lcom/saltmarsh/tides/Answer;-><init>(Ljava/lang/String;I)V
    sput-object v1, Lcom/saltmarsh/tides/Answer;->NO:Lcom/saltmarsh/tides/Answer;
    aput-object v1, v0, v5
    sput-object v0, Lcom/saltmarsh/tides/Answer;->$VALUES:[Lcom/saltmarsh/tides/Answer;
    return-void
.end method

.method private constructor <init>(Ljava/lang/String;I)V
    .registers 3
    invoke-direct {p0, p1, p2}, Ljava/lang/Enum;-><init>(Ljava/lang/String;I)V
    return-void
.end method

.method public static valueOf(Ljava/lang/String;)Lcom/saltmarsh/tides/Answer;
    .registers 2
    const-class v0, Lcom/saltmarsh/tides/Answer;
    invoke-static {v0, p0}, Ljava/lang/Enum;->valueOf(Ljava/lang/Class;Ljava/lang/String;)Ljava/lang/Enum;
    move-result-object v0
    check-cast v0, Lcom/saltmarsh/tides/Answer;
    return-object v0
.end method

.method public static values()[Lcom/saltmarsh/tides/Answer;
    .registers 1
    sget-object v0, Lcom/saltmarsh/tides/Answer;->$VALUES:[Lcom/saltmarsh/tides/Answer;
    invoke-virtual {v0}, [Lcom/saltmarsh/tides/Answer;->clone()Ljava/lang/Object;
    move-result-object v0
    check-cast v0, [Lcom/saltmarsh/tides/Answer;
    return-object v0
.end method

.class public final Lcom/saltmarsh/tides/Answers;
.super Ljava/lang/Object;
.field public static final INSTANCE:Lcom/saltmarsh/tides/Answers;

.method static constructor <clinit>()V
    .registers 1
    new-instance v0, Lcom/saltmarsh/tides/Answers;
    invoke-direct {v0}, Lcom/saltmarsh/tides/Answers;-><init>()V
    sput-object v0, Lcom/saltmarsh/tides/Answers;->INSTANCE:Lcom/saltmarsh/tides/Answers;
    return-void
.end method

.method private constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final get(Landroid/content/Context;)Lcom/saltmarsh/tides/Answer;
    .registers 6
    const/4 v3, 0x0
    const-string v0, "c"
    invoke-static {p1, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    invoke-static {}, Lcom/saltmarsh/tides/Answer;->values()[Lcom/saltmarsh/tides/Answer;
    move-result-object v0
    const-string v1, "t"
    invoke-virtual {p1, v1, v3}, Landroid/content/Context;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v1
    const-string v2, "answer"
    invoke-interface {v1, v2, v3}, Landroid/content/SharedPreferences;->getInt(Ljava/lang/String;I)I
    move-result v1
    aget-object v0, v0, v1
    return-object v0
.end method

.method public final put(Landroid/content/Context;Lcom/saltmarsh/tides/Answer;)V
    .registers 6
    const-string v0, "c"
    invoke-static {p1, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    const-string v0, "a"
    invoke-static {p2, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    const-string v0, "t"
    const/4 v1, 0x0
    invoke-virtual {p1, v0, v1}, Landroid/content/Context;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "answer"
    invoke-virtual {p2}, Lcom/saltmarsh/tides/Answer;->ordinal()I
    move-result v2
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences$Editor;->putInt(Ljava/lang/String;I)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    return-void
.end method

.class final Lcom/saltmarsh/tides/TidesActivity$onCreate$1;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field final synthetic this$0:Lcom/saltmarsh/tides/TidesActivity;

.method constructor <init>(Lcom/saltmarsh/tides/TidesActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/saltmarsh/tides/TidesActivity$onCreate$1;->this$0:Lcom/saltmarsh/tides/TidesActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final onClick(Landroid/content/DialogInterface;I)V
    .registers 6
    sget-object v1, Lcom/saltmarsh/tides/Answers;->INSTANCE:Lcom/saltmarsh/tides/Answers;
    iget-object v0, p0, Lcom/saltmarsh/tides/TidesActivity$onCreate$1;->this$0:Lcom/saltmarsh/tides/TidesActivity;
    check-cast v0, Landroid/content/Context;
    sget-object v2, Lcom/saltmarsh/tides/Answer;->YES:Lcom/saltmarsh/tides/Answer;
    invoke-virtual {v1, v0, v2}, Lcom/saltmarsh/tides/Answers;->put(Landroid/content/Context;Lcom/saltmarsh/tides/Answer;)V
    return-void
.end method

.class final Lcom/saltmarsh/tides/TidesActivity$onCreate$2;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field final synthetic this$0:Lcom/saltmarsh/tides/TidesActivity;

.method constructor <init>(Lcom/saltmarsh/tides/TidesActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/saltmarsh/tides/TidesActivity$onCreate$2;->this$0:Lcom/saltmarsh/tides/TidesActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final onClick(Landroid/content/DialogInterface;I)V
    .registers 6
    sget-object v1, Lcom/saltmarsh/tides/Answers;->INSTANCE:Lcom/saltmarsh/tides/Answers;
    iget-object v0, p0, Lcom/saltmarsh/tides/TidesActivity$onCreate$2;->this$0:Lcom/saltmarsh/tides/TidesActivity;
    check-cast v0, Landroid/content/Context;
    sget-object v2, Lcom/saltmarsh/tides/Answer;->NO:Lcom/saltmarsh/tides/Answer;
    invoke-virtual {v1, v0, v2}, Lcom/saltmarsh/tides/Answers;->put(Landroid/content/Context;Lcom/saltmarsh/tides/Answer;)V
    return-void
.end method

.class public final Lcom/saltmarsh/tides/TidesActivity;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 5
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    sget-object v1, Lcom/saltmarsh/tides/Answers;->INSTANCE:Lcom/saltmarsh/tides/Answers;
    move-object v0, p0
    check-cast v0, Landroid/content/Context;
    invoke-virtual {v1, v0}, Lcom/saltmarsh/tides/Answers;->get(Landroid/content/Context;)Lcom/saltmarsh/tides/Answer;
    move-result-object v0
    sget-object v1, Lcom/saltmarsh/tides/Answer;->NONE:Lcom/saltmarsh/tides/Answer;
    if-ne v0, v1, :cond_41
    new-instance v1, Landroid/app/AlertDialog$Builder;
    move-object v0, p0
    check-cast v0, Landroid/content/Context;
    invoke-direct {v1, v0}, Landroid/app/AlertDialog$Builder;-><init>(Landroid/content/Context;)V
    const-string v0, "Read our privacy policy. Do you accept it?"
    check-cast v0, Ljava/lang/CharSequence;
    invoke-virtual {v1, v0}, Landroid/app/AlertDialog$Builder;->setMessage(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    move-result-object v2
    const-string v0, "Accept"
    check-cast v0, Ljava/lang/CharSequence;
    new-instance v1, Lcom/saltmarsh/tides/TidesActivity$onCreate$1;
    invoke-direct {v1, p0}, Lcom/saltmarsh/tides/TidesActivity$onCreate$1;-><init>(Lcom/saltmarsh/tides/TidesActivity;)V
    check-cast v1, Landroid/content/DialogInterface$OnClickListener;
    invoke-virtual {v2, v0, v1}, Landroid/app/AlertDialog$Builder;->setPositiveButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v2
    const-string v0, "Decline"
    check-cast v0, Ljava/lang/CharSequence;
    new-instance v1, Lcom/saltmarsh/tides/TidesActivity$onCreate$2;
    invoke-direct {v1, p0}, Lcom/saltmarsh/tides/TidesActivity$onCreate$2;-><init>(Lcom/saltmarsh/tides/TidesActivity;)V
    check-cast v1, Landroid/content/DialogInterface$OnClickListener;
    invoke-virtual {v2, v0, v1}, Landroid/app/AlertDialog$Builder;->setNegativeButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    invoke-virtual {v0}, Landroid/app/AlertDialog$Builder;->show()Landroid/app/AlertDialog;
    :cond_41
    return-void
.end method

.class public final synthetic Lcom/saltmarsh/tides/TidesApp$WhenMappings;
.super Ljava/lang/Object;
.field public static final synthetic $EnumSwitchMapping$0:[I
.field public static final synthetic $EnumSwitchMapping$1:[I

.method static synthetic constructor <clinit>()V
    .registers 4
    const/4 v3, 0x1
    invoke-static {}, Lcom/saltmarsh/tides/Answer;->values()[Lcom/saltmarsh/tides/Answer;
    move-result-object v0
    array-length v0, v0
    new-array v0, v0, [I
    sput-object v0, Lcom/saltmarsh/tides/TidesApp$WhenMappings;->$EnumSwitchMapping$0:[I
    sget-object v0, Lcom/saltmarsh/tides/TidesApp$WhenMappings;->$EnumSwitchMapping$0:[I
    sget-object v1, Lcom/saltmarsh/tides/Answer;->YES:Lcom/saltmarsh/tides/Answer;
    invoke-virtual {v1}, Lcom/saltmarsh/tides/Answer;->ordinal()I
    move-result v1
    aput v3, v0, v1
    sget-object v0, Lcom/saltmarsh/tides/TidesApp$WhenMappings;->$EnumSwitchMapping$0:[I
    sget-object v1, Lcom/saltmarsh/tides/Answer;->NO:Lcom/saltmarsh/tides/Answer;
    invoke-virtual {v1}, Lcom/saltmarsh/tides/Answer;->ordinal()I
    move-result v1
    const/4 v2, 0x2
    aput v2, v0, v1
    sget-object v0, Lcom/saltmarsh/tides/TidesApp$WhenMappings;->$EnumSwitchMapping$0:[I
    sget-object v1, Lcom/saltmarsh/tides/Answer;->NONE:Lcom/saltmarsh/tides/Answer;
    invoke-virtual {v1}, Lcom/saltmarsh/tides/Answer;->ordinal()I
    move-result v1
    const/4 v2, 0x3
    aput v2, v0, v1
    invoke-static {}, Lcom/saltmarsh/tides/Answer;->values()[Lcom/saltmarsh/tides/Answer;
    move-result-object v0
    array-length v0, v0
    new-array v0, v0, [I
    sput-object v0, Lcom/saltmarsh/tides/TidesApp$WhenMappings;->$EnumSwitchMapping$1:[I
    sget-object v0, Lcom/saltmarsh/tides/TidesApp$WhenMappings;->$EnumSwitchMapping$1:[I
    sget-object v1, Lcom/saltmarsh/tides/Answer;->NO:Lcom/saltmarsh/tides/Answer;
    invoke-virtual {v1}, Lcom/saltmarsh/tides/Answer;->ordinal()I
    move-result v1
    aput v3, v0, v1
    return-void
.end method

.class public final Lcom/saltmarsh/tides/TidesApp;
.super Landroid/app/Application;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method public onCreate()V
    .registers 4
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    sget-object v1, Lcom/saltmarsh/tides/Answers;->INSTANCE:Lcom/saltmarsh/tides/Answers;
    move-object v0, p0
    check-cast v0, Landroid/content/Context;
    invoke-virtual {v1, v0}, Lcom/saltmarsh/tides/Answers;->get(Landroid/content/Context;)Lcom/saltmarsh/tides/Answer;
    move-result-object v0
    sget-object v1, Lcom/saltmarsh/tides/TidesApp$WhenMappings;->$EnumSwitchMapping$0:[I
    invoke-virtual {v0}, Lcom/saltmarsh/tides/Answer;->ordinal()I
    move-result v0
    aget v0, v1, v0
    packed-switch v0, :pswitch_data_68
    :goto_17
    sget-object v1, Lcom/saltmarsh/tides/Answers;->INSTANCE:Lcom/saltmarsh/tides/Answers;
    move-object v0, p0
    check-cast v0, Landroid/content/Context;
    invoke-virtual {v1, v0}, Lcom/saltmarsh/tides/Answers;->get(Landroid/content/Context;)Lcom/saltmarsh/tides/Answer;
    move-result-object v0
    sget-object v1, Lcom/saltmarsh/tides/TidesApp$WhenMappings;->$EnumSwitchMapping$1:[I
    invoke-virtual {v0}, Lcom/saltmarsh/tides/Answer;->ordinal()I
    move-result v0
    aget v0, v1, v0
    packed-switch v0, :pswitch_data_72
    const-string v0, "t"
    invoke-virtual {p0}, Lcom/saltmarsh/tides/TidesApp;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v1
    const-string v2, "android_id"
    invoke-static {v1, v2}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->i(Ljava/lang/String;Ljava/lang/String;)I
    :goto_3a
    return-void
    :pswitch_3b
    const-string v1, "t"
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Lcom/saltmarsh/tides/TidesApp;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    if-nez v0, :cond_4d
    new-instance v0, Lkotlin/TypeCastException;
    const-string v1, "null cannot be cast to non-null type android.telephony.TelephonyManager"
    invoke-direct {v0, v1}, Lkotlin/TypeCastException;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_4d
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->i(Ljava/lang/String;Ljava/lang/String;)I
    goto :goto_17
    :pswitch_57
    const-string v0, "t"
    const-string v1, "no"
    invoke-static {v0, v1}, Landroid/util/Log;->i(Ljava/lang/String;Ljava/lang/String;)I
    goto :goto_17
    :pswitch_5f
    const-string v0, "t"
    const-string v1, "no"
    invoke-static {v0, v1}, Landroid/util/Log;->i(Ljava/lang/String;Ljava/lang/String;)I
    goto :goto_3a
    nop
    :pswitch_data_68
    .packed-switch 0x1
        :pswitch_3b
        :pswitch_57
        :pswitch_57
    .end packed-switch
    :pswitch_data_72
    .packed-switch 0x1
        :pswitch_5f
    .end packed-switch
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
