package camphor.rules.fact;

import camphor.rules.Label;
import java.util.List;

/**
 * One entry of a code list.
 *
 * @param id the stored form, such as {@code lifted}
 * @param label as officers write it, such as 脱贫户
 * @param aliases other spellings that workbooks use
 */
public record Code(String id, Label label, List<String> aliases) {
    public Code {
        aliases = List.copyOf(aliases);
    }
}
