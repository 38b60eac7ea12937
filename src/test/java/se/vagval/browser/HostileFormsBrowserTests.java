package se.vagval.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.context.TestPropertySource;

/**
 * Every form that a role meets is sent with what nobody should send: in each field in turn, and with no field at all. The
 * portal may refuse, but never with a failure of its own, and never by saying a script back. On a demo of its own, since
 * much of it is accepted.
 */
@DemoPortal
@TestPropertySource(properties = "vagval.test.hostile=true")
class HostileFormsBrowserTests {

    private static final String SCRIPT = "<script>alert('vagval')</script>";
    private static final List<String> HOSTILE = List.of(
            SCRIPT,
            "",
            "12 tusen",
            "noll\u0000tecken",
            "vänd\u202Etext",
            "-1",
            "99999999999999999999",
            "2026-02-30",
            "å".repeat(5_000) + "\uD83D\uDE00 \u05D0\u0627 \u4E2D");
    private static final int MOST_FIELDS = 14;
    private static final int MOST_PAGES = 70;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "forvaltare",
                "registrator",
                "namndsekreterare",
                "fortroendevald",
                "enhetschef",
                "direktor",
                "handlaggare"
            })
    void neverFailsAndNeverSaysAScriptBack(String name, Chromium.Windows windows) {
        var page = windows.signedIn(name);
        var tries = new int[1];
        var faults = new ArrayList<String>();
        var kinds = new HashSet<String>();
        var waiting = new ArrayDeque<>(List.of("/"));
        var pages = new HashSet<String>();
        while (!waiting.isEmpty() && pages.size() < MOST_PAGES) {
            var address = waiting.poll();
            if (pages.add(EveryPage.kind(address)) && page.navigate(address).status() == 200) {
                var links = EveryPage.links(page);
                for (var form : forms(page)) {
                    if (kinds.add(EveryPage.kind((String) form.get("action")))) {
                        tries[0] += send(page, form, faults);
                    }
                }
                waiting.addAll(links);
            }
        }
        assertThat(faults).as("%d tries as %s", tries[0], name).isEmpty();
    }

    private static int send(Page page, Map<String, Object> form, List<String> faults) {
        var fields = fields(form);
        var action = (String) form.get("action");
        var requests = page.context().request();
        var tries = 0;
        send(requests, action, fields.subList(0, 0), "", "", token(fields), faults);
        for (var field : fields.stream()
                .map(it -> it.get(0))
                .distinct()
                .filter(it -> !it.equals("_csrf"))
                .limit(MOST_FIELDS)
                .toList()) {
            for (var value : HOSTILE) {
                send(requests, action, fields, field, value, token(fields), faults);
                tries++;
            }
        }
        return tries;
    }

    private static void send(
            APIRequestContext requests,
            String action,
            List<List<String>> fields,
            String hostile,
            String value,
            String token,
            List<String> faults) {
        var data = FormData.create().append("_csrf", token);
        var replaced = false;
        for (var field : fields) {
            if (field.get(0).equals("_csrf") || field.get(0).equals(hostile) && replaced) {
                continue;
            }
            data.append(field.get(0), field.get(0).equals(hostile) ? value : field.get(1));
            replaced |= field.get(0).equals(hostile);
        }
        var answer = requests.post(action, RequestOptions.create().setForm(data).setMaxRedirects(0));
        if (answer.status() >= 500) {
            faults.add(action + " answers " + answer.status() + " to " + hostile + "=" + shortened(value));
        }
        if (answer.status() == 200 || answer.status() == 422 || answer.status() == 409) {
            if (answer.text().contains(SCRIPT)) {
                faults.add(action + " says the script of " + hostile + " back");
            }
        }
        answer.dispose();
    }

    private static String shortened(String value) {
        return value.length() > 20 ? value.substring(0, 20) + "…" : value;
    }

    private static String token(List<List<String>> fields) {
        return fields.stream()
                .filter(it -> it.get(0).equals("_csrf"))
                .map(it -> it.get(1))
                .findFirst()
                .orElse("");
    }

    @SuppressWarnings("unchecked")
    private static List<List<String>> fields(Map<String, Object> form) {
        return (List<List<String>>) form.get("fields");
    }

    /** Forms that write, but for signing out and for files; every way a form can be sent counts as one. */
    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> forms(Page page) {
        return (List<Map<String, Object>>) page.evaluate("""
                () => [...document.querySelectorAll('form[method=post]')]
                        .filter(f => !f.querySelector('input[type=file]'))
                        .flatMap(f => [f.action, ...[...f.querySelectorAll('[formaction]')].map(b => b.formAction)]
                                .map(action => ({action: new URL(action).pathname,
                                        fields: [...new FormData(f)].map(([k, v]) => [k, String(v)])})))
                        .filter(f => !f.action.startsWith('/utloggning'))
                """);
    }
}
