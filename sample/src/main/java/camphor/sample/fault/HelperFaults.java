package camphor.sample.fault;

import static camphor.sample.fault.Suits.lifted;

import camphor.sample.row.Row;

/** Helpers who are not there. */
final class HelperFaults {
    private HelperFaults() {}

    static void list(FaultList faults) {
        helpers(faults);
        helperRows(faults);
    }

    private static void helpers(FaultList faults) {
        faults.household(
                "no-helper", home -> lifted(home), s -> s.home().lists().remove("helper"), "S1.3b-no-helper");
        faults.household(
                "many-helpers",
                home -> lifted(home),
                s -> {
                    for (int i = 0; i < 3; i++) {
                        Row helper =
                                Changing.copy(s.home(), s.home().rows("helper").get(0));
                        helper.set("helper_key", "BFX" + s.home().id() + i);
                    }
                },
                "Q-helper-07-many-helpers");
        faults.row("helper-retired", "helper", Suits::anyRow, s -> s.row().set("state", "retired"), "Q-helper-02-left");
    }

    private static void helperRows(FaultList faults) {
        faults.row(
                "helper-phone-wrong",
                "helper",
                Suits::anyRow,
                s -> s.row().set("helper_phone", "0734"),
                "Q-helper-03-phone");
        faults.row(
                "helper-unit-missing",
                "helper",
                (home, row) -> home.supported(),
                s -> s.row().blank("helper_unit"),
                "Q-helper-04-incomplete");
        faults.row(
                "helper-from-next-year",
                "helper",
                Suits::anyRow,
                s -> s.row().set("helped_from", s.asOf().plusDays(60)),
                "Q-helper-05-dates");
        faults.row(
                "helper-state-missing",
                "helper",
                (home, row) -> home.supported(),
                s -> s.row().blank("state"),
                "Q-helper-06-state-missing");
    }
}
