.class public Lcom/example/Main;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method static calledByJni()V
    .registers 0
    invoke-static {}, Lcom/example/T;->jni()V
    return-void
.end method

.method static native nativeInit()V
.end method

.method public onCreate(Landroid/os/Bundle;)V
    .registers 9
    const/4 v6, 0x3
    const/4 v5, 0x0
    const/4 v4, 0x1
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    const-string v0, "sensor"
    invoke-virtual {p0, v0}, Lcom/example/Main;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/hardware/SensorManager;
    new-instance v1, Lcom/example/Main$1;
    invoke-direct {v1, p0}, Lcom/example/Main$1;-><init>(Lcom/example/Main;)V
    const/4 v2, 0x0
    invoke-virtual {v0, v1, v2, v6}, Landroid/hardware/SensorManager;->registerListener(Landroid/hardware/SensorEventListener;Landroid/hardware/Sensor;I)Z
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Lcom/example/Main;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    new-instance v1, Lcom/example/Main$2;
    invoke-direct {v1, p0}, Lcom/example/Main$2;-><init>(Lcom/example/Main;)V
    const/16 v2, 0x20
    invoke-virtual {v0, v1, v2}, Landroid/telephony/TelephonyManager;->listen(Landroid/telephony/PhoneStateListener;I)V
    new-instance v0, Landroid/webkit/WebView;
    invoke-direct {v0, p0}, Landroid/webkit/WebView;-><init>(Landroid/content/Context;)V
    new-instance v1, Lcom/example/Js;
    invoke-direct {v1}, Lcom/example/Js;-><init>()V
    const-string v2, "js"
    invoke-virtual {v0, v1, v2}, Landroid/webkit/WebView;->addJavascriptInterface(Ljava/lang/Object;Ljava/lang/String;)V
    new-instance v1, Lcom/example/Main$3;
    invoke-direct {v1, p0}, Lcom/example/Main$3;-><init>(Lcom/example/Main;)V
    invoke-virtual {v0, v1}, Landroid/webkit/WebView;->setWebViewClient(Landroid/webkit/WebViewClient;)V
    new-instance v1, Lcom/example/Main$4;
    invoke-direct {v1, p0}, Lcom/example/Main$4;-><init>(Lcom/example/Main;)V
    invoke-virtual {v0, v1}, Landroid/webkit/WebView;->setWebChromeClient(Landroid/webkit/WebChromeClient;)V
    invoke-virtual {p0}, Lcom/example/Main;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v0
    const-string v1, "content://sms"
    invoke-static {v1}, Landroid/net/Uri;->parse(Ljava/lang/String;)Landroid/net/Uri;
    move-result-object v1
    new-instance v2, Lcom/example/Main$5;
    new-instance v3, Landroid/os/Handler;
    invoke-direct {v3}, Landroid/os/Handler;-><init>()V
    invoke-direct {v2, p0, v3}, Lcom/example/Main$5;-><init>(Lcom/example/Main;Landroid/os/Handler;)V
    invoke-virtual {v0, v1, v4, v2}, Landroid/content/ContentResolver;->registerContentObserver(Landroid/net/Uri;ZLandroid/database/ContentObserver;)V
    new-instance v0, Lcom/example/Helper;
    invoke-direct {v0, p0}, Lcom/example/Helper;-><init>(Landroid/content/Context;)V
    invoke-virtual {v0}, Lcom/example/Helper;->getWritableDatabase()Landroid/database/sqlite/SQLiteDatabase;
    new-instance v0, Lcom/example/Helper2;
    invoke-direct {v0, p0}, Lcom/example/Helper2;-><init>(Landroid/content/Context;)V
    new-instance v0, Landroid/widget/EditText;
    invoke-direct {v0, p0}, Landroid/widget/EditText;-><init>(Landroid/content/Context;)V
    new-instance v1, Lcom/example/Main$6;
    invoke-direct {v1, p0}, Lcom/example/Main$6;-><init>(Lcom/example/Main;)V
    invoke-virtual {v0, v1}, Landroid/widget/EditText;->addTextChangedListener(Landroid/text/TextWatcher;)V
    const-string v0, "clipboard"
    invoke-virtual {p0, v0}, Lcom/example/Main;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/content/ClipboardManager;
    new-instance v1, Lcom/example/Main$7;
    invoke-direct {v1, p0}, Lcom/example/Main$7;-><init>(Lcom/example/Main;)V
    invoke-virtual {v0, v1}, Landroid/content/ClipboardManager;->addPrimaryClipChangedListener(Landroid/content/ClipboardManager$OnPrimaryClipChangedListener;)V
    const-string v0, "connectivity"
    invoke-virtual {p0, v0}, Lcom/example/Main;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/net/ConnectivityManager;
    new-instance v1, Landroid/net/NetworkRequest$Builder;
    invoke-direct {v1}, Landroid/net/NetworkRequest$Builder;-><init>()V
    invoke-virtual {v1}, Landroid/net/NetworkRequest$Builder;->build()Landroid/net/NetworkRequest;
    move-result-object v1
    new-instance v2, Lcom/example/Main$8;
    invoke-direct {v2, p0}, Lcom/example/Main$8;-><init>(Lcom/example/Main;)V
    invoke-virtual {v0, v1, v2}, Landroid/net/ConnectivityManager;->registerNetworkCallback(Landroid/net/NetworkRequest;Landroid/net/ConnectivityManager$NetworkCallback;)V
    new-instance v0, Lcom/example/Main$9;
    const-string v1, "/sdcard"
    invoke-direct {v0, p0, v1}, Lcom/example/Main$9;-><init>(Lcom/example/Main;Ljava/lang/String;)V
    invoke-virtual {v0}, Lcom/example/Main$9;->startWatching()V
    new-instance v0, Landroid/app/AlertDialog$Builder;
    invoke-direct {v0, p0}, Landroid/app/AlertDialog$Builder;-><init>(Landroid/content/Context;)V
    const-string v1, "ok"
    new-instance v2, Lcom/example/Main$11;
    invoke-direct {v2, p0}, Lcom/example/Main$11;-><init>(Lcom/example/Main;)V
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setPositiveButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    new-instance v1, Lcom/example/Main$10;
    invoke-direct {v1, p0}, Lcom/example/Main$10;-><init>(Lcom/example/Main;)V
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setOnCancelListener(Landroid/content/DialogInterface$OnCancelListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    invoke-virtual {v0}, Landroid/app/AlertDialog$Builder;->show()Landroid/app/AlertDialog;
    new-instance v0, Landroid/content/Intent;
    invoke-direct {v0}, Landroid/content/Intent;-><init>()V
    const-string v1, "com.example.Third"
    invoke-virtual {v0, p0, v1}, Landroid/content/Intent;->setClassName(Landroid/content/Context;Ljava/lang/String;)Landroid/content/Intent;
    move-result-object v0
    invoke-virtual {p0, v0, v6}, Lcom/example/Main;->startActivityForResult(Landroid/content/Intent;I)V
    new-instance v0, Landroid/content/Intent;
    const-string v1, "com.example.FOURTH"
    invoke-direct {v0, v1}, Landroid/content/Intent;-><init>(Ljava/lang/String;)V
    const-string v1, "t"
    invoke-static {v0, v1}, Landroid/content/Intent;->createChooser(Landroid/content/Intent;Ljava/lang/CharSequence;)Landroid/content/Intent;
    move-result-object v0
    invoke-virtual {p0, v0}, Lcom/example/Main;->startActivity(Landroid/content/Intent;)V
    new-instance v0, Landroid/app/Notification$Builder;
    const-string v1, "c"
    invoke-direct {v0, p0, v1}, Landroid/app/Notification$Builder;-><init>(Landroid/content/Context;Ljava/lang/String;)V
    new-instance v1, Landroid/content/Intent;
    const-class v2, Lcom/example/Noted;
    invoke-direct {v1, p0, v2}, Landroid/content/Intent;-><init>(Landroid/content/Context;Ljava/lang/Class;)V
    invoke-static {p0, v5, v1, v5}, Landroid/app/PendingIntent;->getActivity(Landroid/content/Context;ILandroid/content/Intent;I)Landroid/app/PendingIntent;
    move-result-object v1
    invoke-virtual {v0, v1}, Landroid/app/Notification$Builder;->setContentIntent(Landroid/app/PendingIntent;)Landroid/app/Notification$Builder;
    move-result-object v0
    invoke-virtual {v0}, Landroid/app/Notification$Builder;->build()Landroid/app/Notification;
    move-result-object v1
    const-string v0, "notification"
    invoke-virtual {p0, v0}, Lcom/example/Main;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/app/NotificationManager;
    invoke-virtual {v0, v4, v1}, Landroid/app/NotificationManager;->notify(ILandroid/app/Notification;)V
    invoke-virtual {p0}, Lcom/example/Main;->getPackageManager()Landroid/content/pm/PackageManager;
    move-result-object v0
    new-instance v1, Landroid/content/ComponentName;
    const-class v2, Lcom/example/Off;
    invoke-direct {v1, p0, v2}, Landroid/content/ComponentName;-><init>(Landroid/content/Context;Ljava/lang/Class;)V
    invoke-virtual {v0, v1, v4, v4}, Landroid/content/pm/PackageManager;->setComponentEnabledSetting(Landroid/content/ComponentName;II)V
    new-instance v0, Landroid/widget/ListView;
    invoke-direct {v0, p0}, Landroid/widget/ListView;-><init>(Landroid/content/Context;)V
    new-instance v1, Lcom/example/Main$12;
    invoke-direct {v1, p0}, Lcom/example/Main$12;-><init>(Lcom/example/Main;)V
    invoke-virtual {v0, v1}, Landroid/widget/ListView;->setAdapter(Landroid/widget/ListAdapter;)V
    new-instance v1, Lcom/example/Main$13;
    invoke-direct {v1, p0}, Lcom/example/Main$13;-><init>(Lcom/example/Main;)V
    invoke-virtual {v0, v1}, Landroid/widget/ListView;->setOnItemClickListener(Landroid/widget/AdapterView$OnItemClickListener;)V
    new-array v0, v4, [Ljava/lang/String;
    const-string v1, "android.permission.CAMERA"
    aput-object v1, v0, v5
    const/4 v1, 0x4
    invoke-virtual {p0, v0, v1}, Lcom/example/Main;->requestPermissions([Ljava/lang/String;I)V
    invoke-static {}, Lcom/example/Main;->nativeInit()V
    return-void
.end method

.class public Lcom/example/App;
.super Landroid/app/Application;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method public onCreate()V
    .registers 1
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    invoke-static {p0}, Lcom/example/Tracker;->init(Landroid/app/Application;)V
    return-void
.end method

.class Lcom/example/Fourth;
.super Landroid/app/Activity;

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method public onCreate(Landroid/os/Bundle;)V
    .registers 2
    invoke-static {}, Lcom/example/T;->fourth()V
    return-void
.end method

.class Lcom/example/Helper;
.super Landroid/database/sqlite/SQLiteOpenHelper;

.method constructor <init>(Landroid/content/Context;)V
    .registers 5
    const-string v0, "d"
    const/4 v1, 0x0
    const/4 v2, 0x1
    invoke-direct {p0, p1, v0, v1, v2}, Landroid/database/sqlite/SQLiteOpenHelper;-><init>(Landroid/content/Context;Ljava/lang/String;Landroid/database/sqlite/SQLiteDatabase$CursorFactory;I)V
    return-void
.end method

.method public onCreate(Landroid/database/sqlite/SQLiteDatabase;)V
    .registers 2
    invoke-static {}, Lcom/example/T;->db_create()V
    return-void
.end method

.method public onUpgrade(Landroid/database/sqlite/SQLiteDatabase;II)V
    .registers 4
    invoke-static {}, Lcom/example/T;->db_upgrade()V
    return-void
.end method

.class Lcom/example/Helper2;
.super Landroid/database/sqlite/SQLiteOpenHelper;

.method constructor <init>(Landroid/content/Context;)V
    .registers 5
    const-string v0, "e"
    const/4 v1, 0x0
    const/4 v2, 0x1
    invoke-direct {p0, p1, v0, v1, v2}, Landroid/database/sqlite/SQLiteOpenHelper;-><init>(Landroid/content/Context;Ljava/lang/String;Landroid/database/sqlite/SQLiteDatabase$CursorFactory;I)V
    return-void
.end method

.method public onCreate(Landroid/database/sqlite/SQLiteDatabase;)V
    .registers 2
    invoke-static {}, Lcom/example/T;->db2_never()V
    return-void
.end method

.method public onUpgrade(Landroid/database/sqlite/SQLiteDatabase;II)V
    .registers 4
    return-void
.end method

.class Lcom/example/Js;
.super Ljava/lang/Object;

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public go()V
    .registers 1
    .annotation build Landroid/webkit/JavascriptInterface;
    .end annotation
    invoke-static {}, Lcom/example/T;->js()V
    return-void
.end method

.method public hidden()V
    .registers 1
    invoke-static {}, Lcom/example/T;->js_hidden_never()V
    return-void
.end method

.class Lcom/example/Main$1;
.super Ljava/lang/Object;
.implements Landroid/hardware/SensorEventListener;
.field final synthetic this$0:Lcom/example/Main;

.method constructor <init>(Lcom/example/Main;)V
    .registers 2
    iput-object p1, p0, Lcom/example/Main$1;->this$0:Lcom/example/Main;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onAccuracyChanged(Landroid/hardware/Sensor;I)V
    .registers 3
    return-void
.end method

.method public onSensorChanged(Landroid/hardware/SensorEvent;)V
    .registers 2
    invoke-static {}, Lcom/example/T;->sensor()V
    return-void
.end method

.class Lcom/example/Main$10;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnCancelListener;
.field final synthetic this$0:Lcom/example/Main;

.method constructor <init>(Lcom/example/Main;)V
    .registers 2
    iput-object p1, p0, Lcom/example/Main$10;->this$0:Lcom/example/Main;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onCancel(Landroid/content/DialogInterface;)V
    .registers 2
    invoke-static {}, Lcom/example/T;->dialog_cancel()V
    return-void
.end method

.class Lcom/example/Main$11;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field final synthetic this$0:Lcom/example/Main;

.method constructor <init>(Lcom/example/Main;)V
    .registers 2
    iput-object p1, p0, Lcom/example/Main$11;->this$0:Lcom/example/Main;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .registers 7
    invoke-static {}, Lcom/example/T;->dialog_ok()V
    iget-object v0, p0, Lcom/example/Main$11;->this$0:Lcom/example/Main;
    new-instance v1, Landroid/content/Intent;
    iget-object v2, p0, Lcom/example/Main$11;->this$0:Lcom/example/Main;
    const-class v3, Lcom/example/Second;
    invoke-direct {v1, v2, v3}, Landroid/content/Intent;-><init>(Landroid/content/Context;Ljava/lang/Class;)V
    invoke-virtual {v0, v1}, Lcom/example/Main;->startActivity(Landroid/content/Intent;)V
    return-void
.end method

.class Lcom/example/Main$12;
.super Landroid/widget/BaseAdapter;
.field final synthetic this$0:Lcom/example/Main;

.method constructor <init>(Lcom/example/Main;)V
    .registers 2
    iput-object p1, p0, Lcom/example/Main$12;->this$0:Lcom/example/Main;
    invoke-direct {p0}, Landroid/widget/BaseAdapter;-><init>()V
    return-void
.end method

.method public getCount()I
    .registers 2
    invoke-static {}, Lcom/example/T;->adapter_count()V
    const/4 v0, 0x1
    return v0
.end method

.method public getItem(I)Ljava/lang/Object;
    .registers 3
    const/4 v0, 0x0
    return-object v0
.end method

.method public getItemId(I)J
    .registers 4
    int-to-long v0, p1
    return-wide v0
.end method

.method public getView(ILandroid/view/View;Landroid/view/ViewGroup;)Landroid/view/View;
    .registers 4
    invoke-static {}, Lcom/example/T;->get_view()V
    return-object p2
.end method

.class Lcom/example/Main$13;
.super Ljava/lang/Object;
.implements Landroid/widget/AdapterView$OnItemClickListener;
.field final synthetic this$0:Lcom/example/Main;

.method constructor <init>(Lcom/example/Main;)V
    .registers 2
    iput-object p1, p0, Lcom/example/Main$13;->this$0:Lcom/example/Main;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onItemClick(Landroid/widget/AdapterView;Landroid/view/View;IJ)V
    .registers 6
    invoke-static {}, Lcom/example/T;->item()V
    return-void
.end method

.class Lcom/example/Main$2;
.super Landroid/telephony/PhoneStateListener;
.field final synthetic this$0:Lcom/example/Main;

.method constructor <init>(Lcom/example/Main;)V
    .registers 2
    iput-object p1, p0, Lcom/example/Main$2;->this$0:Lcom/example/Main;
    invoke-direct {p0}, Landroid/telephony/PhoneStateListener;-><init>()V
    return-void
.end method

.method public onCallStateChanged(ILjava/lang/String;)V
    .registers 3
    invoke-static {}, Lcom/example/T;->call_state()V
    return-void
.end method

.class Lcom/example/Main$3;
.super Landroid/webkit/WebViewClient;
.field final synthetic this$0:Lcom/example/Main;

.method constructor <init>(Lcom/example/Main;)V
    .registers 2
    iput-object p1, p0, Lcom/example/Main$3;->this$0:Lcom/example/Main;
    invoke-direct {p0}, Landroid/webkit/WebViewClient;-><init>()V
    return-void
.end method

.method public onPageFinished(Landroid/webkit/WebView;Ljava/lang/String;)V
    .registers 3
    invoke-static {}, Lcom/example/T;->page()V
    return-void
.end method

.method public shouldOverrideUrlLoading(Landroid/webkit/WebView;Ljava/lang/String;)Z
    .registers 4
    invoke-static {}, Lcom/example/T;->override_url()V
    const/4 v0, 0x0
    return v0
.end method

.class Lcom/example/Main$4;
.super Landroid/webkit/WebChromeClient;
.field final synthetic this$0:Lcom/example/Main;

.method constructor <init>(Lcom/example/Main;)V
    .registers 2
    iput-object p1, p0, Lcom/example/Main$4;->this$0:Lcom/example/Main;
    invoke-direct {p0}, Landroid/webkit/WebChromeClient;-><init>()V
    return-void
.end method

.method public onJsAlert(Landroid/webkit/WebView;Ljava/lang/String;Ljava/lang/String;Landroid/webkit/JsResult;)Z
    .registers 6
    invoke-static {}, Lcom/example/T;->jsalert()V
    const/4 v0, 0x1
    return v0
.end method

.class Lcom/example/Main$5;
.super Landroid/database/ContentObserver;
.field final synthetic this$0:Lcom/example/Main;

.method constructor <init>(Lcom/example/Main;Landroid/os/Handler;)V
    .registers 3
    iput-object p1, p0, Lcom/example/Main$5;->this$0:Lcom/example/Main;
    invoke-direct {p0, p2}, Landroid/database/ContentObserver;-><init>(Landroid/os/Handler;)V
    return-void
.end method

.method public onChange(Z)V
    .registers 2
    invoke-static {}, Lcom/example/T;->observer()V
    return-void
.end method

.class Lcom/example/Main$6;
.super Ljava/lang/Object;
.implements Landroid/text/TextWatcher;
.field final synthetic this$0:Lcom/example/Main;

.method constructor <init>(Lcom/example/Main;)V
    .registers 2
    iput-object p1, p0, Lcom/example/Main$6;->this$0:Lcom/example/Main;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public afterTextChanged(Landroid/text/Editable;)V
    .registers 2
    return-void
.end method

.method public beforeTextChanged(Ljava/lang/CharSequence;III)V
    .registers 5
    return-void
.end method

.method public onTextChanged(Ljava/lang/CharSequence;III)V
    .registers 5
    invoke-static {}, Lcom/example/T;->text_changed()V
    return-void
.end method

.class Lcom/example/Main$7;
.super Ljava/lang/Object;
.implements Landroid/content/ClipboardManager$OnPrimaryClipChangedListener;
.field final synthetic this$0:Lcom/example/Main;

.method constructor <init>(Lcom/example/Main;)V
    .registers 2
    iput-object p1, p0, Lcom/example/Main$7;->this$0:Lcom/example/Main;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onPrimaryClipChanged()V
    .registers 1
    invoke-static {}, Lcom/example/T;->clip()V
    return-void
.end method

.class Lcom/example/Main$8;
.super Landroid/net/ConnectivityManager$NetworkCallback;
.field final synthetic this$0:Lcom/example/Main;

.method constructor <init>(Lcom/example/Main;)V
    .registers 2
    iput-object p1, p0, Lcom/example/Main$8;->this$0:Lcom/example/Main;
    invoke-direct {p0}, Landroid/net/ConnectivityManager$NetworkCallback;-><init>()V
    return-void
.end method

.method public onAvailable(Landroid/net/Network;)V
    .registers 2
    invoke-static {}, Lcom/example/T;->net()V
    return-void
.end method

.class Lcom/example/Main$9;
.super Landroid/os/FileObserver;
.field final synthetic this$0:Lcom/example/Main;

.method constructor <init>(Lcom/example/Main;Ljava/lang/String;)V
    .registers 3
    iput-object p1, p0, Lcom/example/Main$9;->this$0:Lcom/example/Main;
    invoke-direct {p0, p2}, Landroid/os/FileObserver;-><init>(Ljava/lang/String;)V
    return-void
.end method

.method public onEvent(ILjava/lang/String;)V
    .registers 3
    invoke-static {}, Lcom/example/T;->file()V
    return-void
.end method

.class Lcom/example/Nobody;
.super Landroid/app/Activity;

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method public onCreate(Landroid/os/Bundle;)V
    .registers 2
    invoke-static {}, Lcom/example/T;->nobody_never()V
    return-void
.end method

.class Lcom/example/Noted;
.super Landroid/app/Activity;

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method public onCreate(Landroid/os/Bundle;)V
    .registers 2
    invoke-static {}, Lcom/example/T;->noted()V
    return-void
.end method

.class Lcom/example/Off;
.super Landroid/content/BroadcastReceiver;

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/content/BroadcastReceiver;-><init>()V
    return-void
.end method

.method public onReceive(Landroid/content/Context;Landroid/content/Intent;)V
    .registers 3
    invoke-static {}, Lcom/example/T;->off_enabled()V
    return-void
.end method

.class Lcom/example/OffNever;
.super Landroid/content/BroadcastReceiver;

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/content/BroadcastReceiver;-><init>()V
    return-void
.end method

.method public onReceive(Landroid/content/Context;Landroid/content/Intent;)V
    .registers 3
    invoke-static {}, Lcom/example/T;->off_never()V
    return-void
.end method

.class Lcom/example/PackageManagerX;
.super Ljava/lang/Object;
.field static final ENABLED:I = 0x1

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.class Lcom/example/Second;
.super Landroid/app/Activity;

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method public onCreate(Landroid/os/Bundle;)V
    .registers 2
    invoke-static {}, Lcom/example/T;->second()V
    return-void
.end method

.class public Lcom/example/T;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static act_created()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static act_paused()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static act_resumed()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static act_started()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static adapter_count()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static call_state()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static clip()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static db2_never()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static db_create()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static db_upgrade()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static dialog_cancel()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static dialog_ok()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static file()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static fourth()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static get_view()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static item()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static jni()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static js()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static js_hidden_never()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static jsalert()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static net()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static nobody_never()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static noted()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static observer()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static off_enabled()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static off_never()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static override_url()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static page()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static second()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static sensor()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static text_changed()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static third()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static trim()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.class Lcom/example/Third;
.super Landroid/app/Activity;

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method public onCreate(Landroid/os/Bundle;)V
    .registers 3
    invoke-static {}, Lcom/example/T;->third()V
    const/4 v0, 0x1
    invoke-virtual {p0, v0}, Lcom/example/Third;->setResult(I)V
    invoke-virtual {p0}, Lcom/example/Third;->finish()V
    return-void
.end method

.class Lcom/example/Tracker;
.super Ljava/lang/Object;
.implements Landroid/app/Application$ActivityLifecycleCallbacks;
.implements Landroid/content/ComponentCallbacks2;

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method static init(Landroid/app/Application;)V
    .registers 2
    new-instance v0, Lcom/example/Tracker;
    invoke-direct {v0}, Lcom/example/Tracker;-><init>()V
    invoke-virtual {p0, v0}, Landroid/app/Application;->registerActivityLifecycleCallbacks(Landroid/app/Application$ActivityLifecycleCallbacks;)V
    invoke-virtual {p0, v0}, Landroid/app/Application;->registerComponentCallbacks(Landroid/content/ComponentCallbacks;)V
    return-void
.end method

.method public onActivityCreated(Landroid/app/Activity;Landroid/os/Bundle;)V
    .registers 3
    invoke-static {}, Lcom/example/T;->act_created()V
    return-void
.end method

.method public onActivityDestroyed(Landroid/app/Activity;)V
    .registers 2
    return-void
.end method

.method public onActivityPaused(Landroid/app/Activity;)V
    .registers 2
    invoke-static {}, Lcom/example/T;->act_paused()V
    return-void
.end method

.method public onActivityResumed(Landroid/app/Activity;)V
    .registers 2
    invoke-static {}, Lcom/example/T;->act_resumed()V
    return-void
.end method

.method public onActivitySaveInstanceState(Landroid/app/Activity;Landroid/os/Bundle;)V
    .registers 3
    return-void
.end method

.method public onActivityStarted(Landroid/app/Activity;)V
    .registers 2
    invoke-static {}, Lcom/example/T;->act_started()V
    return-void
.end method

.method public onActivityStopped(Landroid/app/Activity;)V
    .registers 2
    return-void
.end method

.method public onConfigurationChanged(Landroid/content/res/Configuration;)V
    .registers 2
    return-void
.end method

.method public onLowMemory()V
    .registers 1
    return-void
.end method

.method public onTrimMemory(I)V
    .registers 2
    invoke-static {}, Lcom/example/T;->trim()V
    return-void
.end method
