.class public Lcom/example/Main;
.super Landroid/app/Activity;
.implements Landroid/view/View$OnClickListener;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method fast()Lio/fastkv/FastKV;
    .registers 3
    new-instance v0, Lio/fastkv/FastKV$Builder;
    const-string v1, "kv"
    invoke-direct {v0, p0, v1}, Lio/fastkv/FastKV$Builder;-><init>(Landroid/content/Context;Ljava/lang/String;)V
    invoke-virtual {v0}, Lio/fastkv/FastKV$Builder;->blocking()Lio/fastkv/FastKV$Builder;
    move-result-object v0
    invoke-virtual {v0}, Lio/fastkv/FastKV$Builder;->build()Lio/fastkv/FastKV;
    move-result-object v0
    return-object v0
.end method

.method public onClick(Landroid/view/View;)V
    .registers 6
    const/4 v3, 0x1
    const-string v0, "o"
    invoke-static {v3}, Ljava/lang/Boolean;->valueOf(Z)Ljava/lang/Boolean;
    move-result-object v1
    invoke-static {v0, v1}, Lcom/orhanobut/hawk/Hawk;->put(Ljava/lang/String;Ljava/lang/Object;)Z
    invoke-static {}, Lio/paperdb/Paper;->book()Lio/paperdb/Book;
    move-result-object v0
    const-string v1, "o"
    invoke-static {v3}, Ljava/lang/Boolean;->valueOf(Z)Ljava/lang/Boolean;
    move-result-object v2
    invoke-virtual {v0, v1, v2}, Lio/paperdb/Book;->write(Ljava/lang/String;Ljava/lang/Object;)Lio/paperdb/Book;
    invoke-virtual {p0}, Lcom/example/Main;->fast()Lio/fastkv/FastKV;
    move-result-object v0
    const-string v1, "o"
    invoke-virtual {v0, v1, v3}, Lio/fastkv/FastKV;->putBoolean(Ljava/lang/String;Z)Lio/fastkv/FastKV;
    const-string v0, "o"
    invoke-static {v3}, Ljava/lang/Boolean;->valueOf(Z)Ljava/lang/Boolean;
    move-result-object v1
    invoke-static {v0, v1}, Lcom/example/KV;->put(Ljava/lang/String;Ljava/lang/Object;)V
    const-string v0, "o3"
    const-string v1, "1"
    invoke-static {v0, v1}, Lcom/example/KV;->put(Ljava/lang/String;Ljava/lang/Object;)V
    const-string v0, "c"
    const/4 v1, 0x0
    invoke-static {v1}, Ljava/lang/Boolean;->valueOf(Z)Ljava/lang/Boolean;
    move-result-object v1
    invoke-static {v0, v1}, Lcom/example/KV;->put(Ljava/lang/String;Ljava/lang/Object;)V
    const-string v0, "id"
    invoke-static {v0}, Lcom/tencent/mmkv/MMKV;->mmkvWithID(Ljava/lang/String;)Lcom/tencent/mmkv/MMKV;
    move-result-object v0
    const-string v1, "p"
    invoke-virtual {v0, v1, v3}, Lcom/tencent/mmkv/MMKV;->encode(Ljava/lang/String;Z)Z
    const-string v0, "sp"
    invoke-static {v0}, Lcom/tencent/mmkv/MMKV;->mmkvWithID(Ljava/lang/String;)Lcom/tencent/mmkv/MMKV;
    move-result-object v0
    invoke-virtual {v0}, Lcom/tencent/mmkv/MMKV;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "o"
    invoke-interface {v0, v1, v3}, Landroid/content/SharedPreferences$Editor;->putBoolean(Ljava/lang/String;Z)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    invoke-static {}, Lcom/blankj/utilcode/util/SPUtils;->getInstance()Lcom/blankj/utilcode/util/SPUtils;
    move-result-object v0
    const-string v1, "o"
    invoke-virtual {v0, v1, v3}, Lcom/blankj/utilcode/util/SPUtils;->put(Ljava/lang/String;Z)V
    const-string v0, "privacy"
    invoke-static {v0}, Lcom/blankj/utilcode/util/SPUtils;->getInstance(Ljava/lang/String;)Lcom/blankj/utilcode/util/SPUtils;
    move-result-object v0
    const-string v1, "o2"
    invoke-virtual {v0, v1, v3, v3}, Lcom/blankj/utilcode/util/SPUtils;->put(Ljava/lang/String;ZZ)V
    const-string v0, "o8"
    invoke-static {v0, v3}, Lcom/blankj/utilcode/util/SPStaticUtils;->put(Ljava/lang/String;Z)V
    const-string v0, "c"
    invoke-static {v0}, Lcom/orhanobut/hawk/Hawk;->delete(Ljava/lang/String;)Z
    invoke-static {}, Lcom/tencent/mmkv/MMKV;->defaultMMKV()Lcom/tencent/mmkv/MMKV;
    move-result-object v0
    const-string v1, "c"
    invoke-virtual {v0, v1}, Lcom/tencent/mmkv/MMKV;->removeValueForKey(Ljava/lang/String;)V
    return-void
.end method

