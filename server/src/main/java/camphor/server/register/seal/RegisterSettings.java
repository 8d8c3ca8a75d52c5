package camphor.server.register.seal;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code camphor.register.*}.
 *
 * @param keyFile file with the keys of the identity numbers; empty for {@code keys/identity-numbers.keys} in the data
 *     directory
 */
@ConfigurationProperties("camphor.register")
record RegisterSettings(@DefaultValue("") String keyFile) {}
