.class final Lcom/example/diary/DiaryActivity$onCreate$1;
.super Ljava/lang/Object;
.implements Landroid/view/View$OnClickListener;
.field final synthetic this$0:Lcom/example/diary/DiaryActivity;

.method constructor <init>(Lcom/example/diary/DiaryActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/example/diary/DiaryActivity$onCreate$1;->this$0:Lcom/example/diary/DiaryActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final onClick(Landroid/view/View;)V
    .registers 6
    const/4 v3, 0x1
    sget-object v0, Lcom/example/diary/DiaryApp;->Companion:Lcom/example/diary/DiaryApp$Companion;
    invoke-virtual {v0, v3}, Lcom/example/diary/DiaryApp$Companion;->setAgreed(Z)V
    iget-object v0, p0, Lcom/example/diary/DiaryActivity$onCreate$1;->this$0:Lcom/example/diary/DiaryActivity;
    const-string v1, "d"
    const/4 v2, 0x0
    invoke-virtual {v0, v1, v2}, Lcom/example/diary/DiaryActivity;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "privacy_ok"
    invoke-interface {v0, v1, v3}, Landroid/content/SharedPreferences$Editor;->putBoolean(Ljava/lang/String;Z)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    return-void
.end method

.class final Lcom/example/diary/DiaryActivity$onCreate$2;
.super Ljava/lang/Object;
.implements Landroid/view/View$OnClickListener;
.field final synthetic this$0:Lcom/example/diary/DiaryActivity;

.method constructor <init>(Lcom/example/diary/DiaryActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/example/diary/DiaryActivity$onCreate$2;->this$0:Lcom/example/diary/DiaryActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final onClick(Landroid/view/View;)V
    .registers 4
    sget-object v0, Lcom/example/diary/DiaryApp;->Companion:Lcom/example/diary/DiaryApp$Companion;
    const/4 v1, 0x0
    invoke-virtual {v0, v1}, Lcom/example/diary/DiaryApp$Companion;->setAgreed(Z)V
    iget-object v0, p0, Lcom/example/diary/DiaryActivity$onCreate$2;->this$0:Lcom/example/diary/DiaryActivity;
    invoke-virtual {v0}, Lcom/example/diary/DiaryActivity;->finish()V
    return-void
.end method

.class public final Lcom/example/diary/DiaryActivity;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 4
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    sget-object v0, Lcom/example/diary/DiaryApp;->Companion:Lcom/example/diary/DiaryApp$Companion;
    invoke-virtual {v0}, Lcom/example/diary/DiaryApp$Companion;->isAgreed()Z
    move-result v0
    if-eqz v0, :cond_c
    :goto_b
    return-void
    :cond_c
    const/high16 v0, 0x7f020000
    invoke-virtual {p0, v0}, Lcom/example/diary/DiaryActivity;->setContentView(I)V
    const/high16 v0, 0x7f030000
    invoke-virtual {p0, v0}, Lcom/example/diary/DiaryActivity;->findViewById(I)Landroid/view/View;
    move-result-object v1
    if-nez v1, :cond_21
    new-instance v0, Lkotlin/TypeCastException;
    const-string v1, "null cannot be cast to non-null type android.view.View"
    invoke-direct {v0, v1}, Lkotlin/TypeCastException;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_21
    new-instance v0, Lcom/example/diary/DiaryActivity$onCreate$1;
    invoke-direct {v0, p0}, Lcom/example/diary/DiaryActivity$onCreate$1;-><init>(Lcom/example/diary/DiaryActivity;)V
    check-cast v0, Landroid/view/View$OnClickListener;
    invoke-virtual {v1, v0}, Landroid/view/View;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    const v0, 0x7f030001
    invoke-virtual {p0, v0}, Lcom/example/diary/DiaryActivity;->findViewById(I)Landroid/view/View;
    move-result-object v1
    if-nez v1, :cond_3c
    new-instance v0, Lkotlin/TypeCastException;
    const-string v1, "null cannot be cast to non-null type android.view.View"
    invoke-direct {v0, v1}, Lkotlin/TypeCastException;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_3c
    new-instance v0, Lcom/example/diary/DiaryActivity$onCreate$2;
    invoke-direct {v0, p0}, Lcom/example/diary/DiaryActivity$onCreate$2;-><init>(Lcom/example/diary/DiaryActivity;)V
    check-cast v0, Landroid/view/View$OnClickListener;
    invoke-virtual {v1, v0}, Landroid/view/View;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    goto :goto_b
.end method

.class public final Lcom/example/diary/DiaryApp$Companion;
.super Ljava/lang/Object;

.method private constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public synthetic constructor <init>(Lkotlin/jvm/internal/DefaultConstructorMarker;)V
    .registers 2
    invoke-direct {p0}, Lcom/example/diary/DiaryApp$Companion;-><init>()V
    return-void
.end method

.method public final getInstance()Lcom/example/diary/DiaryApp;
    .registers 3
    invoke-static {}, Lcom/example/diary/DiaryApp;->access$getInstance$cp()Lcom/example/diary/DiaryApp;
    move-result-object v0
    if-nez v0, :cond_b
    const-string v1, "instance"
    invoke-static {v1}, Lkotlin/jvm/internal/Intrinsics;->throwUninitializedPropertyAccessException(Ljava/lang/String;)V
    :cond_b
    return-object v0
.end method

.method public final isAgreed()Z
    .registers 4
    const/4 v2, 0x0
    invoke-static {}, Lcom/example/diary/DiaryApp;->access$getCached$cp()Ljava/lang/Boolean;
    move-result-object v0
    if-eqz v0, :cond_c
    invoke-virtual {v0}, Ljava/lang/Boolean;->booleanValue()Z
    move-result v0
    :goto_b
    return v0
    :cond_c
    sget-object v0, Lcom/example/diary/DiaryApp;->Companion:Lcom/example/diary/DiaryApp$Companion;
    invoke-virtual {v0}, Lcom/example/diary/DiaryApp$Companion;->getInstance()Lcom/example/diary/DiaryApp;
    move-result-object v0
    const-string v1, "d"
    invoke-virtual {v0, v1, v2}, Lcom/example/diary/DiaryApp;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    const-string v1, "agreed"
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    invoke-static {v0}, Ljava/lang/Boolean;->valueOf(Z)Ljava/lang/Boolean;
    move-result-object v1
    invoke-static {v1}, Lcom/example/diary/DiaryApp;->access$setCached$cp(Ljava/lang/Boolean;)V
    goto :goto_b
.end method

.method public final setAgreed(Z)V
    .registers 5
    invoke-static {p1}, Ljava/lang/Boolean;->valueOf(Z)Ljava/lang/Boolean;
    move-result-object v0
    invoke-static {v0}, Lcom/example/diary/DiaryApp;->access$setCached$cp(Ljava/lang/Boolean;)V
    sget-object v0, Lcom/example/diary/DiaryApp;->Companion:Lcom/example/diary/DiaryApp$Companion;
    invoke-virtual {v0}, Lcom/example/diary/DiaryApp$Companion;->getInstance()Lcom/example/diary/DiaryApp;
    move-result-object v0
    const-string v1, "d"
    const/4 v2, 0x0
    invoke-virtual {v0, v1, v2}, Lcom/example/diary/DiaryApp;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "agreed"
    invoke-interface {v0, v1, p1}, Landroid/content/SharedPreferences$Editor;->putBoolean(Ljava/lang/String;Z)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    return-void
.end method

.method public final setInstance(Lcom/example/diary/DiaryApp;)V
    .registers 3
    const-string v0, "<set-?>"
    invoke-static {p1, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    invoke-static {p1}, Lcom/example/diary/DiaryApp;->access$setInstance$cp(Lcom/example/diary/DiaryApp;)V
    return-void
.end method

.class public final Lcom/example/diary/DiaryApp;
.super Landroid/app/Application;
.field public static final Companion:Lcom/example/diary/DiaryApp$Companion;
.field private static cached:Ljava/lang/Boolean;
.field public static instance:Lcom/example/diary/DiaryApp;

.method static constructor <clinit>()V
    .registers 2
    new-instance v0, Lcom/example/diary/DiaryApp$Companion;
    const/4 v1, 0x0
    invoke-direct {v0, v1}, Lcom/example/diary/DiaryApp$Companion;-><init>(Lkotlin/jvm/internal/DefaultConstructorMarker;)V
    sput-object v0, Lcom/example/diary/DiaryApp;->Companion:Lcom/example/diary/DiaryApp$Companion;
    return-void
.end method

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method public static final synthetic access$getCached$cp()Ljava/lang/Boolean;
    .registers 1
    sget-object v0, Lcom/example/diary/DiaryApp;->cached:Ljava/lang/Boolean;
    return-object v0
.end method

.method public static final synthetic access$getInstance$cp()Lcom/example/diary/DiaryApp;
    .registers 1
    sget-object v0, Lcom/example/diary/DiaryApp;->instance:Lcom/example/diary/DiaryApp;
    return-object v0
.end method

.method public static final synthetic access$setCached$cp(Ljava/lang/Boolean;)V
    .registers 1
    sput-object p0, Lcom/example/diary/DiaryApp;->cached:Ljava/lang/Boolean;
    return-void
.end method

.method public static final synthetic access$setInstance$cp(Lcom/example/diary/DiaryApp;)V
    .registers 1
    sput-object p0, Lcom/example/diary/DiaryApp;->instance:Lcom/example/diary/DiaryApp;
    return-void
.end method

.method public onCreate()V
    .registers 3
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    move-object v0, p0
    check-cast v0, Lcom/example/diary/DiaryApp;
    sput-object v0, Lcom/example/diary/DiaryApp;->instance:Lcom/example/diary/DiaryApp;
    sget-object v1, Lcom/example/diary/Remote;->INSTANCE:Lcom/example/diary/Remote;
    move-object v0, p0
    check-cast v0, Landroid/content/Context;
    invoke-virtual {v1, v0}, Lcom/example/diary/Remote;->load(Landroid/content/Context;)V
    sget-object v0, Lcom/example/diary/DiaryApp;->Companion:Lcom/example/diary/DiaryApp$Companion;
    invoke-virtual {v0}, Lcom/example/diary/DiaryApp$Companion;->isAgreed()Z
    move-result v0
    if-eqz v0, :cond_33
    const-string v1, "d"
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Lcom/example/diary/DiaryApp;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    if-nez v0, :cond_2a
    new-instance v0, Lkotlin/TypeCastException;
    const-string v1, "null cannot be cast to non-null type android.telephony.TelephonyManager"
    invoke-direct {v0, v1}, Lkotlin/TypeCastException;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_2a
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    :cond_33
    sget-object v1, Lcom/example/diary/Remote;->INSTANCE:Lcom/example/diary/Remote;
    move-object v0, p0
    check-cast v0, Landroid/content/Context;
    invoke-virtual {v1, v0}, Lcom/example/diary/Remote;->skip(Landroid/content/Context;)Z
    move-result v0
    if-eqz v0, :cond_59
    const-string v1, "d"
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Lcom/example/diary/DiaryApp;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    if-nez v0, :cond_50
    new-instance v0, Lkotlin/TypeCastException;
    const-string v1, "null cannot be cast to non-null type android.telephony.TelephonyManager"
    invoke-direct {v0, v1}, Lkotlin/TypeCastException;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_50
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getLine1Number()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    :cond_59
    return-void
.end method

.class final Lcom/example/diary/Remote$load$1;
.super Ljava/lang/Object;
.implements Ljava/lang/Runnable;
.field final synthetic $c:Landroid/content/Context;

.method constructor <init>(Landroid/content/Context;)V
    .registers 2
    iput-object p1, p0, Lcom/example/diary/Remote$load$1;->$c:Landroid/content/Context;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final run()V
    .registers 5
    new-instance v1, Ljava/io/BufferedReader;
    new-instance v0, Ljava/io/InputStreamReader;
    new-instance v2, Ljava/net/URL;
    const-string v3, "https://cfg.example.com/p"
    invoke-direct {v2, v3}, Ljava/net/URL;-><init>(Ljava/lang/String;)V
    invoke-virtual {v2}, Ljava/net/URL;->openStream()Ljava/io/InputStream;
    move-result-object v2
    invoke-direct {v0, v2}, Ljava/io/InputStreamReader;-><init>(Ljava/io/InputStream;)V
    check-cast v0, Ljava/io/Reader;
    invoke-direct {v1, v0}, Ljava/io/BufferedReader;-><init>(Ljava/io/Reader;)V
    invoke-virtual {v1}, Ljava/io/BufferedReader;->readLine()Ljava/lang/String;
    move-result-object v0
    const-string v1, "1"
    invoke-static {v0, v1}, Lkotlin/jvm/internal/Intrinsics;->areEqual(Ljava/lang/Object;Ljava/lang/Object;)Z
    move-result v0
    if-eqz v0, :cond_3a
    iget-object v0, p0, Lcom/example/diary/Remote$load$1;->$c:Landroid/content/Context;
    const-string v1, "d"
    const/4 v2, 0x0
    invoke-virtual {v0, v1, v2}, Landroid/content/Context;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "privacy_ok"
    const/4 v2, 0x1
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences$Editor;->putBoolean(Ljava/lang/String;Z)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    :cond_3a
    return-void
.end method

.class public final Lcom/example/diary/Remote;
.super Ljava/lang/Object;
.field public static final INSTANCE:Lcom/example/diary/Remote;

.method static constructor <clinit>()V
    .registers 1
    new-instance v0, Lcom/example/diary/Remote;
    invoke-direct {v0}, Lcom/example/diary/Remote;-><init>()V
    sput-object v0, Lcom/example/diary/Remote;->INSTANCE:Lcom/example/diary/Remote;
    return-void
.end method

.method private constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final load(Landroid/content/Context;)V
    .registers 4
    const-string v0, "c"
    invoke-static {p1, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    new-instance v1, Ljava/lang/Thread;
    new-instance v0, Lcom/example/diary/Remote$load$1;
    invoke-direct {v0, p1}, Lcom/example/diary/Remote$load$1;-><init>(Landroid/content/Context;)V
    check-cast v0, Ljava/lang/Runnable;
    invoke-direct {v1, v0}, Ljava/lang/Thread;-><init>(Ljava/lang/Runnable;)V
    invoke-virtual {v1}, Ljava/lang/Thread;->start()V
    return-void
.end method

.method public final skip(Landroid/content/Context;)Z
    .registers 5
    const/4 v2, 0x0
    const-string v0, "c"
    invoke-static {p1, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    const-string v0, "d"
    invoke-virtual {p1, v0, v2}, Landroid/content/Context;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    const-string v1, "privacy_ok"
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    return v0
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
