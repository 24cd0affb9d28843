.class public Lt/CellCallback;
.super Landroid/telephony/TelephonyCallback;
.implements Landroid/telephony/TelephonyCallback$CellInfoListener;
.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/telephony/TelephonyCallback;-><init>()V
    return-void
.end method
.method public onCellInfoChanged(Ljava/util/List;)V
    .registers 2
    return-void
.end method
