package camphor.sample.fault;

import static camphor.sample.fault.Suits.lifted;
import static camphor.sample.fault.Suits.plain;

import camphor.sample.row.Home;
import camphor.sample.row.Row;
import java.time.LocalDate;

/** Visits that are a formality, and households that were not asked. */
final class VisitFaults {
    private static final String COPIED = "按要求入户走访，农户家庭情况良好，无返贫致贫风险，对帮扶工作满意。";

    /** Until this day a household may still be surveyed. */
    private static final LocalDate SURVEY_ENDS = LocalDate.of(2021, 9, 26);

    private VisitFaults() {}

    static void list(FaultList faults) {
        copies(faults);
        values(faults);
        households(faults);
    }

    private static void copies(FaultList faults) {
        faults.household("visits-copied", VisitFaults::visited, s -> {
            for (int i = 0; i < 5; i++) {
                Row visit = visit(s, s.ago(10 + i * 6))
                        .set("content", COPIED + s.home().id());
                s.hit("Q-visit-01-copied-text", visit);
            }
        });
        faults.household("visits-too-fast", VisitFaults::visited, s -> {
            for (int i = 0; i < 22; i++) {
                Row visit = visit(s, s.ago(12))
                        .set("visitor", "样例走访人" + s.home().id())
                        .set("minutes", 8);
                visit.set("content", "第" + i + "次到" + s.home().id() + "户走访记录");
                s.hit("Q-visit-02-pace", visit);
            }
        });
        faults.household("visits-of-more-than-a-day", VisitFaults::visited, s -> {
            for (int i = 0; i < 2; i++) {
                Row visit = visit(s, s.ago(14))
                        .set("visitor", "样例走访人" + s.home().id())
                        .set("minutes", 420);
                visit.set("content", "第" + i + "次到" + s.home().id() + "户长谈记录");
                s.hit("Q-visit-04-day-too-long", visit);
            }
        });
    }

    private static void values(FaultList faults) {
        faults.row(
                "visit-of-two-minutes", "visit", Suits::anyRow, s -> s.row().set("minutes", 2), "Q-visit-03-too-short");
        faults.row(
                "visit-far-away", "visit", Suits::anyRow, s -> s.row().set("distance_km", 8.5), "Q-visit-05-far-away");
        faults.row(
                "visit-without-content",
                "visit",
                Suits::anyRow,
                s -> s.row().blank("content"),
                "Q-visit-06-no-content");
        faults.row(
                "visit-at-night",
                "visit",
                Suits::anyRow,
                s -> s.row().set("started_at", "02:30"),
                "Q-visit-08-at-night");
        faults.household(
                "visit-in-future",
                VisitFaults::visited,
                s -> s.hit(
                        "Q-visit-07-in-future",
                        visit(s, s.asOf().plusDays(3))
                                .set("content", "计划到" + s.home().id() + "户走访")));
    }

    private static void households(FaultList faults) {
        faults.household(
                "not-visited", home -> lifted(home), s -> s.home().lists().remove("visit"), "Q-visit-09-not-visited");
        faults.household(
                "surveyed-by-nobody",
                home -> plain(home),
                s -> s.household().blank("surveyed_by"),
                "Q-visit-10-survey");
        faults.household("not-surveyed", home -> home.lifted(), s -> {
            s.household().blank("surveyed_on");
            s.hitIf(s.asOf().isAfter(SURVEY_ENDS), "R4-not-surveyed", s.household());
        });
        faults.household(
                "does-not-know-how-to-apply",
                home -> plain(home),
                s -> s.household().set("knows_how_to_apply", false),
                "S3.1d-does-not-know");
        faults.household(
                "dissatisfied",
                home -> home.lifted(),
                s -> s.household().set("satisfaction", "dissatisfied"),
                "T3-dissatisfied");
        faults.household(
                "work-not-recognised",
                home -> home.lifted(),
                s -> s.household().set("recognises_work", false),
                "T3-not-recognised");
    }

    private static boolean visited(Home home) {
        return lifted(home) && !home.rows("visit").isEmpty();
    }

    private static Row visit(Scene scene, LocalDate day) {
        return Changing.copy(scene.home(), scene.home().rows("visit").get(0)).set("visited_on", day);
    }
}
