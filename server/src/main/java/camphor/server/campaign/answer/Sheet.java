package camphor.server.campaign.answer;

import camphor.rules.fact.Fact;
import camphor.rules.record.FactRecord;
import camphor.rules.record.Truth;
import camphor.server.campaign.plan.KeptChecklist;
import camphor.server.campaign.plan.KeptChecklist.Question;
import camphor.server.campaign.plan.QuestionLanguage;
import camphor.server.campaign.task.Task;
import camphor.server.kernel.Refused;
import camphor.server.register.ask.AskedFacts;
import camphor.server.register.ask.AskedRecord;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A checklist as it lies before whoever fills it in: conditions see the register's facts with the answers of this sheet in
 * front of them, so that an answer brings up the questions that hang on it. What a condition cannot know is asked.
 */
final class Sheet {
    private final Task task;
    private final KeptChecklist checklist;
    private final @Nullable AskedRecord record;
    private final Map<String, Answer> answers;
    private final QuestionLanguage language;
    private final AskedFacts facts;
    private final Map<String, Object> told = new HashMap<>();

    Sheet(
            Task task,
            KeptChecklist checklist,
            @Nullable AskedRecord record,
            Map<String, Answer> answers,
            QuestionLanguage language,
            AskedFacts facts) {
        this.task = task;
        this.checklist = checklist;
        this.record = record;
        this.answers = answers;
        this.language = language;
        this.facts = facts;
        checklist.questions().forEach(this::tell);
    }

    private void tell(Question question) {
        Object typed = typed(question);
        fact(question).ifPresent(fact -> {
            Object value = typed == null ? null : asFact(fact, question);
            if (value != null) {
                told.put(fact.id(), value);
            }
        });
    }

    Task task() {
        return task;
    }

    KeptChecklist checklist() {
        return checklist;
    }

    @Nullable
    AskedRecord record() {
        return record;
    }

    @Nullable
    Answer answer(Question question) {
        return answers.get(question.id());
    }

    /** The answer's value as the rule language knows it; null where there is none, or none that still fits. */
    @Nullable
    Object typed(Question question) {
        Answer answer = answers.get(question.id());
        try {
            return answer == null ? null : Typed.of(question, answer.value());
        } catch (Refused noLongerFits) {
            return null;
        }
    }

    /** The fact of the subject's own record that the question fills. */
    Optional<Fact> fact(Question question) {
        String asks = question.asks();
        String table = checklist.table();
        return asks == null || table == null || !asks.startsWith(table + ".")
                ? Optional.empty()
                : facts.stored(table, asks.substring(table.length() + 1));
    }

    /** What the fact would be by this answer; null where the catalogue does not take it. */
    @Nullable
    Object asFact(Fact fact, Question question) {
        Answer answer = answers.get(question.id());
        try {
            return answer == null || answer.value() == null ? null : facts.typed(fact, answer.value());
        } catch (Refused doesNotFit) {
            return null;
        }
    }

    boolean isAsked(Question question) {
        String when = question.when();
        String table = checklist.table();
        AskedRecord known = record;
        if (when == null || table == null || known == null) {
            return true;
        }
        FactRecord now = known.with(told);
        return language.when(table, when, now) != Truth.CLEAR;
    }

    List<Question> asked() {
        return checklist.questions().stream().filter(this::isAsked).toList();
    }

    boolean isAnswered(Question question) {
        Answer answer = answers.get(question.id());
        return answer != null
                && (question.answer().equals("photo") ? !answer.evidence().isEmpty() : typed(question) != null);
    }

    boolean isFinding(Question question) {
        String condition = question.findingWhen();
        Object typed = typed(question);
        return condition != null && typed != null && language.finding(question.answer(), condition, typed) == Truth.HIT;
    }

    /** Why the task cannot be done with this question as it is; null where it can. */
    @Nullable
    String fault(Question question) {
        Answer answer = answers.get(question.id());
        if (answer != null
                && answer.value() != null
                && typed(question) == null
                && !question.answer().equals("photo")) {
            return "答案与现在的选项不符，请重新填写";
        }
        if (!isAnswered(question)) {
            return question.answer().equals("photo") ? "请拍照" : "请填写";
        }
        return question.photo()
                        && isFinding(question)
                        && answer != null
                        && answer.evidence().isEmpty()
                ? "发现问题须附照片"
                : null;
    }
}
