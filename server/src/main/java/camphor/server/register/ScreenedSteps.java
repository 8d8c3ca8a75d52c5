package camphor.server.register;

import java.util.List;

/**
 * How a run's findings, copied beside the register, take the place of those that households carry: which differ, which of
 * those nobody has changed since, and only these written.
 */
final class ScreenedSteps {
    static final String TABLE = """
            create temporary table screened (rule text collate "C", rule_version integer, subject text,
                subject_key text, household_number text collate "C", outcome text, found text, evidence text)
                on commit drop
            """;
    private static final String INDEX = "create index on screened (household_number)";
    private static final String TAGS = """
            create temporary table screened_tags on commit drop as
            select household_number, array_agg(substr(rule, 5) order by rule) as tags
              from screened
             where starts_with(rule, 'tag:')
             group by household_number
            """;
    private static final String NO_TAGS = "delete from screened where starts_with(rule, 'tag:')";
    private static final String SAID = """
            select household_number, rule, rule_version, subject, subject_key, outcome, found, evidence from""";
    private static final String DIFFERING = """
            create temporary table differing on commit drop as
            select household.id
              from register.household
              left join screened_tags on screened_tags.household_number = household.number
             where household.tags is distinct from coalesce(screened_tags.tags, '{}')
                or household.number in (
                    select household_number
                      from ((%1$s screened except all %1$s register.finding)
                            union all
                            (%1$s register.finding except all %1$s screened)) as side)
            """.formatted(SAID);
    private static final String SETTLING =
            "create temporary table settling (id uuid, number text collate \"C\", village_code text) on commit drop";

    /** Whoever is saving has locked the household: it is left to them. */
    private static final String LOCK = """
            insert into settling
            select household.id, household.number, household.village_code
              from register.household
             where household.id in (select id from differing)
               for update skip locked
            """;

    private static final String LEAVE_THE_NEWER = """
            delete from settling
             where id in (
                select household from register.touched where household is not null
                union
                select household.id
                  from register.touched
                  join register.household on household.batch = touched.batch
                union
                select household.id
                  from register.touched
                  join register.list_row on list_row.id::text = touched.name
                  join register.household on household.number = list_row.household_number
                 where touched.household is null)
            """;
    private static final String REMOVE = """
            delete from register.finding
             where household in (select id from settling)
               and not exists (
                select from screened
                 where screened.household_number = finding.household_number and screened.rule = finding.rule
                   and screened.rule_version = finding.rule_version and screened.subject = finding.subject
                   and screened.subject_key = finding.subject_key and screened.outcome = finding.outcome
                   and screened.found is not distinct from finding.found and screened.evidence = finding.evidence)
            """;
    private static final String ADD = """
            insert into register.finding (household, household_number, village_code, rule, rule_version, subject,
                subject_key, outcome, found, evidence)
            select settling.id, settling.number, settling.village_code, screened.rule, screened.rule_version,
                   screened.subject, screened.subject_key, screened.outcome, screened.found, screened.evidence
              from screened
              join settling on settling.number = screened.household_number
             where not exists (
                select from register.finding
                 where finding.household = settling.id and screened.rule = finding.rule
                   and screened.rule_version = finding.rule_version and screened.subject = finding.subject
                   and screened.subject_key = finding.subject_key and screened.outcome = finding.outcome
                   and screened.found is not distinct from finding.found and screened.evidence = finding.evidence)
            """;
    private static final String COUNT = """
            update register.household
               set hits = coalesce(counted.hits, 0), unknowns = coalesce(counted.unknowns, 0),
                   tags = coalesce(screened_tags.tags, '{}')
              from settling
              left join screened_tags on screened_tags.household_number = settling.number
              left join (select household,
                                count(*) filter (where outcome = 'hit') as hits,
                                count(*) filter (where outcome = 'unknown') as unknowns
                           from register.finding
                          where household in (select id from settling)
                          group by household) as counted
                on counted.household = settling.id
             where household.id = settling.id
            """;
    static final List<String> ALL = List.of(
            INDEX, TAGS, NO_TAGS, "analyze screened", DIFFERING, SETTLING, LOCK, LEAVE_THE_NEWER, REMOVE, ADD, COUNT);

    private ScreenedSteps() {}
}
