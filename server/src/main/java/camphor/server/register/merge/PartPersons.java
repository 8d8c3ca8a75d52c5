package camphor.server.register.merge;

import static camphor.server.register.RegisterRefusal.IDENTITY_TAKEN;
import static camphor.server.register.RegisterRefusal.PERSON_UNKNOWN;
import static camphor.server.register.RegisterRefusal.UNDOING_STANDS;

import camphor.server.identity.Deed;
import camphor.server.register.edit.Done;
import camphor.server.register.edit.Records;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Makes two persons again of one. */
@Component
class PartPersons {
    private static final String HOME_GONE =
            "select exists (select from register.household where id = :id and merged_into is not null)";
    private static final String KEY = "select facts ->> 'id_key' from register.person where id = :id";
    private static final String MAKE_DOUBLE = "update register.person set double_of = :of where id = :id";

    private final JdbcClient jdbc;
    private final Records records;
    private final Sides sides;
    private final Taking taking;
    private final PartHouseholds.Undoing undoing;

    PartPersons(JdbcClient jdbc, Records records, Sides sides, Taking taking, PartHouseholds.Undoing undoing) {
        this.jdbc = jdbc;
        this.records = records;
        this.sides = sides;
        this.taking = taking;
        this.undoing = undoing;
    }

    /** What is out of sight is shown meanwhile. */
    Done part(Merger merger, Trace trace, List<Merger> later, String reason) {
        Sides.Two two = sides.persons(merger.kept(), merger.gone());
        Obstructed.unlessClear(UNDOING_STANDS, obstacles(two, trace, later));
        String now = key(merger.kept());
        taking.set(two.mine(), taking.before(two.mine(), trace.facts()), reason);
        trace.lists().forEach((key, rows) -> undoing.carrying().hanging().listsOfPerson(now, key, rows));
        apart(merger, trace);
        undoing.after()
                .record(Deed.of("persons-parted")
                        .onPerson(merger.kept())
                        .onHousehold(two.mine().record().household())
                        .with("back", merger.gone().toString())
                        .with("merger", merger.id().toString())
                        .with("reason", reason));
        UUID home = two.mine().record().household();
        UUID otherHome = two.other().record().household();
        if (!home.equals(otherHome)) {
            undoing.after().done(otherHome, two.other().record().villageCode());
        }
        return undoing.after().done(home, two.mine().record().villageCode());
    }

    private String key(UUID person) {
        return jdbc.sql(KEY).param("id", person).query(String.class).optional().orElse("");
    }

    /** Whoever is a double of whom, as before; somebody may have been registered under the number meanwhile. */
    private void apart(Merger merger, Trace trace) {
        if (trace.doubles().contains(merger.kept())) {
            jdbc.sql(MAKE_DOUBLE)
                    .param("id", merger.kept())
                    .param("of", merger.gone())
                    .update();
        }
        undoing.carrying().hanging().doubles(merger.kept(), merger.gone(), trace.doubles());
        try {
            undoing.carrying().hidden().person(merger.gone(), null, trace.doubleOf());
        } catch (DuplicateKeyException e) {
            throw IDENTITY_TAKEN.at("id_number");
        }
    }

    private List<Obstacle> obstacles(Sides.Two two, Trace trace, List<Merger> later) {
        List<Obstacle> obstacles = new ArrayList<>(UndoMerger.wentOn(later));
        obstacles.addAll(taking.builtOn(two.mine(), trace.facts()));
        UUID home = records.householdOf(two.other().id())
                .orElseThrow(() -> PERSON_UNKNOWN.at("id", two.other().id()));
        if (jdbc.sql(HOME_GONE).param("id", home).query(Boolean.class).single()) {
            obstacles.add(Obstacle.of("该人员原来所在的户已并入另一户，请先撤销户的合并"));
        }
        return obstacles;
    }
}
