package se.vagval.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
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
        var sheet = browser.get().uri(assets.styleSheet()).exchange();

        assertThat(assets.styleSheet()).matches("/statiskt/[0-9a-f]{16}/css/portal\\.css");
        assertThat(sheet).hasStatusOk().hasHeader("Cache-Control", "max-age=31536000, public, immutable");
        assertThat(sheet).hasHeader("Content-Type", "text/css; charset=utf-8");
    }

    @Test
    void leadFromTheThemeToItsFonts() {
        var theme = body(assets.styleSheet());
        var fonts = Pattern.compile("url\\(\"(/[^\"]+)\"\\)")
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
        assertThat(body(assets.styleSheet()))
                .doesNotContain("@import")
                .doesNotContainPattern("url\\((?![\"']?(?:data:|/statiskt/))");
    }

    @Test
    void dressEveryPartOfTheDesignSystemThatAPageUses() throws IOException {
        var sheet = body(assets.styleSheet());
        var used = new TreeSet<String>();
        try (var templates = Files.walk(Path.of("src/main/resources/templates"))) {
            for (var template : templates.filter(Files::isRegularFile).toList()) {
                Pattern.compile("\\bds-[a-z-]+")
                        .matcher(Files.readString(template))
                        .results()
                        .forEach(it -> used.add(it.group()));
            }
        }

        assertThat(used)
                .contains("ds-button", "ds-input")
                .allSatisfy(it -> assertThat(sheet).contains("." + it));
    }

    @Test
    void arePackedForThoseWhoCanUnpackThem() throws IOException {
        var plain = body(assets.styleSheet());
        var packed = browser.get()
                .uri(assets.styleSheet())
                .header("Accept-Encoding", "br, gzip")
                .exchange();
        var bytes = packed.getResponse().getContentAsByteArray();

        assertThat(packed).hasHeader("Content-Encoding", "gzip").hasHeader("Vary", "Accept-Encoding");
        assertThat(bytes).hasSizeLessThan(plain.length() / 3);
        try (var text = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            assertThat(new String(text.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo(plain);
        }
        assertThat(browser.get().uri(assets.styleSheet()).header("Accept-Encoding", "gzip;q=0, br"))
                .doesNotContainHeader("Content-Encoding");
    }

    /** Page, style sheet, script and icon; and the fonts, of which most pages need three. */
    @Test
    void areFewAndSmallOnAFirstVisit() {
        var fonts = Pattern.compile("url\\(\"(/statiskt/[^\"]+woff2)\"\\)")
                .matcher(body(assets.styleSheet()))
                .results()
                .mapToInt(it ->
                        browser.get().uri(it.group(1)).exchange().getResponse().getContentAsByteArray().length)
                .toArray();

        assertThat(fonts).hasSize(4);
        assertThat(Arrays.stream(fonts).sum() + packed(assets.styleSheet()) + packed(assets.script()))
                .isLessThan(150_000);
    }

    private int packed(String address) {
        return browser.get()
                .uri(address)
                .header("Accept-Encoding", "gzip")
                .exchange()
                .getResponse()
                .getContentAsByteArray()
                .length;
    }

    @Test
    void areUnknownUnderAnyOtherName() {
        assertThat(browser.get().uri("/statiskt/0000000000000000/css/vagval.css"))
                .hasStatus(404);
        assertThat(browser.get().uri("/css/vagval.css")).hasStatus(404);
    }

    private String body(String address) {
        return new String(
                browser.get().uri(address).exchange().getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
