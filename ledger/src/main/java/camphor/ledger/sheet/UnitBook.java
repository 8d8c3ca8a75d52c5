package camphor.ledger.sheet;

import camphor.ledger.DataGap;
import camphor.ledger.Dossier;
import camphor.ledger.Problem;
import camphor.ledger.Tally;
import camphor.ledger.Unit;
import camphor.ledger.Village;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The workbook that one owner unit gets: what it leads, what it joins in, what it should fill in. */
public final class UnitBook {
    private final Dossier dossier;
    private final Unit unit;

    public UnitBook(Dossier dossier, Unit unit) {
        this.dossier = dossier;
        this.unit = unit;
    }

    public void write(Path file) {
        List<Problem> problems = dossier.problems().stream()
                .filter(problem -> problem.owners().contains(unit.id()))
                .toList();
        List<DataGap> gaps = dossier.gaps().stream()
                .filter(gap -> gap.filler().equals(unit.id()))
                .toList();
        List<Field<Problem>> fields = new ProblemFields(dossier).ofUnit(unit.id());
        try (Book book = new Book(dossier, file)) {
            book.list("汇总", unit.name() + "问题汇总表", "含牵头和配合的问题", summary(problems), Places.of(dossier));
            new ProblemLedger(dossier).lists(book, unit.name(), fields, problems);
            new EntitlementLedger(dossier).lists(book, unit.name(), fields, problems);
            new GapLedger(dossier).list(book, unit.name(), gaps);
        }
    }

    private List<Field<Village>> summary(List<Problem> problems) {
        Tally<String> counts = Tally.by(problems, Problem::village);
        List<Problem> led = problems.stream()
                .filter(problem -> problem.lead().equals(unit.id()))
                .toList();
        Tally<String> leads = Tally.by(led, Problem::village);
        List<Field<Village>> fields = new ArrayList<>(List.of(Field.text("村（社区）", Village::name)));
        fields.addAll(Bulletin.kinds(counts, Village::code));
        fields.add(Field.count("其中牵头", village -> leads.of(village.code())));
        return fields;
    }
}
