# api 26
.class public La;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 2
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    new-instance v0, Li;
    invoke-direct {v0}, Li;-><init>()V
    return-void
.end method

.class public Lb;
.super Le;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Le;-><init>()V
    return-void
.end method

.class public Lc;
.super Ld;
.field private c:Landroid/app/Dialog;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ld;-><init>()V
    return-void
.end method

.method public final a()V
    .registers 2
    iget-object v0, p0, Lc;->c:Landroid/app/Dialog;
    invoke-virtual {v0}, Landroid/app/Dialog;->dismiss()V
    return-void
.end method

.method final a(Lf;)V
    .registers 4
    invoke-super {p0, p1}, Ld;->a(Lf;)V
    new-instance v0, Landroid/app/Dialog;
    iget-object v1, p0, Ld;->a:Le;
    invoke-direct {v0, v1}, Landroid/app/Dialog;-><init>(Landroid/content/Context;)V
    iput-object v0, p0, Lc;->c:Landroid/app/Dialog;
    iget-object v0, p0, Ld;->b:Landroid/view/View;
    if-eqz v0, :cond_17
    iget-object v0, p0, Lc;->c:Landroid/app/Dialog;
    iget-object v1, p0, Ld;->b:Landroid/view/View;
    invoke-virtual {v0, v1}, Landroid/app/Dialog;->setContentView(Landroid/view/View;)V
    :cond_17
    iget-object v0, p0, Lc;->c:Landroid/app/Dialog;
    invoke-virtual {v0}, Landroid/app/Dialog;->show()V
    return-void
.end method

.class public Lcom/example/travel/MainActivity;
.super Lb;
.implements Ll;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Lb;-><init>()V
    return-void
.end method

.method public final a()V
    .registers 4
    invoke-static {}, Lcom/tencent/mmkv/MMKV;->defaultMMKV()Lcom/tencent/mmkv/MMKV;
    move-result-object v0
    const-string v1, "pri"
    const/4 v2, 0x1
    invoke-virtual {v0, v1, v2}, Lcom/tencent/mmkv/MMKV;->encode(Ljava/lang/String;Z)Z
    invoke-virtual {p0}, Lcom/example/travel/MainActivity;->getApplicationContext()Landroid/content/Context;
    move-result-object v0
    invoke-static {v0}, Ld;->b(Landroid/content/Context;)V
    return-void
.end method

.method public final b()V
    .registers 3
    const-string v0, "no"
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    invoke-virtual {p0}, Lcom/example/travel/MainActivity;->finish()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 5
    invoke-super {p0, p1}, Lb;->onCreate(Landroid/os/Bundle;)V
    invoke-static {}, Lcom/tencent/mmkv/MMKV;->defaultMMKV()Lcom/tencent/mmkv/MMKV;
    move-result-object v0
    const-string v1, "pri"
    const/4 v2, 0x0
    invoke-virtual {v0, v1, v2}, Lcom/tencent/mmkv/MMKV;->decodeBool(Ljava/lang/String;Z)Z
    move-result v0
    if-nez v0, :cond_29
    invoke-static {}, Lj;->b()Lj;
    move-result-object v0
    iget-object v1, p0, Le;->a:Lf;
    new-instance v2, Lg;
    invoke-direct {v2, v1}, Lg;-><init>(Lf;)V
    iput-object v0, v2, Lg;->b:Ld;
    iget-object v0, v2, Lg;->a:Lf;
    iget-object v0, v0, Lf;->a:Le;
    new-instance v1, Lh;
    invoke-direct {v1, v2}, Lh;-><init>(Lg;)V
    invoke-virtual {v0, v1}, Le;->runOnUiThread(Ljava/lang/Runnable;)V
    :cond_29
    return-void
.end method

.class public Lcom/example/travel/TravelApp;
.super Landroid/app/Application;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method public onCreate()V
    .registers 4
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    invoke-static {p0}, Lcom/tencent/mmkv/MMKV;->initialize(Landroid/content/Context;)Ljava/lang/String;
    invoke-static {}, Lcom/tencent/mmkv/MMKV;->defaultMMKV()Lcom/tencent/mmkv/MMKV;
    move-result-object v0
    const-string v1, "pri"
    const/4 v2, 0x0
    invoke-virtual {v0, v1, v2}, Lcom/tencent/mmkv/MMKV;->decodeBool(Ljava/lang/String;Z)Z
    move-result v0
    if-eqz v0, :cond_16
    invoke-static {p0}, Ld;->b(Landroid/content/Context;)V
    :cond_16
    return-void
