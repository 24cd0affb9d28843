.class public Lt/Controller;
.super Lcom/bytedance/sdk/openadsdk/TTCustomController;

.field private agreed:Z

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Lcom/bytedance/sdk/openadsdk/TTCustomController;-><init>()V
    return-void
.end method

.method public alist()Z
    .registers 2
    const/4 v0, 0
    return v0
.end method

.method public isCanUsePhoneState()Z
    .registers 2
    const/4 v0, 1
    return v0
.end method

.method public isCanUseLocation()Z
    .registers 2
    iget-boolean v0, p0, Lt/Controller;->agreed:Z
    return v0
.end method

# No method of the class above.
.method public isCanUsePhoneState(I)Z
    .registers 3
    const/4 v0, 1
    return v0
.end method

.method public set(Z)V
    .registers 2
    iput-boolean p1, p0, Lt/Controller;->agreed:Z
    return-void
.end method
