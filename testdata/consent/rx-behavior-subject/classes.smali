.class public Lcom/feiniao/mail/MailApp;
.super Landroid/app/Application;
.field static consent:Lio/reactivex/subjects/BehaviorSubject;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method private static synthetic lambda$onCreate$0(Ljava/lang/Integer;)Z
    .registers 3
    invoke-virtual {p0}, Ljava/lang/Integer;->intValue()I
    move-result v0
    const/4 v1, 0x2
    if-ne v0, v1, :cond_9
    const/4 v0, 0x1
    :goto_8
    return v0
    :cond_9
    const/4 v0, 0x0
    goto :goto_8
.end method

.method private synthetic lambda$onCreate$1(Ljava/lang/Integer;)V
    .registers 4
    const-string v1, "m"
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Lcom/feiniao/mail/MailApp;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.method private static synthetic lambda$onCreate$2(Ljava/lang/Integer;)Ljava/lang/Boolean;
    .registers 2
    invoke-virtual {p0}, Ljava/lang/Integer;->intValue()I
    move-result v0
    if-lez v0, :cond_c
    const/4 v0, 0x1
    :goto_7
    invoke-static {v0}, Ljava/lang/Boolean;->valueOf(Z)Ljava/lang/Boolean;
    move-result-object v0
    return-object v0
    :cond_c
    const/4 v0, 0x0
    goto :goto_7
.end method

.method private static synthetic lambda$onCreate$3(Ljava/lang/Boolean;)Z
    .registers 2
    invoke-virtual {p0}, Ljava/lang/Boolean;->booleanValue()Z
    move-result v0
    return v0
.end method

.method private synthetic lambda$onCreate$4(Ljava/lang/Boolean;)V
    .registers 5
    const-string v0, "m"
    invoke-virtual {p0}, Lcom/feiniao/mail/MailApp;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v1
    const-string v2, "android_id"
    invoke-static {v1, v2}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.method private static synthetic lambda$onCreate$5(Ljava/lang/String;)Z
    .registers 2
    invoke-virtual {p0}, Ljava/lang/String;->length()I
    move-result v0
    if-lez v0, :cond_8
    const/4 v0, 0x1
    :goto_7
    return v0
    :cond_8
    const/4 v0, 0x0
    goto :goto_7
.end method

.method private synthetic lambda$onCreate$6(Ljava/lang/String;)V
    .registers 6
    const-string v1, "m"
    new-instance v2, Ljava/lang/StringBuilder;
    invoke-direct {v2}, Ljava/lang/StringBuilder;-><init>()V
    invoke-virtual {p0}, Lcom/feiniao/mail/MailApp;->getApplicationContext()Landroid/content/Context;
    move-result-object v0
    const-string v3, "wifi"
    invoke-virtual {v0, v3}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/net/wifi/WifiManager;
    invoke-virtual {v0}, Landroid/net/wifi/WifiManager;->getConnectionInfo()Landroid/net/wifi/WifiInfo;
    move-result-object v0
    invoke-virtual {v0}, Landroid/net/wifi/WifiInfo;->getSSID()Ljava/lang/String;
    move-result-object v0
    invoke-virtual {v2, v0}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v0
    invoke-virtual {v0, p1}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v0
    invoke-virtual {v0}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.method static put(Landroid/content/Context;I)V
    .registers 4
    const-string v0, "mail"
    const/4 v1, 0x0
    invoke-virtual {p0, v0, v1}, Landroid/content/Context;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "consent"
    invoke-interface {v0, v1, p1}, Landroid/content/SharedPreferences$Editor;->putInt(Ljava/lang/String;I)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    sget-object v0, Lcom/feiniao/mail/MailApp;->consent:Lio/reactivex/subjects/BehaviorSubject;
    invoke-static {p1}, Ljava/lang/Integer;->valueOf(I)Ljava/lang/Integer;
    move-result-object v1
    invoke-virtual {v0, v1}, Lio/reactivex/subjects/BehaviorSubject;->onNext(Ljava/lang/Object;)V
    return-void
.end method

