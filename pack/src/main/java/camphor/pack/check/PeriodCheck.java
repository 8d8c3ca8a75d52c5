package camphor.pack.check;

import camphor.pack.Faults;
import camphor.pack.Milestone;
import camphor.pack.Pack;
import java.time.LocalDate;

/** Dates: the campaign ends after it begins, its milestones follow each other and lie within it. */
final class PeriodCheck implements Check {
    @Override
    public void check(Pack pack, Faults faults) {
        LocalDate until = pack.until();
        if (until != null && until.isBefore(pack.from())) {
            faults.error("bad-period", pack.place(), "until 早于 from", "until is before from");
        }
        LocalDate before = LocalDate.MIN;
        for (Milestone milestone : pack.milestones()) {
            if (!milestone.until().equals(LocalDate.MIN)) {
                check(pack, milestone, before, faults);
                before = milestone.until();
            }
        }
    }

    private static void check(Pack pack, Milestone milestone, LocalDate before, Faults faults) {
        LocalDate day = milestone.until();
        if (!day.isAfter(before)) {
            faults.error(
                    "milestones-not-ordered",
                    milestone.place(),
                    "节点应按日期先后排列，" + day + " 不晚于前一节点的 " + before,
                    "milestones must follow each other: " + day + " is not after the one before, " + before);
        }
        LocalDate end = pack.until();
        if (day.isBefore(pack.from()) || (end != null && day.isAfter(end))) {
            faults.error(
                    "outside-period",
                    milestone.place(),
                    "日期 " + day + " 不在行动期间（" + pack.from() + " 至 " + (end == null ? "" : end) + "）内",
                    day + " is outside the campaign (" + pack.from() + " to " + (end == null ? "" : end) + ")");
        }
    }
}
