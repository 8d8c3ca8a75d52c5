package camphor.server.evidence.keep;

import static camphor.server.evidence.EvidenceSamples.photo;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import camphor.server.RealWorldTest;
import camphor.server.evidence.Evidence;
import camphor.server.evidence.EvidenceRefusal;
import camphor.server.evidence.EvidenceSamples;
import camphor.server.identity.People;
import camphor.server.kernel.Actors;
import camphor.server.kernel.RefusalTexts;
import camphor.server.kernel.Role;
import com.jayway.jsonpath.JsonPath;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@RealWorldTest
class HandingInEvidenceTest {
    private static final String TOWNSHIP = "430421212";
    private static final String VILLAGE = "430421212213";
    private static final String NEXT_VILLAGE = "430421212214";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    EvidenceSamples samples;

    @Autowired
    Evidence evidence;

    @Autowired
    Actors actors;

    @Autowired
    People people;

    @Test
    void a_photo_comes_back_byte_by_byte_and_nothing_in_it_may_run() {
        RequestPostProcessor village = people.as(Role.VILLAGE_STAFF, VILLAGE);
        byte[] photo = photo();

        MvcTestResult handed = samples.send(village, photo, VILLAGE);
        MvcTestResult shown = content(village, id(handed));

        assertThat(handed).hasStatus(201).bodyJson().isLenientlyEqualTo("""
                {"kind": "photo", "mediaType": "image/jpeg", "name": "现场.jpg", "villageCode": "430421212213",
                 "uploadedAt": "2026-11-24T09:00:00+08:00"}
                """);
        assertThat(shown).hasStatusOk().hasContentType("image/jpeg");
        assertThat(shown.getResponse().getContentAsByteArray()).isEqualTo(photo);
        assertThat(shown.getResponse().getHeader("Content-Security-Policy")).contains("sandbox");
    }

    @Test
    void sent_again_it_is_the_same_evidence() {
        RequestPostProcessor village = people.as(Role.VILLAGE_STAFF, VILLAGE);
        byte[] photo = photo();

        assertThat(id(samples.send(village, photo, null))).isEqualTo(id(samples.send(village, photo, VILLAGE)));
        assertThat(id(samples.send(people.as(Role.HUB, TOWNSHIP), photo, VILLAGE)))
                .isNotEqualTo(id(samples.send(village, photo, VILLAGE)));
    }

    @Test
    void what_it_is_is_told_by_its_content() {
        RequestPostProcessor village = people.as(Role.VILLAGE_STAFF, VILLAGE);

        assertThat(samples.send(village, "<html><script>".getBytes(UTF_8), VILLAGE))
                .hasStatus(415)
                .bodyText()
                .contains("evidence-type-refused");
        assertThat(samples.send(village, "%PDF-1.7 ...".getBytes(UTF_8), VILLAGE))
                .hasStatus(201)
                .bodyText()
                .contains("\"document\"", "application/pdf");
        assertThat(samples.send(village, new byte[(20 << 20) + 1], VILLAGE)).hasStatus(413);
    }

    @Test
    void belongs_to_its_place() {
        RequestPostProcessor hub = people.as(Role.HUB, TOWNSHIP);
        UUID photo = samples.photo(hub, VILLAGE);

        assertThat(samples.send(hub, photo(), "431023113201")).hasStatus(422);
        assertThat(content(people.as(Role.VILLAGE_STAFF, NEXT_VILLAGE), photo)).hasStatus(404);
        assertThat(content(people.as(Role.HELPER, VILLAGE), photo)).hasStatus(404);
        actors.as(people.actor(Role.HUB, TOWNSHIP), () -> {
            assertThat(evidence.require(List.of(photo), VILLAGE)).hasSize(1);
            assertThat(evidence.require(List.of(photo), TOWNSHIP)).hasSize(1);
            assertThatThrownBy(() -> evidence.require(List.of(photo), NEXT_VILLAGE))
                    .hasMessage("evidence-unknown");
            return photo;
        });
    }

    @Test
    void bytes_that_were_changed_on_the_disk_are_not_shown(@TempDir Path data) throws Exception {
        EvidenceFiles files = new EvidenceFiles(data);
        String hash = files.keep(photo());
        Path file = data.resolve("evidence").resolve(hash.substring(0, 2)).resolve(hash);

        assertThat(files.read(hash)).isEqualTo(Files.readAllBytes(file));
        Files.write(file, photo());
        assertThatThrownBy(() -> files.read(hash)).hasMessageContaining("changed on the disk");
    }

    @Test
    void each_refusal_has_its_words() {
        assertThat(RefusalTexts.missing("evidence", EvidenceRefusal.values())).isEmpty();
    }

    private MvcTestResult content(RequestPostProcessor who, UUID id) {
        return mvc.get().uri("/api/evidence/{id}/content", id).with(who).exchange();
    }

    private static UUID id(MvcTestResult answer) {
        try {
            return UUID.fromString(JsonPath.read(answer.getResponse().getContentAsString(), "$.id"));
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
