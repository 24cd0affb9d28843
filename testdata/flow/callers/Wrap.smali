# Methods that leave the argument to their callers.
.class public Lt/Wrap;
.super Ljava/lang/Object;

.method public static personal(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    .registers 2
    invoke-static {p0, p1}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    move-result-object p0
    return-object p0
.end method

.method public static harmless(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    .registers 2
    invoke-static {p0, p1}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    move-result-object p0
    return-object p0
.end method

# One caller is harmless, one is not known.
.method public static open(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    .registers 2
    invoke-static {p0, p1}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    move-result-object p0
    return-object p0
.end method

# Nobody calls it.
.method public static uncalled(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    .registers 2
    invoke-static {p0, p1}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    move-result-object p0
    return-object p0
.end method

# What may be overridden is called from anywhere: no harm is seen, and nothing is settled.
.method public overridable(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    .registers 3
    invoke-static {p1, p2}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    move-result-object p1
    return-object p1
.end method

# A wrapper of a wrapper; the long shifts the words.
.method public static inner(JLjava/lang/String;)Ljava/lang/String;
    .registers 3
    invoke-static {p2}, Landroid/os/SystemProperties;->get(Ljava/lang/String;)Ljava/lang/String;
    move-result-object p0
    return-object p0
.end method

.method public static outer(Ljava/lang/String;)Ljava/lang/String;
    .registers 3
    const-wide/16 v0, 0
    invoke-static {v0, v1, p0}, Lt/Wrap;->inner(JLjava/lang/String;)Ljava/lang/String;
    move-result-object p0
    return-object p0
.end method

# Calls itself with what it was given.
.method public static ring(Ljava/lang/String;)Ljava/lang/String;
    .registers 1
    invoke-static {p0}, Landroid/os/SystemProperties;->get(Ljava/lang/String;)Ljava/lang/String;
    invoke-static {p0}, Lt/Wrap;->ring(Ljava/lang/String;)Ljava/lang/String;
    return-object p0
.end method
