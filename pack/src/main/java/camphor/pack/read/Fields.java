package camphor.pack.read;

import camphor.pack.Faults;
import camphor.rules.Label;
import camphor.rules.Place;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;

/** The keys and values of one YAML mapping. What nobody asked for is, in the end, an unknown key. */
final class Fields {
    private final YamlFile file;
    private final Faults faults;
    private final Place place;
    private final Map<String, Value> values = new LinkedHashMap<>();
    private final Map<String, Place> keys = new LinkedHashMap<>();
    private final Set<String> asked = new LinkedHashSet<>();

    Fields(YamlFile file, Faults faults, MappingNode node) {
        this.file = file;
        this.faults = faults;
        this.place = file.start(node);
        node.getValue().forEach(this::take);
        name(file.place(node.getEndMark()));
    }

    /** A mapping with an id is something that faults are told of by name. */
    private void name(Place end) {
        Value id = values.get("id");
        if (id != null && id.isScalar()) {
            Value clause = values.get("clause");
            faults.entries().add(place, end, id.key(), clause == null || !clause.isScalar() ? null : clause.key());
        }
    }

    private void take(NodeTuple tuple) {
        Value key = new Value(file, faults, tuple.getKeyNode());
        String name = key.key();
        if (keys.containsKey(name)) {
            faults.error("duplicate-key", key.place(), "“" + name + "” 写了两次", "\"" + name + "\" is given twice");
            return;
        }
        keys.put(name, key.place());
        values.put(name, value(name, key.place(), tuple.getValueNode()));
    }

    private Value value(String name, Place at, Node node) {
        Value value = new Value(file, faults, node);
        if (value.isNull()) {
            faults.error("empty-value", at, "“" + name + "” 没有填内容", "\"" + name + "\" has no value");
            return Value.absent(file, faults, at);
        }
        return value;
    }

    /** Where the mapping begins. */
    Place place() {
        return place;
    }

    Faults faults() {
        return faults;
    }

    boolean has(String key) {
        return keys.containsKey(key);
    }

    Value optional(String key) {
        asked.add(key);
        return values.getOrDefault(key, Value.absent(file, faults, place));
    }

    Value required(String key) {
        if (!has(key)) {
            faults.error("missing-key", place, "缺少 “" + key + "”", "\"" + key + "\" is missing");
        }
        return optional(key);
    }

    /** The values of all keys that were not asked for by name: where keys are names of something else. */
    Map<String, Value> others() {
        Map<String, Value> others = new LinkedHashMap<>(values);
        others.keySet().removeAll(asked);
        asked.addAll(others.keySet());
        return others;
    }

    Place keyPlace(String key) {
        return keys.getOrDefault(key, place);
    }

    /** Called when all known keys were asked for. */
    void done() {
        Set<String> spare = new LinkedHashSet<>(asked);
        spare.removeAll(keys.keySet());
        keys.forEach((key, at) -> {
            if (!asked.contains(key)) {
                faults.unknown("unknown-key", at, new Label("项", "key"), key, spare.isEmpty() ? asked : spare);
            }
        });
    }
}
