.class public Lcom/group/news/App;
.super Landroid/app/Application;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method public onCreate()V
    .registers 3
    const/4 v1, 0x0
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    const-string v0, "n"
    invoke-virtual {p0, v0, v1}, Lcom/group/news/App;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    sput-object v0, Lcom/group/news/G;->sp:Landroid/content/SharedPreferences;
    new-instance v0, Lcom/group/news/L$ks$0;
    invoke-direct {v0, v1, p0}, Lcom/group/news/L$ks$0;-><init>(ILjava/lang/Object;)V
    invoke-static {v0}, Lcom/group/news/G;->when(Lkotlin/jvm/functions/Function0;)V
    new-instance v0, Lcom/group/news/L$ks$0;
    const/4 v1, 0x1
    invoke-direct {v0, v1, p0}, Lcom/group/news/L$ks$0;-><init>(ILjava/lang/Object;)V
    invoke-virtual {v0}, Lcom/group/news/L$ks$0;->invoke()Ljava/lang/Object;
    return-void
.end method

.class final Lcom/group/news/D$js$0;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field public final $capture$0:Ljava/lang/Object;
.field public final $id$:I

.method constructor <init>(ILjava/lang/Object;)V
    .registers 3
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput p1, p0, Lcom/group/news/D$js$0;->$id$:I
    iput-object p2, p0, Lcom/group/news/D$js$0;->$capture$0:Ljava/lang/Object;
    return-void
.end method

.method public final onClick(Landroid/content/DialogInterface;I)V
    .registers 5
    iget v0, p0, Lcom/group/news/D$js$0;->$id$:I
    if-nez v0, :cond_c
    iget-object v0, p0, Lcom/group/news/D$js$0;->$capture$0:Ljava/lang/Object;
    check-cast v0, Lkotlin/jvm/functions/Function0;
    invoke-interface {v0}, Lkotlin/jvm/functions/Function0;->invoke()Ljava/lang/Object;
    :goto_b
    return-void
    :cond_c
    const/4 v1, 0x1
    if-ne v0, v1, :cond_17
    iget-object v0, p0, Lcom/group/news/D$js$0;->$capture$0:Ljava/lang/Object;
    check-cast v0, Lkotlin/jvm/functions/Function0;
    invoke-interface {v0}, Lkotlin/jvm/functions/Function0;->invoke()Ljava/lang/Object;
    goto :goto_b
    :cond_17
    const/4 v0, 0x0
    throw v0
.end method

.class final Lcom/group/news/G;
.super Ljava/lang/Object;
.field static sp:Landroid/content/SharedPreferences;

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method static when(Lkotlin/jvm/functions/Function0;)V
    .registers 4
    sget-object v0, Lcom/group/news/G;->sp:Landroid/content/SharedPreferences;
    const-string v1, "a"
    const/4 v2, 0x0
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences;->getInt(Ljava/lang/String;I)I
    move-result v0
    if-lez v0, :cond_e
    invoke-interface {p0}, Lkotlin/jvm/functions/Function0;->invoke()Ljava/lang/Object;
    :cond_e
    return-void
.end method

.method static yes(I)V
    .registers 3
    sget-object v0, Lcom/group/news/G;->sp:Landroid/content/SharedPreferences;
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "a"
    invoke-interface {v0, v1, p0}, Landroid/content/SharedPreferences$Editor;->putInt(Ljava/lang/String;I)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    return-void
.end method

.class final Lcom/group/news/L$ks$0;
.super Lkotlin/jvm/internal/Lambda;
.implements Lkotlin/jvm/functions/Function0;
.field public final $capture$0:Ljava/lang/Object;
.field public final $id$:I

.method public constructor <init>(ILjava/lang/Object;)V
    .registers 4
    const/4 v0, 0x0
    invoke-direct {p0, v0}, Lkotlin/jvm/internal/Lambda;-><init>(I)V
    iput p1, p0, Lcom/group/news/L$ks$0;->$id$:I
    iput-object p2, p0, Lcom/group/news/L$ks$0;->$capture$0:Ljava/lang/Object;
    return-void
.end method

