package camphor.pack.check;

import camphor.pack.Faults;
import camphor.pack.Pack;

/** What indicators refer to is there: clauses, table, the parameter of the target. */
final class IndicatorCheck implements Check {
    @Override
    public void check(Pack pack, Faults faults) {
        Known known = Known.of(pack);
        pack.indicators().forEach(indicator -> {
            indicator.clauses().forEach(clause -> known.clause(clause, indicator.place(), faults));
            known.table(indicator.of(), indicator.place(), faults);
            String parameter = indicator.targetParameter();
            if (parameter != null) {
                known.parameter(parameter, indicator.place(), faults);
            }
        });
    }
}
