package camphor.server.register.duplicate;

/**
 * One trait's word for or against two persons being one.
 *
 * @param kind what was compared and how it came out, such as {@code number-one-digit}; stable, for texts in other
 *     languages
 * @param text for officers: 证件号码只差一位
 * @param weight logarithm (base 2) of how much likelier this is for one person written twice than for two persons;
 *     below 0 it speaks against
 */
public record Reason(String kind, String text, double weight) {}
