package camphor.server.identity.provider;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.oauth2.client.OAuth2LoginConfigurer;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.SupplierClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;

/**
 * The filters that send a browser to the provider and take it back, by Spring Security's OAuth 2 client. The provider is
 * asked how it works when somebody first logs in there, so that one that is down does not keep the server from starting.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ProviderSettings.class)
class ProviderLogin {

    static final String REGISTRATION = "provider";
    static final String ADDRESS = "/oauth2/authorization/" + REGISTRATION;
    private static final Logger LOG = LoggerFactory.getLogger(ProviderLogin.class);

    @Bean
    Customizer<HttpSecurity> byProvider(ProviderSettings settings, Arrival arrival) {
        return http -> {
            if (settings.given()) {
                // BrowserSession begins a new one; an id that was changed before is not found to be ended, and stays
                http.sessionManagement(sessions -> sessions.sessionFixation(fixation -> fixation.none()));
                http.oauth2Login(login -> configure(login, registration(settings), arrival));
            }
        };
    }

    private static void configure(
            OAuth2LoginConfigurer<HttpSecurity> login, ClientRegistrationRepository registration, Arrival arrival) {
        login.loginPage("/login")
                .clientRegistrationRepository(registration)
                .authorizedClientRepository(new NoClients())
                .successHandler((request, response, who) -> arrival.of(who, request, response))
                .failureHandler(ProviderLogin::failed)
                .addObjectPostProcessor(new ObjectPostProcessor<OAuth2AuthorizationRequestRedirectFilter>() {
                    @Override
                    public <F extends OAuth2AuthorizationRequestRedirectFilter> F postProcess(F filter) {
                        filter.setAuthenticationFailureHandler(ProviderLogin::failed);
                        return filter;
                    }
                });
    }

    private static void failed(HttpServletRequest request, HttpServletResponse response, AuthenticationException fault)
            throws IOException {
        LOG.warn("统一身份认证登录未成 / no login by the provider: {}", fault.getMessage());
        response.sendRedirect(ProviderRefusal.FAILED.page());
    }

    private static ClientRegistrationRepository registration(ProviderSettings settings) {
        return new SupplierClientRegistrationRepository(
                () -> new InMemoryClientRegistrationRepository(known(settings)));
    }

    private static ClientRegistration known(ProviderSettings settings) {
        return ClientRegistrations.fromIssuerLocation(settings.issuer())
                .registrationId(REGISTRATION)
                .clientId(settings.clientId())
                .clientSecret(settings.clientSecret())
                .scope("openid", "profile")
                .userNameAttributeName("sub")
                .build();
    }
}
