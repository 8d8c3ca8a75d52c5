package camphor.sample.fault;

import static camphor.sample.fault.Suits.grown;
import static camphor.sample.fault.Suits.healthy;
import static camphor.sample.fault.Suits.idle;
import static camphor.sample.fault.Suits.plain;
import static camphor.sample.fault.Suits.unlisted;

import camphor.sample.chance.IdentityNumbers;
import camphor.sample.row.Home;
import camphor.sample.row.Member;

/** Identity numbers that were typed wrong. */
final class IdentityFaults {
    private IdentityFaults() {}

    static void list(FaultList faults) {
        numbers(faults);
        certificates(faults);
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

    /** Somebody of whom nothing else is written anywhere. */
    static boolean nobody(Home home, Member member) {
        return grown(member) && healthy(member) && idle(member) && !member.relation("head") && unlisted(home, member);
    }

    private static boolean roomy(Home home) {
        int heads = home.members().size();
        int spent = home.household().money("self_paid_spending").intValue();
        return home.household().money("income_per_head").intValue() * heads - spent > 8_000 * (heads + 1);
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
