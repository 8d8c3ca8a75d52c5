package camphor.screening.duckdb;

import camphor.rules.record.Truth;
import camphor.screening.Comparison;
import camphor.screening.Finding;
import camphor.screening.Findings;
import camphor.screening.RunCard;
import camphor.screening.VillageCount;
import camphor.screening.Wanted;
import camphor.screening.plan.Within;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Findings asked where they lie, in Parquet. */
final class DuckDbFindings implements Findings {
    private static final String BY_VILLAGE = """
            select rule,
                   village_code,
                   count(*) filter (where outcome = 'hit') as hits,
                   count(*) filter (where outcome = 'unknown') as unknown
              from %s
             group by rule, village_code
             order by rule, village_code nulls last
            """;

    private final Path directory;
    private final RunCard run;
    private final DuckDb database;

    DuckDbFindings(Path directory, DuckDbSettings settings) {
        this.directory = directory;
        this.run = RunCard.read(directory);
        try {
            this.database = DuckDb.inMemory(settings);
        } catch (SQLException e) {
            throw RowStream.unreadable(e);
        }
    }

    @Override
    public RunCard run() {
        return run;
    }

    /** All of them as they stand in a {@code from}. */
    String files() {
        return Sql.parquet(run.files(directory));
    }

    @Override
    public List<VillageCount> byVillage() {
        try (Stream<VillageCount> counts = RowStream.of(
                database.connection(),
                BY_VILLAGE.formatted(files()),
                List.of(),
                row -> new VillageCount(row.getString(1), row.getString(2), row.getLong(3), row.getLong(4)))) {
            return counts.toList();
        }
    }

    @Override
    public Stream<Finding> find(Wanted wanted) {
        Narrowed narrowed = new Narrowed();
        narrowed.by("rule", wanted.rule());
        narrowed.by("village_code", wanted.village());
        narrowed.by("household_id", wanted.household());
        narrowed.by("subject_key", wanted.subjectKey());
        Truth outcome = wanted.outcome();
        narrowed.by("outcome", outcome == null ? null : FindingsFile.stored(outcome));
        narrowed.to(Within.of(wanted.territory(), "village_code", "subject_key"));
        String sql = "select * from " + files() + narrowed.where()
                + " order by rule, village_code nulls last, household_id nulls last, subject_key, outcome, evidence";
        return RowStream.of(
                database.connection(), sql, narrowed.values, row -> Objects.requireNonNull(FindingsFile.read(row, "")));
    }

    @Override
    public Comparison compare(Findings earlier, Truth about) {
        if (earlier instanceof DuckDbFindings before) {
            return new DuckDbComparison(database.connection(), before, this, about);
        }
        throw new IllegalStateException("only findings of one engine can be compared");
    }

    @Override
    public void close() {
        try {
            database.close();
        } catch (SQLException e) {
            // There is nothing to be lost: the database only read.
        }
    }

    /** The conditions that apply, and their values. */
    private static final class Narrowed {
        private final List<String> conditions = new ArrayList<>();
        private final List<String> values = new ArrayList<>();

        void by(String column, @Nullable String value) {
            if (value != null) {
                conditions.add(column + " = ?");
                values.add(value);
            }
        }

        void to(String condition) {
            conditions.add(condition);
        }

        String where() {
            return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
        }
    }
}
