package camphor.ledger;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Everything that one screening has to tell, in people's words. All ledgers, the bulletin and the report are written
 * from one dossier, so that no two of them can disagree.
 *
 * @param villages in the order of their codes
 * @param units every unit that owns a clause or a problem, in the pack's order
 * @param clauses all clauses of the pack, in its order
 * @param rules all rules that ran
 * @param households those that a problem or a gap is about, by id
 * @param problems ordered by village, group, household, clause
 * @param gaps ordered by village, household, person, fact
 * @param behind for each indicator's id the subjects that keep it from its target, and those of whom it cannot be told,
 *     ordered by village and household
 * @param listsMissing names of the lists that were not delivered
 */
public record Dossier(
        Run run,
        List<Village> villages,
        List<Unit> units,
        List<ClauseLine> clauses,
        List<RuleLine> rules,
        Map<String, Household> households,
        List<Problem> problems,
        List<DataGap> gaps,
        List<IndicatorLine> indicators,
        Map<String, List<IndicatorSubject>> behind,
        Set<String> listsMissing) {
    public Dossier {
        villages = List.copyOf(villages);
        units = List.copyOf(units);
        clauses = List.copyOf(clauses);
        rules = List.copyOf(rules);
        households = Collections.unmodifiableMap(new LinkedHashMap<>(households));
        problems = List.copyOf(problems);
        gaps = List.copyOf(gaps);
        indicators = List.copyOf(indicators);
        behind = Map.copyOf(behind);
    }

    /** The subjects behind an indicator. */
    public List<IndicatorSubject> behind(IndicatorLine indicator) {
        return behind.getOrDefault(indicator.id(), List.of());
    }

    /** The village's name; a code that the pack does not list is its own name. */
    public String villageName(String code) {
        return villages.stream()
                .filter(village -> village.code().equals(code))
                .findFirst()
                .map(Village::name)
                .orElse(code);
    }

    public String unitName(String id) {
        return units.stream()
                .filter(unit -> unit.id().equals(id))
                .findFirst()
                .map(Unit::name)
                .orElse(id);
    }
}
