package camphor.sample.fault;

import static camphor.sample.fault.Suits.grown;
import static camphor.sample.fault.Suits.healthy;
import static camphor.sample.fault.Suits.lifted;
import static camphor.sample.fault.Suits.plain;

import camphor.sample.row.Member;
import java.util.Set;

/** Treatment, its cost, and the doctor who should come. */
final class MedicalFaults {
    private static final Set<String> FOUR = Set.of("hypertension", "diabetes", "tuberculosis", "mental_disorder");

    private MedicalFaults() {}

    static void list(FaultList faults) {
        insurance(faults);
        premiums(faults);
        cost(faults);
        shares(faults);
        doctors(faults);
        warnings(faults);
    }

    private static void insurance(FaultList faults) {
        faults.member(
                "not-insured-next-year",
                (home, m) -> home.lifted() && healthy(m),
                s -> s.home().rows("insured", s.member()).stream()
                        .filter(row -> row.whole("year") == s.asOf().getYear() + 1)
                        .findFirst()
                        .ifPresent(s.home()::drop),
                "S2.2c-not-insured-next-year");
    }

    private static void premiums(FaultList faults) {
        faults.member(
                "premium-not-subsidised",
                (home, m) -> !home.rows("dibao", m).isEmpty()
                        && home.rows("dibao", m).get(0).day("since").getYear()
                                < home.setting().asOf().getYear(),
                s -> s.home()
                        .rows("insured", s.member())
                        .forEach(row -> row.set("subsidised", false).set("subsidy", 0)),
                "E-premium-gap");
        faults.member(
                "premium-subsidised-without-claim",
                (home, m) -> plain(home) && healthy(m) && home.rows("orphan", m).isEmpty(),
                s -> s.home()
                        .rows("insured", s.member())
                        .forEach(row -> row.set("subsidised", true).set("subsidy", 160)),
                "E-premium-leak");
    }

    private static void cost(FaultList faults) {
        faults.member(
                "no-tilt-of-serious-insurance",
                (home, m) -> m.row().yes("on_dibao")
                        && home.rows("medical_settlement", m).isEmpty(),
                s -> settled(s, 30_000, 28_000, 18_000, 0, 7_500),
                "E-serious-tilt-gap");
        faults.member(
                "tilt-without-claim",
                (home, m) -> plain(home)
                        && m.ill("serious")
                        && home.rows("medical_settlement", m).size() == 1,
                s -> {
                    s.home().remove("medical_settlement", s.member());
                    settled(s, 9_000, 8_000, 4_000, 1_500, 0);
                },
                "E-serious-tilt-leak");
        faults.member(
                "no-assistance",
                (home, m) -> m.row().yes("on_dibao")
                        && home.rows("medical_settlement", m).isEmpty(),
                s -> settled(s, 12_000, 11_000, 6_500, 0, 0),
                "E-assistance-gap");
        faults.member(
                "no-serious-insurance-paid",
                (home, m) -> plain(home)
                        && m.row().yes("insured_resident")
                        && home.rows("medical_settlement", m).isEmpty(),
                s -> settled(s, 41_000, 40_000, 21_500, 0, 0),
                "E-serious-gap");
        faults.member(
                "assistance-without-claim",
                (home, m) -> plain(home)
                        && grown(m)
                        && home.rows("serious_illness", m).isEmpty()
                        && home.rows("medical_settlement", m).isEmpty(),
                s -> settled(s, 6_000, 5_000, 3_500, 0, 900),
                "E-assistance-leak");
    }

    private static void shares(FaultList faults) {
        faults.member(
                "self-paid-share-too-high",
                (home, m) -> m.row().yes("on_dibao")
                        && home.rows("medical_settlement", m).isEmpty(),
                s -> settled(s, 13_000, 12_000, 6_000, 0, 500),
                "S2.2f-self-paid-share");
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
                s -> settled(s, 40_000, 30_000, 21_000, 0, 2_000),
                "W-medical-supported");
        faults.member(
                "high-cost-of-others",
                (home, m) -> plain(home)
                        && m.ill("chronic")
                        && home.rows("medical_settlement", m).isEmpty(),
                s -> settled(s, 60_000, 40_000, 28_000, 6_000, 0),
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

    /** One stay in hospital this year; the patient paid the rest. */
    private static void settled(Scene scene, int total, int scope, int basic, int serious, int assistance) {
        scene.home()
                .add("medical_settlement", scene.member())
                .set("settled_on", scene.ago(80))
                .set("hospital", "衡阳县样例医院")
                .set("total", total)
                .set("in_scope", scope)
                .set("basic_paid", basic)
                .set("serious_paid", serious)
                .set("assistance_paid", assistance)
                .set("self_paid", total - basic - serious - assistance);
    }
}
