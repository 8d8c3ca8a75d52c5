package camphor.sample.life;

import camphor.sample.chance.Dice;
import camphor.sample.row.Home;
import camphor.sample.row.Member;

/** Who can work, and who can look after himself. */
final class Ability implements Step {
    @Override
    public void shape(Home home, Dice dice) {
        for (Member member : home.members()) {
            member.set("labour", labour(member, dice));
            boolean helpless =
                    (member.severelyDisabled() && dice.chance(0.4)) || (member.age() > 85 && dice.chance(0.3));
            member.set("self_care", member.age() > 5 && !helpless);
        }
    }

    private String labour(Member member, Dice dice) {
        if (member.age() < 16 || member.inSchool() || member.age() >= 80) {
            return "none";
        }
        if (member.severelyDisabled()) {
            return "lost";
        }
        if (member.age() >= 70) {
            return dice.chance(0.5) ? "weak" : "none";
        }
        if (member.ill("serious")) {
            return dice.chance(0.5) ? "lost" : "weak";
        }
        if (member.age() >= 60 || member.ill("disabled") || (member.ill("chronic") && dice.chance(0.4))) {
            return "weak";
        }
        return dice.chance(0.2) ? "skilled" : "ordinary";
    }
}
