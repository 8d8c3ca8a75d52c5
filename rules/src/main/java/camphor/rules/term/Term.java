package camphor.rules.term;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A type-checked rule as a tree, read on one record. Closed: each reading of it is one {@link Cases}, complete or not
 * compiled. Equal parts are equal values, so a reading can share what several rules ask.
 */
public sealed interface Term {
    Type type();

    <R> R read(Cases<R> cases);

    /** A constant: {@code Boolean}, {@code Long}, {@code BigDecimal} without trailing zeros, {@code String}, {@code LocalDate}. */
    record Literal(Type type, Object value) implements Term {
        public static final Literal TRUE = new Literal(Type.BOOLEAN, true);
        public static final Literal FALSE = new Literal(Type.BOOLEAN, false);

        @Override
        public <R> R read(Cases<R> cases) {
            return cases.literal(this);
        }
    }

    /** A threshold or date that the run's bindings give. */
    record Parameter(String name, Type type) implements Term {
        @Override
        public <R> R read(Cases<R> cases) {
            return cases.parameter(this);
        }
    }

    /** The day as of which the run looks. */
    record AsOf() implements Term {
        @Override
        public Type type() {
            return Type.DATE;
        }

        @Override
        public <R> R read(Cases<R> cases) {
            return cases.asOf(this);
        }
    }

    /** A stored fact of the record at the end of a path; {@code table} is that record's. */
    record FactOf(Path at, String table, String fact, Type type) implements Term {
        @Override
        public <R> R read(Cases<R> cases) {
            return cases.fact(this);
        }
    }

    /** A derived fact: {@code term} says how it is computed, already seen from the record that the whole is read on. */
    record Derived(Path at, String table, String fact, Term term, Type type) implements Term {
        @Override
        public <R> R read(Cases<R> cases) {
            return cases.derived(this);
        }
    }

    /** Whether a value is known; itself always known. */
    record Known(Term of) implements Term {
        @Override
        public Type type() {
            return Type.BOOLEAN;
        }

        @Override
        public <R> R read(Cases<R> cases) {
            return cases.known(this);
        }
    }

    /** Whether there is a record at the end of the path. */
    record Reached(Path at) implements Term {
        @Override
        public Type type() {
            return Type.BOOLEAN;
        }

        @Override
        public <R> R read(Cases<R> cases) {
            return cases.reached(this);
        }
    }

    /** Whether the list at a relation was delivered and the record can be found in it; {@code table} is the owner's. */
    record Delivered(Path owner, String table, String relation) implements Term {
        @Override
        public Type type() {
            return Type.BOOLEAN;
        }

        @Override
        public <R> R read(Cases<R> cases) {
            return cases.delivered(this);
        }
    }

    /** All hold, by Kleene's logic. */
    record And(List<Term> parts) implements Term {
        public And {
            parts = List.copyOf(parts);
        }

        @Override
        public Type type() {
            return Type.BOOLEAN;
        }

        @Override
        public <R> R read(Cases<R> cases) {
            return cases.and(this);
        }
    }

    /** One holds, by Kleene's logic. */
    record Or(List<Term> parts) implements Term {
        public Or {
            parts = List.copyOf(parts);
        }

        @Override
        public Type type() {
            return Type.BOOLEAN;
        }

        @Override
        public <R> R read(Cases<R> cases) {
            return cases.or(this);
        }
    }

    record Not(Term of) implements Term {
        @Override
        public Type type() {
            return Type.BOOLEAN;
        }

        @Override
        public <R> R read(Cases<R> cases) {
            return cases.not(this);
        }
    }

    /** One of two values; unknown when the condition is. */
    record If(Term condition, Term then, Term otherwise, Type type) implements Term {
        @Override
        public <R> R read(Cases<R> cases) {
            return cases.choice(this);
        }
    }

    record Compare(Comparison by, Term left, Term right) implements Term {
        @Override
        public Type type() {
            return Type.BOOLEAN;
        }

        @Override
        public <R> R read(Cases<R> cases) {
            return cases.compare(this);
        }
    }

    /** Whether the item equals one of the options, by Kleene's logic. */
    record OneOf(Term item, List<Term> options) implements Term {
        public OneOf {
            options = List.copyOf(options);
        }

        @Override
        public Type type() {
            return Type.BOOLEAN;
        }

        @Override
        public <R> R read(Cases<R> cases) {
            return cases.oneOf(this);
        }
    }

    /** Whether a set of codes holds the item. */
    record Holds(Term codes, Term item) implements Term {
        @Override
        public Type type() {
            return Type.BOOLEAN;
        }

        @Override
        public <R> R read(Cases<R> cases) {
            return cases.holds(this);
        }
    }

    record CodesSize(Term codes) implements Term {
        @Override
        public Type type() {
            return Type.integer(0, 1_000);
        }

        @Override
        public <R> R read(Cases<R> cases) {
            return cases.codesSize(this);
        }
    }

