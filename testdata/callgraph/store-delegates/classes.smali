.class public final Lcom/example/Main;
.super Landroid/app/Activity;
.implements Landroid/view/View$OnClickListener;
.annotation system Ldalvik/annotation/SourceDebugExtension;
    value = "SMAP\nmain.kt\nKotlin\n*S Kotlin\n*F\n+ 1 main.kt\ncom/example/Main\n+ 2 main.kt\ncom/example/MainKt\n+ 3 Delegates.kt\nkotlin/properties/Delegates\n*L\n1#1,61:1\n20#2:62\n20#2:63\n33#3,3:64\n33#3,3:67\n*E\n*S KotlinDebug\n*F\n+ 1 main.kt\ncom/example/Main\n*L\n59#1:62\n59#1:63\n43#1,3:64\n44#1,3:67\n*E\n"
.end annotation
.field static final synthetic $$delegatedProperties:[Lkotlin/reflect/KProperty;
.field private final c1$delegate:Lcom/example/Preference;
.field private final c2$delegate:Lcom/example/Preference;
.field private final c3$delegate:Lcom/example/Preference;
.field private final c4$delegate:Lcom/example/Preference;
.field private config:Lcom/example/Config;
.field private final o1$delegate:Lcom/example/Preference;
.field private final o2$delegate:Lcom/example/Preference;
.field private final o3$delegate:Lcom/example/Preference;
.field private final o4$delegate:Lcom/example/Preference;
.field private final obsC$delegate:Lkotlin/properties/ReadWriteProperty;
.field private final obsO$delegate:Lkotlin/properties/ReadWriteProperty;

.method static constructor <clinit>()V
    .registers 6
    const/16 v0, 0xa
    new-array v1, v0, [Lkotlin/reflect/KProperty;
    const/4 v2, 0x0
    new-instance v0, Lkotlin/jvm/internal/MutablePropertyReference1Impl;
    const-class v3, Lcom/example/Main;
    invoke-static {v3}, Lkotlin/jvm/internal/Reflection;->getOrCreateKotlinClass(Ljava/lang/Class;)Lkotlin/reflect/KClass;
    move-result-object v3
    const-string v4, "c1"
    const-string v5, "getC1()Z"
    invoke-direct {v0, v3, v4, v5}, Lkotlin/jvm/internal/MutablePropertyReference1Impl;-><init>(Lkotlin/reflect/KDeclarationContainer;Ljava/lang/String;Ljava/lang/String;)V
    invoke-static {v0}, Lkotlin/jvm/internal/Reflection;->mutableProperty1(Lkotlin/jvm/internal/MutablePropertyReference1;)Lkotlin/reflect/KMutableProperty1;
    move-result-object v0
    check-cast v0, Lkotlin/reflect/KProperty;
    aput-object v0, v1, v2
    const/4 v2, 0x1
    new-instance v0, Lkotlin/jvm/internal/MutablePropertyReference1Impl;
    const-class v3, Lcom/example/Main;
    invoke-static {v3}, Lkotlin/jvm/internal/Reflection;->getOrCreateKotlinClass(Ljava/lang/Class;)Lkotlin/reflect/KClass;
    move-result-object v3
    const-string v4, "o1"
    const-string v5, "getO1()Z"
    invoke-direct {v0, v3, v4, v5}, Lkotlin/jvm/internal/MutablePropertyReference1Impl;-><init>(Lkotlin/reflect/KDeclarationContainer;Ljava/lang/String;Ljava/lang/String;)V
    invoke-static {v0}, Lkotlin/jvm/internal/Reflection;->mutableProperty1(Lkotlin/jvm/internal/MutablePropertyReference1;)Lkotlin/reflect/KMutableProperty1;
    move-result-object v0
    check-cast v0, Lkotlin/reflect/KProperty;
    aput-object v0, v1, v2
    const/4 v2, 0x2
    new-instance v0, Lkotlin/jvm/internal/MutablePropertyReference1Impl;
    const-class v3, Lcom/example/Main;
    invoke-static {v3}, Lkotlin/jvm/internal/Reflection;->getOrCreateKotlinClass(Ljava/lang/Class;)Lkotlin/reflect/KClass;
    move-result-object v3
    const-string v4, "c2"
    const-string v5, "getC2()I"
    invoke-direct {v0, v3, v4, v5}, Lkotlin/jvm/internal/MutablePropertyReference1Impl;-><init>(Lkotlin/reflect/KDeclarationContainer;Ljava/lang/String;Ljava/lang/String;)V
    invoke-static {v0}, Lkotlin/jvm/internal/Reflection;->mutableProperty1(Lkotlin/jvm/internal/MutablePropertyReference1;)Lkotlin/reflect/KMutableProperty1;
    move-result-object v0
    check-cast v0, Lkotlin/reflect/KProperty;
    aput-object v0, v1, v2
    const/4 v2, 0x3
    new-instance v0, Lkotlin/jvm/internal/MutablePropertyReference1Impl;
    const-class v3, Lcom/example/Main;
    invoke-static {v3}, Lkotlin/jvm/internal/Reflection;->getOrCreateKotlinClass(Ljava/lang/Class;)Lkotlin/reflect/KClass;
    move-result-object v3
    const-string v4, "o2"
    const-string v5, "getO2()I"
    invoke-direct {v0, v3, v4, v5}, Lkotlin/jvm/internal/MutablePropertyReference1Impl;-><init>(Lkotlin/reflect/KDeclarationContainer;Ljava/lang/String;Ljava/lang/String;)V
    invoke-static {v0}, Lkotlin/jvm/internal/Reflection;->mutableProperty1(Lkotlin/jvm/internal/MutablePropertyReference1;)Lkotlin/reflect/KMutableProperty1;
    move-result-object v0
    check-cast v0, Lkotlin/reflect/KProperty;
    aput-object v0, v1, v2
    const/4 v2, 0x4
    new-instance v0, Lkotlin/jvm/internal/MutablePropertyReference1Impl;
    const-class v3, Lcom/example/Main;
    invoke-static {v3}, Lkotlin/jvm/internal/Reflection;->getOrCreateKotlinClass(Ljava/lang/Class;)Lkotlin/reflect/KClass;
    move-result-object v3
    const-string v4, "c3"
    const-string v5, "getC3()Ljava/lang/String;"
    invoke-direct {v0, v3, v4, v5}, Lkotlin/jvm/internal/MutablePropertyReference1Impl;-><init>(Lkotlin/reflect/KDeclarationContainer;Ljava/lang/String;Ljava/lang/String;)V
    invoke-static {v0}, Lkotlin/jvm/internal/Reflection;->mutableProperty1(Lkotlin/jvm/internal/MutablePropertyReference1;)Lkotlin/reflect/KMutableProperty1;
    move-result-object v0
    check-cast v0, Lkotlin/reflect/KProperty;
    aput-object v0, v1, v2
    const/4 v2, 0x5
    new-instance v0, Lkotlin/jvm/internal/MutablePropertyReference1Impl;
    const-class v3, Lcom/example/Main;
    invoke-static {v3}, Lkotlin/jvm/internal/Reflection;->getOrCreateKotlinClass(Ljava/lang/Class;)Lkotlin/reflect/KClass;
    move-result-object v3
    const-string v4, "o3"
    const-string v5, "getO3()Ljava/lang/String;"
    invoke-direct {v0, v3, v4, v5}, Lkotlin/jvm/internal/MutablePropertyReference1Impl;-><init>(Lkotlin/reflect/KDeclarationContainer;Ljava/lang/String;Ljava/lang/String;)V
    invoke-static {v0}, Lkotlin/jvm/internal/Reflection;->mutableProperty1(Lkotlin/jvm/internal/MutablePropertyReference1;)Lkotlin/reflect/KMutableProperty1;
    move-result-object v0
    check-cast v0, Lkotlin/reflect/KProperty;
    aput-object v0, v1, v2
    const/4 v2, 0x6
    new-instance v0, Lkotlin/jvm/internal/MutablePropertyReference1Impl;
    const-class v3, Lcom/example/Main;
    invoke-static {v3}, Lkotlin/jvm/internal/Reflection;->getOrCreateKotlinClass(Ljava/lang/Class;)Lkotlin/reflect/KClass;
    move-result-object v3
    const-string v4, "o4"
    const-string v5, "getO4()J"
    invoke-direct {v0, v3, v4, v5}, Lkotlin/jvm/internal/MutablePropertyReference1Impl;-><init>(Lkotlin/reflect/KDeclarationContainer;Ljava/lang/String;Ljava/lang/String;)V
    invoke-static {v0}, Lkotlin/jvm/internal/Reflection;->mutableProperty1(Lkotlin/jvm/internal/MutablePropertyReference1;)Lkotlin/reflect/KMutableProperty1;
    move-result-object v0
    check-cast v0, Lkotlin/reflect/KProperty;
    aput-object v0, v1, v2
    const/4 v2, 0x7
    new-instance v0, Lkotlin/jvm/internal/MutablePropertyReference1Impl;
    const-class v3, Lcom/example/Main;
    invoke-static {v3}, Lkotlin/jvm/internal/Reflection;->getOrCreateKotlinClass(Ljava/lang/Class;)Lkotlin/reflect/KClass;
    move-result-object v3
    const-string v4, "c4"
    const-string v5, "getC4()J"
    invoke-direct {v0, v3, v4, v5}, Lkotlin/jvm/internal/MutablePropertyReference1Impl;-><init>(Lkotlin/reflect/KDeclarationContainer;Ljava/lang/String;Ljava/lang/String;)V
    invoke-static {v0}, Lkotlin/jvm/internal/Reflection;->mutableProperty1(Lkotlin/jvm/internal/MutablePropertyReference1;)Lkotlin/reflect/KMutableProperty1;
    move-result-object v0
    check-cast v0, Lkotlin/reflect/KProperty;
    aput-object v0, v1, v2
    const/16 v2, 0x8
    new-instance v0, Lkotlin/jvm/internal/MutablePropertyReference1Impl;
    const-class v3, Lcom/example/Main;
    invoke-static {v3}, Lkotlin/jvm/internal/Reflection;->getOrCreateKotlinClass(Ljava/lang/Class;)Lkotlin/reflect/KClass;
    move-result-object v3
    const-string v4, "obsC"
    const-string v5, "getObsC()Z"
    invoke-direct {v0, v3, v4, v5}, Lkotlin/jvm/internal/MutablePropertyReference1Impl;-><init>(Lkotlin/reflect/KDeclarationContainer;Ljava/lang/String;Ljava/lang/String;)V
    invoke-static {v0}, Lkotlin/jvm/internal/Reflection;->mutableProperty1(Lkotlin/jvm/internal/MutablePropertyReference1;)Lkotlin/reflect/KMutableProperty1;
    move-result-object v0
    check-cast v0, Lkotlin/reflect/KProperty;
    aput-object v0, v1, v2
    const/16 v2, 0x9
    new-instance v0, Lkotlin/jvm/internal/MutablePropertyReference1Impl;
    const-class v3, Lcom/example/Main;
    invoke-static {v3}, Lkotlin/jvm/internal/Reflection;->getOrCreateKotlinClass(Ljava/lang/Class;)Lkotlin/reflect/KClass;
    move-result-object v3
    const-string v4, "obsO"
    const-string v5, "getObsO()Z"
    invoke-direct {v0, v3, v4, v5}, Lkotlin/jvm/internal/MutablePropertyReference1Impl;-><init>(Lkotlin/reflect/KDeclarationContainer;Ljava/lang/String;Ljava/lang/String;)V
    invoke-static {v0}, Lkotlin/jvm/internal/Reflection;->mutableProperty1(Lkotlin/jvm/internal/MutablePropertyReference1;)Lkotlin/reflect/KMutableProperty1;
    move-result-object v0
    check-cast v0, Lkotlin/reflect/KProperty;
    aput-object v0, v1, v2
    sput-object v1, Lcom/example/Main;->$$delegatedProperties:[Lkotlin/reflect/KProperty;
    return-void
.end method

.method public constructor <init>()V
    .registers 9
    const-wide/16 v6, 0x0
    const/4 v4, 0x0
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    new-instance v1, Lcom/example/Preference;
    move-object v0, p0
    check-cast v0, Landroid/content/Context;
    const-string v2, "c1"
    invoke-static {v4}, Ljava/lang/Boolean;->valueOf(Z)Ljava/lang/Boolean;
    move-result-object v3
    invoke-direct {v1, v0, v2, v3}, Lcom/example/Preference;-><init>(Landroid/content/Context;Ljava/lang/String;Ljava/lang/Object;)V
    iput-object v1, p0, Lcom/example/Main;->c1$delegate:Lcom/example/Preference;
    new-instance v1, Lcom/example/Preference;
    move-object v0, p0
    check-cast v0, Landroid/content/Context;
    const-string v2, "o1"
    invoke-static {v4}, Ljava/lang/Boolean;->valueOf(Z)Ljava/lang/Boolean;
    move-result-object v3
    invoke-direct {v1, v0, v2, v3}, Lcom/example/Preference;-><init>(Landroid/content/Context;Ljava/lang/String;Ljava/lang/Object;)V
    iput-object v1, p0, Lcom/example/Main;->o1$delegate:Lcom/example/Preference;
    new-instance v1, Lcom/example/Preference;
    move-object v0, p0
    check-cast v0, Landroid/content/Context;
    const-string v2, "c2"
    invoke-static {v4}, Ljava/lang/Integer;->valueOf(I)Ljava/lang/Integer;
    move-result-object v3
    invoke-direct {v1, v0, v2, v3}, Lcom/example/Preference;-><init>(Landroid/content/Context;Ljava/lang/String;Ljava/lang/Object;)V
    iput-object v1, p0, Lcom/example/Main;->c2$delegate:Lcom/example/Preference;
    new-instance v1, Lcom/example/Preference;
    move-object v0, p0
    check-cast v0, Landroid/content/Context;
    const-string v2, "o2"
    invoke-static {v4}, Ljava/lang/Integer;->valueOf(I)Ljava/lang/Integer;
    move-result-object v3
    invoke-direct {v1, v0, v2, v3}, Lcom/example/Preference;-><init>(Landroid/content/Context;Ljava/lang/String;Ljava/lang/Object;)V
    iput-object v1, p0, Lcom/example/Main;->o2$delegate:Lcom/example/Preference;
    new-instance v1, Lcom/example/Preference;
    move-object v0, p0
    check-cast v0, Landroid/content/Context;
    const-string v2, "c3"
    const-string v3, ""
    invoke-direct {v1, v0, v2, v3}, Lcom/example/Preference;-><init>(Landroid/content/Context;Ljava/lang/String;Ljava/lang/Object;)V
    iput-object v1, p0, Lcom/example/Main;->c3$delegate:Lcom/example/Preference;
    new-instance v1, Lcom/example/Preference;
    move-object v0, p0
    check-cast v0, Landroid/content/Context;
    const-string v2, "o3"
    const-string v3, ""
    invoke-direct {v1, v0, v2, v3}, Lcom/example/Preference;-><init>(Landroid/content/Context;Ljava/lang/String;Ljava/lang/Object;)V
    iput-object v1, p0, Lcom/example/Main;->o3$delegate:Lcom/example/Preference;
    new-instance v1, Lcom/example/Preference;
    move-object v0, p0
    check-cast v0, Landroid/content/Context;
    const-string v2, "o4"
    invoke-static {v6, v7}, Ljava/lang/Long;->valueOf(J)Ljava/lang/Long;
    move-result-object v3
    invoke-direct {v1, v0, v2, v3}, Lcom/example/Preference;-><init>(Landroid/content/Context;Ljava/lang/String;Ljava/lang/Object;)V
    iput-object v1, p0, Lcom/example/Main;->o4$delegate:Lcom/example/Preference;
    new-instance v1, Lcom/example/Preference;
    move-object v0, p0
    check-cast v0, Landroid/content/Context;
    const-string v2, "c4"
    invoke-static {v6, v7}, Ljava/lang/Long;->valueOf(J)Ljava/lang/Long;
    move-result-object v3
    invoke-direct {v1, v0, v2, v3}, Lcom/example/Preference;-><init>(Landroid/content/Context;Ljava/lang/String;Ljava/lang/Object;)V
    iput-object v1, p0, Lcom/example/Main;->c4$delegate:Lcom/example/Preference;
    sget-object v0, Lkotlin/properties/Delegates;->INSTANCE:Lkotlin/properties/Delegates;
    invoke-static {v4}, Ljava/lang/Boolean;->valueOf(Z)Ljava/lang/Boolean;
    move-result-object v1
    new-instance v0, Lcom/example/Main$$special$$inlined$observable$1;
    invoke-direct {v0, v1, v1}, Lcom/example/Main$$special$$inlined$observable$1;-><init>(Ljava/lang/Object;Ljava/lang/Object;)V
    check-cast v0, Lkotlin/properties/ReadWriteProperty;
    iput-object v0, p0, Lcom/example/Main;->obsC$delegate:Lkotlin/properties/ReadWriteProperty;
    sget-object v0, Lkotlin/properties/Delegates;->INSTANCE:Lkotlin/properties/Delegates;
    invoke-static {v4}, Ljava/lang/Boolean;->valueOf(Z)Ljava/lang/Boolean;
    move-result-object v1
    new-instance v0, Lcom/example/Main$$special$$inlined$observable$2;
    invoke-direct {v0, v1, v1}, Lcom/example/Main$$special$$inlined$observable$2;-><init>(Ljava/lang/Object;Ljava/lang/Object;)V
    check-cast v0, Lkotlin/properties/ReadWriteProperty;
    iput-object v0, p0, Lcom/example/Main;->obsO$delegate:Lkotlin/properties/ReadWriteProperty;
    return-void
.end method

.method private final getC1()Z
    .registers 4
    iget-object v0, p0, Lcom/example/Main;->c1$delegate:Lcom/example/Preference;
    sget-object v1, Lcom/example/Main;->$$delegatedProperties:[Lkotlin/reflect/KProperty;
    const/4 v2, 0x0
    aget-object v1, v1, v2
    invoke-virtual {v0, p0, v1}, Lcom/example/Preference;->getValue(Ljava/lang/Object;Lkotlin/reflect/KProperty;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Ljava/lang/Boolean;
    invoke-virtual {v0}, Ljava/lang/Boolean;->booleanValue()Z
    move-result v0
    return v0
.end method

.method private final getC2()I
    .registers 4
    iget-object v0, p0, Lcom/example/Main;->c2$delegate:Lcom/example/Preference;
    sget-object v1, Lcom/example/Main;->$$delegatedProperties:[Lkotlin/reflect/KProperty;
    const/4 v2, 0x2
    aget-object v1, v1, v2
    invoke-virtual {v0, p0, v1}, Lcom/example/Preference;->getValue(Ljava/lang/Object;Lkotlin/reflect/KProperty;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Ljava/lang/Number;
    invoke-virtual {v0}, Ljava/lang/Number;->intValue()I
    move-result v0
    return v0
.end method

.method private final getC3()Ljava/lang/String;
    .registers 4
    iget-object v0, p0, Lcom/example/Main;->c3$delegate:Lcom/example/Preference;
    sget-object v1, Lcom/example/Main;->$$delegatedProperties:[Lkotlin/reflect/KProperty;
    const/4 v2, 0x4
    aget-object v1, v1, v2
    invoke-virtual {v0, p0, v1}, Lcom/example/Preference;->getValue(Ljava/lang/Object;Lkotlin/reflect/KProperty;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Ljava/lang/String;
    return-object v0
.end method

.method private final getC4()J
    .registers 4
    iget-object v0, p0, Lcom/example/Main;->c4$delegate:Lcom/example/Preference;
    sget-object v1, Lcom/example/Main;->$$delegatedProperties:[Lkotlin/reflect/KProperty;
    const/4 v2, 0x7
    aget-object v1, v1, v2
    invoke-virtual {v0, p0, v1}, Lcom/example/Preference;->getValue(Ljava/lang/Object;Lkotlin/reflect/KProperty;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Ljava/lang/Number;
    invoke-virtual {v0}, Ljava/lang/Number;->longValue()J
    move-result-wide v0
    return-wide v0
.end method

.method private final getO1()Z
    .registers 4
    iget-object v0, p0, Lcom/example/Main;->o1$delegate:Lcom/example/Preference;
    sget-object v1, Lcom/example/Main;->$$delegatedProperties:[Lkotlin/reflect/KProperty;
    const/4 v2, 0x1
    aget-object v1, v1, v2
    invoke-virtual {v0, p0, v1}, Lcom/example/Preference;->getValue(Ljava/lang/Object;Lkotlin/reflect/KProperty;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Ljava/lang/Boolean;
    invoke-virtual {v0}, Ljava/lang/Boolean;->booleanValue()Z
    move-result v0
    return v0
.end method

.method private final getO2()I
    .registers 4
    iget-object v0, p0, Lcom/example/Main;->o2$delegate:Lcom/example/Preference;
    sget-object v1, Lcom/example/Main;->$$delegatedProperties:[Lkotlin/reflect/KProperty;
    const/4 v2, 0x3
    aget-object v1, v1, v2
    invoke-virtual {v0, p0, v1}, Lcom/example/Preference;->getValue(Ljava/lang/Object;Lkotlin/reflect/KProperty;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Ljava/lang/Number;
    invoke-virtual {v0}, Ljava/lang/Number;->intValue()I
    move-result v0
    return v0
.end method

.method private final getO3()Ljava/lang/String;
    .registers 4
    iget-object v0, p0, Lcom/example/Main;->o3$delegate:Lcom/example/Preference;
    sget-object v1, Lcom/example/Main;->$$delegatedProperties:[Lkotlin/reflect/KProperty;
    const/4 v2, 0x5
    aget-object v1, v1, v2
    invoke-virtual {v0, p0, v1}, Lcom/example/Preference;->getValue(Ljava/lang/Object;Lkotlin/reflect/KProperty;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Ljava/lang/String;
    return-object v0
.end method

.method private final getO4()J
    .registers 4
    iget-object v0, p0, Lcom/example/Main;->o4$delegate:Lcom/example/Preference;
    sget-object v1, Lcom/example/Main;->$$delegatedProperties:[Lkotlin/reflect/KProperty;
    const/4 v2, 0x6
    aget-object v1, v1, v2
    invoke-virtual {v0, p0, v1}, Lcom/example/Preference;->getValue(Ljava/lang/Object;Lkotlin/reflect/KProperty;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Ljava/lang/Number;
    invoke-virtual {v0}, Ljava/lang/Number;->longValue()J
    move-result-wide v0
    return-wide v0
.end method

.method private final getObsC()Z
    .registers 4
    iget-object v0, p0, Lcom/example/Main;->obsC$delegate:Lkotlin/properties/ReadWriteProperty;
    sget-object v1, Lcom/example/Main;->$$delegatedProperties:[Lkotlin/reflect/KProperty;
    const/16 v2, 0x8
    aget-object v1, v1, v2
    invoke-interface {v0, p0, v1}, Lkotlin/properties/ReadWriteProperty;->getValue(Ljava/lang/Object;Lkotlin/reflect/KProperty;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Ljava/lang/Boolean;
    invoke-virtual {v0}, Ljava/lang/Boolean;->booleanValue()Z
    move-result v0
    return v0
.end method

.method private final getObsO()Z
    .registers 4
    iget-object v0, p0, Lcom/example/Main;->obsO$delegate:Lkotlin/properties/ReadWriteProperty;
    sget-object v1, Lcom/example/Main;->$$delegatedProperties:[Lkotlin/reflect/KProperty;
    const/16 v2, 0x9
    aget-object v1, v1, v2
    invoke-interface {v0, p0, v1}, Lkotlin/properties/ReadWriteProperty;->getValue(Ljava/lang/Object;Lkotlin/reflect/KProperty;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Ljava/lang/Boolean;
    invoke-virtual {v0}, Ljava/lang/Boolean;->booleanValue()Z
    move-result v0
    return v0
.end method

.method private final setC1(Z)V
    .registers 5
    iget-object v0, p0, Lcom/example/Main;->c1$delegate:Lcom/example/Preference;
    sget-object v1, Lcom/example/Main;->$$delegatedProperties:[Lkotlin/reflect/KProperty;
    const/4 v2, 0x0
    aget-object v1, v1, v2
    invoke-static {p1}, Ljava/lang/Boolean;->valueOf(Z)Ljava/lang/Boolean;
    move-result-object v2
    invoke-virtual {v0, p0, v1, v2}, Lcom/example/Preference;->setValue(Ljava/lang/Object;Lkotlin/reflect/KProperty;Ljava/lang/Object;)V
    return-void
.end method

.method private final setC2(I)V
    .registers 5
    iget-object v0, p0, Lcom/example/Main;->c2$delegate:Lcom/example/Preference;
    sget-object v1, Lcom/example/Main;->$$delegatedProperties:[Lkotlin/reflect/KProperty;
    const/4 v2, 0x2
    aget-object v1, v1, v2
    invoke-static {p1}, Ljava/lang/Integer;->valueOf(I)Ljava/lang/Integer;
    move-result-object v2
    invoke-virtual {v0, p0, v1, v2}, Lcom/example/Preference;->setValue(Ljava/lang/Object;Lkotlin/reflect/KProperty;Ljava/lang/Object;)V
    return-void
.end method

.method private final setC3(Ljava/lang/String;)V
    .registers 5
    iget-object v0, p0, Lcom/example/Main;->c3$delegate:Lcom/example/Preference;
    sget-object v1, Lcom/example/Main;->$$delegatedProperties:[Lkotlin/reflect/KProperty;
    const/4 v2, 0x4
    aget-object v1, v1, v2
    invoke-virtual {v0, p0, v1, p1}, Lcom/example/Preference;->setValue(Ljava/lang/Object;Lkotlin/reflect/KProperty;Ljava/lang/Object;)V
    return-void
.end method

.method private final setC4(J)V
    .registers 6
    iget-object v0, p0, Lcom/example/Main;->c4$delegate:Lcom/example/Preference;
    sget-object v1, Lcom/example/Main;->$$delegatedProperties:[Lkotlin/reflect/KProperty;
    const/4 v2, 0x7
    aget-object v1, v1, v2
    invoke-static {p1, p2}, Ljava/lang/Long;->valueOf(J)Ljava/lang/Long;
    move-result-object v2
    invoke-virtual {v0, p0, v1, v2}, Lcom/example/Preference;->setValue(Ljava/lang/Object;Lkotlin/reflect/KProperty;Ljava/lang/Object;)V
    return-void
.end method

.method private final setO1(Z)V
    .registers 5
    iget-object v0, p0, Lcom/example/Main;->o1$delegate:Lcom/example/Preference;
    sget-object v1, Lcom/example/Main;->$$delegatedProperties:[Lkotlin/reflect/KProperty;
    const/4 v2, 0x1
    aget-object v1, v1, v2
    invoke-static {p1}, Ljava/lang/Boolean;->valueOf(Z)Ljava/lang/Boolean;
    move-result-object v2
    invoke-virtual {v0, p0, v1, v2}, Lcom/example/Preference;->setValue(Ljava/lang/Object;Lkotlin/reflect/KProperty;Ljava/lang/Object;)V
    return-void
.end method

.method private final setO2(I)V
    .registers 5
    iget-object v0, p0, Lcom/example/Main;->o2$delegate:Lcom/example/Preference;
    sget-object v1, Lcom/example/Main;->$$delegatedProperties:[Lkotlin/reflect/KProperty;
    const/4 v2, 0x3
    aget-object v1, v1, v2
    invoke-static {p1}, Ljava/lang/Integer;->valueOf(I)Ljava/lang/Integer;
    move-result-object v2
    invoke-virtual {v0, p0, v1, v2}, Lcom/example/Preference;->setValue(Ljava/lang/Object;Lkotlin/reflect/KProperty;Ljava/lang/Object;)V
    return-void
.end method

.method private final setO3(Ljava/lang/String;)V
    .registers 5
    iget-object v0, p0, Lcom/example/Main;->o3$delegate:Lcom/example/Preference;
    sget-object v1, Lcom/example/Main;->$$delegatedProperties:[Lkotlin/reflect/KProperty;
    const/4 v2, 0x5
    aget-object v1, v1, v2
    invoke-virtual {v0, p0, v1, p1}, Lcom/example/Preference;->setValue(Ljava/lang/Object;Lkotlin/reflect/KProperty;Ljava/lang/Object;)V
    return-void
.end method

.method private final setO4(J)V
    .registers 6
    iget-object v0, p0, Lcom/example/Main;->o4$delegate:Lcom/example/Preference;
    sget-object v1, Lcom/example/Main;->$$delegatedProperties:[Lkotlin/reflect/KProperty;
    const/4 v2, 0x6
    aget-object v1, v1, v2
    invoke-static {p1, p2}, Ljava/lang/Long;->valueOf(J)Ljava/lang/Long;
    move-result-object v2
    invoke-virtual {v0, p0, v1, v2}, Lcom/example/Preference;->setValue(Ljava/lang/Object;Lkotlin/reflect/KProperty;Ljava/lang/Object;)V
    return-void
.end method

.method private final setObsC(Z)V
    .registers 5
    iget-object v0, p0, Lcom/example/Main;->obsC$delegate:Lkotlin/properties/ReadWriteProperty;
    sget-object v1, Lcom/example/Main;->$$delegatedProperties:[Lkotlin/reflect/KProperty;
    const/16 v2, 0x8
    aget-object v1, v1, v2
    invoke-static {p1}, Ljava/lang/Boolean;->valueOf(Z)Ljava/lang/Boolean;
    move-result-object v2
    invoke-interface {v0, p0, v1, v2}, Lkotlin/properties/ReadWriteProperty;->setValue(Ljava/lang/Object;Lkotlin/reflect/KProperty;Ljava/lang/Object;)V
    return-void
.end method

.method private final setObsO(Z)V
    .registers 5
    iget-object v0, p0, Lcom/example/Main;->obsO$delegate:Lkotlin/properties/ReadWriteProperty;
    sget-object v1, Lcom/example/Main;->$$delegatedProperties:[Lkotlin/reflect/KProperty;
    const/16 v2, 0x9
    aget-object v1, v1, v2
    invoke-static {p1}, Ljava/lang/Boolean;->valueOf(Z)Ljava/lang/Boolean;
    move-result-object v2
    invoke-interface {v0, p0, v1, v2}, Lkotlin/properties/ReadWriteProperty;->setValue(Ljava/lang/Object;Lkotlin/reflect/KProperty;Ljava/lang/Object;)V
    return-void
.end method

.method public onClick(Landroid/view/View;)V
    .registers 6
    .param p1    # Landroid/view/View;
        .annotation build Lorg/jetbrains/annotations/NotNull;
        .end annotation
    .end param
    const/4 v3, 0x0
    const/4 v2, 0x1
    const-string v0, "v"
    invoke-static {p1, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    invoke-direct {p0, v2}, Lcom/example/Main;->setO1(Z)V
    invoke-direct {p0, v2}, Lcom/example/Main;->setO2(I)V
    const-string v0, "1"
    invoke-direct {p0, v0}, Lcom/example/Main;->setO3(Ljava/lang/String;)V
    invoke-static {}, Ljava/lang/System;->currentTimeMillis()J
    move-result-wide v0
    invoke-direct {p0, v0, v1}, Lcom/example/Main;->setO4(J)V
    iget-object v0, p0, Lcom/example/Main;->config:Lcom/example/Config;
    if-nez v0, :cond_22
    const-string v1, "config"
    invoke-static {v1}, Lkotlin/jvm/internal/Intrinsics;->throwUninitializedPropertyAccessException(Ljava/lang/String;)V
    :cond_22
    invoke-virtual {v0, v2}, Lcom/example/Config;->setAgreedO(Z)V
    sget-object v0, Lcom/example/Settings;->INSTANCE:Lcom/example/Settings;
    invoke-virtual {v0, v2}, Lcom/example/Settings;->setO(Z)V
    sget-object v0, Lcom/example/Settings;->INSTANCE:Lcom/example/Settings;
    invoke-virtual {v0, v2}, Lcom/example/Settings;->setMemory(Z)V
    sget-object v0, Lcom/example/Settings;->INSTANCE:Lcom/example/Settings;
    invoke-static {v2}, Ljava/lang/Boolean;->valueOf(Z)Ljava/lang/Boolean;
    move-result-object v1
    invoke-virtual {v0, v1}, Lcom/example/Settings;->setOther(Ljava/lang/Boolean;)V
    invoke-direct {p0, v2}, Lcom/example/Main;->setObsO(Z)V
    const-string v0, "config"
    invoke-virtual {p0, v0, v3}, Lcom/example/Main;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    const-string v1, "getSharedPreferences(\"config\", 0)"
    invoke-static {v0, v1}, Lkotlin/jvm/internal/Intrinsics;->checkExpressionValueIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "e"
    invoke-static {v0, v1}, Lkotlin/jvm/internal/Intrinsics;->checkExpressionValueIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    const-string v1, "late_o"
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences$Editor;->putBoolean(Ljava/lang/String;Z)Landroid/content/SharedPreferences$Editor;
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    iget-object v0, p0, Lcom/example/Main;->config:Lcom/example/Config;
    if-nez v0, :cond_60
    const-string v1, "config"
    invoke-static {v1}, Lkotlin/jvm/internal/Intrinsics;->throwUninitializedPropertyAccessException(Ljava/lang/String;)V
    :cond_60
    invoke-virtual {v0, v3}, Lcom/example/Config;->setAgreedC(Z)V
    invoke-direct {p0, v3}, Lcom/example/Main;->setC1(Z)V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 8
    .param p1    # Landroid/os/Bundle;
        .annotation build Lorg/jetbrains/annotations/Nullable;
        .end annotation
    .end param
    const-wide/16 v4, 0x0
    const/4 v1, 0x1
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    sget-object v0, Lcom/example/Settings;->INSTANCE:Lcom/example/Settings;
    invoke-virtual {p0}, Lcom/example/Main;->getApplicationContext()Landroid/content/Context;
    move-result-object v2
    const-string v3, "applicationContext"
    invoke-static {v2, v3}, Lkotlin/jvm/internal/Intrinsics;->checkExpressionValueIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    invoke-virtual {v0, v2}, Lcom/example/Settings;->setApp(Landroid/content/Context;)V
    new-instance v2, Lcom/example/Config;
    move-object v0, p0
    check-cast v0, Landroid/content/Context;
    invoke-direct {v2, v0}, Lcom/example/Config;-><init>(Landroid/content/Context;)V
    iput-object v2, p0, Lcom/example/Main;->config:Lcom/example/Config;
    invoke-direct {p0}, Lcom/example/Main;->getC1()Z
    move-result v0
    if-eqz v0, :cond_27
    invoke-static {}, Lcom/example/T;->c_delegate()V
    :cond_27
    invoke-direct {p0}, Lcom/example/Main;->getO1()Z
    move-result v0
    if-eqz v0, :cond_30
    invoke-static {}, Lcom/example/T;->o_delegate()V
    :cond_30
    invoke-direct {p0}, Lcom/example/Main;->getC2()I
    move-result v0
    if-ne v0, v1, :cond_39
    invoke-static {}, Lcom/example/T;->c_int()V
    :cond_39
    invoke-direct {p0}, Lcom/example/Main;->getO2()I
    move-result v0
    if-ne v0, v1, :cond_42
    invoke-static {}, Lcom/example/T;->o_int()V
    :cond_42
    invoke-direct {p0}, Lcom/example/Main;->getC3()Ljava/lang/String;
    move-result-object v0
    const-string v2, "1"
    invoke-static {v0, v2}, Lkotlin/jvm/internal/Intrinsics;->areEqual(Ljava/lang/Object;Ljava/lang/Object;)Z
    move-result v0
    if-eqz v0, :cond_51
    invoke-static {}, Lcom/example/T;->c_string()V
    :cond_51
    invoke-direct {p0}, Lcom/example/Main;->getO3()Ljava/lang/String;
    move-result-object v0
    const-string v2, "1"
    invoke-static {v0, v2}, Lkotlin/jvm/internal/Intrinsics;->areEqual(Ljava/lang/Object;Ljava/lang/Object;)Z
    move-result v0
    if-eqz v0, :cond_60
    invoke-static {}, Lcom/example/T;->o_string()V
    :cond_60
    invoke-direct {p0}, Lcom/example/Main;->getC3()Ljava/lang/String;
    move-result-object v0
    check-cast v0, Ljava/lang/CharSequence;
    invoke-interface {v0}, Ljava/lang/CharSequence;->length()I
    move-result v0
    if-lez v0, :cond_142
    move v0, v1
    :goto_6d
    if-eqz v0, :cond_72
    invoke-static {}, Lcom/example/T;->c_not_empty()V
    :cond_72
    invoke-direct {p0}, Lcom/example/Main;->getC4()J
    move-result-wide v2
    cmp-long v0, v2, v4
    if-lez v0, :cond_7d
    invoke-static {}, Lcom/example/T;->c_long()V
    :cond_7d
    invoke-direct {p0}, Lcom/example/Main;->getO4()J
    move-result-wide v2
    cmp-long v0, v2, v4
    if-lez v0, :cond_88
    invoke-static {}, Lcom/example/T;->o_long()V
    :cond_88
    iget-object v0, p0, Lcom/example/Main;->config:Lcom/example/Config;
    if-nez v0, :cond_91
    const-string v2, "config"
    invoke-static {v2}, Lkotlin/jvm/internal/Intrinsics;->throwUninitializedPropertyAccessException(Ljava/lang/String;)V
    :cond_91
    invoke-virtual {v0}, Lcom/example/Config;->getAgreedC()Z
    move-result v0
    if-eqz v0, :cond_9a
    invoke-static {}, Lcom/example/T;->c_by_name()V
    :cond_9a
    iget-object v0, p0, Lcom/example/Main;->config:Lcom/example/Config;
    if-nez v0, :cond_a3
    const-string v2, "config"
    invoke-static {v2}, Lkotlin/jvm/internal/Intrinsics;->throwUninitializedPropertyAccessException(Ljava/lang/String;)V
    :cond_a3
    invoke-virtual {v0}, Lcom/example/Config;->getAgreedO()Z
    move-result v0
    if-eqz v0, :cond_ac
    invoke-static {}, Lcom/example/T;->o_by_name()V
    :cond_ac
    iget-object v0, p0, Lcom/example/Main;->config:Lcom/example/Config;
    if-nez v0, :cond_b5
    const-string v2, "config"
    invoke-static {v2}, Lkotlin/jvm/internal/Intrinsics;->throwUninitializedPropertyAccessException(Ljava/lang/String;)V
    :cond_b5
    invoke-virtual {v0}, Lcom/example/Config;->getReady()Z
    move-result v0
    if-eqz v0, :cond_be
    invoke-static {}, Lcom/example/T;->c_lazy()V
    :cond_be
    iget-object v0, p0, Lcom/example/Main;->config:Lcom/example/Config;
    if-nez v0, :cond_c7
    const-string v2, "config"
    invoke-static {v2}, Lkotlin/jvm/internal/Intrinsics;->throwUninitializedPropertyAccessException(Ljava/lang/String;)V
    :cond_c7
    invoke-virtual {v0}, Lcom/example/Config;->getReadyO()Z
    move-result v0
    if-eqz v0, :cond_d0
    invoke-static {}, Lcom/example/T;->o_lazy()V
    :cond_d0
    sget-object v0, Lcom/example/Settings;->INSTANCE:Lcom/example/Settings;
    invoke-virtual {v0}, Lcom/example/Settings;->getC()Z
    move-result v0
    if-eqz v0, :cond_db
    invoke-static {}, Lcom/example/T;->c_object()V
    :cond_db
    sget-object v0, Lcom/example/Settings;->INSTANCE:Lcom/example/Settings;
    invoke-virtual {v0}, Lcom/example/Settings;->getO()Z
    move-result v0
    if-eqz v0, :cond_e6
    invoke-static {}, Lcom/example/T;->o_object()V
    :cond_e6
    sget-object v0, Lcom/example/Settings;->INSTANCE:Lcom/example/Settings;
    invoke-virtual {v0}, Lcom/example/Settings;->getMemory()Z
    move-result v0
    if-eqz v0, :cond_f1
    invoke-static {}, Lcom/example/T;->o_memory()V
    :cond_f1
    sget-object v0, Lcom/example/Settings;->INSTANCE:Lcom/example/Settings;
    invoke-virtual {v0}, Lcom/example/Settings;->getOther()Ljava/lang/Boolean;
    move-result-object v0
    invoke-static {v1}, Ljava/lang/Boolean;->valueOf(Z)Ljava/lang/Boolean;
    move-result-object v2
    invoke-static {v0, v2}, Lkotlin/jvm/internal/Intrinsics;->areEqual(Ljava/lang/Object;Ljava/lang/Object;)Z
    move-result v0
    if-eqz v0, :cond_104
    invoke-static {}, Lcom/example/T;->o_nullable()V
    :cond_104
    sget-object v0, Lcom/example/Settings;->INSTANCE:Lcom/example/Settings;
    invoke-virtual {v0}, Lcom/example/Settings;->getClosed()Ljava/lang/Boolean;
    move-result-object v0
    invoke-static {v1}, Ljava/lang/Boolean;->valueOf(Z)Ljava/lang/Boolean;
    move-result-object v1
    invoke-static {v0, v1}, Lkotlin/jvm/internal/Intrinsics;->areEqual(Ljava/lang/Object;Ljava/lang/Object;)Z
    move-result v0
    if-eqz v0, :cond_117
    invoke-static {}, Lcom/example/T;->c_nullable()V
    :cond_117
    sget-object v0, Lcom/example/Settings;->INSTANCE:Lcom/example/Settings;
    invoke-virtual {v0}, Lcom/example/Settings;->getClosed()Ljava/lang/Boolean;
    move-result-object v0
    if-eqz v0, :cond_122
    invoke-static {}, Lcom/example/T;->c_not_null()V
    :cond_122
    invoke-direct {p0}, Lcom/example/Main;->getObsC()Z
    move-result v0
    if-eqz v0, :cond_12b
    invoke-static {}, Lcom/example/T;->c_observable()V
    :cond_12b
    invoke-direct {p0}, Lcom/example/Main;->getObsO()Z
    move-result v0
    if-eqz v0, :cond_134
    invoke-static {}, Lcom/example/T;->o_observable()V
    :cond_134
    new-instance v1, Landroid/view/View;
    move-object v0, p0
    check-cast v0, Landroid/content/Context;
    invoke-direct {v1, v0}, Landroid/view/View;-><init>(Landroid/content/Context;)V
    check-cast p0, Landroid/view/View$OnClickListener;
    invoke-virtual {v1, p0}, Landroid/view/View;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    return-void
    :cond_142
    const/4 v0, 0x0
    goto/16 :goto_6d
.end method

.class public final Lcom/example/ByName;
.super Ljava/lang/Object;
.implements Lkotlin/properties/ReadWriteProperty;
.field private final default:Z
.field private final prefs:Landroid/content/SharedPreferences;

.method public constructor <init>(Landroid/content/SharedPreferences;Z)V
    .registers 4
    .param p1    # Landroid/content/SharedPreferences;
        .annotation build Lorg/jetbrains/annotations/NotNull;
        .end annotation
    .end param
    const-string v0, "prefs"
    invoke-static {p1, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcom/example/ByName;->prefs:Landroid/content/SharedPreferences;
    iput-boolean p2, p0, Lcom/example/ByName;->default:Z
    return-void
.end method

.method public getValue(Ljava/lang/Object;Lkotlin/reflect/KProperty;)Ljava/lang/Boolean;
    .registers 6
    .param p1    # Ljava/lang/Object;
        .annotation build Lorg/jetbrains/annotations/NotNull;
        .end annotation
    .end param
    .param p2    # Lkotlin/reflect/KProperty;
        .annotation build Lorg/jetbrains/annotations/NotNull;
        .end annotation
    .end param
    .annotation build Lorg/jetbrains/annotations/NotNull;
    .end annotation
    const-string v0, "thisRef"
    invoke-static {p1, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    const-string v0, "property"
    invoke-static {p2, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    iget-object v0, p0, Lcom/example/ByName;->prefs:Landroid/content/SharedPreferences;
    invoke-interface {p2}, Lkotlin/reflect/KProperty;->getName()Ljava/lang/String;
    move-result-object v1
    iget-boolean v2, p0, Lcom/example/ByName;->default:Z
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    invoke-static {v0}, Ljava/lang/Boolean;->valueOf(Z)Ljava/lang/Boolean;
    move-result-object v0
    return-object v0
.end method

.method public bridge synthetic getValue(Ljava/lang/Object;Lkotlin/reflect/KProperty;)Ljava/lang/Object;
    .registers 4
    invoke-virtual {p0, p1, p2}, Lcom/example/ByName;->getValue(Ljava/lang/Object;Lkotlin/reflect/KProperty;)Ljava/lang/Boolean;
    move-result-object v0
    return-object v0
.end method

.method public bridge synthetic setValue(Ljava/lang/Object;Lkotlin/reflect/KProperty;Ljava/lang/Object;)V
    .registers 5
    check-cast p3, Ljava/lang/Boolean;
    invoke-virtual {p3}, Ljava/lang/Boolean;->booleanValue()Z
    move-result v0
    invoke-virtual {p0, p1, p2, v0}, Lcom/example/ByName;->setValue(Ljava/lang/Object;Lkotlin/reflect/KProperty;Z)V
    return-void
.end method

.method public setValue(Ljava/lang/Object;Lkotlin/reflect/KProperty;Z)V
    .registers 6
    .param p1    # Ljava/lang/Object;
        .annotation build Lorg/jetbrains/annotations/NotNull;
        .end annotation
    .end param
    .param p2    # Lkotlin/reflect/KProperty;
        .annotation build Lorg/jetbrains/annotations/NotNull;
        .end annotation
    .end param
    const-string v0, "thisRef"
    invoke-static {p1, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    const-string v0, "property"
    invoke-static {p2, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    iget-object v0, p0, Lcom/example/ByName;->prefs:Landroid/content/SharedPreferences;
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {p2}, Lkotlin/reflect/KProperty;->getName()Ljava/lang/String;
    move-result-object v1
    invoke-interface {v0, v1, p3}, Landroid/content/SharedPreferences$Editor;->putBoolean(Ljava/lang/String;Z)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    return-void
.end method

.class final Lcom/example/Config$ready$2;
.super Lkotlin/jvm/internal/Lambda;
.implements Lkotlin/jvm/functions/Function0;
.field final synthetic this$0:Lcom/example/Config;

.method constructor <init>(Lcom/example/Config;)V
    .registers 3
    iput-object p1, p0, Lcom/example/Config$ready$2;->this$0:Lcom/example/Config;
    const/4 v0, 0x0
    invoke-direct {p0, v0}, Lkotlin/jvm/internal/Lambda;-><init>(I)V
    return-void
.end method

.method public bridge synthetic invoke()Ljava/lang/Object;
    .registers 2
    invoke-virtual {p0}, Lcom/example/Config$ready$2;->invoke()Z
    move-result v0
    invoke-static {v0}, Ljava/lang/Boolean;->valueOf(Z)Ljava/lang/Boolean;
    move-result-object v0
    return-object v0
.end method

.method public final invoke()Z
    .registers 4
    iget-object v0, p0, Lcom/example/Config$ready$2;->this$0:Lcom/example/Config;
    invoke-static {v0}, Lcom/example/Config;->access$getSp$p(Lcom/example/Config;)Landroid/content/SharedPreferences;
    move-result-object v0
    const-string v1, "late_c"
    const/4 v2, 0x0
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    return v0
.end method

.class final Lcom/example/Config$readyO$2;
.super Lkotlin/jvm/internal/Lambda;
.implements Lkotlin/jvm/functions/Function0;
.field final synthetic this$0:Lcom/example/Config;

.method constructor <init>(Lcom/example/Config;)V
    .registers 3
    iput-object p1, p0, Lcom/example/Config$readyO$2;->this$0:Lcom/example/Config;
    const/4 v0, 0x0
    invoke-direct {p0, v0}, Lkotlin/jvm/internal/Lambda;-><init>(I)V
    return-void
.end method

.method public bridge synthetic invoke()Ljava/lang/Object;
    .registers 2
    invoke-virtual {p0}, Lcom/example/Config$readyO$2;->invoke()Z
    move-result v0
    invoke-static {v0}, Ljava/lang/Boolean;->valueOf(Z)Ljava/lang/Boolean;
    move-result-object v0
    return-object v0
.end method

.method public final invoke()Z
    .registers 4
    iget-object v0, p0, Lcom/example/Config$readyO$2;->this$0:Lcom/example/Config;
    invoke-static {v0}, Lcom/example/Config;->access$getSp$p(Lcom/example/Config;)Landroid/content/SharedPreferences;
    move-result-object v0
    const-string v1, "late_o"
    const/4 v2, 0x0
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    return v0
.end method

.class public final Lcom/example/Config;
.super Ljava/lang/Object;
.annotation system Ldalvik/annotation/SourceDebugExtension;
    value = "SMAP\nmain.kt\nKotlin\n*S Kotlin\n*F\n+ 1 main.kt\ncom/example/Config\n*L\n1#1,61:1\n*E\n"
.end annotation
.field static final synthetic $$delegatedProperties:[Lkotlin/reflect/KProperty;
.field private final agreedC$delegate:Lcom/example/ByName;
    .annotation build Lorg/jetbrains/annotations/NotNull;
    .end annotation
.end field
.field private final agreedO$delegate:Lcom/example/ByName;
    .annotation build Lorg/jetbrains/annotations/NotNull;
    .end annotation
.end field
.field private final ready$delegate:Lkotlin/Lazy;
    .annotation build Lorg/jetbrains/annotations/NotNull;
    .end annotation
.end field
.field private final readyO$delegate:Lkotlin/Lazy;
    .annotation build Lorg/jetbrains/annotations/NotNull;
    .end annotation
.end field
.field private final sp:Landroid/content/SharedPreferences;

.method static constructor <clinit>()V
    .registers 6
    const/4 v0, 0x4
    new-array v1, v0, [Lkotlin/reflect/KProperty;
    const/4 v2, 0x0
    new-instance v0, Lkotlin/jvm/internal/MutablePropertyReference1Impl;
    const-class v3, Lcom/example/Config;
    invoke-static {v3}, Lkotlin/jvm/internal/Reflection;->getOrCreateKotlinClass(Ljava/lang/Class;)Lkotlin/reflect/KClass;
    move-result-object v3
    const-string v4, "agreedC"
    const-string v5, "getAgreedC()Z"
    invoke-direct {v0, v3, v4, v5}, Lkotlin/jvm/internal/MutablePropertyReference1Impl;-><init>(Lkotlin/reflect/KDeclarationContainer;Ljava/lang/String;Ljava/lang/String;)V
    invoke-static {v0}, Lkotlin/jvm/internal/Reflection;->mutableProperty1(Lkotlin/jvm/internal/MutablePropertyReference1;)Lkotlin/reflect/KMutableProperty1;
    move-result-object v0
    check-cast v0, Lkotlin/reflect/KProperty;
    aput-object v0, v1, v2
    const/4 v2, 0x1
    new-instance v0, Lkotlin/jvm/internal/MutablePropertyReference1Impl;
    const-class v3, Lcom/example/Config;
    invoke-static {v3}, Lkotlin/jvm/internal/Reflection;->getOrCreateKotlinClass(Ljava/lang/Class;)Lkotlin/reflect/KClass;
    move-result-object v3
    const-string v4, "agreedO"
    const-string v5, "getAgreedO()Z"
    invoke-direct {v0, v3, v4, v5}, Lkotlin/jvm/internal/MutablePropertyReference1Impl;-><init>(Lkotlin/reflect/KDeclarationContainer;Ljava/lang/String;Ljava/lang/String;)V
    invoke-static {v0}, Lkotlin/jvm/internal/Reflection;->mutableProperty1(Lkotlin/jvm/internal/MutablePropertyReference1;)Lkotlin/reflect/KMutableProperty1;
    move-result-object v0
    check-cast v0, Lkotlin/reflect/KProperty;
    aput-object v0, v1, v2
    const/4 v2, 0x2
    new-instance v0, Lkotlin/jvm/internal/PropertyReference1Impl;
    const-class v3, Lcom/example/Config;
    invoke-static {v3}, Lkotlin/jvm/internal/Reflection;->getOrCreateKotlinClass(Ljava/lang/Class;)Lkotlin/reflect/KClass;
    move-result-object v3
    const-string v4, "ready"
    const-string v5, "getReady()Z"
    invoke-direct {v0, v3, v4, v5}, Lkotlin/jvm/internal/PropertyReference1Impl;-><init>(Lkotlin/reflect/KDeclarationContainer;Ljava/lang/String;Ljava/lang/String;)V
    invoke-static {v0}, Lkotlin/jvm/internal/Reflection;->property1(Lkotlin/jvm/internal/PropertyReference1;)Lkotlin/reflect/KProperty1;
    move-result-object v0
    check-cast v0, Lkotlin/reflect/KProperty;
    aput-object v0, v1, v2
    const/4 v2, 0x3
    new-instance v0, Lkotlin/jvm/internal/PropertyReference1Impl;
    const-class v3, Lcom/example/Config;
    invoke-static {v3}, Lkotlin/jvm/internal/Reflection;->getOrCreateKotlinClass(Ljava/lang/Class;)Lkotlin/reflect/KClass;
    move-result-object v3
    const-string v4, "readyO"
    const-string v5, "getReadyO()Z"
    invoke-direct {v0, v3, v4, v5}, Lkotlin/jvm/internal/PropertyReference1Impl;-><init>(Lkotlin/reflect/KDeclarationContainer;Ljava/lang/String;Ljava/lang/String;)V
    invoke-static {v0}, Lkotlin/jvm/internal/Reflection;->property1(Lkotlin/jvm/internal/PropertyReference1;)Lkotlin/reflect/KProperty1;
    move-result-object v0
    check-cast v0, Lkotlin/reflect/KProperty;
    aput-object v0, v1, v2
    sput-object v1, Lcom/example/Config;->$$delegatedProperties:[Lkotlin/reflect/KProperty;
    return-void
.end method

.method public constructor <init>(Landroid/content/Context;)V
    .registers 6
    .param p1    # Landroid/content/Context;
        .annotation build Lorg/jetbrains/annotations/NotNull;
        .end annotation
    .end param
    const/4 v3, 0x0
    const-string v0, "c"
    invoke-static {p1, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    const-string v0, "config"
    invoke-virtual {p1, v0, v3}, Landroid/content/Context;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    iput-object v0, p0, Lcom/example/Config;->sp:Landroid/content/SharedPreferences;
    new-instance v0, Lcom/example/ByName;
    iget-object v1, p0, Lcom/example/Config;->sp:Landroid/content/SharedPreferences;
    const-string v2, "sp"
    invoke-static {v1, v2}, Lkotlin/jvm/internal/Intrinsics;->checkExpressionValueIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    invoke-direct {v0, v1, v3}, Lcom/example/ByName;-><init>(Landroid/content/SharedPreferences;Z)V
    iput-object v0, p0, Lcom/example/Config;->agreedC$delegate:Lcom/example/ByName;
    new-instance v0, Lcom/example/ByName;
    iget-object v1, p0, Lcom/example/Config;->sp:Landroid/content/SharedPreferences;
    const-string v2, "sp"
    invoke-static {v1, v2}, Lkotlin/jvm/internal/Intrinsics;->checkExpressionValueIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    invoke-direct {v0, v1, v3}, Lcom/example/ByName;-><init>(Landroid/content/SharedPreferences;Z)V
    iput-object v0, p0, Lcom/example/Config;->agreedO$delegate:Lcom/example/ByName;
    new-instance v0, Lcom/example/Config$ready$2;
    invoke-direct {v0, p0}, Lcom/example/Config$ready$2;-><init>(Lcom/example/Config;)V
    check-cast v0, Lkotlin/jvm/functions/Function0;
    invoke-static {v0}, Lkotlin/LazyKt;->lazy(Lkotlin/jvm/functions/Function0;)Lkotlin/Lazy;
    move-result-object v0
    iput-object v0, p0, Lcom/example/Config;->ready$delegate:Lkotlin/Lazy;
    new-instance v0, Lcom/example/Config$readyO$2;
    invoke-direct {v0, p0}, Lcom/example/Config$readyO$2;-><init>(Lcom/example/Config;)V
    check-cast v0, Lkotlin/jvm/functions/Function0;
    invoke-static {v0}, Lkotlin/LazyKt;->lazy(Lkotlin/jvm/functions/Function0;)Lkotlin/Lazy;
    move-result-object v0
    iput-object v0, p0, Lcom/example/Config;->readyO$delegate:Lkotlin/Lazy;
    return-void
.end method

.method public static final synthetic access$getSp$p(Lcom/example/Config;)Landroid/content/SharedPreferences;
    .registers 2
    iget-object v0, p0, Lcom/example/Config;->sp:Landroid/content/SharedPreferences;
    return-object v0
.end method

.method public final getAgreedC()Z
    .registers 4
    iget-object v0, p0, Lcom/example/Config;->agreedC$delegate:Lcom/example/ByName;
    sget-object v1, Lcom/example/Config;->$$delegatedProperties:[Lkotlin/reflect/KProperty;
    const/4 v2, 0x0
    aget-object v1, v1, v2
    invoke-virtual {v0, p0, v1}, Lcom/example/ByName;->getValue(Ljava/lang/Object;Lkotlin/reflect/KProperty;)Ljava/lang/Boolean;
    move-result-object v0
    invoke-virtual {v0}, Ljava/lang/Boolean;->booleanValue()Z
    move-result v0
    return v0
.end method

.method public final getAgreedO()Z
    .registers 4
    iget-object v0, p0, Lcom/example/Config;->agreedO$delegate:Lcom/example/ByName;
    sget-object v1, Lcom/example/Config;->$$delegatedProperties:[Lkotlin/reflect/KProperty;
    const/4 v2, 0x1
    aget-object v1, v1, v2
    invoke-virtual {v0, p0, v1}, Lcom/example/ByName;->getValue(Ljava/lang/Object;Lkotlin/reflect/KProperty;)Ljava/lang/Boolean;
    move-result-object v0
    invoke-virtual {v0}, Ljava/lang/Boolean;->booleanValue()Z
    move-result v0
    return v0
.end method

.method public final getReady()Z
    .registers 4
    iget-object v0, p0, Lcom/example/Config;->ready$delegate:Lkotlin/Lazy;
    sget-object v1, Lcom/example/Config;->$$delegatedProperties:[Lkotlin/reflect/KProperty;
    const/4 v2, 0x2
    aget-object v1, v1, v2
    invoke-interface {v0}, Lkotlin/Lazy;->getValue()Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Ljava/lang/Boolean;
    invoke-virtual {v0}, Ljava/lang/Boolean;->booleanValue()Z
    move-result v0
    return v0
.end method

.method public final getReadyO()Z
    .registers 4
    iget-object v0, p0, Lcom/example/Config;->readyO$delegate:Lkotlin/Lazy;
    sget-object v1, Lcom/example/Config;->$$delegatedProperties:[Lkotlin/reflect/KProperty;
    const/4 v2, 0x3
    aget-object v1, v1, v2
    invoke-interface {v0}, Lkotlin/Lazy;->getValue()Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Ljava/lang/Boolean;
    invoke-virtual {v0}, Ljava/lang/Boolean;->booleanValue()Z
    move-result v0
    return v0
.end method

.method public final setAgreedC(Z)V
    .registers 5
    iget-object v0, p0, Lcom/example/Config;->agreedC$delegate:Lcom/example/ByName;
    sget-object v1, Lcom/example/Config;->$$delegatedProperties:[Lkotlin/reflect/KProperty;
    const/4 v2, 0x0
    aget-object v1, v1, v2
    invoke-virtual {v0, p0, v1, p1}, Lcom/example/ByName;->setValue(Ljava/lang/Object;Lkotlin/reflect/KProperty;Z)V
    return-void
.end method

.method public final setAgreedO(Z)V
    .registers 5
    iget-object v0, p0, Lcom/example/Config;->agreedO$delegate:Lcom/example/ByName;
    sget-object v1, Lcom/example/Config;->$$delegatedProperties:[Lkotlin/reflect/KProperty;
    const/4 v2, 0x1
    aget-object v1, v1, v2
    invoke-virtual {v0, p0, v1, p1}, Lcom/example/ByName;->setValue(Ljava/lang/Object;Lkotlin/reflect/KProperty;Z)V
    return-void
.end method

.class public final Lcom/example/Main$$special$$inlined$observable$1;
.super Lkotlin/properties/ObservableProperty;
.annotation system Ldalvik/annotation/SourceDebugExtension;
    value = "SMAP\nDelegates.kt\nKotlin\n*S Kotlin\n*F\n+ 1 Delegates.kt\nkotlin/properties/Delegates$observable$1\n+ 2 main.kt\ncom/example/Main\n*L\n1#1,70:1\n43#2:71\n*E\n"
.end annotation
.field final synthetic $initialValue:Ljava/lang/Object;

.method public constructor <init>(Ljava/lang/Object;Ljava/lang/Object;)V
    .registers 3
    iput-object p1, p0, Lcom/example/Main$$special$$inlined$observable$1;->$initialValue:Ljava/lang/Object;
    invoke-direct {p0, p2}, Lkotlin/properties/ObservableProperty;-><init>(Ljava/lang/Object;)V
    return-void
.end method

.method protected afterChange(Lkotlin/reflect/KProperty;Ljava/lang/Object;Ljava/lang/Object;)V
    .registers 5
    .param p1    # Lkotlin/reflect/KProperty;
        .annotation build Lorg/jetbrains/annotations/NotNull;
        .end annotation
    .end param
    const-string v0, "property"
    invoke-static {p1, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    check-cast p3, Ljava/lang/Boolean;
    invoke-virtual {p3}, Ljava/lang/Boolean;->booleanValue()Z
    move-result v0
    check-cast p2, Ljava/lang/Boolean;
    invoke-virtual {p2}, Ljava/lang/Boolean;->booleanValue()Z
    if-eqz v0, :cond_15
    invoke-static {}, Lcom/example/T;->c_observed()V
    :cond_15
    return-void
.end method

.class public final Lcom/example/Main$$special$$inlined$observable$2;
.super Lkotlin/properties/ObservableProperty;
.annotation system Ldalvik/annotation/SourceDebugExtension;
    value = "SMAP\nDelegates.kt\nKotlin\n*S Kotlin\n*F\n+ 1 Delegates.kt\nkotlin/properties/Delegates$observable$1\n+ 2 main.kt\ncom/example/Main\n*L\n1#1,70:1\n44#2:71\n*E\n"
.end annotation
.field final synthetic $initialValue:Ljava/lang/Object;

.method public constructor <init>(Ljava/lang/Object;Ljava/lang/Object;)V
    .registers 3
    iput-object p1, p0, Lcom/example/Main$$special$$inlined$observable$2;->$initialValue:Ljava/lang/Object;
    invoke-direct {p0, p2}, Lkotlin/properties/ObservableProperty;-><init>(Ljava/lang/Object;)V
    return-void
.end method

.method protected afterChange(Lkotlin/reflect/KProperty;Ljava/lang/Object;Ljava/lang/Object;)V
    .registers 5
    .param p1    # Lkotlin/reflect/KProperty;
        .annotation build Lorg/jetbrains/annotations/NotNull;
        .end annotation
    .end param
    const-string v0, "property"
    invoke-static {p1, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    check-cast p3, Ljava/lang/Boolean;
    invoke-virtual {p3}, Ljava/lang/Boolean;->booleanValue()Z
    move-result v0
    check-cast p2, Ljava/lang/Boolean;
    invoke-virtual {p2}, Ljava/lang/Boolean;->booleanValue()Z
    if-eqz v0, :cond_15
    invoke-static {}, Lcom/example/T;->u_observed()V
    :cond_15
    return-void
.end method

.class public final Lcom/example/MainKt;
.super Ljava/lang/Object;
.annotation system Ldalvik/annotation/SourceDebugExtension;
    value = "SMAP\nmain.kt\nKotlin\n*S Kotlin\n*F\n+ 1 main.kt\ncom/example/MainKt\n*L\n1#1,61:1\n20#1:62\n*E\n"
.end annotation

.method public static final edit(Landroid/content/SharedPreferences;ZLkotlin/jvm/functions/Function1;)V
    .registers 5
    .param p0    # Landroid/content/SharedPreferences;
        .annotation build Lorg/jetbrains/annotations/NotNull;
        .end annotation
    .end param
    .param p2    # Lkotlin/jvm/functions/Function1;
        .annotation build Lorg/jetbrains/annotations/NotNull;
        .end annotation
    .end param
    const-string v0, "$this$edit"
    invoke-static {p0, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    const-string v0, "action"
    invoke-static {p2, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    invoke-interface {p0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "e"
    invoke-static {v0, v1}, Lkotlin/jvm/internal/Intrinsics;->checkExpressionValueIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    invoke-interface {p2, v0}, Lkotlin/jvm/functions/Function1;->invoke(Ljava/lang/Object;)Ljava/lang/Object;
    if-eqz p1, :cond_1c
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->commit()Z
    :goto_1b
    return-void
    :cond_1c
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    goto :goto_1b
.end method

.method public static synthetic edit$default(Landroid/content/SharedPreferences;ZLkotlin/jvm/functions/Function1;ILjava/lang/Object;)V
    .registers 7
    and-int/lit8 v0, p3, 0x1
    if-eqz v0, :cond_5
    const/4 p1, 0x0
    :cond_5
    const-string v0, "$this$edit"
    invoke-static {p0, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    const-string v0, "action"
    invoke-static {p2, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    invoke-interface {p0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "e"
    invoke-static {v0, v1}, Lkotlin/jvm/internal/Intrinsics;->checkExpressionValueIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    invoke-interface {p2, v0}, Lkotlin/jvm/functions/Function1;->invoke(Ljava/lang/Object;)Ljava/lang/Object;
    if-eqz p1, :cond_21
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->commit()Z
    :goto_20
    return-void
    :cond_21
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    goto :goto_20
.end method

.class final Lcom/example/Preference$prefs$2;
.super Lkotlin/jvm/internal/Lambda;
.implements Lkotlin/jvm/functions/Function0;
.field final synthetic this$0:Lcom/example/Preference;

.method constructor <init>(Lcom/example/Preference;)V
    .registers 3
    iput-object p1, p0, Lcom/example/Preference$prefs$2;->this$0:Lcom/example/Preference;
    const/4 v0, 0x0
    invoke-direct {p0, v0}, Lkotlin/jvm/internal/Lambda;-><init>(I)V
    return-void
.end method

.method public final invoke()Landroid/content/SharedPreferences;
    .registers 4
    iget-object v0, p0, Lcom/example/Preference$prefs$2;->this$0:Lcom/example/Preference;
    invoke-virtual {v0}, Lcom/example/Preference;->getContext()Landroid/content/Context;
    move-result-object v0
    const-string v1, "default"
    const/4 v2, 0x0
    invoke-virtual {v0, v1, v2}, Landroid/content/Context;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    return-object v0
.end method

.method public bridge synthetic invoke()Ljava/lang/Object;
    .registers 2
    invoke-virtual {p0}, Lcom/example/Preference$prefs$2;->invoke()Landroid/content/SharedPreferences;
    move-result-object v0
    return-object v0
.end method

.class public final Lcom/example/Preference;
.super Ljava/lang/Object;
.annotation system Ldalvik/annotation/SourceDebugExtension;
    value = "SMAP\nmain.kt\nKotlin\n*S Kotlin\n*F\n+ 1 main.kt\ncom/example/Preference\n*L\n1#1,61:1\n*E\n"
.end annotation
.field static final synthetic $$delegatedProperties:[Lkotlin/reflect/KProperty;
.field private final context:Landroid/content/Context;
    .annotation build Lorg/jetbrains/annotations/NotNull;
    .end annotation
.end field
.field private final default:Ljava/lang/Object;
.end field
.field private final name:Ljava/lang/String;
    .annotation build Lorg/jetbrains/annotations/NotNull;
    .end annotation
.end field
.field private final prefs$delegate:Lkotlin/Lazy;

.method static constructor <clinit>()V
    .registers 6
    const/4 v0, 0x1
    new-array v1, v0, [Lkotlin/reflect/KProperty;
    const/4 v2, 0x0
    new-instance v0, Lkotlin/jvm/internal/PropertyReference1Impl;
    const-class v3, Lcom/example/Preference;
    invoke-static {v3}, Lkotlin/jvm/internal/Reflection;->getOrCreateKotlinClass(Ljava/lang/Class;)Lkotlin/reflect/KClass;
    move-result-object v3
    const-string v4, "prefs"
    const-string v5, "getPrefs()Landroid/content/SharedPreferences;"
    invoke-direct {v0, v3, v4, v5}, Lkotlin/jvm/internal/PropertyReference1Impl;-><init>(Lkotlin/reflect/KDeclarationContainer;Ljava/lang/String;Ljava/lang/String;)V
    invoke-static {v0}, Lkotlin/jvm/internal/Reflection;->property1(Lkotlin/jvm/internal/PropertyReference1;)Lkotlin/reflect/KProperty1;
    move-result-object v0
    check-cast v0, Lkotlin/reflect/KProperty;
    aput-object v0, v1, v2
    sput-object v1, Lcom/example/Preference;->$$delegatedProperties:[Lkotlin/reflect/KProperty;
    return-void
.end method

.method public constructor <init>(Landroid/content/Context;Ljava/lang/String;Ljava/lang/Object;)V
    .registers 5
    .param p1    # Landroid/content/Context;
        .annotation build Lorg/jetbrains/annotations/NotNull;
        .end annotation
    .end param
    .param p2    # Ljava/lang/String;
        .annotation build Lorg/jetbrains/annotations/NotNull;
        .end annotation
    .end param
    const-string v0, "context"
    invoke-static {p1, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    const-string v0, "name"
    invoke-static {p2, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcom/example/Preference;->context:Landroid/content/Context;
    iput-object p2, p0, Lcom/example/Preference;->name:Ljava/lang/String;
    iput-object p3, p0, Lcom/example/Preference;->default:Ljava/lang/Object;
    new-instance v0, Lcom/example/Preference$prefs$2;
    invoke-direct {v0, p0}, Lcom/example/Preference$prefs$2;-><init>(Lcom/example/Preference;)V
    check-cast v0, Lkotlin/jvm/functions/Function0;
    invoke-static {v0}, Lkotlin/LazyKt;->lazy(Lkotlin/jvm/functions/Function0;)Lkotlin/Lazy;
    move-result-object v0
    iput-object v0, p0, Lcom/example/Preference;->prefs$delegate:Lkotlin/Lazy;
    return-void
.end method

.method private final find(Ljava/lang/String;Ljava/lang/Object;)Ljava/lang/Object;
    .registers 7
    instance-of v0, p2, Ljava/lang/Long;
    if-eqz v0, :cond_17
    invoke-direct {p0}, Lcom/example/Preference;->getPrefs()Landroid/content/SharedPreferences;
    move-result-object v0
    check-cast p2, Ljava/lang/Number;
    invoke-virtual {p2}, Ljava/lang/Number;->longValue()J
    move-result-wide v2
    invoke-interface {v0, p1, v2, v3}, Landroid/content/SharedPreferences;->getLong(Ljava/lang/String;J)J
    move-result-wide v0
    invoke-static {v0, v1}, Ljava/lang/Long;->valueOf(J)Ljava/lang/Long;
    move-result-object v0
    :goto_16
    return-object v0
    :cond_17
    instance-of v0, p2, Ljava/lang/String;
    if-eqz v0, :cond_26
    invoke-direct {p0}, Lcom/example/Preference;->getPrefs()Landroid/content/SharedPreferences;
    move-result-object v0
    check-cast p2, Ljava/lang/String;
    invoke-interface {v0, p1, p2}, Landroid/content/SharedPreferences;->getString(Ljava/lang/String;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v0
    goto :goto_16
    :cond_26
    instance-of v0, p2, Ljava/lang/Integer;
    if-eqz v0, :cond_3d
    invoke-direct {p0}, Lcom/example/Preference;->getPrefs()Landroid/content/SharedPreferences;
    move-result-object v0
    check-cast p2, Ljava/lang/Number;
    invoke-virtual {p2}, Ljava/lang/Number;->intValue()I
    move-result v1
    invoke-interface {v0, p1, v1}, Landroid/content/SharedPreferences;->getInt(Ljava/lang/String;I)I
    move-result v0
    invoke-static {v0}, Ljava/lang/Integer;->valueOf(I)Ljava/lang/Integer;
    move-result-object v0
    goto :goto_16
    :cond_3d
    instance-of v0, p2, Ljava/lang/Boolean;
    if-eqz v0, :cond_54
    invoke-direct {p0}, Lcom/example/Preference;->getPrefs()Landroid/content/SharedPreferences;
    move-result-object v0
    check-cast p2, Ljava/lang/Boolean;
    invoke-virtual {p2}, Ljava/lang/Boolean;->booleanValue()Z
    move-result v1
    invoke-interface {v0, p1, v1}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    invoke-static {v0}, Ljava/lang/Boolean;->valueOf(Z)Ljava/lang/Boolean;
    move-result-object v0
    goto :goto_16
    :cond_54
    instance-of v0, p2, Ljava/lang/Float;
    if-eqz v0, :cond_6b
    invoke-direct {p0}, Lcom/example/Preference;->getPrefs()Landroid/content/SharedPreferences;
    move-result-object v0
    check-cast p2, Ljava/lang/Number;
    invoke-virtual {p2}, Ljava/lang/Number;->floatValue()F
    move-result v1
    invoke-interface {v0, p1, v1}, Landroid/content/SharedPreferences;->getFloat(Ljava/lang/String;F)F
    move-result v0
    invoke-static {v0}, Ljava/lang/Float;->valueOf(F)Ljava/lang/Float;
    move-result-object v0
    goto :goto_16
    :cond_6b
    new-instance v0, Ljava/lang/IllegalArgumentException;
    const-string v1, "x"
    invoke-direct {v0, v1}, Ljava/lang/IllegalArgumentException;-><init>(Ljava/lang/String;)V
    check-cast v0, Ljava/lang/Throwable;
    throw v0
.end method

.method private final getPrefs()Landroid/content/SharedPreferences;
    .registers 4
    iget-object v0, p0, Lcom/example/Preference;->prefs$delegate:Lkotlin/Lazy;
    sget-object v1, Lcom/example/Preference;->$$delegatedProperties:[Lkotlin/reflect/KProperty;
    const/4 v2, 0x0
    aget-object v1, v1, v2
    invoke-interface {v0}, Lkotlin/Lazy;->getValue()Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/content/SharedPreferences;
    return-object v0
.end method

.method private final put(Ljava/lang/String;Ljava/lang/Object;)V
    .registers 7
    invoke-direct {p0}, Lcom/example/Preference;->getPrefs()Landroid/content/SharedPreferences;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    instance-of v1, p2, Ljava/lang/Long;
    if-eqz v1, :cond_19
    check-cast p2, Ljava/lang/Number;
    invoke-virtual {p2}, Ljava/lang/Number;->longValue()J
    move-result-wide v2
    invoke-interface {v0, p1, v2, v3}, Landroid/content/SharedPreferences$Editor;->putLong(Ljava/lang/String;J)Landroid/content/SharedPreferences$Editor;
    :goto_15
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    return-void
    :cond_19
    instance-of v1, p2, Ljava/lang/String;
    if-eqz v1, :cond_23
    check-cast p2, Ljava/lang/String;
    invoke-interface {v0, p1, p2}, Landroid/content/SharedPreferences$Editor;->putString(Ljava/lang/String;Ljava/lang/String;)Landroid/content/SharedPreferences$Editor;
    goto :goto_15
    :cond_23
    instance-of v1, p2, Ljava/lang/Integer;
    if-eqz v1, :cond_31
    check-cast p2, Ljava/lang/Number;
    invoke-virtual {p2}, Ljava/lang/Number;->intValue()I
    move-result v1
    invoke-interface {v0, p1, v1}, Landroid/content/SharedPreferences$Editor;->putInt(Ljava/lang/String;I)Landroid/content/SharedPreferences$Editor;
    goto :goto_15
    :cond_31
    instance-of v1, p2, Ljava/lang/Boolean;
    if-eqz v1, :cond_3f
    check-cast p2, Ljava/lang/Boolean;
    invoke-virtual {p2}, Ljava/lang/Boolean;->booleanValue()Z
    move-result v1
    invoke-interface {v0, p1, v1}, Landroid/content/SharedPreferences$Editor;->putBoolean(Ljava/lang/String;Z)Landroid/content/SharedPreferences$Editor;
    goto :goto_15
    :cond_3f
    instance-of v1, p2, Ljava/lang/Float;
    if-eqz v1, :cond_4d
    check-cast p2, Ljava/lang/Number;
    invoke-virtual {p2}, Ljava/lang/Number;->floatValue()F
    move-result v1
    invoke-interface {v0, p1, v1}, Landroid/content/SharedPreferences$Editor;->putFloat(Ljava/lang/String;F)Landroid/content/SharedPreferences$Editor;
    goto :goto_15
    :cond_4d
    new-instance v0, Ljava/lang/IllegalArgumentException;
    const-string v1, "x"
    invoke-direct {v0, v1}, Ljava/lang/IllegalArgumentException;-><init>(Ljava/lang/String;)V
    check-cast v0, Ljava/lang/Throwable;
    throw v0
.end method

.method public final getContext()Landroid/content/Context;
    .registers 2
    .annotation build Lorg/jetbrains/annotations/NotNull;
    .end annotation
    iget-object v0, p0, Lcom/example/Preference;->context:Landroid/content/Context;
    return-object v0
.end method

.method public final getName()Ljava/lang/String;
    .registers 2
    .annotation build Lorg/jetbrains/annotations/NotNull;
    .end annotation
    iget-object v0, p0, Lcom/example/Preference;->name:Ljava/lang/String;
    return-object v0
.end method

.method public final getValue(Ljava/lang/Object;Lkotlin/reflect/KProperty;)Ljava/lang/Object;
    .registers 5
    .param p1    # Ljava/lang/Object;
        .annotation build Lorg/jetbrains/annotations/Nullable;
        .end annotation
    .end param
    .param p2    # Lkotlin/reflect/KProperty;
        .annotation build Lorg/jetbrains/annotations/NotNull;
        .end annotation
    .end param
    const-string v0, "property"
    invoke-static {p2, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    iget-object v0, p0, Lcom/example/Preference;->name:Ljava/lang/String;
    iget-object v1, p0, Lcom/example/Preference;->default:Ljava/lang/Object;
    invoke-direct {p0, v0, v1}, Lcom/example/Preference;->find(Ljava/lang/String;Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    return-object v0
.end method

.method public final setValue(Ljava/lang/Object;Lkotlin/reflect/KProperty;Ljava/lang/Object;)V
    .registers 5
    .param p1    # Ljava/lang/Object;
        .annotation build Lorg/jetbrains/annotations/Nullable;
        .end annotation
    .end param
    .param p2    # Lkotlin/reflect/KProperty;
        .annotation build Lorg/jetbrains/annotations/NotNull;
        .end annotation
    .end param
    const-string v0, "property"
    invoke-static {p2, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    iget-object v0, p0, Lcom/example/Preference;->name:Ljava/lang/String;
    invoke-direct {p0, v0, p3}, Lcom/example/Preference;->put(Ljava/lang/String;Ljava/lang/Object;)V
    return-void
.end method

.class final Lcom/example/Settings$sp$2;
.super Lkotlin/jvm/internal/Lambda;
.implements Lkotlin/jvm/functions/Function0;
.field public static final INSTANCE:Lcom/example/Settings$sp$2;

.method static constructor <clinit>()V
    .registers 1
    new-instance v0, Lcom/example/Settings$sp$2;
    invoke-direct {v0}, Lcom/example/Settings$sp$2;-><init>()V
    sput-object v0, Lcom/example/Settings$sp$2;->INSTANCE:Lcom/example/Settings$sp$2;
    return-void
.end method

.method constructor <init>()V
    .registers 2
    const/4 v0, 0x0
    invoke-direct {p0, v0}, Lkotlin/jvm/internal/Lambda;-><init>(I)V
    return-void
.end method

.method public final invoke()Landroid/content/SharedPreferences;
    .registers 4
    sget-object v0, Lcom/example/Settings;->INSTANCE:Lcom/example/Settings;
    invoke-virtual {v0}, Lcom/example/Settings;->getApp()Landroid/content/Context;
    move-result-object v0
    const-string v1, "settings"
    const/4 v2, 0x0
    invoke-virtual {v0, v1, v2}, Landroid/content/Context;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    return-object v0
.end method

.method public bridge synthetic invoke()Ljava/lang/Object;
    .registers 2
    invoke-virtual {p0}, Lcom/example/Settings$sp$2;->invoke()Landroid/content/SharedPreferences;
    move-result-object v0
    return-object v0
.end method

.class public final Lcom/example/Settings;
.super Ljava/lang/Object;
.annotation system Ldalvik/annotation/SourceDebugExtension;
    value = "SMAP\nmain.kt\nKotlin\n*S Kotlin\n*F\n+ 1 main.kt\ncom/example/Settings\n+ 2 main.kt\ncom/example/MainKt\n*L\n1#1,61:1\n20#2:62\n20#2:63\n20#2:64\n*E\n*S KotlinDebug\n*F\n+ 1 main.kt\ncom/example/Settings\n*L\n23#1:62\n23#1:63\n24#1:64\n*E\n"
.end annotation
.field static final synthetic $$delegatedProperties:[Lkotlin/reflect/KProperty;
.field public static final INSTANCE:Lcom/example/Settings;
.field public static app:Landroid/content/Context;
    .annotation build Lorg/jetbrains/annotations/NotNull;
    .end annotation
.end field
.field private static closed:Ljava/lang/Boolean;
    .annotation build Lorg/jetbrains/annotations/Nullable;
    .end annotation
.end field
.field private static memory:Z
.field private static other:Ljava/lang/Boolean;
    .annotation build Lorg/jetbrains/annotations/Nullable;
    .end annotation
.end field
.field private static final sp$delegate:Lkotlin/Lazy;

.method static constructor <clinit>()V
    .registers 6
    const/4 v0, 0x1
    new-array v1, v0, [Lkotlin/reflect/KProperty;
    const/4 v2, 0x0
    new-instance v0, Lkotlin/jvm/internal/PropertyReference1Impl;
    const-class v3, Lcom/example/Settings;
    invoke-static {v3}, Lkotlin/jvm/internal/Reflection;->getOrCreateKotlinClass(Ljava/lang/Class;)Lkotlin/reflect/KClass;
    move-result-object v3
    const-string v4, "sp"
    const-string v5, "getSp()Landroid/content/SharedPreferences;"
    invoke-direct {v0, v3, v4, v5}, Lkotlin/jvm/internal/PropertyReference1Impl;-><init>(Lkotlin/reflect/KDeclarationContainer;Ljava/lang/String;Ljava/lang/String;)V
    invoke-static {v0}, Lkotlin/jvm/internal/Reflection;->property1(Lkotlin/jvm/internal/PropertyReference1;)Lkotlin/reflect/KProperty1;
    move-result-object v0
    check-cast v0, Lkotlin/reflect/KProperty;
    aput-object v0, v1, v2
    sput-object v1, Lcom/example/Settings;->$$delegatedProperties:[Lkotlin/reflect/KProperty;
    new-instance v0, Lcom/example/Settings;
    invoke-direct {v0}, Lcom/example/Settings;-><init>()V
    sput-object v0, Lcom/example/Settings;->INSTANCE:Lcom/example/Settings;
    sget-object v0, Lcom/example/Settings$sp$2;->INSTANCE:Lcom/example/Settings$sp$2;
    check-cast v0, Lkotlin/jvm/functions/Function0;
    invoke-static {v0}, Lkotlin/LazyKt;->lazy(Lkotlin/jvm/functions/Function0;)Lkotlin/Lazy;
    move-result-object v0
    sput-object v0, Lcom/example/Settings;->sp$delegate:Lkotlin/Lazy;
    return-void
.end method

.method private constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method private final getSp()Landroid/content/SharedPreferences;
    .registers 4
    sget-object v0, Lcom/example/Settings;->sp$delegate:Lkotlin/Lazy;
    sget-object v1, Lcom/example/Settings;->$$delegatedProperties:[Lkotlin/reflect/KProperty;
    const/4 v2, 0x0
    aget-object v1, v1, v2
    invoke-interface {v0}, Lkotlin/Lazy;->getValue()Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/content/SharedPreferences;
    return-object v0
.end method

.method public final getApp()Landroid/content/Context;
    .registers 3
    .annotation build Lorg/jetbrains/annotations/NotNull;
    .end annotation
    sget-object v0, Lcom/example/Settings;->app:Landroid/content/Context;
    if-nez v0, :cond_9
    const-string v1, "app"
    invoke-static {v1}, Lkotlin/jvm/internal/Intrinsics;->throwUninitializedPropertyAccessException(Ljava/lang/String;)V
    :cond_9
    return-object v0
.end method

.method public final getC()Z
    .registers 4
    invoke-direct {p0}, Lcom/example/Settings;->getSp()Landroid/content/SharedPreferences;
    move-result-object v0
    const-string v1, "c"
    const/4 v2, 0x0
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    return v0
.end method

.method public final getClosed()Ljava/lang/Boolean;
    .registers 2
    .annotation build Lorg/jetbrains/annotations/Nullable;
    .end annotation
    sget-object v0, Lcom/example/Settings;->closed:Ljava/lang/Boolean;
    return-object v0
.end method

.method public final getMemory()Z
    .registers 2
    sget-boolean v0, Lcom/example/Settings;->memory:Z
    return v0
.end method

.method public final getO()Z
    .registers 4
    invoke-direct {p0}, Lcom/example/Settings;->getSp()Landroid/content/SharedPreferences;
    move-result-object v0
    const-string v1, "o"
    const/4 v2, 0x0
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    return v0
.end method

.method public final getOther()Ljava/lang/Boolean;
    .registers 2
    .annotation build Lorg/jetbrains/annotations/Nullable;
    .end annotation
    sget-object v0, Lcom/example/Settings;->other:Ljava/lang/Boolean;
    return-object v0
.end method

.method public final setApp(Landroid/content/Context;)V
    .registers 3
    .param p1    # Landroid/content/Context;
        .annotation build Lorg/jetbrains/annotations/NotNull;
        .end annotation
    .end param
    const-string v0, "<set-?>"
    invoke-static {p1, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    sput-object p1, Lcom/example/Settings;->app:Landroid/content/Context;
    return-void
.end method

.method public final setC(Z)V
    .registers 4
    invoke-direct {p0}, Lcom/example/Settings;->getSp()Landroid/content/SharedPreferences;
    move-result-object v0
    const-string v1, "sp"
    invoke-static {v0, v1}, Lkotlin/jvm/internal/Intrinsics;->checkExpressionValueIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "e"
    invoke-static {v0, v1}, Lkotlin/jvm/internal/Intrinsics;->checkExpressionValueIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    const-string v1, "c"
    invoke-interface {v0, v1, p1}, Landroid/content/SharedPreferences$Editor;->putBoolean(Ljava/lang/String;Z)Landroid/content/SharedPreferences$Editor;
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    return-void
.end method

.method public final setClosed(Ljava/lang/Boolean;)V
    .registers 2
    .param p1    # Ljava/lang/Boolean;
        .annotation build Lorg/jetbrains/annotations/Nullable;
        .end annotation
    .end param
    sput-object p1, Lcom/example/Settings;->closed:Ljava/lang/Boolean;
    return-void
.end method

.method public final setMemory(Z)V
    .registers 2
    sput-boolean p1, Lcom/example/Settings;->memory:Z
    return-void
.end method

.method public final setO(Z)V
    .registers 4
    invoke-direct {p0}, Lcom/example/Settings;->getSp()Landroid/content/SharedPreferences;
    move-result-object v0
    const-string v1, "sp"
    invoke-static {v0, v1}, Lkotlin/jvm/internal/Intrinsics;->checkExpressionValueIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "e"
    invoke-static {v0, v1}, Lkotlin/jvm/internal/Intrinsics;->checkExpressionValueIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    const-string v1, "o"
    invoke-interface {v0, v1, p1}, Landroid/content/SharedPreferences$Editor;->putBoolean(Ljava/lang/String;Z)Landroid/content/SharedPreferences$Editor;
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->commit()Z
    return-void
.end method

.method public final setOther(Ljava/lang/Boolean;)V
    .registers 2
    .param p1    # Ljava/lang/Boolean;
        .annotation build Lorg/jetbrains/annotations/Nullable;
        .end annotation
    .end param
    sput-object p1, Lcom/example/Settings;->other:Ljava/lang/Boolean;
    return-void
.end method

.class public Lcom/example/T;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static c_by_name()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static c_delegate()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static c_int()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static c_lazy()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static c_long()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static c_not_empty()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static c_not_null()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static c_nullable()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static c_object()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static c_observable()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static c_observed()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static c_string()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static o_by_name()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static o_delegate()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static o_int()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static o_lazy()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static o_long()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static o_memory()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static o_nullable()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static o_object()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static o_observable()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static o_string()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static u_observed()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.class public interface abstract Lkotlin/Lazy;
.super Ljava/lang/Object;

.method public abstract getValue()Ljava/lang/Object;
.end method

.method public abstract isInitialized()Z
.end method

.class public final Lkotlin/LazyKt;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static final lazy(Lkotlin/jvm/functions/Function0;)Lkotlin/Lazy;
    .registers 2
    new-instance v0, Lkotlin/SynchronizedLazyImpl;
    invoke-direct {v0, p0}, Lkotlin/SynchronizedLazyImpl;-><init>(Lkotlin/jvm/functions/Function0;)V
    return-object v0
.end method

.class public Lkotlin/NoWhenBranchMatchedException;
.super Ljava/lang/RuntimeException;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/RuntimeException;-><init>()V
    return-void
.end method

.class public final Lkotlin/ResultKt;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static final createFailure(Ljava/lang/Throwable;)Ljava/lang/Object;
    .registers 1
    return-object p0
.end method

.method public static final throwOnFailure(Ljava/lang/Object;)V
    .registers 1
    return-void
.end method

.class final Lkotlin/SynchronizedLazyImpl;
.super Ljava/lang/Object;
.implements Lkotlin/Lazy;
.field private f:Lkotlin/jvm/functions/Function0;
.end field
.field private v:Ljava/lang/Object;

.method constructor <init>(Lkotlin/jvm/functions/Function0;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lkotlin/SynchronizedLazyImpl;->f:Lkotlin/jvm/functions/Function0;
    return-void
.end method

.method public getValue()Ljava/lang/Object;
    .registers 2
    iget-object v0, p0, Lkotlin/SynchronizedLazyImpl;->v:Ljava/lang/Object;
    if-nez v0, :cond_f
    iget-object v0, p0, Lkotlin/SynchronizedLazyImpl;->f:Lkotlin/jvm/functions/Function0;
    invoke-interface {v0}, Lkotlin/jvm/functions/Function0;->invoke()Ljava/lang/Object;
    move-result-object v0
    iput-object v0, p0, Lkotlin/SynchronizedLazyImpl;->v:Ljava/lang/Object;
    const/4 v0, 0x0
    iput-object v0, p0, Lkotlin/SynchronizedLazyImpl;->f:Lkotlin/jvm/functions/Function0;
    :cond_f
    iget-object v0, p0, Lkotlin/SynchronizedLazyImpl;->v:Ljava/lang/Object;
    return-object v0
.end method

.method public isInitialized()Z
    .registers 2
    iget-object v0, p0, Lkotlin/SynchronizedLazyImpl;->v:Ljava/lang/Object;
    if-eqz v0, :cond_6
    const/4 v0, 0x1
    :goto_5
    return v0
    :cond_6
    const/4 v0, 0x0
    goto :goto_5
.end method

.class public Lkotlin/TypeCastException;
.super Ljava/lang/ClassCastException;

.method public constructor <init>(Ljava/lang/String;)V
    .registers 2
    invoke-direct {p0, p1}, Ljava/lang/ClassCastException;-><init>(Ljava/lang/String;)V
    return-void
.end method

.class public final Lkotlin/Unit;
.super Ljava/lang/Object;
.field public static final INSTANCE:Lkotlin/Unit;

.method static constructor <clinit>()V
    .registers 1
    new-instance v0, Lkotlin/Unit;
    invoke-direct {v0}, Lkotlin/Unit;-><init>()V
    sput-object v0, Lkotlin/Unit;->INSTANCE:Lkotlin/Unit;
    return-void
.end method

.method private constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public toString()Ljava/lang/String;
    .registers 2
    const-string v0, "kotlin.Unit"
    return-object v0
.end method

.class public interface abstract Lkotlin/coroutines/Continuation;
.super Ljava/lang/Object;

.method public abstract getContext()Lkotlin/coroutines/CoroutineContext;
.end method

.method public abstract resumeWith(Ljava/lang/Object;)V
.end method

.class public interface abstract Lkotlin/coroutines/CoroutineContext;
.super Ljava/lang/Object;

.class public final Lkotlin/coroutines/EmptyCoroutineContext;
.super Ljava/lang/Object;
.implements Lkotlin/coroutines/CoroutineContext;
.field public static final INSTANCE:Lkotlin/coroutines/EmptyCoroutineContext;

.method static constructor <clinit>()V
    .registers 1
    new-instance v0, Lkotlin/coroutines/EmptyCoroutineContext;
    invoke-direct {v0}, Lkotlin/coroutines/EmptyCoroutineContext;-><init>()V
    sput-object v0, Lkotlin/coroutines/EmptyCoroutineContext;->INSTANCE:Lkotlin/coroutines/EmptyCoroutineContext;
    return-void
.end method

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.class public final enum Lkotlin/coroutines/intrinsics/CoroutineSingletons;
.super Ljava/lang/Enum;
.field private static final synthetic $VALUES:[Lkotlin/coroutines/intrinsics/CoroutineSingletons;
.field public static final enum COROUTINE_SUSPENDED:Lkotlin/coroutines/intrinsics/CoroutineSingletons;
.field public static final enum RESUMED:Lkotlin/coroutines/intrinsics/CoroutineSingletons;
.field public static final enum UNDECIDED:Lkotlin/coroutines/intrinsics/CoroutineSingletons;

.method private static synthetic $values()[Lkotlin/coroutines/intrinsics/CoroutineSingletons;
    .registers 3
    const/4 v0, 0x3
    new-array v0, v0, [Lkotlin/coroutines/intrinsics/CoroutineSingletons;
    const/4 v1, 0x0
    sget-object v2, Lkotlin/coroutines/intrinsics/CoroutineSingletons;->COROUTINE_SUSPENDED:Lkotlin/coroutines/intrinsics/CoroutineSingletons;
    aput-object v2, v0, v1
    const/4 v1, 0x1
    sget-object v2, Lkotlin/coroutines/intrinsics/CoroutineSingletons;->UNDECIDED:Lkotlin/coroutines/intrinsics/CoroutineSingletons;
    aput-object v2, v0, v1
    const/4 v1, 0x2
    sget-object v2, Lkotlin/coroutines/intrinsics/CoroutineSingletons;->RESUMED:Lkotlin/coroutines/intrinsics/CoroutineSingletons;
    aput-object v2, v0, v1
    return-object v0
.end method

.method static constructor <clinit>()V
    .registers 3
    new-instance v0, Lkotlin/coroutines/intrinsics/CoroutineSingletons;
    const-string v1, "COROUTINE_SUSPENDED"
    const/4 v2, 0x0
    invoke-direct {v0, v1, v2}, Lkotlin/coroutines/intrinsics/CoroutineSingletons;-><init>(Ljava/lang/String;I)V
    sput-object v0, Lkotlin/coroutines/intrinsics/CoroutineSingletons;->COROUTINE_SUSPENDED:Lkotlin/coroutines/intrinsics/CoroutineSingletons;
    new-instance v0, Lkotlin/coroutines/intrinsics/CoroutineSingletons;
    const-string v1, "UNDECIDED"
    const/4 v2, 0x1
    invoke-direct {v0, v1, v2}, Lkotlin/coroutines/intrinsics/CoroutineSingletons;-><init>(Ljava/lang/String;I)V
    sput-object v0, Lkotlin/coroutines/intrinsics/CoroutineSingletons;->UNDECIDED:Lkotlin/coroutines/intrinsics/CoroutineSingletons;
    new-instance v0, Lkotlin/coroutines/intrinsics/CoroutineSingletons;
    const-string v1, "RESUMED"
    const/4 v2, 0x2
    invoke-direct {v0, v1, v2}, Lkotlin/coroutines/intrinsics/CoroutineSingletons;-><init>(Ljava/lang/String;I)V
    sput-object v0, Lkotlin/coroutines/intrinsics/CoroutineSingletons;->RESUMED:Lkotlin/coroutines/intrinsics/CoroutineSingletons;
    invoke-static {}, Lkotlin/coroutines/intrinsics/CoroutineSingletons;->$values()[Lkotlin/coroutines/intrinsics/CoroutineSingletons;
    move-result-object v0
    sput-object v0, Lkotlin/coroutines/intrinsics/CoroutineSingletons;->$VALUES:[Lkotlin/coroutines/intrinsics/CoroutineSingletons;
    return-void
.end method

.method private constructor <init>(Ljava/lang/String;I)V
    .registers 3
    invoke-direct {p0, p1, p2}, Ljava/lang/Enum;-><init>(Ljava/lang/String;I)V
    return-void
.end method

.method public static valueOf(Ljava/lang/String;)Lkotlin/coroutines/intrinsics/CoroutineSingletons;
    .registers 2
    const-class v0, Lkotlin/coroutines/intrinsics/CoroutineSingletons;
    invoke-static {v0, p0}, Ljava/lang/Enum;->valueOf(Ljava/lang/Class;Ljava/lang/String;)Ljava/lang/Enum;
    move-result-object v0
    check-cast v0, Lkotlin/coroutines/intrinsics/CoroutineSingletons;
    return-object v0
.end method

.method public static values()[Lkotlin/coroutines/intrinsics/CoroutineSingletons;
    .registers 1
    sget-object v0, Lkotlin/coroutines/intrinsics/CoroutineSingletons;->$VALUES:[Lkotlin/coroutines/intrinsics/CoroutineSingletons;
    invoke-virtual {v0}, [Lkotlin/coroutines/intrinsics/CoroutineSingletons;->clone()Ljava/lang/Object;
    move-result-object v0
    check-cast v0, [Lkotlin/coroutines/intrinsics/CoroutineSingletons;
    return-object v0
.end method

.class public final Lkotlin/coroutines/intrinsics/IntrinsicsKt;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static final getCOROUTINE_SUSPENDED()Ljava/lang/Object;
    .registers 1
    sget-object v0, Lkotlin/coroutines/intrinsics/CoroutineSingletons;->COROUTINE_SUSPENDED:Lkotlin/coroutines/intrinsics/CoroutineSingletons;
    return-object v0
.end method

.class public abstract Lkotlin/coroutines/jvm/internal/BaseContinuationImpl;
.super Ljava/lang/Object;
.implements Lkotlin/coroutines/Continuation;
.field private final completion:Lkotlin/coroutines/Continuation;
.end field

.method public constructor <init>(Lkotlin/coroutines/Continuation;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lkotlin/coroutines/jvm/internal/BaseContinuationImpl;->completion:Lkotlin/coroutines/Continuation;
    return-void
.end method

.method public create(Ljava/lang/Object;Lkotlin/coroutines/Continuation;)Lkotlin/coroutines/Continuation;
    .registers 4
    new-instance v0, Ljava/lang/UnsupportedOperationException;
    invoke-direct {v0}, Ljava/lang/UnsupportedOperationException;-><init>()V
    throw v0
.end method

.method public create(Lkotlin/coroutines/Continuation;)Lkotlin/coroutines/Continuation;
    .registers 3
    new-instance v0, Ljava/lang/UnsupportedOperationException;
    invoke-direct {v0}, Ljava/lang/UnsupportedOperationException;-><init>()V
    throw v0
.end method

.method protected abstract invokeSuspend(Ljava/lang/Object;)Ljava/lang/Object;
.end method

.method public final resumeWith(Ljava/lang/Object;)V
    .registers 4
    invoke-virtual {p0, p1}, Lkotlin/coroutines/jvm/internal/BaseContinuationImpl;->invokeSuspend(Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    invoke-static {}, Lkotlin/coroutines/intrinsics/IntrinsicsKt;->getCOROUTINE_SUSPENDED()Ljava/lang/Object;
    move-result-object v1
    if-ne v0, v1, :cond_b
    :cond_a
    :goto_a
    return-void
    :cond_b
    iget-object v1, p0, Lkotlin/coroutines/jvm/internal/BaseContinuationImpl;->completion:Lkotlin/coroutines/Continuation;
    if-eqz v1, :cond_a
    iget-object v1, p0, Lkotlin/coroutines/jvm/internal/BaseContinuationImpl;->completion:Lkotlin/coroutines/Continuation;
    invoke-interface {v1, v0}, Lkotlin/coroutines/Continuation;->resumeWith(Ljava/lang/Object;)V
    goto :goto_a
.end method

.class public final Lkotlin/coroutines/jvm/internal/Boxing;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static final boxBoolean(Z)Ljava/lang/Boolean;
    .registers 2
    invoke-static {p0}, Ljava/lang/Boolean;->valueOf(Z)Ljava/lang/Boolean;
    move-result-object v0
    return-object v0
.end method

.method public static final boxInt(I)Ljava/lang/Integer;
    .registers 2
    new-instance v0, Ljava/lang/Integer;
    invoke-direct {v0, p0}, Ljava/lang/Integer;-><init>(I)V
    return-object v0
.end method

.method public static final boxLong(J)Ljava/lang/Long;
    .registers 4
    new-instance v0, Ljava/lang/Long;
    invoke-direct {v0, p0, p1}, Ljava/lang/Long;-><init>(J)V
    return-object v0
.end method

.class public abstract Lkotlin/coroutines/jvm/internal/ContinuationImpl;
.super Lkotlin/coroutines/jvm/internal/BaseContinuationImpl;
.field private final ctx:Lkotlin/coroutines/CoroutineContext;

.method public constructor <init>(Lkotlin/coroutines/Continuation;)V
    .registers 3
    if-nez p1, :cond_7
    const/4 v0, 0x0
    :goto_3
    invoke-direct {p0, p1, v0}, Lkotlin/coroutines/jvm/internal/ContinuationImpl;-><init>(Lkotlin/coroutines/Continuation;Lkotlin/coroutines/CoroutineContext;)V
    return-void
    :cond_7
    invoke-interface {p1}, Lkotlin/coroutines/Continuation;->getContext()Lkotlin/coroutines/CoroutineContext;
    move-result-object v0
    goto :goto_3
.end method

.method public constructor <init>(Lkotlin/coroutines/Continuation;Lkotlin/coroutines/CoroutineContext;)V
    .registers 3
    invoke-direct {p0, p1}, Lkotlin/coroutines/jvm/internal/BaseContinuationImpl;-><init>(Lkotlin/coroutines/Continuation;)V
    iput-object p2, p0, Lkotlin/coroutines/jvm/internal/ContinuationImpl;->ctx:Lkotlin/coroutines/CoroutineContext;
    return-void
.end method

.method public getContext()Lkotlin/coroutines/CoroutineContext;
    .registers 2
    iget-object v0, p0, Lkotlin/coroutines/jvm/internal/ContinuationImpl;->ctx:Lkotlin/coroutines/CoroutineContext;
    return-object v0
.end method

.class public abstract Lkotlin/coroutines/jvm/internal/SuspendLambda;
.super Lkotlin/coroutines/jvm/internal/ContinuationImpl;
.field private final arity:I

.method public constructor <init>(I)V
    .registers 3
    const/4 v0, 0x0
    invoke-direct {p0, p1, v0}, Lkotlin/coroutines/jvm/internal/SuspendLambda;-><init>(ILkotlin/coroutines/Continuation;)V
    return-void
.end method

.method public constructor <init>(ILkotlin/coroutines/Continuation;)V
    .registers 3
    invoke-direct {p0, p2}, Lkotlin/coroutines/jvm/internal/ContinuationImpl;-><init>(Lkotlin/coroutines/Continuation;)V
    iput p1, p0, Lkotlin/coroutines/jvm/internal/SuspendLambda;->arity:I
    return-void
.end method

.method public getArity()I
    .registers 2
    iget v0, p0, Lkotlin/coroutines/jvm/internal/SuspendLambda;->arity:I
    return v0
.end method

.class public interface abstract Lkotlin/jvm/functions/Function0;
.super Ljava/lang/Object;

.method public abstract invoke()Ljava/lang/Object;
.end method

.class public interface abstract Lkotlin/jvm/functions/Function1;
.super Ljava/lang/Object;

.method public abstract invoke(Ljava/lang/Object;)Ljava/lang/Object;
.end method

.class public interface abstract Lkotlin/jvm/functions/Function2;
.super Ljava/lang/Object;

.method public abstract invoke(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
.end method

.class public interface abstract Lkotlin/jvm/functions/Function3;
.super Ljava/lang/Object;

.method public abstract invoke(Ljava/lang/Object;Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
.end method

.class public abstract Lkotlin/jvm/internal/CallableReference;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public getName()Ljava/lang/String;
    .registers 2
    new-instance v0, Ljava/lang/AbstractMethodError;
    invoke-direct {v0}, Ljava/lang/AbstractMethodError;-><init>()V
    throw v0
.end method

.method public getOwner()Lkotlin/reflect/KDeclarationContainer;
    .registers 2
    new-instance v0, Ljava/lang/AbstractMethodError;
    invoke-direct {v0}, Ljava/lang/AbstractMethodError;-><init>()V
    throw v0
.end method

.method public getSignature()Ljava/lang/String;
    .registers 2
    new-instance v0, Ljava/lang/AbstractMethodError;
    invoke-direct {v0}, Ljava/lang/AbstractMethodError;-><init>()V
    throw v0
.end method

.class public final Lkotlin/jvm/internal/ClassReference;
.super Ljava/lang/Object;
.implements Lkotlin/reflect/KClass;
.field private final c:Ljava/lang/Class;

.method public constructor <init>(Ljava/lang/Class;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lkotlin/jvm/internal/ClassReference;->c:Ljava/lang/Class;
    return-void
.end method

.class public Lkotlin/jvm/internal/Intrinsics;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static areEqual(Ljava/lang/Object;Ljava/lang/Object;)Z
    .registers 3
    if-nez p0, :cond_8
    if-nez p1, :cond_6
    const/4 v0, 0x1
    :goto_5
    return v0
    :cond_6
    const/4 v0, 0x0
    goto :goto_5
    :cond_8
    invoke-virtual {p0, p1}, Ljava/lang/Object;->equals(Ljava/lang/Object;)Z
    move-result v0
    goto :goto_5
.end method

.method public static checkExpressionValueIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    .registers 3
    if-nez p0, :cond_8
    new-instance v0, Ljava/lang/IllegalStateException;
    invoke-direct {v0, p1}, Ljava/lang/IllegalStateException;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_8
    return-void
.end method

.method public static checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    .registers 3
    if-nez p0, :cond_8
    new-instance v0, Ljava/lang/IllegalArgumentException;
    invoke-direct {v0, p1}, Ljava/lang/IllegalArgumentException;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_8
    return-void
.end method

.method public static throwNpe()V
    .registers 1
    new-instance v0, Ljava/lang/NullPointerException;
    invoke-direct {v0}, Ljava/lang/NullPointerException;-><init>()V
    throw v0
.end method

.method public static throwUninitializedPropertyAccessException(Ljava/lang/String;)V
    .registers 2
    new-instance v0, Ljava/lang/IllegalStateException;
    invoke-direct {v0, p0}, Ljava/lang/IllegalStateException;-><init>(Ljava/lang/String;)V
    throw v0
.end method

.class public abstract Lkotlin/jvm/internal/Lambda;
.super Ljava/lang/Object;
.field private final arity:I

.method public constructor <init>(I)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput p1, p0, Lkotlin/jvm/internal/Lambda;->arity:I
    return-void
.end method

.class public abstract Lkotlin/jvm/internal/MutablePropertyReference1;
.super Lkotlin/jvm/internal/PropertyReference;
.implements Lkotlin/reflect/KMutableProperty1;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Lkotlin/jvm/internal/PropertyReference;-><init>()V
    return-void
.end method

.class public Lkotlin/jvm/internal/MutablePropertyReference1Impl;
.super Lkotlin/jvm/internal/MutablePropertyReference1;
.field private final name:Ljava/lang/String;
.field private final owner:Lkotlin/reflect/KDeclarationContainer;
.field private final signature:Ljava/lang/String;

.method public constructor <init>(Lkotlin/reflect/KDeclarationContainer;Ljava/lang/String;Ljava/lang/String;)V
    .registers 4
    invoke-direct {p0}, Lkotlin/jvm/internal/MutablePropertyReference1;-><init>()V
    iput-object p1, p0, Lkotlin/jvm/internal/MutablePropertyReference1Impl;->owner:Lkotlin/reflect/KDeclarationContainer;
    iput-object p2, p0, Lkotlin/jvm/internal/MutablePropertyReference1Impl;->name:Ljava/lang/String;
    iput-object p3, p0, Lkotlin/jvm/internal/MutablePropertyReference1Impl;->signature:Ljava/lang/String;
    return-void
.end method

.method public getName()Ljava/lang/String;
    .registers 2
    iget-object v0, p0, Lkotlin/jvm/internal/MutablePropertyReference1Impl;->name:Ljava/lang/String;
    return-object v0
.end method

.method public getOwner()Lkotlin/reflect/KDeclarationContainer;
    .registers 2
    iget-object v0, p0, Lkotlin/jvm/internal/MutablePropertyReference1Impl;->owner:Lkotlin/reflect/KDeclarationContainer;
    return-object v0
.end method

.method public getSignature()Ljava/lang/String;
    .registers 2
    iget-object v0, p0, Lkotlin/jvm/internal/MutablePropertyReference1Impl;->signature:Ljava/lang/String;
    return-object v0
.end method

.class public abstract Lkotlin/jvm/internal/PropertyReference;
.super Lkotlin/jvm/internal/CallableReference;
.implements Lkotlin/reflect/KProperty;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Lkotlin/jvm/internal/CallableReference;-><init>()V
    return-void
.end method

.class public abstract Lkotlin/jvm/internal/PropertyReference1;
.super Lkotlin/jvm/internal/PropertyReference;
.implements Lkotlin/reflect/KProperty1;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Lkotlin/jvm/internal/PropertyReference;-><init>()V
    return-void
.end method

.class public Lkotlin/jvm/internal/PropertyReference1Impl;
.super Lkotlin/jvm/internal/PropertyReference1;
.field private final name:Ljava/lang/String;
.field private final owner:Lkotlin/reflect/KDeclarationContainer;
.field private final signature:Ljava/lang/String;

.method public constructor <init>(Lkotlin/reflect/KDeclarationContainer;Ljava/lang/String;Ljava/lang/String;)V
    .registers 4
    invoke-direct {p0}, Lkotlin/jvm/internal/PropertyReference1;-><init>()V
    iput-object p1, p0, Lkotlin/jvm/internal/PropertyReference1Impl;->owner:Lkotlin/reflect/KDeclarationContainer;
    iput-object p2, p0, Lkotlin/jvm/internal/PropertyReference1Impl;->name:Ljava/lang/String;
    iput-object p3, p0, Lkotlin/jvm/internal/PropertyReference1Impl;->signature:Ljava/lang/String;
    return-void
.end method

.method public getName()Ljava/lang/String;
    .registers 2
    iget-object v0, p0, Lkotlin/jvm/internal/PropertyReference1Impl;->name:Ljava/lang/String;
    return-object v0
.end method

.method public getOwner()Lkotlin/reflect/KDeclarationContainer;
    .registers 2
    iget-object v0, p0, Lkotlin/jvm/internal/PropertyReference1Impl;->owner:Lkotlin/reflect/KDeclarationContainer;
    return-object v0
.end method

.method public getSignature()Ljava/lang/String;
    .registers 2
    iget-object v0, p0, Lkotlin/jvm/internal/PropertyReference1Impl;->signature:Ljava/lang/String;
    return-object v0
.end method

.class public Lkotlin/jvm/internal/Reflection;
.super Ljava/lang/Object;
.field private static final factory:Lkotlin/jvm/internal/ReflectionFactory;

.method static constructor <clinit>()V
    .registers 2
    const/4 v1, 0x0
    :try_start_1
    const-string v0, "kotlin.reflect.jvm.internal.ReflectionFactoryImpl"
    invoke-static {v0}, Ljava/lang/Class;->forName(Ljava/lang/String;)Ljava/lang/Class;
    move-result-object v0
    invoke-virtual {v0}, Ljava/lang/Class;->newInstance()Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Lkotlin/jvm/internal/ReflectionFactory;
    :try_end_d
    .catch Ljava/lang/ClassCastException; {:try_start_1 .. :try_end_d} :catch_12
    .catch Ljava/lang/ClassNotFoundException; {:try_start_1 .. :try_end_d} :catch_15
    .catch Ljava/lang/InstantiationException; {:try_start_1 .. :try_end_d} :catch_18
    .catch Ljava/lang/IllegalAccessException; {:try_start_1 .. :try_end_d} :catch_1b
    :goto_d
    if-eqz v0, :cond_1e
    :goto_f
    sput-object v0, Lkotlin/jvm/internal/Reflection;->factory:Lkotlin/jvm/internal/ReflectionFactory;
    return-void
    :catch_12
    move-exception v0
    move-object v0, v1
    goto :goto_d
    :catch_15
    move-exception v0
    move-object v0, v1
    goto :goto_d
    :catch_18
    move-exception v0
    move-object v0, v1
    goto :goto_d
    :catch_1b
    move-exception v0
    move-object v0, v1
    goto :goto_d
    :cond_1e
    new-instance v0, Lkotlin/jvm/internal/ReflectionFactory;
    invoke-direct {v0}, Lkotlin/jvm/internal/ReflectionFactory;-><init>()V
    goto :goto_f
.end method

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static getOrCreateKotlinClass(Ljava/lang/Class;)Lkotlin/reflect/KClass;
    .registers 2
    sget-object v0, Lkotlin/jvm/internal/Reflection;->factory:Lkotlin/jvm/internal/ReflectionFactory;
    invoke-virtual {v0, p0}, Lkotlin/jvm/internal/ReflectionFactory;->getOrCreateKotlinClass(Ljava/lang/Class;)Lkotlin/reflect/KClass;
    move-result-object v0
    return-object v0
.end method

.method public static getOrCreateKotlinPackage(Ljava/lang/Class;Ljava/lang/String;)Lkotlin/reflect/KDeclarationContainer;
    .registers 3
    sget-object v0, Lkotlin/jvm/internal/Reflection;->factory:Lkotlin/jvm/internal/ReflectionFactory;
    invoke-virtual {v0, p0, p1}, Lkotlin/jvm/internal/ReflectionFactory;->getOrCreateKotlinPackage(Ljava/lang/Class;Ljava/lang/String;)Lkotlin/reflect/KDeclarationContainer;
    move-result-object v0
    return-object v0
.end method

.method public static mutableProperty1(Lkotlin/jvm/internal/MutablePropertyReference1;)Lkotlin/reflect/KMutableProperty1;
    .registers 2
    sget-object v0, Lkotlin/jvm/internal/Reflection;->factory:Lkotlin/jvm/internal/ReflectionFactory;
    invoke-virtual {v0, p0}, Lkotlin/jvm/internal/ReflectionFactory;->mutableProperty1(Lkotlin/jvm/internal/MutablePropertyReference1;)Lkotlin/reflect/KMutableProperty1;
    move-result-object v0
    return-object v0
.end method

.method public static property1(Lkotlin/jvm/internal/PropertyReference1;)Lkotlin/reflect/KProperty1;
    .registers 2
    sget-object v0, Lkotlin/jvm/internal/Reflection;->factory:Lkotlin/jvm/internal/ReflectionFactory;
    invoke-virtual {v0, p0}, Lkotlin/jvm/internal/ReflectionFactory;->property1(Lkotlin/jvm/internal/PropertyReference1;)Lkotlin/reflect/KProperty1;
    move-result-object v0
    return-object v0
.end method

.class public Lkotlin/jvm/internal/ReflectionFactory;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public getOrCreateKotlinClass(Ljava/lang/Class;)Lkotlin/reflect/KClass;
    .registers 3
    new-instance v0, Lkotlin/jvm/internal/ClassReference;
    invoke-direct {v0, p1}, Lkotlin/jvm/internal/ClassReference;-><init>(Ljava/lang/Class;)V
    return-object v0
.end method

.method public getOrCreateKotlinPackage(Ljava/lang/Class;Ljava/lang/String;)Lkotlin/reflect/KDeclarationContainer;
    .registers 4
    new-instance v0, Lkotlin/jvm/internal/ClassReference;
    invoke-direct {v0, p1}, Lkotlin/jvm/internal/ClassReference;-><init>(Ljava/lang/Class;)V
    return-object v0
.end method

.method public mutableProperty1(Lkotlin/jvm/internal/MutablePropertyReference1;)Lkotlin/reflect/KMutableProperty1;
    .registers 2
    return-object p1
.end method

.method public property1(Lkotlin/jvm/internal/PropertyReference1;)Lkotlin/reflect/KProperty1;
    .registers 2
    return-object p1
.end method

.class public final Lkotlin/properties/Delegates;
.super Ljava/lang/Object;
.field public static final INSTANCE:Lkotlin/properties/Delegates;

.method static constructor <clinit>()V
    .registers 1
    new-instance v0, Lkotlin/properties/Delegates;
    invoke-direct {v0}, Lkotlin/properties/Delegates;-><init>()V
    sput-object v0, Lkotlin/properties/Delegates;->INSTANCE:Lkotlin/properties/Delegates;
    return-void
.end method

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final notNull()Lkotlin/properties/ReadWriteProperty;
    .registers 2
    new-instance v0, Lkotlin/properties/NotNullVar;
    invoke-direct {v0}, Lkotlin/properties/NotNullVar;-><init>()V
    return-object v0
.end method

.class final Lkotlin/properties/NotNullVar;
.super Ljava/lang/Object;
.implements Lkotlin/properties/ReadWriteProperty;
.field private value:Ljava/lang/Object;
.end field

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public getValue(Ljava/lang/Object;Lkotlin/reflect/KProperty;)Ljava/lang/Object;
    .registers 5
    iget-object v0, p0, Lkotlin/properties/NotNullVar;->value:Ljava/lang/Object;
    if-nez v0, :cond_e
    new-instance v0, Ljava/lang/IllegalStateException;
    invoke-interface {p2}, Lkotlin/reflect/KProperty;->getName()Ljava/lang/String;
    move-result-object v1
    invoke-direct {v0, v1}, Ljava/lang/IllegalStateException;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_e
    iget-object v0, p0, Lkotlin/properties/NotNullVar;->value:Ljava/lang/Object;
    return-object v0
.end method

.method public setValue(Ljava/lang/Object;Lkotlin/reflect/KProperty;Ljava/lang/Object;)V
    .registers 4
    iput-object p3, p0, Lkotlin/properties/NotNullVar;->value:Ljava/lang/Object;
    return-void
.end method

.class public abstract Lkotlin/properties/ObservableProperty;
.super Ljava/lang/Object;
.implements Lkotlin/properties/ReadWriteProperty;
.field private value:Ljava/lang/Object;
.end field

.method public constructor <init>(Ljava/lang/Object;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lkotlin/properties/ObservableProperty;->value:Ljava/lang/Object;
    return-void
.end method

.method protected afterChange(Lkotlin/reflect/KProperty;Ljava/lang/Object;Ljava/lang/Object;)V
    .registers 4
    return-void
.end method

.method protected beforeChange(Lkotlin/reflect/KProperty;Ljava/lang/Object;Ljava/lang/Object;)Z
    .registers 5
    const/4 v0, 0x1
    return v0
.end method

.method public getValue(Ljava/lang/Object;Lkotlin/reflect/KProperty;)Ljava/lang/Object;
    .registers 4
    iget-object v0, p0, Lkotlin/properties/ObservableProperty;->value:Ljava/lang/Object;
    return-object v0
.end method

.method public setValue(Ljava/lang/Object;Lkotlin/reflect/KProperty;Ljava/lang/Object;)V
    .registers 6
    iget-object v0, p0, Lkotlin/properties/ObservableProperty;->value:Ljava/lang/Object;
    invoke-virtual {p0, p2, v0, p3}, Lkotlin/properties/ObservableProperty;->beforeChange(Lkotlin/reflect/KProperty;Ljava/lang/Object;Ljava/lang/Object;)Z
    move-result v1
    if-nez v1, :cond_9
    :goto_8
    return-void
    :cond_9
    iput-object p3, p0, Lkotlin/properties/ObservableProperty;->value:Ljava/lang/Object;
    invoke-virtual {p0, p2, v0, p3}, Lkotlin/properties/ObservableProperty;->afterChange(Lkotlin/reflect/KProperty;Ljava/lang/Object;Ljava/lang/Object;)V
    goto :goto_8
.end method

.class public interface abstract Lkotlin/properties/ReadOnlyProperty;
.super Ljava/lang/Object;

.method public abstract getValue(Ljava/lang/Object;Lkotlin/reflect/KProperty;)Ljava/lang/Object;
.end method

.class public interface abstract Lkotlin/properties/ReadWriteProperty;
.super Ljava/lang/Object;

.method public abstract getValue(Ljava/lang/Object;Lkotlin/reflect/KProperty;)Ljava/lang/Object;
.end method

.method public abstract setValue(Ljava/lang/Object;Lkotlin/reflect/KProperty;Ljava/lang/Object;)V
.end method

.class public interface abstract Lkotlin/reflect/KClass;
.super Ljava/lang/Object;
.implements Lkotlin/reflect/KDeclarationContainer;

.class public interface abstract Lkotlin/reflect/KDeclarationContainer;
.super Ljava/lang/Object;

.class public interface abstract Lkotlin/reflect/KMutableProperty1;
.super Ljava/lang/Object;
.implements Lkotlin/reflect/KProperty1;

.class public interface abstract Lkotlin/reflect/KProperty;
.super Ljava/lang/Object;

.method public abstract getName()Ljava/lang/String;
.end method

.class public interface abstract Lkotlin/reflect/KProperty1;
.super Ljava/lang/Object;
.implements Lkotlin/reflect/KProperty;
