package camphor.ledger.sheet;

import static java.util.stream.Collectors.joining;

import camphor.ledger.Dossier;
import camphor.ledger.Household;
import camphor.ledger.Problem;
import camphor.ledger.Redaction;
import camphor.ledger.Words;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** The columns of the problem ledger (问题台账、整改台账): first what was found, then what officers fill in. */
final class ProblemFields {
    private final Dossier dossier;

    ProblemFields(Dossier dossier) {
        this.dossier = dossier;
    }

    /** Every column, for the whole township. */
    List<Field<Problem>> whole() {
        List<Field<Problem>> fields = new ArrayList<>();
        fields.add(Field.text("问题编号", Problem::number));
        fields.add(Field.text("村（社区）", problem -> dossier.villageName(problem.village())));
        fields.addAll(finding());
        fields.addAll(toFillIn());
        return fields;
    }

    /** The same for one village, which needs not be told its name. */
    List<Field<Problem>> ofVillage() {
        List<Field<Problem>> fields = new ArrayList<>();
        fields.add(Field.text("问题编号", Problem::number));
        fields.addAll(finding());
        fields.addAll(toFillIn());
        return fields;
    }

    /** The same for one unit, with its part in each problem. */
    List<Field<Problem>> ofUnit(String unit) {
        List<Field<Problem>> fields = new ArrayList<>();
        fields.add(Field.text("问题编号", Problem::number));
        fields.add(Field.text("角色", problem -> problem.lead().equals(unit) ? "牵头" : "配合"));
        fields.add(Field.text("村（社区）", problem -> dossier.villageName(problem.village())));
        fields.addAll(finding());
        fields.addAll(toFillIn());
        return fields;
    }

    /** Who, what and why, without the columns to fill in. */
    private List<Field<Problem>> finding() {
        List<Field<Problem>> fields = new ArrayList<>(List.of(
                Field.text("组", ofHome(Household::group)).within(4, 10),
                Field.text("户编号", Problem::household),
                Field.text("户主", ofHome(Household::head)).within(6, 10),
                Field.text("人员", Problem::who).within(6, 14),
                Field.text("证件号码", Problem::document),
                Field.text("条款", problem -> problem.rule().clause()),
                Field.<Problem>wrapped("问题", problem -> Redaction.of(problem.found()))
                        .within(30, 38),
                Field.text("种类", problem -> Words.of(problem.rule().category())),
                Field.text("类别", problem -> Words.of(problem.rule().field())),
                Field.text("程度", problem -> Words.of(problem.rule().severity())),
                Field.text("来源", problem -> Words.sourceOf(problem.rule().category())),
                Field.<Problem>wrapped("发现依据", problem -> Redaction.of(problem.evidence()))
                        .within(24, 34),
                Field.<Problem>wrapped("先做什么", problem -> Redaction.of(problem.doFirst()))
                        .within(20, 26),
                Field.<Problem>wrapped("责任单位", problem -> owners(problem.owners()))
                        .within(12, 16),
                Field.date("整改时限", Problem::due)));
        if (dossier.run().previous() != null) {
            fields.add(Field.text("与上次比", problem -> Words.of(problem.change())));
        }
        return fields;
    }

    private static List<Field<Problem>> toFillIn() {
        return List.of(
                Field.toFillIn("核实情况", 14),
                Field.toFillIn("核实人", 8),
                Field.toFillIn("整改措施", 16),
                Field.toFillIn("责任人", 8),
                Field.toFillIn("进展", 8),
                Field.toFillIn("完成日期", 10),
                Field.toFillIn("验收人", 8),
                Field.toFillIn("是否销号", 8),
                Field.toFillIn("备注", 10));
    }

    String owners(Collection<String> units) {
        return units.stream().map(dossier::unitName).collect(joining("、"));
    }

    private Function<Problem, Object> ofHome(Function<Household, String> fact) {
        return problem -> {
            Household home = dossier.households().get(problem.household());
            return home == null ? "" : fact.apply(home);
        };
    }
}
