/* What controls come to among the texts around them: dialogs and screens made by hand. */
#include "privacy/consent_screen.h"

#include "tests/check.h"

static struct consent_text says(const char *text)
{
    return text ? consent_text_read(pica_span_str(text)) : (struct consent_text){ 0 };
}

static void check_dialogs(void)
{
    static const struct {
        const char *title, *message, *positive, *negative, *neutral;
        const char *want; /* verdicts of the three */
    } cases[] = {
        /* As it should be. */
        { "隐私政策", "请阅读并同意《隐私政策》", "同意", "不同意", NULL, "agrees refuses none" },
        { "温馨提示", "请您审慎阅读《用户协议》和《隐私政策》", "同意并继续", "暂不使用", NULL,
          "agrees refuses none" },
        { NULL, "Please read our Privacy Policy", "Agree", "Exit", "Not now",
          "agrees leaves puts_off" },
        { "服务协议和隐私政策", NULL, "我同意", "不同意并退出", NULL, "agrees refuses none" },
        { "隱私權政策", "我們重視您的隱私", "同意並繼續", "不同意", NULL, "agrees refuses none" },
        { NULL, "我们更新了隐私政策", "同意", "仅浏览", NULL, "agrees basic none" },
        /* Terms alone. */
        { "用户协议", "请阅读用户协议", "同意", "拒绝", NULL, "agrees_terms refuses none" },
        /* No policy: whatever is agreed to, it is none. */
        { "提示", "对方请求加您为好友", "同意", "拒绝", NULL, "no_policy none none" },
        { NULL, "Incoming call from Bob", "Accept", "Decline", NULL, "no_policy none none" },
        { NULL, NULL, "Agree", "Disagree", NULL, "no_policy none none" },
        /* Taking notice is no agreement. */
        { "隐私政策", "请阅读《隐私政策》", "我知道了", NULL, NULL, "ambiguous none none" },
        { "Privacy Policy", "We value your privacy", "OK", "Cancel", NULL, "ambiguous none none" },
        { "隐私政策更新", "请阅读更新后的《隐私政策》", "下一步", "取消", NULL,
          "ambiguous none none" },
        /* Yes answers a question and nothing else. */
        { NULL, "是否同意《隐私政策》？", "是", "否", NULL, "answers refuses none" },
        { NULL, "Do you agree to the Privacy Policy?", "Yes", "No", NULL, "answers refuses none" },
        { NULL, "Do you agree to the Privacy Policy?", "OK", "Cancel", NULL,
          "ambiguous puts_off none" },
        { "Privacy Policy", "Delete all photos?", "Yes", "No", NULL, "none none none" },
        /* Others. */
        { "隐私政策", NULL, "同意好友申请", "同意/不同意", NULL, "other asks none" },
        { "注销账号", "注销前请阅读《注销协议》和《隐私政策》", "确认注销", "取消", NULL,
          "deletes none none" },
        { "撤回同意", "撤回对《隐私政策》的同意后将退出", "撤回同意", "取消", NULL,
          "withdraws none none" },
    };

    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct consent_dialog d = { .title = says(cases[i].title),
                                    .message = says(cases[i].message),
                                    .positive = says(cases[i].positive),
                                    .negative = says(cases[i].negative),
                                    .neutral = says(cases[i].neutral) };
        struct consent_dialog_answer a = consent_dialog_judge(&d);
        char got[128];

        snprintf(got, sizeof got, "%s %s %s", consent_verdicts[a.positive].name,
                 consent_verdicts[a.negative].name, consent_verdicts[a.neutral].name);
        CHECK_STR(got, cases[i].want);
    }
}

#define ELEMENTS_MAX 8

/* An element and the verdict it must have. */
struct want {
    enum consent_kind kind;
    const char *text;
    uint32_t parent;
    enum layout_checked checked;
    bool clickable;
    uint32_t names;
    const char *verdict;
};

static void check_verdicts(const struct consent_screen *s, const struct want *wants)
{
    for (size_t i = 0; i < s->element_count && wants[i].verdict; i++)
        CHECK_STR(consent_verdicts[s->elements[i].verdict].name, wants[i].verdict);
}

static void check_screen(const struct want *wants, bool agreeable, bool refusable)
{
    struct consent_element elements[ELEMENTS_MAX] = { 0 };
    struct consent_screen s = { .elements = elements };

    for (; s.element_count < ELEMENTS_MAX && wants[s.element_count].verdict; s.element_count++) {
        const struct want *w = &wants[s.element_count];

        elements[s.element_count] = (struct consent_element){ .kind = w->kind,
                                                              .says = says(w->text),
                                                              .names = w->names,
                                                              .parent = w->parent,
                                                              .checked = w->checked,
                                                              .clickable = w->clickable };
    }
    consent_screen_judge(&s);
    check_verdicts(&s, wants);
    CHECK(s.element_count > 0 && s.agreeable == agreeable && s.refusable == refusable);
    /* Judging again changes nothing. */
    consent_screen_judge(&s);
    check_verdicts(&s, wants);
}

#define TEXT CONSENT_KIND_TEXT
#define BUTTON CONSENT_KIND_BUTTON
#define BOX CONSENT_KIND_CHECK
#define IMAGE CONSENT_KIND_IMAGE

