package camphor.sample.life;

import camphor.sample.chance.Dice;
import camphor.sample.row.Home;
import camphor.sample.row.Member;
import camphor.sample.row.Row;
import java.time.LocalDate;
import java.util.List;

/** Work for wages: who is away, where, since when and for how much; public posts and workshops near home. */
final class Working implements Step {
    private static final List<String> FAR = List.of("广东省东莞市样例区", "广东省深圳市样例区", "浙江省宁波市样例区", "福建省泉州市样例区");
    private static final List<String> FIRMS = List.of("样例电子厂", "样例服装厂", "样例建筑公司", "样例家具厂", "样例物流公司", "样例餐饮店");
    private static final List<String> POSTS = List.of("保洁员", "护林员", "护路员", "河道管护员");

    @Override
    public void shape(Home home, Dice dice) {
        boolean allowed = !home.onRelief();
        boolean parentsLeave = dice.chance(0.6);
        for (Member member : home.members()) {
            member.set("work_months", 0).set("work_months_last_year", 0).set("work_plan", false);
            if (allowed && member.canWork() && dice.chance(member.age() < 60 ? 0.85 : member.age() < 65 ? 0.2 : 0)) {
                work(home, member, parentsLeave, dice);
            } else if (allowed && !home.supported() && member.canWork() && member.age() < 55 && dice.chance(0.3)) {
                member.set("work_plan", true).set("service_wanted", "岗位信息");
            }
        }
    }

    private void work(Home home, Member member, boolean parentsLeave, Dice dice) {
        if (home.supported() && member.age() >= 40 && dice.chance(0.15)) {
            near(
                    home,
                    member,
                    "public_post",
                    "township",
                    home.village().shortName() + "村务公益岗",
                    dice.round(500, 800, 50),
                    dice);
            post(home, member, dice);
        } else if (home.supported() && !member.male() && dice.chance(0.1)) {
            near(
                    home,
                    member,
                    "workshop",
                    "township",
                    home.village().shortName() + "帮扶车间",
                    dice.round(1500, 2200, 100),
                    dice);
        } else if (leaves(member, parentsLeave, dice)) {
            boolean province = dice.chance(0.25);
            place(member, province ? "province" : "outside", province ? "湖南省长沙市样例区" : dice.pick(FAR));
            earn(home, member, "hired", dice.pick(FIRMS), dice.round(3000, 5800, 100), dice);
            travel(home, member, dice);
        } else {
            String kind = dice.chance(0.06) ? "own_business" : "hired";
            near(home, member, kind, "county", dice.pick(FIRMS), dice.round(2000, 3200, 100), dice);
        }
    }

    private boolean leaves(Member member, boolean parentsLeave, Dice dice) {
        if (member.relation("son") || member.relation("daughter_in_law")) {
            return parentsLeave;
        }
        return member.male() && dice.chance(0.4);
    }

    private void near(Home home, Member member, String kind, String place, String employer, int wage, Dice dice) {
        place(member, place, "湖南省衡阳市衡阳县");
        earn(home, member, kind, employer, wage, dice);
    }

    private void place(Member member, String place, String county) {
        member.set("work_place", place).set("work_county", county);
    }

    private void earn(Home home, Member member, String kind, String employer, int wage, Dice dice) {
        int months = dice.between(4, 9);
        LocalDate from = home.setting().asOf().minusMonths(months).minusDays(dice.between(0, 20));
        Row row = member.row();
        row.set("employer", employer)
                .set("work_kind", kind)
                .set("work_months", months)
                .set("work_months_last_year", dice.chance(0.97) ? dice.between(5, 10) : 0)
                .set("work_from", from)
                .set("monthly_wage", wage);
        home.add("work", member)
                .set("place", row.get("work_place"))
                .set("county", row.get("work_county"))
                .set("employer", employer)
                .set("kind", kind)
                .set("work_from", from)
                .set("monthly_wage", wage)
                .set("helped", true);
    }

    private void post(Home home, Member member, Dice dice) {
        String post = dice.pick(POSTS);
        LocalDate from = LocalDate.of(home.setting().asOf().getYear(), 1, 1);
        member.set("public_post", post).set("public_post_months", member.row().whole("work_months"));
        home.add("public_post", member)
                .set("post", post)
                .set("agreed_from", from)
                .set("agreed_until", from.plusYears(1).minusDays(1))
                .set("monthly", member.row().get("monthly_wage"))
                .set("attendance_ok", true);
    }

    private void travel(Home home, Member member, Dice dice) {
        if (home.supported() && member.row().is("work_place", "outside")) {
            home.add("travel_subsidy", member)
                    .set("year", home.setting().asOf().getYear())
                    .set("paid_on", home.setting().ago(dice.between(20, 80)))
                    .set("amount", 300);
        }
    }
}
