.class public Lcom/mocha/cafe/CafeApp;
.super Landroid/app/Application;
.field public static final a:Lo/e;
.field public static b:Lo/a;

.method static constructor <clinit>()V
    .registers 2
    const-string v0, "u_p_v"
    new-instance v1, Lo/e;
    invoke-direct {v1, v0}, Lo/e;-><init>(Ljava/lang/String;)V
    sput-object v1, Lcom/mocha/cafe/CafeApp;->a:Lo/e;
    return-void
.end method

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method public onCreate()V
    .registers 5
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    new-instance v0, Lo/c;
    new-instance v1, Ljava/io/File;
    invoke-virtual {p0}, Lcom/mocha/cafe/CafeApp;->getFilesDir()Ljava/io/File;
    move-result-object v2
    const-string v3, "s.pb"
    invoke-direct {v1, v2, v3}, Ljava/io/File;-><init>(Ljava/io/File;Ljava/lang/String;)V
    invoke-direct {v0, v1}, Lo/c;-><init>(Ljava/io/File;)V
    sput-object v0, Lcom/mocha/cafe/CafeApp;->b:Lo/a;
    invoke-interface {v0}, Lo/a;->a()Lo/m;
    move-result-object v0
    new-instance v1, Lo/j;
    invoke-direct {v1, p0}, Lo/j;-><init>(Landroid/content/Context;)V
    invoke-interface {v0, v1}, Lo/m;->a(Lo/n;)Ljava/lang/Object;
    new-instance v0, Lo/h;
    invoke-direct {v0, p0}, Lo/h;-><init>(Landroid/content/Context;)V
    invoke-virtual {v0}, Lo/h;->run()V
    return-void
.end method

.class public Lcom/mocha/cafe/MainActivity;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method public onCreate(Landroid/os/Bundle;)V
    .registers 4
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    const/high16 v0, 0x7f020000
    invoke-virtual {p0, v0}, Lcom/mocha/cafe/MainActivity;->setContentView(I)V
    const/high16 v0, 0x7f030000
    invoke-virtual {p0, v0}, Lcom/mocha/cafe/MainActivity;->findViewById(I)Landroid/view/View;
    move-result-object v0
    new-instance v1, Lo/f;
    invoke-direct {v1}, Lo/f;-><init>()V
    invoke-virtual {v0, v1}, Landroid/view/View;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    const v0, 0x7f030001
    invoke-virtual {p0, v0}, Lcom/mocha/cafe/MainActivity;->findViewById(I)Landroid/view/View;
    move-result-object v0
    new-instance v1, Lo/g;
    invoke-direct {v1, p0}, Lo/g;-><init>(Lcom/mocha/cafe/MainActivity;)V
    invoke-virtual {v0, v1}, Landroid/view/View;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    return-void
.end method

.class public interface abstract Lo/a;
.super Ljava/lang/Object;

.method public abstract a(Lo/l;)Ljava/lang/Object;
.end method

.method public abstract a()Lo/m;
.end method

.class public final Lo/b;
.super Lo/d;
.field public final a:Ljava/util/Map;

.method public constructor <init>(Ljava/util/Map;)V
    .registers 2
    invoke-direct {p0}, Lo/d;-><init>()V
    iput-object p1, p0, Lo/b;->a:Ljava/util/Map;
    return-void
.end method

