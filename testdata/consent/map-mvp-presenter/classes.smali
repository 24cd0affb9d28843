.class public abstract Lcom/luxian/map/base/BasePresenter;
.super Ljava/lang/Object;
.field protected view:Lcom/luxian/map/base/BaseView;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public attach(Lcom/luxian/map/base/BaseView;)V
    .registers 2
    iput-object p1, p0, Lcom/luxian/map/base/BasePresenter;->view:Lcom/luxian/map/base/BaseView;
    invoke-virtual {p0}, Lcom/luxian/map/base/BasePresenter;->onAttached()V
    return-void
.end method

.method public detach()V
    .registers 2
    const/4 v0, 0x0
    iput-object v0, p0, Lcom/luxian/map/base/BasePresenter;->view:Lcom/luxian/map/base/BaseView;
    return-void
.end method

.method protected abstract onAttached()V
.end method

.class public interface abstract Lcom/luxian/map/base/BaseView;
.super Ljava/lang/Object;

.method public abstract ctx()Landroid/content/Context;
.end method

.class Lcom/luxian/map/main/MainActivity$1;
.super Ljava/lang/Object;
.implements Landroid/view/View$OnClickListener;
.field final synthetic this$0:Lcom/luxian/map/main/MainActivity;

.method constructor <init>(Lcom/luxian/map/main/MainActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/luxian/map/main/MainActivity$1;->this$0:Lcom/luxian/map/main/MainActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/view/View;)V
    .registers 3
    iget-object v0, p0, Lcom/luxian/map/main/MainActivity$1;->this$0:Lcom/luxian/map/main/MainActivity;
    invoke-static {v0}, Lcom/luxian/map/main/MainActivity;->access$000(Lcom/luxian/map/main/MainActivity;)Lcom/luxian/map/main/MainContract$Presenter;
    move-result-object v0
    invoke-virtual {v0}, Lcom/luxian/map/main/MainContract$Presenter;->agree()V
    return-void
.end method

.class Lcom/luxian/map/main/MainActivity$2;
.super Ljava/lang/Object;
.implements Landroid/view/View$OnClickListener;
.field final synthetic this$0:Lcom/luxian/map/main/MainActivity;

.method constructor <init>(Lcom/luxian/map/main/MainActivity;)V
    .registers 2
    iput-object p1, p0, Lcom/luxian/map/main/MainActivity$2;->this$0:Lcom/luxian/map/main/MainActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/view/View;)V
    .registers 3
    iget-object v0, p0, Lcom/luxian/map/main/MainActivity$2;->this$0:Lcom/luxian/map/main/MainActivity;
    invoke-static {v0}, Lcom/luxian/map/main/MainActivity;->access$000(Lcom/luxian/map/main/MainActivity;)Lcom/luxian/map/main/MainContract$Presenter;
    move-result-object v0
    invoke-virtual {v0}, Lcom/luxian/map/main/MainContract$Presenter;->refuse()V
    return-void
.end method

.class public Lcom/luxian/map/main/MainActivity;
.super Landroid/app/Activity;
.implements Lcom/luxian/map/main/MainContract$View;
.field private layer:Landroid/view/View;
.field private final presenter:Lcom/luxian/map/main/MainContract$Presenter;
.field private status:Landroid/widget/TextView;

.method public constructor <init>()V
    .registers 2
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    new-instance v0, Lcom/luxian/map/main/MainPresenter;
    invoke-direct {v0}, Lcom/luxian/map/main/MainPresenter;-><init>()V
    iput-object v0, p0, Lcom/luxian/map/main/MainActivity;->presenter:Lcom/luxian/map/main/MainContract$Presenter;
    return-void
.end method

.method static synthetic access$000(Lcom/luxian/map/main/MainActivity;)Lcom/luxian/map/main/MainContract$Presenter;
    .registers 2
    iget-object v0, p0, Lcom/luxian/map/main/MainActivity;->presenter:Lcom/luxian/map/main/MainContract$Presenter;
    return-object v0
.end method

.method public close()V
    .registers 1
    invoke-virtual {p0}, Lcom/luxian/map/main/MainActivity;->finish()V
    return-void
.end method

.method public ctx()Landroid/content/Context;
    .registers 1
    return-object p0
.end method

