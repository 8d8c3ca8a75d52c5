// The list of problems, a page at a time; each opens into its evidence.

const PAGE = 50;
const PRINT_LIMIT = 3000;
let printing = false;

function evidenceList(text) {
  const parts = text.split("；").filter(Boolean);
  return h("ul", { class: "evidence" }, parts.map((part) => h("li", null, part)));
}

const ownersText = (problem) => problem.owners.map((unit) => unit.name).join("、");

function problemDetail(problem) {
  return h("div", { class: "detail" },
    h("dl", null,
      h("dt", null, "发现依据"), h("dd", null, evidenceList(problem.evidence)),
      h("dt", null, "先做什么"), h("dd", null, problem.doFirst),
      h("dt", null, "责任单位"), h("dd", null, ownersText(problem)),
      h("dt", null, "规则"), h("dd", null, link({ view: "problems", rule: problem.rule.id }, `${problem.rule.name}（${problem.rule.id}）`)),
      problem.change ? [h("dt", null, "与上次比"), h("dd", null, problem.change.name)] : null));
}

function opener(problem, row) {
  const toggle = (event) => {
    const open = event.currentTarget.getAttribute("aria-expanded") === "true";
    event.currentTarget.setAttribute("aria-expanded", String(!open));
    if (open) row().nextElementSibling.remove();
    else row().after(h("tr", { class: "open" }, h("td", { colspan: 9 }, problemDetail(problem))));
  };
  return h("button", { type: "button", class: "opener", "aria-expanded": "false", "aria-label": `${problem.number} 的依据`, onclick: toggle }, problem.number);
}

function problemRow(problem) {
  const home = problem.household;
  const row = h("tr", { "data-number": problem.number },
    h("td", null, opener(problem, () => row)),
    h("td", null, problem.village ? `${problem.village.name} ${home?.group ?? ""}` : "—"),
    h("td", null, home ? link({ view: "household", id: home.id }, home.head || home.id) : "—"),
    h("td", null, problem.who || "—"),
    h("td", null, h("abbr", { title: problem.rule.clause.title }, problem.rule.clause.id)),
    h("td", { class: "text" }, problem.found),
    h("td", null, badge(problem.rule.category.id, problem.rule.category.name)),
    h("td", null, badge(problem.rule.severity.id, problem.rule.severity.name)),
    h("td", { class: "nowrap" }, problem.due ?? "—"));
  return row;
}

function pager(state, pages) {
  const page = pageOf(state, pages);
  const to = (target, text) => target >= 1 && target <= pages
    ? link({ ...state, page: target }, text, { class: "step" }) : h("span", { class: "step off", "aria-hidden": "true" }, text);
  return pages <= 1 ? null : h("nav", { class: "pager", "aria-label": "翻页" },
    to(1, "首页"), to(page - 1, "上一页"), h("span", { "aria-current": "page" }, `第 ${page} / ${pages} 页`), to(page + 1, "下一页"), to(pages, "末页"));
}

const pageOf = (state, pages) => Math.min(Math.max(1, Number.parseInt(state.page ?? "1", 10) || 1), Math.max(1, pages));

function slice(list, state) {
  const size = printing ? PRINT_LIMIT : PAGE;
  const pages = Math.ceil(list.length / size);
  const from = (pageOf(state, pages) - 1) * size;
  return { rows: list.slice(from, from + size), pages };
}

function sortControl(state) {
  const names = { place: "按村、户", severity: "按程度", clause: "按条款", due: "按时限" };
  return h("label", { class: "sort" }, "排列 ",
    h("select", { onchange: (event) => go({ ...state, sort: event.target.value, page: undefined }) },
      Object.entries(names).map(([id, name]) => h("option", { value: id, selected: (state.sort ?? "place") === id }, name))));
}

function listHead(state, list) {
  const homes = new Set(list.map((problem) => problem.household).filter(Boolean)).size;
  const as = (view, text) => link({ ...filtersOf(state), view }, text, { "aria-current": state.view === view ? "true" : null });
  return h("div", { class: "listhead" }, h("h2", { id: "count" }, `共 ${grouped(list.length)} 条，涉及 ${grouped(homes)} 户`),
    h("span", { class: "switch" }, as("problems", "按条看"), as("households", "按户看")), state.view === "problems" ? sortControl(state) : null);
}

function problemList(state) {
  const list = sorted(matching(state), state);
  const { rows, pages } = slice(list, state);
  const heads = ["问题编号", "村 组", "户主", "人员", "条款", "问题", "种类", "程度", "整改时限"];
  return h("div", null, listHead(state, list),
    list.length === 0 ? h("p", { class: "empty" }, "没有符合条件的问题") :
      h("div", { class: "scroll" }, h("table", { class: "problems" }, h("caption", { class: "unseen" }, "问题清单"),
        h("thead", null, h("tr", null, heads.map((head) => h("th", { scope: "col" }, head)))),
        h("tbody", null, rows.map(problemRow)))),
    pager(state, pages));
}
