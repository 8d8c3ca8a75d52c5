package camphor.rules.language;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Every function and operator of the language by the parser's name for it. What is not here is not in the language. */
final class Forms {
    static final Map<String, Form> ALL = all();

    private Forms() {}

    /** The names that people write, for suggestions. */
    static Collection<String> names() {
        return ALL.keySet().stream()
                .filter(name -> Character.isLetter(name.charAt(0)))
                .sorted()
                .toList();
    }

    private static Map<String, Form> all() {
        Map<String, Form> forms = new HashMap<>();
        forms.putAll(LogicForms.ALL);
        forms.putAll(ComparisonForms.ALL);
        forms.putAll(NumberForms.ALL);
        forms.putAll(DateForms.ALL);
        forms.putAll(TextForms.ALL);
        forms.putAll(ListForms.ALL);
        forms.putAll(GatheringForms.ALL);
        return Map.copyOf(forms);
    }
}
