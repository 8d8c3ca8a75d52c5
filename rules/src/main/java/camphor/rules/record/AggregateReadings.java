package camphor.rules.record;

import camphor.rules.term.Gathering;
import camphor.rules.term.Operation;
import camphor.rules.term.Term;
import camphor.rules.term.Type.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads aggregates: one value from the records of a list; unknown when the list was not delivered. */
final class AggregateReadings {
    private AggregateReadings() {}

    static Reading of(Term.Aggregate term) {
        Reading condition = Reading.of(term.condition());
        return switch (term.by()) {
            case EXISTS -> overRows(term, rows -> exists(rows, condition));
            case COUNT -> overRows(term, rows -> count(rows, condition));
            case SUM -> overValues(term, condition, AggregateReadings::sum);
            case MIN -> overValues(term, condition, values -> extreme(values, true));
            case MAX -> overValues(term, condition, values -> extreme(values, false));
            case MEDIAN -> median(term, condition);
        };
    }

    private interface OfRows {
        @Nullable
        Object value(List<Row> rows);
    }

    private interface OfValues {
        @Nullable
        Object value(List<Object> values);
    }

    private static Reading overRows(Term.Aggregate term, OfRows gather) {
        return row -> {
            List<? extends FactRecord> list = row.list(term.owner(), term.relation());
            if (list == null) {
                return null;
            }
            List<Row> rows = new ArrayList<>(list.size());
            list.forEach(each -> rows.add(new Row(each, row.bindings())));
            return gather.value(rows);
        };
    }

    private static @Nullable Object exists(List<Row> rows, Reading condition) {
        boolean unknown = false;
        for (Row row : rows) {
            Object met = condition.on(row);
            if (met == null) {
                unknown = true;
            } else if ((Boolean) met) {
                return true;
            }
        }
        return unknown ? null : false;
    }

    private static @Nullable Object count(List<Row> rows, Reading condition) {
        long count = 0;
        for (Row row : rows) {
            Object met = condition.on(row);
            if (met == null) {
                return null;
            }
            count += (Boolean) met ? 1 : 0;
        }
        return count;
    }

    private static Reading overValues(Term.Aggregate term, Reading condition, OfValues gather) {
        Reading value = Reading.of(term.gathered());
        boolean total = term.by() == Gathering.SUM;
        Object nothing = !total ? null : isWhole(term) ? (Object) 0L : BigDecimal.ZERO;
        return overRows(term, rows -> {
            List<Object> values = values(rows, condition, value);
            if (values == null) {
                return null;
            }
            return values.isEmpty() ? nothing : gather.value(values);
        });
    }

    private static boolean isWhole(Term.Aggregate term) {
        return term.type().kind() == Kind.INTEGER;
    }

    /** The values of the records that count; null when a condition or a value that counts is unknown. */
    private static @Nullable List<Object> values(List<Row> rows, Reading condition, Reading value) {
        List<Object> values = new ArrayList<>(rows.size());
        for (Row row : rows) {
            Object met = condition.on(row);
            Object counted = met == null || !(Boolean) met ? null : value.on(row);
            if (met == null || ((Boolean) met && counted == null)) {
                return null;
            }
            if (counted != null) {
                values.add(counted);
            }
        }
        return values;
    }

    private static Object sum(List<Object> values) {
        if (values.get(0) instanceof Long) {
            long total = 0;
            for (Object value : values) {
                total = Math.addExact(total, (Long) value);
            }
            return total;
        }
        BigDecimal total = BigDecimal.ZERO;
        for (Object value : values) {
            total = Sums.decimal(Operation.PLUS, total, (BigDecimal) value);
        }
        return total;
    }

    private static Object extreme(List<Object> values, boolean least) {
        Object best = values.get(0);
        for (Object value : values) {
            int difference = Values.compare(value, best);
            best = (least ? difference < 0 : difference > 0) ? value : best;
        }
        return best;
    }

    /** Values that are unknown are left out: one missing income must not hide a village's median. */
    private static Reading median(Term.Aggregate term, Reading condition) {
        Reading value = Reading.of(term.gathered());
        return overRows(term, rows -> {
            List<Object> known = new ArrayList<>(rows.size());
            for (Row row : rows) {
                Object counted = Boolean.TRUE.equals(condition.on(row)) ? value.on(row) : null;
                if (counted != null) {
                    known.add(counted);
                }
            }
            known.sort(Values::compare);
            return known.isEmpty() ? null : known.get((known.size() - 1) / 2);
        });
    }
}
