package camphor.sample.life;

import camphor.sample.chance.Dice;
import camphor.sample.row.Home;
import camphor.sample.row.Member;
import java.util.List;

/** At school by age, or an education that is finished. A pupil has a school state, all others a level of education. */
final class Schooling implements Step {
    private static final List<String> SECONDARY = List.of(
            "senior",
            "senior",
            "senior",
            "secondary_vocational",
            "secondary_vocational",
            "secondary_vocational",
            "secondary_vocational");
    private static final List<String> HIGHER =
            List.of("higher_vocational", "higher_vocational", "higher_vocational", "university");

    @Override
    public void shape(Home home, Dice dice) {
        for (Member member : home.members()) {
            int age = member.schoolAge();
            if (age < 6) {
                member.set("school_state", age < 3 ? "preschool_age" : "kindergarten");
            } else if (age < 15) {
                attend(home, member, age < 12 ? "primary" : "junior", age < 12 ? age - 5 : age - 11, dice);
            } else if (age < 18) {
                attend(home, member, dice.pick(SECONDARY), age - 14, dice);
            } else if (age < 21 && dice.chance(0.6)) {
                attend(home, member, dice.pick(HIGHER), age - 17, dice);
            } else {
                finished(member, dice);
            }
        }
    }

    private void attend(Home home, Member member, String level, int grade, Dice dice) {
        boolean near = level.equals("primary") || level.equals("junior");
        String school = near
                ? home.village().township() + (level.equals("primary") ? "中心小学" : "中学")
                : "衡阳" + (level.equals("senior") ? "县样例高级中学" : "样例职业技术学院");
        member.set("school_state", level.equals("primary") ? "primary" : level + "_" + grade)
                .set("school", school);
        home.add("pupil", member)
                .set("school", school)
                .set("level", level)
                .set("grade", grade + "年级")
                .set("attendance", "attending")
                .set("boarding", !near || dice.chance(0.2))
                .set("elsewhere", !near && !level.equals("senior"));
    }

    private void finished(Member member, Dice dice) {
        member.set("school_state", "not_in_school");
        if (member.age() < 45) {
            member.set("education", dice.pick(List.of("junior", "junior", "junior", "senior", "senior", "college")));
        } else if (member.age() < 65) {
            member.set("education", dice.pick(List.of("primary", "primary", "junior", "junior", "senior")));
        } else {
            member.set("education", dice.pick(List.of("illiterate", "primary", "primary", "junior")));
        }
    }
}
