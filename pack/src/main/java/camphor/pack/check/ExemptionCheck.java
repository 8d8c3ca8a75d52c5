package camphor.pack.check;

import camphor.pack.Exemption;
import camphor.pack.Faults;
import camphor.pack.Pack;
import camphor.pack.WrittenRule;
import camphor.rules.Label;
import java.util.List;

/** An exemption names its rule, says why, and ends. */
final class ExemptionCheck implements Check {
    @Override
    public void check(Pack pack, Faults faults) {
        List<String> rules = pack.rules().stream().map(WrittenRule::id).toList();
        for (Exemption exemption : pack.exemptions()) {
            if (!exemption.rule().isEmpty() && !rules.contains(exemption.rule())) {
                faults.unknown("unknown-rule", exemption.place(), new Label("规则", "rule"), exemption.rule(), rules);
            }
            if (exemption.reason() == null) {
                faults.error("exemption-without-reason", exemption.place(), "豁免没有理由", "the exemption has no reason");
            }
            if (exemption.until() == null) {
                faults.error(
                        "exemption-without-expiry",
                        exemption.place(),
                        "豁免没有到期日，应写 until: 日期",
                        "the exemption has no expiry, expected until: a date");
            }
        }
    }
}
