package camphor.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.ConfigurationProperties;

class DocumentedSettingsTest {

    @Test
    void every_setting_stands_in_the_operators_guide() throws IOException {
        String guide =
                Files.readString(Path.of(System.getProperty("camphor.home")).resolve("docs/operator.md"));

        assertThat(settings())
                .isNotEmpty()
                .allSatisfy(setting -> assertThat(guide)
                        .as(setting + " in docs/operator.md")
                        .contains(setting.substring(setting.lastIndexOf('.') + 1))
                        .contains(setting.substring(0, setting.lastIndexOf('.'))));
    }

    private static List<String> settings() {
        return new ClassFileImporter()
                .importPackages("camphor.server").stream()
                        .filter(type -> type.isAnnotatedWith(ConfigurationProperties.class))
                        .map(JavaClass::reflect)
                        .flatMap(DocumentedSettingsTest::names)
                        .toList();
    }

    private static Stream<String> names(Class<?> type) {
        String prefix = type.getAnnotation(ConfigurationProperties.class).value();
        return Stream.of(type.getRecordComponents())
                .map(RecordComponent::getName)
                .map(name -> prefix + "." + name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT));
    }
}
