package se.vagval.casefile.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import se.vagval.audit.AuditEntry;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseFileSummary;
import se.vagval.casefile.CaseFiles;
import se.vagval.casefile.domain.CaseFacts;
import se.vagval.casefile.web.Happenings.Day;
import se.vagval.identity.SignedInPerson;
import se.vagval.identity.Users;
import se.vagval.strategy.Framework;
import se.vagval.web.Link;
import se.vagval.web.Paging;
import se.vagval.web.Paging.Slice;

/** Händelser: all that has happened in one case, and for the auditor all that has happened everywhere. */
@Controller
class HappeningController {

    private static final int PAGE = 50;

    private final CaseTrail trail;
    private final CaseFiles caseFiles;
    private final Users users;
    private final Framework framework;
    private final Happenings happenings;
    private final TrailPages trailPages;
    private final Trails trails;

    HappeningController(
            CaseTrail trail,
            CaseFiles caseFiles,
            Users users,
            Framework framework,
            Happenings happenings,
            TrailPages trailPages,
            Trails trails) {
        this.trail = trail;
        this.caseFiles = caseFiles;
        this.users = users;
        this.framework = framework;
        this.happenings = happenings;
        this.trailPages = trailPages;
        this.trails = trails;
    }

    /** Everything casefile/happenings.html shows. */
    record HappeningsPage(CaseFileSummary caseFile, List<Link> trail, List<Day> days, Paging paging) {}

    @GetMapping("/arenden/{caseFile}/handelser")
    String ofCase(
            @PathVariable CaseFileId caseFile,
            @RequestParam(required = false) @Nullable Long fore,
            @RequestAttribute(CaseGuard.FACTS) CaseFacts known,
            @AuthenticationPrincipal SignedInPerson reader,
            Model model) {
        var found = Slice.of(trail.of(known, reader.person(), fore, PAGE + 1), PAGE);
        var summary = caseFiles.summaryOf(caseFile);
        var address = caseFile.address("handelser");
        model.addAttribute(
                "page",
                new HappeningsPage(
                        summary,
                        trails.to(summary),
                        happenings.days(
                                found.rows(),
                                users.namesOf(Happenings.peopleIn(found.rows())),
                                framework.version(summary.frameworkVersion())),
                        new Paging(fore == null ? null : address, next(found, address), "")));
        return "casefile/happenings";
    }

    @GetMapping("/handelser")
    String everywhere(
            @RequestParam(required = false) @Nullable String fore,
            @AuthenticationPrincipal SignedInPerson reader,
            Model model) {
        model.addAttribute("page", trailPages.of(fore, reader.person()));
        return "casefile/trail";
    }

    private static @Nullable String next(Slice<AuditEntry> found, String address) {
        var last = found.last();
        return found.hasMore() && last != null ? address + "?fore=" + last.sequence() : null;
    }
}
