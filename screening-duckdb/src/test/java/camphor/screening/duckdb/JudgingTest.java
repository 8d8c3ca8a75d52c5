package camphor.screening.duckdb;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import camphor.rules.Place;
import camphor.rules.RuleSamples;
import camphor.screening.Progress;
import camphor.screening.ScreeningFault;
import camphor.screening.ScreeningRule;
import camphor.screening.plan.SubjectPlan.Branch;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JudgingTest {
    private static final String NONE = "select null, null, null, null, null, null, null, null, null, null, null where ";

    @TempDir
    Path home;

    @Test
    void a_failure_is_told_with_the_rule_that_caused_it() throws SQLException {
        List<Branch> rules = List.of(
                branch("sound", NONE + "false"),
                branch("broken", NONE + "cast('twelve' as integer) = (select count(*) from range(1))"));
        try (DuckDb database = DuckDb.in(home, new DuckDbSettings(256, 1), Progress.unwatched())) {
            Judging judging = new Judging(database, 2, Progress.unwatched(), home);
            assertThatThrownBy(() -> judging.judge(rules))
                    .isInstanceOf(ScreeningFault.class)
                    .hasMessageStartingWith("rule broken cannot be judged")
                    .hasMessageContaining("twelve");
        }
    }

    private static Branch branch(String id, String query) {
        var rule =
                RuleSamples.LANGUAGE.compile("person", "true", Place.of("rule")).require();
        return new Branch(new ScreeningRule(id, 1, rule, null), query);
    }
}
