.class public Lcom/example/Main;
.super Landroid/app/Activity;
.implements Landroid/view/View$OnClickListener;
.field static final am:Landroid/util/ArrayMap;
.end field
.field static final byId:Ljava/util/HashMap;
.end field
.field static final cfg:Ljava/util/Map;
.end field
.field static final copy:Ljava/util/Map;
.end field
.field static final cv:Landroid/content/ContentValues;
.field static final em:Ljava/util/EnumMap;
.end field
.field static final flags:Ljava/util/HashMap;
.end field
.field static final json:Lorg/json/JSONObject;
.field static final list:Ljava/util/ArrayList;
.end field
.field static final listO:Ljava/util/ArrayList;
.end field
.field static final lru:Landroid/util/LruCache;
.end field
.field static final props:Ljava/util/Properties;
.field static final set:Ljava/util/HashSet;
.end field
.field static final setO:Ljava/util/HashSet;
.end field
.field static final sparse:Landroid/util/SparseBooleanArray;
.field static final state:Landroid/os/Bundle;
.field static final texts:Landroid/util/SparseArray;
.end field

.method static constructor <clinit>()V
    .registers 2
    new-instance v0, Ljava/util/HashMap;
    invoke-direct {v0}, Ljava/util/HashMap;-><init>()V
    sput-object v0, Lcom/example/Main;->flags:Ljava/util/HashMap;
    new-instance v0, Ljava/util/concurrent/ConcurrentHashMap;
    invoke-direct {v0}, Ljava/util/concurrent/ConcurrentHashMap;-><init>()V
    sput-object v0, Lcom/example/Main;->cfg:Ljava/util/Map;
    new-instance v0, Ljava/util/HashMap;
    invoke-direct {v0}, Ljava/util/HashMap;-><init>()V
    sput-object v0, Lcom/example/Main;->byId:Ljava/util/HashMap;
    new-instance v0, Landroid/util/SparseBooleanArray;
    invoke-direct {v0}, Landroid/util/SparseBooleanArray;-><init>()V
    sput-object v0, Lcom/example/Main;->sparse:Landroid/util/SparseBooleanArray;
    new-instance v0, Landroid/util/SparseArray;
    invoke-direct {v0}, Landroid/util/SparseArray;-><init>()V
    sput-object v0, Lcom/example/Main;->texts:Landroid/util/SparseArray;
    new-instance v0, Landroid/util/ArrayMap;
    invoke-direct {v0}, Landroid/util/ArrayMap;-><init>()V
    sput-object v0, Lcom/example/Main;->am:Landroid/util/ArrayMap;
    new-instance v0, Landroid/util/LruCache;
    const/4 v1, 0x5
    invoke-direct {v0, v1}, Landroid/util/LruCache;-><init>(I)V
    sput-object v0, Lcom/example/Main;->lru:Landroid/util/LruCache;
    new-instance v0, Lorg/json/JSONObject;
    invoke-direct {v0}, Lorg/json/JSONObject;-><init>()V
    sput-object v0, Lcom/example/Main;->json:Lorg/json/JSONObject;
    new-instance v0, Landroid/os/Bundle;
    invoke-direct {v0}, Landroid/os/Bundle;-><init>()V
    sput-object v0, Lcom/example/Main;->state:Landroid/os/Bundle;
    new-instance v0, Landroid/content/ContentValues;
    invoke-direct {v0}, Landroid/content/ContentValues;-><init>()V
    sput-object v0, Lcom/example/Main;->cv:Landroid/content/ContentValues;
    new-instance v0, Ljava/util/Properties;
    invoke-direct {v0}, Ljava/util/Properties;-><init>()V
    sput-object v0, Lcom/example/Main;->props:Ljava/util/Properties;
    new-instance v0, Ljava/util/HashSet;
    invoke-direct {v0}, Ljava/util/HashSet;-><init>()V
    sput-object v0, Lcom/example/Main;->set:Ljava/util/HashSet;
    new-instance v0, Ljava/util/HashSet;
    invoke-direct {v0}, Ljava/util/HashSet;-><init>()V
    sput-object v0, Lcom/example/Main;->setO:Ljava/util/HashSet;
    new-instance v0, Ljava/util/ArrayList;
    invoke-direct {v0}, Ljava/util/ArrayList;-><init>()V
    sput-object v0, Lcom/example/Main;->list:Ljava/util/ArrayList;
    new-instance v0, Ljava/util/ArrayList;
    invoke-direct {v0}, Ljava/util/ArrayList;-><init>()V
    sput-object v0, Lcom/example/Main;->listO:Ljava/util/ArrayList;
    new-instance v0, Ljava/util/EnumMap;
    const-class v1, Lcom/example/Main$Key;
    invoke-direct {v0, v1}, Ljava/util/EnumMap;-><init>(Ljava/lang/Class;)V
    sput-object v0, Lcom/example/Main;->em:Ljava/util/EnumMap;
    new-instance v0, Ljava/util/HashMap;
    invoke-direct {v0}, Ljava/util/HashMap;-><init>()V
    sput-object v0, Lcom/example/Main;->copy:Ljava/util/Map;
    return-void
