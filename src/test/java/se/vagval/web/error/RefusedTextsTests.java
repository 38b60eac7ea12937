package se.vagval.web.error;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.servlet.FlashMap;
import se.vagval.web.TypedText;

/** What was written goes along with every no, and no field is called something that is held back. */
class RefusedTextsTests {

    /** A secret that is typed as words are; and the end of a period, in a form that only asks. */
    private static final Set<String> HELD_BACK = Set.of("oneTimeCode", "till");

    private static final Pattern FIELD = Pattern.compile(
            "field :: (?:text|textarea|amount)\\(\\s*(?:name=)?'([\\w.]+)'([^)]*)\\)|<textarea\\b[^>]*name=\"([\\w.]+)\"");

    @Test
    void goAlongWithANoAndWithNothingElse() {
        assertThat(saved("report.refused.APPROVED")).containsEntry(TypedText.FLASH, List.of("En halvtimmes arbete"));
        assertThat(saved("report.saved")).doesNotContainKey(TypedText.FLASH);
    }

    @Test
    void noFieldForWordsIsHeldBack() throws IOException {
        var heldBack = new TreeSet<String>();
        var seen = 0;
        for (var file : new PathMatchingResourcePatternResolver().getResources("classpath*:templates/*/*.html")) {
            for (var field : FIELD.matcher(file.getContentAsString(StandardCharsets.UTF_8))
                    .results()
                    .filter(it -> it.group(2) == null || !it.group(2).contains("password"))
                    .toList()) {
                seen++;
                var name = field.group(1) == null ? field.group(3) : field.group(1);
                if (TypedText.in(posted(name)).isEmpty() && !HELD_BACK.contains(name)) {
                    heldBack.add(file.getFilename() + ": " + name);
                }
            }
        }
        assertThat(seen).isGreaterThan(150);
        assertThat(heldBack).isEmpty();
    }

    private static Map<String, Object> saved(String notice) {
        var flash = new FlashMap();
        flash.put("notice", notice);
        new RefusedTexts().saveOutputFlashMap(flash, posted("text"), new MockHttpServletResponse());
        return flash;
    }

    private static MockHttpServletRequest posted(String field) {
        var request = new MockHttpServletRequest("POST", "/resultatredovisning/2026/fragor/1.1");
        request.addParameter(field, "En halvtimmes arbete");
        return request;
    }
}
