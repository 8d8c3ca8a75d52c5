package camphor.rules.language;

import camphor.rules.fact.Catalogue;
import camphor.rules.fact.Fact;
import camphor.rules.fact.Relation;
import camphor.rules.fact.Table;
import camphor.rules.term.Type;
import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.cel.checker.CelStandardDeclarations;
import dev.cel.common.CelOptions;
import dev.cel.common.types.CelKind;
import dev.cel.common.types.CelType;
import dev.cel.common.types.CelTypeProvider;
import dev.cel.common.types.ListType;
import dev.cel.common.types.OpaqueType;
import dev.cel.common.types.SimpleType;
import dev.cel.common.types.StructType;
import dev.cel.common.types.StructTypeReference;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerBuilder;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.parser.CelStandardMacro;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The catalogue as the CEL checker sees it: a struct type for each table, a list of structs for a to-many relation. */
final class Checker {
    static final CelType DATE = OpaqueType.create("date");

    private static final Set<CelKind> FOREIGN =
            Set.of(CelKind.UINT, CelKind.BYTES, CelKind.TIMESTAMP, CelKind.DURATION, CelKind.MAP, CelKind.TYPE);

    private static final CelOptions OPTIONS = CelOptions.current()
            .populateMacroCalls(true)
            .enableHeterogeneousNumericComparisons(true)
            .build();

    /** Standard functions on kinds that the language has; each one more is paid for in every check. */
    private static final CelStandardDeclarations STANDARD = CelStandardDeclarations.newBuilder()
            .filterFunctions((function, overload) -> overload.celOverloadDecl().parameterTypes().stream()
                    .noneMatch(type -> FOREIGN.contains(type.kind())))
            .build();

    private final Tables tables;
    private final Map<String, Type> parameters;
    private final Map<String, Type> variables;

    Checker(Catalogue catalogue, Map<String, Type> parameters, Map<String, Type> variables) {
        this.tables = new Tables(catalogue, parameters);
        this.parameters = parameters;
        this.variables = variables;
    }

    /** A compiler in which the subject is bound to its table's id. */
    CelCompiler about(@Nullable Table subject) {
        CelCompilerBuilder builder = CelCompilerFactory.standardCelCompilerBuilder()
                .setOptions(OPTIONS)
                .setStandardMacros(CelStandardMacro.STANDARD_MACROS)
                .setTypeProvider(tables)
                .setStandardEnvironmentEnabled(false)
                .setStandardDeclarations(STANDARD)
                .addVar("as_of", DATE)
                .addFunctionDeclarations(Functions.ALL);
        variables.forEach((name, type) -> builder.addVar(name, celType(type)));
        if (!parameters.isEmpty()) {
            builder.addVar("param", StructTypeReference.create(Tables.PARAMETERS));
        }
        if (subject != null) {
            builder.addVar(subject.id(), StructTypeReference.create(Tables.typeName(subject.id())));
        }
        return builder.build();
    }

    private static CelType celType(Type type) {
        return switch (type.kind()) {
            case BOOLEAN -> SimpleType.BOOL;
            case TEXT -> SimpleType.STRING;
            case INTEGER -> SimpleType.INT;
            case DECIMAL -> SimpleType.DOUBLE;
            case DATE -> DATE;
            case CODES -> ListType.create(SimpleType.STRING);
        };
    }

    private static final class Tables implements CelTypeProvider {
        private static final String PARAMETERS = "camphor.parameters";

        private final ImmutableMap<String, CelType> types;

        Tables(Catalogue catalogue, Map<String, Type> parameters) {
            ImmutableMap.Builder<String, CelType> all = ImmutableMap.builder();
            catalogue.tables().values().forEach(table -> all.put(typeName(table.id()), struct(table)));
            ImmutableMap.Builder<String, CelType> values = ImmutableMap.builder();
            parameters.forEach((name, type) -> values.put(name, celType(type)));
            all.put(PARAMETERS, struct(PARAMETERS, values.buildOrThrow()));
            types = all.buildOrThrow();
        }

        static String typeName(String table) {
            return "camphor.table." + table;
        }

        private static StructType struct(Table table) {
            ImmutableMap.Builder<String, CelType> members = ImmutableMap.builder();
            for (Fact fact : table.facts()) {
                members.put(fact.id(), celType(Type.of(fact)));
            }
            for (Relation relation : table.relations()) {
                CelType to = StructTypeReference.create(typeName(relation.to()));
                members.put(relation.id(), relation.many() ? ListType.create(to) : to);
            }
            return struct(typeName(table.id()), members.buildOrThrow());
        }

        private static StructType struct(String name, ImmutableMap<String, CelType> members) {
            return StructType.create(
                    name, ImmutableSet.copyOf(members.keySet()), field -> Optional.ofNullable(members.get(field)));
        }

        @Override
        public ImmutableCollection<CelType> types() {
            return types.values();
        }

        @Override
        public Optional<CelType> findType(String typeName) {
            return Optional.ofNullable(types.get(typeName));
        }
    }
}
