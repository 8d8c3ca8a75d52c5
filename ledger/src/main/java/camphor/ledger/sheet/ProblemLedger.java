package camphor.ledger.sheet;

import static java.util.function.Predicate.not;

import camphor.ledger.Dossier;
import camphor.ledger.Problem;
import camphor.ledger.Tally;
import camphor.ledger.Village;
import camphor.ledger.Words;
import camphor.pack.WrittenRule.Category;
import camphor.pack.WrittenRule.FaultField;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * 问题台账.xlsx. What must be put right stands on one sheet, whatever its field, so that it can be filtered and summed in
 * one place; faults of the data and warnings, which other people work off, have sheets of their own.
 */
public final class ProblemLedger {
    /** The kinds that go through rectification. */
    static final Set<Category> TO_RECTIFY = EnumSet.of(Category.PROBLEM, Category.GAP, Category.LEAK);

    private static final String SIGNATURE = "　　　　填表人：　　　　　　　审核人：　　　　　　　联系电话：";

    private final Dossier dossier;
    private final ProblemFields fields;

    public ProblemLedger(Dossier dossier) {
        this.dossier = dossier;
        this.fields = new ProblemFields(dossier);
    }

    public void write(Path file) {
        try (Book book = new Book(dossier, file)) {
            book.list("汇总", "问题汇总表", "", summary(), Places.of(dossier));
            lists(book, "", fields.whole(), dossier.problems());
        }
    }

    /** The three lists of whatever part of the problems. */
    void lists(Book book, String of, List<Field<Problem>> columns, List<Problem> problems) {
        list(book, "问题", of + "问题台账", columns, of(problems, TO_RECTIFY));
        list(book, "数据质量", of + "数据质量问题清单", columns, of(problems, EnumSet.of(Category.QUALITY)));
        list(book, "风险预警", of + "风险预警核查清单", columns, of(problems, EnumSet.of(Category.WARNING)));
    }

    static List<Problem> of(List<Problem> problems, Set<Category> categories) {
        return problems.stream()
                .filter(problem -> categories.contains(problem.rule().category()))
                .toList();
    }

    static long households(List<Problem> problems) {
        return problems.stream()
                .map(Problem::household)
                .filter(not(String::isEmpty))
                .distinct()
                .count();
    }

    private static void list(
            Book book, String tab, String title, List<Field<Problem>> columns, List<Problem> problems) {
        String foot = "合计 " + problems.size() + " 条，涉及 " + households(problems) + " 户" + SIGNATURE;
        book.list(tab, title, foot, columns, problems);
    }

    private List<Field<Village>> summary() {
        Tally<String> counts = Tally.by(dossier.problems(), Problem::village);
        List<Field<Village>> columns = new ArrayList<>(List.of(Field.text("村（社区）", Village::name)));
        for (Category category : Category.values()) {
            columns.add(Field.count(Words.of(category), village -> counts.of(village.code(), category)));
        }
        columns.add(Field.count("合计", village -> counts.of(village.code())));
        for (FaultField field : FaultField.values()) {
            Tally<String> ofField = Tally.by(ofField(field), Problem::village);
            columns.add(Field.count(Words.of(field), village -> ofField.of(village.code())));
        }
        columns.add(Field.count("涉及户数", village -> households(Places.problems(dossier, village))));
        return columns;
    }

    private List<Problem> ofField(FaultField field) {
        return dossier.problems().stream()
                .filter(problem -> problem.rule().field() == field)
                .toList();
    }
}
