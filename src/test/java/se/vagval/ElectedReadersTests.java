package se.vagval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.util.HtmlUtils;
import se.vagval.identity.domain.SignIn;
import se.vagval.strategy.TradeTerms;

/** Whoever decides reads words: every page and paper an elected person can reach is looked at, in a portal full of cases. */
@OnReleasedDatabase
class ElectedReadersTests {

    private static final Pattern LINK = Pattern.compile("<a\\b[^>]*\\shref=\"(/[^\"#]*)");
    private static final Pattern CODE = Pattern.compile(
            "(?<![\\p{L}\\d/-])(?:D(?:1[0-5]|[1-9])|R(?:10|[1-9])|G(?:10|[1-9])|B(?:1[0-3]|[1-9])|MK[1-7]|N[1-4]"
                    + "|R2[14]-\\d|A11|S3-\\p{Lu}+|SAM\\d|RULE|PUB-\\d)(?![\\p{L}\\d-])");

    /** Every page and paper of a meeting; a single letter to be kept to its pages is explained by the packet it lies in. */
    /** Figures as files have no words besides those of their page. */
    private static final Pattern UNREAD = Pattern.compile("^/statiskt/|utloggning|^/portfolj/fil/");

    private static final Pattern EXPLAINING =
            Pattern.compile("/sammantraden(/[\\d-]+(/(underlag|kallelse|delegationsanmalan|laslage(/\\d+"
                    + "(/(utlatande|tjansteskrivelse|bedomningsunderlag\\.pdf))?)?))?)?");

    private static final int MOST = 150;

    @Autowired
    MockMvcTester browser;

    @Autowired
    SignIn people;

    @Autowired
    TradeTerms terms;

    @Test
    void noCodeReachesAnElectedPerson() throws IOException {
        var faults = new ArrayList<String>();
        var read = everything();

        read.forEach((address, text) -> CODE.matcher(text)
                .results()
                .forEach(it -> faults.add(address + " says "
                        + text.substring(Math.max(0, it.start() - 30), Math.min(text.length(), it.end() + 30)))));

        assertThat(faults).isEmpty();
        assertThat(read).hasSizeGreaterThan(8);
        assertThat(read.keySet())
                .as("the brief, the report, the statement, the annex, the packet, the notice and the framework")
                .anyMatch(it -> it.endsWith("/bedomningsunderlag.pdf"))
                .anyMatch(it -> it.endsWith("/kallelse"))
                .anyMatch(it -> it.matches("/styrdokument/\\d+/regler"))
                .anyMatch(it -> it.matches("/styrdokument/\\d+/dimensioner"))
                .anyMatch(it -> it.matches(".*/laslage/\\d+"))
                .anyMatch(it -> it.endsWith("/tjansteskrivelse"))
                .anyMatch(it -> it.endsWith("/utlatande"))
                .anyMatch(it -> it.endsWith("/underlag"));
    }

    @Test
    void everyTermOfTheTradeIsExplainedWhereItStands() throws IOException {
        var faults = new ArrayList<String>();

        everything().forEach((address, text) -> {
            if (EXPLAINING.matcher(address).matches()) {
                var said = flat(text);
                terms.in(said).stream()
                        .filter(it -> !said.contains(flat(it.explained())))
                        .forEach(it -> faults.add(address + " does not explain " + it.word()));
            }
        });

        assertThat(faults).isEmpty();
    }

    /** A line of a paper may break anywhere. */
    private static String flat(String text) {
        return text.replaceAll("[\\s\\h]+", " ");
    }

    /** What is read at each address that links lead to; the text alone, without what only a browser sees. */
    private Map<String, String> everything() throws IOException {
        var read = new LinkedHashMap<String, String>();
        var waiting = new ArrayDeque<>(List.of("/"));
        while (!waiting.isEmpty() && read.size() < MOST) {
            var address = waiting.poll();
            if (read.containsKey(address) || UNREAD.matcher(address).find()) {
                continue;
            }
            var answer = opened(address);
            var type = String.valueOf(answer.getContentType());
            if (type.startsWith("text/html")) {
                var html = new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
                read.put(address, words(html));
                LINK.matcher(html)
                        .results()
                        .map(it -> it.group(1).replace("&amp;", "&"))
                        .forEach(waiting::add);
            } else if (type.startsWith("application/pdf")) {
                read.put(address, pdf(answer.getContentAsByteArray()));
            } else {
                read.put(address, "");
            }
        }
        return read;
    }

    private static String words(String html) {
        return HtmlUtils.htmlUnescape(html.replaceAll("(?s)<(script|style|svg|head)\\b.*?</\\1>", " ")
                        .replaceAll("(?s)<[^>]*>", " "))
                .replaceAll("\\s+", " ");
    }

    private static String pdf(byte[] file) throws IOException {
        try (var paper = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(paper);
        }
    }

    /** A packet whose papers are still being made is asked for again. */
    private MockHttpServletResponse opened(String address) {
        var answer = open(address);
        for (int times = 0; times < 60 && answer.getStatus() == 202; times++) {
            answer = open(address);
        }
        return answer;
    }

    private MockHttpServletResponse open(String address) {
        return browser.get()
                .uri(URI.create(address))
                .with(user(people.present("fortroendevald").orElseThrow()))
                .exchange()
                .getResponse();
    }
}
