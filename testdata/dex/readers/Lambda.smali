.class public Lcom/example/read/Lambda;
.super Ljava/lang/Object;
.source "Lambda.java"

# What javac makes of `() -> captured.trim()` and of a method reference, before desugaring.

.method public static make(Ljava/lang/String;)Ljava/lang/Runnable;
    .registers 2
    invoke-custom {p0}, call_site_0("run", (Ljava/lang/String;)Ljava/lang/Runnable;, ()V, invoke-static@Lcom/example/read/Lambda;->lambda$make$0(Ljava/lang/String;)V, ()V)@Ljava/lang/invoke/LambdaMetafactory;->metafactory(Ljava/lang/invoke/MethodHandles$Lookup;Ljava/lang/String;Ljava/lang/invoke/MethodType;Ljava/lang/invoke/MethodType;Ljava/lang/invoke/MethodHandle;Ljava/lang/invoke/MethodType;)Ljava/lang/invoke/CallSite;
    move-result-object v0
    return-object v0
.end method

.method public static reference(Ljava/lang/Object;)Ljava/util/function/Supplier;
    .registers 2
    invoke-custom {p0}, call_site_1("get", (Ljava/lang/Object;)Ljava/util/function/Supplier;, ()Ljava/lang/Object;, invoke-instance@Ljava/lang/Object;->toString()Ljava/lang/String;, ()Ljava/lang/String;)@Ljava/lang/invoke/LambdaMetafactory;->metafactory(Ljava/lang/invoke/MethodHandles$Lookup;Ljava/lang/String;Ljava/lang/invoke/MethodType;Ljava/lang/invoke/MethodType;Ljava/lang/invoke/MethodHandle;Ljava/lang/invoke/MethodType;)Ljava/lang/invoke/CallSite;
    move-result-object v0
    return-object v0
.end method

# Extra arguments of every type that a bootstrap method can be given.
.method public static all()V
    .registers 1
    invoke-custom {}, call_site_2("x", ()V, true, -3, 1.5f, -2.25, 0x123456789aL, "text", Ljava/lang/String;, null, instance-get@Lcom/example/read/Lambda;->field:J)@Lcom/example/read/Lambda;->boot()Ljava/lang/invoke/CallSite;
    return-void
.end method

.field private field:J

.method private static lambda$make$0(Ljava/lang/String;)V
    .registers 1
    invoke-virtual {p0}, Ljava/lang/String;->trim()Ljava/lang/String;
    return-void
.end method

.method public static boot()Ljava/lang/invoke/CallSite;
    .registers 1
    const/4 v0, 0x0
    return-object v0
.end method
