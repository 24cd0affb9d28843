.class public Lcom/example/Main;
.super Landroid/preference/PreferenceActivity;

.method public constructor <init>()V
    .locals 0
    invoke-direct {p0}, Landroid/preference/PreferenceActivity;-><init>()V
    return-void
.end method

.method public onCreate(Landroid/os/Bundle;)V
    .locals 1
    invoke-super {p0, p1}, Landroid/preference/PreferenceActivity;->onCreate(Landroid/os/Bundle;)V
    const v0, 0x7f020002
    invoke-virtual {p0, v0}, Lcom/example/Main;->addPreferencesFromResource(I)V
    return-void
.end method

.method public onBuildHeaders(Ljava/util/List;)V
    .locals 1
    const v0, 0x7f020000
    invoke-virtual {p0, v0, p1}, Lcom/example/Main;->loadHeadersFromResource(ILjava/util/List;)V
    return-void
.end method

.class public Lcom/example/Page;
.super Landroid/preference/PreferenceFragment;

.method public constructor <init>()V
    .locals 0
    invoke-direct {p0}, Landroid/preference/PreferenceFragment;-><init>()V
    return-void
.end method

.method public onCreate(Landroid/os/Bundle;)V
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.class public Lcom/example/NoPage;
.super Landroid/preference/PreferenceFragment;

.method public constructor <init>()V
    .locals 0
    invoke-direct {p0}, Landroid/preference/PreferenceFragment;-><init>()V
    return-void
.end method

.method public onCreate(Landroid/os/Bundle;)V
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.class public Lcom/example/Shown;
.super Landroid/preference/Preference;

.method public constructor <init>(Landroid/content/Context;Landroid/util/AttributeSet;)V
    .locals 0
    invoke-direct {p0, p1, p2}, Landroid/preference/Preference;-><init>(Landroid/content/Context;Landroid/util/AttributeSet;)V
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method protected onClick()V
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.class public Lcom/example/Hidden;
.super Landroid/preference/Preference;

.method public constructor <init>(Landroid/content/Context;Landroid/util/AttributeSet;)V
    .locals 0
    invoke-direct {p0, p1, p2}, Landroid/preference/Preference;-><init>(Landroid/content/Context;Landroid/util/AttributeSet;)V
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method protected onClick()V
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method
