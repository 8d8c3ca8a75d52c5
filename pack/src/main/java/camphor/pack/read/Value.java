package camphor.pack.read;

import camphor.pack.Faults;
import camphor.pack.SourceText;
import camphor.rules.Label;
import camphor.rules.Place;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * What stands at a key or in a list, asked as the kind of thing that it should be. A wrong kind is noted as a fault and
 * answered with nothing; so is an absent value, silently, because {@link Fields#required} has noted it.
 */
final class Value {
    private final YamlFile file;
    private final Faults faults;
    private final @Nullable Node node;
    private final Place place;

    Value(YamlFile file, Faults faults, Node node) {
        this(file, faults, node, file.start(node));
    }

    private Value(YamlFile file, Faults faults, @Nullable Node node, Place place) {
        this.file = file;
        this.faults = faults;
        this.node = node;
        this.place = place;
    }

    static Value absent(YamlFile file, Faults faults, Place place) {
        return new Value(file, faults, null, place);
    }

    Place place() {
        return place;
    }

    boolean isAbsent() {
        return node == null;
    }

    boolean isNull() {
        return node != null && node.getTag().equals(Tag.NULL);
    }

    boolean isScalar() {
        return node instanceof ScalarNode;
    }

    boolean isMapping() {
        return node instanceof MappingNode;
    }

    boolean isList() {
        return node instanceof SequenceNode;
    }

    /** The kind of a scalar in YAML's words: {@code str}, {@code int}, {@code float}, {@code bool}. */
    String tag() {
        return node == null ? "" : node.getTag().getValue().replaceFirst("^.*:", "");
    }

    /** The name of a key, whatever it looks like. */
    String key() {
        return node instanceof ScalarNode scalar ? scalar.getValue() : "?";
    }

    Optional<SourceText> written() {
        return scalar(Kind.TEXT).map(file::written).filter(this::notBlank);
    }

    Optional<String> text() {
        return scalar(Kind.TEXT).map(ScalarNode::getValue).filter(this::notBlank);
    }

    Optional<LocalDate> date() {
        return scalar(Kind.DATE).flatMap(scalar -> Scalars.date(scalar, this));
    }

    Optional<Long> integer() {
        return scalar(Kind.INTEGER).flatMap(scalar -> Scalars.integer(scalar, this));
    }

    Optional<BigDecimal> decimal() {
        return scalar(Kind.DECIMAL).flatMap(scalar -> Scalars.decimal(scalar, this));
    }

    Optional<Boolean> flag() {
        return scalar(Kind.FLAG).map(scalar -> Boolean.valueOf(scalar.getValue()));
    }

    /** One of the constants of an enum, written in small letters. */
    <E extends Enum<E>> Optional<E> oneOf(Class<E> type) {
        return text().flatMap(word -> Scalars.oneOf(type, word, this));
    }

    /** A wording in both languages: {@code {zh: …, en: …}}. */
    Optional<Label> label() {
        return fields().map(fields -> {
            Label label = new Label(
                    fields.required("zh").text().orElse(""),
                    fields.required("en").text().orElse(""));
            fields.done();
            return label;
        });
    }

    /** A wording in both languages, or one text that is the same in both. */
    Optional<Label> wording() {
        return isMapping() ? label() : text().map(text -> new Label(text, text));
    }

    Optional<Fields> fields() {
        if (node instanceof MappingNode mapping) {
            return Optional.of(new Fields(file, faults, mapping));
        }
        wrongUnlessAbsent(Kind.MAPPING);
        return Optional.empty();
    }

    /** A mapping read whole: what the reader did not ask for is an unknown key. */
    <T> Optional<T> as(Function<Fields, T> reader) {
        return fields().map(fields -> {
            T read = reader.apply(fields);
            fields.done();
            return read;
        });
    }

    List<Value> list() {
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue().stream()
                    .map(item -> new Value(file, faults, item))
                    .toList();
        }
        wrongUnlessAbsent(Kind.LIST);
        return List.of();
    }

    /** A list of mappings, each read whole. */
    <T> List<T> each(Function<Fields, T> reader) {
        List<T> all = new ArrayList<>();
        list().forEach(item -> item.as(reader).ifPresent(all::add));
        return all;
    }

    List<String> texts() {
        return list().stream().flatMap(item -> item.text().stream()).toList();
    }

    void fault(String code, String zh, String en) {
        faults.error(code, place, zh, en);
    }

    Faults faults() {
        return faults;
    }

    private Optional<ScalarNode> scalar(Kind kind) {
        if (node instanceof ScalarNode scalar && kind.admits(scalar)) {
            return Optional.of(scalar);
        }
        wrongUnlessAbsent(kind);
        return Optional.empty();
    }

    private boolean notBlank(Object text) {
        boolean blank = text.toString().isBlank();
        if (blank) {
            fault("empty-value", "没有填内容", "there is no text in it");
        }
        return !blank;
    }

    private void wrongUnlessAbsent(Kind expected) {
        if (node != null) {
            fault(
                    "wrong-type",
                    "此处应为" + expected.label().zh(),
                    "expected " + expected.label().en());
        }
    }
}
