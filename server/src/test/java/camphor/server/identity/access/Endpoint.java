package camphor.server.identity.access;

import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.http.HttpMethod;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** One method on one path, as the application maps it. */
record Endpoint(HttpMethod method, String pattern, HandlerMethod handler) {

    private static final Pattern VARIABLE = Pattern.compile("\\{([^}]+)}");

    /** All of ours. */
    static Stream<Endpoint> all(RequestMappingHandlerMapping mapping) {
        return mapping.getHandlerMethods().entrySet().stream()
                .filter(entry -> AccessRules.isOurs(entry.getValue()))
                .flatMap(entry -> of(entry.getKey(), entry.getValue()));
    }

    private static Stream<Endpoint> of(RequestMappingInfo mapping, HandlerMethod handler) {
        return mapping.getMethodsCondition().getMethods().stream()
                .map(RequestMethod::asHttpMethod)
                .flatMap(method ->
                        mapping.getPatternValues().stream().map(pattern -> new Endpoint(method, pattern, handler)));
    }

    boolean hasVariables() {
        return VARIABLE.matcher(pattern).find();
    }

    /** With ids that nobody has. */
    String path() {
        return path(Map.of());
    }

    String path(Map<String, String> variables) {
        Function<MatchResult, String> value = found ->
                variables.getOrDefault(found.group(1), UUID.randomUUID().toString());
        return VARIABLE.matcher(pattern).replaceAll(value);
    }

    @Override
    public String toString() {
        return method + " " + pattern;
    }
}
