package camphor.rules.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import camphor.rules.Issue;
import camphor.rules.language.Compilation;
import camphor.rules.language.Rule;
import camphor.rules.record.InProcess;
import camphor.rules.sql.Dialect;
import camphor.rules.sql.InDuckDb;
import camphor.rules.sql.SubjectQuery;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * CEL's own conformance cases, in process and on DuckDB. What our compiler refuses is left out, with its reason; what it
 * takes must answer as the case says, an error being unknown, unless the difference is one that the docs name.
 */
class CelConformanceTest {
    private final Map<String, Map<String, Integer>> report = new TreeMap<>();
    private final List<String> wrong = new ArrayList<>();

    @Test
    void cases_that_the_language_takes_answer_as_cel_says() throws IOException {
        assumeThat(ConformanceCase.directory())
                .as("CEL's conformance cases are not here; set camphor.conformance to their folder")
                .isPresent();
        try (InDuckDb duckDb = new InDuckDb()) {
            ConformanceCase.all(ConformanceCase.directory().orElseThrow()).forEach(each -> run(each, duckDb));
        }
        Files.writeString(Path.of("target", "cel-conformance.md"), table());
        assertThat(wrong).isEmpty();
        assertThat(report.values().stream()
                        .mapToInt(file -> file.getOrDefault("ran", 0))
                        .sum())
                .isGreaterThan(300);
    }

    private void run(ConformanceCase each, InDuckDb duckDb) {
        Compilation compiled = each.compiled();
        Rule rule = compiled.rule();
        if (rule == null) {
            compiled.issues().stream().map(Issue::code).distinct().limit(1).forEach(code -> count(each, code));
            return;
        }
        if (!each.expectsError() && each.expectedValue().isEmpty()) {
            count(each, "other-value");
            return;
        }
        Object expected = each.expectedValue().orElse(null);
        Object inProcess = InProcess.value(rule, null, each.bindings());
        Object inSql = duckDb.rows("select " + SubjectQuery.free(Dialect.DUCK_DB, rule, each.bindings()))
                .get(0)
                .get(0);
        String difference = Differences.REASONS.get(each.file() + "/" + each.name());
        if (same(expected, inProcess) && same(expected, inSql)) {
            count(each, "ran");
        } else if (difference != null && same(inProcess, inSql)) {
            count(each, difference);
        } else {
            wrong.add(each.file() + "/" + each.name() + " " + each.expression() + ": " + expected + " is " + inProcess
                    + ", in SQL " + inSql);
        }
    }

    private static boolean same(@Nullable Object expected, @Nullable Object answer) {
        if (expected instanceof BigDecimal left && answer instanceof BigDecimal right) {
            return left.compareTo(right) == 0;
        }
        return expected == null
                ? answer == null
                : answer != null && expected.toString().equals(answer.toString());
    }

    private void count(ConformanceCase each, String outcome) {
        report.computeIfAbsent(each.file(), file -> new TreeMap<>()).merge(outcome, 1, Integer::sum);
    }

    private String table() {
        StringBuilder table = new StringBuilder("| file | cases | ran | left out, by reason |\n|---|---|---|---|\n");
        report.forEach((file, outcomes) -> {
            int all = outcomes.values().stream().mapToInt(Integer::intValue).sum();
            List<String> reasons = new ArrayList<>();
            outcomes.forEach((outcome, count) -> {
                if (!outcome.equals("ran")) {
                    reasons.add(outcome + " " + count);
                }
            });
            table.append("| " + file + " | " + all + " | " + outcomes.getOrDefault("ran", 0) + " | "
                    + String.join(", ", reasons) + " |\n");
        });
        return table.toString();
    }
}
