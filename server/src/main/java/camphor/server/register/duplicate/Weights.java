package camphor.server.register.duplicate;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Weighs two persons trait by trait, after Fellegi and Sunter: each weight is the logarithm of how likely an outcome is
 * for one person written twice, against two different persons of one township.
 */
final class Weights {
    private static final int LUNAR_FROM = 18;
    private static final int LUNAR_UNTIL = 52;
    private static final int FULL_NAME = 3;

    private final NameCounts names;

    Weights(NameCounts names) {
        this.names = names;
    }

    List<Reason> of(Profile one, Profile other) {
        List<Reason> reasons = new ArrayList<>();
        Reason number = number(one, other);
        add(reasons, number);
        add(reasons, name(one, other));
        add(reasons, birth(one.traits().birth(), other.traits().birth(), number != null && number.weight() > 0));
        add(reasons, sex(one.traits(), other.traits()));
        add(reasons, place(one, other));
        add(reasons, phone(one.traits(), other.traits()));
        return reasons;
    }

    private static void add(List<Reason> reasons, @Nullable Reason reason) {
        if (reason != null) {
            reasons.add(reason);
        }
    }

    private static @Nullable Reason number(Profile one, Profile other) {
        if (one.number() == null || other.number() == null) {
            return null;
        }
        int slips = Numbers.slips(one.number(), other.number());
        if (one.number().equals(other.number())) {
            return sameNumber(one, other);
        }
        if (one.isSound() && other.isSound()) {
            return new Reason("number-other", "两个证件号码都有效且不同", -16);
        }
        return switch (slips) {
            case 0, 1 -> new Reason("number-one-digit", "证件号码只差一位（或相邻两位颠倒），其中一个无法通过校验", 12);
            case 2 -> new Reason("number-two-digits", "证件号码差两位，其中一个无法通过校验", 8);
            default -> new Reason("number-unlike", "证件号码不同", -6);
        };
    }

    private static Reason sameNumber(Profile one, Profile other) {
        boolean converted =
                !Objects.equals(one.traits().number(), other.traits().number());
        return converted
                ? new Reason("number-converted", "15 位与 18 位证件号码是同一个号码", 22)
                : new Reason("number-same", "证件号码相同", 24);
    }

    private Reason name(Profile one, Profile other) {
        if (one.name().equals(other.name())) {
            return new Reason("name-same", "姓名相同", names.weight(one.name()));
        }
        if (one.sounds().equals(other.sounds())) {
            return new Reason("name-homophone", "姓名同音", 4);
        }
        if (Sounds.blurred(one.sounds()).equals(Sounds.blurred(other.sounds()))) {
            return new Reason("name-near-homophone", "姓名读音相近", 3);
        }
        if (!isOneCharacterOff(one.name(), other.name())) {
            return new Reason("name-other", "姓名不同", -9);
        }
        return isOneHousehold(one.traits(), other.traits())
                ? new Reason("name-siblings", "同一户内姓名差一个字，多为兄弟姐妹", -6)
                : new Reason("name-one-character", "姓名只差一个字", 0.5);
    }

    private static boolean isOneCharacterOff(String one, String other) {
        int[] first = one.codePoints().toArray();
        int[] second = other.codePoints().toArray();
        int unlike = 0;
        for (int i = 0; i < Math.min(first.length, second.length); i++) {
            unlike += first[i] == second[i] ? 0 : 1;
        }
        return first.length == second.length && first.length >= FULL_NAME && unlike == 1;
    }

    private static boolean isOneHousehold(Traits one, Traits other) {
        return one.household() != null && one.household().equals(other.household());
    }

    /** @param isTold whether the numbers, which hold the birth date, have spoken for one person already */
    private static @Nullable Reason birth(@Nullable LocalDate one, @Nullable LocalDate other, boolean isTold) {
        if (one == null || other == null) {
            return null;
        }
        if (one.equals(other)) {
            return new Reason("birth-same", "出生日期相同", isTold ? 1 : 9);
        }
        if (isSwapped(one, other) || slips(one, other) == 1) {
            return new Reason("birth-slip", "出生日期只差一位，或月日颠倒", 3);
        }
        long days = Math.abs(ChronoUnit.DAYS.between(one, other));
        if (days >= LUNAR_FROM && days <= LUNAR_UNTIL) {
            return new Reason("birth-lunar", "出生日期相差约一个月，可能一个是农历", 2);
        }
        return one.getYear() == other.getYear()
                ? new Reason("birth-year", "出生年份相同，月日不同", -2)
                : new Reason("birth-other", "出生日期不同", -9);
    }

    private static boolean isSwapped(LocalDate one, LocalDate other) {
        return one.getYear() == other.getYear()
                && one.getMonthValue() == other.getDayOfMonth()
                && one.getDayOfMonth() == other.getMonthValue();
    }

    private static int slips(LocalDate one, LocalDate other) {
        String first = one.toString();
        String second = other.toString();
        int slips = 0;
        for (int i = 0; i < first.length(); i++) {
            slips += first.charAt(i) == second.charAt(i) ? 0 : 1;
        }
        return slips;
    }

    private static @Nullable Reason sex(Traits one, Traits other) {
        if (one.sex() == null || other.sex() == null) {
            return null;
        }
        return one.sex().equals(other.sex()) ? new Reason("sex-same", "性别相同", 1) : new Reason("sex-other", "性别不同", -6);
    }

    private static @Nullable Reason place(Profile one, Profile other) {
        String village = one.traits().village();
        if (village == null || other.traits().village() == null) {
            return null;
        }
        if (isOneHousehold(one.traits(), other.traits())) {
            return new Reason("household-same", "在同一户", 4);
        }
        if (village.equals(other.traits().village())) {
            return new Reason("village-same", "在同一个村", 3);
        }
        return Objects.equals(one.township(), other.township())
                ? new Reason("township-same", "在同一个乡镇", 0)
                : new Reason("township-other", "不在同一个乡镇", -2);
    }

    private static @Nullable Reason phone(Traits one, Traits other) {
        return one.phone() == null || !one.phone().equals(other.phone()) ? null : new Reason("phone-same", "联系电话相同", 3);
    }
}
