package camphor.server.register.edit;

import static camphor.server.register.RegisterRefusal.FACT_INVALID;

import camphor.rules.Label;
import camphor.rules.fact.Catalogue;
import camphor.rules.fact.Fact;
import camphor.rules.fact.Table;
import camphor.server.register.fact.Changeable;
import camphor.workbook.identity.IdentityNumber;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants a record's facts to be, checked.
 *
 * @param asked the facts that were changed, typed; null where one was taken away
 * @param computed what follows from them, such as the birth date inside an identity number
 */
public record NewFacts(Map<String, @Nullable Object> asked, Map<String, @Nullable Object> computed) {
    private static final int CARD = 18;

    /**
     * Checks every fact, and leaves out those that would stay as they are.
     *
     * @param now the record's facts, identity numbers opened
     */
    public static NewFacts of(Catalogue catalogue, Table table, Map<String, ?> now, Map<String, ?> written) {
        FactCheck check = new FactCheck(catalogue);
        Map<String, @Nullable Object> asked = new LinkedHashMap<>();
        Map<String, @Nullable Object> computed = new LinkedHashMap<>();
        written.forEach((id, value) -> {
            Fact fact = table.fact(id).orElseThrow(() -> unknown(id));
            changeable(table, fact);
            Object typed = check.typed(fact, value);
            if (!Objects.equals(typed, now.get(id))) {
                asked.put(id, typed);
                if (id.equals("id_number")) {
                    identity(fact, (String) typed, computed);
                }
            }
        });
        return new NewFacts(asked, computed);
    }

    private static RuntimeException unknown(String id) {
        return FACT_INVALID.at(id, id, "目录里没有这一项", id, "the catalogue does not know it");
    }

    private static void changeable(Table table, Fact fact) {
        if (!Changeable.is(table, fact)) {
            throw FactCheck.refused(fact, new Label("不能在此修改", "cannot be changed here"));
        }
    }

    /** A number of 18 characters or more must be right by GB 11643; what an import brought in wrong is put right here. */
    private static void identity(Fact fact, @Nullable String written, Map<String, @Nullable Object> computed) {
        IdentityNumber number = written == null ? null : IdentityNumber.of(written);
        if (number != null && (number.length() < CARD || !number.checked())) {
            throw FactCheck.refused(
                    fact,
                    new Label(
                            "应为 18 位公民身份号码或 20、22 位残疾人证号，且校验码正确",
                            "18 characters, or 20 or 22 of a disability certificate, with a right check digit"));
        }
        computed.putAll(following(number));
    }

    /** What follows from an identity number that a record has already, right or wrong. */
    static Map<String, @Nullable Object> following(@Nullable String written) {
        return following(written == null ? null : IdentityNumber.of(written));
    }

    private static Map<String, @Nullable Object> following(@Nullable IdentityNumber number) {
        Map<String, @Nullable Object> computed = new LinkedHashMap<>();
        computed.put("id_key", number == null ? null : number.key());
        computed.put("id_length", number == null ? null : (Long) (long) number.length());
        computed.put("id_check_ok", number == null ? null : (Boolean) number.checked());
        computed.put("id_birth_date", number == null ? null : number.birth());
        computed.put("id_sex", number == null ? null : number.sex());
        return computed;
    }

    /** Asked and computed together, those that are known. */
    public Map<String, Object> known() {
        Map<String, Object> known = new LinkedHashMap<>();
        Stream.of(asked, computed)
                .forEach(facts -> facts.forEach((fact, value) -> {
                    if (value != null) {
                        known.put(fact, value);
                    }
                }));
        return known;
    }

    boolean isEmpty() {
        return asked.isEmpty();
    }
}
