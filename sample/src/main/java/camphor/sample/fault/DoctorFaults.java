package camphor.sample.fault;

import static camphor.sample.fault.Suits.grown;
import static camphor.sample.fault.Suits.lifted;
import static camphor.sample.fault.Suits.plain;

import camphor.sample.row.Member;
import java.util.Set;

/** The family doctor who should come, and news of illness that nobody followed. */
final class DoctorFaults {
    private static final Set<String> FOUR = Set.of("hypertension", "diabetes", "tuberculosis", "mental_disorder");

    private DoctorFaults() {}

    static void list(FaultList faults) {
        doctors(faults);
        warnings(faults);
    }

    private static void doctors(FaultList faults) {
        faults.member(
                "chronic-not-signed",
                (home, m) -> home.supported() && four(m),
                s -> s.home().remove("chronic_patient", s.member()),
                "E-chronic-gap");
        faults.member(
                "signing-expired",
                (home, m) -> home.supported() && m.ill("chronic") && !four(m),
                s -> s.hit(
                        "S2.2b-not-signed",
                        s.home()
                                .add("chronic_patient", s.member())
                                .set("disease", "hypertension")
                                .set("signed_on", s.ago(400))
                                .set("signed_until", s.ago(36))
                                .set("team", "样例团队")
                                .set("last_served_on", s.ago(50))));
        faults.row(
                "doctor-did-not-come",
                "chronic_patient",
                (home, row) -> home.supported(),
                s -> s.row().set("last_served_on", s.ago(150)),
                "S2.2b-not-served");
        faults.row(
                "signed-until-before-signed",
                "chronic_patient",
                (home, row) -> !home.supported(),
                s -> s.row().set("signed_until", s.row().day("signed_on").minusDays(10)),
                "Q-lists-22-chronic-dates");
    }

    private static void warnings(FaultList faults) {
        faults.member(
                "high-cost-of-supported",
                (home, m) -> lifted(home)
                        && m.ill("chronic")
                        && home.rows("medical_settlement", m).isEmpty(),
                s -> MedicalFaults.settled(s, 40_000, 30_000, 21_000, 0, 2_000),
                "W-medical-supported");
        faults.member(
                "high-cost-of-others",
                (home, m) -> plain(home)
                        && m.ill("chronic")
                        && home.rows("medical_settlement", m).isEmpty(),
                s -> MedicalFaults.settled(s, 60_000, 40_000, 28_000, 6_000, 0),
                "W-medical-others");
        faults.member(
                "new-serious-illness",
                (home, m) ->
                        m.ill("serious") && !home.rows("serious_illness", m).isEmpty(),
                s -> s.home().rows("serious_illness", s.member()).get(0).set("diagnosed_on", s.ago(60)),
                "W-new-serious-illness");
        faults.member(
                "new-severe-disability",
                (home, m) -> m.severelyDisabled(),
                s -> s.home().rows("disability_certificate", s.member()).get(0).set("issued_on", s.ago(130)),
                "W-new-severe-disability");
        faults.member(
                "accident",
                (home, m) -> plain(home) && grown(m),
                s -> s.home()
                        .add("police_event", s.member())
                        .set("event", "accident")
                        .set("happened_on", s.ago(70)),
                "W-accident");
    }

    private static boolean four(Member member) {
        return FOUR.stream().anyMatch(disease -> member.row().holds("chronic_diseases", disease));
    }
}
