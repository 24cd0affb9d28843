.class public final Lgr/meltemi/ferry/ActivityFerryBinding$Companion;
.super Ljava/lang/Object;

.method private constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public synthetic constructor <init>(Lkotlin/jvm/internal/DefaultConstructorMarker;)V
    .registers 2
    invoke-direct {p0}, Lgr/meltemi/ferry/ActivityFerryBinding$Companion;-><init>()V
    return-void
.end method

.method public final inflate(Landroid/view/LayoutInflater;)Lgr/meltemi/ferry/ActivityFerryBinding;
    .registers 5
    const-string v0, "i"
    invoke-static {p1, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    new-instance v0, Lgr/meltemi/ferry/ActivityFerryBinding;
    const/high16 v1, 0x7f020000
    const/4 v2, 0x0
    invoke-virtual {p1, v1, v2}, Landroid/view/LayoutInflater;->inflate(ILandroid/view/ViewGroup;)Landroid/view/View;
    move-result-object v1
    invoke-direct {v0, v1}, Lgr/meltemi/ferry/ActivityFerryBinding;-><init>(Landroid/view/View;)V
    return-object v0
.end method

.class public final Lgr/meltemi/ferry/ActivityFerryBinding;
.super Ljava/lang/Object;
.field public static final Companion:Lgr/meltemi/ferry/ActivityFerryBinding$Companion;
.field private final no:Landroid/widget/Button;
.field private final root:Landroid/view/View;
.field private final yes:Landroid/widget/Button;

.method static constructor <clinit>()V
    .registers 2
    new-instance v0, Lgr/meltemi/ferry/ActivityFerryBinding$Companion;
    const/4 v1, 0x0
    invoke-direct {v0, v1}, Lgr/meltemi/ferry/ActivityFerryBinding$Companion;-><init>(Lkotlin/jvm/internal/DefaultConstructorMarker;)V
    sput-object v0, Lgr/meltemi/ferry/ActivityFerryBinding;->Companion:Lgr/meltemi/ferry/ActivityFerryBinding$Companion;
    return-void
.end method

.method public constructor <init>(Landroid/view/View;)V
    .registers 4
    const-string v0, "root"
    invoke-static {p1, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lgr/meltemi/ferry/ActivityFerryBinding;->root:Landroid/view/View;
    iget-object v0, p0, Lgr/meltemi/ferry/ActivityFerryBinding;->root:Landroid/view/View;
    const/high16 v1, 0x7f040000
    invoke-virtual {v0, v1}, Landroid/view/View;->findViewById(I)Landroid/view/View;
    move-result-object v0
    if-nez v0, :cond_1c
    new-instance v0, Lkotlin/TypeCastException;
    const-string v1, "null cannot be cast to non-null type android.widget.Button"
    invoke-direct {v0, v1}, Lkotlin/TypeCastException;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_1c
    check-cast v0, Landroid/widget/Button;
    iput-object v0, p0, Lgr/meltemi/ferry/ActivityFerryBinding;->yes:Landroid/widget/Button;
    iget-object v0, p0, Lgr/meltemi/ferry/ActivityFerryBinding;->root:Landroid/view/View;
    const v1, 0x7f040001
    invoke-virtual {v0, v1}, Landroid/view/View;->findViewById(I)Landroid/view/View;
    move-result-object v0
    if-nez v0, :cond_33
    new-instance v0, Lkotlin/TypeCastException;
    const-string v1, "null cannot be cast to non-null type android.widget.Button"
    invoke-direct {v0, v1}, Lkotlin/TypeCastException;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_33
    check-cast v0, Landroid/widget/Button;
    iput-object v0, p0, Lgr/meltemi/ferry/ActivityFerryBinding;->no:Landroid/widget/Button;
    return-void
.end method

.method public final getNo()Landroid/widget/Button;
    .registers 2
    iget-object v0, p0, Lgr/meltemi/ferry/ActivityFerryBinding;->no:Landroid/widget/Button;
    return-object v0
.end method

.method public final getRoot()Landroid/view/View;
    .registers 2
    iget-object v0, p0, Lgr/meltemi/ferry/ActivityFerryBinding;->root:Landroid/view/View;
    return-object v0
.end method

.method public final getYes()Landroid/widget/Button;
    .registers 2
    iget-object v0, p0, Lgr/meltemi/ferry/ActivityFerryBinding;->yes:Landroid/widget/Button;
    return-object v0
.end method

.class final Lgr/meltemi/ferry/FerryActivity$onCreate$1;
.super Ljava/lang/Object;
.implements Landroidx/lifecycle/Observer;
.field final synthetic this$0:Lgr/meltemi/ferry/FerryActivity;

.method constructor <init>(Lgr/meltemi/ferry/FerryActivity;)V
    .registers 2
    iput-object p1, p0, Lgr/meltemi/ferry/FerryActivity$onCreate$1;->this$0:Lgr/meltemi/ferry/FerryActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public bridge synthetic onChanged(Ljava/lang/Object;)V
    .registers 2
    check-cast p1, Lkotlin/Unit;
    invoke-virtual {p0, p1}, Lgr/meltemi/ferry/FerryActivity$onCreate$1;->onChanged(Lkotlin/Unit;)V
    return-void
.end method

.method public final onChanged(Lkotlin/Unit;)V
    .registers 5
    iget-object v1, p0, Lgr/meltemi/ferry/FerryActivity$onCreate$1;->this$0:Lgr/meltemi/ferry/FerryActivity;
    iget-object v0, p0, Lgr/meltemi/ferry/FerryActivity$onCreate$1;->this$0:Lgr/meltemi/ferry/FerryActivity;
    const-string v2, "phone"
    invoke-virtual {v0, v2}, Lgr/meltemi/ferry/FerryActivity;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    if-nez v0, :cond_14
    new-instance v0, Lkotlin/TypeCastException;
    const-string v1, "null cannot be cast to non-null type android.telephony.TelephonyManager"
    invoke-direct {v0, v1}, Lkotlin/TypeCastException;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_14
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    check-cast v0, Ljava/lang/CharSequence;
    invoke-virtual {v1, v0}, Lgr/meltemi/ferry/FerryActivity;->setTitle(Ljava/lang/CharSequence;)V
    return-void
.end method

.class final Lgr/meltemi/ferry/FerryActivity$onCreate$2;
.super Ljava/lang/Object;
.implements Landroidx/lifecycle/Observer;
.field final synthetic this$0:Lgr/meltemi/ferry/FerryActivity;

.method constructor <init>(Lgr/meltemi/ferry/FerryActivity;)V
    .registers 2
    iput-object p1, p0, Lgr/meltemi/ferry/FerryActivity$onCreate$2;->this$0:Lgr/meltemi/ferry/FerryActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public bridge synthetic onChanged(Ljava/lang/Object;)V
    .registers 2
    check-cast p1, Ljava/lang/String;
    invoke-virtual {p0, p1}, Lgr/meltemi/ferry/FerryActivity$onCreate$2;->onChanged(Ljava/lang/String;)V
    return-void
.end method

.method public final onChanged(Ljava/lang/String;)V
    .registers 6
    iget-object v1, p0, Lgr/meltemi/ferry/FerryActivity$onCreate$2;->this$0:Lgr/meltemi/ferry/FerryActivity;
    new-instance v0, Ljava/lang/StringBuilder;
    invoke-direct {v0}, Ljava/lang/StringBuilder;-><init>()V
    invoke-virtual {v0, p1}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v2
    iget-object v0, p0, Lgr/meltemi/ferry/FerryActivity$onCreate$2;->this$0:Lgr/meltemi/ferry/FerryActivity;
    const-string v3, "phone"
    invoke-virtual {v0, v3}, Lgr/meltemi/ferry/FerryActivity;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    if-nez v0, :cond_1d
    new-instance v0, Lkotlin/TypeCastException;
    const-string v1, "null cannot be cast to non-null type android.telephony.TelephonyManager"
    invoke-direct {v0, v1}, Lkotlin/TypeCastException;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_1d
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getSimOperator()Ljava/lang/String;
    move-result-object v0
    invoke-virtual {v2, v0}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v0
    invoke-virtual {v0}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v0
    check-cast v0, Ljava/lang/CharSequence;
    invoke-virtual {v1, v0}, Lgr/meltemi/ferry/FerryActivity;->setTitle(Ljava/lang/CharSequence;)V
    return-void
.end method

.class final Lgr/meltemi/ferry/FerryActivity$onCreate$3;
.super Ljava/lang/Object;
.implements Landroid/view/View$OnClickListener;
.field final synthetic $vm:Lgr/meltemi/ferry/FerryViewModel;

.method constructor <init>(Lgr/meltemi/ferry/FerryViewModel;)V
    .registers 2
    iput-object p1, p0, Lgr/meltemi/ferry/FerryActivity$onCreate$3;->$vm:Lgr/meltemi/ferry/FerryViewModel;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final onClick(Landroid/view/View;)V
    .registers 3
    iget-object v0, p0, Lgr/meltemi/ferry/FerryActivity$onCreate$3;->$vm:Lgr/meltemi/ferry/FerryViewModel;
    invoke-virtual {v0}, Lgr/meltemi/ferry/FerryViewModel;->accepted()V
    return-void
.end method

.class final Lgr/meltemi/ferry/FerryActivity$onCreate$4;
.super Ljava/lang/Object;
.implements Landroid/view/View$OnClickListener;
.field final synthetic this$0:Lgr/meltemi/ferry/FerryActivity;

.method constructor <init>(Lgr/meltemi/ferry/FerryActivity;)V
    .registers 2
    iput-object p1, p0, Lgr/meltemi/ferry/FerryActivity$onCreate$4;->this$0:Lgr/meltemi/ferry/FerryActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final onClick(Landroid/view/View;)V
    .registers 3
    iget-object v0, p0, Lgr/meltemi/ferry/FerryActivity$onCreate$4;->this$0:Lgr/meltemi/ferry/FerryActivity;
    invoke-virtual {v0}, Lgr/meltemi/ferry/FerryActivity;->finish()V
    return-void
.end method

.class public final Lgr/meltemi/ferry/FerryActivity;
.super Landroidx/appcompat/app/AppCompatActivity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroidx/appcompat/app/AppCompatActivity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 7
    invoke-super {p0, p1}, Landroidx/appcompat/app/AppCompatActivity;->onCreate(Landroid/os/Bundle;)V
    sget-object v0, Lgr/meltemi/ferry/ActivityFerryBinding;->Companion:Lgr/meltemi/ferry/ActivityFerryBinding$Companion;
    invoke-virtual {p0}, Lgr/meltemi/ferry/FerryActivity;->getLayoutInflater()Landroid/view/LayoutInflater;
    move-result-object v1
    invoke-virtual {v0, v1}, Lgr/meltemi/ferry/ActivityFerryBinding$Companion;->inflate(Landroid/view/LayoutInflater;)Lgr/meltemi/ferry/ActivityFerryBinding;
    move-result-object v3
    invoke-virtual {v3}, Lgr/meltemi/ferry/ActivityFerryBinding;->getRoot()Landroid/view/View;
    move-result-object v0
    invoke-virtual {p0, v0}, Lgr/meltemi/ferry/FerryActivity;->setContentView(Landroid/view/View;)V
    new-instance v1, Landroidx/lifecycle/ViewModelProvider;
    move-object v0, p0
    check-cast v0, Landroidx/lifecycle/ViewModelStoreOwner;
    invoke-direct {v1, v0}, Landroidx/lifecycle/ViewModelProvider;-><init>(Landroidx/lifecycle/ViewModelStoreOwner;)V
    const-class v0, Lgr/meltemi/ferry/FerryViewModel;
    invoke-virtual {v1, v0}, Landroidx/lifecycle/ViewModelProvider;->get(Ljava/lang/Class;)Landroidx/lifecycle/ViewModel;
    move-result-object v0
    check-cast v0, Lgr/meltemi/ferry/FerryViewModel;
    invoke-virtual {v0}, Lgr/meltemi/ferry/FerryViewModel;->getStart()Lgr/meltemi/ferry/SingleLiveEvent;
    move-result-object v4
    move-object v1, p0
    check-cast v1, Landroidx/lifecycle/LifecycleOwner;
    new-instance v2, Lgr/meltemi/ferry/FerryActivity$onCreate$1;
    invoke-direct {v2, p0}, Lgr/meltemi/ferry/FerryActivity$onCreate$1;-><init>(Lgr/meltemi/ferry/FerryActivity;)V
    check-cast v2, Landroidx/lifecycle/Observer;
    invoke-virtual {v4, v1, v2}, Lgr/meltemi/ferry/SingleLiveEvent;->observe(Landroidx/lifecycle/LifecycleOwner;Landroidx/lifecycle/Observer;)V
    invoke-virtual {v0}, Lgr/meltemi/ferry/FerryViewModel;->getRoute()Landroidx/lifecycle/MutableLiveData;
    move-result-object v4
    move-object v1, p0
    check-cast v1, Landroidx/lifecycle/LifecycleOwner;
    new-instance v2, Lgr/meltemi/ferry/FerryActivity$onCreate$2;
    invoke-direct {v2, p0}, Lgr/meltemi/ferry/FerryActivity$onCreate$2;-><init>(Lgr/meltemi/ferry/FerryActivity;)V
    check-cast v2, Landroidx/lifecycle/Observer;
    invoke-virtual {v4, v1, v2}, Landroidx/lifecycle/MutableLiveData;->observe(Landroidx/lifecycle/LifecycleOwner;Landroidx/lifecycle/Observer;)V
    invoke-virtual {v3}, Lgr/meltemi/ferry/ActivityFerryBinding;->getYes()Landroid/widget/Button;
    move-result-object v2
    new-instance v1, Lgr/meltemi/ferry/FerryActivity$onCreate$3;
    invoke-direct {v1, v0}, Lgr/meltemi/ferry/FerryActivity$onCreate$3;-><init>(Lgr/meltemi/ferry/FerryViewModel;)V
    move-object v0, v1
    check-cast v0, Landroid/view/View$OnClickListener;
    invoke-virtual {v2, v0}, Landroid/widget/Button;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    invoke-virtual {v3}, Lgr/meltemi/ferry/ActivityFerryBinding;->getNo()Landroid/widget/Button;
    move-result-object v1
    new-instance v0, Lgr/meltemi/ferry/FerryActivity$onCreate$4;
    invoke-direct {v0, p0}, Lgr/meltemi/ferry/FerryActivity$onCreate$4;-><init>(Lgr/meltemi/ferry/FerryActivity;)V
    check-cast v0, Landroid/view/View$OnClickListener;
    invoke-virtual {v1, v0}, Landroid/widget/Button;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    return-void
.end method

.class public final Lgr/meltemi/ferry/FerryViewModel;
.super Landroidx/lifecycle/ViewModel;
.field private final route:Landroidx/lifecycle/MutableLiveData;
.end field
.field private final start:Lgr/meltemi/ferry/SingleLiveEvent;
.end field

.method public constructor <init>()V
    .registers 3
    invoke-direct {p0}, Landroidx/lifecycle/ViewModel;-><init>()V
    new-instance v0, Lgr/meltemi/ferry/SingleLiveEvent;
    invoke-direct {v0}, Lgr/meltemi/ferry/SingleLiveEvent;-><init>()V
    iput-object v0, p0, Lgr/meltemi/ferry/FerryViewModel;->start:Lgr/meltemi/ferry/SingleLiveEvent;
    new-instance v0, Landroidx/lifecycle/MutableLiveData;
    const-string v1, "piraeus"
    invoke-direct {v0, v1}, Landroidx/lifecycle/MutableLiveData;-><init>(Ljava/lang/Object;)V
    iput-object v0, p0, Lgr/meltemi/ferry/FerryViewModel;->route:Landroidx/lifecycle/MutableLiveData;
    return-void
.end method

.method public final accepted()V
    .registers 3
    iget-object v0, p0, Lgr/meltemi/ferry/FerryViewModel;->start:Lgr/meltemi/ferry/SingleLiveEvent;
    sget-object v1, Lkotlin/Unit;->INSTANCE:Lkotlin/Unit;
    invoke-virtual {v0, v1}, Lgr/meltemi/ferry/SingleLiveEvent;->setValue(Ljava/lang/Object;)V
    return-void
.end method

.method public final getRoute()Landroidx/lifecycle/MutableLiveData;
    .registers 2
    iget-object v0, p0, Lgr/meltemi/ferry/FerryViewModel;->route:Landroidx/lifecycle/MutableLiveData;
    return-object v0
.end method

.method public final getStart()Lgr/meltemi/ferry/SingleLiveEvent;
    .registers 2
    iget-object v0, p0, Lgr/meltemi/ferry/FerryViewModel;->start:Lgr/meltemi/ferry/SingleLiveEvent;
    return-object v0
.end method

.class final Lgr/meltemi/ferry/SingleLiveEvent$observe$1;
.super Ljava/lang/Object;
.implements Landroidx/lifecycle/Observer;
.field final synthetic $observer:Landroidx/lifecycle/Observer;
.field final synthetic this$0:Lgr/meltemi/ferry/SingleLiveEvent;

.method constructor <init>(Lgr/meltemi/ferry/SingleLiveEvent;Landroidx/lifecycle/Observer;)V
    .registers 3
    iput-object p1, p0, Lgr/meltemi/ferry/SingleLiveEvent$observe$1;->this$0:Lgr/meltemi/ferry/SingleLiveEvent;
    iput-object p2, p0, Lgr/meltemi/ferry/SingleLiveEvent$observe$1;->$observer:Landroidx/lifecycle/Observer;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final onChanged(Ljava/lang/Object;)V
    .registers 5
    iget-object v0, p0, Lgr/meltemi/ferry/SingleLiveEvent$observe$1;->this$0:Lgr/meltemi/ferry/SingleLiveEvent;
    invoke-static {v0}, Lgr/meltemi/ferry/SingleLiveEvent;->access$getPending$p(Lgr/meltemi/ferry/SingleLiveEvent;)Ljava/util/concurrent/atomic/AtomicBoolean;
    move-result-object v0
    const/4 v1, 0x1
    const/4 v2, 0x0
    invoke-virtual {v0, v1, v2}, Ljava/util/concurrent/atomic/AtomicBoolean;->compareAndSet(ZZ)Z
    move-result v0
    if-eqz v0, :cond_13
    iget-object v0, p0, Lgr/meltemi/ferry/SingleLiveEvent$observe$1;->$observer:Landroidx/lifecycle/Observer;
    invoke-interface {v0, p1}, Landroidx/lifecycle/Observer;->onChanged(Ljava/lang/Object;)V
    :cond_13
    return-void
.end method

.class public Lgr/meltemi/ferry/SingleLiveEvent;
.super Landroidx/lifecycle/MutableLiveData;
.field private final pending:Ljava/util/concurrent/atomic/AtomicBoolean;

.method public constructor <init>()V
    .registers 3
    invoke-direct {p0}, Landroidx/lifecycle/MutableLiveData;-><init>()V
    new-instance v0, Ljava/util/concurrent/atomic/AtomicBoolean;
    const/4 v1, 0x0
    invoke-direct {v0, v1}, Ljava/util/concurrent/atomic/AtomicBoolean;-><init>(Z)V
    iput-object v0, p0, Lgr/meltemi/ferry/SingleLiveEvent;->pending:Ljava/util/concurrent/atomic/AtomicBoolean;
    return-void
.end method

.method public static final synthetic access$getPending$p(Lgr/meltemi/ferry/SingleLiveEvent;)Ljava/util/concurrent/atomic/AtomicBoolean;
    .registers 2
    iget-object v0, p0, Lgr/meltemi/ferry/SingleLiveEvent;->pending:Ljava/util/concurrent/atomic/AtomicBoolean;
    return-object v0
.end method

.method public observe(Landroidx/lifecycle/LifecycleOwner;Landroidx/lifecycle/Observer;)V
    .registers 4
    const-string v0, "owner"
    invoke-static {p1, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    const-string v0, "observer"
    invoke-static {p2, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    new-instance v0, Lgr/meltemi/ferry/SingleLiveEvent$observe$1;
    invoke-direct {v0, p0, p2}, Lgr/meltemi/ferry/SingleLiveEvent$observe$1;-><init>(Lgr/meltemi/ferry/SingleLiveEvent;Landroidx/lifecycle/Observer;)V
    check-cast v0, Landroidx/lifecycle/Observer;
    invoke-super {p0, p1, v0}, Landroidx/lifecycle/MutableLiveData;->observe(Landroidx/lifecycle/LifecycleOwner;Landroidx/lifecycle/Observer;)V
    return-void
.end method

.method public setValue(Ljava/lang/Object;)V
    .registers 4
    iget-object v0, p0, Lgr/meltemi/ferry/SingleLiveEvent;->pending:Ljava/util/concurrent/atomic/AtomicBoolean;
    const/4 v1, 0x1
    invoke-virtual {v0, v1}, Ljava/util/concurrent/atomic/AtomicBoolean;->set(Z)V
    invoke-super {p0, p1}, Landroidx/lifecycle/MutableLiveData;->setValue(Ljava/lang/Object;)V
    return-void
.end method
