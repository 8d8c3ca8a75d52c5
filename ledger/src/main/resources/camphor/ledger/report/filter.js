// Which problems a state means, and the row of controls that changes it.

const TESTS = {
  village: (problem, id) => (problem.village?.id ?? "none") === id,
  clause: (problem, id) => problem.rule.clause.id === id,
  rule: (problem, id) => problem.rule.id === id,
  kind: (problem, id) => problem.rule.category.id === id,
  field: (problem, id) => problem.rule.field.id === id,
  unit: (problem, id) => problem.owners.some((unit) => unit.id === id),
  lead: (problem, id) => problem.owners[0]?.id === id,
  severity: (problem, id) => problem.rule.severity.id === id,
  change: (problem, id) => problem.change?.id === id,
  q: (problem, words) => words.toLowerCase().split(/\s+/).every((word) => searchText(problem).includes(word)),
};

const ORDERS = {
  place: null,
  severity: (one, other) => SEVERITIES.indexOf(one.rule.severity) - SEVERITIES.indexOf(other.rule.severity) || one.order - other.order,
  clause: (one, other) => clauses.indexOf(one.rule.clause) - clauses.indexOf(other.rule.clause) || one.order - other.order,
  due: (one, other) => (one.due ?? "9").localeCompare(other.due ?? "9") || one.order - other.order,
};

function matching(state, leftOut) {
  const asked = FILTERS.filter((name) => state[name] && name !== leftOut);
  return problems.filter((problem) => asked.every((name) => TESTS[name](problem, state[name])));
}

function sorted(list, state) {
  const order = ORDERS[state.sort];
  return order ? [...list].sort(order) : list;
}

const CHOICES = [
  { name: "village", label: "村（社区）", options: () => [...villages, { id: "none", name: "（不属于某一村）" }], key: (p) => [p.village?.id ?? "none"] },
  { name: "kind", label: "种类", options: () => CATEGORIES, key: (p) => [p.rule.category.id] },
  { name: "field", label: "类别", options: () => FIELDS, key: (p) => [p.rule.field.id] },
  { name: "clause", label: "条款", options: () => clauses, key: (p) => [p.rule.clause.id] },
  { name: "unit", label: "责任单位", options: () => units, key: (p) => p.owners.map((unit) => unit.id) },
  { name: "severity", label: "程度", options: () => SEVERITIES, key: (p) => [p.rule.severity.id] },
  { name: "change", label: "与上次比", options: () => CHANGES, key: (p) => (p.change ? [p.change.id] : []) },
];

function counts(state, choice) {
  const found = new Map();
  for (const problem of matching(state, choice.name)) {
    for (const key of choice.key(problem)) found.set(key, (found.get(key) ?? 0) + 1);
  }
  return found;
}

function changed(name, value) {
  const state = current();
  const view = ["problems", "households"].includes(state.view) ? state.view : "problems";
  go({ ...filtersOf(state), view, sort: state.sort, [name]: value });
}

function choiceControl(state, choice) {
  const found = counts(state, choice);
  const options = choice.options().filter((option) => found.has(option.id) || state[choice.name] === option.id);
  return h("label", null, h("span", null, choice.label),
    h("select", { name: choice.name, onchange: (event) => changed(choice.name, event.target.value) },
      h("option", { value: "" }, "全部"),
      options.map((option) =>
        h("option", { value: option.id, selected: state[choice.name] === option.id }, `${option.name}（${found.get(option.id) ?? 0}）`))));
}

let typing;

function searchControl(state) {
  const typed = (event) => {
    clearTimeout(typing);
    typing = setTimeout(() => changed("q", event.target.value.trim()), 250);
  };
  return h("label", { class: "wide" }, h("span", null, "查找"),
    h("input", { id: "q", name: "q", type: "search", value: state.q ?? "", placeholder: "户主、姓名、户编号、文字（按 / 键）", autocomplete: "off", oninput: typed }));
}

function showFilters(state) {
  const form = document.getElementById("filters");
  const writing = document.activeElement?.id === "q";
  const focused = document.activeElement?.name;
  if (writing) {
    form.querySelectorAll("label:not(.wide)").forEach((label) => label.remove());
  } else {
    form.replaceChildren(searchControl(state));
  }
  form.querySelector("button")?.remove();
  const shown = CHOICES.filter((choice) => choice.name !== "change" || run.previous);
  form.prepend(...shown.map((choice) => choiceControl(state, choice)));
  if (Object.keys(filtersOf(state)).length > 0) {
    form.append(h("button", { type: "button", onclick: () => go({ view: current().view }) }, "清除筛选"));
  }
  if (!writing && focused && form.contains(form.elements[focused])) form.elements[focused].focus();
}
