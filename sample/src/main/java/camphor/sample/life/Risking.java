package camphor.sample.life;

import camphor.sample.chance.Dice;
import camphor.sample.row.Home;
import camphor.sample.row.Member;
import camphor.sample.row.Row;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Why a household is monitored, and what is done about it: each risk with the measure that answers it. */
final class Risking implements Step {
    /** With more than this a head, only a sudden hardship explains that a household is monitored. */
    private static final int MUCH = 18_000;

    @Override
    public void shape(Home home, Dice dice) {
        if (!home.everMonitored()) {
            return;
        }
        String risk = dice.pick(possible(home));
        Row household = home.household();
        household.set("risk_1", risk);
        if (household.money("income_per_head").intValue() > MUCH) {
            household.set("monitoring_kind", "sudden");
        }
        household.set("reference_income", dice.round(4_800, 6_300, 50));
        if (household.is("monitoring_kind", "sudden")) {
            household.set("reference_income", dice.round(6_600, 7_400, 50));
        }
        LocalDate start = household.day("recognised_on").plusDays(dice.between(2, 9));
        answer(home, risk, start);
        if (home.any(Member::canWork)) {
            develop(home, start);
        }
        if (home.onRelief()) {
            measure(home, "social_security", home.onDibao() ? "低保" : "特困供养", start);
        }
    }

    /** Only what the household's own rows bear out. */
    private List<String> possible(Home home) {
        List<String> risks = new ArrayList<>();
        if (home.any(m -> m.ill("chronic") || m.ill("serious"))
                && home.household().money("self_paid_spending").signum() > 0) {
            risks.addAll(List.of("illness", "illness"));
        }
        if (home.any(m -> m.ill("disabled")) && (home.onDibao() || home.any(Member::severelyDisabled))) {
            risks.addAll(List.of("disability", "disability"));
        }
        if (home.any(m -> m.row().text("school_state").matches("(senior|secondary|higher|university).*"))) {
            risks.addAll(List.of("schooling", "schooling", "schooling"));
        }
        if (Earning.anybodyWorks(home)) {
            risks.add("unstable_work");
        }
        if (home.active().stream().noneMatch(Member::canWork)) {
            risks.add("no_labour");
        }
        if (risks.isEmpty()) {
            risks.add("rigid_spending");
        }
        return risks;
    }

    private void answer(Home home, String risk, LocalDate start) {
        switch (risk) {
            case "illness" -> measure(home, "health", "医疗救助、家庭医生签约", start);
            case "disability" -> measure(home, "social_security", "残疾人补贴", start);
            case "schooling" -> measure(home, "education", "教育资助", start);
            case "unstable_work" -> measure(home, "work", "就业推荐、劳务输出", start);
            default -> measure(home, "social_help", "社会帮扶", start);
        }
    }

    private void develop(Home home, LocalDate start) {
        if (Earning.anybodyWorks(home)) {
            boolean known = home.rows("measure").stream().anyMatch(row -> row.is("kind", "work"));
            if (!known) {
                measure(home, "work", "就业推荐、劳务输出", start);
            }
        } else {
            measure(home, "industry", "种养产业扶持", start);
        }
    }

    private void measure(Home home, String kind, String content, LocalDate start) {
        home.add("measure")
                .set("kind", kind)
                .set("content", content)
                .set("started_on", start)
                .set("finished_on", start.plusDays(20))
                .set("amount", 500)
                .set("responsible", home.village().shortName() + "村干部");
    }
}
