.class public final Lcom/flow/run/MainActivity;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method protected final onCreate(Landroid/os/Bundle;)V
    .registers 5
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    new-instance v1, Landroid/app/AlertDialog$Builder;
    move-object v0, p0
    check-cast v0, Landroid/content/Context;
    invoke-direct {v1, v0}, Landroid/app/AlertDialog$Builder;-><init>(Landroid/content/Context;)V
    const-string v0, "\u9690\u79c1\u653f\u7b56"
    check-cast v0, Ljava/lang/CharSequence;
    invoke-virtual {v1, v0}, Landroid/app/AlertDialog$Builder;->setTitle(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    move-result-object v1
    const-string v0, "\u8bf7\u9605\u8bfb\u300a\u9690\u79c1\u653f\u7b56\u300b"
    check-cast v0, Ljava/lang/CharSequence;
    invoke-virtual {v1, v0}, Landroid/app/AlertDialog$Builder;->setMessage(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    move-result-object v2
    const-string v0, "\u540c\u610f"
    check-cast v0, Ljava/lang/CharSequence;
    new-instance v1, Lb;
    invoke-direct {v1, p0}, Lb;-><init>(Lcom/flow/run/MainActivity;)V
    check-cast v1, Landroid/content/DialogInterface$OnClickListener;
    invoke-virtual {v2, v0, v1}, Landroid/app/AlertDialog$Builder;->setPositiveButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v2
    const-string v0, "\u4e0d\u540c\u610f"
    check-cast v0, Ljava/lang/CharSequence;
    sget-object v1, Lc;->a:Lc;
    check-cast v1, Landroid/content/DialogInterface$OnClickListener;
    invoke-virtual {v2, v0, v1}, Landroid/app/AlertDialog$Builder;->setNegativeButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    invoke-virtual {v0}, Landroid/app/AlertDialog$Builder;->show()Landroid/app/AlertDialog;
    return-void
.end method

.class public final Lcom/flow/run/RunApp;
.super Landroid/app/Application;
.field public a:Le;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method public final onCreate()V
    .registers 5
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    new-instance v1, Le;
    move-object v0, p0
    check-cast v0, Landroid/content/Context;
    invoke-direct {v1, v0}, Le;-><init>(Landroid/content/Context;)V
    iput-object v1, p0, Lcom/flow/run/RunApp;->a:Le;
    sget-object v0, La;->a:La;
    invoke-static {}, La;->a()Ll;
    move-result-object v2
    new-instance v1, Ld;
    move-object v0, p0
    check-cast v0, Landroid/content/Context;
    invoke-direct {v1, v0}, Ld;-><init>(Landroid/content/Context;)V
    move-object v0, v1
    check-cast v0, Li;
    invoke-interface {v2, v0}, Ll;->a(Li;)Ljava/lang/Object;
    iget-object v0, p0, Lcom/flow/run/RunApp;->a:Le;
    if-nez v0, :cond_2a
    const-string v1, "work"
    invoke-static {v1}, Lk;->a(Ljava/lang/String;)V
    :cond_2a
    const/4 v1, 0x2
    const-wide/16 v2, 0x3e8
    invoke-virtual {v0, v1, v2, v3}, Le;->sendEmptyMessageDelayed(IJ)Z
    const-string v0, "r"
    const/4 v1, 0x0
    invoke-virtual {p0, v0, v1}, Lcom/flow/run/RunApp;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    const-string v1, "s"
    const-string v2, ""
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences;->getString(Ljava/lang/String;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v0
    const-string v1, "granted"
    invoke-static {v0, v1}, Lk;->a(Ljava/lang/Object;Ljava/lang/Object;)Z
    move-result v0
    if-eqz v0, :cond_52
    sget-object v0, La;->a:La;
    invoke-static {}, La;->a()Ll;
    move-result-object v0
    const-string v1, "granted"
    invoke-interface {v0, v1}, Ll;->a(Ljava/lang/Object;)V
    :cond_52
    return-void
.end method

.class public final La;
.super Ljava/lang/Object;
.field public static final a:La;
.field private static final b:Ll;

.method static constructor <clinit>()V
    .registers 1
    new-instance v0, La;
    invoke-direct {v0}, La;-><init>()V
    sput-object v0, La;->a:La;
    const-string v0, "unknown"
    invoke-static {v0}, Lk;->b(Ljava/lang/Object;)Ll;
    move-result-object v0
    sput-object v0, La;->b:Ll;
    return-void
.end method

.method private constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static a()Ll;
    .registers 1
    sget-object v0, La;->b:Ll;
    return-object v0
.end method

.class public final Lb;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field private synthetic a:Lcom/flow/run/MainActivity;

.method public constructor <init>(Lcom/flow/run/MainActivity;)V
    .registers 2
    iput-object p1, p0, Lb;->a:Lcom/flow/run/MainActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final onClick(Landroid/content/DialogInterface;I)V
    .registers 6
    iget-object v0, p0, Lb;->a:Lcom/flow/run/MainActivity;
    const-string v1, "r"
    const/4 v2, 0x0
    invoke-virtual {v0, v1, v2}, Lcom/flow/run/MainActivity;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "s"
    const-string v2, "granted"
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences$Editor;->putString(Ljava/lang/String;Ljava/lang/String;)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    sget-object v0, La;->a:La;
    invoke-static {}, La;->a()Ll;
    move-result-object v0
    const-string v1, "granted"
    invoke-interface {v0, v1}, Ll;->a(Ljava/lang/Object;)V
    iget-object v0, p0, Lb;->a:Lcom/flow/run/MainActivity;
    invoke-virtual {v0}, Lcom/flow/run/MainActivity;->getApplication()Landroid/app/Application;
    move-result-object v0
    if-nez v0, :cond_33
    new-instance v0, Lf;
    const-string v1, "null cannot be cast to non-null type com.flow.run.RunApp"
    invoke-direct {v0, v1}, Lf;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_33
    check-cast v0, Lcom/flow/run/RunApp;
    iget-object v0, v0, Lcom/flow/run/RunApp;->a:Le;
    if-nez v0, :cond_3e
    const-string v1, "work"
    invoke-static {v1}, Lk;->a(Ljava/lang/String;)V
    :cond_3e
    const/4 v1, 0x1
    invoke-virtual {v0, v1}, Le;->sendEmptyMessage(I)Z
    return-void
.end method

.class public final Lc;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field public static final a:Lc;

.method static constructor <clinit>()V
    .registers 1
    new-instance v0, Lc;
    invoke-direct {v0}, Lc;-><init>()V
    sput-object v0, Lc;->a:Lc;
    return-void
.end method

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final onClick(Landroid/content/DialogInterface;I)V
    .registers 5
    sget-object v0, La;->a:La;
    invoke-static {}, La;->a()Ll;
    move-result-object v0
    const-string v1, "denied"
    invoke-interface {v0, v1}, Ll;->a(Ljava/lang/Object;)V
    return-void
.end method

.class public final Ld;
.super Ljava/lang/Object;
.implements Li;
.field private final a:Landroid/content/Context;

.method public constructor <init>(Landroid/content/Context;)V
    .registers 3
    const-string v0, "c"
    invoke-static {p1, v0}, Lk;->a(Ljava/lang/Object;Ljava/lang/String;)V
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Ld;->a:Landroid/content/Context;
    return-void
.end method

.method public final a(Ljava/lang/Object;)Ljava/lang/Object;
    .registers 5
    const-string v0, "granted"
    invoke-static {p1, v0}, Lk;->a(Ljava/lang/Object;Ljava/lang/Object;)Z
    move-result v0
    if-eqz v0, :cond_28
    const-string v1, "r"
    iget-object v0, p0, Ld;->a:Landroid/content/Context;
    const-string v2, "phone"
    invoke-virtual {v0, v2}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    if-nez v0, :cond_1c
    new-instance v0, Lf;
    const-string v1, "null cannot be cast to non-null type android.telephony.TelephonyManager"
    invoke-direct {v0, v1}, Lf;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_1c
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    :cond_25
    :goto_25
    sget-object v0, Lh;->a:Lh;
    return-object v0
    :cond_28
    const-string v0, "denied"
    invoke-static {p1, v0}, Lk;->a(Ljava/lang/Object;Ljava/lang/Object;)Z
    move-result v0
    if-eqz v0, :cond_25
    const-string v0, "r"
    iget-object v1, p0, Ld;->a:Landroid/content/Context;
    invoke-virtual {v1}, Landroid/content/Context;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v1
    const-string v2, "android_id"
    invoke-static {v1, v2}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    goto :goto_25
.end method

.class public final Le;
.super Landroid/os/Handler;
.field private final a:Landroid/content/Context;

.method public constructor <init>(Landroid/content/Context;)V
    .registers 3
    const-string v0, "c"
    invoke-static {p1, v0}, Lk;->a(Ljava/lang/Object;Ljava/lang/String;)V
    invoke-direct {p0}, Landroid/os/Handler;-><init>()V
    iput-object p1, p0, Le;->a:Landroid/content/Context;
    return-void
.end method

.method public final handleMessage(Landroid/os/Message;)V
    .registers 5
    const-string v0, "m"
    invoke-static {p1, v0}, Lk;->a(Ljava/lang/Object;Ljava/lang/String;)V
    iget v0, p1, Landroid/os/Message;->what:I
    packed-switch v0, :pswitch_data_4c
    :goto_a
    return-void
    :pswitch_b
    const-string v1, "r"
    iget-object v0, p0, Le;->a:Landroid/content/Context;
    const-string v2, "phone"
    invoke-virtual {v0, v2}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    if-nez v0, :cond_1f
    new-instance v0, Lf;
    const-string v1, "null cannot be cast to non-null type android.telephony.TelephonyManager"
    invoke-direct {v0, v1}, Lf;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_1f
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getSubscriberId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    goto :goto_a
    :pswitch_29
    const-string v1, "r"
    iget-object v0, p0, Le;->a:Landroid/content/Context;
    const-string v2, "activity"
    invoke-virtual {v0, v2}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    if-nez v0, :cond_3d
    new-instance v0, Lf;
    const-string v1, "null cannot be cast to non-null type android.app.ActivityManager"
    invoke-direct {v0, v1}, Lf;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_3d
    check-cast v0, Landroid/app/ActivityManager;
    invoke-virtual {v0}, Landroid/app/ActivityManager;->getRunningAppProcesses()Ljava/util/List;
    move-result-object v0
    invoke-virtual {v0}, Ljava/lang/Object;->toString()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    goto :goto_a
    nop
    :pswitch_data_4c
    .packed-switch 0x1
        :pswitch_b
        :pswitch_29
    .end packed-switch
.end method

.class public final Lf;
.super Ljava/lang/ClassCastException;

.method public constructor <init>(Ljava/lang/String;)V
    .registers 2
    invoke-direct {p0, p1}, Ljava/lang/ClassCastException;-><init>(Ljava/lang/String;)V
    return-void
.end method

.class public final Lg;
.super Ljava/lang/RuntimeException;

.method public constructor <init>(Ljava/lang/String;)V
    .registers 2
    invoke-direct {p0, p1}, Ljava/lang/RuntimeException;-><init>(Ljava/lang/String;)V
    return-void
.end method

.class public final Lh;
.super Ljava/lang/Object;
.field public static final a:Lh;

.method static constructor <clinit>()V
    .registers 1
    new-instance v0, Lh;
    invoke-direct {v0}, Lh;-><init>()V
    sput-object v0, Lh;->a:Lh;
    return-void
.end method

.method private constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.class public interface abstract Li;
.super Ljava/lang/Object;

.method public abstract a(Ljava/lang/Object;)Ljava/lang/Object;
.end method

.class public final enum Lj;
.super Ljava/lang/Enum;
.field public static final enum a:Lj;
.field private static enum b:Lj;
.field private static enum c:Lj;
.field private static final synthetic d:[Lj;

.method static constructor <clinit>()V
    .registers 5
    const/4 v4, 0x2
    const/4 v3, 0x1
    const/4 v2, 0x0
    new-instance v0, Lj;
    const-string v1, "COROUTINE_SUSPENDED"
    invoke-direct {v0, v1, v2}, Lj;-><init>(Ljava/lang/String;I)V
    sput-object v0, Lj;->a:Lj;
    new-instance v0, Lj;
    const-string v1, "UNDECIDED"
    invoke-direct {v0, v1, v3}, Lj;-><init>(Ljava/lang/String;I)V
    sput-object v0, Lj;->b:Lj;
    new-instance v0, Lj;
    const-string v1, "RESUMED"
    invoke-direct {v0, v1, v4}, Lj;-><init>(Ljava/lang/String;I)V
    sput-object v0, Lj;->c:Lj;
    const/4 v0, 0x3
    new-array v0, v0, [Lj;
    sget-object v1, Lj;->a:Lj;
    aput-object v1, v0, v2
    sget-object v1, Lj;->b:Lj;
    aput-object v1, v0, v3
    sget-object v1, Lj;->c:Lj;
    aput-object v1, v0, v4
    sput-object v0, Lj;->d:[Lj;
    return-void
.end method

.method private constructor <init>(Ljava/lang/String;I)V
    .registers 3
    invoke-direct {p0, p1, p2}, Ljava/lang/Enum;-><init>(Ljava/lang/String;I)V
    return-void
.end method

.method public static valueOf(Ljava/lang/String;)Lj;
    .registers 2
    const-class v0, Lj;
    invoke-static {v0, p0}, Ljava/lang/Enum;->valueOf(Ljava/lang/Class;Ljava/lang/String;)Ljava/lang/Enum;
    move-result-object v0
    check-cast v0, Lj;
    return-object v0
.end method

.method public static values()[Lj;
    .registers 1
    sget-object v0, Lj;->d:[Lj;
    invoke-virtual {v0}, [Lj;->clone()Ljava/lang/Object;
    move-result-object v0
    check-cast v0, [Lj;
    return-object v0
.end method

.class public final Lk;
.super Ljava/lang/Object;
.implements Ll;
.field private a:Ljava/lang/Object;
.field private final b:Ljava/util/ArrayList;

.method private constructor <init>(Ljava/lang/Object;)V
    .registers 3
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    new-instance v0, Ljava/util/ArrayList;
    invoke-direct {v0}, Ljava/util/ArrayList;-><init>()V
    iput-object v0, p0, Lk;->b:Ljava/util/ArrayList;
    iput-object p1, p0, Lk;->a:Ljava/lang/Object;
    return-void
.end method

.method public static a(Ljava/lang/Object;Ljava/lang/String;)V
    .registers 3
    if-nez p0, :cond_8
    new-instance v0, Ljava/lang/IllegalArgumentException;
    invoke-direct {v0, p1}, Ljava/lang/IllegalArgumentException;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_8
    return-void
.end method

.method public static a(Ljava/lang/String;)V
    .registers 2
    new-instance v0, Lg;
    invoke-direct {v0, p0}, Lg;-><init>(Ljava/lang/String;)V
    throw v0
.end method

.method public static a(Ljava/lang/Object;Ljava/lang/Object;)Z
    .registers 3
    if-nez p0, :cond_4
    const/4 v0, 0x0
    :goto_3
    return v0
    :cond_4
    invoke-virtual {p0, p1}, Ljava/lang/Object;->equals(Ljava/lang/Object;)Z
    move-result v0
    goto :goto_3
.end method

.method public static b(Ljava/lang/Object;)Ll;
    .registers 2
    new-instance v0, Lk;
    invoke-direct {v0, p0}, Lk;-><init>(Ljava/lang/Object;)V
    return-object v0
.end method

.method public final a(Li;)Ljava/lang/Object;
    .registers 3
    iget-object v0, p0, Lk;->b:Ljava/util/ArrayList;
    invoke-virtual {v0, p1}, Ljava/util/ArrayList;->add(Ljava/lang/Object;)Z
    iget-object v0, p0, Lk;->a:Ljava/lang/Object;
    invoke-interface {p1, v0}, Li;->a(Ljava/lang/Object;)Ljava/lang/Object;
    sget-object v0, Lj;->a:Lj;
    return-object v0
.end method

.method public final a(Ljava/lang/Object;)V
    .registers 4
    iget-object v0, p0, Lk;->a:Ljava/lang/Object;
    invoke-virtual {v0, p1}, Ljava/lang/Object;->equals(Ljava/lang/Object;)Z
    move-result v0
    if-eqz v0, :cond_9
    :cond_8
    return-void
    :cond_9
    iput-object p1, p0, Lk;->a:Ljava/lang/Object;
    iget-object v0, p0, Lk;->b:Ljava/util/ArrayList;
    invoke-virtual {v0}, Ljava/util/ArrayList;->iterator()Ljava/util/Iterator;
    move-result-object v1
    :goto_11
    invoke-interface {v1}, Ljava/util/Iterator;->hasNext()Z
    move-result v0
    if-eqz v0, :cond_8
    invoke-interface {v1}, Ljava/util/Iterator;->next()Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Li;
    invoke-interface {v0, p1}, Li;->a(Ljava/lang/Object;)Ljava/lang/Object;
    goto :goto_11
.end method

.class public interface abstract Ll;
.super Ljava/lang/Object;

.method public abstract a(Li;)Ljava/lang/Object;
.end method

.method public abstract a(Ljava/lang/Object;)V
.end method
