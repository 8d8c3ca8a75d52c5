package camphor.sample.fault;

import static camphor.sample.fault.Suits.any;
import static camphor.sample.fault.Suits.lifted;
import static camphor.sample.fault.Suits.plain;

import camphor.sample.row.Home;

/** Head, phone, bank account and place of a household that do not fit. */
final class ContactFaults {
    private ContactFaults() {}

    static void list(FaultList faults) {
        heads(faults);
        phones(faults);
        places(faults);
    }

    private static void heads(FaultList faults) {
        faults.household(
                "head-number-differs",
                Suits::plain,
                s -> s.household()
                        .set(
                                "head_id_number",
                                Changing.number(
                                        s.home().head(),
                                        s.home().head().birth().plusDays(3),
                                        s.home().head().male())),
                "Q-identity-18-head-number");
        faults.household(
                "head-name-differs",
                Suits::plain,
                s -> s.household().set("head_name", "样某某"),
                "Q-identity-19-head-name");
        faults.household(
                "account-missing",
                Suits::lifted,
                s -> s.household().blank("bank_account"),
                "Q-identity-23-account-missing");
        faults.household(
                "account-format",
                Suits::lifted,
                s -> s.household().set("bank_account", "存折在家"),
                "Q-identity-24-account-format");
    }

    private static void phones(FaultList faults) {
        faults.household(
                "phone-missing",
                home -> lifted(home),
                s -> s.household().blank("phone"),
                "Q-identity-20-phone-missing");
        faults.household(
                "phone-format",
                home -> plain(home),
                s -> s.household().set("phone", "无电话1"),
                "Q-identity-21-phone-format");
    }

    private static void places(FaultList faults) {
        faults.household(
                "village-unreadable",
                home -> lifted(home),
                s -> s.household().set("village_name", "不知何村").blank("village_code"),
                "Q-household-11-village-unreadable");
        faults.household(
                "group-missing",
                home -> lifted(home),
                s -> s.household().blank("group"),
                "Q-household-12-group-missing");
        faults.household(
                "kind-missing",
                home -> any(home) && plain(home),
                s -> s.household().blank("kind"),
                "Q-household-13-kind-missing");
        faults.household(
                "lifted-year-missing",
                Suits::lifted,
                s -> s.household().blank("lifted_year"),
                "Q-household-08-lifted-year");
        faults.household(
                "lifted-year-of-ordinary",
                ContactFaults::ordinary,
                s -> s.household().set("lifted_year", 2016),
                "Q-household-09-lifted-year-ordinary");
        faults.household(
                "lifted-year-late",
                Suits::lifted,
                s -> s.household().set("lifted_year", 2021),
                "Q-household-10-lifted-year-late");
    }

    private static boolean ordinary(Home home) {
        return plain(home);
    }
}