.end method

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method public onClick(Landroid/view/View;)V
    .registers 7
    const/4 v4, 0x2
    const/4 v3, 0x1
    sget-object v0, Lcom/example/Main;->flags:Ljava/util/HashMap;
    const-string v1, "o"
    invoke-static {v3}, Ljava/lang/Boolean;->valueOf(Z)Ljava/lang/Boolean;
    move-result-object v2
    invoke-virtual {v0, v1, v2}, Ljava/util/HashMap;->put(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    sget-object v0, Lcom/example/Main;->cfg:Ljava/util/Map;
    const-string v1, "o"
    invoke-static {v3}, Ljava/lang/Boolean;->valueOf(Z)Ljava/lang/Boolean;
    move-result-object v2
    invoke-interface {v0, v1, v2}, Ljava/util/Map;->put(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    sget-object v0, Lcom/example/Main;->byId:Ljava/util/HashMap;
    invoke-static {v4}, Ljava/lang/Integer;->valueOf(I)Ljava/lang/Integer;
    move-result-object v1
    invoke-static {v3}, Ljava/lang/Boolean;->valueOf(Z)Ljava/lang/Boolean;
    move-result-object v2
    invoke-virtual {v0, v1, v2}, Ljava/util/HashMap;->put(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    sget-object v0, Lcom/example/Main;->sparse:Landroid/util/SparseBooleanArray;
    invoke-virtual {v0, v4, v3}, Landroid/util/SparseBooleanArray;->put(IZ)V
    sget-object v0, Lcom/example/Main;->texts:Landroid/util/SparseArray;
    const-string v1, "x"
    invoke-virtual {v0, v4, v1}, Landroid/util/SparseArray;->put(ILjava/lang/Object;)V
    sget-object v0, Lcom/example/Main;->am:Landroid/util/ArrayMap;
    const-string v1, "o"
    invoke-static {v3}, Ljava/lang/Boolean;->valueOf(Z)Ljava/lang/Boolean;
    move-result-object v2
    invoke-virtual {v0, v1, v2}, Landroid/util/ArrayMap;->put(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    sget-object v0, Lcom/example/Main;->lru:Landroid/util/LruCache;
    const-string v1, "o"
    const-string v2, "x"
    invoke-virtual {v0, v1, v2}, Landroid/util/LruCache;->put(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    sget-object v0, Lcom/example/Main;->state:Landroid/os/Bundle;
    const-string v1, "o"
    invoke-virtual {v0, v1, v3}, Landroid/os/Bundle;->putBoolean(Ljava/lang/String;Z)V
    sget-object v0, Lcom/example/Main;->cv:Landroid/content/ContentValues;
    const-string v1, "o"
    invoke-static {v3}, Ljava/lang/Boolean;->valueOf(Z)Ljava/lang/Boolean;
    move-result-object v2
    invoke-virtual {v0, v1, v2}, Landroid/content/ContentValues;->put(Ljava/lang/String;Ljava/lang/Boolean;)V
    sget-object v0, Lcom/example/Main;->props:Ljava/util/Properties;
    const-string v1, "o"
    const-string v2, "1"
    invoke-virtual {v0, v1, v2}, Ljava/util/Properties;->setProperty(Ljava/lang/String;Ljava/lang/String;)Ljava/lang/Object;
    const-string v0, "my.o"
    const-string v1, "1"
    invoke-static {v0, v1}, Ljava/lang/System;->setProperty(Ljava/lang/String;Ljava/lang/String;)Ljava/lang/String;
    sget-object v0, Lcom/example/Main;->setO:Ljava/util/HashSet;
    const-string v1, "a"
    invoke-virtual {v0, v1}, Ljava/util/HashSet;->add(Ljava/lang/Object;)Z
    sget-object v0, Lcom/example/Main;->listO:Ljava/util/ArrayList;
    const-string v1, "b"
    invoke-virtual {v0, v1}, Ljava/util/ArrayList;->add(Ljava/lang/Object;)Z
    sget-object v0, Lcom/example/Main;->em:Ljava/util/EnumMap;
    sget-object v1, Lcom/example/Main$Key;->B:Lcom/example/Main$Key;
    invoke-static {v3}, Ljava/lang/Boolean;->valueOf(Z)Ljava/lang/Boolean;
    move-result-object v2
    invoke-virtual {v0, v1, v2}, Ljava/util/EnumMap;->put(Ljava/lang/Enum;Ljava/lang/Object;)Ljava/lang/Object;
    :try_start_80
    sget-object v0, Lcom/example/Main;->json:Lorg/json/JSONObject;
    const-string v1, "o"
    const/4 v2, 0x1
    invoke-virtual {v0, v1, v2}, Lorg/json/JSONObject;->put(Ljava/lang/String;Z)Lorg/json/JSONObject;
    :try_end_88
    .catch Lorg/json/JSONException; {:try_start_80 .. :try_end_88} :catch_89
    :goto_88
    return-void
    :catch_89
    move-exception v0
    goto :goto_88
.end method

.method public onCreate(Landroid/os/Bundle;)V
    .registers 8
    const/4 v5, 0x2
    const/4 v4, 0x0
    const/4 v3, 0x1
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    sget-object v0, Lcom/example/Main;->flags:Ljava/util/HashMap;
    const-string v1, "other"
    invoke-static {v3}, Ljava/lang/Boolean;->valueOf(Z)Ljava/lang/Boolean;
    move-result-object v2
    invoke-virtual {v0, v1, v2}, Ljava/util/HashMap;->put(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    sget-object v0, Lcom/example/Main;->cfg:Ljava/util/Map;
    const-string v1, "other"
    const-string v2, "x"
    invoke-interface {v0, v1, v2}, Ljava/util/Map;->put(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    sget-object v0, Lcom/example/Main;->byId:Ljava/util/HashMap;
    const/4 v1, 0x5
    invoke-static {v1}, Ljava/lang/Integer;->valueOf(I)Ljava/lang/Integer;
    move-result-object v1
    invoke-static {v3}, Ljava/lang/Boolean;->valueOf(Z)Ljava/lang/Boolean;
    move-result-object v2
    invoke-virtual {v0, v1, v2}, Ljava/util/HashMap;->put(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    sget-object v0, Lcom/example/Main;->flags:Ljava/util/HashMap;
    const-string v1, "c"
    invoke-virtual {v0, v1}, Ljava/util/HashMap;->get(Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Ljava/lang/Boolean;
    if-eqz v0, :cond_3d
    invoke-virtual {v0}, Ljava/lang/Boolean;->booleanValue()Z
    move-result v0
    if-eqz v0, :cond_3d
    invoke-static {}, Lcom/example/T;->c_map()V
    :cond_3d
    sget-object v0, Lcom/example/Main;->flags:Ljava/util/HashMap;
    const-string v1, "o"
    invoke-virtual {v0, v1}, Ljava/util/HashMap;->get(Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Ljava/lang/Boolean;
    if-eqz v0, :cond_52
    invoke-virtual {v0}, Ljava/lang/Boolean;->booleanValue()Z
    move-result v0
    if-eqz v0, :cond_52
    invoke-static {}, Lcom/example/T;->o_map()V
    :cond_52
    sget-object v0, Lcom/example/Main;->flags:Ljava/util/HashMap;
    const-string v1, "c"
    invoke-virtual {v0, v1}, Ljava/util/HashMap;->containsKey(Ljava/lang/Object;)Z
    move-result v0
    if-eqz v0, :cond_5f
    invoke-static {}, Lcom/example/T;->c_contains()V
    :cond_5f
    sget-object v0, Lcom/example/Main;->flags:Ljava/util/HashMap;
    const-string v1, "o"
    invoke-virtual {v0, v1}, Ljava/util/HashMap;->containsKey(Ljava/lang/Object;)Z
    move-result v0
    if-eqz v0, :cond_6c
    invoke-static {}, Lcom/example/T;->o_contains()V
    :cond_6c
    sget-object v0, Lcom/example/Main;->flags:Ljava/util/HashMap;
    const-string v1, "other"
    invoke-virtual {v0, v1}, Ljava/util/HashMap;->containsKey(Ljava/lang/Object;)Z
    move-result v0
    if-eqz v0, :cond_79
    invoke-static {}, Lcom/example/T;->o_other()V
    :cond_79
    sget-object v0, Lcom/example/Main;->cfg:Ljava/util/Map;
    const-string v1, "c"
    invoke-interface {v0, v1}, Ljava/util/Map;->get(Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    instance-of v1, v0, Ljava/lang/Boolean;
    if-eqz v1, :cond_90
    check-cast v0, Ljava/lang/Boolean;
    invoke-virtual {v0}, Ljava/lang/Boolean;->booleanValue()Z
    move-result v0
    if-eqz v0, :cond_90
    invoke-static {}, Lcom/example/T;->c_object()V
    :cond_90
    sget-object v0, Lcom/example/Main;->cfg:Ljava/util/Map;
    const-string v1, "o"
    invoke-interface {v0, v1}, Ljava/util/Map;->get(Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    instance-of v1, v0, Ljava/lang/Boolean;
    if-eqz v1, :cond_a7
    check-cast v0, Ljava/lang/Boolean;
    invoke-virtual {v0}, Ljava/lang/Boolean;->booleanValue()Z
    move-result v0
    if-eqz v0, :cond_a7
    invoke-static {}, Lcom/example/T;->o_object()V
    :cond_a7
    sget-object v0, Lcom/example/Main;->flags:Ljava/util/HashMap;
    const-string v1, "c"
    invoke-static {v4}, Ljava/lang/Boolean;->valueOf(Z)Ljava/lang/Boolean;
    move-result-object v2
    invoke-virtual {v0, v1, v2}, Ljava/util/HashMap;->getOrDefault(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Ljava/lang/Boolean;
    invoke-virtual {v0}, Ljava/lang/Boolean;->booleanValue()Z
    move-result v0
    if-eqz v0, :cond_be
    invoke-static {}, Lcom/example/T;->c_or_default()V
    :cond_be
    sget-object v0, Lcom/example/Main;->flags:Ljava/util/HashMap;
    const-string v1, "o"
    invoke-static {v4}, Ljava/lang/Boolean;->valueOf(Z)Ljava/lang/Boolean;
    move-result-object v2
    invoke-virtual {v0, v1, v2}, Ljava/util/HashMap;->getOrDefault(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Ljava/lang/Boolean;
    invoke-virtual {v0}, Ljava/lang/Boolean;->booleanValue()Z
    move-result v0
    if-eqz v0, :cond_d5
    invoke-static {}, Lcom/example/T;->o_or_default()V
    :cond_d5
    sget-object v0, Lcom/example/Main;->byId:Ljava/util/HashMap;
    invoke-static {v3}, Ljava/lang/Integer;->valueOf(I)Ljava/lang/Integer;
    move-result-object v1
    invoke-virtual {v0, v1}, Ljava/util/HashMap;->get(Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Ljava/lang/Boolean;
    if-eqz v0, :cond_ec
    invoke-virtual {v0}, Ljava/lang/Boolean;->booleanValue()Z
    move-result v0
    if-eqz v0, :cond_ec
    invoke-static {}, Lcom/example/T;->c_int_key()V
    :cond_ec
    sget-object v0, Lcom/example/Main;->byId:Ljava/util/HashMap;
    invoke-static {v5}, Ljava/lang/Integer;->valueOf(I)Ljava/lang/Integer;
    move-result-object v1
    invoke-virtual {v0, v1}, Ljava/util/HashMap;->get(Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Ljava/lang/Boolean;
    if-eqz v0, :cond_103
    invoke-virtual {v0}, Ljava/lang/Boolean;->booleanValue()Z
    move-result v0
    if-eqz v0, :cond_103
    invoke-static {}, Lcom/example/T;->o_int_key()V
    :cond_103
    sget-object v0, Lcom/example/Main;->sparse:Landroid/util/SparseBooleanArray;
    invoke-virtual {v0, v3}, Landroid/util/SparseBooleanArray;->get(I)Z
    move-result v0
    if-eqz v0, :cond_10e
    invoke-static {}, Lcom/example/T;->c_sparse()V
    :cond_10e
    sget-object v0, Lcom/example/Main;->sparse:Landroid/util/SparseBooleanArray;
    invoke-virtual {v0, v5}, Landroid/util/SparseBooleanArray;->get(I)Z
    move-result v0
    if-eqz v0, :cond_119
    invoke-static {}, Lcom/example/T;->o_sparse()V
    :cond_119
    sget-object v0, Lcom/example/Main;->sparse:Landroid/util/SparseBooleanArray;
    invoke-virtual {v0, v3, v4}, Landroid/util/SparseBooleanArray;->get(IZ)Z
    move-result v0
    if-eqz v0, :cond_124
    invoke-static {}, Lcom/example/T;->c_sparse_default()V
    :cond_124
    sget-object v0, Lcom/example/Main;->texts:Landroid/util/SparseArray;
    invoke-virtual {v0, v3}, Landroid/util/SparseArray;->get(I)Ljava/lang/Object;
    move-result-object v0
    if-eqz v0, :cond_12f
    invoke-static {}, Lcom/example/T;->c_sparse_text()V
    :cond_12f
    sget-object v0, Lcom/example/Main;->texts:Landroid/util/SparseArray;
    invoke-virtual {v0, v5}, Landroid/util/SparseArray;->get(I)Ljava/lang/Object;
    move-result-object v0
    if-eqz v0, :cond_13a
    invoke-static {}, Lcom/example/T;->o_sparse_text()V
    :cond_13a
    sget-object v0, Lcom/example/Main;->am:Landroid/util/ArrayMap;
    const-string v1, "c"
    invoke-virtual {v0, v1}, Landroid/util/ArrayMap;->get(Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Ljava/lang/Boolean;
    if-eqz v0, :cond_14f
    invoke-virtual {v0}, Ljava/lang/Boolean;->booleanValue()Z
    move-result v0
    if-eqz v0, :cond_14f
    invoke-static {}, Lcom/example/T;->c_array_map()V
    :cond_14f
    sget-object v0, Lcom/example/Main;->am:Landroid/util/ArrayMap;
    const-string v1, "o"
    invoke-virtual {v0, v1}, Landroid/util/ArrayMap;->get(Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Ljava/lang/Boolean;
    if-eqz v0, :cond_164
    invoke-virtual {v0}, Ljava/lang/Boolean;->booleanValue()Z
    move-result v0
    if-eqz v0, :cond_164
    invoke-static {}, Lcom/example/T;->o_array_map()V
    :cond_164
    sget-object v0, Lcom/example/Main;->lru:Landroid/util/LruCache;
    const-string v1, "c"
    invoke-virtual {v0, v1}, Landroid/util/LruCache;->get(Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    if-eqz v0, :cond_171
    invoke-static {}, Lcom/example/T;->c_lru()V
    :cond_171
    sget-object v0, Lcom/example/Main;->lru:Landroid/util/LruCache;
    const-string v1, "o"
    invoke-virtual {v0, v1}, Landroid/util/LruCache;->get(Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    if-eqz v0, :cond_17e
    invoke-static {}, Lcom/example/T;->o_lru()V
    :cond_17e
    sget-object v0, Lcom/example/Main;->json:Lorg/json/JSONObject;
    const-string v1, "c"
    invoke-virtual {v0, v1}, Lorg/json/JSONObject;->optBoolean(Ljava/lang/String;)Z
    move-result v0
    if-eqz v0, :cond_18b
    invoke-static {}, Lcom/example/T;->c_json()V
    :cond_18b
    sget-object v0, Lcom/example/Main;->json:Lorg/json/JSONObject;
    const-string v1, "o"
    invoke-virtual {v0, v1}, Lorg/json/JSONObject;->optBoolean(Ljava/lang/String;)Z
    move-result v0
    if-eqz v0, :cond_198
    invoke-static {}, Lcom/example/T;->o_json()V
    :cond_198
    sget-object v0, Lcom/example/Main;->json:Lorg/json/JSONObject;
    const-string v1, "c"
    invoke-virtual {v0, v1, v4}, Lorg/json/JSONObject;->optBoolean(Ljava/lang/String;Z)Z
    move-result v0
    if-eqz v0, :cond_1a5
    invoke-static {}, Lcom/example/T;->c_json_default()V
    :cond_1a5
    sget-object v0, Lcom/example/Main;->json:Lorg/json/JSONObject;
    const-string v1, "c"
    invoke-virtual {v0, v1}, Lorg/json/JSONObject;->has(Ljava/lang/String;)Z
    move-result v0
    if-eqz v0, :cond_1b2
    invoke-static {}, Lcom/example/T;->c_json_has()V
    :cond_1b2
    sget-object v0, Lcom/example/Main;->json:Lorg/json/JSONObject;
    const-string v1, "o"
    invoke-virtual {v0, v1}, Lorg/json/JSONObject;->has(Ljava/lang/String;)Z
    move-result v0
    if-eqz v0, :cond_1bf
    invoke-static {}, Lcom/example/T;->o_json_has()V
    :cond_1bf
    sget-object v0, Lcom/example/Main;->json:Lorg/json/JSONObject;
    const-string v1, "c"
    invoke-virtual {v0, v1, v4}, Lorg/json/JSONObject;->optInt(Ljava/lang/String;I)I
    move-result v0
    if-ne v0, v3, :cond_1cc
    invoke-static {}, Lcom/example/T;->c_json_int()V
    :cond_1cc
    const-string v0, "y"
    sget-object v1, Lcom/example/Main;->json:Lorg/json/JSONObject;
    const-string v2, "c"
    invoke-virtual {v1, v2}, Lorg/json/JSONObject;->optString(Ljava/lang/String;)Ljava/lang/String;
    move-result-object v1
    invoke-virtual {v0, v1}, Ljava/lang/String;->equals(Ljava/lang/Object;)Z
    move-result v0
    if-eqz v0, :cond_1df
    invoke-static {}, Lcom/example/T;->c_json_string()V
    :cond_1df
    :try_start_1df
    sget-object v0, Lcom/example/Main;->json:Lorg/json/JSONObject;
    const-string v1, "c"
    invoke-virtual {v0, v1}, Lorg/json/JSONObject;->getBoolean(Ljava/lang/String;)Z
    move-result v0
    if-eqz v0, :cond_1ec
    invoke-static {}, Lcom/example/T;->c_json_get()V
    :try_end_1ec
    .catch Lorg/json/JSONException; {:try_start_1df .. :try_end_1ec} :catch_308
    :cond_1ec
    :goto_1ec
    sget-object v0, Lcom/example/Main;->state:Landroid/os/Bundle;
    const-string v1, "c"
    invoke-virtual {v0, v1}, Landroid/os/Bundle;->getBoolean(Ljava/lang/String;)Z
    move-result v0
    if-eqz v0, :cond_1f9
    invoke-static {}, Lcom/example/T;->c_bundle()V
    :cond_1f9
    sget-object v0, Lcom/example/Main;->state:Landroid/os/Bundle;
    const-string v1, "o"
    invoke-virtual {v0, v1}, Landroid/os/Bundle;->getBoolean(Ljava/lang/String;)Z
    move-result v0
    if-eqz v0, :cond_206
    invoke-static {}, Lcom/example/T;->o_bundle()V
    :cond_206
    sget-object v0, Lcom/example/Main;->state:Landroid/os/Bundle;
    const-string v1, "c"
    invoke-virtual {v0, v1, v4}, Landroid/os/Bundle;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    if-eqz v0, :cond_213
    invoke-static {}, Lcom/example/T;->c_bundle_default()V
    :cond_213
    sget-object v0, Lcom/example/Main;->state:Landroid/os/Bundle;
    const-string v1, "c"
    invoke-virtual {v0, v1}, Landroid/os/Bundle;->containsKey(Ljava/lang/String;)Z
    move-result v0
    if-eqz v0, :cond_220
    invoke-static {}, Lcom/example/T;->c_bundle_has()V
    :cond_220
    sget-object v0, Lcom/example/Main;->cv:Landroid/content/ContentValues;
    const-string v1, "c"
    invoke-virtual {v0, v1}, Landroid/content/ContentValues;->getAsBoolean(Ljava/lang/String;)Ljava/lang/Boolean;
    move-result-object v0
    if-eqz v0, :cond_233
    invoke-virtual {v0}, Ljava/lang/Boolean;->booleanValue()Z
    move-result v0
    if-eqz v0, :cond_233
    invoke-static {}, Lcom/example/T;->c_values()V
    :cond_233
    sget-object v0, Lcom/example/Main;->cv:Landroid/content/ContentValues;
    const-string v1, "o"
    invoke-virtual {v0, v1}, Landroid/content/ContentValues;->getAsBoolean(Ljava/lang/String;)Ljava/lang/Boolean;
    move-result-object v0
    if-eqz v0, :cond_246
    invoke-virtual {v0}, Ljava/lang/Boolean;->booleanValue()Z
    move-result v0
    if-eqz v0, :cond_246
    invoke-static {}, Lcom/example/T;->o_values()V
    :cond_246
    const-string v0, "1"
    sget-object v1, Lcom/example/Main;->props:Ljava/util/Properties;
    const-string v2, "c"
    invoke-virtual {v1, v2}, Ljava/util/Properties;->getProperty(Ljava/lang/String;)Ljava/lang/String;
    move-result-object v1
    invoke-virtual {v0, v1}, Ljava/lang/String;->equals(Ljava/lang/Object;)Z
    move-result v0
    if-eqz v0, :cond_259
    invoke-static {}, Lcom/example/T;->c_props()V
    :cond_259
    const-string v0, "1"
    sget-object v1, Lcom/example/Main;->props:Ljava/util/Properties;
    const-string v2, "o"
    invoke-virtual {v1, v2}, Ljava/util/Properties;->getProperty(Ljava/lang/String;)Ljava/lang/String;
    move-result-object v1
    invoke-virtual {v0, v1}, Ljava/lang/String;->equals(Ljava/lang/Object;)Z
    move-result v0
    if-eqz v0, :cond_26c
    invoke-static {}, Lcom/example/T;->o_props()V
    :cond_26c
    sget-object v0, Lcom/example/Main;->props:Ljava/util/Properties;
    const-string v1, "c"
    const-string v2, "0"
    invoke-virtual {v0, v1, v2}, Ljava/util/Properties;->getProperty(Ljava/lang/String;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v0
    const-string v1, "1"
    invoke-virtual {v0, v1}, Ljava/lang/String;->equals(Ljava/lang/Object;)Z
    move-result v0
    if-eqz v0, :cond_281
    invoke-static {}, Lcom/example/T;->c_props_default()V
    :cond_281
    const-string v0, "1"
    const-string v1, "my.c"
    invoke-static {v1}, Ljava/lang/System;->getProperty(Ljava/lang/String;)Ljava/lang/String;
    move-result-object v1
    invoke-virtual {v0, v1}, Ljava/lang/String;->equals(Ljava/lang/Object;)Z
    move-result v0
    if-eqz v0, :cond_292
    invoke-static {}, Lcom/example/T;->c_system()V
    :cond_292
    const-string v0, "1"
    const-string v1, "my.o"
    invoke-static {v1}, Ljava/lang/System;->getProperty(Ljava/lang/String;)Ljava/lang/String;
    move-result-object v1
    invoke-virtual {v0, v1}, Ljava/lang/String;->equals(Ljava/lang/Object;)Z
    move-result v0
    if-eqz v0, :cond_2a3
    invoke-static {}, Lcom/example/T;->o_system()V
    :cond_2a3
    sget-object v0, Lcom/example/Main;->set:Ljava/util/HashSet;
    const-string v1, "b"
    invoke-virtual {v0, v1}, Ljava/util/HashSet;->add(Ljava/lang/Object;)Z
    sget-object v0, Lcom/example/Main;->set:Ljava/util/HashSet;
    const-string v1, "a"
    invoke-virtual {v0, v1}, Ljava/util/HashSet;->contains(Ljava/lang/Object;)Z
    move-result v0
    if-eqz v0, :cond_2b7
    invoke-static {}, Lcom/example/T;->c_set()V
    :cond_2b7
    sget-object v0, Lcom/example/Main;->set:Ljava/util/HashSet;
    const-string v1, "b"
    invoke-virtual {v0, v1}, Ljava/util/HashSet;->contains(Ljava/lang/Object;)Z
    move-result v0
    if-eqz v0, :cond_2c4
    invoke-static {}, Lcom/example/T;->o_set_other()V
    :cond_2c4
    sget-object v0, Lcom/example/Main;->setO:Ljava/util/HashSet;
    const-string v1, "a"
    invoke-virtual {v0, v1}, Ljava/util/HashSet;->contains(Ljava/lang/Object;)Z
    move-result v0
    if-eqz v0, :cond_2d1
    invoke-static {}, Lcom/example/T;->o_set()V
    :cond_2d1
    sget-object v0, Lcom/example/Main;->list:Ljava/util/ArrayList;
    invoke-virtual {v0}, Ljava/util/ArrayList;->isEmpty()Z
    move-result v0
    if-nez v0, :cond_2dc
    invoke-static {}, Lcom/example/T;->c_list()V
    :cond_2dc
    sget-object v0, Lcom/example/Main;->listO:Ljava/util/ArrayList;
    invoke-virtual {v0}, Ljava/util/ArrayList;->isEmpty()Z
    move-result v0
    if-nez v0, :cond_2e7
    invoke-static {}, Lcom/example/T;->o_list()V
    :cond_2e7
    sget-object v0, Lcom/example/Main;->list:Ljava/util/ArrayList;
    invoke-virtual {v0}, Ljava/util/ArrayList;->size()I
    move-result v0
    if-lez v0, :cond_2f2
    invoke-static {}, Lcom/example/T;->c_list_size()V
    :cond_2f2
    sget-object v0, Lcom/example/Main;->list:Ljava/util/ArrayList;
    invoke-virtual {v0}, Ljava/util/ArrayList;->iterator()Ljava/util/Iterator;
    move-result-object v1
    :goto_2f8
    invoke-interface {v1}, Ljava/util/Iterator;->hasNext()Z
    move-result v0
    if-eqz v0, :cond_30e
    invoke-interface {v1}, Ljava/util/Iterator;->next()Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Ljava/lang/String;
    invoke-static {}, Lcom/example/T;->c_list_loop()V
    goto :goto_2f8
    :catch_308
    move-exception v0
    invoke-static {}, Lcom/example/T;->o_json_thrown()V
    goto/16 :goto_1ec
    :cond_30e
    sget-object v0, Lcom/example/Main;->listO:Ljava/util/ArrayList;
    invoke-virtual {v0}, Ljava/util/ArrayList;->iterator()Ljava/util/Iterator;
    move-result-object v1
    :goto_314
    invoke-interface {v1}, Ljava/util/Iterator;->hasNext()Z
    move-result v0
    if-eqz v0, :cond_324
    invoke-interface {v1}, Ljava/util/Iterator;->next()Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Ljava/lang/String;
    invoke-static {}, Lcom/example/T;->o_list_loop()V
    goto :goto_314
    :cond_324
    sget-object v0, Lcom/example/Main;->list:Ljava/util/ArrayList;
    const-string v1, "a"
    invoke-virtual {v0, v1}, Ljava/util/ArrayList;->contains(Ljava/lang/Object;)Z
    move-result v0
    if-eqz v0, :cond_331
    invoke-static {}, Lcom/example/T;->c_list_contains()V
    :cond_331
    sget-object v0, Lcom/example/Main;->em:Ljava/util/EnumMap;
    sget-object v1, Lcom/example/Main$Key;->A:Lcom/example/Main$Key;
    invoke-virtual {v0, v1}, Ljava/util/EnumMap;->get(Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Ljava/lang/Boolean;
    if-eqz v0, :cond_346
    invoke-virtual {v0}, Ljava/lang/Boolean;->booleanValue()Z
    move-result v0
    if-eqz v0, :cond_346
    invoke-static {}, Lcom/example/T;->c_enum_map()V
    :cond_346
    sget-object v0, Lcom/example/Main;->em:Ljava/util/EnumMap;
    sget-object v1, Lcom/example/Main$Key;->B:Lcom/example/Main$Key;
    invoke-virtual {v0, v1}, Ljava/util/EnumMap;->get(Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Ljava/lang/Boolean;
    if-eqz v0, :cond_35b
    invoke-virtual {v0}, Ljava/lang/Boolean;->booleanValue()Z
    move-result v0
    if-eqz v0, :cond_35b
    invoke-static {}, Lcom/example/T;->o_enum_map()V
    :cond_35b
    new-instance v0, Ljava/util/HashMap;
    invoke-direct {v0}, Ljava/util/HashMap;-><init>()V
    sget-object v1, Lcom/example/Main;->flags:Ljava/util/HashMap;
    invoke-interface {v0, v1}, Ljava/util/Map;->putAll(Ljava/util/Map;)V
    const-string v1, "o"
    invoke-interface {v0, v1}, Ljava/util/Map;->get(Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Ljava/lang/Boolean;
    if-eqz v0, :cond_378
    invoke-virtual {v0}, Ljava/lang/Boolean;->booleanValue()Z
    move-result v0
    if-eqz v0, :cond_378
    invoke-static {}, Lcom/example/T;->o_copied()V
    :cond_378
    new-instance v0, Ljava/util/HashMap;
    sget-object v1, Lcom/example/Main;->copy:Ljava/util/Map;
    invoke-direct {v0, v1}, Ljava/util/HashMap;-><init>(Ljava/util/Map;)V
    const-string v1, "c"
    invoke-interface {v0, v1}, Ljava/util/Map;->get(Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Ljava/lang/Boolean;
    if-eqz v0, :cond_392
    invoke-virtual {v0}, Ljava/lang/Boolean;->booleanValue()Z
    move-result v0
    if-eqz v0, :cond_392
    invoke-static {}, Lcom/example/T;->c_copied()V
    :cond_392
    sget-object v0, Lcom/example/Main;->flags:Ljava/util/HashMap;
    invoke-virtual {v0}, Ljava/util/HashMap;->entrySet()Ljava/util/Set;
    move-result-object v0
    invoke-interface {v0}, Ljava/util/Set;->iterator()Ljava/util/Iterator;
    move-result-object v1
    :cond_39c
    :goto_39c
    invoke-interface {v1}, Ljava/util/Iterator;->hasNext()Z
    move-result v0
    if-eqz v0, :cond_3b8
    invoke-interface {v1}, Ljava/util/Iterator;->next()Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Ljava/util/Map$Entry;
    invoke-interface {v0}, Ljava/util/Map$Entry;->getValue()Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Ljava/lang/Boolean;
    invoke-virtual {v0}, Ljava/lang/Boolean;->booleanValue()Z
    move-result v0
    if-eqz v0, :cond_39c
    invoke-static {}, Lcom/example/T;->o_entries()V
    goto :goto_39c
    :cond_3b8
    new-instance v0, Landroid/widget/Button;
    invoke-direct {v0, p0}, Landroid/widget/Button;-><init>(Landroid/content/Context;)V
    invoke-virtual {v0, p0}, Landroid/widget/Button;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    return-void
.end method

.class final enum Lcom/example/Main$Key;
.super Ljava/lang/Enum;
.field private static final synthetic $VALUES:[Lcom/example/Main$Key;
.field public static final enum A:Lcom/example/Main$Key;
.field public static final enum B:Lcom/example/Main$Key;

.method private static synthetic $values()[Lcom/example/Main$Key;
    .registers 3
    const/4 v0, 0x2
    new-array v0, v0, [Lcom/example/Main$Key;
    const/4 v1, 0x0
    sget-object v2, Lcom/example/Main$Key;->A:Lcom/example/Main$Key;
    aput-object v2, v0, v1
    const/4 v1, 0x1
    sget-object v2, Lcom/example/Main$Key;->B:Lcom/example/Main$Key;
    aput-object v2, v0, v1
    return-object v0
.end method

.method static constructor <clinit>()V
    .registers 3
    new-instance v0, Lcom/example/Main$Key;
    const-string v1, "A"
    const/4 v2, 0x0
    invoke-direct {v0, v1, v2}, Lcom/example/Main$Key;-><init>(Ljava/lang/String;I)V
    sput-object v0, Lcom/example/Main$Key;->A:Lcom/example/Main$Key;
    new-instance v0, Lcom/example/Main$Key;
    const-string v1, "B"
    const/4 v2, 0x1
    invoke-direct {v0, v1, v2}, Lcom/example/Main$Key;-><init>(Ljava/lang/String;I)V
    sput-object v0, Lcom/example/Main$Key;->B:Lcom/example/Main$Key;
    invoke-static {}, Lcom/example/Main$Key;->$values()[Lcom/example/Main$Key;
    move-result-object v0
    sput-object v0, Lcom/example/Main$Key;->$VALUES:[Lcom/example/Main$Key;
    return-void
.end method

.method private constructor <init>(Ljava/lang/String;I)V
    .registers 3
    invoke-direct {p0, p1, p2}, Ljava/lang/Enum;-><init>(Ljava/lang/String;I)V
    return-void
.end method

.method public static valueOf(Ljava/lang/String;)Lcom/example/Main$Key;
    .registers 2
    const-class v0, Lcom/example/Main$Key;
    invoke-static {v0, p0}, Ljava/lang/Enum;->valueOf(Ljava/lang/Class;Ljava/lang/String;)Ljava/lang/Enum;
    move-result-object v0
    check-cast v0, Lcom/example/Main$Key;
    return-object v0
.end method

.method public static values()[Lcom/example/Main$Key;
    .registers 1
    sget-object v0, Lcom/example/Main$Key;->$VALUES:[Lcom/example/Main$Key;
    invoke-virtual {v0}, [Lcom/example/Main$Key;->clone()Ljava/lang/Object;
    move-result-object v0
    check-cast v0, [Lcom/example/Main$Key;
    return-object v0
.end method

.class public Lcom/example/T;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static c_array_map()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static c_bundle()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static c_bundle_default()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static c_bundle_has()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static c_contains()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static c_copied()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static c_enum_map()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static c_int_key()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static c_json()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static c_json_default()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static c_json_get()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static c_json_has()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static c_json_int()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static c_json_string()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static c_list()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static c_list_contains()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static c_list_loop()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static c_list_size()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static c_lru()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static c_map()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static c_object()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static c_or_default()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static c_props()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static c_props_default()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static c_set()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static c_sparse()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static c_sparse_default()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static c_sparse_text()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static c_system()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static c_values()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static o_array_map()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static o_bundle()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static o_contains()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static o_copied()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static o_entries()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static o_enum_map()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static o_int_key()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static o_json()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static o_json_has()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static o_json_thrown()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static o_list()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static o_list_loop()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static o_lru()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static o_map()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static o_object()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static o_or_default()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static o_other()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static o_props()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static o_set()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static o_set_other()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static o_sparse()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static o_sparse_text()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static o_system()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method

.method public static o_values()V
    .registers 0
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    return-void
.end method
