package camphor.server.register.view;

import static java.util.Objects.requireNonNullElse;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What somebody wants kept. */
record ViewDraft(
        @NotBlank @Size(max = 40) @Nullable String name,
        @NotBlank @Size(max = 40) @Nullable String page,
        @Size(max = 40) @Nullable Map<String, @Size(max = 200) String> query,
        @Size(max = 200) @Nullable List<@Size(max = 80) String> columns,
        boolean shared) {
    String called() {
        return requireNonNullElse(name, "").strip();
    }

    String ofPage() {
        return requireNonNullElse(page, "").strip();
    }

    Map<String, String> filters() {
        return requireNonNullElse(query, Map.of());
    }

    String[] shown() {
        return requireNonNullElse(columns, List.<String>of()).toArray(String[]::new);
    }
}
