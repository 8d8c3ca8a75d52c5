package camphor.ledger.sheet;

import camphor.ledger.ClauseLine;
import camphor.ledger.Dossier;
import camphor.ledger.Problem;
import camphor.ledger.Tally;
import camphor.ledger.Village;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The workbook that one village gets: its problems, its entitlement lines, its gaps, its indicators. */
public final class VillageBook {
    private final Dossier dossier;
    private final Village village;

    public VillageBook(Dossier dossier, Village village) {
        this.dossier = dossier;
        this.village = village;
    }

    public void write(Path file) {
        List<Problem> problems = Places.problems(dossier, village);
        List<Field<Problem>> fields = new ProblemFields(dossier).ofVillage();
        try (Book book = new Book(dossier, file)) {
            book.list("汇总", village.name() + "问题汇总表", coverage(), summary(problems), touched(problems));
            new ProblemLedger(dossier).lists(book, village.name(), fields, problems);
            new EntitlementLedger(dossier).lists(book, village.name(), fields, problems);
            new GapLedger(dossier).list(book, village.name(), Places.gaps(dossier, village));
            new IndicatorLedger(dossier).list(book, village);
        }
    }

    private String coverage() {
        return "登记 " + village.households() + " 户 " + village.persons() + " 人，重点户 " + village.focus() + " 户，已入户排查 "
                + village.surveyed() + " 户";
    }

    private List<ClauseLine> touched(List<Problem> problems) {
        Tally<String> counts = Tally.by(problems, problem -> problem.rule().clause());
        return dossier.clauses().stream()
                .filter(clause -> counts.of(clause.id()) > 0)
                .toList();
    }

    private List<Field<ClauseLine>> summary(List<Problem> problems) {
        Tally<String> counts = Tally.by(problems, problem -> problem.rule().clause());
        List<Field<ClauseLine>> fields = new ArrayList<>(List.of(
                Field.text("条款", ClauseLine::id),
                Field.wrapped("内容", ClauseLine::title),
                Field.<ClauseLine>wrapped("责任单位", clause -> new ProblemFields(dossier).owners(clause.owners()))
                        .within(12, 30)));
        fields.addAll(Bulletin.kinds(counts, ClauseLine::id));
        return fields;
    }
}
