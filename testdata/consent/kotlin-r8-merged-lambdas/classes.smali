.class public final Lcom/pinegrove/chess/MainActivity;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 6
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    const/high16 v0, 0x7f020000
    invoke-virtual {p0, v0}, Lcom/pinegrove/chess/MainActivity;->setContentView(I)V
    const/high16 v0, 0x7f040000
    invoke-virtual {p0, v0}, Lcom/pinegrove/chess/MainActivity;->findViewById(I)Landroid/view/View;
    move-result-object v1
    if-nez v1, :cond_18
    new-instance v0, Lkotlin/TypeCastException;
    const-string v1, "null cannot be cast to non-null type android.view.View"
    invoke-direct {v0, v1}, Lkotlin/TypeCastException;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_18
    new-instance v0, La/b/c;
    const/4 v2, 0x0
    invoke-direct {v0, v2, p0}, La/b/c;-><init>(ILjava/lang/Object;)V
    check-cast v0, Landroid/view/View$OnClickListener;
    invoke-virtual {v1, v0}, Landroid/view/View;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    const v0, 0x7f040001
    invoke-virtual {p0, v0}, Lcom/pinegrove/chess/MainActivity;->findViewById(I)Landroid/view/View;
    move-result-object v1
    if-nez v1, :cond_34
    new-instance v0, Lkotlin/TypeCastException;
    const-string v1, "null cannot be cast to non-null type android.view.View"
    invoke-direct {v0, v1}, Lkotlin/TypeCastException;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_34
    new-instance v0, La/b/c;
    const/4 v2, 0x1
    invoke-direct {v0, v2, p0}, La/b/c;-><init>(ILjava/lang/Object;)V
    check-cast v0, Landroid/view/View$OnClickListener;
    invoke-virtual {v1, v0}, Landroid/view/View;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    new-instance v1, Landroid/os/Handler;
    invoke-direct {v1}, Landroid/os/Handler;-><init>()V
    new-instance v0, La/b/c;
    const/4 v2, 0x3
    invoke-direct {v0, v2, p0}, La/b/c;-><init>(ILjava/lang/Object;)V
    check-cast v0, Ljava/lang/Runnable;
    const-wide/16 v2, 0xc8
    invoke-virtual {v1, v0, v2, v3}, Landroid/os/Handler;->postDelayed(Ljava/lang/Runnable;J)Z
    new-instance v0, La/b/c;
    const/4 v2, 0x4
    invoke-direct {v0, v2, p0}, La/b/c;-><init>(ILjava/lang/Object;)V
    check-cast v0, Ljava/lang/Runnable;
    invoke-virtual {v1, v0}, Landroid/os/Handler;->post(Ljava/lang/Runnable;)Z
    return-void
.end method

.class public final La/b/c;
.super Ljava/lang/Object;
.implements Landroid/view/View$OnClickListener;
.implements Ljava/lang/Runnable;
.field public final $r8$classId:I
.field public final f$0:Ljava/lang/Object;
.end field

