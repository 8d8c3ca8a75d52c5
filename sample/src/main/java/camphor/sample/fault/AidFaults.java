package camphor.sample.fault;

import static camphor.sample.fault.Suits.compulsory;
import static camphor.sample.fault.Suits.lifted;
import static camphor.sample.fault.Suits.plain;
import static camphor.sample.fault.Suits.plainPupil;

import camphor.sample.row.Home;
import camphor.sample.row.Member;
import camphor.sample.row.Row;
import java.time.LocalDate;

/** School aid and vocational aid. */
final class AidFaults {
    private AidFaults() {}

    static void list(FaultList faults) {
        schoolAid(faults);
        rainDew(faults);
        rainDewLeaks(faults);
    }

    private static void schoolAid(FaultList faults) {
        faults.member(
                "school-aid-not-received",
                (home, m) -> home.lifted()
                        && compulsory(m)
                        && m.schoolAge() > 6
                        && !home.rows("school_aid", m).isEmpty(),
                s -> s.home().remove("school_aid", s.member()),
                "E-school-aid-gap");
        faults.member(
                "school-aid-without-claim",
                (home, m) -> plainPupil(home, m),
                s -> s.home()
                        .add("school_aid", s.member())
                        .set("term", "2021年春季学期")
                        .set("level", "primary")
                        .set("amount", 400)
                        .set("paid_on", s.ago(90)),
                "E-school-aid-leak");
        faults.member(
                "school-aid-short",
                (home, m) -> home.lifted() && !home.rows("school_aid", m).isEmpty(),
                s -> aid(s).set("amount", 100),
                "S2.1b-underpaid");
        faults.member(
                "school-aid-listed-not-paid",
                (home, m) -> home.lifted()
                        && m.schoolAge() == 6
                        && !home.rows("school_aid", m).isEmpty(),
                s -> aid(s).blank("paid_on"),
                "S2.1b-listed-not-paid");
    }

    private static void rainDew(FaultList faults) {
        faults.member(
                "rain-dew-not-received",
                (home, m) -> old(home, m),
                s -> s.home().remove("rain_dew", s.member()),
                "E-rain-dew-gap");
        faults.member("rain-dew-short", (home, m) -> has(home, m), s -> dew(s).set("amount", 800), "E-rain-dew-short");
        faults.member(
                "rain-dew-late", (home, m) -> old(home, m), s -> dew(s).set("paid_on", s.ago(6)), "S2.1g-paid-late");
    }

    private static void rainDewLeaks(FaultList faults) {
        faults.member(
                "rain-dew-of-ordinary-household",
                (home, m) -> plain(home) && m.row().text("school_state").contains("vocational"),
                s -> paid(s),
                "E-rain-dew-leak-household");
        faults.member(
                "rain-dew-of-senior-pupil",
                (home, m) -> home.lifted() && m.row().text("school_state").startsWith("senior"),
                s -> paid(s),
                "E-rain-dew-leak-stage");
    }

    private static Row aid(Scene scene) {
        return scene.home().rows("school_aid", scene.member()).get(0);
    }

    private static Row dew(Scene scene) {
        return scene.home().rows("rain_dew", scene.member()).get(0);
    }

    private static void paid(Scene scene) {
        LocalDate day = scene.ago(100);
        scene.home()
                .add("rain_dew", scene.member())
                .set("term", "2021年春季学期")
                .set("level", "secondary_vocational")
                .set("amount", 1500)
                .set("paid_on", day);
    }

    private static boolean has(Home home, Member member) {
        return lifted(home) && !home.rows("rain_dew", member).isEmpty();
    }

    /** In the second or third year, so that the aid of the spring was due. */
    private static boolean old(Home home, Member member) {
        return home.lifted()
                && !home.rows("rain_dew", member).isEmpty()
                && !member.row().text("school_state").endsWith("_1");
    }
}
