// Bars of one length each row: the share of each kind in colour, the number beside it in digits.

/** @param rows [{name, state, parts: [count per category]}] */
function stackedBars(title, rows, most) {
  const total = (row) => row.parts.reduce((sum, part) => sum + part, 0);
  const largest = Math.max(1, ...rows.map(total));
  const shown = [...rows].sort((one, other) => total(other) - total(one)).slice(0, most ?? rows.length);
  return h("section", { class: "card chart" }, h("h2", null, title),
    h("ul", { class: "bars" }, shown.map((row) => h("li", null, bar(row, total(row), largest)))),
    shown.length < rows.length ? h("p", { class: "note" }, `另有 ${rows.length - shown.length} 项，见“通报”`) : null);
}

function bar(row, total, largest) {
  const spoken = CATEGORIES.map((category, at) => `${category.name} ${row.parts[at]}`).join("，");
  return link(row.state, [
    h("span", { class: "name", title: row.name }, row.name),
    h("span", { class: "track" }, drawing(row.parts, largest)),
    h("span", { class: "count" }, grouped(total)),
  ], { "aria-label": `${row.name}：共 ${total}（${spoken}）` });
}

function drawing(parts, largest) {
  let x = 0;
  const rects = parts.map((part, at) => {
    const width = (part / largest) * 1000;
    const rect = part > 0 && svg("rect", { x, y: 0, width: Math.max(2, width - 2), height: 20, class: `fill ${CATEGORIES[at].id}` },
      svg("title", null, `${CATEGORIES[at].name} ${part}`));
    x += width;
    return rect;
  });
  return svg("svg", { viewBox: "0 0 1000 20", preserveAspectRatio: "none", "aria-hidden": "true", focusable: "false" }, rects);
}

const legend = () =>
  h("ul", { class: "legend", "aria-label": "图例" }, CATEGORIES.map((category) =>
    h("li", null, h("span", { class: `swatch ${category.id}` }), category.name)));

/** Count of problems by category for each key. */
function partsBy(list, keysOf) {
  const found = new Map();
  for (const problem of list) {
    for (const key of keysOf(problem)) {
      if (!found.has(key)) found.set(key, CATEGORIES.map(() => 0));
      found.get(key)[CATEGORIES.indexOf(problem.rule.category)] += 1;
    }
  }
  return found;
}
