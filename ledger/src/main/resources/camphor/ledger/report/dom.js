// Elements are only ever made here, and text only ever enters as a text node: no value can become markup.

const SVG = "http://www.w3.org/2000/svg";

function fill(element, attributes, children) {
  for (const [name, value] of Object.entries(attributes ?? {})) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else element.setAttribute(name, value === true ? "" : String(value));
  }
  for (const child of children.flat(Infinity)) {
    if (child === null || child === undefined || child === false) continue;
    element.append(child instanceof Node ? child : String(child));
  }
  return element;
}

const h = (tag, attributes, ...children) => fill(document.createElement(tag), attributes, children);

const svg = (tag, attributes, ...children) => fill(document.createElementNS(SVG, tag), attributes, children);

/** A link to another state of the report. */
const link = (state, text, attributes) => h("a", { href: hashOf(state), ...attributes }, text);

/** A count that opens into what it counts; nothing to open behind a zero. */
const countLink = (count, state, label) =>
  count === 0 ? h("span", { class: "zero" }, "0") : link(state, grouped(count), { "aria-label": label });

const grouped = (number) => number.toLocaleString("zh-CN");

const badge = (kind, text) => h("span", { class: `badge ${kind}` }, text);

/** @param columns [{title, numeric, cell(row)}] */
function table(caption, columns, rows, foot) {
  const cells = (row, tag) =>
    columns.map((column, at) => {
      const header = at === 0 && tag !== "th";
      return h(header ? "th" : tag, { class: column.numeric ? "number" : null, scope: header ? "row" : tag === "th" ? "col" : null }, row[at]);
    });
  return h("div", { class: "scroll", tabindex: "0", role: "region", "aria-label": caption },
    h("table", null,
      h("caption", null, caption),
      h("thead", null, h("tr", null, cells(columns.map((column) => column.title), "th"))),
      h("tbody", null, rows.map((row) => h("tr", null, cells(columns.map((column) => column.cell(row)), "td")))),
      foot ? h("tfoot", null, h("tr", null, cells(foot, "td"))) : null));
}
