package camphor.screening;

import camphor.rules.Label;
import org.jspecify.annotations.Nullable;

/** Why a snapshot or a run cannot be used as it is; something that the user can act upon, told in both languages. */
public final class ScreeningFault extends RuntimeException {
    private final String code;
    private final Label label;

    /**
     * @param code stable name in kebab case, such as {@code snapshot-broken}
     * @param label what is wrong, with the file, table, row or rule that it is about
     */
    public ScreeningFault(String code, Label label, @Nullable Throwable cause) {
        super(label.en(), cause);
        this.code = code;
        this.label = label;
    }

    public ScreeningFault(String code, Label label) {
        this(code, label, null);
    }

    public String code() {
        return code;
    }

    public Label label() {
        return label;
    }
}
