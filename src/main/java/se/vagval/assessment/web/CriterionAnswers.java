package se.vagval.assessment.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.vagval.assessment.Grade;
import se.vagval.assessment.domain.AssessmentWriting;
import se.vagval.assessment.domain.GradeEntry;
import se.vagval.assessment.domain.ProposalShowing;
import se.vagval.assessment.domain.TargetEntry;
import se.vagval.casefile.CaseFileId;
import se.vagval.identity.UserId;
import se.vagval.web.Saving;

/**
 * Vad formuläret för ett kriterium leder till: it is saved as it stands, or with the level that a button of the proposal's fold
 * stands for; and then, if that was asked for, the proposal is shown. So what was the own level is kept before it is.
 */
@Component
class CriterionAnswers {

    private static final Pattern CHOICE = Pattern.compile("([A-Z0-9-]{1,20}):([0-4]|\\?)");

    private final AssessmentWriting writing;
    private final ProposalShowing showing;

    CriterionAnswers(AssessmentWriting writing, ProposalShowing showing) {
        this.writing = writing;
        this.showing = showing;
    }

    /** A level for a criterion or one of its targets; none is what cannot be assessed. */
    private record Choice(String subject, @Nullable Integer level) {

        static Optional<Choice> in(HttpServletRequest request) {
            var pressed = request.getParameter("decided");
            return Optional.ofNullable(pressed)
                    .map(CHOICE::matcher)
                    .filter(it -> it.matches())
                    .map(it -> new Choice(it.group(1), it.group(2).equals("?") ? null : Integer.valueOf(it.group(2))));
        }

        GradeEntry in(String dimension, GradeEntry entry) {
            if (subject.equals(dimension)) {
                var grade = level == null ? new Grade.NotAssessable() : new Grade.Level(level);
                return entry.withGrade(grade);
            }
            var targets = entry.targets().stream()
                    .map(it -> it.code().equals(subject) ? withLevel(it) : it)
                    .toList();
            return entry.withGrade(null).withTargets(targets);
        }

        private TargetEntry withLevel(TargetEntry it) {
            return new TargetEntry(
                    it.code(),
                    level,
                    it.impact(),
                    it.motivation(),
                    it.levelNow(),
                    it.levelPotential(),
                    it.dependsOn(),
                    it.statedByApplicant());
        }
    }

    /** @return the criterion's version after the act */
    int save(
            CaseFileId caseFile,
            String dimension,
            CriterionForm form,
            CriterionForm posted,
            int version,
            UserId officer,
            HttpServletRequest request) {
        var autosave = Saving.isAutosave(request);
        var entry = form.toEntry();
        var choice = autosave ? Optional.<Choice>empty() : Choice.in(request);
        var after = choice.map(it ->
                        showing.decide(caseFile, dimension, it.subject(), it.in(dimension, entry), version, officer))
                .orElseGet(() -> autosave
                        ? writing.grade(caseFile, dimension, entry, version, officer)
                        : writing.judge(caseFile, dimension, entry, posted.citations(), version, officer));
        if (!autosave && request.getParameter("shown") != null) {
            showing.show(caseFile, dimension, officer);
        }
        return after;
    }
}
