package camphor.screening;

/** The one who watches asked to stop; nothing was left behind. */
public final class ScreeningCancelled extends RuntimeException {
    public ScreeningCancelled() {
        super("the screening was cancelled");
    }
}
