.class public Lcom/qiche/drive/DriveApp;
.super Landroid/app/Application;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method public onCreate()V
    .registers 5
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    new-instance v1, La;
    invoke-direct {v1, p0}, La;-><init>(Landroid/content/Context;)V
    invoke-virtual {v1}, La;->a()Z
    move-result v0
    if-eqz v0, :cond_1f
    const-string v2, "d"
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Lcom/qiche/drive/DriveApp;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v2, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    :cond_1f
    iget-object v0, v1, La;->a:Landroid/content/SharedPreferences;
    const-string v1, "x2"
    const/4 v2, 0x0
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    if-eqz v0, :cond_4a
    const-string v1, "d"
    new-instance v2, Ljava/lang/StringBuilder;
    invoke-direct {v2}, Ljava/lang/StringBuilder;-><init>()V
    const-string v0, "location"
    invoke-virtual {p0, v0}, Lcom/qiche/drive/DriveApp;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/location/LocationManager;
    const-string v3, "gps"
    invoke-virtual {v0, v3}, Landroid/location/LocationManager;->getLastKnownLocation(Ljava/lang/String;)Landroid/location/Location;
    move-result-object v0
    invoke-virtual {v2, v0}, Ljava/lang/StringBuilder;->append(Ljava/lang/Object;)Ljava/lang/StringBuilder;
    move-result-object v0
    invoke-virtual {v0}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    :cond_4a
    return-void
.end method

.class public Lcom/qiche/drive/MainActivity;
.super Landroid/app/Activity;
.field private a:La;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method public static synthetic a(Lcom/qiche/drive/MainActivity;)La;
    .registers 2
    iget-object v0, p0, Lcom/qiche/drive/MainActivity;->a:La;
    return-object v0
.end method

.method private a()V
    .registers 7
    const v1, 0x7f020004
    const v2, 0x7f020005
    const v3, 0x7f020006
    const v4, 0x7f020007
    new-instance v5, Lf;
    invoke-direct {v5, p0}, Lf;-><init>(Lcom/qiche/drive/MainActivity;)V
    move-object v0, p0
    invoke-static/range {v0 .. v5}, Lb;->a(Landroid/app/Activity;IIIILd;)V
    return-void
.end method

.method public static synthetic b(Lcom/qiche/drive/MainActivity;)V
    .registers 1
    invoke-direct {p0}, Lcom/qiche/drive/MainActivity;->a()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 8
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    new-instance v0, La;
    invoke-direct {v0, p0}, La;-><init>(Landroid/content/Context;)V
    iput-object v0, p0, Lcom/qiche/drive/MainActivity;->a:La;
    iget-object v0, p0, Lcom/qiche/drive/MainActivity;->a:La;
    invoke-virtual {v0}, La;->a()Z
    move-result v0
    if-nez v0, :cond_27
    const/high16 v1, 0x7f020000
    const v2, 0x7f020001
    const v3, 0x7f020002
    const v4, 0x7f020003
    new-instance v5, Le;
    invoke-direct {v5, p0}, Le;-><init>(Lcom/qiche/drive/MainActivity;)V
    move-object v0, p0
    invoke-static/range {v0 .. v5}, Lb;->a(Landroid/app/Activity;IIIILd;)V
    :goto_26
    return-void
    :cond_27
    invoke-direct {p0}, Lcom/qiche/drive/MainActivity;->a()V
    goto :goto_26
.end method

.class public final La;
.super Ljava/lang/Object;
.field public final a:Landroid/content/SharedPreferences;

.method public constructor <init>(Landroid/content/Context;)V
    .registers 4
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    const-string v0, "cfg"
    const/4 v1, 0x0
    invoke-virtual {p1, v0, v1}, Landroid/content/Context;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    iput-object v0, p0, La;->a:Landroid/content/SharedPreferences;
    return-void
.end method

.method public final a()Z
    .registers 4
    iget-object v0, p0, La;->a:Landroid/content/SharedPreferences;
    const-string v1, "x1"
    const/4 v2, 0x0
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    return v0
.end method

.class public final Lb;
.super Ljava/lang/Object;

