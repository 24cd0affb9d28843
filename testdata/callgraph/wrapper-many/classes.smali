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
    new-instance v0, Lcom/example/R0;
    invoke-direct {v0}, Lcom/example/R0;-><init>()V
    invoke-static {v0}, Lcom/example/Guard;->run(Ljava/lang/Runnable;)V
    new-instance v0, Lcom/example/R1;
    invoke-direct {v0}, Lcom/example/R1;-><init>()V
    invoke-static {v0}, Lcom/example/Guard;->run(Ljava/lang/Runnable;)V
    new-instance v0, Lcom/example/R2;
    invoke-direct {v0}, Lcom/example/R2;-><init>()V
    invoke-static {v0}, Lcom/example/Guard;->run(Ljava/lang/Runnable;)V
    new-instance v0, Lcom/example/R3;
    invoke-direct {v0}, Lcom/example/R3;-><init>()V
    invoke-static {v0}, Lcom/example/Guard;->run(Ljava/lang/Runnable;)V
    new-instance v0, Lcom/example/R4;
    invoke-direct {v0}, Lcom/example/R4;-><init>()V
    invoke-static {v0}, Lcom/example/Guard;->run(Ljava/lang/Runnable;)V
    new-instance v0, Lcom/example/R5;
    invoke-direct {v0}, Lcom/example/R5;-><init>()V
    invoke-static {v0}, Lcom/example/Guard;->run(Ljava/lang/Runnable;)V
    new-instance v0, Lcom/example/R6;
    invoke-direct {v0}, Lcom/example/R6;-><init>()V
    invoke-static {v0}, Lcom/example/Guard;->run(Ljava/lang/Runnable;)V
    new-instance v0, Lcom/example/R7;
    invoke-direct {v0}, Lcom/example/R7;-><init>()V
    invoke-static {v0}, Lcom/example/Guard;->run(Ljava/lang/Runnable;)V
    new-instance v0, Lcom/example/R8;
    invoke-direct {v0}, Lcom/example/R8;-><init>()V
    invoke-static {v0}, Lcom/example/Guard;->run(Ljava/lang/Runnable;)V
    new-instance v0, Lcom/example/R9;
    invoke-direct {v0}, Lcom/example/R9;-><init>()V
    invoke-static {v0}, Lcom/example/Guard;->run(Ljava/lang/Runnable;)V
    new-instance v0, Lcom/example/R10;
    invoke-direct {v0}, Lcom/example/R10;-><init>()V
    invoke-static {v0}, Lcom/example/Guard;->run(Ljava/lang/Runnable;)V
    new-instance v0, Lcom/example/R11;
    invoke-direct {v0}, Lcom/example/R11;-><init>()V
    invoke-static {v0}, Lcom/example/Guard;->run(Ljava/lang/Runnable;)V
    new-instance v0, Lcom/example/R12;
    invoke-direct {v0}, Lcom/example/R12;-><init>()V
    invoke-static {v0}, Lcom/example/Guard;->run(Ljava/lang/Runnable;)V
    new-instance v0, Lcom/example/R13;
    invoke-direct {v0}, Lcom/example/R13;-><init>()V
    invoke-static {v0}, Lcom/example/Guard;->run(Ljava/lang/Runnable;)V
    new-instance v0, Lcom/example/R14;
    invoke-direct {v0}, Lcom/example/R14;-><init>()V
    invoke-static {v0}, Lcom/example/Guard;->run(Ljava/lang/Runnable;)V
    new-instance v0, Lcom/example/R15;
    invoke-direct {v0}, Lcom/example/R15;-><init>()V
    invoke-static {v0}, Lcom/example/Guard;->run(Ljava/lang/Runnable;)V
    new-instance v0, Lcom/example/R16;
    invoke-direct {v0}, Lcom/example/R16;-><init>()V
    invoke-static {v0}, Lcom/example/Guard;->run(Ljava/lang/Runnable;)V
    new-instance v0, Lcom/example/R17;
    invoke-direct {v0}, Lcom/example/R17;-><init>()V
    invoke-static {v0}, Lcom/example/Guard;->run(Ljava/lang/Runnable;)V
    new-instance v0, Lcom/example/R18;
    invoke-direct {v0}, Lcom/example/R18;-><init>()V
    invoke-static {v0}, Lcom/example/Guard;->run(Ljava/lang/Runnable;)V
    new-instance v0, Lcom/example/R19;
    invoke-direct {v0}, Lcom/example/R19;-><init>()V
    invoke-static {v0}, Lcom/example/Guard;->run(Ljava/lang/Runnable;)V
    new-instance v0, Lcom/example/R20;
    invoke-direct {v0}, Lcom/example/R20;-><init>()V
    invoke-static {v0}, Lcom/example/Guard;->run(Ljava/lang/Runnable;)V
    new-instance v0, Lcom/example/R21;
    invoke-direct {v0}, Lcom/example/R21;-><init>()V
    invoke-static {v0}, Lcom/example/Guard;->run(Ljava/lang/Runnable;)V
    new-instance v0, Lcom/example/R22;
    invoke-direct {v0}, Lcom/example/R22;-><init>()V
    invoke-static {v0}, Lcom/example/Guard;->run(Ljava/lang/Runnable;)V
    new-instance v0, Lcom/example/R23;
    invoke-direct {v0}, Lcom/example/R23;-><init>()V
    invoke-static {v0}, Lcom/example/Guard;->run(Ljava/lang/Runnable;)V
    new-instance v0, Lcom/example/Kept;
    invoke-direct {v0}, Lcom/example/Kept;-><init>()V
    return-void
