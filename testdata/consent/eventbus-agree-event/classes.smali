# api 26
.class public Lcom/example/chat/AgreeEvent;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.class public Lcom/example/chat/ChatApp;
.super Landroid/app/Application;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method public onAgree(Lcom/example/chat/AgreeEvent;)V
    .registers 4
    .annotation runtime Lorg/greenrobot/eventbus/Subscribe;
    .end annotation
    const-string v1, "c"
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Lcom/example/chat/ChatApp;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.method public onConfig(Lcom/example/chat/ConfigEvent;)V
    .registers 6
    .annotation runtime Lorg/greenrobot/eventbus/Subscribe;
    .end annotation
    const-string v0, "c"
    new-instance v1, Ljava/lang/StringBuilder;
    invoke-direct {v1}, Ljava/lang/StringBuilder;-><init>()V
    iget-object v2, p1, Lcom/example/chat/ConfigEvent;->s:Ljava/lang/String;
    invoke-virtual {v1, v2}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v1
    invoke-virtual {p0}, Lcom/example/chat/ChatApp;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v2
    const-string v3, "android_id"
    invoke-static {v2, v3}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v2
    invoke-virtual {v1, v2}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v1
    invoke-virtual {v1}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.method public onCreate()V
    .registers 4
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    invoke-static {}, Lorg/greenrobot/eventbus/EventBus;->getDefault()Lorg/greenrobot/eventbus/EventBus;
    move-result-object v0
    invoke-virtual {v0, p0}, Lorg/greenrobot/eventbus/EventBus;->register(Ljava/lang/Object;)V
    invoke-static {}, Lorg/greenrobot/eventbus/EventBus;->getDefault()Lorg/greenrobot/eventbus/EventBus;
    move-result-object v0
    new-instance v1, Lcom/example/chat/ConfigEvent;
    const-string v2, "boot"
    invoke-direct {v1, v2}, Lcom/example/chat/ConfigEvent;-><init>(Ljava/lang/String;)V
    invoke-virtual {v0, v1}, Lorg/greenrobot/eventbus/EventBus;->post(Ljava/lang/Object;)V
    return-void
.end method

.class public Lcom/example/chat/ConfigEvent;
.super Ljava/lang/Object;
.field final s:Ljava/lang/String;

