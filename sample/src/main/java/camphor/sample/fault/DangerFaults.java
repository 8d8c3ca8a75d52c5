package camphor.sample.fault;

import static camphor.sample.fault.Suits.lifted;
import static camphor.sample.fault.Suits.plain;

import camphor.sample.row.Row;

/** Dangerous houses that people live in, renovation, disasters. */
final class DangerFaults {
    private DangerFaults() {}

    static void list(FaultList faults) {
        dangers(faults);
        renovation(faults);
        disasters(faults);
    }

    private static void dangers(FaultList faults) {
        faults.household(
                "danger-nobody-knows-who-lives",
                HouseFaults::unrenovated,
                s -> {
                    HouseFaults.record(s, "d").set("lived_in", false);
                    HouseFaults.danger(s, "d").set("renovation_state", "listed").blank("lives_there");
                },
                "Q-housing-07-lives-there-missing");
        faults.household(
                "lives-in-danger",
                HouseFaults::unrenovated,
                s -> {
                    HouseFaults.record(s, "d");
                    HouseFaults.danger(s, "d").set("renovation_state", "listed");
                },
                "S2.3a-lives-in-danger",
                "W-dangerous-house");
        faults.household("leaking", Suits::plain, s -> s.household().set("leaking", true), "S2.3b-leaking");
        faults.household(
                "renovated-but-bad",
                home -> home.household().has("renovation_year") && lifted(home),
                s -> {
                    HouseFaults.danger(s, "c");
                    s.hit("W-dangerous-house", s.household());
                },
                "Q-housing-08-renovated-still-bad");
    }

    private static void renovation(FaultList faults) {
        faults.household(
                "renovation-not-planned",
                home -> lifted(home) && HouseFaults.unrenovated(home),
                s -> {
                    HouseFaults.record(s, "d").blank("state").blank("listed_on").set("rated_on", s.ago(700));
                    HouseFaults.danger(s, "d");
                    s.hit("S2.3a-lives-in-danger", s.household());
                    s.hit("W-dangerous-house", s.household());
                },
                "E-renovation-gap");
        faults.household(
                "renovated-without-claim",
                home -> plain(home)
                        && HouseFaults.unrenovated(home)
                        && home.active().stream().noneMatch(m -> m.severelyDisabled()),
                s -> HouseFaults.record(s, "a")
                        .set("state", "accepted")
                        .set("accepted_on", s.ago(100))
                        .set("subsidy", 20_000),
                "E-renovation-leak");
    }

    private static void disasters(FaultList faults) {
        faults.household(
                "house-lost-nobody-came",
                Suits::plain,
                s -> s.hit("S2.3c-house-lost", disaster(s, 430, true).set("followed_up", false)));
        faults.household(
                "house-lost-not-listed", Suits::plain, s -> s.hit("S2.3d-disaster-not-listed", disaster(s, 300, true)));
        faults.household(
                "disaster",
                Suits::plain,
                s -> s.hit("W-disaster", disaster(s, 45, false).set("loss", 9_000)));
    }

    private static Row disaster(Scene scene, int ago, boolean lost) {
        return scene.home()
                .add("disaster")
                .set("kind", "flood")
                .set("happened_on", scene.ago(ago))
                .set("house_lost", lost)
                .set("loss", 3_000)
                .set("followed_up", true)
                .set("followed_up_on", scene.ago(ago - 20));
    }
}
