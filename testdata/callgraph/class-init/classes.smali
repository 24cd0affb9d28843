.class public Lcom/example/Main;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .locals 0
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method public onCreate(Landroid/os/Bundle;)V
    .locals 3
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    new-instance v0, Lcom/example/New;
    invoke-direct {v0}, Lcom/example/New;-><init>()V
    invoke-static {}, Lcom/example/Static;->go()V
    sget-object v0, Lcom/example/Field;->object:Ljava/lang/Object;
    sput-object v0, Lcom/example/Put;->object:Ljava/lang/Object;
    const-string v0, "com.example.Named"
    invoke-static {v0}, Ljava/lang/Class;->forName(Ljava/lang/String;)Ljava/lang/Class;
    const-class v0, Lcom/example/Literal;
    invoke-virtual {p0}, Lcom/example/Main;->getIntent()Landroid/content/Intent;
    move-result-object v1
    instance-of v1, v1, Lcom/example/Asked;
    const/4 v1, 0x2
    new-array v1, v1, [Lcom/example/Element;
    const-string v0, "com.example.NotYet"
    const/4 v1, 0x0
    invoke-virtual {p0}, Lcom/example/Main;->getClassLoader()Ljava/lang/ClassLoader;
    move-result-object v2
    invoke-static {v0, v1, v2}, Ljava/lang/Class;->forName(Ljava/lang/String;ZLjava/lang/ClassLoader;)Ljava/lang/Class;
    return-void
.end method

.class public Lcom/example/Parent;
.super Ljava/lang/Object;

.method static constructor <clinit>()V
    .locals 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public constructor <init>()V
    .locals 0
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.class public Lcom/example/New;
.super Lcom/example/Parent;
.implements Lcom/example/Plain;
.implements Lcom/example/Defaults;

.method static constructor <clinit>()V
    .locals 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public constructor <init>()V
    .locals 0
    invoke-direct {p0}, Lcom/example/Parent;-><init>()V
    return-void
.end method

.class public Lcom/example/Static;
.super Ljava/lang/Object;

.method static constructor <clinit>()V
    .locals 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method static go()V
    .locals 0
    return-void
.end method

.class public Lcom/example/Field;
.super Ljava/lang/Object;

.field static object:Ljava/lang/Object;

.method static constructor <clinit>()V
    .locals 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.class public Lcom/example/Put;
.super Ljava/lang/Object;

.field static object:Ljava/lang/Object;

.method static constructor <clinit>()V
    .locals 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.class public Lcom/example/Named;
.super Ljava/lang/Object;

.method static constructor <clinit>()V
    .locals 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.class public Lcom/example/Literal;
.super Ljava/lang/Object;

.method static constructor <clinit>()V
    .locals 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.class public Lcom/example/Asked;
.super Ljava/lang/Object;

.method static constructor <clinit>()V
    .locals 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.class public Lcom/example/Element;
.super Ljava/lang/Object;

.method static constructor <clinit>()V
    .locals 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.class public Lcom/example/NotYet;
.super Ljava/lang/Object;

.method static constructor <clinit>()V
    .locals 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.class public interface abstract Lcom/example/Plain;
.super Ljava/lang/Object;

.field public static final it:Ljava/lang/Object;

.method static constructor <clinit>()V
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    const/4 v0, 0x0
    sput-object v0, Lcom/example/Plain;->it:Ljava/lang/Object;
    return-void
.end method

.class public interface abstract Lcom/example/Defaults;
.super Ljava/lang/Object;

.method static constructor <clinit>()V
    .locals 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public extra()V
    .locals 0
    return-void
.end method
