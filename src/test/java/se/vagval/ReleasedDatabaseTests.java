package se.vagval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import se.vagval.identity.domain.SignIn;

/** A database that a released portal has written is migrated by this one, and every page answers on it. */
@OnReleasedDatabase
class ReleasedDatabaseTests {

    private static final Pattern LINK = Pattern.compile("<a\\b[^>]*\\shref=\"(/[^\"#]*)");
    private static final Pattern UNSAID = Pattern.compile("\\?\\?[\\w.]+\\?\\?|>\\s*event\\.\\w+|\\bevent\\.[A-Z]\\w+");
    private static final Pattern PAPER = Pattern.compile("\\.(pdf|docx)$|/(pdf|docx|underlag)$");
    private static final int MOST_OF_ONE_KIND = 1;

    @Autowired
    MockMvcTester browser;

    @Autowired
    SignIn people;

    @Autowired
    JdbcClient database;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "handlaggare", "handlaggare2", "enhetschef", "enhetschef2", "direktor", "namndsekreterare",
                "fortroendevald", "registrator", "rus-samordnare", "statistiker", "revisor", "forvaltare"
            })
    void answersEveryPageThatARoleCanReachByLinks(String person) {
        var faults = new ArrayList<String>();
        var seen = new LinkedHashSet<String>();
        var waiting = new ArrayDeque<>(List.of("/"));
        var kinds = new HashMap<String, Integer>();
        while (!waiting.isEmpty()) {
            var address = waiting.poll();
            if (!seen.contains(address) && kinds.merge(kind(address), 1, Integer::sum) <= MOST_OF_ONE_KIND) {
                seen.add(address);
                look(address, person, faults).forEach(waiting::add);
            }
        }
        assertThat(faults).isEmpty();
        assertThat(seen).hasSizeGreaterThan(4);
    }

    @Test
    void answersEveryAddressOfEveryThing() {
        var faults = new TreeSet<String>();
        for (var address : addresses()) {
            var answer = open(address, "handlaggare");
            if (answer.getStatus() >= 500) {
                faults.add(address + " answers " + answer.getStatus());
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void keepsWhatWasWritten() throws Exception {
        assertThat(page("/arenden/{case}/beslut", "RUN/491/2025", "handlaggare"))
                .contains("590\u00a0000");
        assertThat(page("/arenden/{case}/anteckningar", "RUN/9103/2026", "handlaggare"))
                .contains("Samtal om budgeten");
        assertThat(page("/arenden/{case}/ansokan", "RUN/9103/2026", "handlaggare"))
                .contains("Snöfattiga vintrar gör att lederna öppnar senare.");
        assertThat(page("/arenden/{case}/utlatande", "RUN/9101/2026", "handlaggare"))
                .contains("Slutomdömet är omskrivet med det som talar för.");
        assertThat(page("/arenden/{case}/beslut/tjansteskrivelse", "RUN/77/2026", "handlaggare"))
                .contains("Egen bakgrund om byarnas verkstad.");
    }

    @Test
    void letsAReviewThatBeganBeforeEndInAnApproval() {
        var review = page("/arenden/{case}/utlatande/granskning", "RUN/9101/2026", "enhetschef");
        var confirmation = LINK.matcher(review)
                .results()
                .map(it -> it.group(1).replace("&amp;", "&"))
                .filter(it -> it.contains("/godkannande"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("the review offers no approval"));
        var request = browser.post()
                .uri(URI.create(confirmation.replaceAll("\\?.*", "")))
                .with(csrf())
                .with(user(people.present("enhetschef").orElseThrow()));
        for (var field : FormFields.of(text(open(confirmation, "enhetschef")), "/godkannande")
                .entrySet()) {
            request = request.param(field.getKey(), field.getValue().toArray(String[]::new));
        }

        assertThat(request.exchange()).hasStatus3xxRedirection();
        assertThat(page("/arenden/{case}", "RUN/9101/2026", "handlaggare")).contains("godkände utlåtandet");
    }

    private List<String> look(String address, String person, List<String> faults) {
        var answer = open(address, person);
        if (answer.getStatus() >= 400 && answer.getStatus() != 403) {
            faults.add(address + " answers " + answer.getStatus() + " to " + person);
        }
        var type = answer.getContentType();
        if (type == null || !type.startsWith("text/html")) {
            return answer.getRedirectedUrl() == null ? List.of() : List.of(answer.getRedirectedUrl());
        }
        var html = text(answer);
        var unsaid = UNSAID.matcher(html);
        if (unsaid.find()) {
            faults.add(address + " shows " + unsaid.group());
        }
        return LINK.matcher(html)
                .results()
                .map(it -> it.group(1).replace("&amp;", "&"))
                .filter(it -> !it.startsWith("/statiskt/") && !it.contains("?"))
                .filter(it -> !PAPER.matcher(it).find())
                .toList();
    }

    /** Addresses that differ in ids only are of one kind. */
    private static String kind(String address) {
        return address.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "{id}")
                .replaceAll("\\d{4}-\\d{2}-\\d{2}", "{datum}")
                .replaceAll("(?<=/)(D\\d+|\\d+)(?=/|$)", "{nr}");
    }

    private MockHttpServletResponse open(String address, String person) {
        return browser.get()
                .uri(URI.create(address))
                .with(user(people.present(person).orElseThrow()))
                .exchange()
                .getResponse();
    }

    private String page(String address, String registryNumber, String person) {
        var answer = open(address.replace("{case}", id(registryNumber)), person);
        assertThat(answer.getStatus()).isEqualTo(200);
        return text(answer);
    }

    private String id(String registryNumber) {
        return database.sql("select id::text from case_file where registry_number = ?")
                .param(registryNumber)
                .query(String.class)
                .single();
    }

    /** Every address that answers GET, with every thing that the database holds in place of its variables. */
    private Set<String> addresses() {
        var addresses = new TreeSet<String>();
        mappings.getHandlerMethods().forEach((mapping, handler) -> {
            if (handler.getBeanType().getName().startsWith("se.vagval")
                    && mapping.getMethodsCondition().getMethods().contains(RequestMethod.GET)) {
                mapping.getPatternValues().forEach(pattern -> fill(pattern).forEach(addresses::add));
            }
        });
        return addresses;
    }

    private Stream<String> fill(String pattern) {
        var plain = pattern.replace("{number}", "1")
                .replace("{nr}", "1")
                .replace("{steg}", "2")
                .replace("{dimension}", "D5")
                .replace("{format}", "pdf")
                .replace("/**", "")
                .replaceAll("\\{(version|versionen)\\}", "2024");
        return Stream.of(plain)
                .flatMap(it -> with(it, "{caseFile}", "select id::text from case_file"))
                .flatMap(it -> with(it, "{file}", "select id::text from received_file"))
                .flatMap(it -> with(it, "{attachment}", "select id::text from attachment"))
                .flatMap(it -> with(it, "{datum}", "select meeting_date::text from meeting"))
                .flatMap(it -> with(it, "{id}", "select id from account"))
                .filter(it -> !it.contains("{"));
    }

    private Stream<String> with(String address, String variable, String sql) {
        return address.contains(variable)
                ? database.sql(sql).query(String.class).list().stream().map(it -> address.replace(variable, it))
                : Stream.of(address);
    }

    private static String text(MockHttpServletResponse answer) {
        try {
            return answer.getContentAsString(StandardCharsets.UTF_8);
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
