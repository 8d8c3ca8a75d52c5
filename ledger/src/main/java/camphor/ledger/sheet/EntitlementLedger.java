package camphor.ledger.sheet;

import camphor.ledger.Dossier;
import camphor.ledger.Problem;
import camphor.ledger.RuleLine;
import camphor.ledger.Tally;
import camphor.ledger.Words;
import camphor.pack.WrittenRule.Category;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;

/** 政策应享未享清单.xlsx: who should have a policy's help and has not, and who has it and should not, policy by policy. */
public final class EntitlementLedger {
    private static final EnumSet<Category> KINDS = EnumSet.of(Category.GAP, Category.LEAK);

    private final Dossier dossier;

    public EntitlementLedger(Dossier dossier) {
        this.dossier = dossier;
    }

    public void write(Path file) {
        try (Book book = new Book(dossier, file)) {
            book.list("汇总", "政策落实汇总表", "", byPolicy(), policies());
            lists(book, "", new ProblemFields(dossier).whole(), dossier.problems());
        }
    }

    void lists(Book book, String of, List<Field<Problem>> columns, List<Problem> problems) {
        for (Category kind : KINDS) {
            List<Problem> lines = ProblemLedger.of(problems, EnumSet.of(kind)).stream()
                    .sorted(Comparator.comparing(
                                    (Problem problem) -> problem.rule().clause())
                            .thenComparing(problem -> problem.rule().id()))
                    .toList();
            String foot = "合计 " + lines.size() + " 条，涉及 " + ProblemLedger.households(lines) + " 户";
            book.list(Words.of(kind), of + "政策" + Words.of(kind) + "清单", foot, columns, lines);
        }
    }

    private List<RuleLine> policies() {
        return dossier.rules().stream()
                .filter(rule -> KINDS.contains(rule.category()))
                .toList();
    }

    private List<Field<RuleLine>> byPolicy() {
        Tally<String> counts =
                Tally.by(dossier.problems(), problem -> problem.rule().id());
        return List.of(
                Field.text("条款", RuleLine::clause),
                Field.wrapped("政策核查", RuleLine::name),
                Field.count("应享未享", rule -> counts.of(rule.id(), Category.GAP)),
                Field.count("享而不应", rule -> counts.of(rule.id(), Category.LEAK)),
                Field.count("缺资料待判断", this::waiting));
    }

    /** Missing facts that keep the policy from being judged. */
    private long waiting(RuleLine rule) {
        return dossier.gaps().stream().filter(gap -> gap.rules().contains(rule)).count();
    }
}
