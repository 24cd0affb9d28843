.class public Lcom/example/Main;
.super Landroid/app/Activity;
.field private button:Landroid/view/View;
.field tag:Ljava/lang/String;

.method public constructor <init>()V
    .registers 2
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    const-string v0, "x"
    iput-object v0, p0, Lcom/example/Main;->tag:Ljava/lang/String;
    return-void
.end method

.method static a(Lcom/example/Main;)V
    .registers 1
    invoke-static {}, Lcom/example/T;->merged_ui()V
    return-void
.end method

.method static b(Lcom/example/Main;)V
    .registers 1
    invoke-static {}, Lcom/example/T;->merged_thread()V
    return-void
.end method

.method static c(Lcom/example/Main;)V
    .registers 1
    invoke-static {}, Lcom/example/T;->merged_post()V
    return-void
.end method

.method static d(Lcom/example/Main;)V
    .registers 1
    invoke-static {}, Lcom/example/T;->merged_never()V
    return-void
.end method

.method static lambda$onCreate$2()V
    .registers 0
    invoke-static {}, Lcom/example/T;->unused()V
    return-void
.end method

.method lambda$onCreate$0(Landroid/view/View;)V
    .registers 2
    invoke-static {}, Lcom/example/T;->click()V
    return-void
.end method

.method lambda$onCreate$1(Ljava/lang/String;)V
    .registers 2
    invoke-static {}, Lcom/example/T;->thread()V
    return-void
.end method

.method lambda$onCreate$3(Landroid/view/View;)Z
    .registers 3
    invoke-static {}, Lcom/example/T;->longclick()V
    const/4 v0, 0x1
    return v0
.end method

.method public onCreate(Landroid/os/Bundle;)V
    .registers 7
    const/4 v4, 0x1
    const/4 v3, 0x0
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    new-instance v0, Landroid/view/View;
    invoke-direct {v0, p0}, Landroid/view/View;-><init>(Landroid/content/Context;)V
    iput-object v0, p0, Lcom/example/Main;->button:Landroid/view/View;
    iget-object v0, p0, Lcom/example/Main;->button:Landroid/view/View;
    new-instance v1, Lcom/example/Main$$ExternalSyntheticLambda0;
    invoke-direct {v1, p0}, Lcom/example/Main$$ExternalSyntheticLambda0;-><init>(Lcom/example/Main;)V
    invoke-virtual {v0, v1}, Landroid/view/View;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    new-instance v0, Ljava/lang/Thread;
    new-instance v1, Lcom/example/Main$$ExternalSyntheticLambda1;
    const-string v2, "n"
    invoke-direct {v1, p0, v2}, Lcom/example/Main$$ExternalSyntheticLambda1;-><init>(Lcom/example/Main;Ljava/lang/String;)V
    invoke-direct {v0, v1}, Ljava/lang/Thread;-><init>(Ljava/lang/Runnable;)V
    invoke-virtual {v0}, Ljava/lang/Thread;->start()V
    new-instance v0, Lcom/example/Main$$ExternalSyntheticLambda2;
    invoke-direct {v0, p0, v3}, Lcom/example/Main$$ExternalSyntheticLambda2;-><init>(Lcom/example/Main;I)V
    iget-object v0, p0, Lcom/example/Main;->button:Landroid/view/View;
    new-instance v1, Lcom/example/Main$$ExternalSyntheticLambda3;
    invoke-direct {v1, p0, v4}, Lcom/example/Main$$ExternalSyntheticLambda3;-><init>(Lcom/example/Main;I)V
    invoke-virtual {v0, v1}, Landroid/view/View;->setOnLongClickListener(Landroid/view/View$OnLongClickListener;)V
    new-instance v0, Lcom/example/Merged;
    invoke-direct {v0, p0, v3}, Lcom/example/Merged;-><init>(Ljava/lang/Object;I)V
    invoke-virtual {p0, v0}, Lcom/example/Main;->runOnUiThread(Ljava/lang/Runnable;)V
    new-instance v0, Ljava/lang/Thread;
    new-instance v1, Lcom/example/Merged;
    invoke-direct {v1, p0, v4}, Lcom/example/Merged;-><init>(Ljava/lang/Object;I)V
    invoke-direct {v0, v1}, Ljava/lang/Thread;-><init>(Ljava/lang/Runnable;)V
    invoke-virtual {v0}, Ljava/lang/Thread;->start()V
    iget-object v0, p0, Lcom/example/Main;->button:Landroid/view/View;
    new-instance v1, Lcom/example/Merged;
    const/4 v2, 0x2
    invoke-direct {v1, p0, v2}, Lcom/example/Merged;-><init>(Ljava/lang/Object;I)V
    invoke-virtual {v0, v1}, Landroid/view/View;->post(Ljava/lang/Runnable;)Z
    new-instance v0, Ljava/util/ArrayList;
    invoke-direct {v0}, Ljava/util/ArrayList;-><init>()V
    const-string v1, "a"
    invoke-interface {v0, v1}, Ljava/util/List;->add(Ljava/lang/Object;)Z
    new-instance v1, Lcom/example/Main$$ExternalSyntheticLambda5;
    invoke-direct {v1}, Lcom/example/Main$$ExternalSyntheticLambda5;-><init>()V
    invoke-interface {v0, v1}, Ljava/util/List;->forEach(Ljava/util/function/Consumer;)V
    new-instance v1, Lcom/example/Main$$ExternalSyntheticLambda6;
    invoke-direct {v1}, Lcom/example/Main$$ExternalSyntheticLambda6;-><init>()V
    invoke-static {v0, v1}, Ljava/util/Collections;->sort(Ljava/util/List;Ljava/util/Comparator;)V
    new-instance v0, Ljava/util/HashMap;
    invoke-direct {v0}, Ljava/util/HashMap;-><init>()V
    const-string v1, "k"
    new-instance v2, Lcom/example/Main$$ExternalSyntheticLambda7;
    invoke-direct {v2}, Lcom/example/Main$$ExternalSyntheticLambda7;-><init>()V
    invoke-virtual {v0, v1, v2}, Ljava/util/HashMap;->computeIfAbsent(Ljava/lang/Object;Ljava/util/function/Function;)Ljava/lang/Object;
    return-void