    /** Both sides are of the same kind as the result; dividing by zero is unknown. */
    record Arithmetic(Operation by, Term left, Term right, Type type) implements Term {
        @Override
        public <R> R read(Cases<R> cases) {
            return cases.arithmetic(this);
        }
    }

    record Negative(Term of, Type type) implements Term {
        @Override
        public <R> R read(Cases<R> cases) {
            return cases.negative(this);
        }
    }

    /** The smaller or the larger of two numbers or days. */
    record Extreme(boolean least, Term left, Term right, Type type) implements Term {
        @Override
        public <R> R read(Cases<R> cases) {
            return cases.extreme(this);
        }
    }

    /** Whole to decimal (exact), decimal to whole (cut), text to whole (unknown unless at most 18 digits), whole to text. */
    record Converted(Term of, Type type) implements Term {
        @Override
        public <R> R read(Cases<R> cases) {
            return cases.converted(this);
        }
    }

    /** Whole units from one day to another, cut towards zero. */
    record TimeBetween(Unit unit, Term from, Term to) implements Term {
        @Override
        public Type type() {
            return switch (unit) {
                case YEAR -> Type.integer(-10_000, 10_000);
                case MONTH -> Type.integer(-120_000, 120_000);
                case DAY -> Type.integer(-4_000_000, 4_000_000);
            };
        }

        @Override
        public <R> R read(Cases<R> cases) {
            return cases.timeBetween(this);
        }
    }

    /** A day some months or days later; at the end of a month clamped. Unknown when more than a century away. */
    record Shifted(Unit unit, Term day, Term by) implements Term {
        public static final long MOST_DAYS = 36_525;
        public static final long MOST_MONTHS = 1_200;

        /** The largest step that is taken, in either direction. */
        public long most() {
            return unit == Unit.DAY ? MOST_DAYS : MOST_MONTHS;
        }

        @Override
        public Type type() {
            return Type.DATE;
        }

        @Override
        public <R> R read(Cases<R> cases) {
            return cases.shifted(this);
        }
    }

    record DatePart(Unit unit, Term day) implements Term {
        @Override
        public Type type() {
            return switch (unit) {
                case YEAR -> Type.integer(-10_000, 10_000);
                case MONTH -> Type.integer(1, 12);
                case DAY -> Type.integer(1, 31);
            };
        }

        @Override
        public <R> R read(Cases<R> cases) {
            return cases.datePart(this);
        }
    }

    /** Completed years of age on the 31 August before the school year (from 1 September) that runs on a day. */
    record SchoolAge(Term birth, Term day) implements Term {
        @Override
        public Type type() {
            return Type.integer(-10_000, 10_000);
        }

        @Override
        public <R> R read(Cases<R> cases) {
            return cases.schoolAge(this);
        }
    }

    /** Length in code points. */
    record TextSize(Term text) implements Term {
        @Override
        public Type type() {
            return Type.integer(0, 1_000_000_000);
        }

        @Override
        public <R> R read(Cases<R> cases) {
            return cases.textSize(this);
        }
    }

    record TextAsk(TextTest test, Term text, Term part) implements Term {
        @Override
        public Type type() {
            return Type.BOOLEAN;
        }

        @Override
        public <R> R read(Cases<R> cases) {
            return cases.textAsk(this);
        }
    }

    /** Whether the pattern is found anywhere in the text. */
    record Matches(Term text, TextPattern pattern) implements Term {
        @Override
        public Type type() {
            return Type.BOOLEAN;
        }

        @Override
        public <R> R read(Cases<R> cases) {
            return cases.matches(this);
        }
    }

    /** Code points from one place, counted from 0, up to another, not included; unknown when the text is too short. */
    record Substring(Term text, Term from, @Nullable Term to) implements Term {
        @Override
        public Type type() {
            return Type.TEXT;
        }

        @Override
        public <R> R read(Cases<R> cases) {
            return cases.substring(this);
        }
    }

    record Joined(Term left, Term right) implements Term {
        @Override
        public Type type() {
            return Type.TEXT;
        }

        @Override
        public <R> R read(Cases<R> cases) {
            return cases.joined(this);
        }
    }

    /**
     * One value from a list of records.
     *
     * @param owner the way to the record that owns the list; {@code table} is that record's
     * @param condition which records count, read on each of them
     * @param value what is gathered, read on each of them; null for {@link Gathering#EXISTS} and {@link Gathering#COUNT}
     */
    record Aggregate(
            Gathering by,
            Path owner,
            String table,
            String relation,
            Term condition,
            @Nullable Term value,
            Type type) implements Term {
        @Override
        public <R> R read(Cases<R> cases) {
            return cases.aggregate(this);
        }

        /** The value that is gathered; asking for one where none is gathered is a bug of the caller. */
        public Term gathered() {
            if (value == null) {
                throw new IllegalStateException(by + " gathers no value");
            }
            return value;
        }
    }
}
