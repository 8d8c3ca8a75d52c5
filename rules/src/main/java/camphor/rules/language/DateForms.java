package camphor.rules.language;

import camphor.rules.language.Written.Part;
import camphor.rules.term.Term;
import camphor.rules.term.Type;
import camphor.rules.term.Type.Kind;
import camphor.rules.term.Unit;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;

/** Days of the calendar: constants, distances, steps, parts. */
final class DateForms {
    static final Map<String, Form> ALL = all();

    private DateForms() {}

    private static Map<String, Form> all() {
        Map<String, Form> forms = new HashMap<>();
        for (Unit unit : Unit.values()) {
            forms.put(
                    unit.word() + "s_between",
                    call -> Call.of(call.values(Kind.DATE, Kind.DATE)
                            .map(days -> new Term.TimeBetween(unit, days.get(0), days.get(1)))));
            forms.put(
                    unit.word(),
                    call -> Call.of(call.values(Kind.DATE).map(days -> new Term.DatePart(unit, days.get(0)))));
            if (unit != Unit.YEAR) {
                forms.put(
                        "plus_" + unit.word() + "s",
                        call -> Call.of(call.values(Kind.DATE, Kind.INTEGER)
                                .map(values -> new Term.Shifted(unit, values.get(0), values.get(1)))));
            }
        }
        forms.put(
                "school_age",
                call -> Call.of(
                        call.values(Kind.DATE, Kind.DATE).map(days -> new Term.SchoolAge(days.get(0), days.get(1)))));
        forms.put("date", DateForms::date);
        return forms;
    }

    private static Meaning date(Call call) {
        if (call.operands().size() != 1) {
            return Meaning.UNCLEAR;
        }
        Part operand = call.operands().get(0);
        boolean constant = call.value(0).filter(Term.Literal.class::isInstance).isPresent();
        return constant && call.value(0).get() instanceof Term.Literal literal
                ? date(call, operand, String.valueOf(literal.value()))
                : call.fault(operand, "not-a-date", "date(…) 中须是 \"2021-09-26\" 这样的常量", DATE_WANTED);
    }

    private static final String DATE_WANTED = "date(…) takes a constant such as \"2021-09-26\"";

    private static Meaning date(Call call, Part operand, String text) {
        try {
            LocalDate day = LocalDate.parse(text);
            boolean usual = day.getYear() >= 1 && day.getYear() <= 9999;
            return usual ? Call.of(new Term.Literal(Type.DATE, day)) : Meaning.UNCLEAR;
        } catch (DateTimeParseException notADate) {
            return call.fault(
                    operand,
                    "not-a-date",
                    "没有 " + text + " 这一天；日期写作 2021-09-26",
                    "there is no day " + text + "; " + DATE_WANTED);
        }
    }
}
