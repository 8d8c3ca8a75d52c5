package camphor.screening.columns;

import java.util.ArrayList;
import java.util.List;

/** Words with a subject's values among them. */
final class Sentence {
    private final List<String> words = new ArrayList<>();
    private final List<Value> values = new ArrayList<>();

    Sentence(List<ToldRule.Part> parts, ToldValues told) {
        for (ToldRule.Part part : parts) {
            words.add(part.words());
            values.add(part.value() == null ? (batch, at) -> "" : told.of(part.value()));
        }
    }

    String on(Batch batch, int at) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            text.append(words.get(i)).append(values.get(i).on(batch, at));
        }
        return text.toString();
    }

    /** What officers read of a value of the row at a place of a batch. */
    interface Value {
        String on(Batch batch, int at);
    }
}
