package camphor.sample.population;

import camphor.sample.chance.Dice;
import camphor.sample.chance.Names;
import camphor.sample.place.Village;
import camphor.sample.row.Home;
import camphor.sample.row.Member;
import camphor.sample.row.Row;
import camphor.sample.row.Setting;
import java.time.LocalDate;
import java.util.List;

/** Settles a family in a village: its household row and one person row each, with names, births and numbers. */
public final class Settling {
    private static final List<String> BANKS = List.of("衡阳农商行样例支行", "邮储银行样例支行");

    private final Village village;
    private final Setting setting;
    private final Register register;

    public Settling(Village village, Setting setting, Register register) {
        this.village = village;
        this.setting = setting;
        this.register = register;
    }

    public Home settle(Family family, Dice dice) {
        Home home = new Home(village, setting, register.household());
        String surname = Names.surname(dice);
        for (Kin kin : family.people(dice)) {
            person(home, kin, surname, dice);
        }
        address(home, dice);
        return home;
    }

    private void person(Home home, Kin kin, String surname, Dice dice) {
        Member member = home.addMember();
        LocalDate birth = birth(kin.age(), dice);
        member.set("person_id", home.id() + "%02d".formatted(home.members().size()))
                .set("relation", kin.relation())
                .set("sex", kin.male() ? "male" : "female")
                .set("birth_date", birth)
                .set("name", (marriedIn(kin) ? Names.surname(dice) : surname) + Names.given(dice, kin.male()))
                .set("document_kind", "id_card")
                .set("id_number", register.identity(birth, kin.male()))
                .set("ethnic_group", dice.chance(0.98) ? "汉族" : "瑶族")
                .set("politics", politics(kin, dice))
                .set("speaks_mandarin", kin.age() > 3 && (kin.age() < 60 || dice.chance(0.4)))
                .set("in_army", false);
        if (kin.age() >= 16) {
            member.set("phone", register.phone());
        }
    }

    private boolean marriedIn(Kin kin) {
        return List.of("spouse", "daughter_in_law", "mother").contains(kin.relation());
    }

    private String politics(Kin kin, Dice dice) {
        if (kin.age() < 18) {
            return kin.age() > 14 && dice.chance(0.3) ? "youth_league" : "masses";
        }
        return dice.chance(0.05) ? "party_member" : "masses";
    }

    /** A day on which a person of that age, at the day of the data, may have been born. */
    private LocalDate birth(int age, Dice dice) {
        LocalDate last = setting.asOf().minusYears(age).minusDays(1);
        return dice.day(last.minusDays(360), last);
    }

    private void address(Home home, Dice dice) {
        Row head = home.head().row();
        int group = dice.between(1, 16);
        home.household()
                .set("county", village.county())
                .set("township", village.township())
                .set("village_name", village.shortName())
                .set("village_code", village.code())
                .set("group", group + "组")
                .set("head_name", head.get("name"))
                .set("head_id_number", head.get("id_number"))
                .set("phone", head.get("phone"))
                .set("address", village.county() + village.township() + village.shortName() + group + "组")
                .set("bank", dice.pick(BANKS))
                .set("bank_account", "99990043" + home.id())
                .set("stated_members", home.members().size());
    }
}
