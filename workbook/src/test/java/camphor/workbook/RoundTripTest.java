package camphor.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import camphor.rules.fact.Catalogue;
import camphor.workbook.heading.HeadingMapping;
import camphor.workbook.out.LedgerColumn;
import camphor.workbook.out.LedgerLayout;
import camphor.workbook.out.LedgerSheet;
import camphor.workbook.out.WorkbookWriter;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.time.api.Dates;

/** Records written as a ledger and imported again are the same records, whatever their names look like. */
class RoundTripTest {
    private static final Catalogue CATALOGUE = CatalogueSamples.catalogue();
    private static final Map<String, String> KINDS = Map.of("lifted", "脱贫户", "ordinary", "一般农户");
    private static final LedgerLayout LAYOUT = LedgerLayout.of(
            "户信息",
            "户信息",
            "樟树乡",
            List.of(
                    LedgerColumn.text("户编号"),
                    LedgerColumn.text("行政村"),
                    LedgerColumn.wrapped("户主姓名"),
                    LedgerColumn.number("家庭人口数"),
                    LedgerColumn.text("户类型"),
                    LedgerColumn.money("人均纯收入"),
                    LedgerColumn.date("识别监测时间"),
                    LedgerColumn.text("是否解决安全饮用水")));

    record Household(
            String head, Long members, String kind, BigDecimal income, LocalDate recognisedOn, Boolean safeWater) {}

    @Property(tries = 150, seed = "1")
    void what_is_written_is_read_back(@ForAll("households") List<Household> households) throws IOException {
        Path folder = Files.createTempDirectory("round");
        Path file = folder.resolve("户信息.xlsx");
        write(file, households);
        Taken taken = new Taken(CATALOGUE);

        ImportReport report =
                new Import(CATALOGUE, VillageNames.none(), HeadingMapping.none()).run(folder, null, taken);
        Files.delete(file);
        Files.delete(folder);

        assertThat(report.refusals()).isEmpty();
        assertThat(report.faults()).isEmpty();
        assertThat(taken.of("household")).isEqualTo(expected(households));
    }

    private static void write(Path file, List<Household> households) {
        try (WorkbookWriter writer = WorkbookWriter.to(file)) {
            LedgerSheet sheet = writer.sheet(LAYOUT);
            int number = 1;
            for (Household household : households) {
                sheet.row(
                        "H" + number++,
                        "樟树村",
                        household.head,
                        household.members,
                        household.kind == null ? null : KINDS.get(household.kind),
                        household.income,
                        household.recognisedOn,
                        household.safeWater);
            }
        }
    }

    private static List<Map<String, Object>> expected(List<Household> households) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Household household : households) {
            Map<String, Object> row = new TreeMap<>();
            row.put("household_id", "H" + (rows.size() + 1));
            row.put("village_name", "樟树村");
            row.put("head_name", household.head);
            row.put("members", household.members);
            row.put("kind", household.kind);
            row.put("income", household.income);
            row.put("recognised_on", household.recognisedOn);
            row.put("safe_water", household.safeWater);
            row.values().removeIf(java.util.Objects::isNull);
            rows.add(row);
        }
        return rows;
    }

    @Provide
    Arbitrary<List<Household>> households() {
        Arbitrary<String> heads = Arbitraries.strings()
                .withCharRange('\u4e00', '\u4e7f')
                .withChars("Ab<&>\"=+-@_x0041;，、|")
                .ofMinLength(2)
                .ofMaxLength(8)
                .filter(name -> name.codePoints().anyMatch(Character::isIdeographic) && !name.endsWith("_"));
        return Combinators.combine(
                        heads.injectNull(0.1),
                        Arbitraries.longs().between(0, 30).injectNull(0.2),
                        Arbitraries.of(KINDS.keySet()).injectNull(0.2),
                        Arbitraries.bigDecimals()
                                .between(BigDecimal.valueOf(-99_999_999), BigDecimal.valueOf(99_999_999))
                                .ofScale(2)
                                .map(amount -> amount.setScale(2))
                                .injectNull(0.2),
                        Dates.dates()
                                .between(LocalDate.of(1860, 1, 1), LocalDate.of(2100, 1, 1))
                                .injectNull(0.2),
                        Arbitraries.of(true, false).injectNull(0.2))
                .as(Household::new)
                .list()
                .ofMaxSize(20);
    }
}
