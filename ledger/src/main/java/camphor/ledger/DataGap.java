package camphor.ledger;

import java.util.List;

/**
 * One line of the data-gap list (数据缺口清单): a fact that is not known and that rules wait for.
 *
 * @param fact what is missing, as a heading or the name of a list
 * @param village code of the village; empty when it belongs to none
 * @param household id of the household; empty when it belongs to none
 * @param who the person or thing whose fact it is; may be empty
 * @param filler id of the unit that should fill it in
 * @param rules the rules that cannot be judged without it
 */
public record DataGap(String fact, String village, String household, String who, String filler, List<RuleLine> rules) {
    public DataGap {
        rules = List.copyOf(rules);
    }
}
