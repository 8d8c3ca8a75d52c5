package camphor.server.campaign.task;

import camphor.server.campaign.Campaign;
import camphor.server.campaign.plan.KeptChecklist;
import camphor.server.campaign.task.Workers.Worker;
import camphor.server.identity.Colleague;
import camphor.server.identity.Colleagues;
import camphor.server.org.Division;
import camphor.server.org.PostHolders;
import camphor.server.register.FocusGroups;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Gives tasks that nobody has yet to people, by rules, in a few statements for each checklist. */
@Component
class DealOut {
    private static final String UNGIVEN =
            "task.campaign = :campaign and task.checklist = :checklist and task.given_to is null and task.state = 'open'";

    /** The helper who is paired with the household in the organisation, and has an account. */
    private static final String PAIRED = """
            update campaign.task
               set given_to = paired.account, given_to_name = paired.helper, version = version + 1
              from (%s) as paired
             where paired.household_number = task.household_number and %s
            """.formatted(PostHolders.PAIRED, UNGIVEN);

    /** The helper whom the register's list names, where an account there bears that name. */
    private static final String NAMED = """
            update campaign.task
               set given_to = own.account, given_to_name = own.name, version = version + 1
              from (%s) as paired
              join unnest(:names::text[], :accounts::uuid[], :territories::text[]) as own(name, account, territory)
                on own.name = paired.helper
             where paired.household_number = task.household_number and starts_with(task.village_code, own.territory)
               and %s
            """.formatted(FocusGroups.HELPERS, UNGIVEN);

    /** One household's tasks of a checklist go to one person; the people of a place get as many households each. */
    private static final String DEALT = """
            update campaign.task
               set given_to = worker.account, given_to_name = worker.name, version = version + 1
              from (select task.id,
                           case when unit is null then village_code else left(village_code, 9) || ':' || unit end as place,
                           dense_rank() over (partition by village_code
                                              order by coalesce(household_number, subject_key)) - 1 as no
                      from campaign.task
                     where %s) as open
              join unnest(:places::text[], :nos::int[], :counts::int[], :accounts::uuid[], :names::text[])
                       as worker(place, no, count, account, name)
                on worker.place = open.place and open.no %% worker.count = worker.no
             where task.id = open.id
            """.formatted(UNGIVEN);

    private final JdbcClient jdbc;
    private final Subjects subjects;
    private final Colleagues colleagues;
    private final PostHolders posts;
    private final Clock clock;

    DealOut(JdbcClient jdbc, Subjects subjects, Colleagues colleagues, PostHolders posts, Clock clock) {
        this.jdbc = jdbc;
        this.subjects = subjects;
        this.colleagues = colleagues;
        this.posts = posts;
        this.clock = clock;
    }

    /** All who work in the campaign's territory. */
    Workers workers(Campaign campaign) {
        return new Workers(
                colleagues.around(campaign.territory()), posts.held(campaign.territory(), LocalDate.now(clock)));
    }

    void deal(KeptChecklist checklist, Campaign campaign, Workers workers) {
        boolean visited =
                checklist.subject().equals("household") || checklist.subject().equals("person");
        if (visited && !checklist.post().equals("full_time_monitor")) {
            if (checklist.post().equals("resident_team")) {
                // the team itself asks where it is there; helpers after it would take what it has
                dealt(checklist, campaign, teamOnly(campaign, workers));
            }
            paired(checklist, campaign, workers);
        }
        dealt(checklist, campaign, workers.byPlace(divisions(campaign), unitPlaces(campaign), checklist.post()));
    }

    private Map<String, List<Worker>> teamOnly(Campaign campaign, Workers workers) {
        return new Workers(
                        workers.colleagues().stream()
                                .filter(colleague -> colleague.role() == camphor.server.kernel.Role.RESIDENT_TEAM)
                                .toList(),
                        workers.posts())
                .byPlace(divisions(campaign), List.of(), "resident_team");
    }

    private void paired(KeptChecklist checklist, Campaign campaign, Workers workers) {
        asked(PAIRED, checklist, campaign).update();
        List<Colleague> helpers = workers.helpers();
        List<String> names = new ArrayList<>();
        List<UUID> accounts = new ArrayList<>();
        List<String> territories = new ArrayList<>();
        helpers.forEach(helper -> helper.territories().forEach(territory -> {
            names.add(helper.name());
            accounts.add(helper.account());
            territories.add(territory);
        }));
        asked(NAMED, checklist, campaign)
                .param("names", names.toArray(String[]::new))
                .param("accounts", accounts.toArray(UUID[]::new))
                .param("territories", territories.toArray(String[]::new))
                .update();
    }

    private void dealt(KeptChecklist checklist, Campaign campaign, Map<String, List<Worker>> places) {
        List<String> codes = new ArrayList<>();
        List<Integer> nos = new ArrayList<>();
        List<Integer> counts = new ArrayList<>();
        List<UUID> accounts = new ArrayList<>();
        List<String> names = new ArrayList<>();
        places.forEach((place, workers) -> {
            for (int no = 0; no < workers.size(); no++) {
                codes.add(place);
                nos.add(no);
                counts.add(workers.size());
                accounts.add(workers.get(no).account());
                names.add(workers.get(no).name());
            }
        });
        asked(DEALT, checklist, campaign)
                .param("places", codes.toArray(String[]::new))
                .param("nos", nos.toArray(Integer[]::new))
                .param("counts", counts.toArray(Integer[]::new))
                .param("accounts", accounts.toArray(UUID[]::new))
                .param("names", names.toArray(String[]::new))
                .update();
    }

    private JdbcClient.StatementSpec asked(String sql, KeptChecklist checklist, Campaign campaign) {
        return jdbc.sql(sql)
                .params(FocusGroups.within(campaign.territory(), LocalDate.now(clock)))
                .param("campaign", campaign.id())
                .param("checklist", checklist.id());
    }

    /** Villages, and the townships that rows without a village lie in. */
    private Set<String> divisions(Campaign campaign) {
        Set<String> codes = new LinkedHashSet<>();
        for (Division village : subjects.villages(campaign.territory())) {
            codes.add(village.code());
            codes.add(Subjects.township(village.code()));
        }
        return codes;
    }

    private List<String> unitPlaces(Campaign campaign) {
        return subjects.units(campaign.territory(), LocalDate.now(clock)).stream()
                .map(unit -> unit.township() + ":" + unit.id())
                .toList();
    }
}
