// Opens pages of pica in Chromium and uses them as people do.
//
// usage: node page.mjs MODULES [--screenshots FOLDER] PAGE.html...
//
// MODULES is a folder with node_modules (package.json beside this file). Speaks TAP. With --screenshots
// the first page is drawn at three widths, light and dark.
import { createRequire } from "node:module";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";

const argv = process.argv.slice(2);
const modules = path.resolve(argv.shift());
const screenshots = argv[0] === "--screenshots" ? path.resolve(argv.splice(0, 2)[1]) : null;
const files = argv.map((file) => path.resolve(file));
const require = createRequire(path.join(modules, "node_modules", "x.js"));
const { chromium } = require("playwright-core");
const axe = fs.readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

const FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
  "--disable-component-update", "--disable-sync"];
const WIDTHS = [1280, 768, 390];

let number = 0, failed = 0;
async function test(name, fn) {
  number++;
  try {
    await fn();
    console.log(`ok ${number} - ${name}`);
  } catch (error) {
    failed++;
    console.log(`not ok ${number} - ${name}`);
    for (const line of String(error.message || error).split("\n").slice(0, 12)) console.log(`# ${line}`);
  }
}
function same(got, want, what) {
  if (JSON.stringify(got) !== JSON.stringify(want)) throw new Error(`${what}: ${JSON.stringify(got)}, not ${JSON.stringify(want)}`);
}
const holds = (truth, what) => { if (!truth) throw new Error(what); };

async function browser(options) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "pica-browser-"));
  const context = await chromium.launchPersistentContext(folder, { executablePath: process.env.CHROMIUM || "/usr/bin/chromium", headless: true, args: FLAGS,
    viewport: { width: 1280, height: 900 }, locale: "en-US", ...options });
  return { context, end: async () => { await context.close(); fs.rmSync(folder, { recursive: true, force: true }); } };
}

// A page with all that it says, asks for and complains of.
async function open(context, file) {
  const page = await context.newPage(), said = [];
  page.on("console", (message) => { if (["error", "warning"].includes(message.type())) said.push(`console: ${message.text()}`); });
  page.on("pageerror", (error) => said.push(`error: ${error.message}`));
  page.on("dialog", (dialog) => { said.push(`dialog: ${dialog.message()}`); dialog.dismiss(); });
  page.on("request", (request) => { if (request.url() !== pathToFileURL(file).href) said.push(`request: ${request.url().slice(0, 100)}`); });
  await page.goto(pathToFileURL(file).href);
  return { page, said };
}

const dataOf = (page) => page.evaluate(() => JSON.parse(document.getElementById("pica-data").textContent));
const rows = (page, section) => page.locator(`#${section} .items > li:not(.none)`).count();
const counted = (c) => c.role === "collects" && c.owner.kind !== "library";
const openAll = (page) => page.evaluate(async () => {
  for (let round = 0; round < 3; round++) {
    for (const d of document.querySelectorAll("details")) d.open = true;
    await new Promise((done) => setTimeout(done, 50));
  }
});

