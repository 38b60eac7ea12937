package se.vagval.exchange.web;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import se.vagval.document.Spreadsheet;
import se.vagval.exchange.domain.SharedOpening;
import se.vagval.exchange.domain.SharedOpening.SharedCase;
import se.vagval.exchange.domain.SharedOpening.SharedContent;
import se.vagval.identity.UserId;
import se.vagval.strategy.Framework;
import se.vagval.strategy.FrameworkVersion.Municipality;
import se.vagval.web.Link;
import se.vagval.web.Words;

/** Delat med mig: the corner of an external reader. */
@Controller
class SharedController {

    static final String ADDRESS = "/delat";

    private final SharedOpening opening;
    private final Framework framework;
    private final Words words;

    SharedController(SharedOpening opening, Framework framework, Words words) {
        this.opening = opening;
        this.framework = framework;
        this.words = words;
    }

    /** Everything exchange/shared.html shows. */
    record SharedPage(List<SharedCase> cases) {}

    /** Everything exchange/shared-case.html shows. */
    record SharedCasePage(List<Link> trail, SharedContent content, String funds, String municipalities) {}

    @GetMapping(ADDRESS)
    String all(UserId reader, Model model) {
        model.addAttribute("page", new SharedPage(opening.all(reader)));
        return "exchange/shared";
    }

    @GetMapping(ADDRESS + "/{delning}")
    String one(@PathVariable("delning") UUID share, UserId reader, Model model) {
        var content = opening.read(share, reader);
        model.addAttribute(
                "page",
                new SharedCasePage(
                        List.of(Link.to(words.message("exchange.shared.title"), ADDRESS)),
                        content,
                        funds(content),
                        municipalities(content)));
        return "exchange/shared-case";
    }

    @GetMapping(ADDRESS + "/lista.csv")
    ResponseEntity<byte[]> file(UserId reader) {
        var headings = Stream.of(
                        "registryNumber",
                        "project",
                        "applicant",
                        "received",
                        "status",
                        "funds",
                        "municipalities",
                        "applied",
                        "outcome",
                        "decided",
                        "granted")
                .map(it -> words.message("exchange.shared.column." + it))
                .toList();
        var rows = opening.takeAlong(reader).stream().map(this::row).toList();
        var format = Spreadsheet.Format.CSV;
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, format.contentType())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("delat.csv")
                                .build()
                                .toString())
                .body(new Spreadsheet(words.message("exchange.shared.title"), headings, rows).bytes(format));
    }

    private List<?> row(SharedContent content) {
        var summary = content.shared().caseFile();
        var decision = content.decision();
        return List.of(
                summary.registryNumber().value(),
                summary.title(),
                summary.applicant(),
                summary.received(),
                words.of(content.shared().standing()),
                funds(content),
                municipalities(content),
                summary.appliedAmount(),
                decision == null ? "" : words.of(decision.outcome()),
                decision == null ? "" : decision.date(),
                granted(decision == null ? null : decision.grantedAmount()));
    }

    private static Object granted(@Nullable Long amount) {
        return amount == null ? "" : amount;
    }

    private String funds(SharedContent content) {
        var summary = content.shared().caseFile();
        var version = framework.version(summary.frameworkVersion());
        return summary.funds().stream().map(it -> version.textOf(it).orElse(it)).collect(Collectors.joining(", "));
    }

    private String municipalities(SharedContent content) {
        var summary = content.shared().caseFile();
        var version = framework.version(summary.frameworkVersion());
        return summary.municipalities().stream()
                .map(it -> version.municipality(it).map(Municipality::name).orElse(it))
                .collect(Collectors.joining(", "));
    }
}
