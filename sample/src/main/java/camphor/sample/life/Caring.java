package camphor.sample.life;

import camphor.sample.chance.Dice;
import camphor.sample.row.Home;
import camphor.sample.row.Member;
import java.time.LocalDate;
import java.util.List;

/** Money for age and disability, aid for pupils, and care for children whose parents are away. */
final class Caring implements Step {
    @Override
    public void shape(Home home, Dice dice) {
        LocalDate paid = home.setting().asOf().withDayOfMonth(10);
        for (Member member : home.members()) {
            if (member.age() >= 80) {
                home.add("age_subsidy", member).set("paid_on", paid).set("amount", member.age() >= 90 ? 100 : 50);
            }
            disability(home, member, paid);
            aid(home, member, dice);
            leftBehind(home, member, dice);
        }
    }

    private void disability(Home home, Member member, LocalDate paid) {
        if (!member.ill("disabled")) {
            return;
        }
        if (member.row().yes("on_dibao")) {
            subsidy(home, member, "living", paid);
        }
        if (member.severelyDisabled()) {
            subsidy(home, member, "care", paid);
        }
    }

    private void subsidy(Home home, Member member, String kind, LocalDate paid) {
        home.add("disability_subsidy", member)
                .set("kind", kind)
                .set("paid_on", paid)
                .set("amount", Earning.DISABILITY_MONTHLY);
    }

    private void aid(Home home, Member member, Dice dice) {
        boolean entitled = home.supported()
                || member.row().yes("on_dibao")
                || member.row().yes("on_tekun")
                || member.row().yes("orphan")
                || member.row().yes("unsupported_child")
                || member.ill("disabled");
        String state = member.row().text("school_state");
        LocalDate paid = home.setting().schoolYear().minusDays(dice.between(20, 90));
        if (entitled && (state.equals("primary") || state.startsWith("junior"))) {
            boolean junior = !state.equals("primary");
            home.add("school_aid", member)
                    .set("term", Terms.spring(home.setting()))
                    .set("level", junior ? "junior" : "primary")
                    .set("amount", junior ? 312.5 : 250)
                    .set("paid_on", paid);
        }
        if (home.supported() && state.contains("vocational")) {
            home.add("rain_dew", member)
                    .set("term", Terms.spring(home.setting()))
                    .set("school", member.row().get("school"))
                    .set("level", state.substring(0, state.length() - 2))
                    .set("amount", 1500)
                    .set("paid_on", paid);
        }
    }

    private void leftBehind(Home home, Member child, Dice dice) {
        boolean left = child.age() < 16 && parentsAway(home, child);
        child.set("left_behind", left);
        if (left) {
            LocalDate agreed = home.setting().ago(dice.between(60, 250));
            home.add("left_behind_child", child)
                    .set("guardian", home.head().row().get("name"))
                    .set("guardian_phone", home.head().row().get("phone"))
                    .set("agreement_on", agreed)
                    .set("agreement_until", agreed.plusYears(1))
                    .set("last_visited_on", home.setting().ago(dice.between(3, 25)));
        }
    }

    private boolean parentsAway(Home home, Member child) {
        boolean grandchild = child.relation("grandson") || child.relation("granddaughter");
        List<Member> parents = home.active().stream()
                .filter(member -> grandchild
                        ? member.relation("son") || member.relation("daughter_in_law")
                        : member.relation("head") || member.relation("spouse"))
                .toList();
        return !parents.isEmpty() && parents.stream().allMatch(Member::away);
    }
}
