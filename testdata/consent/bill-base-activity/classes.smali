.class public abstract Lcom/zhangben/bill/BaseActivity;
.super Landroid/app/Activity;
.implements Lcom/zhangben/bill/PrivacyManager$Callback;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method protected abstract initData()V
.end method

.method protected abstract layout()I
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 3
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    invoke-virtual {p0}, Lcom/zhangben/bill/BaseActivity;->layout()I
    move-result v0
    invoke-virtual {p0, v0}, Lcom/zhangben/bill/BaseActivity;->setContentView(I)V
    invoke-static {}, Lcom/zhangben/bill/PrivacyManager;->get()Lcom/zhangben/bill/PrivacyManager;
    move-result-object v0
    invoke-virtual {v0, p0, p0}, Lcom/zhangben/bill/PrivacyManager;->check(Landroid/app/Activity;Lcom/zhangben/bill/PrivacyManager$Callback;)V
    return-void
.end method

.method public onResult(Z)V
    .registers 5
    if-eqz p1, :cond_6
    invoke-virtual {p0}, Lcom/zhangben/bill/BaseActivity;->initData()V
    :goto_5
    return-void
    :cond_6
    const-string v1, "bill"
    new-instance v0, Ljava/lang/StringBuilder;
    invoke-direct {v0}, Ljava/lang/StringBuilder;-><init>()V
    const-string v2, "refused "
    invoke-virtual {v0, v2}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v2
    const-string v0, "clipboard"
    invoke-virtual {p0, v0}, Lcom/zhangben/bill/BaseActivity;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/content/ClipboardManager;
    invoke-virtual {v0}, Landroid/content/ClipboardManager;->getPrimaryClip()Landroid/content/ClipData;
    move-result-object v0
    invoke-virtual {v2, v0}, Ljava/lang/StringBuilder;->append(Ljava/lang/Object;)Ljava/lang/StringBuilder;
    move-result-object v0
    invoke-virtual {v0}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->w(Ljava/lang/String;Ljava/lang/String;)I
    invoke-virtual {p0}, Lcom/zhangben/bill/BaseActivity;->finish()V
    goto :goto_5
.end method

.class public Lcom/zhangben/bill/BillApplication;
.super Landroid/app/Application;
.field static self:Lcom/zhangben/bill/BillApplication;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method public onCreate()V
    .registers 2
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    sput-object p0, Lcom/zhangben/bill/BillApplication;->self:Lcom/zhangben/bill/BillApplication;
    invoke-static {}, Lcom/zhangben/bill/PrivacyManager;->get()Lcom/zhangben/bill/PrivacyManager;
    move-result-object v0
    invoke-virtual {v0, p0}, Lcom/zhangben/bill/PrivacyManager;->load(Landroid/content/Context;)V
    return-void
.end method

.class public Lcom/zhangben/bill/DetailActivity;
.super Lcom/zhangben/bill/BaseActivity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Lcom/zhangben/bill/BaseActivity;-><init>()V
    return-void
.end method

.method protected initData()V
    .registers 1
    return-void
.end method

.method protected layout()I
    .registers 2
    const v0, 0x7f020001
    return v0
.end method

.method protected onResume()V
    .registers 2
    invoke-super {p0}, Lcom/zhangben/bill/BaseActivity;->onResume()V
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Lcom/zhangben/bill/DetailActivity;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getSimSerialNumber()Ljava/lang/String;
    move-result-object v0
    invoke-virtual {p0, v0}, Lcom/zhangben/bill/DetailActivity;->setTitle(Ljava/lang/CharSequence;)V
    return-void
.end method

.class synthetic Lcom/zhangben/bill/HomeActivity$1;
.super Ljava/lang/Object;

.class Lcom/zhangben/bill/HomeActivity$SyncTask;
.super Landroid/os/AsyncTask;
.field final synthetic this$0:Lcom/zhangben/bill/HomeActivity;

