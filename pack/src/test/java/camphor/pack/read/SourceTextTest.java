package camphor.pack.read;

import static org.assertj.core.api.Assertions.assertThat;

import camphor.pack.Faults;
import camphor.pack.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However YAML writes an expression, each of its characters is found where the author sees it. */
class SourceTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "when: person.age > 6 && WRONG",
                "when: 'person.kind == ''x'' && WRONG'",
                "when: \"person.kind == \\\"x\\\" && WRONG\"",
                "when: \"person.name == \\\"\\\\d\\\" && 中 WRONG\"",
                "when: |\n  person.age > 6 &&\n    WRONG\n",
                "when: |-\n    甲 person.age > 6 && WRONG\n",
                "when: >\n  person.age > 6\n  && person.age < 9\n  && WRONG\n",
                "when: >-\n  person.age > 6\n\n  && WRONG\n",
                "when: person.age > 6\n  && WRONG",
                "when: 'a\n\n   && WRONG'",
            })
    void finds_the_word_where_it_stands(String yaml, @TempDir Path folder) throws IOException {
        Path file = folder.resolve("rule.yaml");
        Files.writeString(file, yaml);
        List<SourceText> read = new ArrayList<>();
        new YamlFiles(new Faults())
                .required(
                        file,
                        fields -> read.add(fields.required("when").written().orElseThrow()));
        SourceText text = read.get(0);

        int offset = text.text().codePointCount(0, text.text().indexOf("WRONG"));
        List<String> lines = yaml.lines().toList();
        int line = 0;
        while (!lines.get(line).contains("WRONG")) {
            line++;
        }
        int column = lines.get(line).codePointCount(0, lines.get(line).indexOf("WRONG")) + 1;
        assertThat(text.place(offset).line()).isEqualTo(line + 1);
        assertThat(text.place(offset).column()).isEqualTo(column);
    }
}
