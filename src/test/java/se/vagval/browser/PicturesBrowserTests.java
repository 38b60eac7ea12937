package se.vagval.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Pictures of the most used pages, on a desk, a tablet and a phone, in light and in dark, to be looked at by somebody: before
 * a change and after it. They come to {@code target/pictures} when asked for: {@code -Dvagval.pictures=true}.
 */
@DemoPortal
@EnabledIfSystemProperty(named = "vagval.pictures", matches = "true")
class PicturesBrowserTests {

    private static final Path FOLDER = Path.of("target", "pictures");
    private static final List<Integer> WIDTHS = List.of(1280, 820, 390);

    /** A page, by who sees it most; with a project, of its case. */
    enum Sight {
        WORKLIST("handlaggare", null, "/"),
        CASES("handlaggare", null, "/arenden"),
        INTAKE("registrator", null, "/arenden/import"),
        REGISTRATION("registrator", null, "/arenden/nytt"),
        CASE("handlaggare", "Vintervidd", ""),
        CHANGE("handlaggare", "Vintervidd", "/ansokan/andring"),
        FORMAL_CHECK("handlaggare", "Vintervidd", "/formell-kontroll"),
        CRITERION("handlaggare", "Vintervidd", "/bedomning/D8"),
        ACTORS("handlaggare", "Vintervidd", "/bedomning/rus-sakring/3"),
        STATEMENT("handlaggare", "Vintervidd", "/utlatande"),
        REVIEW("enhetschef", "RUN/9101/2026", "/utlatande/granskning"),
        MEETINGS("fortroendevald", null, "/sammantraden"),
        HINTS("rus-samordnare", null, "/papekanden");

        private final String person;
        private final String project;
        private final String page;

        Sight(String person, String project, String page) {
            this.person = person;
            this.project = project;
            this.page = page;
        }

        String address(Page tab) {
            return project == null ? page : FormKind.open(FormKind.addressOf(project, tab), tab) + page;
        }
    }

    @ParameterizedTest
    @EnumSource(Sight.class)
    void areTaken(Sight sight, Chromium.Windows windows) {
        var desk = windows.signedIn(sight.person);
        var address = sight.address(desk);
        for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            for (var width : WIDTHS) {
                var page = desk.context().newPage();
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                page.setViewportSize(width, 900);
                assertThat(page.navigate(address).status()).as(address).isEqualTo(200);
                var name = "%s-%d-%s".formatted(sight, width, scheme).toLowerCase(java.util.Locale.ROOT);
                System.out.printf("%s: %s pixels high%n", name, page.evaluate("document.documentElement.scrollHeight"));
                page.screenshot(new Page.ScreenshotOptions()
                        .setPath(FOLDER.resolve(name + ".png"))
                        .setFullPage(true));
                page.close();
            }
        }
    }
}
