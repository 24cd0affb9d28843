.class final Lcom/xingzuo/fate/AgreementActivity$onCreate$1;
.super Ljava/lang/Object;
.implements Landroid/view/View$OnClickListener;
.field final synthetic this$0:Lcom/xingzuo/fate/AgreementActivity;

.method constructor <init>(Lcom/xingzuo/fate/AgreementActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/xingzuo/fate/AgreementActivity$onCreate$1;->this$0:Lcom/xingzuo/fate/AgreementActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final onClick(Landroid/view/View;)V
    .registers 3
    iget-object v0, p0, Lcom/xingzuo/fate/AgreementActivity$onCreate$1;->this$0:Lcom/xingzuo/fate/AgreementActivity;
    invoke-static {v0}, Lcom/xingzuo/fate/AgreementActivity;->access$enter(Lcom/xingzuo/fate/AgreementActivity;)V
    return-void
.end method

.class final Lcom/xingzuo/fate/AgreementActivity$onCreate$2;
.super Ljava/lang/Object;
.implements Landroid/view/View$OnClickListener;
.field final synthetic this$0:Lcom/xingzuo/fate/AgreementActivity;

.method constructor <init>(Lcom/xingzuo/fate/AgreementActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/xingzuo/fate/AgreementActivity$onCreate$2;->this$0:Lcom/xingzuo/fate/AgreementActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final onClick(Landroid/view/View;)V
    .registers 3
    iget-object v0, p0, Lcom/xingzuo/fate/AgreementActivity$onCreate$2;->this$0:Lcom/xingzuo/fate/AgreementActivity;
    invoke-static {v0}, Lcom/xingzuo/fate/AgreementActivity;->access$leave(Lcom/xingzuo/fate/AgreementActivity;)V
    return-void
.end method

.class public final Lcom/xingzuo/fate/AgreementActivity;
.super Landroid/app/Activity;
.field private _$_findViewCache:Ljava/util/HashMap;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method public static final synthetic access$enter(Lcom/xingzuo/fate/AgreementActivity;)V
    .registers 1
    invoke-direct {p0}, Lcom/xingzuo/fate/AgreementActivity;->enter()V
    return-void
.end method

.method public static final synthetic access$leave(Lcom/xingzuo/fate/AgreementActivity;)V
    .registers 1
    invoke-direct {p0}, Lcom/xingzuo/fate/AgreementActivity;->leave()V
    return-void
.end method

.method private final enter()V
    .registers 4
    const-string v0, "fate"
    invoke-virtual {p0}, Lcom/xingzuo/fate/AgreementActivity;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v1
    const-string v2, "android_id"
    invoke-static {v1, v2}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    invoke-virtual {p0}, Lcom/xingzuo/fate/AgreementActivity;->finish()V
    return-void
.end method

.method private final leave()V
    .registers 3
    const-string v0, "fate"
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    invoke-virtual {p0}, Lcom/xingzuo/fate/AgreementActivity;->finish()V
    return-void
.end method

.method public final _$_findCachedViewById(I)Landroid/view/View;
    .registers 5
    iget-object v0, p0, Lcom/xingzuo/fate/AgreementActivity;->_$_findViewCache:Ljava/util/HashMap;
    if-nez v0, :cond_b
    new-instance v0, Ljava/util/HashMap;
    invoke-direct {v0}, Ljava/util/HashMap;-><init>()V
    iput-object v0, p0, Lcom/xingzuo/fate/AgreementActivity;->_$_findViewCache:Ljava/util/HashMap;
    :cond_b
    iget-object v0, p0, Lcom/xingzuo/fate/AgreementActivity;->_$_findViewCache:Ljava/util/HashMap;
    if-nez v0, :cond_12
    invoke-static {}, Lkotlin/jvm/internal/Intrinsics;->throwNpe()V
    :cond_12
    invoke-static {p1}, Ljava/lang/Integer;->valueOf(I)Ljava/lang/Integer;
    move-result-object v1
    invoke-virtual {v0, v1}, Ljava/util/HashMap;->get(Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/view/View;
    if-nez v0, :cond_3a
    invoke-virtual {p0, p1}, Lcom/xingzuo/fate/AgreementActivity;->findViewById(I)Landroid/view/View;
    move-result-object v0
    if-nez v0, :cond_2c
    new-instance v0, Lkotlin/TypeCastException;
    const-string v1, "null cannot be cast to non-null type android.view.View"
    invoke-direct {v0, v1}, Lkotlin/TypeCastException;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_2c
    iget-object v1, p0, Lcom/xingzuo/fate/AgreementActivity;->_$_findViewCache:Ljava/util/HashMap;
    if-nez v1, :cond_33
    invoke-static {}, Lkotlin/jvm/internal/Intrinsics;->throwNpe()V
    :cond_33
    invoke-static {p1}, Ljava/lang/Integer;->valueOf(I)Ljava/lang/Integer;
    move-result-object v2
    invoke-virtual {v1, v2, v0}, Ljava/util/HashMap;->put(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    :cond_3a
    return-object v0
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 4
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    const/high16 v0, 0x7f020000
    invoke-virtual {p0, v0}, Lcom/xingzuo/fate/AgreementActivity;->setContentView(I)V
    const/high16 v0, 0x7f040000
    invoke-virtual {p0, v0}, Lcom/xingzuo/fate/AgreementActivity;->_$_findCachedViewById(I)Landroid/view/View;
    move-result-object v0
    if-nez v0, :cond_18
    new-instance v0, Lkotlin/TypeCastException;
    const-string v1, "null cannot be cast to non-null type android.widget.TextView"
    invoke-direct {v0, v1}, Lkotlin/TypeCastException;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_18
    check-cast v0, Landroid/widget/TextView;
    const-string v1, "\u661f\u5ea7\u547d\u7406\u9690\u79c1\u653f\u7b56"
    check-cast v1, Ljava/lang/CharSequence;
    invoke-virtual {v0, v1}, Landroid/widget/TextView;->setText(Ljava/lang/CharSequence;)V
    const v0, 0x7f040002
    invoke-virtual {p0, v0}, Lcom/xingzuo/fate/AgreementActivity;->_$_findCachedViewById(I)Landroid/view/View;
    move-result-object v0
    if-nez v0, :cond_32
    new-instance v0, Lkotlin/TypeCastException;
    const-string v1, "null cannot be cast to non-null type android.widget.Button"
    invoke-direct {v0, v1}, Lkotlin/TypeCastException;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_32
    check-cast v0, Landroid/widget/Button;
    new-instance v1, Lcom/xingzuo/fate/AgreementActivity$onCreate$1;
    invoke-direct {v1, p0}, Lcom/xingzuo/fate/AgreementActivity$onCreate$1;-><init>(Lcom/xingzuo/fate/AgreementActivity;)V
    check-cast v1, Landroid/view/View$OnClickListener;
    invoke-virtual {v0, v1}, Landroid/widget/Button;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    const v0, 0x7f040001
    invoke-virtual {p0, v0}, Lcom/xingzuo/fate/AgreementActivity;->_$_findCachedViewById(I)Landroid/view/View;
    move-result-object v0
    if-nez v0, :cond_4f
    new-instance v0, Lkotlin/TypeCastException;
    const-string v1, "null cannot be cast to non-null type android.widget.Button"
    invoke-direct {v0, v1}, Lkotlin/TypeCastException;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_4f
    check-cast v0, Landroid/widget/Button;
    new-instance v1, Lcom/xingzuo/fate/AgreementActivity$onCreate$2;
    invoke-direct {v1, p0}, Lcom/xingzuo/fate/AgreementActivity$onCreate$2;-><init>(Lcom/xingzuo/fate/AgreementActivity;)V
    check-cast v1, Landroid/view/View$OnClickListener;
    invoke-virtual {v0, v1}, Landroid/widget/Button;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    return-void
.end method

.class public Lkotlin/KotlinNullPointerException;
.super Ljava/lang/NullPointerException;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/NullPointerException;-><init>()V
    return-void
.end method

.class public Lkotlin/TypeCastException;
.super Ljava/lang/ClassCastException;

.method public constructor <init>(Ljava/lang/String;)V
    .registers 2
    invoke-direct {p0, p1}, Ljava/lang/ClassCastException;-><init>(Ljava/lang/String;)V
    return-void
.end method

.class public final Lkotlin/UninitializedPropertyAccessException;
.super Ljava/lang/RuntimeException;

.method public constructor <init>(Ljava/lang/String;)V
    .registers 2
    invoke-direct {p0, p1}, Ljava/lang/RuntimeException;-><init>(Ljava/lang/String;)V
    return-void
.end method

.class public Lkotlin/jvm/internal/Intrinsics;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static areEqual(Ljava/lang/Object;Ljava/lang/Object;)Z
    .registers 3
    if-nez p0, :cond_8
    if-nez p1, :cond_6
    const/4 v0, 0x1
    :goto_5
    return v0
    :cond_6
    const/4 v0, 0x0
    goto :goto_5
    :cond_8
    invoke-virtual {p0, p1}, Ljava/lang/Object;->equals(Ljava/lang/Object;)Z
    move-result v0
    goto :goto_5
.end method

.method public static checkExpressionValueIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    .registers 3
    if-nez p0, :cond_8
    new-instance v0, Ljava/lang/IllegalStateException;
    invoke-direct {v0, p1}, Ljava/lang/IllegalStateException;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_8
    return-void
.end method

.method public static checkNotNullParameter(Ljava/lang/Object;Ljava/lang/String;)V
    .registers 3
    if-nez p0, :cond_8
    new-instance v0, Ljava/lang/NullPointerException;
    invoke-direct {v0, p1}, Ljava/lang/NullPointerException;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_8
    return-void
.end method

.method public static checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    .registers 3
    if-nez p0, :cond_8
    new-instance v0, Ljava/lang/IllegalArgumentException;
    invoke-direct {v0, p1}, Ljava/lang/IllegalArgumentException;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_8
    return-void
.end method

.method public static throwNpe()V
    .registers 1
    new-instance v0, Lkotlin/KotlinNullPointerException;
    invoke-direct {v0}, Lkotlin/KotlinNullPointerException;-><init>()V
    throw v0
.end method

.method public static throwUninitializedPropertyAccessException(Ljava/lang/String;)V
    .registers 2
    new-instance v0, Lkotlin/UninitializedPropertyAccessException;
    invoke-direct {v0, p0}, Lkotlin/UninitializedPropertyAccessException;-><init>(Ljava/lang/String;)V
    throw v0
.end method
