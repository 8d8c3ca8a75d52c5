package camphor.sample.place;

/**
 * A village or community.
 *
 * @param code the 12 digits of the statistical division code
 * @param name as the statistical list writes it, such as 群益村委会
 * @param township name of the township, such as 樟树乡
 * @param county name of the county
 * @param number running number within what is generated, from 0
 */
public record Village(String code, String name, String township, String county, int number) {
    /** As people write it: 群益村, 樟树坳社区. */
    public String shortName() {
        return name.replaceFirst("(居委会|委会)$", "");
    }

    public String townshipCode() {
        return code.substring(0, 9);
    }
}
