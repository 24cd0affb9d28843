.class public Lcom/sheet/live/LiveApp;
.super Landroid/app/Application;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method public onCreate()V
    .registers 5
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    const-string v0, "1"
    const-string v1, "l"
    const/4 v2, 0x0
    invoke-virtual {p0, v1, v2}, Lcom/sheet/live/LiveApp;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v1
    const-string v2, "PRIVACY"
    const-string v3, "0"
    invoke-interface {v1, v2, v3}, Landroid/content/SharedPreferences;->getString(Ljava/lang/String;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v1
    invoke-virtual {v0, v1}, Ljava/lang/String;->equals(Ljava/lang/Object;)Z
    move-result v0
    if-eqz v0, :cond_1d
    invoke-virtual {p0}, Lcom/sheet/live/LiveApp;->start()V
    :cond_1d
    return-void
.end method

.method start()V
    .registers 3
    const-string v1, "l"
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Lcom/sheet/live/LiveApp;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.class Lcom/sheet/live/MainActivity$1;
.super Ljava/lang/Object;
.implements Landroid/view/View$OnClickListener;
.field final synthetic this$0:Lcom/sheet/live/MainActivity;
.field final synthetic val$d:Lcom/google/android/material/bottomsheet/BottomSheetDialog;

.method constructor <init>(Lcom/sheet/live/MainActivity;Lcom/google/android/material/bottomsheet/BottomSheetDialog;)V
    .registers 3
    iput-object p1, p0, Lcom/sheet/live/MainActivity$1;->this$0:Lcom/sheet/live/MainActivity;
    iput-object p2, p0, Lcom/sheet/live/MainActivity$1;->val$d:Lcom/google/android/material/bottomsheet/BottomSheetDialog;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/view/View;)V
    .registers 3
    iget-object v0, p0, Lcom/sheet/live/MainActivity$1;->val$d:Lcom/google/android/material/bottomsheet/BottomSheetDialog;
    invoke-virtual {v0}, Lcom/google/android/material/bottomsheet/BottomSheetDialog;->dismiss()V
    iget-object v0, p0, Lcom/sheet/live/MainActivity$1;->this$0:Lcom/sheet/live/MainActivity;
    invoke-static {v0}, Lcom/sheet/live/MainActivity;->access$000(Lcom/sheet/live/MainActivity;)V
    return-void
.end method

.class Lcom/sheet/live/MainActivity$2;
.super Ljava/lang/Object;
.implements Landroid/view/View$OnClickListener;
.field final synthetic this$0:Lcom/sheet/live/MainActivity;
.field final synthetic val$d:Lcom/google/android/material/bottomsheet/BottomSheetDialog;

.method constructor <init>(Lcom/sheet/live/MainActivity;Lcom/google/android/material/bottomsheet/BottomSheetDialog;)V
    .registers 3
    iput-object p1, p0, Lcom/sheet/live/MainActivity$2;->this$0:Lcom/sheet/live/MainActivity;
    iput-object p2, p0, Lcom/sheet/live/MainActivity$2;->val$d:Lcom/google/android/material/bottomsheet/BottomSheetDialog;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/view/View;)V
    .registers 3
    iget-object v0, p0, Lcom/sheet/live/MainActivity$2;->val$d:Lcom/google/android/material/bottomsheet/BottomSheetDialog;
    invoke-virtual {v0}, Lcom/google/android/material/bottomsheet/BottomSheetDialog;->dismiss()V
    iget-object v0, p0, Lcom/sheet/live/MainActivity$2;->this$0:Lcom/sheet/live/MainActivity;
    invoke-static {v0}, Lcom/sheet/live/MainActivity;->access$100(Lcom/sheet/live/MainActivity;)V
    return-void
.end method

.class Lcom/sheet/live/MainActivity$3;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field final synthetic this$0:Lcom/sheet/live/MainActivity;

