package camphor.server.register.arrival;

import camphor.rules.fact.Fact;
import camphor.rules.fact.Table;
import camphor.server.register.fact.Changeable;
import camphor.server.register.seal.IdentityFacts;
import java.time.OffsetDateTime;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A workbook that is being compared.
 *
 * @param batch the import's id
 * @param division where its rows belong that name no village
 * @param since when it was handed in: what came into the register after that is newer than it
 */
public record Intake(UUID batch, Table table, String division, OffsetDateTime since) {
    private static final Set<String> RECORDS = Set.of("household", "person");

    /** Whether its rows are records of the register itself; otherwise they are rows of a list beside it. */
    public boolean isRegister() {
        return RECORDS.contains(table.id());
    }

    boolean isHouseholds() {
        return table.id().equals("household");
    }

    /** The table in the database that holds its records. */
    String relation() {
        return isHouseholds() ? "register.household" : "register.person";
    }

    /** Facts that an import never changes: what names the record, says where it lives, or follows from other facts. */
    String[] fixed() {
        return ids(table.storedFacts().stream().filter(fact -> !Changeable.is(table, fact)));
    }

    /** Facts that are written along with an identity number. */
    String[] computed() {
        return ids(table.storedFacts().stream().filter(Fact::computed));
    }

    /** Facts in which two rows of a list may differ and yet say the same. */
    String[] unlike() {
        return ids(table.storedFacts().stream()
                .filter(fact -> IdentityFacts.isSealed(fact.id()) || fact.id().equals("row_id")));
    }

    private static String[] ids(Stream<Fact> facts) {
        return facts.map(Fact::id).toArray(String[]::new);
    }
}
