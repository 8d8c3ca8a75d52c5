package camphor.rules.fact;

import camphor.rules.Label;
import java.util.List;
import java.util.Optional;

/** A closed list of codes, in the order in which forms show them. */
public record CodeList(String id, Label label, List<Code> codes) {
    public CodeList {
        codes = List.copyOf(codes);
    }

    public Optional<Code> code(String codeId) {
        return codes.stream().filter(code -> code.id().equals(codeId)).findFirst();
    }
}
