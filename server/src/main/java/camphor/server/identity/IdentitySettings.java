package camphor.server.identity;

import camphor.server.kernel.Role;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code camphor.identity.*}.
 *
 * @param invitationLasts how long a one-time link works
 * @param sessionLasts after that long everybody logs in again, however busy
 * @param secondFactorFor roles that must have a second factor
 * @param keyFile key that seals the secrets of second factors; made on first use
 * @param failuresBeforeLock failed logins in a row that are let pass
 * @param lockFirst how long the door stays shut after one failure more; each further one doubles it
 * @param lockMost it never stays shut for longer than that
 * @param failuresFromAddress failed logins from one network address within a minute that are let pass
 */
@ConfigurationProperties("camphor.identity")
public record IdentitySettings(
        @DefaultValue("72h") Duration invitationLasts,
        @DefaultValue("12h") Duration sessionLasts,
        @DefaultValue({"ADMINISTRATOR", "HUB", "COUNTY"}) Set<Role> secondFactorFor,
        Path keyFile,
        @DefaultValue("4") int failuresBeforeLock,
        @DefaultValue("1m") Duration lockFirst,
        @DefaultValue("1h") Duration lockMost,
        @DefaultValue("30") int failuresFromAddress) {

    public IdentitySettings {
        secondFactorFor = Set.copyOf(secondFactorFor);
    }
}
