package camphor.sample.life;

import camphor.sample.chance.Dice;
import camphor.sample.row.Home;
import camphor.sample.row.Member;
import java.time.LocalDate;

/** Who is kept by the state: the destitute, low-income families, orphans. Only those who cannot earn. */
final class Relief implements Step {
    private static final int TEKUN_MONTHLY = 600;

    @Override
    public void shape(Home home, Dice dice) {
        home.members()
                .forEach(member -> member.set("on_dibao", false)
                        .set("on_tekun", false)
                        .set("orphan", false)
                        .set("unsupported_child", false));
        boolean labour = home.any(Member::canWork);
        boolean strong = home.any(member -> member.canWork() && !member.row().is("labour", "weak"));
        if (!labour && home.members().size() == 1 && dice.chance(0.4)) {
            tekun(home, dice);
        } else if (!labour || (!strong && dice.chance(0.25))) {
            dibao(home, dice);
        }
        orphans(home, dice);
    }

    private void tekun(Home home, Dice dice) {
        Member member = home.head().set("on_tekun", true);
        home.add("tekun", member)
                .set("mode", "dispersed")
                .set("since", since(home, member, dice))
                .set("monthly", TEKUN_MONTHLY);
    }

    private void dibao(Home home, Dice dice) {
        String level = dice.chance(0.3) ? "a" : "b";
        int monthly = dice.round(390, 420, 10);
        LocalDate since = home.setting().ago(dice.between(300, 1500));
        for (Member member : home.members()) {
            member.set("on_dibao", true);
            home.add("dibao", member)
                    .set("class", level)
                    .set(
                            "since",
                            since.isBefore(member.birth()) ? member.birth().plusDays(30) : since)
                    .set("monthly", monthly)
                    .set("persons", home.members().size());
        }
    }

    /** Grandchildren who live with a grandparent only. */
    private void orphans(Home home, Dice dice) {
        boolean parents =
                home.any(member -> member.relation("son") || member.relation("daughter") || member.relation("spouse"));
        for (Member member : home.members()) {
            boolean grandchild = member.relation("grandson") || member.relation("granddaughter");
            if (grandchild && !parents && member.age() < 18) {
                boolean orphan = dice.chance(0.5);
                member.set(orphan ? "orphan" : "unsupported_child", true);
                home.add("orphan", member)
                        .set("since", since(home, member, dice))
                        .set("monthly", 950);
            }
        }
    }

    private LocalDate since(Home home, Member member, Dice dice) {
        LocalDate since = home.setting().ago(dice.between(200, 1200));
        return since.isBefore(member.birth()) ? member.birth().plusDays(60) : since;
    }
}
