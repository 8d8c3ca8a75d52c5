package camphor.pack.check;

import camphor.pack.Clause;
import camphor.pack.Faults;
import camphor.pack.Milestone;
import camphor.pack.Organisation;
import camphor.pack.Pack;
import camphor.pack.Parameter;
import camphor.rules.Label;
import camphor.rules.Place;
import java.util.Collection;
import java.util.Set;

/**
 * The names that a pack knows, for looking up what its parts refer to. A library has no clauses, units and milestones of
 * its own: its rules name those of the packs that extend it, and are looked up there.
 */
record Known(
        boolean library,
        Collection<String> clauses,
        Set<String> owners,
        Collection<String> posts,
        Collection<String> milestones,
        Collection<String> parameters,
        Set<String> tables) {
    static Known of(Pack pack) {
        return new Known(
                pack.isLibrary(),
                pack.clauses().stream().map(Clause::id).toList(),
                pack.organisation().owners(),
                pack.organisation().posts().stream().map(Organisation.Post::id).toList(),
                pack.milestones().stream().map(Milestone::id).toList(),
                pack.parameters().stream().map(Parameter::id).toList(),
                pack.catalogue().tables().keySet());
    }

    void clause(String id, Place place, Faults faults) {
        inCampaign("unknown-clause", new Label("条款", "clause"), id, clauses, place, faults);
    }

    void owner(String id, Place place, Faults faults) {
        inCampaign("unknown-owner", new Label("责任单位", "owner"), id, owners, place, faults);
    }

    void post(String id, Place place, Faults faults) {
        inCampaign("unknown-post", new Label("岗位", "post"), id, posts, place, faults);
    }

    void milestone(String id, Place place, Faults faults) {
        inCampaign("unknown-milestone", new Label("节点", "milestone"), id, milestones, place, faults);
    }

    void parameter(String id, Place place, Faults faults) {
        lookUp("unknown-parameter", new Label("参数", "parameter"), id, parameters, place, faults);
    }

    boolean table(String id, Place place, Faults faults) {
        lookUp("unknown-table", new Label("数据表", "table"), id, tables, place, faults);
        return tables.contains(id);
    }

    private void inCampaign(String code, Label what, String id, Collection<String> known, Place place, Faults faults) {
        if (!library) {
            lookUp(code, what, id, known, place, faults);
        }
    }

    private static void lookUp(
            String code, Label what, String id, Collection<String> known, Place place, Faults faults) {
        if (!id.isEmpty() && !known.contains(id)) {
            faults.unknown(code, place, what, id, known);
        }
    }
}
