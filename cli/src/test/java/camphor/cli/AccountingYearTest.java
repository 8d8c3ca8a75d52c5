package camphor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import camphor.ledger.Dossier;
import camphor.ledger.IndicatorLine;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The later milestones screen lists that still hold the incomes of the campaign's year. */
class AccountingYearTest {
    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @ValueSource(strings = {"2021-09-26", "2021-11-15", "2021-12-20"})
    void incomes_are_known_until_the_end_of_the_year_in_which_they_are_collected(LocalDate asOf) {
        Dossier dossier = ScreenedSample.of(folder, 2_000, asOf);

        IndicatorLine aboveTheLine = dossier.indicators().stream()
                .filter(line -> line.id().equals("C1a"))
                .findFirst()
                .orElseThrow();
        assertThat(aboveTheLine.whole().denominator())
                .isNotNull()
                .satisfies(known -> assertThat(known.intValue()).isGreaterThan(400));
        assertThat(aboveTheLine.whole().unknown()).isLessThan(20);
        assertThat(dossier.problems().stream()
                        .filter(problem -> problem.rule().id().equals("Q-income-01-no-row")))
                .hasSizeLessThan(20);
    }
}
