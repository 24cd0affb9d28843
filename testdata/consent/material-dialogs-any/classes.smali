# api 26
.class public final enum Lcom/afollestad/materialdialogs/DialogAction;
.super Ljava/lang/Enum;
.field private static final synthetic $VALUES:[Lcom/afollestad/materialdialogs/DialogAction;
.field public static final enum NEGATIVE:Lcom/afollestad/materialdialogs/DialogAction;
.field public static final enum NEUTRAL:Lcom/afollestad/materialdialogs/DialogAction;
.field public static final enum POSITIVE:Lcom/afollestad/materialdialogs/DialogAction;

.method private static synthetic $values()[Lcom/afollestad/materialdialogs/DialogAction;
    .registers 3
    const/4 v0, 0x3
    new-array v0, v0, [Lcom/afollestad/materialdialogs/DialogAction;
    const/4 v1, 0x0
    sget-object v2, Lcom/afollestad/materialdialogs/DialogAction;->POSITIVE:Lcom/afollestad/materialdialogs/DialogAction;
    aput-object v2, v0, v1
    const/4 v1, 0x1
    sget-object v2, Lcom/afollestad/materialdialogs/DialogAction;->NEUTRAL:Lcom/afollestad/materialdialogs/DialogAction;
    aput-object v2, v0, v1
    const/4 v1, 0x2
    sget-object v2, Lcom/afollestad/materialdialogs/DialogAction;->NEGATIVE:Lcom/afollestad/materialdialogs/DialogAction;
    aput-object v2, v0, v1
    return-object v0
.end method

.method static constructor <clinit>()V
    .registers 3
    new-instance v0, Lcom/afollestad/materialdialogs/DialogAction;
    const-string v1, "POSITIVE"
    const/4 v2, 0x0
    invoke-direct {v0, v1, v2}, Lcom/afollestad/materialdialogs/DialogAction;-><init>(Ljava/lang/String;I)V
    sput-object v0, Lcom/afollestad/materialdialogs/DialogAction;->POSITIVE:Lcom/afollestad/materialdialogs/DialogAction;
    new-instance v0, Lcom/afollestad/materialdialogs/DialogAction;
    const-string v1, "NEUTRAL"
    const/4 v2, 0x1
    invoke-direct {v0, v1, v2}, Lcom/afollestad/materialdialogs/DialogAction;-><init>(Ljava/lang/String;I)V
    sput-object v0, Lcom/afollestad/materialdialogs/DialogAction;->NEUTRAL:Lcom/afollestad/materialdialogs/DialogAction;
    new-instance v0, Lcom/afollestad/materialdialogs/DialogAction;
    const-string v1, "NEGATIVE"
    const/4 v2, 0x2
    invoke-direct {v0, v1, v2}, Lcom/afollestad/materialdialogs/DialogAction;-><init>(Ljava/lang/String;I)V
    sput-object v0, Lcom/afollestad/materialdialogs/DialogAction;->NEGATIVE:Lcom/afollestad/materialdialogs/DialogAction;
    invoke-static {}, Lcom/afollestad/materialdialogs/DialogAction;->$values()[Lcom/afollestad/materialdialogs/DialogAction;
    move-result-object v0
    sput-object v0, Lcom/afollestad/materialdialogs/DialogAction;->$VALUES:[Lcom/afollestad/materialdialogs/DialogAction;
    return-void
.end method

.method private constructor <init>(Ljava/lang/String;I)V
    .registers 3
    invoke-direct {p0, p1, p2}, Ljava/lang/Enum;-><init>(Ljava/lang/String;I)V
    return-void
.end method

.method public static valueOf(Ljava/lang/String;)Lcom/afollestad/materialdialogs/DialogAction;
    .registers 2
    const-class v0, Lcom/afollestad/materialdialogs/DialogAction;
    invoke-static {v0, p0}, Ljava/lang/Enum;->valueOf(Ljava/lang/Class;Ljava/lang/String;)Ljava/lang/Enum;
    move-result-object v0
    check-cast v0, Lcom/afollestad/materialdialogs/DialogAction;
    return-object v0
.end method

.method public static values()[Lcom/afollestad/materialdialogs/DialogAction;
    .registers 1
    sget-object v0, Lcom/afollestad/materialdialogs/DialogAction;->$VALUES:[Lcom/afollestad/materialdialogs/DialogAction;
    invoke-virtual {v0}, [Lcom/afollestad/materialdialogs/DialogAction;->clone()Ljava/lang/Object;
    move-result-object v0
    check-cast v0, [Lcom/afollestad/materialdialogs/DialogAction;
    return-object v0
.end method

.class synthetic Lcom/afollestad/materialdialogs/MaterialDialog$1;
.super Ljava/lang/Object;
.field static final synthetic $SwitchMap$com$afollestad$materialdialogs$DialogAction:[I

.method static constructor <clinit>()V
    .registers 3
    invoke-static {}, Lcom/afollestad/materialdialogs/DialogAction;->values()[Lcom/afollestad/materialdialogs/DialogAction;
    move-result-object v0
    array-length v0, v0
    new-array v0, v0, [I
    sput-object v0, Lcom/afollestad/materialdialogs/MaterialDialog$1;->$SwitchMap$com$afollestad$materialdialogs$DialogAction:[I
    :try_start_9
    sget-object v0, Lcom/afollestad/materialdialogs/MaterialDialog$1;->$SwitchMap$com$afollestad$materialdialogs$DialogAction:[I
    sget-object v1, Lcom/afollestad/materialdialogs/DialogAction;->POSITIVE:Lcom/afollestad/materialdialogs/DialogAction;
    invoke-virtual {v1}, Lcom/afollestad/materialdialogs/DialogAction;->ordinal()I
    move-result v1
    const/4 v2, 0x1
    aput v2, v0, v1
    :try_end_14
    .catch Ljava/lang/NoSuchFieldError; {:try_start_9 .. :try_end_14} :catch_22
    :goto_14
    :try_start_14
    sget-object v0, Lcom/afollestad/materialdialogs/MaterialDialog$1;->$SwitchMap$com$afollestad$materialdialogs$DialogAction:[I
    sget-object v1, Lcom/afollestad/materialdialogs/DialogAction;->NEGATIVE:Lcom/afollestad/materialdialogs/DialogAction;
    invoke-virtual {v1}, Lcom/afollestad/materialdialogs/DialogAction;->ordinal()I
    move-result v1
    const/4 v2, 0x2
    aput v2, v0, v1
    :try_end_1f
    .catch Ljava/lang/NoSuchFieldError; {:try_start_14 .. :try_end_1f} :catch_20
    :goto_1f
    return-void
    :catch_20
    move-exception v0
    goto :goto_1f
    :catch_22
    move-exception v0
    goto :goto_14
.end method

.class public Lcom/afollestad/materialdialogs/MaterialDialog$Builder;
.super Ljava/lang/Object;
.field protected autoDismiss:Z
.field protected content:Ljava/lang/CharSequence;
.field protected final context:Landroid/content/Context;
.field protected negativeText:Ljava/lang/CharSequence;
.field protected onAny:Lcom/afollestad/materialdialogs/MaterialDialog$SingleButtonCallback;
.field protected onNegative:Lcom/afollestad/materialdialogs/MaterialDialog$SingleButtonCallback;
.field protected onPositive:Lcom/afollestad/materialdialogs/MaterialDialog$SingleButtonCallback;
.field protected positiveText:Ljava/lang/CharSequence;
.field protected title:Ljava/lang/CharSequence;

.method public constructor <init>(Landroid/content/Context;)V
    .registers 3
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    const/4 v0, 0x1
    iput-boolean v0, p0, Lcom/afollestad/materialdialogs/MaterialDialog$Builder;->autoDismiss:Z
    iput-object p1, p0, Lcom/afollestad/materialdialogs/MaterialDialog$Builder;->context:Landroid/content/Context;
    return-void
.end method

.method public autoDismiss(Z)Lcom/afollestad/materialdialogs/MaterialDialog$Builder;
    .registers 2
    iput-boolean p1, p0, Lcom/afollestad/materialdialogs/MaterialDialog$Builder;->autoDismiss:Z
    return-object p0
.end method

.method public build()Lcom/afollestad/materialdialogs/MaterialDialog;
    .registers 2
    new-instance v0, Lcom/afollestad/materialdialogs/MaterialDialog;
    invoke-direct {v0, p0}, Lcom/afollestad/materialdialogs/MaterialDialog;-><init>(Lcom/afollestad/materialdialogs/MaterialDialog$Builder;)V
    return-object v0
.end method

.method public cancelable(Z)Lcom/afollestad/materialdialogs/MaterialDialog$Builder;
    .registers 2
    invoke-virtual {p0, p1}, Lcom/afollestad/materialdialogs/MaterialDialog$Builder;->setC(Z)V
    return-object p0
.end method

.method public content(I)Lcom/afollestad/materialdialogs/MaterialDialog$Builder;
    .registers 3
    iget-object v0, p0, Lcom/afollestad/materialdialogs/MaterialDialog$Builder;->context:Landroid/content/Context;
    invoke-virtual {v0, p1}, Landroid/content/Context;->getText(I)Ljava/lang/CharSequence;
    move-result-object v0
    iput-object v0, p0, Lcom/afollestad/materialdialogs/MaterialDialog$Builder;->content:Ljava/lang/CharSequence;
    return-object p0
.end method

.method public content(Ljava/lang/CharSequence;)Lcom/afollestad/materialdialogs/MaterialDialog$Builder;
    .registers 2
    iput-object p1, p0, Lcom/afollestad/materialdialogs/MaterialDialog$Builder;->content:Ljava/lang/CharSequence;
    return-object p0
.end method

.method public negativeText(I)Lcom/afollestad/materialdialogs/MaterialDialog$Builder;
    .registers 3
    iget-object v0, p0, Lcom/afollestad/materialdialogs/MaterialDialog$Builder;->context:Landroid/content/Context;
    invoke-virtual {v0, p1}, Landroid/content/Context;->getText(I)Ljava/lang/CharSequence;
    move-result-object v0
    iput-object v0, p0, Lcom/afollestad/materialdialogs/MaterialDialog$Builder;->negativeText:Ljava/lang/CharSequence;
    return-object p0
.end method

.method public negativeText(Ljava/lang/CharSequence;)Lcom/afollestad/materialdialogs/MaterialDialog$Builder;
    .registers 2
    iput-object p1, p0, Lcom/afollestad/materialdialogs/MaterialDialog$Builder;->negativeText:Ljava/lang/CharSequence;
    return-object p0
.end method

.method public onAny(Lcom/afollestad/materialdialogs/MaterialDialog$SingleButtonCallback;)Lcom/afollestad/materialdialogs/MaterialDialog$Builder;
    .registers 2
    iput-object p1, p0, Lcom/afollestad/materialdialogs/MaterialDialog$Builder;->onAny:Lcom/afollestad/materialdialogs/MaterialDialog$SingleButtonCallback;
    return-object p0
.end method

.method public onNegative(Lcom/afollestad/materialdialogs/MaterialDialog$SingleButtonCallback;)Lcom/afollestad/materialdialogs/MaterialDialog$Builder;
    .registers 2
    iput-object p1, p0, Lcom/afollestad/materialdialogs/MaterialDialog$Builder;->onNegative:Lcom/afollestad/materialdialogs/MaterialDialog$SingleButtonCallback;
    return-object p0
.end method

.method public onPositive(Lcom/afollestad/materialdialogs/MaterialDialog$SingleButtonCallback;)Lcom/afollestad/materialdialogs/MaterialDialog$Builder;
    .registers 2
    iput-object p1, p0, Lcom/afollestad/materialdialogs/MaterialDialog$Builder;->onPositive:Lcom/afollestad/materialdialogs/MaterialDialog$SingleButtonCallback;
    return-object p0
.end method

.method public positiveText(I)Lcom/afollestad/materialdialogs/MaterialDialog$Builder;
    .registers 3
    iget-object v0, p0, Lcom/afollestad/materialdialogs/MaterialDialog$Builder;->context:Landroid/content/Context;
    invoke-virtual {v0, p1}, Landroid/content/Context;->getText(I)Ljava/lang/CharSequence;
    move-result-object v0
    iput-object v0, p0, Lcom/afollestad/materialdialogs/MaterialDialog$Builder;->positiveText:Ljava/lang/CharSequence;
    return-object p0
.end method

.method public positiveText(Ljava/lang/CharSequence;)Lcom/afollestad/materialdialogs/MaterialDialog$Builder;
    .registers 2
    iput-object p1, p0, Lcom/afollestad/materialdialogs/MaterialDialog$Builder;->positiveText:Ljava/lang/CharSequence;
    return-object p0
.end method

.method setC(Z)V
    .registers 2
    return-void
.end method

.method public show()Lcom/afollestad/materialdialogs/MaterialDialog;
    .registers 2
    invoke-virtual {p0}, Lcom/afollestad/materialdialogs/MaterialDialog$Builder;->build()Lcom/afollestad/materialdialogs/MaterialDialog;
    move-result-object v0
    invoke-virtual {v0}, Lcom/afollestad/materialdialogs/MaterialDialog;->show()V
    return-object v0
.end method

.method public title(I)Lcom/afollestad/materialdialogs/MaterialDialog$Builder;
    .registers 3
    iget-object v0, p0, Lcom/afollestad/materialdialogs/MaterialDialog$Builder;->context:Landroid/content/Context;
    invoke-virtual {v0, p1}, Landroid/content/Context;->getText(I)Ljava/lang/CharSequence;
    move-result-object v0
    iput-object v0, p0, Lcom/afollestad/materialdialogs/MaterialDialog$Builder;->title:Ljava/lang/CharSequence;
    return-object p0
.end method

.method public title(Ljava/lang/CharSequence;)Lcom/afollestad/materialdialogs/MaterialDialog$Builder;
    .registers 2
    iput-object p1, p0, Lcom/afollestad/materialdialogs/MaterialDialog$Builder;->title:Ljava/lang/CharSequence;
    return-object p0
.end method

.class public interface abstract Lcom/afollestad/materialdialogs/MaterialDialog$SingleButtonCallback;
.super Ljava/lang/Object;

.method public abstract onClick(Lcom/afollestad/materialdialogs/MaterialDialog;Lcom/afollestad/materialdialogs/DialogAction;)V
.end method

.class public Lcom/afollestad/materialdialogs/MaterialDialog;
.super Landroid/app/Dialog;
.implements Landroid/view/View$OnClickListener;
.field protected final builder:Lcom/afollestad/materialdialogs/MaterialDialog$Builder;
.field content:Landroid/widget/TextView;
.field neg:Landroid/widget/TextView;
.field pos:Landroid/widget/TextView;
.field title:Landroid/widget/TextView;

.method protected constructor <init>(Lcom/afollestad/materialdialogs/MaterialDialog$Builder;)V
    .registers 4
    iget-object v0, p1, Lcom/afollestad/materialdialogs/MaterialDialog$Builder;->context:Landroid/content/Context;
    invoke-direct {p0, v0}, Landroid/app/Dialog;-><init>(Landroid/content/Context;)V
    iput-object p1, p0, Lcom/afollestad/materialdialogs/MaterialDialog;->builder:Lcom/afollestad/materialdialogs/MaterialDialog$Builder;
    new-instance v0, Landroid/widget/TextView;
    iget-object v1, p1, Lcom/afollestad/materialdialogs/MaterialDialog$Builder;->context:Landroid/content/Context;
    invoke-direct {v0, v1}, Landroid/widget/TextView;-><init>(Landroid/content/Context;)V
    iput-object v0, p0, Lcom/afollestad/materialdialogs/MaterialDialog;->title:Landroid/widget/TextView;
    iget-object v0, p0, Lcom/afollestad/materialdialogs/MaterialDialog;->title:Landroid/widget/TextView;
    iget-object v1, p1, Lcom/afollestad/materialdialogs/MaterialDialog$Builder;->title:Ljava/lang/CharSequence;
    invoke-virtual {v0, v1}, Landroid/widget/TextView;->setText(Ljava/lang/CharSequence;)V
    new-instance v0, Landroid/widget/TextView;
    iget-object v1, p1, Lcom/afollestad/materialdialogs/MaterialDialog$Builder;->context:Landroid/content/Context;
    invoke-direct {v0, v1}, Landroid/widget/TextView;-><init>(Landroid/content/Context;)V
    iput-object v0, p0, Lcom/afollestad/materialdialogs/MaterialDialog;->content:Landroid/widget/TextView;
    iget-object v0, p0, Lcom/afollestad/materialdialogs/MaterialDialog;->content:Landroid/widget/TextView;
    iget-object v1, p1, Lcom/afollestad/materialdialogs/MaterialDialog$Builder;->content:Ljava/lang/CharSequence;
    invoke-virtual {v0, v1}, Landroid/widget/TextView;->setText(Ljava/lang/CharSequence;)V
    new-instance v0, Landroid/widget/TextView;
    iget-object v1, p1, Lcom/afollestad/materialdialogs/MaterialDialog$Builder;->context:Landroid/content/Context;
    invoke-direct {v0, v1}, Landroid/widget/TextView;-><init>(Landroid/content/Context;)V
    iput-object v0, p0, Lcom/afollestad/materialdialogs/MaterialDialog;->pos:Landroid/widget/TextView;
    iget-object v0, p0, Lcom/afollestad/materialdialogs/MaterialDialog;->pos:Landroid/widget/TextView;
    sget-object v1, Lcom/afollestad/materialdialogs/DialogAction;->POSITIVE:Lcom/afollestad/materialdialogs/DialogAction;
    invoke-virtual {v0, v1}, Landroid/widget/TextView;->setTag(Ljava/lang/Object;)V
    iget-object v0, p0, Lcom/afollestad/materialdialogs/MaterialDialog;->pos:Landroid/widget/TextView;
    iget-object v1, p1, Lcom/afollestad/materialdialogs/MaterialDialog$Builder;->positiveText:Ljava/lang/CharSequence;
    invoke-virtual {v0, v1}, Landroid/widget/TextView;->setText(Ljava/lang/CharSequence;)V
    iget-object v0, p0, Lcom/afollestad/materialdialogs/MaterialDialog;->pos:Landroid/widget/TextView;
    invoke-virtual {v0, p0}, Landroid/widget/TextView;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    new-instance v0, Landroid/widget/TextView;
    iget-object v1, p1, Lcom/afollestad/materialdialogs/MaterialDialog$Builder;->context:Landroid/content/Context;
    invoke-direct {v0, v1}, Landroid/widget/TextView;-><init>(Landroid/content/Context;)V
    iput-object v0, p0, Lcom/afollestad/materialdialogs/MaterialDialog;->neg:Landroid/widget/TextView;
    iget-object v0, p0, Lcom/afollestad/materialdialogs/MaterialDialog;->neg:Landroid/widget/TextView;
    sget-object v1, Lcom/afollestad/materialdialogs/DialogAction;->NEGATIVE:Lcom/afollestad/materialdialogs/DialogAction;
    invoke-virtual {v0, v1}, Landroid/widget/TextView;->setTag(Ljava/lang/Object;)V
    iget-object v0, p0, Lcom/afollestad/materialdialogs/MaterialDialog;->neg:Landroid/widget/TextView;
    iget-object v1, p1, Lcom/afollestad/materialdialogs/MaterialDialog$Builder;->negativeText:Ljava/lang/CharSequence;
    invoke-virtual {v0, v1}, Landroid/widget/TextView;->setText(Ljava/lang/CharSequence;)V
    iget-object v0, p0, Lcom/afollestad/materialdialogs/MaterialDialog;->neg:Landroid/widget/TextView;
    invoke-virtual {v0, p0}, Landroid/widget/TextView;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    new-instance v0, Landroid/widget/LinearLayout;
    iget-object v1, p1, Lcom/afollestad/materialdialogs/MaterialDialog$Builder;->context:Landroid/content/Context;
    invoke-direct {v0, v1}, Landroid/widget/LinearLayout;-><init>(Landroid/content/Context;)V
    iget-object v1, p0, Lcom/afollestad/materialdialogs/MaterialDialog;->title:Landroid/widget/TextView;
    invoke-virtual {v0, v1}, Landroid/widget/LinearLayout;->addView(Landroid/view/View;)V
    iget-object v1, p0, Lcom/afollestad/materialdialogs/MaterialDialog;->content:Landroid/widget/TextView;
    invoke-virtual {v0, v1}, Landroid/widget/LinearLayout;->addView(Landroid/view/View;)V
    iget-object v1, p0, Lcom/afollestad/materialdialogs/MaterialDialog;->neg:Landroid/widget/TextView;
    invoke-virtual {v0, v1}, Landroid/widget/LinearLayout;->addView(Landroid/view/View;)V
    iget-object v1, p0, Lcom/afollestad/materialdialogs/MaterialDialog;->pos:Landroid/widget/TextView;
    invoke-virtual {v0, v1}, Landroid/widget/LinearLayout;->addView(Landroid/view/View;)V
    invoke-virtual {p0, v0}, Lcom/afollestad/materialdialogs/MaterialDialog;->setContentView(Landroid/view/View;)V
    return-void
.end method

.method public final onClick(Landroid/view/View;)V
    .registers 5
    invoke-virtual {p1}, Landroid/view/View;->getTag()Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Lcom/afollestad/materialdialogs/DialogAction;
    sget-object v1, Lcom/afollestad/materialdialogs/MaterialDialog$1;->$SwitchMap$com$afollestad$materialdialogs$DialogAction:[I
    invoke-virtual {v0}, Lcom/afollestad/materialdialogs/DialogAction;->ordinal()I
    move-result v2
    aget v1, v1, v2
    packed-switch v1, :pswitch_data_44
    :cond_11
    :goto_11
    iget-object v1, p0, Lcom/afollestad/materialdialogs/MaterialDialog;->builder:Lcom/afollestad/materialdialogs/MaterialDialog$Builder;
    iget-object v1, v1, Lcom/afollestad/materialdialogs/MaterialDialog$Builder;->onAny:Lcom/afollestad/materialdialogs/MaterialDialog$SingleButtonCallback;
    if-eqz v1, :cond_1e
    iget-object v1, p0, Lcom/afollestad/materialdialogs/MaterialDialog;->builder:Lcom/afollestad/materialdialogs/MaterialDialog$Builder;
    iget-object v1, v1, Lcom/afollestad/materialdialogs/MaterialDialog$Builder;->onAny:Lcom/afollestad/materialdialogs/MaterialDialog$SingleButtonCallback;
    invoke-interface {v1, p0, v0}, Lcom/afollestad/materialdialogs/MaterialDialog$SingleButtonCallback;->onClick(Lcom/afollestad/materialdialogs/MaterialDialog;Lcom/afollestad/materialdialogs/DialogAction;)V
    :cond_1e
    iget-object v0, p0, Lcom/afollestad/materialdialogs/MaterialDialog;->builder:Lcom/afollestad/materialdialogs/MaterialDialog$Builder;
    iget-boolean v0, v0, Lcom/afollestad/materialdialogs/MaterialDialog$Builder;->autoDismiss:Z
    if-eqz v0, :cond_27
    invoke-virtual {p0}, Lcom/afollestad/materialdialogs/MaterialDialog;->dismiss()V
    :cond_27
    return-void
    :pswitch_28
    iget-object v1, p0, Lcom/afollestad/materialdialogs/MaterialDialog;->builder:Lcom/afollestad/materialdialogs/MaterialDialog$Builder;
    iget-object v1, v1, Lcom/afollestad/materialdialogs/MaterialDialog$Builder;->onPositive:Lcom/afollestad/materialdialogs/MaterialDialog$SingleButtonCallback;
    if-eqz v1, :cond_11
    iget-object v1, p0, Lcom/afollestad/materialdialogs/MaterialDialog;->builder:Lcom/afollestad/materialdialogs/MaterialDialog$Builder;
    iget-object v1, v1, Lcom/afollestad/materialdialogs/MaterialDialog$Builder;->onPositive:Lcom/afollestad/materialdialogs/MaterialDialog$SingleButtonCallback;
    invoke-interface {v1, p0, v0}, Lcom/afollestad/materialdialogs/MaterialDialog$SingleButtonCallback;->onClick(Lcom/afollestad/materialdialogs/MaterialDialog;Lcom/afollestad/materialdialogs/DialogAction;)V
    goto :goto_11
    :pswitch_36
    iget-object v1, p0, Lcom/afollestad/materialdialogs/MaterialDialog;->builder:Lcom/afollestad/materialdialogs/MaterialDialog$Builder;
    iget-object v1, v1, Lcom/afollestad/materialdialogs/MaterialDialog$Builder;->onNegative:Lcom/afollestad/materialdialogs/MaterialDialog$SingleButtonCallback;
    if-eqz v1, :cond_11
    iget-object v1, p0, Lcom/afollestad/materialdialogs/MaterialDialog;->builder:Lcom/afollestad/materialdialogs/MaterialDialog$Builder;
    iget-object v1, v1, Lcom/afollestad/materialdialogs/MaterialDialog$Builder;->onNegative:Lcom/afollestad/materialdialogs/MaterialDialog$SingleButtonCallback;
    invoke-interface {v1, p0, v0}, Lcom/afollestad/materialdialogs/MaterialDialog$SingleButtonCallback;->onClick(Lcom/afollestad/materialdialogs/MaterialDialog;Lcom/afollestad/materialdialogs/DialogAction;)V
    goto :goto_11
    :pswitch_data_44
    .packed-switch 0x1
        :pswitch_28
        :pswitch_36
    .end packed-switch
.end method

.class Lcom/example/notes/MainActivity$$ExternalSyntheticLambda0;
.super Ljava/lang/Object;
.implements Lcom/afollestad/materialdialogs/MaterialDialog$SingleButtonCallback;
.field private final arg$0:Lcom/example/notes/MainActivity;

.method public constructor <init>(Lcom/example/notes/MainActivity;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcom/example/notes/MainActivity$$ExternalSyntheticLambda0;->arg$0:Lcom/example/notes/MainActivity;
    return-void
.end method

.method public onClick(Lcom/afollestad/materialdialogs/MaterialDialog;Lcom/afollestad/materialdialogs/DialogAction;)V
    .registers 4
    iget-object v0, p0, Lcom/example/notes/MainActivity$$ExternalSyntheticLambda0;->arg$0:Lcom/example/notes/MainActivity;
    invoke-static {v0, p1, p2}, Lcom/example/notes/MainActivity;->accessor$MainActivity$lambda0(Lcom/example/notes/MainActivity;Lcom/afollestad/materialdialogs/MaterialDialog;Lcom/afollestad/materialdialogs/DialogAction;)V
    return-void
.end method

.class Lcom/example/notes/MainActivity$1;
.super Ljava/lang/Object;
.implements Lcom/afollestad/materialdialogs/MaterialDialog$SingleButtonCallback;
.field final synthetic this$0:Lcom/example/notes/MainActivity;

.method constructor <init>(Lcom/example/notes/MainActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/example/notes/MainActivity$1;->this$0:Lcom/example/notes/MainActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Lcom/afollestad/materialdialogs/MaterialDialog;Lcom/afollestad/materialdialogs/DialogAction;)V
    .registers 7
    const/4 v3, 0x1
    sget-object v0, Lcom/example/notes/MainActivity$2;->$SwitchMap$com$afollestad$materialdialogs$DialogAction:[I
    invoke-virtual {p2}, Lcom/afollestad/materialdialogs/DialogAction;->ordinal()I
    move-result v1
    aget v0, v0, v1
    packed-switch v0, :pswitch_data_2c
    :goto_c
    return-void
    :pswitch_d
    iget-object v0, p0, Lcom/example/notes/MainActivity$1;->this$0:Lcom/example/notes/MainActivity;
    const-string v1, "note"
    const/4 v2, 0x0
    invoke-virtual {v0, v1, v2}, Lcom/example/notes/MainActivity;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "a"
    invoke-interface {v0, v1, v3}, Landroid/content/SharedPreferences$Editor;->putBoolean(Ljava/lang/String;Z)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    sput-boolean v3, Lcom/example/notes/NoteApp;->ok:Z
    goto :goto_c
    :pswitch_26
    iget-object v0, p0, Lcom/example/notes/MainActivity$1;->this$0:Lcom/example/notes/MainActivity;
    invoke-virtual {v0}, Lcom/example/notes/MainActivity;->finish()V
    goto :goto_c
    :pswitch_data_2c
    .packed-switch 0x1
        :pswitch_d
        :pswitch_26
    .end packed-switch
.end method

.class synthetic Lcom/example/notes/MainActivity$2;
.super Ljava/lang/Object;
.field static final synthetic $SwitchMap$com$afollestad$materialdialogs$DialogAction:[I

.method static constructor <clinit>()V
    .registers 3
    invoke-static {}, Lcom/afollestad/materialdialogs/DialogAction;->values()[Lcom/afollestad/materialdialogs/DialogAction;
    move-result-object v0
    array-length v0, v0
    new-array v0, v0, [I
    sput-object v0, Lcom/example/notes/MainActivity$2;->$SwitchMap$com$afollestad$materialdialogs$DialogAction:[I
    :try_start_9
    sget-object v0, Lcom/example/notes/MainActivity$2;->$SwitchMap$com$afollestad$materialdialogs$DialogAction:[I
    sget-object v1, Lcom/afollestad/materialdialogs/DialogAction;->POSITIVE:Lcom/afollestad/materialdialogs/DialogAction;
    invoke-virtual {v1}, Lcom/afollestad/materialdialogs/DialogAction;->ordinal()I
    move-result v1
    const/4 v2, 0x1
    aput v2, v0, v1
    :try_end_14
    .catch Ljava/lang/NoSuchFieldError; {:try_start_9 .. :try_end_14} :catch_22
    :goto_14
    :try_start_14
    sget-object v0, Lcom/example/notes/MainActivity$2;->$SwitchMap$com$afollestad$materialdialogs$DialogAction:[I
    sget-object v1, Lcom/afollestad/materialdialogs/DialogAction;->NEGATIVE:Lcom/afollestad/materialdialogs/DialogAction;
    invoke-virtual {v1}, Lcom/afollestad/materialdialogs/DialogAction;->ordinal()I
    move-result v1
    const/4 v2, 0x2
    aput v2, v0, v1
    :try_end_1f
    .catch Ljava/lang/NoSuchFieldError; {:try_start_14 .. :try_end_1f} :catch_20
    :goto_1f
    return-void
    :catch_20
    move-exception v0
    goto :goto_1f
    :catch_22
    move-exception v0
    goto :goto_14
.end method

.class public Lcom/example/notes/MainActivity;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method static synthetic accessor$MainActivity$lambda0(Lcom/example/notes/MainActivity;Lcom/afollestad/materialdialogs/MaterialDialog;Lcom/afollestad/materialdialogs/DialogAction;)V
    .registers 3
    invoke-direct {p0, p1, p2}, Lcom/example/notes/MainActivity;->lambda$onRestart$0(Lcom/afollestad/materialdialogs/MaterialDialog;Lcom/afollestad/materialdialogs/DialogAction;)V
    return-void
.end method

.method private synthetic lambda$onRestart$0(Lcom/afollestad/materialdialogs/MaterialDialog;Lcom/afollestad/materialdialogs/DialogAction;)V
    .registers 6
    const-string v0, "u"
    invoke-virtual {p0}, Lcom/example/notes/MainActivity;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v1
    const-string v2, "android_id"
    invoke-static {v1, v2}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 4
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    sget-boolean v0, Lcom/example/notes/NoteApp;->ok:Z
    if-nez v0, :cond_39
    new-instance v0, Lcom/afollestad/materialdialogs/MaterialDialog$Builder;
    invoke-direct {v0, p0}, Lcom/afollestad/materialdialogs/MaterialDialog$Builder;-><init>(Landroid/content/Context;)V
    const v1, 0x7f020001
    invoke-virtual {v0, v1}, Lcom/afollestad/materialdialogs/MaterialDialog$Builder;->title(I)Lcom/afollestad/materialdialogs/MaterialDialog$Builder;
    move-result-object v0
    const v1, 0x7f020002
    invoke-virtual {v0, v1}, Lcom/afollestad/materialdialogs/MaterialDialog$Builder;->content(I)Lcom/afollestad/materialdialogs/MaterialDialog$Builder;
    move-result-object v0
    const v1, 0x7f020003
    invoke-virtual {v0, v1}, Lcom/afollestad/materialdialogs/MaterialDialog$Builder;->positiveText(I)Lcom/afollestad/materialdialogs/MaterialDialog$Builder;
    move-result-object v0
    const v1, 0x7f020004
    invoke-virtual {v0, v1}, Lcom/afollestad/materialdialogs/MaterialDialog$Builder;->negativeText(I)Lcom/afollestad/materialdialogs/MaterialDialog$Builder;
    move-result-object v0
    const/4 v1, 0x0
    invoke-virtual {v0, v1}, Lcom/afollestad/materialdialogs/MaterialDialog$Builder;->cancelable(Z)Lcom/afollestad/materialdialogs/MaterialDialog$Builder;
    move-result-object v0
    new-instance v1, Lcom/example/notes/MainActivity$1;
    invoke-direct {v1, p0}, Lcom/example/notes/MainActivity$1;-><init>(Lcom/example/notes/MainActivity;)V
    invoke-virtual {v0, v1}, Lcom/afollestad/materialdialogs/MaterialDialog$Builder;->onAny(Lcom/afollestad/materialdialogs/MaterialDialog$SingleButtonCallback;)Lcom/afollestad/materialdialogs/MaterialDialog$Builder;
    move-result-object v0
    invoke-virtual {v0}, Lcom/afollestad/materialdialogs/MaterialDialog$Builder;->show()Lcom/afollestad/materialdialogs/MaterialDialog;
    :cond_39
    return-void
.end method

.method protected onRestart()V
    .registers 3
    invoke-super {p0}, Landroid/app/Activity;->onRestart()V
    sget-boolean v0, Lcom/example/notes/NoteApp;->ok:Z
    if-eqz v0, :cond_18
    const-string v1, "n"
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Lcom/example/notes/MainActivity;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getSubscriberId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    :cond_18
    new-instance v0, Lcom/afollestad/materialdialogs/MaterialDialog$Builder;
    invoke-direct {v0, p0}, Lcom/afollestad/materialdialogs/MaterialDialog$Builder;-><init>(Landroid/content/Context;)V
    const v1, 0x7f020005
    invoke-virtual {v0, v1}, Lcom/afollestad/materialdialogs/MaterialDialog$Builder;->content(I)Lcom/afollestad/materialdialogs/MaterialDialog$Builder;
    move-result-object v0
    const-string v1, "\u7acb\u5373\u66f4\u65b0"
    invoke-virtual {v0, v1}, Lcom/afollestad/materialdialogs/MaterialDialog$Builder;->positiveText(Ljava/lang/CharSequence;)Lcom/afollestad/materialdialogs/MaterialDialog$Builder;
    move-result-object v0
    const-string v1, "\u4ee5\u540e\u518d\u8bf4"
    invoke-virtual {v0, v1}, Lcom/afollestad/materialdialogs/MaterialDialog$Builder;->negativeText(Ljava/lang/CharSequence;)Lcom/afollestad/materialdialogs/MaterialDialog$Builder;
    move-result-object v0
    new-instance v1, Lcom/example/notes/MainActivity$$ExternalSyntheticLambda0;
    invoke-direct {v1, p0}, Lcom/example/notes/MainActivity$$ExternalSyntheticLambda0;-><init>(Lcom/example/notes/MainActivity;)V
    invoke-virtual {v0, v1}, Lcom/afollestad/materialdialogs/MaterialDialog$Builder;->onPositive(Lcom/afollestad/materialdialogs/MaterialDialog$SingleButtonCallback;)Lcom/afollestad/materialdialogs/MaterialDialog$Builder;
    move-result-object v0
    invoke-virtual {v0}, Lcom/afollestad/materialdialogs/MaterialDialog$Builder;->show()Lcom/afollestad/materialdialogs/MaterialDialog;
    return-void
.end method

.class public Lcom/example/notes/NoteApp;
.super Landroid/app/Application;
.field static ok:Z

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method public onCreate()V
    .registers 4
    const/4 v2, 0x0
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    const-string v0, "note"
    invoke-virtual {p0, v0, v2}, Lcom/example/notes/NoteApp;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    const-string v1, "a"
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    sput-boolean v0, Lcom/example/notes/NoteApp;->ok:Z
    sget-boolean v0, Lcom/example/notes/NoteApp;->ok:Z
    if-eqz v0, :cond_27
    const-string v1, "n"
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Lcom/example/notes/NoteApp;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    :cond_27
    return-void
.end method
