.class Lcom/guangbo/radio/MainActivity$1;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field final synthetic this$0:Lcom/guangbo/radio/MainActivity;

.method constructor <init>(Lcom/guangbo/radio/MainActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/guangbo/radio/MainActivity$1;->this$0:Lcom/guangbo/radio/MainActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .registers 4
    iget-object v0, p0, Lcom/guangbo/radio/MainActivity$1;->this$0:Lcom/guangbo/radio/MainActivity;
    invoke-virtual {v0}, Lcom/guangbo/radio/MainActivity;->finish()V
    return-void
.end method

.class Lcom/guangbo/radio/MainActivity$2;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field final synthetic this$0:Lcom/guangbo/radio/MainActivity;

.method constructor <init>(Lcom/guangbo/radio/MainActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/guangbo/radio/MainActivity$2;->this$0:Lcom/guangbo/radio/MainActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .registers 5
    iget-object v0, p0, Lcom/guangbo/radio/MainActivity$2;->this$0:Lcom/guangbo/radio/MainActivity;
    const-string v1, ".pp"
    invoke-static {v0, v1}, Lcom/guangbo/radio/RadioApp;->mark(Landroid/content/Context;Ljava/lang/String;)V
    return-void
.end method

.class public Lcom/guangbo/radio/MainActivity;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method public onCreate(Landroid/os/Bundle;)V
    .registers 5
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    const-string v0, ".pp"
    invoke-static {p0, v0}, Lcom/guangbo/radio/RadioApp;->has(Landroid/content/Context;Ljava/lang/String;)Z
    move-result v0
    if-eqz v0, :cond_c
    :goto_b
    return-void
    :cond_c
    new-instance v0, Landroid/app/AlertDialog$Builder;
    invoke-direct {v0, p0}, Landroid/app/AlertDialog$Builder;-><init>(Landroid/content/Context;)V
    const-string v1, "\u6e29\u99a8\u63d0\u793a"
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setTitle(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const-string v1, "\u4e3a\u4fdd\u969c\u60a8\u7684\u6743\u76ca\uff0c\u8bf7\u9605\u8bfb\u300a\u9690\u79c1\u653f\u7b56\u300b"
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setMessage(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const-string v1, "\u540c\u610f\u5e76\u7ee7\u7eed"
    new-instance v2, Lcom/guangbo/radio/MainActivity$2;
    invoke-direct {v2, p0}, Lcom/guangbo/radio/MainActivity$2;-><init>(Lcom/guangbo/radio/MainActivity;)V
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setPositiveButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const-string v1, "\u4e0d\u540c\u610f"
    new-instance v2, Lcom/guangbo/radio/MainActivity$1;
    invoke-direct {v2, p0}, Lcom/guangbo/radio/MainActivity$1;-><init>(Lcom/guangbo/radio/MainActivity;)V
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setNegativeButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    invoke-virtual {v0}, Landroid/app/AlertDialog$Builder;->show()Landroid/app/AlertDialog;
    goto :goto_b
.end method

.class public Lcom/guangbo/radio/RadioApp;
.super Landroid/app/Application;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method static has(Landroid/content/Context;Ljava/lang/String;)Z
    .registers 4
    new-instance v0, Ljava/io/File;
    invoke-virtual {p0}, Landroid/content/Context;->getFilesDir()Ljava/io/File;
    move-result-object v1
    invoke-direct {v0, v1, p1}, Ljava/io/File;-><init>(Ljava/io/File;Ljava/lang/String;)V
    invoke-virtual {v0}, Ljava/io/File;->exists()Z
    move-result v0
    return v0
.end method

.method static mark(Landroid/content/Context;Ljava/lang/String;)V
    .registers 4
    :try_start_0
    new-instance v0, Ljava/io/File;
    invoke-virtual {p0}, Landroid/content/Context;->getFilesDir()Ljava/io/File;
    move-result-object v1
    invoke-direct {v0, v1, p1}, Ljava/io/File;-><init>(Ljava/io/File;Ljava/lang/String;)V
    invoke-virtual {v0}, Ljava/io/File;->createNewFile()Z
    :try_end_c
    .catch Ljava/io/IOException; {:try_start_0 .. :try_end_c} :catch_d
    :goto_c
    return-void
    :catch_d
    move-exception v0
    goto :goto_c
.end method

.method public onCreate()V
    .registers 4
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    const-string v0, ".pp"
    invoke-static {p0, v0}, Lcom/guangbo/radio/RadioApp;->has(Landroid/content/Context;Ljava/lang/String;)Z
    move-result v0
    if-eqz v0, :cond_1c
    const-string v1, "r"
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Lcom/guangbo/radio/RadioApp;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    :cond_1c
    const-string v0, ".st"
    invoke-static {p0, v0}, Lcom/guangbo/radio/RadioApp;->has(Landroid/content/Context;Ljava/lang/String;)Z
    move-result v0
    if-eqz v0, :cond_3d
    const-string v1, "r"
    invoke-virtual {p0}, Lcom/guangbo/radio/RadioApp;->getApplicationContext()Landroid/content/Context;
    move-result-object v0
    const-string v2, "wifi"
    invoke-virtual {v0, v2}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/net/wifi/WifiManager;
    invoke-virtual {v0}, Landroid/net/wifi/WifiManager;->getConnectionInfo()Landroid/net/wifi/WifiInfo;
    move-result-object v0
    invoke-virtual {v0}, Landroid/net/wifi/WifiInfo;->getMacAddress()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    :cond_3d
    const-string v0, ".st"
    invoke-static {p0, v0}, Lcom/guangbo/radio/RadioApp;->mark(Landroid/content/Context;Ljava/lang/String;)V
    return-void
.end method
