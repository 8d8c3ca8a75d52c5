package camphor.pack.ready;

import camphor.pack.Pack;
import camphor.pack.Parameter;
import camphor.pack.SourceText;
import camphor.rules.Issue;
import camphor.rules.Place;
import camphor.rules.fact.FactType;
import camphor.rules.language.Compilation;
import camphor.rules.language.Rule;
import camphor.rules.language.RuleLanguage;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * The rule language over a pack's catalogue and parameters; faults are told where the text stands in its file. What was
 * compiled once is kept: the wordings of both languages name the same values.
 */
public final class PackLanguage {
    /** Places are counted within the text, then looked up in its file. */
    private static final Place START = new Place("", 1, 1);

    private final RuleLanguage language;
    private final Map<Asked, Compilation> compiled = new ConcurrentHashMap<>();

    /** A text about a table, as a condition or as any value. */
    private record Asked(String table, String text, boolean condition) {}

    private PackLanguage(RuleLanguage language) {
        this.language = language;
    }

    public static PackLanguage of(Pack pack) {
        Map<String, FactType> types = pack.parameters().stream()
                .filter(parameter -> !parameter.id().isEmpty())
                .collect(Collectors.toMap(Parameter::id, Parameter::type));
        return new PackLanguage(new RuleLanguage(pack.catalogue(), types));
    }

    /** The same language with one more name, {@code answer}, of the kind that a question's answer has. */
    public PackLanguage answering(FactType answer) {
        return new PackLanguage(language.with(Map.of("answer", answer)));
    }

    /** A condition on records of a table; empty when it is at fault, or the table is not in the catalogue. */
    public Optional<Rule> condition(String table, SourceText text, Consumer<Issue> faults) {
        if (!knows(table) || text.text().isEmpty()) {
            return Optional.empty();
        }
        Asked asked = new Asked(table, text.text(), true);
        return placed(
                compiled.computeIfAbsent(asked, key -> language.compile(key.table(), key.text(), START)), text, faults);
    }

    /** An expression with any kind of value. */
    public Optional<Rule> value(String table, SourceText text, Consumer<Issue> faults) {
        if (!knows(table) || text.text().isEmpty()) {
            return Optional.empty();
        }
        Asked asked = new Asked(table, text.text(), false);
        return placed(
                compiled.computeIfAbsent(asked, key -> language.compileValue(key.table(), key.text(), START)),
                text,
                faults);
    }

    /** An expression that reads no record. */
    public Optional<Rule> free(SourceText text, Consumer<Issue> faults) {
        return placed(language.compileFree(text.text(), START), text, faults);
    }

    private boolean knows(String table) {
        return language.catalogue().tables().containsKey(table);
    }

    private static Optional<Rule> placed(Compilation compilation, SourceText text, Consumer<Issue> faults) {
        compilation.issues().forEach(issue -> faults.accept(text.inFile(issue)));
        return Optional.ofNullable(compilation.rule());
    }
}
