// A county's page: shows what its address says; every number leads on, in the end into a township's report.

const VIEWS = {
  townships: { name: "各乡镇", show: () => [tiles(), legend(), h("div", { class: "charts" }, townshipBars()), townshipTable()] },
  clauses: { name: "各条款", show: clauseTable },
  indicators: { name: "指标", show: indicatorTable },
  clause: { show: clauseView },
  indicator: { show: indicatorView },
};

const tile = (name, number, state, note) =>
  link(state, [h("span", { class: "number" }, number), h("span", { class: "name" }, name), h("span", { class: "note" }, note ?? "")], { class: "tile" });

function tiles() {
  const found = added(townships.map((one) => one.parts));
  const met = indicators.filter((one) => one.verdict.id === "met").length;
  return h("div", { class: "tiles" },
    tile("筛查户数", grouped(run.households), { view: "townships" }, `${grouped(run.persons)} 人`),
    CATEGORIES.map((kind, at) => tile(kind.name, grouped(found[at]), { view: "clauses" })),
    tile("数据缺口", grouped(raw.gaps), { view: "townships" }, "补齐后才能判断"),
    tile("达标指标", `${met}/${indicators.length}`, { view: "indicators" }));
}

const townshipBars = () => stackedBars("各乡镇", townships.map((one) =>
  ({ name: one.name, parts: one.parts, state: { folder: one.folder, view: "overview" } })));

function show() {
  const state = stateOf(location.hash);
  const view = VIEWS[state.view] ?? VIEWS.townships;
  document.getElementById("tabs").replaceChildren(...Object.entries(VIEWS).filter(([, one]) => one.name)
    .map(([id, one]) => link({ view: id }, one.name, { "aria-current": one === view ? "page" : null })));
  document.getElementById("main").replaceChildren(h("div", null, view.show(state)));
  scrollTo(0, 0);
}

document.getElementById("title").textContent = `${run.title} 筛查报告`;
document.getElementById("subtitle").textContent =
  `数据截至 ${run.asOf} · 规则包 ${run.pack} ${run.version} · 运行号 ${run.id} · 生成于 ${run.madeAt}`;
document.getElementById("footer").textContent = "全县只列总数，点开进入各乡镇的报告，再到户。逐条台账在“乡镇”文件夹。";
document.getElementById("filters").hidden = true;
addEventListener("hashchange", show);
show();
