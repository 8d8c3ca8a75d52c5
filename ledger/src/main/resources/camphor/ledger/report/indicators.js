// Targets of the plan: value, what it is made of, met or not, and the same for each village.

const verdictBadge = (verdict) => badge(verdict.id, verdict.name);

const valueColumns = [
  { title: "数值", numeric: true, cell: (one) => one.cells[0] },
  { title: "分子", numeric: true, cell: (one) => one.cells[1] },
  { title: "分母", numeric: true, cell: (one) => one.cells[2] },
];

/** How many stand on a side of an indicator, in a village or in all, leading to exactly them. */
function behindLink(indicator, side, village) {
  const all = village ? [indicator.counts.get(village)] : [...indicator.counts.values()];
  const count = all.reduce((sum, numbers) => sum + (numbers?.[side] ?? 0), 0);
  return countLink(count, { view: "behind", id: indicator.id, village, side }, `${indicator.id} ${indicator.sides[side]}`);
}

const sideColumns = (indicatorOf, villageOf) => [
  { title: "未达到（计入）", numeric: true, cell: (one) => behindLink(indicatorOf(one), 0, villageOf(one)) },
  { title: "资料不全", numeric: true, cell: (one) => behindLink(indicatorOf(one), 1, villageOf(one)) },
];

const clauseLinks = (indicator, village) => indicator.clauses.map((clause) => {
  const state = { view: "problems", clause, village: village?.id };
  return [link(state, `${clause}（${matching(state).length}）`), " "];
});

function indicatorView(state) {
  const chosen = indicators.find((indicator) => indicator.id === state.id);
  return h("div", null, h("div", { class: "listhead" }, h("h2", null, `指标 ${indicators.length} 项`), h("span", { class: "note" }, "点编号看各村，点未达到、资料不全的数看是哪些户")),
    table("指标表", [
      { title: "编号", cell: (one) => link({ view: "indicators", id: one.id }, one.id) },
      { title: "指标", cell: (one) => one.name },
      ...valueColumns,
      ...sideColumns((one) => one, () => undefined),
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
    ...sideColumns(() => indicator, (row) => row.village?.id ?? "none"),
    { title: "结果", cell: (row) => verdictBadge(row.verdict) },
    { title: "有关问题", cell: (row) => clauseLinks(indicator, row.village ?? { id: "none" }) },
  ], indicator.villages);
}

/** The households and persons behind one number of an indicator. */
function behindView(state) {
  const indicator = indicators.find((one) => one.id === state.id);
  if (!indicator) return h("p", { class: "empty" }, `没有指标 ${state.id ?? ""}`);
  const side = Number(state.side ?? 0);
  const place = state.village ? (villageById.get(state.village)?.name ?? "不属于某一村") : "";
  const list = indicator.behind.filter((one) => one.side === side && (!state.village || (one.village?.id ?? "none") === state.village));
  const all = [...indicator.counts].filter(([village]) => !state.village || village === state.village)
    .reduce((sum, [, numbers]) => sum + numbers[side], 0);
  const homes = new Set(list.map((one) => one.household).filter(Boolean)).size;
  const { rows, pages } = slice(list, state);
  const columns = [
    { title: "村 组", cell: (one) => `${one.village?.name ?? "—"} ${one.household?.group ?? ""}` },
    { title: "户编号", cell: ({ household: home }) => (home ? link({ view: "household", id: home.id }, home.id) : "—") },
    { title: "户主", cell: (one) => one.household?.head ?? "—" },
    { title: "户类型", cell: (one) => one.household?.kind ?? "—" },
    { title: "人员（对象）", cell: (one) => one.who || "—" },
    ...(list.some((one) => one.value || one.whole) ? [
      { title: "计入分子", numeric: true, cell: (one) => one.value }, { title: "计入分母", numeric: true, cell: (one) => one.whole }] : []),
  ];
  return h("div", { "data-behind": indicator.id },
    h("div", { class: "listhead" }, h("h2", { id: "count" }, `${indicator.id} ${place}${indicator.sides[side]} ${grouped(all)} 个，涉及 ${grouped(homes)} 户`),
      link({ view: "indicators", id: indicator.id }, "回到指标")),
    h("p", { class: "note" }, `${indicator.name}　目标 ${indicator.target}`),
    all > list.length ? h("p", { class: "note" }, `这里列出 ${grouped(list.length)} 个，全部见“指标表.xlsx”的工作表 ${indicator.id}`) : null,
    list.length === 0 ? h("p", { class: "empty" }, "没有") : table(`${indicator.id} 明细`, columns, rows), pager(state, pages));
}