.method public constructor <init>(ILjava/lang/Object;)V
    .registers 4
    const-string v0, "f$0"
    invoke-static {p2, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput p1, p0, La/b/c;->$r8$classId:I
    iput-object p2, p0, La/b/c;->f$0:Ljava/lang/Object;
    return-void
.end method

.method public onClick(Landroid/view/View;)V
    .registers 6
    const-string v0, "v"
    invoke-static {p1, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    iget v0, p0, La/b/c;->$r8$classId:I
    packed-switch v0, :pswitch_data_88
    iget-object v0, p0, La/b/c;->f$0:Ljava/lang/Object;
    if-nez v0, :cond_82
    new-instance v0, Lkotlin/TypeCastException;
    const-string v1, "null cannot be cast to non-null type com.pinegrove.chess.MainActivity"
    invoke-direct {v0, v1}, Lkotlin/TypeCastException;-><init>(Ljava/lang/String;)V
    throw v0
    :pswitch_16
    iget-object v0, p0, La/b/c;->f$0:Ljava/lang/Object;
    if-nez v0, :cond_22
    new-instance v0, Lkotlin/TypeCastException;
    const-string v1, "null cannot be cast to non-null type com.pinegrove.chess.MainActivity"
    invoke-direct {v0, v1}, Lkotlin/TypeCastException;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_22
    check-cast v0, Lcom/pinegrove/chess/MainActivity;
    const-string v1, "x"
    const/4 v2, 0x0
    invoke-virtual {v0, v1, v2}, Lcom/pinegrove/chess/MainActivity;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v1
    invoke-interface {v1}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v1
    const-string v2, "q"
    const/4 v3, 0x1
    invoke-interface {v1, v2, v3}, Landroid/content/SharedPreferences$Editor;->putBoolean(Ljava/lang/String;Z)Landroid/content/SharedPreferences$Editor;
    move-result-object v1
    invoke-interface {v1}, Landroid/content/SharedPreferences$Editor;->apply()V
    const-string v1, "phone"
    invoke-virtual {v0, v1}, Lcom/pinegrove/chess/MainActivity;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v1
    if-nez v1, :cond_49
    new-instance v0, Lkotlin/TypeCastException;
    const-string v1, "null cannot be cast to non-null type android.telephony.TelephonyManager"
    invoke-direct {v0, v1}, Lkotlin/TypeCastException;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_49
    check-cast v1, Landroid/telephony/TelephonyManager;
    invoke-virtual {v1}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v1
    check-cast v1, Ljava/lang/CharSequence;
    invoke-virtual {v0, v1}, Lcom/pinegrove/chess/MainActivity;->setTitle(Ljava/lang/CharSequence;)V
    :goto_54
    return-void
    :pswitch_55
    iget-object v0, p0, La/b/c;->f$0:Ljava/lang/Object;
    if-nez v0, :cond_61
    new-instance v0, Lkotlin/TypeCastException;
    const-string v1, "null cannot be cast to non-null type com.pinegrove.chess.MainActivity"
    invoke-direct {v0, v1}, Lkotlin/TypeCastException;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_61
    check-cast v0, Lcom/pinegrove/chess/MainActivity;
    const-string v1, "phone"
    invoke-virtual {v0, v1}, Lcom/pinegrove/chess/MainActivity;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v1
    if-nez v1, :cond_73
    new-instance v0, Lkotlin/TypeCastException;
    const-string v1, "null cannot be cast to non-null type android.telephony.TelephonyManager"
    invoke-direct {v0, v1}, Lkotlin/TypeCastException;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_73
    check-cast v1, Landroid/telephony/TelephonyManager;
    invoke-virtual {v1}, Landroid/telephony/TelephonyManager;->getSimOperator()Ljava/lang/String;
    move-result-object v1
    check-cast v1, Ljava/lang/CharSequence;
    invoke-virtual {v0, v1}, Lcom/pinegrove/chess/MainActivity;->setTitle(Ljava/lang/CharSequence;)V
    invoke-virtual {v0}, Lcom/pinegrove/chess/MainActivity;->finish()V
    goto :goto_54
    :cond_82
    check-cast v0, Lcom/pinegrove/chess/MainActivity;
    invoke-virtual {v0}, Lcom/pinegrove/chess/MainActivity;->finish()V
    goto :goto_54
    :pswitch_data_88
    .packed-switch 0x0
        :pswitch_16
        :pswitch_55
    .end packed-switch
.end method

.method public run()V
    .registers 5
    const/4 v3, 0x0
    iget v0, p0, La/b/c;->$r8$classId:I
    packed-switch v0, :pswitch_data_7c
    iget-object v0, p0, La/b/c;->f$0:Ljava/lang/Object;
    if-nez v0, :cond_4f
    new-instance v0, Lkotlin/TypeCastException;
    const-string v1, "null cannot be cast to non-null type com.pinegrove.chess.MainActivity"
    invoke-direct {v0, v1}, Lkotlin/TypeCastException;-><init>(Ljava/lang/String;)V
    throw v0
    :pswitch_12
    iget-object v0, p0, La/b/c;->f$0:Ljava/lang/Object;
    if-nez v0, :cond_1e
    new-instance v0, Lkotlin/TypeCastException;
    const-string v1, "null cannot be cast to non-null type com.pinegrove.chess.MainActivity"
    invoke-direct {v0, v1}, Lkotlin/TypeCastException;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_1e
    check-cast v0, Lcom/pinegrove/chess/MainActivity;
    new-instance v1, Ljava/lang/StringBuilder;
    invoke-direct {v1}, Ljava/lang/StringBuilder;-><init>()V
    const-string v2, ""
    invoke-virtual {v1, v2}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v2
    const-string v1, "phone"
    invoke-virtual {v0, v1}, Lcom/pinegrove/chess/MainActivity;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v1
    if-nez v1, :cond_3b
    new-instance v0, Lkotlin/TypeCastException;
    const-string v1, "null cannot be cast to non-null type android.telephony.TelephonyManager"
    invoke-direct {v0, v1}, Lkotlin/TypeCastException;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_3b
    check-cast v1, Landroid/telephony/TelephonyManager;
    invoke-virtual {v1}, Landroid/telephony/TelephonyManager;->getAllCellInfo()Ljava/util/List;
    move-result-object v1
    invoke-virtual {v2, v1}, Ljava/lang/StringBuilder;->append(Ljava/lang/Object;)Ljava/lang/StringBuilder;
    move-result-object v1
    invoke-virtual {v1}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v1
    check-cast v1, Ljava/lang/CharSequence;
    invoke-virtual {v0, v1}, Lcom/pinegrove/chess/MainActivity;->setTitle(Ljava/lang/CharSequence;)V
    :cond_4e
    :goto_4e
    return-void
    :cond_4f
    check-cast v0, Lcom/pinegrove/chess/MainActivity;
    const-string v1, "x"
    invoke-virtual {v0, v1, v3}, Lcom/pinegrove/chess/MainActivity;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v1
    const-string v2, "q"
    invoke-interface {v1, v2, v3}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v1
    if-eqz v1, :cond_4e
    const-string v1, "phone"
    invoke-virtual {v0, v1}, Lcom/pinegrove/chess/MainActivity;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v1
    if-nez v1, :cond_6f
    new-instance v0, Lkotlin/TypeCastException;
    const-string v1, "null cannot be cast to non-null type android.telephony.TelephonyManager"
    invoke-direct {v0, v1}, Lkotlin/TypeCastException;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_6f
    check-cast v1, Landroid/telephony/TelephonyManager;
    invoke-virtual {v1}, Landroid/telephony/TelephonyManager;->getLine1Number()Ljava/lang/String;
    move-result-object v1
    check-cast v1, Ljava/lang/CharSequence;
    invoke-virtual {v0, v1}, Lcom/pinegrove/chess/MainActivity;->setTitle(Ljava/lang/CharSequence;)V
    goto :goto_4e
    nop
    :pswitch_data_7c
    .packed-switch 0x3
        :pswitch_12
    .end packed-switch
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
