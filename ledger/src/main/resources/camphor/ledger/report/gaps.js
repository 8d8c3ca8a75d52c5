// What is not known, and who should fill it in: one missing fact is one line, however many rules wait for it.

const gapsOf = (state) => gaps.filter((gap) => !state.village || (gap.village?.id ?? "none") === state.village)
  .filter((gap) => !state.fact || gap.fact === state.fact);

function gapTable(caption, list) {
  return table(caption, [
    { title: "缺什么", cell: (gap) => gap.fact },
    { title: "村 组", cell: (gap) => (gap.village ? `${gap.village.name} ${gap.household?.group ?? ""}` : gap.who ? "未对上户" : "全乡") },
    { title: "户主", cell: (gap) => (gap.household ? link({ view: "household", id: gap.household.id }, gap.household.head || gap.household.id) : "—") },
    { title: "人员", cell: (gap) => gap.who || "—" },
    { title: "由谁补", cell: (gap) => gap.filler },
    { title: "等待的规则", numeric: true, cell: (gap) => gap.rules.length },
    { title: "涉及条款", cell: (gap) => [...new Set(gap.rules.map((rule) => rule.clause.id))].join("、") },
  ], list);
}

function gapFacts(state) {
  const found = new Map();
  for (const gap of gapsOf({ village: state.village })) found.set(gap.fact, (found.get(gap.fact) ?? 0) + 1);
  return [...found].sort((one, other) => other[1] - one[1]);
}

function gapView(state) {
  const list = gapsOf(state);
  const { rows, pages } = slice(list, state);
  const choose = (name, options) => h("select", { onchange: (event) => go({ view: "gaps", village: state.village, fact: state.fact, [name]: event.target.value }) },
    h("option", { value: "" }, "全部"), options.map(([id, text]) => h("option", { value: id, selected: state[name] === id }, text)));
  return h("div", null,
    h("div", { class: "listhead" }, h("h2", { id: "count" }, `数据缺口 ${grouped(list.length)} 项`),
      h("label", { class: "sort" }, "村 ", choose("village", villages.map((village) => [village.id, village.name]))),
      h("label", { class: "sort" }, "缺什么 ", choose("fact", gapFacts(state).map(([fact, count]) => [fact, `${fact}（${count}）`])))),
    list.length === 0 ? h("p", { class: "empty" }, "没有数据缺口") : gapTable("数据缺口清单", rows), pager(state, pages));
}
