package camphor.sample.life;

import camphor.sample.chance.Dice;
import camphor.sample.row.Home;
import camphor.sample.row.Member;
import camphor.sample.row.Row;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Health: chronic and serious illness and disability, with the lists that follow from them. */
final class Illness implements Step {
    private static final List<String> SERIOUS =
            List.of("肺癌", "胃癌", "终末期肾病", "脑卒中", "急性心肌梗死", "乳腺癌", "重型再生障碍性贫血", "食道癌");
    private static final List<String> FOUR =
            List.of("hypertension", "hypertension", "diabetes", "tuberculosis", "mental_disorder");
    private static final List<String> KINDS = List.of(
            "physical", "physical", "physical", "vision", "hearing", "speech", "intellectual", "mental", "multiple");

    @Override
    public void shape(Home home, Dice dice) {
        for (Member member : home.members()) {
            Set<String> health = new TreeSet<>();
            if (dice.chance(member.age() < 40 ? 0.02 : member.age() < 60 ? 0.12 : 0.35)) {
                health.add("chronic");
                chronic(home, member, dice);
            }
            if (dice.chance(member.age() < 40 ? 0.004 : 0.025)) {
                health.add("serious");
                serious(home, member, dice);
            }
            if (member.age() > 2 && dice.chance(member.age() < 40 ? 0.02 : 0.06)) {
                health.add("disabled");
                disabled(home, member, dice.pick(KINDS), dice.between(1, 4), dice);
            }
            member.set("health", health.isEmpty() ? Set.of("healthy") : health);
        }
    }

    private void chronic(Home home, Member member, Dice dice) {
        boolean four = dice.chance(0.7);
        String disease = four ? dice.pick(FOUR) : "other";
        member.set("chronic_diseases", Set.of(disease));
        if (four) {
            LocalDate signed = LocalDate.of(home.setting().asOf().getYear(), dice.between(1, 3), dice.between(1, 28));
            home.add("chronic_patient", member)
                    .set("disease", disease)
                    .set("signed_on", signed)
                    .set("signed_until", signed.plusYears(1).minusDays(1))
                    .set("team", home.village().shortName() + "家庭医生团队")
                    .set("last_served_on", home.setting().ago(dice.between(5, 55)));
        }
    }

    private void serious(Home home, Member member, Dice dice) {
        home.add("serious_illness", member)
                .set("disease", dice.pick(SERIOUS))
                .set("diagnosed_on", home.setting().ago(dice.between(230, 1000)));
    }

    /** Also makes the certificate the identity document: 18 digits, kind, grade, and B1 where it was issued anew. */
    static void disabled(Home home, Member member, String kind, int grade, Dice dice) {
        Row row = member.row();
        String certificate = member.key() + kindDigit(kind) + grade + (dice.chance(0.1) ? "B1" : "");
        row.set("document_kind", "disability_certificate")
                .set("disability_kind", kind)
                .set("disability_grade", grade)
                .set("disability_certificate", certificate);
        home.add("disability_certificate", member)
                .set("certificate", certificate)
                .set("kind", kind)
                .set("grade", grade)
                .set("issued_on", home.setting().ago(dice.between(400, 3000)));
        row.set("id_number", certificate);
    }

    private static int kindDigit(String kind) {
        return List.of("vision", "hearing", "speech", "physical", "intellectual", "mental", "multiple")
                        .indexOf(kind)
                + 1;
    }
}
