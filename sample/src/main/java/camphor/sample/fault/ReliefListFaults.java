package camphor.sample.fault;

import camphor.sample.row.Row;

/** The lists of low-income relief and of the destitute. */
final class ReliefListFaults {
    private ReliefListFaults() {}

    static void list(FaultList faults) {
        dibao(faults);
        dibaoMoney(faults);
        tekun(faults);
    }

    private static void dibao(FaultList faults) {
        faults.household(
                "relief-to-a-stranger",
                Suits::plain,
                s -> s.hit("Q-lists-15-dibao-unregistered", terms(Changing.stranger(s.home(), "dibao"), s, 1)));
        faults.row(
                "relief-under-another-name",
                "dibao",
                Suits::anyRow,
                s -> s.row().set("name", "样某人"),
                "Q-lists-16-dibao-name");
        faults.member(
                "relief-ended-before-it-began",
                (home, m) -> m.row().yes("on_dibao") && ListFaults.sound(m),
                s -> {
                    Row row = s.home().rows("dibao", s.member()).get(0);
                    row.set("until", row.day("since").minusDays(300));
                    s.hit("Q-lists-17-dibao-dates", row);
                },
                "Q-lists-03-dibao-flag-only");
    }

    private static void dibaoMoney(FaultList faults) {
        faults.row(
                "relief-of-nothing",
                "dibao",
                Suits::anyRow,
                s -> s.row().set("monthly", 0),
                "Q-lists-18-dibao-no-money");
        faults.row(
                "relief-for-too-many",
                "dibao",
                Suits::anyRow,
                s -> s.row().set("persons", s.row().whole("persons") + 2),
                "Q-lists-19-dibao-persons");
    }

    private static void tekun(FaultList faults) {
        faults.household(
                "destitute-stranger",
                Suits::plain,
                s -> s.hit(
                        "Q-lists-20-tekun-unregistered",
                        Changing.stranger(s.home(), "tekun")
                                .set("mode", "dispersed")
                                .set("since", s.ago(400))
                                .set("monthly", 600)));
        faults.row(
                "destitute-under-another-name",
                "tekun",
                Suits::anyRow,
                s -> s.row().set("name", "样某人"),
                "Q-lists-21-tekun-name");
        faults.row(
                "destitute-of-nothing",
                "tekun",
                Suits::anyRow,
                s -> s.row().set("monthly", 0),
                "C4a-tekun-unpaid",
                "E-tekun-short");
        faults.row("destitute-of-little", "tekun", Suits::anyRow, s -> s.row().set("monthly", 300), "E-tekun-short");
    }

    private static Row terms(Row row, Scene scene, int persons) {
        return row.set("class", "b")
                .set("since", scene.ago(500))
                .set("monthly", 400)
                .set("persons", persons);
    }
}
