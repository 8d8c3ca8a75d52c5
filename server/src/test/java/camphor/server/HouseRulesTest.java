package camphor.server;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the compiler does not check and Modulith does not know. */
class HouseRulesTest {

    private static final Path SOURCES = Path.of("src/main/java/camphor/server");
    private static final Pattern TABLE =
            Pattern.compile("(?i)\\b(?:from|join|into|update|table|exists|copy)\\s+([a-z]+)\\.[a-z_]+");

    private final JavaClasses classes = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("camphor.server");

    @Test
    void json_is_read_and_written_by_jackson_3_only() {
        noClasses()
                .that()
                .doNotHaveSimpleName("NotNullIsRequired")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.fasterxml.jackson.databind..", "com.fasterxml.jackson.core..")
                .because("the old one lies on the class path through other libraries and knows none of our settings")
                .check(classes);
    }

    @Test
    void what_a_class_needs_comes_through_its_constructor() {
        noFields().should().beAnnotatedWith(Autowired.class).check(classes);
    }

    @Test
    void the_steps_of_a_capability_use_each_other_one_way() {
        slices().matching("camphor.server.(*).(*)..").should().beFreeOfCycles().check(classes);
    }

    @Test
    void no_sql_names_a_table_of_another_capability() throws IOException {
        assertThat(foreignTables()).isEmpty();
    }

    @Test
    void a_foreign_table_would_be_seen() {
        assertThat(foreignIn("org", "select name from org.unit join register.household using (id)"))
                .containsExactly("register");
    }

    private static List<String> foreignTables() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> foreignIn(capability(file), read(file))
                            .map(schema -> SOURCES.relativize(file) + " names a table of " + schema))
                    .toList();
        }
    }

    private static Stream<String> foreignIn(String capability, String text) {
        return TABLE.matcher(text)
                .results()
                .map(found -> found.group(1))
                .filter(schema -> Files.isDirectory(SOURCES.resolve(schema)))
                .filter(schema -> !schema.equals(capability) && !schema.equals("kernel"));
    }

    private static String capability(Path file) {
        Path inside = SOURCES.relativize(file);
        return inside.getNameCount() > 1 ? inside.getName(0).toString() : "";
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
