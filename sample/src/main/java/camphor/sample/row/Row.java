package camphor.sample.row;

import camphor.rules.fact.Fact;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A row that is being made. Values have the catalogue's types; a name or a code that it does not know is a bug. */
public final class Row {
    private final Layout layout;
    private final @Nullable Object[] values;

    Row(Layout layout) {
        this.layout = layout;
        values = new @Nullable Object[layout.facts().size()];
    }

    public Layout layout() {
        return layout;
    }

    /** Writes a fact; numbers are brought to the fact's type and scale. */
    public Row set(String factId, @Nullable Object value) {
        int place = layout.place(factId);
        values[place] = value == null ? null : typed(layout.facts().get(place), value);
        return this;
    }

    /** Makes a fact unknown. */
    public Row blank(String factId) {
        return set(factId, null);
    }

    public @Nullable Object get(String factId) {
        return values[layout.place(factId)];
    }

    public boolean has(String factId) {
        return get(factId) != null;
    }

    public boolean is(String factId, Object value) {
        return value.equals(get(factId));
    }

    public boolean yes(String factId) {
        return is(factId, true);
    }

    /** A text or a code; empty when it is not known. */
    public String text(String factId) {
        Object value = get(factId);
        return value == null ? "" : (String) value;
    }

    /** A whole number; 0 when it is not known. */
    public long whole(String factId) {
        Object value = get(factId);
        return value == null ? 0 : (Long) value;
    }

    /** A decimal number; 0 when it is not known. */
    public BigDecimal money(String factId) {
        Object value = get(factId);
        return value == null ? BigDecimal.ZERO : (BigDecimal) value;
    }

    /** The value of the fact that identifies the row; empty before it has one. */
    public String key() {
        return text(layout.table().key());
    }

    /** A day that must be known. */
    public LocalDate day(String factId) {
        Object value = get(factId);
        if (value == null) {
            throw new IllegalStateException(layout.table().id() + "." + factId + " is not known");
        }
        return (LocalDate) value;
    }

    public boolean holds(String factId, String code) {
        return get(factId) instanceof Collection<?> codes && codes.contains(code);
    }

    /** The stored values in catalogue order; a copy, except that code sets are shared. */
    public @Nullable Object[] stored() {
        return values.clone();
    }

    /** Another row with the same values. */
    public Row copy() {
        Row copy = new Row(layout);
        System.arraycopy(values, 0, copy.values, 0, values.length);
        return copy;
    }

    private Object typed(Fact fact, Object value) {
        return switch (fact.type()) {
            case TEXT -> (String) value;
            case INTEGER -> ((Number) value).longValue();
            case DECIMAL -> new BigDecimal(value.toString()).setScale(fact.scale(), RoundingMode.HALF_UP);
            case DATE -> (LocalDate) value;
            case BOOLEAN -> (Boolean) value;
            case CODE -> coded(fact, value);
            case CODES -> codes(fact, value);
        };
    }

    private Object coded(Fact fact, Object code) {
        layout.requireCode(fact, code);
        return code;
    }

    private Object codes(Fact fact, Object value) {
        TreeSet<String> codes = new TreeSet<>();
        for (Object code : (Collection<?>) value) {
            layout.requireCode(fact, code);
            codes.add((String) code);
        }
        return codes;
    }

    @Override
    public String toString() {
        return layout.table().id() + Arrays.toString(values);
    }
}
