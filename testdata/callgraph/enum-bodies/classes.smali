.class public Lcom/example/Main;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .locals 0
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method public onCreate(Landroid/os/Bundle;)V
    .locals 1
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    sget-object v0, Lcom/example/Mode;->ON:Lcom/example/Mode;
    invoke-virtual {v0}, Lcom/example/Mode;->go()V
    return-void
.end method
.class public abstract enum Lcom/example/Mode;
.super Ljava/lang/Enum;

.field public static final enum ON:Lcom/example/Mode;
.field public static final enum OFF:Lcom/example/Mode;

.method static constructor <clinit>()V
    .locals 3
    new-instance v0, Lcom/example/Mode$1;
    const-string v1, "ON"
    const/4 v2, 0x0
    invoke-direct {v0, v1, v2}, Lcom/example/Mode$1;-><init>(Ljava/lang/String;I)V
    sput-object v0, Lcom/example/Mode;->ON:Lcom/example/Mode;
    new-instance v0, Lcom/example/Mode$2;
    const-string v1, "OFF"
    const/4 v2, 0x1
    invoke-direct {v0, v1, v2}, Lcom/example/Mode$2;-><init>(Ljava/lang/String;I)V
    sput-object v0, Lcom/example/Mode;->OFF:Lcom/example/Mode;
    return-void
.end method

.method constructor <init>(Ljava/lang/String;I)V
    .locals 0
    invoke-direct {p0, p1, p2}, Ljava/lang/Enum;-><init>(Ljava/lang/String;I)V
    return-void
.end method

.method public abstract go()V
.end method
.class final enum Lcom/example/Mode$1;
.super Lcom/example/Mode;

.method constructor <init>(Ljava/lang/String;I)V
    .locals 0
    invoke-direct {p0, p1, p2}, Lcom/example/Mode;-><init>(Ljava/lang/String;I)V
    return-void
.end method

.method go()V
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method
.class final enum Lcom/example/Mode$2;
.super Lcom/example/Mode;

.method constructor <init>(Ljava/lang/String;I)V
    .locals 0
    invoke-direct {p0, p1, p2}, Lcom/example/Mode;-><init>(Ljava/lang/String;I)V
    return-void
.end method

.method go()V
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method
