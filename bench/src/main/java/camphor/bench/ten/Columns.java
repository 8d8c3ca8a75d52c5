package camphor.bench.ten;

/** The population of one snapshot as primitive columns. */
record Columns(People people, Households households) {}
