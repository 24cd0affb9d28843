.class public Lt/Calls;
.super Ljava/lang/Object;
.field public static final LIMIT:I = 0x7
.field public static final NAME:Ljava/lang/String; = "name"
.method public static calls()V
    .registers 2
    const/4 v0, 0
    invoke-virtual {v0}, Landroid/app/Activity;->getPackageName()Ljava/lang/String;
    invoke-virtual {v0}, Lt/Below;->getPackageName()Ljava/lang/String;
    invoke-virtual {v0}, Lt/Deep;->getPackageName()Ljava/lang/String;
    invoke-virtual {v0}, Lt/Hides;->getPackageName()Ljava/lang/String;
    invoke-virtual {v0}, Lt/BelowHides;->getPackageName()Ljava/lang/String;
    invoke-interface {v0}, Lt/Face;->getPackageName()Ljava/lang/String;
    invoke-interface {v0}, Lt/FaceBelow;->getPackageName()Ljava/lang/String;
    invoke-virtual {v0}, Lt/Both;->getPackageName()Ljava/lang/String;
    invoke-virtual {v0}, Lt/CircleA;->getPackageName()Ljava/lang/String;
    invoke-virtual {v0}, Lt/Twice;->getPackageName()Ljava/lang/String;
    invoke-virtual {v0}, Lt/Nowhere;->getPackageName()Ljava/lang/String;
    invoke-virtual {v0}, [Lt/Below;->getPackageName()Ljava/lang/String;
    sget v1, Lt/Deep;->LIMIT:I
    sget v1, Lt/Calls;->LIMIT:I
    sget-object v1, Lt/Calls;->NAME:Ljava/lang/String;
    return-void
.end method
