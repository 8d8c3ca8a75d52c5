package camphor.server.register.duplicate;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;

/**
 * Two traits of a person that agree with another's if the other has the same key.
 *
 * @param text in the open, beginning with the kind: not for keeping
 */
public record Key(Kind kind, String text) {
    /** What a key is made of. */
    public enum Kind {
        NUMBER(0),
        TAIL(1),
        BIRTH(2),
        YEAR(3),
        DAY(4),
        PLACE(5),
        PHONE(6);

        private final int number;

        Kind(int number) {
            this.number = number;
        }

        /** As the database keeps it; below 8. */
        public int number() {
            return number;
        }

        /** The kind of that number. */
        public static Kind of(int number) {
            return Arrays.stream(values())
                    .filter(kind -> kind.number == number)
                    .findFirst()
                    .orElseThrow();
        }

        Key of(String traits) {
            return new Key(this, name().toLowerCase(Locale.ROOT) + " " + traits);
        }

        /** Whether this alone is enough: a number says more than any other trait. */
        public boolean tells() {
            return this == NUMBER || this == TAIL;
        }
    }

    /**
     * Whether two persons who share these keys are worth weighing. Namesakes and people of one day of birth share one key
     * each with dozens, of whom none comes near the threshold.
     */
    public static boolean isEnough(Collection<Kind> shared) {
        return shared.size() > 1 || shared.stream().anyMatch(Kind::tells);
    }
}