async function use(file, context) {
  const name = path.basename(file), { page, said } = await open(context, file), data = await dataOf(page), report = data.packages[0].report;
  const places = report.collections.filter(counted);

  await test(`${name}: everything is listed`, async () => {
    same(await rows(page, "findings"), report.findings.length, "findings");
    same(await rows(page, "collections"), places.length, "collections");
    same(await page.locator("main > section").count(), data.packages.length > 1 ? 7 : 6, "sections");
    holds(await page.locator("#plain").isHidden(), "the plain text is shown too");
    holds((await page.locator("main").innerText()).length > 400, "there is hardly anything on the page");
  });

  await test(`${name}: filters and search`, async () => {
    if (!report.findings.length) return;
    const severity = report.findings[0].severity, left = report.findings.filter((f) => f.severity !== severity).length;
    const chip = page.locator(`#findings .chips button.${severity}`);
    await chip.click();
    same(await chip.getAttribute("aria-pressed"), "false", "the chip");
    same(await rows(page, "findings"), left, `without ${severity}`);
    same((await page.locator("#findings [role=status]").innerText()).match(/\d+/g).map(Number), [left, report.findings.length], "the count that was said");
    await chip.click();
    const search = page.locator("#findings input[type=search]");
    await search.fill(report.findings[0].rule);
    same(await rows(page, "findings"), report.findings.filter((f) => JSON.stringify(f).toLowerCase().includes(report.findings[0].rule.toLowerCase())).length, "by rule");
    await search.fill("no such thing as this");
    same(await rows(page, "findings"), 0, "of nothing");
    holds(await page.locator("#findings .none").isVisible(), "nothing was said of nothing");
    await search.fill("");
    same(await rows(page, "findings"), report.findings.length, "again");
  });

  await test(`${name}: a row of a chart shows its places`, async () => {
    if (!places.length) return;
    const row = page.locator("#summary .chart tr.pick").first(), sum = Number(await row.locator(".sum").innerText());
    await row.locator("button").focus();
    await page.keyboard.press("Enter");
    same(await rows(page, "collections"), sum, "places");
    await page.locator("#collections select").first().selectOption("");
    same(await rows(page, "collections"), places.length, "places again");
  });

  await test(`${name}: a path, step by step`, async () => {
    const call = places.find((c) => (c.chain || []).length > 1 && c.place.insn != null) || places.find((c) => c.chain);
    if (!call) return;
    const item = page.locator(`[id="c-${call.id}"]`);
    await item.locator("summary").first().focus();
    await page.keyboard.press("Enter");
    await item.locator(".path").first().waitFor();
    same(await item.locator(".path > li").count(), call.chain.length + 1, "steps");
    const at = (p) => [p.entry, p.method_idx, p.insn].join("|"), excerpts = data.packages[0].excerpts || [];
    if (excerpts.some((e) => at(e) === at(call.place))) {
      const code = item.locator(".path > li.end .asm");
      holds(await code.isVisible(), "no code");
      same(await code.locator(".here").count(), 1, "marked instructions");
    }
    same(await item.locator(".gate.counts").count(), call.guards.filter((g) => g.counts).length, "gates that count");
    same(await item.locator(".gate.open").count(), call.guards.filter((g) => !g.counts).length, "gates that do not");
    await item.locator("summary").first().click();
    same(await item.getAttribute("open"), null, "still open");
  });

  await test(`${name}: the other language`, async () => {
    const title = (lang) => { const t = (report.findings[0] || { title: "" }).title; return typeof t === "string" ? t : t[lang]; };
    same(await page.evaluate(() => document.documentElement.lang), data.lang === "en" ? "en" : "zh-CN", "language");
    const other = data.lang === "en" ? 0 : 1;
    await page.locator(`#lang-${other}`).click();
    same(await page.evaluate(() => document.documentElement.lang), other ? "en" : "zh-CN", "language");
    same(await page.evaluate(() => document.activeElement.id), `lang-${other}`, "focus");
    if (report.findings.length) holds((await page.locator("#findings").innerText()).includes(title(other ? "en" : "zh").slice(0, 20)), "titles are not in it");
    holds((await page.locator("#t-limits").innerText()).includes(other ? "not seen" : "未能查看"), "headings are not in it");
    await page.locator(`#lang-${1 - other}`).click();
  });

  await test(`${name}: all packages, sorted`, async () => {
    if (data.packages.length < 2) return;
    const table = page.locator("table.apps"), findings = async () => (await table.locator("tbody td:nth-child(5)").allInnerTexts()).map(Number);
    same(await table.locator("tbody tr").count(), data.packages.length, "rows");
    await page.locator("#sort-findings").click();
    same(await findings(), data.packages.map((p) => p.report.findings.length).sort((a, b) => b - a), "most first");
    await page.locator("#sort-findings").click();
    same(await findings(), data.packages.map((p) => p.report.findings.length).sort((a, b) => a - b), "fewest first");
    const last = data.packages.length - 1, named = data.packages[last].report.sample;
    await page.locator("#package").selectOption(String(last));
    same(await rows(page, "findings"), data.packages[last].report.findings.length, "findings of the last");
    holds((await page.locator("main h1").innerText()).length > 0 && named, "no name");
    await page.locator("#package").selectOption("0");
  });

  await test(`${name}: by keyboard from the top`, async () => {
    await page.reload();
    await page.keyboard.press("Tab");
    same(await page.evaluate(() => document.activeElement.className), "skip", "first");
    await page.keyboard.press("Tab");
    same(await page.evaluate(() => document.activeElement.getAttribute("href")), data.packages.length > 1 ? "#packages" : "#summary", "second");
    holds(await page.evaluate(() => getComputedStyle(document.activeElement).outlineStyle !== "none"), "the focus cannot be seen");
  });

  await test(`${name}: nothing is wider than the screen`, async () => {
    await openAll(page);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      const wide = await page.evaluate(() => document.scrollingElement.scrollWidth - innerWidth);
      holds(wide <= 0, `${wide} pixels too many at ${width}`);
    }
    await page.setViewportSize({ width: 1280, height: 900 });
  });

  await test(`${name}: accessible (axe, WCAG 2.1 AA)`, async () => {
    await page.reload();
    await page.evaluate(() => { for (const d of [...document.querySelectorAll("details")].slice(0, 12)) d.open = true; });
    await page.evaluate(axe);
    for (const scheme of ["light", "dark"]) {
      await page.emulateMedia({ colorScheme: scheme });
      const wrong = await page.evaluate(() => axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"] })
        .then((r) => r.violations.map((v) => `${v.id}: ${v.help}: ${v.nodes.length} x ${v.nodes[0].html.slice(0, 160)} ${(v.nodes[0].any[0] || {}).message || ""}`)));
      holds(!wrong.length, scheme + "\n" + wrong.join("\n"));
    }
    await page.emulateMedia({ colorScheme: "light" });
  });

  await test(`${name}: on paper`, async () => {
    await page.reload();
    await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
    same(await page.locator("#findings details.item:not([open])").count(), 0, "findings that are closed");
    await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
    same(await page.locator("#findings details.item[open]").count(), 0, "findings that stay open");
    holds((await page.pdf({ format: "A4" })).length > 10000, "hardly anything was printed");
  });

  await test(`${name}: no error, and nothing was asked for`, async () => same(said, [], "said"));

  await test(`${name}: nothing can be loaded, and no other script run`, async () => {
    same(await page.evaluate(() => document.scripts.length), 2, "scripts");
    const blocked = await page.evaluate(() => new Promise((done) => {
      const seen = new Set();
      document.addEventListener("securitypolicyviolation", (e) => { seen.add(e.effectiveDirective); if (seen.size === 4) done([...seen].sort()); });
      fetch("http://127.0.0.1:9/").catch(() => {});
      document.body.append(Object.assign(new Image(), { src: "http://127.0.0.1:9/x.png" }));
      document.body.append(Object.assign(document.createElement("script"), { textContent: "document.title = 'run'" }));
      document.body.append(Object.assign(document.createElement("style"), { textContent: "body { display: none }" }));
      setTimeout(() => done([...seen].sort()), 2000);
    }));
    same(blocked, ["connect-src", "img-src", "script-src-elem", "style-src-elem"], "blocked");
    holds((await page.title()) !== "run", "a script ran");
  });
  await page.close();
}