static void check_boxes(void)
{
    static const char label[] = "我已阅读并同意《用户协议》和《隐私政策》";

    /* A box and its label beside it, in either order; the button that goes on is no consent. */
    check_screen((struct want[]){ { BUTTON, "登录", 1, .verdict = "ambiguous" },
                                  { BOX, NULL, 2, .verdict = "checks" },
                                  { TEXT, label, 2, .verdict = "statement" },
                                  { .verdict = NULL } },
                 true, false);
    check_screen((struct want[]){ { TEXT, label, 2, .verdict = "statement" },
                                  { BOX, NULL, 2, .verdict = "checks" },
                                  { .verdict = NULL } },
                 true, false);
    /* In a group of its own. */
    check_screen((struct want[]){ { BOX, NULL, 3, .verdict = "checks" },
                                  { TEXT, label, 2, .verdict = "statement" },
                                  { .verdict = NULL } },
                 true, false);
    /* With its own text; said to be empty. */
    check_screen((struct want[]){ { BOX, label, 1, LAYOUT_UNCHECKED, .verdict = "checks" },
                                  { .verdict = NULL } },
                 true, false);
    /* Checked from the start. */
    check_screen((struct want[]){ { BOX, label, 1, LAYOUT_CHECKED, .verdict = "checked" },
                                  { BUTTON, "登录", 1, .verdict = "ambiguous" },
                                  { .verdict = NULL } },
                 false, false);
    /* Another box, far from it. */
    check_screen((struct want[]){ { BOX, NULL, 5, .verdict = "none" },
                                  { TEXT, "隐私政策", 2, .verdict = "shows" },
                                  { BUTTON, "同意", 2, .verdict = "agrees" },
                                  { .verdict = NULL } },
                 true, false);
    /* The sentence in parts, the box a picture. */
    check_screen((struct want[]){ { IMAGE, NULL, 1, .names = 1 << 8, .verdict = "checks" },
                                  { TEXT, "我已阅读并同意", 1, .verdict = "statement" },
                                  { TEXT, "《用户协议》", 1, .verdict = "shows" },
                                  { TEXT, "《隐私政策》", 1, .verdict = "shows" },
                                  { .verdict = NULL } },
                 true, false);
    /* The same without a box that is known: half a sentence is no control. */
    check_screen((struct want[]){ { TEXT, "我已阅读并同意", 1, .verdict = "statement" },
                                  { TEXT, "《隐私政策》", 1, .verdict = "shows" },
                                  { .verdict = NULL } },
                 false, false);
    /* An icon before the word of a button. */
    check_screen((struct want[]){ { TEXT, "隐私政策", 1, .verdict = "shows" },
                                  { IMAGE, NULL, 2, .names = 1 << 2, .verdict = "named" },
                                  { TEXT, "同意", 2, .verdict = "agrees" },
                                  { .verdict = NULL } },
                 true, false);
    /* Terms alone; and a box for something else. */
    check_screen(
        (struct want[]){ { BOX, "我已阅读并同意《用户协议》", 1, .verdict = "checks_terms" },
                         { BOX, "同意接收广告推送", 1, .verdict = "other" },
                         { .verdict = NULL } },
        true, false);
    check_screen((struct want[]){ { BOX, "登录即代表同意《隐私政策》", 1, .verdict = "implied" },
                                  { .verdict = NULL } },
                 false, false);
}

static void check_screens(void)
{
    check_screen((struct want[]){ { TEXT, "我已阅读并同意《隐私政策》", 1, .verdict = "statement" },
                                  { .verdict = NULL } },
                 false, false);
    check_screen((struct want[]){ { BUTTON, "阅读并同意《隐私政策》", 1, .verdict = "agrees" },
                                  { .verdict = NULL } },
                 true, false);
    check_screen(
        (struct want[]){ { TEXT, "同意《隐私政策》", 1, .clickable = true, .verdict = "agrees" },
                         { .verdict = NULL } },
        true, false);
    /* The link to the policy, in the same words. */
    check_screen((struct want[]){ { TEXT, "同意《隐私政策》", 1, .clickable = true, .names = 1,
                                    .verdict = "statement" },
                                  { .verdict = NULL } },
                 false, false);
    check_screen((struct want[]){ { TEXT, "请阅读《隐私政策》", 1, .verdict = "asks" },
                                  { TEXT, "不同意", 1, .verdict = "refuses" },
                                  { TEXT, "同意", 1, .verdict = "agrees" },
                                  { .verdict = NULL } },
                 true, true);
    check_screen((struct want[]){ { TEXT, NULL, 1, .names = 1, .verdict = "named" },
                                  { BUTTON, "同意", 1, .verdict = "no_policy" },
                                  { .verdict = NULL } },
                 false, false);
    check_screen(
        (struct want[]){ { TEXT, "https://example.com/privacy.html", 1, .verdict = "shows" },
                         { BUTTON, "Agree", 1, .verdict = "agrees" },
                         { BUTTON, "Not now", 1, .verdict = "puts_off" },
                         { BUTTON, "No, thanks", 1, .verdict = "puts_off" },
                         { .verdict = NULL } },
        true, true);
    check_screen(
        (struct want[]){ { CONSENT_KIND_ITEM, "隐私政策", 1, .verdict = "shows" },
                         { CONSENT_KIND_ITEM, "注销账号", 1, .verdict = "deletes" },
                         { CONSENT_KIND_ITEM, "退出登录", 1, .verdict = "none" },
                         { CONSENT_KIND_PREFERENCE, "个性化推荐", 1, LAYOUT_CHECKED,
                           .verdict = "personalisation" },
                         { CONSENT_KIND_PREFERENCE, "撤回同意", 1, .verdict = "withdraws" },
                         { CONSENT_KIND_PREFERENCE, "隐私设置", 1, .verdict = "options" },
                         { CONSENT_KIND_PREFERENCE, "投诉举报", 1, .verdict = "complaint" },
                         { .verdict = NULL } },
        false, false);
}

int main(void)
{
    check_dialogs();
    check_boxes();
    check_screens();
    return check_done();
}
