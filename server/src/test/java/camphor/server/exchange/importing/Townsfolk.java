package camphor.server.exchange.importing;

import camphor.pack.read.PackReader;
import camphor.rules.fact.Catalogue;
import camphor.rules.fact.Code;
import camphor.rules.fact.Fact;
import camphor.rules.fact.Table;
import camphor.sample.Sample;
import camphor.sample.SampleOptions;
import camphor.workbook.RowSink;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * A large township's households and persons in the national system's two workbooks, every fact filled as the sample fills
 * it; none of them stands in the sample that a server starts with.
 */
final class Townsfolk {
    private static final String TOWNSHIP = "430421212";
    private static final long SEED = 20_261_124;
    private static final Set<String> NAMES = Set.of("household_id", "person_id");

    private final Catalogue catalogue;
    private final Map<String, Sheet> sheets = new HashMap<>();

    private Townsfolk(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    static Townsfolk of(int persons, Path home) {
        Catalogue catalogue =
                PackReader.read(home.resolve("packs/zhangshu-2021")).orThrow().catalogue();
        Townsfolk made = new Townsfolk(catalogue);
        SampleOptions options =
                SampleOptions.township(TOWNSHIP, SEED).withPersons(persons).withoutFaults();
        new Sample(catalogue, options).handTo(made.taking(), (village, done, total) -> {});
        return made;
    }

    byte[] households() {
        return sheet("household").bytes();
    }

    byte[] persons() {
        return sheet("person").bytes();
    }

    int personRows() {
        return sheet("person").next - 1;
    }

    int personColumns() {
        return sheet("person").columns.size();
    }

    private Sheet sheet(String table) {
        return sheets.computeIfAbsent(table, id -> new Sheet(catalogue, catalogue.table(id)));
    }

    private RowSink taking() {
        return new RowSink() {
            @Override
            public void delivered(String table) {}

            @Override
            public void row(String table, @Nullable Object[] stored, String source) {
                if (table.equals("household") || table.equals("person")) {
                    sheet(table).add(stored);
                }
            }
        };
    }

    /** One workbook while it is written. */
    private static final class Sheet {
        private final Catalogue catalogue;
        private final List<Fact> stored;
        private final List<Integer> columns;
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private final Workbook workbook = new Workbook(bytes, "office", "1.0");
        private final Worksheet sheet;
        private final Map<String, Map<String, String>> words = new HashMap<>();
        private int next = 1;

        Sheet(Catalogue catalogue, Table table) {
            this.catalogue = catalogue;
            this.stored = table.storedFacts();
            this.columns = IntStream.range(0, stored.size())
                    .filter(nth -> !stored.get(nth).computed())
                    .boxed()
                    .toList();
            this.sheet = workbook.newWorksheet(table.sheet());
            for (int column = 0; column < columns.size(); column++) {
                sheet.value(0, column, stored.get(columns.get(column)).label().zh());
            }
        }

        void add(@Nullable Object[] values) {
            for (int column = 0; column < columns.size(); column++) {
                Fact fact = stored.get(columns.get(column));
                Object value = values[columns.get(column)];
                if (value != null) {
                    sheet.value(next, column, NAMES.contains(fact.id()) ? "T" + value : written(fact, value));
                }
            }
            next++;
        }

        private String written(Fact fact, Object value) {
            if (value instanceof Boolean said) {
                return said ? "是" : "否";
            }
            if (value instanceof Set<?> codes) {
                return codes.stream().map(code -> word(fact, code)).collect(Collectors.joining("、"));
            }
            return fact.codeList() == null ? value.toString() : word(fact, value);
        }

        private String word(Fact fact, Object code) {
            return words.computeIfAbsent(
                            fact.id(),
                            id -> catalogue.codeList(String.valueOf(fact.codeList())).codes().stream()
                                    .collect(Collectors.toMap(
                                            Code::id, entry -> entry.label().zh())))
                    .getOrDefault(code.toString(), code.toString());
        }

        byte[] bytes() {
            try {
                workbook.finish();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return bytes.toByteArray();
        }
    }
}
