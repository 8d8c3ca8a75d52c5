package camphor.server.org.unit;

import camphor.pack.Clause;
import camphor.pack.Organisation;
import camphor.pack.Pack;
import camphor.pack.read.PackReader;
import camphor.server.kernel.Actors;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Brings in the units that the campaign's pack names, and the clauses that each answers for. At each start: a unit that
 * somebody has renamed or ended since keeps that.
 */
@Component
@Order(LoadUnits.AFTER_DIVISIONS)
class LoadUnits implements ApplicationRunner {

    static final int AFTER_DIVISIONS = 11;

    private static final int TOWNSHIP_DIGITS = 9;

    private final UnitTable units;
    private final Path folder;
    private final TransactionOperations transactions;
    private final Actors actors;

    /** The pack's folder is seen from where Camphor lies. */
    LoadUnits(
            UnitTable units, @Value("${camphor.pack}") String pack, TransactionOperations transactions, Actors actors) {
        this.units = units;
        this.folder = Path.of(System.getProperty("camphor.home", ".")).resolve(pack);
        this.transactions = transactions;
        this.actors = actors;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (Files.isDirectory(folder)) {
            Pack pack = PackReader.read(folder).orThrow();
            actors.asSystem(() -> transactions.execute(transaction -> load(pack)));
        }
    }

    /** How many units and lines are new. */
    int load(Pack pack) {
        Organisation organisation = pack.organisation();
        Organisation.Division township = organisation.township();
        if (township == null) {
            return 0;
        }
        String code = township.code().substring(0, TOWNSHIP_DIGITS);
        int loaded = 0;
        for (Organisation.Unit unit : organisation.units()) {
            loaded += units.begin(
                    new UnitTable.NewUnit(
                            code, unit.id(), unit.name().zh(), unit.name().en(), unit.kind()),
                    pack.from());
            loaded += units.setLine(code, unit.id(), clauses(pack, unit.id()), pack.from());
        }
        return loaded;
    }

    private static List<String> clauses(Pack pack, String unit) {
        return pack.clauses().stream()
                .filter(clause -> clause.owners().contains(unit))
                .map(Clause::id)
                .toList();
    }
}
