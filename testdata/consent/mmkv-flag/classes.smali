# api 26
.class public Lcom/example/comic/App;
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
    const-string v0, "KEY_PRIVACY"
    invoke-static {v0}, Lcom/example/comic/Kv;->is(Ljava/lang/String;)Z
    move-result v0
    if-eqz v0, :cond_1f
    const-string v1, "c"
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Lcom/example/comic/App;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    :cond_1f
    const-string v0, "KEY_LAUNCHED"
    invoke-static {v0}, Lcom/example/comic/Kv;->is(Ljava/lang/String;)Z
    move-result v0
    if-eqz v0, :cond_36
    const-string v0, "c"
    invoke-virtual {p0}, Lcom/example/comic/App;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v1
    const-string v2, "android_id"
    invoke-static {v1, v2}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    :cond_36
    const-string v0, "KEY_LAUNCHED"
    const/4 v1, 0x1
    invoke-static {v0, v1}, Lcom/example/comic/Kv;->set(Ljava/lang/String;Z)V
    return-void
.end method

.class Lcom/example/comic/Kv;
.super Ljava/lang/Object;

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method static is(Ljava/lang/String;)Z
    .registers 3
    invoke-static {}, Lcom/example/comic/Kv;->kv()Lcom/tencent/mmkv/MMKV;
    move-result-object v0
    const/4 v1, 0x0
    invoke-virtual {v0, p0, v1}, Lcom/tencent/mmkv/MMKV;->decodeBool(Ljava/lang/String;Z)Z
    move-result v0
    return v0
.end method

.method private static kv()Lcom/tencent/mmkv/MMKV;
    .registers 1
    invoke-static {}, Lcom/tencent/mmkv/MMKV;->defaultMMKV()Lcom/tencent/mmkv/MMKV;
    move-result-object v0
    return-object v0
.end method

.method static set(Ljava/lang/String;Z)V
    .registers 3
    invoke-static {}, Lcom/example/comic/Kv;->kv()Lcom/tencent/mmkv/MMKV;
    move-result-object v0
    invoke-virtual {v0, p0, p1}, Lcom/tencent/mmkv/MMKV;->encode(Ljava/lang/String;Z)Z
    return-void
.end method

.class Lcom/example/comic/MainActivity$1;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field final synthetic this$0:Lcom/example/comic/MainActivity;

.method constructor <init>(Lcom/example/comic/MainActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/example/comic/MainActivity$1;->this$0:Lcom/example/comic/MainActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .registers 5
    const-string v0, "KEY_PRIVACY"
    const/4 v1, 0x0
    invoke-static {v0, v1}, Lcom/example/comic/Kv;->set(Ljava/lang/String;Z)V
    iget-object v0, p0, Lcom/example/comic/MainActivity$1;->this$0:Lcom/example/comic/MainActivity;
    invoke-virtual {v0}, Lcom/example/comic/MainActivity;->finish()V
    return-void
.end method

.class Lcom/example/comic/MainActivity$2;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field final synthetic this$0:Lcom/example/comic/MainActivity;

.method constructor <init>(Lcom/example/comic/MainActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/example/comic/MainActivity$2;->this$0:Lcom/example/comic/MainActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .registers 5
    const-string v0, "KEY_PRIVACY"
    const/4 v1, 0x1
    invoke-static {v0, v1}, Lcom/example/comic/Kv;->set(Ljava/lang/String;Z)V
    return-void
.end method

.class public Lcom/example/comic/MainActivity;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 5
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    const-string v0, "KEY_PRIVACY"
    invoke-static {v0}, Lcom/example/comic/Kv;->is(Ljava/lang/String;)Z
    move-result v0
    if-eqz v0, :cond_c
    :goto_b
    return-void
    :cond_c
    new-instance v0, Landroid/app/AlertDialog$Builder;
    invoke-direct {v0, p0}, Landroid/app/AlertDialog$Builder;-><init>(Landroid/content/Context;)V
    const v1, 0x7f020001
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setTitle(I)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const v1, 0x7f020002
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setMessage(I)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const v1, 0x7f020003
    new-instance v2, Lcom/example/comic/MainActivity$2;
    invoke-direct {v2, p0}, Lcom/example/comic/MainActivity$2;-><init>(Lcom/example/comic/MainActivity;)V
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setPositiveButton(ILandroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const v1, 0x7f020004
    new-instance v2, Lcom/example/comic/MainActivity$1;
    invoke-direct {v2, p0}, Lcom/example/comic/MainActivity$1;-><init>(Lcom/example/comic/MainActivity;)V
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setNegativeButton(ILandroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    invoke-virtual {v0}, Landroid/app/AlertDialog$Builder;->show()Landroid/app/AlertDialog;
    goto :goto_b
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
    sget-object v0, Lcom/tencent/mmkv/MMKV;->rootDir:Ljava/lang/String;
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
