# Needs CALL_PHONE by an action, ANSWER_PHONE_CALLS by a call, WRITE_CALENDAR by what it writes; only
# names RECORD_AUDIO.
.class public Lt/Needs;
.super Ljava/lang/Object;

.method static call(Landroid/content/Intent;)V
    .registers 2
    const-string v0, "android.intent.action.CALL"
    invoke-virtual {p0, v0}, Landroid/content/Intent;->setAction(Ljava/lang/String;)Landroid/content/Intent;
    return-void
.end method

.method static answer(Landroid/telecom/TelecomManager;)V
    .registers 1
    invoke-virtual {p0}, Landroid/telecom/TelecomManager;->acceptRingingCall()V
    return-void
.end method

.method static write(Landroid/content/ContentResolver;)V
    .registers 3
    sget-object v0, Landroid/provider/CalendarContract$Events;->CONTENT_URI:Landroid/net/Uri;
    const/4 v1, 0
    invoke-virtual {p0, v0, v1}, Landroid/content/ContentResolver;->insert(Landroid/net/Uri;Landroid/content/ContentValues;)Landroid/net/Uri;
    return-void
.end method

.method static ask(Landroid/content/Context;)I
    .registers 2
    const-string v0, "android.permission.RECORD_AUDIO"
    invoke-virtual {p0, v0}, Landroid/content/Context;->checkSelfPermission(Ljava/lang/String;)I
    move-result v0
    return v0
.end method
