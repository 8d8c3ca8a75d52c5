package camphor.screening.columns;

/** Three-valued verdicts as bits, chosen so that "and" is the bits' and, and "or" is the bits' or. */
final class Kleene {
    static final byte NO = 0b00;
    static final byte UNKNOWN = 0b01;
    static final byte YES = 0b11;

    private Kleene() {}

    static byte of(boolean known) {
        return known ? YES : NO;
    }

    /** Both bits turned, and in each other's place. */
    static byte not(byte verdict) {
        int turned = ~verdict;
        return (byte) ((turned & 1) << 1 | (turned >> 1 & 1));
    }
}
