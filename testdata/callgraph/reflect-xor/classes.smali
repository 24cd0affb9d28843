.class public Lcom/example/Main;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .locals 0
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method public onCreate(Landroid/os/Bundle;)V
    .locals 5
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    const-string v0, "\u0039\u0035\u0037\u0074\u003f\u0022\u003b\u0037\u002a\u0036\u003f\u0074\u001b"
    invoke-static {v0}, Lcom/example/Decoder;->chars(Ljava/lang/String;)Ljava/lang/String;
    move-result-object v0
    invoke-static {v0}, Ljava/lang/Class;->forName(Ljava/lang/String;)Ljava/lang/Class;
    move-result-object v0
    const-string v1, "\u0032\u0033\u003e\u003e\u003f\u0034"
    invoke-static {v1}, Lcom/example/Decoder;->chars(Ljava/lang/String;)Ljava/lang/String;
    move-result-object v1
    const/4 v2, 0x0
    new-array v3, v2, [Ljava/lang/Class;
    invoke-virtual {v0, v1, v3}, Ljava/lang/Class;->getMethod(Ljava/lang/String;[Ljava/lang/Class;)Ljava/lang/reflect/Method;
    move-result-object v0
    new-array v3, v2, [Ljava/lang/Object;
    const/4 v1, 0x0
    invoke-virtual {v0, v1, v3}, Ljava/lang/reflect/Method;->invoke(Ljava/lang/Object;[Ljava/lang/Object;)Ljava/lang/Object;
    return-void
.end method

.class public Lcom/example/A;
.super Ljava/lang/Object;

.method public static hidden()V
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static other()V
    .locals 1
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.class public Lcom/example/Decoder;
.super Ljava/lang/Object;

.method public static chars(Ljava/lang/String;)Ljava/lang/String;
    .locals 4
    invoke-virtual {p0}, Ljava/lang/String;->toCharArray()[C
    move-result-object v0
    const/4 v1, 0x0
    :next
    array-length v2, v0
    if-ge v1, v2, :done
    aget-char v2, v0, v1
    xor-int/lit8 v2, v2, 0x5a
    int-to-char v2, v2
    aput-char v2, v0, v1
    add-int/lit8 v1, v1, 0x1
    goto :next
    :done
    new-instance v1, Ljava/lang/String;
    invoke-direct {v1, v0}, Ljava/lang/String;-><init>([C)V
    return-object v1
.end method

.method public static builder(Ljava/lang/String;Ljava/lang/String;)Ljava/lang/String;
    .locals 6
    new-instance v0, Ljava/lang/StringBuilder;
    invoke-direct {v0}, Ljava/lang/StringBuilder;-><init>()V
    const/4 v1, 0x0
    :next
    invoke-virtual {p0}, Ljava/lang/String;->length()I
    move-result v2
    if-ge v1, v2, :done
    invoke-virtual {p0, v1}, Ljava/lang/String;->charAt(I)C
    move-result v2
    invoke-virtual {p1}, Ljava/lang/String;->length()I
    move-result v3
    rem-int v3, v1, v3
    invoke-virtual {p1, v3}, Ljava/lang/String;->charAt(I)C
    move-result v3
    xor-int/2addr v2, v3
    int-to-char v2, v2
    invoke-virtual {v0, v2}, Ljava/lang/StringBuilder;->append(C)Ljava/lang/StringBuilder;
    add-int/lit8 v1, v1, 0x1
    goto :next
    :done
    invoke-virtual {v0}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method

.method public static bytes([BI)Ljava/lang/String;
    .locals 5
    array-length v0, p0
    new-array v1, v0, [B
    const/4 v2, 0x0
    :next
    if-ge v2, v0, :done
    aget-byte v3, p0, v2
    sub-int/2addr v3, p1
    xor-int/2addr v3, v2
    int-to-byte v3, v3
    aput-byte v3, v1, v2
    add-int/lit8 v2, v2, 0x1
    goto :next
    :done
    new-instance v3, Ljava/lang/String;
    invoke-direct {v3, v1}, Ljava/lang/String;-><init>([B)V
    return-object v3
.end method
