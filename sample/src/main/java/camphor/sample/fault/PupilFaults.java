package camphor.sample.fault;

import static camphor.sample.fault.Suits.idle;
import static camphor.sample.fault.Suits.plain;
import static camphor.sample.fault.Suits.plainPupil;

import camphor.sample.row.Row;

/** The list of pupils and the drop-out ledger against the register. */
final class PupilFaults {
    private PupilFaults() {}

    static void list(FaultList faults) {
        lists(faults);
        ledgers(faults);
    }

    private static void lists(FaultList faults) {
        faults.member(
                "pupil-unknown-to-register",
                (home, m) -> plain(home) && m.age() >= 18 && m.age() < 24 && !m.inSchool() && idle(m),
                s -> EducationFaults.pupil(s.home(), s.member(), "university"),
                "Q-education-16-list-says-pupil");
        faults.member(
                "not-on-pupil-list",
                (home, m) -> plainPupil(home, m),
                s -> s.home().remove("pupil", s.member()),
                "Q-education-17-not-on-list");
        faults.member(
                "level-differs",
                (home, m) -> plainPupil(home, m),
                s -> s.home().rows("pupil", s.member()).forEach(row -> row.set("level", "senior")),
                "Q-education-18-level-differs");
        faults.member(
                "two-schools",
                (home, m) -> plainPupil(home, m),
                s -> {
                    Row first = s.home().rows("pupil", s.member()).get(0);
                    EducationFaults.pupil(s.home(), s.member(), first.text("level"));
                },
                "Q-education-19-two-schools");
        faults.row(
                "suspension-without-end",
                "pupil",
                (home, row) -> EducationFaults.of(home, row, 6, 15),
                s -> s.row().set("attendance", "suspended"),
                "Q-education-21-suspension-open");
    }

    private static void ledgers(FaultList faults) {
        faults.member(
                "in-school-but-drop-out-case-open",
                (home, m) -> plainPupil(home, m),
                s -> Dropping.ledger(s),
                "Q-education-20-dropout-open",
                "W-dropout");
        faults.member("returned-before-dropping-out", (home, m) -> plainPupil(home, m), s -> {
            Row ledger = Dropping.ledger(s);
            ledger.set("returned_on", ledger.day("dropped_on").minusDays(20));
            s.hit("Q-education-22-returned-before", ledger);
        });
    }
}
