package camphor.bench.ten;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.io.ResourceType;
import org.kie.api.runtime.KieSession;
import org.kie.internal.utils.KieHelper;

/**
 * The ten rules as Drools rules with Drools' own joins and accumulates, twenty in all: one for hit and one for unknown
 * each. A session takes a thousand households at a time, the size that was fastest.
 */
final class DroolsTen {
    private static final int BATCH = 1_000;

    private final KieBase base =
            new KieHelper().addContent(rules(), ResourceType.DRL).build();
    private final Columns columns;
    private final Day asOf;
    private final long lineFen;

    DroolsTen(Columns columns, Day asOf, long lineFen) {
        this.columns = columns;
        this.asOf = asOf;
        this.lineFen = lineFen;
    }

    Tally run(int households) {
        Counter counter = new Counter(Tally.empty());
        int person = 0;
        for (int from = 0; from < households; from += BATCH) {
            int until = Math.min(households, from + BATCH);
            person = batch(from, until, person, counter);
        }
        return counter.tally();
    }

    private int batch(int from, int until, int firstPerson, Counter counter) {
        KieSession session = base.newKieSession();
        try {
            session.setGlobal("counter", counter);
            session.setGlobal("yearBefore", asOf.aYearBefore());
            session.setGlobal("lineFen", lineFen);
            int person = firstPerson;
            for (int household = from; household < until; household++) {
                session.insert(household(household));
                while (person < columns.people().size() && columns.people().household()[person] <= household) {
                    facts(person).forEach(session::insert);
                    person++;
                }
            }
            session.fireAllRules();
            return person;
        } finally {
            session.dispose();
        }
    }

    private HouseholdFact household(int row) {
        Households homes = columns.households();
        long net = homes.net()[row];
        return new HouseholdFact(
                row,
                known(homes.lifted()[row]),
                known(homes.monitored()[row]),
                known(homes.dangerous()[row]),
                known(homes.livesThere()[row]),
                known(homes.relocated()[row]),
                known(homes.livesInNewHouse()[row]),
                net == Long.MIN_VALUE ? null : net);
    }

    private List<Object> facts(int row) {
        People people = columns.people();
        int birth = people.birth()[row];
        List<Object> facts = new ArrayList<>();
        facts.add(new PersonFact(
                row,
                people.household()[row],
                people.removed()[row] == 0,
                birth == 0 ? null : asOf.yearsSince(birth),
                birth == 0 ? null : asOf.schoolAge(birth),
                people.workMonths()[row] < 0 ? null : (int) people.workMonths()[row],
                known(people.sex()[row]),
                known(people.idSex()[row]),
                known(people.insuredResident()[row]),
                known(people.insuredEmployee()[row]),
                known(people.disabled()[row]),
                people.gradeKnown()[row] == 1,
                known(people.head()[row]),
                known(people.school()[row])));
        for (int at = people.firstSettlement()[row]; at < people.firstSettlement()[row + 1]; at++) {
            facts.add(new SettlementFact(row, people.settledOn()[at], people.selfPaid()[at]));
        }
        return facts;
    }

    private static @Nullable Boolean known(byte value) {
        return value < 0 ? null : value == 1;
    }

    private static String rules() {
        try (InputStream drl = DroolsTen.class.getResourceAsStream("ten-rules.drl")) {
            return new String(Objects.requireNonNull(drl).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