.method public hidePrivacy()V
    .registers 3
    iget-object v0, p0, Lcom/luxian/map/main/MainActivity;->layer:Landroid/view/View;
    const/16 v1, 0x8
    invoke-virtual {v0, v1}, Landroid/view/View;->setVisibility(I)V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 4
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    const/high16 v0, 0x7f020000
    invoke-virtual {p0, v0}, Lcom/luxian/map/main/MainActivity;->setContentView(I)V
    const/high16 v0, 0x7f030000
    invoke-virtual {p0, v0}, Lcom/luxian/map/main/MainActivity;->findViewById(I)Landroid/view/View;
    move-result-object v0
    iput-object v0, p0, Lcom/luxian/map/main/MainActivity;->layer:Landroid/view/View;
    const v0, 0x7f030003
    invoke-virtual {p0, v0}, Lcom/luxian/map/main/MainActivity;->findViewById(I)Landroid/view/View;
    move-result-object v0
    check-cast v0, Landroid/widget/TextView;
    iput-object v0, p0, Lcom/luxian/map/main/MainActivity;->status:Landroid/widget/TextView;
    const v0, 0x7f030001
    invoke-virtual {p0, v0}, Lcom/luxian/map/main/MainActivity;->findViewById(I)Landroid/view/View;
    move-result-object v0
    new-instance v1, Lcom/luxian/map/main/MainActivity$1;
    invoke-direct {v1, p0}, Lcom/luxian/map/main/MainActivity$1;-><init>(Lcom/luxian/map/main/MainActivity;)V
    invoke-virtual {v0, v1}, Landroid/view/View;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    const v0, 0x7f030002
    invoke-virtual {p0, v0}, Lcom/luxian/map/main/MainActivity;->findViewById(I)Landroid/view/View;
    move-result-object v0
    new-instance v1, Lcom/luxian/map/main/MainActivity$2;
    invoke-direct {v1, p0}, Lcom/luxian/map/main/MainActivity$2;-><init>(Lcom/luxian/map/main/MainActivity;)V
    invoke-virtual {v0, v1}, Landroid/view/View;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    iget-object v0, p0, Lcom/luxian/map/main/MainActivity;->presenter:Lcom/luxian/map/main/MainContract$Presenter;
    invoke-virtual {v0, p0}, Lcom/luxian/map/main/MainContract$Presenter;->attach(Lcom/luxian/map/base/BaseView;)V
    return-void
.end method

.method protected onDestroy()V
    .registers 2
    iget-object v0, p0, Lcom/luxian/map/main/MainActivity;->presenter:Lcom/luxian/map/main/MainContract$Presenter;
    invoke-virtual {v0}, Lcom/luxian/map/main/MainContract$Presenter;->detach()V
    invoke-super {p0}, Landroid/app/Activity;->onDestroy()V
    return-void
.end method

.method public showPrivacy()V
    .registers 3
    iget-object v0, p0, Lcom/luxian/map/main/MainActivity;->layer:Landroid/view/View;
    const/4 v1, 0x0
    invoke-virtual {v0, v1}, Landroid/view/View;->setVisibility(I)V
    return-void
.end method

.method public showStatus(Ljava/lang/String;)V
    .registers 3
    iget-object v0, p0, Lcom/luxian/map/main/MainActivity;->status:Landroid/widget/TextView;
    invoke-virtual {v0, p1}, Landroid/widget/TextView;->setText(Ljava/lang/CharSequence;)V
    return-void
.end method

.class public interface abstract Lcom/luxian/map/main/MainContract$Model;
.super Ljava/lang/Object;

.method public abstract isAgreed()Z
.end method

.method public abstract locate()Ljava/lang/String;
.end method

.method public abstract saveAgreed()V
.end method

.class public abstract Lcom/luxian/map/main/MainContract$Presenter;
.super Lcom/luxian/map/base/BasePresenter;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Lcom/luxian/map/base/BasePresenter;-><init>()V
    return-void
.end method

.method public abstract agree()V
.end method

.method public abstract refuse()V
.end method

.class public interface abstract Lcom/luxian/map/main/MainContract$View;
.super Ljava/lang/Object;
.implements Lcom/luxian/map/base/BaseView;

.method public abstract close()V
.end method

.method public abstract hidePrivacy()V
.end method

.method public abstract showPrivacy()V
.end method

.method public abstract showStatus(Ljava/lang/String;)V
.end method

.class public interface abstract Lcom/luxian/map/main/MainContract;
.super Ljava/lang/Object;

.class public Lcom/luxian/map/main/MainModel;
.super Ljava/lang/Object;
.implements Lcom/luxian/map/main/MainContract$Model;
.field private final c:Landroid/content/Context;
.field private final sp:Landroid/content/SharedPreferences;

.method constructor <init>(Landroid/content/Context;)V
    .registers 4
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcom/luxian/map/main/MainModel;->c:Landroid/content/Context;
    const-string v0, "map"
    const/4 v1, 0x0
    invoke-virtual {p1, v0, v1}, Landroid/content/Context;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    iput-object v0, p0, Lcom/luxian/map/main/MainModel;->sp:Landroid/content/SharedPreferences;
    return-void
.end method

.method device()Ljava/lang/String;
    .registers 2
    invoke-static {}, Landroid/os/Build;->getSerial()Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method

.method public isAgreed()Z
    .registers 5
    const/4 v0, 0x1
    const/4 v1, 0x0
    iget-object v2, p0, Lcom/luxian/map/main/MainModel;->sp:Landroid/content/SharedPreferences;
    const-string v3, "xy"
    invoke-interface {v2, v3, v1}, Landroid/content/SharedPreferences;->getInt(Ljava/lang/String;I)I
    move-result v2
    if-ne v2, v0, :cond_d
    :goto_c
    return v0
    :cond_d
    move v0, v1
    goto :goto_c
