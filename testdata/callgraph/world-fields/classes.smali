.class public Lcom/example/Main;
.super Landroid/app/Activity;
.implements Landroid/view/View$OnClickListener;

.method public constructor <init>()V
    .locals 0
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method public onCreate(Landroid/os/Bundle;)V
    .locals 1
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    sget-boolean v0, Lcom/example/Flags;->unwritten:Z
    if-eqz v0, :unwritten
    invoke-static {}, Lcom/example/A;->unwritten()V
    :unwritten
    sget-boolean v0, Lcom/example/Flags;->deadly:Z
    if-eqz v0, :deadly
    invoke-static {}, Lcom/example/A;->deadly()V
    :deadly
    sget-boolean v0, Lcom/example/Flags;->clicked:Z
    if-eqz v0, :clicked
    invoke-static {}, Lcom/example/A;->clicked()V
    :clicked
    sget-boolean v0, Lcom/example/Flags;->set:Z
    if-eqz v0, :set
    invoke-static {}, Lcom/example/A;->set()V
    :set
    sget-boolean v0, Lcom/example/Flags;->set:Z
    if-nez v0, :unset
    invoke-static {}, Lcom/example/A;->unset()V
    :unset
    sget-boolean v0, Lcom/example/Flags;->off:Z
    if-eqz v0, :off
    invoke-static {}, Lcom/example/A;->off()V
    :off
    new-instance v0, Landroid/widget/Button;
    invoke-direct {v0, p0}, Landroid/widget/Button;-><init>(Landroid/content/Context;)V
    invoke-virtual {v0, p0}, Landroid/widget/Button;->setOnClickListener(Landroid/view/View$OnClickListener;)V

    return-void
.end method

.method public onClick(Landroid/view/View;)V
    .locals 1
    const/4 v0, 0x1
    sput-boolean v0, Lcom/example/Flags;->clicked:Z
    return-void
.end method

.method public never()V
    .locals 1
    const/4 v0, 0x1
    sput-boolean v0, Lcom/example/Flags;->deadly:Z
    return-void
.end method

.class public Lcom/example/Flags;
.super Ljava/lang/Object;

.field static unwritten:Z
.field static deadly:Z
.field static clicked:Z
.field static set:Z
.field static off:Z = false

.method static constructor <clinit>()V
    .locals 1
    const/4 v0, 0x1
    sput-boolean v0, Lcom/example/Flags;->set:Z
    return-void
.end method

.class public Lcom/example/A;
.super Ljava/lang/Object;

.method public static unwritten()V
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static deadly()V
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static clicked()V
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static set()V
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static unset()V
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static off()V
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method
