package camphor.sample.fault;

import static camphor.sample.fault.Suits.grown;
import static camphor.sample.fault.Suits.plain;
import static camphor.sample.fault.Suits.relocated;

/** Facts that are not known: the rules must say so, and never pass the household as clear. */
final class Blanks {
    private Blanks() {}

    static void list(FaultList faults) {
        households(faults);
        people(faults);
        rows(faults);
    }

    private static void households(FaultList faults) {
        faults.blank("leaking", home -> plain(home), "S2.3b-leaking");
        faults.blank("water_convenience", home -> plain(home), "S2.4a-unsafe", "Q-water-01-stated-vs-four");
        faults.blank("knows_how_to_apply", home -> plain(home), "S3.1d-does-not-know");
        faults.blank("stated_members", home -> plain(home), "Q-household-05-stated-members");
        faults.blank("income_per_head", home -> plain(home), "Q-income-06-per-head", "Q-income-04-above-median");
        faults.blank("lives_in_new_house", home -> relocated(home), "S3.2a-not-living-in");
        faults.blank("old_house_lived_in", home -> relocated(home), "Q-relocation-04-both-houses");
        faults.blank("road_hardened", home -> plain(home), "Q-living-03-road");
        faults.blank("dangerous_flag", home -> plain(home), "Q-housing-01-flag-vs-grade");
    }

    private static void people(FaultList faults) {
        faults.blankOf(
                "self_care", (home, m) -> plain(home) && !m.ill("healthy") && m.canWork(), "Q-labour-19-no-self-care");
        faults.blankOf(
                "insured_serious",
                (home, m) -> plain(home) && m.row().yes("insured_resident"),
                "Q-insurance-04-serious");
        faults.blankOf(
                "work_plan",
                (home, m) -> plain(home) && m.age() >= 70 && m.row().is("labour", "none"),
                "Q-labour-18-plan-unable");
        faults.blankOf("public_post_months", (home, m) -> m.row().has("public_post"), "Q-labour-23-post-no-months");
        faults.blankOf(
                "labour",
                (home, m) -> plain(home) && grown(m) && m.works() && Suits.othersWork(home, m),
                "Q-labour-05-working-unable");
    }

    private static void rows(FaultList faults) {
        faults.blankIn("loan", "balance", Suits::anyRow, "Q-lists-24-loan-balance");
        faults.blankIn("loan", "amount", Suits::anyRow, "E-loan-leak-amount");
        faults.blankIn(
                "medical_settlement",
                "total",
                (home, row) -> plain(home),
                "Q-settlement-01-sum",
                "Q-settlement-02-scope");
        faults.blankIn("visit", "minutes", Suits::anyRow, "Q-visit-03-too-short", "Q-visit-04-day-too-long");
        faults.blankIn("dibao", "monthly", Suits::anyRow, "Q-lists-18-dibao-no-money");
        faults.blankIn("public_post", "attendance_ok", Suits::anyRow, "E-post-leak-absent");
        faults.blankIn("chronic_patient", "last_served_on", (home, row) -> home.supported(), "S2.2b-not-served");
    }

    static void list(CommunityList faults) {
        faults.blank("village", "mechanism", "S1.1a-no-mechanism");
        faults.blank("village", "doctors", "C2g-no-doctor");
        faults.blank("project", "spent", "S3.5c-spent-too-little");
        faults.blank("workshop", "running", "S3.3c-workshop-stopped");
        faults.blank("settlement", "governed", "S3.2e-not-governed");
    }
}
