package camphor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import camphor.ledger.CountyLedgers;
import camphor.ledger.Dossier;
import camphor.ledger.IndicatorLine;
import camphor.ledger.Overview;
import camphor.ledger.Pace;
import camphor.ledger.gather.Gathering;
import camphor.ledger.gather.Part;
import camphor.sample.SampleOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A county is told township by township; nothing falls between them. */
class CountyTest {
    @TempDir
    static Path folder = Path.of("");

    private static final List<IndicatorLine> OF_TOWNSHIPS = new ArrayList<>();
    private static List<IndicatorLine> ofCounty = List.of();
    private static long ofWhole;
    private static long ofParts;

    @BeforeAll
    static void screen() {
        SampleOptions options = SampleOptions.county("430421", 1).withPersons(2_500);
        ScreenedSample.told(folder, options, LocalDate.of(2021, 9, 26), CountyTest::write);
    }

    private static Overview write(Gathering gathering) {
        CountyLedgers ledgers = new CountyLedgers(folder, new Pace());
        try {
            for (Part part : gathering.parts()) {
                var dossier = gathering.dossier(part, ScreenedSample.MADE_AT);
                OF_TOWNSHIPS.addAll(dossier.indicators());
                ofParts += ofHouseholds(dossier);
                ledgers.add(dossier);
            }
            ofWhole = ofHouseholds(gathering.dossier(ScreenedSample.MADE_AT));
            var outline = gathering.outline(ScreenedSample.MADE_AT);
            ofCounty = outline.indicators();
            return ledgers.finish(outline);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void each_township_has_the_whole_set_of_ledgers() throws IOException {
        try (Stream<Path> townships = Files.list(folder.resolve("乡镇"))) {
            assertThat(townships)
                    .hasSizeGreaterThan(20)
                    .allSatisfy(township -> assertThat(township)
                            .isDirectoryContaining(file -> file.endsWith("report.html"))
                            .isDirectoryContaining(file -> file.endsWith("问题台账.xlsx")));
        }
        assertThat(folder.resolve("乡镇/西渡镇/村")).isNotEmptyDirectory();
    }

    @Test
    void every_finding_stands_in_exactly_one_township_and_in_the_sums() throws IOException {
        long ofTownships = 0;
        try (Stream<Path> townships = Files.list(folder.resolve("乡镇"))) {
            for (Path township : townships.toList()) {
                ofTownships += count(township, "findings");
            }
        }

        assertThat(count(folder, "findings")).isPositive().isEqualTo(ofTownships);
        assertThat(ofParts).isPositive().isEqualTo(ofWhole);
    }

    /** Findings about households themselves: nothing that several townships could say in the same words. */
    private static long ofHouseholds(Dossier dossier) {
        return dossier.problems().stream()
                .filter(problem ->
                        !problem.household().isEmpty() && problem.who().isEmpty())
                .count();
    }

    @Test
    void an_indicator_of_the_county_is_the_sum_of_its_townships() {
        for (IndicatorLine county : ofCounty) {
            BigDecimal sum = OF_TOWNSHIPS.stream()
                    .filter(line -> line.id().equals(county.id()))
                    .map(line -> line.whole().numerator())
                    .map(number -> number == null ? BigDecimal.ZERO : number)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(county.whole().numerator()).as(county.id()).isNotNull().isEqualByComparingTo(sum);
        }
    }

    @Test
    void the_countys_page_is_small_and_names_its_townships_but_nobody_in_them() throws IOException {
        String page = Files.readString(folder.resolve("report.html"));

        assertThat(page).contains("西渡镇", "乡镇/西渡镇").doesNotContain("户编号\":", "@DATA@");
        assertThat(page.length()).isLessThan(600_000);
        assertThat(Files.readString(folder.resolve("乡镇/西渡镇/report.html"))).contains("西渡镇脱贫攻坚成果");
    }

    private static long count(Path ledgers, String of) throws IOException {
        JsonNode card = JsonMapper.shared().readTree(Files.readString(ledgers.resolve("run.json")));
        return card.get("counts").get(of).asLong();
    }
}
