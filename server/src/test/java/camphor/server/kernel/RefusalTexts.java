package camphor.server.kernel;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/** Whether refusals have their words. */
public final class RefusalTexts {

    private RefusalTexts() {}

    /** The keys without words in one of the two languages of a capability's bundle. */
    public static List<String> missing(String capability, Refusal... refusals) {
        return Stream.of(capability + ".properties", capability + "_zh.properties")
                .flatMap(file -> Stream.of(refusals)
                        .flatMap(refusal -> Stream.of(refusal.code() + ".title", refusal.code() + ".detail"))
                        .filter(key -> !texts(file).containsKey(key))
                        .map(key -> file + ": " + key))
                .toList();
    }

    private static Properties texts(String file) {
        Properties texts = new Properties();
        try (InputStream bytes = RefusalTexts.class.getResourceAsStream("/texts/" + file);
                Reader characters = new InputStreamReader(bytes, StandardCharsets.UTF_8)) {
            texts.load(characters);
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
