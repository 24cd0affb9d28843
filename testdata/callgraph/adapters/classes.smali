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
    new-instance v0, Landroid/widget/ListView;
    invoke-direct {v0, p0}, Landroid/widget/ListView;-><init>(Landroid/content/Context;)V
    new-instance v1, Lcom/example/Plain;
    invoke-direct {v1}, Lcom/example/Plain;-><init>()V
    invoke-virtual {v0, v1}, Landroid/widget/ListView;->setAdapter(Landroid/widget/ListAdapter;)V
    new-instance v0, Landroid/widget/AutoCompleteTextView;
    invoke-direct {v0, p0}, Landroid/widget/AutoCompleteTextView;-><init>(Landroid/content/Context;)V
    new-instance v1, Lcom/example/Rows;
    const/4 v2, 0x0
    invoke-direct {v1, p0, v2}, Lcom/example/Rows;-><init>(Landroid/content/Context;Landroid/database/Cursor;)V
    invoke-virtual {v0, v1}, Landroid/widget/AutoCompleteTextView;->setAdapter(Landroid/widget/ListAdapter;)V
    new-instance v1, Lcom/example/Unused;
    invoke-direct {v1}, Lcom/example/Unused;-><init>()V
    return-void
.end method

.class public Lcom/example/Plain;
.super Landroid/widget/BaseAdapter;

.method public constructor <init>()V
    .locals 0
    invoke-direct {p0}, Landroid/widget/BaseAdapter;-><init>()V
    return-void
.end method

.method public getCount()I
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    const/4 v0, 0x0
    return v0
.end method

.method public getItem(I)Ljava/lang/Object;
    .locals 1
    const/4 v0, 0x0
    return-object v0
.end method

.method public getItemId(I)J
    .locals 2
    const-wide/16 v0, 0x0
    return-wide v0
.end method

.method public getView(ILandroid/view/View;Landroid/view/ViewGroup;)Landroid/view/View;
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    const/4 v0, 0x0
    return-object v0
.end method

.class public Lcom/example/Unused;
.super Landroid/widget/BaseAdapter;

.method public constructor <init>()V
    .locals 0
    invoke-direct {p0}, Landroid/widget/BaseAdapter;-><init>()V
    return-void
.end method

.method public getCount()I
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    const/4 v0, 0x0
    return v0
.end method

.method public getItem(I)Ljava/lang/Object;
    .locals 1
    const/4 v0, 0x0
    return-object v0
.end method

.method public getItemId(I)J
    .locals 2
    const-wide/16 v0, 0x0
    return-wide v0
.end method

.method public getView(ILandroid/view/View;Landroid/view/ViewGroup;)Landroid/view/View;
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    const/4 v0, 0x0
    return-object v0
.end method

.class public Lcom/example/Rows;
.super Landroid/widget/CursorAdapter;

.method public constructor <init>(Landroid/content/Context;Landroid/database/Cursor;)V
    .locals 0
    invoke-direct {p0, p1, p2}, Landroid/widget/CursorAdapter;-><init>(Landroid/content/Context;Landroid/database/Cursor;)V
    return-void
.end method

.method public newView(Landroid/content/Context;Landroid/database/Cursor;Landroid/view/ViewGroup;)Landroid/view/View;
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    const/4 v0, 0x0
    return-object v0
.end method

.method public bindView(Landroid/view/View;Landroid/content/Context;Landroid/database/Cursor;)V
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public runQueryOnBackgroundThread(Ljava/lang/CharSequence;)Landroid/database/Cursor;
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    const/4 v0, 0x0
    return-object v0
.end method

.method public ownMethod()V
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method
