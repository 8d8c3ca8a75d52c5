package camphor.screening.duckdb;

import camphor.rules.record.Truth;
import camphor.screening.Finding;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The columns of findings in Parquet, beside {@code run} and {@code as_of}, and how a finding is read from them. */
final class FindingsFile {
    static final String HIT = stored(Truth.HIT);
    static final String UNKNOWN = stored(Truth.UNKNOWN);

    static final List<String> COLUMNS = List.of(
            "rule",
            "rule_version",
            "subject_table",
            "subject_key",
            "household_id",
            "village_code",
            "outcome",
            "found",
            "evidence");

    private FindingsFile() {}

    static String stored(Truth outcome) {
        return outcome.name().toLowerCase(Locale.ROOT);
    }

    /**
     * Reads the finding whose columns have this prefix.
     *
     * @return null when there is none, as on one side of a full join
     */
    static @Nullable Finding read(ResultSet row, String prefix) throws SQLException {
        String rule = row.getString(prefix + "rule");
        if (rule == null) {
            return null;
        }
        return new Finding(
                rule,
                row.getInt(prefix + "rule_version"),
                row.getString(prefix + "subject_table"),
                row.getString(prefix + "subject_key"),
                row.getString(prefix + "household_id"),
                row.getString(prefix + "village_code"),
                Truth.valueOf(row.getString(prefix + "outcome").toUpperCase(Locale.ROOT)),
                row.getString(prefix + "found"),
                row.getString(prefix + "evidence"));
    }
}
