.class public final Lcom/hekla/aurora/AuroraActivity;
.super Landroidx/appcompat/app/AppCompatActivity;

.method public constructor <init>()V
    .registers 2
    const/high16 v0, 0x7f020000
    invoke-direct {p0, v0}, Landroidx/appcompat/app/AppCompatActivity;-><init>(I)V
    return-void
.end method

.class final Lcom/hekla/aurora/ConsentFragment$onViewCreated$1;
.super Ljava/lang/Object;
.implements Landroid/view/View$OnClickListener;
.field final synthetic this$0:Lcom/hekla/aurora/ConsentFragment;

.method constructor <init>(Lcom/hekla/aurora/ConsentFragment;)V
    .registers 2
    iput-object p1, p0, Lcom/hekla/aurora/ConsentFragment$onViewCreated$1;->this$0:Lcom/hekla/aurora/ConsentFragment;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final onClick(Landroid/view/View;)V
    .registers 4
    iget-object v0, p0, Lcom/hekla/aurora/ConsentFragment$onViewCreated$1;->this$0:Lcom/hekla/aurora/ConsentFragment;
    invoke-static {v0}, Landroidx/navigation/fragment/FragmentKt;->findNavController(Landroidx/fragment/app/Fragment;)Landroidx/navigation/NavController;
    move-result-object v0
    const v1, 0x7f040006
    invoke-virtual {v0, v1}, Landroidx/navigation/NavController;->navigate(I)V
    return-void
.end method

.class final Lcom/hekla/aurora/ConsentFragment$onViewCreated$2;
.super Ljava/lang/Object;
.implements Landroid/view/View$OnClickListener;
.field final synthetic this$0:Lcom/hekla/aurora/ConsentFragment;

.method constructor <init>(Lcom/hekla/aurora/ConsentFragment;)V
    .registers 2
    iput-object p1, p0, Lcom/hekla/aurora/ConsentFragment$onViewCreated$2;->this$0:Lcom/hekla/aurora/ConsentFragment;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final onClick(Landroid/view/View;)V
    .registers 4
    iget-object v0, p0, Lcom/hekla/aurora/ConsentFragment$onViewCreated$2;->this$0:Lcom/hekla/aurora/ConsentFragment;
    invoke-static {v0}, Landroidx/navigation/fragment/FragmentKt;->findNavController(Landroidx/fragment/app/Fragment;)Landroidx/navigation/NavController;
    move-result-object v0
    const v1, 0x7f040008
    invoke-virtual {v0, v1}, Landroidx/navigation/NavController;->navigate(I)V
    return-void
.end method

.class public final Lcom/hekla/aurora/ConsentFragment;
.super Landroidx/fragment/app/Fragment;

.method public constructor <init>()V
    .registers 2
    const v0, 0x7f020001
    invoke-direct {p0, v0}, Landroidx/fragment/app/Fragment;-><init>(I)V
    return-void
.end method

