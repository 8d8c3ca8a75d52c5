package camphor.server;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.DependencyDepth;
import org.springframework.modulith.docs.Documenter;

class ModulesTest {

    private final ApplicationModules modules = ApplicationModules.of(Camphor.class);

    @Test
    void capabilities_use_only_each_others_doors_and_in_one_direction() {
        modules.verify();
    }

    @Test
    void the_pictures_of_the_modules_are_up_to_date(@TempDir Path drawn) throws IOException {
        Documenter.Options options =
                Documenter.Options.defaults().withOutputFolder(drawn.toString()).withoutClean();
        new Documenter(modules, options)
                .writeModulesAsPlantUml(Documenter.DiagramOptions.defaults()
                        .withStyle(Documenter.DiagramOptions.DiagramStyle.UML)
                        .withDependencyDepth(DependencyDepth.IMMEDIATE));
        for (Path picture : list(drawn)) {
            Written.assertUpToDate("docs/modules/" + picture.getFileName(), inOrder(Files.readAllLines(picture)));
        }
        Written.assertUpToDate("docs/modules/README.md", page());
    }

    /** The documenter writes components and arrows in any order; a line's place says nothing in PlantUML. */
    private static String inOrder(List<String> lines) {
        List<String> ordered = new ArrayList<>(lines);
        sort(ordered, line -> line.strip().startsWith("component "));
        sort(ordered, line -> line.contains(" --> "));
        return String.join("\n", ordered) + "\n";
    }

    /** Those lines among themselves, in the places that they have. */
    private static void sort(List<String> lines, Predicate<String> which) {
        Iterator<String> sorted = lines.stream().filter(which).sorted().toList().iterator();
        lines.replaceAll(line -> which.test(line) ? sorted.next() : line);
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    /** The same as Mermaid, which code hosts draw. */
    private String page() {
        return """
                # The server's modules

                One package below `camphor.server` for each; an arrow says who uses whom. `ModulesTest` checks that nobody
                goes another way, and writes this page with `-Dcamphor.write=true`; `components.puml` is the same for
                PlantUML, by Spring Modulith's documenter.

                ```mermaid
                flowchart BT
                %s
                ```
                """.formatted(sorted().map(this::drawn).collect(joining("\n")));
    }

    private String drawn(ApplicationModule module) {
        String arrows = module.getDirectDependencies(modules)
                .uniqueModules()
                .map(used -> used.getIdentifier().toString())
                .sorted()
                .map(used -> "\n    " + module.getIdentifier() + " --> " + used)
                .collect(joining());
        return "    " + module.getIdentifier() + "[" + module.getDisplayName() + "]" + arrows;
    }

    private Stream<ApplicationModule> sorted() {
        return modules.stream()
                .sorted(Comparator.comparing(module -> module.getIdentifier().toString()));
    }
}