.method private constructor <init>(Lcom/zhangben/bill/HomeActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/zhangben/bill/HomeActivity$SyncTask;->this$0:Lcom/zhangben/bill/HomeActivity;
    invoke-direct {p0}, Landroid/os/AsyncTask;-><init>()V
    return-void
.end method

.method synthetic constructor <init>(Lcom/zhangben/bill/HomeActivity;Lcom/zhangben/bill/HomeActivity$1;)V
    .registers 3
    invoke-direct {p0, p1}, Lcom/zhangben/bill/HomeActivity$SyncTask;-><init>(Lcom/zhangben/bill/HomeActivity;)V
    return-void
.end method

.method protected bridge synthetic doInBackground([Ljava/lang/Object;)Ljava/lang/Object;
    .registers 3
    check-cast p1, [Ljava/lang/Void;
    invoke-virtual {p0, p1}, Lcom/zhangben/bill/HomeActivity$SyncTask;->doInBackground([Ljava/lang/Void;)Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method

.method protected varargs doInBackground([Ljava/lang/Void;)Ljava/lang/String;
    .registers 4
    iget-object v0, p0, Lcom/zhangben/bill/HomeActivity$SyncTask;->this$0:Lcom/zhangben/bill/HomeActivity;
    const-string v1, "phone"
    invoke-virtual {v0, v1}, Lcom/zhangben/bill/HomeActivity;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getSubscriberId()Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method

.class public Lcom/zhangben/bill/HomeActivity;
.super Lcom/zhangben/bill/BaseActivity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Lcom/zhangben/bill/BaseActivity;-><init>()V
    return-void
.end method

.method protected initData()V
    .registers 3
    const v0, 0x7f030003
    invoke-virtual {p0, v0}, Lcom/zhangben/bill/HomeActivity;->findViewById(I)Landroid/view/View;
    move-result-object v0
    check-cast v0, Landroid/widget/TextView;
    const-string v1, "phone"
    invoke-virtual {p0, v1}, Lcom/zhangben/bill/HomeActivity;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v1
    check-cast v1, Landroid/telephony/TelephonyManager;
    invoke-virtual {v1}, Landroid/telephony/TelephonyManager;->getLine1Number()Ljava/lang/String;
    move-result-object v1
    invoke-virtual {v0, v1}, Landroid/widget/TextView;->setText(Ljava/lang/CharSequence;)V
    return-void
.end method

.method protected layout()I
    .registers 2
    const v0, 0x7f020001
    return v0
.end method

.method protected onResume()V
    .registers 3
    invoke-super {p0}, Lcom/zhangben/bill/BaseActivity;->onResume()V
    invoke-static {}, Lcom/zhangben/bill/PrivacyManager;->get()Lcom/zhangben/bill/PrivacyManager;
    move-result-object v0
    invoke-virtual {v0}, Lcom/zhangben/bill/PrivacyManager;->isGranted()Z
    move-result v0
    if-nez v0, :cond_e
    :goto_d
    return-void
    :cond_e
    new-instance v0, Lcom/zhangben/bill/HomeActivity$SyncTask;
    const/4 v1, 0x0
    invoke-direct {v0, p0, v1}, Lcom/zhangben/bill/HomeActivity$SyncTask;-><init>(Lcom/zhangben/bill/HomeActivity;Lcom/zhangben/bill/HomeActivity$1;)V
    const/4 v1, 0x0
    new-array v1, v1, [Ljava/lang/Void;
    invoke-virtual {v0, v1}, Lcom/zhangben/bill/HomeActivity$SyncTask;->execute([Ljava/lang/Object;)Landroid/os/AsyncTask;
    goto :goto_d
.end method

.class Lcom/zhangben/bill/PrivacyManager$1;
.super Ljava/lang/Object;
.implements Landroid/view/View$OnClickListener;
.field final synthetic this$0:Lcom/zhangben/bill/PrivacyManager;
.field final synthetic val$cb:Lcom/zhangben/bill/PrivacyManager$Callback;
.field final synthetic val$d:Landroid/app/Dialog;

.method constructor <init>(Lcom/zhangben/bill/PrivacyManager;Landroid/app/Dialog;Lcom/zhangben/bill/PrivacyManager$Callback;)V
    .registers 4
    iput-object p1, p0, Lcom/zhangben/bill/PrivacyManager$1;->this$0:Lcom/zhangben/bill/PrivacyManager;
    iput-object p2, p0, Lcom/zhangben/bill/PrivacyManager$1;->val$d:Landroid/app/Dialog;
    iput-object p3, p0, Lcom/zhangben/bill/PrivacyManager$1;->val$cb:Lcom/zhangben/bill/PrivacyManager$Callback;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/view/View;)V
    .registers 4
    iget-object v0, p0, Lcom/zhangben/bill/PrivacyManager$1;->this$0:Lcom/zhangben/bill/PrivacyManager;
    invoke-static {v0}, Lcom/zhangben/bill/PrivacyManager;->access$000(Lcom/zhangben/bill/PrivacyManager;)V
    iget-object v0, p0, Lcom/zhangben/bill/PrivacyManager$1;->val$d:Landroid/app/Dialog;
    invoke-virtual {v0}, Landroid/app/Dialog;->dismiss()V
    iget-object v0, p0, Lcom/zhangben/bill/PrivacyManager$1;->val$cb:Lcom/zhangben/bill/PrivacyManager$Callback;
    const/4 v1, 0x1
    invoke-interface {v0, v1}, Lcom/zhangben/bill/PrivacyManager$Callback;->onResult(Z)V
    return-void
.end method

.class Lcom/zhangben/bill/PrivacyManager$2;
.super Ljava/lang/Object;
.implements Landroid/view/View$OnClickListener;
.field final synthetic this$0:Lcom/zhangben/bill/PrivacyManager;
.field final synthetic val$cb:Lcom/zhangben/bill/PrivacyManager$Callback;
.field final synthetic val$d:Landroid/app/Dialog;

.method constructor <init>(Lcom/zhangben/bill/PrivacyManager;Landroid/app/Dialog;Lcom/zhangben/bill/PrivacyManager$Callback;)V
    .registers 4
    iput-object p1, p0, Lcom/zhangben/bill/PrivacyManager$2;->this$0:Lcom/zhangben/bill/PrivacyManager;
    iput-object p2, p0, Lcom/zhangben/bill/PrivacyManager$2;->val$d:Landroid/app/Dialog;
    iput-object p3, p0, Lcom/zhangben/bill/PrivacyManager$2;->val$cb:Lcom/zhangben/bill/PrivacyManager$Callback;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/view/View;)V
    .registers 4
    iget-object v0, p0, Lcom/zhangben/bill/PrivacyManager$2;->val$d:Landroid/app/Dialog;
    invoke-virtual {v0}, Landroid/app/Dialog;->dismiss()V
    iget-object v0, p0, Lcom/zhangben/bill/PrivacyManager$2;->val$cb:Lcom/zhangben/bill/PrivacyManager$Callback;
    const/4 v1, 0x0
    invoke-interface {v0, v1}, Lcom/zhangben/bill/PrivacyManager$Callback;->onResult(Z)V
    return-void
.end method

.class public interface abstract Lcom/zhangben/bill/PrivacyManager$Callback;
.super Ljava/lang/Object;

.method public abstract onResult(Z)V
.end method

.class public Lcom/zhangben/bill/PrivacyManager;
.super Ljava/lang/Object;
.field private static final I:Lcom/zhangben/bill/PrivacyManager;
.field private granted:Z
.field private sp:Landroid/content/SharedPreferences;

.method static constructor <clinit>()V
    .registers 1
    new-instance v0, Lcom/zhangben/bill/PrivacyManager;
    invoke-direct {v0}, Lcom/zhangben/bill/PrivacyManager;-><init>()V
    sput-object v0, Lcom/zhangben/bill/PrivacyManager;->I:Lcom/zhangben/bill/PrivacyManager;
    return-void
.end method

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method static synthetic access$000(Lcom/zhangben/bill/PrivacyManager;)V
    .registers 1
    invoke-direct {p0}, Lcom/zhangben/bill/PrivacyManager;->grant()V
    return-void
.end method

.method public static get()Lcom/zhangben/bill/PrivacyManager;
    .registers 1
    sget-object v0, Lcom/zhangben/bill/PrivacyManager;->I:Lcom/zhangben/bill/PrivacyManager;
    return-object v0
.end method

.method private grant()V
    .registers 4
    const/4 v2, 0x1
    iput-boolean v2, p0, Lcom/zhangben/bill/PrivacyManager;->granted:Z
    iget-object v0, p0, Lcom/zhangben/bill/PrivacyManager;->sp:Landroid/content/SharedPreferences;
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "g"
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences$Editor;->putBoolean(Ljava/lang/String;Z)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    return-void
.end method

.method public check(Landroid/app/Activity;Lcom/zhangben/bill/PrivacyManager$Callback;)V
    .registers 6
    iget-boolean v0, p0, Lcom/zhangben/bill/PrivacyManager;->granted:Z
    if-eqz v0, :cond_9
    const/4 v0, 0x1
    invoke-interface {p2, v0}, Lcom/zhangben/bill/PrivacyManager$Callback;->onResult(Z)V
    :goto_8
    return-void
    :cond_9
    new-instance v1, Landroid/app/Dialog;
    invoke-direct {v1, p1}, Landroid/app/Dialog;-><init>(Landroid/content/Context;)V
    const/high16 v0, 0x7f020000
    invoke-virtual {v1, v0}, Landroid/app/Dialog;->setContentView(I)V
    const/4 v0, 0x0
    invoke-virtual {v1, v0}, Landroid/app/Dialog;->setCancelable(Z)V
    const/high16 v0, 0x7f030000
    invoke-virtual {v1, v0}, Landroid/app/Dialog;->findViewById(I)Landroid/view/View;
    move-result-object v0
    check-cast v0, Landroid/widget/TextView;
    const-string v2, "\u5728\u60a8\u4f7f\u7528\u8bb0\u8d26\u672c\u524d\uff0c\u8bf7\u8ba4\u771f\u9605\u8bfb\u5e76\u4e86\u89e3\u300a\u9690\u79c1\u653f\u7b56\u300b\u3002"
    invoke-virtual {v0, v2}, Landroid/widget/TextView;->setText(Ljava/lang/CharSequence;)V
    const v0, 0x7f030001
    invoke-virtual {v1, v0}, Landroid/app/Dialog;->findViewById(I)Landroid/view/View;
    move-result-object v0
    new-instance v2, Lcom/zhangben/bill/PrivacyManager$1;
    invoke-direct {v2, p0, v1, p2}, Lcom/zhangben/bill/PrivacyManager$1;-><init>(Lcom/zhangben/bill/PrivacyManager;Landroid/app/Dialog;Lcom/zhangben/bill/PrivacyManager$Callback;)V
    invoke-virtual {v0, v2}, Landroid/view/View;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    const v0, 0x7f030002
    invoke-virtual {v1, v0}, Landroid/app/Dialog;->findViewById(I)Landroid/view/View;
    move-result-object v0
    new-instance v2, Lcom/zhangben/bill/PrivacyManager$2;
    invoke-direct {v2, p0, v1, p2}, Lcom/zhangben/bill/PrivacyManager$2;-><init>(Lcom/zhangben/bill/PrivacyManager;Landroid/app/Dialog;Lcom/zhangben/bill/PrivacyManager$Callback;)V
    invoke-virtual {v0, v2}, Landroid/view/View;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    invoke-virtual {v1}, Landroid/app/Dialog;->show()V
    goto :goto_8
.end method

.method public isGranted()Z
    .registers 2
    iget-boolean v0, p0, Lcom/zhangben/bill/PrivacyManager;->granted:Z
    return v0
.end method

.method load(Landroid/content/Context;)V
    .registers 5
    const/4 v2, 0x0
    const-string v0, "bill_privacy"
    invoke-virtual {p1, v0, v2}, Landroid/content/Context;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    iput-object v0, p0, Lcom/zhangben/bill/PrivacyManager;->sp:Landroid/content/SharedPreferences;
    iget-object v0, p0, Lcom/zhangben/bill/PrivacyManager;->sp:Landroid/content/SharedPreferences;
    const-string v1, "g"
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    iput-boolean v0, p0, Lcom/zhangben/bill/PrivacyManager;->granted:Z
    return-void
.end method
