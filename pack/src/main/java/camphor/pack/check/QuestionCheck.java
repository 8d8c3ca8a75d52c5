package camphor.pack.check;

import camphor.pack.Checklist;
import camphor.pack.Checklist.Question;
import camphor.pack.Faults;
import camphor.pack.Pack;
import camphor.pack.SourceText;
import camphor.pack.ready.PackLanguage;
import camphor.rules.Label;
import camphor.rules.fact.FactType;
import camphor.rules.language.Rule;
import camphor.rules.term.Type;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** When a question is asked, and what answer is a finding: both are conditions of the rule language. */
final class QuestionCheck implements Check {
    private static final Pattern LITERAL = Pattern.compile("[\"']([^\"']*)[\"']");

    private final PackLanguage language;

    QuestionCheck(PackLanguage language) {
        this.language = language;
    }

    @Override
    public void check(Pack pack, Faults faults) {
        pack.checklists()
                .forEach(checklist -> checklist.questions().forEach(question -> {
                    when(checklist, question.when(), faults);
                    findingWhen(question, faults);
                }));
    }

    private void when(Checklist checklist, @Nullable SourceText when, Faults faults) {
        String table = checklist.table();
        if (when == null) {
            return;
        }
        if (table == null) {
            faults.error(
                    "condition-without-table",
                    when.start(),
                    "排查表没有 table，不能写 when",
                    "the checklist has no table, so there is nothing that `when` could ask");
        } else {
            language.condition(table, when, faults::add);
        }
    }

    private void findingWhen(Question question, Faults faults) {
        SourceText text = question.findingWhen();
        Optional<FactType> type = type(question.answer());
        if (text == null) {
            return;
        }
        if (type.isEmpty()) {
            faults.error("no-answer-to-judge", text.start(), "照片不能用条件判断", "a photo cannot be judged by a condition");
            return;
        }
        Optional<Rule> rule = language.answering(type.get()).free(text, faults::add);
        rule.filter(condition -> condition.term().type().kind() != Type.Kind.BOOLEAN)
                .ifPresent(value -> faults.error(
                        "not-a-condition", text.start(), "finding_when 应为条件（真或假）", "finding_when must be a condition"));
        choices(question, text, faults);
    }

    private static Optional<FactType> type(Checklist.Answer answer) {
        return switch (answer) {
            case YES_NO -> Optional.of(FactType.BOOLEAN);
            case CHOICE, TEXT -> Optional.of(FactType.TEXT);
            case CHOICES -> Optional.of(FactType.CODES);
            case NUMBER -> Optional.of(FactType.DECIMAL);
            case DATE -> Optional.of(FactType.DATE);
            case PHOTO -> Optional.empty();
        };
    }

    /** Texts that the answer is compared with must be choices of the question. */
    private static void choices(Question question, SourceText text, Faults faults) {
        if (question.choices().isEmpty()) {
            return;
        }
        List<String> known =
                question.choices().stream().map(Checklist.Choice::id).toList();
        Matcher literal = LITERAL.matcher(text.text());
        while (literal.find()) {
            String choice = literal.group(1);
            int offset = text.text().codePointCount(0, literal.start(1));
            if (!known.contains(choice)) {
                faults.unknown("unknown-choice", text.place(offset), new Label("选项", "choice"), choice, known);
            }
        }
    }
}
