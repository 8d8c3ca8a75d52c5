package camphor.sample.fault;

import static camphor.sample.fault.Suits.compulsory;
import static camphor.sample.fault.Suits.healthy;
import static camphor.sample.fault.Suits.plain;
import static camphor.sample.fault.Suits.plainPupil;

import camphor.sample.row.Home;
import camphor.sample.row.Member;
import camphor.sample.row.Row;

/** Schooling that does not fit the age, the list of pupils, or itself. */
final class EducationFaults {
    private EducationFaults() {}

    static void list(FaultList faults) {
        contradictions(faults);
        stages(faults);
        higherStages(faults);
    }

    private static void contradictions(FaultList faults) {
        faults.member(
                "pupil-with-education",
                (home, m) -> plainPupil(home, m),
                s -> s.person().set("education", "primary"),
                "Q-education-01-both");
        faults.member(
                "no-schooling-at-all",
                (home, m) -> plain(home) && m.age() >= 25 && m.age() < 60,
                s -> s.person().blank("education").blank("school_state"),
                "Q-education-02-neither");
        faults.member(
                "state-missing-at-school-age",
                (home, m) -> plainPupil(home, m),
                s -> s.person().blank("school_state"),
                "Q-education-02-neither",
                "Q-education-03-school-age-state");
        faults.member(
                "absent-without-reason",
                (home, m) -> plainPupil(home, m),
                s -> {
                    s.person().set("school_state", "not_in_school").blank("school");
                    s.home().remove("pupil", s.member());
                },
                "Q-education-04-absence-reason",
                "S2.1a-out-of-school",
                "S2.1d-no-case");
        faults.member(
                "reason-though-in-school",
                (home, m) -> plainPupil(home, m),
                s -> s.person().set("absence_reason", "aversion"),
                "Q-education-05-reason-in-school");
        faults.member(
                "absent-for-illness-but-healthy",
                (home, m) -> plainPupil(home, m),
                s -> {
                    s.person()
                            .set("school_state", "not_in_school")
                            .set("absence_reason", "illness")
                            .blank("school");
                    s.home()
                            .rows("pupil", s.member())
                            .forEach(row ->
                                    row.set("attendance", "home_teaching").set("home_teaching_on", s.ago(5)));
                },
                "Q-education-06-ill-but-healthy");
    }

    private static void stages(FaultList faults) {
        faults.member(
                "kindergarten-too-late",
                (home, m) -> plainPupil(home, m) && m.schoolAge() > 6 && m.schoolAge() < 11,
                s -> {
                    s.person().set("school_state", "kindergarten").blank("school");
                    s.home().remove("pupil", s.member());
                },
                "Q-education-04-absence-reason",
                "Q-education-07-late-preschool");
        stage(faults, "primary-too-old", 15, 18, "primary", "primary", "Q-education-08-primary-age");
        stage(faults, "junior-too-old", 18, 22, "junior_3", "junior", "Q-education-09-junior-age");
        stage(faults, "senior-too-young", 6, 13, "senior_1", "senior", "Q-education-10-senior-age");
        stage(
                faults,
                "higher-too-young",
                12,
                15,
                "higher_vocational_1",
                "higher_vocational",
                "Q-education-11-higher-age");
        stage(faults, "master-too-young", 15, 19, "master", "university", "Q-education-12-master-age");
    }

    private static void higherStages(FaultList faults) {
        faults.member(
                "little-schooling-of-youth",
                (home, m) -> plain(home) && m.age() >= 18 && m.age() <= 22 && !m.inSchool() && healthy(m),
                s -> s.person().set("education", "primary"),
                "Q-education-13-low-level-youth");
        faults.member(
                "college-of-minor",
                (home, m) -> plain(home) && m.inSchool() && m.age() < 18 && m.age() >= 15,
                s -> s.person().set("education", "college"),
                "Q-education-01-both",
                "Q-education-14-degree-too-young");
        faults.member(
                "school-missing",
                (home, m) -> plainPupil(home, m),
                s -> s.person().blank("school"),
                "Q-education-15-school-missing");
    }

    private static void stage(
            FaultList faults, String id, int from, int until, String state, String level, String rule) {
        faults.member(
                id,
                (home, m) -> plain(home)
                        && healthy(m)
                        && m.inSchool()
                        && m.schoolAge() >= from
                        && m.schoolAge() < until
                        && home.rows("orphan").isEmpty(),
                s -> {
                    s.person().set("school_state", state);
                    s.home().rows("pupil", s.member()).forEach(row -> row.set("level", level));
                },
                rule);
    }

    static boolean of(Home home, Row row, int from, int until) {
        return plain(home)
                && home.any(m -> m.key().equals(row.text("id_number"))
                        && m.schoolAge() >= from
                        && m.schoolAge() < until
                        && compulsory(m));
    }

    static void pupil(Home home, Member member, String level) {
        home.add("pupil", member)
                .set("school", "样例学校二部")
                .set("level", level)
                .set("grade", "1年级")
                .set("attendance", "attending")
                .set("boarding", true)
                .set("elsewhere", true);
    }
}
