package camphor.pack.read;

import camphor.pack.Faults;
import camphor.pack.Pack;
import camphor.pack.Reading;
import camphor.rules.Label;
import camphor.rules.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads a pack's folder and, before it, the packs that it extends, which lie beside it. Every fault is collected; what
 * can be read is read, so that the checks can go on with it.
 */
public final class PackReader {
    private static final Label PACK = new Label("包", "pack");

    private final Faults faults;
    private final List<String> onTheWay = new ArrayList<>();

    private PackReader(Faults faults) {
        this.faults = faults;
    }

    /** Reads the folder that holds {@code pack.yaml}; places in issues begin with it as it is given. */
    public static Reading<Pack> read(Path packDir) {
        Faults faults = new Faults();
        Optional<Pack> pack = read(packDir, faults);
        return new Reading<>(pack.orElse(null), faults.all());
    }

    /** Reads it for somebody who goes on collecting faults; empty when {@code pack.yaml} cannot be read. */
    public static Optional<Pack> read(Path packDir, Faults faults) {
        return new PackReader(faults).pack(packDir);
    }

    private Optional<Pack> pack(Path dir) {
        onTheWay.add(folderName(dir));
        List<Pack> read = new ArrayList<>();
        new YamlFiles(faults).required(dir.resolve("pack.yaml"), fields -> {
            Head head = Head.of(fields);
            read.add(new PackAssembly(dir, head, bases(dir, head), faults).pack());
        });
        onTheWay.remove(folderName(dir));
        return read.stream().findFirst();
    }

    private List<Pack> bases(Path dir, Head head) {
        List<Pack> bases = new ArrayList<>();
        for (Head.Extension extension : head.bases()) {
            Path base = dir.resolveSibling(extension.id());
            if (onTheWay.contains(extension.id())) {
                cycle(extension.place());
            } else if (Files.isDirectory(base)) {
                pack(base).ifPresent(bases::add);
            } else {
                faults.unknown("unknown-pack", extension.place(), PACK, extension.id(), neighbours(dir));
            }
        }
        return bases;
    }

    private void cycle(Place place) {
        String ring = String.join(" → ", onTheWay);
        faults.error("extends-cycle", place, "扩展成环：" + ring, "the packs extend each other in a ring: " + ring);
    }

    private List<String> neighbours(Path dir) {
        List<String> names = new ArrayList<>();
        Path parent = dir.toAbsolutePath().normalize().getParent();
        try (var folders = Files.list(parent == null ? dir : parent)) {
            folders.filter(folder -> Files.isRegularFile(folder.resolve("pack.yaml")))
                    .filter(folder -> !folder.endsWith(folderName(dir)))
                    .forEach(folder -> names.add(folderName(folder)));
        } catch (IOException unreadable) {
            return List.of();
        }
        return names;
    }

    private static String folderName(Path dir) {
        Path name = dir.toAbsolutePath().normalize().getFileName();
        return name == null ? "" : name.toString();
    }
}
