package se.vagval.decision.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.vagval.casefile.CaseDoors;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseRefusal;
import se.vagval.decision.GrantAdvice.Advice;
import se.vagval.decision.MeetingId;
import se.vagval.decision.domain.CaseDeciding;
import se.vagval.decision.domain.CaseReferring;
import se.vagval.decision.domain.CaseStanding;
import se.vagval.decision.domain.CoSigning;
import se.vagval.decision.domain.CommunicationReading;
import se.vagval.decision.domain.DecisionDispatching;
import se.vagval.decision.domain.DecisionRefusal;
import se.vagval.decision.domain.FiledPaperReading;
import se.vagval.identity.Role;
import se.vagval.identity.UserId;

/** A case's way to its decision: its papers, the meeting or the delegate, and afterwards the decision. */
@Controller
@RequestMapping("/arenden/{caseFile}/beslut")
class CaseDecisionController {

    private final CaseDeciding decisions;
    private final CaseReferring referral;
    private final FiledPaperReading filed;
    private final CommunicationReading communication;
    private final DecisionDispatching dispatching;
    private final CoSigning signing;
    private final MissingPapers missing;
    private final Trails trails;
    private final Refusals refusals;
    private final CaseDoors doors;
    private final Advisers advisers;
    private final Clock clock;

    CaseDecisionController(
            CaseDeciding decisions,
            CaseReferring referral,
            FiledPaperReading filed,
            CommunicationReading communication,
            DecisionDispatching dispatching,
            CoSigning signing,
            MissingPapers missing,
            Trails trails,
            Refusals refusals,
            CaseDoors doors,
            Advisers advisers,
            Clock clock) {
        this.advisers = advisers;
        this.clock = clock;
        this.doors = doors;
        this.filed = filed;
        this.communication = communication;
        this.dispatching = dispatching;
        this.signing = signing;
        this.refusals = refusals;
        this.decisions = decisions;
        this.referral = referral;
        this.missing = missing;
        this.trails = trails;
    }

    @GetMapping
    String show(@PathVariable CaseFileId caseFile, UserId reader, HttpServletRequest request, Model model) {
        var standing = decisions.standing(caseFile, reader);
        var work = doors.isOpen(caseFile.address("beslut/sammanfattning"));
        model.addAttribute(
                "page",
                new CaseDecisionPage(
                        standing,
                        work ? missing.links(standing) : List.of(),
                        trails.toCase(standing.caseFile()),
                        request.isUserInRole(Role.UNIT_MANAGER.name())
                                || request.isUserInRole(Role.DEVELOPMENT_DIRECTOR.name()),
                        filed.of(caseFile),
                        work,
                        work ? communication.told(caseFile).orElse(null) : null,
                        dispatching.isOpen(caseFile),
                        signing.namedIn(caseFile),
                        advice(standing, work)));
        return "decision/case";
    }

    /** What is proposed is told with the papers that propose it. */
    private List<Advice> advice(CaseStanding standing, boolean work) {
        var decided = standing.inForce();
        var caseFile = standing.caseFile();
        return decided == null
                ? advisers.on(
                        caseFile.id(),
                        work ? decisions.grant(caseFile) : caseFile.appliedAmount(),
                        LocalDate.now(clock))
                : advisers.on(
                        caseFile.id(),
                        Advisers.granted(decided),
                        decided.minutes().date());
    }

    @PostMapping("/sammantrade")
    String propose(
            @PathVariable CaseFileId caseFile,
            @RequestParam(required = false) @Nullable MeetingId meeting,
            UserId officer,
            RedirectAttributes flash) {
        referral.propose(caseFile, meeting, officer);
        flash.addFlashAttribute("notice", "decision.referral.proposed");
        return "redirect:/arenden/{caseFile}/beslut";
    }

    @PostMapping("/aterkallelse")
    String withdraw(@PathVariable CaseFileId caseFile, UserId officer, RedirectAttributes flash) {
        referral.withdraw(caseFile, officer);
        flash.addFlashAttribute("notice", "decision.referral.withdrawn");
        return "redirect:/arenden/{caseFile}/beslut";
    }

    @PostMapping("/delegation")
    String sendToDelegate(@PathVariable CaseFileId caseFile, UserId officer, RedirectAttributes flash) {
        referral.sendToDelegate(caseFile, officer);
        flash.addFlashAttribute("notice", "decision.referral.withDelegate");
        return "redirect:/arenden/{caseFile}/beslut";
    }

    @ExceptionHandler({DecisionRefusal.class, CaseRefusal.class})
    Object refused(RuntimeException refusal, HttpServletRequest request, RedirectAttributes flash) {
        return refusals.answer(refusal, request, flash, "/arenden/{caseFile}/beslut");
    }
}
