package camphor.ledger.report;

import static org.assertj.core.api.Assertions.assertThat;

import camphor.ledger.DossierSamples;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ReportPageTest {
    @Test
    void is_one_file_that_asks_nothing_of_a_network() throws Exception {
        String page = new ReportPage(DossierSamples.small()).text();

        assertThat(page)
                .contains("default-src 'none'")
                .doesNotContain("<link rel=\"stylesheet\"", "src=\"", "url(", "fetch(", "@import");
        assertThat(Pattern.compile("https?://(?!www\\.w3\\.org/2000/svg)")
                        .matcher(page)
                        .find())
                .isFalse();
    }

    @Test
    void holds_no_identity_number_and_no_phone() throws Exception {
        String page = new ReportPage(DossierSamples.small()).text();

        assertThat(page).doesNotContain("431299200701010012", "13800000000").contains("〔证件号略〕", "〔电话略〕");
    }

    @Test
    void no_text_can_end_the_element_that_holds_it() throws Exception {
        String page = new ReportPage(DossierSamples.small()).text();

        assertThat(page).doesNotContain(DossierSamples.HOSTILE).contains("\\u003cscript>document.title");
    }
}