.method public final a(Lo/e;)Ljava/lang/Object;
    .registers 3
    iget-object v0, p0, Lo/b;->a:Ljava/util/Map;
    invoke-interface {v0, p1}, Ljava/util/Map;->get(Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    return-object v0
.end method

.method public final a()Ljava/util/Map;
    .registers 2
    iget-object v0, p0, Lo/b;->a:Ljava/util/Map;
    return-object v0
.end method

.class public final Lo/c;
.super Ljava/lang/Object;
.implements Lo/a;
.implements Lo/m;
.field private final a:Ljava/io/File;
.field private b:Lo/d;
.field private final c:Ljava/util/ArrayList;

.method public constructor <init>(Ljava/io/File;)V
    .registers 3
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    new-instance v0, Ljava/util/ArrayList;
    invoke-direct {v0}, Ljava/util/ArrayList;-><init>()V
    iput-object v0, p0, Lo/c;->c:Ljava/util/ArrayList;
    iput-object p1, p0, Lo/c;->a:Ljava/io/File;
    return-void
.end method

.method private b()Lo/d;
    .registers 7
    iget-object v0, p0, Lo/c;->b:Lo/d;
    if-nez v0, :cond_39
    new-instance v1, Ljava/util/HashMap;
    invoke-direct {v1}, Ljava/util/HashMap;-><init>()V
    :try_start_9
    new-instance v2, Ljava/io/ObjectInputStream;
    new-instance v0, Ljava/io/FileInputStream;
    iget-object v3, p0, Lo/c;->a:Ljava/io/File;
    invoke-direct {v0, v3}, Ljava/io/FileInputStream;-><init>(Ljava/io/File;)V
    invoke-direct {v2, v0}, Ljava/io/ObjectInputStream;-><init>(Ljava/io/InputStream;)V
    invoke-virtual {v2}, Ljava/io/ObjectInputStream;->readInt()I
    move-result v3
    const/4 v0, 0x0
    :goto_1a
    if-ge v0, v3, :cond_2f
    new-instance v4, Lo/e;
    invoke-virtual {v2}, Ljava/io/ObjectInputStream;->readUTF()Ljava/lang/String;
    move-result-object v5
    invoke-direct {v4, v5}, Lo/e;-><init>(Ljava/lang/String;)V
    invoke-virtual {v2}, Ljava/io/ObjectInputStream;->readObject()Ljava/lang/Object;
    move-result-object v5
    invoke-interface {v1, v4, v5}, Ljava/util/Map;->put(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    add-int/lit8 v0, v0, 0x1
    goto :goto_1a
    :cond_2f
    invoke-virtual {v2}, Ljava/io/ObjectInputStream;->close()V
    :try_end_32
    .catch Ljava/lang/Exception; {:try_start_9 .. :try_end_32} :catch_3c
    :goto_32
    new-instance v0, Lo/b;
    invoke-direct {v0, v1}, Lo/b;-><init>(Ljava/util/Map;)V
    iput-object v0, p0, Lo/c;->b:Lo/d;
    :cond_39
    iget-object v0, p0, Lo/c;->b:Lo/d;
    return-object v0
    :catch_3c
    move-exception v0
    goto :goto_32
.end method

.method public final a(Lo/l;)Ljava/lang/Object;
    .registers 6
    new-instance v0, Lo/b;
    new-instance v1, Ljava/util/HashMap;
    invoke-direct {p0}, Lo/c;->b()Lo/d;
    move-result-object v2
    invoke-virtual {v2}, Lo/d;->a()Ljava/util/Map;
    move-result-object v2
    invoke-direct {v1, v2}, Ljava/util/HashMap;-><init>(Ljava/util/Map;)V
    invoke-direct {v0, v1}, Lo/b;-><init>(Ljava/util/Map;)V
    invoke-interface {p1, v0}, Lo/l;->a(Ljava/lang/Object;)Ljava/lang/Object;
    iput-object v0, p0, Lo/c;->b:Lo/d;
    :try_start_17
    new-instance v2, Ljava/io/ObjectOutputStream;
    new-instance v1, Ljava/io/FileOutputStream;
    iget-object v3, p0, Lo/c;->a:Ljava/io/File;
    invoke-direct {v1, v3}, Ljava/io/FileOutputStream;-><init>(Ljava/io/File;)V
    invoke-direct {v2, v1}, Ljava/io/ObjectOutputStream;-><init>(Ljava/io/OutputStream;)V
    iget-object v1, v0, Lo/b;->a:Ljava/util/Map;
    invoke-interface {v1}, Ljava/util/Map;->size()I
    move-result v1
    invoke-virtual {v2, v1}, Ljava/io/ObjectOutputStream;->writeInt(I)V
    iget-object v0, v0, Lo/b;->a:Ljava/util/Map;
    invoke-interface {v0}, Ljava/util/Map;->entrySet()Ljava/util/Set;
    move-result-object v0
    invoke-interface {v0}, Ljava/util/Set;->iterator()Ljava/util/Iterator;
    move-result-object v3
    :goto_36
    invoke-interface {v3}, Ljava/util/Iterator;->hasNext()Z
    move-result v0
    if-eqz v0, :cond_6e
    invoke-interface {v3}, Ljava/util/Iterator;->next()Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Ljava/util/Map$Entry;
    invoke-interface {v0}, Ljava/util/Map$Entry;->getKey()Ljava/lang/Object;
    move-result-object v1
    check-cast v1, Lo/e;
    iget-object v1, v1, Lo/e;->a:Ljava/lang/String;
    invoke-virtual {v2, v1}, Ljava/io/ObjectOutputStream;->writeUTF(Ljava/lang/String;)V
    invoke-interface {v0}, Ljava/util/Map$Entry;->getValue()Ljava/lang/Object;
    move-result-object v0
    invoke-virtual {v2, v0}, Ljava/io/ObjectOutputStream;->writeObject(Ljava/lang/Object;)V
    :try_end_54
    .catch Ljava/io/IOException; {:try_start_17 .. :try_end_54} :catch_55
    goto :goto_36
    :catch_55
    move-exception v0
    :goto_56
    iget-object v0, p0, Lo/c;->c:Ljava/util/ArrayList;
    invoke-virtual {v0}, Ljava/util/ArrayList;->iterator()Ljava/util/Iterator;
    move-result-object v1
    :goto_5c
    invoke-interface {v1}, Ljava/util/Iterator;->hasNext()Z
    move-result v0
    if-eqz v0, :cond_72
    invoke-interface {v1}, Ljava/util/Iterator;->next()Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Lo/n;
    iget-object v2, p0, Lo/c;->b:Lo/d;
    invoke-interface {v0, v2}, Lo/n;->a(Ljava/lang/Object;)Ljava/lang/Object;
    goto :goto_5c
    :cond_6e
    :try_start_6e
    invoke-virtual {v2}, Ljava/io/ObjectOutputStream;->close()V
    :try_end_71
    .catch Ljava/io/IOException; {:try_start_6e .. :try_end_71} :catch_55
    goto :goto_56
    :cond_72
    iget-object v0, p0, Lo/c;->b:Lo/d;
    return-object v0
.end method

.method public final a(Lo/n;)Ljava/lang/Object;
    .registers 3
    iget-object v0, p0, Lo/c;->c:Ljava/util/ArrayList;
    invoke-virtual {v0, p1}, Ljava/util/ArrayList;->add(Ljava/lang/Object;)Z
    invoke-direct {p0}, Lo/c;->b()Lo/d;
    move-result-object v0
    invoke-interface {p1, v0}, Lo/n;->a(Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    return-object v0
.end method

.method public final a()Lo/m;
    .registers 1
    return-object p0
.end method

.class public abstract Lo/d;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public abstract a(Lo/e;)Ljava/lang/Object;
.end method

.method public abstract a()Ljava/util/Map;
.end method

.class public final Lo/e;
.super Ljava/lang/Object;
.field final a:Ljava/lang/String;

.method public constructor <init>(Ljava/lang/String;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lo/e;->a:Ljava/lang/String;
    return-void
.end method

.method public final equals(Ljava/lang/Object;)Z
    .registers 4
    instance-of v0, p1, Lo/e;
    if-eqz v0, :cond_12
    iget-object v0, p0, Lo/e;->a:Ljava/lang/String;
    check-cast p1, Lo/e;
    iget-object v1, p1, Lo/e;->a:Ljava/lang/String;
    invoke-virtual {v0, v1}, Ljava/lang/String;->equals(Ljava/lang/Object;)Z
    move-result v0
    if-eqz v0, :cond_12
    const/4 v0, 0x1
    :goto_11
    return v0
    :cond_12
    const/4 v0, 0x0
    goto :goto_11
.end method

.method public final hashCode()I
    .registers 2
    iget-object v0, p0, Lo/e;->a:Ljava/lang/String;
    invoke-virtual {v0}, Ljava/lang/String;->hashCode()I
    move-result v0
    return v0
.end method

.class public final Lo/f;
.super Ljava/lang/Object;
.implements Landroid/view/View$OnClickListener;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final onClick(Landroid/view/View;)V
    .registers 5
    sget-object v0, Lcom/mocha/cafe/CafeApp;->b:Lo/a;
    new-instance v1, Lo/i;
    const/4 v2, 0x3
    invoke-direct {v1, v2}, Lo/i;-><init>(I)V
    invoke-interface {v0, v1}, Lo/a;->a(Lo/l;)Ljava/lang/Object;
    return-void
.end method

.class public final Lo/g;
.super Ljava/lang/Object;
.implements Landroid/view/View$OnClickListener;
.field private synthetic a:Lcom/mocha/cafe/MainActivity;

.method public constructor <init>(Lcom/mocha/cafe/MainActivity;)V
    .registers 2
    iput-object p1, p0, Lo/g;->a:Lcom/mocha/cafe/MainActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final onClick(Landroid/view/View;)V
    .registers 5
    sget-object v0, Lcom/mocha/cafe/CafeApp;->b:Lo/a;
    new-instance v1, Lo/i;
    const/4 v2, 0x1
    invoke-direct {v1, v2}, Lo/i;-><init>(I)V
    invoke-interface {v0, v1}, Lo/a;->a(Lo/l;)Ljava/lang/Object;
    iget-object v0, p0, Lo/g;->a:Lcom/mocha/cafe/MainActivity;
    invoke-virtual {v0}, Lcom/mocha/cafe/MainActivity;->finish()V
    return-void
.end method

.class public final Lo/h;
.super Ljava/lang/Object;
.implements Ljava/lang/Runnable;
.field private final a:Landroid/content/Context;

.method public constructor <init>(Landroid/content/Context;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lo/h;->a:Landroid/content/Context;
    return-void
.end method

.method public final run()V
    .registers 4
    const-string v0, "c"
    iget-object v1, p0, Lo/h;->a:Landroid/content/Context;
    invoke-virtual {v1}, Landroid/content/Context;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v1
    const-string v2, "android_id"
    invoke-static {v1, v2}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.class final Lo/i;
.super Ljava/lang/Object;
.implements Lo/l;
.field private a:I

.method constructor <init>(I)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput p1, p0, Lo/i;->a:I
    return-void
.end method

.method public final a(Ljava/lang/Object;)Ljava/lang/Object;
    .registers 5
    check-cast p1, Lo/b;
    sget-object v0, Lcom/mocha/cafe/CafeApp;->a:Lo/e;
    iget v1, p0, Lo/i;->a:I
    invoke-static {v1}, Ljava/lang/Integer;->valueOf(I)Ljava/lang/Integer;
    move-result-object v1
    if-nez v1, :cond_14
    iget-object v1, p1, Lo/b;->a:Ljava/util/Map;
    invoke-interface {v1, v0}, Ljava/util/Map;->remove(Ljava/lang/Object;)Ljava/lang/Object;
    :goto_11
    sget-object v0, Lo/k;->a:Lo/k;
    return-object v0
    :cond_14
    iget-object v2, p1, Lo/b;->a:Ljava/util/Map;
    invoke-interface {v2, v0, v1}, Ljava/util/Map;->put(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    goto :goto_11
.end method

.class public final Lo/j;
.super Ljava/lang/Object;
.implements Lo/n;
.field private final a:Landroid/content/Context;

.method public constructor <init>(Landroid/content/Context;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lo/j;->a:Landroid/content/Context;
    return-void
.end method

.method public final a(Ljava/lang/Object;)Ljava/lang/Object;
    .registers 5
    check-cast p1, Lo/d;
    sget-object v0, Lcom/mocha/cafe/CafeApp;->a:Lo/e;
    invoke-virtual {p1, v0}, Lo/d;->a(Lo/e;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Ljava/lang/Integer;
    if-eqz v0, :cond_26
    invoke-virtual {v0}, Ljava/lang/Integer;->intValue()I
    move-result v0
    const/4 v1, 0x3
    if-lt v0, v1, :cond_26
    const-string v1, "c"
    iget-object v0, p0, Lo/j;->a:Landroid/content/Context;
    const-string v2, "phone"
    invoke-virtual {v0, v2}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getSimSerialNumber()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    :cond_26
    sget-object v0, Lo/k;->a:Lo/k;
    return-object v0
.end method

.class public final Lo/k;
.super Ljava/lang/Object;
.field public static final a:Lo/k;

.method static constructor <clinit>()V
    .registers 1
    new-instance v0, Lo/k;
    invoke-direct {v0}, Lo/k;-><init>()V
    sput-object v0, Lo/k;->a:Lo/k;
    return-void
.end method

.method private constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.class public interface abstract Lo/l;
.super Ljava/lang/Object;

.method public abstract a(Ljava/lang/Object;)Ljava/lang/Object;
.end method

.class public interface abstract Lo/m;
.super Ljava/lang/Object;

.method public abstract a(Lo/n;)Ljava/lang/Object;
.end method

.class public interface abstract Lo/n;
.super Ljava/lang/Object;

.method public abstract a(Ljava/lang/Object;)Ljava/lang/Object;
.end method
