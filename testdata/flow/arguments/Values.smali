# Arguments behind fields, arrays, operations, decoders and builders of addresses.
.class public Lt/Values;
.super Ljava/lang/Object;

.field private key:Ljava/lang/String;
.field private either:Ljava/lang/String;
.field private given:Ljava/lang/String;
.field private never:Ljava/lang/String;
.field private where:Landroid/net/Uri;
.field private sensor:I
.field private static late:Ljava/lang/String;
.field private static unsure:Ljava/lang/String; = "android_id"
.field private static final NAMES:[Ljava/lang/String;
.field private static final KEY:[B

.method static constructor <clinit>()V
    .locals 3
    const/4 v0, 0x3
    new-array v0, v0, [Ljava/lang/String;
    const-string v1, "font_scale"
    const/4 v2, 0x0
    aput-object v1, v0, v2
    const-string v1, "android_id"
    const/4 v2, 0x1
    aput-object v1, v0, v2
    const-string v1, "bluetooth_name"
    const/4 v2, 0x2
    aput-object v1, v0, v2
    sput-object v0, Lt/Values;->NAMES:[Ljava/lang/String;
    const/4 v0, 0x3
    new-array v0, v0, [B
    fill-array-data v0, :bytes
    sput-object v0, Lt/Values;->KEY:[B
    return-void
    nop
    :bytes
    .array-data 1
        0x11t
        0x22t
        0x33t
    .end array-data
.end method

.method public constructor <init>(Ljava/lang/String;)V
    .locals 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    const-string v0, "android_id"
    iput-object v0, p0, Lt/Values;->key:Ljava/lang/String;
    const-string v0, "font_scale"
    iput-object v0, p0, Lt/Values;->either:Ljava/lang/String;
    iput-object p1, p0, Lt/Values;->given:Ljava/lang/String;
    const-string v0, "content://sms/sent"
    invoke-static {v0}, Landroid/net/Uri;->parse(Ljava/lang/String;)Landroid/net/Uri;
    move-result-object v0
    iput-object v0, p0, Lt/Values;->where:Landroid/net/Uri;
    return-void
.end method

.method public change()V
    .locals 1
    const-string v0, "android_id"
    iput-object v0, p0, Lt/Values;->either:Ljava/lang/String;
    sput-object v0, Lt/Values;->late:Ljava/lang/String;
    return-void
.end method

.method public static told(Ljava/lang/String;)V
    .locals 0
    sput-object p0, Lt/Values;->unsure:Ljava/lang/String;
    return-void
.end method

# XOR with bytes that repeat.
.method private static decode(Ljava/lang/String;)Ljava/lang/String;
    .locals 6
    invoke-virtual {p0}, Ljava/lang/String;->toCharArray()[C
    move-result-object v0
    sget-object v1, Lt/Values;->KEY:[B
    const/4 v2, 0x0
    :loop
    array-length v3, v0
    if-ge v2, v3, :end
    array-length v3, v1
    rem-int v3, v2, v3
    aget-byte v3, v1, v3
    aget-char v4, v0, v2
    xor-int/2addr v3, v4
    int-to-char v3, v3
    aput-char v3, v0, v2
    add-int/lit8 v2, v2, 0x1
    goto :loop
    :end
    invoke-static {v0}, Ljava/lang/String;->valueOf([C)Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method

.method private static join(Ljava/lang/String;Ljava/lang/String;)Ljava/lang/String;
    .locals 2
    new-instance v0, Ljava/lang/StringBuilder;
    invoke-direct {v0}, Ljava/lang/StringBuilder;-><init>()V
    invoke-virtual {v0, p0}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    const/16 v1, 0x5f
    invoke-virtual {v0, v1}, Ljava/lang/StringBuilder;->append(C)Ljava/lang/StringBuilder;
    invoke-virtual {v0, p1}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    invoke-virtual {v0}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method

# What one of two constants is, after a call that looks at nothing but them.
.method private static pick(ZLjava/lang/String;)Ljava/lang/String;
    .locals 1
    if-eqz p0, :other
    const-string v0, "font_scale"
    return-object v0
    :other
    return-object p1
.end method

.method static valueDecoded(Landroid/content/ContentResolver;)V
    .locals 6
    const-string v0, "\u0070\u004c\u0057\u0063\u004d\u005a\u0075\u007d\u005a\u0075"
    invoke-static {v0}, Lt/Values;->decode(Ljava/lang/String;)Ljava/lang/String;
    move-result-object v0
    invoke-static {p0, v0}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    return-void
.end method

.method static valueDecodedOther(Landroid/content/ContentResolver;)V
    .locals 6
    const-string v0, "\u0077\u004d\u005d\u0065\u007d\u0040\u0072\u0043\u005f\u0074"
    invoke-static {v0}, Lt/Values;->decode(Ljava/lang/String;)Ljava/lang/String;
    move-result-object v0
    invoke-static {p0, v0}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    return-void
.end method

.method static valueDecodedUnknown(Landroid/content/ContentResolver;)V
    .locals 6
    invoke-static {}, Ljava/lang/System;->lineSeparator()Ljava/lang/String;
    move-result-object v0
    invoke-static {v0}, Lt/Values;->decode(Ljava/lang/String;)Ljava/lang/String;
    move-result-object v0
    invoke-static {p0, v0}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    return-void
.end method

.method static valueBase64(Landroid/content/ContentResolver;)V
    .locals 6
    const-string v0, "YW5kcm9pZF9pZA=="
    const/4 v1, 0x0
    invoke-static {v0, v1}, Landroid/util/Base64;->decode(Ljava/lang/String;I)[B
    move-result-object v0
    new-instance v1, Ljava/lang/String;
    invoke-direct {v1, v0}, Ljava/lang/String;-><init>([B)V
    invoke-static {p0, v1}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    return-void
.end method

.method static valueChars(Landroid/content/ContentResolver;)V
    .locals 6
    const/4 v0, 0x4
    new-array v0, v0, [C
    fill-array-data v0, :chars
    new-instance v1, Ljava/lang/String;
    invoke-direct {v1, v0}, Ljava/lang/String;-><init>([C)V
    const-string v2, "roid_id"
    invoke-virtual {v1, v2}, Ljava/lang/String;->concat(Ljava/lang/String;)Ljava/lang/String;
    move-result-object v1
    const/4 v2, 0x1
    invoke-virtual {v1, v2}, Ljava/lang/String;->substring(I)Ljava/lang/String;
    move-result-object v1
    invoke-static {p0, v1}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    return-void
    nop
    :chars
    .array-data 2
        0x5fs
        0x61s
        0x6es
        0x64s
    .end array-data
    return-void
.end method

.method static valueOperations(Landroid/content/ContentResolver;)V
    .locals 6
    const-string v0, "  Android-ID"
    invoke-virtual {v0}, Ljava/lang/String;->trim()Ljava/lang/String;
    move-result-object v0
    invoke-virtual {v0}, Ljava/lang/String;->toLowerCase()Ljava/lang/String;
    move-result-object v0
    const/16 v1, 0x2d
    const/16 v2, 0x5f
    invoke-virtual {v0, v1, v2}, Ljava/lang/String;->replace(CC)Ljava/lang/String;
    move-result-object v0
    invoke-static {p0, v0}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    return-void
.end method

.method static valueJoined(Landroid/content/ContentResolver;)V
    .locals 6
    const-string v0, "android"
    const-string v1, "id"
    invoke-static {v0, v1}, Lt/Values;->join(Ljava/lang/String;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v0
    invoke-static {p0, v0}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    return-void
.end method

.method static valuePassed(Landroid/content/ContentResolver;Z)V
    .locals 6
    const-string v0, "android_id"
    invoke-static {p1, v0}, Lt/Values;->pick(ZLjava/lang/String;)Ljava/lang/String;
    move-result-object v0
    invoke-static {p0, v0}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    return-void
.end method

.method static valueElement(Landroid/content/ContentResolver;)V
    .locals 6
    sget-object v0, Lt/Values;->NAMES:[Ljava/lang/String;
    const/4 v1, 0x1
    aget-object v0, v0, v1
    invoke-static {p0, v0}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    return-void
.end method

.method static valueElementOther(Landroid/content/ContentResolver;)V
    .locals 6
    sget-object v0, Lt/Values;->NAMES:[Ljava/lang/String;
    const/4 v1, 0x0
    aget-object v0, v0, v1
    invoke-static {p0, v0}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    return-void
.end method

.method static valueElements(Landroid/content/ContentResolver;)V
    .locals 6
    sget-object v0, Lt/Values;->NAMES:[Ljava/lang/String;
    const/4 v1, 0x0
    :loop
    array-length v2, v0
    if-ge v1, v2, :end
    aget-object v2, v0, v1
    invoke-static {p0, v2}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    add-int/lit8 v1, v1, 0x1
    goto :loop
    :end
    return-void
.end method

.method static valueLocalElements(Landroid/content/ContentResolver;)V
    .locals 6
    const-string v0, "font_scale"
    const-string v1, "android_id"
    filled-new-array {v0, v1}, [Ljava/lang/String;
    move-result-object v0
    const/4 v1, 0x0
    :loop
    array-length v2, v0
    if-ge v1, v2, :end
    aget-object v2, v0, v1
    invoke-static {p0, v2}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    add-int/lit8 v1, v1, 0x1
    goto :loop
    :end
    return-void
.end method

.method static valueGivenAway(Landroid/content/ContentResolver;)V
    .locals 6
    const-string v0, "font_scale"
    filled-new-array {v0}, [Ljava/lang/String;
    move-result-object v0
    invoke-static {v0}, Lt/Values;->fill([Ljava/lang/Object;)V
    const/4 v1, 0x0
    aget-object v2, v0, v1
    invoke-static {p0, v2}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    return-void
.end method

.method static native fill([Ljava/lang/Object;)V
.end method

.method public valueOfField(Landroid/content/ContentResolver;)V
    .locals 6
    iget-object v0, p0, Lt/Values;->key:Ljava/lang/String;
    invoke-static {p1, v0}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    return-void
.end method

.method public valueOfEither(Landroid/content/ContentResolver;)V
    .locals 6
    iget-object v0, p0, Lt/Values;->either:Ljava/lang/String;
    invoke-static {p1, v0}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    return-void
.end method

.method public valueOfGiven(Landroid/content/ContentResolver;)V
    .locals 6
    iget-object v0, p0, Lt/Values;->given:Ljava/lang/String;
    invoke-static {p1, v0}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    return-void
.end method

.method public valueOfNever(Landroid/content/ContentResolver;)V
    .locals 6
    iget-object v0, p0, Lt/Values;->never:Ljava/lang/String;
    invoke-static {p1, v0}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    return-void
.end method

.method static valueOfLate(Landroid/content/ContentResolver;)V
    .locals 6
    sget-object v0, Lt/Values;->late:Ljava/lang/String;
    invoke-static {p0, v0}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    return-void
.end method

.method static valueOfUnsure(Landroid/content/ContentResolver;)V
    .locals 6
    sget-object v0, Lt/Values;->unsure:Ljava/lang/String;
    invoke-static {p0, v0}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    return-void
.end method

.method public uriOfField(Landroid/content/ContentResolver;)V
    .locals 6
    iget-object v0, p0, Lt/Values;->where:Landroid/net/Uri;
    invoke-virtual {p1, v0}, Landroid/content/ContentResolver;->openInputStream(Landroid/net/Uri;)Ljava/io/InputStream;
    return-void
.end method

.method static uriBuilt(Landroid/content/ContentResolver;)V
    .locals 6
    new-instance v0, Landroid/net/Uri$Builder;
    invoke-direct {v0}, Landroid/net/Uri$Builder;-><init>()V
    const-string v1, "content"
    invoke-virtual {v0, v1}, Landroid/net/Uri$Builder;->scheme(Ljava/lang/String;)Landroid/net/Uri$Builder;
    move-result-object v0
    const-string v1, "sms"
    invoke-virtual {v0, v1}, Landroid/net/Uri$Builder;->authority(Ljava/lang/String;)Landroid/net/Uri$Builder;
    move-result-object v0
    const-string v1, "inbox"
    invoke-virtual {v0, v1}, Landroid/net/Uri$Builder;->appendPath(Ljava/lang/String;)Landroid/net/Uri$Builder;
    move-result-object v0
    invoke-virtual {v0}, Landroid/net/Uri$Builder;->build()Landroid/net/Uri;
    move-result-object v0
    invoke-virtual {p0, v0}, Landroid/content/ContentResolver;->openInputStream(Landroid/net/Uri;)Ljava/io/InputStream;
    return-void
.end method

.method static uriBuiltApart(Landroid/content/ContentResolver;)V
    .locals 6
    new-instance v0, Landroid/net/Uri$Builder;
    invoke-direct {v0}, Landroid/net/Uri$Builder;-><init>()V
    const-string v1, "content"
    invoke-virtual {v0, v1}, Landroid/net/Uri$Builder;->scheme(Ljava/lang/String;)Landroid/net/Uri$Builder;
    const-string v1, "call_log"
    invoke-virtual {v0, v1}, Landroid/net/Uri$Builder;->encodedAuthority(Ljava/lang/String;)Landroid/net/Uri$Builder;
    const-string v1, "/calls"
    invoke-virtual {v0, v1}, Landroid/net/Uri$Builder;->path(Ljava/lang/String;)Landroid/net/Uri$Builder;
    invoke-virtual {v0}, Landroid/net/Uri$Builder;->build()Landroid/net/Uri;
    move-result-object v0
    invoke-virtual {p0, v0}, Landroid/content/ContentResolver;->openInputStream(Landroid/net/Uri;)Ljava/io/InputStream;
    return-void
.end method

.method static uriBuiltOwn(Landroid/content/ContentResolver;)V
    .locals 6
    new-instance v0, Landroid/net/Uri$Builder;
    invoke-direct {v0}, Landroid/net/Uri$Builder;-><init>()V
    const-string v1, "content"
    invoke-virtual {v0, v1}, Landroid/net/Uri$Builder;->scheme(Ljava/lang/String;)Landroid/net/Uri$Builder;
    move-result-object v0
    const-string v1, "t.own"
    invoke-virtual {v0, v1}, Landroid/net/Uri$Builder;->authority(Ljava/lang/String;)Landroid/net/Uri$Builder;
    move-result-object v0
    invoke-static {}, Ljava/lang/System;->lineSeparator()Ljava/lang/String;
    move-result-object v1
    invoke-virtual {v0, v1}, Landroid/net/Uri$Builder;->appendPath(Ljava/lang/String;)Landroid/net/Uri$Builder;
    move-result-object v0
    invoke-virtual {v0}, Landroid/net/Uri$Builder;->build()Landroid/net/Uri;
    move-result-object v0
    invoke-virtual {p0, v0}, Landroid/content/ContentResolver;->openInputStream(Landroid/net/Uri;)Ljava/io/InputStream;
    return-void
.end method

.method static uriBuiltUnknown(Landroid/content/ContentResolver;)V
    .locals 6
    new-instance v0, Landroid/net/Uri$Builder;
    invoke-direct {v0}, Landroid/net/Uri$Builder;-><init>()V
    const-string v1, "content"
    invoke-virtual {v0, v1}, Landroid/net/Uri$Builder;->scheme(Ljava/lang/String;)Landroid/net/Uri$Builder;
    move-result-object v0
    invoke-static {}, Ljava/lang/System;->lineSeparator()Ljava/lang/String;
    move-result-object v1
    invoke-virtual {v0, v1}, Landroid/net/Uri$Builder;->authority(Ljava/lang/String;)Landroid/net/Uri$Builder;
    move-result-object v0
    invoke-virtual {v0}, Landroid/net/Uri$Builder;->build()Landroid/net/Uri;
    move-result-object v0
    invoke-virtual {p0, v0}, Landroid/content/ContentResolver;->openInputStream(Landroid/net/Uri;)Ljava/io/InputStream;
    return-void
.end method

.method static uriBuiltUpon(Landroid/content/ContentResolver;)V
    .locals 6
    const-string v0, "content://browser"
    invoke-static {v0}, Landroid/net/Uri;->parse(Ljava/lang/String;)Landroid/net/Uri;
    move-result-object v0
    invoke-virtual {v0}, Landroid/net/Uri;->buildUpon()Landroid/net/Uri$Builder;
    move-result-object v0
    const-string v1, "bookmarks"
    invoke-virtual {v0, v1}, Landroid/net/Uri$Builder;->appendPath(Ljava/lang/String;)Landroid/net/Uri$Builder;
    move-result-object v0
    invoke-virtual {v0}, Landroid/net/Uri$Builder;->build()Landroid/net/Uri;
    move-result-object v0
    invoke-virtual {p0, v0}, Landroid/content/ContentResolver;->openInputStream(Landroid/net/Uri;)Ljava/io/InputStream;
    return-void
.end method

.method static uriPathNamed(Landroid/content/ContentResolver;)V
    .locals 6
    const-string v0, "content://contacts"
    invoke-static {v0}, Landroid/net/Uri;->parse(Ljava/lang/String;)Landroid/net/Uri;
    move-result-object v0
    const-string v1, "people"
    invoke-static {v0, v1}, Landroid/net/Uri;->withAppendedPath(Landroid/net/Uri;Ljava/lang/String;)Landroid/net/Uri;
    move-result-object v0
    invoke-virtual {p0, v0}, Landroid/content/ContentResolver;->openInputStream(Landroid/net/Uri;)Ljava/io/InputStream;
    return-void
.end method

.method static uriPathOwn(Landroid/content/ContentResolver;)V
    .locals 6
    const-string v0, "content://t.own/items"
    invoke-static {v0}, Landroid/net/Uri;->parse(Ljava/lang/String;)Landroid/net/Uri;
    move-result-object v0
    invoke-static {}, Ljava/lang/System;->lineSeparator()Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/net/Uri;->withAppendedPath(Landroid/net/Uri;Ljava/lang/String;)Landroid/net/Uri;
    move-result-object v0
    invoke-virtual {p0, v0}, Landroid/content/ContentResolver;->openInputStream(Landroid/net/Uri;)Ljava/io/InputStream;
    return-void
.end method

.method static uriPathUnknown(Landroid/content/ContentResolver;)V
    .locals 6
    const-string v0, "content://contacts"
    invoke-static {v0}, Landroid/net/Uri;->parse(Ljava/lang/String;)Landroid/net/Uri;
    move-result-object v0
    invoke-static {}, Ljava/lang/System;->lineSeparator()Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/net/Uri;->withAppendedPath(Landroid/net/Uri;Ljava/lang/String;)Landroid/net/Uri;
    move-result-object v0
    invoke-virtual {p0, v0}, Landroid/content/ContentResolver;->openInputStream(Landroid/net/Uri;)Ljava/io/InputStream;
    return-void
.end method
