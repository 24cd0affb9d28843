.class final Lhu/tisza/cards/CardsActivity$onCreate$1;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field final synthetic $dao:Lhu/tisza/cards/ConsentDao;

.method constructor <init>(Lhu/tisza/cards/ConsentDao;)V
    .registers 2
    iput-object p1, p0, Lhu/tisza/cards/CardsActivity$onCreate$1;->$dao:Lhu/tisza/cards/ConsentDao;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final onClick(Landroid/content/DialogInterface;I)V
    .registers 7
    const/4 v3, 0x1
    iget-object v0, p0, Lhu/tisza/cards/CardsActivity$onCreate$1;->$dao:Lhu/tisza/cards/ConsentDao;
    new-instance v1, Lhu/tisza/cards/ConsentRow;
    const/4 v2, 0x2
    invoke-direct {v1, v3, v3, v2}, Lhu/tisza/cards/ConsentRow;-><init>(IZI)V
    invoke-interface {v0, v1}, Lhu/tisza/cards/ConsentDao;->save(Lhu/tisza/cards/ConsentRow;)V
    return-void
.end method

.class final Lhu/tisza/cards/CardsActivity$onCreate$2;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field final synthetic $dao:Lhu/tisza/cards/ConsentDao;

.method constructor <init>(Lhu/tisza/cards/ConsentDao;)V
    .registers 2
    iput-object p1, p0, Lhu/tisza/cards/CardsActivity$onCreate$2;->$dao:Lhu/tisza/cards/ConsentDao;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final onClick(Landroid/content/DialogInterface;I)V
    .registers 8
    iget-object v0, p0, Lhu/tisza/cards/CardsActivity$onCreate$2;->$dao:Lhu/tisza/cards/ConsentDao;
    new-instance v1, Lhu/tisza/cards/ConsentRow;
    const/4 v2, 0x1
    const/4 v3, 0x0
    const/4 v4, 0x2
    invoke-direct {v1, v2, v3, v4}, Lhu/tisza/cards/ConsentRow;-><init>(IZI)V
    invoke-interface {v0, v1}, Lhu/tisza/cards/ConsentDao;->save(Lhu/tisza/cards/ConsentRow;)V
    return-void
.end method

