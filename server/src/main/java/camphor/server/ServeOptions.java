package camphor.server;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The words of {@code ./camphor serve} as Spring's properties; any other {@code --property=value} is passed on as it
 * stands.
 */
final class ServeOptions {

    private static final Map<String, String> PROPERTIES = Map.of(
            "--data", "camphor.data",
            "--port", "server.port",
            "--address", "server.address",
            "--database", "camphor.database.url");

    private ServeOptions() {}

    static String[] asProperties(String... arguments) {
        List<String> properties = new ArrayList<>();
        for (int i = 0; i < arguments.length; i++) {
            String[] parts = arguments[i].split("=", 2);
            String property = PROPERTIES.get(parts[0]);
            if (property == null) {
                properties.add(parts[0].equals("--sample") ? "--camphor.sample=true" : arguments[i]);
            } else if (parts.length == 2) {
                properties.add("--" + property + "=" + parts[1]);
            } else if (i + 1 < arguments.length) {
                properties.add("--" + property + "=" + arguments[++i]);
            } else {
                throw new IllegalArgumentException("选项 " + parts[0] + " 缺少值 / the option needs a value");
            }
        }
        return properties.toArray(String[]::new);
    }
}
