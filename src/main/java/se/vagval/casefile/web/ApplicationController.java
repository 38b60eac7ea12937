package se.vagval.casefile.web;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.vagval.casefile.ApplicationContent.FinancingLine;
import se.vagval.casefile.ApplicationDetails;
import se.vagval.casefile.ApplicationFinding;
import se.vagval.casefile.ApplicationLink;
import se.vagval.casefile.CaseDoors;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseFileSummary;
import se.vagval.casefile.ProjectMoney;
import se.vagval.casefile.domain.ApplicationCheck;
import se.vagval.casefile.domain.ApplicationRevising;
import se.vagval.casefile.domain.CaseReading;
import se.vagval.casefile.domain.FundingApplication;
import se.vagval.casefile.domain.VersionLine;
import se.vagval.identity.SignedInPerson;
import se.vagval.identity.UserId;
import se.vagval.strategy.Framework;
import se.vagval.strategy.FrameworkVersion;
import se.vagval.web.Link;
import se.vagval.web.NotFoundRefusal;

/** Ansökan, version by version, with what changed from one to the next. */
@Controller
@RequestMapping("/arenden/{caseFile}/ansokan")
class ApplicationController {

    private final CaseReading reading;
    private final ApplicationRevising revision;
    private final ApplicationText text;
    private final Framework framework;
    private final Trails trails;
    private final CaseDoors doors;
    private final ObjectProvider<ApplicationLink> contributed;

    ApplicationController(
            CaseReading reading,
            ApplicationRevising revision,
            ApplicationText text,
            Framework framework,
            Trails trails,
            CaseDoors doors,
            ObjectProvider<ApplicationLink> contributed) {
        this.reading = reading;
        this.revision = revision;
        this.text = text;
        this.framework = framework;
        this.trails = trails;
        this.doors = doors;
        this.contributed = contributed;
    }

    /** Everything casefile/application.html shows. */
    record ApplicationPage(
            CaseFileSummary caseFile,
            List<Link> trail,
            int number,
            boolean latest,
            ApplicationDetails details,
            long totalCost,
            List<ApplicationText.Line> lines,
            List<ApplicationFinding> findings,
            List<VersionLine> versions,
            List<Link> links,
            boolean mayRevise,
            List<Integer> confirmable) {

        public List<ApplicationText.Line> facts() {
            return of(ApplicationText.Kind.FACT);
        }

        public List<ApplicationText.Line> texts() {
            return of(ApplicationText.Kind.TEXT);
        }

        /** The tables show the money; its lines only say what changed. */
        public List<ApplicationText.Line> rows() {
            return Stream.concat(
                            of(ApplicationText.Kind.ROWS).stream(),
                            of(ApplicationText.Kind.MONEY).stream().filter(ApplicationText.Line::isChanged))
                    .toList();
        }

        private List<ApplicationText.Line> of(ApplicationText.Kind kind) {
            return lines.stream()
                    .filter(it -> it.kind() == kind && !it.isBlank())
                    .toList();
        }

        public boolean isCompared() {
            return lines.stream().anyMatch(ApplicationText.Line::isChanged);
        }
    }

    @GetMapping
    String latest(@PathVariable CaseFileId caseFile, @AuthenticationPrincipal SignedInPerson reader, Model model) {
        return page(caseFile, revision.latest(caseFile), reader, model);
    }

    /** One line of the financing is confirmed, by one press beside it. */
    @PostMapping("/bekraftad-finansiering")
    String confirm(
            @PathVariable CaseFileId caseFile,
            @RequestParam int row,
            @RequestParam String source,
            @RequestParam long amount,
            UserId person,
            RedirectAttributes flash) {
        var stands = revision.confirm(caseFile, person, row, source, amount);
        flash.addFlashAttribute("notice", stands ? "casefile.financing.confirmed" : "casefile.financing.refused.moved");
        return "redirect:" + caseFile.address("ansokan#finansiering");
    }

    @GetMapping("/{number}")
    String version(
            @PathVariable CaseFileId caseFile,
            @PathVariable int number,
            @AuthenticationPrincipal SignedInPerson reader,
            Model model) {
        var application = revision.version(caseFile, number).orElseThrow(() -> new NotFoundRefusal("version"));
        return page(caseFile, application, reader, model);
    }

    /** The rows that somebody else has to stand for, and has not yet. */
    private static List<Integer> confirmable(List<FinancingLine> lines, FrameworkVersion version) {
        return IntStream.range(0, lines.size())
                .filter(it -> !lines.get(it).confirmed() && !ProjectMoney.isAppliedFor(lines.get(it), version))
                .boxed()
                .toList();
    }

    private @Nullable ApplicationDetails before(CaseFileId id, FundingApplication application) {
        return application.number() == 1
                ? null
                : revision.version(id, application.number() - 1)
                        .map(FundingApplication::details)
                        .orElse(null);
    }

    private String page(CaseFileId id, FundingApplication application, SignedInPerson reader, Model model) {
        var caseFile = reading.open(id);
        var summary = reading.summaryOf(caseFile);
        var version = framework.version(summary.frameworkVersion());
        var isLatest = application.number() == caseFile.headline().applicationNumber();
        var mayRevise = isLatest && caseFile.isOpenToRevision() && doors.mayDo(id.address("ansokan/andring"));
        model.addAttribute(
                "page",
                new ApplicationPage(
                        summary,
                        trails.to(summary),
                        application.number(),
                        isLatest,
                        application.details(),
                        application.details().totalCost(version),
                        text.compared(application.details(), before(id, application), version),
                        ApplicationCheck.of(application.details(), summary.received(), version),
                        revision.versionsOf(id),
                        contributed.stream()
                                .flatMap(it -> it.linkFor(id).stream())
                                .toList(),
                        mayRevise,
                        mayRevise ? confirmable(application.details().financing(), version) : List.of()));
        return "casefile/application";
    }
}
