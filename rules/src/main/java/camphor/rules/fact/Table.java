package camphor.rules.fact;

import camphor.rules.Label;
import java.util.List;
import java.util.Optional;

/**
 * A kind of record: person, household, village, or a row of a department's list.
 *
 * @param key id of the fact that identifies a record within its table
 * @param subject whether rules may be about it
 * @param sheet title that its workbook carries, such as 家庭成员信息
 * @param origin who keeps the list
 */
public record Table(
        String id,
        Label label,
        String key,
        boolean subject,
        String sheet,
        Label origin,
        List<Fact> facts,
        List<Relation> relations) {
    public Table {
        facts = List.copyOf(facts);
        relations = List.copyOf(relations);
    }

    public Optional<Fact> fact(String factId) {
        return facts.stream().filter(fact -> fact.id().equals(factId)).findFirst();
    }

    public Optional<Relation> relation(String relationId) {
        return relations.stream()
                .filter(relation -> relation.id().equals(relationId))
                .findFirst();
    }

    /** The facts that a snapshot holds, in catalogue order; derived ones are computed when a rule reads them. */
    public List<Fact> storedFacts() {
        return facts.stream().filter(fact -> !fact.isDerived()).toList();
    }
}
