package camphor.server.kernel;

import org.jspecify.annotations.Nullable;

/** A refusal on its way to the user; {@link RefusalAdvice} puts it into words. */
public final class Refused extends RuntimeException {

    private final transient Refusal refusal;
    private final @Nullable String field;
    private final transient Object[] details;

    Refused(Refusal refusal, @Nullable String field, Object... details) {
        super(refusal.code());
        this.refusal = refusal;
        this.field = field;
        this.details = details.clone();
    }

    public Refusal refusal() {
        return refusal;
    }

    /** The field of the request that is at fault, or null. */
    public @Nullable String field() {
        return field;
    }

    /** What fills the places in its words. */
    public Object[] details() {
        return details.clone();
    }
}