.end method

.method public locate()Ljava/lang/String;
    .registers 3
    iget-object v0, p0, Lcom/luxian/map/main/MainModel;->c:Landroid/content/Context;
    const-string v1, "location"
    invoke-virtual {v0, v1}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/location/LocationManager;
    const-string v1, "gps"
    invoke-virtual {v0, v1}, Landroid/location/LocationManager;->getLastKnownLocation(Ljava/lang/String;)Landroid/location/Location;
    move-result-object v0
    invoke-static {v0}, Ljava/lang/String;->valueOf(Ljava/lang/Object;)Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method

.method public saveAgreed()V
    .registers 4
    iget-object v0, p0, Lcom/luxian/map/main/MainModel;->sp:Landroid/content/SharedPreferences;
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "xy"
    const/4 v2, 0x1
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences$Editor;->putInt(Ljava/lang/String;I)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->commit()Z
    return-void
.end method

.class public Lcom/luxian/map/main/MainPresenter;
.super Lcom/luxian/map/main/MainContract$Presenter;
.field private model:Lcom/luxian/map/main/MainModel;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Lcom/luxian/map/main/MainContract$Presenter;-><init>()V
    return-void
.end method

.method private ready()V
    .registers 3
    iget-object v0, p0, Lcom/luxian/map/main/MainPresenter;->view:Lcom/luxian/map/base/BaseView;
    check-cast v0, Lcom/luxian/map/main/MainContract$View;
    invoke-interface {v0}, Lcom/luxian/map/main/MainContract$View;->hidePrivacy()V
    iget-object v0, p0, Lcom/luxian/map/main/MainPresenter;->view:Lcom/luxian/map/base/BaseView;
    check-cast v0, Lcom/luxian/map/main/MainContract$View;
    iget-object v1, p0, Lcom/luxian/map/main/MainPresenter;->model:Lcom/luxian/map/main/MainModel;
    invoke-virtual {v1}, Lcom/luxian/map/main/MainModel;->locate()Ljava/lang/String;
    move-result-object v1
    invoke-interface {v0, v1}, Lcom/luxian/map/main/MainContract$View;->showStatus(Ljava/lang/String;)V
    return-void
.end method

.method public agree()V
    .registers 2
    iget-object v0, p0, Lcom/luxian/map/main/MainPresenter;->model:Lcom/luxian/map/main/MainModel;
    invoke-virtual {v0}, Lcom/luxian/map/main/MainModel;->saveAgreed()V
    invoke-direct {p0}, Lcom/luxian/map/main/MainPresenter;->ready()V
    return-void
.end method

.method protected onAttached()V
    .registers 3
    new-instance v1, Lcom/luxian/map/main/MainModel;
    iget-object v0, p0, Lcom/luxian/map/main/MainPresenter;->view:Lcom/luxian/map/base/BaseView;
    check-cast v0, Lcom/luxian/map/main/MainContract$View;
    invoke-interface {v0}, Lcom/luxian/map/main/MainContract$View;->ctx()Landroid/content/Context;
    move-result-object v0
    invoke-direct {v1, v0}, Lcom/luxian/map/main/MainModel;-><init>(Landroid/content/Context;)V
    iput-object v1, p0, Lcom/luxian/map/main/MainPresenter;->model:Lcom/luxian/map/main/MainModel;
    iget-object v0, p0, Lcom/luxian/map/main/MainPresenter;->view:Lcom/luxian/map/base/BaseView;
    check-cast v0, Lcom/luxian/map/main/MainContract$View;
    iget-object v1, p0, Lcom/luxian/map/main/MainPresenter;->model:Lcom/luxian/map/main/MainModel;
    invoke-virtual {v1}, Lcom/luxian/map/main/MainModel;->device()Ljava/lang/String;
    move-result-object v1
    invoke-interface {v0, v1}, Lcom/luxian/map/main/MainContract$View;->showStatus(Ljava/lang/String;)V
    iget-object v0, p0, Lcom/luxian/map/main/MainPresenter;->model:Lcom/luxian/map/main/MainModel;
    invoke-virtual {v0}, Lcom/luxian/map/main/MainModel;->isAgreed()Z
    move-result v0
    if-nez v0, :cond_2c
    iget-object v0, p0, Lcom/luxian/map/main/MainPresenter;->view:Lcom/luxian/map/base/BaseView;
    check-cast v0, Lcom/luxian/map/main/MainContract$View;
    invoke-interface {v0}, Lcom/luxian/map/main/MainContract$View;->showPrivacy()V
    :goto_2b
    return-void
    :cond_2c
    invoke-direct {p0}, Lcom/luxian/map/main/MainPresenter;->ready()V
    goto :goto_2b
.end method

.method public refuse()V
    .registers 2
    iget-object v0, p0, Lcom/luxian/map/main/MainPresenter;->view:Lcom/luxian/map/base/BaseView;
    check-cast v0, Lcom/luxian/map/main/MainContract$View;
    invoke-interface {v0}, Lcom/luxian/map/main/MainContract$View;->close()V
    return-void
.end method
