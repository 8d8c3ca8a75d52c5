// The first page: what was looked at, what was found, where it lies.

function tile(name, number, state, note) {
  return link(state, [h("span", { class: "number" }, number), h("span", { class: "name" }, name), h("span", { class: "note" }, note ?? "")],
    { class: "tile" });
}

function tiles(list, state) {
  const filters = filtersOf(state);
  const of = (category) => list.filter((problem) => problem.rule.category === category);
  const homes = new Set(list.map((problem) => problem.household).filter(Boolean)).size;
  const village = villageById.get(state.village);
  const met = indicators.filter((indicator) => indicator.verdict.id === "met").length;
  const missed = indicators.filter((indicator) => indicator.verdict.id === "missed").length;
  return h("div", { class: "tiles" },
    tile("筛查户数", grouped(village?.households ?? run.households), { ...filters, view: "bulletin" }, `${grouped(village?.persons ?? run.persons)} 人`),
    CATEGORIES.map((category) => tile(category.name, grouped(of(category).length), { ...filters, view: "problems", kind: category.id })),
    tile("涉及户数", grouped(homes), { ...filters, view: "households" }, "有一条以上的户"),
    tile("数据缺口", grouped(gapsOf(state).length), { view: "gaps", village: state.village }, "补齐后才能判断"),
    tile("达标指标", `${met}/${indicators.length}`, { view: "indicators" }, `未达标 ${missed} 项`));
}

function trend() {
  if (!run.previous) return null;
  const of = (id) => problems.filter((problem) => problem.change?.id === id).length;
  return h("p", { class: "trend" }, `与 ${run.previous.asOf} 的筛查相比：`,
    link({ view: "problems", change: "new" }, `新增 ${of("new")}`), " · ",
    link({ view: "problems", change: "changed" }, `有变化 ${of("changed")}`), " · ",
    link({ view: "problems", change: "still" }, `仍存在 ${of("still")}`), " · ", `已消除 ${run.previous.gone - run.previous.outOfSight}`, run.previous.outOfSight > 0 ? ` · 因缺资料无法再判断 ${run.previous.outOfSight}` : null);
}

function overview(state) {
  const list = matching(state);
  const filters = filtersOf(state);
  const rows = (entries, found, name) => entries.filter((entry) => found.has(entry.id)).map((entry) =>
    ({ name: entry.name, parts: found.get(entry.id), state: { ...filters, view: "problems", [name]: entry.id } }));
  const byVillage = partsBy(list, (problem) => (problem.village ? [problem.village.id] : []));
  const byClause = partsBy(list, (problem) => [problem.rule.clause.id]);
  const byUnit = partsBy(list, (problem) => problem.owners.map((unit) => unit.id));
  return h("div", null, tiles(list, state), trend(), legend(),
    h("div", { class: "charts" },
      stackedBars("各村（社区）", rows(villages, byVillage, "village")),
      stackedBars("各条款（前 20）", rows(clauses, byClause, "clause"), 20),
      stackedBars("各责任单位", rows(units, byUnit, "unit"))));
}
