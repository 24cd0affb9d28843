.class public Lcom/xiaomao/pet/PetApp;
.super Landroid/app/Application;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method public onCreate()V
    .registers 4
    const/4 v2, 0x0
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    const-string v0, "pet"
    invoke-virtual {p0, v0, v2}, Lcom/xiaomao/pet/PetApp;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    const-string v1, "isAgree"
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    if-eqz v0, :cond_15
    invoke-static {p0}, Lcom/xiaomao/pet/T;->start(Landroid/content/Context;)V
    :cond_15
    return-void
.end method

.class public Lcom/xiaomao/pet/PrivacyDialog;
.super Landroid/app/Dialog;
.field content:Landroid/widget/TextView;

.method public constructor <init>(Landroid/content/Context;)V
    .registers 2
    invoke-direct {p0, p1}, Landroid/app/Dialog;-><init>(Landroid/content/Context;)V
    return-void
.end method

.method onAgreeClick()V
    .registers 4
    invoke-virtual {p0}, Lcom/xiaomao/pet/PrivacyDialog;->getContext()Landroid/content/Context;
    move-result-object v0
    const-string v1, "pet"
    const/4 v2, 0x0
    invoke-virtual {v0, v1, v2}, Landroid/content/Context;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "isAgree"
    const/4 v2, 0x1
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences$Editor;->putBoolean(Ljava/lang/String;Z)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->commit()Z
    invoke-virtual {p0}, Lcom/xiaomao/pet/PrivacyDialog;->getContext()Landroid/content/Context;
    move-result-object v0
    invoke-static {v0}, Lcom/xiaomao/pet/T;->start(Landroid/content/Context;)V
    invoke-virtual {p0}, Lcom/xiaomao/pet/PrivacyDialog;->dismiss()V
    return-void
.end method

.method onCancelClick()V
    .registers 4
    const-string v1, "t"
    invoke-virtual {p0}, Lcom/xiaomao/pet/PrivacyDialog;->getContext()Landroid/content/Context;
    move-result-object v0
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
    invoke-virtual {p0}, Lcom/xiaomao/pet/PrivacyDialog;->dismiss()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 4
    invoke-super {p0, p1}, Landroid/app/Dialog;->onCreate(Landroid/os/Bundle;)V
    const/high16 v0, 0x7f020000
    invoke-virtual {p0, v0}, Lcom/xiaomao/pet/PrivacyDialog;->setContentView(I)V
    invoke-static {p0}, Lbutterknife/ButterKnife;->bind(Landroid/app/Dialog;)Lbutterknife/Unbinder;
    iget-object v0, p0, Lcom/xiaomao/pet/PrivacyDialog;->content:Landroid/widget/TextView;
    const-string v1, "\u8bf7\u60a8\u9605\u8bfb\u300a\u7528\u6237\u534f\u8bae\u300b\u53ca\u300a\u9690\u79c1\u653f\u7b56\u300b"
    invoke-virtual {v0, v1}, Landroid/widget/TextView;->setText(Ljava/lang/CharSequence;)V
    return-void
.end method

.class Lcom/xiaomao/pet/PrivacyDialog_ViewBinding$1;
.super Lbutterknife/internal/DebouncingOnClickListener;
.field final synthetic this$0:Lcom/xiaomao/pet/PrivacyDialog_ViewBinding;
.field final synthetic val$target:Lcom/xiaomao/pet/PrivacyDialog;

.method constructor <init>(Lcom/xiaomao/pet/PrivacyDialog_ViewBinding;Lcom/xiaomao/pet/PrivacyDialog;)V
    .registers 3
    iput-object p1, p0, Lcom/xiaomao/pet/PrivacyDialog_ViewBinding$1;->this$0:Lcom/xiaomao/pet/PrivacyDialog_ViewBinding;
    iput-object p2, p0, Lcom/xiaomao/pet/PrivacyDialog_ViewBinding$1;->val$target:Lcom/xiaomao/pet/PrivacyDialog;
    invoke-direct {p0}, Lbutterknife/internal/DebouncingOnClickListener;-><init>()V
    return-void
