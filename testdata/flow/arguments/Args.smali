# One method for each way an argument decides; the test names what each must give.
.class public Lt/Args;
.super Landroid/app/Activity;

.field public static final KEY:Ljava/lang/String; = "android_id"
.field public static CHANGING:Ljava/lang/String; = "android_id"
.field public static final MADE:Ljava/lang/String;
.field public static final OWN_URI:Landroid/net/Uri;
.field public static final SMS_URI:Landroid/net/Uri;
.field public static final TYPE:I = 0x12

.method static constructor <clinit>()V
    .registers 1
    const-string v0, "bluetooth_name"
    sput-object v0, Lt/Args;->MADE:Ljava/lang/String;
    const-string v0, "content://t.own/items"
    invoke-static {v0}, Landroid/net/Uri;->parse(Ljava/lang/String;)Landroid/net/Uri;
    move-result-object v0
    sput-object v0, Lt/Args;->OWN_URI:Landroid/net/Uri;
    const-string v0, "content://sms/inbox"
    invoke-static {v0}, Landroid/net/Uri;->parse(Ljava/lang/String;)Landroid/net/Uri;
    move-result-object v0
    sput-object v0, Lt/Args;->SMS_URI:Landroid/net/Uri;
    return-void
.end method

# --- settings ------------------------------------------------------------
.method static settingListed(Landroid/content/ContentResolver;)V
    .registers 2
    const-string v0, "android_id"
    invoke-static {p0, v0}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    return-void
.end method
.method static settingOther(Landroid/content/ContentResolver;)V
    .registers 2
    const-string v0, "font_scale"
    invoke-static {p0, v0}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    return-void
.end method
.method static settingField(Landroid/content/ContentResolver;)V
    .registers 2
    sget-object v0, Lt/Args;->KEY:Ljava/lang/String;
    invoke-static {p0, v0}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    return-void
.end method
.method static settingPlatformField(Landroid/content/ContentResolver;)V
    .registers 2
    sget-object v0, Landroid/provider/Settings$Secure;->ANDROID_ID:Ljava/lang/String;
    invoke-static {p0, v0}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    return-void
.end method
.method static settingPlatformFieldOther(Landroid/content/ContentResolver;)V
    .registers 2
    sget-object v0, Landroid/provider/Settings$System;->FONT_SCALE:Ljava/lang/String;
    invoke-static {p0, v0}, Landroid/provider/Settings$System;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    return-void
.end method
.method static settingInitialised(Landroid/content/ContentResolver;)V
    .registers 2
    sget-object v0, Lt/Args;->MADE:Ljava/lang/String;
    invoke-static {p0, v0}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    return-void
.end method
.method static settingChanging(Landroid/content/ContentResolver;)V
    .registers 2
    sget-object v0, Lt/Args;->CHANGING:Ljava/lang/String;
    invoke-static {p0, v0}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    return-void
.end method
# One of two values is personal, and it is read on that path.
.method static settingEither(Landroid/content/ContentResolver;Z)V
    .registers 3
    const-string v0, "font_scale"
    if-eqz p1, :use
    const-string v0, "android_id"
    :use
    invoke-static {p0, v0}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    return-void
.end method
.method static settingListedOrUnknown(Landroid/content/ContentResolver;Ljava/lang/String;)V
    .registers 3
    move-object v0, p1
    if-nez p1, :use
    const-string v0, "android_id"
    :use
    invoke-static {p0, v0}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    return-void
.end method
.method static settingNull(Landroid/content/ContentResolver;)V
    .registers 2
    const/4 v0, 0
    invoke-static {p0, v0}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    return-void
.end method
.method static settingCaught(Landroid/content/ContentResolver;)V
    .registers 2
    const-string v0, "android_id"
    :begin
    invoke-static {p0}, Lt/Args;->settingOther(Landroid/content/ContentResolver;)V
    const-string v0, "font_scale"
    :end
    .catchall {:begin .. :end} :handler
    return-void
    :handler
    invoke-static {p0, v0}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    return-void
.end method
.method static key()Ljava/lang/String;
    .registers 1
    const-string v0, "android_id"
    return-object v0
.end method
.method static settingFromCallee(Landroid/content/ContentResolver;)V
    .registers 2
    invoke-static {}, Lt/Args;->key()Ljava/lang/String;
    move-result-object v0
    invoke-static {p0, v0}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    return-void
.end method
.method static settingIntRange(Landroid/content/ContentResolver;)V
    .registers 4
    move-object v0, p0
    const-string v1, "adb_enabled"
    const/4 v2, 0
    invoke-static/range {v0 .. v2}, Landroid/provider/Settings$Global;->getInt(Landroid/content/ContentResolver;Ljava/lang/String;I)I
    return-void
.end method

# --- properties, files, commands -----------------------------------------------
.method static propertyListed()V
    .registers 1
    const-string v0, "ro.serialno"
    invoke-static {v0}, Landroid/os/SystemProperties;->get(Ljava/lang/String;)Ljava/lang/String;
    return-void
.end method
.method static propertyOther()V
    .registers 1
    const-string v0, "debug.layout"
    invoke-static {v0}, Landroid/os/SystemProperties;->get(Ljava/lang/String;)Ljava/lang/String;
    return-void
