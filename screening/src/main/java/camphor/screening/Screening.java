package camphor.screening;

import camphor.rules.fact.Catalogue;
import camphor.rules.language.Bindings;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The order for a run: these rules, on this snapshot, as of this day.
 *
 * @param bindings the day and the parameters' values in force
 * @param out directory that the findings go to
 * @param runId name of the run, kept with each finding
 */
public record Screening(
        Catalogue catalogue, List<ScreeningRule> rules, Bindings bindings, Snapshot snapshot, Path out, String runId) {
    public Screening {
        rules = List.copyOf(rules);
        if (rules.stream().map(ScreeningRule::id).distinct().count() < rules.size()) {
            throw new IllegalStateException("two rules of the run have the same id");
        }
    }

    /** The rules by the table that they are about, in the order in which they were given. */
    public Map<String, List<ScreeningRule>> bySubject() {
        return rules.stream()
                .collect(Collectors.groupingBy(ScreeningRule::subject, LinkedHashMap::new, Collectors.toList()));
    }
}
