package camphor.sample.fault;

import camphor.sample.row.Home;
import camphor.sample.row.Row;

/** Houses: what the register, the rating and the planning office's list say of them. */
final class HouseFaults {
    private HouseFaults() {}

    static void list(FaultList faults) {
        ratings(faults);
        values(faults);
        lists(faults);
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

    static Row record(Scene scene, String grade) {
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

    static Row danger(Scene scene, String grade) {
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
