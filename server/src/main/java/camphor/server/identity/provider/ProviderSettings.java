package camphor.server.identity.provider;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code camphor.identity.provider.*}.
 *
 * @param issuer address of the OpenID Connect provider; empty: there is none
 * @param clientId under which this installation is known there
 * @param clientSecret the provider's word for this installation
 * @param name what the button on the log-in page calls it
 * @param loginClaim which of its claims is the login of an account here; one that users cannot choose themselves
 */
@ConfigurationProperties("camphor.identity.provider")
record ProviderSettings(
        @DefaultValue("") String issuer,
        @DefaultValue("camphor") String clientId,
        @DefaultValue("") String clientSecret,
        @DefaultValue("统一身份认证") String name,
        @DefaultValue("preferred_username") String loginClaim) {

    boolean given() {
        return !issuer.isBlank();
    }
}
