package se.vagval.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import se.vagval.TestDatabase;
import se.vagval.VagvalApplication;
import se.vagval.browser.Chromium.Windows;

/**
 * The portal is stopped and started again, on the same database and port, while somebody writes in each kind of form. Sessions
 * do not outlive it: the person signs in, and whatever was typed before, and while nobody answered, is there.
 */
class RestartBrowserTests {

    private static final String BEFORE = "Skrivet före omstarten.";
    private static final String WHILE_DOWN = " Skrivet medan portalen var borta.";
    private static final String UNFOLDS =
            "document.querySelectorAll('main details').forEach(it => { it.open = true; })";
    private static final int LONGER_THAN_AUTOSAVE = 3_000;
    private static final int PATIENCE = 10_000;
    private static final String SENDS_THE_FORM = """
            it => { window.asked = true; it.form.noValidate = true; it.form.requestSubmit(); }
            """;
    private static final String HOLDS = """
            words => [...document.querySelectorAll('main input, main textarea')].some(it => it.value.includes(words))
                    || document.querySelector('main').textContent.includes(words)
            """;

    /** A form that somebody writes in: where it is, and one of its texts. */
    record Form(String name, String person, Function<Page, String> address, String field) {
        static Form of(FormKind kind) {
            return new Form(kind.name(), kind.person(), kind::address, kind.field());
        }
    }

    @TempDir
    Path folder;

    private final int port = freePort();
    private final Windows windows = new Windows("http://127.0.0.1:" + port);
    private ConfigurableApplicationContext portal;

    @AfterEach
    void stop() {
        windows.close();
        portal.close();
    }

    @Test
    void losesNoWordOfAnyKindOfForm() {
        start();
        var signedIn = new LinkedHashMap<String, Page>();
        var open = new LinkedHashMap<Form, Page>();
        var addresses = new LinkedHashMap<Form, String>();
        for (var form : forms()) {
            var first = signedIn.computeIfAbsent(form.person(), windows::signedIn);
            addresses.put(form, form.address().apply(first));
            open.put(form, opened(first, form, addresses.get(form)));
        }
        open.values().iterator().next().waitForTimeout(LONGER_THAN_AUTOSAVE);

        portal.close();
        open.forEach((form, tab) -> field(tab, form).press("End"));
        open.forEach((form, tab) -> field(tab, form).pressSequentially(WHILE_DOWN));
        start();

        signedIn.forEach(this::signsInAgain);
        var lost = open.entrySet().stream()
                .flatMap(it -> goesOn(it.getKey(), it.getValue(), addresses.get(it.getKey())).stream())
                .toList();
        assertThat(lost).isEmpty();
    }

    private void signsInAgain(String person, Page tab) {
        tab.navigate("/");
        assertThat(tab.url()).as("a session does not outlive the portal").contains("inloggning");
        windows.signsIn(tab.context().newPage(), person);
    }

    private Page opened(Page first, Form form, String address) {
        var tab = first.context().newPage();
        tab.navigate(address);
        tab.evaluate(UNFOLDS);
        field(tab, form).fill("");
        field(tab, form).pressSequentially(BEFORE);
        return tab;
    }

    /** The tab that stood open holds the words still, and they are not lost when its form is sent. */
    private List<String> goesOn(Form form, Page tab, String address) {
        var all = BEFORE + WHILE_DOWN;
        var lost = new ArrayList<String>();
        if (!field(tab, form).inputValue().equals(all)) {
            lost.add(form.name() + ": the open tab holds " + field(tab, form).inputValue());
        }
        field(tab, form).evaluate(SENDS_THE_FORM);
        awaitAnswer(tab);
        if (!(boolean) tab.evaluate(HOLDS, all) && !isKept(tab, address, all)) {
            lost.add(form.name() + ": sent, and lost at " + tab.url());
        }
        tab.close();
        return lost;
    }

    /** The answer led somewhere else: the words stand where they were written, or are offered there. */
    private static boolean isKept(Page tab, String address, String words) {
        tab.navigate(address);
        tab.evaluate(UNFOLDS);
        if (FormKind.isOffered(tab)) {
            FormKind.offers(tab).first().click();
        }
        return (boolean) tab.evaluate(HOLDS, words);
    }

    private static void awaitAnswer(Page tab) {
        try {
            tab.waitForFunction(
                    "() => !window.asked && document.readyState === 'complete'",
                    null,
                    new Page.WaitForFunctionOptions().setTimeout(PATIENCE));
        } catch (TimeoutError staysWhereItIs) {
            // the form was sent beside the page
        }
    }

    private static Locator field(Page tab, Form form) {
        return tab.locator(form.field()).first();
    }

    private static List<Form> forms() {
        return Stream.concat(
                        Stream.of(FormKind.values()).map(Form::of),
                        Stream.of(
                                new Form("INTAKE", "registrator", RestartBrowserTests::intake, "main textarea"),
                                new Form("DECISION", "direktor", RestartBrowserTests::decision, "main form textarea"),
                                new Form(
                                        "SETTINGS",
                                        "rus-samordnare",
                                        RestartBrowserTests::setting,
                                        "main form[method=post] :is(textarea, input[type=text])")))
                .toList();
    }

    private static String intake(Page tab) {
        return follows(tab, "/arenden/import", "main table a");
    }

    private static String decision(Page tab) {
        return FormKind.open(follows(tab, "/delegationsbeslut", "main a[href$='/delegationsbeslut']"), tab);
    }

    private static String setting(Page tab) {
        var draft = follows(tab, "/styrdokument/utkast", "main a[href*='/utkast/']");
        tab.navigate(follows(tab, draft, "main table a[href*='/delar/']"));
        var things = tab.locator("main ol a[href*='/delar/']");
        return things.count() == 0 ? tab.url() : things.first().getAttribute("href");
    }

    private static String follows(Page tab, String page, String link) {
        tab.navigate(page);
        return tab.locator(link).first().getAttribute("href");
    }

    private void start() {
        portal = new SpringApplicationBuilder(VagvalApplication.class)
                .run(
                        "--vagval.test.demo=true",
                        "--server.port=" + port,
                        "--vagval.database.folder=" + folder,
                        "--spring.datasource.hikari.connection-init-sql=" + TestDatabase.NOT_WAITING_FOR_THE_DISK);
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
