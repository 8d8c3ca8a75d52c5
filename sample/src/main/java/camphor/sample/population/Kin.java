package camphor.sample.population;

/**
 * One place in a family.
 *
 * @param relation code of the relation to the head
 * @param age whole years on the day of the data
 */
record Kin(String relation, boolean male, int age) {}
