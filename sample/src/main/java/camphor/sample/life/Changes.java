package camphor.sample.life;

import camphor.sample.chance.Dice;
import camphor.sample.row.Home;
import camphor.sample.row.Member;
import camphor.sample.row.Row;
import java.time.LocalDate;

/** Births and deaths of the last year, in the register and in the lists of those who record them. */
final class Changes implements Step {
    @Override
    public void shape(Home home, Dice dice) {
        for (Member member : home.members()) {
            if (member.age() < 1) {
                born(home, member);
            }
        }
        Member last = home.members().get(home.members().size() - 1);
        boolean old = last.relation("mother") || last.relation("father");
        if (old && last.age() > 70 && dice.chance(0.2)) {
            died(home, last, dice);
        }
        int members = home.active().size();
        home.household().set("stated_members", members);
        home.rows("dibao").forEach(row -> row.set("persons", members));
    }

    private void born(Home home, Member child) {
        child.set("added_on", child.birth().plusDays(1)).set("added_reason", "birth");
        Row birth = home.add("birth", child).set("born_on", child.birth());
        home.first(member -> !member.male() && member.age() >= 18 && member.age() < 45)
                .ifPresent(mother -> birth.set("mother_name", mother.row().get("name")));
    }

    /** The dead stay in the register with the day on which they left; no list pays them any more. */
    private void died(Home home, Member member, Dice dice) {
        LocalDate died = home.setting().ago(dice.between(40, 300));
        home.removeFromLists(member);
        member.set("removed_on", died.plusDays(dice.between(3, 20)))
                .set("removed_reason", "death")
                .set("on_dibao", false);
        home.add("death", member).set("died_on", died).set("source", dice.chance(0.5) ? "police" : "health");
    }
}
