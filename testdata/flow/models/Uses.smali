# Names what rows of flow/models.tsv speak of, from its own class and from others.
.class public Lt/Uses;
.super Ljava/lang/Object;

.method public static uses(Ljava/lang/Object;Lt/Worker;Lt/Own;Landroid/os/Message;)V
    .registers 8
    check-cast p0, Ljava/lang/Thread;
    invoke-virtual {p0}, Ljava/lang/Thread;->start()V
    invoke-virtual {p1}, Lt/Worker;->start()V
    invoke-virtual {p1}, Lt/Worker;->run()V
    invoke-virtual {p1}, Lt/Worker;->isAlive()Z
    invoke-virtual {p2}, Lt/Own;->start()V
    invoke-virtual {p2}, Lt/Own;->run()V
    invoke-virtual {p2}, Lt/Own;->join()V
    const/4 v0, 0x0
    invoke-virtual {p0, v0}, Landroid/os/Handler;->sendEmptyMessage(I)Z
    invoke-virtual {p0, v0}, Landroid/os/Handler;->obtainMessage(I)Landroid/os/Message;
    invoke-virtual {p0}, Landroid/os/Handler;->obtainMessage()Landroid/os/Message;
    invoke-virtual {p0, p3}, Lt/Loud;->sendMessage(Landroid/os/Message;)Z
    invoke-virtual {p0, v0}, Lt/Loud;->removeMessages(I)V
    invoke-virtual {p0, v0}, Landroid/os/Handler;->removeMessages(I)V
    invoke-virtual {p0, p0}, Landroid/view/View;->removeFocusables(Ljava/lang/Object;)V
    invoke-virtual {p0, p0}, Lt/Remover;->removeThing(Ljava/lang/Object;)V
    invoke-interface {p0, p0}, Lt/Listing;->add(Ljava/lang/Object;)Z
    invoke-interface {p0, p0}, Lt/Listing;->size(Ljava/lang/Object;)Z
    invoke-static {p0}, Lcom/tencent/mmkv/MMKV;->mmkvWithID(Ljava/lang/String;)Lcom/tencent/mmkv/MMKV;
    invoke-virtual {p0, p0}, Lcom/tencent/mmkv/MMKV;->contains(Ljava/lang/String;)Z
    iget v0, p3, Landroid/os/Message;->what:I
    iget v0, p3, Landroid/os/Message;->whatever:I
    iget-object v1, p3, Landroid/os/Message;->obj:Ljava/lang/Object;
    sput-object v1, Lt/Uses;->what:Ljava/lang/Object;
    return-void
.end method

.field static what:Ljava/lang/Object;
