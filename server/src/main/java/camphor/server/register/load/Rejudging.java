package camphor.server.register.load;

import camphor.server.kernel.database.CopyLines;
import camphor.server.kernel.database.Joins;
import camphor.server.register.RegisterRows;
import camphor.server.register.judge.FindingTable;
import camphor.server.register.judge.Judging;
import camphor.server.register.judge.Wide;
import camphor.server.register.plan.Plan;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Judges the households that a delivery touched, in the delivery's transaction. A few are read one by one; for many it is
 * cheaper to judge their townships in bulk.
 */
@Component
public class Rejudging {
    /** One household costs about 40 ms in process, a township of 12,000 persons some seconds in bulk. */
    private static final int ONE_BY_ONE = 60;

    private static final String PLACES =
            "select id, village_code from register.household where id = any(:ids) order by village_code, number";
    private static final String TOUCHED = """
            create temporary table touched on commit drop as
            select household.id, household.number from register.household where id = any(:ids)
            """;
    private static final String FOUND = """
            create temporary table incoming_finding (rule text, rule_version integer, subject text, subject_key text,
                household_number text collate "C", outcome text, found text, evidence text) on commit drop
            """;
    /** The planner knows nothing of tables that were just made, and would look through one for each row of the other. */
    private static final String LOOK = "analyze touched, incoming_finding";

    private static final String REMOVE = "delete from register.finding using touched where household = touched.id";
    private static final String ADD = """
            insert into register.finding (household, household_number, village_code, rule, rule_version, subject,
                subject_key, outcome, found, evidence)
            select household.id, household.number, household.village_code, incoming.rule, incoming.rule_version,
                   incoming.subject, incoming.subject_key, incoming.outcome, incoming.found, incoming.evidence
              from touched
              join register.household on household.id = touched.id
              join incoming_finding as incoming on incoming.household_number = touched.number
             where not starts_with(incoming.rule, 'tag:')
            """;
    private static final String COUNT = """
            update register.household
               set tags = counted.tags, members = counted.members, hits = counted.hits, unknowns = counted.unknowns
              from (select touched.id, coalesce(max(living.members), 0) as members,
                           coalesce(array_agg(substr(rule, 5) order by rule) filter (where starts_with(rule, 'tag:')),
                                    '{}') as tags,
                           count(*) filter (where outcome = 'hit' and not starts_with(rule, 'tag:')) as hits,
                           count(*) filter (where outcome = 'unknown') as unknowns
                      from touched
                      left join (select household, count(*) as members
                                   from register.person
                                  where facts ->> 'removed_on' is null
                                  group by household) as living on living.household = touched.id
                      left join incoming_finding on household_number = touched.number
                     group by touched.id) as counted
             where household.id = counted.id
            """;
    private static final int TOWNSHIP = 9;

    private final JdbcClient jdbc;
    private final DataSource data;
    private final RegisterRows rows;
    private final Wide wide;
    private final OneByOne single;

    Rejudging(JdbcClient jdbc, DataSource data, RegisterRows rows, Wide wide, OneByOne single) {
        this.jdbc = jdbc;
        this.data = data;
        this.rows = rows;
        this.wide = wide;
        this.single = single;
    }

    private record Place(UUID id, String villageCode) {}

    @Transactional(propagation = Propagation.MANDATORY)
    public void households(List<UUID> ids, Plan plan) {
        List<Place> places = jdbc.sql(PLACES)
                .param("ids", ids.toArray(UUID[]::new))
                .query(Place.class)
                .list();
        if (places.size() <= ONE_BY_ONE) {
            places.forEach(place -> single.judge(place.id(), place.villageCode(), plan));
        } else {
            inBulk(places, plan);
        }
    }

    private void inBulk(List<Place> places, Plan plan) {
        jdbc.sql(TOUCHED)
                .param("ids", places.stream().map(Place::id).toArray(UUID[]::new))
                .update();
        jdbc.sql(FOUND).update();
        String townships = String.join(
                ",",
                places.stream()
                        .map(place -> place.villageCode()
                                .substring(
                                        0,
                                        Math.min(TOWNSHIP, place.villageCode().length())))
                        .distinct()
                        .toList());
        try (Judged judged = new Judged(plan)) {
            wide.within(townships, () -> {
                rows.handTo(judged);
                return places;
            });
            judged.into(CopyLines.manager(data));
        }
        Joins.ofSets(jdbc);
        List.of(LOOK, REMOVE, ADD, COUNT)
                .forEach(statement -> jdbc.sql(statement).update());
    }

    /** Reads one household's rules in process. */
    @Component
    static class OneByOne {
        private final Judging judging;
        private final FindingTable findings;

        OneByOne(Judging judging, FindingTable findings) {
            this.judging = judging;
            this.findings = findings;
        }

        void judge(UUID household, String village, Plan plan) {
            findings.replace(household, judging.judge(household, village, plan));
        }
    }
}
