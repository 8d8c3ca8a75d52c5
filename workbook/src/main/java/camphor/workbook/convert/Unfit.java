package camphor.workbook.convert;

import camphor.rules.Label;

/**
 * In place of a value: the cell cannot be read as one.
 *
 * @param code stable name in kebab case, such as {@code not-a-date}
 * @param expected what is wrong and what would be right
 */
public record Unfit(String code, Label expected) {}