.method public final invoke()Ljava/lang/Object;
    .registers 4
    iget v0, p0, Lcom/group/news/L$ks$0;->$id$:I
    packed-switch v0, :pswitch_data_60
    const/4 v0, 0x0
    throw v0
    :pswitch_7
    const-string v1, "n"
    iget-object v0, p0, Lcom/group/news/L$ks$0;->$capture$0:Ljava/lang/Object;
    check-cast v0, Landroid/content/Context;
    const-string v2, "phone"
    invoke-virtual {v0, v2}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    sget-object v0, Lkotlin/Unit;->INSTANCE:Lkotlin/Unit;
    :goto_1e
    return-object v0
    :pswitch_1f
    const-string v1, "n"
    iget-object v0, p0, Lcom/group/news/L$ks$0;->$capture$0:Ljava/lang/Object;
    check-cast v0, Landroid/content/Context;
    invoke-virtual {v0}, Landroid/content/Context;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v0
    const-string v2, "android_id"
    invoke-static {v0, v2}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    sget-object v0, Lkotlin/Unit;->INSTANCE:Lkotlin/Unit;
    goto :goto_1e
    :pswitch_35
    const/4 v0, 0x1
    invoke-static {v0}, Lcom/group/news/G;->yes(I)V
    sget-object v0, Lkotlin/Unit;->INSTANCE:Lkotlin/Unit;
    goto :goto_1e
    :pswitch_3c
    const/4 v0, 0x0
    invoke-static {v0}, Lcom/group/news/G;->yes(I)V
    const-string v1, "n"
    iget-object v0, p0, Lcom/group/news/L$ks$0;->$capture$0:Ljava/lang/Object;
    check-cast v0, Landroid/content/Context;
    invoke-virtual {v0}, Landroid/content/Context;->getApplicationContext()Landroid/content/Context;
    move-result-object v0
    const-string v2, "wifi"
    invoke-virtual {v0, v2}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/net/wifi/WifiManager;
    invoke-virtual {v0}, Landroid/net/wifi/WifiManager;->getConnectionInfo()Landroid/net/wifi/WifiInfo;
    move-result-object v0
    invoke-virtual {v0}, Landroid/net/wifi/WifiInfo;->getSSID()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    sget-object v0, Lkotlin/Unit;->INSTANCE:Lkotlin/Unit;
    goto :goto_1e
    :pswitch_data_60
    .packed-switch 0x0
        :pswitch_7
        :pswitch_1f
        :pswitch_35
        :pswitch_3c
    .end packed-switch
.end method

.class public Lcom/group/news/MainActivity;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method public onCreate(Landroid/os/Bundle;)V
    .registers 8
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    new-instance v0, Landroid/app/AlertDialog$Builder;
    invoke-direct {v0, p0}, Landroid/app/AlertDialog$Builder;-><init>(Landroid/content/Context;)V
    const-string v1, "\u9690\u79c1\u653f\u7b56"
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setTitle(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    const-string v1, "\u8bf7\u9605\u8bfb\u300a\u9690\u79c1\u653f\u7b56\u300b"
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setMessage(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    const-string v1, "\u540c\u610f"
    new-instance v2, Lcom/group/news/D$js$0;
    const/4 v3, 0x0
    new-instance v4, Lcom/group/news/L$ks$0;
    const/4 v5, 0x2
    invoke-direct {v4, v5, p0}, Lcom/group/news/L$ks$0;-><init>(ILjava/lang/Object;)V
    invoke-direct {v2, v3, v4}, Lcom/group/news/D$js$0;-><init>(ILjava/lang/Object;)V
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setPositiveButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    const-string v1, "\u4e0d\u540c\u610f"
    new-instance v2, Lcom/group/news/D$js$0;
    const/4 v3, 0x1
    new-instance v4, Lcom/group/news/L$ks$0;
    const/4 v5, 0x3
    invoke-direct {v4, v5, p0}, Lcom/group/news/L$ks$0;-><init>(ILjava/lang/Object;)V
    invoke-direct {v2, v3, v4}, Lcom/group/news/D$js$0;-><init>(ILjava/lang/Object;)V
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setNegativeButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    invoke-virtual {v0}, Landroid/app/AlertDialog$Builder;->show()Landroid/app/AlertDialog;
    return-void
.end method

.class public interface abstract Lkotlin/Function;
.super Ljava/lang/Object;

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

.class public interface abstract Lkotlin/jvm/internal/FunctionBase;
.super Ljava/lang/Object;
.implements Lkotlin/Function;

.method public abstract getArity()I
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
