package camphor.sample.fault;

import static camphor.sample.fault.Suits.plain;

import camphor.sample.row.Home;
import camphor.sample.row.Purse;
import java.math.BigDecimal;

/** Recognition: who is monitored, since when, why, and what does not fit. */
final class MonitoringFaults {
    private MonitoringFaults() {}

    static void list(FaultList faults) {
        recognition(faults);
        clues(faults);
        contacts(faults);
    }

    private static void recognition(FaultList faults) {
        faults.household(
                "recognition-missing",
                Home::riskRemoved,
                s -> s.household().blank("recognised_on"),
                "Q-monitoring-01-recognised-on");
        faults.household(
                "recognised-but-not-monitored",
                Suits::plain,
                s -> s.household().set("recognised_on", s.ago(90)),
                "Q-monitoring-02-kind-missing");
        faults.household(
                "no-risk-given", Home::monitored, s -> s.household().blank("risk_1"), "Q-monitoring-03-no-risk");
        faults.household(
                "kind-against-household",
                home -> home.monitored() && home.household().is("monitoring_kind", "marginal"),
                s -> s.household().set("monitoring_kind", "unstable"),
                "Q-monitoring-04-kind-vs-household");
        faults.household(
                "monitoring-not-stated",
                home -> plain(home),
                s -> s.household().blank("monitoring_kind"),
                "Q-monitoring-26-kind-not-stated");
        faults.household(
                "reference-income-missing",
                Home::monitored,
                s -> s.household().blank("reference_income"),
                "Q-monitoring-19-reference-income");
        faults.household(
                "rich-but-monitored",
                home -> home.monitored() && !home.household().is("monitoring_kind", "sudden") && !home.onRelief(),
                s -> Changing.netPerHead(s.home(), 24_000),
                "Q-monitoring-20-rich");
    }

    private static void clues(FaultList faults) {
        faults.household(
                "clue-after-recognition",
                Home::monitored,
                s -> s.household()
                        .set("clue_on", s.household().day("recognised_on").plusDays(6)),
                "Q-monitoring-16-clue-after");
        faults.household(
                "recognised-late",
                home -> home.monitored()
                        && home.household().day("recognised_on").getYear()
                                == home.setting().asOf().getYear(),
                s -> s.household()
                        .set("clue_on", s.household().day("recognised_on").minusDays(45)),
                "Q-monitoring-17-late-recognition");
        faults.household(
                "recognised-in-future",
                Home::monitored,
                s -> s.household()
                        .set("clue_on", s.ago(3))
                        .set("recognised_on", s.asOf().plusDays(8)),
                "Q-monitoring-18-recognised-in-future");
        faults.household(
                "clue-source-missing",
                Home::monitored,
                s -> s.household().blank("clue_source"),
                "Q-monitoring-25-clue-source");
        faults.household(
                "clue-undecided",
                Suits::plain,
                s -> {
                    s.home().lists().remove("risk_point");
                    s.household().set("clue_source", "farmer").set("clue_on", s.ago(40));
                },
                "W-undecided");
    }

    private static void contacts(FaultList faults) {
        faults.household(
                "contact-missing",
                Home::monitored,
                s -> s.household().blank("contact_name"),
                "Q-monitoring-23-contact");
        faults.household(
                "contact-phone-wrong",
                Home::monitored,
                s -> s.household().set("contact_phone", "8888"),
                "Q-monitoring-24-contact-phone");
        faults.household(
                "rigid-spending",
                home -> plain(home) && home.household().money("income_per_head").intValue() > 7_000,
                s -> {
                    BigDecimal spare = Purse.net(Purse.thisYear(s.home()))
                            .subtract(BigDecimal.valueOf(
                                    5_500L * s.home().active().size()));
                    s.household().set("self_paid_spending", spare.max(BigDecimal.valueOf(11_000)));
                },
                "S3.1h-rigid-spending");
    }
}
