package camphor.server.register.duplicate;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A person's traits made ready to be compared.
 *
 * @param number of 18 characters; null when not known
 * @param isSound whether the number's check character proves it; one of 15 digits has none
 * @param sounds the name's syllables
 */
record Profile(Traits traits, @Nullable String number, boolean isSound, String sounds) {
    private static final int TOWNSHIP = 9;
    private static final int TAIL = 6;

    static Profile of(Traits traits) {
        String written = traits.number();
        String number = written == null ? null : Numbers.whole(written);
        boolean isSound = number != null && number.equals(written) && Numbers.isSound(number);
        return new Profile(traits, number, isSound, Sounds.of(traits.name()));
    }

    String name() {
        return traits.name();
    }

    String surnameSound() {
        int end = sounds.indexOf(' ');
        return end < 0 ? sounds : sounds.substring(0, end);
    }

    @Nullable
    String township() {
        String village = traits.village();
        return village == null || village.length() < TOWNSHIP ? village : village.substring(0, TOWNSHIP);
    }

    /**
     * Persons who do not share {@linkplain Key#isEnough enough} of these are not compared. Each key wants two things to agree, so that no key gathers half
     * a county; together they leave room for a slip in any one trait.
     */
    Set<Key> blocks() {
        Set<Key> blocks = new LinkedHashSet<>();
        LocalDate birth = traits.birth();
        String blurred = Sounds.blurred(sounds);
        if (number != null) {
            blocks.add(Key.Kind.NUMBER.of(number));
            blocks.add(Key.Kind.TAIL.of(number.substring(Math.max(0, number.length() - TAIL)) + " " + surnameSound()));
        }
        if (birth != null) {
            blocks.add(Key.Kind.BIRTH.of(birth + " " + Sounds.blurred(surnameSound())));
            blocks.add(Key.Kind.YEAR.of(birth.getYear() + " " + blurred));
            blocks.add(Key.Kind.DAY.of(birth + " " + township()));
        }
        if (traits.village() != null) {
            blocks.add(Key.Kind.PLACE.of(traits.village() + " " + blurred));
        }
        if (traits.phone() != null) {
            blocks.add(Key.Kind.PHONE.of(traits.phone() + " " + name().codePointAt(0)));
        }
        return blocks;
    }
}
