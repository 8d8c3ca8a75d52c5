// What is shown stands in the address, after the #: it can be kept, sent and gone back to.

const FILTERS = ["village", "clause", "rule", "kind", "field", "unit", "lead", "severity", "change", "q"];

function stateOf(hash) {
  const state = { view: "overview" };
  for (const [name, value] of new URLSearchParams(hash.replace(/^#/, ""))) state[name] = value;
  return state;
}

function hashOf(state) {
  const words = new URLSearchParams();
  for (const [name, value] of Object.entries(state)) {
    if (value !== undefined && value !== null && value !== "") words.set(name, value);
  }
  return `#${words}`;
}

const current = () => stateOf(location.hash);

/** The filters of a state, without its view and page. */
const filtersOf = (state) => Object.fromEntries(FILTERS.filter((name) => state[name]).map((name) => [name, state[name]]));

const go = (state) => { location.hash = hashOf(state); };
