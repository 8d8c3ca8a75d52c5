// The data block holds rows of numbers and texts; here they become records that know each other.

const raw = JSON.parse(document.getElementById("data").textContent);

const named = (kinds) => kinds.map(([id, name]) => ({ id, name }));
const byId = (list) => new Map(list.map((entry) => [entry.id, entry]));

const CATEGORIES = named(raw.words.categories);
const FIELDS = named(raw.words.fields);
const SEVERITIES = named(raw.words.severities);
const CHANGES = named(raw.words.changes);
const VERDICTS = named(raw.words.verdicts);
const kinds = byId([...CATEGORIES, ...FIELDS, ...SEVERITIES, ...CHANGES, ...VERDICTS]);

const run = raw.run;

const villages = raw.villages.map(([id, name, households, persons, focus, surveyed]) =>
  ({ id, name, households, persons, focus, surveyed }));
const units = named(raw.units);
const clauses = raw.clauses.map(([id, title, until, owners, rules]) =>
  ({ id, name: `${id} ${title}`, title, until, owners: owners.map((at) => units[at]), rules }));
const rules = raw.rules.map(([id, name, clause, category, field, severity]) =>
  ({ id, name, clause: clauses[clause], category: kinds.get(category), field: kinds.get(field), severity: kinds.get(severity) }));
const households = raw.households.map(([id, village, group, head, kind, members]) =>
  ({ id, village: villages[village], group, head, kind, members, problems: [], gaps: [] }));

const problems = raw.problems.map(
  ([number, rule, household, village, who, found, evidence, doFirst, owners, due, change], order) => ({
    order, number, rule: rules[rule], household: households[household], village: villages[village], who, found,
    evidence, doFirst, owners: owners.map((at) => units[at]), due, change: kinds.get(change),
  }));
const gaps = raw.gaps.map(([fact, household, village, who, filler, waiting]) => ({
  fact, household: households[household], village: villages[village], who, filler, rules: waiting.map((at) => rules[at]),
}));
const indicators = raw.indicators.map((one) => ({
  ...one, verdict: kinds.get(one.verdict),
  villages: one.villages.map(([village, cells, verdict]) => ({ village: villages[village], cells, verdict: kinds.get(verdict) })),
  behind: one.behind.map(([household, village, who, side, value, whole]) =>
    ({ household: households[household], village: villages[village], who, side, value, whole })),
  counts: new Map(one.counts.map(([village, ...numbers]) => [villages[village]?.id ?? "none", numbers])),
}));

const householdById = byId(households);
const villageById = byId(villages);

for (const problem of problems) problem.household?.problems.push(problem);
for (const gap of gaps) gap.household?.gaps.push(gap);

/** What a search looks through; made when first asked for. */
function searchText(problem) {
  problem.text ??= [problem.number, problem.household?.head, problem.household?.id, problem.who, problem.found,
    problem.rule.name, problem.rule.clause.id, problem.village?.name].join("\n").toLowerCase();
  return problem.text;
}