.method public onCreate()V
    .registers 4
    const/4 v2, 0x0
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    const-string v0, "mail"
    invoke-virtual {p0, v0, v2}, Lcom/feiniao/mail/MailApp;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    const-string v1, "consent"
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences;->getInt(Ljava/lang/String;I)I
    move-result v0
    invoke-static {v0}, Ljava/lang/Integer;->valueOf(I)Ljava/lang/Integer;
    move-result-object v0
    invoke-static {v0}, Lio/reactivex/subjects/BehaviorSubject;->createDefault(Ljava/lang/Object;)Lio/reactivex/subjects/BehaviorSubject;
    move-result-object v0
    sput-object v0, Lcom/feiniao/mail/MailApp;->consent:Lio/reactivex/subjects/BehaviorSubject;
    sget-object v0, Lcom/feiniao/mail/MailApp;->consent:Lio/reactivex/subjects/BehaviorSubject;
    invoke-custom {}, call_site_1("test", ()Lio/reactivex/functions/Predicate;, (Ljava/lang/Object;)Z, invoke-static@Lcom/feiniao/mail/MailApp;->lambda$onCreate$0(Ljava/lang/Integer;)Z, (Ljava/lang/Integer;)Z)@Ljava/lang/invoke/LambdaMetafactory;->metafactory(Ljava/lang/invoke/MethodHandles$Lookup;Ljava/lang/String;Ljava/lang/invoke/MethodType;Ljava/lang/invoke/MethodType;Ljava/lang/invoke/MethodHandle;Ljava/lang/invoke/MethodType;)Ljava/lang/invoke/CallSite;
    move-result-object v1
    invoke-virtual {v0, v1}, Lio/reactivex/subjects/BehaviorSubject;->filter(Lio/reactivex/functions/Predicate;)Lio/reactivex/Observable;
    move-result-object v0
    invoke-custom {p0}, call_site_2("accept", (Lcom/feiniao/mail/MailApp;)Lio/reactivex/functions/Consumer;, (Ljava/lang/Object;)V, invoke-direct@Lcom/feiniao/mail/MailApp;->lambda$onCreate$1(Ljava/lang/Integer;)V, (Ljava/lang/Integer;)V)@Ljava/lang/invoke/LambdaMetafactory;->metafactory(Ljava/lang/invoke/MethodHandles$Lookup;Ljava/lang/String;Ljava/lang/invoke/MethodType;Ljava/lang/invoke/MethodType;Ljava/lang/invoke/MethodHandle;Ljava/lang/invoke/MethodType;)Ljava/lang/invoke/CallSite;
    move-result-object v1
    invoke-virtual {v0, v1}, Lio/reactivex/Observable;->subscribe(Lio/reactivex/functions/Consumer;)Lio/reactivex/disposables/Disposable;
    sget-object v0, Lcom/feiniao/mail/MailApp;->consent:Lio/reactivex/subjects/BehaviorSubject;
    invoke-custom {}, call_site_4("apply", ()Lio/reactivex/functions/Function;, (Ljava/lang/Object;)Ljava/lang/Object;, invoke-static@Lcom/feiniao/mail/MailApp;->lambda$onCreate$2(Ljava/lang/Integer;)Ljava/lang/Boolean;, (Ljava/lang/Integer;)Ljava/lang/Boolean;)@Ljava/lang/invoke/LambdaMetafactory;->metafactory(Ljava/lang/invoke/MethodHandles$Lookup;Ljava/lang/String;Ljava/lang/invoke/MethodType;Ljava/lang/invoke/MethodType;Ljava/lang/invoke/MethodHandle;Ljava/lang/invoke/MethodType;)Ljava/lang/invoke/CallSite;
    move-result-object v1
    invoke-virtual {v0, v1}, Lio/reactivex/subjects/BehaviorSubject;->map(Lio/reactivex/functions/Function;)Lio/reactivex/Observable;
    move-result-object v0
    invoke-custom {}, call_site_5("test", ()Lio/reactivex/functions/Predicate;, (Ljava/lang/Object;)Z, invoke-static@Lcom/feiniao/mail/MailApp;->lambda$onCreate$3(Ljava/lang/Boolean;)Z, (Ljava/lang/Boolean;)Z)@Ljava/lang/invoke/LambdaMetafactory;->metafactory(Ljava/lang/invoke/MethodHandles$Lookup;Ljava/lang/String;Ljava/lang/invoke/MethodType;Ljava/lang/invoke/MethodType;Ljava/lang/invoke/MethodHandle;Ljava/lang/invoke/MethodType;)Ljava/lang/invoke/CallSite;
    move-result-object v1
    invoke-virtual {v0, v1}, Lio/reactivex/Observable;->filter(Lio/reactivex/functions/Predicate;)Lio/reactivex/Observable;
    move-result-object v0
    invoke-custom {p0}, call_site_6("accept", (Lcom/feiniao/mail/MailApp;)Lio/reactivex/functions/Consumer;, (Ljava/lang/Object;)V, invoke-direct@Lcom/feiniao/mail/MailApp;->lambda$onCreate$4(Ljava/lang/Boolean;)V, (Ljava/lang/Boolean;)V)@Ljava/lang/invoke/LambdaMetafactory;->metafactory(Ljava/lang/invoke/MethodHandles$Lookup;Ljava/lang/String;Ljava/lang/invoke/MethodType;Ljava/lang/invoke/MethodType;Ljava/lang/invoke/MethodHandle;Ljava/lang/invoke/MethodType;)Ljava/lang/invoke/CallSite;
    move-result-object v1
    invoke-virtual {v0, v1}, Lio/reactivex/Observable;->subscribe(Lio/reactivex/functions/Consumer;)Lio/reactivex/disposables/Disposable;
    const-string v0, "x"
    invoke-static {v0}, Lio/reactivex/Observable;->just(Ljava/lang/Object;)Lio/reactivex/Observable;
    move-result-object v0
    invoke-custom {}, call_site_7("test", ()Lio/reactivex/functions/Predicate;, (Ljava/lang/Object;)Z, invoke-static@Lcom/feiniao/mail/MailApp;->lambda$onCreate$5(Ljava/lang/String;)Z, (Ljava/lang/String;)Z)@Ljava/lang/invoke/LambdaMetafactory;->metafactory(Ljava/lang/invoke/MethodHandles$Lookup;Ljava/lang/String;Ljava/lang/invoke/MethodType;Ljava/lang/invoke/MethodType;Ljava/lang/invoke/MethodHandle;Ljava/lang/invoke/MethodType;)Ljava/lang/invoke/CallSite;
    move-result-object v1
    invoke-virtual {v0, v1}, Lio/reactivex/Observable;->filter(Lio/reactivex/functions/Predicate;)Lio/reactivex/Observable;
    move-result-object v0
    invoke-custom {p0}, call_site_8("accept", (Lcom/feiniao/mail/MailApp;)Lio/reactivex/functions/Consumer;, (Ljava/lang/Object;)V, invoke-direct@Lcom/feiniao/mail/MailApp;->lambda$onCreate$6(Ljava/lang/String;)V, (Ljava/lang/String;)V)@Ljava/lang/invoke/LambdaMetafactory;->metafactory(Ljava/lang/invoke/MethodHandles$Lookup;Ljava/lang/String;Ljava/lang/invoke/MethodType;Ljava/lang/invoke/MethodType;Ljava/lang/invoke/MethodHandle;Ljava/lang/invoke/MethodType;)Ljava/lang/invoke/CallSite;
    move-result-object v1
    invoke-virtual {v0, v1}, Lio/reactivex/Observable;->subscribe(Lio/reactivex/functions/Consumer;)Lio/reactivex/disposables/Disposable;
    return-void
