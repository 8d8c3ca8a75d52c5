package camphor.screening.duckdb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import camphor.rules.fact.Catalogue;
import camphor.screening.ScreeningFault;
import camphor.screening.Snapshot;
import camphor.screening.SnapshotWriter;
import camphor.screening.TownSamples;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DuckDbSnapshotTest {
    private static final LocalDate DAY = LocalDate.of(2021, 9, 26);

    private final Catalogue catalogue = TownSamples.catalogue();
    private final DuckDbEngine engine = new DuckDbEngine(new DuckDbSettings(256, 2));

    @TempDir
    Path home;

    @Test
    void keeps_every_type_of_value_and_every_missing_one() throws SQLException {
        Object[] known = {
            "P1", "H1", "李四", LocalDate.of(2010, 3, 1), 12L, new BigDecimal("-1.5"), true, Set.of("chronic", "a")
        };
        Object[] edge = {"P2", "", "", LocalDate.of(1, 1, 1), 0L, new BigDecimal("99999999"), false, Set.of()};
        Snapshot snapshot = written(List.of(known, edge, new Object[8]));
        assertThat(rows(snapshot, "select * from %s"))
                .containsExactlyInAnyOrder(
                        "P1|H1|李四|2010-03-01|12|-1.50|true|[a, chronic]|s0",
                        "P2|||0001-01-01|0|99999999.00|false|[]|s1",
                        "null|null|null|null|null|null|null|null|s2");
    }

    @Test
    void keeps_hostile_texts_as_they_are() throws SQLException {
        List<Object[]> people = TownSamples.HOSTILE_TEXTS.stream()
                .map(text -> new Object[] {text, "\\N", "NULL", null, null, null, null, null})
                .toList();
        Snapshot snapshot = written(people);
        assertThat(rows(snapshot, "select person_id from %s"))
                .containsExactlyInAnyOrderElementsOf(TownSamples.HOSTILE_TEXTS);
        assertThat(rows(snapshot, "select count(*) from %s where household_id = '\\N' and name = 'NULL'"))
                .containsExactly(String.valueOf(people.size()));
    }

    @Test
    void keeps_line_breaks_in_a_table_that_is_larger_than_what_is_read_at_once() throws SQLException {
        String text = "一行\n\"两行\"\r\n".repeat(100);
        try (SnapshotWriter writer = engine.snapshot(catalogue, home.resolve("snapshot"), DAY)) {
            for (int i = 0; i < 40_000; i++) {
                writer.row("village", new Object[] {"V" + i, text}, "s" + i);
            }
            Snapshot snapshot = writer.finish();
            assertThat(rows(
                            snapshot,
                            "select count(*) from read_parquet('" + snapshot.file("village")
                                    + "') where village_name = '" + text.replace("'", "''")
                                    + "' and village_code = 'V' || _source[2:]"))
                    .containsExactly("40000");
        }
    }

    @Test
    void tells_a_delivered_empty_list_from_one_that_was_not_delivered() {
        try (SnapshotWriter writer = engine.snapshot(catalogue, home.resolve("snapshot"), DAY)) {
            writer.delivered("payment");
            Snapshot snapshot = writer.finish();
            assertThat(snapshot.delivered("payment")).isTrue();
            assertThat(snapshot.rows("payment")).isZero();
            assertThat(snapshot.delivered("person")).isFalse();
        }
    }

    @Test
    void leaves_nothing_behind_when_it_is_not_finished() throws IOException {
        try (SnapshotWriter writer = engine.snapshot(catalogue, home.resolve("snapshot"), DAY)) {
            writer.row("project", new Object[3], "s");
        }
        try (Stream<Path> left = Files.list(home)) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void refuses_a_row_that_no_workbook_can_hold() {
        try (SnapshotWriter writer = engine.snapshot(catalogue, home.resolve("snapshot"), DAY)) {
            Object[] row = {"V1", "村".repeat(700_000)};
            assertThatThrownBy(() -> writer.row("village", row, "villages.csv / 1"))
                    .isInstanceOf(ScreeningFault.class)
                    .hasMessageStartingWith("villages.csv / 1");
        }
    }

    private Snapshot written(List<Object[]> people) {
        try (SnapshotWriter writer = engine.snapshot(catalogue, home.resolve("snapshot"), DAY)) {
            for (int i = 0; i < people.size(); i++) {
                writer.row("person", people.get(i), "s" + i);
            }
            return writer.finish();
        }
    }

    private static List<String> rows(Snapshot snapshot, String sql) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (DuckDb database = DuckDb.inMemory(new DuckDbSettings(256, 1))) {
            database.query(sql.formatted("read_parquet('" + snapshot.file("person") + "')"), row -> {
                Object[] values = new Object[row.getMetaData().getColumnCount()];
                for (int i = 0; i < values.length; i++) {
                    values[i] = row.getObject(i + 1);
                }
                rows.add(String.join(
                        "|", Arrays.stream(values).map(String::valueOf).toList()));
            });
        }
        return rows;
    }
}
