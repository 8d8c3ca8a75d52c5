package camphor.server.campaign.answer;

import static camphor.server.campaign.CampaignRefusal.ANSWER_INVALID;

import camphor.server.campaign.plan.KeptChecklist.Choice;
import camphor.server.campaign.plan.KeptChecklist.Question;
import camphor.server.kernel.Refused;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads what was answered as a value of the question's kind, or says what it should be. */
final class Typed {
    private static final int LONGEST = 2_000;

    private Typed() {}

    /** As the rule language knows it; null where nothing was said. */
    static @Nullable Object of(Question question, @Nullable Object value) {
        if (value == null || value.equals("") || (value instanceof List<?> none && none.isEmpty())) {
            return null;
        }
        return switch (question.answer()) {
            case "yes_no" -> flag(question, value);
            case "number" -> number(question, value);
            case "date" -> date(question, value);
            case "choice" -> choice(question, value);
            case "choices" -> choices(question, value);
            case "photo" -> throw refused(question, "只要照片，不填文字");
            default -> text(question, value);
        };
    }

    private static Boolean flag(Question question, Object value) {
        if (value instanceof Boolean flag) {
            return flag;
        }
        throw refused(question, "应为是或否");
    }

    private static BigDecimal number(Question question, Object value) {
        try {
            return new BigDecimal(value.toString());
        } catch (NumberFormatException e) {
            throw refused(question, "应为数字");
        }
    }

    private static LocalDate date(Question question, Object value) {
        try {
            return LocalDate.parse(value.toString());
        } catch (DateTimeException e) {
            throw refused(question, "应为日期，如 2021-09-26");
        }
    }

    private static String text(Question question, Object value) {
        if (value instanceof String text && text.length() <= LONGEST) {
            return text.strip();
        }
        throw refused(question, "应为不超过 " + LONGEST + " 字的文字");
    }

    private static String choice(Question question, Object value) {
        if (question.choices().stream().map(Choice::id).anyMatch(value::equals)) {
            return value.toString();
        }
        throw refused(question, "应为下列之一：" + offered(question));
    }

    private static Set<String> choices(Question question, Object value) {
        if (!(value instanceof List<?> list)) {
            throw refused(question, "应为下列中的若干项：" + offered(question));
        }
        Set<String> chosen = new LinkedHashSet<>();
        list.forEach(each -> chosen.add(choice(question, String.valueOf(each))));
        return chosen;
    }

    private static String offered(Question question) {
        return question.choices().stream().map(choice -> choice.label().zh()).collect(Collectors.joining("、"));
    }

    static Refused refused(Question question, String expected) {
        return ANSWER_INVALID.at(question.id(), question.text().zh(), expected);
    }

    /** As people read it. */
    static String shown(Question question, @Nullable Object typed) {
        if (typed == null) {
            return "";
        }
        if (typed instanceof Boolean flag) {
            return flag ? "是" : "否";
        }
        if (typed instanceof BigDecimal number) {
            return number.toPlainString();
        }
        return typed instanceof Set<?> many
                ? many.stream().map(each -> label(question, each)).collect(Collectors.joining("、"))
                : label(question, typed);
    }

    private static String label(Question question, Object value) {
        return question.choices().stream()
                .filter(choice -> choice.id().equals(value))
                .findFirst()
                .map(choice -> choice.label().zh())
                .orElse(value.toString());
    }
}
