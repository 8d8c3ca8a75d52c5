// A county's data block: townships with their sums. A state is an address: of this page, or of a township's report.

const raw = JSON.parse(document.getElementById("data").textContent);

const named = (kinds) => kinds.map(([id, name]) => ({ id, name }));
const CATEGORIES = named(raw.words.categories);
const verdicts = new Map(named(raw.words.verdicts).map((kind) => [kind.id, kind]));
const run = raw.run;

const hashOf = (state) => {
  const { folder, ...words } = state;
  const hash = `#${new URLSearchParams(words)}`;
  return folder ? `${folder.split("/").map(encodeURIComponent).join("/")}/report.html${hash}` : hash;
};

const stateOf = (hash) => ({ view: "townships", ...Object.fromEntries(new URLSearchParams(hash.replace(/^#/, ""))) });

const indicatorOf = ([id, name, target, cells, verdict]) => ({ id, name, target, cells, verdict: verdicts.get(verdict) });
const townships = raw.townships.map((one) => ({ ...one, indicators: new Map(one.indicators.map((row) => [row[0], indicatorOf(row)])) }));
const clauses = raw.clauses.map(([id, title]) => ({ id, title, name: `${id} ${title}` }));
const indicators = raw.indicators.map(indicatorOf);

const nothing = CATEGORIES.map(() => 0);
const added = (rows) => CATEGORIES.map((kind, at) => rows.reduce((sum, row) => sum + row[at], 0));
const total = (parts) => parts.reduce((sum, part) => sum + part, 0);
const partsOf = (clause) => added(townships.map((one) => one.clauses[clause.id] ?? nothing));
