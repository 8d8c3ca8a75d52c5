package camphor.sample.fault;

import static camphor.sample.fault.Suits.plain;
import static camphor.sample.fault.Suits.relocated;

import camphor.sample.row.Home;
import camphor.sample.row.Row;
import java.time.LocalDate;
import java.util.Set;

/** Households that moved: where they live, what was promised, whose house it is. */
final class RelocationFaults {
    private RelocationFaults() {}

    static void list(FaultList faults) {
        data(faults);
        houses(faults);
        dates(faults);
        certificates(faults);
        support(faults);
    }

    private static void data(FaultList faults) {
        faults.household(
                "moving-day-missing",
                Suits::relocated,
                s -> s.household().blank("moved_on"),
                "Q-relocation-01-incomplete");
        faults.household(
                "settlement-missing",
                RelocationFaults::central,
                s -> s.household().blank("settlement_name"),
                "Q-relocation-02-settlement");
        faults.household(
                "moved-but-not-relocated",
                home -> plain(home),
                s -> s.household().set("moved_on", LocalDate.of(2018, 5, 4)),
                "Q-relocation-03-not-relocated");
        faults.household(
                "old-address",
                RelocationFaults::central,
                s -> s.household().set("address", s.home().village().shortName() + "老屋组"),
                "Q-relocation-05-old-address");
    }

    private static void houses(FaultList faults) {
        faults.household(
                "two-houses",
                Suits::relocated,
                s -> s.household().set("old_house_lived_in", true),
                "Q-relocation-04-both-houses");
        faults.household(
                "not-living-in",
                Suits::relocated,
                s -> s.household().set("lives_in_new_house", false),
                "S3.2a-not-living-in");
        faults.household(
                "relocated-and-renovated",
                Suits::relocated,
                s -> s.household()
                        .set("renovation_year", 2020)
                        .set("renovation_state", "accepted")
                        .set("house_rated_on", LocalDate.of(2020, 12, 1)),
                "Q-relocation-08-renovated-too");
    }

    private static void dates(FaultList faults) {
        faults.household(
                "moved-too-early",
                Suits::relocated,
                s -> s.household().set("moved_on", LocalDate.of(2014, 3, 1)),
                "Q-relocation-07-moved-at-odd-date");
        faults.household(
                "certificate-before-moving",
                Suits::relocated,
                s -> {
                    LocalDate moved = s.household().day("moved_on");
                    certificate(s.home())
                            .set("registered_on", moved.minusDays(200))
                            .set("issued_on", moved.minusDays(100));
                },
                "Q-relocation-06-certificate-early");
        faults.row(
                "issued-before-registered",
                "relocation_certificate",
                (home, row) -> relocated(home),
                s -> s.row().set("issued_on", s.row().day("registered_on").minusDays(3)),
                "Q-relocation-09-issued-before-registered");
    }

    private static void certificates(FaultList faults) {
        faults.household(
                "certificate-of-no-relocation",
                Suits::plain,
                s -> s.hit(
                        "Q-relocation-10-not-relocated",
                        s.home()
                                .add("relocation_certificate")
                                .set("registered_on", s.ago(500))
                                .set("issued_on", s.ago(480))
                                .set("certificate", "样例")));
        faults.household(
                "property-not-registered",
                Suits::relocated,
                s -> certificate(s.home()).blank("registered_on").blank("issued_on"),
                "S3.2d-not-registered");
        faults.household(
                "certificate-not-issued",
                Suits::relocated,
                s -> certificate(s.home()).blank("issued_on"),
                "S3.2d-not-issued");
    }

    private static void support(FaultList faults) {
        faults.household(
                "no-follow-up", Suits::relocated, s -> s.household().set("follow_ups", Set.of()), "S3.2b-no-follow-up");
        faults.household(
                "follow-up-not-seen",
                RelocationFaults::idle,
                s -> {
                    s.home().lists().remove("industry_aid");
                    s.home().lists().remove("measure");
                    Changing.stopWork(s.home());
                    s.household().set("follow_ups", Set.of("industry")).set("industry_wish", false);
                },
                "E-follow-up-gap");
    }

    private static Row certificate(Home home) {
        return home.rows("relocation_certificate").get(0);
    }

    private static boolean central(Home home) {
        return relocated(home) && home.household().is("relocation_mode", "central");
    }

    private static boolean idle(Home home) {
        return relocated(home)
                && home.rows("pension").isEmpty()
                && home.rows("loan").isEmpty()
                && !home.onRelief();
    }
}