async function draw(context, file) {
  fs.mkdirSync(screenshots, { recursive: true });
  for (const [name, width, height, colorScheme, lang, section] of [["page-wide", 1280, 1000, "light", 1, null], ["page-path", 1000, 800, "light", 1, "collections"],
    ["page-dark", 768, 760, "dark", 0, "findings"], ["page-narrow", 390, 844, "light", 0, null]]) {
    const { page } = await open(context, file);
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await page.locator(`#lang-${lang}`).click();
    await page.evaluate(() => document.activeElement.blur());
    if (section) {
      await page.evaluate((section) => {
        const d = document.querySelector(`#${section} details.item`);
        d.open = true;
        d.scrollIntoView();
        scrollBy(0, -64);
      }, section);
      await page.waitForTimeout(200);
    }
    await page.screenshot({ path: path.join(screenshots, name + ".png") });
    await page.close();
  }
}

const { context, end } = await browser({});
for (const file of files) await use(file, context);
if (screenshots && files.length) await draw(context, files[0]);
await end();

const plain = await browser({ javaScriptEnabled: false });
await test(`${path.basename(files[0])}: without JavaScript`, async () => {
  const { page, said } = await open(plain.context, files[0]);
  for (const lang of ["zh-CN", "en"]) {
    const text = page.locator(`#plain pre[lang=${lang}]`);
    holds(await text.isVisible(), `no text in ${lang}`);
    holds((await text.innerText()).split("\n").length > 15, `hardly any text in ${lang}`);
  }
  same(said, [], "said");
});
await plain.end();

console.log(`1..${number}`);
process.exitCode = failed ? 1 : 0;
