// The progress bulletin: villages, units and clauses side by side; each number opens.

function countColumns(list, name, keysOf) {
  const found = partsBy(list, keysOf);
  const parts = (entry) => found.get(entry.id) ?? CATEGORIES.map(() => 0);
  const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);
  return [
    ...CATEGORIES.map((category, at) => ({
      title: category.name, numeric: true,
      cell: (entry) => countLink(parts(entry)[at], { view: "problems", [name]: entry.id, kind: category.id }, `${entry.name} ${category.name}`),
    })),
    { title: "合计", numeric: true, cell: (entry) => countLink(sum(parts(entry)), { view: "problems", [name]: entry.id }, `${entry.name} 合计`) },
  ];
}

function totals(list) {
  return [...CATEGORIES.map((category) => list.filter((problem) => problem.rule.category === category).length), list.length].map(grouped);
}

function bulletin() {
  const apart = [...problems, ...gaps].some((entry) => !entry.village);
  const none = { id: "none", name: "不属于某一村", households: 0, persons: 0, focus: 0, surveyed: 0 };
  const places = apart ? [...villages, none] : villages;
  const add = (name) => grouped(villages.reduce((total, village) => total + village[name], 0));
  const gapCount = (village) => gaps.filter((gap) => (gap.village?.id ?? "none") === village.id).length;
  const villageColumns = [
    { title: "村（社区）", cell: (village) => village.name },
    { title: "登记户", numeric: true, cell: (village) => grouped(village.households) },
    { title: "人口", numeric: true, cell: (village) => grouped(village.persons) },
    { title: "重点户", numeric: true, cell: (village) => grouped(village.focus) },
    { title: "已入户排查", numeric: true, cell: (village) => grouped(village.surveyed) },
    { title: "排查率", numeric: true, cell: (village) => share(village.surveyed, village.households) },
    ...countColumns(problems, "village", (problem) => [problem.village?.id ?? "none"]),
    { title: "数据缺口", numeric: true, cell: (village) => countLink(gapCount(village), { view: "gaps", village: village.id }, `${village.name} 数据缺口`) },
  ];
  const all = villages.reduce((sum, village) => [sum[0] + village.surveyed, sum[1] + village.households], [0, 0]);
  return h("div", null,
    table("各村（社区）进度", villageColumns, places,
      ["合计", add("households"), add("persons"), add("focus"), add("surveyed"), share(...all), ...totals(problems),
        grouped(gaps.length)]),
    table("各责任单位（牵头的问题，不重复计）", [{ title: "单位", cell: (unit) => unit.name },
      ...countColumns(problems, "lead", (problem) => problem.owners.slice(0, 1).map((unit) => unit.id)),
    ], units, ["合计", ...totals(problems)]),
    table("各条款", [{ title: "条款", cell: (clause) => clause.name }, { title: "核查规则", numeric: true, cell: (clause) => clause.rules },
      ...countColumns(problems, "clause", (problem) => [problem.rule.clause.id])], clauses,
    ["合计", grouped(rules.length), ...totals(problems)]));
}

const share = (part, whole) => (whole === 0 ? "—" : `${((part / whole) * 100).toFixed(1)}%`);
