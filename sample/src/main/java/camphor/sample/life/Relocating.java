package camphor.sample.life;

import camphor.sample.chance.Dice;
import camphor.sample.row.Home;
import camphor.sample.row.Row;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;

/** Households that moved away from where life was too hard: new house, certificate, follow-up support. */
final class Relocating implements Step {
    @Override
    public void shape(Home home, Dice dice) {
        Row household = home.household();
        if (!household.yes("relocated")) {
            return;
        }
        boolean central = dice.chance(0.7);
        LocalDate moved = LocalDate.of(dice.between(2017, 2019), dice.between(1, 12), dice.between(1, 28));
        String settlement = home.village().shortName() + "集中安置点";
        household
                .set("relocation_mode", central ? "central" : "dispersed")
                .set("settlement_name", central ? settlement : home.village().shortName() + "分散安置房")
                .set("moved_on", moved)
                .set("house_built", moved.getYear())
                .set("house_grade", "a")
                .set("house_structure", "brick_concrete")
                .set("house_area", home.members().size() * 25)
                .set(
                        "address",
                        home.village().township()
                                + (central ? settlement : home.village().shortName() + "分散安置房"))
                .set("lives_in_new_house", true)
                .set("old_house_lived_in", false)
                .set("follow_ups", followUps(home));
        LocalDate registered = moved.plusDays(dice.between(90, 400));
        home.add("relocation_certificate")
                .set("registered_on", registered)
                .set("issued_on", registered.plusDays(dice.between(10, 60)))
                .set("certificate", "样例不动产权第" + home.id() + "号");
    }

    private Set<String> followUps(Home home) {
        Set<String> support = new TreeSet<>();
        if (home.any(member -> member.works())) {
            support.add("work");
        }
        if (home.household().has("industries")) {
            support.add("industry");
        }
        if (home.onRelief()) {
            support.add("social_security");
        }
        if (support.isEmpty()) {
            support.add("industry");
            follow(home);
        }
        return support;
    }

    private void follow(Home home) {
        home.add("measure")
                .set("kind", "industry")
                .set("content", "搬迁后扶：种苗和技术服务")
                .set("started_on", home.setting().ago(200))
                .set("finished_on", home.setting().ago(150))
                .set("amount", 600)
                .set("responsible", home.village().shortName() + "村干部");
    }
}
