package camphor.sample.fault;

import static camphor.sample.fault.Suits.grown;
import static camphor.sample.fault.Suits.plain;
import static camphor.sample.fault.Suits.unlisted;

import camphor.sample.row.Member;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Births, sexes and what else is written of a person. */
final class BirthFaults {
    private BirthFaults() {}

    static void list(FaultList faults) {
        births(faults);
        blanks(faults);
    }

    private static void births(FaultList faults) {
        faults.member(
                "birth-differs",
                (home, m) ->
                        plain(home) && grown(m) && sameAge(m, home.setting().asOf()),
                s -> s.person().set("birth_date", s.member().birth().minusDays(20)),
                "Q-identity-04-birth-date");
        faults.member(
                "sex-differs",
                (home, m) -> plain(home) && m.relation("head") && home.members().size() == 1,
                s -> s.person().set("sex", s.member().male() ? "female" : "male"),
                "Q-identity-05-sex");
        faults.member(
                "born-in-future",
                (home, m) -> plain(home) && m.age() >= 1 && m.schoolAge() < 3 && unlisted(home, m),
                s -> Changing.reborn(
                        s.home(), s.member(), s.asOf().plusDays(s.dice().between(20, 90))),
                "Q-identity-11-born-in-future");
        faults.member(
                "older-than-anybody",
                (home, m) -> plain(home) && m.age() >= 62 && !m.works(),
                s -> {
                    boolean unpaid = s.home().rows("age_subsidy", s.member()).isEmpty();
                    Changing.reborn(
                            s.home(), s.member(), LocalDate.of(1904, 3, s.dice().between(1, 28)));
                    s.hitIf(unpaid, "E-age-subsidy-gap", s.person());
                },
                "Q-identity-12-too-old");
    }

    private static void blanks(FaultList faults) {
        faults.member(
                "ethnic-group-missing",
                (home, m) -> plain(home) && grown(m),
                s -> s.person().blank("ethnic_group"),
                "Q-identity-13-ethnic-group");
        faults.member(
                "party-member-too-young",
                (home, m) -> plain(home) && m.age() > 9 && m.age() < 18,
                s -> s.person().set("politics", "party_member"),
                "Q-identity-14-party-age");
        faults.member(
                "sex-missing",
                (home, m) -> plain(home) && m.relation("son"),
                s -> s.person().blank("sex"),
                "Q-identity-15-sex-missing");
        faults.member(
                "birth-missing",
                (home, m) -> plain(home) && IdentityFaults.nobody(home, m),
                s -> s.person().blank("birth_date"),
                "Q-identity-16-birth-missing");
        faults.member(
                "worker-phone",
                (home, m) -> plain(home) && m.works() && !m.relation("head"),
                s -> s.person().set("phone", "12345678901"),
                "Q-identity-17-worker-phone");
    }

    /** Whether somebody born twenty days earlier is as old. */
    private static boolean sameAge(Member member, LocalDate asOf) {
        return ChronoUnit.YEARS.between(member.birth().minusDays(20), asOf) == member.age();
    }
}
