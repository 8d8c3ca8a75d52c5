package camphor.server.register.plan;

import camphor.rules.Label;
import java.util.List;

/**
 * A status that a household's facts give it, worked out anew whenever they change; never typed in.
 *
 * @param condition on the household, in the rule language
 */
public record StatusTag(String id, Label label, String condition) {
    /** All of them, in the order in which screens show them. */
    public static final List<StatusTag> ALL = List.of(
            tag("lifted", "脱贫户", "Lifted", "household.lifted"),
            tag("monitored", "监测户", "Monitored", "household.monitored"),
            tag("risk_removed", "风险已消除", "Risk removed", "household.risk_removed"),
            tag("dibao", "低保户", "Low-income relief", "household.has_dibao"),
            tag("tekun", "特困供养户", "Destitute support", "household.has_tekun"),
            tag("serious_illness", "重病户", "Seriously ill member", "household.has_illness"),
            tag("severe_disability", "重残户", "Severely disabled member", "household.has_severe_disability"),
            tag(
                    "disabled",
                    "残疾人户",
                    "Disabled member",
                    "household.members.exists(m, m.active && 'disabled' in m.health)"),
            tag("relocated", "易地搬迁户", "Relocated", "household.relocated"));

    private static StatusTag tag(String id, String zh, String en, String condition) {
        return new StatusTag(id, new Label(zh, en), condition);
    }
}
