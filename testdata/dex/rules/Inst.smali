.class public interface abstract Lcom/example/rules/Inst;
.super Ljava/lang/Object;

# Instance fields of interfaces: no compiler writes them, and version 035 lets them pass.

.field public final i:I
