.class final Lcom/saltmarsh/dunes/DunesActivity$onCreate$1;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field final synthetic this$0:Lcom/saltmarsh/dunes/DunesActivity;

.method constructor <init>(Lcom/saltmarsh/dunes/DunesActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/saltmarsh/dunes/DunesActivity$onCreate$1;->this$0:Lcom/saltmarsh/dunes/DunesActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final onClick(Landroid/content/DialogInterface;I)V
    .registers 4
    iget-object v0, p0, Lcom/saltmarsh/dunes/DunesActivity$onCreate$1;->this$0:Lcom/saltmarsh/dunes/DunesActivity;
    invoke-static {v0}, Lcom/saltmarsh/dunes/DunesActivity;->access$getM$p(Lcom/saltmarsh/dunes/DunesActivity;)Lcom/saltmarsh/dunes/DunesModel;
    move-result-object v0
    invoke-virtual {v0}, Lcom/saltmarsh/dunes/DunesModel;->accept()V
    iget-object v0, p0, Lcom/saltmarsh/dunes/DunesActivity$onCreate$1;->this$0:Lcom/saltmarsh/dunes/DunesActivity;
    invoke-static {v0}, Lcom/saltmarsh/dunes/DunesActivity;->access$track(Lcom/saltmarsh/dunes/DunesActivity;)V
    return-void
.end method

.class final Lcom/saltmarsh/dunes/DunesActivity$onCreate$2;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field final synthetic this$0:Lcom/saltmarsh/dunes/DunesActivity;

.method constructor <init>(Lcom/saltmarsh/dunes/DunesActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/saltmarsh/dunes/DunesActivity$onCreate$2;->this$0:Lcom/saltmarsh/dunes/DunesActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final onClick(Landroid/content/DialogInterface;I)V
    .registers 4
    iget-object v0, p0, Lcom/saltmarsh/dunes/DunesActivity$onCreate$2;->this$0:Lcom/saltmarsh/dunes/DunesActivity;
    invoke-virtual {v0}, Lcom/saltmarsh/dunes/DunesActivity;->finish()V
    return-void
.end method

.class public final Lcom/saltmarsh/dunes/DunesActivity;
.super Landroidx/appcompat/app/AppCompatActivity;
.field private m:Lcom/saltmarsh/dunes/DunesModel;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroidx/appcompat/app/AppCompatActivity;-><init>()V
    return-void
.end method

.method public static final synthetic access$getM$p(Lcom/saltmarsh/dunes/DunesActivity;)Lcom/saltmarsh/dunes/DunesModel;
    .registers 3
    iget-object v0, p0, Lcom/saltmarsh/dunes/DunesActivity;->m:Lcom/saltmarsh/dunes/DunesModel;
    if-nez v0, :cond_9
    const-string v1, "m"
    invoke-static {v1}, Lkotlin/jvm/internal/Intrinsics;->throwUninitializedPropertyAccessException(Ljava/lang/String;)V
    :cond_9
    return-object v0
.end method

.method public static final synthetic access$setM$p(Lcom/saltmarsh/dunes/DunesActivity;Lcom/saltmarsh/dunes/DunesModel;)V
    .registers 2
    iput-object p1, p0, Lcom/saltmarsh/dunes/DunesActivity;->m:Lcom/saltmarsh/dunes/DunesModel;
    return-void
.end method

.method public static final synthetic access$track(Lcom/saltmarsh/dunes/DunesActivity;)V
    .registers 1
    invoke-direct {p0}, Lcom/saltmarsh/dunes/DunesActivity;->track()V
    return-void
.end method

.method private final track()V
    .registers 3
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Lcom/saltmarsh/dunes/DunesActivity;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    if-nez v0, :cond_10
    new-instance v0, Lkotlin/TypeCastException;
    const-string v1, "null cannot be cast to non-null type android.telephony.TelephonyManager"
    invoke-direct {v0, v1}, Lkotlin/TypeCastException;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_10
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getSubscriberId()Ljava/lang/String;
    move-result-object v0
    check-cast v0, Ljava/lang/CharSequence;
    invoke-virtual {p0, v0}, Lcom/saltmarsh/dunes/DunesActivity;->setTitle(Ljava/lang/CharSequence;)V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 5
    invoke-super {p0, p1}, Landroidx/appcompat/app/AppCompatActivity;->onCreate(Landroid/os/Bundle;)V
    new-instance v1, Landroidx/lifecycle/ViewModelProvider;
    move-object v0, p0
    check-cast v0, Landroidx/lifecycle/ViewModelStoreOwner;
    invoke-direct {v1, v0}, Landroidx/lifecycle/ViewModelProvider;-><init>(Landroidx/lifecycle/ViewModelStoreOwner;)V
    const-class v0, Lcom/saltmarsh/dunes/DunesModel;
    invoke-virtual {v1, v0}, Landroidx/lifecycle/ViewModelProvider;->get(Ljava/lang/Class;)Landroidx/lifecycle/ViewModel;
    move-result-object v0
    check-cast v0, Lcom/saltmarsh/dunes/DunesModel;
    iput-object v0, p0, Lcom/saltmarsh/dunes/DunesActivity;->m:Lcom/saltmarsh/dunes/DunesModel;
    if-eqz p1, :cond_32
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Lcom/saltmarsh/dunes/DunesActivity;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    if-nez v0, :cond_27
    new-instance v0, Lkotlin/TypeCastException;
    const-string v1, "null cannot be cast to non-null type android.telephony.TelephonyManager"
    invoke-direct {v0, v1}, Lkotlin/TypeCastException;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_27
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getSimOperator()Ljava/lang/String;
    move-result-object v0
    check-cast v0, Ljava/lang/CharSequence;
    invoke-virtual {p0, v0}, Lcom/saltmarsh/dunes/DunesActivity;->setTitle(Ljava/lang/CharSequence;)V
    :cond_32
    iget-object v0, p0, Lcom/saltmarsh/dunes/DunesActivity;->m:Lcom/saltmarsh/dunes/DunesModel;
    if-nez v0, :cond_3b
    const-string v1, "m"
    invoke-static {v1}, Lkotlin/jvm/internal/Intrinsics;->throwUninitializedPropertyAccessException(Ljava/lang/String;)V
    :cond_3b
    invoke-virtual {v0}, Lcom/saltmarsh/dunes/DunesModel;->getAccepted()Z
    move-result v0
    if-nez v0, :cond_7b
    new-instance v1, Landroid/app/AlertDialog$Builder;
    move-object v0, p0
    check-cast v0, Landroid/content/Context;
    invoke-direct {v1, v0}, Landroid/app/AlertDialog$Builder;-><init>(Landroid/content/Context;)V
    const-string v0, "Privacy Policy"
    check-cast v0, Ljava/lang/CharSequence;
    invoke-virtual {v1, v0}, Landroid/app/AlertDialog$Builder;->setTitle(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    move-result-object v1
    const-string v0, "Saltmarsh Dunes"
    check-cast v0, Ljava/lang/CharSequence;
    invoke-virtual {v1, v0}, Landroid/app/AlertDialog$Builder;->setMessage(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    move-result-object v2
    const-string v0, "Agree"
    check-cast v0, Ljava/lang/CharSequence;
    new-instance v1, Lcom/saltmarsh/dunes/DunesActivity$onCreate$1;
    invoke-direct {v1, p0}, Lcom/saltmarsh/dunes/DunesActivity$onCreate$1;-><init>(Lcom/saltmarsh/dunes/DunesActivity;)V
    check-cast v1, Landroid/content/DialogInterface$OnClickListener;
    invoke-virtual {v2, v0, v1}, Landroid/app/AlertDialog$Builder;->setPositiveButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v2
    const-string v0, "Disagree"
    check-cast v0, Ljava/lang/CharSequence;
    new-instance v1, Lcom/saltmarsh/dunes/DunesActivity$onCreate$2;
    invoke-direct {v1, p0}, Lcom/saltmarsh/dunes/DunesActivity$onCreate$2;-><init>(Lcom/saltmarsh/dunes/DunesActivity;)V
    check-cast v1, Landroid/content/DialogInterface$OnClickListener;
    invoke-virtual {v2, v0, v1}, Landroid/app/AlertDialog$Builder;->setNegativeButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    invoke-virtual {v0}, Landroid/app/AlertDialog$Builder;->show()Landroid/app/AlertDialog;
    :goto_7a
    return-void
    :cond_7b
    invoke-direct {p0}, Lcom/saltmarsh/dunes/DunesActivity;->track()V
    goto :goto_7a
.end method

.class public final Lcom/saltmarsh/dunes/DunesModel;
.super Landroidx/lifecycle/ViewModel;
.field private accepted:Z

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroidx/lifecycle/ViewModel;-><init>()V
    return-void
.end method

.method public final accept()V
    .registers 2
    const/4 v0, 0x1
    iput-boolean v0, p0, Lcom/saltmarsh/dunes/DunesModel;->accepted:Z
    return-void
.end method

.method public final getAccepted()Z
    .registers 2
    iget-boolean v0, p0, Lcom/saltmarsh/dunes/DunesModel;->accepted:Z
    return v0
.end method
