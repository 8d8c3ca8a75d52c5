package camphor.sample;

import static org.assertj.core.api.Assertions.assertThat;

import camphor.pack.Pack;
import camphor.rules.fact.Fact;
import camphor.rules.fact.FactType;
import camphor.sample.place.Village;
import camphor.sample.row.OnImport;
import camphor.sample.row.Row;
import camphor.sample.row.Taker;
import camphor.sample.workbooks.OfficeFolder;
import camphor.workbook.Import;
import camphor.workbook.ImportReport;
import camphor.workbook.RowSink;
import camphor.workbook.VillageNames;
import camphor.workbook.heading.HeadingMapping;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The disorder of the workbooks is survived by the import: what was put in comes out. */
class RoundTripTest {
    private static final Pack PACK = Screened.pack("zhangshu-2021");
    private static final SampleOptions SMALL =
            SampleOptions.township("430421212", 5).withPersons(3_000);
    /** Village names are spelled differently on purpose; the fingerprint of a text is the importer's own. */
    private static final Set<String> FREE = Set.of("village_name", "content_key");

    @TempDir
    private Path folder;

    @Test
    void every_row_comes_back_with_its_facts_and_its_place() {
        Map<String, List<Row>> made = new HashMap<>();
        try (OfficeFolder lists = new OfficeFolder(folder, PACK.catalogue(), SMALL.asOf(), SMALL.seed())) {
            new Sample(PACK.catalogue(), SMALL).handTo(new Keeping(lists, made), Progress.SILENT);
        }

        Map<String, List<@Nullable Object[]>> taken = new HashMap<>();
        ImportReport report = imported(taken);

        assertThat(report.refusals()).isEmpty();
        assertThat(taken.keySet())
                .containsExactlyInAnyOrderElementsOf(PACK.catalogue().tables().keySet());
        made.forEach((table, rows) -> compare(rows, taken.getOrDefault(table, List.of())));
    }

    private ImportReport imported(Map<String, List<@Nullable Object[]>> taken) {
        VillageNames.Builder names = VillageNames.builder();
        PACK.organisation().villages().forEach(village -> {
            List<String> spellings = new ArrayList<>(village.aliases());
            spellings.add(village.name().zh());
            spellings.add(village.shortName());
            names.village(village.code(), "樟树乡", spellings);
        });
        return new Import(PACK.catalogue(), names.build(), HeadingMapping.none()).run(folder, null, new RowSink() {
            @Override
            public void delivered(String table) {
                taken.put(table, new ArrayList<>());
            }

            @Override
            public void row(String table, @Nullable Object[] storedFacts, String source) {
                taken.computeIfAbsent(table, any -> new ArrayList<>()).add(storedFacts.clone());
            }
        });
    }

    private static void compare(List<Row> made, List<@Nullable Object[]> taken) {
        String table = made.get(0).layout().table().id();
        assertThat(taken).as(table).hasSameSizeAs(made);
        for (int i = 0; i < made.size(); i++) {
            List<Fact> facts = made.get(i).layout().facts();
            for (int f = 0; f < facts.size(); f++) {
                if (!FREE.contains(facts.get(f).id())) {
                    Object wanted = made.get(i).stored()[f];
                    Object got = taken.get(i)[f];
                    assertThat(plain(facts.get(f), got))
                            .as(
                                    "%s.%s of row %s",
                                    table, facts.get(f).id(), made.get(i).key())
                            .isEqualTo(plain(facts.get(f), wanted));
                }
            }
        }
    }

    private static String plain(Fact fact, @Nullable Object value) {
        return fact.type() == FactType.CODES && value != null
                ? ((Set<?>) value)
                        .stream().map(String::valueOf).sorted().toList().toString()
                : String.valueOf(value);
    }

    private record Keeping(OfficeFolder lists, Map<String, List<Row>> made) implements Taker {
        @Override
        public void township(Village any) {
            lists.township(any);
        }

        @Override
        public void row(Row row) {
            lists.row(row);
            OnImport.compute(row, row.layout().has("row_id") ? row.text("row_id") : "");
            made.computeIfAbsent(row.layout().table().id(), any -> new ArrayList<>())
                    .add(row);
        }
    }
}
