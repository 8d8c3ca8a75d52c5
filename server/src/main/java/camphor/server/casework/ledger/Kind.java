package camphor.server.casework.ledger;

import static camphor.server.casework.CaseworkRefusal.LEDGER_UNKNOWN;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Which ledgers there are. */
@SuppressWarnings("ImmutableEnumChecker") // made by List.of
enum Kind {
    PROBLEMS(
            "问题台账",
            "problem.state not in ('refuted', 'known')",
            List.of(
                    Column.NUMBER,
                    Column.VILLAGE,
                    Column.HOUSEHOLD,
                    Column.SUBJECT,
                    Column.CLAUSE,
                    Column.WHAT,
                    Column.CLASS,
                    Column.SEVERITY,
                    Column.SOURCE,
                    Column.FOUND_BY,
                    Column.FOUND_ON,
                    Column.STATE)),
    RECTIFICATION(
            "整改台账",
            "problem.state not in ('found', 'verified', 'reported', 'refuted', 'known')",
            List.of(
                    Column.NUMBER,
                    Column.VILLAGE,
                    Column.HOUSEHOLD,
                    Column.SUBJECT,
                    Column.CLAUSE,
                    Column.WHAT,
                    Column.UNITS,
                    Column.CAUSE,
                    Column.MEASURES,
                    Column.PERSON,
                    Column.DUE,
                    Column.STATE,
                    Column.CLOSED_ON,
                    Column.CLOSED_BY)),
    FILING(
            "备案表",
            "problem.state in ('filing', 'on_file')",
            List.of(
                    Column.NUMBER,
                    Column.VILLAGE,
                    Column.HOUSEHOLD,
                    Column.SUBJECT,
                    Column.CLAUSE,
                    Column.WHAT,
                    Column.UNITS,
                    Column.REASON,
                    Column.MEANWHILE,
                    Column.REVIEW_ON,
                    Column.STATE));

    private final String title;
    private final String condition;
    private final List<Column> columns;

    Kind(String title, String condition, List<Column> columns) {
        this.title = title;
        this.condition = condition;
        this.columns = columns;
    }

    static Kind of(String id) {
        return Stream.of(values())
                .filter(kind -> kind.name().toLowerCase(Locale.ROOT).equals(id))
                .findFirst()
                .orElseThrow(() -> LEDGER_UNKNOWN.at("kind", id));
    }

    String title() {
        return title;
    }

    String condition() {
        return condition;
    }

    List<Column> columns() {
        return columns;
    }
}
