.class public Lcom/example/rules/Values;
.super Ljava/lang/Object;

.field static final a:Z = true
.field static final b:B = 0x1t
.field static final c:C = 'c'
.field static final d:D = 0.6
.field static final f:F = 0.5f
.field static final i:I = 0x3
.field static final j:J = 0x4L
.field static final s:S = 0x2s
.field static final x:Ljava/lang/String; = "s"
.field static final y:Ljava/lang/Class; = Ljava/lang/String;
.field static final z:Ljava/lang/String; = null
.field static final zz:I = 0x1
