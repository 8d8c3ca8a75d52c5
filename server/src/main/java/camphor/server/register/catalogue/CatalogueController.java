package camphor.server.register.catalogue;

import camphor.pack.Pack;
import camphor.pack.WrittenRule;
import camphor.rules.Label;
import camphor.rules.fact.CodeList;
import camphor.rules.fact.Fact;
import camphor.rules.fact.Range;
import camphor.rules.fact.Table;
import camphor.server.kernel.Allowed;
import camphor.server.register.catalogue.CatalogueView.CodeListView;
import camphor.server.register.catalogue.CatalogueView.FactView;
import camphor.server.register.catalogue.CatalogueView.NamedView;
import camphor.server.register.catalogue.CatalogueView.RuleView;
import camphor.server.register.catalogue.CatalogueView.TableView;
import camphor.server.register.catalogue.CatalogueView.TagView;
import camphor.server.register.fact.Changeable;
import camphor.server.register.plan.PlanInForce;
import camphor.server.register.plan.StatusTag;
import java.util.Locale;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What forms and filters are made from; it holds nothing of anybody. */
@RestController
@Allowed
class CatalogueController {
    private final CatalogueView catalogue;

    CatalogueController(PlanInForce plans) {
        this.catalogue = view(plans.pack());
    }

    @GetMapping("/api/catalogue")
    CatalogueView catalogue() {
        return catalogue;
    }

    private static CatalogueView view(Pack pack) {
        return new CatalogueView(
                pack.catalogue().tables().values().stream()
                        .map(CatalogueController::view)
                        .toList(),
                pack.catalogue().codeLists().values().stream()
                        .map(CatalogueController::view)
                        .toList(),
                StatusTag.ALL.stream()
                        .map(tag -> new TagView(
                                tag.id(), tag.label().zh(), tag.label().en()))
                        .toList(),
                pack.rules().stream().map(CatalogueController::view).toList());
    }

    private static TableView view(Table table) {
        Label label = table.label();
        return new TableView(
                table.id(),
                label.zh(),
                label.en(),
                table.facts().stream().map(fact -> view(table, fact)).toList());
    }

    private static FactView view(Table table, Fact fact) {
        Range range = fact.range();
        return new FactView(
                fact.id(),
                fact.label().zh(),
                fact.label().en(),
                lower(fact.type()),
                lower(fact.privacy()),
                fact.codeList(),
                range == null ? null : range.min(),
                range == null ? null : range.max(),
                fact.scale(),
                fact.unit(),
                fact.required(),
                fact.isDerived(),
                Changeable.is(table, fact));
    }

    private static CodeListView view(CodeList list) {
        return new CodeListView(
                list.id(),
                list.label().zh(),
                list.label().en(),
                list.codes().stream()
                        .map(code -> new NamedView(
                                code.id(), code.label().zh(), code.label().en()))
                        .toList());
    }

    private static RuleView view(WrittenRule rule) {
        return new RuleView(rule.id(), rule.name().zh(), rule.name().en(), rule.clause(), lower(rule.severity()));
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