.end method
# A long before the key takes two words.
.method static propertyWide(JLjava/lang/String;)V
    .registers 5
    const-string v0, "ro.serialno"
    invoke-static {v0, p0, p1}, Landroid/os/SystemProperties;->getLong(Ljava/lang/String;J)J
    return-void
.end method
# The property of a reflective call is the first of its arguments.
.method static propertyInvoked(Ljava/lang/reflect/Method;)V
    .registers 4
    const/4 v0, 1
    new-array v0, v0, [Ljava/lang/Object;
    const/4 v1, 0
    const-string v2, "ro.serialno"
    aput-object v2, v0, v1
    invoke-virtual {p0, v2, v0}, Ljava/lang/reflect/Method;->invoke(Ljava/lang/Object;[Ljava/lang/Object;)Ljava/lang/Object;
    return-void
.end method
.method static propertyInvokedFilled(Ljava/lang/reflect/Method;)V
    .registers 3
    const-string v0, "ro.ril.oem.imei"
    const-string v1, "unknown"
    filled-new-array {v0, v1}, [Ljava/lang/Object;
    move-result-object v0
    invoke-virtual {p0, v1, v0}, Ljava/lang/reflect/Method;->invoke(Ljava/lang/Object;[Ljava/lang/Object;)Ljava/lang/Object;
    return-void
.end method
# The same words as second argument name nothing.
.method static propertyInvokedOther(Ljava/lang/reflect/Method;)V
    .registers 3
    const-string v0, "debug.layout"
    const-string v1, "ro.serialno"
    filled-new-array {v0, v1}, [Ljava/lang/Object;
    move-result-object v0
    invoke-virtual {p0, v1, v0}, Ljava/lang/reflect/Method;->invoke(Ljava/lang/Object;[Ljava/lang/Object;)Ljava/lang/Object;
    return-void
.end method
.method static propertyInvokedUnknown(Ljava/lang/reflect/Method;[Ljava/lang/Object;)V
    .registers 2
    invoke-virtual {p0, p0, p1}, Ljava/lang/reflect/Method;->invoke(Ljava/lang/Object;[Ljava/lang/Object;)Ljava/lang/Object;
    return-void
.end method
.method static invokedPassedOn(Ljava/lang/reflect/Method;Ljava/lang/String;)V
    .registers 4
    const/4 v0, 1
    new-array v0, v0, [Ljava/lang/Object;
    const/4 v1, 0
    aput-object p1, v0, v1
    invoke-virtual {p0, p1, v0}, Ljava/lang/reflect/Method;->invoke(Ljava/lang/Object;[Ljava/lang/Object;)Ljava/lang/Object;
    return-void
.end method
.method static invokedPasses(Ljava/lang/reflect/Method;)V
    .registers 2
    const-string v0, "ro.boot.serialno"
    invoke-static {p0, v0}, Lt/Args;->invokedPassedOn(Ljava/lang/reflect/Method;Ljava/lang/String;)V
    return-void
.end method
.method static fileListed()V
    .registers 2
    new-instance v0, Ljava/io/FileReader;
    const-string v1, "/sys/class/net/wlan0/address"
    invoke-direct {v0, v1}, Ljava/io/FileReader;-><init>(Ljava/lang/String;)V
    return-void
.end method
.method static fileOther()V
    .registers 2
    new-instance v0, Ljava/io/FileReader;
    const-string v1, "/data/local/tmp/x"
    invoke-direct {v0, v1}, Ljava/io/FileReader;-><init>(Ljava/lang/String;)V
    return-void
.end method
.method static filePair()V
    .registers 3
    new-instance v0, Ljava/io/File;
    const-string v1, "/proc/net"
    const-string v2, "arp"
    invoke-direct {v0, v1, v2}, Ljava/io/File;-><init>(Ljava/lang/String;Ljava/lang/String;)V
    return-void
.end method
# "/proc/" + Process.myPid() + "/cmdline" is the own name.
.method static fileOwnProcess()V
    .registers 4
    new-instance v0, Ljava/lang/StringBuilder;
    invoke-direct {v0}, Ljava/lang/StringBuilder;-><init>()V
    const-string v1, "/proc/"
    invoke-virtual {v0, v1}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v0
    invoke-static {}, Landroid/os/Process;->myPid()I
    move-result v1
    invoke-virtual {v0, v1}, Ljava/lang/StringBuilder;->append(I)Ljava/lang/StringBuilder;
    const-string v1, "/cmdline"
    invoke-virtual {v0, v1}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    invoke-virtual {v0}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v1
    new-instance v0, Ljava/io/FileReader;
    invoke-direct {v0, v1}, Ljava/io/FileReader;-><init>(Ljava/lang/String;)V
    return-void
.end method
.method static fileSomeProcess(I)V
    .registers 4
    new-instance v0, Ljava/lang/StringBuilder;
    const-string v1, "/proc/"
    invoke-direct {v0, v1}, Ljava/lang/StringBuilder;-><init>(Ljava/lang/String;)V
    invoke-virtual {v0, p0}, Ljava/lang/StringBuilder;->append(I)Ljava/lang/StringBuilder;
    const-string v1, "/cmdline"
    invoke-virtual {v0, v1}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    invoke-virtual {v0}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v1
    new-instance v0, Ljava/io/FileReader;
    invoke-direct {v0, v1}, Ljava/io/FileReader;-><init>(Ljava/lang/String;)V
    return-void
.end method
.method static fileFormatted(Ljava/lang/String;)V
    .registers 5
    const/4 v0, 1
    new-array v0, v0, [Ljava/lang/Object;
    const/4 v1, 0
    aput-object p0, v0, v1
    const-string v1, "/sys/class/net/%s/address"
    invoke-static {v1, v0}, Ljava/lang/String;->format(Ljava/lang/String;[Ljava/lang/Object;)Ljava/lang/String;
    move-result-object v1
    new-instance v0, Ljava/io/FileReader;
    invoke-direct {v0, v1}, Ljava/io/FileReader;-><init>(Ljava/lang/String;)V
    return-void
.end method
.method static shellLine(Ljava/lang/Runtime;)V
    .registers 2
    const-string v0, "getprop ro.serialno"
    invoke-virtual {p0, v0}, Ljava/lang/Runtime;->exec(Ljava/lang/String;)Ljava/lang/Process;
    return-void
.end method
.method static shellOther(Ljava/lang/Runtime;)V
    .registers 2
    const-string v0, "chmod 600 x"
    invoke-virtual {p0, v0}, Ljava/lang/Runtime;->exec(Ljava/lang/String;)Ljava/lang/Process;
    return-void
.end method
.method static shellFilled(Ljava/lang/Runtime;)V
    .registers 4
    const-string v0, "sh"
    const-string v1, "-c"
    const-string v2, "pm list packages"
    filled-new-array {v0, v1, v2}, [Ljava/lang/String;
    move-result-object v0
    invoke-virtual {p0, v0}, Ljava/lang/Runtime;->exec([Ljava/lang/String;)Ljava/lang/Process;
    return-void
.end method
.method static shellArray(Ljava/lang/Runtime;)V
    .registers 5
    const/4 v0, 2
    new-array v0, v0, [Ljava/lang/String;
    const/4 v1, 0
    const-string v2, "cat"
    aput-object v2, v0, v1
    const/4 v1, 1
    const-string v2, "/proc/cpuinfo"
    aput-object v2, v0, v1
    invoke-virtual {p0, v0}, Ljava/lang/Runtime;->exec([Ljava/lang/String;)Ljava/lang/Process;
    return-void
.end method
# Both the constructor and start() are shown the words; only the first collects.
.method static shellBuilder()V
    .registers 3
    const-string v0, "ps"
    filled-new-array {v0}, [Ljava/lang/String;
    move-result-object v0
    new-instance v1, Ljava/lang/ProcessBuilder;
    invoke-direct {v1, v0}, Ljava/lang/ProcessBuilder;-><init>([Ljava/lang/String;)V
    invoke-virtual {v1}, Ljava/lang/ProcessBuilder;->start()Ljava/lang/Process;
    return-void
.end method
.method static shellUnknown(Ljava/lang/Runtime;Ljava/lang/String;)V
    .registers 3
    invoke-virtual {p0, p1}, Ljava/lang/Runtime;->exec(Ljava/lang/String;)Ljava/lang/Process;
    return-void
.end method
# A string that grows in a loop refers to itself.
.method static shellLoop(Ljava/lang/Runtime;I)V
    .registers 5
    const-string v0, ""
    :again
    if-eqz p1, :use
    new-instance v1, Ljava/lang/StringBuilder;
    invoke-direct {v1}, Ljava/lang/StringBuilder;-><init>()V
    invoke-virtual {v1, v0}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    invoke-virtual {v1, v0}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    invoke-virtual {v1}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v0
    add-int/lit8 p1, p1, -1
    goto :again
    :use
    invoke-virtual {p0, v0}, Ljava/lang/Runtime;->exec(Ljava/lang/String;)Ljava/lang/Process;
    return-void
.end method

# --- content --------------------------------------------------------------------
.method static uriParsed(Landroid/content/ContentResolver;)V
    .registers 7
    const-string v0, "content://sms/inbox"
    invoke-static {v0}, Landroid/net/Uri;->parse(Ljava/lang/String;)Landroid/net/Uri;
    move-result-object v1
    const/4 v2, 0
    move-object v0, p0
    move-object v3, v2
    move-object v4, v2
    move-object v5, v2
    invoke-virtual/range {v0 .. v5}, Landroid/content/ContentResolver;->query(Landroid/net/Uri;[Ljava/lang/String;Ljava/lang/String;[Ljava/lang/String;Ljava/lang/String;)Landroid/database/Cursor;
    return-void
.end method
.method static uriOwn(Landroid/content/ContentResolver;)V
    .registers 7
    sget-object v1, Lt/Args;->OWN_URI:Landroid/net/Uri;
    const/4 v2, 0
    move-object v0, p0
    move-object v3, v2
    move-object v4, v2
    move-object v5, v2
    invoke-virtual/range {v0 .. v5}, Landroid/content/ContentResolver;->query(Landroid/net/Uri;[Ljava/lang/String;Ljava/lang/String;[Ljava/lang/String;Ljava/lang/String;)Landroid/database/Cursor;
    return-void
.end method
.method static uriOwnField(Landroid/content/ContentResolver;)V
    .registers 2
    sget-object v0, Lt/Args;->SMS_URI:Landroid/net/Uri;
    invoke-virtual {p0, v0}, Landroid/content/ContentResolver;->openInputStream(Landroid/net/Uri;)Ljava/io/InputStream;
    return-void
.end method
# The field itself confirms, the query collects.
.method static uriField(Landroid/content/ContentResolver;)V
    .registers 2
    sget-object v0, Landroid/provider/CallLog$Calls;->CONTENT_URI:Landroid/net/Uri;
    invoke-virtual {p0, v0}, Landroid/content/ContentResolver;->openInputStream(Landroid/net/Uri;)Ljava/io/InputStream;
    return-void
.end method
.method static uriFieldOther(Landroid/content/ContentResolver;)V
    .registers 2
    sget-object v0, Landroid/provider/Settings$System;->CONTENT_URI:Landroid/net/Uri;
    invoke-virtual {p0, v0}, Landroid/content/ContentResolver;->openInputStream(Landroid/net/Uri;)Ljava/io/InputStream;
    return-void
.end method
.method static uriAppended(Landroid/content/ContentResolver;Ljava/lang/String;)V
    .registers 5
    const-string v0, "content://com.android.contacts/contacts"
    invoke-static {v0}, Landroid/net/Uri;->parse(Ljava/lang/String;)Landroid/net/Uri;
    move-result-object v0
    invoke-static {v0, p1}, Landroid/net/Uri;->withAppendedPath(Landroid/net/Uri;Ljava/lang/String;)Landroid/net/Uri;
    move-result-object v0
    const-wide/16 v1, 0x3
    invoke-static {v0, v1, v2}, Landroid/content/ContentUris;->withAppendedId(Landroid/net/Uri;J)Landroid/net/Uri;
    move-result-object v0
    invoke-virtual {v0}, Landroid/net/Uri;->buildUpon()Landroid/net/Uri$Builder;
    move-result-object v0
    invoke-virtual {v0, p1}, Landroid/net/Uri$Builder;->appendPath(Ljava/lang/String;)Landroid/net/Uri$Builder;
    move-result-object v0
    invoke-virtual {v0}, Landroid/net/Uri$Builder;->build()Landroid/net/Uri;
    move-result-object v0
    invoke-virtual {p0, v0}, Landroid/content/ContentResolver;->openInputStream(Landroid/net/Uri;)Ljava/io/InputStream;
    return-void
.end method
.method static uriUnknown(Landroid/content/ContentResolver;Landroid/content/Intent;)V
    .registers 3
    invoke-virtual {p1}, Landroid/content/Intent;->getData()Landroid/net/Uri;
    move-result-object v0
    invoke-virtual {p0, v0}, Landroid/content/ContentResolver;->openInputStream(Landroid/net/Uri;)Ljava/io/InputStream;
    return-void
.end method
.method static uriWritten(Landroid/content/ContentResolver;)V
    .registers 3
    const-string v0, "content://com.android.calendar/events"
    invoke-static {v0}, Landroid/net/Uri;->parse(Ljava/lang/String;)Landroid/net/Uri;
    move-result-object v0
    const/4 v1, 0
    invoke-virtual {p0, v0, v1}, Landroid/content/ContentResolver;->insert(Landroid/net/Uri;Landroid/content/ContentValues;)Landroid/net/Uri;
    return-void
.end method
# Named through the own class, two steps below the platform's.
.method uriManaged()V
    .registers 8
    const-string v0, "content://call_log/calls"
    invoke-static {v0}, Landroid/net/Uri;->parse(Ljava/lang/String;)Landroid/net/Uri;
    move-result-object v2
    const/4 v3, 0
    move-object v1, p0
    move-object v4, v3
    move-object v5, v3
    move-object v6, v3
    invoke-virtual/range {v1 .. v6}, Lt/Args;->managedQuery(Landroid/net/Uri;[Ljava/lang/String;Ljava/lang/String;[Ljava/lang/String;Ljava/lang/String;)Landroid/database/Cursor;
    return-void
.end method

# --- names -----------------------------------------------------------------------------
.method static methodOfClass()V
    .registers 3
    const-string v0, "android.telephony.TelephonyManager"
    invoke-static {v0}, Ljava/lang/Class;->forName(Ljava/lang/String;)Ljava/lang/Class;
    move-result-object v0
    const-string v1, "getImei"
    const/4 v2, 0
    invoke-virtual {v0, v1, v2}, Ljava/lang/Class;->getMethod(Ljava/lang/String;[Ljava/lang/Class;)Ljava/lang/reflect/Method;
    return-void
.end method
.method static methodOfObject(Landroid/content/Context;)V
    .registers 4
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Ljava/lang/Object;->getClass()Ljava/lang/Class;
    move-result-object v0
    const-string v1, "getDeviceId"
    const/4 v2, 0
    invoke-virtual {v0, v1, v2}, Ljava/lang/Class;->getDeclaredMethod(Ljava/lang/String;[Ljava/lang/Class;)Ljava/lang/reflect/Method;
    return-void
.end method
.method static methodOfOther()V
    .registers 3
    const-class v0, Lt/Args;
    const-string v1, "getDeviceId"
    const/4 v2, 0
    invoke-virtual {v0, v1, v2}, Ljava/lang/Class;->getMethod(Ljava/lang/String;[Ljava/lang/Class;)Ljava/lang/reflect/Method;
    return-void
.end method
.method static methodOfUnknown(Ljava/lang/Class;)V
    .registers 3
    const-string v0, "getDeviceId"
    const/4 v1, 0
    invoke-virtual {p0, v0, v1}, Ljava/lang/Class;->getMethod(Ljava/lang/String;[Ljava/lang/Class;)Ljava/lang/reflect/Method;
    return-void
.end method
.method static methodOther(Ljava/lang/Class;)V
    .registers 3
    const-string v0, "toString"
    const/4 v1, 0
    invoke-virtual {p0, v0, v1}, Ljava/lang/Class;->getMethod(Ljava/lang/String;[Ljava/lang/Class;)Ljava/lang/reflect/Method;
    return-void
.end method
.method static classListed()V
    .registers 1
    const-string v0, "android.os.SystemProperties"
    invoke-static {v0}, Ljava/lang/Class;->forName(Ljava/lang/String;)Ljava/lang/Class;
    return-void
.end method
.method static classOther()V
    .registers 1
    const-string v0, "java.util.HashMap"
    invoke-static {v0}, Ljava/lang/Class;->forName(Ljava/lang/String;)Ljava/lang/Class;
    return-void
.end method
.method static actionSent()V
    .registers 2
    new-instance v0, Landroid/content/Intent;
    const-string v1, "com.uodis.opendevice.OPENIDS_SERVICE"
    invoke-direct {v0, v1}, Landroid/content/Intent;-><init>(Ljava/lang/String;)V
    return-void
.end method
.method static actionDelegates()V
    .registers 2
    new-instance v0, Landroid/content/Intent;
    invoke-direct {v0}, Landroid/content/Intent;-><init>()V
    const-string v1, "android.intent.action.PICK"
    invoke-virtual {v0, v1}, Landroid/content/Intent;->setAction(Ljava/lang/String;)Landroid/content/Intent;
    return-void
.end method
.method static actionOther()V
    .registers 2
    new-instance v0, Landroid/content/Intent;
    const-string v1, "android.intent.action.VIEW"
    invoke-direct {v0, v1}, Landroid/content/Intent;-><init>(Ljava/lang/String;)V
    return-void
.end method
# A broadcast that is sent tells nothing; one that is listened for does.
.method static broadcastSent()V
    .registers 2
    new-instance v0, Landroid/content/Intent;
    const-string v1, "android.intent.action.PACKAGE_ADDED"
    invoke-direct {v0, v1}, Landroid/content/Intent;-><init>(Ljava/lang/String;)V
    return-void
.end method
.method static broadcastHeard(Landroid/content/IntentFilter;)V
    .registers 2
    const-string v0, "android.intent.action.PACKAGE_ADDED"
    invoke-virtual {p0, v0}, Landroid/content/IntentFilter;->addAction(Ljava/lang/String;)V
    return-void
.end method

# --- numbers ---------------------------------------------------------------------------
.method static sensorSteps(Landroid/hardware/SensorManager;Landroid/hardware/SensorEventListener;)V
    .registers 5
    const/16 v0, 0x13
    invoke-virtual {p0, v0}, Landroid/hardware/SensorManager;->getDefaultSensor(I)Landroid/hardware/Sensor;
    move-result-object v0
    const/4 v1, 3
    invoke-virtual {p0, p1, v0, v1}, Landroid/hardware/SensorManager;->registerListener(Landroid/hardware/SensorEventListener;Landroid/hardware/Sensor;I)Z
    return-void
.end method
.method static sensorUnknown(Landroid/hardware/SensorManager;Landroid/hardware/SensorEventListener;Landroid/hardware/Sensor;)V
    .registers 4
    const/4 v0, 3
    invoke-virtual {p0, p1, p2, v0}, Landroid/hardware/SensorManager;->registerListener(Landroid/hardware/SensorEventListener;Landroid/hardware/Sensor;I)Z
    return-void
.end method
.method static sensorConstant(Landroid/hardware/SensorManager;)V
    .registers 2
    sget v0, Lt/Args;->TYPE:I
    invoke-virtual {p0, v0}, Landroid/hardware/SensorManager;->getDefaultSensor(I)Landroid/hardware/Sensor;
    return-void
.end method
.method static listenNone(Landroid/telephony/TelephonyManager;Landroid/telephony/PhoneStateListener;)V
    .registers 3
    const/4 v0, 0
    invoke-virtual {p0, p1, v0}, Landroid/telephony/TelephonyManager;->listen(Landroid/telephony/PhoneStateListener;I)V
    return-void
.end method
.method static listenCalls(Landroid/telephony/TelephonyManager;Landroid/telephony/PhoneStateListener;)V
    .registers 3
    const/16 v0, 0x30
    invoke-virtual {p0, p1, v0}, Landroid/telephony/TelephonyManager;->listen(Landroid/telephony/PhoneStateListener;I)V
    return-void
.end method
.method static listenCells(Landroid/telephony/TelephonyManager;Landroid/telephony/PhoneStateListener;)V
    .registers 3
    const/16 v0, 0x400
    invoke-virtual {p0, p1, v0}, Landroid/telephony/TelephonyManager;->listen(Landroid/telephony/PhoneStateListener;I)V
    return-void
.end method
.method static listenSignal(Landroid/telephony/TelephonyManager;Landroid/telephony/PhoneStateListener;)V
    .registers 3
    const/16 v0, 0x100
    invoke-virtual {p0, p1, v0}, Landroid/telephony/TelephonyManager;->listen(Landroid/telephony/PhoneStateListener;I)V
    return-void
.end method
.method static videoCamera(Landroid/media/MediaRecorder;)V
    .registers 2
    const/4 v0, 1
    invoke-virtual {p0, v0}, Landroid/media/MediaRecorder;->setVideoSource(I)V
    return-void
.end method
.method static videoSurface(Landroid/media/MediaRecorder;)V
    .registers 2
    const/4 v0, 2
    invoke-virtual {p0, v0}, Landroid/media/MediaRecorder;->setVideoSource(I)V
    return-void
.end method
.method static drmUnique(Landroid/media/MediaDrm;)V
    .registers 2
    const-string v0, "deviceUniqueId"
    invoke-virtual {p0, v0}, Landroid/media/MediaDrm;->getPropertyByteArray(Ljava/lang/String;)[B
    return-void
.end method
.method static drmVendor(Landroid/media/MediaDrm;)V
    .registers 2
    const-string v0, "vendor"
    invoke-virtual {p0, v0}, Landroid/media/MediaDrm;->getPropertyString(Ljava/lang/String;)Ljava/lang/String;
    return-void
.end method
.method static callbackCells(Landroid/telephony/TelephonyManager;Ljava/util/concurrent/Executor;)V
    .registers 3
    new-instance v0, Lt/CellCallback;
    invoke-direct {v0}, Lt/CellCallback;-><init>()V
    invoke-virtual {p0, p1, v0}, Landroid/telephony/TelephonyManager;->registerTelephonyCallback(Ljava/util/concurrent/Executor;Landroid/telephony/TelephonyCallback;)V
    return-void
.end method
.method static callbackOther(Landroid/telephony/TelephonyManager;Ljava/util/concurrent/Executor;)V
    .registers 3
    new-instance v0, Lt/PlainCallback;
    invoke-direct {v0}, Lt/PlainCallback;-><init>()V
    invoke-virtual {p0, p1, v0}, Landroid/telephony/TelephonyManager;->registerTelephonyCallback(Ljava/util/concurrent/Executor;Landroid/telephony/TelephonyCallback;)V
    return-void
.end method

# --- the app's own -------------------------------------------------------------------------
.method packageOwn(Landroid/content/pm/PackageManager;)V
    .registers 4
    invoke-virtual {p0}, Lt/Args;->getPackageName()Ljava/lang/String;
    move-result-object v0
    const/4 v1, 0
    invoke-virtual {p1, v0, v1}, Landroid/content/pm/PackageManager;->getPackageInfo(Ljava/lang/String;I)Landroid/content/pm/PackageInfo;
    return-void
.end method
.method static packageOwnName(Landroid/content/pm/PackageManager;)V
    .registers 3
    const-string v0, "t.own"
    const/4 v1, 0
    invoke-virtual {p0, v0, v1}, Landroid/content/pm/PackageManager;->getPackageInfo(Ljava/lang/String;I)Landroid/content/pm/PackageInfo;
    return-void
.end method
.method packageOwnRecord(Landroid/content/pm/PackageManager;)V
    .registers 4
    invoke-virtual {p0}, Lt/Args;->getApplicationInfo()Landroid/content/pm/ApplicationInfo;
    move-result-object v0
    iget-object v0, v0, Landroid/content/pm/ApplicationInfo;->packageName:Ljava/lang/String;
    const/4 v1, 0
    invoke-virtual {p1, v0, v1}, Landroid/content/pm/PackageManager;->getApplicationInfo(Ljava/lang/String;I)Landroid/content/pm/ApplicationInfo;
    return-void
.end method
.method static packageOther(Landroid/content/pm/PackageManager;)V
    .registers 3
    const-string v0, "com.other.app"
    const/4 v1, 0
    invoke-virtual {p0, v0, v1}, Landroid/content/pm/PackageManager;->getPackageInfo(Ljava/lang/String;I)Landroid/content/pm/PackageInfo;
    return-void
.end method
.method static packageFromList(Landroid/content/pm/PackageManager;Landroid/content/pm/PackageInfo;)V
    .registers 4
    iget-object v0, p1, Landroid/content/pm/PackageInfo;->packageName:Ljava/lang/String;
    const/4 v1, 0
    invoke-virtual {p0, v0, v1}, Landroid/content/pm/PackageManager;->getApplicationInfo(Ljava/lang/String;I)Landroid/content/pm/ApplicationInfo;
    return-void
.end method
.method static uidOwn(Landroid/content/pm/PackageManager;)V
    .registers 2
    invoke-static {}, Landroid/os/Process;->myUid()I
    move-result v0
    invoke-virtual {p0, v0}, Landroid/content/pm/PackageManager;->getPackagesForUid(I)[Ljava/lang/String;
    return-void
.end method
.method static uidCaller(Landroid/content/pm/PackageManager;)V
    .registers 2
    invoke-static {}, Landroid/os/Binder;->getCallingUid()I
    move-result v0
    invoke-virtual {p0, v0}, Landroid/content/pm/PackageManager;->getPackagesForUid(I)[Ljava/lang/String;
    return-void
.end method

# --- lists of processes and apps --------------------------------------------------------------
.method static processOwn(Landroid/app/ActivityManager;)Ljava/lang/String;
    .registers 5
    invoke-static {}, Landroid/os/Process;->myPid()I
    move-result v0
    invoke-virtual {p0}, Landroid/app/ActivityManager;->getRunningAppProcesses()Ljava/util/List;
    move-result-object v1
    invoke-interface {v1}, Ljava/util/List;->iterator()Ljava/util/Iterator;
    move-result-object v1
    :again
    invoke-interface {v1}, Ljava/util/Iterator;->hasNext()Z
    move-result v2
    if-eqz v2, :none
    invoke-interface {v1}, Ljava/util/Iterator;->next()Ljava/lang/Object;
    move-result-object v2
    check-cast v2, Landroid/app/ActivityManager$RunningAppProcessInfo;
    iget v3, v2, Landroid/app/ActivityManager$RunningAppProcessInfo;->pid:I
    if-ne v3, v0, :again
    iget-object v2, v2, Landroid/app/ActivityManager$RunningAppProcessInfo;->processName:Ljava/lang/String;
    return-object v2
    :none
    const/4 v2, 0
    return-object v2
.end method
.method static serviceOwn(Landroid/app/ActivityManager;)Z
    .registers 5
    const/16 v0, 99
    invoke-virtual {p0, v0}, Landroid/app/ActivityManager;->getRunningServices(I)Ljava/util/List;
    move-result-object v1
    invoke-interface {v1}, Ljava/util/List;->iterator()Ljava/util/Iterator;
    move-result-object v1
    :again
    invoke-interface {v1}, Ljava/util/Iterator;->hasNext()Z
    move-result v2
    if-eqz v2, :none
    invoke-interface {v1}, Ljava/util/Iterator;->next()Ljava/lang/Object;
    move-result-object v2
    check-cast v2, Landroid/app/ActivityManager$RunningServiceInfo;
    iget-object v2, v2, Landroid/app/ActivityManager$RunningServiceInfo;->service:Landroid/content/ComponentName;
    invoke-virtual {v2}, Landroid/content/ComponentName;->getClassName()Ljava/lang/String;
    move-result-object v2
    const-class v3, Lt/Args;
    invoke-virtual {v3}, Ljava/lang/Class;->getName()Ljava/lang/String;
    move-result-object v3
    invoke-virtual {v3, v2}, Ljava/lang/String;->equals(Ljava/lang/Object;)Z
    move-result v2
    if-eqz v2, :again
    return v2
    :none
    const/4 v2, 0
    return v2
.end method
.method static serviceNames(Landroid/app/ActivityManager;)Landroid/content/ComponentName;
    .registers 3
    const/16 v0, 99
    invoke-virtual {p0, v0}, Landroid/app/ActivityManager;->getRunningServices(I)Ljava/util/List;
    move-result-object v0
    const/4 v1, 0
    invoke-interface {v0, v1}, Ljava/util/List;->get(I)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/app/ActivityManager$RunningServiceInfo;
    iget-object v0, v0, Landroid/app/ActivityManager$RunningServiceInfo;->service:Landroid/content/ComponentName;
    return-object v0
.end method
.method static processGiven(Landroid/app/ActivityManager;I)Ljava/lang/String;
    .registers 5
    invoke-virtual {p0}, Landroid/app/ActivityManager;->getRunningAppProcesses()Ljava/util/List;
    move-result-object v0
    const/4 v1, 0
    invoke-interface {v0, v1}, Ljava/util/List;->get(I)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/app/ActivityManager$RunningAppProcessInfo;
    iget v1, v0, Landroid/app/ActivityManager$RunningAppProcessInfo;->pid:I
    if-ne v1, p1, :none
    iget-object v0, v0, Landroid/app/ActivityManager$RunningAppProcessInfo;->processName:Ljava/lang/String;
    return-object v0
    :none
    const/4 v0, 0
    return-object v0
.end method
.method static processNames(Landroid/app/ActivityManager;)Ljava/lang/String;
    .registers 3
    invoke-static {}, Landroid/os/Process;->myPid()I
    invoke-virtual {p0}, Landroid/app/ActivityManager;->getRunningAppProcesses()Ljava/util/List;
    move-result-object v0
    const/4 v1, 0
    invoke-interface {v0, v1}, Ljava/util/List;->get(I)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/app/ActivityManager$RunningAppProcessInfo;
    iget-object v0, v0, Landroid/app/ActivityManager$RunningAppProcessInfo;->processName:Ljava/lang/String;
    return-object v0
.end method
.method static processPackages(Landroid/app/ActivityManager;I)V
    .registers 4
    invoke-static {}, Landroid/os/Process;->myPid()I
    move-result p1
    invoke-virtual {p0}, Landroid/app/ActivityManager;->getRunningAppProcesses()Ljava/util/List;
    move-result-object v0
    const/4 v1, 0
    invoke-interface {v0, v1}, Ljava/util/List;->get(I)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/app/ActivityManager$RunningAppProcessInfo;
    iget v1, v0, Landroid/app/ActivityManager$RunningAppProcessInfo;->pid:I
    if-eq v1, p1, :none
    iget-object v0, v0, Landroid/app/ActivityManager$RunningAppProcessInfo;->pkgList:[Ljava/lang/String;
    :none
    return-void
.end method
.method static queryLauncher(Landroid/content/pm/PackageManager;)V
    .registers 4
    new-instance v0, Landroid/content/Intent;
    const-string v1, "android.intent.action.MAIN"
    const/4 v2, 0
    invoke-direct {v0, v1, v2}, Landroid/content/Intent;-><init>(Ljava/lang/String;Landroid/net/Uri;)V
    const-string v1, "android.intent.category.LAUNCHER"
    invoke-virtual {v0, v1}, Landroid/content/Intent;->addCategory(Ljava/lang/String;)Landroid/content/Intent;
    invoke-virtual {p0, v0, v2}, Landroid/content/pm/PackageManager;->queryIntentActivities(Landroid/content/Intent;I)Ljava/util/List;
    return-void
.end method
.method static queryChained(Landroid/content/pm/PackageManager;)V
    .registers 4
    new-instance v0, Landroid/content/Intent;
    invoke-direct {v0}, Landroid/content/Intent;-><init>()V
    const-string v1, "android.intent.action.MAIN"
    invoke-virtual {v0, v1}, Landroid/content/Intent;->setAction(Ljava/lang/String;)Landroid/content/Intent;
    move-result-object v0
    const-string v1, "android.intent.category.LAUNCHER"
    invoke-virtual {v0, v1}, Landroid/content/Intent;->addCategory(Ljava/lang/String;)Landroid/content/Intent;
    move-result-object v0
    const/4 v2, 0
    invoke-virtual {p0, v0, v2}, Landroid/content/pm/PackageManager;->queryIntentActivities(Landroid/content/Intent;I)Ljava/util/List;
    return-void
.end method
.method static queryHome(Landroid/content/pm/PackageManager;)V
    .registers 4
    new-instance v0, Landroid/content/Intent;
    const-string v1, "android.intent.action.MAIN"
    invoke-direct {v0, v1}, Landroid/content/Intent;-><init>(Ljava/lang/String;)V
    const-string v1, "android.intent.category.HOME"
    invoke-virtual {v0, v1}, Landroid/content/Intent;->addCategory(Ljava/lang/String;)Landroid/content/Intent;
    const/4 v2, 0
    invoke-virtual {p0, v0, v2}, Landroid/content/pm/PackageManager;->queryIntentActivities(Landroid/content/Intent;I)Ljava/util/List;
    return-void
.end method
.method static queryView(Landroid/content/pm/PackageManager;)V
    .registers 4
    new-instance v0, Landroid/content/Intent;
    const-string v1, "android.intent.action.VIEW"
    invoke-direct {v0, v1}, Landroid/content/Intent;-><init>(Ljava/lang/String;)V
    const/4 v2, 0
    invoke-virtual {p0, v0, v2}, Landroid/content/pm/PackageManager;->queryIntentActivities(Landroid/content/Intent;I)Ljava/util/List;
    return-void
.end method
.method static queryComponent(Landroid/content/pm/PackageManager;Landroid/content/Context;)V
    .registers 5
    new-instance v0, Landroid/content/Intent;
    const-class v1, Lt/Args;
    invoke-direct {v0, p1, v1}, Landroid/content/Intent;-><init>(Landroid/content/Context;Ljava/lang/Class;)V
    const-string v1, "android.intent.action.MAIN"
    invoke-virtual {v0, v1}, Landroid/content/Intent;->setAction(Ljava/lang/String;)Landroid/content/Intent;
    const/4 v2, 0
    invoke-virtual {p0, v0, v2}, Landroid/content/pm/PackageManager;->queryIntentActivities(Landroid/content/Intent;I)Ljava/util/List;
    return-void
.end method
.method queryOwnPackage(Landroid/content/pm/PackageManager;)V
    .registers 5
    new-instance v0, Landroid/content/Intent;
    const-string v1, "android.intent.action.MAIN"
    invoke-direct {v0, v1}, Landroid/content/Intent;-><init>(Ljava/lang/String;)V
    invoke-virtual {p0}, Lt/Args;->getPackageName()Ljava/lang/String;
    move-result-object v1
    invoke-virtual {v0, v1}, Landroid/content/Intent;->setPackage(Ljava/lang/String;)Landroid/content/Intent;
    const/4 v2, 0
    invoke-virtual {p1, v0, v2}, Landroid/content/pm/PackageManager;->queryIntentActivities(Landroid/content/Intent;I)Ljava/util/List;
    return-void
.end method
.method static queryUnknown(Landroid/content/pm/PackageManager;Landroid/content/Intent;)V
    .registers 3
    const/4 v0, 0
    invoke-virtual {p0, p1, v0}, Landroid/content/pm/PackageManager;->queryIntentActivities(Landroid/content/Intent;I)Ljava/util/List;
    return-void
.end method

# --- calls that need no argument ------------------------------------------------------------
.method static plainCall(Landroid/telephony/TelephonyManager;)V
    .registers 1
    invoke-virtual {p0}, Landroid/telephony/TelephonyManager;->getSubscriberId()Ljava/lang/String;
    return-void
.end method
.method static plainField()V
    .registers 1
    sget-object v0, Landroid/os/Build;->SERIAL:Ljava/lang/String;
    return-void
.end method
.method static plainNothing(Lt/LookAlike;)V
    .registers 1
    invoke-virtual {p0}, Lt/LookAlike;->getSubscriberId()Ljava/lang/String;
    return-void
.end method
