package camphor.pack.read;

import camphor.pack.Faults;
import camphor.rules.Place;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/** Opens the YAML files of a pack. A file that cannot be read is a fault; the others are read all the same. */
final class YamlFiles {
    private final Faults faults;

    YamlFiles(Faults faults) {
        this.faults = faults;
    }

    /** The top of a file that must be there. */
    void required(Path path, Consumer<Fields> reader) {
        if (Files.isRegularFile(path)) {
            open(path, reader);
        } else {
            faults.error("missing-file", Place.of(path.toString()), "缺少文件", "the file is missing");
        }
    }

    /** The top of a file that a pack may leave out. */
    void optional(Path path, Consumer<Fields> reader) {
        if (Files.isRegularFile(path)) {
            open(path, reader);
        }
    }

    /** Every YAML file of a folder, by name. */
    void folder(Path folder, Consumer<Fields> reader) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> paths = Files.list(folder)) {
            List<Path> files = paths.filter(YamlFiles::isYaml).sorted().toList();
            files.forEach(path -> open(path, reader));
        } catch (IOException unreadable) {
            unreadable(Place.of(folder.toString()), unreadable);
        }
    }

    private static boolean isYaml(Path path) {
        String name = path.getFileName().toString();
        return name.endsWith(".yaml") || name.endsWith(".yml");
    }

    private void open(Path path, Consumer<Fields> reader) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(path)))
                    .toString();
            compose(new YamlFile(path, text), text, reader);
        } catch (CharacterCodingException wrong) {
            faults.error(
                    "wrong-encoding",
                    Place.of(path.toString()),
                    "文件不是 UTF-8 编码，请另存为 UTF-8",
                    "the file is not UTF-8; save it as UTF-8");
        } catch (IOException unreadable) {
            unreadable(Place.of(path.toString()), unreadable);
        }
    }

    private void compose(YamlFile file, String text, Consumer<Fields> reader) {
        try {
            Compose compose = new Compose(
                    LoadSettings.builder().setMaxAliasesForCollections(0).build());
            List<Node> documents = Stream.of(compose.composeString(text))
                    .flatMap(Optional::stream)
                    .toList();
            top(file, documents, reader);
        } catch (MarkedYamlEngineException broken) {
            Place place = file.place(broken.getProblemMark());
            faults.error(
                    "broken-yaml",
                    place,
                    "YAML 语法错误（缩进、冒号或引号）：" + broken.getProblem(),
                    "broken YAML (indentation, colon or quotes): " + broken.getProblem());
        } catch (YamlEngineException broken) {
            faults.error(
                    "broken-yaml",
                    file.whole(),
                    "YAML 语法错误：" + broken.getMessage(),
                    "broken YAML: " + broken.getMessage());
        }
    }

    private void top(YamlFile file, List<Node> documents, Consumer<Fields> reader) {
        if (documents.isEmpty()) {
            faults.error("empty-file", file.whole(), "文件是空的", "the file is empty");
            return;
        }
        Value top = new Value(file, faults, documents.get(0));
        top.fields().ifPresent(fields -> {
            reader.accept(fields);
            fields.done();
        });
    }

    private void unreadable(Place place, IOException reason) {
        faults.error(
                "unreadable-file", place, "文件无法读取：" + reason.getMessage(), "cannot be read: " + reason.getMessage());
    }
}
