package camphor.workbook.convert;

import camphor.rules.Label;
import camphor.rules.fact.Code;
import camphor.rules.fact.CodeList;
import camphor.rules.fact.Fact;
import camphor.workbook.heading.Wording;
import camphor.workbook.in.CellKind;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a code list, or several. A column repeats few texts, so each is looked up once. 无 that the list does not
 * know leaves a single code missing; as a set of codes it says that there is none.
 */
final class CodeCell extends CellReader {
    private static final int REMEMBERED = 10_000;
    private static final int SHOWN = 8;
    private static final Pattern BETWEEN = Pattern.compile("[,，、;；/|+\\s\\u3000]+");
    private static final Object NOTHING = new Object();

    private final boolean several;
    private final List<String> order;
    private final Map<String, String> ids = new HashMap<>();
    private final Map<String, Object> read = new HashMap<>();
    private final Unfit unfit;

    CodeCell(Fact fact, CodeList list, boolean several) {
        this.several = several;
        this.order = list.codes().stream().map(Code::id).toList();
        list.codes().forEach(code -> ids.putIfAbsent(Wording.normal(code.label().zh()), code.id()));
        for (Code code : list.codes()) {
            code.aliases().forEach(alias -> ids.putIfAbsent(Wording.normal(alias), code.id()));
            ids.putIfAbsent(Wording.normal(code.label().en()), code.id());
            ids.putIfAbsent(Wording.normal(code.id()), code.id());
        }
        this.unfit = unfit(fact, list);
    }

    private static Unfit unfit(Fact fact, CodeList list) {
        String more = list.codes().size() > SHOWN ? "……" : "";
        String zh = list.codes().stream()
                .limit(SHOWN)
                .map(code -> code.label().zh())
                .collect(Collectors.joining("、"));
        String en = list.codes().stream()
                .limit(SHOWN)
                .map(code -> code.label().en())
                .collect(Collectors.joining(", "));
        return new Unfit(
                "not-in-list",
                new Label(
                        fact.label().zh() + "应为：" + zh + more, fact.label().en() + " should be one of: " + en + more));
    }

    @Override
    @Nullable
    Object readFilled(String text, CellKind kind) {
        Object known = read.get(text);
        if (known == null) {
            known = lookUp(text);
            if (read.size() < REMEMBERED) {
                read.put(text, known);
            }
        }
        return known == NOTHING ? null : known;
    }

    private Object lookUp(String text) {
        String clean = TextCell.unwrapped(CleanText.stripped(text));
        String single = ids.get(Wording.normal(clean));
        if (single != null) {
            return several ? Set.of(single) : single;
        }
        if (clean.equals("无")) {
            return several ? Set.of() : NOTHING;
        }
        return several ? severalOf(clean) : unfit;
    }

    private Object severalOf(String text) {
        Set<String> found = new LinkedHashSet<>();
        for (String part : BETWEEN.split(text, -1)) {
            String id = ids.get(Wording.normal(part));
            if (id == null && !part.isEmpty()) {
                return unfit;
            }
            if (id != null) {
                found.add(id);
            }
        }
        Set<String> sorted = new LinkedHashSet<>(order);
        sorted.retainAll(found);
        return Collections.unmodifiableSet(sorted);
    }
}