.end method

.class public Lcom/example/Guard;
.super Ljava/lang/Object;

.method public static run(Ljava/lang/Runnable;)V
    .locals 0
    if-eqz p0, :none
    invoke-static {p0}, Lcom/example/Guard;->inner(Ljava/lang/Runnable;)V
    :none
    return-void
.end method

.method static inner(Ljava/lang/Runnable;)V
    .locals 0
    invoke-interface {p0}, Ljava/lang/Runnable;->run()V
    return-void
.end method

.class public Lcom/example/R0;
.super Ljava/lang/Object;
.implements Ljava/lang/Runnable;

.method public constructor <init>()V
    .locals 0
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public run()V
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.class public Lcom/example/R1;
.super Ljava/lang/Object;
.implements Ljava/lang/Runnable;

.method public constructor <init>()V
    .locals 0
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public run()V
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.class public Lcom/example/R2;
.super Ljava/lang/Object;
.implements Ljava/lang/Runnable;

.method public constructor <init>()V
    .locals 0
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public run()V
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.class public Lcom/example/R3;
.super Ljava/lang/Object;
.implements Ljava/lang/Runnable;

.method public constructor <init>()V
    .locals 0
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public run()V
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.class public Lcom/example/R4;
.super Ljava/lang/Object;
.implements Ljava/lang/Runnable;

.method public constructor <init>()V
    .locals 0
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public run()V
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.class public Lcom/example/R5;
.super Ljava/lang/Object;
.implements Ljava/lang/Runnable;

.method public constructor <init>()V
    .locals 0
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public run()V
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.class public Lcom/example/R6;
.super Ljava/lang/Object;
.implements Ljava/lang/Runnable;

.method public constructor <init>()V
    .locals 0
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public run()V
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.class public Lcom/example/R7;
.super Ljava/lang/Object;
.implements Ljava/lang/Runnable;

.method public constructor <init>()V
    .locals 0
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public run()V
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.class public Lcom/example/R8;
.super Ljava/lang/Object;
.implements Ljava/lang/Runnable;

.method public constructor <init>()V
    .locals 0
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public run()V
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.class public Lcom/example/R9;
.super Ljava/lang/Object;
.implements Ljava/lang/Runnable;

.method public constructor <init>()V
    .locals 0
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public run()V
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.class public Lcom/example/R10;
.super Ljava/lang/Object;
.implements Ljava/lang/Runnable;

.method public constructor <init>()V
    .locals 0
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public run()V
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.class public Lcom/example/R11;
.super Ljava/lang/Object;
.implements Ljava/lang/Runnable;

.method public constructor <init>()V
    .locals 0
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public run()V
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.class public Lcom/example/R12;
.super Ljava/lang/Object;
.implements Ljava/lang/Runnable;

.method public constructor <init>()V
    .locals 0
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public run()V
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.class public Lcom/example/R13;
.super Ljava/lang/Object;
.implements Ljava/lang/Runnable;

.method public constructor <init>()V
    .locals 0
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public run()V
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.class public Lcom/example/R14;
.super Ljava/lang/Object;
.implements Ljava/lang/Runnable;

.method public constructor <init>()V
    .locals 0
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public run()V
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.class public Lcom/example/R15;
.super Ljava/lang/Object;
.implements Ljava/lang/Runnable;

.method public constructor <init>()V
    .locals 0
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public run()V
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.class public Lcom/example/R16;
.super Ljava/lang/Object;
.implements Ljava/lang/Runnable;

.method public constructor <init>()V
    .locals 0
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public run()V
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.class public Lcom/example/R17;
.super Ljava/lang/Object;
.implements Ljava/lang/Runnable;

.method public constructor <init>()V
    .locals 0
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public run()V
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.class public Lcom/example/R18;
.super Ljava/lang/Object;
.implements Ljava/lang/Runnable;

.method public constructor <init>()V
    .locals 0
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public run()V
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.class public Lcom/example/R19;
.super Ljava/lang/Object;
.implements Ljava/lang/Runnable;

.method public constructor <init>()V
    .locals 0
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public run()V
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.class public Lcom/example/R20;
.super Ljava/lang/Object;
.implements Ljava/lang/Runnable;

.method public constructor <init>()V
    .locals 0
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public run()V
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.class public Lcom/example/R21;
.super Ljava/lang/Object;
.implements Ljava/lang/Runnable;

.method public constructor <init>()V
    .locals 0
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public run()V
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.class public Lcom/example/R22;
.super Ljava/lang/Object;
.implements Ljava/lang/Runnable;

.method public constructor <init>()V
    .locals 0
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public run()V
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.class public Lcom/example/R23;
.super Ljava/lang/Object;
.implements Ljava/lang/Runnable;

.method public constructor <init>()V
    .locals 0
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public run()V
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.class public Lcom/example/Kept;
.super Ljava/lang/Object;
.implements Ljava/lang/Runnable;

.method public constructor <init>()V
    .locals 0
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public run()V
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.class public Lcom/example/Never;
.super Ljava/lang/Object;
.implements Ljava/lang/Runnable;

.method public constructor <init>()V
    .locals 0
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public run()V
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method
