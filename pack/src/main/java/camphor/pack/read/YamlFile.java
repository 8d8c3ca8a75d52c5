package camphor.pack.read;

import camphor.pack.SourceText;
import camphor.rules.Place;
import java.nio.file.Path;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** The text of one YAML file, from which marks become places and values become text with places. */
final class YamlFile {
    private final String name;
    private final int[] points;

    YamlFile(Path path, String text) {
        this.name = path.toString();
        this.points = text.codePoints().toArray();
    }

    Place whole() {
        return Place.of(name);
    }

    Place start(Node node) {
        return place(node.getStartMark());
    }

    Place place(Optional<Mark> mark) {
        return mark.map(at -> new Place(name, at.getLine() + 1, at.getColumn() + 1))
                .orElseGet(this::whole);
    }

    SourceText written(ScalarNode node) {
        Mark start = node.getStartMark().orElseThrow();
        Mark end = node.getEndMark().orElseThrow();
        Alignment alignment = new Alignment(points, start, end, node.getScalarStyle());
        int[] value = node.getValue().codePoints().toArray();
        int[] lines = new int[value.length + 1];
        int[] columns = new int[value.length + 1];
        for (int index = 0; index <= value.length; index++) {
            if (index < value.length) {
                alignment.advanceTo(value[index]);
            }
            lines[index] = alignment.line();
            columns[index] = alignment.column();
            alignment.pass();
        }
        return SourceText.of(node.getValue(), name, lines, columns);
    }
}