.end method

.class public Lcom/tencent/mmkv/MMKV;
.super Ljava/lang/Object;
.field private static rootDir:Ljava/lang/String;
.field private final nativeHandle:J

.method private constructor <init>(J)V
    .registers 4
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-wide p1, p0, Lcom/tencent/mmkv/MMKV;->nativeHandle:J
    return-void
.end method

.method private native decodeBool(JLjava/lang/String;Z)Z
.end method

.method private native decodeString(JLjava/lang/String;Ljava/lang/String;)Ljava/lang/String;
.end method

.method public static defaultMMKV()Lcom/tencent/mmkv/MMKV;
    .registers 4
    new-instance v0, Lcom/tencent/mmkv/MMKV;
    const/4 v1, 0x1
    const/4 v2, 0x0
    invoke-static {v1, v2}, Lcom/tencent/mmkv/MMKV;->getDefaultMMKV(ILjava/lang/String;)J
    move-result-wide v2
    invoke-direct {v0, v2, v3}, Lcom/tencent/mmkv/MMKV;-><init>(J)V
    return-object v0
.end method

.method private native encodeBool(JLjava/lang/String;Z)Z
.end method

.method private native encodeString(JLjava/lang/String;Ljava/lang/String;)Z
.end method

.method private static native getDefaultMMKV(ILjava/lang/String;)J
.end method

.method private static native getMMKVWithID(Ljava/lang/String;ILjava/lang/String;Ljava/lang/String;)J
.end method

.method public static initialize(Landroid/content/Context;)Ljava/lang/String;
    .registers 3
    new-instance v0, Ljava/lang/StringBuilder;
    invoke-direct {v0}, Ljava/lang/StringBuilder;-><init>()V
    invoke-virtual {p0}, Landroid/content/Context;->getFilesDir()Ljava/io/File;
    move-result-object v1
    invoke-virtual {v1}, Ljava/io/File;->getAbsolutePath()Ljava/lang/String;
    move-result-object v1
    invoke-virtual {v0, v1}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v0
    const-string v1, "/mmkv"
    invoke-virtual {v0, v1}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v0
    invoke-virtual {v0}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v0
    sput-object v0, Lcom/tencent/mmkv/MMKV;->rootDir:Ljava/lang/String;
    invoke-static {v0}, Lcom/tencent/mmkv/MMKV;->jniInitialize(Ljava/lang/String;)V
    sget-object v0, Lcom/tencent/mmkv/MMKV;->rootDir:Ljava/lang/String;
    return-object v0
.end method

.method private static native jniInitialize(Ljava/lang/String;)V
.end method

.method public static mmkvWithID(Ljava/lang/String;)Lcom/tencent/mmkv/MMKV;
    .registers 5
    const/4 v2, 0x0
    new-instance v0, Lcom/tencent/mmkv/MMKV;
    const/4 v1, 0x1
    invoke-static {p0, v1, v2, v2}, Lcom/tencent/mmkv/MMKV;->getMMKVWithID(Ljava/lang/String;ILjava/lang/String;Ljava/lang/String;)J
    move-result-wide v2
    invoke-direct {v0, v2, v3}, Lcom/tencent/mmkv/MMKV;-><init>(J)V
    return-object v0
.end method

.method public decodeBool(Ljava/lang/String;)Z
    .registers 3
    const/4 v0, 0x0
    invoke-virtual {p0, p1, v0}, Lcom/tencent/mmkv/MMKV;->decodeBool(Ljava/lang/String;Z)Z
    move-result v0
    return v0
.end method

.method public decodeBool(Ljava/lang/String;Z)Z
    .registers 5
    iget-wide v0, p0, Lcom/tencent/mmkv/MMKV;->nativeHandle:J
    invoke-direct {p0, v0, v1, p1, p2}, Lcom/tencent/mmkv/MMKV;->decodeBool(JLjava/lang/String;Z)Z
    move-result v0
    return v0
.end method

