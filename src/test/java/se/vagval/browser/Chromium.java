package se.vagval.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.core.env.Environment;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** One installed Chromium per run, one fresh window per test; a message on the console fails the test. */
class Chromium implements ParameterResolver, AfterEachCallback {

    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");
    private static Browser browser;

    /** What a test holds: it opens windows as different people, and remembers what they complained of. */
    static final class Windows implements AutoCloseable {

        private final String address;
        private final List<BrowserContext> open = new ArrayList<>();
        private final List<String> complaints = new ArrayList<>();

        Windows(String address) {
            this.address = address;
        }

        /** A window nobody has signed in to yet. */
        Page window(int width, ColorScheme scheme, boolean scripts) {
            var context = browser()
                    .newContext(new Browser.NewContextOptions()
                            .setBaseURL(address)
                            .setViewportSize(width, 900)
                            .setColorScheme(scheme)
                            .setJavaScriptEnabled(scripts)
                            .setLocale("sv-SE"));
            open.add(context);
            context.onConsoleMessage(it -> {
                // An answer 4xx that a test provokes is told by the browser too; the page itself says what is wrong.
                if (it.type().equals("error") && !it.text().startsWith("Failed to load resource")) {
                    complaints.add(it.page().url() + ": " + it.text());
                }
            });
            context.onWebError(it -> complaints.add(it.page().url() + ": " + it.error()));
            return context.newPage();
        }

        Page signedIn(String name) {
            return signedIn(name, 1280, ColorScheme.LIGHT, true);
        }

        Page signedIn(String name, int width, ColorScheme scheme, boolean scripts) {
            return signsIn(window(width, scheme, scripts), name);
        }

        /** Somebody signs in where the page is. */
        Page signsIn(Page page, String name) {
            page.navigate("/inloggning");
            page.fill("input[name=anvandare]", name);
            page.fill("input[name=losenord]", "vagval");
            page.click("main button[type=submit]");
            return page;
        }

        List<String> complaints() {
            return List.copyOf(complaints);
        }

        @Override
        public void close() {
            open.forEach(BrowserContext::close);
        }
    }

    private static synchronized Browser browser() {
        if (browser == null) {
            var playwright = Playwright.create(new Playwright.CreateOptions()
                    .setEnv(Map.of(
                            "PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1", "PLAYWRIGHT_NODEJS_PATH", program("node"))));
            browser = playwright
                    .chromium()
                    .launch(new LaunchOptions()
                            .setExecutablePath(Path.of(program("chromium", "google-chrome", "chrome")))
                            .setArgs(FLAGS));
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        }
        return browser;
    }

    private static String program(String... names) {
        return Stream.of(names)
                .flatMap(name -> Stream.of(System.getenv("PATH").split(":")).map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .map(Path::toString)
                .orElseThrow(() -> new IllegalStateException("The browser tests need " + names[0]
                        + " on the path (Debian: apt-get install " + names[0] + ")"));
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType().equals(Windows.class);
    }

    @Override
    public Windows resolveParameter(ParameterContext parameter, ExtensionContext test) {
        return store(test)
                .computeIfAbsent(Windows.class, key -> new Windows("http://127.0.0.1:" + port(test)), Windows.class);
    }

    @Override
    public void afterEach(ExtensionContext test) {
        var windows = store(test).get(Windows.class, Windows.class);
        if (windows != null) {
            windows.close();
            if (!windows.complaints().isEmpty()) {
                throw new AssertionError("the browser complained: " + windows.complaints());
            }
        }
    }

    private static String port(ExtensionContext test) {
        return SpringExtension.getApplicationContext(test)
                .getBean(Environment.class)
                .getRequiredProperty("local.server.port");
    }

    private static ExtensionContext.Store store(ExtensionContext test) {
        return test.getStore(ExtensionContext.Namespace.create(Chromium.class, test.getUniqueId()));
    }
}
