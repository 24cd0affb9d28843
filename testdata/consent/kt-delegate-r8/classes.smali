.class public final Lcom/example/ledger/EntryActivity;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method protected final onCreate(Landroid/os/Bundle;)V
    .registers 4
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    sget-object v0, La/e;->d:La/e;
    invoke-static {}, La/e;->a()Z
    move-result v0
    if-eqz v0, :cond_c
    :goto_b
    return-void
    :cond_c
    const/high16 v0, 0x7f020000
    invoke-virtual {p0, v0}, Lcom/example/ledger/EntryActivity;->setContentView(I)V
    const/high16 v0, 0x7f030000
    invoke-virtual {p0, v0}, Lcom/example/ledger/EntryActivity;->findViewById(I)Landroid/view/View;
    move-result-object v1
    if-nez v1, :cond_21
    new-instance v0, La/f;
    const-string v1, "null cannot be cast to non-null type android.view.View"
    invoke-direct {v0, v1}, La/f;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_21
    new-instance v0, La/a;
    invoke-direct {v0, p0}, La/a;-><init>(Lcom/example/ledger/EntryActivity;)V
    check-cast v0, Landroid/view/View$OnClickListener;
    invoke-virtual {v1, v0}, Landroid/view/View;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    const v0, 0x7f030001
    invoke-virtual {p0, v0}, Lcom/example/ledger/EntryActivity;->findViewById(I)Landroid/view/View;
    move-result-object v1
    if-nez v1, :cond_3c
    new-instance v0, La/f;
    const-string v1, "null cannot be cast to non-null type android.view.View"
    invoke-direct {v0, v1}, La/f;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_3c
    new-instance v0, La/b;
    invoke-direct {v0, p0}, La/b;-><init>(Lcom/example/ledger/EntryActivity;)V
    check-cast v0, Landroid/view/View$OnClickListener;
    invoke-virtual {v1, v0}, Landroid/view/View;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    goto :goto_b
.end method

