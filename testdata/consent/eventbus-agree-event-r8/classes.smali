# api 26
.class public final La;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.class public final Lb;
.super Ljava/lang/Object;
.field public final a:Ljava/lang/String;

.method public constructor <init>(Ljava/lang/String;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lb;->a:Ljava/lang/String;
    return-void
.end method

.class public final Lc;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field private synthetic a:Lcom/example/chat/MainActivity;

.method public constructor <init>(Lcom/example/chat/MainActivity;)V
    .registers 2
    iput-object p1, p0, Lc;->a:Lcom/example/chat/MainActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final onClick(Landroid/content/DialogInterface;I)V
    .registers 4
    iget-object v0, p0, Lc;->a:Lcom/example/chat/MainActivity;
    invoke-virtual {v0}, Lcom/example/chat/MainActivity;->finish()V
    return-void
.end method

.class public Lcom/example/chat/ChatApp;
.super Landroid/app/Application;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method public onAgree(La;)V
    .registers 4
    .annotation runtime Lg;
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

.method public onConfig(Lb;)V
    .registers 6
    .annotation runtime Lg;
    .end annotation
    const-string v0, "c"
    new-instance v1, Ljava/lang/StringBuilder;
    invoke-direct {v1}, Ljava/lang/StringBuilder;-><init>()V
    iget-object v2, p1, Lb;->a:Ljava/lang/String;
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
    .registers 12
    const/4 v3, 0x0
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    invoke-static {}, Le;->a()Le;
    move-result-object v4
    invoke-virtual {p0}, Ljava/lang/Object;->getClass()Ljava/lang/Class;
    move-result-object v0
    invoke-virtual {v0}, Ljava/lang/Class;->getDeclaredMethods()[Ljava/lang/reflect/Method;
    move-result-object v5
    array-length v6, v5
    move v2, v3
    :goto_12
    if-ge v2, v6, :cond_5f
    aget-object v7, v5, v2
    const-class v0, Lg;
    invoke-virtual {v7, v0}, Ljava/lang/reflect/Method;->getAnnotation(Ljava/lang/Class;)Ljava/lang/annotation/Annotation;
    move-result-object v0
    check-cast v0, Lg;
    invoke-virtual {v7}, Ljava/lang/reflect/Method;->getParameterTypes()[Ljava/lang/Class;
    move-result-object v8
    if-eqz v0, :cond_5b
    array-length v1, v8
    const/4 v9, 0x1
    if-ne v1, v9, :cond_5b
    iget-object v1, v4, Le;->a:Ljava/util/Map;
    aget-object v9, v8, v3
    invoke-interface {v1, v9}, Ljava/util/Map;->get(Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v1
    check-cast v1, Ljava/util/List;
    if-nez v1, :cond_40
    new-instance v1, Ljava/util/ArrayList;
    invoke-direct {v1}, Ljava/util/ArrayList;-><init>()V
    iget-object v9, v4, Le;->a:Ljava/util/Map;
    aget-object v10, v8, v3
    invoke-interface {v9, v10, v1}, Ljava/util/Map;->put(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    :cond_40
    new-instance v9, Lf;
    invoke-direct {v9, p0, v7}, Lf;-><init>(Ljava/lang/Object;Ljava/lang/reflect/Method;)V
    invoke-interface {v1, v9}, Ljava/util/List;->add(Ljava/lang/Object;)Z
    invoke-interface {v0}, Lg;->a()Z
    move-result v0
    if-eqz v0, :cond_5b
    iget-object v0, v4, Le;->b:Ljava/util/Map;
    aget-object v1, v8, v3
    invoke-interface {v0, v1}, Ljava/util/Map;->get(Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    if-eqz v0, :cond_5b
    invoke-virtual {v9, v0}, Lf;->a(Ljava/lang/Object;)V
    :cond_5b
    add-int/lit8 v0, v2, 0x1
    move v2, v0
    goto :goto_12
    :cond_5f
    invoke-static {}, Le;->a()Le;
    move-result-object v0
    new-instance v1, Lb;
    const-string v2, "boot"
    invoke-direct {v1, v2}, Lb;-><init>(Ljava/lang/String;)V
    invoke-virtual {v0, v1}, Le;->a(Ljava/lang/Object;)V
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
    invoke-static {}, Le;->a()Le;
    move-result-object v0
    new-instance v1, La;
    invoke-direct {v1}, La;-><init>()V
    invoke-virtual {v0, v1}, Le;->a(Ljava/lang/Object;)V
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
    new-instance v2, Ld;
    invoke-direct {v2, p0}, Ld;-><init>(Lcom/example/chat/MainActivity;)V
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setPositiveButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const-string v1, "\u4e0d\u540c\u610f"
    new-instance v2, Lc;
    invoke-direct {v2, p0}, Lc;-><init>(Lcom/example/chat/MainActivity;)V
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setNegativeButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    invoke-virtual {v0}, Landroid/app/AlertDialog$Builder;->show()Landroid/app/AlertDialog;
    goto :goto_1e
.end method

.class public final Ld;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field private synthetic a:Lcom/example/chat/MainActivity;

.method public constructor <init>(Lcom/example/chat/MainActivity;)V
    .registers 2
    iput-object p1, p0, Ld;->a:Lcom/example/chat/MainActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final onClick(Landroid/content/DialogInterface;I)V
    .registers 6
    iget-object v0, p0, Ld;->a:Lcom/example/chat/MainActivity;
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
    invoke-static {}, Le;->a()Le;
    move-result-object v0
    new-instance v1, La;
    invoke-direct {v1}, La;-><init>()V
    invoke-virtual {v0, v1}, Le;->a(Ljava/lang/Object;)V
    return-void
.end method

.class public Le;
.super Ljava/lang/Object;
.field private static volatile c:Le;
.field public final a:Ljava/util/Map;
.field public final b:Ljava/util/Map;

.method public constructor <init>()V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    new-instance v0, Ljava/util/HashMap;
    invoke-direct {v0}, Ljava/util/HashMap;-><init>()V
    iput-object v0, p0, Le;->a:Ljava/util/Map;
    new-instance v0, Ljava/util/HashMap;
    invoke-direct {v0}, Ljava/util/HashMap;-><init>()V
    iput-object v0, p0, Le;->b:Ljava/util/Map;
    return-void
.end method

.method public static a()Le;
    .registers 2
    sget-object v0, Le;->c:Le;
    if-nez v0, :cond_13
    const-class v1, Le;
    monitor-enter v1
    :try_start_7
    sget-object v0, Le;->c:Le;
    if-nez v0, :cond_12
    new-instance v0, Le;
    invoke-direct {v0}, Le;-><init>()V
    sput-object v0, Le;->c:Le;
    :cond_12
    monitor-exit v1
    :try_end_13
    .catchall {:try_start_7 .. :try_end_13} :catchall_16
    :cond_13
    sget-object v0, Le;->c:Le;
    return-object v0
    :catchall_16
    move-exception v0
    :try_start_17
    monitor-exit v1
    :try_end_18
    .catchall {:try_start_17 .. :try_end_18} :catchall_16
    throw v0
.end method

.method public final a(Ljava/lang/Object;)V
    .registers 4
    iget-object v0, p0, Le;->a:Ljava/util/Map;
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
    check-cast v0, Lf;
    invoke-virtual {v0, p1}, Lf;->a(Ljava/lang/Object;)V
    goto :goto_12
    :cond_22
    return-void
.end method

.class public final Lf;
.super Ljava/lang/Object;
.field private a:Ljava/lang/Object;
.field private b:Ljava/lang/reflect/Method;

.method public constructor <init>(Ljava/lang/Object;Ljava/lang/reflect/Method;)V
    .registers 3
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lf;->a:Ljava/lang/Object;
    iput-object p2, p0, Lf;->b:Ljava/lang/reflect/Method;
    return-void
.end method

.method public final a(Ljava/lang/Object;)V
    .registers 6
    :try_start_0
    iget-object v0, p0, Lf;->b:Ljava/lang/reflect/Method;
    iget-object v1, p0, Lf;->a:Ljava/lang/Object;
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

.class public interface abstract annotation Lg;
.super Ljava/lang/Object;
.implements Ljava/lang/annotation/Annotation;
.annotation system Ldalvik/annotation/AnnotationDefault;
    value = .subannotation Lg;
        a = false
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

.method public abstract a()Z
.end method
