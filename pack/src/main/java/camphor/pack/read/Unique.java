package camphor.pack.read;

import camphor.pack.Faults;
import camphor.rules.Label;
import camphor.rules.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Things that are told apart by their id: the second of the same id is a fault and is left out. */
record Unique<T>(Label what, Function<T, String> id, Function<T, Place> place) {
    List<T> of(List<T> all, Faults faults) {
        Map<String, Place> first = new LinkedHashMap<>();
        List<T> once = new ArrayList<>();
        for (T thing : all) {
            Place before = first.putIfAbsent(id.apply(thing), place.apply(thing));
            if (before == null || before.equals(place.apply(thing))) {
                once.add(thing);
            } else {
                duplicate(thing, before, faults);
            }
        }
        return once;
    }

    private void duplicate(T thing, Place before, Faults faults) {
        if (id.apply(thing).isEmpty()) {
            return;
        }
        faults.error(
                "duplicate-id",
                place.apply(thing),
                what.zh() + " “" + id.apply(thing) + "” 已在 " + before + " 定义过",
                what.en() + " \"" + id.apply(thing) + "\" is already defined at " + before);
    }
}
