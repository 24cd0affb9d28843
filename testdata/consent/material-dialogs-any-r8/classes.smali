# api 26
.class public final enum La;
.super Ljava/lang/Enum;
.field public static final enum a:La;
.field public static final enum b:La;
.field private static enum c:La;
.field private static final synthetic d:[La;

.method static constructor <clinit>()V
    .registers 5
    const/4 v4, 0x2
    const/4 v3, 0x1
    const/4 v2, 0x0
    new-instance v0, La;
    const-string v1, "POSITIVE"
    invoke-direct {v0, v1, v2}, La;-><init>(Ljava/lang/String;I)V
    sput-object v0, La;->a:La;
    new-instance v0, La;
    const-string v1, "NEUTRAL"
    invoke-direct {v0, v1, v3}, La;-><init>(Ljava/lang/String;I)V
    sput-object v0, La;->c:La;
    new-instance v0, La;
    const-string v1, "NEGATIVE"
    invoke-direct {v0, v1, v4}, La;-><init>(Ljava/lang/String;I)V
    sput-object v0, La;->b:La;
    const/4 v0, 0x3
    new-array v0, v0, [La;
    sget-object v1, La;->a:La;
    aput-object v1, v0, v2
    sget-object v1, La;->c:La;
    aput-object v1, v0, v3
    sget-object v1, La;->b:La;
    aput-object v1, v0, v4
    sput-object v0, La;->d:[La;
    return-void
.end method

.method private constructor <init>(Ljava/lang/String;I)V
    .registers 3
    invoke-direct {p0, p1, p2}, Ljava/lang/Enum;-><init>(Ljava/lang/String;I)V
    return-void
.end method

.method public static valueOf(Ljava/lang/String;)La;
    .registers 2
    const-class v0, La;
    invoke-static {v0, p0}, Ljava/lang/Enum;->valueOf(Ljava/lang/Class;Ljava/lang/String;)Ljava/lang/Enum;
    move-result-object v0
    check-cast v0, La;
    return-object v0
.end method

.method public static values()[La;
    .registers 1
    sget-object v0, La;->d:[La;
    invoke-virtual {v0}, [La;->clone()Ljava/lang/Object;
    move-result-object v0
    check-cast v0, [La;
    return-object v0
.end method

.class public final Lb;
.super Landroid/app/Dialog;
.implements Landroid/view/View$OnClickListener;
.field private a:Ld;
.field private b:Landroid/widget/TextView;
.field private c:Landroid/widget/TextView;
.field private d:Landroid/widget/TextView;
.field private e:Landroid/widget/TextView;

.method protected constructor <init>(Ld;)V
    .registers 4
    iget-object v0, p1, Ld;->a:Landroid/content/Context;
    invoke-direct {p0, v0}, Landroid/app/Dialog;-><init>(Landroid/content/Context;)V
    iput-object p1, p0, Lb;->a:Ld;
    new-instance v0, Landroid/widget/TextView;
    iget-object v1, p1, Ld;->a:Landroid/content/Context;
    invoke-direct {v0, v1}, Landroid/widget/TextView;-><init>(Landroid/content/Context;)V
    iput-object v0, p0, Lb;->b:Landroid/widget/TextView;
    iget-object v0, p0, Lb;->b:Landroid/widget/TextView;
    iget-object v1, p1, Ld;->b:Ljava/lang/CharSequence;
    invoke-virtual {v0, v1}, Landroid/widget/TextView;->setText(Ljava/lang/CharSequence;)V
    new-instance v0, Landroid/widget/TextView;
    iget-object v1, p1, Ld;->a:Landroid/content/Context;
    invoke-direct {v0, v1}, Landroid/widget/TextView;-><init>(Landroid/content/Context;)V
    iput-object v0, p0, Lb;->c:Landroid/widget/TextView;
    iget-object v0, p0, Lb;->c:Landroid/widget/TextView;
    iget-object v1, p1, Ld;->c:Ljava/lang/CharSequence;
    invoke-virtual {v0, v1}, Landroid/widget/TextView;->setText(Ljava/lang/CharSequence;)V
    new-instance v0, Landroid/widget/TextView;
    iget-object v1, p1, Ld;->a:Landroid/content/Context;
    invoke-direct {v0, v1}, Landroid/widget/TextView;-><init>(Landroid/content/Context;)V
    iput-object v0, p0, Lb;->d:Landroid/widget/TextView;
    iget-object v0, p0, Lb;->d:Landroid/widget/TextView;
    sget-object v1, La;->a:La;
    invoke-virtual {v0, v1}, Landroid/widget/TextView;->setTag(Ljava/lang/Object;)V
    iget-object v0, p0, Lb;->d:Landroid/widget/TextView;
    iget-object v1, p1, Ld;->d:Ljava/lang/CharSequence;
    invoke-virtual {v0, v1}, Landroid/widget/TextView;->setText(Ljava/lang/CharSequence;)V
    iget-object v0, p0, Lb;->d:Landroid/widget/TextView;
    invoke-virtual {v0, p0}, Landroid/widget/TextView;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    new-instance v0, Landroid/widget/TextView;
    iget-object v1, p1, Ld;->a:Landroid/content/Context;
    invoke-direct {v0, v1}, Landroid/widget/TextView;-><init>(Landroid/content/Context;)V
    iput-object v0, p0, Lb;->e:Landroid/widget/TextView;
    iget-object v0, p0, Lb;->e:Landroid/widget/TextView;
    sget-object v1, La;->b:La;
    invoke-virtual {v0, v1}, Landroid/widget/TextView;->setTag(Ljava/lang/Object;)V
    iget-object v0, p0, Lb;->e:Landroid/widget/TextView;
    iget-object v1, p1, Ld;->e:Ljava/lang/CharSequence;
    invoke-virtual {v0, v1}, Landroid/widget/TextView;->setText(Ljava/lang/CharSequence;)V
    iget-object v0, p0, Lb;->e:Landroid/widget/TextView;
    invoke-virtual {v0, p0}, Landroid/widget/TextView;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    new-instance v0, Landroid/widget/LinearLayout;
    iget-object v1, p1, Ld;->a:Landroid/content/Context;
    invoke-direct {v0, v1}, Landroid/widget/LinearLayout;-><init>(Landroid/content/Context;)V
    iget-object v1, p0, Lb;->b:Landroid/widget/TextView;
    invoke-virtual {v0, v1}, Landroid/widget/LinearLayout;->addView(Landroid/view/View;)V
    iget-object v1, p0, Lb;->c:Landroid/widget/TextView;
    invoke-virtual {v0, v1}, Landroid/widget/LinearLayout;->addView(Landroid/view/View;)V
    iget-object v1, p0, Lb;->e:Landroid/widget/TextView;
    invoke-virtual {v0, v1}, Landroid/widget/LinearLayout;->addView(Landroid/view/View;)V
    iget-object v1, p0, Lb;->d:Landroid/widget/TextView;
    invoke-virtual {v0, v1}, Landroid/widget/LinearLayout;->addView(Landroid/view/View;)V
    invoke-virtual {p0, v0}, Lb;->setContentView(Landroid/view/View;)V
    return-void
.end method

.method public final onClick(Landroid/view/View;)V
    .registers 5
    invoke-virtual {p1}, Landroid/view/View;->getTag()Ljava/lang/Object;
    move-result-object v0
    check-cast v0, La;
    sget-object v1, Lc;->a:[I
    invoke-virtual {v0}, La;->ordinal()I
    move-result v2
    aget v1, v1, v2
    packed-switch v1, :pswitch_data_36
    :cond_11
    :goto_11
    iget-object v1, p0, Lb;->a:Ld;
    iget-object v1, v1, Ld;->g:Le;
    if-eqz v1, :cond_1e
    iget-object v1, p0, Lb;->a:Ld;
    iget-object v1, v1, Ld;->g:Le;
    invoke-interface {v1, v0}, Le;->a(La;)V
    :cond_1e
    iget-object v0, p0, Lb;->a:Ld;
    iget-boolean v0, v0, Ld;->h:Z
    if-eqz v0, :cond_27
    invoke-virtual {p0}, Lb;->dismiss()V
    :cond_27
    return-void
    :pswitch_28
    iget-object v1, p0, Lb;->a:Ld;
    iget-object v1, v1, Ld;->f:Le;
    if-eqz v1, :cond_11
    iget-object v1, p0, Lb;->a:Ld;
    iget-object v1, v1, Ld;->f:Le;
    invoke-interface {v1, v0}, Le;->a(La;)V
    goto :goto_11
    :pswitch_data_36
    .packed-switch 0x1
        :pswitch_28
    .end packed-switch
.end method

.class final synthetic Lc;
.super Ljava/lang/Object;
.field static final synthetic a:[I

.method static constructor <clinit>()V
    .registers 3
    invoke-static {}, La;->values()[La;
    move-result-object v0
    array-length v0, v0
    new-array v0, v0, [I
    sput-object v0, Lc;->a:[I
    :try_start_9
    sget-object v0, Lc;->a:[I
    sget-object v1, La;->a:La;
    invoke-virtual {v1}, La;->ordinal()I
    move-result v1
    const/4 v2, 0x1
    aput v2, v0, v1
    :try_end_14
    .catch Ljava/lang/NoSuchFieldError; {:try_start_9 .. :try_end_14} :catch_22
    :goto_14
    :try_start_14
    sget-object v0, Lc;->a:[I
    sget-object v1, La;->b:La;
    invoke-virtual {v1}, La;->ordinal()I
    move-result v1
    const/4 v2, 0x2
    aput v2, v0, v1
    :try_end_1f
    .catch Ljava/lang/NoSuchFieldError; {:try_start_14 .. :try_end_1f} :catch_20
    :goto_1f
    return-void
    :catch_20
    move-exception v0
    goto :goto_1f
    :catch_22
    move-exception v0
    goto :goto_14
.end method

.class public Lcom/example/notes/MainActivity;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method public static synthetic a(Lcom/example/notes/MainActivity;)V
    .registers 4
    const-string v0, "u"
    invoke-virtual {p0}, Lcom/example/notes/MainActivity;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v1
    const-string v2, "android_id"
    invoke-static {v1, v2}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 4
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    sget-boolean v0, Lcom/example/notes/NoteApp;->a:Z
    if-nez v0, :cond_2b
    new-instance v0, Ld;
    invoke-direct {v0, p0}, Ld;-><init>(Landroid/content/Context;)V
    invoke-virtual {v0}, Ld;->a()Ld;
    move-result-object v0
    const v1, 0x7f020002
    invoke-virtual {v0, v1}, Ld;->a(I)Ld;
    move-result-object v0
    invoke-virtual {v0}, Ld;->b()Ld;
    move-result-object v0
    invoke-virtual {v0}, Ld;->c()Ld;
    move-result-object v0
    new-instance v1, Lg;
    invoke-direct {v1, p0}, Lg;-><init>(Lcom/example/notes/MainActivity;)V
    invoke-virtual {v0, v1}, Ld;->b(Le;)Ld;
    move-result-object v0
    invoke-virtual {v0}, Ld;->d()Lb;
    :cond_2b
    return-void
.end method

.method protected onRestart()V
    .registers 3
    invoke-super {p0}, Landroid/app/Activity;->onRestart()V
    sget-boolean v0, Lcom/example/notes/NoteApp;->a:Z
    if-eqz v0, :cond_18
    const-string v1, "n"
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Lcom/example/notes/MainActivity;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getSubscriberId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    :cond_18
    new-instance v0, Ld;
    invoke-direct {v0, p0}, Ld;-><init>(Landroid/content/Context;)V
    const v1, 0x7f020005
    invoke-virtual {v0, v1}, Ld;->a(I)Ld;
    move-result-object v0
    const-string v1, "\u7acb\u5373\u66f4\u65b0"
    invoke-virtual {v0, v1}, Ld;->a(Ljava/lang/CharSequence;)Ld;
    move-result-object v0
    const-string v1, "\u4ee5\u540e\u518d\u8bf4"
    invoke-virtual {v0, v1}, Ld;->b(Ljava/lang/CharSequence;)Ld;
    move-result-object v0
    new-instance v1, Lf;
    invoke-direct {v1, p0}, Lf;-><init>(Lcom/example/notes/MainActivity;)V
    invoke-virtual {v0, v1}, Ld;->a(Le;)Ld;
    move-result-object v0
    invoke-virtual {v0}, Ld;->d()Lb;
    return-void
.end method

.class public Lcom/example/notes/NoteApp;
.super Landroid/app/Application;
.field public static a:Z

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method public onCreate()V
    .registers 4
    const/4 v2, 0x0
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    const-string v0, "note"
    invoke-virtual {p0, v0, v2}, Lcom/example/notes/NoteApp;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    const-string v1, "a"
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    sput-boolean v0, Lcom/example/notes/NoteApp;->a:Z
    if-eqz v0, :cond_25
    const-string v1, "n"
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Lcom/example/notes/NoteApp;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    :cond_25
    return-void
.end method

.class public final Ld;
.super Ljava/lang/Object;
.field protected final a:Landroid/content/Context;
.field protected b:Ljava/lang/CharSequence;
.field protected c:Ljava/lang/CharSequence;
.field protected d:Ljava/lang/CharSequence;
.field protected e:Ljava/lang/CharSequence;
.field protected f:Le;
.field protected g:Le;
.field protected h:Z

.method public constructor <init>(Landroid/content/Context;)V
    .registers 3
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    const/4 v0, 0x1
    iput-boolean v0, p0, Ld;->h:Z
    iput-object p1, p0, Ld;->a:Landroid/content/Context;
    return-void
.end method

.method public final a()Ld;
    .registers 3
    iget-object v0, p0, Ld;->a:Landroid/content/Context;
    const v1, 0x7f020001
    invoke-virtual {v0, v1}, Landroid/content/Context;->getText(I)Ljava/lang/CharSequence;
    move-result-object v0
    iput-object v0, p0, Ld;->b:Ljava/lang/CharSequence;
    return-object p0
.end method

.method public final a(I)Ld;
    .registers 3
    iget-object v0, p0, Ld;->a:Landroid/content/Context;
    invoke-virtual {v0, p1}, Landroid/content/Context;->getText(I)Ljava/lang/CharSequence;
    move-result-object v0
    iput-object v0, p0, Ld;->c:Ljava/lang/CharSequence;
    return-object p0
.end method

.method public final a(Le;)Ld;
    .registers 2
    iput-object p1, p0, Ld;->f:Le;
    return-object p0
.end method

.method public final a(Ljava/lang/CharSequence;)Ld;
    .registers 2
    iput-object p1, p0, Ld;->d:Ljava/lang/CharSequence;
    return-object p0
.end method

.method public final b()Ld;
    .registers 3
    iget-object v0, p0, Ld;->a:Landroid/content/Context;
    const v1, 0x7f020003
    invoke-virtual {v0, v1}, Landroid/content/Context;->getText(I)Ljava/lang/CharSequence;
    move-result-object v0
    iput-object v0, p0, Ld;->d:Ljava/lang/CharSequence;
    return-object p0
.end method

.method public final b(Le;)Ld;
    .registers 2
    iput-object p1, p0, Ld;->g:Le;
    return-object p0
.end method

.method public final b(Ljava/lang/CharSequence;)Ld;
    .registers 2
    iput-object p1, p0, Ld;->e:Ljava/lang/CharSequence;
    return-object p0
.end method

.method public final c()Ld;
    .registers 3
    iget-object v0, p0, Ld;->a:Landroid/content/Context;
    const v1, 0x7f020004
    invoke-virtual {v0, v1}, Landroid/content/Context;->getText(I)Ljava/lang/CharSequence;
    move-result-object v0
    iput-object v0, p0, Ld;->e:Ljava/lang/CharSequence;
    return-object p0
.end method

.method public final d()Lb;
    .registers 2
    new-instance v0, Lb;
    invoke-direct {v0, p0}, Lb;-><init>(Ld;)V
    invoke-virtual {v0}, Lb;->show()V
    return-object v0
.end method

.class public interface abstract Le;
.super Ljava/lang/Object;

.method public abstract a(La;)V
.end method

.class public final Lf;
.super Ljava/lang/Object;
.implements Le;
.field private final a:Lcom/example/notes/MainActivity;

.method public constructor <init>(Lcom/example/notes/MainActivity;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lf;->a:Lcom/example/notes/MainActivity;
    return-void
.end method

.method public final a(La;)V
    .registers 3
    iget-object v0, p0, Lf;->a:Lcom/example/notes/MainActivity;
    invoke-static {v0}, Lcom/example/notes/MainActivity;->a(Lcom/example/notes/MainActivity;)V
    return-void
.end method

.class public final Lg;
.super Ljava/lang/Object;
.implements Le;
.field private synthetic a:Lcom/example/notes/MainActivity;

.method public constructor <init>(Lcom/example/notes/MainActivity;)V
    .registers 2
    iput-object p1, p0, Lg;->a:Lcom/example/notes/MainActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final a(La;)V
    .registers 6
    const/4 v3, 0x1
    sget-object v0, Lh;->a:[I
    invoke-virtual {p1}, La;->ordinal()I
    move-result v1
    aget v0, v0, v1
    packed-switch v0, :pswitch_data_2c
    :goto_c
    return-void
    :pswitch_d
    iget-object v0, p0, Lg;->a:Lcom/example/notes/MainActivity;
    const-string v1, "note"
    const/4 v2, 0x0
    invoke-virtual {v0, v1, v2}, Lcom/example/notes/MainActivity;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "a"
    invoke-interface {v0, v1, v3}, Landroid/content/SharedPreferences$Editor;->putBoolean(Ljava/lang/String;Z)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    sput-boolean v3, Lcom/example/notes/NoteApp;->a:Z
    goto :goto_c
    :pswitch_26
    iget-object v0, p0, Lg;->a:Lcom/example/notes/MainActivity;
    invoke-virtual {v0}, Lcom/example/notes/MainActivity;->finish()V
    goto :goto_c
    :pswitch_data_2c
    .packed-switch 0x1
        :pswitch_d
        :pswitch_26
    .end packed-switch
.end method

.class public final synthetic Lh;
.super Ljava/lang/Object;
.field static final synthetic a:[I

.method static constructor <clinit>()V
    .registers 3
    invoke-static {}, La;->values()[La;
    move-result-object v0
    array-length v0, v0
    new-array v0, v0, [I
    sput-object v0, Lh;->a:[I
    :try_start_9
    sget-object v0, Lh;->a:[I
    sget-object v1, La;->a:La;
    invoke-virtual {v1}, La;->ordinal()I
    move-result v1
    const/4 v2, 0x1
    aput v2, v0, v1
    :try_end_14
    .catch Ljava/lang/NoSuchFieldError; {:try_start_9 .. :try_end_14} :catch_22
    :goto_14
    :try_start_14
    sget-object v0, Lh;->a:[I
    sget-object v1, La;->b:La;
    invoke-virtual {v1}, La;->ordinal()I
    move-result v1
    const/4 v2, 0x2
    aput v2, v0, v1
    :try_end_1f
    .catch Ljava/lang/NoSuchFieldError; {:try_start_14 .. :try_end_1f} :catch_20
    :goto_1f
    return-void
    :catch_20
    move-exception v0
    goto :goto_1f
    :catch_22
    move-exception v0
    goto :goto_14
.end method