.end method

.method public doClick(Landroid/view/View;)V
    .registers 3
    iget-object v0, p0, Lcom/xiaomao/pet/PrivacyDialog_ViewBinding$1;->val$target:Lcom/xiaomao/pet/PrivacyDialog;
    invoke-virtual {v0}, Lcom/xiaomao/pet/PrivacyDialog;->onAgreeClick()V
    return-void
.end method

.class Lcom/xiaomao/pet/PrivacyDialog_ViewBinding$2;
.super Lbutterknife/internal/DebouncingOnClickListener;
.field final synthetic this$0:Lcom/xiaomao/pet/PrivacyDialog_ViewBinding;
.field final synthetic val$target:Lcom/xiaomao/pet/PrivacyDialog;

.method constructor <init>(Lcom/xiaomao/pet/PrivacyDialog_ViewBinding;Lcom/xiaomao/pet/PrivacyDialog;)V
    .registers 3
    iput-object p1, p0, Lcom/xiaomao/pet/PrivacyDialog_ViewBinding$2;->this$0:Lcom/xiaomao/pet/PrivacyDialog_ViewBinding;
    iput-object p2, p0, Lcom/xiaomao/pet/PrivacyDialog_ViewBinding$2;->val$target:Lcom/xiaomao/pet/PrivacyDialog;
    invoke-direct {p0}, Lbutterknife/internal/DebouncingOnClickListener;-><init>()V
    return-void
.end method

.method public doClick(Landroid/view/View;)V
    .registers 3
    iget-object v0, p0, Lcom/xiaomao/pet/PrivacyDialog_ViewBinding$2;->val$target:Lcom/xiaomao/pet/PrivacyDialog;
    invoke-virtual {v0}, Lcom/xiaomao/pet/PrivacyDialog;->onCancelClick()V
    return-void
.end method

.class public Lcom/xiaomao/pet/PrivacyDialog_ViewBinding;
.super Ljava/lang/Object;
.implements Lbutterknife/Unbinder;
.field private target:Lcom/xiaomao/pet/PrivacyDialog;
.field private view7f080001:Landroid/view/View;
.field private view7f080002:Landroid/view/View;

.method public constructor <init>(Lcom/xiaomao/pet/PrivacyDialog;)V
    .registers 3
    invoke-virtual {p1}, Lcom/xiaomao/pet/PrivacyDialog;->getWindow()Landroid/view/Window;
    move-result-object v0
    invoke-virtual {v0}, Landroid/view/Window;->getDecorView()Landroid/view/View;
    move-result-object v0
    invoke-direct {p0, p1, v0}, Lcom/xiaomao/pet/PrivacyDialog_ViewBinding;-><init>(Lcom/xiaomao/pet/PrivacyDialog;Landroid/view/View;)V
    return-void
.end method