.class public final Lhu/tisza/cards/CardsActivity;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 6
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    invoke-virtual {p0}, Lhu/tisza/cards/CardsActivity;->getApplication()Landroid/app/Application;
    move-result-object v0
    if-nez v0, :cond_11
    new-instance v0, Lkotlin/TypeCastException;
    const-string v1, "null cannot be cast to non-null type hu.tisza.cards.CardsApp"
    invoke-direct {v0, v1}, Lkotlin/TypeCastException;-><init>(Ljava/lang/String;)V
    throw v0
    :cond_11
    check-cast v0, Lhu/tisza/cards/CardsApp;
    invoke-virtual {v0}, Lhu/tisza/cards/CardsApp;->getDb()Lhu/tisza/cards/CardsDb;
    move-result-object v0
    invoke-virtual {v0}, Lhu/tisza/cards/CardsDb;->consent()Lhu/tisza/cards/ConsentDao;
    move-result-object v2
    invoke-interface {v2}, Lhu/tisza/cards/ConsentDao;->find()Lhu/tisza/cards/ConsentRow;
    move-result-object v0
    if-nez v0, :cond_59
    new-instance v1, Landroid/app/AlertDialog$Builder;
    check-cast p0, Landroid/content/Context;
    invoke-direct {v1, p0}, Landroid/app/AlertDialog$Builder;-><init>(Landroid/content/Context;)V
    const-string v0, "Privacy Policy"
    check-cast v0, Ljava/lang/CharSequence;
    invoke-virtual {v1, v0}, Landroid/app/AlertDialog$Builder;->setTitle(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    move-result-object v1
    const-string v0, "Tisza Cards and your data"
    check-cast v0, Ljava/lang/CharSequence;
    invoke-virtual {v1, v0}, Landroid/app/AlertDialog$Builder;->setMessage(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    move-result-object v3
    const-string v0, "I accept"
    check-cast v0, Ljava/lang/CharSequence;
    new-instance v1, Lhu/tisza/cards/CardsActivity$onCreate$1;
    invoke-direct {v1, v2}, Lhu/tisza/cards/CardsActivity$onCreate$1;-><init>(Lhu/tisza/cards/ConsentDao;)V
    check-cast v1, Landroid/content/DialogInterface$OnClickListener;
    invoke-virtual {v3, v0, v1}, Landroid/app/AlertDialog$Builder;->setPositiveButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v3
    const-string v0, "I decline"
    check-cast v0, Ljava/lang/CharSequence;
    new-instance v1, Lhu/tisza/cards/CardsActivity$onCreate$2;
    invoke-direct {v1, v2}, Lhu/tisza/cards/CardsActivity$onCreate$2;-><init>(Lhu/tisza/cards/ConsentDao;)V
    check-cast v1, Landroid/content/DialogInterface$OnClickListener;
    invoke-virtual {v3, v0, v1}, Landroid/app/AlertDialog$Builder;->setNegativeButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    invoke-virtual {v0}, Landroid/app/AlertDialog$Builder;->show()Landroid/app/AlertDialog;
    :cond_59
    return-void
.end method

.class final Lhu/tisza/cards/CardsApp$db$2;
.super Lkotlin/jvm/internal/Lambda;
.implements Lkotlin/jvm/functions/Function0;
.field final synthetic this$0:Lhu/tisza/cards/CardsApp;

.method constructor <init>(Lhu/tisza/cards/CardsApp;)V
    .registers 3
    iput-object p1, p0, Lhu/tisza/cards/CardsApp$db$2;->this$0:Lhu/tisza/cards/CardsApp;
    const/4 v0, 0x0
    invoke-direct {p0, v0}, Lkotlin/jvm/internal/Lambda;-><init>(I)V
    return-void
.end method

.method public final invoke()Lhu/tisza/cards/CardsDb;
    .registers 4
    iget-object v0, p0, Lhu/tisza/cards/CardsApp$db$2;->this$0:Lhu/tisza/cards/CardsApp;
    check-cast v0, Landroid/content/Context;
    const-class v1, Lhu/tisza/cards/CardsDb;
    const-string v2, "cards.db"
    invoke-static {v0, v1, v2}, Landroidx/room/Room;->databaseBuilder(Landroid/content/Context;Ljava/lang/Class;Ljava/lang/String;)Landroidx/room/RoomDatabase$Builder;
    move-result-object v0
    invoke-virtual {v0}, Landroidx/room/RoomDatabase$Builder;->allowMainThreadQueries()Landroidx/room/RoomDatabase$Builder;
    move-result-object v0
    invoke-virtual {v0}, Landroidx/room/RoomDatabase$Builder;->build()Landroidx/room/RoomDatabase;
    move-result-object v0
    check-cast v0, Lhu/tisza/cards/CardsDb;
    return-object v0
.end method

.method public bridge synthetic invoke()Ljava/lang/Object;
    .registers 2
    invoke-virtual {p0}, Lhu/tisza/cards/CardsApp$db$2;->invoke()Lhu/tisza/cards/CardsDb;
    move-result-object v0
    return-object v0
.end method

.class public final Lhu/tisza/cards/CardsApp;
.super Landroid/app/Application;
.field static final synthetic $$delegatedProperties:[Lkotlin/reflect/KProperty;
.field private final db$delegate:Lkotlin/Lazy;

.method static constructor <clinit>()V
    .registers 6
    const/4 v0, 0x1
    new-array v1, v0, [Lkotlin/reflect/KProperty;
    const/4 v2, 0x0
    new-instance v0, Lkotlin/jvm/internal/PropertyReference1Impl;
    const-class v3, Lhu/tisza/cards/CardsApp;
    invoke-static {v3}, Lkotlin/jvm/internal/Reflection;->getOrCreateKotlinClass(Ljava/lang/Class;)Lkotlin/reflect/KClass;
    move-result-object v3
    const-string v4, "db"
    const-string v5, "getDb()Lhu/tisza/cards/CardsDb;"
    invoke-direct {v0, v3, v4, v5}, Lkotlin/jvm/internal/PropertyReference1Impl;-><init>(Lkotlin/reflect/KDeclarationContainer;Ljava/lang/String;Ljava/lang/String;)V
    invoke-static {v0}, Lkotlin/jvm/internal/Reflection;->property1(Lkotlin/jvm/internal/PropertyReference1;)Lkotlin/reflect/KProperty1;
    move-result-object v0
    check-cast v0, Lkotlin/reflect/KProperty;
    aput-object v0, v1, v2
    sput-object v1, Lhu/tisza/cards/CardsApp;->$$delegatedProperties:[Lkotlin/reflect/KProperty;
    return-void
.end method

.method public constructor <init>()V
    .registers 2
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    new-instance v0, Lhu/tisza/cards/CardsApp$db$2;
    invoke-direct {v0, p0}, Lhu/tisza/cards/CardsApp$db$2;-><init>(Lhu/tisza/cards/CardsApp;)V
    check-cast v0, Lkotlin/jvm/functions/Function0;
    invoke-static {v0}, Lkotlin/LazyKt;->lazy(Lkotlin/jvm/functions/Function0;)Lkotlin/Lazy;
    move-result-object v0
    iput-object v0, p0, Lhu/tisza/cards/CardsApp;->db$delegate:Lkotlin/Lazy;
    return-void
.end method

.method public final getDb()Lhu/tisza/cards/CardsDb;
    .registers 4
    iget-object v0, p0, Lhu/tisza/cards/CardsApp;->db$delegate:Lkotlin/Lazy;
    sget-object v1, Lhu/tisza/cards/CardsApp;->$$delegatedProperties:[Lkotlin/reflect/KProperty;
    const/4 v2, 0x0
    aget-object v1, v1, v2
    invoke-interface {v0}, Lkotlin/Lazy;->getValue()Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Lhu/tisza/cards/CardsDb;
    return-object v0
.end method

.method public onCreate()V
    .registers 5
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    invoke-virtual {p0}, Lhu/tisza/cards/CardsApp;->getDb()Lhu/tisza/cards/CardsDb;
    move-result-object v0
    invoke-virtual {v0}, Lhu/tisza/cards/CardsDb;->consent()Lhu/tisza/cards/ConsentDao;
    move-result-object v0
    invoke-interface {v0}, Lhu/tisza/cards/ConsentDao;->find()Lhu/tisza/cards/ConsentRow;
    move-result-object v0
    if-eqz v0, :cond_27
    invoke-virtual {v0}, Lhu/tisza/cards/ConsentRow;->getAccepted()Z
    move-result v0
    const/4 v1, 0x1
    if-ne v0, v1, :cond_27
    const-string v0, "cards"
    invoke-virtual {p0}, Lhu/tisza/cards/CardsApp;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v1
    const-string v2, "android_id"
    invoke-static {v1, v2}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->i(Ljava/lang/String;Ljava/lang/String;)I
    :cond_27
    invoke-virtual {p0}, Lhu/tisza/cards/CardsApp;->getDb()Lhu/tisza/cards/CardsDb;
    move-result-object v0
    invoke-virtual {v0}, Lhu/tisza/cards/CardsDb;->consent()Lhu/tisza/cards/ConsentDao;
    move-result-object v0
    new-instance v1, Lhu/tisza/cards/StartRow;
    invoke-static {}, Ljava/lang/System;->currentTimeMillis()J
    move-result-wide v2
    invoke-direct {v1, v2, v3}, Lhu/tisza/cards/StartRow;-><init>(J)V
    invoke-interface {v0, v1}, Lhu/tisza/cards/ConsentDao;->start(Lhu/tisza/cards/StartRow;)V
    invoke-virtual {p0}, Lhu/tisza/cards/CardsApp;->getDb()Lhu/tisza/cards/CardsDb;
    move-result-object v0
    invoke-virtual {v0}, Lhu/tisza/cards/CardsDb;->consent()Lhu/tisza/cards/ConsentDao;
    move-result-object v0
    invoke-interface {v0}, Lhu/tisza/cards/ConsentDao;->starts()I
    move-result v0
    const/4 v1, 0x3
    if-le v0, v1, :cond_53
    const-string v0, "cards"
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->i(Ljava/lang/String;Ljava/lang/String;)I
    :cond_53
    return-void
.end method

.class public abstract Lhu/tisza/cards/CardsDb;
.super Landroidx/room/RoomDatabase;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroidx/room/RoomDatabase;-><init>()V
    return-void
.end method

.method public abstract consent()Lhu/tisza/cards/ConsentDao;
.end method

.class final Lhu/tisza/cards/CardsDb_Impl$dao$2;
.super Lkotlin/jvm/internal/Lambda;
.implements Lkotlin/jvm/functions/Function0;
.field final synthetic this$0:Lhu/tisza/cards/CardsDb_Impl;

.method constructor <init>(Lhu/tisza/cards/CardsDb_Impl;)V
    .registers 3
    iput-object p1, p0, Lhu/tisza/cards/CardsDb_Impl$dao$2;->this$0:Lhu/tisza/cards/CardsDb_Impl;
    const/4 v0, 0x0
    invoke-direct {p0, v0}, Lkotlin/jvm/internal/Lambda;-><init>(I)V
    return-void
.end method

.method public final invoke()Lhu/tisza/cards/ConsentDao_Impl;
    .registers 3
    new-instance v1, Lhu/tisza/cards/ConsentDao_Impl;
    iget-object v0, p0, Lhu/tisza/cards/CardsDb_Impl$dao$2;->this$0:Lhu/tisza/cards/CardsDb_Impl;
    check-cast v0, Landroidx/room/RoomDatabase;
    invoke-direct {v1, v0}, Lhu/tisza/cards/ConsentDao_Impl;-><init>(Landroidx/room/RoomDatabase;)V
    return-object v1
.end method

.method public bridge synthetic invoke()Ljava/lang/Object;
    .registers 2
    invoke-virtual {p0}, Lhu/tisza/cards/CardsDb_Impl$dao$2;->invoke()Lhu/tisza/cards/ConsentDao_Impl;
    move-result-object v0
    return-object v0
.end method

.class public final Lhu/tisza/cards/CardsDb_Impl;
.super Lhu/tisza/cards/CardsDb;
.field static final synthetic $$delegatedProperties:[Lkotlin/reflect/KProperty;
.field private final dao$delegate:Lkotlin/Lazy;

.method static constructor <clinit>()V
    .registers 6
    const/4 v0, 0x1
    new-array v1, v0, [Lkotlin/reflect/KProperty;
    const/4 v2, 0x0
    new-instance v0, Lkotlin/jvm/internal/PropertyReference1Impl;
    const-class v3, Lhu/tisza/cards/CardsDb_Impl;
    invoke-static {v3}, Lkotlin/jvm/internal/Reflection;->getOrCreateKotlinClass(Ljava/lang/Class;)Lkotlin/reflect/KClass;
    move-result-object v3
    const-string v4, "dao"
    const-string v5, "getDao()Lhu/tisza/cards/ConsentDao;"
    invoke-direct {v0, v3, v4, v5}, Lkotlin/jvm/internal/PropertyReference1Impl;-><init>(Lkotlin/reflect/KDeclarationContainer;Ljava/lang/String;Ljava/lang/String;)V
    invoke-static {v0}, Lkotlin/jvm/internal/Reflection;->property1(Lkotlin/jvm/internal/PropertyReference1;)Lkotlin/reflect/KProperty1;
    move-result-object v0
    check-cast v0, Lkotlin/reflect/KProperty;
    aput-object v0, v1, v2
    sput-object v1, Lhu/tisza/cards/CardsDb_Impl;->$$delegatedProperties:[Lkotlin/reflect/KProperty;
    return-void
.end method

.method public constructor <init>()V
    .registers 2
    invoke-direct {p0}, Lhu/tisza/cards/CardsDb;-><init>()V
    new-instance v0, Lhu/tisza/cards/CardsDb_Impl$dao$2;
    invoke-direct {v0, p0}, Lhu/tisza/cards/CardsDb_Impl$dao$2;-><init>(Lhu/tisza/cards/CardsDb_Impl;)V
    check-cast v0, Lkotlin/jvm/functions/Function0;
    invoke-static {v0}, Lkotlin/LazyKt;->lazy(Lkotlin/jvm/functions/Function0;)Lkotlin/Lazy;
    move-result-object v0
    iput-object v0, p0, Lhu/tisza/cards/CardsDb_Impl;->dao$delegate:Lkotlin/Lazy;
    return-void
.end method

.method private final getDao()Lhu/tisza/cards/ConsentDao;
    .registers 4
    iget-object v0, p0, Lhu/tisza/cards/CardsDb_Impl;->dao$delegate:Lkotlin/Lazy;
    sget-object v1, Lhu/tisza/cards/CardsDb_Impl;->$$delegatedProperties:[Lkotlin/reflect/KProperty;
    const/4 v2, 0x0
    aget-object v1, v1, v2
    invoke-interface {v0}, Lkotlin/Lazy;->getValue()Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Lhu/tisza/cards/ConsentDao;
    return-object v0
.end method

.method public consent()Lhu/tisza/cards/ConsentDao;
    .registers 2
    invoke-direct {p0}, Lhu/tisza/cards/CardsDb_Impl;->getDao()Lhu/tisza/cards/ConsentDao;
    move-result-object v0
    return-object v0
.end method

.class public interface abstract Lhu/tisza/cards/ConsentDao;
.super Ljava/lang/Object;

.method public abstract find()Lhu/tisza/cards/ConsentRow;
.end method

.method public abstract save(Lhu/tisza/cards/ConsentRow;)V
.end method

.method public abstract start(Lhu/tisza/cards/StartRow;)V
.end method

.method public abstract starts()I
.end method

.class public final Lhu/tisza/cards/ConsentDao_Impl$__insert$1;
.super Landroidx/room/EntityInsertionAdapter;
.field final synthetic this$0:Lhu/tisza/cards/ConsentDao_Impl;

.method constructor <init>(Lhu/tisza/cards/ConsentDao_Impl;Landroidx/room/RoomDatabase;)V
    .registers 3
    iput-object p1, p0, Lhu/tisza/cards/ConsentDao_Impl$__insert$1;->this$0:Lhu/tisza/cards/ConsentDao_Impl;
    invoke-direct {p0, p2}, Landroidx/room/EntityInsertionAdapter;-><init>(Landroidx/room/RoomDatabase;)V
    return-void
.end method

.method protected bind(Landroidx/sqlite/db/SupportSQLiteStatement;Lhu/tisza/cards/ConsentRow;)V
    .registers 7
    const-string v0, "s"
    invoke-static {p1, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    const-string v0, "t"
    invoke-static {p2, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    const/4 v0, 0x1
    invoke-virtual {p2}, Lhu/tisza/cards/ConsentRow;->getId()I
    move-result v1
    int-to-long v2, v1
    invoke-interface {p1, v0, v2, v3}, Landroidx/sqlite/db/SupportSQLiteStatement;->bindLong(IJ)V
    const/4 v2, 0x2
    invoke-virtual {p2}, Lhu/tisza/cards/ConsentRow;->getAccepted()Z
    move-result v0
    if-eqz v0, :cond_29
    const-wide/16 v0, 0x1
    :goto_1c
    invoke-interface {p1, v2, v0, v1}, Landroidx/sqlite/db/SupportSQLiteStatement;->bindLong(IJ)V
    const/4 v0, 0x3
    invoke-virtual {p2}, Lhu/tisza/cards/ConsentRow;->getVersion()I
    move-result v1
    int-to-long v2, v1
    invoke-interface {p1, v0, v2, v3}, Landroidx/sqlite/db/SupportSQLiteStatement;->bindLong(IJ)V
    return-void
    :cond_29
    const-wide/16 v0, 0x0
    goto :goto_1c
.end method

.method public bridge synthetic bind(Landroidx/sqlite/db/SupportSQLiteStatement;Ljava/lang/Object;)V
    .registers 3
    check-cast p2, Lhu/tisza/cards/ConsentRow;
    invoke-virtual {p0, p1, p2}, Lhu/tisza/cards/ConsentDao_Impl$__insert$1;->bind(Landroidx/sqlite/db/SupportSQLiteStatement;Lhu/tisza/cards/ConsentRow;)V
    return-void
.end method

.method protected createQuery()Ljava/lang/String;
    .registers 2
    const-string v0, "INSERT OR REPLACE INTO `consent` (`id`,`accepted`,`version`) VALUES (?,?,?)"
    return-object v0
.end method

.class public final Lhu/tisza/cards/ConsentDao_Impl$__insertStart$1;
.super Landroidx/room/EntityInsertionAdapter;
.field final synthetic this$0:Lhu/tisza/cards/ConsentDao_Impl;

.method constructor <init>(Lhu/tisza/cards/ConsentDao_Impl;Landroidx/room/RoomDatabase;)V
    .registers 3
    iput-object p1, p0, Lhu/tisza/cards/ConsentDao_Impl$__insertStart$1;->this$0:Lhu/tisza/cards/ConsentDao_Impl;
    invoke-direct {p0, p2}, Landroidx/room/EntityInsertionAdapter;-><init>(Landroidx/room/RoomDatabase;)V
    return-void
.end method

.method protected bind(Landroidx/sqlite/db/SupportSQLiteStatement;Lhu/tisza/cards/StartRow;)V
    .registers 7
    const-string v0, "s"
    invoke-static {p1, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    const-string v0, "t"
    invoke-static {p2, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    const/4 v0, 0x1
    invoke-virtual {p2}, Lhu/tisza/cards/StartRow;->getAt()J
    move-result-wide v2
    invoke-interface {p1, v0, v2, v3}, Landroidx/sqlite/db/SupportSQLiteStatement;->bindLong(IJ)V
    return-void
.end method

.method public bridge synthetic bind(Landroidx/sqlite/db/SupportSQLiteStatement;Ljava/lang/Object;)V
    .registers 3
    check-cast p2, Lhu/tisza/cards/StartRow;
    invoke-virtual {p0, p1, p2}, Lhu/tisza/cards/ConsentDao_Impl$__insertStart$1;->bind(Landroidx/sqlite/db/SupportSQLiteStatement;Lhu/tisza/cards/StartRow;)V
    return-void
.end method

.method protected createQuery()Ljava/lang/String;
    .registers 2
    const-string v0, "INSERT OR ABORT INTO `starts` (`at`) VALUES (?)"
    return-object v0
.end method

.class public final Lhu/tisza/cards/ConsentDao_Impl;
.super Ljava/lang/Object;
.implements Lhu/tisza/cards/ConsentDao;
.field private final __db:Landroidx/room/RoomDatabase;
.field private final __insert:Lhu/tisza/cards/ConsentDao_Impl$__insert$1;
.field private final __insertStart:Lhu/tisza/cards/ConsentDao_Impl$__insertStart$1;

.method public constructor <init>(Landroidx/room/RoomDatabase;)V
    .registers 4
    const-string v0, "__db"
    invoke-static {p1, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lhu/tisza/cards/ConsentDao_Impl;->__db:Landroidx/room/RoomDatabase;
    new-instance v0, Lhu/tisza/cards/ConsentDao_Impl$__insert$1;
    iget-object v1, p0, Lhu/tisza/cards/ConsentDao_Impl;->__db:Landroidx/room/RoomDatabase;
    invoke-direct {v0, p0, v1}, Lhu/tisza/cards/ConsentDao_Impl$__insert$1;-><init>(Lhu/tisza/cards/ConsentDao_Impl;Landroidx/room/RoomDatabase;)V
    iput-object v0, p0, Lhu/tisza/cards/ConsentDao_Impl;->__insert:Lhu/tisza/cards/ConsentDao_Impl$__insert$1;
    new-instance v0, Lhu/tisza/cards/ConsentDao_Impl$__insertStart$1;
    iget-object v1, p0, Lhu/tisza/cards/ConsentDao_Impl;->__db:Landroidx/room/RoomDatabase;
    invoke-direct {v0, p0, v1}, Lhu/tisza/cards/ConsentDao_Impl$__insertStart$1;-><init>(Lhu/tisza/cards/ConsentDao_Impl;Landroidx/room/RoomDatabase;)V
    iput-object v0, p0, Lhu/tisza/cards/ConsentDao_Impl;->__insertStart:Lhu/tisza/cards/ConsentDao_Impl$__insertStart$1;
    return-void
.end method

.method public find()Lhu/tisza/cards/ConsentRow;
    .registers 9
    const/4 v0, 0x0
    const/4 v1, 0x1
    const/4 v2, 0x0
    const-string v3, "SELECT * FROM consent WHERE id = 1"
    invoke-static {v3, v2}, Landroidx/room/RoomSQLiteQuery;->acquire(Ljava/lang/String;I)Landroidx/room/RoomSQLiteQuery;
    move-result-object v3
    iget-object v4, p0, Lhu/tisza/cards/ConsentDao_Impl;->__db:Landroidx/room/RoomDatabase;
    invoke-virtual {v4}, Landroidx/room/RoomDatabase;->assertNotSuspendingTransaction()V
    iget-object v4, p0, Lhu/tisza/cards/ConsentDao_Impl;->__db:Landroidx/room/RoomDatabase;
    invoke-static {v4, v3, v2, v0}, Landroidx/room/util/DBUtil;->query(Landroidx/room/RoomDatabase;Landroidx/room/RoomSQLiteQuery;ZLandroid/os/CancellationSignal;)Landroid/database/Cursor;
    move-result-object v4
    nop
    :try_start_15
    const-string v5, "accepted"
    invoke-static {v4, v5}, Landroidx/room/util/CursorUtil;->getColumnIndexOrThrow(Landroid/database/Cursor;Ljava/lang/String;)I
    move-result v5
    const-string v6, "version"
    invoke-static {v4, v6}, Landroidx/room/util/CursorUtil;->getColumnIndexOrThrow(Landroid/database/Cursor;Ljava/lang/String;)I
    move-result v6
    invoke-interface {v4}, Landroid/database/Cursor;->moveToFirst()Z
    move-result v7
    if-eqz v7, :cond_37
    new-instance v0, Lhu/tisza/cards/ConsentRow;
    const/4 v7, 0x1
    invoke-interface {v4, v5}, Landroid/database/Cursor;->getInt(I)I
    move-result v5
    if-eqz v5, :cond_3e
    :goto_30
    invoke-interface {v4, v6}, Landroid/database/Cursor;->getInt(I)I
    move-result v2
    invoke-direct {v0, v7, v1, v2}, Lhu/tisza/cards/ConsentRow;-><init>(IZI)V
    :try_end_37
    .catchall {:try_start_15 .. :try_end_37} :catchall_40
    :cond_37
    invoke-interface {v4}, Landroid/database/Cursor;->close()V
    invoke-virtual {v3}, Landroidx/room/RoomSQLiteQuery;->release()V
    return-object v0
    :cond_3e
    move v1, v2
    goto :goto_30
    :catchall_40
    move-exception v0
    invoke-interface {v4}, Landroid/database/Cursor;->close()V
    invoke-virtual {v3}, Landroidx/room/RoomSQLiteQuery;->release()V
    throw v0
.end method

.method public save(Lhu/tisza/cards/ConsentRow;)V
    .registers 4
    const-string v0, "r"
    invoke-static {p1, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    iget-object v0, p0, Lhu/tisza/cards/ConsentDao_Impl;->__db:Landroidx/room/RoomDatabase;
    invoke-virtual {v0}, Landroidx/room/RoomDatabase;->assertNotSuspendingTransaction()V
    iget-object v0, p0, Lhu/tisza/cards/ConsentDao_Impl;->__db:Landroidx/room/RoomDatabase;
    invoke-virtual {v0}, Landroidx/room/RoomDatabase;->beginTransaction()V
    nop
    :try_start_10
    iget-object v0, p0, Lhu/tisza/cards/ConsentDao_Impl;->__insert:Lhu/tisza/cards/ConsentDao_Impl$__insert$1;
    invoke-virtual {v0, p1}, Lhu/tisza/cards/ConsentDao_Impl$__insert$1;->insert(Ljava/lang/Object;)V
    iget-object v0, p0, Lhu/tisza/cards/ConsentDao_Impl;->__db:Landroidx/room/RoomDatabase;
    invoke-virtual {v0}, Landroidx/room/RoomDatabase;->setTransactionSuccessful()V
    :try_end_1a
    .catchall {:try_start_10 .. :try_end_1a} :catchall_20
    iget-object v0, p0, Lhu/tisza/cards/ConsentDao_Impl;->__db:Landroidx/room/RoomDatabase;
    invoke-virtual {v0}, Landroidx/room/RoomDatabase;->endTransaction()V
    return-void
    :catchall_20
    move-exception v0
    iget-object v1, p0, Lhu/tisza/cards/ConsentDao_Impl;->__db:Landroidx/room/RoomDatabase;
    invoke-virtual {v1}, Landroidx/room/RoomDatabase;->endTransaction()V
    throw v0
.end method

.method public start(Lhu/tisza/cards/StartRow;)V
    .registers 4
    const-string v0, "r"
    invoke-static {p1, v0}, Lkotlin/jvm/internal/Intrinsics;->checkParameterIsNotNull(Ljava/lang/Object;Ljava/lang/String;)V
    iget-object v0, p0, Lhu/tisza/cards/ConsentDao_Impl;->__db:Landroidx/room/RoomDatabase;
    invoke-virtual {v0}, Landroidx/room/RoomDatabase;->assertNotSuspendingTransaction()V
    iget-object v0, p0, Lhu/tisza/cards/ConsentDao_Impl;->__db:Landroidx/room/RoomDatabase;
    invoke-virtual {v0}, Landroidx/room/RoomDatabase;->beginTransaction()V
    nop
    :try_start_10
    iget-object v0, p0, Lhu/tisza/cards/ConsentDao_Impl;->__insertStart:Lhu/tisza/cards/ConsentDao_Impl$__insertStart$1;
    invoke-virtual {v0, p1}, Lhu/tisza/cards/ConsentDao_Impl$__insertStart$1;->insert(Ljava/lang/Object;)V
    iget-object v0, p0, Lhu/tisza/cards/ConsentDao_Impl;->__db:Landroidx/room/RoomDatabase;
    invoke-virtual {v0}, Landroidx/room/RoomDatabase;->setTransactionSuccessful()V
    :try_end_1a
    .catchall {:try_start_10 .. :try_end_1a} :catchall_20
    iget-object v0, p0, Lhu/tisza/cards/ConsentDao_Impl;->__db:Landroidx/room/RoomDatabase;
    invoke-virtual {v0}, Landroidx/room/RoomDatabase;->endTransaction()V
    return-void
    :catchall_20
    move-exception v0
    iget-object v1, p0, Lhu/tisza/cards/ConsentDao_Impl;->__db:Landroidx/room/RoomDatabase;
    invoke-virtual {v1}, Landroidx/room/RoomDatabase;->endTransaction()V
    throw v0
.end method

.method public starts()I
    .registers 5
    const/4 v0, 0x0
    const-string v1, "SELECT count(*) FROM starts"
    invoke-static {v1, v0}, Landroidx/room/RoomSQLiteQuery;->acquire(Ljava/lang/String;I)Landroidx/room/RoomSQLiteQuery;
    move-result-object v1
    iget-object v2, p0, Lhu/tisza/cards/ConsentDao_Impl;->__db:Landroidx/room/RoomDatabase;
    const/4 v3, 0x0
    invoke-static {v2, v1, v0, v3}, Landroidx/room/util/DBUtil;->query(Landroidx/room/RoomDatabase;Landroidx/room/RoomSQLiteQuery;ZLandroid/os/CancellationSignal;)Landroid/database/Cursor;
    move-result-object v2
    nop
    :try_start_f
    invoke-interface {v2}, Landroid/database/Cursor;->moveToFirst()Z
    move-result v3
    if-eqz v3, :cond_1a
    const/4 v0, 0x0
    invoke-interface {v2, v0}, Landroid/database/Cursor;->getInt(I)I
    :try_end_19
    .catchall {:try_start_f .. :try_end_19} :catchall_21
    move-result v0
    :cond_1a
    invoke-interface {v2}, Landroid/database/Cursor;->close()V
    invoke-virtual {v1}, Landroidx/room/RoomSQLiteQuery;->release()V
    return v0
    :catchall_21
    move-exception v0
    invoke-interface {v2}, Landroid/database/Cursor;->close()V
    invoke-virtual {v1}, Landroidx/room/RoomSQLiteQuery;->release()V
    throw v0
.end method

.class public final Lhu/tisza/cards/ConsentRow;
.super Ljava/lang/Object;
.field private final accepted:Z
.field private final id:I
.field private final version:I

.method public constructor <init>(IZI)V
    .registers 4
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput p1, p0, Lhu/tisza/cards/ConsentRow;->id:I
    iput-boolean p2, p0, Lhu/tisza/cards/ConsentRow;->accepted:Z
    iput p3, p0, Lhu/tisza/cards/ConsentRow;->version:I
    return-void
.end method

.method public static synthetic copy$default(Lhu/tisza/cards/ConsentRow;IZIILjava/lang/Object;)Lhu/tisza/cards/ConsentRow;
    .registers 7
    and-int/lit8 v0, p4, 0x1
    if-eqz v0, :cond_6
    iget p1, p0, Lhu/tisza/cards/ConsentRow;->id:I
    :cond_6
    and-int/lit8 v0, p4, 0x2
    if-eqz v0, :cond_c
    iget-boolean p2, p0, Lhu/tisza/cards/ConsentRow;->accepted:Z
    :cond_c
    and-int/lit8 v0, p4, 0x4
    if-eqz v0, :cond_12
    iget p3, p0, Lhu/tisza/cards/ConsentRow;->version:I
    :cond_12
    invoke-virtual {p0, p1, p2, p3}, Lhu/tisza/cards/ConsentRow;->copy(IZI)Lhu/tisza/cards/ConsentRow;
    move-result-object v0
    return-object v0
.end method

.method public final component1()I
    .registers 2
    iget v0, p0, Lhu/tisza/cards/ConsentRow;->id:I
    return v0
.end method

.method public final component2()Z
    .registers 2
    iget-boolean v0, p0, Lhu/tisza/cards/ConsentRow;->accepted:Z
    return v0
.end method

.method public final component3()I
    .registers 2
    iget v0, p0, Lhu/tisza/cards/ConsentRow;->version:I
    return v0
.end method

.method public final copy(IZI)Lhu/tisza/cards/ConsentRow;
    .registers 5
    new-instance v0, Lhu/tisza/cards/ConsentRow;
    invoke-direct {v0, p1, p2, p3}, Lhu/tisza/cards/ConsentRow;-><init>(IZI)V
    return-object v0
.end method

.method public equals(Ljava/lang/Object;)Z
    .registers 6
    const/4 v1, 0x1
    const/4 v0, 0x0
    if-eq p0, p1, :cond_25
    instance-of v2, p1, Lhu/tisza/cards/ConsentRow;
    if-eqz v2, :cond_26
    check-cast p1, Lhu/tisza/cards/ConsentRow;
    iget v2, p0, Lhu/tisza/cards/ConsentRow;->id:I
    iget v3, p1, Lhu/tisza/cards/ConsentRow;->id:I
    if-ne v2, v3, :cond_27
    move v2, v1
    :goto_11
    if-eqz v2, :cond_26
    iget-boolean v2, p0, Lhu/tisza/cards/ConsentRow;->accepted:Z
    iget-boolean v3, p1, Lhu/tisza/cards/ConsentRow;->accepted:Z
    if-ne v2, v3, :cond_29
    move v2, v1
    :goto_1a
    if-eqz v2, :cond_26
    iget v2, p0, Lhu/tisza/cards/ConsentRow;->version:I
    iget v3, p1, Lhu/tisza/cards/ConsentRow;->version:I
    if-ne v2, v3, :cond_2b
    move v2, v1
    :goto_23
    if-eqz v2, :cond_26
    :cond_25
    move v0, v1
    :cond_26
    return v0
    :cond_27
    move v2, v0
    goto :goto_11
    :cond_29
    move v2, v0
    goto :goto_1a
    :cond_2b
    move v2, v0
    goto :goto_23
.end method

.method public final getAccepted()Z
    .registers 2
    iget-boolean v0, p0, Lhu/tisza/cards/ConsentRow;->accepted:Z
    return v0
.end method

.method public final getId()I
    .registers 2
    iget v0, p0, Lhu/tisza/cards/ConsentRow;->id:I
    return v0
.end method

.method public final getVersion()I
    .registers 2
    iget v0, p0, Lhu/tisza/cards/ConsentRow;->version:I
    return v0
.end method

.method public hashCode()I
    .registers 3
    iget v0, p0, Lhu/tisza/cards/ConsentRow;->id:I
    mul-int/lit8 v1, v0, 0x1f
    iget-boolean v0, p0, Lhu/tisza/cards/ConsentRow;->accepted:Z
    if-eqz v0, :cond_9
    const/4 v0, 0x1
    :cond_9
    add-int/2addr v0, v1
    mul-int/lit8 v0, v0, 0x1f
    iget v1, p0, Lhu/tisza/cards/ConsentRow;->version:I
    add-int/2addr v0, v1
    return v0
.end method

.method public toString()Ljava/lang/String;
    .registers 3
    new-instance v0, Ljava/lang/StringBuilder;
    invoke-direct {v0}, Ljava/lang/StringBuilder;-><init>()V
    const-string v1, "ConsentRow(id="
    invoke-virtual {v0, v1}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v0
    iget v1, p0, Lhu/tisza/cards/ConsentRow;->id:I
    invoke-virtual {v0, v1}, Ljava/lang/StringBuilder;->append(I)Ljava/lang/StringBuilder;
    move-result-object v0
    const-string v1, ", accepted="
    invoke-virtual {v0, v1}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v0
    iget-boolean v1, p0, Lhu/tisza/cards/ConsentRow;->accepted:Z
    invoke-virtual {v0, v1}, Ljava/lang/StringBuilder;->append(Z)Ljava/lang/StringBuilder;
    move-result-object v0
    const-string v1, ", version="
    invoke-virtual {v0, v1}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v0
    iget v1, p0, Lhu/tisza/cards/ConsentRow;->version:I
    invoke-virtual {v0, v1}, Ljava/lang/StringBuilder;->append(I)Ljava/lang/StringBuilder;
    move-result-object v0
    const-string v1, ")"
    invoke-virtual {v0, v1}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v0
    invoke-virtual {v0}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method

.class public final Lhu/tisza/cards/StartRow;
.super Ljava/lang/Object;
.field private final at:J

.method public constructor <init>(J)V
    .registers 4
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-wide p1, p0, Lhu/tisza/cards/StartRow;->at:J
    return-void
.end method

.method public static synthetic copy$default(Lhu/tisza/cards/StartRow;JILjava/lang/Object;)Lhu/tisza/cards/StartRow;
    .registers 6
    and-int/lit8 v0, p3, 0x1
    if-eqz v0, :cond_6
    iget-wide p1, p0, Lhu/tisza/cards/StartRow;->at:J
    :cond_6
    invoke-virtual {p0, p1, p2}, Lhu/tisza/cards/StartRow;->copy(J)Lhu/tisza/cards/StartRow;
    move-result-object v0
    return-object v0
.end method

.method public final component1()J
    .registers 3
    iget-wide v0, p0, Lhu/tisza/cards/StartRow;->at:J
    return-wide v0
.end method

.method public final copy(J)Lhu/tisza/cards/StartRow;
    .registers 4
    new-instance v0, Lhu/tisza/cards/StartRow;
    invoke-direct {v0, p1, p2}, Lhu/tisza/cards/StartRow;-><init>(J)V
    return-object v0
.end method

.method public equals(Ljava/lang/Object;)Z
    .registers 8
    const/4 v1, 0x1
    const/4 v0, 0x0
    if-eq p0, p1, :cond_15
    instance-of v2, p1, Lhu/tisza/cards/StartRow;
    if-eqz v2, :cond_16
    check-cast p1, Lhu/tisza/cards/StartRow;
    iget-wide v2, p0, Lhu/tisza/cards/StartRow;->at:J
    iget-wide v4, p1, Lhu/tisza/cards/StartRow;->at:J
    cmp-long v2, v2, v4
    if-nez v2, :cond_17
    move v2, v1
    :goto_13
    if-eqz v2, :cond_16
    :cond_15
    move v0, v1
    :cond_16
    return v0
    :cond_17
    move v2, v0
    goto :goto_13
.end method

.method public final getAt()J
    .registers 3
    iget-wide v0, p0, Lhu/tisza/cards/StartRow;->at:J
    return-wide v0
.end method

.method public hashCode()I
    .registers 5
    iget-wide v0, p0, Lhu/tisza/cards/StartRow;->at:J
    const/16 v2, 0x20
    ushr-long v2, v0, v2
    xor-long/2addr v0, v2
    long-to-int v0, v0
    return v0
.end method

.method public toString()Ljava/lang/String;
    .registers 5
    new-instance v0, Ljava/lang/StringBuilder;
    invoke-direct {v0}, Ljava/lang/StringBuilder;-><init>()V
    const-string v1, "StartRow(at="
    invoke-virtual {v0, v1}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v0
    iget-wide v2, p0, Lhu/tisza/cards/StartRow;->at:J
    invoke-virtual {v0, v2, v3}, Ljava/lang/StringBuilder;->append(J)Ljava/lang/StringBuilder;
    move-result-object v0
    const-string v1, ")"
    invoke-virtual {v0, v1}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v0
    invoke-virtual {v0}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method
