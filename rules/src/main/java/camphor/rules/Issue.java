package camphor.rules;

/**
 * A fault in something that people write: a pack, a rule, a mapping. Issues are collected and shown all at once, never
 * thrown one by one.
 *
 * @param code stable name in kebab case, such as {@code unknown-fact}
 * @param message what is wrong and what was expected
 */
public record Issue(Severity severity, String code, Place place, Label message) {
    /** Whether the thing can be used all the same. */
    public enum Severity {
        ERROR,
        WARNING
    }

    public static Issue error(String code, Place place, Label message) {
        return new Issue(Severity.ERROR, code, place, message);
    }

    public static Issue warning(String code, Place place, Label message) {
        return new Issue(Severity.WARNING, code, place, message);
    }
}
