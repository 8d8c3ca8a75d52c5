// Townships, clauses and indicators side by side.

const share = (part, whole) => (whole === 0 ? "—" : `${((part / whole) * 100).toFixed(1)}%`);
const sumOf = (name) => grouped(townships.reduce((sum, one) => sum + one[name], 0));
const verdictBadge = (verdict) => badge(verdict.id, verdict.name);

/** A column for each kind, whose numbers lead where the state says. */
const kindColumns = (partsOfRow, stateOfRow) => [
  ...CATEGORIES.map((kind, at) => ({ title: kind.name, numeric: true,
    cell: (row) => countLink(partsOfRow(row)[at], { ...stateOfRow(row), kind: kind.id }, kind.name) })),
  { title: "合计", numeric: true, cell: (row) => countLink(total(partsOfRow(row)), stateOfRow(row), "合计") },
];

const kindTotals = (rows) => [...added(rows).map(grouped), grouped(total(added(rows)))];

function townshipTable() {
  return table("各乡镇", [
    { title: "乡镇", cell: (one) => link({ folder: one.folder, view: "overview" }, one.name) },
    { title: "登记户", numeric: true, cell: (one) => grouped(one.households) },
    { title: "人口", numeric: true, cell: (one) => grouped(one.persons) },
    { title: "重点户", numeric: true, cell: (one) => grouped(one.focus) },
    { title: "排查率", numeric: true, cell: (one) => share(one.surveyed, one.households) },
    ...kindColumns((one) => one.parts, (one) => ({ folder: one.folder, view: "problems" })),
    { title: "涉及户数", numeric: true, cell: (one) => countLink(one.touched, { folder: one.folder, view: "households" }, "涉及户数") },
    { title: "数据缺口", numeric: true, cell: (one) => countLink(one.gaps, { folder: one.folder, view: "gaps" }, "数据缺口") },
  ], townships, ["合计", sumOf("households"), sumOf("persons"), sumOf("focus"),
    share(townships.reduce((sum, one) => sum + one.surveyed, 0), run.households),
    ...kindTotals(townships.map((one) => one.parts)), sumOf("touched"), sumOf("gaps")]);
}

function clauseTable() {
  return table("各条款", [
    { title: "条款", cell: (clause) => clause.name },
    ...kindColumns(partsOf, (clause) => ({ view: "clause", id: clause.id })),
  ], clauses, ["合计", ...kindTotals(clauses.map(partsOf))]);
}

function clauseView({ id }) {
  const clause = clauses.find((one) => one.id === id);
  const rows = townships.filter((one) => one.clauses[id]);
  return clause && table(`${clause.name}：各乡镇`, [
    { title: "乡镇", cell: (one) => one.name },
    ...kindColumns((one) => one.clauses[id], (one) => ({ folder: one.folder, view: "problems", clause: id })),
  ], rows, ["合计", ...kindTotals(rows.map((one) => one.clauses[id]))]);
}

const valueColumns = (indicatorOfRow) => [
  { title: "数值", numeric: true, cell: (row) => indicatorOfRow(row).cells[0] },
  { title: "分子", numeric: true, cell: (row) => indicatorOfRow(row).cells[1] },
  { title: "分母", numeric: true, cell: (row) => indicatorOfRow(row).cells[2] },
  { title: "资料不全", numeric: true, cell: (row) => indicatorOfRow(row).cells[3] },
  { title: "结果", cell: (row) => verdictBadge(indicatorOfRow(row).verdict) },
];

function indicatorTable() {
  return table("全县指标", [
    { title: "编号", cell: (one) => link({ view: "indicator", id: one.id }, one.id) },
    { title: "指标", cell: (one) => one.name },
    { title: "目标", numeric: true, cell: (one) => one.target },
    ...valueColumns((one) => one),
  ], indicators);
}

function indicatorView({ id }) {
  const indicator = indicators.find((one) => one.id === id);
  return indicator && table(`${id} ${indicator.name}（目标 ${indicator.target}）：各乡镇`, [
    { title: "乡镇", cell: (one) => link({ folder: one.folder, view: "indicators", id }, one.name) },
    ...valueColumns((one) => one.indicators.get(id)),
  ], townships.filter((one) => one.indicators.has(id)));
}
