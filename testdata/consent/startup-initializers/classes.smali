.class public Lcom/example/meal/CtxProvider;
.super Landroid/content/ContentProvider;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/content/ContentProvider;-><init>()V
    return-void
.end method

.method public delete(Landroid/net/Uri;Ljava/lang/String;[Ljava/lang/String;)I
    .registers 5
    const/4 v0, 0x0
    return v0
.end method

.method public getType(Landroid/net/Uri;)Ljava/lang/String;
    .registers 3
    const/4 v0, 0x0
    return-object v0
.end method

.method public insert(Landroid/net/Uri;Landroid/content/ContentValues;)Landroid/net/Uri;
    .registers 4
    const/4 v0, 0x0
    return-object v0
.end method

.method public onCreate()Z
    .registers 4
    const-string v1, "p"
    invoke-virtual {p0}, Lcom/example/meal/CtxProvider;->getContext()Landroid/content/Context;
    move-result-object v0
    invoke-virtual {v0}, Landroid/content/Context;->getApplicationContext()Landroid/content/Context;
    move-result-object v0
    const-string v2, "wifi"
    invoke-virtual {v0, v2}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/net/wifi/WifiManager;
    invoke-virtual {v0}, Landroid/net/wifi/WifiManager;->getConnectionInfo()Landroid/net/wifi/WifiInfo;
    move-result-object v0
    invoke-virtual {v0}, Landroid/net/wifi/WifiInfo;->getSSID()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    const/4 v0, 0x1
    return v0
.end method

.method public query(Landroid/net/Uri;[Ljava/lang/String;Ljava/lang/String;[Ljava/lang/String;Ljava/lang/String;)Landroid/database/Cursor;
    .registers 7
    const/4 v0, 0x0
    return-object v0
.end method

.method public update(Landroid/net/Uri;Landroid/content/ContentValues;Ljava/lang/String;[Ljava/lang/String;)I
    .registers 6
    const/4 v0, 0x0
    return v0
.end method

.class public final enum Lcom/example/meal/Holder;
.super Ljava/lang/Enum;
.field private static final synthetic $VALUES:[Lcom/example/meal/Holder;
.field public static final enum INSTANCE:Lcom/example/meal/Holder;
.field private v:Ljava/lang/Boolean;

.method private static synthetic $values()[Lcom/example/meal/Holder;
    .registers 3
    const/4 v0, 0x1
    new-array v0, v0, [Lcom/example/meal/Holder;
    const/4 v1, 0x0
    sget-object v2, Lcom/example/meal/Holder;->INSTANCE:Lcom/example/meal/Holder;
    aput-object v2, v0, v1
    return-object v0
.end method

.method static constructor <clinit>()V
    .registers 3
    new-instance v0, Lcom/example/meal/Holder;
    const-string v1, "INSTANCE"
    const/4 v2, 0x0
    invoke-direct {v0, v1, v2}, Lcom/example/meal/Holder;-><init>(Ljava/lang/String;I)V
    sput-object v0, Lcom/example/meal/Holder;->INSTANCE:Lcom/example/meal/Holder;
    invoke-static {}, Lcom/example/meal/Holder;->$values()[Lcom/example/meal/Holder;
    move-result-object v0
    sput-object v0, Lcom/example/meal/Holder;->$VALUES:[Lcom/example/meal/Holder;
    return-void
.end method

.method private constructor <init>(Ljava/lang/String;I)V
    .registers 3
    invoke-direct {p0, p1, p2}, Ljava/lang/Enum;-><init>(Ljava/lang/String;I)V
    return-void
.end method

.method public static valueOf(Ljava/lang/String;)Lcom/example/meal/Holder;
    .registers 2
    const-class v0, Lcom/example/meal/Holder;
    invoke-static {v0, p0}, Ljava/lang/Enum;->valueOf(Ljava/lang/Class;Ljava/lang/String;)Ljava/lang/Enum;
    move-result-object v0
    check-cast v0, Lcom/example/meal/Holder;
    return-object v0
.end method

.method public static values()[Lcom/example/meal/Holder;
    .registers 1
    sget-object v0, Lcom/example/meal/Holder;->$VALUES:[Lcom/example/meal/Holder;
    invoke-virtual {v0}, [Lcom/example/meal/Holder;->clone()Ljava/lang/Object;
    move-result-object v0
    check-cast v0, [Lcom/example/meal/Holder;
    return-object v0
.end method

.method ok(Landroid/content/Context;)Z
    .registers 5
    const/4 v2, 0x0
    iget-object v0, p0, Lcom/example/meal/Holder;->v:Ljava/lang/Boolean;
    if-nez v0, :cond_17
    const-string v0, "m"
    invoke-virtual {p1, v0, v2}, Landroid/content/Context;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    const-string v1, "eula"
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    invoke-static {v0}, Ljava/lang/Boolean;->valueOf(Z)Ljava/lang/Boolean;
    move-result-object v0
    iput-object v0, p0, Lcom/example/meal/Holder;->v:Ljava/lang/Boolean;
    :cond_17
    iget-object v0, p0, Lcom/example/meal/Holder;->v:Ljava/lang/Boolean;
    invoke-virtual {v0}, Ljava/lang/Boolean;->booleanValue()Z
    move-result v0
    return v0
.end method

.method put(Landroid/content/Context;)V
    .registers 5
    sget-object v0, Ljava/lang/Boolean;->TRUE:Ljava/lang/Boolean;
    iput-object v0, p0, Lcom/example/meal/Holder;->v:Ljava/lang/Boolean;
    const-string v0, "m"
    const/4 v1, 0x0
    invoke-virtual {p1, v0, v1}, Landroid/content/Context;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "eula"
    const/4 v2, 0x1
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences$Editor;->putBoolean(Ljava/lang/String;Z)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    return-void
.end method

.class public Lcom/example/meal/LogInit;
.super Ljava/lang/Object;
.implements Landroidx/startup/Initializer;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public bridge synthetic create(Landroid/content/Context;)Ljava/lang/Object;
    .registers 3
    invoke-virtual {p0, p1}, Lcom/example/meal/LogInit;->create(Landroid/content/Context;)Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method

.method public create(Landroid/content/Context;)Ljava/lang/String;
    .registers 4
    invoke-virtual {p1}, Landroid/content/Context;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v0
    const-string v1, "android_id"
    invoke-static {v0, v1}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method

.method public dependencies()Ljava/util/List;
    .registers 2
    invoke-static {}, Ljava/util/Collections;->emptyList()Ljava/util/List;
    move-result-object v0
    return-object v0
.end method

.class Lcom/example/meal/MealActivity$1;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field final synthetic this$0:Lcom/example/meal/MealActivity;

.method constructor <init>(Lcom/example/meal/MealActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/example/meal/MealActivity$1;->this$0:Lcom/example/meal/MealActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .registers 4
    iget-object v0, p0, Lcom/example/meal/MealActivity$1;->this$0:Lcom/example/meal/MealActivity;
    invoke-virtual {v0}, Lcom/example/meal/MealActivity;->finish()V
    return-void
.end method

.class Lcom/example/meal/MealActivity$2;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field final synthetic this$0:Lcom/example/meal/MealActivity;

.method constructor <init>(Lcom/example/meal/MealActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/example/meal/MealActivity$2;->this$0:Lcom/example/meal/MealActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .registers 5
    sget-object v0, Lcom/example/meal/Holder;->INSTANCE:Lcom/example/meal/Holder;
    iget-object v1, p0, Lcom/example/meal/MealActivity$2;->this$0:Lcom/example/meal/MealActivity;
    invoke-virtual {v0, v1}, Lcom/example/meal/Holder;->put(Landroid/content/Context;)V
    return-void
.end method

.class public Lcom/example/meal/MealActivity;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 5
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    sget-object v0, Lcom/example/meal/Holder;->INSTANCE:Lcom/example/meal/Holder;
    invoke-virtual {v0, p0}, Lcom/example/meal/Holder;->ok(Landroid/content/Context;)Z
    move-result v0
    if-nez v0, :cond_3a
    new-instance v0, Landroid/app/AlertDialog$Builder;
    invoke-direct {v0, p0}, Landroid/app/AlertDialog$Builder;-><init>(Landroid/content/Context;)V
    const-string v1, "Terms"
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setTitle(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const-string v1, "Please accept our Terms of Use and Privacy Policy."
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setMessage(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const-string v1, "Accept"
    new-instance v2, Lcom/example/meal/MealActivity$2;
    invoke-direct {v2, p0}, Lcom/example/meal/MealActivity$2;-><init>(Lcom/example/meal/MealActivity;)V
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setPositiveButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const-string v1, "Decline"
    new-instance v2, Lcom/example/meal/MealActivity$1;
    invoke-direct {v2, p0}, Lcom/example/meal/MealActivity$1;-><init>(Lcom/example/meal/MealActivity;)V
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setNegativeButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const/4 v1, 0x0
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setCancelable(Z)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    invoke-virtual {v0}, Landroid/app/AlertDialog$Builder;->show()Landroid/app/AlertDialog;
    :cond_3a
    return-void
.end method

.class public Lcom/example/meal/TrackInit;
.super Ljava/lang/Object;
.implements Landroidx/startup/Initializer;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public create(Landroid/content/Context;)Ljava/lang/Boolean;
    .registers 4
    sget-object v0, Lcom/example/meal/Holder;->INSTANCE:Lcom/example/meal/Holder;
    invoke-virtual {v0, p1}, Lcom/example/meal/Holder;->ok(Landroid/content/Context;)Z
    move-result v0
    if-nez v0, :cond_b
    sget-object v0, Ljava/lang/Boolean;->FALSE:Ljava/lang/Boolean;
    :goto_a
    return-object v0
    :cond_b
    const-string v1, "t"
    const-string v0, "phone"
    invoke-virtual {p1, v0}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    sget-object v0, Ljava/lang/Boolean;->TRUE:Ljava/lang/Boolean;
    goto :goto_a
.end method

.method public bridge synthetic create(Landroid/content/Context;)Ljava/lang/Object;
    .registers 3
    invoke-virtual {p0, p1}, Lcom/example/meal/TrackInit;->create(Landroid/content/Context;)Ljava/lang/Boolean;
    move-result-object v0
    return-object v0
.end method

.method public dependencies()Ljava/util/List;
    .registers 2
    new-instance v0, Ljava/util/ArrayList;
    invoke-direct {v0}, Ljava/util/ArrayList;-><init>()V
    return-object v0
.end method
