// Targets of the plan: value, what it is made of, met or not, and the same for each village.

const verdictBadge = (verdict) => badge(verdict.id, verdict.name);

const valueColumns = [
  { title: "数值", numeric: true, cell: (one) => one.cells[0] },
  { title: "分子", numeric: true, cell: (one) => one.cells[1] },
  { title: "分母", numeric: true, cell: (one) => one.cells[2] },
  { title: "资料不全", numeric: true, cell: (one) => one.cells[3] },
];

const clauseLinks = (indicator, village) => indicator.clauses.map((clause) => {
  const state = { view: "problems", clause, village: village?.id };
  return [link(state, `${clause}（${matching(state).length}）`), " "];
});

function indicatorView(state) {
  const chosen = indicators.find((indicator) => indicator.id === state.id);
  return h("div", null, h("div", { class: "listhead" }, h("h2", null, `指标 ${indicators.length} 项`), h("span", { class: "note" }, "点编号看各村")),
    table("指标表", [
      { title: "编号", cell: (one) => link({ view: "indicators", id: one.id }, one.id) },
      { title: "指标", cell: (one) => one.name },
      ...valueColumns,
      { title: "目标", numeric: true, cell: (one) => one.target },
      { title: "结果", cell: (one) => verdictBadge(one.verdict) },
      { title: "有关问题", cell: (one) => clauseLinks(one) },
    ], indicators),
    chosen ? byVillage(chosen) : null);
}

function byVillage(indicator) {
  return table(`${indicator.id} ${indicator.name}：各村情况`, [
    { title: "村（社区）", cell: (row) => row.village?.name ?? "（不属于某一村）" },
    ...valueColumns,
    { title: "结果", cell: (row) => verdictBadge(row.verdict) },
    { title: "有关问题", cell: (row) => clauseLinks(indicator, row.village ?? { id: "none" }) },
  ], indicator.villages);
}
