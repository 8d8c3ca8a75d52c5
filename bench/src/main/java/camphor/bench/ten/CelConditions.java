package camphor.bench.ten;

import static dev.cel.common.CelFunctionDecl.newFunctionDeclaration;
import static dev.cel.common.CelOverloadDecl.newGlobalOverload;

import dev.cel.bundle.Cel;
import dev.cel.bundle.CelFactory;
import dev.cel.common.CelValidationException;
import dev.cel.common.types.ListType;
import dev.cel.common.types.SimpleType;
import dev.cel.parser.CelStandardMacro;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelFunctionBinding;
import dev.cel.runtime.Program;
import java.util.ArrayList;
import java.util.List;

/** The ten rules in plain CEL for cel-java's planner runtime; days are yyyymmdd, money is in fen. */
final class CelConditions {
    private static final List<String> TEXTS = List.of(
            "!person.removed && years_since(person.birth) < 16 && person.work_months > 0",
            "!person.removed && person.sex != person.id_sex",
            "!person.removed && (person.household.lifted || person.household.monitored)"
                    + " && !person.insured_resident && !person.insured_employee",
            "!person.removed && total(person.settlements.filter(s, s.settled_on > year_before).map(s, s.self_paid))"
                    + " > 1000000",
            "!person.removed && person.disabled && !has(person.disability_grade)",
            "!person.removed && school_age(person.birth) >= 6 && school_age(person.birth) < 15"
                    + " && !person.in_compulsory_school",
            "household.members.filter(m, !m.removed && m.head).size() != 1",
            "household.dangerous && household.lives_there",
            "household.net < line * household.members.filter(m, !m.removed).size() && !household.monitored",
            "household.relocated && !household.lives_in_new_house");

    private CelConditions() {}

    static List<Program> programs(Day asOf) {
        Cel cel = cel(asOf);
        List<Program> programs = new ArrayList<>();
        for (String text : TEXTS) {
            try {
                programs.add(cel.createProgram(cel.compile(text).getAst()));
            } catch (CelValidationException | CelEvaluationException e) {
                throw new IllegalStateException(text, e);
            }
        }
        return programs;
    }

    private static Cel cel(Day asOf) {
        return CelFactory.plannerCelBuilder()
                .setStandardMacros(CelStandardMacro.STANDARD_MACROS)
                .addVar("person", SimpleType.DYN)
                .addVar("household", SimpleType.DYN)
                .addVar("line", SimpleType.INT)
                .addVar("year_before", SimpleType.INT)
                .addFunctionDeclarations(
                        newFunctionDeclaration(
                                "years_since", newGlobalOverload("years_since_day", SimpleType.INT, SimpleType.INT)),
                        newFunctionDeclaration(
                                "school_age", newGlobalOverload("school_age_day", SimpleType.INT, SimpleType.INT)),
                        newFunctionDeclaration(
                                "total",
                                newGlobalOverload("total_list", SimpleType.INT, ListType.create(SimpleType.INT))))
                .addFunctionBindings(
                        CelFunctionBinding.from(
                                "years_since_day", Long.class, day -> (long) asOf.yearsSince(day.intValue())),
                        CelFunctionBinding.from(
                                "school_age_day", Long.class, day -> (long) asOf.schoolAge(day.intValue())),
                        CelFunctionBinding.from("total_list", List.class, CelConditions::total))
                .build();
    }

    private static long total(List<?> amounts) {
        long total = 0;
        for (Object amount : amounts) {
            total += (Long) amount;
        }
        return total;
    }
}
