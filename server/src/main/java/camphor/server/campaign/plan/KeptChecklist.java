package camphor.server.campaign.plan;

import camphor.pack.Checklist;
import camphor.pack.SourceText;
import camphor.rules.Label;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A checklist (排查表) as a campaign has taken it from its pack.
 *
 * @param subject what it is asked of: household, person, village, unit, entity
 * @param table the catalogue's table of that subject; null when the register holds no such thing
 * @param post who asks, an id of the pack's posts
 * @param milestone in whose phase it is asked
 */
public record KeptChecklist(
        String id,
        Label name,
        String subject,
        @Nullable String table,
        String post,
        String milestone,
        List<Question> questions) {
    public KeptChecklist {
        questions = List.copyOf(questions);
    }

    /** One of the answers that a choice offers. */
    public record Choice(String id, Label label) {}

    /**
     * A question.
     *
     * @param answer yes_no, choice, choices, number, date, text, photo
     * @param asks the fact that it fills, such as {@code household.leaking}; null when the register has none
     * @param when asked only where this holds; null means always
     * @param findingWhen an answer for which this holds is a finding; null means never by itself
     * @param document the paper to be seen; null when none
     */
    public record Question(
            String id,
            String clause,
            Label text,
            String answer,
            List<Choice> choices,
            @Nullable String asks,
            @Nullable String when,
            @Nullable String findingWhen,
            boolean photo,
            @Nullable Label document) {
        public Question {
            choices = List.copyOf(choices);
        }

        static Question of(Checklist.Question question) {
            return new Question(
                    question.id(),
                    question.clause(),
                    question.text(),
                    question.answer().name().toLowerCase(Locale.ROOT),
                    question.choices().stream()
                            .map(choice -> new Choice(choice.id(), choice.label()))
                            .toList(),
                    text(question.asks()),
                    text(question.when()),
                    text(question.findingWhen()),
                    question.photo(),
                    question.document());
        }

        private static @Nullable String text(@Nullable SourceText source) {
            return source == null ? null : source.text();
        }
    }

    /** As the pack has it now. */
    public static KeptChecklist of(Checklist checklist) {
        return new KeptChecklist(
                checklist.id(),
                checklist.title(),
                checklist.askedOf().name().toLowerCase(Locale.ROOT),
                checklist.table(),
                checklist.post(),
                checklist.phase(),
                checklist.questions().stream().map(Question::of).toList());
    }

    public Optional<Question> question(String questionId) {
        return questions.stream()
                .filter(question -> question.id().equals(questionId))
                .findFirst();
    }

    /** Ids of the clauses that it asks about, in the order of its questions. */
    public List<String> clauses() {
        return questions.stream().map(Question::clause).distinct().toList();
    }
}
