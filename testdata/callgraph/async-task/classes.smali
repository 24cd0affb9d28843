.class public Lcom/example/Main;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .locals 0
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method public onCreate(Landroid/os/Bundle;)V
    .locals 2
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    new-instance v0, Lcom/example/Task;
    invoke-direct {v0}, Lcom/example/Task;-><init>()V
    const/4 v1, 0x0
    new-array v1, v1, [Ljava/lang/String;
    invoke-virtual {v0, v1}, Lcom/example/Task;->execute([Ljava/lang/Object;)Landroid/os/AsyncTask;
    new-instance v0, Lcom/example/Idle;
    invoke-direct {v0}, Lcom/example/Idle;-><init>()V
    new-instance v0, Lcom/example/Simple;
    invoke-direct {v0}, Lcom/example/Simple;-><init>()V
    invoke-static {v0}, Landroid/os/AsyncTask;->execute(Ljava/lang/Runnable;)V
    return-void
.end method

.class public Lcom/example/Task;
.super Landroid/os/AsyncTask;

.method public constructor <init>()V
    .locals 0
    invoke-direct {p0}, Landroid/os/AsyncTask;-><init>()V
    return-void
.end method

.method protected onPreExecute()V
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method protected doInBackground([Ljava/lang/String;)Ljava/lang/String;
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    const/4 v0, 0x0
    return-object v0
.end method

.method protected bridge synthetic doInBackground([Ljava/lang/Object;)Ljava/lang/Object;
    .locals 0
    check-cast p1, [Ljava/lang/String;
    invoke-virtual {p0, p1}, Lcom/example/Task;->doInBackground([Ljava/lang/String;)Ljava/lang/String;
    move-result-object p1
    return-object p1
.end method

.method protected onPostExecute(Ljava/lang/String;)V
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method protected bridge synthetic onPostExecute(Ljava/lang/Object;)V
    .locals 0
    check-cast p1, Ljava/lang/String;
    invoke-virtual {p0, p1}, Lcom/example/Task;->onPostExecute(Ljava/lang/String;)V
    return-void
.end method

.method protected varargs onProgressUpdate([Ljava/lang/Object;)V
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.class public Lcom/example/Idle;
.super Landroid/os/AsyncTask;

.method public constructor <init>()V
    .locals 0
    invoke-direct {p0}, Landroid/os/AsyncTask;-><init>()V
    return-void
.end method

.method protected doInBackground([Ljava/lang/Object;)Ljava/lang/Object;
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    const/4 v0, 0x0
    return-object v0
.end method

.method protected onPostExecute(Ljava/lang/Object;)V
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.class public Lcom/example/Simple;
.super Ljava/lang/Object;
.implements Ljava/lang/Runnable;

.method public constructor <init>()V
    .locals 0
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public run()V
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method