.end method

.class public Lcom/feiniao/mail/MainActivity;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method private synthetic lambda$onCreate$0(Landroid/content/DialogInterface;I)V
    .registers 4
    const/4 v0, 0x2
    invoke-static {p0, v0}, Lcom/feiniao/mail/MailApp;->put(Landroid/content/Context;I)V
    return-void
.end method

.method private synthetic lambda$onCreate$1(Landroid/content/DialogInterface;I)V
    .registers 4
    const/4 v0, 0x1
    invoke-static {p0, v0}, Lcom/feiniao/mail/MailApp;->put(Landroid/content/Context;I)V
    return-void
.end method

.method public onCreate(Landroid/os/Bundle;)V
    .registers 5
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    new-instance v0, Landroid/app/AlertDialog$Builder;
    invoke-direct {v0, p0}, Landroid/app/AlertDialog$Builder;-><init>(Landroid/content/Context;)V
    const-string v1, "\u7528\u6237\u534f\u8bae\u548c\u9690\u79c1\u653f\u7b56"
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setTitle(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const-string v1, "\u8bf7\u9605\u8bfb\u300a\u7528\u6237\u534f\u8bae\u300b\u300a\u9690\u79c1\u653f\u7b56\u300b"
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setMessage(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const-string v1, "\u540c\u610f"
    invoke-custom {p0}, call_site_0("onClick", (Lcom/feiniao/mail/MainActivity;)Landroid/content/DialogInterface$OnClickListener;, (Landroid/content/DialogInterface;I)V, invoke-direct@Lcom/feiniao/mail/MainActivity;->lambda$onCreate$0(Landroid/content/DialogInterface;I)V, (Landroid/content/DialogInterface;I)V)@Ljava/lang/invoke/LambdaMetafactory;->metafactory(Ljava/lang/invoke/MethodHandles$Lookup;Ljava/lang/String;Ljava/lang/invoke/MethodType;Ljava/lang/invoke/MethodType;Ljava/lang/invoke/MethodHandle;Ljava/lang/invoke/MethodType;)Ljava/lang/invoke/CallSite;
    move-result-object v2
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setPositiveButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const-string v1, "\u4ec5\u4f7f\u7528\u57fa\u672c\u529f\u80fd"
    invoke-custom {p0}, call_site_3("onClick", (Lcom/feiniao/mail/MainActivity;)Landroid/content/DialogInterface$OnClickListener;, (Landroid/content/DialogInterface;I)V, invoke-direct@Lcom/feiniao/mail/MainActivity;->lambda$onCreate$1(Landroid/content/DialogInterface;I)V, (Landroid/content/DialogInterface;I)V)@Ljava/lang/invoke/LambdaMetafactory;->metafactory(Ljava/lang/invoke/MethodHandles$Lookup;Ljava/lang/String;Ljava/lang/invoke/MethodType;Ljava/lang/invoke/MethodType;Ljava/lang/invoke/MethodHandle;Ljava/lang/invoke/MethodType;)Ljava/lang/invoke/CallSite;
    move-result-object v2
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setNegativeButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    invoke-virtual {v0}, Landroid/app/AlertDialog$Builder;->show()Landroid/app/AlertDialog;
    return-void
.end method

.class public abstract Lio/reactivex/Observable;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static just(Ljava/lang/Object;)Lio/reactivex/Observable;
    .registers 2
    new-instance v0, Lio/reactivex/internal/ObservableJust;
    invoke-direct {v0, p0}, Lio/reactivex/internal/ObservableJust;-><init>(Ljava/lang/Object;)V
    return-object v0
.end method

.method public final distinctUntilChanged()Lio/reactivex/Observable;
    .registers 1
    return-object p0
.end method

.method public final filter(Lio/reactivex/functions/Predicate;)Lio/reactivex/Observable;
    .registers 3
    new-instance v0, Lio/reactivex/internal/ObservableFilter;
    invoke-direct {v0, p0, p1}, Lio/reactivex/internal/ObservableFilter;-><init>(Lio/reactivex/Observable;Lio/reactivex/functions/Predicate;)V
    return-object v0
.end method

.method public final map(Lio/reactivex/functions/Function;)Lio/reactivex/Observable;
    .registers 3
    new-instance v0, Lio/reactivex/internal/ObservableMap;
    invoke-direct {v0, p0, p1}, Lio/reactivex/internal/ObservableMap;-><init>(Lio/reactivex/Observable;Lio/reactivex/functions/Function;)V
    return-object v0
.end method

.method public final subscribe(Lio/reactivex/functions/Consumer;)Lio/reactivex/disposables/Disposable;
    .registers 3
    new-instance v0, Lio/reactivex/internal/LambdaObserver;
    invoke-direct {v0, p1}, Lio/reactivex/internal/LambdaObserver;-><init>(Lio/reactivex/functions/Consumer;)V
    invoke-virtual {p0, v0}, Lio/reactivex/Observable;->subscribeActual(Lio/reactivex/Observer;)V
    return-object v0
.end method

.method public final subscribe(Lio/reactivex/Observer;)V
    .registers 2
    invoke-virtual {p0, p1}, Lio/reactivex/Observable;->subscribeActual(Lio/reactivex/Observer;)V
    return-void
.end method

.method protected abstract subscribeActual(Lio/reactivex/Observer;)V
.end method

.class public interface abstract Lio/reactivex/Observer;
.super Ljava/lang/Object;

.method public abstract onNext(Ljava/lang/Object;)V
.end method

.class public interface abstract Lio/reactivex/disposables/Disposable;
.super Ljava/lang/Object;

.method public abstract dispose()V
.end method

.class public interface abstract Lio/reactivex/functions/Consumer;
.super Ljava/lang/Object;

.method public abstract accept(Ljava/lang/Object;)V
.end method

.class public interface abstract Lio/reactivex/functions/Function;
.super Ljava/lang/Object;

.method public abstract apply(Ljava/lang/Object;)Ljava/lang/Object;
.end method

.class public interface abstract Lio/reactivex/functions/Predicate;
.super Ljava/lang/Object;

.method public abstract test(Ljava/lang/Object;)Z
.end method

.class public final Lio/reactivex/internal/LambdaObserver;
.super Ljava/lang/Object;
.implements Lio/reactivex/Observer;
.implements Lio/reactivex/disposables/Disposable;
.field private disposed:Z
.field private final onNext:Lio/reactivex/functions/Consumer;

.method public constructor <init>(Lio/reactivex/functions/Consumer;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lio/reactivex/internal/LambdaObserver;->onNext:Lio/reactivex/functions/Consumer;
    return-void
.end method

.method public dispose()V
    .registers 2
    const/4 v0, 0x1
    iput-boolean v0, p0, Lio/reactivex/internal/LambdaObserver;->disposed:Z
    return-void
.end method

.method public onNext(Ljava/lang/Object;)V
    .registers 3
    iget-boolean v0, p0, Lio/reactivex/internal/LambdaObserver;->disposed:Z
    if-nez v0, :cond_9
    :try_start_4
    iget-object v0, p0, Lio/reactivex/internal/LambdaObserver;->onNext:Lio/reactivex/functions/Consumer;
    invoke-interface {v0, p1}, Lio/reactivex/functions/Consumer;->accept(Ljava/lang/Object;)V
    :try_end_9
    .catch Ljava/lang/Throwable; {:try_start_4 .. :try_end_9} :catch_a
    :cond_9
    :goto_9
    return-void
    :catch_a
    move-exception v0
    invoke-virtual {p0}, Lio/reactivex/internal/LambdaObserver;->dispose()V
    goto :goto_9
.end method

.class final Lio/reactivex/internal/ObservableFilter$FilterObserver;
.super Ljava/lang/Object;
.implements Lio/reactivex/Observer;
.field final downstream:Lio/reactivex/Observer;
.field final filter:Lio/reactivex/functions/Predicate;

.method constructor <init>(Lio/reactivex/Observer;Lio/reactivex/functions/Predicate;)V
    .registers 3
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lio/reactivex/internal/ObservableFilter$FilterObserver;->downstream:Lio/reactivex/Observer;
    iput-object p2, p0, Lio/reactivex/internal/ObservableFilter$FilterObserver;->filter:Lio/reactivex/functions/Predicate;
    return-void
.end method

.method public onNext(Ljava/lang/Object;)V
    .registers 3
    :try_start_0
    iget-object v0, p0, Lio/reactivex/internal/ObservableFilter$FilterObserver;->filter:Lio/reactivex/functions/Predicate;
    invoke-interface {v0, p1}, Lio/reactivex/functions/Predicate;->test(Ljava/lang/Object;)Z
    :try_end_5
    .catch Ljava/lang/Throwable; {:try_start_0 .. :try_end_5} :catch_e
    move-result v0
    if-eqz v0, :cond_d
    iget-object v0, p0, Lio/reactivex/internal/ObservableFilter$FilterObserver;->downstream:Lio/reactivex/Observer;
    invoke-interface {v0, p1}, Lio/reactivex/Observer;->onNext(Ljava/lang/Object;)V
    :cond_d
    :goto_d
    return-void
    :catch_e
    move-exception v0
    goto :goto_d
.end method

.class public final Lio/reactivex/internal/ObservableFilter;
.super Lio/reactivex/Observable;
.field private final predicate:Lio/reactivex/functions/Predicate;
.field private final source:Lio/reactivex/Observable;

.method public constructor <init>(Lio/reactivex/Observable;Lio/reactivex/functions/Predicate;)V
    .registers 3
    invoke-direct {p0}, Lio/reactivex/Observable;-><init>()V
    iput-object p1, p0, Lio/reactivex/internal/ObservableFilter;->source:Lio/reactivex/Observable;
    iput-object p2, p0, Lio/reactivex/internal/ObservableFilter;->predicate:Lio/reactivex/functions/Predicate;
    return-void
.end method

.method protected subscribeActual(Lio/reactivex/Observer;)V
    .registers 5
    iget-object v0, p0, Lio/reactivex/internal/ObservableFilter;->source:Lio/reactivex/Observable;
    new-instance v1, Lio/reactivex/internal/ObservableFilter$FilterObserver;
    iget-object v2, p0, Lio/reactivex/internal/ObservableFilter;->predicate:Lio/reactivex/functions/Predicate;
    invoke-direct {v1, p1, v2}, Lio/reactivex/internal/ObservableFilter$FilterObserver;-><init>(Lio/reactivex/Observer;Lio/reactivex/functions/Predicate;)V
    invoke-virtual {v0, v1}, Lio/reactivex/Observable;->subscribe(Lio/reactivex/Observer;)V
    return-void
.end method

.class public final Lio/reactivex/internal/ObservableJust;
.super Lio/reactivex/Observable;
.field private final value:Ljava/lang/Object;

.method public constructor <init>(Ljava/lang/Object;)V
    .registers 2
    invoke-direct {p0}, Lio/reactivex/Observable;-><init>()V
    iput-object p1, p0, Lio/reactivex/internal/ObservableJust;->value:Ljava/lang/Object;
    return-void
.end method

.method protected subscribeActual(Lio/reactivex/Observer;)V
    .registers 3
    iget-object v0, p0, Lio/reactivex/internal/ObservableJust;->value:Ljava/lang/Object;
    invoke-interface {p1, v0}, Lio/reactivex/Observer;->onNext(Ljava/lang/Object;)V
    return-void
.end method

.class final Lio/reactivex/internal/ObservableMap$MapObserver;
.super Ljava/lang/Object;
.implements Lio/reactivex/Observer;
.field final downstream:Lio/reactivex/Observer;
.field final mapper:Lio/reactivex/functions/Function;

.method constructor <init>(Lio/reactivex/Observer;Lio/reactivex/functions/Function;)V
    .registers 3
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lio/reactivex/internal/ObservableMap$MapObserver;->downstream:Lio/reactivex/Observer;
    iput-object p2, p0, Lio/reactivex/internal/ObservableMap$MapObserver;->mapper:Lio/reactivex/functions/Function;
    return-void
.end method

.method public onNext(Ljava/lang/Object;)V
    .registers 4
    :try_start_0
    iget-object v0, p0, Lio/reactivex/internal/ObservableMap$MapObserver;->mapper:Lio/reactivex/functions/Function;
    invoke-interface {v0, p1}, Lio/reactivex/functions/Function;->apply(Ljava/lang/Object;)Ljava/lang/Object;
    :try_end_5
    .catch Ljava/lang/Throwable; {:try_start_0 .. :try_end_5} :catch_c
    move-result-object v0
    iget-object v1, p0, Lio/reactivex/internal/ObservableMap$MapObserver;->downstream:Lio/reactivex/Observer;
    invoke-interface {v1, v0}, Lio/reactivex/Observer;->onNext(Ljava/lang/Object;)V
    :goto_b
    return-void
    :catch_c
    move-exception v0
    goto :goto_b
.end method

.class public final Lio/reactivex/internal/ObservableMap;
.super Lio/reactivex/Observable;
.field private final function:Lio/reactivex/functions/Function;
.field private final source:Lio/reactivex/Observable;

.method public constructor <init>(Lio/reactivex/Observable;Lio/reactivex/functions/Function;)V
    .registers 3
    invoke-direct {p0}, Lio/reactivex/Observable;-><init>()V
    iput-object p1, p0, Lio/reactivex/internal/ObservableMap;->source:Lio/reactivex/Observable;
    iput-object p2, p0, Lio/reactivex/internal/ObservableMap;->function:Lio/reactivex/functions/Function;
    return-void
.end method

.method protected subscribeActual(Lio/reactivex/Observer;)V
    .registers 5
    iget-object v0, p0, Lio/reactivex/internal/ObservableMap;->source:Lio/reactivex/Observable;
    new-instance v1, Lio/reactivex/internal/ObservableMap$MapObserver;
    iget-object v2, p0, Lio/reactivex/internal/ObservableMap;->function:Lio/reactivex/functions/Function;
    invoke-direct {v1, p1, v2}, Lio/reactivex/internal/ObservableMap$MapObserver;-><init>(Lio/reactivex/Observer;Lio/reactivex/functions/Function;)V
    invoke-virtual {v0, v1}, Lio/reactivex/Observable;->subscribe(Lio/reactivex/Observer;)V
    return-void
.end method

.class public final Lio/reactivex/subjects/BehaviorSubject;
.super Lio/reactivex/Observable;
.implements Lio/reactivex/Observer;
.field private final subscribers:Ljava/util/concurrent/CopyOnWriteArrayList;
.field private value:Ljava/lang/Object;

.method public constructor <init>()V
    .registers 2
    invoke-direct {p0}, Lio/reactivex/Observable;-><init>()V
    new-instance v0, Ljava/util/concurrent/CopyOnWriteArrayList;
    invoke-direct {v0}, Ljava/util/concurrent/CopyOnWriteArrayList;-><init>()V
    iput-object v0, p0, Lio/reactivex/subjects/BehaviorSubject;->subscribers:Ljava/util/concurrent/CopyOnWriteArrayList;
    return-void
.end method

.method public static create()Lio/reactivex/subjects/BehaviorSubject;
    .registers 1
    new-instance v0, Lio/reactivex/subjects/BehaviorSubject;
    invoke-direct {v0}, Lio/reactivex/subjects/BehaviorSubject;-><init>()V
    return-object v0
.end method

.method public static createDefault(Ljava/lang/Object;)Lio/reactivex/subjects/BehaviorSubject;
    .registers 2
    new-instance v0, Lio/reactivex/subjects/BehaviorSubject;
    invoke-direct {v0}, Lio/reactivex/subjects/BehaviorSubject;-><init>()V
    iput-object p0, v0, Lio/reactivex/subjects/BehaviorSubject;->value:Ljava/lang/Object;
    return-object v0
.end method

.method public getValue()Ljava/lang/Object;
    .registers 2
    iget-object v0, p0, Lio/reactivex/subjects/BehaviorSubject;->value:Ljava/lang/Object;
    return-object v0
.end method

.method public onNext(Ljava/lang/Object;)V
    .registers 4
    iput-object p1, p0, Lio/reactivex/subjects/BehaviorSubject;->value:Ljava/lang/Object;
    iget-object v0, p0, Lio/reactivex/subjects/BehaviorSubject;->subscribers:Ljava/util/concurrent/CopyOnWriteArrayList;
    invoke-virtual {v0}, Ljava/util/concurrent/CopyOnWriteArrayList;->iterator()Ljava/util/Iterator;
    move-result-object v1
    :goto_8
    invoke-interface {v1}, Ljava/util/Iterator;->hasNext()Z
    move-result v0
    if-eqz v0, :cond_18
    invoke-interface {v1}, Ljava/util/Iterator;->next()Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Lio/reactivex/Observer;
    invoke-interface {v0, p1}, Lio/reactivex/Observer;->onNext(Ljava/lang/Object;)V
    goto :goto_8
    :cond_18
    return-void
.end method

.method protected subscribeActual(Lio/reactivex/Observer;)V
    .registers 3
    iget-object v0, p0, Lio/reactivex/subjects/BehaviorSubject;->subscribers:Ljava/util/concurrent/CopyOnWriteArrayList;
    invoke-virtual {v0, p1}, Ljava/util/concurrent/CopyOnWriteArrayList;->add(Ljava/lang/Object;)Z
    iget-object v0, p0, Lio/reactivex/subjects/BehaviorSubject;->value:Ljava/lang/Object;
    if-eqz v0, :cond_e
    iget-object v0, p0, Lio/reactivex/subjects/BehaviorSubject;->value:Ljava/lang/Object;
    invoke-interface {p1, v0}, Lio/reactivex/Observer;->onNext(Ljava/lang/Object;)V
    :cond_e
    return-void
.end method
