package camphor.rules.language;

import static org.assertj.core.api.Assertions.assertThat;

import camphor.rules.Place;
import camphor.rules.RuleSamples;
import camphor.rules.Township;
import camphor.rules.record.InProcess;
import camphor.rules.record.Truth;
import camphor.rules.term.AsText;
import camphor.rules.term.Gathering;
import camphor.rules.term.Parts;
import camphor.rules.term.Term;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** The laws of three-valued judging, on random rules and records. */
class MissingIsUnknownTest {
    @Provide
    Arbitrary<Township> townships() {
        return Township.any();
    }

    @Provide
    Arbitrary<Rule> rules() {
        return RuleSamples.conditions("person");
    }

    /**
     * What is said despite a gap stays true whatever fills it. Only questions about the gap itself are exempt, {@code has},
     * and the median, which is of the known values by its definition.
     */
    @Property(tries = 1000, seed = "1")
    void a_verdict_without_a_fact_holds_for_every_value_of_it(
            @ForAll("townships") Township township, @ForAll("rules") Rule rule, @ForAll Random random) {
        if (asksForGaps(rule.term())) {
            return;
        }
        List<Truth> full = truths(township, rule);
        List<Truth> gaps = truths(withGap(township, random), rule);
        for (int i = 0; i < full.size(); i++) {
            assertThat(gaps.get(i)).isIn(Truth.UNKNOWN, full.get(i));
        }
    }

    @Property(tries = 300, seed = "2")
    void de_morgan_holds(@ForAll("townships") Township township, @ForAll("rules") Rule a, @ForAll("rules") Rule b) {
        assertThat(truths(township, rule("!((" + a.text() + ") && (" + b.text() + "))")))
                .isEqualTo(truths(township, rule("!(" + a.text() + ") || !(" + b.text() + ")")));
        assertThat(truths(township, rule("!(!(" + a.text() + "))"))).isEqualTo(truths(township, a));
        assertThat(truths(township, rule("(" + a.text() + ") && (" + b.text() + ")")))
                .isEqualTo(truths(township, rule("(" + b.text() + ") && (" + a.text() + ")")));
    }

    @Property(tries = 300, seed = "3")
    void a_term_written_as_text_is_written_so_again(@ForAll("rules") Rule rule) {
        String written = AsText.of(rule.term(), "person");

        assertThat(AsText.of(rule(written).term(), "person")).isEqualTo(written);
    }

    @Property(tries = 300, seed = "4")
    void every_verdict_has_a_proof(@ForAll("townships") Township township, @ForAll("rules") Rule rule) {
        township.store().records("person").forEach(person -> {
            var proof = InProcess.prove(rule, person, RuleSamples.BINDINGS);
            assertThat(proof.truth()).isEqualTo(InProcess.judge(rule, person, RuleSamples.BINDINGS));
            assertThat(proof.decidedBy()).isNotEmpty();
            Rule decider = rule(proof.decidedBy());
            assertThat(InProcess.judge(decider, person, RuleSamples.BINDINGS) == Truth.UNKNOWN)
                    .isEqualTo(proof.truth() == Truth.UNKNOWN);
        });
    }

    private static Rule rule(String text) {
        return RuleSamples.LANGUAGE.compile("person", text, Place.of("law")).require();
    }

    private static List<Truth> truths(Township township, Rule rule) {
        InProcess ready = InProcess.of(rule);
        return township.store()
                .records("person")
                .map(person -> ready.judge(person, RuleSamples.BINDINGS))
                .toList();
    }

    private static boolean asksForGaps(Term term) {
        boolean itself = term instanceof Term.Known
                || term instanceof Term.Reached
                || term instanceof Term.Delivered
                || (term instanceof Term.Aggregate aggregate && aggregate.by() == Gathering.MEDIAN);
        Stream<Term> inside = term instanceof Term.Aggregate aggregate
                ? Stream.of(aggregate.condition(), aggregate.value()).filter(part -> part != null)
                : Parts.of(term).stream();
        return itself || inside.anyMatch(MissingIsUnknownTest::asksForGaps);
    }

    /** The same records with one fact not known any more; keys stay, since without them it is another township. */
    private static Township withGap(Township township, Random random) {
        Map<String, List<@Nullable Object[]>> rows = new LinkedHashMap<>();
        township.rows().forEach((table, list) -> {
            List<@Nullable Object[]> copies = new ArrayList<>();
            list.forEach(row -> copies.add(row.clone()));
            rows.put(table, copies);
        });
        List<String> tables =
                rows.keySet().stream().filter(id -> !rows.get(id).isEmpty()).toList();
        if (!tables.isEmpty()) {
            String table = tables.get(random.nextInt(tables.size()));
            Object[] row = rows.get(table).get(random.nextInt(rows.get(table).size()));
            int fact = random.nextInt(row.length);
            String id =
                    township.catalogue().table(table).storedFacts().get(fact).id();
            boolean key = id.endsWith("_id") || id.endsWith("_key") || id.endsWith("_code");
            row[fact] = key ? row[fact] : null;
        }
        return new Township(rows);
    }
}
