package camphor.sample.fault;

/** Loans that are not paid back. */
final class OverdueFaults {
    private OverdueFaults() {}

    static void list(FaultList faults) {
        overdue(faults);
    }

    private static void overdue(FaultList faults) {
        faults.row(
                "loan-overdue",
                "loan",
                Suits::anyRow,
                s -> s.row().set("overdue_amount", 1_500).set("overdue_since", s.ago(12)),
                "S3.4g-overdue");
        faults.row(
                "loan-overdue-and-let-be",
                "loan",
                Suits::anyRow,
                s -> s.row().set("overdue_amount", 2_500).set("overdue_since", s.ago(70)),
                "S3.4g-overdue",
                "S3.4h-no-recovery",
                "W-loan-overdue");
        faults.row(
                "loan-past-due",
                "loan",
                (home, row) -> row.day("granted_on").isBefore(home.setting().ago(200)),
                s -> s.row().set("due_on", s.ago(9)),
                "S3.4g-past-due");
        faults.row(
                "loan-due-soon",
                "loan",
                Suits::anyRow,
                s -> s.row()
                        .set("granted_on", s.ago(1_060))
                        .set("due_on", s.asOf().plusDays(12)),
                "W-loan-due-soon");
    }
}