.method constructor <init>(Lcom/sheet/live/MainActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/sheet/live/MainActivity$3;->this$0:Lcom/sheet/live/MainActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .registers 4
    iget-object v0, p0, Lcom/sheet/live/MainActivity$3;->this$0:Lcom/sheet/live/MainActivity;
    invoke-static {v0}, Lcom/sheet/live/MainActivity;->access$000(Lcom/sheet/live/MainActivity;)V
    return-void
.end method

.class Lcom/sheet/live/MainActivity$4;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field final synthetic this$0:Lcom/sheet/live/MainActivity;

.method constructor <init>(Lcom/sheet/live/MainActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/sheet/live/MainActivity$4;->this$0:Lcom/sheet/live/MainActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .registers 4
    const/4 v0, 0x0
    invoke-static {v0}, Ljava/lang/System;->exit(I)V
    return-void
.end method

.class Lcom/sheet/live/MainActivity$5;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field final synthetic this$0:Lcom/sheet/live/MainActivity;

.method constructor <init>(Lcom/sheet/live/MainActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/sheet/live/MainActivity$5;->this$0:Lcom/sheet/live/MainActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .registers 4
    iget-object v0, p0, Lcom/sheet/live/MainActivity$5;->this$0:Lcom/sheet/live/MainActivity;
    invoke-static {v0}, Lcom/sheet/live/MainActivity;->access$200(Lcom/sheet/live/MainActivity;)V
    return-void
.end method

.class public Lcom/sheet/live/MainActivity;
.super Landroidx/appcompat/app/AppCompatActivity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroidx/appcompat/app/AppCompatActivity;-><init>()V
    return-void
.end method

.method static synthetic access$000(Lcom/sheet/live/MainActivity;)V
    .registers 1
    invoke-direct {p0}, Lcom/sheet/live/MainActivity;->done()V
    return-void
.end method

.method static synthetic access$100(Lcom/sheet/live/MainActivity;)V
    .registers 1
    invoke-direct {p0}, Lcom/sheet/live/MainActivity;->second()V
    return-void
.end method

.method static synthetic access$200(Lcom/sheet/live/MainActivity;)V
    .registers 1
    invoke-direct {p0}, Lcom/sheet/live/MainActivity;->first()V
    return-void
.end method

.method private done()V
    .registers 4
    const-string v0, "l"
    const/4 v1, 0x0
    invoke-virtual {p0, v0, v1}, Lcom/sheet/live/MainActivity;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "PRIVACY"
    const-string v2, "1"
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences$Editor;->putString(Ljava/lang/String;Ljava/lang/String;)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    invoke-virtual {p0}, Lcom/sheet/live/MainActivity;->getApplication()Landroid/app/Application;
    move-result-object v0
    check-cast v0, Lcom/sheet/live/LiveApp;
    invoke-virtual {v0}, Lcom/sheet/live/LiveApp;->start()V
    return-void
.end method

.method private first()V
    .registers 4
    new-instance v0, Lcom/google/android/material/bottomsheet/BottomSheetDialog;
    invoke-direct {v0, p0}, Lcom/google/android/material/bottomsheet/BottomSheetDialog;-><init>(Landroid/content/Context;)V
    const/high16 v1, 0x7f020000
    invoke-virtual {v0, v1}, Lcom/google/android/material/bottomsheet/BottomSheetDialog;->setContentView(I)V
    const v1, 0x7f030001
    invoke-virtual {v0, v1}, Lcom/google/android/material/bottomsheet/BottomSheetDialog;->findViewById(I)Landroid/view/View;
    move-result-object v1
    new-instance v2, Lcom/sheet/live/MainActivity$1;
    invoke-direct {v2, p0, v0}, Lcom/sheet/live/MainActivity$1;-><init>(Lcom/sheet/live/MainActivity;Lcom/google/android/material/bottomsheet/BottomSheetDialog;)V
    invoke-virtual {v1, v2}, Landroid/view/View;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    const/high16 v1, 0x7f030000
    invoke-virtual {v0, v1}, Lcom/google/android/material/bottomsheet/BottomSheetDialog;->findViewById(I)Landroid/view/View;
    move-result-object v1
    new-instance v2, Lcom/sheet/live/MainActivity$2;
    invoke-direct {v2, p0, v0}, Lcom/sheet/live/MainActivity$2;-><init>(Lcom/sheet/live/MainActivity;Lcom/google/android/material/bottomsheet/BottomSheetDialog;)V
    invoke-virtual {v1, v2}, Landroid/view/View;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    invoke-virtual {v0}, Lcom/google/android/material/bottomsheet/BottomSheetDialog;->show()V
    return-void
.end method

.method private second()V
    .registers 4
    const-string v0, "l"
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    new-instance v0, Landroid/app/AlertDialog$Builder;
    invoke-direct {v0, p0}, Landroid/app/AlertDialog$Builder;-><init>(Landroid/content/Context;)V
    const-string v1, "\u60a8\u9700\u8981\u540c\u610f\u672c\u9690\u79c1\u653f\u7b56\u624d\u80fd\u7ee7\u7eed\u4f7f\u7528"
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setTitle(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const-string v1, "\u82e5\u60a8\u4e0d\u540c\u610f\u300a\u9690\u79c1\u653f\u7b56\u300b\uff0c\u5f88\u9057\u61be\u6211\u4eec\u5c06\u65e0\u6cd5\u4e3a\u60a8\u63d0\u4f9b\u670d\u52a1"
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setMessage(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const-string v1, "\u67e5\u770b\u534f\u8bae"
    new-instance v2, Lcom/sheet/live/MainActivity$5;
    invoke-direct {v2, p0}, Lcom/sheet/live/MainActivity$5;-><init>(Lcom/sheet/live/MainActivity;)V
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setPositiveButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const-string v1, "\u4ecd\u4e0d\u540c\u610f"
    new-instance v2, Lcom/sheet/live/MainActivity$4;
    invoke-direct {v2, p0}, Lcom/sheet/live/MainActivity$4;-><init>(Lcom/sheet/live/MainActivity;)V
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setNegativeButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const-string v1, "\u540c\u610f\u5e76\u8fdb\u5165"
    new-instance v2, Lcom/sheet/live/MainActivity$3;
    invoke-direct {v2, p0}, Lcom/sheet/live/MainActivity$3;-><init>(Lcom/sheet/live/MainActivity;)V
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setNeutralButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    invoke-virtual {v0}, Landroid/app/AlertDialog$Builder;->show()Landroid/app/AlertDialog;
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 6
    invoke-super {p0, p1}, Landroidx/appcompat/app/AppCompatActivity;->onCreate(Landroid/os/Bundle;)V
    const-string v0, "0"
    const-string v1, "l"
    const/4 v2, 0x0
    invoke-virtual {p0, v1, v2}, Lcom/sheet/live/MainActivity;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v1
    const-string v2, "PRIVACY"
    const-string v3, "0"
    invoke-interface {v1, v2, v3}, Landroid/content/SharedPreferences;->getString(Ljava/lang/String;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v1
    invoke-virtual {v0, v1}, Ljava/lang/String;->equals(Ljava/lang/Object;)Z
    move-result v0
    if-eqz v0, :cond_1d
    invoke-direct {p0}, Lcom/sheet/live/MainActivity;->first()V
    :cond_1d
    return-void
.end method

.class public Landroidx/activity/ComponentActivity;
.super Landroid/app/Activity;
.implements Landroidx/lifecycle/LifecycleOwner;
.implements Landroidx/lifecycle/ViewModelStoreOwner;
.field private final mViewModelStore:Landroidx/lifecycle/ViewModelStore;

.method public constructor <init>()V
    .registers 2
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    new-instance v0, Landroidx/lifecycle/ViewModelStore;
    invoke-direct {v0}, Landroidx/lifecycle/ViewModelStore;-><init>()V
    iput-object v0, p0, Landroidx/activity/ComponentActivity;->mViewModelStore:Landroidx/lifecycle/ViewModelStore;
    return-void
.end method

.method public getViewModelStore()Landroidx/lifecycle/ViewModelStore;
    .registers 2
    iget-object v0, p0, Landroidx/activity/ComponentActivity;->mViewModelStore:Landroidx/lifecycle/ViewModelStore;
    return-object v0
.end method

.class public Landroidx/appcompat/app/AppCompatActivity;
.super Landroidx/fragment/app/FragmentActivity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroidx/fragment/app/FragmentActivity;-><init>()V
    return-void
.end method

.class public Landroidx/fragment/app/Fragment;
.super Ljava/lang/Object;
.implements Landroidx/lifecycle/LifecycleOwner;
.field mFragmentManager:Landroidx/fragment/app/FragmentManager;
.field mHost:Landroidx/fragment/app/FragmentActivity;
.field mView:Landroid/view/View;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method attach(Landroidx/fragment/app/FragmentManager;I)V
    .registers 6
    const/4 v1, 0x0
    iput-object p1, p0, Landroidx/fragment/app/Fragment;->mFragmentManager:Landroidx/fragment/app/FragmentManager;
    iget-object v0, p1, Landroidx/fragment/app/FragmentManager;->host:Landroidx/fragment/app/FragmentActivity;
    iput-object v0, p0, Landroidx/fragment/app/Fragment;->mHost:Landroidx/fragment/app/FragmentActivity;
    iget-object v0, p0, Landroidx/fragment/app/Fragment;->mHost:Landroidx/fragment/app/FragmentActivity;
    invoke-virtual {p0, v0}, Landroidx/fragment/app/Fragment;->onAttach(Landroid/content/Context;)V
    invoke-virtual {p0, v1}, Landroidx/fragment/app/Fragment;->onCreate(Landroid/os/Bundle;)V
    if-nez p2, :cond_32
    move-object v0, v1
    :goto_12
    iget-object v2, p0, Landroidx/fragment/app/Fragment;->mHost:Landroidx/fragment/app/FragmentActivity;
    invoke-static {v2}, Landroid/view/LayoutInflater;->from(Landroid/content/Context;)Landroid/view/LayoutInflater;
    move-result-object v2
    invoke-virtual {p0, v2, v0, v1}, Landroidx/fragment/app/Fragment;->onCreateView(Landroid/view/LayoutInflater;Landroid/view/ViewGroup;Landroid/os/Bundle;)Landroid/view/View;
    move-result-object v2
    iput-object v2, p0, Landroidx/fragment/app/Fragment;->mView:Landroid/view/View;
    iget-object v2, p0, Landroidx/fragment/app/Fragment;->mView:Landroid/view/View;
    if-eqz v2, :cond_2e
    iget-object v2, p0, Landroidx/fragment/app/Fragment;->mView:Landroid/view/View;
    invoke-virtual {p0, v2, v1}, Landroidx/fragment/app/Fragment;->onViewCreated(Landroid/view/View;Landroid/os/Bundle;)V
    if-eqz v0, :cond_2e
    iget-object v1, p0, Landroidx/fragment/app/Fragment;->mView:Landroid/view/View;
    invoke-virtual {v0, v1}, Landroid/view/ViewGroup;->addView(Landroid/view/View;)V
    :cond_2e
    invoke-virtual {p0}, Landroidx/fragment/app/Fragment;->onResume()V
    return-void
    :cond_32
    iget-object v0, p0, Landroidx/fragment/app/Fragment;->mHost:Landroidx/fragment/app/FragmentActivity;
    invoke-virtual {v0, p2}, Landroidx/fragment/app/FragmentActivity;->findViewById(I)Landroid/view/View;
    move-result-object v0
    check-cast v0, Landroid/view/ViewGroup;
    goto :goto_12
.end method

.method public final getActivity()Landroidx/fragment/app/FragmentActivity;
    .registers 2
    iget-object v0, p0, Landroidx/fragment/app/Fragment;->mHost:Landroidx/fragment/app/FragmentActivity;
    return-object v0
.end method

.method public getContext()Landroid/content/Context;
    .registers 2
    iget-object v0, p0, Landroidx/fragment/app/Fragment;->mHost:Landroidx/fragment/app/FragmentActivity;
    return-object v0
.end method

.method public final getParentFragmentManager()Landroidx/fragment/app/FragmentManager;
    .registers 2
    iget-object v0, p0, Landroidx/fragment/app/Fragment;->mFragmentManager:Landroidx/fragment/app/FragmentManager;
    return-object v0
.end method

.method public getView()Landroid/view/View;
    .registers 2
    iget-object v0, p0, Landroidx/fragment/app/Fragment;->mView:Landroid/view/View;
    return-object v0
.end method

.method public onAttach(Landroid/content/Context;)V
    .registers 2
    return-void
.end method

.method public onCreate(Landroid/os/Bundle;)V
    .registers 2
    return-void
.end method

.method public onCreateView(Landroid/view/LayoutInflater;Landroid/view/ViewGroup;Landroid/os/Bundle;)Landroid/view/View;
    .registers 5
    const/4 v0, 0x0
    return-object v0
.end method

.method public onResume()V
    .registers 1
    return-void
.end method

.method public onViewCreated(Landroid/view/View;Landroid/os/Bundle;)V
    .registers 3
    return-void
.end method

.method public final requireActivity()Landroidx/fragment/app/FragmentActivity;
    .registers 2
    iget-object v0, p0, Landroidx/fragment/app/Fragment;->mHost:Landroidx/fragment/app/FragmentActivity;
    return-object v0
.end method

.method public final requireContext()Landroid/content/Context;
    .registers 2
    iget-object v0, p0, Landroidx/fragment/app/Fragment;->mHost:Landroidx/fragment/app/FragmentActivity;
    return-object v0
.end method

.class public Landroidx/fragment/app/FragmentActivity;
.super Landroidx/activity/ComponentActivity;
.field final mFragments:Landroidx/fragment/app/FragmentManager;

.method public constructor <init>()V
    .registers 2
    invoke-direct {p0}, Landroidx/activity/ComponentActivity;-><init>()V
    new-instance v0, Landroidx/fragment/app/FragmentManager;
    invoke-direct {v0, p0}, Landroidx/fragment/app/FragmentManager;-><init>(Landroidx/fragment/app/FragmentActivity;)V
    iput-object v0, p0, Landroidx/fragment/app/FragmentActivity;->mFragments:Landroidx/fragment/app/FragmentManager;
    return-void
.end method

.method public getSupportFragmentManager()Landroidx/fragment/app/FragmentManager;
    .registers 2
    iget-object v0, p0, Landroidx/fragment/app/FragmentActivity;->mFragments:Landroidx/fragment/app/FragmentManager;
    return-object v0
.end method

.class public Landroidx/fragment/app/FragmentManager;
.super Ljava/lang/Object;
.field final host:Landroidx/fragment/app/FragmentActivity;
.field private final mResultListeners:Ljava/util/Map;
.field private final mResults:Ljava/util/Map;

.method constructor <init>(Landroidx/fragment/app/FragmentActivity;)V
    .registers 3
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    new-instance v0, Ljava/util/HashMap;
    invoke-direct {v0}, Ljava/util/HashMap;-><init>()V
    iput-object v0, p0, Landroidx/fragment/app/FragmentManager;->mResultListeners:Ljava/util/Map;
    new-instance v0, Ljava/util/HashMap;
    invoke-direct {v0}, Ljava/util/HashMap;-><init>()V
    iput-object v0, p0, Landroidx/fragment/app/FragmentManager;->mResults:Ljava/util/Map;
    iput-object p1, p0, Landroidx/fragment/app/FragmentManager;->host:Landroidx/fragment/app/FragmentActivity;
    return-void
.end method

.method public beginTransaction()Landroidx/fragment/app/FragmentTransaction;
    .registers 2
    new-instance v0, Landroidx/fragment/app/FragmentTransaction;
    invoke-direct {v0, p0}, Landroidx/fragment/app/FragmentTransaction;-><init>(Landroidx/fragment/app/FragmentManager;)V
    return-object v0
.end method

.method public setFragmentResult(Ljava/lang/String;Landroid/os/Bundle;)V
    .registers 4
    iget-object v0, p0, Landroidx/fragment/app/FragmentManager;->mResultListeners:Ljava/util/Map;
    invoke-interface {v0, p1}, Ljava/util/Map;->get(Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroidx/fragment/app/FragmentResultListener;
    if-eqz v0, :cond_e
    invoke-interface {v0, p1, p2}, Landroidx/fragment/app/FragmentResultListener;->onFragmentResult(Ljava/lang/String;Landroid/os/Bundle;)V
    :goto_d
    return-void
    :cond_e
    iget-object v0, p0, Landroidx/fragment/app/FragmentManager;->mResults:Ljava/util/Map;
    invoke-interface {v0, p1, p2}, Ljava/util/Map;->put(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    goto :goto_d
.end method

.method public setFragmentResultListener(Ljava/lang/String;Landroidx/lifecycle/LifecycleOwner;Landroidx/fragment/app/FragmentResultListener;)V
    .registers 5
    iget-object v0, p0, Landroidx/fragment/app/FragmentManager;->mResultListeners:Ljava/util/Map;
    invoke-interface {v0, p1, p3}, Ljava/util/Map;->put(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    iget-object v0, p0, Landroidx/fragment/app/FragmentManager;->mResults:Ljava/util/Map;
    invoke-interface {v0, p1}, Ljava/util/Map;->remove(Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/os/Bundle;
    if-eqz v0, :cond_12
    invoke-interface {p3, p1, v0}, Landroidx/fragment/app/FragmentResultListener;->onFragmentResult(Ljava/lang/String;Landroid/os/Bundle;)V
    :cond_12
    return-void
.end method

.class public interface abstract Landroidx/fragment/app/FragmentResultListener;
.super Ljava/lang/Object;

.method public abstract onFragmentResult(Ljava/lang/String;Landroid/os/Bundle;)V
.end method

.class Landroidx/fragment/app/FragmentTransaction$1;
.super Ljava/lang/Object;
.implements Ljava/lang/Runnable;
.field final synthetic this$0:Landroidx/fragment/app/FragmentTransaction;

.method constructor <init>(Landroidx/fragment/app/FragmentTransaction;)V
    .registers 2
    iput-object p1, p0, Landroidx/fragment/app/FragmentTransaction$1;->this$0:Landroidx/fragment/app/FragmentTransaction;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public run()V
    .registers 4
    iget-object v0, p0, Landroidx/fragment/app/FragmentTransaction$1;->this$0:Landroidx/fragment/app/FragmentTransaction;
    invoke-static {v0}, Landroidx/fragment/app/FragmentTransaction;->access$200(Landroidx/fragment/app/FragmentTransaction;)Landroidx/fragment/app/Fragment;
    move-result-object v0
    iget-object v1, p0, Landroidx/fragment/app/FragmentTransaction$1;->this$0:Landroidx/fragment/app/FragmentTransaction;
    invoke-static {v1}, Landroidx/fragment/app/FragmentTransaction;->access$000(Landroidx/fragment/app/FragmentTransaction;)Landroidx/fragment/app/FragmentManager;
    move-result-object v1
    iget-object v2, p0, Landroidx/fragment/app/FragmentTransaction$1;->this$0:Landroidx/fragment/app/FragmentTransaction;
    invoke-static {v2}, Landroidx/fragment/app/FragmentTransaction;->access$100(Landroidx/fragment/app/FragmentTransaction;)I
    move-result v2
    invoke-virtual {v0, v1, v2}, Landroidx/fragment/app/Fragment;->attach(Landroidx/fragment/app/FragmentManager;I)V
    return-void
.end method

.class public Landroidx/fragment/app/FragmentTransaction;
.super Ljava/lang/Object;
.field private at:I
.field private f:Landroidx/fragment/app/Fragment;
.field private final m:Landroidx/fragment/app/FragmentManager;

.method constructor <init>(Landroidx/fragment/app/FragmentManager;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Landroidx/fragment/app/FragmentTransaction;->m:Landroidx/fragment/app/FragmentManager;
    return-void
.end method

.method static synthetic access$000(Landroidx/fragment/app/FragmentTransaction;)Landroidx/fragment/app/FragmentManager;
    .registers 2
    iget-object v0, p0, Landroidx/fragment/app/FragmentTransaction;->m:Landroidx/fragment/app/FragmentManager;
    return-object v0
.end method

.method static synthetic access$100(Landroidx/fragment/app/FragmentTransaction;)I
    .registers 2
    iget v0, p0, Landroidx/fragment/app/FragmentTransaction;->at:I
    return v0
.end method

.method static synthetic access$200(Landroidx/fragment/app/FragmentTransaction;)Landroidx/fragment/app/Fragment;
    .registers 2
    iget-object v0, p0, Landroidx/fragment/app/FragmentTransaction;->f:Landroidx/fragment/app/Fragment;
    return-object v0
.end method

.method public add(ILandroidx/fragment/app/Fragment;)Landroidx/fragment/app/FragmentTransaction;
    .registers 3
    iput-object p2, p0, Landroidx/fragment/app/FragmentTransaction;->f:Landroidx/fragment/app/Fragment;
    iput p1, p0, Landroidx/fragment/app/FragmentTransaction;->at:I
    return-object p0
.end method

.method public add(Landroidx/fragment/app/Fragment;Ljava/lang/String;)Landroidx/fragment/app/FragmentTransaction;
    .registers 3
    iput-object p1, p0, Landroidx/fragment/app/FragmentTransaction;->f:Landroidx/fragment/app/Fragment;
    return-object p0
.end method

.method public commit()I
    .registers 3
    iget-object v0, p0, Landroidx/fragment/app/FragmentTransaction;->m:Landroidx/fragment/app/FragmentManager;
    iget-object v0, v0, Landroidx/fragment/app/FragmentManager;->host:Landroidx/fragment/app/FragmentActivity;
    new-instance v1, Landroidx/fragment/app/FragmentTransaction$1;
    invoke-direct {v1, p0}, Landroidx/fragment/app/FragmentTransaction$1;-><init>(Landroidx/fragment/app/FragmentTransaction;)V
    invoke-virtual {v0, v1}, Landroidx/fragment/app/FragmentActivity;->runOnUiThread(Ljava/lang/Runnable;)V
    const/4 v0, 0x0
    return v0
.end method

.method public replace(ILandroidx/fragment/app/Fragment;)Landroidx/fragment/app/FragmentTransaction;
    .registers 3
    iput-object p2, p0, Landroidx/fragment/app/FragmentTransaction;->f:Landroidx/fragment/app/Fragment;
    iput p1, p0, Landroidx/fragment/app/FragmentTransaction;->at:I
    return-object p0
.end method

.class public interface abstract Landroidx/lifecycle/LifecycleOwner;
.super Ljava/lang/Object;

.class public abstract Landroidx/lifecycle/ViewModel;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method protected onCleared()V
    .registers 1
    return-void
.end method

.class public Landroidx/lifecycle/ViewModelStore;
.super Ljava/lang/Object;
.field final mMap:Ljava/util/HashMap;

.method public constructor <init>()V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    new-instance v0, Ljava/util/HashMap;
    invoke-direct {v0}, Ljava/util/HashMap;-><init>()V
    iput-object v0, p0, Landroidx/lifecycle/ViewModelStore;->mMap:Ljava/util/HashMap;
    return-void
.end method

.class public interface abstract Landroidx/lifecycle/ViewModelStoreOwner;
.super Ljava/lang/Object;

.method public abstract getViewModelStore()Landroidx/lifecycle/ViewModelStore;
.end method

.class public Lcom/google/android/material/bottomsheet/BottomSheetDialog;
.super Landroid/app/Dialog;

.method public constructor <init>(Landroid/content/Context;)V
    .registers 2
    invoke-direct {p0, p1}, Landroid/app/Dialog;-><init>(Landroid/content/Context;)V
    return-void
.end method

.method public setContentView(I)V
    .registers 4
    invoke-virtual {p0}, Lcom/google/android/material/bottomsheet/BottomSheetDialog;->getContext()Landroid/content/Context;
    move-result-object v0
    invoke-static {v0}, Landroid/view/LayoutInflater;->from(Landroid/content/Context;)Landroid/view/LayoutInflater;
    move-result-object v0
    const/4 v1, 0x0
    invoke-virtual {v0, p1, v1}, Landroid/view/LayoutInflater;->inflate(ILandroid/view/ViewGroup;)Landroid/view/View;
    move-result-object v0
    invoke-super {p0, v0}, Landroid/app/Dialog;->setContentView(Landroid/view/View;)V
    return-void
.end method
