.class public Lcom/example/Main;
.super Landroid/app/Activity;
.implements Landroid/view/View$OnClickListener;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method public onClick(Landroid/view/View;)V
    .registers 9
    const/4 v4, 0x3
    const/4 v6, 0x0
    const/4 v5, 0x1
    const-string v0, "app"
    invoke-virtual {p0, v0, v6}, Lcom/example/Main;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "o1"
    invoke-interface {v0, v1, v5}, Landroid/content/SharedPreferences$Editor;->putBoolean(Ljava/lang/String;Z)Landroid/content/SharedPreferences$Editor;
    const-string v1, "o2"
    const-string v2, "yes"
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences$Editor;->putString(Ljava/lang/String;Ljava/lang/String;)Landroid/content/SharedPreferences$Editor;
    const-string v1, "o3"
    const-string v2, "x"
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences$Editor;->putString(Ljava/lang/String;Ljava/lang/String;)Landroid/content/SharedPreferences$Editor;
    move-result-object v1
    invoke-interface {v1}, Landroid/content/SharedPreferences$Editor;->apply()V
    const-string v1, "o4"
    const-string v2, "true"
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences$Editor;->putString(Ljava/lang/String;Ljava/lang/String;)Landroid/content/SharedPreferences$Editor;
    const-string v1, "o5"
    invoke-static {}, Ljava/lang/System;->currentTimeMillis()J
    move-result-wide v2
    invoke-interface {v0, v1, v2, v3}, Landroid/content/SharedPreferences$Editor;->putLong(Ljava/lang/String;J)Landroid/content/SharedPreferences$Editor;
    const-string v1, "o6"
    invoke-interface {v0, v1, v4}, Landroid/content/SharedPreferences$Editor;->putInt(Ljava/lang/String;I)Landroid/content/SharedPreferences$Editor;
    const-string v1, "x6"
    invoke-interface {v0, v1, v4}, Landroid/content/SharedPreferences$Editor;->putInt(Ljava/lang/String;I)Landroid/content/SharedPreferences$Editor;
    const-string v1, "o7"
    new-instance v2, Ljava/util/HashSet;
    new-array v3, v5, [Ljava/lang/String;
    const-string v4, "a"
    aput-object v4, v3, v6
    invoke-static {v3}, Ljava/util/Arrays;->asList([Ljava/lang/Object;)Ljava/util/List;
    move-result-object v3
    invoke-direct {v2, v3}, Ljava/util/HashSet;-><init>(Ljava/util/Collection;)V
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences$Editor;->putStringSet(Ljava/lang/String;Ljava/util/Set;)Landroid/content/SharedPreferences$Editor;
    const-string v1, "o17"
    invoke-interface {v0, v1, v5}, Landroid/content/SharedPreferences$Editor;->putBoolean(Ljava/lang/String;Z)Landroid/content/SharedPreferences$Editor;
    const-string v1, "o19"
    const/high16 v2, 0x3f800000    # 1.0f
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences$Editor;->putFloat(Ljava/lang/String;F)Landroid/content/SharedPreferences$Editor;
    const-string v1, "o21"
    const-string v2, "agree"
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences$Editor;->putString(Ljava/lang/String;Ljava/lang/String;)Landroid/content/SharedPreferences$Editor;
    const-string v1, "o22"
    invoke-interface {v0, v1, v5}, Landroid/content/SharedPreferences$Editor;->putBoolean(Ljava/lang/String;Z)Landroid/content/SharedPreferences$Editor;
    const-string v1, "c1"
    invoke-interface {v0, v1}, Landroid/content/SharedPreferences$Editor;->remove(Ljava/lang/String;)Landroid/content/SharedPreferences$Editor;
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->commit()Z
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->clear()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->commit()Z
    invoke-static {p0}, Lcom/example/Prefs;->get(Landroid/content/Context;)Lcom/example/Prefs;
    move-result-object v0
    const-string v1, "o11"
    invoke-static {v5}, Ljava/lang/Boolean;->valueOf(Z)Ljava/lang/Boolean;
    move-result-object v2
    invoke-virtual {v0, v1, v2}, Lcom/example/Prefs;->put(Ljava/lang/String;Ljava/lang/Object;)V
    const-string v1, "o12"
    invoke-static {v5}, Ljava/lang/Integer;->valueOf(I)Ljava/lang/Integer;
    move-result-object v2
    invoke-virtual {v0, v1, v2}, Lcom/example/Prefs;->put(Ljava/lang/String;Ljava/lang/Object;)V
    const-string v1, "o13"
    const-string v2, "1"
    invoke-virtual {v0, v1, v2}, Lcom/example/Prefs;->put(Ljava/lang/String;Ljava/lang/Object;)V
    const-string v1, "o14"
    const-wide/16 v2, 0x5
    invoke-static {v2, v3}, Ljava/lang/Long;->valueOf(J)Ljava/lang/Long;
    move-result-object v2
    invoke-virtual {v0, v1, v2}, Lcom/example/Prefs;->put(Ljava/lang/String;Ljava/lang/Object;)V
    const-string v1, "c11"
    invoke-virtual {v0, v1}, Lcom/example/Prefs;->drop(Ljava/lang/String;)V
    invoke-virtual {p1}, Landroid/view/View;->getContext()Landroid/content/Context;
    move-result-object v0
    invoke-static {v0}, Landroid/preference/PreferenceManager;->getDefaultSharedPreferences(Landroid/content/Context;)Landroid/content/SharedPreferences;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "o16"
    invoke-interface {v0, v1, v5}, Landroid/content/SharedPreferences$Editor;->putBoolean(Ljava/lang/String;Z)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    invoke-virtual {p0, v6}, Lcom/example/Main;->getPreferences(I)Landroid/content/SharedPreferences;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "o18"
    invoke-interface {v0, v1, v5}, Landroid/content/SharedPreferences$Editor;->putBoolean(Ljava/lang/String;Z)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    return-void
.end method

.method public onCreate(Landroid/os/Bundle;)V
    .registers 13
    const/4 v10, 0x0
    const/4 v3, -0x1
    const-wide/16 v8, 0x0
    const/4 v1, 0x1
    const/4 v2, 0x0
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    const-string v0, "app"
    invoke-virtual {p0, v0, v2}, Lcom/example/Main;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v4
    const-string v0, "c1"
    invoke-interface {v4, v0}, Landroid/content/SharedPreferences;->contains(Ljava/lang/String;)Z
    move-result v0
    if-eqz v0, :cond_1a
    invoke-static {}, Lcom/example/T;->c_contains()V
    :cond_1a
    const-string v0, "o1"
    invoke-interface {v4, v0}, Landroid/content/SharedPreferences;->contains(Ljava/lang/String;)Z
    move-result v0
    if-eqz v0, :cond_25
    invoke-static {}, Lcom/example/T;->o_contains()V
    :cond_25
    const-string v0, "c1"
    invoke-interface {v4, v0}, Landroid/content/SharedPreferences;->contains(Ljava/lang/String;)Z
    move-result v0
    if-nez v0, :cond_30
    invoke-static {}, Lcom/example/T;->o_contains_not()V
    :cond_30
    const-string v0, "yes"
    const-string v5, "c2"
    const-string v6, ""
    invoke-interface {v4, v5, v6}, Landroid/content/SharedPreferences;->getString(Ljava/lang/String;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v5
    invoke-virtual {v0, v5}, Ljava/lang/String;->equals(Ljava/lang/Object;)Z
    move-result v0
    if-eqz v0, :cond_43
    invoke-static {}, Lcom/example/T;->c_string()V
    :cond_43
    const-string v0, "yes"
    const-string v5, "o2"
    const-string v6, ""
    invoke-interface {v4, v5, v6}, Landroid/content/SharedPreferences;->getString(Ljava/lang/String;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v5
    invoke-virtual {v0, v5}, Ljava/lang/String;->equals(Ljava/lang/Object;)Z
    move-result v0
    if-eqz v0, :cond_56
    invoke-static {}, Lcom/example/T;->o_string()V
    :cond_56
    const-string v0, "c3"
    invoke-interface {v4, v0, v10}, Landroid/content/SharedPreferences;->getString(Ljava/lang/String;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v0
    invoke-static {v0}, Landroid/text/TextUtils;->isEmpty(Ljava/lang/CharSequence;)Z
    move-result v0
    if-nez v0, :cond_65
    invoke-static {}, Lcom/example/T;->c_empty()V
    :cond_65
    const-string v0, "o3"
    invoke-interface {v4, v0, v10}, Landroid/content/SharedPreferences;->getString(Ljava/lang/String;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v0
    invoke-static {v0}, Landroid/text/TextUtils;->isEmpty(Ljava/lang/CharSequence;)Z
    move-result v0
    if-nez v0, :cond_74
    invoke-static {}, Lcom/example/T;->o_empty()V
    :cond_74
    const-string v0, "c4"
    const-string v5, "false"
    invoke-interface {v4, v0, v5}, Landroid/content/SharedPreferences;->getString(Ljava/lang/String;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v0
    invoke-static {v0}, Ljava/lang/Boolean;->parseBoolean(Ljava/lang/String;)Z
    move-result v0
    if-eqz v0, :cond_85
    invoke-static {}, Lcom/example/T;->c_parse()V
    :cond_85
    const-string v0, "o4"
    const-string v5, "false"
    invoke-interface {v4, v0, v5}, Landroid/content/SharedPreferences;->getString(Ljava/lang/String;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v0
    invoke-static {v0}, Ljava/lang/Boolean;->parseBoolean(Ljava/lang/String;)Z
    move-result v0
    if-eqz v0, :cond_96
    invoke-static {}, Lcom/example/T;->o_parse()V
    :cond_96
    const-string v0, "c5"
    invoke-interface {v4, v0, v8, v9}, Landroid/content/SharedPreferences;->getLong(Ljava/lang/String;J)J
    move-result-wide v6
    cmp-long v0, v6, v8
    if-lez v0, :cond_a3
    invoke-static {}, Lcom/example/T;->c_long()V
    :cond_a3
    const-string v0, "o5"
    invoke-interface {v4, v0, v8, v9}, Landroid/content/SharedPreferences;->getLong(Ljava/lang/String;J)J
    move-result-wide v6
    cmp-long v0, v6, v8
    if-lez v0, :cond_b0
    invoke-static {}, Lcom/example/T;->o_long()V
    :cond_b0
    const-string v0, "c6"
    invoke-interface {v4, v0, v3}, Landroid/content/SharedPreferences;->getInt(Ljava/lang/String;I)I
    move-result v0
    const/4 v5, 0x3
    if-lt v0, v5, :cond_bc
    invoke-static {}, Lcom/example/T;->c_int()V
    :cond_bc
    const-string v0, "o6"
    invoke-interface {v4, v0, v3}, Landroid/content/SharedPreferences;->getInt(Ljava/lang/String;I)I
    move-result v0
    const/4 v5, 0x3
    if-lt v0, v5, :cond_c8
    invoke-static {}, Lcom/example/T;->o_int()V
    :cond_c8
    const-string v0, "x6"
    invoke-interface {v4, v0, v3}, Landroid/content/SharedPreferences;->getInt(Ljava/lang/String;I)I
    move-result v0
    const/4 v5, 0x4
    if-lt v0, v5, :cond_d4
    invoke-static {}, Lcom/example/T;->c_int_too_small()V
    :cond_d4
    const-string v0, "c7"
    invoke-interface {v4, v0, v10}, Landroid/content/SharedPreferences;->getStringSet(Ljava/lang/String;Ljava/util/Set;)Ljava/util/Set;
    move-result-object v0
    if-eqz v0, :cond_e7
    const-string v5, "a"
    invoke-interface {v0, v5}, Ljava/util/Set;->contains(Ljava/lang/Object;)Z
    move-result v0
    if-eqz v0, :cond_e7
    invoke-static {}, Lcom/example/T;->c_set()V
    :cond_e7
    const-string v0, "o7"
    invoke-interface {v4, v0, v10}, Landroid/content/SharedPreferences;->getStringSet(Ljava/lang/String;Ljava/util/Set;)Ljava/util/Set;
    move-result-object v0
    if-eqz v0, :cond_fa
    const-string v5, "a"
    invoke-interface {v0, v5}, Ljava/util/Set;->contains(Ljava/lang/Object;)Z
    move-result v0
    if-eqz v0, :cond_fa
    invoke-static {}, Lcom/example/T;->o_set()V
    :cond_fa
    const-string v0, "c8"
    new-instance v5, Ljava/util/HashSet;
    invoke-direct {v5}, Ljava/util/HashSet;-><init>()V
    invoke-interface {v4, v0, v5}, Landroid/content/SharedPreferences;->getStringSet(Ljava/lang/String;Ljava/util/Set;)Ljava/util/Set;
    move-result-object v0
    invoke-interface {v0}, Ljava/util/Set;->isEmpty()Z
    move-result v0
    if-nez v0, :cond_10e
    invoke-static {}, Lcom/example/T;->c_set_empty()V
    :cond_10e
    const-string v0, "c9"
    invoke-static {}, Ljava/util/Collections;->emptySet()Ljava/util/Set;
    move-result-object v5
    invoke-interface {v4, v0, v5}, Landroid/content/SharedPreferences;->getStringSet(Ljava/lang/String;Ljava/util/Set;)Ljava/util/Set;
    move-result-object v0
    const-string v5, "a"
    invoke-interface {v0, v5}, Ljava/util/Set;->contains(Ljava/lang/Object;)Z
    move-result v0
    if-eqz v0, :cond_123
    invoke-static {}, Lcom/example/T;->c_set_contains()V
    :cond_123
    invoke-interface {v4}, Landroid/content/SharedPreferences;->getAll()Ljava/util/Map;
    move-result-object v0
    const-string v5, "c10"
    invoke-interface {v0, v5}, Ljava/util/Map;->get(Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    if-eqz v0, :cond_132
    invoke-static {}, Lcom/example/T;->c_all()V
    :cond_132
    invoke-interface {v4}, Landroid/content/SharedPreferences;->getAll()Ljava/util/Map;
    move-result-object v0
    const-string v5, "o1"
    invoke-interface {v0, v5}, Ljava/util/Map;->get(Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    instance-of v5, v0, Ljava/lang/Boolean;
    if-eqz v5, :cond_14b
    check-cast v0, Ljava/lang/Boolean;
    invoke-virtual {v0}, Ljava/lang/Boolean;->booleanValue()Z
    move-result v0
    if-eqz v0, :cond_14b
    invoke-static {}, Lcom/example/T;->o_all()V
    :cond_14b
    invoke-interface {v4}, Landroid/content/SharedPreferences;->getAll()Ljava/util/Map;
    move-result-object v0
    invoke-interface {v0}, Ljava/util/Map;->entrySet()Ljava/util/Set;
    move-result-object v0
    invoke-interface {v0}, Ljava/util/Set;->iterator()Ljava/util/Iterator;
    move-result-object v0
    :goto_157
    invoke-interface {v0}, Ljava/util/Iterator;->hasNext()Z
    move-result v5
    if-eqz v5, :cond_164
    invoke-interface {v0}, Ljava/util/Iterator;->next()Ljava/lang/Object;
    invoke-static {}, Lcom/example/T;->o_all_loop()V
    goto :goto_157
    :cond_164
    invoke-static {p0}, Lcom/example/Prefs;->get(Landroid/content/Context;)Lcom/example/Prefs;
    move-result-object v5
    const-string v0, "c11"
    invoke-static {v2}, Ljava/lang/Boolean;->valueOf(Z)Ljava/lang/Boolean;
    move-result-object v6
    invoke-virtual {v5, v0, v6}, Lcom/example/Prefs;->get(Ljava/lang/String;Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Ljava/lang/Boolean;
    invoke-virtual {v0}, Ljava/lang/Boolean;->booleanValue()Z
    move-result v0
    if-eqz v0, :cond_17d
    invoke-static {}, Lcom/example/T;->c_wrap()V
    :cond_17d
    const-string v0, "o11"
    invoke-static {v2}, Ljava/lang/Boolean;->valueOf(Z)Ljava/lang/Boolean;
    move-result-object v6
    invoke-virtual {v5, v0, v6}, Lcom/example/Prefs;->get(Ljava/lang/String;Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Ljava/lang/Boolean;
    invoke-virtual {v0}, Ljava/lang/Boolean;->booleanValue()Z
    move-result v0
    if-eqz v0, :cond_192
    invoke-static {}, Lcom/example/T;->o_wrap()V
    :cond_192
    const-string v0, "c12"
    invoke-static {v2}, Ljava/lang/Integer;->valueOf(I)Ljava/lang/Integer;
    move-result-object v6
    invoke-virtual {v5, v0, v6}, Lcom/example/Prefs;->get(Ljava/lang/String;Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Ljava/lang/Integer;
    invoke-virtual {v0}, Ljava/lang/Integer;->intValue()I
    move-result v0
    if-ne v0, v1, :cond_1a7
    invoke-static {}, Lcom/example/T;->c_wrap_int()V
    :cond_1a7
    const-string v0, "o12"
    invoke-static {v2}, Ljava/lang/Integer;->valueOf(I)Ljava/lang/Integer;
    move-result-object v6
    invoke-virtual {v5, v0, v6}, Lcom/example/Prefs;->get(Ljava/lang/String;Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Ljava/lang/Integer;
    invoke-virtual {v0}, Ljava/lang/Integer;->intValue()I
    move-result v0
    if-ne v0, v1, :cond_1bc
    invoke-static {}, Lcom/example/T;->o_wrap_int()V
    :cond_1bc
    const-string v0, "c13"
    const-string v6, ""
    invoke-virtual {v5, v0, v6}, Lcom/example/Prefs;->get(Ljava/lang/String;Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Ljava/lang/String;
    const-string v6, "1"
    invoke-virtual {v0, v6}, Ljava/lang/String;->equals(Ljava/lang/Object;)Z
    move-result v0
    if-eqz v0, :cond_1d1
    invoke-static {}, Lcom/example/T;->c_wrap_string()V
    :cond_1d1
    const-string v0, "o13"
    const-string v6, ""
    invoke-virtual {v5, v0, v6}, Lcom/example/Prefs;->get(Ljava/lang/String;Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Ljava/lang/String;
    const-string v6, "1"
    invoke-virtual {v0, v6}, Ljava/lang/String;->equals(Ljava/lang/Object;)Z
    move-result v0
    if-eqz v0, :cond_1e6
    invoke-static {}, Lcom/example/T;->o_wrap_string()V
    :cond_1e6
    const-string v0, "c14"
    invoke-static {v8, v9}, Ljava/lang/Long;->valueOf(J)Ljava/lang/Long;
    move-result-object v6
    invoke-virtual {v5, v0, v6}, Lcom/example/Prefs;->get(Ljava/lang/String;Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Ljava/lang/Long;
    invoke-virtual {v0}, Ljava/lang/Long;->longValue()J
    move-result-wide v6
    cmp-long v0, v6, v8
    if-lez v0, :cond_1fd
    invoke-static {}, Lcom/example/T;->c_wrap_long()V
    :cond_1fd
    const-string v0, "o14"
    invoke-static {v8, v9}, Ljava/lang/Long;->valueOf(J)Ljava/lang/Long;
    move-result-object v6
    invoke-virtual {v5, v0, v6}, Lcom/example/Prefs;->get(Ljava/lang/String;Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Ljava/lang/Long;
    invoke-virtual {v0}, Ljava/lang/Long;->longValue()J
    move-result-wide v6
    cmp-long v0, v6, v8
    if-lez v0, :cond_214
    invoke-static {}, Lcom/example/T;->o_wrap_long()V
    :cond_214
    const-string v0, "c15"
    invoke-virtual {v5, v0}, Lcom/example/Prefs;->has(Ljava/lang/String;)Z
    move-result v0
    if-eqz v0, :cond_21f
    invoke-static {}, Lcom/example/T;->c_wrap_has()V
    :cond_21f
    const-string v0, "o12"
    invoke-virtual {v5, v0}, Lcom/example/Prefs;->has(Ljava/lang/String;)Z
    move-result v0
    if-eqz v0, :cond_22a
    invoke-static {}, Lcom/example/T;->o_wrap_has()V
    :cond_22a
    invoke-static {p0}, Landroid/preference/PreferenceManager;->getDefaultSharedPreferences(Landroid/content/Context;)Landroid/content/SharedPreferences;
    move-result-object v0
    const-string v5, "c16"
    invoke-interface {v0, v5, v2}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v5
    if-eqz v5, :cond_239
    invoke-static {}, Lcom/example/T;->c_default()V
    :cond_239
    const-string v5, "o16"
    invoke-interface {v0, v5, v2}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    if-eqz v0, :cond_244
    invoke-static {}, Lcom/example/T;->o_default()V
    :cond_244
    invoke-virtual {p0}, Lcom/example/Main;->createDeviceProtectedStorageContext()Landroid/content/Context;
    move-result-object v0
    const-string v5, "app"
    const/4 v6, 0x4
    invoke-virtual {v0, v5, v6}, Landroid/content/Context;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    const-string v5, "c17"
    invoke-interface {v0, v5, v2}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v5
    if-eqz v5, :cond_25a
    invoke-static {}, Lcom/example/T;->c_device()V
    :cond_25a
    const-string v5, "o17"
    invoke-interface {v0, v5, v2}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    if-eqz v0, :cond_265
    invoke-static {}, Lcom/example/T;->o_device()V
    :cond_265
    invoke-virtual {p0, v2}, Lcom/example/Main;->getPreferences(I)Landroid/content/SharedPreferences;
    move-result-object v0
    const-string v5, "c18"
    invoke-interface {v0, v5, v2}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    if-eqz v0, :cond_274
    invoke-static {}, Lcom/example/T;->c_activity()V
    :cond_274
    invoke-virtual {p0, v2}, Lcom/example/Main;->getPreferences(I)Landroid/content/SharedPreferences;
    move-result-object v0
    const-string v5, "o18"
    invoke-interface {v0, v5, v2}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    if-eqz v0, :cond_283
    invoke-static {}, Lcom/example/T;->o_activity()V
    :cond_283
    const-string v0, "c20"
    const-string v5, "0"
    invoke-interface {v4, v0, v5}, Landroid/content/SharedPreferences;->getString(Ljava/lang/String;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v0
    invoke-static {v0}, Ljava/lang/Integer;->parseInt(Ljava/lang/String;)I
    move-result v5
    if-ne v5, v1, :cond_294
    invoke-static {}, Lcom/example/T;->c_parse_int()V
    :cond_294
    invoke-static {v0}, Ljava/lang/Integer;->valueOf(Ljava/lang/String;)Ljava/lang/Integer;
    move-result-object v0
    invoke-virtual {v0}, Ljava/lang/Integer;->intValue()I
    move-result v0
    if-lez v0, :cond_2a1
    invoke-static {}, Lcom/example/T;->c_value_of()V
    :cond_2a1
    const-string v0, "c21"
    const-string v5, "none"
    invoke-interface {v4, v0, v5}, Landroid/content/SharedPreferences;->getString(Ljava/lang/String;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v0
    invoke-virtual {v0}, Ljava/lang/String;->hashCode()I
    move-result v5
    sparse-switch v5, :sswitch_data_362
    :cond_2b0
    move v0, v3
    :goto_2b1
    packed-switch v0, :pswitch_data_36c
    :goto_2b4
    const-string v0, "o21"
    const-string v5, "none"
    invoke-interface {v4, v0, v5}, Landroid/content/SharedPreferences;->getString(Ljava/lang/String;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v0
    invoke-virtual {v0}, Ljava/lang/String;->hashCode()I
    move-result v5
    sparse-switch v5, :sswitch_data_374
    :cond_2c3
    move v0, v3
    :goto_2c4
    packed-switch v0, :pswitch_data_37e
    :goto_2c7
    const-string v0, "c22"
    invoke-interface {v4, v0, v2}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    if-eqz v0, :cond_35a
    const-string v0, "o22"
    invoke-interface {v4, v0, v2}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    if-eqz v0, :cond_35a
    move v0, v1
    :goto_2d8
    if-eqz v0, :cond_2dd
    invoke-static {}, Lcom/example/T;->c_and()V
    :cond_2dd
    const-string v0, "c22"
    invoke-interface {v4, v0, v2}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    if-nez v0, :cond_2ed
    const-string v0, "o22"
    invoke-interface {v4, v0, v2}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    if-eqz v0, :cond_35d
    :cond_2ed
    move v0, v1
    :goto_2ee
    if-eqz v0, :cond_2f3
    invoke-static {}, Lcom/example/T;->o_or()V
    :cond_2f3
    const-string v0, "c23"
    invoke-interface {v4, v0, v2}, Landroid/content/SharedPreferences;->getInt(Ljava/lang/String;I)I
    move-result v0
    const/4 v3, 0x7
    if-ne v0, v3, :cond_35f
    move v0, v1
    :goto_2fd
    xor-int/lit8 v0, v0, 0x0
    if-eqz v0, :cond_304
    invoke-static {}, Lcom/example/T;->c_xor()V
    :cond_304
    invoke-virtual {p0}, Lcom/example/Main;->getPackageName()Ljava/lang/String;
    move-result-object v0
    const-string v1, "c24"
    invoke-interface {v4, v1, v10}, Landroid/content/SharedPreferences;->getString(Ljava/lang/String;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v1
    invoke-virtual {v0, v1}, Ljava/lang/String;->equals(Ljava/lang/Object;)Z
    move-result v0
    if-eqz v0, :cond_317
    invoke-static {}, Lcom/example/T;->c_unknown_equals_null()V
    :cond_317
    new-instance v0, Landroid/widget/Button;
    invoke-direct {v0, p0}, Landroid/widget/Button;-><init>(Landroid/content/Context;)V
    invoke-virtual {v0, p0}, Landroid/widget/Button;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    return-void
    :sswitch_320
    const-string v5, "agree"
    invoke-virtual {v0, v5}, Ljava/lang/String;->equals(Ljava/lang/Object;)Z
    move-result v0
    if-eqz v0, :cond_2b0
    move v0, v2
    goto :goto_2b1
    :sswitch_32a
    const-string v5, "none"
    invoke-virtual {v0, v5}, Ljava/lang/String;->equals(Ljava/lang/Object;)Z
    move-result v0
    if-eqz v0, :cond_2b0
    move v0, v1
    goto/16 :goto_2b1
    :pswitch_335
    invoke-static {}, Lcom/example/T;->c_switch()V
    goto/16 :goto_2b4
    :pswitch_33a
    invoke-static {}, Lcom/example/T;->o_switch_none()V
    goto/16 :goto_2b4
    :sswitch_33f
    const-string v5, "agree"
    invoke-virtual {v0, v5}, Ljava/lang/String;->equals(Ljava/lang/Object;)Z
    move-result v0
    if-eqz v0, :cond_2c3
    move v0, v2
    goto/16 :goto_2c4
    :sswitch_34a
    const-string v5, "none"
    invoke-virtual {v0, v5}, Ljava/lang/String;->equals(Ljava/lang/Object;)Z
    move-result v0
    if-eqz v0, :cond_2c3
    move v0, v1
    goto/16 :goto_2c4
    :pswitch_355
    invoke-static {}, Lcom/example/T;->o_switch()V
    goto/16 :goto_2c7
    :cond_35a
    move v0, v2
    goto/16 :goto_2d8
    :cond_35d
    move v0, v2
    goto :goto_2ee
    :cond_35f
    move v0, v2
    goto :goto_2fd
    nop
    :sswitch_data_362
    .sparse-switch
        0x33af38 -> :sswitch_32a
        0x58772ac -> :sswitch_320
    .end sparse-switch
    :pswitch_data_36c
    .packed-switch 0x0
        :pswitch_335
        :pswitch_33a
    .end packed-switch
    :sswitch_data_374
    .sparse-switch
        0x33af38 -> :sswitch_34a
        0x58772ac -> :sswitch_33f
    .end sparse-switch
    :pswitch_data_37e
    .packed-switch 0x0
        :pswitch_355
    .end packed-switch
.end method

.class Lcom/example/Prefs;
.super Ljava/lang/Object;
.field private static sInstance:Lcom/example/Prefs;
.field private ed:Landroid/content/SharedPreferences$Editor;
.field private final sp:Landroid/content/SharedPreferences;

.method private constructor <init>(Landroid/content/Context;)V
    .registers 4
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    const-string v0, "cfg"
    const/4 v1, 0x0
    invoke-virtual {p1, v0, v1}, Landroid/content/Context;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    iput-object v0, p0, Lcom/example/Prefs;->sp:Landroid/content/SharedPreferences;
    iget-object v0, p0, Lcom/example/Prefs;->sp:Landroid/content/SharedPreferences;
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    iput-object v0, p0, Lcom/example/Prefs;->ed:Landroid/content/SharedPreferences$Editor;
    return-void
.end method

.method static get(Landroid/content/Context;)Lcom/example/Prefs;
    .registers 4
    sget-object v0, Lcom/example/Prefs;->sInstance:Lcom/example/Prefs;
    if-nez v0, :cond_17
    const-class v1, Lcom/example/Prefs;
    monitor-enter v1
    :try_start_7
    sget-object v0, Lcom/example/Prefs;->sInstance:Lcom/example/Prefs;
    if-nez v0, :cond_16
    new-instance v0, Lcom/example/Prefs;
    invoke-virtual {p0}, Landroid/content/Context;->getApplicationContext()Landroid/content/Context;
    move-result-object v2
    invoke-direct {v0, v2}, Lcom/example/Prefs;-><init>(Landroid/content/Context;)V
    sput-object v0, Lcom/example/Prefs;->sInstance:Lcom/example/Prefs;
    :cond_16
    monitor-exit v1
    :try_end_17
    .catchall {:try_start_7 .. :try_end_17} :catchall_1a
    :cond_17
    sget-object v0, Lcom/example/Prefs;->sInstance:Lcom/example/Prefs;
    return-object v0
    :catchall_1a
    move-exception v0
    :try_start_1b
    monitor-exit v1
    :try_end_1c
    .catchall {:try_start_1b .. :try_end_1c} :catchall_1a
    throw v0
.end method

.method drop(Ljava/lang/String;)V
    .registers 3
    iget-object v0, p0, Lcom/example/Prefs;->ed:Landroid/content/SharedPreferences$Editor;
    invoke-interface {v0, p1}, Landroid/content/SharedPreferences$Editor;->remove(Ljava/lang/String;)Landroid/content/SharedPreferences$Editor;
    iget-object v0, p0, Lcom/example/Prefs;->ed:Landroid/content/SharedPreferences$Editor;
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    return-void
.end method

.method get(Ljava/lang/String;Ljava/lang/Object;)Ljava/lang/Object;
    .registers 7
    instance-of v0, p2, Ljava/lang/String;
    if-eqz v0, :cond_d
    iget-object v0, p0, Lcom/example/Prefs;->sp:Landroid/content/SharedPreferences;
    check-cast p2, Ljava/lang/String;
    invoke-interface {v0, p1, p2}, Landroid/content/SharedPreferences;->getString(Ljava/lang/String;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v0
    :goto_c
    return-object v0
    :cond_d
    instance-of v0, p2, Ljava/lang/Integer;
    if-eqz v0, :cond_22
    iget-object v0, p0, Lcom/example/Prefs;->sp:Landroid/content/SharedPreferences;
    check-cast p2, Ljava/lang/Integer;
    invoke-virtual {p2}, Ljava/lang/Integer;->intValue()I
    move-result v1
    invoke-interface {v0, p1, v1}, Landroid/content/SharedPreferences;->getInt(Ljava/lang/String;I)I
    move-result v0
    invoke-static {v0}, Ljava/lang/Integer;->valueOf(I)Ljava/lang/Integer;
    move-result-object v0
    goto :goto_c
    :cond_22
    instance-of v0, p2, Ljava/lang/Boolean;
    if-eqz v0, :cond_37
    iget-object v0, p0, Lcom/example/Prefs;->sp:Landroid/content/SharedPreferences;
    check-cast p2, Ljava/lang/Boolean;
    invoke-virtual {p2}, Ljava/lang/Boolean;->booleanValue()Z
    move-result v1
    invoke-interface {v0, p1, v1}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    invoke-static {v0}, Ljava/lang/Boolean;->valueOf(Z)Ljava/lang/Boolean;
    move-result-object v0
    goto :goto_c
    :cond_37
    instance-of v0, p2, Ljava/lang/Long;
    if-eqz v0, :cond_4c
    iget-object v0, p0, Lcom/example/Prefs;->sp:Landroid/content/SharedPreferences;
    check-cast p2, Ljava/lang/Long;
    invoke-virtual {p2}, Ljava/lang/Long;->longValue()J
    move-result-wide v2
    invoke-interface {v0, p1, v2, v3}, Landroid/content/SharedPreferences;->getLong(Ljava/lang/String;J)J
    move-result-wide v0
    invoke-static {v0, v1}, Ljava/lang/Long;->valueOf(J)Ljava/lang/Long;
    move-result-object v0
    goto :goto_c
    :cond_4c
    const/4 v0, 0x0
    goto :goto_c
.end method

.method has(Ljava/lang/String;)Z
    .registers 3
    iget-object v0, p0, Lcom/example/Prefs;->sp:Landroid/content/SharedPreferences;
    invoke-interface {v0, p1}, Landroid/content/SharedPreferences;->contains(Ljava/lang/String;)Z
    move-result v0
    return v0
.end method

.method put(Ljava/lang/String;Ljava/lang/Object;)V
    .registers 7
    instance-of v0, p2, Ljava/lang/String;
    if-eqz v0, :cond_11
    iget-object v0, p0, Lcom/example/Prefs;->ed:Landroid/content/SharedPreferences$Editor;
    check-cast p2, Ljava/lang/String;
    invoke-interface {v0, p1, p2}, Landroid/content/SharedPreferences$Editor;->putString(Ljava/lang/String;Ljava/lang/String;)Landroid/content/SharedPreferences$Editor;
    :goto_b
    iget-object v0, p0, Lcom/example/Prefs;->ed:Landroid/content/SharedPreferences$Editor;
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->commit()Z
    return-void
    :cond_11
    instance-of v0, p2, Ljava/lang/Integer;
    if-eqz v0, :cond_21
    iget-object v0, p0, Lcom/example/Prefs;->ed:Landroid/content/SharedPreferences$Editor;
    check-cast p2, Ljava/lang/Integer;
    invoke-virtual {p2}, Ljava/lang/Integer;->intValue()I
    move-result v1
    invoke-interface {v0, p1, v1}, Landroid/content/SharedPreferences$Editor;->putInt(Ljava/lang/String;I)Landroid/content/SharedPreferences$Editor;
    goto :goto_b
    :cond_21
    instance-of v0, p2, Ljava/lang/Boolean;
    if-eqz v0, :cond_31
    iget-object v0, p0, Lcom/example/Prefs;->ed:Landroid/content/SharedPreferences$Editor;
    check-cast p2, Ljava/lang/Boolean;
    invoke-virtual {p2}, Ljava/lang/Boolean;->booleanValue()Z
    move-result v1
    invoke-interface {v0, p1, v1}, Landroid/content/SharedPreferences$Editor;->putBoolean(Ljava/lang/String;Z)Landroid/content/SharedPreferences$Editor;
    goto :goto_b
    :cond_31
    instance-of v0, p2, Ljava/lang/Long;
    if-eqz v0, :cond_41
    iget-object v0, p0, Lcom/example/Prefs;->ed:Landroid/content/SharedPreferences$Editor;
    check-cast p2, Ljava/lang/Long;
    invoke-virtual {p2}, Ljava/lang/Long;->longValue()J
    move-result-wide v2
    invoke-interface {v0, p1, v2, v3}, Landroid/content/SharedPreferences$Editor;->putLong(Ljava/lang/String;J)Landroid/content/SharedPreferences$Editor;
    goto :goto_b
    :cond_41
    iget-object v0, p0, Lcom/example/Prefs;->ed:Landroid/content/SharedPreferences$Editor;
    invoke-virtual {p2}, Ljava/lang/Object;->toString()Ljava/lang/String;
    move-result-object v1
    invoke-interface {v0, p1, v1}, Landroid/content/SharedPreferences$Editor;->putString(Ljava/lang/String;Ljava/lang/String;)Landroid/content/SharedPreferences$Editor;
    goto :goto_b
.end method

.class public Lcom/example/T;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static c_activity()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static c_all()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static c_and()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static c_contains()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static c_default()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static c_device()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static c_empty()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static c_int()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static c_int_too_small()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static c_long()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static c_parse()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static c_parse_int()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static c_set()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static c_set_contains()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static c_set_empty()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static c_string()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static c_switch()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static c_unknown_equals_null()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static c_value_of()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static c_wrap()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static c_wrap_has()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static c_wrap_int()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static c_wrap_long()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static c_wrap_string()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static c_xor()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static o_activity()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static o_all()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static o_all_loop()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static o_contains()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static o_contains_not()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static o_default()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static o_device()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static o_empty()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static o_int()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static o_long()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static o_or()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static o_parse()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static o_set()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static o_string()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static o_switch()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static o_switch_none()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static o_wrap()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static o_wrap_has()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static o_wrap_int()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static o_wrap_long()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static o_wrap_string()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method
