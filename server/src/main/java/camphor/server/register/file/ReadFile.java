package camphor.server.register.file;

import static camphor.server.register.RegisterRefusal.HOUSEHOLD_UNKNOWN;
import static camphor.server.register.RegisterRefusal.NOT_YET_RECORDED;

import camphor.rules.fact.Catalogue;
import camphor.server.register.file.HouseholdFile.FindingView;
import camphor.server.register.file.HouseholdFile.Member;
import camphor.server.register.judge.FindingTable;
import camphor.server.register.plan.FocusTags;
import camphor.server.register.plan.PlanInForce;
import camphor.server.register.seal.Sealing;
import camphor.server.register.seal.Seals;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts a household's file together. */
@Component
public class ReadFile {
    private final Versions versions;
    private final FileParts parts;
    private final FindingTable findings;
    private final PlanInForce plans;
    private final Seals seals;

    ReadFile(Versions versions, FileParts parts, FindingTable findings, PlanInForce plans, Seals seals) {
        this.versions = versions;
        this.parts = parts;
        this.findings = findings;
        this.plans = plans;
        this.seals = seals;
    }

    /**
     * The file as it is, or as it was; of a household that was merged away, that of the one that stays.
     *
     * @param asOf null for now; findings are told only of now
     */
    @Transactional(readOnly = true)
    public HouseholdFile read(UUID asked, @Nullable OffsetDateTime asOf) {
        UUID id = parts.standing(asked).orElseThrow(() -> HOUSEHOLD_UNKNOWN.at("id", asked));
        Versions.Version household =
                versions.household(id, asOf).orElseThrow(() -> NOT_YET_RECORDED.at("asOf", String.valueOf(asOf)));
        List<Versions.Version> members = versions.members(id, asOf);
        Catalogue catalogue = plans.pack().catalogue();
        Sealing sealing = seals.sealing();
        FactViews views = new FactViews(catalogue, sealing, parts.masks());
        Sources.Known sources = parts.sources().of(all(household, members));
        return new HouseholdFile(
                id,
                household.version(),
                household.number(),
                household.name(),
                household.villageCode(),
                household.villageName(),
                household.group(),
                asOf,
                Times.local(household.since()),
                household.tags().stream().filter(FocusTags::isShown).toList(),
                views.of("household", sources.of(household)),
                members.stream().map(member -> member(member, views, sources)).toList(),
                asOf == null ? parts.lists().of(id, household.number(), catalogue, views) : List.of(),
                asOf == null ? found(household) : List.of(),
                parts.history().of(id, members, asOf, catalogue, sealing, parts.masks()));
    }

    private static List<Versions.Version> all(Versions.Version household, List<Versions.Version> members) {
        List<Versions.Version> all = new ArrayList<>(members);
        all.add(household);
        return all;
    }

    private static Member member(Versions.Version person, FactViews views, Sources.Known sources) {
        List<HouseholdFile.FactView> facts = views.of("person", sources.of(person));
        return new Member(
                person.id(),
                person.version(),
                person.number(),
                person.name(),
                facts.stream().noneMatch(fact -> fact.id().equals("removed_on")),
                person.doubleOf(),
                facts);
    }

    private List<FindingView> found(Versions.Version household) {
        return parts.findings(household.id(), household.villageCode(), findings.of(household.id()), plans.plan());
    }
}
