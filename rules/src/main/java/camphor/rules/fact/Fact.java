package camphor.rules.fact;

import camphor.rules.Label;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that can be known of a record.
 *
 * @param id name in rules, files and the database, such as {@code birth_date}
 * @param label heading in workbooks and on screens
 * @param aliases other headings that workbooks use for the same fact
 * @param codeList id of the code list; only for {@link FactType#CODE} and {@link FactType#CODES}
 * @param range bounds; always given for numbers, so that no sum of them can overflow unseen
 * @param scale digits after the point; only for {@link FactType#DECIMAL}
 * @param unit unit of a number, such as {@code yuan}, {@code mu}, {@code month}
 * @param required a row without it is refused on import
 * @param derive rule text that computes the fact from others; such a fact is never stored
 * @param computed made on import from another fact, such as the birth date inside an identity number; stored, never a
 *     heading
 * @param origin where the fact comes from: a form, a department, or how it is derived
 */
public record Fact(
        String id,
        FactType type,
        Label label,
        List<String> aliases,
        Privacy privacy,
        @Nullable String codeList,
        @Nullable Range range,
        int scale,
        @Nullable String unit,
        boolean required,
        @Nullable String derive,
        boolean computed,
        Label origin) {
    public Fact {
        aliases = List.copyOf(aliases);
    }

    public boolean isDerived() {
        return derive != null;
    }
}
