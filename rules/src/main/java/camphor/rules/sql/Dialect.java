package camphor.rules.sql;

import camphor.rules.term.TextPattern;
import camphor.rules.term.TextTest;
import camphor.rules.term.Unit;
import java.util.function.UnaryOperator;

/**
 * How an engine writes what engines write differently. Every form yields NULL where an operand is NULL, and none may
 * raise: an error in one row would end the run for all.
 */
public interface Dialect {
    Dialect DUCK_DB = new DuckDb();
    /** Spark SQL 4 in its ANSI mode. */
    Dialect SPARK = new Spark();

    Dialect POSTGRES = new Postgres();

    String quoted(String identifier);

    /** A text constant. */
    String text(String value);

    String textType();

    String textListType();

    /** The value in the type, or NULL where it does not fit. */
    String tryCast(String value, String type);

    /** Whole numbers divided, cut towards zero; the divisor is never 0. */
    String divided(String left, String right);

    /** A decimal cut towards zero, as a 64-bit whole number. */
    String cut(String decimal);

    /** Year, month or day of a date, as a whole number. */
    String part(Unit unit, String day);

    String daysBetween(String from, String to);

    /** A date some days or months (clamped at the end of the month) later. */
    String shifted(Unit unit, String day, String by);

    /** Number of code points. */
    String length(String text);

    String ask(TextTest test, String text, String part);

    String matches(String text, TextPattern pattern);

    /** A text in an order by code point. */
    String ordered(String text);

    String listHolds(String list, String item);

    String listSize(String list);

    /** The items, sorted, each shown as told, joined by 、. */
    String listShown(String list, UnaryOperator<String> item);

    /** The lower median of a column's known values; NULL when there is none. */
    String median(String column);
}
