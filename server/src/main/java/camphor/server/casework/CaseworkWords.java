package camphor.server.casework;

import static java.util.Objects.requireNonNullElse;

import camphor.pack.Clause;
import camphor.pack.Pack;
import camphor.server.org.Divisions;
import camphor.server.register.plan.PlanInForce;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What clauses, classes and units are called, in Chinese. */
@Component
public class CaseworkWords {
    private static final Map<String, String> CLASSES =
            Map.of("duty", "责任落实", "policy", "政策落实", "work", "工作落实", "result", "巩固成效");
    private static final String VILLAGES = "villages";

    private final PlanInForce plans;
    private final Divisions divisions;

    CaseworkWords(PlanInForce plans, Divisions divisions) {
        this.plans = plans;
        this.divisions = divisions;
    }

    public String clauseTitle(String clause) {
        return pack().clause(clause).map(found -> found.title().zh()).orElse(clause);
    }

    public boolean isClause(String clause) {
        return pack().clause(clause).isPresent();
    }

    /** Units that answer for a clause, the leading one first. */
    public List<String> owners(String clause) {
        return pack().clause(clause).map(Clause::owners).orElse(List.of());
    }

    public boolean isUnit(String unit) {
        return unit.equals(VILLAGES) || pack().organisation().unit(local(unit)).isPresent();
    }

    /** Of a problem's village; for what each village answers for itself, its village. */
    public String unitName(String unit, String villageName) {
        return unit.equals(VILLAGES)
                ? villageName
                : pack().organisation().ownerName(local(unit)).zh();
    }

    public static boolean isClass(String name) {
        return CLASSES.containsKey(name);
    }

    public static @Nullable String className(@Nullable String name) {
        return name == null ? null : CLASSES.get(name);
    }

    public Map<String, String> places(java.util.Collection<String> codes) {
        return divisions.names(codes);
    }

    public String place(String code) {
        return requireNonNullElse(places(List.of(code)).get(code), code);
    }

    private Pack pack() {
        return plans.pack();
    }

    /** A county's unit is named with its township before it: 430421212-water. */
    private static String local(String unit) {
        return unit.substring(unit.indexOf('-') + 1);
    }
}
