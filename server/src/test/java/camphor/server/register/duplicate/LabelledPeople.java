package camphor.server.register.duplicate;

import camphor.workbook.identity.IdentityNumber;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A township's people in families, some of them written a second time with the slips that registers have, and the truth
 * about who is who. Namesakes, siblings and twins are there to mislead. Every number begins with 99, which is no
 * division.
 */
public final class LabelledPeople {
    private static final String SURNAMES = "王李张刘陈杨黄周吴罗唐邓谢曾肖彭蒋何";
    private static final int VILLAGES = 17;

    private final Random random;
    private final List<Traits> people = new ArrayList<>();
    private final Map<String, String> twice = new HashMap<>();
    private final Set<String> numbers = new HashSet<>();

    private LabelledPeople(long seed) {
        this.random = new Random(seed);
    }

    public static LabelledPeople of(int size, long seed) {
        LabelledPeople labelled = new LabelledPeople(seed);
        while (labelled.people.size() < size) {
            labelled.family("h" + labelled.people.size());
        }
        List<Traits> once = List.copyOf(labelled.people);
        for (Traits person : once) {
            if (person.number() != null && labelled.random.nextInt(100) < 12) {
                labelled.again(person);
            }
        }
        return labelled;
    }

    public List<Traits> people() {
        return people;
    }

    /** Of each person who stands twice: the second writing's identifier, and the first one's. */
    public Map<String, String> twice() {
        return twice;
    }

    private void family(String household) {
        String village = "430421212" + (200 + random.nextInt(VILLAGES));
        String surname = String.valueOf(pick(SURNAMES));
        String phone = "199" + (10_000_000 + random.nextInt(89_999_999));
        int year = 1935 + random.nextInt(55);
        member(household, village, phone, surname, day(year), random.nextInt(500));
        member(
                household,
                village,
                phone,
                String.valueOf(pick(SURNAMES)),
                day(year + random.nextInt(6)),
                500 + 2 * random.nextInt(200));
        LocalDate child = day(year + 20 + random.nextInt(10));
        int order = random.nextInt(400);
        for (int i = 0; i < random.nextInt(4); i++) {
            boolean twin = random.nextInt(40) == 0;
            child = i == 0 || twin ? child : child.plusDays(400 + random.nextInt(1_000));
            member(household, village, phone, surname, child, order + 2 * i);
        }
    }

    private void member(String household, String village, String phone, String surname, LocalDate birth, int order) {
        String given = common(Homophones.CHARACTERS) + (random.nextInt(6) == 0 ? "" : common(Homophones.CHARACTERS));
        String digits = "990421" + birth.toString().replace("-", "") + "%03d".formatted(order);
        String number = digits + IdentityNumber.check(digits);
        if (!numbers.add(number)) {
            return;
        }
        String sex = order % 2 == 1 ? "male" : "female";
        String written = random.nextInt(20) == 0 ? null : number;
        people.add(new Traits("p" + people.size(), surname + given, written, birth, sex, village, household, phone));
    }

    /** The same person once more, in another household's list, with one slip or two. */
    private void again(Traits person) {
        String id = "again" + twice.size();
        Traits written = slip(person);
        written = random.nextInt(5) == 0 ? slip(written) : written;
        boolean moved = random.nextInt(4) == 0;
        twice.put(id, person.id());
        people.add(new Traits(
                id,
                written.name(),
                written.number(),
                written.birth(),
                random.nextInt(5) == 0 ? null : person.sex(),
                moved ? "430421212" + (200 + random.nextInt(VILLAGES)) : person.village(),
                id,
                random.nextBoolean() ? person.phone() : null));
    }

    private Traits slip(Traits person) {
        return switch (random.nextInt(8)) {
            case 0 -> written(person, person.name(), oldForm(person.number()), person.birth());
            case 1 -> written(person, person.name(), null, person.birth());
            case 2 -> written(person, person.name(), oneDigitWrong(person.number()), person.birth());
            case 3 -> written(person, person.name(), swapped(person.number()), person.birth());
            case 4 -> written(person, homophone(person.name()), person.number(), person.birth());
            case 5 -> written(person, oneCharacterWrong(person.name()), person.number(), person.birth());
            case 6 -> written(person, person.name(), person.number(), null);
            default -> written(person, person.name(), null, lunar(person.birth()));
        };
    }

    private static Traits written(Traits person, String name, @Nullable String number, @Nullable LocalDate birth) {
        return new Traits(
                person.id(), name, number, birth, person.sex(), person.village(), person.household(), person.phone());
    }

    private @Nullable LocalDate lunar(@Nullable LocalDate birth) {
        return birth == null ? null : birth.minusDays(20 + random.nextInt(30));
    }

    private static @Nullable String oldForm(@Nullable String number) {
        boolean twentieth = number != null && number.length() == 18 && number.startsWith("19", 6);
        return twentieth ? number.substring(0, 6) + number.substring(8, 17) : number;
    }

    private @Nullable String oneDigitWrong(@Nullable String number) {
        if (number == null) {
            return null;
        }
        StringBuilder wrong = new StringBuilder(number);
        int at = random.nextInt(15);
        wrong.setCharAt(at, (char) ('0' + (wrong.charAt(at) - '0' + 1 + random.nextInt(9)) % 10));
        return wrong.toString();
    }

    private @Nullable String swapped(@Nullable String number) {
        if (number == null) {
            return null;
        }
        StringBuilder wrong = new StringBuilder(number);
        int at = 6 + random.nextInt(8);
        char first = wrong.charAt(at);
        wrong.setCharAt(at, wrong.charAt(at + 1));
        wrong.setCharAt(at + 1, first);
        return wrong.toString();
    }

    private String homophone(String name) {
        int at = 1 + random.nextInt(name.length() - 1);
        return name.substring(0, at) + Homophones.of(name.charAt(at)) + name.substring(at + 1);
    }

    private String oneCharacterWrong(String name) {
        int at = 1 + random.nextInt(name.length() - 1);
        return name.substring(0, at) + common(Homophones.CHARACTERS) + name.substring(at + 1);
    }

    private LocalDate day(int year) {
        return LocalDate.of(year, 1, 1).plusDays(random.nextInt(365));
    }

    /** A few characters are in most names. */
    private String common(String characters) {
        double place = random.nextDouble();
        return String.valueOf(characters.charAt((int) (place * place * characters.length())));
    }

    private char pick(String characters) {
        return characters.charAt(random.nextInt(characters.length()));
    }
}
