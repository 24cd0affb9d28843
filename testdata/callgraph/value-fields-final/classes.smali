.class public Lcom/example/Main;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method public onCreate(Landroid/os/Bundle;)V
    .registers 5
    const/4 v2, 0x1
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    new-instance v0, Landroid/view/View;
    invoke-direct {v0, p0}, Landroid/view/View;-><init>(Landroid/content/Context;)V
    new-instance v1, Lcom/example/L3;
    invoke-direct {v1, p0, v2}, Lcom/example/L3;-><init>(Lcom/example/Main;I)V
    invoke-virtual {v0, v1}, Landroid/view/View;->setOnLongClickListener(Landroid/view/View$OnLongClickListener;)V
    new-instance v1, Lcom/example/L4;
    invoke-direct {v1, p0, v2}, Lcom/example/L4;-><init>(Lcom/example/Main;I)V
    invoke-virtual {v0, v1}, Landroid/view/View;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    new-instance v1, Lcom/example/L5;
    invoke-direct {v1, v2}, Lcom/example/L5;-><init>(I)V
    invoke-virtual {v0, v1}, Landroid/view/View;->post(Ljava/lang/Runnable;)Z
    return-void
.end method

.class Lcom/example/L3;
.super Ljava/lang/Object;
.implements Landroid/view/View$OnLongClickListener;
.field public final f$0:Lcom/example/Main;
.field public final id:I

.method constructor <init>(Lcom/example/Main;I)V
    .registers 3
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput p2, p0, Lcom/example/L3;->id:I
    iput-object p1, p0, Lcom/example/L3;->f$0:Lcom/example/Main;
    return-void
.end method

.method public final onLongClick(Landroid/view/View;)Z
    .registers 3
    iget v0, p0, Lcom/example/L3;->id:I
    packed-switch v0, :pswitch_data_10
    invoke-static {}, Lcom/example/T;->l3()V
    const/4 v0, 0x1
    :goto_9
    return v0
    :pswitch_a
    invoke-static {}, Lcom/example/T;->l3_never()V
    const/4 v0, 0x0
    goto :goto_9
    nop
    :pswitch_data_10
    .packed-switch 0x0
        :pswitch_a
    .end packed-switch
.end method

.class Lcom/example/L4;
.super Ljava/lang/Object;
.implements Landroid/view/View$OnClickListener;
.field public final f$0:Lcom/example/Main;
.field public final id:I

.method constructor <init>(Lcom/example/Main;I)V
    .registers 3
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput p2, p0, Lcom/example/L4;->id:I
    iput-object p1, p0, Lcom/example/L4;->f$0:Lcom/example/Main;
    return-void
.end method

.method public final onClick(Landroid/view/View;)V
    .registers 3
    iget v0, p0, Lcom/example/L4;->id:I
    if-nez v0, :cond_8
    invoke-static {}, Lcom/example/T;->l4_never()V
    :goto_7
    return-void
    :cond_8
    invoke-static {}, Lcom/example/T;->l4()V
    goto :goto_7
.end method

.class Lcom/example/L5;
.super Ljava/lang/Object;
.implements Ljava/lang/Runnable;
.field public final id:I

.method constructor <init>(I)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput p1, p0, Lcom/example/L5;->id:I
    return-void
.end method

.method public final run()V
    .registers 2
    iget v0, p0, Lcom/example/L5;->id:I
    if-nez v0, :cond_8
    invoke-static {}, Lcom/example/T;->l5_never()V
    :goto_7
    return-void
    :cond_8
    invoke-static {}, Lcom/example/T;->l5()V
    goto :goto_7
.end method

.class public Lcom/example/T;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static l3()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static l3_never()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static l4()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static l4_never()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static l5()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static l5_never()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method
