package camphor.bench.ten;

import com.google.errorprone.annotations.Immutable;
import dev.cel.common.types.CelType;
import dev.cel.common.types.StructTypeReference;
import dev.cel.common.values.StructValue;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A record as cel-java's planner reads it fastest: fields are asked for by name when an expression needs them. */
@Immutable
@SuppressWarnings("Immutable") // the columns behind it do not change during a run
final class CelRecord extends StructValue<String, Object> {
    private final CelType type;
    private final Function<String, @Nullable Object> fields;

    CelRecord(String type, Function<String, @Nullable Object> fields) {
        this.type = StructTypeReference.create(type);
        this.fields = fields;
    }

    @Override
    public Object value() {
        return this;
    }

    @Override
    public boolean isZeroValue() {
        return false;
    }

    @Override
    public CelType celType() {
        return type;
    }

    /** What is not known is an error, which CEL's and, or absorb as Kleene's unknown. */
    @Override
    public Object select(String field) {
        Object value = fields.apply(field);
        if (value == null) {
            throw new IllegalArgumentException("not known: " + field);
        }
        return value;
    }

    @Override
    public Optional<Object> find(String field) {
        return Optional.ofNullable(fields.apply(field));
    }
}