.method public static a(Landroid/app/Activity;IIIILd;)V
    .registers 8
    new-instance v0, Lc;
    invoke-direct {v0, p5}, Lc;-><init>(Ld;)V
    new-instance v1, Landroid/app/AlertDialog$Builder;
    invoke-direct {v1, p0}, Landroid/app/AlertDialog$Builder;-><init>(Landroid/content/Context;)V
    invoke-virtual {v1, p1}, Landroid/app/AlertDialog$Builder;->setTitle(I)Landroid/app/AlertDialog$Builder;
    move-result-object v1
    invoke-virtual {v1, p2}, Landroid/app/AlertDialog$Builder;->setMessage(I)Landroid/app/AlertDialog$Builder;
    move-result-object v1
    invoke-virtual {v1, p3, v0}, Landroid/app/AlertDialog$Builder;->setPositiveButton(ILandroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v1
    invoke-virtual {v1, p4, v0}, Landroid/app/AlertDialog$Builder;->setNegativeButton(ILandroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const/4 v1, 0x0
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setCancelable(Z)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    invoke-virtual {v0}, Landroid/app/AlertDialog$Builder;->create()Landroid/app/AlertDialog;
    move-result-object v0
    invoke-virtual {v0}, Landroid/app/AlertDialog;->show()V
    return-void
.end method

.class final Lc;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field private synthetic a:Ld;

.method constructor <init>(Ld;)V
    .registers 2
    iput-object p1, p0, Lc;->a:Ld;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final onClick(Landroid/content/DialogInterface;I)V
    .registers 5
    invoke-interface {p1}, Landroid/content/DialogInterface;->dismiss()V
    iget-object v0, p0, Lc;->a:Ld;
    if-nez v0, :cond_8
    :goto_7
    return-void
    :cond_8
    const/4 v0, -0x1
    if-ne p2, v0, :cond_13
    iget-object v0, p0, Lc;->a:Ld;
    const/16 v1, 0x64
    invoke-interface {v0, v1}, Ld;->a(I)V
    goto :goto_7
    :cond_13
    iget-object v0, p0, Lc;->a:Ld;
    const/16 v1, 0xc8
    invoke-interface {v0, v1}, Ld;->a(I)V
    goto :goto_7
.end method

.class public interface abstract Ld;
.super Ljava/lang/Object;

.method public abstract a(I)V
.end method

.class public final Le;
.super Ljava/lang/Object;
.implements Ld;
.field private synthetic a:Lcom/qiche/drive/MainActivity;

.method public constructor <init>(Lcom/qiche/drive/MainActivity;)V
    .registers 2
    iput-object p1, p0, Le;->a:Lcom/qiche/drive/MainActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final a(I)V
    .registers 5
    const/16 v0, 0x64
    if-ne p1, v0, :cond_20
    iget-object v0, p0, Le;->a:Lcom/qiche/drive/MainActivity;
    invoke-static {v0}, Lcom/qiche/drive/MainActivity;->a(Lcom/qiche/drive/MainActivity;)La;
    move-result-object v0
    iget-object v0, v0, La;->a:Landroid/content/SharedPreferences;
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "x1"
    const/4 v2, 0x1
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences$Editor;->putBoolean(Ljava/lang/String;Z)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    iget-object v0, p0, Le;->a:Lcom/qiche/drive/MainActivity;
    invoke-static {v0}, Lcom/qiche/drive/MainActivity;->b(Lcom/qiche/drive/MainActivity;)V
    :goto_1f
    return-void
    :cond_20
    iget-object v0, p0, Le;->a:Lcom/qiche/drive/MainActivity;
    invoke-virtual {v0}, Lcom/qiche/drive/MainActivity;->finish()V
    goto :goto_1f
.end method

.class public final Lf;
.super Ljava/lang/Object;
.implements Ld;
.field private synthetic a:Lcom/qiche/drive/MainActivity;

.method public constructor <init>(Lcom/qiche/drive/MainActivity;)V
    .registers 2
    iput-object p1, p0, Lf;->a:Lcom/qiche/drive/MainActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final a(I)V
    .registers 5
    const/16 v0, 0x64
    if-ne p1, v0, :cond_1a
    iget-object v0, p0, Lf;->a:Lcom/qiche/drive/MainActivity;
    invoke-static {v0}, Lcom/qiche/drive/MainActivity;->a(Lcom/qiche/drive/MainActivity;)La;
    move-result-object v0
    iget-object v0, v0, La;->a:Landroid/content/SharedPreferences;
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "x2"
    const/4 v2, 0x1
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences$Editor;->putBoolean(Ljava/lang/String;Z)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    :cond_1a
    const-string v1, "d"
    iget-object v0, p0, Lf;->a:Lcom/qiche/drive/MainActivity;
    const-string v2, "phone"
    invoke-virtual {v0, v2}, Lcom/qiche/drive/MainActivity;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getSimOperator()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method
