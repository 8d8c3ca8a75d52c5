package camphor.server.campaign.task;

import camphor.server.campaign.Campaign;
import camphor.server.campaign.plan.KeptChecklist;
import camphor.server.campaign.task.Subjects.Subjected;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Makes a checklist's tasks: one statement for all that are missing, one for those whose subject fell out of the set. */
@Component
class MakeTasks {
    /** The subject is in no focus group any more, or has left the household. */
    static final String LEFT = "left-focus";

    /** None of its questions is asked of it, as the register stands. */
    static final String NOTHING = "nothing-to-ask";

    private static final String MAKE = """
            insert into campaign.task as known (id, campaign, checklist, subject, subject_key, subject_id, subject_name,
                                                household, household_number, village_code, unit, due, at)
            select gen_random_uuid(), :campaign, :checklist, :subject, key, id, name, household, household_number,
                   village_code, unit, :due, :now
              from (select distinct on (key) * from (%s) as found order by key, village_code) as subjected
            on conflict on constraint task_once do update
               set state = 'open', aside_because = null, version = known.version + 1
             where known.state = 'aside' and known.aside_because in ('left-focus', 'nothing-to-ask')
            """;
    private static final String ASIDE = """
            update campaign.task
               set state = 'aside', aside_because = 'left-focus', version = version + 1
             where campaign = :campaign and checklist = :checklist and state = 'open'
               and not exists (select from (%s) as subjected where subjected.key = task.subject_key)
            """;

    /** So many new tasks that the planner would not know its tables any more. */
    private static final int MANY = 100;

    private static final String LOOK = "select campaign.take_statistics()";

    private final JdbcClient jdbc;
    private final Subjects subjects;
    private final Clock clock;

    MakeTasks(JdbcClient jdbc, Subjects subjects, Clock clock) {
        this.jdbc = jdbc;
        this.subjects = subjects;
        this.clock = clock;
    }

    /** How many were made or opened again, and how many set aside. */
    record Made(long made, long aside) {
        static final Made NOTHING = new Made(0, 0);

        Made and(Made more) {
            return new Made(made + more.made, aside + more.aside);
        }
    }

    Made make(KeptChecklist checklist, Campaign campaign) {
        Subjected set = subjects.of(checklist, campaign);
        LocalDate due = campaign.milestone(checklist.milestone())
                .map(Campaign.Milestone::due)
                .orElse(campaign.endsOn());
        long made = asked(MAKE, set, checklist, campaign)
                .param("subject", checklist.subject())
                .param("due", due)
                .param("now", OffsetDateTime.now(clock))
                .update();
        if (made > MANY) {
            jdbc.sql(LOOK).query((row, number) -> number).list();
        }
        long aside = set.changes() ? asked(ASIDE, set, checklist, campaign).update() : 0;
        return new Made(made, aside);
    }

    private JdbcClient.StatementSpec asked(String sql, Subjected set, KeptChecklist checklist, Campaign campaign) {
        return jdbc.sql(sql.formatted(set.text()))
                .params(set.parameters())
                .param("campaign", campaign.id())
                .param("checklist", checklist.id());
    }
}
