package camphor.rules.language;

import static dev.cel.common.CelFunctionDecl.newFunctionDeclaration;
import static dev.cel.common.CelOverloadDecl.newGlobalOverload;
import static dev.cel.common.CelOverloadDecl.newMemberOverload;

import com.google.common.collect.ImmutableList;
import dev.cel.common.CelFunctionDecl;
import dev.cel.common.CelOverloadDecl;
import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import dev.cel.common.types.SimpleType;
import java.util.ArrayList;
import java.util.List;

/** What the language adds to CEL's standard functions, declared for the checker. */
final class Functions {
    private static final CelType INT = SimpleType.INT;
    private static final CelType DECIMAL = SimpleType.DOUBLE;
    private static final CelType TEXT = SimpleType.STRING;
    private static final CelType BOOL = SimpleType.BOOL;
    private static final CelType DATE = Checker.DATE;

    static final ImmutableList<CelFunctionDecl> ALL = all();

    private Functions() {}

    private static ImmutableList<CelFunctionDecl> all() {
        List<CelFunctionDecl> all = new ArrayList<>();
        dates(all);
        for (String sign : List.of("+", "-", "*")) {
            all.add(mixed("_" + sign + "_", "camphor_" + sign, DECIMAL));
        }
        for (String sign : List.of("==", "!=")) {
            all.add(mixed("_" + sign + "_", "camphor_" + sign, BOOL));
        }
        for (String sign : List.of("<", "<=", ">", ">=")) {
            all.add(newFunctionDeclaration("_" + sign + "_", global("camphor_date_" + sign, BOOL, DATE, DATE)));
        }
        all.add(newFunctionDeclaration(
                "@in",
                global("camphor_in_ints", BOOL, DECIMAL, ListType.create(INT)),
                global("camphor_in_decimals", BOOL, INT, ListType.create(DECIMAL))));
        all.add(newFunctionDeclaration(
                "substring",
                newMemberOverload("camphor_substring", TEXT, TEXT, INT),
                newMemberOverload("camphor_substring_to", TEXT, TEXT, INT, INT)));
        extremes(all);
        gatherings(all);
        return ImmutableList.copyOf(all);
    }

    private static void dates(List<CelFunctionDecl> all) {
        for (String unit : List.of("year", "month", "day")) {
            all.add(function(unit + "s_between", INT, DATE, DATE));
            all.add(function(unit, INT, DATE));
        }
        all.add(function("plus_days", DATE, DATE, INT));
        all.add(function("plus_months", DATE, DATE, INT));
        all.add(function("school_age", INT, DATE, DATE));
        all.add(function("date", DATE, TEXT));
    }

    private static void extremes(List<CelFunctionDecl> all) {
        for (String name : List.of("min_of", "max_of")) {
            all.add(newFunctionDeclaration(
                    name,
                    global(name + "_int", INT, INT, INT),
                    global(name + "_decimal", DECIMAL, DECIMAL, DECIMAL),
                    global(name + "_int_decimal", DECIMAL, INT, DECIMAL),
                    global(name + "_decimal_int", DECIMAL, DECIMAL, INT),
                    global(name + "_text", TEXT, TEXT, TEXT),
                    global(name + "_date", DATE, DATE, DATE)));
        }
    }

    private static void gatherings(List<CelFunctionDecl> all) {
        for (String name : List.of("sum", "median")) {
            all.add(newFunctionDeclaration(name, gathering(name, INT), gathering(name, DECIMAL)));
        }
        for (String name : List.of("min", "max")) {
            all.add(newFunctionDeclaration(
                    name,
                    gathering(name, INT),
                    gathering(name, DECIMAL),
                    gathering(name, DATE),
                    gathering(name, TEXT)));
        }
    }

    private static CelOverloadDecl gathering(String name, CelType of) {
        return newMemberOverload("camphor_list_" + name + "_" + of.name(), of, ListType.create(of));
    }

    private static CelFunctionDecl function(String name, CelType result, CelType... parameters) {
        return newFunctionDeclaration(name, global("camphor_" + name, result, parameters));
    }

    private static CelFunctionDecl mixed(String name, String id, CelType result) {
        return newFunctionDeclaration(
                name,
                global(id + "_int_decimal", result, INT, DECIMAL),
                global(id + "_decimal_int", result, DECIMAL, INT));
    }

    private static CelOverloadDecl global(String id, CelType result, CelType... parameters) {
        return newGlobalOverload(id, result, parameters);
    }
}
