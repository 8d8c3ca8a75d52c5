package camphor.server.register.merge;

import camphor.server.identity.Deed;
import camphor.server.register.edit.Done;
import camphor.server.register.edit.Locked;
import camphor.server.register.edit.Records;
import camphor.server.register.judge.FindingTable;
import camphor.server.register.member.After;
import camphor.server.register.member.Periods;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * One household goes into another: its members, their periods, the rows of lists about it and the facts that somebody
 * chose. It is kept as it was, out of sight.
 */
@Component
class MergeHouseholds {
    private final Records records;
    private final Sides sides;
    private final Taking taking;
    private final Carrying carrying;
    private final After after;

    MergeHouseholds(Records records, Sides sides, Taking taking, Carrying carrying, After after) {
        this.records = records;
        this.sides = sides;
        this.taking = taking;
        this.carrying = carrying;
        this.after = after;
    }

    /** What carries members and rows along, and hides what is left behind. */
    @Component
    record Carrying(Periods periods, Hanging hanging, Hidden hidden, FindingTable findings, Mergers mergers) {}

    @Transactional
    Done merge(UUID id, MergerWish wish) {
        Sides.Two two = sides.households(id, wish.with());
        wish.seen(two.mine(), two.other());
        String reason = wish.told();
        Side kept = two.mine();
        Side gone = two.other();
        String keptNumber = kept.text("household_id");
        String goneNumber = gone.text("household_id");
        Map<String, Long> facts = taking.over(two, wish);
        Map<UUID, Map<String, Long>> members = new LinkedHashMap<>();
        records.members(gone.id()).values().forEach(member -> members.put(member.id(), come(member, two, reason)));
        List<Long> periods =
                carrying.hanging().periods(gone.id(), id, kept.record().villageCode(), null);
        List<Long> lists = carrying.hanging().listsOfHousehold(goneNumber, keptNumber, null);
        carrying.findings().forget(gone.id());
        carrying.hidden().household(gone.id(), id);
        UUID merger = carrying.mergers()
                .add(
                        kept,
                        gone,
                        goneNumber,
                        reason,
                        new Trace(facts, members, periods, Map.of(goneNumber, lists), null, List.of()));
        after.record(Deed.of("households-merged")
                .onHousehold(id)
                .with("gone", gone.id().toString())
                .with("merger", merger.toString())
                .with("reason", reason));
        return after.done(kept.record());
    }

    /** Who is what to whom is known only where both households name the same head. */
    private Map<String, Long> come(Locked member, Sides.Two two, String reason) {
        Map<String, @Nullable Object> facts = new LinkedHashMap<>();
        facts.put("household_id", two.mine().text("household_id"));
        if (!two.mine().text("head_name").equals(two.other().text("head_name"))) {
            facts.put("relation", null);
        }
        Map<String, Long> changes = taking.set(sides.side(member), facts, reason);
        carrying.periods().carry(member.id(), two.mine().record());
        return changes;
    }
}
