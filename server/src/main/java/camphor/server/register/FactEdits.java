package camphor.server.register;

import static camphor.server.register.RegisterRefusal.HOUSEHOLD_UNKNOWN;
import static camphor.server.register.RegisterRefusal.PERSON_UNKNOWN;

import camphor.server.register.edit.EditFacts;
import camphor.server.register.edit.Locked;
import camphor.server.register.edit.Records;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What was found out on a visit becomes a fact by the register's own edit: checked, kept with its history, judged. */
@Component
public class FactEdits {
    private static final String VISIT = "visit";

    /** Codes are a set, so that their order says nothing; of single values containing is being equal. */
    private static final String STANDS = """
            select case when facts -> :fact is null or :expected::jsonb is null
                        then facts -> :fact is null and :expected::jsonb is null
                        else facts -> :fact @> :expected::jsonb and :expected::jsonb @> (facts -> :fact) end
              from register.%s where id = :id
            """;

    private final Records records;
    private final EditFacts edit;
    private final JdbcClient jdbc;

    FactEdits(Records records, EditFacts edit, JdbcClient jdbc) {
        this.records = records;
        this.edit = edit;
        this.jdbc = jdbc;
    }

    /**
     * Sets one fact of a household or person that lies in the actor's territory.
     *
     * @param expected the fact in JSON as whoever found out knew it; null when it was not known
     * @param overwrite also where it is something else by now
     * @return whether it was set: false when the fact has changed since
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean onVisit(
            Subject subject, String fact, @Nullable String expected, Object value, boolean overwrite, String reason) {
        Locked record = locked(subject);
        if (!overwrite && !stands(record, fact, expected)) {
            return false;
        }
        EditFacts.Change change = new EditFacts.Change(record.version(), Map.of(fact, value), reason, VISIT);
        if (record.isPerson()) {
            edit.person(record.id(), change);
        } else {
            edit.household(record.id(), change);
        }
        return true;
    }

    /**
     * Whose fact it is.
     *
     * @param table household or person
     */
    public record Subject(String table, UUID id) {}

    private Locked locked(Subject subject) {
        return subject.table().equals("person")
                ? records.person(subject.id()).orElseThrow(() -> PERSON_UNKNOWN.at("id", subject.id()))
                : records.household(subject.id()).orElseThrow(() -> HOUSEHOLD_UNKNOWN.at("id", subject.id()));
    }

    private boolean stands(Locked record, String fact, @Nullable String expected) {
        return jdbc.sql(STANDS.formatted(record.isPerson() ? "person" : "household"))
                .param("fact", fact)
                .param("expected", expected)
                .param("id", record.id())
                .query(Boolean.class)
                .single();
    }
}
