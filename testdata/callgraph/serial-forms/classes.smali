.class public Lcom/example/Main;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method public onCreate(Landroid/os/Bundle;)V
    .registers 5
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    :try_start_3
    new-instance v0, Ljava/io/ObjectOutputStream;
    const-string v1, "f"
    const/4 v2, 0x0
    invoke-virtual {p0, v1, v2}, Lcom/example/Main;->openFileOutput(Ljava/lang/String;I)Ljava/io/FileOutputStream;
    move-result-object v1
    invoke-direct {v0, v1}, Ljava/io/ObjectOutputStream;-><init>(Ljava/io/OutputStream;)V
    new-instance v1, Lcom/example/Saved;
    invoke-direct {v1}, Lcom/example/Saved;-><init>()V
    invoke-virtual {v0, v1}, Ljava/io/ObjectOutputStream;->writeObject(Ljava/lang/Object;)V
    new-instance v1, Lcom/example/Ext;
    invoke-direct {v1}, Lcom/example/Ext;-><init>()V
    invoke-virtual {v0, v1}, Ljava/io/ObjectOutputStream;->writeObject(Ljava/lang/Object;)V
    new-instance v0, Ljava/io/ObjectInputStream;
    const-string v1, "f"
    invoke-virtual {p0, v1}, Lcom/example/Main;->openFileInput(Ljava/lang/String;)Ljava/io/FileInputStream;
    move-result-object v1
    invoke-direct {v0, v1}, Ljava/io/ObjectInputStream;-><init>(Ljava/io/InputStream;)V
    invoke-virtual {v0}, Ljava/io/ObjectInputStream;->readObject()Ljava/lang/Object;
    :try_end_2d
    .catch Ljava/lang/Exception; {:try_start_3 .. :try_end_2d} :catch_47
    :goto_2d
    new-instance v0, Landroid/content/Intent;
    const-class v1, Lcom/example/Second;
    invoke-direct {v0, p0, v1}, Landroid/content/Intent;-><init>(Landroid/content/Context;Ljava/lang/Class;)V
    const-string v1, "s"
    new-instance v2, Lcom/example/Extra;
    invoke-direct {v2}, Lcom/example/Extra;-><init>()V
    invoke-virtual {v0, v1, v2}, Landroid/content/Intent;->putExtra(Ljava/lang/String;Ljava/io/Serializable;)Landroid/content/Intent;
    invoke-virtual {p0, v0}, Lcom/example/Main;->startActivity(Landroid/content/Intent;)V
    new-instance v0, Lcom/example/NotSaved;
    invoke-direct {v0}, Lcom/example/NotSaved;-><init>()V
    return-void
    :catch_47
    move-exception v0
    goto :goto_2d
.end method

.class Lcom/example/Ext;
.super Ljava/lang/Object;
.implements Ljava/io/Externalizable;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    invoke-static {}, Lcom/example/T;->ext_ctor()V
    return-void
.end method

.method public readExternal(Ljava/io/ObjectInput;)V
    .registers 2
    invoke-static {}, Lcom/example/T;->read_ext()V
    return-void
.end method

.method public writeExternal(Ljava/io/ObjectOutput;)V
    .registers 2
    invoke-static {}, Lcom/example/T;->write_ext()V
    return-void
.end method

.class Lcom/example/Extra;
.super Ljava/lang/Object;
.implements Ljava/io/Serializable;

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method private readObject(Ljava/io/ObjectInputStream;)V
    .registers 2
    invoke-static {}, Lcom/example/T;->extra_read()V
    return-void
.end method

.method private writeObject(Ljava/io/ObjectOutputStream;)V
    .registers 2
    invoke-static {}, Lcom/example/T;->extra_write()V
    return-void
.end method

.class Lcom/example/NotSaved;
.super Ljava/lang/Object;

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method private readResolve()Ljava/lang/Object;
    .registers 1
    invoke-static {}, Lcom/example/T;->not_resolve_never()V
    return-object p0
.end method

.method private writeObject(Ljava/io/ObjectOutputStream;)V
    .registers 2
    invoke-static {}, Lcom/example/T;->not_write_never()V
    return-void
.end method

.class Lcom/example/Saved;
.super Ljava/lang/Object;
.implements Ljava/io/Serializable;

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method private readObject(Ljava/io/ObjectInputStream;)V
    .registers 2
    invoke-static {}, Lcom/example/T;->read_object()V
    return-void
.end method

.method private readResolve()Ljava/lang/Object;
    .registers 1
    invoke-static {}, Lcom/example/T;->read_resolve()V
    return-object p0
.end method

.method private writeObject(Ljava/io/ObjectOutputStream;)V
    .registers 2
    invoke-static {}, Lcom/example/T;->write_object()V
    return-void
.end method

.method private writeReplace()Ljava/lang/Object;
    .registers 1
    invoke-static {}, Lcom/example/T;->write_replace()V
    return-object p0
.end method

.class Lcom/example/Second;
.super Landroid/app/Activity;

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method public onCreate(Landroid/os/Bundle;)V
    .registers 4
    invoke-virtual {p0}, Lcom/example/Second;->getIntent()Landroid/content/Intent;
    move-result-object v0
    const-string v1, "s"
    invoke-virtual {v0, v1}, Landroid/content/Intent;->getSerializableExtra(Ljava/lang/String;)Ljava/io/Serializable;
    move-result-object v0
    check-cast v0, Lcom/example/Extra;
    return-void
.end method

.class public Lcom/example/T;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static ext_ctor()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static extra_read()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static extra_write()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static not_resolve_never()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static not_write_never()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static read_ext()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static read_object()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static read_resolve()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static unmade_read()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static write_ext()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static write_object()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static write_replace()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.class Lcom/example/Unmade;
.super Ljava/lang/Object;
.implements Ljava/io/Serializable;

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method private readObject(Ljava/io/ObjectInputStream;)V
    .registers 2
    invoke-static {}, Lcom/example/T;->unmade_read()V
    return-void
.end method
