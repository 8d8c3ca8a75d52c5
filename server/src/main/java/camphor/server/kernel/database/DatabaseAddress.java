package camphor.server.kernel.database;

import camphor.server.kernel.database.Database.Login;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/**
 * An external database by one URL, as PostgreSQL's own tools write it:
 * {@code postgresql://owner:password@host:5432/camphor?sslmode=require}.
 */
record DatabaseAddress(String jdbc, Login owner) {

    static DatabaseAddress of(String url) {
        URI address = URI.create(url.startsWith("jdbc:") ? url.substring("jdbc:".length()) : url);
        String login = address.getRawUserInfo();
        if (address.getHost() == null
                || login == null
                || !login.contains(":")
                || address.getPath().length() < 2) {
            throw new IllegalArgumentException("数据库地址应为 postgresql://用户:口令@主机:端口/库名"
                    + " / a database address reads postgresql://user:password@host:port/database");
        }
        String query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
        String port = address.getPort() < 0 ? "" : ":" + address.getPort();
        String[] parts = login.split(":", 2);
        return new DatabaseAddress(
                "jdbc:postgresql://" + address.getHost() + port + address.getRawPath() + query,
                new Login(decoded(parts[0]), decoded(parts[1])));
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
