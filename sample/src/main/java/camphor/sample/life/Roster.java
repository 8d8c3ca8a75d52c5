package camphor.sample.life;

import camphor.sample.chance.Dice;
import camphor.sample.chance.Names;
import camphor.sample.chance.Phones;
import camphor.sample.place.Village;
import java.util.List;

/** The helpers of a village: each takes ten households, then the next one is called. */
final class Roster {
    static final int HOUSEHOLDS = 10;
    private static final List<String> UNITS = List.of("乡人民政府", "县样例局", "乡中心学校", "乡卫生院", "村（社区）两委");
    private static final long PHONES = 90_000_000L;

    private final Village village;
    private int taken;

    Roster(Village village) {
        this.village = village;
    }

    Helper next(Dice dice) {
        int number = taken / HOUSEHOLDS;
        int slot = taken % HOUSEHOLDS;
        taken++;
        Dice own = Dice.of(village.number(), number, 77);
        String key = "BF%s%03d".formatted(village.code(), number + 1);
        String name = "%s（样例%d）".formatted(Names.full(own, true), village.number() * 1_000 + number + 1);
        String phone = Phones.numbered(PHONES + village.number() * 1_000L + number);
        return new Helper(key, name, own.pick(UNITS), phone, slot);
    }

    /**
     * @param key unique number of the helper; his name is unique, too, because visits know him by it only
     * @param slot which of his households this is, 0…9
     */
    record Helper(String key, String name, String unit, String phone, int slot) {}
}
