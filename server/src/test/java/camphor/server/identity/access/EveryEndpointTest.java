package camphor.server.identity.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import camphor.server.RealWorldTest;
import camphor.server.identity.People;
import camphor.server.identity.account.Account;
import camphor.server.kernel.Allowed;
import camphor.server.kernel.Open;
import camphor.server.kernel.Role;
import java.io.UnsupportedEncodingException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every endpoint that the application maps × every role × logged in or not × in scope or out of it. A new endpoint is in
 * here by itself.
 */
@RealWorldTest
class EveryEndpointTest {

    private static final String TOWNSHIP = "430421212";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mapping;

    @Autowired
    List<ScopeExample> examples;

    List<Endpoint> endpoints;

    @BeforeEach
    void collect() {
        endpoints = Endpoint.all(mapping)
                .sorted(Comparator.comparing(Endpoint::toString))
                .toList();
        assertThat(endpoints).hasSizeGreaterThan(15);
    }

    @Test
    void declares_who_may_call_it() {
        assertThat(endpoints)
                .filteredOn(endpoint -> AccessRule.of(endpoint.handler()).isEmpty())
                .as("endpoints without @Allowed or @Open, or with both")
                .isEmpty();
    }

    @Test
    void one_without_a_rule_or_with_two_would_be_found() throws NoSuchMethodException {
        assertThat(AccessRule.of(new HandlerMethod(new Undeclared(), Undeclared.class.getDeclaredMethod("nothing"))))
                .isEmpty();
        assertThat(AccessRule.of(new HandlerMethod(new Undeclared(), Undeclared.class.getDeclaredMethod("both"))))
                .isEmpty();
    }

    @Test
    void is_shut_to_whoever_is_not_logged_in_unless_it_is_open() {
        List<String> wrong = new ArrayList<>();
        for (Endpoint endpoint : endpoints) {
            boolean open = rule(endpoint).open();
            MvcTestResult answer = call(endpoint, endpoint.path(), csrf());
            if (open == refusedAs(answer, "not-logged-in")
                    || answer.getResponse().getStatus() >= 500) {
                wrong.add(endpoint + " answers " + answer.getResponse().getStatus());
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void lets_in_the_roles_that_it_declares_and_no_other() {
        Map<Role, Account> accounts = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            accounts.put(role, people.having(role, TOWNSHIP));
        }
        List<String> wrong = new ArrayList<>();
        for (Endpoint endpoint : endpoints) {
            accounts.forEach((role, account) -> {
                boolean allowed =
                        rule(endpoint).open() || rule(endpoint).roles().contains(role);
                MvcTestResult answer = call(endpoint, endpoint.path(), people.as(account));
                boolean refused = refusedAs(answer, "role-not-allowed");
                if (allowed == refused || answer.getResponse().getStatus() >= 500) {
                    wrong.add(endpoint + " answers " + role + " "
                            + answer.getResponse().getStatus());
                }
            });
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void with_an_id_in_its_path_has_an_example_of_what_is_out_of_scope() {
        assertThat(endpoints)
                .filteredOn(Endpoint::hasVariables)
                .filteredOn(endpoint -> example(endpoint).isEmpty())
                .as("endpoints with a variable in the path for which no ScopeExample speaks")
                .isEmpty();
    }

    @Test
    void answers_about_what_is_out_of_scope_as_if_it_did_not_exist() throws Exception {
        List<String> wrong = new ArrayList<>();
        for (Endpoint endpoint : endpoints) {
            for (ScopeExample example : example(endpoint)) {
                for (Role role : rule(endpoint).roles()) {
                    RequestPostProcessor inside = people.as(role, example.territory());
                    String foreign = answer(call(endpoint, endpoint.path(example.outside()), inside, example));
                    String nowhere = answer(call(endpoint, endpoint.path(), inside, example));
                    boolean alike = foreign.equals(nowhere) && !foreign.startsWith("2");
                    if (!example.outside().isEmpty() && !example.seesAll(role) && !alike) {
                        wrong.add(role + " " + endpoint + " tells more of another's: " + foreign + " than " + nowhere);
                    }
                    if (HttpMethod.GET.equals(endpoint.method()) && example.reads(role)) {
                        String own = answer(call(endpoint, endpoint.path(example.inside()), inside, example));
                        if (!own.startsWith("2")) {
                            wrong.add(role + " " + endpoint + " does not read its own: " + own);
                        }
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private List<ScopeExample> example(Endpoint endpoint) {
        return examples.stream()
                .filter(example -> endpoint.pattern().startsWith(example.path()))
                .toList();
    }

    private static AccessRule rule(Endpoint endpoint) {
        return AccessRule.of(endpoint.handler()).orElseThrow();
    }

    private MvcTestResult call(Endpoint endpoint, String path, RequestPostProcessor as) {
        return send(endpoint, path, as, "{}");
    }

    private MvcTestResult call(Endpoint endpoint, String path, RequestPostProcessor as, ScopeExample example) {
        return send(endpoint, path, as, example.body(endpoint.toString()));
    }

    private MvcTestResult send(Endpoint endpoint, String path, RequestPostProcessor as, String body) {
        return mvc.method(endpoint.method())
                .uri(path)
                .with(as)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType(APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    /** Status and type of what was answered; ids that differ from call to call left out. */
    private static String answer(MvcTestResult result) throws Exception {
        String body = result.getResponse().getContentAsString();
        String type =
                body.contains("urn:camphor:refusal:") ? body.replaceAll(".*(urn:camphor:refusal:[a-z-]+).*", "$1") : "";
        return result.getResponse().getStatus() + " " + type;
    }

    private static boolean refusedAs(MvcTestResult result, String code) {
        try {
            return result.getResponse().getContentAsString().contains("urn:camphor:refusal:" + code + "\"");
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    @SuppressWarnings("UnusedMethod") // looked at, never called
    private static final class Undeclared {

        void nothing() {}

        @Open
        @Allowed
        void both() {}
    }
}
