package camphor.sample.fault;

import camphor.sample.row.Row;

/**
 * What a rule must say of a row.
 *
 * @param hit true for a finding, false for "not known"
 */
public record Expected(String rule, Row subject, boolean hit) {}
