package camphor.sample.population;

import camphor.sample.chance.IdentityNumbers;
import camphor.sample.chance.Phones;
import camphor.sample.place.Village;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** Gives out what must be unique: household ids, identity numbers, phones. One for each village. */
public final class Register {
    private static final long PHONES = 100_000;

    private final Village village;
    private final Map<String, Integer> births = new HashMap<>();
    private int households;
    private long phones;

    public Register(Village village) {
        this.village = village;
    }

    /** Eleven digits, as in the national system. */
    public String household() {
        return "98%03d%06d".formatted(village.number(), ++households);
    }

    public String identity(LocalDate birth, boolean male) {
        int nth = births.merge(birth.toString() + male, 1, Integer::sum) - 1;
        return IdentityNumbers.of(village.number(), birth, male, nth);
    }

    public String phone() {
        return Phones.numbered(village.number() * PHONES + ++phones);
    }
}
