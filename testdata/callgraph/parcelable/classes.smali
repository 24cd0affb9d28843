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
    new-instance v0, Landroid/content/Intent;
    const-class v1, Lcom/example/Second;
    invoke-direct {v0, p0, v1}, Landroid/content/Intent;-><init>(Landroid/content/Context;Ljava/lang/Class;)V
    const-string v1, "data"
    new-instance v2, Lcom/example/Sent;
    invoke-direct {v2}, Lcom/example/Sent;-><init>()V
    invoke-virtual {v0, v1, v2}, Landroid/content/Intent;->putExtra(Ljava/lang/String;Landroid/os/Parcelable;)Landroid/content/Intent;
    invoke-virtual {p0, v0}, Lcom/example/Main;->startActivity(Landroid/content/Intent;)V
    new-instance v0, Lcom/example/Kept;
    invoke-direct {v0}, Lcom/example/Kept;-><init>()V
    return-void
.end method

.class public Lcom/example/Second;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .locals 0
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method public onCreate(Landroid/os/Bundle;)V
    .locals 2
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    invoke-virtual {p0}, Lcom/example/Second;->getIntent()Landroid/content/Intent;
    move-result-object v0
    const-string v1, "data"
    invoke-virtual {v0, v1}, Landroid/content/Intent;->getParcelableExtra(Ljava/lang/String;)Landroid/os/Parcelable;
    move-result-object v0
    check-cast v0, Lcom/example/Sent;
    return-void
.end method

.class public Lcom/example/Sent;
.super Ljava/lang/Object;
.implements Landroid/os/Parcelable;

.field public static final CREATOR:Landroid/os/Parcelable$Creator;

.method static constructor <clinit>()V
    .locals 1
    new-instance v0, Lcom/example/Sent$1;
    invoke-direct {v0}, Lcom/example/Sent$1;-><init>()V
    sput-object v0, Lcom/example/Sent;->CREATOR:Landroid/os/Parcelable$Creator;
    return-void
.end method

.method public constructor <init>()V
    .locals 0
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method constructor <init>(Landroid/os/Parcel;)V
    .locals 0
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public describeContents()I
    .locals 1
    const/4 v0, 0x0
    return v0
.end method

.method public writeToParcel(Landroid/os/Parcel;I)V
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.class public Lcom/example/Sent$1;
.super Ljava/lang/Object;
.implements Landroid/os/Parcelable$Creator;

.method public constructor <init>()V
    .locals 0
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public createFromParcel(Landroid/os/Parcel;)Ljava/lang/Object;
    .locals 1
    new-instance v0, Lcom/example/Sent;
    invoke-direct {v0, p1}, Lcom/example/Sent;-><init>(Landroid/os/Parcel;)V
    return-object v0
.end method

.method public newArray(I)[Ljava/lang/Object;
    .locals 1
    new-array v0, p1, [Lcom/example/Sent;
    return-object v0
.end method

.class public Lcom/example/Kept;
.super Ljava/lang/Object;
.implements Landroid/os/Parcelable;

.field public static final CREATOR:Landroid/os/Parcelable$Creator;

.method static constructor <clinit>()V
    .locals 1
    new-instance v0, Lcom/example/Kept$1;
    invoke-direct {v0}, Lcom/example/Kept$1;-><init>()V
    sput-object v0, Lcom/example/Kept;->CREATOR:Landroid/os/Parcelable$Creator;
    return-void
.end method

.method public constructor <init>()V
    .locals 0
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method constructor <init>(Landroid/os/Parcel;)V
    .locals 0
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public describeContents()I
    .locals 1
    const/4 v0, 0x0
    return v0
.end method

.method public writeToParcel(Landroid/os/Parcel;I)V
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.class public Lcom/example/Kept$1;
.super Ljava/lang/Object;
.implements Landroid/os/Parcelable$Creator;

.method public constructor <init>()V
    .locals 0
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public createFromParcel(Landroid/os/Parcel;)Ljava/lang/Object;
    .locals 1
    new-instance v0, Lcom/example/Kept;
    invoke-direct {v0, p1}, Lcom/example/Kept;-><init>(Landroid/os/Parcel;)V
    return-object v0
.end method

.method public newArray(I)[Ljava/lang/Object;
    .locals 1
    new-array v0, p1, [Lcom/example/Kept;
    return-object v0
.end method
