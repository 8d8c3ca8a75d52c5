// Shows what the address says, whenever it changes.

const VIEWS = {
  overview: { name: "总览", show: overview, filtered: true },
  problems: { name: "问题清单", show: problemList, filtered: true },
  households: { name: "按户查看", show: householdList, filtered: true },
  gaps: { name: "数据缺口", show: gapView },
  indicators: { name: "指标", show: indicatorView },
  behind: { show: behindView },
  bulletin: { name: "通报", show: bulletin },
  household: { show: household },
};

function showTabs(state) {
  const tabs = Object.entries(VIEWS).filter(([, view]) => view.name).map(([id, view]) =>
    link(view.filtered ? { ...filtersOf(state), view: id } : { view: id }, view.name, { "aria-current": state.view === id ? "page" : null }));
  document.getElementById("tabs").replaceChildren(...tabs);
}

function show() {
  const state = current();
  const view = VIEWS[state.view] ?? VIEWS.overview;
  showTabs(state);
  document.getElementById("filters").hidden = !view.filtered;
  if (view.filtered) showFilters(state);
  const main = document.getElementById("main");
  main.replaceChildren(view.show(state));
  document.getElementById("announce").textContent = document.getElementById("count")?.textContent ?? view.name ?? "";
}

function moved() {
  const writing = document.getElementById("filters").contains(document.activeElement);
  show();
  if (!writing) scrollTo(0, 0);
}

function pressed(event) {
  if (event.target.matches("input, select, textarea") || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === "/") {
    event.preventDefault();
    if (document.getElementById("filters").hidden) go({ view: "problems" });
    setTimeout(() => document.getElementById("q")?.focus());
  }
}

function printed(on) {
  printing = on;
  show();
}

document.getElementById("title").textContent = `${run.title} 筛查报告`;
document.getElementById("subtitle").textContent =
  `数据截至 ${run.asOf} · 规则包 ${run.pack} ${run.version} · 运行号 ${run.id} · 生成于 ${run.madeAt}`;
document.getElementById("footer").textContent = "数字由筛查结果直接算出，点开即见所含的户。机器只摆出事实，认定由人作出。";
document.getElementById("skip").addEventListener("click", (event) => { event.preventDefault(); document.getElementById("main").focus(); });
document.getElementById("filters").addEventListener("submit", (event) => event.preventDefault());
addEventListener("hashchange", moved);
addEventListener("keydown", pressed);
addEventListener("beforeprint", () => printed(true));
addEventListener("afterprint", () => printed(false));
show();
