.class public interface abstract Lcom/quayside/photo/ConsentChecker;
.super Ljava/lang/Object;

.method public abstract isConsentGiven()Z
.end method

.class public final Lcom/quayside/photo/DefaultConsentChecker;
.super Ljava/lang/Object;
.implements Lcom/quayside/photo/ConsentChecker;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public isConsentGiven()Z
    .registers 2
    const/4 v0, 0x1
    return v0
.end method

.class final Lcom/quayside/photo/PhotoActivity$onCreate$1;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field final synthetic this$0:Lcom/quayside/photo/PhotoActivity;

.method constructor <init>(Lcom/quayside/photo/PhotoActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/quayside/photo/PhotoActivity$onCreate$1;->this$0:Lcom/quayside/photo/PhotoActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final onClick(Landroid/content/DialogInterface;I)V
    .registers 6
    iget-object v0, p0, Lcom/quayside/photo/PhotoActivity$onCreate$1;->this$0:Lcom/quayside/photo/PhotoActivity;
    const-string v1, "f"
    const/4 v2, 0x0
    invoke-virtual {v0, v1, v2}, Lcom/quayside/photo/PhotoActivity;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "consent"
    const-string v2, "given"
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences$Editor;->putString(Ljava/lang/String;Ljava/lang/String;)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    const/4 v0, 0x1
    invoke-static {v0}, Lcom/facebook/FacebookSdk;->setAutoLogAppEventsEnabled(Z)V
    return-void
.end method

.class final Lcom/quayside/photo/PhotoActivity$onCreate$2;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field final synthetic this$0:Lcom/quayside/photo/PhotoActivity;

.method constructor <init>(Lcom/quayside/photo/PhotoActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/quayside/photo/PhotoActivity$onCreate$2;->this$0:Lcom/quayside/photo/PhotoActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final onClick(Landroid/content/DialogInterface;I)V
    .registers 6
    iget-object v0, p0, Lcom/quayside/photo/PhotoActivity$onCreate$2;->this$0:Lcom/quayside/photo/PhotoActivity;
    const-string v1, "f"
    const/4 v2, 0x0
    invoke-virtual {v0, v1, v2}, Lcom/quayside/photo/PhotoActivity;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "consent"
    const-string v2, "refused"
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences$Editor;->putString(Ljava/lang/String;Ljava/lang/String;)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    return-void
.end method

.class public final Lcom/quayside/photo/PhotoActivity;
.super Landroidx/appcompat/app/AppCompatActivity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroidx/appcompat/app/AppCompatActivity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 5
    invoke-super {p0, p1}, Landroidx/appcompat/app/AppCompatActivity;->onCreate(Landroid/os/Bundle;)V
    new-instance v1, Landroid/app/AlertDialog$Builder;
    move-object v0, p0
    check-cast v0, Landroid/content/Context;
    invoke-direct {v1, v0}, Landroid/app/AlertDialog$Builder;-><init>(Landroid/content/Context;)V
    const-string v0, "Privacy Policy"
    check-cast v0, Ljava/lang/CharSequence;
    invoke-virtual {v1, v0}, Landroid/app/AlertDialog$Builder;->setTitle(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    move-result-object v1
    const-string v0, "Quayside Photo and Facebook\'s measurement"
    check-cast v0, Ljava/lang/CharSequence;
    invoke-virtual {v1, v0}, Landroid/app/AlertDialog$Builder;->setMessage(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    move-result-object v2
    const-string v0, "Accept"
    check-cast v0, Ljava/lang/CharSequence;
    new-instance v1, Lcom/quayside/photo/PhotoActivity$onCreate$1;
    invoke-direct {v1, p0}, Lcom/quayside/photo/PhotoActivity$onCreate$1;-><init>(Lcom/quayside/photo/PhotoActivity;)V
    check-cast v1, Landroid/content/DialogInterface$OnClickListener;
    invoke-virtual {v2, v0, v1}, Landroid/app/AlertDialog$Builder;->setPositiveButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v2
    const-string v0, "Decline"
    check-cast v0, Ljava/lang/CharSequence;
    new-instance v1, Lcom/quayside/photo/PhotoActivity$onCreate$2;
    invoke-direct {v1, p0}, Lcom/quayside/photo/PhotoActivity$onCreate$2;-><init>(Lcom/quayside/photo/PhotoActivity;)V
    check-cast v1, Landroid/content/DialogInterface$OnClickListener;
    invoke-virtual {v2, v0, v1}, Landroid/app/AlertDialog$Builder;->setNegativeButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    invoke-virtual {v0}, Landroid/app/AlertDialog$Builder;->show()Landroid/app/AlertDialog;
    return-void
.end method

.class public final Lcom/quayside/photo/PhotoApp;
.super Landroid/app/Application;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method public onCreate()V
    .registers 5
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    new-instance v0, Lcom/quayside/photo/DefaultConsentChecker;
    invoke-direct {v0}, Lcom/quayside/photo/DefaultConsentChecker;-><init>()V
    check-cast v0, Lcom/quayside/photo/ConsentChecker;
    new-instance v2, Lcom/quayside/photo/StoredConsentChecker;
    move-object v1, p0
    check-cast v1, Landroid/content/Context;
    invoke-direct {v2, v1}, Lcom/quayside/photo/StoredConsentChecker;-><init>(Landroid/content/Context;)V
    move-object v1, v2
    check-cast v1, Lcom/quayside/photo/ConsentChecker;
    invoke-interface {v0}, Lcom/quayside/photo/ConsentChecker;->isConsentGiven()Z
    move-result v0
    if-eqz v0, :cond_2a
    const-string v0, "p"
    invoke-virtual {p0}, Lcom/quayside/photo/PhotoApp;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v2
    const-string v3, "android_id"
    invoke-static {v2, v3}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v2
    invoke-static {v0, v2}, Landroid/util/Log;->i(Ljava/lang/String;Ljava/lang/String;)I
    :cond_2a
    invoke-interface {v1}, Lcom/quayside/photo/ConsentChecker;->isConsentGiven()Z
    move-result v0
    if-eqz v0, :cond_39
    const-string v0, "p"
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->i(Ljava/lang/String;Ljava/lang/String;)I
    :cond_39
    return-void
.end method

.class public final Lcom/quayside/photo/StoredConsentChecker;
.super Ljava/lang/Object;
.implements Lcom/quayside/photo/ConsentChecker;
.field private final c:Landroid/content/Context;

.method public constructor <init>(Landroid/content/Context;)V
    .registers 3
    const-string v0, "c"
    invoke-static {p1, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcom/quayside/photo/StoredConsentChecker;->c:Landroid/content/Context;
    return-void
.end method

.method public isConsentGiven()Z
    .registers 4
    iget-object v0, p0, Lcom/quayside/photo/StoredConsentChecker;->c:Landroid/content/Context;
    const-string v1, "f"
    const/4 v2, 0x0
    invoke-virtual {v0, v1, v2}, Landroid/content/Context;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    const-string v1, "consent"
    const-string v2, "none"
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences;->getString(Ljava/lang/String;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v0
    const-string v1, "given"
    const/4 v2, 0x1
    invoke-static {v0, v1, v2}, Lkotlin/text/StringsKt;->equals(Ljava/lang/String;Ljava/lang/String;Z)Z
    move-result v0
    return v0
.end method