.method public onViewCreated(Landroid/view/View;Landroid/os/Bundle;)V
    .registers 6
    const-string v0, "v"
    invoke-static {p1, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    const v0, 0x7f040002
    invoke-virtual {p1, v0}, Landroid/view/View;->findViewById(I)Landroid/view/View;
    move-result-object v0
    if-nez v0, :cond_16
    new-instance v0, Lkotlin/TypeCastException;
    const-string v1, "null cannot be cast to non-null type android.widget.Button"
    invoke-direct {v0, v1}, Lkotlin/TypeCastException;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_16
    check-cast v0, Landroid/widget/Button;
    new-instance v1, Lcom/hekla/aurora/ConsentFragment$onViewCreated$1;
    invoke-direct {v1, p0}, Lcom/hekla/aurora/ConsentFragment$onViewCreated$1;-><init>(Lcom/hekla/aurora/ConsentFragment;)V
    check-cast v1, Landroid/view/View$OnClickListener;
    invoke-virtual {v0, v1}, Landroid/widget/Button;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    const v0, 0x7f040003
    invoke-virtual {p1, v0}, Landroid/view/View;->findViewById(I)Landroid/view/View;
    move-result-object v0
    if-nez v0, :cond_33
    new-instance v0, Lkotlin/TypeCastException;
    const-string v1, "null cannot be cast to non-null type android.widget.Button"
    invoke-direct {v0, v1}, Lkotlin/TypeCastException;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_33
    check-cast v0, Landroid/widget/Button;
    new-instance v1, Lcom/hekla/aurora/ConsentFragment$onViewCreated$2;
    invoke-direct {v1, p0}, Lcom/hekla/aurora/ConsentFragment$onViewCreated$2;-><init>(Lcom/hekla/aurora/ConsentFragment;)V
    check-cast v1, Landroid/view/View$OnClickListener;
    invoke-virtual {v0, v1}, Landroid/widget/Button;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    const v0, 0x7f040001
    invoke-virtual {p1, v0}, Landroid/view/View;->findViewById(I)Landroid/view/View;
    move-result-object v0
    if-nez v0, :cond_50
    new-instance v0, Lkotlin/TypeCastException;
    const-string v1, "null cannot be cast to non-null type android.widget.TextView"
    invoke-direct {v0, v1}, Lkotlin/TypeCastException;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_50
    check-cast v0, Landroid/widget/TextView;
    invoke-virtual {p0}, Lcom/hekla/aurora/ConsentFragment;->requireContext()Landroid/content/Context;
    move-result-object v1
    const-string v2, "phone"
    invoke-virtual {v1, v2}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v1
    if-nez v1, :cond_66
    new-instance v0, Lkotlin/TypeCastException;
    const-string v1, "null cannot be cast to non-null type android.telephony.TelephonyManager"
    invoke-direct {v0, v1}, Lkotlin/TypeCastException;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_66
    check-cast v1, Landroid/telephony/TelephonyManager;
    invoke-virtual {v1}, Landroid/telephony/TelephonyManager;->getSimOperator()Ljava/lang/String;
    move-result-object v1
    check-cast v1, Ljava/lang/CharSequence;
    invoke-virtual {v0, v1}, Landroid/widget/TextView;->append(Ljava/lang/CharSequence;)V
    return-void
.end method

.class public final Lcom/hekla/aurora/HomeFragment;
.super Landroidx/fragment/app/Fragment;

.method public constructor <init>()V
    .registers 2
    const v0, 0x7f020002
    invoke-direct {p0, v0}, Landroidx/fragment/app/Fragment;-><init>(I)V
    return-void
.end method

.method public onViewCreated(Landroid/view/View;Landroid/os/Bundle;)V
    .registers 7
    const-string v0, "v"
    invoke-static {p1, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    const-string v1, "a"
    new-instance v0, Ljava/lang/StringBuilder;
    invoke-direct {v0}, Ljava/lang/StringBuilder;-><init>()V
    const-string v2, ""
    invoke-virtual {v0, v2}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v2
    invoke-virtual {p0}, Lcom/hekla/aurora/HomeFragment;->requireContext()Landroid/content/Context;
    move-result-object v0
    const-string v3, "location"
    invoke-virtual {v0, v3}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    if-nez v0, :cond_26
    new-instance v0, Lkotlin/TypeCastException;
    const-string v1, "null cannot be cast to non-null type android.location.LocationManager"
    invoke-direct {v0, v1}, Lkotlin/TypeCastException;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_26
    check-cast v0, Landroid/location/LocationManager;
    const-string v3, "gps"
    invoke-virtual {v0, v3}, Landroid/location/LocationManager;->getLastKnownLocation(Ljava/lang/String;)Landroid/location/Location;
    move-result-object v0
    invoke-virtual {v2, v0}, Ljava/lang/StringBuilder;->append(Ljava/lang/Object;)Ljava/lang/StringBuilder;
    move-result-object v0
    invoke-virtual {v0}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->i(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.class public final Lcom/hekla/aurora/TourFragment;
.super Landroidx/fragment/app/Fragment;

.method public constructor <init>()V
    .registers 2
    const v0, 0x7f020002
    invoke-direct {p0, v0}, Landroidx/fragment/app/Fragment;-><init>(I)V
    return-void
.end method

.method public onViewCreated(Landroid/view/View;Landroid/os/Bundle;)V
    .registers 6
    const-string v0, "v"
    invoke-static {p1, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    const-string v0, "a"
    invoke-virtual {p0}, Lcom/hekla/aurora/TourFragment;->requireContext()Landroid/content/Context;
    move-result-object v1
    invoke-virtual {v1}, Landroid/content/Context;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v1
    const-string v2, "android_id"
    invoke-static {v1, v2}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->i(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method
