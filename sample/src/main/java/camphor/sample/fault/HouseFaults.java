package camphor.sample.fault;

import static camphor.sample.fault.Suits.lifted;
import static camphor.sample.fault.Suits.plain;

import camphor.sample.row.Home;
import camphor.sample.row.Row;

/** Houses: what the register, the rating and the planning office's list say of them. */
final class HouseFaults {
    private HouseFaults() {}

    static void list(FaultList faults) {
        ratings(faults);
        values(faults);
        lists(faults);
        dangers(faults);
        renovation(faults);
        disasters(faults);
    }

    private static void ratings(FaultList faults) {
        faults.household(
                "flag-against-grade",
                Suits::plain,
                s -> s.household().set("dangerous_flag", true),
                "Q-housing-01-flag-vs-grade");
        faults.household(
                "grade-missing", Suits::lifted, s -> s.household().blank("house_grade"), "Q-housing-02-grade-missing");
        faults.household(
                "rating-date-missing",
                Suits::lifted,
                s -> s.household().blank("house_rated_on"),
                "Q-housing-03-rated-on-missing");
        faults.household(
                "rated-before-built",
                HouseFaults::unrenovated,
                s -> s.household()
                        .set(
                                "house_rated_on",
                                s.household()
                                        .day("house_rated_on")
                                        .withYear((int) s.household().whole("house_built") - 1)),
                "Q-housing-04-rated-at-odd-date");
        faults.household(
                "rating-older-than-renovation",
                home -> home.household().has("renovation_year") && !home.everMonitored(),
                s -> s.household()
                        .set(
                                "renovation_year",
                                s.household().day("house_rated_on").getYear() + 1),
                "Q-housing-09-rating-older");
    }

    private static void values(FaultList faults) {
        faults.household("tiny-house", Suits::lifted, s -> s.household().set("house_area", 4), "Q-housing-05-area");
        faults.household(
                "earth-house-rated-best",
                home -> unrenovated(home) && home.household().is("house_grade", "a"),
                s -> s.household().set("house_structure", "earth"),
                "Q-housing-06-earth-rated-a");
        faults.household(
                "built-in-future",
                HouseFaults::unrenovated,
                s -> s.household().set("house_built", 2023),
                "Q-housing-04-rated-at-odd-date",
                "Q-housing-10-built-in-future");
    }

    private static void lists(FaultList faults) {
        faults.household(
                "bad-on-list-only",
                HouseFaults::unrenovated,
                s -> record(s, "d")
                        .set("rated_on", s.household().get("house_rated_on"))
                        .set("lived_in", false),
                "Q-housing-11-list-bad-record-good");
        faults.household(
                "bad-in-record-only",
                HouseFaults::unrenovated,
                s -> danger(s, "c").set("lives_there", false).set("only_dwelling", false),
                "Q-housing-12-bad-not-listed");
        faults.household(
                "new-danger-not-listed",
                HouseFaults::unrenovated,
                s -> {
                    Row record = record(s, "d")
                            .blank("state")
                            .blank("listed_on")
                            .set("rated_on", s.ago(50))
                            .set("lived_in", false);
                    s.hit("S2.3d-new-not-listed", record);
                },
                "Q-housing-11-list-bad-record-good");
        faults.household(
                "lived-in-on-list",
                HouseFaults::unrenovated,
                s -> record(s, "c")
                        .set("rated_on", s.household().day("house_rated_on").minusDays(30)),
                "W-dangerous-house");
    }

    private static void dangers(FaultList faults) {
        faults.household(
                "danger-nobody-knows-who-lives",
                HouseFaults::unrenovated,
                s -> {
                    record(s, "d").set("lived_in", false);
                    danger(s, "d").set("renovation_state", "listed").blank("lives_there");
                },
                "Q-housing-07-lives-there-missing");
        faults.household(
                "lives-in-danger",
                HouseFaults::unrenovated,
                s -> {
                    record(s, "d");
                    danger(s, "d").set("renovation_state", "listed");
                },
                "S2.3a-lives-in-danger",
                "W-dangerous-house");
        faults.household("leaking", Suits::plain, s -> s.household().set("leaking", true), "S2.3b-leaking");
        faults.household(
                "renovated-but-bad",
                home -> home.household().has("renovation_year") && lifted(home),
                s -> {
                    danger(s, "c");
                    s.hit("W-dangerous-house", s.household());
                },
                "Q-housing-08-renovated-still-bad");
    }

    private static void renovation(FaultList faults) {
        faults.household(
                "renovation-not-planned",
                home -> lifted(home) && unrenovated(home),
                s -> {
                    record(s, "d").blank("state").blank("listed_on").set("rated_on", s.ago(700));
                    danger(s, "d");
                    s.hit("S2.3a-lives-in-danger", s.household());
                    s.hit("W-dangerous-house", s.household());
                },
                "E-renovation-gap");
        faults.household(
                "renovated-without-claim",
                home -> plain(home)
                        && unrenovated(home)
                        && home.active().stream().noneMatch(m -> m.severelyDisabled()),
                s -> record(s, "a")
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

    private static Row record(Scene scene, String grade) {
        return scene.home()
                .add("dangerous_house")
                .set("grade", grade)
                .set("rated_on", scene.ago(500))
                .set("lived_in", true)
                .set("by_disaster", false)
                .set("state", "listed")
                .set("listed_on", scene.ago(300))
                .set("subsidy", 0);
    }

    private static Row danger(Scene scene, String grade) {
        return scene.household().set("house_grade", grade).set("dangerous_flag", true);
    }

    static boolean unrenovated(Home home) {
        return !home.household().has("renovation_year")
                && !home.household().yes("relocated")
                && !home.everMonitored()
                && !home.onRelief()
                && home.rows("dangerous_house").isEmpty();
    }
}
