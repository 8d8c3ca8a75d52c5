package camphor.server.register.file;

import static java.util.stream.Collectors.toSet;

import camphor.pack.ready.ReadyRule;
import camphor.server.kernel.Actor;
import camphor.server.register.fact.Masks;
import camphor.server.register.file.HouseholdFile.FindingView;
import camphor.server.register.judge.Judging;
import camphor.server.register.judge.Verdict;
import camphor.server.register.plan.Plan;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Findings in the plan's words, those of the clauses that the actor works on. */
@Component
public class FindingViews {
    private final Judging judging;

    FindingViews(Judging judging) {
        this.judging = judging;
    }

    public List<FindingView> of(UUID household, String village, List<Verdict> verdicts, Plan plan, Actor actor) {
        Map<Verdict.Mark, String> steps = judging.doFirst(
                household, village, plan, verdicts.stream().map(Verdict::mark).collect(toSet()));
        Masks masks = Masks.of(actor.role());
        return verdicts.stream()
                .filter(verdict -> concerns(plan.rule(verdict.rule()), actor))
                .map(verdict -> view(verdict, plan.rule(verdict.rule()), steps.get(verdict.mark()), masks))
                .toList();
    }

    private static boolean concerns(@Nullable ReadyRule rule, Actor actor) {
        return actor.scope().lines().isEmpty()
                || (rule != null && rule.owners().stream().anyMatch(actor.scope()::worksOn));
    }

    private static FindingView view(Verdict verdict, @Nullable ReadyRule rule, @Nullable String doFirst, Masks masks) {
        String found = verdict.found();
        return new FindingView(
                verdict.rule(),
                rule == null ? verdict.rule() : rule.name().zh(),
                verdict.outcome().name().toLowerCase(Locale.ROOT),
                found == null ? null : masks.inSentence(found),
                doFirst == null ? null : masks.inSentence(doFirst),
                rule == null ? "" : rule.clause(),
                masks.inSentence(verdict.evidence()),
                rule == null ? "low" : rule.written().severity().name().toLowerCase(Locale.ROOT),
                verdict.subject(),
                verdict.subjectKey());
    }
}
