package camphor.screening;

/**
 * Part of the land that subjects belong to: those of its villages, and those without a village whose identifier begins
 * with its code and a dash, as {@code 430421212-water} does, a township's unit.
 *
 * @param code division code or its first digits; empty for everywhere, a dash for what belongs to no territory
 */
public record Territory(String code) {
    public static final Territory EVERYWHERE = new Territory("");
    /** What cannot be told where it belongs. */
    public static final Territory NOWHERE = new Territory("-");

    /** The subjects of a division and all divisions below it, by the first digits of their codes. */
    public static Territory of(String code) {
        if (!code.matches("[0-9]{2,12}")) {
            throw new IllegalArgumentException("no division code: " + code);
        }
        return new Territory(code);
    }
}
