package camphor.pack.read;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** A pack file as an editor sees it: judged by the JSON Schema that its first line names. */
final class PackSchema {
    private static final Pattern FIRST_LINE = Pattern.compile("# yaml-language-server: \\$schema=(\\S+)");
    private static final JsonSchemaFactory FACTORY = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
    private static final Path SCHEMAS = Path.of(System.getProperty("camphor.home"), "packs", "schema");

    private PackSchema() {}

    /** The schema that a file names, as a path from the file; a file that names none is a mistake. */
    static Path named(Path file) throws IOException {
        Matcher line = FIRST_LINE.matcher(Files.readAllLines(file).get(0));
        if (!line.matches()) {
            throw new IllegalStateException(file + " names no schema in its first line");
        }
        return file.resolveSibling(line.group(1)).normalize();
    }

    /** What the schema of the repository by that name finds in the file. */
    static List<String> faults(Path file) {
        try {
            Path schema = SCHEMAS.resolve(named(file).getFileName().toString());
            return schema(schema)
                    .validate(json(file), run -> run.getExecutionConfig().setFormatAssertionsEnabled(true))
                    .stream()
                    .map(ValidationMessage::getMessage)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static JsonSchema schema(Path path) throws IOException {
        JsonNode json = new ObjectMapper().readTree(Files.readString(path));
        ((ObjectNode) json).remove("$id");
        return FACTORY.getSchema(json);
    }

    private static JsonNode json(Path file) throws IOException {
        Object loaded = new Load(LoadSettings.builder().build()).loadFromString(Files.readString(file));
        return new ObjectMapper().valueToTree(loaded);
    }
}
