package camphor.server.register.merge;

import static camphor.server.register.RegisterRefusal.MERGER_STANDS;

import camphor.server.identity.Deed;
import camphor.server.register.edit.Done;
import camphor.server.register.fact.FactsJson;
import camphor.server.register.member.After;
import camphor.workbook.identity.IdentityNumber;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** One person who was written down twice becomes one: with the facts that somebody chose, and the rows of both numbers. */
@Component
class MergePersons {
    private static final String KEY = "id_key";
    private static final String DOUBLE_OF =
            "select double_of from register.person where id = :id and double_of is not null";
    private static final String NOW =
            "select facts ->> 'id_key' from register.person where id = :id and identity is not null";

    private final JdbcClient jdbc;
    private final Sides sides;
    private final Taking taking;
    private final MergeHouseholds.Carrying carrying;
    private final After after;

    MergePersons(JdbcClient jdbc, Sides sides, Taking taking, MergeHouseholds.Carrying carrying, After after) {
        this.jdbc = jdbc;
        this.sides = sides;
        this.taking = taking;
        this.carrying = carrying;
        this.after = after;
    }

    @Transactional
    Done merge(UUID id, MergerWish wish) {
        Sides.Two two = sides.persons(id, wish.with());
        wish.seen(two.mine(), two.other());
        Obstructed.unlessClear(MERGER_STANDS, standing(two));
        String reason = wish.told();
        UUID gone = two.other().id();
        UUID doubleOf = jdbc.sql(DOUBLE_OF)
                .param("id", gone)
                .query(UUID.class)
                .optional()
                .orElse(null);
        carrying.hidden().person(gone, id, id);
        List<UUID> doubles = carrying.hanging().doubles(gone, id, null);
        Map<String, Long> facts = taking.over(two, wish);
        Map<String, List<Long>> lists = lists(two);
        UUID merger = carrying.mergers()
                .add(
                        two.mine(),
                        two.other(),
                        two.other().text("person_id"),
                        reason,
                        new Trace(facts, Map.of(), List.of(), lists, doubleOf, doubles));
        after.record(Deed.of("persons-merged")
                .onPerson(id)
                .onHousehold(two.mine().record().household())
                .with("gone", gone.toString())
                .with("merger", merger.toString())
                .with("reason", reason));
        return judged(two);
    }

    /** Two numbers that both prove right are two persons'. */
    static List<Obstacle> standing(Sides.Two two) {
        String mine = two.mine().text("id_number");
        String other = two.other().text("id_number");
        IdentityNumber one = IdentityNumber.of(mine);
        IdentityNumber another = IdentityNumber.of(other);
        return one.checked() && another.checked() && !one.key().equals(another.key())
                ? List.of(Obstacle.of("两人的证件号码都有效且不相同，是两个人；如有一个填错，请先更正证件号码"))
                : List.of();
    }

    /** Rows of either number are found under the number that stays. */
    private Map<String, List<Long>> lists(Sides.Two two) {
        String now = jdbc.sql(NOW)
                .param("id", two.mine().id())
                .query(String.class)
                .optional()
                .orElse(null);
        Map<String, List<Long>> lists = new LinkedHashMap<>();
        for (Side side : List.of(two.mine(), two.other())) {
            String before = key(side);
            if (now != null && before != null && !before.equals(now)) {
                lists.put(before, carrying.hanging().listsOfPerson(before, now, null));
            }
        }
        return lists;
    }

    private @Nullable String key(Side side) {
        Object key = FactsJson.read(after.persons(), side.record().facts()).get(KEY);
        return key == null ? null : key.toString();
    }

    /** Also in the household that has one person less. */
    private Done judged(Sides.Two two) {
        UUID home = two.mine().record().household();
        if (!home.equals(two.other().record().household())) {
            after.done(two.other().record().household(), two.other().record().villageCode());
        }
        return after.done(home, two.mine().record().villageCode());
    }
}
