package camphor.rules.language;

import camphor.rules.Place;
import camphor.rules.fact.Catalogue;
import camphor.rules.fact.Table;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The two forms of a rule's text: stored with ids, shown and typed with the Chinese labels of tables, facts and
 * relations. 人员.年龄 &lt; 16 is stored as {@code person.age < 16}. A label with other characters than letters and digits
 * stands in 「」; one that two facts of a table share is not used.
 */
public final class RuleText {
    private final RuleLanguage language;

    public RuleText(Catalogue catalogue) {
        this.language = new RuleLanguage(catalogue, Map.of());
    }

    /** The text with labels; a text that cannot be parsed stays as it is. */
    public String shown(String subject, String stored) {
        Table table = language.catalogue().table(subject);
        Map<Integer, Mention> mentions = new TreeMap<>();
        Faults faults = new Faults(stored, Place.of(subject));
        language.compiler(table).mentions(stored, faults).forEach(mention -> mentions.put(mention.offset(), mention));
        int[] text = stored.codePoints().toArray();
        StringBuilder shown = new StringBuilder();
        int at = 0;
        for (Mention mention : mentions.values()) {
            shown.append(new String(text, at, mention.offset() - at)).append(name(mention));
            at = mention.offset() + mention.id().length();
        }
        return shown.append(new String(text, at, text.length - at)).toString();
    }

    /** The text with ids; a label that is not known, or means two things, is an issue at its place. */
    public StoredText stored(String subject, String shown, Place start) {
        Table table = language.catalogue().table(subject);
        ShownText pieces = new ShownText(shown);
        Faults found = new Faults(pieces.plain(), start);
        Compiler compiler = new Compiler(language.vocabulary(new LabelNames(pieces)), table);
        Map<Integer, String> ids = new TreeMap<>();
        compiler.mentions(pieces.plain(), found).forEach(mention -> ids.put(mention.offset(), mention.id()));
        if (pieces.areAllNamed(ids)) {
            return new StoredText(pieces.stored(ids), List.of());
        }
        Faults faults = new Faults(shown, start);
        found.moveTo(faults, pieces::shownOffset);
        if (faults.isEmpty()) {
            faults.add(0, "unknown-name", "有的名称在这里没有含义", "a name means nothing where it stands");
        }
        return new StoredText(null, faults.issues());
    }

    private static String name(Mention mention) {
        String label = mention.label().zh();
        Table owner = mention.owner();
        boolean shared = owner != null
                && Stream.concat(
                                        owner.facts().stream()
                                                .map(fact -> fact.label().zh()),
                                        owner.relations().stream()
                                                .map(relation ->
                                                        relation.label().zh()))
                                .filter(label::equals)
                                .count()
                        > 1;
        boolean quotable = !label.isEmpty() && label.indexOf('「') < 0 && label.indexOf('」') < 0;
        if (shared || !quotable) {
            return mention.id();
        }
        boolean plain = Character.isIdeographic(label.codePointAt(0))
                && label.codePoints().allMatch(Character::isLetterOrDigit);
        return plain ? label : "「" + label + "」";
    }
}
