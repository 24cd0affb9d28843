# api 26
.class public final La;
.super Ljava/lang/Object;
.implements Landroid/view/View$OnClickListener;
.field private final a:Lcom/example/compass/MainActivity;
.field private final b:Landroid/app/Dialog;

.method public constructor <init>(Lcom/example/compass/MainActivity;Landroid/app/Dialog;)V
    .registers 3
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, La;->a:Lcom/example/compass/MainActivity;
    iput-object p2, p0, La;->b:Landroid/app/Dialog;
    return-void
.end method

.method public final onClick(Landroid/view/View;)V
    .registers 4
    iget-object v0, p0, La;->a:Lcom/example/compass/MainActivity;
    iget-object v1, p0, La;->b:Landroid/app/Dialog;
    invoke-static {v0, v1}, Lcom/example/compass/MainActivity;->a(Lcom/example/compass/MainActivity;Landroid/app/Dialog;)V
    return-void
.end method

.class public final Lb;
.super Ljava/lang/Object;
.implements Landroid/view/View$OnClickListener;
.field private final a:Lcom/example/compass/MainActivity;
.field private final b:Landroid/app/Dialog;

.method public constructor <init>(Lcom/example/compass/MainActivity;Landroid/app/Dialog;)V
    .registers 3
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lb;->a:Lcom/example/compass/MainActivity;
    iput-object p2, p0, Lb;->b:Landroid/app/Dialog;
    return-void
.end method

.method public final onClick(Landroid/view/View;)V
    .registers 4
    iget-object v0, p0, Lb;->a:Lcom/example/compass/MainActivity;
    iget-object v1, p0, Lb;->b:Landroid/app/Dialog;
    invoke-static {v0, v1}, Lcom/example/compass/MainActivity;->b(Lcom/example/compass/MainActivity;Landroid/app/Dialog;)V
    return-void
.end method

.class public final Lc;
.super Ljava/lang/Object;
.field private static b:Lc;
.field public final a:Landroid/content/SharedPreferences;

.method private constructor <init>(Landroid/content/Context;)V
    .registers 4
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    const-string v0, "compass"
    const/4 v1, 0x0
    invoke-virtual {p1, v0, v1}, Landroid/content/Context;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    iput-object v0, p0, Lc;->a:Landroid/content/SharedPreferences;
    return-void
.end method

.method public static a(Landroid/content/Context;)Lc;
    .registers 3
    sget-object v0, Lc;->b:Lc;
    if-nez v0, :cond_f
    new-instance v0, Lc;
    invoke-virtual {p0}, Landroid/content/Context;->getApplicationContext()Landroid/content/Context;
    move-result-object v1
    invoke-direct {v0, v1}, Lc;-><init>(Landroid/content/Context;)V
    sput-object v0, Lc;->b:Lc;
    :cond_f
    sget-object v0, Lc;->b:Lc;
    return-object v0
.end method

.method public final a()Z
    .registers 4
    iget-object v0, p0, Lc;->a:Landroid/content/SharedPreferences;
    const-string v1, "isFirst"
    const/4 v2, 0x1
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    return v0
.end method

.method public final b()Z
    .registers 4
    iget-object v0, p0, Lc;->a:Landroid/content/SharedPreferences;
    const-string v1, "first_in"
    const/4 v2, 0x1
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    return v0
.end method

.class public Lcom/example/compass/CompassApp;
.super Landroid/app/Application;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method public onCreate()V
    .registers 3
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    invoke-static {p0}, Lc;->a(Landroid/content/Context;)Lc;
    move-result-object v0
    invoke-virtual {v0}, Lc;->a()Z
    move-result v0
    if-nez v0, :cond_1e
    const-string v1, "c"
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Lcom/example/compass/CompassApp;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    :cond_1e
    invoke-static {p0}, Lc;->a(Landroid/content/Context;)Lc;
    move-result-object v0
    invoke-virtual {v0}, Lc;->b()Z
    move-result v0
    if-nez v0, :cond_35
    const-string v0, "location"
    invoke-virtual {p0, v0}, Lcom/example/compass/CompassApp;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/location/LocationManager;
    const-string v1, "gps"
    invoke-virtual {v0, v1}, Landroid/location/LocationManager;->getLastKnownLocation(Ljava/lang/String;)Landroid/location/Location;
    :cond_35
    return-void
.end method

.class public Lcom/example/compass/MainActivity;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method public static synthetic a(Lcom/example/compass/MainActivity;Landroid/app/Dialog;)V
    .registers 5
    invoke-static {p0}, Lc;->a(Landroid/content/Context;)Lc;
    move-result-object v0
    iget-object v0, v0, Lc;->a:Landroid/content/SharedPreferences;
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "first_in"
    const/4 v2, 0x0
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences$Editor;->putBoolean(Ljava/lang/String;Z)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    invoke-virtual {p1}, Landroid/app/Dialog;->dismiss()V
    return-void
.end method

.method public static synthetic b(Lcom/example/compass/MainActivity;Landroid/app/Dialog;)V
    .registers 2
    invoke-virtual {p1}, Landroid/app/Dialog;->dismiss()V
    invoke-virtual {p0}, Lcom/example/compass/MainActivity;->finish()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 5
    const/4 v2, 0x0
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    invoke-static {p0}, Lc;->a(Landroid/content/Context;)Lc;
    move-result-object v0
    invoke-virtual {v0}, Lc;->a()Z
    move-result v0
    if-eqz v0, :cond_28
    invoke-static {p0}, Lc;->a(Landroid/content/Context;)Lc;
    move-result-object v0
    iget-object v0, v0, Lc;->a:Landroid/content/SharedPreferences;
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "isFirst"
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences$Editor;->putBoolean(Ljava/lang/String;Z)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    const-string v0, "m"
    const-string v1, "first"
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    :cond_28
    invoke-static {p0}, Lc;->a(Landroid/content/Context;)Lc;
    move-result-object v0
    invoke-virtual {v0}, Lc;->b()Z
    move-result v0
    if-nez v0, :cond_33
    :goto_32
    return-void
    :cond_33
    new-instance v0, Landroid/app/Dialog;
    invoke-direct {v0, p0}, Landroid/app/Dialog;-><init>(Landroid/content/Context;)V
    const/high16 v1, 0x7f020000
    invoke-virtual {v0, v1}, Landroid/app/Dialog;->setContentView(I)V
    invoke-virtual {v0, v2}, Landroid/app/Dialog;->setCancelable(Z)V
    const v1, 0x7f040001
    invoke-virtual {v0, v1}, Landroid/app/Dialog;->findViewById(I)Landroid/view/View;
    move-result-object v1
    new-instance v2, La;
    invoke-direct {v2, p0, v0}, La;-><init>(Lcom/example/compass/MainActivity;Landroid/app/Dialog;)V
    invoke-virtual {v1, v2}, Landroid/view/View;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    const/high16 v1, 0x7f040000
    invoke-virtual {v0, v1}, Landroid/app/Dialog;->findViewById(I)Landroid/view/View;
    move-result-object v1
    new-instance v2, Lb;
    invoke-direct {v2, p0, v0}, Lb;-><init>(Lcom/example/compass/MainActivity;Landroid/app/Dialog;)V
    invoke-virtual {v1, v2}, Landroid/view/View;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    invoke-virtual {v0}, Landroid/app/Dialog;->show()V
    goto :goto_32
.end method