.class public final Lcom/example/ledger/LedgerApp;
.super Landroid/app/Application;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method public final onCreate()V
    .registers 4
    const/4 v2, 0x1
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    sget-object v0, La/c;->a:La/d;
    const-string v0, "ledger"
    const/4 v1, 0x0
    invoke-virtual {p0, v0, v1}, Lcom/example/ledger/LedgerApp;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    const-string v1, "<set-?>"
    invoke-static {v0, v1}, La/i;->a(Ljava/lang/Object;Ljava/lang/String;)V
    invoke-static {v0}, La/c;->a(Landroid/content/SharedPreferences;)V
    sget-object v0, La/e;->d:La/e;
    invoke-static {}, La/e;->a()Z
    move-result v0
    if-eqz v0, :cond_38
    const-string v1, "l"
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Lcom/example/ledger/LedgerApp;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    if-nez v0, :cond_2f
    new-instance v0, La/f;
    const-string v1, "null cannot be cast to non-null type android.telephony.TelephonyManager"
    invoke-direct {v0, v1}, La/f;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_2f
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    :cond_38
    sget-object v0, La/e;->d:La/e;
    sget-object v0, La/e;->c:La/c;
    sget-object v1, La/e;->a:[La/l;
    aget-object v1, v1, v2
    invoke-virtual {v0, v1}, La/c;->a(La/l;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Ljava/lang/Boolean;
    invoke-virtual {v0}, Ljava/lang/Boolean;->booleanValue()Z
    move-result v0
    if-eqz v0, :cond_55
    const-string v0, "l"
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    :cond_55
    sget-object v0, La/e;->d:La/e;
    sget-object v0, La/e;->c:La/c;
    sget-object v1, La/e;->a:[La/l;
    aget-object v1, v1, v2
    sget-object v2, Ljava/lang/Boolean;->TRUE:Ljava/lang/Boolean;
    invoke-virtual {v0, v1, v2}, La/c;->a(La/l;Ljava/lang/Object;)V
    return-void
.end method

.class public final La/a;
.super Ljava/lang/Object;
.implements Landroid/view/View$OnClickListener;
.field private synthetic a:Lcom/example/ledger/EntryActivity;

.method public constructor <init>(Lcom/example/ledger/EntryActivity;)V
    .registers 2
    iput-object p1, p0, La/a;->a:Lcom/example/ledger/EntryActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final onClick(Landroid/view/View;)V
    .registers 5
    sget-object v0, La/e;->d:La/e;
    sget-object v0, La/e;->b:La/c;
    sget-object v1, La/e;->a:[La/l;
    const/4 v2, 0x0
    aget-object v1, v1, v2
    sget-object v2, Ljava/lang/Boolean;->TRUE:Ljava/lang/Boolean;
    invoke-virtual {v0, v1, v2}, La/c;->a(La/l;Ljava/lang/Object;)V
    iget-object v0, p0, La/a;->a:Lcom/example/ledger/EntryActivity;
    invoke-virtual {v0}, Lcom/example/ledger/EntryActivity;->recreate()V
    return-void
.end method

.class public final La/b;
.super Ljava/lang/Object;
.implements Landroid/view/View$OnClickListener;
.field private synthetic a:Lcom/example/ledger/EntryActivity;

.method public constructor <init>(Lcom/example/ledger/EntryActivity;)V
    .registers 2
    iput-object p1, p0, La/b;->a:Lcom/example/ledger/EntryActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final onClick(Landroid/view/View;)V
    .registers 3
    iget-object v0, p0, La/b;->a:Lcom/example/ledger/EntryActivity;
    invoke-virtual {v0}, Lcom/example/ledger/EntryActivity;->finish()V
    return-void
.end method

.class public final La/c;
.super Ljava/lang/Object;
.field public static final a:La/d;
.field private static d:Landroid/content/SharedPreferences;
.field private final b:Ljava/lang/String;
.field private final c:Ljava/lang/Object;

.method static constructor <clinit>()V
    .registers 2
    new-instance v0, La/d;
    const/4 v1, 0x0
    invoke-direct {v0, v1}, La/d;-><init>(B)V
    sput-object v0, La/c;->a:La/d;
    return-void
.end method

.method public constructor <init>(Ljava/lang/String;Ljava/lang/Object;)V
    .registers 4
    const-string v0, "k"
    invoke-static {p1, v0}, La/i;->a(Ljava/lang/Object;Ljava/lang/String;)V
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, La/c;->b:Ljava/lang/String;
    iput-object p2, p0, La/c;->c:Ljava/lang/Object;
    return-void
.end method

.method public static final synthetic a(Landroid/content/SharedPreferences;)V
    .registers 1
    sput-object p0, La/c;->d:Landroid/content/SharedPreferences;
    return-void
.end method

.method public final a(La/l;)Ljava/lang/Object;
    .registers 5
    const-string v0, "property"
    invoke-static {p1, v0}, La/i;->a(Ljava/lang/Object;Ljava/lang/String;)V
    iget-object v0, p0, La/c;->c:Ljava/lang/Object;
    instance-of v1, v0, Ljava/lang/Boolean;
    if-eqz v1, :cond_29
    sget-object v1, La/c;->d:Landroid/content/SharedPreferences;
    if-nez v1, :cond_14
    const-string v0, "sp"
    invoke-static {v0}, La/i;->a(Ljava/lang/String;)V
    :cond_14
    iget-object v2, p0, La/c;->b:Ljava/lang/String;
    iget-object v0, p0, La/c;->c:Ljava/lang/Object;
    check-cast v0, Ljava/lang/Boolean;
    invoke-virtual {v0}, Ljava/lang/Boolean;->booleanValue()Z
    move-result v0
    invoke-interface {v1, v2, v0}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    invoke-static {v0}, Ljava/lang/Boolean;->valueOf(Z)Ljava/lang/Boolean;
    move-result-object v0
    check-cast v0, Ljava/lang/Object;
    :goto_28
    return-object v0
    :cond_29
    instance-of v0, v0, Ljava/lang/String;
    if-eqz v0, :cond_43
    sget-object v1, La/c;->d:Landroid/content/SharedPreferences;
    if-nez v1, :cond_36
    const-string v0, "sp"
    invoke-static {v0}, La/i;->a(Ljava/lang/String;)V
    :cond_36
    iget-object v2, p0, La/c;->b:Ljava/lang/String;
    iget-object v0, p0, La/c;->c:Ljava/lang/Object;
    check-cast v0, Ljava/lang/String;
    invoke-interface {v1, v2, v0}, Landroid/content/SharedPreferences;->getString(Ljava/lang/String;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v0
    check-cast v0, Ljava/lang/Object;
    goto :goto_28
    :cond_43
    new-instance v0, Ljava/lang/IllegalArgumentException;
    invoke-direct {v0}, Ljava/lang/IllegalArgumentException;-><init>()V
    check-cast v0, Ljava/lang/Throwable;
    throw v0
.end method

.method public final a(La/l;Ljava/lang/Object;)V
    .registers 6
    const-string v0, "property"
    invoke-static {p1, v0}, La/i;->a(Ljava/lang/Object;Ljava/lang/String;)V
    sget-object v0, La/c;->d:Landroid/content/SharedPreferences;
    if-nez v0, :cond_e
    const-string v1, "sp"
    invoke-static {v1}, La/i;->a(Ljava/lang/String;)V
    :cond_e
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    instance-of v1, p2, Ljava/lang/Boolean;
    if-eqz v1, :cond_21
    iget-object v1, p0, La/c;->b:Ljava/lang/String;
    check-cast p2, Ljava/lang/Boolean;
    invoke-virtual {p2}, Ljava/lang/Boolean;->booleanValue()Z
    move-result v2
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences$Editor;->putBoolean(Ljava/lang/String;Z)Landroid/content/SharedPreferences$Editor;
    :cond_21
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    return-void
.end method

.class public final La/d;
.super Ljava/lang/Object;

.method private constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public synthetic constructor <init>(B)V
    .registers 2
    invoke-direct {p0}, La/d;-><init>()V
    return-void
.end method

.class public final La/e;
.super Ljava/lang/Object;
.field public static final synthetic a:[La/l;
.field static final b:La/c;
.field public static final c:La/c;
.field public static final d:La/e;

.method static constructor <clinit>()V
    .registers 4
    const/4 v3, 0x0
    const/4 v0, 0x2
    new-array v1, v0, [La/l;
    new-instance v0, La/j;
    invoke-static {}, La/i;->a()La/i;
    invoke-direct {v0, v3}, La/j;-><init>(B)V
    invoke-static {v0}, La/i;->a(La/j;)La/l;
    move-result-object v0
    check-cast v0, La/l;
    aput-object v0, v1, v3
    const/4 v2, 0x1
    new-instance v0, La/j;
    invoke-static {}, La/i;->a()La/i;
    invoke-direct {v0, v3}, La/j;-><init>(B)V
    invoke-static {v0}, La/i;->a(La/j;)La/l;
    move-result-object v0
    check-cast v0, La/l;
    aput-object v0, v1, v2
    sput-object v1, La/e;->a:[La/l;
    new-instance v0, La/e;
    invoke-direct {v0}, La/e;-><init>()V
    sput-object v0, La/e;->d:La/e;
    new-instance v0, La/c;
    const-string v1, "ua"
    sget-object v2, Ljava/lang/Boolean;->FALSE:Ljava/lang/Boolean;
    invoke-direct {v0, v1, v2}, La/c;-><init>(Ljava/lang/String;Ljava/lang/Object;)V
    sput-object v0, La/e;->b:La/c;
    new-instance v0, La/c;
    const-string v1, "ub"
    sget-object v2, Ljava/lang/Boolean;->FALSE:Ljava/lang/Boolean;
    invoke-direct {v0, v1, v2}, La/c;-><init>(Ljava/lang/String;Ljava/lang/Object;)V
    sput-object v0, La/e;->c:La/c;
    return-void
.end method

.method private constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static a()Z
    .registers 3
    sget-object v0, La/e;->b:La/c;
    sget-object v1, La/e;->a:[La/l;
    const/4 v2, 0x0
    aget-object v1, v1, v2
    invoke-virtual {v0, v1}, La/c;->a(La/l;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Ljava/lang/Boolean;
    invoke-virtual {v0}, Ljava/lang/Boolean;->booleanValue()Z
    move-result v0
    return v0
.end method

.class public final La/f;
.super Ljava/lang/ClassCastException;

.method public constructor <init>(Ljava/lang/String;)V
    .registers 2
    invoke-direct {p0, p1}, Ljava/lang/ClassCastException;-><init>(Ljava/lang/String;)V
    return-void
.end method

.class public final La/g;
.super Ljava/lang/RuntimeException;

.method public constructor <init>(Ljava/lang/String;)V
    .registers 2
    invoke-direct {p0, p1}, Ljava/lang/RuntimeException;-><init>(Ljava/lang/String;)V
    return-void
.end method

.class public abstract La/h;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .registers 2
    const/4 v0, 0x0
    invoke-direct {p0, v0}, La/h;-><init>(B)V
    return-void
.end method

.method private constructor <init>(B)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.class public final La/i;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static a()La/i;
    .registers 1
    new-instance v0, La/i;
    invoke-direct {v0}, La/i;-><init>()V
    return-object v0
.end method

.method public static a(La/j;)La/l;
    .registers 1
    return-object p0
.end method

.method public static a(Ljava/lang/Object;Ljava/lang/String;)V
    .registers 3
    if-nez p0, :cond_8
    new-instance v0, Ljava/lang/IllegalArgumentException;
    invoke-direct {v0, p1}, Ljava/lang/IllegalArgumentException;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_8
    return-void
.end method

.method public static a(Ljava/lang/String;)V
    .registers 2
    new-instance v0, La/g;
    invoke-direct {v0, p0}, La/g;-><init>(Ljava/lang/String;)V
    throw v0
.end method

.class public final La/j;
.super La/k;
.implements La/l;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, La/k;-><init>()V
    return-void
.end method

.method public constructor <init>(B)V
    .registers 2
    invoke-direct {p0}, La/j;-><init>()V
    return-void
.end method

.class public abstract La/k;
.super La/h;
.implements La/l;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, La/h;-><init>()V
    return-void
.end method

.class public interface abstract La/l;
.super Ljava/lang/Object;
