.class public Lt/Cipher;
.super Ljava/lang/Object;

.field private final key:Ljava/lang/String;

.method public constructor <init>(Ljava/lang/String;)V
    .locals 0
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lt/Cipher;->key:Ljava/lang/String;
    return-void
.end method

.method public decrypt(Ljava/lang/String;)Ljava/lang/String;
    .locals 7
    invoke-static {}, Ljava/util/Base64;->getDecoder()Ljava/util/Base64$Decoder;
    move-result-object v0
    invoke-virtual {v0, p1}, Ljava/util/Base64$Decoder;->decode(Ljava/lang/String;)[B
    move-result-object v0
    iget-object v1, p0, Lt/Cipher;->key:Ljava/lang/String;
    invoke-virtual {v1}, Ljava/lang/String;->length()I
    move-result v2
    const/4 v3, 0x0
    :loop
    array-length v4, v0
    if-ge v3, v4, :end
    rem-int v4, v3, v2
    invoke-virtual {v1, v4}, Ljava/lang/String;->charAt(I)C
    move-result v4
    aget-byte v5, v0, v3
    xor-int/2addr v4, v5
    int-to-byte v4, v4
    aput-byte v4, v0, v3
    add-int/lit8 v3, v3, 0x1
    goto :loop
    :end
    const-string v1, "UTF-8"
    new-instance v2, Ljava/lang/String;
    invoke-direct {v2, v0, v1}, Ljava/lang/String;-><init>([BLjava/lang/String;)V
    return-object v2
.end method
