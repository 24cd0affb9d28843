"use strict";
(() => {
  const DATA = JSON.parse(document.getElementById("pica-data").textContent);
  const STATES = ["before", "unknown", "late", "gated", "unreachable"];
  const SEVERITIES = ["critical", "high", "medium", "low", "info"];
  const VERDICTS = ["violation", "suspected", "notice", "inconclusive"];
  const BARS = 8; // rows of a chart before "all of them"
  const LONG = 240; // characters of a name that are shown at once
  const SENTENCE = 4000; // of a text, which may hold names

  // [Chinese, English] of all that the page itself says.
  const WORDS = {
    skip: ["跳到正文", "Skip to content"],
    language: ["语言", "Language"],
    print: ["打印", "Print"],
    package: ["安装包", "Package"],
    sections: ["章节", "Sections"],
    packages: ["全部安装包", "All packages"],
    places: ["收集行为", "Collection"],
    sortBy: ["按“{0}”排序", "sort by {0}"],
    summary: ["概览", "Summary"],
    findings: ["问题", "Findings"],
    collections: ["收集行为", "Collection"],
    calls: ["权限申请与 SDK", "Requests and SDKs"],
    app: ["应用信息", "The app"],
    limits: ["未能查看的内容", "What was not seen"],
    filterBy: ["筛选", "Filter"],
    search: ["搜索：规则、条款、类名、说明……", "Search: rule, clause, class, text…"],
    searchCalls: ["搜索：信息种类、类名、API……", "Search: kind, class, API…"],
    shown: ["显示 {0} / {1} 项", "{0} of {1} shown"],
    nothing: ["没有符合条件的项目", "Nothing matches"],
    reset: ["清除筛选", "Clear filters"],
    expand: ["全部展开", "Expand all"],
    collapse: ["全部收起", "Collapse all"],
    all: ["全部", "All"],
    allKinds: ["所有信息种类", "All kinds of information"],
    allOwners: ["所有主体", "All owners"],
    libraries: ["包括通用库及仅作佐证的调用", "also common libraries and calls that only confirm"],
    before: ["同意前", "before consent"],
    unknown: ["无法判定", "cannot be told"],
    late: ["用户操作后", "on user action"],
    gated: ["同意后", "after consent"],
    unreachable: ["未见路径", "no way seen"],
    beforeCount: ["处收集发生在同意之前", "places collect before consent"],
    findingCount: ["个问题", "findings"],
    graveCount: ["个高危及以上", "high or critical"],
    consentFlow: ["征得同意的流程", "How consent is asked for"],
    declared: ["有", "declared"], partial: ["不完整", "partial"], none: ["未发现", "none found"], cannot: ["无法查看", "not seen"],
    yes: ["有", "found"], no: ["未发现", "not found"], unseen: ["未能查看", "not seen"],
    allPlaces: ["全部收集行为：同意之前还是之后", "All places that collect: before or after consent"],
    withoutConsent: ["无需用户同意即可运行", "runs without consent"],
    withConsent: ["仅在同意之后", "only after consent"],
    byKind: ["按信息种类", "By kind of information"],
    byOwner: ["按主体（应用自身与 SDK）", "By owner (the app itself and SDKs)"],
    verdict: ["判断", "Verdict"],
    bySeverity: ["问题按严重程度", "Findings by severity"],
    total: ["合计", "total"],
    showAll: ["显示全部 {0} 行", "show all {0}"],
    showLess: ["收起", "show fewer"],
    ownerApp: ["应用自身", "the app itself"],
    detail: ["说明", "What was found"],
    clauses: ["所涉条款", "Clauses"],
    advice: ["整改建议", "Advice"],
    evidence: ["证据", "Evidence"],
    evidenceOf: ["证据（列出 {0} 处，共 {1} 处）", "Evidence ({0} of {1} places)"],
    known: ["基线中已有", "in the baseline"], accepted: ["已接受", "accepted"], newOne: ["新增", "new"],
    path: ["运行路径", "How it comes to run"],
    pathUnknown: ["就所见而言，可能的运行路径", "As far as it was seen, it might come to run so"],
    noPath: ["未找到到达此处的路径。", "No way leads here."],
    theCall: ["此处调用", "the call"],
    gates: ["途中类似同意关口的检查", "What looks like a consent gate on the way"],
    noGates: ["途中未见任何类似同意关口的检查。", "Nothing that looks like a consent gate was seen on the way."],
    counts: ["属于同意关口", "counts as a consent gate"],
    notCounts: ["不属于同意关口", "is no consent gate"],
    test: ["分支条件", "test"],
    taken: ["须跳转", "has to branch"], notTaken: ["须不跳转", "has to fall through"],
    decided: ["（别无他路）", " (no other way is open)"],
    value: ["取值", "value"],
    unseenCalls: ["须进一步查看的内容", "What would have to be seen"],
    toDo: ["如何使其合法", "What would make it lawful"],
    surer: ["如何进一步确认", "What would make it surer"],
    code: ["字节码", "bytecode"],
    offset: ["偏移", "offset"],
    notSure: ["路径中有一步是推定的", "one step of it is assumed"],
    maybe: ["另有一条不确定的路径可能更早运行：{0}", "by a way that is not sure it may run earlier: {0}"],
    dormant: ["位于系统不会自行加载的代码中", "in code that the system does not load by itself"],
    requests: ["权限申请", "Permission requests"],
    starts: ["SDK 启动", "SDK starts"],
    grants: ["告知 SDK 用户选择", "What SDKs are told of the user's choice"],
    fabricated: ["未经用户同意即告知“已同意”", "says “agreed” although nobody has agreed"],
    contract: ["与 SDK 的约定", "contract"], kept: ["遵守", "kept"], broken: ["违反", "broken"],
    sdks: ["SDK", "SDKs"], libs: ["通用库", "Libraries"],
    name: ["名称", "Name"], vendor: ["厂商", "Vendor"], category: ["类别", "Category"], confidence: ["把握", "Confidence"],
    permissions: ["权限", "Permissions"], level: ["级别", "Level"], use: ["使用情况", "Use"],
    used: ["已使用", "used"], unused: ["未使用", "unused"], implied: ["系统附加", "implied"],
    version: ["版本", "Version"], file: ["文件", "File"], size: ["大小", "Size"], digests: ["摘要", "Digests"],
    levels: ["系统版本", "API levels"], installable: ["可安装", "Installable"], signature: ["签名", "Signature"],
    holds: ["有效", "holds"], holdsNot: ["无效", "does not hold"], signer: ["签名者", "Signer"],
    packer: ["加固", "Packer"], containers: ["开发框架", "Frameworks"], dex: ["DEX 文件", "DEX files"], native: ["本地库", "Native libraries"],
    components: ["组件", "Components"], madeOf: ["组成", "Made of"], classes: ["个类", "classes"],
    yesWord: ["是", "yes"], noWord: ["否", "no"],
    gaps: ["未能查看", "Gaps"], remarks: ["异常但已接受", "Accepted, but strange"],
    gapsWhy: ["未列出不等于不存在：以下内容未能查看，或因上限而中断。", "Not listed does not mean not there: this could not be looked at, or was cut short by a limit."],
    cutShort: ["分析被截断，可能遗漏问题。", "The analysis was cut short in a way that could hide a finding."],
    honest: ["本报告只说明发现了什么、未能查看什么，不代表该应用合规；说明的是代码能够做什么，而非数据已被发送。", "This report says what was found and what could not be looked at. It does not say that the app complies, and it shows what the code is able to do, not that data were sent."],
    madeBy: ["由 pica {0} 生成；规则：{1}", "Made by pica {0}; rules: {1}"],
    hidden: ["（共 {0} 个字符）", " ({0} characters)"],
    lawOf: ["适用法律日期：{0}", "by the law of {0}"],
    more: ["显示其余 {0} 处", "show {0} more"],
  };

  // --- text and elements -----------------------------------------------------------

  let lang = DATA.lang === "en" ? 1 : 0;
  const w = (key, ...values) => WORDS[key][lang].replace(/\{(\d)\}/g, (_, n) => values[n]);
  const t = (x) => (x && typeof x === "object" ? x[lang ? "en" : "zh"] : x);
  const label = (table, name) => t((DATA.labels[table] || {})[name]) ?? name;
  const term = (name) => label("terms", name);

  // Controls, and what turns the direction of writing, become visible: nothing in a name moves what stands beside it.
  const clean = (s) => String(s ?? "").replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g,
    (c) => "\u2039U+" + c.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0") + "\u203a");

  function h(name, attrs, ...children) {
    const [tag, ...classes] = name.split(".");
    const e = document.createElement(tag || "div");
    if (classes.length) e.className = classes.join(" ");
    for (const [key, value] of Object.entries(attrs || {})) {
      if (value == null || value === false) continue;
      if (key.startsWith("on")) e.addEventListener(key.slice(2), value);
      else if (key === "cls") e.classList.add(...value.split(" ").filter(Boolean));
      else e.setAttribute(key, value === true ? "" : value);
    }
    e.append(...children.flat(3).filter((c) => c != null && c !== false && c !== ""));
    return e;
  }

  // A name out of the package: kept apart from the text around it, and cut when nobody could read it.
  function named(s, tag = "bdi", most = LONG) {
    const text = clean(s);
    return h(tag, null, text.slice(0, most), text.length > most ? ["…", w("hidden", text.length)] : "");
  }
  const sentence = (s) => named(s, "span", SENTENCE);
  const mono = (s) => named(s, "code");

  const SIMPLE = { V: "void", Z: "boolean", B: "byte", S: "short", C: "char", I: "int", J: "long", F: "float", D: "double" };
  function dotted(descriptor) {
    const s = String(descriptor ?? "");
    if (/^L.*;$/.test(s)) return s.slice(1, -1).replaceAll("/", ".");
    if (s.startsWith("[")) return dotted(s.slice(1)) + "[]";
    return SIMPLE[s] || s;
  }
  const short = (descriptor) => dotted(descriptor).replace(/^.*\./, "");
  function parameters(prototype) {
    const inside = /^\((.*?)\)/.exec(prototype);
    return inside ? (inside[1].match(/\[*(L[^;]*;|[A-Z])/g) || []).map(short).join(", ") : "";
  }
  // "c(int)" of "c(I)V".
  function signature(method) {
    const at = String(method ?? "").indexOf("(");
    return at < 0 ? String(method ?? "") : method.slice(0, at) + "(" + parameters(method.slice(at)) + ")";
  }
  // Class and method as people write them, the package of the class in smaller letters.
  function method(cls, name) {
    const full = dotted(cls), dot = full.lastIndexOf(".");
    return h("span.method", { title: clean((cls ?? "") + (name ? "->" + name : "")).slice(0, 2000) },
      named(full.slice(dot + 1) + (name ? "." + signature(name) : "")), dot > 0 ? h("small", null, " ", named(full.slice(0, dot))) : "");
  }
  function api(descriptor) {
    const [cls, rest] = String(descriptor ?? "").split("->");
    return h("code", { title: clean(descriptor).slice(0, 2000) }, named(short(cls) + (rest ? "." + (rest.includes("(") ? signature(rest) : rest.split(":")[0]) : "")));
  }

  function svg(tag, attrs, ...children) {
    const e = document.createElementNS("http://www.w3.org/2000/svg", tag);
    for (const [key, value] of Object.entries(attrs)) e.setAttribute(key, value);
    e.append(...children);
    return e;
  }

  // --- the package that is shown --------------------------------------------------------

  let current = 0, report, excerpts, counsel, callsAt;
  const view = { sort: { key: "before", down: true }, text: {}, off: {}, kind: "", owner: "", library: false, open: new Set(), rows: {} };

  const placeKey = (p) => p.entry + "|" + p.method_idx + "|" + p.insn;
  const counted = (c) => c.role === "collects" && c.owner.kind !== "library";
  const ownerName = (o) => (o.kind === "app" ? w("ownerApp") : t(o.name) || o.id || o.kind);
  const ownerKey = (o) => o.kind + ":" + (o.kind === "app" ? "" : o.id);

  function choose(n) {
    const p = DATA.packages[n];
    current = n;
    report = p.report;
    for (const list of ["permission_requests", "sdk_starts", "grants", "consent_acts"]) report[list] = report[list] || [];
    excerpts = new Map((p.excerpts || []).map((e) => [placeKey(e), e]));
    counsel = p.counsel || {};
    callsAt = new Map();
    for (const call of [...report.collections, ...report.permission_requests, ...report.sdk_starts, ...report.grants])
      if (!callsAt.has(placeKey(call.place))) callsAt.set(placeKey(call.place), call);
  }

  // --- places, code, paths ----------------------------------------------------------------

  function code(e) {
    return h("div.asm.mono", { cls: e.code.some((one) => one[1]) ? "" : "bare", role: "group", "aria-label": w("code"), tabindex: "0" }, e.code.map(([unit, line, text], i) =>
      h("div", { cls: i === e.here ? "here" : "", "aria-current": i === e.here ? "location" : null },
        h("i", null, (i === e.here ? "▶ " : "  ") + unit.toString(16).padStart(4, "0")), h("i", null, line ? ":" + line : ""), named(text, "span"))));
  }

  function where(p, opened) {
    const e = excerpts.get(placeKey(p)), said = [];
    if (e && e.source) said.push(named(e.source + (e.line ? ":" + e.line : "")), " · ");
    said.push(named(p.entry || ""));
    if (p.insn != null) said.push(" +0x" + p.insn.toString(16));
    if (p.file_offset != null) said.push(" · ", w("offset"), " 0x" + p.file_offset.toString(16));
    if (!e || !e.code) {
      if (p.bytes) said.push(" · ", mono(p.bytes));
      return h("div.where", null, said);
    }
    return h("div.where", null, h("details", { open: opened }, h("summary", null, said, " · ", w("code")), code(e)));
  }

  const place = (p, opened) => h("div", null, p.class ? method(p.class, p.method) : null, where(p, opened));

  function gate(g) {
    return h("div.gate", { cls: g.counts ? "counts" : "open" },
      h("b", null, w(g.counts ? "counts" : "notCounts")), " · ", label("guards", g.kind), g.key ? [" ", mono(g.key)] : "",
      g.why ? h("div", null, sentence(t(g.why))) : "", where(g.place), g.because ? h("div", null, place(g.because)) : "");
  }

  function test(x) {
    return h("div.gate.test", null, h("b", null, w("test")), " ", x.subject ? api(x.subject) : "", x.values != null ? [" · ", w("value"), " ", mono(x.values)] : "",
      " · ", w(x.taken ? "taken" : "notTaken"), x.decided ? w("decided") : "", where(x.place));
  }

  function path(call) {
    const chain = call.chain || [];
    const steps = chain.map((s, i) => {
      const next = i + 1 < chain.length ? chain[i + 1].place : null;
      const why = [label("edges", s.edge), s.phase ? [" · ", label("phases", s.phase)] : ""];
      return h("li", null, h("div.why", null, why), method(s.class, s.method), (s.tests || []).map(test), next ? where(next) : "");
    });
    steps.push(h("li.end", null, h("div.why", null, w("theCall")), api(call.called || call.api), call.value != null ? [" = ", mono(call.value)] : "", where(call.place, true)));
    return h("ol.path", { cls: call.consent || "" }, steps);
  }

  function list(items) {
    return h("ul.advice", null, items.map((a) => h("li", null, sentence(t(a.text)), a.place ? h("div", null, place(a.place)) : "")));
  }

  // All that is known of one call.
  function callBody(call) {
    const parts = [], c = counsel[call.id] || {};
    const said = [label("states", call.consent)];
    if (call.phase && call.consent !== "unknown") said.push(" · ", label("phases", call.phase));
    if (call.sure === false) said.push(" · ", w("notSure"));
    if (call.maybe_phase) said.push(" · ", w("maybe", label("phases", call.maybe_phase)));
    if (call.dormant) said.push(" · ", w("dormant"));
    parts.push(h("p", null, said));
    if (call.fabricated) parts.push(h("p", null, h("b", null, w("fabricated"))));
    if (call.contract && call.why) parts.push(h("p", null, h("b", null, w("contract"), ": ", call.contract === "none known" ? "" : w(call.contract)), " ", sentence(t(call.why))));
    if (call.chain) parts.push(h("div", null, h("h3", null, w(call.consent === "unknown" ? "pathUnknown" : "path")), path(call)));
    else parts.push(h("div", null, h("h3", null, w("path")), h("p", null, w("noPath")), path(call)));
    if ((call.guards || []).length) parts.push(h("div", null, h("h3", null, w("gates")), call.guards.map(gate)));
    else if (call.chain && call.consent !== "gated") parts.push(h("p.note", null, w("noGates")));
    if (call.unseen_why || (call.unseen || []).length)
      parts.push(h("div", null, h("h3", null, w("unseenCalls")), h("p", null, sentence(t(call.unseen_why))), h("ul.places", null, (call.unseen || []).map((u) =>
        h("li", null, label("unresolved", u.kind), u.target ? [" ", api(u.target)] : "", place(u.place))))));
    if ((c.advice || []).length) parts.push(h("div", null, h("h3", null, w("toDo")), list(c.advice)));
    if ((c.surer || []).length) parts.push(h("div", null, h("h3", null, w("surer")), list(c.surer)));
    return h("div.body", null, parts);
  }

  // A line that opens; its inside is made when it is first opened.
  function item(id, tag, what, side, body, long) {
    const d = h("details.item", { id, open: view.open.has(id), ontoggle: () => {
      view.open[d.open ? "add" : "delete"](id);
      if (d.open) fill();
    } }, h("summary", null, tag, h("span.what", null, what), h("span.side", null, side)));
    const fill = () => { if (d.children.length === 1) d.append(body()); };
    d.fill = fill;
    if (d.open) fill();
    return h("li", { cls: long ? "long" : "" }, d);
  }

  const tag = (kind, text) => h("span.tag", { cls: kind }, text);

  // --- charts ------------------------------------------------------------------------------

  function bar(counts, order, most, words, wide) {
    const sum = order.reduce((n, s) => n + (counts[s] || 0), 0);
    const said = order.filter((s) => counts[s]).map((s) => words(s) + " " + counts[s]).join(", ");
    const picture = svg("svg", { viewBox: "0 0 1000 20", preserveAspectRatio: "none", role: "img", "aria-label": said });
    let x = 0;
    for (const s of order) {
      if (!counts[s]) continue;
      const width = (counts[s] / Math.max(most, sum, 1)) * 1000;
      picture.append(svg("rect", { x, y: 0, width, height: 20, class: s }, svg("title", {}, words(s) + ": " + counts[s])));
      x += width;
    }
    return wide ? h("div.whole", null, picture) : picture;
  }

  function legend(counts, order, words) {
    return h("ul.legend", null, order.filter((s) => counts[s]).map((s) => h("li", { cls: s }, h("span.dot", { "aria-hidden": "true" }), words(s), " ", h("b", null, counts[s]))));
  }

  const tally = (items, of) => items.reduce((all, x) => { const k = of(x); all[k] = (all[k] || 0) + 1; return all; }, {});

  // One row for each group, the one with the most that runs without consent first.
  function chart(title, items, keyOf, nameOf, pick, id) {
    const groups = new Map();
    for (const c of items) {
      const k = keyOf(c);
      if (!groups.has(k)) groups.set(k, { name: nameOf(c), items: [] });
      groups.get(k).items.push(c);
    }
    const rows = [...groups].map(([k, g]) => ({ k, name: g.name, counts: tally(g.items, (c) => c.consent || "unknown"), sum: g.items.length }));
    const order = (a, b) => (b.counts.before || 0) - (a.counts.before || 0) || b.sum - a.sum || (a.name < b.name ? -1 : 1);
    rows.sort(order);
    const most = Math.max(...rows.map((r) => r.sum), 1);
    const shown = view.rows[id] ? rows : rows.slice(0, BARS);
    return h("div.card.chart", null, h("h3", { id: "h-" + id }, title),
      h("table", { "aria-labelledby": "h-" + id }, h("tbody", null, shown.map((r) =>
        h("tr.pick", { onclick: () => pick(r.k) }, h("th", { scope: "row" }, h("button", { type: "button" }, named(r.name))),
          h("td", null, bar(r.counts, STATES, most, w)), h("td.sum", null, r.sum))))),
      rows.length > BARS ? h("div.more", null, h("button.quiet", { type: "button", onclick: () => { view.rows[id] = !view.rows[id]; draw("summary"); } },
        view.rows[id] ? w("showLess") : w("showAll", rows.length))) : "");
  }

  // --- all packages of the page ---------------------------------------------------------------

  const COLUMNS = ["name", "version", "places", "before", "findings", "graveCount", "sdks"];

  function overview() {
    const rows = DATA.packages.map((p, n) => {
      const r = p.report, places = r.collections.filter(counted), severities = tally(r.findings, (f) => f.severity);
      return { n, name: r.sample.label || r.sample.package || r.sample.file_name, version: r.sample.version_name || "", states: tally(places, (c) => c.consent || "unknown"),
        places: places.length, before: places.filter((c) => c.consent === "before").length, findings: r.findings.length,
        graveCount: (severities.critical || 0) + (severities.high || 0), sdks: r.sdks.length };
    });
    const { key, down } = view.sort, most = Math.max(...rows.map((r) => r.places), 1);
    rows.sort((a, b) => (a[key] < b[key] ? -1 : a[key] > b[key] ? 1 : a.n - b.n) * (down ? -1 : 1));
    const head = (k) => h("th", { scope: "col", "aria-sort": k === key ? (down ? "descending" : "ascending") : null }, h("button", { type: "button", id: "sort-" + k, title: w("sortBy", w(k)), onclick: () => {
      view.sort = { key: k, down: k === key ? !down : k !== "name" };
      draw("packages");
      document.getElementById("sort-" + k).focus();
    } }, w(k), k === key ? (down ? " ↓" : " ↑") : ""));
    return h("div.card.scroll", { tabindex: "0", role: "group", "aria-label": w("packages") }, h("table.list.apps", null, h("thead", null, h("tr", null, COLUMNS.map(head))), h("tbody", null, rows.map((r) =>
      h("tr", { "aria-current": r.n === current ? "true" : null }, h("th", { scope: "row" }, h("button", { type: "button", onclick: () => { choose(r.n); page(); go("summary"); } }, named(r.name))), h("td", null, named(r.version)),
        h("td.chart", null, bar(r.states, STATES, most, w)), COLUMNS.slice(3).map((k) => h("td", null, r[k])))))));
  }

  // --- sections ------------------------------------------------------------------------------

  function tile(tone, number, text, word) {
    return h("div.card.tile", { cls: tone || "" }, h("b", { cls: word ? "word" : "" }, number), h("span", null, text));
  }

  function summary() {
    const items = report.collections.filter(counted), counts = tally(items, (c) => c.consent || "unknown");
    const severities = tally(report.findings, (f) => f.severity), grave = (severities.critical || 0) + (severities.high || 0);
    const flow = report.consent_flow || { verdict: "unknown", evidence: [] };
    const verdict = { declared: "declared", partial: "partial", none: "none", unknown: "cannot" }[flow.verdict];
    const without = (counts.before || 0) + (counts.late || 0);
    const pickKind = (k) => { view.kind = k; view.owner = ""; draw("collections"); go("collections"); };
    const pickOwner = (k) => { view.owner = k; view.kind = ""; draw("collections"); go("collections"); };
    return [
      DATA.packages[current].cut_short ? h("p.card.unknown.gate", null, w("cutShort")) : "",
      h("div.tiles", null,
        tile(counts.before ? "before" : "", counts.before || 0, w("beforeCount")),
        tile(grave ? "high" : "", report.findings.length, [w("findingCount"), " · ", grave, " ", w("graveCount")]),
        tile("", report.sdks.length, w("sdks")),
        tile({ declared: "gated", none: "before" }[flow.verdict] || "unknown", w(verdict), w("consentFlow"), true)),
      h("div.card.chart", null, h("h3", null, w("allPlaces")),
        h("div.axis", { "aria-hidden": "true" }, h("span", null, w("withoutConsent"), " ", without), h("span", null, w("withConsent"), " ", counts.gated || 0)),
        bar(counts, ["before", "late", "unknown", "unreachable", "gated"], 0, w, true), legend(counts, STATES, w)),
      h("div.pair", null, chart(w("byKind"), items, (c) => c.pi, (c) => label("kinds", c.pi), pickKind, "by-kind"),
        h("div.column", null, chart(w("byOwner"), items, (c) => ownerKey(c.owner), (c) => ownerName(c.owner), pickOwner, "by-owner"),
          h("div.card.chart", null, h("h3", null, w("bySeverity")), bar(severities, SEVERITIES, 0, term, true), legend(severities, SEVERITIES, term)))),
      h("div.card", null, h("h3", null, w("consentFlow"), lang ? ": " : "：", w(verdict)), flow.why ? h("p.note", null, sentence(t(flow.why))) : "",
        h("ul.asked", null, (flow.evidence || []).map((e) => h("li", { cls: e.found, title: clean(t(e.what)).slice(0, 500) || null }, h("span.found", null, e.found === "yes" ? "✓ " : e.found === "no" ? "– " : "? ", w(e.found)), label("elements", e.element))))),
    ];
  }

  const searchable = (x) => JSON.stringify(x, (key, value) => (key === "bytes" || key === "modulus" ? undefined : value)).toLowerCase();
  const found = (x, words) => {
    if (!words) return true;
    if (!x.$text) Object.defineProperty(x, "$text", { value: searchable(x) + " " + (x.pi ? searchable(DATA.labels.kinds[x.pi] || "") : "") + (x.class ? "" : dotted((x.place || {}).class).toLowerCase()) });
    return words.toLowerCase().split(/\s+/).every((one) => x.$text.includes(one));
  };

  // Chips, a search box and what goes with a list; `draw` makes the list anew and says how many it shows.
  function filtered(section, items, groups, extra, match, make, placeholder) {
    const off = (view.off[section] = view.off[section] || new Set()), ul = h("ul.items"), count = h("span.count", { role: "status", "aria-live": "polite" });
    const redo = () => {
      const shown = items.filter((x) => match(x) && groups.every((g) => !off.has(g.of(x))) && found(x, view.text[section]));
      ul.replaceChildren(...(shown.length ? shown.map(make) : [h("li.none", null, w("nothing"))]));
      count.textContent = w("shown", shown.length, items.length);
    };
    const input = h("input", { type: "search", placeholder, "aria-label": placeholder, value: view.text[section] || null, oninput: () => { view.text[section] = input.value.trim(); redo(); } });
    const chips = groups.map((g) => h("div.chips", { role: "group", "aria-label": g.title }, g.values.map((v) => {
      const n = items.filter((x) => g.of(x) === v).length;
      if (!n) return "";
      const b = h("button", { type: "button", cls: v, "aria-pressed": String(!off.has(v)), onclick: () => {
        off[off.has(v) ? "delete" : "add"](v);
        b.setAttribute("aria-pressed", String(!off.has(v)));
        redo();
      } }, g.plain ? "" : h("span.dot", { "aria-hidden": "true" }), g.words(v), " ", h("b", null, n));
      return b;
    })));
    const all = (open) => { for (const d of ul.querySelectorAll("details.item")) d.open = open; };
    redo();
    return [h("div.filters", { role: "search", "aria-label": w("filterBy") + " " + w(section) }, input, chips, extra || "",
      h("button.quiet", { type: "button", onclick: () => all(true) }, w("expand")), h("button.quiet", { type: "button", onclick: () => all(false) }, w("collapse")), count), ul];
  }

  function evidence(f) {
    const rows = f.evidence.map((p) => {
      const call = callsAt.get(placeKey(p));
      if (!call || !p.class) return h("li", null, place(p));
      const id = "e-" + f.id + "-" + call.id;
      const d = h("details", { ontoggle: () => { if (d.open && d.children.length === 1) d.append(callBody(call)); } },
        h("summary", null, call.consent ? [tag(call.consent, w(call.consent)), " "] : "", method(p.class, p.method), " ", h("small", null, w("path"))));
      d.fill = () => { if (d.children.length === 1) d.append(callBody(call)); };
      d.dataset.path = id;
      return h("li", null, d);
    });
    const ul = h("ul.places", null, rows.slice(0, 12));
    if (rows.length <= 12) return ul;
    const b = h("button.quiet", { type: "button", onclick: () => { ul.append(...rows.slice(12)); b.remove(); } }, w("more", rows.length - 12));
    return [ul, b];
  }

  function findingBody(f) {
    const total = f.evidence_total || f.evidence.length;
    return h("div.body", null,
      f.standing && f.standing !== "new" ? h("p.gate.test", null, h("b", null, w(f.standing)), f.standing_reason ? [": ", sentence(f.standing_reason)] : "") : "",
      h("div", null, h("h3", null, w("detail")), h("p", null, sentence(t(f.detail)))),
      f.advice ? h("div", null, h("h3", null, w("advice")), h("div.advice", null, h("p", null, sentence(t(f.advice))))) : "",
      (f.clause_details || []).length ? h("div", null, h("h3", null, w("clauses")), h("ul.clauses", null, f.clause_details.map((c) =>
        h("li", null, h("b", null, t(c.basis), " ", c.number), " ", t(c.title), " ", h("small", null, c.id, c.reference ? " · " + c.reference : "", c.valid_from ? " · " + c.valid_from + "–" + (c.valid_to || "") : ""))))) : "",
      f.evidence.length ? h("div", null, h("h3", null, total > f.evidence.length ? w("evidenceOf", f.evidence.length, total) : w("evidence")), evidence(f)) : "",
      h("p.note", null, h("code", null, f.rule), " · ", h("code", null, f.id), " · ", w("lawOf", f.on)));
  }

  function findings() {
    const make = (f) => item("f-" + f.id, tag(f.severity, term(f.severity)), [sentence(t(f.title)), h("small", null, term(f.verdict), f.standing === "known" || f.standing === "accepted" ? " · " + w(f.standing) : "")], f.clauses.slice(0, 3).join(" ") + (f.clauses.length > 3 ? " …" : ""), () => findingBody(f), true);
    return filtered("findings", report.findings, [
      { title: w("bySeverity"), of: (f) => f.severity, values: SEVERITIES, words: term },
      { title: w("verdict"), of: (f) => f.verdict, values: VERDICTS, words: term, plain: true },
    ], null, () => true, make, w("search"));
  }

  function select(title, value, options, change) {
    return h("select", { "aria-label": title, onchange: (e) => change(e.target.value) }, h("option", { value: "" }, title),
      options.map(([v, text]) => h("option", { value: v, selected: v === value }, clean(text).slice(0, 80))));
  }

  function collections() {
    const base = report.collections.filter((c) => view.library || counted(c));
    const kinds = [...new Set(base.map((c) => c.pi))].map((k) => [k, label("kinds", k)]), owners = [...new Map(base.map((c) => [ownerKey(c.owner), ownerName(c.owner)]))];
    const redo = () => { draw("collections"); };
    const extra = [
      select(w("allKinds"), view.kind, kinds, (v) => { view.kind = v; redo(); }),
      select(w("allOwners"), view.owner, owners, (v) => { view.owner = v; redo(); }),
      h("label.check", null, h("input", { type: "checkbox", checked: view.library, onchange: (e) => { view.library = e.target.checked; redo(); } }), w("libraries")),
    ];
    const make = (c) => item("c-" + c.id, tag(c.consent || "unknown", w(c.consent || "unknown")), [label("kinds", c.pi), h("small", null, api(c.api), c.value != null ? [" = ", mono(c.value)] : "")],
      [named(ownerName(c.owner)), h("br"), method(c.place.class, c.place.method)], () => callBody(c), true);
    return filtered("collections", base, [{ title: w("allPlaces"), of: (c) => c.consent || "unknown", values: STATES, words: w }], extra,
      (c) => (!view.kind || c.pi === view.kind) && (!view.owner || ownerKey(c.owner) === view.owner), make, w("searchCalls"));
  }

  function calls() {
    const group = (title, items, what) => (items.length ? [h("h3", null, title, " ", h("small", null, items.length)), h("ul.items", null, items.map((c) =>
      item("k-" + c.id, tag(c.consent || "unknown", w(c.consent || "unknown")), what(c), [named(ownerName(c.owner))], () => callBody(c), true))), h("p.note")] : []);
    const strip = (p) => p.replace(/^android\.permission\./, "");
    return [
      group(w("requests"), report.permission_requests, (c) => [named(c.permissions.map(strip).join(", ") || "?"), h("small", null, api(c.api))]),
      group(w("starts"), report.sdk_starts, (c) => [named(t(c.name) || c.sdk), h("small", null, api(c.called || c.api), c.contract && c.contract !== "none known" ? " · " + w("contract") + ": " + w(c.contract) : "")]),
      group(w("grants"), report.grants, (c) => [named(t(c.name) || c.sdk || c.api), h("small", null, api(c.called || c.api), c.told ? " · " + term(c.told) : "", c.fabricated ? " · " + w("fabricated") : "")]),
      table(w("sdks"), [w("name"), w("vendor"), w("category"), w("confidence"), w("evidence")], report.sdks.map((s) => [named(t(s.name)), named(s.vendor || ""), term(s.category || ""), term(s.confidence), s.evidence.slice(0, 3).map((e) => h("div", null, mono(e.value)))]), true),
      table(w("libs"), [w("name"), w("vendor"), w("confidence")], (report.libraries || []).map((s) => [named(t(s.name)), named(s.vendor || ""), term(s.confidence)])),
    ];
  }

  function table(title, heads, rows, open) {
    if (!rows.length) return "";
    return h("details.fold.card", { open }, h("summary", null, title, " ", h("small", null, rows.length)), h("div.scroll", { tabindex: "0", role: "region", "aria-label": title },
      h("table.list", null, h("thead", null, h("tr", null, heads.map((x) => h("th", { scope: "col" }, x)))), h("tbody", null, rows.map((r) => h("tr", null, r.map((c) => h("td", null, c))))))));
  }

  function app() {
    const s = report.sample, rows = [];
    const add = (key, ...value) => { if (value.some((v) => v != null && v !== "")) rows.push(h("dt", null, w(key)), h("dd", null, value)); };
    const size = (n) => n.toLocaleString(lang ? "en" : "zh") + " B";
    add("file", named(s.file_name), " · ", size(s.size));
    add("package", s.package ? mono(s.package) : "");
    add("version", s.version_name ? named(s.version_name) : "", s.version_code != null ? " (" + s.version_code + ")" : "");
    add("levels", s.min_sdk != null ? s.min_sdk + " – " + s.target_sdk : "");
    add("installable", w(s.installable ? "yesWord" : "noWord"));
    add("digests", ["sha256", "sm3", "sha1", "md5"].filter((d) => s[d]).map((d) => h("div", null, h("code", null, d.toUpperCase() + " " + s[d]))));
    add("signature", s.signature ? [w(s.signature.verified ? "holds" : "holdsNot"), s.signature.why ? ": " + clean(t(s.signature.why)) : ""] : "");
    add("signer", (s.signers || []).map((x) => h("div", null, x.scheme, " · ", named(x.subject || ""), x.sha256 ? h("div", null, h("code", null, "SHA256 " + x.sha256)) : "")));
    add("packer", s.packer ? named(t(s.packer.name)) : "");
    add("containers", (s.containers || []).map((c) => h("div", null, named(t(c.name)), c.version ? " " + clean(c.version) : "")));
    add("madeOf", (s.packages || []).map((p) => h("div", null, mono(p.name))));
    add("dex", (s.dex || []).slice(0, 60).map((d) => h("div", null, mono(d.name), " · ", d.classes, " ", w("classes"))));
    add("native", (s.native || []).slice(0, 60).map((n) => h("div", null, mono(n.name))));
    const use = (u) => (u === "used" ? w("used") : u === "unused" ? w("unused") : w("unknown"));
    return [h("dl.facts.card", null, rows), h("p.note"),
      table(w("permissions"), [w("name"), w("level"), w("use")], report.permissions.map((p) => [mono(p.name), [p.protection, p.implied ? " · " + w("implied") : ""], use(p.use)]), true),
      table(w("components"), [w("name"), w("category")], report.components.map((c) => [mono(c.class), [c.kind, c.exported ? " · exported" : ""]]))];
  }

  function limits() {
    const said = (n) => [n.place && (n.place.class || n.place.entry) ? place(n.place) : "", sentence(t(n.cause || n.text))];
    return [h("p", null, w("gapsWhy")), h("p.note"),
      table(w("gaps"), [w("category"), w("detail")], report.gaps.map((g) => [h("code", null, g.stage), said(g)])),
      table(w("remarks"), [w("category"), w("detail")], report.remarks.map((r) => [h("code", null, r.id), said(r)]))];
  }

  // --- the page ----------------------------------------------------------------------------------

  const SECTIONS = { ...(DATA.packages.length > 1 ? { packages: () => overview() } : {}), summary, findings, collections, calls, app, limits };
  const counts = { findings: () => report.findings.length, collections: () => report.collections.filter(counted).length };

  const go = (id) => { const e = document.getElementById(id); e.scrollIntoView(); e.querySelector("h2").focus({ preventScroll: true }); };

  function section(id) {
    return h("section", { id, "aria-labelledby": "t-" + id }, h("h2", { id: "t-" + id, tabindex: "-1" }, w(id), counts[id] ? h("small", null, counts[id]()) : ""), SECTIONS[id]());
  }
  function draw(id) {
    document.getElementById(id).replaceWith(section(id));
  }

  function setLanguage(n) {
    lang = n;
    page();
    document.getElementById("lang-" + n).focus();
  }

  function page() {
    const s = report.sample, name = s.label || s.package || s.file_name;
    document.documentElement.lang = lang ? "en" : "zh-CN";
    const languages = h("span.both", { role: "group", "aria-label": w("language") }, ["中文", "English"].map((text, n) =>
      h("button", { type: "button", id: "lang-" + n, lang: n ? "en" : "zh-CN", "aria-pressed": String(lang === n), onclick: () => setLanguage(n) }, text)));
    const packages = DATA.packages.length > 1 ? h("select", { id: "package", "aria-label": w("package"), onchange: (e) => { choose(Number(e.target.value)); page(); } },
      DATA.packages.map((p, n) => h("option", { value: n, selected: n === current }, clean(p.report.sample.label || p.report.sample.file_name).slice(0, 60)))) : "";
    const names = (report.tool.rules || []).map((r) => r.pack + " " + r.version).join(", ");
    document.getElementById("app").replaceChildren(
      h("a.skip", { href: "#main" }, w("skip")),
      h("header.bar", null, h("div.wrap", null, h("span.brand", null, "pica"), h("nav", { "aria-label": w("sections") }, Object.keys(SECTIONS).map((id) => h("a", { href: "#" + id }, w(id)))),
        h("span.tools", null, packages, languages, h("button", { type: "button", onclick: () => window.print() }, w("print"))))),
      h("main.wrap", { id: "main" },
        h("div.head", null, h("h1", null, named(name)), h("p", null, s.package ? [mono(s.package), " · "] : "", s.version_name ? [named(s.version_name), " · "] : "", named(s.file_name))),
        Object.keys(SECTIONS).map(section),
        h("footer", null, h("p", null, w("honest")), h("p", null, w("madeBy", report.tool.version, names)))));
  }

  // On paper nothing opens: findings are printed whole, and the places that collect before consent.
  let opened = [];
  window.addEventListener("beforeprint", () => {
    opened = [...document.querySelectorAll("#findings details.item, #calls details.item, #collections details.item")]
      .filter((d) => !d.open && (!d.id.startsWith("c-") || d.querySelector(".tag.before")));
    for (const d of opened) { d.fill(); d.open = true; }
  });
  window.addEventListener("afterprint", () => { for (const d of opened) d.open = false; });

  choose(0);
  page();
  document.getElementById("plain").hidden = true;
})();
