package camphor.sample.fault;

import static camphor.sample.fault.Suits.healthy;
import static camphor.sample.fault.Suits.plain;
import static camphor.sample.fault.Suits.plainPupil;

import camphor.sample.row.Row;
import java.util.List;
import java.util.Set;

/** Children who do not come to school. */
final class DropOutFaults {
    private DropOutFaults() {}

    static void list(FaultList faults) {
        dropOuts(faults);
        health(faults);
        pupils(faults);
    }

    private static void dropOuts(FaultList faults) {
        faults.member("dropped-out", (home, m) -> plainPupil(home, m), s -> Dropping.out(s));
        faults.member("drop-out-not-persuaded", (home, m) -> plainPupil(home, m), s -> {
            Row ledger = Dropping.out(s).set("persuaders", 1);
            s.hit("S2.1c-not-persuaded", ledger);
        });
        faults.member("drop-out-without-plan", (home, m) -> plainPupil(home, m), s -> {
            Row ledger = Dropping.out(s).set("plan_made", false);
            s.hit("S2.1d-no-plan", ledger);
        });
        faults.member(
                "nine-years-not-done",
                (home, m) -> plain(home) && healthy(m) && m.age() >= 16 && m.age() < 18 && m.inSchool(),
                s -> {
                    s.home().remove("pupil", s.member());
                    s.person()
                            .set("school_state", "not_in_school")
                            .set("education", "primary")
                            .set("labour", "ordinary")
                            .blank("school");
                },
                "Q-education-13-low-level-youth",
                "S2.1f-nine-years");
    }

    private static void health(FaultList faults) {
        faults.member(
                "ill-child-without-teaching",
                (home, m) -> plainPupil(home, m),
                s -> {
                    s.home().remove("pupil", s.member());
                    s.person()
                            .set("school_state", "not_in_school")
                            .set("absence_reason", "illness")
                            .set("health", Set.of("chronic"))
                            .set("chronic_diseases", Set.of("other"))
                            .blank("school");
                },
                "S2.1e-health-no-arrangement");
    }

    private static void pupils(FaultList faults) {
        faults.row(
                "home-teaching-stopped",
                "pupil",
                (home, row) -> plain(home) && List.of("primary", "junior").contains(row.text("level")),
                s -> s.row().set("attendance", "home_teaching").set("home_teaching_on", s.ago(70)),
                "S2.1e-home-teaching-stopped");
        faults.row(
                "suspension-expired",
                "pupil",
                (home, row) -> plain(home) && List.of("primary", "junior").contains(row.text("level")),
                s -> s.row().set("attendance", "suspended").set("suspended_until", s.ago(30)),
                "S2.1e-suspension-expired");
        faults.member(
                "left-school-on-list",
                (home, m) -> plainPupil(home, m),
                s -> s.home().rows("pupil", s.member()).forEach(row -> row.set("attendance", "dropped_out")),
                "W-dropout");
    }
}
