.class public final Lcom/zhiyue/podcast/MainActivity;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method protected final onCreate(Landroid/os/Bundle;)V
    .registers 5
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    new-instance v1, Landroid/widget/CheckBox;
    move-object v0, p0
    check-cast v0, Landroid/content/Context;
    invoke-direct {v1, v0}, Landroid/widget/CheckBox;-><init>(Landroid/content/Context;)V
    const-string v0, "\u81ea\u52a8\u64ad\u653e"
    check-cast v0, Ljava/lang/CharSequence;
    invoke-virtual {v1, v0}, Landroid/widget/CheckBox;->setText(Ljava/lang/CharSequence;)V
    sget-object v0, Lb;->a:Lb;
    check-cast v0, Landroid/widget/CompoundButton$OnCheckedChangeListener;
    invoke-virtual {v1, v0}, Landroid/widget/CheckBox;->setOnCheckedChangeListener(Landroid/widget/CompoundButton$OnCheckedChangeListener;)V
    move-object v0, v1
    check-cast v0, Landroid/view/View;
    invoke-virtual {p0, v0}, Lcom/zhiyue/podcast/MainActivity;->setContentView(Landroid/view/View;)V
    sget-object v0, La;->a:La;
    invoke-static {}, La;->a()Li;
    move-result-object v0
    iget-boolean v0, v0, Li;->a:Z
    if-nez v0, :cond_5f
    new-instance v1, Landroid/app/AlertDialog$Builder;
    move-object v0, p0
    check-cast v0, Landroid/content/Context;
    invoke-direct {v1, v0}, Landroid/app/AlertDialog$Builder;-><init>(Landroid/content/Context;)V
    const-string v0, "\u670d\u52a1\u534f\u8bae\u548c\u9690\u79c1\u653f\u7b56"
    check-cast v0, Ljava/lang/CharSequence;
    invoke-virtual {v1, v0}, Landroid/app/AlertDialog$Builder;->setTitle(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    move-result-object v1
    const-string v0, "\u8be6\u89c1\u300a\u670d\u52a1\u534f\u8bae\u300b\u300a\u9690\u79c1\u653f\u7b56\u300b"
    check-cast v0, Ljava/lang/CharSequence;
    invoke-virtual {v1, v0}, Landroid/app/AlertDialog$Builder;->setMessage(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    move-result-object v2
    const-string v0, "\u540c\u610f"
    check-cast v0, Ljava/lang/CharSequence;
    sget-object v1, Ld;->a:Ld;
    check-cast v1, Landroid/content/DialogInterface$OnClickListener;
    invoke-virtual {v2, v0, v1}, Landroid/app/AlertDialog$Builder;->setPositiveButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v2
    const-string v0, "\u9000\u51fa\u5e94\u7528"
    check-cast v0, Ljava/lang/CharSequence;
    new-instance v1, Lf;
    invoke-direct {v1, p0}, Lf;-><init>(Lcom/zhiyue/podcast/MainActivity;)V
    check-cast v1, Landroid/content/DialogInterface$OnClickListener;
    invoke-virtual {v2, v0, v1}, Landroid/app/AlertDialog$Builder;->setNegativeButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    invoke-virtual {v0}, Landroid/app/AlertDialog$Builder;->show()Landroid/app/AlertDialog;
    :cond_5f
    return-void
.end method

.class public final Lcom/zhiyue/podcast/PodApp;
.super Landroid/app/Application;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method public final onCreate()V
    .registers 4
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    sget-object v0, La;->a:La;
    sget-object v0, Lh;->a:Lh;
    check-cast v0, Lk;
    invoke-static {v0}, La;->a(Lk;)V
    new-instance v0, Lg;
    invoke-direct {v0}, Lg;-><init>()V
    check-cast v0, Landroid/content/BroadcastReceiver;
    new-instance v1, Landroid/content/IntentFilter;
    const-string v2, "android.net.conn.CONNECTIVITY_CHANGE"
    invoke-direct {v1, v2}, Landroid/content/IntentFilter;-><init>(Ljava/lang/String;)V
    invoke-virtual {p0, v0, v1}, Lcom/zhiyue/podcast/PodApp;->registerReceiver(Landroid/content/BroadcastReceiver;Landroid/content/IntentFilter;)Landroid/content/Intent;
    return-void
.end method

.class public final La;
.super Ljava/lang/Object;
.field public static final a:La;
.field private static b:Li;

.method static constructor <clinit>()V
    .registers 1
    new-instance v0, La;
    invoke-direct {v0}, La;-><init>()V
    sput-object v0, La;->a:La;
    new-instance v0, Li;
    invoke-direct {v0}, Li;-><init>()V
    sput-object v0, La;->b:Li;
    return-void
.end method

.method private constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static a()Li;
    .registers 1
    sget-object v0, La;->b:Li;
    return-object v0
.end method

.method public static a(Lk;)V
    .registers 2
    const-string v0, "f"
    invoke-static {p0, v0}, Ll;->a(Ljava/lang/Object;Ljava/lang/String;)V
    sget-object v0, La;->b:Li;
    invoke-interface {p0, v0}, Lk;->a(Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Li;
    sput-object v0, La;->b:Li;
    return-void
.end method

.class public final Lb;
.super Ljava/lang/Object;
.implements Landroid/widget/CompoundButton$OnCheckedChangeListener;
.field public static final a:Lb;

.method static constructor <clinit>()V
    .registers 1
    new-instance v0, Lb;
    invoke-direct {v0}, Lb;-><init>()V
    sput-object v0, Lb;->a:Lb;
    return-void
.end method

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final onCheckedChanged(Landroid/widget/CompoundButton;Z)V
    .registers 4
    sget-object v0, La;->a:La;
    new-instance v0, Lc;
    invoke-direct {v0, p2}, Lc;-><init>(Z)V
    check-cast v0, Lk;
    invoke-static {v0}, La;->a(Lk;)V
    return-void
.end method

.class final Lc;
.super Lm;
.implements Lk;
.field private synthetic a:Z

.method constructor <init>(Z)V
    .registers 2
    iput-boolean p1, p0, Lc;->a:Z
    invoke-direct {p0}, Lm;-><init>()V
    return-void
.end method

.method public final bridge synthetic a(Ljava/lang/Object;)Ljava/lang/Object;
    .registers 5
    const/4 v2, 0x0
    check-cast p1, Li;
    const-string v0, "it"
    invoke-static {p1, v0}, Ll;->a(Ljava/lang/Object;Ljava/lang/String;)V
    iget-boolean v0, p0, Lc;->a:Z
    const/4 v1, 0x5
    invoke-static {p1, v2, v0, v2, v1}, Li;->a(Li;ZZII)Li;
    move-result-object v0
    return-object v0
.end method

.class public final Ld;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field public static final a:Ld;

.method static constructor <clinit>()V
    .registers 1
    new-instance v0, Ld;
    invoke-direct {v0}, Ld;-><init>()V
    sput-object v0, Ld;->a:Ld;
    return-void
.end method

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final onClick(Landroid/content/DialogInterface;I)V
    .registers 4
    sget-object v0, La;->a:La;
    sget-object v0, Le;->a:Le;
    check-cast v0, Lk;
    invoke-static {v0}, La;->a(Lk;)V
    return-void
.end method

.class final Le;
.super Lm;
.implements Lk;
.field public static final a:Le;

.method static constructor <clinit>()V
    .registers 1
    new-instance v0, Le;
    invoke-direct {v0}, Le;-><init>()V
    sput-object v0, Le;->a:Le;
    return-void
.end method

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Lm;-><init>()V
    return-void
.end method

.method public final bridge synthetic a(Ljava/lang/Object;)Ljava/lang/Object;
    .registers 5
    const/4 v2, 0x0
    check-cast p1, Li;
    const-string v0, "it"
    invoke-static {p1, v0}, Ll;->a(Ljava/lang/Object;Ljava/lang/String;)V
    const/4 v0, 0x1
    const/4 v1, 0x6
    invoke-static {p1, v0, v2, v2, v1}, Li;->a(Li;ZZII)Li;
    move-result-object v0
    return-object v0
.end method

.class public final Lf;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field private synthetic a:Lcom/zhiyue/podcast/MainActivity;

.method public constructor <init>(Lcom/zhiyue/podcast/MainActivity;)V
    .registers 2
    iput-object p1, p0, Lf;->a:Lcom/zhiyue/podcast/MainActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final onClick(Landroid/content/DialogInterface;I)V
    .registers 4
    iget-object v0, p0, Lf;->a:Lcom/zhiyue/podcast/MainActivity;
    invoke-virtual {v0}, Lcom/zhiyue/podcast/MainActivity;->finishAffinity()V
    return-void
.end method

.class public final Lg;
.super Landroid/content/BroadcastReceiver;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/content/BroadcastReceiver;-><init>()V
    return-void
.end method

.method public final onReceive(Landroid/content/Context;Landroid/content/Intent;)V
    .registers 6
    const-string v0, "c"
    invoke-static {p1, v0}, Ll;->a(Ljava/lang/Object;Ljava/lang/String;)V
    const-string v0, "i"
    invoke-static {p2, v0}, Ll;->a(Ljava/lang/Object;Ljava/lang/String;)V
    sget-object v0, La;->a:La;
    invoke-static {}, La;->a()Li;
    move-result-object v0
    iget-boolean v0, v0, Li;->a:Z
    if-eqz v0, :cond_37
    const-string v1, "p"
    invoke-virtual {p1}, Landroid/content/Context;->getApplicationContext()Landroid/content/Context;
    move-result-object v0
    const-string v2, "wifi"
    invoke-virtual {v0, v2}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    if-nez v0, :cond_2a
    new-instance v0, Lj;
    const-string v1, "null cannot be cast to non-null type android.net.wifi.WifiManager"
    invoke-direct {v0, v1}, Lj;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_2a
    check-cast v0, Landroid/net/wifi/WifiManager;
    invoke-virtual {v0}, Landroid/net/wifi/WifiManager;->getConnectionInfo()Landroid/net/wifi/WifiInfo;
    move-result-object v0
    invoke-virtual {v0}, Landroid/net/wifi/WifiInfo;->getSSID()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    :cond_37
    sget-object v0, La;->a:La;
    invoke-static {}, La;->a()Li;
    move-result-object v0
    iget v0, v0, Li;->b:I
    const/4 v1, 0x1
    if-le v0, v1, :cond_65
    const-string v1, "p"
    invoke-virtual {p1}, Landroid/content/Context;->getApplicationContext()Landroid/content/Context;
    move-result-object v0
    const-string v2, "wifi"
    invoke-virtual {v0, v2}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    if-nez v0, :cond_58
    new-instance v0, Lj;
    const-string v1, "null cannot be cast to non-null type android.net.wifi.WifiManager"
    invoke-direct {v0, v1}, Lj;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_58
    check-cast v0, Landroid/net/wifi/WifiManager;
    invoke-virtual {v0}, Landroid/net/wifi/WifiManager;->getConnectionInfo()Landroid/net/wifi/WifiInfo;
    move-result-object v0
    invoke-virtual {v0}, Landroid/net/wifi/WifiInfo;->getBSSID()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    :cond_65
    return-void
.end method

.class public final Lh;
.super Lm;
.implements Lk;
.field public static final a:Lh;

.method static constructor <clinit>()V
    .registers 1
    new-instance v0, Lh;
    invoke-direct {v0}, Lh;-><init>()V
    sput-object v0, Lh;->a:Lh;
    return-void
.end method

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Lm;-><init>()V
    return-void
.end method

.method public final bridge synthetic a(Ljava/lang/Object;)Ljava/lang/Object;
    .registers 5
    const/4 v2, 0x0
    check-cast p1, Li;
    const-string v0, "it"
    invoke-static {p1, v0}, Ll;->a(Ljava/lang/Object;Ljava/lang/String;)V
    const/4 v0, 0x2
    const/4 v1, 0x3
    invoke-static {p1, v2, v2, v0, v1}, Li;->a(Li;ZZII)Li;
    move-result-object v0
    return-object v0
.end method

.class public final Li;
.super Ljava/lang/Object;
.field public final a:Z
.field final b:I
.field private final c:Z

.method public synthetic constructor <init>()V
    .registers 3
    const/4 v1, 0x0
    const/4 v0, 0x1
    invoke-direct {p0, v1, v1, v0}, Li;-><init>(ZZI)V
    return-void
.end method

.method private constructor <init>(ZZI)V
    .registers 4
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-boolean p1, p0, Li;->a:Z
    iput-boolean p2, p0, Li;->c:Z
    iput p3, p0, Li;->b:I
    return-void
.end method

.method public static synthetic a(Li;ZZII)Li;
    .registers 6
    and-int/lit8 v0, p4, 0x1
    if-eqz v0, :cond_6
    iget-boolean p1, p0, Li;->a:Z
    :cond_6
    and-int/lit8 v0, p4, 0x2
    if-eqz v0, :cond_c
    iget-boolean p2, p0, Li;->c:Z
    :cond_c
    and-int/lit8 v0, p4, 0x4
    if-eqz v0, :cond_12
    iget p3, p0, Li;->b:I
    :cond_12
    invoke-static {p1, p2, p3}, Li;->a(ZZI)Li;
    move-result-object v0
    return-object v0
.end method

.method private static a(ZZI)Li;
    .registers 4
    new-instance v0, Li;
    invoke-direct {v0, p0, p1, p2}, Li;-><init>(ZZI)V
    return-object v0
.end method

.method public final equals(Ljava/lang/Object;)Z
    .registers 6
    const/4 v1, 0x1
    const/4 v0, 0x0
    if-eq p0, p1, :cond_25
    instance-of v2, p1, Li;
    if-eqz v2, :cond_26
    check-cast p1, Li;
    iget-boolean v2, p0, Li;->a:Z
    iget-boolean v3, p1, Li;->a:Z
    if-ne v2, v3, :cond_27
    move v2, v1
    :goto_11
    if-eqz v2, :cond_26
    iget-boolean v2, p0, Li;->c:Z
    iget-boolean v3, p1, Li;->c:Z
    if-ne v2, v3, :cond_29
    move v2, v1
    :goto_1a
    if-eqz v2, :cond_26
    iget v2, p0, Li;->b:I
    iget v3, p1, Li;->b:I
    if-ne v2, v3, :cond_2b
    move v2, v1
    :goto_23
    if-eqz v2, :cond_26
    :cond_25
    move v0, v1
    :cond_26
    return v0
    :cond_27
    move v2, v0
    goto :goto_11
    :cond_29
    move v2, v0
    goto :goto_1a
    :cond_2b
    move v2, v0
    goto :goto_23
.end method

.method public final hashCode()I
    .registers 4
    const/4 v1, 0x1
    iget-boolean v0, p0, Li;->a:Z
    if-eqz v0, :cond_6
    move v0, v1
    :cond_6
    mul-int/lit8 v2, v0, 0x1f
    iget-boolean v0, p0, Li;->c:Z
    if-eqz v0, :cond_14
    :goto_c
    add-int v0, v2, v1
    mul-int/lit8 v0, v0, 0x1f
    iget v1, p0, Li;->b:I
    add-int/2addr v0, v1
    return v0
    :cond_14
    move v1, v0
    goto :goto_c
.end method

.method public final toString()Ljava/lang/String;
    .registers 3
    new-instance v0, Ljava/lang/StringBuilder;
    const-string v1, "Settings(agreed="
    invoke-direct {v0, v1}, Ljava/lang/StringBuilder;-><init>(Ljava/lang/String;)V
    iget-boolean v1, p0, Li;->a:Z
    invoke-virtual {v0, v1}, Ljava/lang/StringBuilder;->append(Z)Ljava/lang/StringBuilder;
    move-result-object v0
    const-string v1, ", autoplay="
    invoke-virtual {v0, v1}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v0
    iget-boolean v1, p0, Li;->c:Z
    invoke-virtual {v0, v1}, Ljava/lang/StringBuilder;->append(Z)Ljava/lang/StringBuilder;
    move-result-object v0
    const-string v1, ", speed="
    invoke-virtual {v0, v1}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v0
    iget v1, p0, Li;->b:I
    invoke-virtual {v0, v1}, Ljava/lang/StringBuilder;->append(I)Ljava/lang/StringBuilder;
    move-result-object v0
    const-string v1, ")"
    invoke-virtual {v0, v1}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v0
    invoke-virtual {v0}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method

.class public final Lj;
.super Ljava/lang/ClassCastException;

.method public constructor <init>(Ljava/lang/String;)V
    .registers 2
    invoke-direct {p0, p1}, Ljava/lang/ClassCastException;-><init>(Ljava/lang/String;)V
    return-void
.end method

.class public interface abstract Lk;
.super Ljava/lang/Object;

.method public abstract a(Ljava/lang/Object;)Ljava/lang/Object;
.end method

.class public final Ll;
.super Ljava/lang/Object;

.method public static a(Ljava/lang/Object;Ljava/lang/String;)V
    .registers 3
    if-nez p0, :cond_8
    new-instance v0, Ljava/lang/IllegalArgumentException;
    invoke-direct {v0, p1}, Ljava/lang/IllegalArgumentException;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_8
    return-void
.end method

.class public abstract Lm;
.super Ljava/lang/Object;
.implements Ljava/io/Serializable;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method
