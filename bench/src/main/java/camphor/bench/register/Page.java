package camphor.bench.register;

import java.util.List;

/**
 * A page of the product beside the query that somebody would write for it by hand.
 *
 * @param name as it stands in the table of results
 * @param paths the same page about different things, taken in turn
 * @param bare for each path the SQL that finds what it shows
 */
record Page(String name, List<String> paths, List<String> bare) {}