.method public onCreate(Landroid/os/Bundle;)V
    .registers 7
    const/4 v4, 0x1
    const/4 v3, 0x0
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    invoke-virtual {p0}, Lcom/example/Main;->getApplicationContext()Landroid/content/Context;
    move-result-object v0
    sput-object v0, Lcom/blankj/utilcode/util/SPUtils;->app:Landroid/content/Context;
    const-string v0, "c"
    invoke-static {v3}, Ljava/lang/Boolean;->valueOf(Z)Ljava/lang/Boolean;
    move-result-object v1
    invoke-static {v0, v1}, Lcom/orhanobut/hawk/Hawk;->get(Ljava/lang/String;Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Ljava/lang/Boolean;
    invoke-virtual {v0}, Ljava/lang/Boolean;->booleanValue()Z
    move-result v0
    if-eqz v0, :cond_20
    invoke-static {}, Lcom/example/T;->c_hawk()V
    :cond_20
    const-string v0, "o"
    invoke-static {v3}, Ljava/lang/Boolean;->valueOf(Z)Ljava/lang/Boolean;
    move-result-object v1
    invoke-static {v0, v1}, Lcom/orhanobut/hawk/Hawk;->get(Ljava/lang/String;Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Ljava/lang/Boolean;
    invoke-virtual {v0}, Ljava/lang/Boolean;->booleanValue()Z
    move-result v0
    if-eqz v0, :cond_35
    invoke-static {}, Lcom/example/T;->o_hawk()V
    :cond_35
    const-string v0, "c"
    invoke-static {v0}, Lcom/orhanobut/hawk/Hawk;->get(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Ljava/lang/Boolean;
    if-eqz v0, :cond_48
    invoke-virtual {v0}, Ljava/lang/Boolean;->booleanValue()Z
    move-result v0
    if-eqz v0, :cond_48
    invoke-static {}, Lcom/example/T;->c_hawk_null()V
    :cond_48
    const-string v0, "o"
    invoke-static {v0}, Lcom/orhanobut/hawk/Hawk;->get(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Ljava/lang/Boolean;
    if-eqz v0, :cond_5b
    invoke-virtual {v0}, Ljava/lang/Boolean;->booleanValue()Z
    move-result v0
    if-eqz v0, :cond_5b
    invoke-static {}, Lcom/example/T;->o_hawk_null()V
    :cond_5b
    const-string v0, "c"
    invoke-static {v0}, Lcom/orhanobut/hawk/Hawk;->contains(Ljava/lang/String;)Z
    move-result v0
    if-eqz v0, :cond_66
    invoke-static {}, Lcom/example/T;->c_hawk_contains()V
    :cond_66
    const-string v0, "o"
    invoke-static {v0}, Lcom/orhanobut/hawk/Hawk;->contains(Ljava/lang/String;)Z
    move-result v0
    if-eqz v0, :cond_71
    invoke-static {}, Lcom/example/T;->o_hawk_contains()V
    :cond_71
    invoke-static {}, Lio/paperdb/Paper;->book()Lio/paperdb/Book;
    move-result-object v0
    const-string v1, "c"
    invoke-static {v3}, Ljava/lang/Boolean;->valueOf(Z)Ljava/lang/Boolean;
    move-result-object v2
    invoke-virtual {v0, v1, v2}, Lio/paperdb/Book;->read(Ljava/lang/String;Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Ljava/lang/Boolean;
    invoke-virtual {v0}, Ljava/lang/Boolean;->booleanValue()Z
    move-result v0
    if-eqz v0, :cond_8a
    invoke-static {}, Lcom/example/T;->c_paper()V
    :cond_8a
    invoke-static {}, Lio/paperdb/Paper;->book()Lio/paperdb/Book;
    move-result-object v0
    const-string v1, "o"
    invoke-static {v3}, Ljava/lang/Boolean;->valueOf(Z)Ljava/lang/Boolean;
    move-result-object v2
    invoke-virtual {v0, v1, v2}, Lio/paperdb/Book;->read(Ljava/lang/String;Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Ljava/lang/Boolean;
    invoke-virtual {v0}, Ljava/lang/Boolean;->booleanValue()Z
    move-result v0
    if-eqz v0, :cond_a3
    invoke-static {}, Lcom/example/T;->o_paper()V
    :cond_a3
    const-string v0, "x"
    invoke-static {v0}, Lio/paperdb/Paper;->book(Ljava/lang/String;)Lio/paperdb/Book;
    move-result-object v0
    const-string v1, "o"
    invoke-virtual {v0, v1}, Lio/paperdb/Book;->contains(Ljava/lang/String;)Z
    move-result v0
    if-eqz v0, :cond_b4
    invoke-static {}, Lcom/example/T;->c_paper_other()V
    :cond_b4
    invoke-static {}, Lio/paperdb/Paper;->book()Lio/paperdb/Book;
    move-result-object v0
    const-string v1, "o"
    invoke-virtual {v0, v1}, Lio/paperdb/Book;->contains(Ljava/lang/String;)Z
    move-result v0
    if-eqz v0, :cond_c3
    invoke-static {}, Lcom/example/T;->o_paper_contains()V
    :cond_c3
    invoke-static {}, Lio/paperdb/Paper;->book()Lio/paperdb/Book;
    move-result-object v0
    const-string v1, "c2"
    invoke-virtual {v0, v1}, Lio/paperdb/Book;->read(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Ljava/lang/String;
    if-eqz v0, :cond_d4
    invoke-static {}, Lcom/example/T;->c_paper_null()V
    :cond_d4
    invoke-virtual {p0}, Lcom/example/Main;->fast()Lio/fastkv/FastKV;
    move-result-object v0
    const-string v1, "c"
    invoke-virtual {v0, v1}, Lio/fastkv/FastKV;->getBoolean(Ljava/lang/String;)Z
    move-result v0
    if-eqz v0, :cond_e3
    invoke-static {}, Lcom/example/T;->c_fast()V
    :cond_e3
    invoke-virtual {p0}, Lcom/example/Main;->fast()Lio/fastkv/FastKV;
    move-result-object v0
    const-string v1, "o"
    invoke-virtual {v0, v1}, Lio/fastkv/FastKV;->getBoolean(Ljava/lang/String;)Z
    move-result v0
    if-eqz v0, :cond_f2
    invoke-static {}, Lcom/example/T;->o_fast()V
    :cond_f2
    invoke-virtual {p0}, Lcom/example/Main;->fast()Lio/fastkv/FastKV;
    move-result-object v0
    const-string v1, "c2"
    invoke-virtual {v0, v1}, Lio/fastkv/FastKV;->getInt(Ljava/lang/String;)I
    move-result v0
    if-lez v0, :cond_101
    invoke-static {}, Lcom/example/T;->c_fast_int()V
    :cond_101
    const-string v0, "c"
    invoke-static {v0}, Lcom/example/KV;->bool(Ljava/lang/String;)Z
    move-result v0
    if-eqz v0, :cond_10c
    invoke-static {}, Lcom/example/T;->c_mmkv()V
    :cond_10c
    const-string v0, "o"
    invoke-static {v0}, Lcom/example/KV;->bool(Ljava/lang/String;)Z
    move-result v0
    if-eqz v0, :cond_117
    invoke-static {}, Lcom/example/T;->o_mmkv()V
    :cond_117
    const-string v0, "1"
    const-string v1, "c3"
    invoke-static {v1}, Lcom/example/KV;->string(Ljava/lang/String;)Ljava/lang/String;
    move-result-object v1
    invoke-virtual {v0, v1}, Ljava/lang/String;->equals(Ljava/lang/Object;)Z
    move-result v0
    if-eqz v0, :cond_128
    invoke-static {}, Lcom/example/T;->c_mmkv_string()V
    :cond_128
    const-string v0, "1"
    const-string v1, "o3"
    invoke-static {v1}, Lcom/example/KV;->string(Ljava/lang/String;)Ljava/lang/String;
    move-result-object v1
    invoke-virtual {v0, v1}, Ljava/lang/String;->equals(Ljava/lang/Object;)Z
    move-result v0
    if-eqz v0, :cond_139
    invoke-static {}, Lcom/example/T;->o_mmkv_string()V
    :cond_139
    const-string v0, "d"
    invoke-static {v0, v4}, Lcom/example/KV;->bool(Ljava/lang/String;Z)Z
    move-result v0
    if-eqz v0, :cond_144
    invoke-static {}, Lcom/example/T;->o_mmkv_default()V
    :cond_144
    const-string v0, "id"
    invoke-static {v0}, Lcom/tencent/mmkv/MMKV;->mmkvWithID(Ljava/lang/String;)Lcom/tencent/mmkv/MMKV;
    move-result-object v0
    const-string v1, "o"
    invoke-virtual {v0, v1}, Lcom/tencent/mmkv/MMKV;->decodeBool(Ljava/lang/String;)Z
    move-result v0
    if-eqz v0, :cond_155
    invoke-static {}, Lcom/example/T;->c_mmkv_id()V
    :cond_155
    const-string v0, "id"
    const/4 v1, 0x2
    invoke-static {v0, v1}, Lcom/tencent/mmkv/MMKV;->mmkvWithID(Ljava/lang/String;I)Lcom/tencent/mmkv/MMKV;
    move-result-object v0
    const-string v1, "p"
    invoke-virtual {v0, v1}, Lcom/tencent/mmkv/MMKV;->decodeBool(Ljava/lang/String;)Z
    move-result v0
    if-eqz v0, :cond_167
    invoke-static {}, Lcom/example/T;->o_mmkv_id()V
    :cond_167
    invoke-static {}, Lcom/tencent/mmkv/MMKV;->defaultMMKV()Lcom/tencent/mmkv/MMKV;
    move-result-object v0
    const-string v1, "c4"
    invoke-virtual {v0, v1}, Lcom/tencent/mmkv/MMKV;->containsKey(Ljava/lang/String;)Z
    move-result v0
    if-eqz v0, :cond_176
    invoke-static {}, Lcom/example/T;->c_mmkv_contains()V
    :cond_176
    const-string v0, "sp"
    invoke-static {v0}, Lcom/tencent/mmkv/MMKV;->mmkvWithID(Ljava/lang/String;)Lcom/tencent/mmkv/MMKV;
    move-result-object v0
    const-string v1, "c"
    invoke-interface {v0, v1, v3}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v1
    if-eqz v1, :cond_187
    invoke-static {}, Lcom/example/T;->c_mmkv_preferences()V
    :cond_187
    const-string v1, "o"
    invoke-interface {v0, v1, v3}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    if-eqz v0, :cond_192
    invoke-static {}, Lcom/example/T;->o_mmkv_preferences()V
    :cond_192
    invoke-static {}, Lcom/blankj/utilcode/util/SPUtils;->getInstance()Lcom/blankj/utilcode/util/SPUtils;
    move-result-object v0
    const-string v1, "c"
    invoke-virtual {v0, v1}, Lcom/blankj/utilcode/util/SPUtils;->getBoolean(Ljava/lang/String;)Z
    move-result v0
    if-eqz v0, :cond_1a1
    invoke-static {}, Lcom/example/T;->c_sputils()V
    :cond_1a1
    invoke-static {}, Lcom/blankj/utilcode/util/SPUtils;->getInstance()Lcom/blankj/utilcode/util/SPUtils;
    move-result-object v0
    const-string v1, "o"
    invoke-virtual {v0, v1}, Lcom/blankj/utilcode/util/SPUtils;->getBoolean(Ljava/lang/String;)Z
    move-result v0
    if-eqz v0, :cond_1b0
    invoke-static {}, Lcom/example/T;->o_sputils()V
    :cond_1b0
    const-string v0, "privacy"
    invoke-static {v0}, Lcom/blankj/utilcode/util/SPUtils;->getInstance(Ljava/lang/String;)Lcom/blankj/utilcode/util/SPUtils;
    move-result-object v0
    const-string v1, "c"
    invoke-virtual {v0, v1}, Lcom/blankj/utilcode/util/SPUtils;->getBoolean(Ljava/lang/String;)Z
    move-result v0
    if-eqz v0, :cond_1c1
    invoke-static {}, Lcom/example/T;->c_sputils_named()V
    :cond_1c1
    const-string v0, "privacy"
    invoke-static {v0}, Lcom/blankj/utilcode/util/SPUtils;->getInstance(Ljava/lang/String;)Lcom/blankj/utilcode/util/SPUtils;
    move-result-object v0
    const-string v1, "o2"
    invoke-virtual {v0, v1}, Lcom/blankj/utilcode/util/SPUtils;->getBoolean(Ljava/lang/String;)Z
    move-result v0
    if-eqz v0, :cond_1d2
    invoke-static {}, Lcom/example/T;->o_sputils_named()V
    :cond_1d2
    const-string v0, "privacy"
    invoke-static {v0}, Lcom/blankj/utilcode/util/SPUtils;->getInstance(Ljava/lang/String;)Lcom/blankj/utilcode/util/SPUtils;
    move-result-object v0
    const-string v1, "o"
    invoke-virtual {v0, v1}, Lcom/blankj/utilcode/util/SPUtils;->getBoolean(Ljava/lang/String;)Z
    move-result v0
    if-eqz v0, :cond_1e3
    invoke-static {}, Lcom/example/T;->c_sputils_other()V
    :cond_1e3
    const-string v0, "1"
    invoke-static {}, Lcom/blankj/utilcode/util/SPUtils;->getInstance()Lcom/blankj/utilcode/util/SPUtils;
    move-result-object v1
    const-string v2, "c5"
    invoke-virtual {v1, v2}, Lcom/blankj/utilcode/util/SPUtils;->getString(Ljava/lang/String;)Ljava/lang/String;
    move-result-object v1
    invoke-virtual {v0, v1}, Ljava/lang/String;->equals(Ljava/lang/Object;)Z
    move-result v0
    if-eqz v0, :cond_1f8
    invoke-static {}, Lcom/example/T;->c_sputils_string()V
    :cond_1f8
    invoke-static {}, Lcom/blankj/utilcode/util/SPUtils;->getInstance()Lcom/blankj/utilcode/util/SPUtils;
    move-result-object v0
    const-string v1, "c6"
    invoke-virtual {v0, v1}, Lcom/blankj/utilcode/util/SPUtils;->getInt(Ljava/lang/String;)I
    move-result v0
    if-ne v0, v4, :cond_207
    invoke-static {}, Lcom/example/T;->c_sputils_int()V
    :cond_207
    invoke-static {}, Lcom/blankj/utilcode/util/SPUtils;->getInstance()Lcom/blankj/utilcode/util/SPUtils;
    move-result-object v0
    const-string v1, "c7"
    invoke-virtual {v0, v1}, Lcom/blankj/utilcode/util/SPUtils;->contains(Ljava/lang/String;)Z
    move-result v0
    if-eqz v0, :cond_216
    invoke-static {}, Lcom/example/T;->c_sputils_contains()V
    :cond_216
    const-string v0, "c8"
    invoke-static {v0}, Lcom/blankj/utilcode/util/SPStaticUtils;->getBoolean(Ljava/lang/String;)Z
    move-result v0
    if-eqz v0, :cond_221
    invoke-static {}, Lcom/example/T;->c_static()V
    :cond_221
    const-string v0, "o8"
    invoke-static {v0}, Lcom/blankj/utilcode/util/SPStaticUtils;->getBoolean(Ljava/lang/String;)Z
    move-result v0
    if-eqz v0, :cond_22c
    invoke-static {}, Lcom/example/T;->o_static()V
    :cond_22c
    new-instance v0, Landroid/widget/Button;
    invoke-direct {v0, p0}, Landroid/widget/Button;-><init>(Landroid/content/Context;)V
    invoke-virtual {v0, p0}, Landroid/widget/Button;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    return-void
.end method

.class public final Lcom/blankj/utilcode/util/SPStaticUtils;
.super Ljava/lang/Object;
.field private static def:Lcom/blankj/utilcode/util/SPUtils;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static getBoolean(Ljava/lang/String;)Z
    .registers 2
    invoke-static {}, Lcom/blankj/utilcode/util/SPStaticUtils;->one()Lcom/blankj/utilcode/util/SPUtils;
    move-result-object v0
    invoke-static {p0, v0}, Lcom/blankj/utilcode/util/SPStaticUtils;->getBoolean(Ljava/lang/String;Lcom/blankj/utilcode/util/SPUtils;)Z
    move-result v0
    return v0
.end method

.method public static getBoolean(Ljava/lang/String;Lcom/blankj/utilcode/util/SPUtils;)Z
    .registers 3
    invoke-virtual {p1, p0}, Lcom/blankj/utilcode/util/SPUtils;->getBoolean(Ljava/lang/String;)Z
    move-result v0
    return v0
.end method

.method private static one()Lcom/blankj/utilcode/util/SPUtils;
    .registers 1
    sget-object v0, Lcom/blankj/utilcode/util/SPStaticUtils;->def:Lcom/blankj/utilcode/util/SPUtils;
    if-eqz v0, :cond_7
    sget-object v0, Lcom/blankj/utilcode/util/SPStaticUtils;->def:Lcom/blankj/utilcode/util/SPUtils;
    :goto_6
    return-object v0
    :cond_7
    invoke-static {}, Lcom/blankj/utilcode/util/SPUtils;->getInstance()Lcom/blankj/utilcode/util/SPUtils;
    move-result-object v0
    goto :goto_6
.end method

.method public static put(Ljava/lang/String;Z)V
    .registers 3
    invoke-static {}, Lcom/blankj/utilcode/util/SPStaticUtils;->one()Lcom/blankj/utilcode/util/SPUtils;
    move-result-object v0
    invoke-static {p0, p1, v0}, Lcom/blankj/utilcode/util/SPStaticUtils;->put(Ljava/lang/String;ZLcom/blankj/utilcode/util/SPUtils;)V
    return-void
.end method

.method public static put(Ljava/lang/String;ZLcom/blankj/utilcode/util/SPUtils;)V
    .registers 3
    invoke-virtual {p2, p0, p1}, Lcom/blankj/utilcode/util/SPUtils;->put(Ljava/lang/String;Z)V
    return-void
.end method

.method public static setDefaultSPUtils(Lcom/blankj/utilcode/util/SPUtils;)V
    .registers 1
    sput-object p0, Lcom/blankj/utilcode/util/SPStaticUtils;->def:Lcom/blankj/utilcode/util/SPUtils;
    return-void
.end method

.class public final Lcom/blankj/utilcode/util/SPUtils;
.super Ljava/lang/Object;
.field private static final MAP:Ljava/util/Map;
.end field
.field public static app:Landroid/content/Context;
.field private sp:Landroid/content/SharedPreferences;

.method static constructor <clinit>()V
    .registers 1
    new-instance v0, Ljava/util/HashMap;
    invoke-direct {v0}, Ljava/util/HashMap;-><init>()V
    sput-object v0, Lcom/blankj/utilcode/util/SPUtils;->MAP:Ljava/util/Map;
    return-void
.end method

.method private constructor <init>(Ljava/lang/String;I)V
    .registers 4
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    sget-object v0, Lcom/blankj/utilcode/util/SPUtils;->app:Landroid/content/Context;
    invoke-virtual {v0, p1, p2}, Landroid/content/Context;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    iput-object v0, p0, Lcom/blankj/utilcode/util/SPUtils;->sp:Landroid/content/SharedPreferences;
    return-void
.end method

.method private static blank(Ljava/lang/String;)Z
    .registers 6
    const/4 v0, 0x1
    const/4 v1, 0x0
    if-nez p0, :cond_5
    :cond_4
    :goto_4
    return v0
    :cond_5
    invoke-virtual {p0}, Ljava/lang/String;->length()I
    move-result v3
    move v2, v1
    :goto_a
    if-ge v2, v3, :cond_4
    invoke-virtual {p0, v2}, Ljava/lang/String;->charAt(I)C
    move-result v4
    invoke-static {v4}, Ljava/lang/Character;->isWhitespace(C)Z
    move-result v4
    if-nez v4, :cond_18
    move v0, v1
    goto :goto_4
    :cond_18
    add-int/lit8 v2, v2, 0x1
    goto :goto_a
.end method

.method public static getInstance()Lcom/blankj/utilcode/util/SPUtils;
    .registers 2
    const-string v0, ""
    const/4 v1, 0x0
    invoke-static {v0, v1}, Lcom/blankj/utilcode/util/SPUtils;->getInstance(Ljava/lang/String;I)Lcom/blankj/utilcode/util/SPUtils;
    move-result-object v0
    return-object v0
.end method

.method public static getInstance(Ljava/lang/String;)Lcom/blankj/utilcode/util/SPUtils;
    .registers 2
    const/4 v0, 0x0
    invoke-static {p0, v0}, Lcom/blankj/utilcode/util/SPUtils;->getInstance(Ljava/lang/String;I)Lcom/blankj/utilcode/util/SPUtils;
    move-result-object v0
    return-object v0
.end method

.method public static getInstance(Ljava/lang/String;I)Lcom/blankj/utilcode/util/SPUtils;
    .registers 5
    invoke-static {p0}, Lcom/blankj/utilcode/util/SPUtils;->blank(Ljava/lang/String;)Z
    move-result v0
    if-eqz v0, :cond_8
    const-string p0, "spUtils"
    :cond_8
    sget-object v0, Lcom/blankj/utilcode/util/SPUtils;->MAP:Ljava/util/Map;
    invoke-interface {v0, p0}, Ljava/util/Map;->get(Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Lcom/blankj/utilcode/util/SPUtils;
    if-nez v0, :cond_2a
    const-class v1, Lcom/blankj/utilcode/util/SPUtils;
    monitor-enter v1
    :try_start_15
    sget-object v0, Lcom/blankj/utilcode/util/SPUtils;->MAP:Ljava/util/Map;
    invoke-interface {v0, p0}, Ljava/util/Map;->get(Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Lcom/blankj/utilcode/util/SPUtils;
    if-nez v0, :cond_29
    new-instance v0, Lcom/blankj/utilcode/util/SPUtils;
    invoke-direct {v0, p0, p1}, Lcom/blankj/utilcode/util/SPUtils;-><init>(Ljava/lang/String;I)V
    sget-object v2, Lcom/blankj/utilcode/util/SPUtils;->MAP:Ljava/util/Map;
    invoke-interface {v2, p0, v0}, Ljava/util/Map;->put(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    :cond_29
    monitor-exit v1
    :cond_2a
    return-object v0
    :catchall_2b
    move-exception v0
    monitor-exit v1
    :try_end_2d
    .catchall {:try_start_15 .. :try_end_2d} :catchall_2b
    throw v0
.end method

.method public contains(Ljava/lang/String;)Z
    .registers 3
    iget-object v0, p0, Lcom/blankj/utilcode/util/SPUtils;->sp:Landroid/content/SharedPreferences;
    invoke-interface {v0, p1}, Landroid/content/SharedPreferences;->contains(Ljava/lang/String;)Z
    move-result v0
    return v0
.end method

.method public getBoolean(Ljava/lang/String;)Z
    .registers 3
    const/4 v0, 0x0
    invoke-virtual {p0, p1, v0}, Lcom/blankj/utilcode/util/SPUtils;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    return v0
.end method

.method public getBoolean(Ljava/lang/String;Z)Z
    .registers 4
    iget-object v0, p0, Lcom/blankj/utilcode/util/SPUtils;->sp:Landroid/content/SharedPreferences;
    invoke-interface {v0, p1, p2}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    return v0
.end method

.method public getInt(Ljava/lang/String;)I
    .registers 4
    iget-object v0, p0, Lcom/blankj/utilcode/util/SPUtils;->sp:Landroid/content/SharedPreferences;
    const/4 v1, -0x1
    invoke-interface {v0, p1, v1}, Landroid/content/SharedPreferences;->getInt(Ljava/lang/String;I)I
    move-result v0
    return v0
.end method

.method public getString(Ljava/lang/String;)Ljava/lang/String;
    .registers 4
    iget-object v0, p0, Lcom/blankj/utilcode/util/SPUtils;->sp:Landroid/content/SharedPreferences;
    const-string v1, ""
    invoke-interface {v0, p1, v1}, Landroid/content/SharedPreferences;->getString(Ljava/lang/String;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method

.method public put(Ljava/lang/String;I)V
    .registers 4
    iget-object v0, p0, Lcom/blankj/utilcode/util/SPUtils;->sp:Landroid/content/SharedPreferences;
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0, p1, p2}, Landroid/content/SharedPreferences$Editor;->putInt(Ljava/lang/String;I)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    return-void
.end method

.method public put(Ljava/lang/String;Ljava/lang/String;)V
    .registers 4
    iget-object v0, p0, Lcom/blankj/utilcode/util/SPUtils;->sp:Landroid/content/SharedPreferences;
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0, p1, p2}, Landroid/content/SharedPreferences$Editor;->putString(Ljava/lang/String;Ljava/lang/String;)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    return-void
.end method

.method public put(Ljava/lang/String;Z)V
    .registers 4
    const/4 v0, 0x0
    invoke-virtual {p0, p1, p2, v0}, Lcom/blankj/utilcode/util/SPUtils;->put(Ljava/lang/String;ZZ)V
    return-void
.end method

.method public put(Ljava/lang/String;ZZ)V
    .registers 5
    if-eqz p3, :cond_10
    iget-object v0, p0, Lcom/blankj/utilcode/util/SPUtils;->sp:Landroid/content/SharedPreferences;
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0, p1, p2}, Landroid/content/SharedPreferences$Editor;->putBoolean(Ljava/lang/String;Z)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->commit()Z
    :goto_f
    return-void
    :cond_10
    iget-object v0, p0, Lcom/blankj/utilcode/util/SPUtils;->sp:Landroid/content/SharedPreferences;
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0, p1, p2}, Landroid/content/SharedPreferences$Editor;->putBoolean(Ljava/lang/String;Z)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    goto :goto_f
.end method

.class Lcom/example/KV;
.super Ljava/lang/Object;
.field private static kv:Lcom/tencent/mmkv/MMKV;

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method static bool(Ljava/lang/String;)Z
    .registers 3
    invoke-static {}, Lcom/example/KV;->get()Lcom/tencent/mmkv/MMKV;
    move-result-object v0
    const/4 v1, 0x0
    invoke-virtual {v0, p0, v1}, Lcom/tencent/mmkv/MMKV;->decodeBool(Ljava/lang/String;Z)Z
    move-result v0
    return v0
.end method

.method static bool(Ljava/lang/String;Z)Z
    .registers 3
    invoke-static {}, Lcom/example/KV;->get()Lcom/tencent/mmkv/MMKV;
    move-result-object v0
    invoke-virtual {v0, p0, p1}, Lcom/tencent/mmkv/MMKV;->decodeBool(Ljava/lang/String;Z)Z
    move-result v0
    return v0
.end method

.method static get()Lcom/tencent/mmkv/MMKV;
    .registers 1
    sget-object v0, Lcom/example/KV;->kv:Lcom/tencent/mmkv/MMKV;
    if-nez v0, :cond_a
    invoke-static {}, Lcom/tencent/mmkv/MMKV;->defaultMMKV()Lcom/tencent/mmkv/MMKV;
    move-result-object v0
    sput-object v0, Lcom/example/KV;->kv:Lcom/tencent/mmkv/MMKV;
    :cond_a
    sget-object v0, Lcom/example/KV;->kv:Lcom/tencent/mmkv/MMKV;
    return-object v0
.end method

.method static put(Ljava/lang/String;Ljava/lang/Object;)V
    .registers 4
    instance-of v0, p1, Ljava/lang/String;
    if-eqz v0, :cond_e
    invoke-static {}, Lcom/example/KV;->get()Lcom/tencent/mmkv/MMKV;
    move-result-object v0
    check-cast p1, Ljava/lang/String;
    invoke-virtual {v0, p0, p1}, Lcom/tencent/mmkv/MMKV;->encode(Ljava/lang/String;Ljava/lang/String;)Z
    :cond_d
    :goto_d
    return-void
    :cond_e
    instance-of v0, p1, Ljava/lang/Integer;
    if-eqz v0, :cond_20
    invoke-static {}, Lcom/example/KV;->get()Lcom/tencent/mmkv/MMKV;
    move-result-object v0
    check-cast p1, Ljava/lang/Integer;
    invoke-virtual {p1}, Ljava/lang/Integer;->intValue()I
    move-result v1
    invoke-virtual {v0, p0, v1}, Lcom/tencent/mmkv/MMKV;->encode(Ljava/lang/String;I)Z
    goto :goto_d
    :cond_20
    instance-of v0, p1, Ljava/lang/Boolean;
    if-eqz v0, :cond_d
    invoke-static {}, Lcom/example/KV;->get()Lcom/tencent/mmkv/MMKV;
    move-result-object v0
    check-cast p1, Ljava/lang/Boolean;
    invoke-virtual {p1}, Ljava/lang/Boolean;->booleanValue()Z
    move-result v1
    invoke-virtual {v0, p0, v1}, Lcom/tencent/mmkv/MMKV;->encode(Ljava/lang/String;Z)Z
    goto :goto_d
.end method

.method static string(Ljava/lang/String;)Ljava/lang/String;
    .registers 2
    invoke-static {}, Lcom/example/KV;->get()Lcom/tencent/mmkv/MMKV;
    move-result-object v0
    invoke-virtual {v0, p0}, Lcom/tencent/mmkv/MMKV;->decodeString(Ljava/lang/String;)Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method

.class public Lcom/example/T;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static c_fast()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static c_fast_int()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static c_hawk()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static c_hawk_contains()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static c_hawk_null()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static c_mmkv()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static c_mmkv_contains()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static c_mmkv_id()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static c_mmkv_preferences()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static c_mmkv_string()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static c_paper()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static c_paper_null()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static c_paper_other()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static c_sputils()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static c_sputils_contains()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static c_sputils_int()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static c_sputils_named()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static c_sputils_other()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static c_sputils_string()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static c_static()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static o_fast()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static o_hawk()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static o_hawk_contains()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static o_hawk_null()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static o_mmkv()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static o_mmkv_default()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static o_mmkv_id()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static o_mmkv_preferences()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static o_mmkv_string()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static o_paper()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static o_paper_contains()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static o_sputils()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static o_sputils_named()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static o_static()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.class public final Lcom/orhanobut/hawk/Hawk;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static contains(Ljava/lang/String;)Z
    .registers 2
    const/4 v0, 0x0
    return v0
.end method

.method public static delete(Ljava/lang/String;)Z
    .registers 2
    const/4 v0, 0x0
    return v0
.end method

.method public static get(Ljava/lang/String;)Ljava/lang/Object;
    .registers 2
    const/4 v0, 0x0
    return-object v0
.end method

.method public static get(Ljava/lang/String;Ljava/lang/Object;)Ljava/lang/Object;
    .registers 3
    const/4 v0, 0x0
    return-object v0
.end method

.method public static put(Ljava/lang/String;Ljava/lang/Object;)Z
    .registers 3
    const/4 v0, 0x0
    return v0
.end method

.class public Lcom/tencent/mmkv/MMKV;
.super Ljava/lang/Object;
.implements Landroid/content/SharedPreferences;
.implements Landroid/content/SharedPreferences$Editor;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static defaultMMKV()Lcom/tencent/mmkv/MMKV;
    .registers 1
    const/4 v0, 0x0
    return-object v0
.end method

.method public static initialize(Landroid/content/Context;)Ljava/lang/String;
    .registers 2
    const-string v0, ""
    return-object v0
.end method

.method public static mmkvWithID(Ljava/lang/String;)Lcom/tencent/mmkv/MMKV;
    .registers 2
    const/4 v0, 0x0
    return-object v0
.end method

.method public static mmkvWithID(Ljava/lang/String;I)Lcom/tencent/mmkv/MMKV;
    .registers 3
    const/4 v0, 0x0
    return-object v0
.end method

.method public apply()V
    .registers 1
    return-void
.end method

.method public clear()Landroid/content/SharedPreferences$Editor;
    .registers 1
    return-object p0
.end method

.method public commit()Z
    .registers 2
    const/4 v0, 0x1
    return v0
.end method

.method public contains(Ljava/lang/String;)Z
    .registers 3
    const/4 v0, 0x0
    return v0
.end method

.method public native containsKey(Ljava/lang/String;)Z
.end method

.method public native decodeBool(Ljava/lang/String;)Z
.end method

.method public native decodeBool(Ljava/lang/String;Z)Z
.end method

.method public native decodeInt(Ljava/lang/String;)I
.end method

.method public native decodeString(Ljava/lang/String;)Ljava/lang/String;
.end method

.method public edit()Landroid/content/SharedPreferences$Editor;
    .registers 1
    return-object p0
.end method

.method public native encode(Ljava/lang/String;I)Z
.end method

.method public native encode(Ljava/lang/String;Ljava/lang/String;)Z
.end method

.method public native encode(Ljava/lang/String;Z)Z
.end method

.method public getAll()Ljava/util/Map;
    .registers 2
    const/4 v0, 0x0
    return-object v0
.end method

.method public getBoolean(Ljava/lang/String;Z)Z
    .registers 3
    return p2
.end method

.method public getFloat(Ljava/lang/String;F)F
    .registers 3
    return p2
.end method

.method public getInt(Ljava/lang/String;I)I
    .registers 3
    return p2
.end method

.method public getLong(Ljava/lang/String;J)J
    .registers 4
    return-wide p2
.end method

.method public getString(Ljava/lang/String;Ljava/lang/String;)Ljava/lang/String;
    .registers 3
    return-object p2
.end method

.method public getStringSet(Ljava/lang/String;Ljava/util/Set;)Ljava/util/Set;
    .registers 3
    return-object p2
.end method

.method public putBoolean(Ljava/lang/String;Z)Landroid/content/SharedPreferences$Editor;
    .registers 3
    return-object p0
.end method

.method public putFloat(Ljava/lang/String;F)Landroid/content/SharedPreferences$Editor;
    .registers 3
    return-object p0
.end method

.method public putInt(Ljava/lang/String;I)Landroid/content/SharedPreferences$Editor;
    .registers 3
    return-object p0
.end method

.method public putLong(Ljava/lang/String;J)Landroid/content/SharedPreferences$Editor;
    .registers 4
    return-object p0
.end method

.method public putString(Ljava/lang/String;Ljava/lang/String;)Landroid/content/SharedPreferences$Editor;
    .registers 3
    return-object p0
.end method

.method public putStringSet(Ljava/lang/String;Ljava/util/Set;)Landroid/content/SharedPreferences$Editor;
    .registers 3
    return-object p0
.end method

.method public registerOnSharedPreferenceChangeListener(Landroid/content/SharedPreferences$OnSharedPreferenceChangeListener;)V
    .registers 2
    return-void
.end method

.method public remove(Ljava/lang/String;)Landroid/content/SharedPreferences$Editor;
    .registers 2
    return-object p0
.end method

.method public removeValueForKey(Ljava/lang/String;)V
    .registers 2
    return-void
.end method

.method public unregisterOnSharedPreferenceChangeListener(Landroid/content/SharedPreferences$OnSharedPreferenceChangeListener;)V
    .registers 2
    return-void
.end method

.class public Lio/fastkv/FastKV$Builder;
.super Ljava/lang/Object;

.method public constructor <init>(Landroid/content/Context;Ljava/lang/String;)V
    .registers 3
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public blocking()Lio/fastkv/FastKV$Builder;
    .registers 1
    return-object p0
.end method

.method public build()Lio/fastkv/FastKV;
    .registers 2
    const/4 v0, 0x0
    return-object v0
.end method

.class public final Lio/fastkv/FastKV;
.super Ljava/lang/Object;

.method private constructor <init>(Ljava/lang/String;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public contains(Ljava/lang/String;)Z
    .registers 3
    const/4 v0, 0x0
    return v0
.end method

.method public getBoolean(Ljava/lang/String;)Z
    .registers 3
    const/4 v0, 0x0
    return v0
.end method

.method public getBoolean(Ljava/lang/String;Z)Z
    .registers 3
    return p2
.end method

.method public getInt(Ljava/lang/String;)I
    .registers 3
    const/4 v0, 0x0
    return v0
.end method

.method public putBoolean(Ljava/lang/String;Z)Lio/fastkv/FastKV;
    .registers 3
    return-object p0
.end method

.method public putInt(Ljava/lang/String;I)Lio/fastkv/FastKV;
    .registers 3
    return-object p0
.end method

.class public Lio/paperdb/Book;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public contains(Ljava/lang/String;)Z
    .registers 3
    const/4 v0, 0x0
    return v0
.end method

.method public delete(Ljava/lang/String;)V
    .registers 2
    return-void
.end method

.method public read(Ljava/lang/String;)Ljava/lang/Object;
    .registers 3
    const/4 v0, 0x0
    return-object v0
.end method

.method public read(Ljava/lang/String;Ljava/lang/Object;)Ljava/lang/Object;
    .registers 4
    const/4 v0, 0x0
    return-object v0
.end method

.method public write(Ljava/lang/String;Ljava/lang/Object;)Lio/paperdb/Book;
    .registers 3
    return-object p0
.end method

.class public Lio/paperdb/Paper;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static book()Lio/paperdb/Book;
    .registers 1
    const/4 v0, 0x0
    return-object v0
.end method

.method public static book(Ljava/lang/String;)Lio/paperdb/Book;
    .registers 2
    const/4 v0, 0x0
    return-object v0
.end method
