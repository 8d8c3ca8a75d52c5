package camphor.server.identity.access;

import static camphor.server.identity.access.AccessRefusal.NOT_LOGGED_IN;
import static camphor.server.identity.access.AccessRefusal.REQUEST_FORGED;
import static camphor.server.identity.access.AccessRefusal.ROLE_NOT_ALLOWED;

import camphor.server.identity.IdentitySettings;
import camphor.server.identity.account.Standings;
import camphor.server.kernel.Actors;
import camphor.server.kernel.Refused;
import camphor.server.kernel.Role;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * The filters before the application. Paths of frameworks are guarded here; our own endpoints declare their rule, which
 * {@link AccessRules} enforces.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(IdentitySettings.class)
class WebSecurity {

    /** Scripts only from here; Element Plus sets styles on elements; photographs are shown before they are sent. */
    private static final String CONTENT = "default-src 'self'; style-src 'self' 'unsafe-inline'; "
            + "img-src 'self' data: blob:; font-src 'self' data:; object-src 'none'; base-uri 'self'; "
            + "form-action 'self'; frame-ancestors 'none'";

    @Bean
    SecurityFilterChain filters(
            HttpSecurity http,
            CookieCsrfTokenRepository csrfTokens,
            SecurityContextRepository contexts,
            Refusing refusing,
            Standings standings,
            Actors actors,
            IdentitySettings settings,
            Clock clock) {
        ActorOfSession actorOfSession = new ActorOfSession(standings, actors, settings, clock, refusing);
        return http.csrf(csrf -> csrf.spa().csrfTokenRepository(csrfTokens))
                .securityContext(context -> context.securityContextRepository(contexts))
                .requestCache(cache -> cache.disable())
                .logout(logout -> logout.disable())
                .headers(WebSecurity::headers)
                .addFilterBefore(actorOfSession, AuthorizationFilter.class)
                .authorizeHttpRequests(requests -> requests.requestMatchers("/actuator/health/**")
                        .permitAll()
                        .requestMatchers("/actuator/**")
                        .access((who, request) -> new AuthorizationDecision(actors.current()
                                .filter(actor -> actor.role() == Role.ADMINISTRATOR)
                                .isPresent()))
                        .requestMatchers("/v3/api-docs/**")
                        .access((who, request) ->
                                new AuthorizationDecision(actors.current().isPresent()))
                        .anyRequest()
                        .permitAll())
                .exceptionHandling(faults -> faults.authenticationEntryPoint((request, response, fault) ->
                                refusing.refuse(request, response, NOT_LOGGED_IN.refuse()))
                        .accessDeniedHandler(
                                (request, response, fault) -> refusing.refuse(request, response, denied(fault))))
                .build();
    }

    /** What may be kept is each resource's own affair. */
    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.cacheControl(cache -> cache.disable())
                .contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN));
    }

    private static Refused denied(AccessDeniedException fault) {
        return fault instanceof CsrfException ? REQUEST_FORGED.refuse() : ROLE_NOT_ALLOWED.refuse();
    }

    @Bean
    CookieCsrfTokenRepository csrfTokens() {
        return CookieCsrfTokenRepository.withHttpOnlyFalse();
    }

    @Bean
    SecurityContextRepository securityContexts() {
        return new HttpSessionSecurityContextRepository();
    }

    @Bean
    WebMvcConfigurer rulesBeforeEndpoints(AccessRules rules) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(rules);
            }
        };
    }
}
