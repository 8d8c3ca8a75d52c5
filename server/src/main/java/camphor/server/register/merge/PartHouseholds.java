package camphor.server.register.merge;

import static camphor.server.register.RegisterRefusal.HOUSEHOLD_UNKNOWN;
import static camphor.server.register.RegisterRefusal.UNDOING_STANDS;

import camphor.server.identity.Deed;
import camphor.server.register.edit.Done;
import camphor.server.register.edit.Locked;
import camphor.server.register.edit.Records;
import camphor.server.register.member.After;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Makes two households again of one. */
@Component
class PartHouseholds {
    private static final String WHERE = """
            select name, household, merged_into
              from register.person
             where id = :id
            """;

    private final JdbcClient jdbc;
    private final Records records;
    private final Sides sides;
    private final Taking taking;
    private final Undoing undoing;

    PartHouseholds(JdbcClient jdbc, Records records, Sides sides, Taking taking, Undoing undoing) {
        this.jdbc = jdbc;
        this.records = records;
        this.sides = sides;
        this.taking = taking;
        this.undoing = undoing;
    }

    /** What carries members and rows back. */
    @Component
    record Undoing(MergeHouseholds.Carrying carrying, After after) {}

    private record Now(
            @Nullable String name, UUID household, @Nullable UUID mergedInto) {}

    /** What is out of sight is shown meanwhile. */
    Done part(Merger merger, Trace trace, List<Merger> later, String reason) {
        Map<UUID, Locked> both = records.both(merger.kept(), merger.gone());
        Side kept = side(both, merger.kept());
        Side gone = side(both, merger.gone());
        Obstructed.unlessClear(UNDOING_STANDS, obstacles(merger, trace, later, kept));
        taking.set(kept, taking.before(kept, trace.facts()), reason);
        Map<UUID, Locked> members = records.members(merger.kept());
        trace.members().forEach((person, changes) -> back(members.get(person), changes, gone, reason));
        Hanging hanging = undoing.carrying().hanging();
        hanging.periods(kept.id(), gone.id(), gone.record().villageCode(), trace.periods());
        trace.lists().forEach((number, rows) -> hanging.listsOfHousehold(kept.text("household_id"), number, rows));
        undoing.carrying().hidden().household(gone.id(), null);
        undoing.after()
                .record(Deed.of("households-parted")
                        .onHousehold(kept.id())
                        .with("back", gone.id().toString())
                        .with("merger", merger.id().toString())
                        .with("reason", reason));
        undoing.after().done(gone.record());
        return undoing.after().done(kept.record());
    }

    private Side side(Map<UUID, Locked> locked, UUID id) {
        Locked record = locked.get(id);
        if (record == null) {
            throw HOUSEHOLD_UNKNOWN.at("id", id);
        }
        return sides.side(record);
    }

    private List<Obstacle> obstacles(Merger merger, Trace trace, List<Merger> later, Side kept) {
        List<Obstacle> obstacles = new ArrayList<>(UndoMerger.wentOn(later));
        obstacles.addAll(taking.builtOn(kept, trace.facts()));
        trace.members().keySet().forEach(person -> {
            Now now = jdbc.sql(WHERE)
                    .param("id", person)
                    .query(Now.class)
                    .optional()
                    .orElse(null);
            String name = now == null || now.name() == null ? "" : now.name();
            if (now == null || !now.household().equals(merger.kept())) {
                obstacles.add(Obstacle.of(name + "在合并以后已转到另一户"));
            } else if (now.mergedInto() != null) {
                obstacles.add(Obstacle.of(name + "在合并以后已与另一人员合并，请先撤销该合并"));
            }
        });
        return obstacles;
    }

    private void back(@Nullable Locked member, Map<String, Long> changes, Side gone, String reason) {
        if (member != null) {
            Side person = sides.side(member);
            Map<String, @Nullable Object> facts = new LinkedHashMap<>(taking.before(person, changes));
            facts.put("household_id", gone.text("household_id"));
            taking.set(person, facts, reason);
            undoing.carrying().periods().carry(member.id(), gone.record());
        }
    }
}
