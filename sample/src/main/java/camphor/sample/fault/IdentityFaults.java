package camphor.sample.fault;

import static camphor.sample.fault.Suits.grown;
import static camphor.sample.fault.Suits.healthy;
import static camphor.sample.fault.Suits.idle;
import static camphor.sample.fault.Suits.plain;
import static camphor.sample.fault.Suits.unlisted;

import camphor.sample.chance.IdentityNumbers;
import camphor.sample.row.Home;
import camphor.sample.row.Member;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Identity numbers, births and sexes that were typed wrong. */
final class IdentityFaults {
    private IdentityFaults() {}

    static void list(FaultList faults) {
        numbers(faults);
        certificates(faults);
        births(faults);
        blanks(faults);
    }

    private static void numbers(FaultList faults) {
        faults.member(
                "number-missing",
                (home, m) -> plain(home) && nobody(home, m),
                s -> {
                    s.home().removeFromLists(s.member());
                    s.person().blank("id_number");
                },
                "Q-identity-01-missing");
        faults.member(
                "number-short",
                (home, m) -> plain(home) && nobody(home, m),
                s -> Changing.renumber(s.home(), s.member(), s.member().key().substring(0, 17)),
                "Q-identity-02-length");
        faults.member(
                "check-digit",
                (home, m) -> plain(home) && grown(m),
                s -> Changing.renumber(
                        s.home(), s.member(), wrongDigit(s.member().key())),
                "Q-identity-03-check-digit");
        faults.member(
                "number-twice",
                (home, m) -> plain(home) && nobody(home, m) && roomy(home),
                s -> {
                    Member twin = s.home().addMember();
                    s.person()
                            .layout()
                            .facts()
                            .forEach(
                                    fact -> twin.row().set(fact.id(), s.person().get(fact.id())));
                    twin.set("person_id", s.home().id() + "90").set("relation", "other");
                    Changing.recount(s.home());
                    s.hit("Q-identity-06-duplicate", twin.row());
                },
                "Q-identity-06-duplicate");
    }

    private static void certificates(FaultList faults) {
        faults.member(
                "certificate-cut",
                (home, m) -> m.ill("disabled") && !m.relation("head"),
                s -> s.person().set("id_number", s.member().key()),
                "Q-identity-07-certificate-as-card");
        faults.member(
                "certificate-kind-digit",
                (home, m) -> m.ill("disabled") && !m.relation("head"),
                s -> s.person()
                        .set("id_number", s.member().key() + "9" + s.person().whole("disability_grade")),
                "Q-identity-08-certificate-code");
        faults.member(
                "certificate-as-card",
                (home, m) -> m.ill("disabled"),
                s -> s.person().set("document_kind", "id_card"),
                "Q-identity-09-card-too-long");
        faults.member(
                "no-document-but-number",
                (home, m) -> plain(home) && healthy(m),
                s -> s.person().set("document_kind", "none"),
                "Q-identity-10-none-but-number");
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
                (home, m) -> plain(home) && m.age() >= 81 && !m.relation("head"),
                s -> Changing.reborn(
                        s.home(), s.member(), LocalDate.of(1904, 3, s.dice().between(1, 28))),
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
                (home, m) -> plain(home) && nobody(home, m),
                s -> s.person().blank("birth_date"),
                "Q-identity-16-birth-missing");
        faults.member(
                "worker-phone",
                (home, m) -> plain(home) && m.works() && !m.relation("head"),
                s -> s.person().set("phone", "12345678901"),
                "Q-identity-17-worker-phone");
    }

    /** Somebody of whom nothing else is written anywhere. */
    private static boolean nobody(Home home, Member member) {
        return grown(member) && healthy(member) && idle(member) && !member.relation("head") && unlisted(home, member);
    }

    private static boolean roomy(Home home) {
        int heads = home.members().size();
        return home.household().money("income_per_head").intValue() * heads > 8_000 * (heads + 1);
    }

    /** Whether somebody born twenty days earlier is as old. */
    private static boolean sameAge(Member member, LocalDate asOf) {
        return ChronoUnit.YEARS.between(member.birth().minusDays(20), asOf) == member.age();
    }

    private static String wrongDigit(String number) {
        for (char digit = '0'; digit <= '9'; digit++) {
            String other = number.substring(0, 17) + digit;
            if (!IdentityNumbers.isValid(other)) {
                return other;
            }
        }
        return number;
    }
}
