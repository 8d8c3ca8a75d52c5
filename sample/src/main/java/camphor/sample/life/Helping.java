package camphor.sample.life;

import camphor.sample.chance.Dice;
import camphor.sample.row.Home;
import camphor.sample.row.Row;
import java.time.LocalDate;
import java.util.List;

/** The paired helper of a lifted or monitored household and his visits, each told in its own words. */
final class Helping implements Step {
    private static final List<String> OPENING = List.of("入户与%s拉家常", "到%s家走访", "看望%s一家", "上门了解%s家近况", "与%s交谈");
    private static final List<String> SUBJECT =
            List.of("核对全家收入台账", "查看住房和饮水", "了解子女上学", "询问医保缴费和用药", "讲解防返贫申报渠道", "商量今年的种养安排");
    private static final List<String> FINDING = List.of("生活正常", "无新增困难", "对帮扶工作表示满意", "希望介绍就近务工", "反映灌溉水渠需清淤");

    /** Days of a round through all households of a helper; no two of them are visited on one day. */
    private static final int ROUND = 2 * Roster.HOUSEHOLDS;

    private final Roster roster;

    Helping(Roster roster) {
        this.roster = roster;
    }

    @Override
    public void shape(Home home, Dice dice) {
        if (!home.lifted() && !home.everMonitored()) {
            return;
        }
        Roster.Helper helper = roster.next(dice);
        home.add("helper")
                .set("helper_name", helper.name())
                .set("helper_unit", helper.unit())
                .set("helper_post", "干部")
                .set("helper_phone", helper.phone())
                .set("helper_key", helper.key())
                .set("state", "serving")
                .set("helped_from", LocalDate.of(2021, 1, 1).plusDays(helper.slot()));
        int every = home.monitored() ? ROUND : 3 * ROUND;
        for (int ago = 3 + helper.slot() * 2; ago < 125; ago += every) {
            visit(home, helper, home.setting().ago(ago), dice);
        }
    }

    private void visit(Home home, Roster.Helper helper, LocalDate day, Dice dice) {
        String told = dice.pick(OPENING).formatted(home.household().text("head_name")) + "，" + dice.pick(SUBJECT) + "，"
                + dice.pick(FINDING) + "。人均纯收入"
                + home.household().money("income_per_head").intValue() + "元，"
                + home.household().text("group") + day.getMonthValue() + "月" + day.getDayOfMonth() + "日记。";
        Row visit = home.add("visit");
        visit.set("visitor", helper.name())
                .set("visited_on", day)
                .set("started_at", "%02d:%02d".formatted(8 + helper.slot() % 9, dice.between(0, 5) * 10))
                .set("minutes", dice.between(25, 60))
                .set("mode", "home")
                .set("content", told)
                .set("distance_km", dice.between(0, 25) / 100.0);
    }
}