.method public decodeString(Ljava/lang/String;Ljava/lang/String;)Ljava/lang/String;
    .registers 5
    iget-wide v0, p0, Lcom/tencent/mmkv/MMKV;->nativeHandle:J
    invoke-direct {p0, v0, v1, p1, p2}, Lcom/tencent/mmkv/MMKV;->decodeString(JLjava/lang/String;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method

.method public encode(Ljava/lang/String;Ljava/lang/String;)Z
    .registers 5
    iget-wide v0, p0, Lcom/tencent/mmkv/MMKV;->nativeHandle:J
    invoke-direct {p0, v0, v1, p1, p2}, Lcom/tencent/mmkv/MMKV;->encodeString(JLjava/lang/String;Ljava/lang/String;)Z
    move-result v0
    return v0
.end method

.method public encode(Ljava/lang/String;Z)Z
    .registers 5
    iget-wide v0, p0, Lcom/tencent/mmkv/MMKV;->nativeHandle:J
    invoke-direct {p0, v0, v1, p1, p2}, Lcom/tencent/mmkv/MMKV;->encodeBool(JLjava/lang/String;Z)Z
    move-result v0
    return v0
.end method

.class public Ld;
.super Ljava/lang/Object;
.field private static c:Z
.field a:Le;
.field b:Landroid/view/View;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static b(Landroid/content/Context;)V
    .registers 3
    sget-boolean v0, Ld;->c:Z
    if-eqz v0, :cond_5
    :goto_4
    return-void
    :cond_5
    const/4 v0, 0x1
    sput-boolean v0, Ld;->c:Z
    const-string v1, "sdk"
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    goto :goto_4
.end method

.method public a(Landroid/view/LayoutInflater;Landroid/view/ViewGroup;)Landroid/view/View;
    .registers 4
    const/4 v0, 0x0
    return-object v0
.end method

.method public a(Landroid/content/Context;)V
    .registers 2
    return-void
.end method

.method a(Lf;)V
    .registers 4
    iget-object v0, p1, Lf;->a:Le;
    iput-object v0, p0, Ld;->a:Le;
    iget-object v0, p0, Ld;->a:Le;
    invoke-virtual {p0, v0}, Ld;->a(Landroid/content/Context;)V
    iget-object v0, p0, Ld;->a:Le;
    invoke-static {v0}, Landroid/view/LayoutInflater;->from(Landroid/content/Context;)Landroid/view/LayoutInflater;
    move-result-object v0
    const/4 v1, 0x0
    invoke-virtual {p0, v0, v1}, Ld;->a(Landroid/view/LayoutInflater;Landroid/view/ViewGroup;)Landroid/view/View;
    move-result-object v0
    iput-object v0, p0, Ld;->b:Landroid/view/View;
    return-void
.end method

.class public Le;
.super La;
.field public final a:Lf;

.method public constructor <init>()V
    .registers 2
    invoke-direct {p0}, La;-><init>()V
    new-instance v0, Lf;
    invoke-direct {v0, p0}, Lf;-><init>(Le;)V
    iput-object v0, p0, Le;->a:Lf;
    return-void
.end method

.class public final Lf;
.super Ljava/lang/Object;
.field public final a:Le;

.method constructor <init>(Le;)V
    .registers 3
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    new-instance v0, Ljava/util/HashMap;
    invoke-direct {v0}, Ljava/util/HashMap;-><init>()V
    new-instance v0, Ljava/util/HashMap;
    invoke-direct {v0}, Ljava/util/HashMap;-><init>()V
    iput-object p1, p0, Lf;->a:Le;
    return-void
.end method

.class public final Lg;
.super Ljava/lang/Object;
.field public final a:Lf;
.field public b:Ld;

.method public constructor <init>(Lf;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lg;->a:Lf;
    return-void
.end method

.class public final Lh;
.super Ljava/lang/Object;
.implements Ljava/lang/Runnable;
.field private synthetic a:Lg;

.method public constructor <init>(Lg;)V
    .registers 2
    iput-object p1, p0, Lh;->a:Lg;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final run()V
    .registers 3
    iget-object v0, p0, Lh;->a:Lg;
    iget-object v0, v0, Lg;->b:Ld;
    iget-object v1, p0, Lh;->a:Lg;
    iget-object v1, v1, Lg;->a:Lf;
    invoke-virtual {v0, v1}, Ld;->a(Lf;)V
    return-void
.end method

.class public final Li;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    new-instance v0, Ljava/util/HashMap;
    invoke-direct {v0}, Ljava/util/HashMap;-><init>()V
    return-void
.end method

.class public final Lj;
.super Lc;
.implements Landroid/view/View$OnClickListener;
.field private c:Ll;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Lc;-><init>()V
    return-void
.end method

.method public static b()Lj;
    .registers 1
    new-instance v0, Lj;
    invoke-direct {v0}, Lj;-><init>()V
    return-object v0
.end method

.method public final a(Landroid/view/LayoutInflater;Landroid/view/ViewGroup;)Landroid/view/View;
    .registers 9
    const/high16 v0, 0x7f020000
    const/4 v1, 0x0
    const/4 v2, 0x0
    invoke-virtual {p1, v0, v1, v2}, Landroid/view/LayoutInflater;->inflate(ILandroid/view/ViewGroup;Z)Landroid/view/View;
    move-result-object v1
    new-instance v2, Landroid/text/SpannableString;
    const-string v0, "\u8bf7\u60a8\u9605\u8bfb\u5b8c\u6574\u7248\u300a\u9690\u79c1\u653f\u7b56\u300b\u548c\u300a\u7528\u6237\u534f\u8bae\u300b"
    invoke-direct {v2, v0}, Landroid/text/SpannableString;-><init>(Ljava/lang/CharSequence;)V
    new-instance v0, Lk;
    invoke-direct {v0}, Lk;-><init>()V
    const/4 v3, 0x7
    const/16 v4, 0xd
    const/16 v5, 0x21
    invoke-virtual {v2, v0, v3, v4, v5}, Landroid/text/SpannableString;->setSpan(Ljava/lang/Object;III)V
    const v0, 0x7f040001
    invoke-virtual {v1, v0}, Landroid/view/View;->findViewById(I)Landroid/view/View;
    move-result-object v0
    check-cast v0, Landroid/widget/TextView;
    invoke-virtual {v0, v2}, Landroid/widget/TextView;->setText(Ljava/lang/CharSequence;)V
    const v0, 0x7f040003
    invoke-virtual {v1, v0}, Landroid/view/View;->findViewById(I)Landroid/view/View;
    move-result-object v0
    invoke-virtual {v0, p0}, Landroid/view/View;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    const v0, 0x7f040002
    invoke-virtual {v1, v0}, Landroid/view/View;->findViewById(I)Landroid/view/View;
    move-result-object v0
    invoke-virtual {v0, p0}, Landroid/view/View;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    return-object v1
.end method

.method public final a(Landroid/content/Context;)V
    .registers 3
    invoke-super {p0, p1}, Lc;->a(Landroid/content/Context;)V
    instance-of v0, p1, Ll;
    if-eqz v0, :cond_b
    check-cast p1, Ll;
    iput-object p1, p0, Lj;->c:Ll;
    :cond_b
    return-void
.end method

.method public final onClick(Landroid/view/View;)V
    .registers 4
    iget-object v0, p0, Lj;->c:Ll;
    if-nez v0, :cond_5
    :goto_4
    return-void
    :cond_5
    invoke-virtual {p1}, Landroid/view/View;->getId()I
    move-result v0
    const v1, 0x7f040003
    if-ne v0, v1, :cond_17
    iget-object v0, p0, Lj;->c:Ll;
    invoke-interface {v0}, Ll;->a()V
    :goto_13
    invoke-virtual {p0}, Lj;->a()V
    goto :goto_4
    :cond_17
    iget-object v0, p0, Lj;->c:Ll;
    invoke-interface {v0}, Ll;->b()V
    goto :goto_13
.end method

.class final Lk;
.super Landroid/text/style/ClickableSpan;

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/text/style/ClickableSpan;-><init>()V
    return-void
.end method

.method public final onClick(Landroid/view/View;)V
    .registers 5
    const-string v0, "link"
    invoke-virtual {p1}, Landroid/view/View;->getContext()Landroid/content/Context;
    move-result-object v1
    invoke-virtual {v1}, Landroid/content/Context;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v1
    const-string v2, "android_id"
    invoke-static {v1, v2}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.class public interface abstract Ll;
.super Ljava/lang/Object;

.method public abstract a()V
.end method

.method public abstract b()V
.end method
