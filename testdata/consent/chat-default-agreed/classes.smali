.class Lcom/liaotian/im/ChatActivity$1;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field final synthetic this$0:Lcom/liaotian/im/ChatActivity;

.method constructor <init>(Lcom/liaotian/im/ChatActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/liaotian/im/ChatActivity$1;->this$0:Lcom/liaotian/im/ChatActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .registers 5
    const/4 v1, 0x0
    const-string v0, "agree_protocol"
    invoke-static {v0, v1}, Lcom/liaotian/im/Sp;->set(Ljava/lang/String;Z)V
    const-string v0, "agree_strict"
    invoke-static {v0, v1}, Lcom/liaotian/im/Sp;->set(Ljava/lang/String;Z)V
    iget-object v0, p0, Lcom/liaotian/im/ChatActivity$1;->this$0:Lcom/liaotian/im/ChatActivity;
    invoke-virtual {v0}, Lcom/liaotian/im/ChatActivity;->finish()V
    return-void
.end method

.class Lcom/liaotian/im/ChatActivity$2;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field final synthetic this$0:Lcom/liaotian/im/ChatActivity;

.method constructor <init>(Lcom/liaotian/im/ChatActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/liaotian/im/ChatActivity$2;->this$0:Lcom/liaotian/im/ChatActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .registers 5
    const/4 v1, 0x1
    const-string v0, "agree_protocol"
    invoke-static {v0, v1}, Lcom/liaotian/im/Sp;->set(Ljava/lang/String;Z)V
    const-string v0, "agree_strict"
    invoke-static {v0, v1}, Lcom/liaotian/im/Sp;->set(Ljava/lang/String;Z)V
    return-void
.end method

.class public Lcom/liaotian/im/ChatActivity;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 5
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    new-instance v0, Landroid/app/AlertDialog$Builder;
    invoke-direct {v0, p0}, Landroid/app/AlertDialog$Builder;-><init>(Landroid/content/Context;)V
    const-string v1, "\u7528\u6237\u9690\u79c1"
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setTitle(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const-string v1, "\u8bf7\u9605\u8bfb\u300a\u9690\u79c1\u653f\u7b56\u300b\u4e0e\u300a\u7528\u6237\u534f\u8bae\u300b"
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setMessage(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const-string v1, "\u63a5\u53d7"
    new-instance v2, Lcom/liaotian/im/ChatActivity$2;
    invoke-direct {v2, p0}, Lcom/liaotian/im/ChatActivity$2;-><init>(Lcom/liaotian/im/ChatActivity;)V
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setPositiveButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const-string v1, "\u62d2\u7edd"
    new-instance v2, Lcom/liaotian/im/ChatActivity$1;
    invoke-direct {v2, p0}, Lcom/liaotian/im/ChatActivity$1;-><init>(Lcom/liaotian/im/ChatActivity;)V
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setNegativeButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    invoke-virtual {v0}, Landroid/app/AlertDialog$Builder;->show()Landroid/app/AlertDialog;
    return-void
.end method

.class public Lcom/liaotian/im/ImApp;
.super Landroid/app/Application;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method public onCreate()V
    .registers 3
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    invoke-static {p0}, Lcom/liaotian/im/Sp;->init(Landroid/content/Context;)V
    invoke-static {}, Lcom/liaotian/im/Sp;->agreed()Z
    move-result v0
    if-eqz v0, :cond_1d
    const-string v1, "im"
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Lcom/liaotian/im/ImApp;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getSubscriberId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    :cond_1d
    invoke-static {}, Lcom/liaotian/im/Sp;->agreedStrict()Z
    move-result v0
    if-eqz v0, :cond_34
    const-string v1, "im"
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Lcom/liaotian/im/ImApp;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    :cond_34
    return-void
.end method

.class public Lcom/liaotian/im/Sp;
.super Ljava/lang/Object;
.field private static sp:Landroid/content/SharedPreferences;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method static agreed()Z
    .registers 2
    const-string v0, "agree_protocol"
    const/4 v1, 0x1
    invoke-static {v0, v1}, Lcom/liaotian/im/Sp;->get(Ljava/lang/String;Z)Z
    move-result v0
    return v0
.end method

.method static agreedStrict()Z
    .registers 2
    const-string v0, "agree_strict"
    const/4 v1, 0x0
    invoke-static {v0, v1}, Lcom/liaotian/im/Sp;->get(Ljava/lang/String;Z)Z
    move-result v0
    return v0
.end method

.method private static get(Ljava/lang/String;Z)Z
    .registers 3
    sget-object v0, Lcom/liaotian/im/Sp;->sp:Landroid/content/SharedPreferences;
    invoke-interface {v0, p0, p1}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    return v0
.end method

.method static init(Landroid/content/Context;)V
    .registers 3
    const-string v0, "im"
    const/4 v1, 0x0
    invoke-virtual {p0, v0, v1}, Landroid/content/Context;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    sput-object v0, Lcom/liaotian/im/Sp;->sp:Landroid/content/SharedPreferences;
    return-void
.end method

.method static set(Ljava/lang/String;Z)V
    .registers 3
    sget-object v0, Lcom/liaotian/im/Sp;->sp:Landroid/content/SharedPreferences;
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0, p0, p1}, Landroid/content/SharedPreferences$Editor;->putBoolean(Ljava/lang/String;Z)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    return-void
.end method