.end method

.class Lcom/example/Main$$ExternalSyntheticLambda0;
.super Ljava/lang/Object;
.implements Landroid/view/View$OnClickListener;
.field public final f$0:Lcom/example/Main;

.method constructor <init>(Lcom/example/Main;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcom/example/Main$$ExternalSyntheticLambda0;->f$0:Lcom/example/Main;
    return-void
.end method

.method public final onClick(Landroid/view/View;)V
    .registers 3
    iget-object v0, p0, Lcom/example/Main$$ExternalSyntheticLambda0;->f$0:Lcom/example/Main;
    invoke-virtual {v0, p1}, Lcom/example/Main;->lambda$onCreate$0(Landroid/view/View;)V
    return-void
.end method

.class Lcom/example/Main$$ExternalSyntheticLambda1;
.super Ljava/lang/Object;
.implements Ljava/lang/Runnable;
.field public final f$0:Lcom/example/Main;
.field public final f$1:Ljava/lang/String;

.method constructor <init>(Lcom/example/Main;Ljava/lang/String;)V
    .registers 3
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcom/example/Main$$ExternalSyntheticLambda1;->f$0:Lcom/example/Main;
    iput-object p2, p0, Lcom/example/Main$$ExternalSyntheticLambda1;->f$1:Ljava/lang/String;
    return-void
.end method

.method public final run()V
    .registers 3
    iget-object v0, p0, Lcom/example/Main$$ExternalSyntheticLambda1;->f$0:Lcom/example/Main;
    iget-object v1, p0, Lcom/example/Main$$ExternalSyntheticLambda1;->f$1:Ljava/lang/String;
    invoke-virtual {v0, v1}, Lcom/example/Main;->lambda$onCreate$1(Ljava/lang/String;)V
    return-void
.end method

.class Lcom/example/Main$$ExternalSyntheticLambda2;
.super Ljava/lang/Object;
.implements Ljava/lang/Runnable;
.field public final f$0:Lcom/example/Main;
.field public final f$1:I

.method constructor <init>(Lcom/example/Main;I)V
    .registers 3
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcom/example/Main$$ExternalSyntheticLambda2;->f$0:Lcom/example/Main;
    iput p2, p0, Lcom/example/Main$$ExternalSyntheticLambda2;->f$1:I
    return-void
.end method

.method public final run()V
    .registers 1
    invoke-static {}, Lcom/example/Main;->lambda$onCreate$2()V
    return-void
.end method

.class Lcom/example/Main$$ExternalSyntheticLambda3;
.super Ljava/lang/Object;
.implements Landroid/view/View$OnLongClickListener;
.field public final $r8$classId:I
.field public final f$0:Lcom/example/Main;

.method constructor <init>(Lcom/example/Main;I)V
    .registers 3
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput p2, p0, Lcom/example/Main$$ExternalSyntheticLambda3;->$r8$classId:I
    iput-object p1, p0, Lcom/example/Main$$ExternalSyntheticLambda3;->f$0:Lcom/example/Main;
    return-void
.end method

.method public final onLongClick(Landroid/view/View;)Z
    .registers 3
    iget v0, p0, Lcom/example/Main$$ExternalSyntheticLambda3;->$r8$classId:I
    packed-switch v0, :pswitch_data_12
    iget-object v0, p0, Lcom/example/Main$$ExternalSyntheticLambda3;->f$0:Lcom/example/Main;
    invoke-virtual {v0, p1}, Lcom/example/Main;->lambda$onCreate$3(Landroid/view/View;)Z
    move-result v0
    :goto_b
    return v0
    :pswitch_c
    invoke-static {}, Lcom/example/T;->merged_long_never()V
    const/4 v0, 0x0
    goto :goto_b
    nop
    :pswitch_data_12
    .packed-switch 0x0
        :pswitch_c
    .end packed-switch
.end method

.class Lcom/example/Main$$ExternalSyntheticLambda5;
.super Ljava/lang/Object;
.implements Ljava/util/function/Consumer;

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public bridge synthetic accept(Ljava/lang/Object;)V
    .registers 2
    check-cast p1, Ljava/lang/String;
    invoke-virtual {p0, p1}, Lcom/example/Main$$ExternalSyntheticLambda5;->accept(Ljava/lang/String;)V
    return-void
.end method

.method public final accept(Ljava/lang/String;)V
    .registers 2
    invoke-static {}, Lcom/example/T;->foreach()V
    return-void
.end method

.class Lcom/example/Main$$ExternalSyntheticLambda6;
.super Ljava/lang/Object;
.implements Ljava/util/Comparator;

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public bridge synthetic compare(Ljava/lang/Object;Ljava/lang/Object;)I
    .registers 4
    check-cast p1, Ljava/lang/String;
    check-cast p2, Ljava/lang/String;
    invoke-virtual {p0, p1, p2}, Lcom/example/Main$$ExternalSyntheticLambda6;->compare(Ljava/lang/String;Ljava/lang/String;)I
    move-result v0
    return v0
.end method

.method public final compare(Ljava/lang/String;Ljava/lang/String;)I
    .registers 4
    invoke-static {}, Lcom/example/T;->compare()V
    const/4 v0, 0x0
    return v0
.end method

.class Lcom/example/Main$$ExternalSyntheticLambda7;
.super Ljava/lang/Object;
.implements Ljava/util/function/Function;

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public bridge synthetic apply(Ljava/lang/Object;)Ljava/lang/Object;
    .registers 3
    check-cast p1, Ljava/lang/String;
    invoke-virtual {p0, p1}, Lcom/example/Main$$ExternalSyntheticLambda7;->apply(Ljava/lang/String;)Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method

.method public final apply(Ljava/lang/String;)Ljava/lang/String;
    .registers 2
    invoke-static {}, Lcom/example/T;->compute()V
    return-object p1
.end method

.class Lcom/example/Merged;
.super Ljava/lang/Object;
.implements Ljava/lang/Runnable;
.field public final $r8$classId:I
.field public final f$0:Ljava/lang/Object;

.method constructor <init>(Ljava/lang/Object;I)V
    .registers 3
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput p2, p0, Lcom/example/Merged;->$r8$classId:I
    iput-object p1, p0, Lcom/example/Merged;->f$0:Ljava/lang/Object;
    return-void
.end method

.method public final run()V
    .registers 2
    iget v0, p0, Lcom/example/Merged;->$r8$classId:I
    packed-switch v0, :pswitch_data_26
    iget-object v0, p0, Lcom/example/Merged;->f$0:Ljava/lang/Object;
    check-cast v0, Lcom/example/Main;
    invoke-static {v0}, Lcom/example/Main;->d(Lcom/example/Main;)V
    :goto_c
    return-void
    :pswitch_d
    iget-object v0, p0, Lcom/example/Merged;->f$0:Ljava/lang/Object;
    check-cast v0, Lcom/example/Main;
    invoke-static {v0}, Lcom/example/Main;->a(Lcom/example/Main;)V
    goto :goto_c
    :pswitch_15
    iget-object v0, p0, Lcom/example/Merged;->f$0:Ljava/lang/Object;
    check-cast v0, Lcom/example/Main;
    invoke-static {v0}, Lcom/example/Main;->b(Lcom/example/Main;)V
    goto :goto_c
    :pswitch_1d
    iget-object v0, p0, Lcom/example/Merged;->f$0:Ljava/lang/Object;
    check-cast v0, Lcom/example/Main;
    invoke-static {v0}, Lcom/example/Main;->c(Lcom/example/Main;)V
    goto :goto_c
    nop
    :pswitch_data_26
    .packed-switch 0x0
        :pswitch_d
        :pswitch_15
        :pswitch_1d
    .end packed-switch
.end method

.class public Lcom/example/T;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static click()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static compare()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static compute()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static foreach()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static longclick()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static merged_long_never()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static merged_never()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static merged_post()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static merged_thread()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static merged_ui()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static thread()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static unused()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method
