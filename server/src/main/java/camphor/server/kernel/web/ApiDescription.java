package camphor.server.kernel.web;

import camphor.server.kernel.CommandId;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.StringUtils;

/** What the API says of itself at {@code /v3/api-docs}; the console's client is generated from it. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

    static {
        SpringDocUtils.getConfig()
                .replaceWithClass(CommandId.class, UUID.class)
                .addSimpleTypesForParameterObject(CommandId.class);
    }

    @Bean
    OpenAPI description() {
        return new OpenAPI()
                .info(new Info()
                        .title("Camphor 香樟")
                        .version("1")
                        .description("Refusals are RFC 9457 problem details of type urn:camphor:refusal:<code>."));
    }

    /** Every endpoint may refuse, and all refuse alike. */
    @Bean
    OpenApiCustomizer everyOperationMayRefuse() {
        Schema<Object> problem = new Schema<>();
        problem.setTypes(Set.of("object"));
        Stream.of("type", "title", "detail", "field").forEach(text -> problem.addProperty(text, new StringSchema()));
        problem.addProperty("status", new IntegerSchema());
        problem.setRequired(List.of("type", "title", "status", "detail"));
        Schema<Object> named = new Schema<>();
        named.set$ref("#/components/schemas/ProblemDetail");
        MediaType body = new MediaType();
        body.setSchema(named);
        ApiResponse refused = new ApiResponse()
                .description("Refused")
                .content(new Content().addMediaType("application/problem+json", body));
        return api -> {
            api.getComponents().addSchemas("ProblemDetail", problem);
            api.getPaths().values().stream()
                    .flatMap(path -> path.readOperations().stream())
                    .forEach(operation -> operation.getResponses().addApiResponse("default", refused));
        };
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
