package se.vagval.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import se.vagval.web.frame.Assets;

@SpringBootTest(
        classes = ShellTests.Sample.class,
        properties = {"spring.mvc.format.date=iso", "vagval.test.demo=true"})
@AutoConfigureMockMvc
class AssetTests {

    @Autowired
    MockMvcTester browser;

    @Autowired
    Assets assets;

    @Test
    void mayBeKeptForAYearSinceTheNameFollowsTheContent() {
        var sheet = browser.get().uri(assets.href("css/vagval.css")).exchange();

        assertThat(assets.href("css/vagval.css")).matches("/statiskt/[0-9a-f]{16}/css/vagval\\.css");
        assertThat(sheet).hasStatusOk().hasHeader("Cache-Control", "max-age=31536000, public, immutable");
        assertThat(sheet).hasHeader("Content-Type", "text/css; charset=utf-8");
    }

    @Test
    void leadFromTheThemeToItsFonts() {
        var theme = body(assets.href("css/theme.css"));
        var fonts = Pattern.compile("url\\(\"([^\"]+)\"\\)")
                .matcher(theme)
                .results()
                .map(it -> it.group(1))
                .toList();

        assertThat(fonts)
                .hasSize(4)
                .allSatisfy(font ->
                        assertThat(browser.get().uri(font)).hasStatusOk().hasHeader("Content-Type", "font/woff2"));
    }

    @Test
    void needNothingFromElsewhere() {
        assertThat(assets.styleSheets())
                .hasSize(3)
                .allSatisfy(sheet -> assertThat(body(sheet))
                        .doesNotContain("@import")
                        .doesNotContainPattern("url\\((?![\"']?(?:data:|/statiskt/))"));
    }

    @Test
    void areUnknownUnderAnyOtherName() {
        assertThat(browser.get().uri("/statiskt/0000000000000000/css/vagval.css"))
                .hasStatus(404);
        assertThat(browser.get().uri("/css/vagval.css")).hasStatus(404);
    }

    private String body(String address) {
        return new String(browser.get().uri(address).exchange().getResponse().getContentAsByteArray());
    }
}