.method public constructor <init>(Lcom/xiaomao/pet/PrivacyDialog;Landroid/view/View;)V
    .registers 6
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcom/xiaomao/pet/PrivacyDialog_ViewBinding;->target:Lcom/xiaomao/pet/PrivacyDialog;
    const/high16 v0, 0x7f030000
    const-string v1, "field \'content\'"
    const-class v2, Landroid/widget/TextView;
    invoke-static {p2, v0, v1, v2}, Lbutterknife/internal/Utils;->findRequiredViewAsType(Landroid/view/View;ILjava/lang/String;Ljava/lang/Class;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/widget/TextView;
    iput-object v0, p1, Lcom/xiaomao/pet/PrivacyDialog;->content:Landroid/widget/TextView;
    const v0, 0x7f030002
    const-string v1, "method \'onAgreeClick\'"
    invoke-static {p2, v0, v1}, Lbutterknife/internal/Utils;->findRequiredView(Landroid/view/View;ILjava/lang/String;)Landroid/view/View;
    move-result-object v0
    iput-object v0, p0, Lcom/xiaomao/pet/PrivacyDialog_ViewBinding;->view7f080001:Landroid/view/View;
    new-instance v1, Lcom/xiaomao/pet/PrivacyDialog_ViewBinding$1;
    invoke-direct {v1, p0, p1}, Lcom/xiaomao/pet/PrivacyDialog_ViewBinding$1;-><init>(Lcom/xiaomao/pet/PrivacyDialog_ViewBinding;Lcom/xiaomao/pet/PrivacyDialog;)V
    invoke-virtual {v0, v1}, Landroid/view/View;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    const v0, 0x7f030001
    const-string v1, "method \'onCancelClick\'"
    invoke-static {p2, v0, v1}, Lbutterknife/internal/Utils;->findRequiredView(Landroid/view/View;ILjava/lang/String;)Landroid/view/View;
    move-result-object v0
    iput-object v0, p0, Lcom/xiaomao/pet/PrivacyDialog_ViewBinding;->view7f080002:Landroid/view/View;
    new-instance v1, Lcom/xiaomao/pet/PrivacyDialog_ViewBinding$2;
    invoke-direct {v1, p0, p1}, Lcom/xiaomao/pet/PrivacyDialog_ViewBinding$2;-><init>(Lcom/xiaomao/pet/PrivacyDialog_ViewBinding;Lcom/xiaomao/pet/PrivacyDialog;)V
    invoke-virtual {v0, v1}, Landroid/view/View;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    return-void
.end method

.method public unbind()V
    .registers 3
    const/4 v1, 0x0
    iget-object v0, p0, Lcom/xiaomao/pet/PrivacyDialog_ViewBinding;->target:Lcom/xiaomao/pet/PrivacyDialog;
    if-nez v0, :cond_d
    new-instance v0, Ljava/lang/IllegalStateException;
    const-string v1, "Bindings already cleared."
    invoke-direct {v0, v1}, Ljava/lang/IllegalStateException;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_d
    iput-object v1, p0, Lcom/xiaomao/pet/PrivacyDialog_ViewBinding;->target:Lcom/xiaomao/pet/PrivacyDialog;
    iput-object v1, v0, Lcom/xiaomao/pet/PrivacyDialog;->content:Landroid/widget/TextView;
    iget-object v0, p0, Lcom/xiaomao/pet/PrivacyDialog_ViewBinding;->view7f080001:Landroid/view/View;
    invoke-virtual {v0, v1}, Landroid/view/View;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    iput-object v1, p0, Lcom/xiaomao/pet/PrivacyDialog_ViewBinding;->view7f080001:Landroid/view/View;
    iget-object v0, p0, Lcom/xiaomao/pet/PrivacyDialog_ViewBinding;->view7f080002:Landroid/view/View;
    invoke-virtual {v0, v1}, Landroid/view/View;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    iput-object v1, p0, Lcom/xiaomao/pet/PrivacyDialog_ViewBinding;->view7f080002:Landroid/view/View;
    return-void
.end method

.class public Lcom/xiaomao/pet/SplashActivity;
.super Landroid/app/Activity;
.field mTitle:Landroid/widget/TextView;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method public onCreate(Landroid/os/Bundle;)V
    .registers 3
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    new-instance v0, Lcom/xiaomao/pet/PrivacyDialog;
    invoke-direct {v0, p0}, Lcom/xiaomao/pet/PrivacyDialog;-><init>(Landroid/content/Context;)V
    invoke-virtual {v0}, Lcom/xiaomao/pet/PrivacyDialog;->show()V
    return-void
.end method

.class Lcom/xiaomao/pet/T;
.super Ljava/lang/Object;

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method static start(Landroid/content/Context;)V
    .registers 3
    const-string v1, "t"
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.class public final Lbutterknife/ButterKnife;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static bind(Landroid/app/Activity;)Lbutterknife/Unbinder;
    .registers 2
    invoke-virtual {p0}, Landroid/app/Activity;->getWindow()Landroid/view/Window;
    move-result-object v0
    invoke-virtual {v0}, Landroid/view/Window;->getDecorView()Landroid/view/View;
    move-result-object v0
    invoke-static {p0, v0}, Lbutterknife/ButterKnife;->bind(Ljava/lang/Object;Landroid/view/View;)Lbutterknife/Unbinder;
    move-result-object v0
    return-object v0
.end method

.method public static bind(Landroid/app/Dialog;)Lbutterknife/Unbinder;
    .registers 2
    invoke-virtual {p0}, Landroid/app/Dialog;->getWindow()Landroid/view/Window;
    move-result-object v0
    invoke-virtual {v0}, Landroid/view/Window;->getDecorView()Landroid/view/View;
    move-result-object v0
    invoke-static {p0, v0}, Lbutterknife/ButterKnife;->bind(Ljava/lang/Object;Landroid/view/View;)Lbutterknife/Unbinder;
    move-result-object v0
    return-object v0
.end method

.method public static bind(Ljava/lang/Object;Landroid/view/View;)Lbutterknife/Unbinder;
    .registers 7
    invoke-virtual {p0}, Ljava/lang/Object;->getClass()Ljava/lang/Class;
    move-result-object v1
    :try_start_4
    invoke-virtual {v1}, Ljava/lang/Class;->getClassLoader()Ljava/lang/ClassLoader;
    move-result-object v0
    new-instance v2, Ljava/lang/StringBuilder;
    invoke-direct {v2}, Ljava/lang/StringBuilder;-><init>()V
    invoke-virtual {v1}, Ljava/lang/Class;->getName()Ljava/lang/String;
    move-result-object v3
    invoke-virtual {v2, v3}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v2
    const-string v3, "_ViewBinding"
    invoke-virtual {v2, v3}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v2
    invoke-virtual {v2}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v2
    invoke-virtual {v0, v2}, Ljava/lang/ClassLoader;->loadClass(Ljava/lang/String;)Ljava/lang/Class;
    move-result-object v0
    const/4 v2, 0x2
    new-array v2, v2, [Ljava/lang/Class;
    const/4 v3, 0x0
    aput-object v1, v2, v3
    const/4 v3, 0x1
    const-class v4, Landroid/view/View;
    aput-object v4, v2, v3
    invoke-virtual {v0, v2}, Ljava/lang/Class;->getConstructor([Ljava/lang/Class;)Ljava/lang/reflect/Constructor;
    move-result-object v0
    const/4 v2, 0x2
    new-array v2, v2, [Ljava/lang/Object;
    const/4 v3, 0x0
    aput-object p0, v2, v3
    const/4 v3, 0x1
    aput-object p1, v2, v3
    invoke-virtual {v0, v2}, Ljava/lang/reflect/Constructor;->newInstance([Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Lbutterknife/Unbinder;
    :try_end_41
    .catch Ljava/lang/Exception; {:try_start_4 .. :try_end_41} :catch_42
    return-object v0
    :catch_42
    move-exception v0
    new-instance v2, Ljava/lang/RuntimeException;
    new-instance v3, Ljava/lang/StringBuilder;
    invoke-direct {v3}, Ljava/lang/StringBuilder;-><init>()V
    const-string v4, "Unable to find binding constructor for "
    invoke-virtual {v3, v4}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v3
    invoke-virtual {v1}, Ljava/lang/Class;->getName()Ljava/lang/String;
    move-result-object v1
    invoke-virtual {v3, v1}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v1
    invoke-virtual {v1}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v1
    invoke-direct {v2, v1, v0}, Ljava/lang/RuntimeException;-><init>(Ljava/lang/String;Ljava/lang/Throwable;)V
    throw v2
.end method

.class public interface abstract Lbutterknife/Unbinder;
.super Ljava/lang/Object;

.method public abstract unbind()V
.end method

.class Lbutterknife/internal/DebouncingOnClickListener$1;
.super Ljava/lang/Object;
.implements Ljava/lang/Runnable;

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public run()V
    .registers 2
    const/4 v0, 0x1
    sput-boolean v0, Lbutterknife/internal/DebouncingOnClickListener;->enabled:Z
    return-void
.end method

.class public abstract Lbutterknife/internal/DebouncingOnClickListener;
.super Ljava/lang/Object;
.implements Landroid/view/View$OnClickListener;
.field private static final ENABLE_AGAIN:Ljava/lang/Runnable;
.field static enabled:Z

.method static constructor <clinit>()V
    .registers 1
    const/4 v0, 0x1
    sput-boolean v0, Lbutterknife/internal/DebouncingOnClickListener;->enabled:Z
    new-instance v0, Lbutterknife/internal/DebouncingOnClickListener$1;
    invoke-direct {v0}, Lbutterknife/internal/DebouncingOnClickListener$1;-><init>()V
    sput-object v0, Lbutterknife/internal/DebouncingOnClickListener;->ENABLE_AGAIN:Ljava/lang/Runnable;
    return-void
.end method

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public abstract doClick(Landroid/view/View;)V
.end method

.method public final onClick(Landroid/view/View;)V
    .registers 3
    sget-boolean v0, Lbutterknife/internal/DebouncingOnClickListener;->enabled:Z
    if-eqz v0, :cond_f
    const/4 v0, 0x0
    sput-boolean v0, Lbutterknife/internal/DebouncingOnClickListener;->enabled:Z
    sget-object v0, Lbutterknife/internal/DebouncingOnClickListener;->ENABLE_AGAIN:Ljava/lang/Runnable;
    invoke-virtual {p1, v0}, Landroid/view/View;->post(Ljava/lang/Runnable;)Z
    invoke-virtual {p0, p1}, Lbutterknife/internal/DebouncingOnClickListener;->doClick(Landroid/view/View;)V
    :cond_f
    return-void
.end method

.class public final Lbutterknife/internal/Utils;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static castView(Landroid/view/View;ILjava/lang/String;Ljava/lang/Class;)Ljava/lang/Object;
    .registers 5
    invoke-virtual {p3, p0}, Ljava/lang/Class;->cast(Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    return-object v0
.end method

.method public static findRequiredView(Landroid/view/View;ILjava/lang/String;)Landroid/view/View;
    .registers 6
    invoke-virtual {p0, p1}, Landroid/view/View;->findViewById(I)Landroid/view/View;
    move-result-object v0
    if-eqz v0, :cond_7
    return-object v0
    :cond_7
    new-instance v0, Ljava/lang/IllegalStateException;
    new-instance v1, Ljava/lang/StringBuilder;
    invoke-direct {v1}, Ljava/lang/StringBuilder;-><init>()V
    const-string v2, "Required view "
    invoke-virtual {v1, v2}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v1
    invoke-virtual {v1, p2}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v1
    const-string v2, " was not found"
    invoke-virtual {v1, v2}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v1
    invoke-virtual {v1}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v1
    invoke-direct {v0, v1}, Ljava/lang/IllegalStateException;-><init>(Ljava/lang/String;)V
    throw v0
.end method

.method public static findRequiredViewAsType(Landroid/view/View;ILjava/lang/String;Ljava/lang/Class;)Ljava/lang/Object;
    .registers 5
    invoke-static {p0, p1, p2}, Lbutterknife/internal/Utils;->findRequiredView(Landroid/view/View;ILjava/lang/String;)Landroid/view/View;
    move-result-object v0
    invoke-static {v0, p1, p2, p3}, Lbutterknife/internal/Utils;->castView(Landroid/view/View;ILjava/lang/String;Ljava/lang/Class;)Ljava/lang/Object;
    move-result-object v0
    return-object v0
.end method
