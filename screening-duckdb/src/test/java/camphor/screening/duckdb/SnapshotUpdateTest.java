package camphor.screening.duckdb;

import static org.assertj.core.api.Assertions.assertThat;

import camphor.rules.fact.Catalogue;
import camphor.screening.Snapshot;
import camphor.screening.SnapshotUpdate;
import camphor.screening.TownSamples;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SnapshotUpdateTest {
    private static final LocalDate DAY = LocalDate.of(2021, 9, 26);
    private static final int ROWS = 400;

    private final Catalogue catalogue = TownSamples.catalogue();
    private final DuckDbEngine engine = new DuckDbEngine(new DuckDbSettings(256, 2));
    private final Random random = new Random(11);

    @TempDir
    Path home;

    @Test
    void step_by_step_it_becomes_what_one_made_at_once_is() throws SQLException {
        Map<String, Object[]> people = new TreeMap<>();
        for (int i = 0; i < ROWS; i++) {
            people.put("n" + i, person(i));
        }
        Snapshot snapshot = whole("step", people);
        for (int step = 0; step < 4; step++) {
            try (SnapshotUpdate update = engine.update(catalogue, snapshot, home.resolve("step"), DAY)) {
                change(people, update);
                snapshot = update.finish();
            }
            Snapshot atOnce = whole("once", people);

            assertThat(rows(snapshot)).isEqualTo(rows(atOnce)).hasSize(people.size());
            assertThat(snapshot.rows()).isEqualTo(atOnce.rows());
            assertThat(Snapshot.open(home.resolve("step"), catalogue)).isEqualTo(snapshot);
        }
    }

    @Test
    void a_table_that_nobody_touches_keeps_its_file() throws IOException {
        Snapshot before = whole("kept", Map.of("n1", person(1)));
        try (SnapshotUpdate update = engine.update(catalogue, before, home.resolve("next"), DAY.plusDays(1))) {
            update.row(
                    "village",
                    "v1",
                    new Object[catalogue.table("village").storedFacts().size()],
                    "s");
            Snapshot after = update.finish();

            assertThat(Files.isSameFile(before.file("person"), after.file("person")))
                    .isTrue();
            assertThat(after.rows()).containsEntry("person", 1L).containsEntry("village", 1L);
            assertThat(after.asOf()).isEqualTo(DAY.plusDays(1));
        }
    }

    @Test
    void a_list_that_came_empty_stays_and_one_whose_last_row_is_gone_does_not() {
        try (SnapshotUpdate first = engine.update(catalogue, null, home.resolve("lists"), DAY)) {
            first.delivered("payment");
            first.row("person", "n1", person(1), "s");
            Snapshot before = first.finish();
            assertThat(before.rows()).containsEntry("payment", 0L).containsEntry("person", 1L);
            try (SnapshotUpdate next = engine.update(catalogue, before, home.resolve("lists"), DAY)) {
                next.delivered("payment");
                next.gone("person", "n1");
                Snapshot after = next.finish();

                assertThat(after.delivered("payment")).isTrue();
                assertThat(after.delivered("person")).isFalse();
            }
        }
    }

    @Test
    void closed_without_an_end_it_leaves_the_one_before() {
        Snapshot before = whole("left", Map.of("n1", person(1)));
        try (SnapshotUpdate update = engine.update(catalogue, before, home.resolve("left"), DAY)) {
            update.gone("person", "n1");
        }
        assertThat(Snapshot.open(home.resolve("left"), catalogue)).isEqualTo(before);
    }

    private void change(Map<String, Object[]> people, SnapshotUpdate update) {
        List<String> names = new ArrayList<>(people.keySet());
        for (int i = 0; i < 30; i++) {
            String name = names.get(i * 7);
            if (i % 3 == 0) {
                people.remove(name);
                update.gone("person", name);
            } else {
                people.put(name, person(random.nextInt()));
                update.row("person", name, people.get(name), "s " + name);
            }
        }
        String fresh = "m" + random.nextInt();
        people.put(fresh, person(1));
        update.row("person", fresh, people.get(fresh), "s " + fresh);
        update.gone("person", "nobody");
    }

    private Snapshot whole(String name, Map<String, Object[]> people) {
        try (SnapshotUpdate update = engine.update(catalogue, null, home.resolve(name), DAY)) {
            people.forEach((id, facts) -> update.row("person", id, facts, "s " + id));
            return update.finish();
        }
    }

    private Object[] person(int number) {
        String hostile = TownSamples.HOSTILE_TEXTS.get(Math.floorMod(number, TownSamples.HOSTILE_TEXTS.size()));
        return new Object[] {
            "P" + number,
            number % 5 == 0 ? null : "H" + number % 50,
            hostile,
            DAY.minusDays(Math.floorMod(number, 20_000)),
            (long) Math.floorMod(number, 13),
            number % 4 == 0 ? null : new BigDecimal("1.25"),
            number % 2 == 0,
            number % 3 == 0 ? Set.of() : Set.of("chronic", "a")
        };
    }

    private List<String> rows(Snapshot snapshot) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (DuckDb database = DuckDb.inMemory(new DuckDbSettings(256, 1))) {
            database.query(
                    "select cast(row as varchar) from (select t as row from read_parquet("
                            + Sql.file(snapshot.file("person")) + ") as t) order by 1",
                    row -> rows.add(row.getString(1)));
        }
        return rows;
    }
}
