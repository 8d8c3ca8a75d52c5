package camphor.sample.life;

import camphor.sample.chance.Dice;
import camphor.sample.row.Home;
import camphor.sample.row.Row;
import java.time.LocalDate;
import java.util.List;

/** Risk points that a department pushed: checked in the home in time and closed with reason and evidence. */
final class Warning implements Step {
    private static final List<String> SOURCES =
            List.of("medical_insurance", "civil_affairs", "labour", "housing", "education");

    @Override
    public void shape(Home home, Dice dice) {
        boolean warned = home.household().is("clue_source", "department");
        if (warned) {
            point(home, home.household().day("clue_on").minusDays(1), "monitored", dice);
        } else if (!home.everMonitored() && dice.chance(0.04)) {
            point(home, home.setting().ago(dice.between(15, 120)), "no_risk", dice);
        }
    }

    private void point(Home home, LocalDate pushed, String result, Dice dice) {
        Row row = home.add("risk_point", home.head());
        LocalDate checked = pushed.plusDays(dice.between(1, 4));
        row.set("risk_point_id", "FX" + home.id())
                .set("village_name", home.village().shortName())
                .set("village_code", home.village().code())
                .set("source", dice.pick(SOURCES))
                .set("risk", home.household().has("risk_1") ? home.household().get("risk_1") : "rigid_spending")
                .set("content", "部门数据比对预警")
                .set("pushed_on", pushed)
                .set("checked_on", checked)
                .set("result", result)
                .set("reason", result.equals("no_risk") ? "入户核实：收入稳定，三保障无问题" : "入户核实：符合监测条件")
                .set("evidence", "核查表、现场照片")
                .set("closed_on", checked.plusDays(dice.between(0, 2)));
    }
}
