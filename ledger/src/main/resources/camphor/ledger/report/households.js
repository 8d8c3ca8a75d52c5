// Problems gathered by household, and one household with every clause that touches it.

function householdList(state) {
  const list = matching(state);
  const byHome = new Map();
  for (const problem of list) {
    if (!problem.household) continue;
    if (!byHome.has(problem.household)) byHome.set(problem.household, []);
    byHome.get(problem.household).push(problem);
  }
  const { rows, pages } = slice([...byHome], state);
  const columns = [
    { title: "户编号", cell: ([home]) => link({ view: "household", id: home.id }, home.id) },
    { title: "户主", cell: ([home]) => home.head },
    { title: "村 组", cell: ([home]) => `${home.village?.name ?? ""} ${home.group}` },
    { title: "户类型", cell: ([home]) => home.kind },
    { title: "人口", numeric: true, cell: ([home]) => home.members },
    { title: "条数", numeric: true, cell: ([, found]) => found.length },
    { title: "条款", cell: ([, found]) => [...new Set(found.map((problem) => problem.rule.clause.id))].join("、") },
    { title: "数据缺口", numeric: true, cell: ([home]) => home.gaps.length },
  ];
  const apart = list.filter((problem) => !problem.household).length;
  return h("div", null, listHead(state, list),
    byHome.size === 0 ? h("p", { class: "empty" }, "没有符合条件的户") : table("涉及的户", columns, rows),
    apart > 0 ? h("p", { class: "note" }, `另有 ${apart} 条不属于某一户（村、单位、项目等），请“按条看”。`) : null, pager(state, pages));
}

function household(state) {
  const home = householdById.get(state.id);
  if (!home) return h("p", { class: "empty" }, `没有户编号为 ${state.id ?? ""} 的问题或缺口`);
  const touched = clauses.filter((clause) => home.problems.some((problem) => problem.rule.clause === clause));
  return h("article", { class: "household", "data-household": home.id },
    h("h2", null, `${home.head || home.id} 户`),
    h("p", null, [home.village?.name, home.group, home.kind, `${home.members} 人`, `户编号 ${home.id}`].filter(Boolean).join(" · ")),
    home.problems.length === 0 ? h("p", { class: "empty" }, "未发现问题") : null,
    touched.map((clause) => clauseOf(home, clause)), indicatorsOfHousehold(home), gapsOfHousehold(home), restOf(home, touched));
}

function clauseOf(home, clause) {
  const found = home.problems.filter((problem) => problem.rule.clause === clause);
  return h("section", { class: "card clause" },
    h("h3", null, clause.name, h("span", { class: "note" }, ` 时限 ${clause.until || "—"}`)),
    found.map((problem) => h("div", { class: `case ${problem.rule.category.id}` },
      h("p", { class: "line" }, badge(problem.rule.category.id, problem.rule.category.name), badge(problem.rule.severity.id, problem.rule.severity.name),
        h("span", { class: "code" }, problem.number), problem.who ? h("strong", null, problem.who) : null),
      h("p", { class: "found" }, problem.found), problemDetail(problem))));
}

/** The indicators that the household, or somebody in it, keeps from their target. */
function indicatorsOfHousehold(home) {
  const lines = indicators.flatMap((indicator) => indicator.behind.filter((one) => one.household === home)
    .map((one) => h("li", null, link({ view: "behind", id: indicator.id, side: one.side }, indicator.id),
      ` ${indicator.name}${one.who ? `（${one.who}）` : ""}：${indicator.sides[one.side]}`)));
  return lines.length === 0 ? null : h("section", { class: "card" }, h("h3", null, `有关指标（${lines.length}）`), h("ul", { class: "plain" }, lines));
}

function gapsOfHousehold(home) {
  if (home.gaps.length === 0) return null;
  return h("section", { class: "card" }, h("h3", null, `数据缺口（${home.gaps.length}）：补齐后才能判断`), gapTable("本户的数据缺口", home.gaps));
}

function restOf(home, touched) {
  const waiting = new Set(home.gaps.flatMap((gap) => gap.rules.map((rule) => rule.clause)));
  const rest = clauses.filter((clause) => clause.rules > 0 && !touched.includes(clause) && !waiting.has(clause));
  return h("section", { class: "card" }, h("h3", null, `其余 ${rest.length} 条由机器核查的条款未发现问题`),
    h("p", { class: "note" }, "未交来的部门名单见“数据缺口”；不适用于本户的条款也列在此处。"),
    h("details", null, h("summary", null, "查看条款"), h("ul", { class: "plain" }, rest.map((clause) => h("li", null, clause.name)))));
}
