.class public Lcom/example/Main;
.super Landroid/app/Activity;
.implements Landroid/view/View$OnClickListener;
.field static final ac:Ljava/util/concurrent/atomic/AtomicBoolean;
.field static final an:Ljava/util/concurrent/atomic/AtomicBoolean;
.field static final ao:Ljava/util/concurrent/atomic/AtomicBoolean;
.field static final at:Ljava/util/concurrent/atomic/AtomicBoolean;
.field private static boxed:Ljava/lang/Boolean;
.field private static boxedO:Ljava/lang/Boolean;
.field static final cnt:Ljava/util/concurrent/atomic/AtomicInteger;
.field static final nc:Ljava/util/concurrent/atomic/AtomicInteger;
.field static final no:Ljava/util/concurrent/atomic/AtomicInteger;
.field static final once:Ljava/util/concurrent/atomic/AtomicBoolean;
.field static final rc:Ljava/util/concurrent/atomic/AtomicReference;
.end field
.field static final ro:Ljava/util/concurrent/atomic/AtomicReference;
.end field
.field static final tc:Ljava/lang/ThreadLocal;
.end field
.field static final ti:Ljava/lang/ThreadLocal;
.end field
.field static final to:Ljava/lang/ThreadLocal;
.end field
.field private final arr:[Z

.method static constructor <clinit>()V
    .registers 3
    const/4 v2, 0x0
    new-instance v0, Ljava/util/concurrent/atomic/AtomicBoolean;
    invoke-direct {v0, v2}, Ljava/util/concurrent/atomic/AtomicBoolean;-><init>(Z)V
    sput-object v0, Lcom/example/Main;->ac:Ljava/util/concurrent/atomic/AtomicBoolean;
    new-instance v0, Ljava/util/concurrent/atomic/AtomicBoolean;
    invoke-direct {v0, v2}, Ljava/util/concurrent/atomic/AtomicBoolean;-><init>(Z)V
    sput-object v0, Lcom/example/Main;->ao:Ljava/util/concurrent/atomic/AtomicBoolean;
    new-instance v0, Ljava/util/concurrent/atomic/AtomicBoolean;
    invoke-direct {v0}, Ljava/util/concurrent/atomic/AtomicBoolean;-><init>()V
    sput-object v0, Lcom/example/Main;->an:Ljava/util/concurrent/atomic/AtomicBoolean;
    new-instance v0, Ljava/util/concurrent/atomic/AtomicBoolean;
    invoke-direct {v0, v2}, Ljava/util/concurrent/atomic/AtomicBoolean;-><init>(Z)V
    sput-object v0, Lcom/example/Main;->once:Ljava/util/concurrent/atomic/AtomicBoolean;
    new-instance v0, Ljava/util/concurrent/atomic/AtomicBoolean;
    const/4 v1, 0x1
    invoke-direct {v0, v1}, Ljava/util/concurrent/atomic/AtomicBoolean;-><init>(Z)V
    sput-object v0, Lcom/example/Main;->at:Ljava/util/concurrent/atomic/AtomicBoolean;
    new-instance v0, Ljava/util/concurrent/atomic/AtomicInteger;
    invoke-direct {v0, v2}, Ljava/util/concurrent/atomic/AtomicInteger;-><init>(I)V
    sput-object v0, Lcom/example/Main;->nc:Ljava/util/concurrent/atomic/AtomicInteger;
    new-instance v0, Ljava/util/concurrent/atomic/AtomicInteger;
    invoke-direct {v0, v2}, Ljava/util/concurrent/atomic/AtomicInteger;-><init>(I)V
    sput-object v0, Lcom/example/Main;->no:Ljava/util/concurrent/atomic/AtomicInteger;
    new-instance v0, Ljava/util/concurrent/atomic/AtomicInteger;
    invoke-direct {v0}, Ljava/util/concurrent/atomic/AtomicInteger;-><init>()V
    sput-object v0, Lcom/example/Main;->cnt:Ljava/util/concurrent/atomic/AtomicInteger;
    new-instance v0, Ljava/util/concurrent/atomic/AtomicReference;
    invoke-direct {v0}, Ljava/util/concurrent/atomic/AtomicReference;-><init>()V
    sput-object v0, Lcom/example/Main;->rc:Ljava/util/concurrent/atomic/AtomicReference;
    new-instance v0, Ljava/util/concurrent/atomic/AtomicReference;
    const/4 v1, 0x0
    invoke-direct {v0, v1}, Ljava/util/concurrent/atomic/AtomicReference;-><init>(Ljava/lang/Object;)V
    sput-object v0, Lcom/example/Main;->ro:Ljava/util/concurrent/atomic/AtomicReference;
    new-instance v0, Ljava/lang/ThreadLocal;
    invoke-direct {v0}, Ljava/lang/ThreadLocal;-><init>()V
    sput-object v0, Lcom/example/Main;->tc:Ljava/lang/ThreadLocal;
    new-instance v0, Ljava/lang/ThreadLocal;
    invoke-direct {v0}, Ljava/lang/ThreadLocal;-><init>()V
    sput-object v0, Lcom/example/Main;->to:Ljava/lang/ThreadLocal;
    new-instance v0, Lcom/example/Main$1;
    invoke-direct {v0}, Lcom/example/Main$1;-><init>()V
    sput-object v0, Lcom/example/Main;->ti:Ljava/lang/ThreadLocal;
    return-void
.end method

.method public constructor <init>()V
    .registers 2
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    const/4 v0, 0x2
    new-array v0, v0, [Z
    fill-array-data v0, :array_c
    iput-object v0, p0, Lcom/example/Main;->arr:[Z
    return-void
    :array_c
    .array-data 1
        0x0t
        0x0t
    .end array-data
.end method

.method public onClick(Landroid/view/View;)V
    .registers 5
    const/4 v2, 0x1
    sput-boolean v2, Lcom/example/Flags;->so:Z
    const/4 v0, 0x2
    sput v0, Lcom/example/Flags;->io:I
    invoke-static {}, Lcom/example/Flags;->get()Lcom/example/Flags;
    move-result-object v0
    invoke-virtual {v0, v2}, Lcom/example/Flags;->setO(Z)V
    invoke-static {}, Lcom/example/Flags;->get()Lcom/example/Flags;
    move-result-object v0
    invoke-static {v2}, Ljava/lang/Boolean;->valueOf(Z)Ljava/lang/Boolean;
    move-result-object v1
    iput-object v1, v0, Lcom/example/Flags;->bo:Ljava/lang/Boolean;
    invoke-static {}, Lcom/example/Flags;->get()Lcom/example/Flags;
    move-result-object v0
    sget-object v1, Ljava/lang/Boolean;->TRUE:Ljava/lang/Boolean;
    iput-object v1, v0, Lcom/example/Flags;->no:Ljava/lang/Boolean;
    invoke-static {v2}, Ljava/lang/Boolean;->valueOf(Z)Ljava/lang/Boolean;
    move-result-object v0
    sput-object v0, Lcom/example/Main;->boxedO:Ljava/lang/Boolean;
    invoke-static {}, Lcom/example/Flags;->get()Lcom/example/Flags;
    move-result-object v0
    sget-object v1, Lcom/example/Flags$State;->AGREED:Lcom/example/Flags$State;
    iput-object v1, v0, Lcom/example/Flags;->sto:Lcom/example/Flags$State;
    sget-object v0, Lcom/example/Main;->ao:Ljava/util/concurrent/atomic/AtomicBoolean;
    invoke-virtual {v0, v2}, Ljava/util/concurrent/atomic/AtomicBoolean;->set(Z)V
    sget-object v0, Lcom/example/Main;->no:Ljava/util/concurrent/atomic/AtomicInteger;
    invoke-virtual {v0, v2}, Ljava/util/concurrent/atomic/AtomicInteger;->set(I)V
    sget-object v0, Lcom/example/Main;->ro:Ljava/util/concurrent/atomic/AtomicReference;
    const-string v1, "a"
    invoke-virtual {v0, v1}, Ljava/util/concurrent/atomic/AtomicReference;->set(Ljava/lang/Object;)V
    sget-object v0, Lcom/example/Main;->to:Ljava/lang/ThreadLocal;
    invoke-static {v2}, Ljava/lang/Boolean;->valueOf(Z)Ljava/lang/Boolean;
    move-result-object v1
    invoke-virtual {v0, v1}, Ljava/lang/ThreadLocal;->set(Ljava/lang/Object;)V
    iget-object v0, p0, Lcom/example/Main;->arr:[Z
    aput-boolean v2, v0, v2
    return-void
.end method

.method public onCreate(Landroid/os/Bundle;)V
    .registers 6
    const/4 v1, 0x2
    const/4 v3, 0x0
    const/4 v2, 0x1
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    sget-boolean v0, Lcom/example/Flags;->sc:Z
    if-eqz v0, :cond_d
    invoke-static {}, Lcom/example/T;->c_static()V
    :cond_d
    sget-boolean v0, Lcom/example/Flags;->so:Z
    if-eqz v0, :cond_14
    invoke-static {}, Lcom/example/T;->o_static()V
    :cond_14
    sget v0, Lcom/example/Flags;->ic:I
    if-ne v0, v1, :cond_1b
    invoke-static {}, Lcom/example/T;->c_static_int()V
    :cond_1b
    sget v0, Lcom/example/Flags;->io:I
    if-ne v0, v1, :cond_22
    invoke-static {}, Lcom/example/T;->o_static_int()V
    :cond_22
    sget v0, Lcom/example/Flags;->io:I
    if-le v0, v1, :cond_29
    invoke-static {}, Lcom/example/T;->c_static_int_other()V
    :cond_29
    invoke-static {}, Lcom/example/Flags;->get()Lcom/example/Flags;
    move-result-object v0
    invoke-virtual {v0}, Lcom/example/Flags;->isC()Z
    move-result v0
    if-eqz v0, :cond_36
    invoke-static {}, Lcom/example/T;->c_member()V
    :cond_36
    invoke-static {}, Lcom/example/Flags;->get()Lcom/example/Flags;
    move-result-object v0
    invoke-virtual {v0}, Lcom/example/Flags;->isO()Z
    move-result v0
    if-eqz v0, :cond_43
    invoke-static {}, Lcom/example/T;->o_member()V
    :cond_43
    invoke-static {}, Lcom/example/Flags;->get()Lcom/example/Flags;
    move-result-object v0
    iget-object v0, v0, Lcom/example/Flags;->bc:Ljava/lang/Boolean;
    invoke-virtual {v0}, Ljava/lang/Boolean;->booleanValue()Z
    move-result v0
    if-eqz v0, :cond_52
    invoke-static {}, Lcom/example/T;->c_boxed_false()V
    :cond_52
    invoke-static {}, Lcom/example/Flags;->get()Lcom/example/Flags;
    move-result-object v0
    iget-object v0, v0, Lcom/example/Flags;->bo:Ljava/lang/Boolean;
    invoke-virtual {v0}, Ljava/lang/Boolean;->booleanValue()Z
    move-result v0
    if-eqz v0, :cond_61
    invoke-static {}, Lcom/example/T;->o_boxed_false()V
    :cond_61
    invoke-static {}, Lcom/example/Flags;->get()Lcom/example/Flags;
    move-result-object v0
    iget-object v0, v0, Lcom/example/Flags;->nc:Ljava/lang/Boolean;
    if-eqz v0, :cond_72
    invoke-virtual {v0}, Ljava/lang/Boolean;->booleanValue()Z
    move-result v0
    if-eqz v0, :cond_72
    invoke-static {}, Lcom/example/T;->c_boxed_null()V
    :cond_72
    invoke-static {}, Lcom/example/Flags;->get()Lcom/example/Flags;
    move-result-object v0
    iget-object v0, v0, Lcom/example/Flags;->no:Ljava/lang/Boolean;
    if-eqz v0, :cond_83
    invoke-virtual {v0}, Ljava/lang/Boolean;->booleanValue()Z
    move-result v0
    if-eqz v0, :cond_83
    invoke-static {}, Lcom/example/T;->o_boxed_null()V
    :cond_83
    sget-object v0, Ljava/lang/Boolean;->TRUE:Ljava/lang/Boolean;
    sget-object v1, Lcom/example/Main;->boxed:Ljava/lang/Boolean;
    invoke-virtual {v0, v1}, Ljava/lang/Boolean;->equals(Ljava/lang/Object;)Z
    move-result v0
    if-eqz v0, :cond_90
    invoke-static {}, Lcom/example/T;->c_true_equals()V
    :cond_90
    sget-object v0, Ljava/lang/Boolean;->TRUE:Ljava/lang/Boolean;
    sget-object v1, Lcom/example/Main;->boxedO:Ljava/lang/Boolean;
    invoke-virtual {v0, v1}, Ljava/lang/Boolean;->equals(Ljava/lang/Object;)Z
    move-result v0
    if-eqz v0, :cond_9d
    invoke-static {}, Lcom/example/T;->o_true_equals()V
    :cond_9d
    sget-object v0, Lcom/example/Main;->boxed:Ljava/lang/Boolean;
    sget-object v1, Ljava/lang/Boolean;->TRUE:Ljava/lang/Boolean;
    if-ne v0, v1, :cond_a6
    invoke-static {}, Lcom/example/T;->c_true_same()V
    :cond_a6
    sget-object v0, Lcom/example/Main;->boxedO:Ljava/lang/Boolean;
    sget-object v1, Ljava/lang/Boolean;->TRUE:Ljava/lang/Boolean;
    if-ne v0, v1, :cond_af
    invoke-static {}, Lcom/example/T;->o_true_same()V
    :cond_af
    invoke-static {}, Lcom/example/Flags;->get()Lcom/example/Flags;
    move-result-object v0
    iget-object v0, v0, Lcom/example/Flags;->stc:Lcom/example/Flags$State;
    sget-object v1, Lcom/example/Flags$State;->AGREED:Lcom/example/Flags$State;
    if-ne v0, v1, :cond_bc
    invoke-static {}, Lcom/example/T;->c_enum()V
    :cond_bc
    invoke-static {}, Lcom/example/Flags;->get()Lcom/example/Flags;
    move-result-object v0
    iget-object v0, v0, Lcom/example/Flags;->sto:Lcom/example/Flags$State;
    sget-object v1, Lcom/example/Flags$State;->AGREED:Lcom/example/Flags$State;
    if-ne v0, v1, :cond_c9
    invoke-static {}, Lcom/example/T;->o_enum()V
    :cond_c9
    sget-object v0, Lcom/example/Main$2;->$SwitchMap$com$example$Flags$State:[I
    invoke-static {}, Lcom/example/Flags;->get()Lcom/example/Flags;
    move-result-object v1
    iget-object v1, v1, Lcom/example/Flags;->stc:Lcom/example/Flags$State;
    invoke-virtual {v1}, Lcom/example/Flags$State;->ordinal()I
    move-result v1
    aget v0, v0, v1
    packed-switch v0, :pswitch_data_1e0
    :goto_da
    sget-object v0, Lcom/example/Main$2;->$SwitchMap$com$example$Flags$State:[I
    invoke-static {}, Lcom/example/Flags;->get()Lcom/example/Flags;
    move-result-object v1
    iget-object v1, v1, Lcom/example/Flags;->sto:Lcom/example/Flags$State;
    invoke-virtual {v1}, Lcom/example/Flags$State;->ordinal()I
    move-result v1
    aget v0, v0, v1
    packed-switch v0, :pswitch_data_1e6
    :goto_eb
    sget-object v0, Lcom/example/Main;->ac:Ljava/util/concurrent/atomic/AtomicBoolean;
    invoke-virtual {v0}, Ljava/util/concurrent/atomic/AtomicBoolean;->get()Z
    move-result v0
    if-eqz v0, :cond_f6
    invoke-static {}, Lcom/example/T;->c_atomic()V
    :cond_f6
    sget-object v0, Lcom/example/Main;->ao:Ljava/util/concurrent/atomic/AtomicBoolean;
    invoke-virtual {v0}, Ljava/util/concurrent/atomic/AtomicBoolean;->get()Z
    move-result v0
    if-eqz v0, :cond_101
    invoke-static {}, Lcom/example/T;->o_atomic()V
    :cond_101
    sget-object v0, Lcom/example/Main;->an:Ljava/util/concurrent/atomic/AtomicBoolean;
    invoke-virtual {v0}, Ljava/util/concurrent/atomic/AtomicBoolean;->get()Z
    move-result v0
    if-eqz v0, :cond_10c
    invoke-static {}, Lcom/example/T;->c_atomic_new()V
    :cond_10c
    sget-object v0, Lcom/example/Main;->ac:Ljava/util/concurrent/atomic/AtomicBoolean;
    invoke-virtual {v0, v2, v3}, Ljava/util/concurrent/atomic/AtomicBoolean;->compareAndSet(ZZ)Z
    move-result v0
    if-eqz v0, :cond_117
    invoke-static {}, Lcom/example/T;->c_cas()V
    :cond_117
    sget-object v0, Lcom/example/Main;->ao:Ljava/util/concurrent/atomic/AtomicBoolean;
    invoke-virtual {v0, v2, v3}, Ljava/util/concurrent/atomic/AtomicBoolean;->compareAndSet(ZZ)Z
    move-result v0
    if-eqz v0, :cond_122
    invoke-static {}, Lcom/example/T;->o_cas()V
    :cond_122
    sget-object v0, Lcom/example/Main;->once:Ljava/util/concurrent/atomic/AtomicBoolean;
    invoke-virtual {v0, v3, v2}, Ljava/util/concurrent/atomic/AtomicBoolean;->compareAndSet(ZZ)Z
    move-result v0
    if-eqz v0, :cond_12d
    invoke-static {}, Lcom/example/T;->o_once()V
    :cond_12d
    sget-object v0, Lcom/example/Main;->at:Ljava/util/concurrent/atomic/AtomicBoolean;
    invoke-virtual {v0, v3}, Ljava/util/concurrent/atomic/AtomicBoolean;->getAndSet(Z)Z
    move-result v0
    if-eqz v0, :cond_138
    invoke-static {}, Lcom/example/T;->o_getset()V
    :cond_138
    sget-object v0, Lcom/example/Main;->ac:Ljava/util/concurrent/atomic/AtomicBoolean;
    invoke-virtual {v0, v3}, Ljava/util/concurrent/atomic/AtomicBoolean;->getAndSet(Z)Z
    move-result v0
    if-eqz v0, :cond_143
    invoke-static {}, Lcom/example/T;->c_getset()V
    :cond_143
    sget-object v0, Lcom/example/Main;->nc:Ljava/util/concurrent/atomic/AtomicInteger;
    invoke-virtual {v0}, Ljava/util/concurrent/atomic/AtomicInteger;->get()I
    move-result v0
    if-ne v0, v2, :cond_14e
    invoke-static {}, Lcom/example/T;->c_atomic_int()V
    :cond_14e
    sget-object v0, Lcom/example/Main;->no:Ljava/util/concurrent/atomic/AtomicInteger;
    invoke-virtual {v0}, Ljava/util/concurrent/atomic/AtomicInteger;->get()I
    move-result v0
    if-ne v0, v2, :cond_159
    invoke-static {}, Lcom/example/T;->o_atomic_int()V
    :cond_159
    sget-object v0, Lcom/example/Main;->nc:Ljava/util/concurrent/atomic/AtomicInteger;
    invoke-virtual {v0}, Ljava/util/concurrent/atomic/AtomicInteger;->intValue()I
    move-result v0
    if-lez v0, :cond_164
    invoke-static {}, Lcom/example/T;->c_int_value()V
    :cond_164
    sget-object v0, Lcom/example/Main;->cnt:Ljava/util/concurrent/atomic/AtomicInteger;
    invoke-virtual {v0}, Ljava/util/concurrent/atomic/AtomicInteger;->incrementAndGet()I
    move-result v0
    if-le v0, v2, :cond_16f
    invoke-static {}, Lcom/example/T;->o_counter()V
    :cond_16f
    sget-object v0, Lcom/example/Main;->rc:Ljava/util/concurrent/atomic/AtomicReference;
    invoke-virtual {v0}, Ljava/util/concurrent/atomic/AtomicReference;->get()Ljava/lang/Object;
    move-result-object v0
    if-eqz v0, :cond_17a
    invoke-static {}, Lcom/example/T;->c_ref()V
    :cond_17a
    sget-object v0, Lcom/example/Main;->ro:Ljava/util/concurrent/atomic/AtomicReference;
    invoke-virtual {v0}, Ljava/util/concurrent/atomic/AtomicReference;->get()Ljava/lang/Object;
    move-result-object v0
    if-eqz v0, :cond_185
    invoke-static {}, Lcom/example/T;->o_ref()V
    :cond_185
    sget-object v0, Lcom/example/Main;->tc:Ljava/lang/ThreadLocal;
    invoke-virtual {v0}, Ljava/lang/ThreadLocal;->get()Ljava/lang/Object;
    move-result-object v0
    if-eqz v0, :cond_190
    invoke-static {}, Lcom/example/T;->c_local()V
    :cond_190
    sget-object v0, Lcom/example/Main;->to:Ljava/lang/ThreadLocal;
    invoke-virtual {v0}, Ljava/lang/ThreadLocal;->get()Ljava/lang/Object;
    move-result-object v0
    if-eqz v0, :cond_1a9
    sget-object v0, Lcom/example/Main;->to:Ljava/lang/ThreadLocal;
    invoke-virtual {v0}, Ljava/lang/ThreadLocal;->get()Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Ljava/lang/Boolean;
    invoke-virtual {v0}, Ljava/lang/Boolean;->booleanValue()Z
    move-result v0
    if-eqz v0, :cond_1a9
    invoke-static {}, Lcom/example/T;->o_local()V
    :cond_1a9
    sget-object v0, Lcom/example/Main;->ti:Ljava/lang/ThreadLocal;
    invoke-virtual {v0}, Ljava/lang/ThreadLocal;->get()Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Ljava/lang/Boolean;
    invoke-virtual {v0}, Ljava/lang/Boolean;->booleanValue()Z
    move-result v0
    if-eqz v0, :cond_1ba
    invoke-static {}, Lcom/example/T;->c_local_init()V
    :cond_1ba
    iget-object v0, p0, Lcom/example/Main;->arr:[Z
    aget-boolean v0, v0, v3
    if-eqz v0, :cond_1c3
    invoke-static {}, Lcom/example/T;->c_array()V
    :cond_1c3
    iget-object v0, p0, Lcom/example/Main;->arr:[Z
    aget-boolean v0, v0, v2
    if-eqz v0, :cond_1cc
    invoke-static {}, Lcom/example/T;->o_array()V
    :cond_1cc
    new-instance v0, Landroid/widget/Button;
    invoke-direct {v0, p0}, Landroid/widget/Button;-><init>(Landroid/content/Context;)V
    invoke-virtual {v0, p0}, Landroid/widget/Button;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    return-void
    :pswitch_1d5
    invoke-static {}, Lcom/example/T;->c_enum_switch()V
    goto/16 :goto_da
    :pswitch_1da
    invoke-static {}, Lcom/example/T;->o_enum_switch()V
    goto/16 :goto_eb
    nop
    :pswitch_data_1e0
    .packed-switch 0x1
        :pswitch_1d5
    .end packed-switch
    :pswitch_data_1e6
    .packed-switch 0x1
        :pswitch_1da
    .end packed-switch
.end method

.class final enum Lcom/example/Flags$State;
.super Ljava/lang/Enum;
.field private static final synthetic $VALUES:[Lcom/example/Flags$State;
.field public static final enum AGREED:Lcom/example/Flags$State;
.field public static final enum NONE:Lcom/example/Flags$State;

.method private static synthetic $values()[Lcom/example/Flags$State;
    .registers 3
    const/4 v0, 0x2
    new-array v0, v0, [Lcom/example/Flags$State;
    const/4 v1, 0x0
    sget-object v2, Lcom/example/Flags$State;->NONE:Lcom/example/Flags$State;
    aput-object v2, v0, v1
    const/4 v1, 0x1
    sget-object v2, Lcom/example/Flags$State;->AGREED:Lcom/example/Flags$State;
    aput-object v2, v0, v1
    return-object v0
.end method

.method static constructor <clinit>()V
    .registers 3
    new-instance v0, Lcom/example/Flags$State;
    const-string v1, "NONE"
    const/4 v2, 0x0
    invoke-direct {v0, v1, v2}, Lcom/example/Flags$State;-><init>(Ljava/lang/String;I)V
    sput-object v0, Lcom/example/Flags$State;->NONE:Lcom/example/Flags$State;
    new-instance v0, Lcom/example/Flags$State;
    const-string v1, "AGREED"
    const/4 v2, 0x1
    invoke-direct {v0, v1, v2}, Lcom/example/Flags$State;-><init>(Ljava/lang/String;I)V
    sput-object v0, Lcom/example/Flags$State;->AGREED:Lcom/example/Flags$State;
    invoke-static {}, Lcom/example/Flags$State;->$values()[Lcom/example/Flags$State;
    move-result-object v0
    sput-object v0, Lcom/example/Flags$State;->$VALUES:[Lcom/example/Flags$State;
    return-void
.end method

.method private constructor <init>(Ljava/lang/String;I)V
    .registers 3
    invoke-direct {p0, p1, p2}, Ljava/lang/Enum;-><init>(Ljava/lang/String;I)V
    return-void
.end method

.method public static valueOf(Ljava/lang/String;)Lcom/example/Flags$State;
    .registers 2
    const-class v0, Lcom/example/Flags$State;
    invoke-static {v0, p0}, Ljava/lang/Enum;->valueOf(Ljava/lang/Class;Ljava/lang/String;)Ljava/lang/Enum;
    move-result-object v0
    check-cast v0, Lcom/example/Flags$State;
    return-object v0
.end method

.method public static values()[Lcom/example/Flags$State;
    .registers 1
    sget-object v0, Lcom/example/Flags$State;->$VALUES:[Lcom/example/Flags$State;
    invoke-virtual {v0}, [Lcom/example/Flags$State;->clone()Ljava/lang/Object;
    move-result-object v0
    check-cast v0, [Lcom/example/Flags$State;
    return-object v0
.end method

.class Lcom/example/Flags;
.super Ljava/lang/Object;
.field private static f:Lcom/example/Flags;
.field static volatile ic:I
.field static volatile io:I
.field static sc:Z
.field static so:Z
.field bc:Ljava/lang/Boolean;
.field bo:Ljava/lang/Boolean;
.field mc:Z
.field mo:Z
.field nc:Ljava/lang/Boolean;
.field no:Ljava/lang/Boolean;
.field stc:Lcom/example/Flags$State;
.field sto:Lcom/example/Flags$State;

.method constructor <init>()V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    sget-object v0, Ljava/lang/Boolean;->FALSE:Ljava/lang/Boolean;
    iput-object v0, p0, Lcom/example/Flags;->bc:Ljava/lang/Boolean;
    sget-object v0, Ljava/lang/Boolean;->FALSE:Ljava/lang/Boolean;
    iput-object v0, p0, Lcom/example/Flags;->bo:Ljava/lang/Boolean;
    sget-object v0, Lcom/example/Flags$State;->NONE:Lcom/example/Flags$State;
    iput-object v0, p0, Lcom/example/Flags;->stc:Lcom/example/Flags$State;
    sget-object v0, Lcom/example/Flags$State;->NONE:Lcom/example/Flags$State;
    iput-object v0, p0, Lcom/example/Flags;->sto:Lcom/example/Flags$State;
    return-void
.end method

.method static get()Lcom/example/Flags;
    .registers 1
    sget-object v0, Lcom/example/Flags;->f:Lcom/example/Flags;
    if-nez v0, :cond_b
    new-instance v0, Lcom/example/Flags;
    invoke-direct {v0}, Lcom/example/Flags;-><init>()V
    sput-object v0, Lcom/example/Flags;->f:Lcom/example/Flags;
    :cond_b
    sget-object v0, Lcom/example/Flags;->f:Lcom/example/Flags;
    return-object v0
.end method

.method isC()Z
    .registers 2
    iget-boolean v0, p0, Lcom/example/Flags;->mc:Z
    return v0
.end method

.method isO()Z
    .registers 2
    iget-boolean v0, p0, Lcom/example/Flags;->mo:Z
    return v0
.end method

.method setO(Z)V
    .registers 2
    iput-boolean p1, p0, Lcom/example/Flags;->mo:Z
    return-void
.end method

.class Lcom/example/Main$1;
.super Ljava/lang/ThreadLocal;

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/ThreadLocal;-><init>()V
    return-void
.end method

.method protected initialValue()Ljava/lang/Boolean;
    .registers 2
    const/4 v0, 0x0
    invoke-static {v0}, Ljava/lang/Boolean;->valueOf(Z)Ljava/lang/Boolean;
    move-result-object v0
    return-object v0
.end method

.method protected bridge synthetic initialValue()Ljava/lang/Object;
    .registers 2
    invoke-virtual {p0}, Lcom/example/Main$1;->initialValue()Ljava/lang/Boolean;
    move-result-object v0
    return-object v0
.end method

.class synthetic Lcom/example/Main$2;
.super Ljava/lang/Object;
.field static final synthetic $SwitchMap$com$example$Flags$State:[I

.method static constructor <clinit>()V
    .registers 3
    invoke-static {}, Lcom/example/Flags$State;->values()[Lcom/example/Flags$State;
    move-result-object v0
    array-length v0, v0
    new-array v0, v0, [I
    sput-object v0, Lcom/example/Main$2;->$SwitchMap$com$example$Flags$State:[I
    :try_start_9
    sget-object v0, Lcom/example/Main$2;->$SwitchMap$com$example$Flags$State:[I
    sget-object v1, Lcom/example/Flags$State;->AGREED:Lcom/example/Flags$State;
    invoke-virtual {v1}, Lcom/example/Flags$State;->ordinal()I
    move-result v1
    const/4 v2, 0x1
    aput v2, v0, v1
    :try_end_14
    .catch Ljava/lang/NoSuchFieldError; {:try_start_9 .. :try_end_14} :catch_15
    :goto_14
    return-void
    :catch_15
    move-exception v0
    goto :goto_14
.end method

.class public Lcom/example/T;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static c_array()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static c_atomic()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static c_atomic_int()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static c_atomic_new()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static c_boxed_false()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static c_boxed_null()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static c_cas()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static c_enum()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static c_enum_switch()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static c_getset()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static c_int_value()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static c_local()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static c_local_init()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static c_member()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static c_ref()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static c_static()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static c_static_int()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static c_static_int_other()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static c_true_equals()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static c_true_same()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static o_array()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static o_atomic()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static o_atomic_int()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static o_boxed_false()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static o_boxed_null()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static o_cas()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static o_counter()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static o_enum()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static o_enum_switch()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static o_getset()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static o_local()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static o_member()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static o_once()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static o_ref()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static o_static()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static o_static_int()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static o_true_equals()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static o_true_same()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method
