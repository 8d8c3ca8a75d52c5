package camphor.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Files of the project that follow from the code. A test compares them; {@code mvn … -Dcamphor.write=true} writes them
 * anew.
 */
final class Written {

    private Written() {}

    static void assertUpToDate(String path, String content) throws IOException {
        Path file = Path.of(System.getProperty("camphor.home")).resolve(path);
        if (Boolean.getBoolean("camphor.write")) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, content);
        }
        assertThat(file)
                .as("%s is out of date: run this test with -Dcamphor.write=true", path)
                .hasContent(content);
    }
}
