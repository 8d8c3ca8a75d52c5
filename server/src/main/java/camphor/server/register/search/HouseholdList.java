package camphor.server.register.search;

import camphor.rules.fact.Catalogue;
import camphor.rules.fact.CodeList;
import camphor.server.kernel.Actor;
import camphor.server.kernel.Actors;
import camphor.server.register.plan.FocusTags;
import camphor.server.register.plan.PlanInForce;
import camphor.server.register.seal.Seals;
import io.swagger.v3.oas.annotations.media.Schema;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds households within the actor's scope, in the order of village and number. */
@Component
public class HouseholdList {
    private static final String PAGE = """
            select household.id, household.number, household.head_name, household.village_code, household.village_name,
                   household.village_group, household.kind, household.members, household.tags, household.hits,
                   household.unknowns
              from %s
             where %s
             order by household.village_code, household.number
             limit :limit
            """;
    private static final String COUNT = "select count(*) from %s where %s";
    private static final String SEEN = "select exists (select from %s where %s)";

    private final JdbcClient jdbc;
    private final CommonNames common;
    private final Actors actors;
    private final Seals seals;
    private final PlanInForce plans;
    private final Clock clock;

    HouseholdList(JdbcClient jdbc, CommonNames common, Actors actors, Seals seals, PlanInForce plans, Clock clock) {
        this.jdbc = jdbc;
        this.common = common;
        this.actors = actors;
        this.seals = seals;
        this.plans = plans;
        this.clock = clock;
    }

    /** A line of the list. */
    @Schema(name = "HouseholdLine")
    public record Line(
            UUID id,
            String number,
            @Nullable String head,
            String villageCode,
            @Nullable String villageName,
            @Nullable String group,
            @Nullable String kind,
            @Nullable String kindName,
            int members,
            List<String> tags,
            int hits,
            int unknowns) {}

    /**
     * Some lines.
     *
     * @param next where the next page begins; null on the last
     */
    @Schema(name = "HouseholdPage")
    public record Page(List<Line> items, @Nullable String next) {}

    @Transactional(readOnly = true)
    Page page(Wanted wanted, @Nullable String after, int limit) {
        Conditions conditions = conditions(wanted, common::isCommon);
        if (after != null) {
            conditions.after(Cursor.of(after));
        }
        List<Line> lines = jdbc.sql(PAGE.formatted(conditions.source(), conditions.text()))
                .params(conditions.parameters())
                .param("limit", limit + 1)
                .query((row, number) -> line(row))
                .list();
        if (lines.size() <= limit) {
            return new Page(lines, null);
        }
        Line last = lines.get(limit - 1);
        return new Page(lines.subList(0, limit), new Cursor(last.villageCode(), last.number()).text());
    }

    @Transactional(readOnly = true)
    long count(Wanted wanted) {
        Conditions conditions = conditions(wanted, all -> false);
        return jdbc.sql(COUNT.formatted(conditions.source(), conditions.text()))
                .params(conditions.parameters())
                .query(Long.class)
                .single();
    }

    /** Whether the actor may see this household. */
    @Transactional(readOnly = true)
    public boolean shows(UUID household) {
        Conditions conditions = conditions(Wanted.ALL, all -> false).only(household);
        return jdbc.sql(SEEN.formatted(conditions.source(), conditions.text()))
                .params(conditions.parameters())
                .query(Boolean.class)
                .single();
    }

    /** @param isCommon for a page; who counts goes through all of them anyhow */
    private Conditions conditions(Wanted wanted, Predicate<Wanted> isCommon) {
        Actor actor = actors.require();
        Conditions conditions = Conditions.of(wanted, seals.sealing(), isCommon).within(actor, LocalDate.now(clock));
        return wanted.clause() == null
                ? conditions
                : conditions.found(plans.plan().rulesOf(wanted.clause()));
    }

    private Line line(ResultSet row) throws SQLException {
        String kind = row.getString("kind");
        return new Line(
                row.getObject("id", UUID.class),
                row.getString("number"),
                row.getString("head_name"),
                row.getString("village_code"),
                row.getString("village_name"),
                row.getString("village_group"),
                kind,
                kindName(kind),
                row.getInt("members"),
                shown((String[]) row.getArray("tags").getArray()),
                row.getInt("hits"),
                row.getInt("unknowns"));
    }

    private static List<String> shown(String... tags) {
        return Stream.of(tags).filter(FocusTags::isShown).toList();
    }

    private @Nullable String kindName(@Nullable String kind) {
        Catalogue catalogue = plans.pack().catalogue();
        return Optional.ofNullable(catalogue.codeLists().get("household_kind"))
                .map((CodeList list) -> list)
                .flatMap(list -> list.code(kind == null ? "" : kind))
                .map(code -> code.label().zh())
                .orElse(kind);
    }
}
