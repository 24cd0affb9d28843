.class public Lt/Handles;
.super Ljava/lang/Object;

# Every reference that older code does not have: method handles, method types,
# calls of both and of call sites.

.field static number:I

.method static boot(Ljava/lang/invoke/MethodHandles$Lookup;Ljava/lang/String;Ljava/lang/invoke/MethodType;)Ljava/lang/invoke/CallSite;
    .registers 4
    const/4 p0, 0x0
    return-object p0
.end method

.method static target()V
    .registers 1
    const-class v0, Lt/Handles;
    sget v0, Lt/Handles;->number:I
    sput v0, Lt/Handles;->number:I
    return-void
.end method

.method static uses()V
    .registers 3
    const-method-handle v0, invoke-static@Lt/Handles;->target()V
    invoke-polymorphic {v0}, Ljava/lang/invoke/MethodHandle;->invokeExact([Ljava/lang/Object;)Ljava/lang/Object;, ()V
    const-method-type v1, ()V
    invoke-custom {}, site("run", ()V)@Lt/Handles;->boot(Ljava/lang/invoke/MethodHandles$Lookup;Ljava/lang/String;Ljava/lang/invoke/MethodType;)Ljava/lang/invoke/CallSite;
    new-instance v1, Lt/Handles;
    const-string v1, "end"
    return-void
.end method
