package camphor.server.identity.provider;

import java.util.Locale;

/** Why somebody whom the provider sent is not let in; the log-in page has the words. */
enum ProviderRefusal {
    /** The provider sent nobody, or could not be asked. */
    FAILED,
    /** Nobody here has the login, or has not taken up the invitation. */
    UNKNOWN,
    /** The account was stopped. */
    STOPPED,
    /** The account needs a second factor and the provider does not say that it asked for one. */
    SECOND_FACTOR;

    String page() {
        return "/login?refused=" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
