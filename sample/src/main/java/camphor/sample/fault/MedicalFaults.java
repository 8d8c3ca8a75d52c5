package camphor.sample.fault;

import static camphor.sample.fault.Suits.grown;
import static camphor.sample.fault.Suits.healthy;
import static camphor.sample.fault.Suits.plain;

/** Treatment, its cost, and the doctor who should come. */
final class MedicalFaults {
    private MedicalFaults() {}

    static void list(FaultList faults) {
        insurance(faults);
        premiums(faults);
        cost(faults);
        shares(faults);
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

    /** One stay in hospital this year; the patient paid the rest. */
    static void settled(Scene scene, int total, int scope, int basic, int serious, int assistance) {
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
