package camphor.server.kernel.web;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.StringUtils;

/** What the API says of itself at {@code /v3/api-docs}; the console's client is generated from it. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

    @Bean
    OpenAPI description() {
        return new OpenAPI()
                .info(new Info()
                        .title("Camphor 香樟")
                        .version("1")
                        .description("Refusals are RFC 9457 problem details of type urn:camphor:refusal:<code>."));
    }

    /** An operation's name stays the same when another one comes, as those that are numbered do not. */
    @Bean
    OperationCustomizer namedByControllerAndMethod() {
        return (operation, handler) -> {
            String controller = handler.getBeanType().getSimpleName().replaceFirst("Controller$", "");
            return operation.operationId(StringUtils.uncapitalize(controller)
                    + StringUtils.capitalize(handler.getMethod().getName()));
        };
    }
}
