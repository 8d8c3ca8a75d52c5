package camphor.server.register.member;

import static camphor.server.register.RegisterRefusal.PERSON_UNKNOWN;

import camphor.rules.fact.CodeList;
import camphor.server.register.plan.PlanInForce;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** To which households a person has belonged, the last first; those that the actor may see. */
@Component
class MembershipList {
    private static final String SEEN = "select exists (select from register.person where id = :person)";
    private static final String PERIODS = """
            select membership.household, household.number, household.head_name, household.village_name,
                   membership.joined_on, membership.joined_reason, membership.left_on, membership.left_reason
              from register.membership
              join register.household on household.id = membership.household
             where membership.person = :person
             order by membership.id desc
            """;

    private final JdbcClient jdbc;
    private final PlanInForce plans;

    MembershipList(JdbcClient jdbc, PlanInForce plans) {
        this.jdbc = jdbc;
        this.plans = plans;
    }

    /**
     * A period in one household.
     *
     * @param joinedOn null when nobody knows
     * @param leftOn null while it lasts
     */
    record Membership(
            UUID household,
            String householdNumber,
            @Nullable String head,
            @Nullable String villageName,
            @Nullable LocalDate joinedOn,
            @Nullable String joinedReason,
            @Nullable LocalDate leftOn,
            @Nullable String leftReason) {}

    @Transactional(readOnly = true)
    List<Membership> of(UUID person) {
        if (!jdbc.sql(SEEN).param("person", person).query(Boolean.class).single()) {
            throw PERSON_UNKNOWN.at("id", person);
        }
        CodeList reasons = plans.pack().catalogue().codeList("membership_change");
        return jdbc.sql(PERIODS)
                .param("person", person)
                .query((row, number) -> membership(row, reasons))
                .list();
    }

    private static Membership membership(ResultSet row, CodeList reasons) throws SQLException {
        return new Membership(
                row.getObject("household", UUID.class),
                row.getString("number"),
                row.getString("head_name"),
                row.getString("village_name"),
                row.getObject("joined_on", LocalDate.class),
                label(row.getString("joined_reason"), reasons),
                row.getObject("left_on", LocalDate.class),
                label(row.getString("left_reason"), reasons));
    }

    private static @Nullable String label(@Nullable String reason, CodeList reasons) {
        return reason == null
                ? null
                : reasons.code(reason).map(code -> code.label().zh()).orElse(reason);
    }
}
