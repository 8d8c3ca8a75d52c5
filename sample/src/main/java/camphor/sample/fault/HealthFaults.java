package camphor.sample.fault;

import static camphor.sample.fault.Suits.grown;
import static camphor.sample.fault.Suits.healthy;
import static camphor.sample.fault.Suits.lifted;
import static camphor.sample.fault.Suits.plain;

import java.util.Set;

/** Illness and disability that register and lists tell differently. */
final class HealthFaults {
    private HealthFaults() {}

    static void list(FaultList faults) {
        states(faults);
        lists(faults);
        certificates(faults);
        grades(faults);
    }

    private static void states(FaultList faults) {
        faults.member(
                "health-missing",
                (home, m) -> lifted(home) && grown(m) && healthy(m),
                s -> s.person().blank("health"),
                "Q-health-01-missing");
        faults.member(
                "healthy-and-ill",
                (home, m) -> plain(home)
                        && m.ill("chronic")
                        && !m.ill("disabled")
                        && !m.ill("serious")
                        && (m.age() >= 60 || !m.row().is("labour", "weak")),
                s -> s.person().set("health", Set.of("healthy", "chronic")),
                "Q-health-02-healthy-and-ill");
        faults.member(
                "chronic-without-kind",
                (home, m) -> plain(home) && m.row().holds("chronic_diseases", "other"),
                s -> s.person().blank("chronic_diseases"),
                "Q-health-03-chronic-kind");
        faults.member(
                "kind-without-chronic",
                (home, m) -> plain(home) && healthy(m),
                s -> s.person().set("chronic_diseases", Set.of("other")),
                "Q-health-04-kind-not-chronic");
    }

    private static void lists(FaultList faults) {
        faults.member(
                "serious-not-listed",
                (home, m) -> m.ill("serious"),
                s -> s.home().remove("serious_illness", s.member()),
                "Q-health-05-serious-not-listed");
        faults.member(
                "listed-not-serious",
                (home, m) -> plain(home) && grown(m) && healthy(m),
                s -> s.home()
                        .add("serious_illness", s.member())
                        .set("disease", "胃癌")
                        .set("diagnosed_on", s.ago(400)),
                "Q-health-06-listed-not-serious");
        faults.member(
                "treated-though-healthy",
                (home, m) -> plain(home) && grown(m) && healthy(m),
                s -> s.home()
                        .add("chronic_patient", s.member())
                        .set("disease", "hypertension")
                        .set("signed_on", s.ago(100))
                        .set("signed_until", s.asOf().plusDays(200))
                        .set("team", "样例团队")
                        .set("last_served_on", s.ago(20)),
                "Q-health-07-chronic-list");
        faults.member(
                "assisted-though-uninsured",
                (home, m) -> plain(home) && grown(m) && healthy(m) && m.row().yes("insured_resident"),
                s -> {
                    s.home().remove("insured", s.member());
                    s.person().set("insured_resident", false).set("medical_assistance", true);
                },
                "Q-health-08-assistance-uninsured");
    }

    private static void certificates(FaultList faults) {
        faults.member(
                "certificate-missing",
                (home, m) -> plain(home) && m.ill("disabled"),
                s -> s.person().blank("disability_certificate"),
                "Q-disability-01-no-certificate");
        faults.member(
                "disability-kind-missing",
                (home, m) -> plain(home) && m.ill("disabled") && m.row().whole("disability_grade") > 2,
                s -> s.person().blank("disability_kind"),
                "Q-disability-02-no-kind-or-grade");
        faults.member(
                "certificate-but-not-disabled",
                (home, m) -> plain(home) && healthy(m) && grown(m),
                s -> s.person().set("disability_certificate", s.member().key() + "43"),
                "Q-disability-03-certificate-not-health");
        faults.member(
                "listed-but-not-disabled",
                (home, m) -> plain(home) && healthy(m) && grown(m),
                s -> s.home()
                        .add("disability_certificate", s.member())
                        .set("certificate", s.member().key() + "44")
                        .set("kind", "physical")
                        .set("grade", 4)
                        .set("issued_on", s.ago(900)),
                "Q-disability-04-listed-not-record");
        faults.member(
                "disabled-but-not-listed",
                (home, m) -> m.ill("disabled")
                        && m.row().whole("disability_grade") > 2
                        && !m.row().yes("on_dibao"),
                s -> s.home().remove("disability_certificate", s.member()),
                "Q-disability-05-record-not-listed");
    }

    private static void grades(FaultList faults) {
        faults.member(
                "grade-differs",
                (home, m) -> m.row().whole("disability_grade") == 3,
                s -> s.home().rows("disability_certificate", s.member()).forEach(row -> row.set("grade", 4)),
                "Q-disability-06-grade-differs");
        faults.member(
                "number-says-other-grade",
                (home, m) -> m.row().whole("disability_grade") == 3 && !m.relation("head"),
                s -> s.person().set("id_number", s.person().text("id_number").substring(0, 19) + "4"),
                "Q-disability-07-number-grade");
        faults.member(
                "severe-but-able",
                (home, m) -> plain(home)
                        && m.severelyDisabled()
                        && Set.of("physical", "intellectual", "mental", "multiple")
                                .contains(m.row().text("disability_kind"))
                        && m.row().is("labour", "lost"),
                s -> s.person().set("labour", "ordinary").set("self_care", true),
                "Q-disability-08-severe-able");
        faults.member(
                "certificate-number-of-healthy",
                (home, m) -> plain(home) && healthy(m) && grown(m) && !m.relation("head"),
                s -> s.person()
                        .set("document_kind", "disability_certificate")
                        .set("id_number", s.member().key() + "43"),
                "Q-disability-09-document-not-health");
    }
}