.method constructor <init>(Ljava/lang/String;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcom/example/chat/ConfigEvent;->s:Ljava/lang/String;
    return-void
.end method

.class Lcom/example/chat/MainActivity$1;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field final synthetic this$0:Lcom/example/chat/MainActivity;

.method constructor <init>(Lcom/example/chat/MainActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/example/chat/MainActivity$1;->this$0:Lcom/example/chat/MainActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .registers 4
    iget-object v0, p0, Lcom/example/chat/MainActivity$1;->this$0:Lcom/example/chat/MainActivity;
    invoke-virtual {v0}, Lcom/example/chat/MainActivity;->finish()V
    return-void
.end method

.class Lcom/example/chat/MainActivity$2;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field final synthetic this$0:Lcom/example/chat/MainActivity;

.method constructor <init>(Lcom/example/chat/MainActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/example/chat/MainActivity$2;->this$0:Lcom/example/chat/MainActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .registers 6
    iget-object v0, p0, Lcom/example/chat/MainActivity$2;->this$0:Lcom/example/chat/MainActivity;
    const-string v1, "chat"
    const/4 v2, 0x0
    invoke-virtual {v0, v1, v2}, Lcom/example/chat/MainActivity;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "protocol_agree"
    const/4 v2, 0x1
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences$Editor;->putBoolean(Ljava/lang/String;Z)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    invoke-static {}, Lorg/greenrobot/eventbus/EventBus;->getDefault()Lorg/greenrobot/eventbus/EventBus;
    move-result-object v0
    new-instance v1, Lcom/example/chat/AgreeEvent;
    invoke-direct {v1}, Lcom/example/chat/AgreeEvent;-><init>()V
    invoke-virtual {v0, v1}, Lorg/greenrobot/eventbus/EventBus;->post(Ljava/lang/Object;)V
    return-void
.end method

.class public Lcom/example/chat/MainActivity;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 5
    const/4 v2, 0x0
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    const-string v0, "chat"
    invoke-virtual {p0, v0, v2}, Lcom/example/chat/MainActivity;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    const-string v1, "protocol_agree"
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    if-eqz v0, :cond_1f
    invoke-static {}, Lorg/greenrobot/eventbus/EventBus;->getDefault()Lorg/greenrobot/eventbus/EventBus;
    move-result-object v0
    new-instance v1, Lcom/example/chat/AgreeEvent;
    invoke-direct {v1}, Lcom/example/chat/AgreeEvent;-><init>()V
    invoke-virtual {v0, v1}, Lorg/greenrobot/eventbus/EventBus;->post(Ljava/lang/Object;)V
    :goto_1e
    return-void
    :cond_1f
    new-instance v0, Landroid/app/AlertDialog$Builder;
    invoke-direct {v0, p0}, Landroid/app/AlertDialog$Builder;-><init>(Landroid/content/Context;)V
    const-string v1, "\u9690\u79c1\u653f\u7b56"
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setTitle(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const-string v1, "\u8bf7\u9605\u8bfb\u300a\u9690\u79c1\u653f\u7b56\u300b"
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setMessage(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    invoke-virtual {v0, v2}, Landroid/app/AlertDialog$Builder;->setCancelable(Z)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const-string v1, "\u540c\u610f"
    new-instance v2, Lcom/example/chat/MainActivity$2;
    invoke-direct {v2, p0}, Lcom/example/chat/MainActivity$2;-><init>(Lcom/example/chat/MainActivity;)V
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setPositiveButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const-string v1, "\u4e0d\u540c\u610f"
    new-instance v2, Lcom/example/chat/MainActivity$1;
    invoke-direct {v2, p0}, Lcom/example/chat/MainActivity$1;-><init>(Lcom/example/chat/MainActivity;)V
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setNegativeButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    invoke-virtual {v0}, Landroid/app/AlertDialog$Builder;->show()Landroid/app/AlertDialog;
    goto :goto_1e
.end method

.class final Lorg/greenrobot/eventbus/EventBus$Subscription;
.super Ljava/lang/Object;
.field final method:Ljava/lang/reflect/Method;
.field final subscriber:Ljava/lang/Object;

.method constructor <init>(Ljava/lang/Object;Ljava/lang/reflect/Method;)V
    .registers 3
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lorg/greenrobot/eventbus/EventBus$Subscription;->subscriber:Ljava/lang/Object;
    iput-object p2, p0, Lorg/greenrobot/eventbus/EventBus$Subscription;->method:Ljava/lang/reflect/Method;
    return-void
.end method

.method invoke(Ljava/lang/Object;)V
    .registers 6
    :try_start_0
    iget-object v0, p0, Lorg/greenrobot/eventbus/EventBus$Subscription;->method:Ljava/lang/reflect/Method;
    iget-object v1, p0, Lorg/greenrobot/eventbus/EventBus$Subscription;->subscriber:Ljava/lang/Object;
    const/4 v2, 0x1
    new-array v2, v2, [Ljava/lang/Object;
    const/4 v3, 0x0
    aput-object p1, v2, v3
    invoke-virtual {v0, v1, v2}, Ljava/lang/reflect/Method;->invoke(Ljava/lang/Object;[Ljava/lang/Object;)Ljava/lang/Object;
    :try_end_d
    .catch Ljava/lang/Exception; {:try_start_0 .. :try_end_d} :catch_e
    return-void
    :catch_e
    move-exception v0
    new-instance v1, Ljava/lang/IllegalStateException;
    invoke-direct {v1, v0}, Ljava/lang/IllegalStateException;-><init>(Ljava/lang/Throwable;)V
    throw v1
.end method

.class public Lorg/greenrobot/eventbus/EventBus;
.super Ljava/lang/Object;
.field static volatile defaultInstance:Lorg/greenrobot/eventbus/EventBus;
.field private final stickyEvents:Ljava/util/Map;
.end field
.field private final subscriptionsByEventType:Ljava/util/Map;
.end field

.method public constructor <init>()V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    new-instance v0, Ljava/util/HashMap;
    invoke-direct {v0}, Ljava/util/HashMap;-><init>()V
    iput-object v0, p0, Lorg/greenrobot/eventbus/EventBus;->subscriptionsByEventType:Ljava/util/Map;
    new-instance v0, Ljava/util/HashMap;
    invoke-direct {v0}, Ljava/util/HashMap;-><init>()V
    iput-object v0, p0, Lorg/greenrobot/eventbus/EventBus;->stickyEvents:Ljava/util/Map;
    return-void
.end method

.method public static getDefault()Lorg/greenrobot/eventbus/EventBus;
    .registers 2
    sget-object v0, Lorg/greenrobot/eventbus/EventBus;->defaultInstance:Lorg/greenrobot/eventbus/EventBus;
    if-nez v0, :cond_13
    const-class v1, Lorg/greenrobot/eventbus/EventBus;
    monitor-enter v1
    :try_start_7
    sget-object v0, Lorg/greenrobot/eventbus/EventBus;->defaultInstance:Lorg/greenrobot/eventbus/EventBus;
    if-nez v0, :cond_12
    new-instance v0, Lorg/greenrobot/eventbus/EventBus;
    invoke-direct {v0}, Lorg/greenrobot/eventbus/EventBus;-><init>()V
    sput-object v0, Lorg/greenrobot/eventbus/EventBus;->defaultInstance:Lorg/greenrobot/eventbus/EventBus;
    :cond_12
    monitor-exit v1
    :try_end_13
    .catchall {:try_start_7 .. :try_end_13} :catchall_16
    :cond_13
    sget-object v0, Lorg/greenrobot/eventbus/EventBus;->defaultInstance:Lorg/greenrobot/eventbus/EventBus;
    return-object v0
    :catchall_16
    move-exception v0
    :try_start_17
    monitor-exit v1
    :try_end_18
    .catchall {:try_start_17 .. :try_end_18} :catchall_16
    throw v0
.end method

.method public post(Ljava/lang/Object;)V
    .registers 4
    iget-object v0, p0, Lorg/greenrobot/eventbus/EventBus;->subscriptionsByEventType:Ljava/util/Map;
    invoke-virtual {p1}, Ljava/lang/Object;->getClass()Ljava/lang/Class;
    move-result-object v1
    invoke-interface {v0, v1}, Ljava/util/Map;->get(Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Ljava/util/List;
    if-eqz v0, :cond_22
    invoke-interface {v0}, Ljava/util/List;->iterator()Ljava/util/Iterator;
    move-result-object v1
    :goto_12
    invoke-interface {v1}, Ljava/util/Iterator;->hasNext()Z
    move-result v0
    if-eqz v0, :cond_22
    invoke-interface {v1}, Ljava/util/Iterator;->next()Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Lorg/greenrobot/eventbus/EventBus$Subscription;
    invoke-virtual {v0, p1}, Lorg/greenrobot/eventbus/EventBus$Subscription;->invoke(Ljava/lang/Object;)V
    goto :goto_12
    :cond_22
    return-void
.end method

.method public postSticky(Ljava/lang/Object;)V
    .registers 4
    iget-object v0, p0, Lorg/greenrobot/eventbus/EventBus;->stickyEvents:Ljava/util/Map;
    invoke-virtual {p1}, Ljava/lang/Object;->getClass()Ljava/lang/Class;
    move-result-object v1
    invoke-interface {v0, v1, p1}, Ljava/util/Map;->put(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    invoke-virtual {p0, p1}, Lorg/greenrobot/eventbus/EventBus;->post(Ljava/lang/Object;)V
    return-void
.end method

.method public register(Ljava/lang/Object;)V
    .registers 12
    const/4 v3, 0x0
    invoke-virtual {p1}, Ljava/lang/Object;->getClass()Ljava/lang/Class;
    move-result-object v0
    invoke-virtual {v0}, Ljava/lang/Class;->getDeclaredMethods()[Ljava/lang/reflect/Method;
    move-result-object v4
    array-length v5, v4
    move v2, v3
    :goto_b
    if-ge v2, v5, :cond_59
    aget-object v6, v4, v2
    const-class v0, Lorg/greenrobot/eventbus/Subscribe;
    invoke-virtual {v6, v0}, Ljava/lang/reflect/Method;->getAnnotation(Ljava/lang/Class;)Ljava/lang/annotation/Annotation;
    move-result-object v0
    check-cast v0, Lorg/greenrobot/eventbus/Subscribe;
    invoke-virtual {v6}, Ljava/lang/reflect/Method;->getParameterTypes()[Ljava/lang/Class;
    move-result-object v7
    if-eqz v0, :cond_21
    array-length v1, v7
    const/4 v8, 0x1
    if-eq v1, v8, :cond_25
    :cond_21
    :goto_21
    add-int/lit8 v0, v2, 0x1
    move v2, v0
    goto :goto_b
    :cond_25
    iget-object v1, p0, Lorg/greenrobot/eventbus/EventBus;->subscriptionsByEventType:Ljava/util/Map;
    aget-object v8, v7, v3
    invoke-interface {v1, v8}, Ljava/util/Map;->get(Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v1
    check-cast v1, Ljava/util/List;
    if-nez v1, :cond_3d
    new-instance v1, Ljava/util/ArrayList;
    invoke-direct {v1}, Ljava/util/ArrayList;-><init>()V
    iget-object v8, p0, Lorg/greenrobot/eventbus/EventBus;->subscriptionsByEventType:Ljava/util/Map;
    aget-object v9, v7, v3
    invoke-interface {v8, v9, v1}, Ljava/util/Map;->put(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    :cond_3d
    new-instance v8, Lorg/greenrobot/eventbus/EventBus$Subscription;
    invoke-direct {v8, p1, v6}, Lorg/greenrobot/eventbus/EventBus$Subscription;-><init>(Ljava/lang/Object;Ljava/lang/reflect/Method;)V
    invoke-interface {v1, v8}, Ljava/util/List;->add(Ljava/lang/Object;)Z
    invoke-interface {v0}, Lorg/greenrobot/eventbus/Subscribe;->sticky()Z
    move-result v0
    if-eqz v0, :cond_21
    iget-object v0, p0, Lorg/greenrobot/eventbus/EventBus;->stickyEvents:Ljava/util/Map;
    aget-object v1, v7, v3
    invoke-interface {v0, v1}, Ljava/util/Map;->get(Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    if-eqz v0, :cond_21
    invoke-virtual {v8, v0}, Lorg/greenrobot/eventbus/EventBus$Subscription;->invoke(Ljava/lang/Object;)V
    goto :goto_21
    :cond_59
    return-void
.end method

.class public interface abstract annotation Lorg/greenrobot/eventbus/Subscribe;
.super Ljava/lang/Object;
.implements Ljava/lang/annotation/Annotation;
.annotation system Ldalvik/annotation/AnnotationDefault;
    value = .subannotation Lorg/greenrobot/eventbus/Subscribe;
        priority = 0x0
        sticky = false
        threadMode = .enum Lorg/greenrobot/eventbus/ThreadMode;->POSTING:Lorg/greenrobot/eventbus/ThreadMode;
    .end subannotation
.end annotation
.annotation runtime Ljava/lang/annotation/Retention;
    value = .enum Ljava/lang/annotation/RetentionPolicy;->RUNTIME:Ljava/lang/annotation/RetentionPolicy;
.end annotation
.annotation runtime Ljava/lang/annotation/Target;
    value = {
        .enum Ljava/lang/annotation/ElementType;->METHOD:Ljava/lang/annotation/ElementType;
    }
.end annotation

.method public abstract priority()I
.end method

.method public abstract sticky()Z
.end method

.method public abstract threadMode()Lorg/greenrobot/eventbus/ThreadMode;
.end method

.class public final enum Lorg/greenrobot/eventbus/ThreadMode;
.super Ljava/lang/Enum;
.field private static final synthetic $VALUES:[Lorg/greenrobot/eventbus/ThreadMode;
.field public static final enum ASYNC:Lorg/greenrobot/eventbus/ThreadMode;
.field public static final enum BACKGROUND:Lorg/greenrobot/eventbus/ThreadMode;
.field public static final enum MAIN:Lorg/greenrobot/eventbus/ThreadMode;
.field public static final enum POSTING:Lorg/greenrobot/eventbus/ThreadMode;

.method private static synthetic $values()[Lorg/greenrobot/eventbus/ThreadMode;
    .registers 3
    const/4 v0, 0x4
    new-array v0, v0, [Lorg/greenrobot/eventbus/ThreadMode;
    const/4 v1, 0x0
    sget-object v2, Lorg/greenrobot/eventbus/ThreadMode;->POSTING:Lorg/greenrobot/eventbus/ThreadMode;
    aput-object v2, v0, v1
    const/4 v1, 0x1
    sget-object v2, Lorg/greenrobot/eventbus/ThreadMode;->MAIN:Lorg/greenrobot/eventbus/ThreadMode;
    aput-object v2, v0, v1
    const/4 v1, 0x2
    sget-object v2, Lorg/greenrobot/eventbus/ThreadMode;->BACKGROUND:Lorg/greenrobot/eventbus/ThreadMode;
    aput-object v2, v0, v1
    const/4 v1, 0x3
    sget-object v2, Lorg/greenrobot/eventbus/ThreadMode;->ASYNC:Lorg/greenrobot/eventbus/ThreadMode;
    aput-object v2, v0, v1
    return-object v0
.end method

.method static constructor <clinit>()V
    .registers 3
    new-instance v0, Lorg/greenrobot/eventbus/ThreadMode;
    const-string v1, "POSTING"
    const/4 v2, 0x0
    invoke-direct {v0, v1, v2}, Lorg/greenrobot/eventbus/ThreadMode;-><init>(Ljava/lang/String;I)V
    sput-object v0, Lorg/greenrobot/eventbus/ThreadMode;->POSTING:Lorg/greenrobot/eventbus/ThreadMode;
    new-instance v0, Lorg/greenrobot/eventbus/ThreadMode;
    const-string v1, "MAIN"
    const/4 v2, 0x1
    invoke-direct {v0, v1, v2}, Lorg/greenrobot/eventbus/ThreadMode;-><init>(Ljava/lang/String;I)V
    sput-object v0, Lorg/greenrobot/eventbus/ThreadMode;->MAIN:Lorg/greenrobot/eventbus/ThreadMode;
    new-instance v0, Lorg/greenrobot/eventbus/ThreadMode;
    const-string v1, "BACKGROUND"
    const/4 v2, 0x2
    invoke-direct {v0, v1, v2}, Lorg/greenrobot/eventbus/ThreadMode;-><init>(Ljava/lang/String;I)V
    sput-object v0, Lorg/greenrobot/eventbus/ThreadMode;->BACKGROUND:Lorg/greenrobot/eventbus/ThreadMode;
    new-instance v0, Lorg/greenrobot/eventbus/ThreadMode;
    const-string v1, "ASYNC"
    const/4 v2, 0x3
    invoke-direct {v0, v1, v2}, Lorg/greenrobot/eventbus/ThreadMode;-><init>(Ljava/lang/String;I)V
    sput-object v0, Lorg/greenrobot/eventbus/ThreadMode;->ASYNC:Lorg/greenrobot/eventbus/ThreadMode;
    invoke-static {}, Lorg/greenrobot/eventbus/ThreadMode;->$values()[Lorg/greenrobot/eventbus/ThreadMode;
    move-result-object v0
    sput-object v0, Lorg/greenrobot/eventbus/ThreadMode;->$VALUES:[Lorg/greenrobot/eventbus/ThreadMode;
    return-void
.end method

.method private constructor <init>(Ljava/lang/String;I)V
    .registers 3
    invoke-direct {p0, p1, p2}, Ljava/lang/Enum;-><init>(Ljava/lang/String;I)V
    return-void
.end method

.method public static valueOf(Ljava/lang/String;)Lorg/greenrobot/eventbus/ThreadMode;
    .registers 2
    const-class v0, Lorg/greenrobot/eventbus/ThreadMode;
    invoke-static {v0, p0}, Ljava/lang/Enum;->valueOf(Ljava/lang/Class;Ljava/lang/String;)Ljava/lang/Enum;
    move-result-object v0
    check-cast v0, Lorg/greenrobot/eventbus/ThreadMode;
    return-object v0
.end method

.method public static values()[Lorg/greenrobot/eventbus/ThreadMode;
    .registers 1
    sget-object v0, Lorg/greenrobot/eventbus/ThreadMode;->$VALUES:[Lorg/greenrobot/eventbus/ThreadMode;
    invoke-virtual {v0}, [Lorg/greenrobot/eventbus/ThreadMode;->clone()Ljava/lang/Object;
    move-result-object v0
    check-cast v0, [Lorg/greenrobot/eventbus/ThreadMode;
    return-object v0
.end method
