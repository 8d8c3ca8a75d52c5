package camphor.workbook.heading;

import camphor.rules.fact.Fact;

/**
 * A column that holds a fact.
 *
 * @param index 0-based
 * @param heading as it stands in the sheet
 * @param tenThousands whether the heading says that its numbers count ten thousands (万元)
 */
public record Column(int index, String heading, Fact fact, boolean tenThousands) {}
