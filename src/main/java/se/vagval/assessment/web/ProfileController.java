package se.vagval.assessment.web;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import se.vagval.assessment.AssessmentProfile;
import se.vagval.assessment.AssessmentProfile.AgendaEffect;
import se.vagval.assessment.AssessmentProfile.StrengthLink;
import se.vagval.assessment.Grade;
import se.vagval.assessment.SpecialisationAmbition;
import se.vagval.assessment.domain.AssessmentSheet;
import se.vagval.assessment.domain.AssessmentSheet.Criterion;
import se.vagval.casefile.CaseFileId;
import se.vagval.identity.UserId;
import se.vagval.strategy.DimensionRole;
import se.vagval.strategy.FrameworkVersion;
import se.vagval.web.Words;

/** The profile: words, picture and table, and every figure can be asked why. */
@Controller
class ProfileController {

    private final Sheets sheets;
    private final GradeWords grades;
    private final Words words;

    ProfileController(Sheets sheets, GradeWords grades, Words words) {
        this.sheets = sheets;
        this.grades = grades;
        this.words = words;
    }

    @GetMapping("/arenden/{caseFile}/profil")
    String show(@PathVariable CaseFileId caseFile, UserId reader, Model model) {
        var sheet = sheets.of(caseFile, reader);
        var rows = sheet.criteria().stream().map(it -> row(sheet, it)).toList();
        model.addAttribute(
                "page",
                new ProfilePage(
                        PageFrame.of(sheet, words),
                        ScoreView.of(sheet, words),
                        sheet.profile().strengthLinks().stream()
                                .map(it -> line(sheet.framework(), it))
                                .toList(),
                        ambition(sheet),
                        rows,
                        ProfilePicture.of(rows),
                        SuggestionView.of(sheet.profile().suggestion(), sheet.framework()),
                        negativeGoals(sheet),
                        sheet.profile().origin() == AssessmentProfile.Origin.FINISHED_STATEMENT));
        return "assessment/profile";
    }

    private ProfilePage.Row row(AssessmentSheet sheet, Criterion criterion) {
        return new ProfilePage.Row(
                criterion.code(),
                criterion.dimension().name(),
                criterion.dimension().triedOut(),
                criterion
                        .grade()
                        .map(it -> grades.of(criterion.dimension(), it))
                        .orElseGet(() -> words.message(
                                sheet.profile().origin() == AssessmentProfile.Origin.FINISHED_STATEMENT
                                        ? "assessment.notInStatement"
                                        : "assessment.ungraded")),
                level(criterion.grade()),
                Optional.ofNullable(sheet.profile().dimensions().get(criterion.code()))
                        .map(it -> it.motivation())
                        .orElse(criterion.motivation()),
                criterion.citations(),
                sheet.caseFile().id().address("bedomning/") + criterion.code());
    }

    /** Where smart specialisation is judged at all. */
    private static @Nullable SpecialisationAmbition ambition(AssessmentSheet sheet) {
        var deepening = sheet.profile().deepening();
        var judged =
                sheet.framework().dimension(DimensionRole.SMART_SPECIALISATION).isPresent();
        return judged && deepening != null ? deepening.ambition() : null;
    }

    private static @Nullable Integer level(Optional<Grade> grade) {
        return grade.map(it -> it instanceof Grade.Level(var value) ? value : null)
                .orElse(null);
    }

    private ProfilePage.StrengthLine line(FrameworkVersion framework, StrengthLink link) {
        var level = link.level();
        return new ProfilePage.StrengthLine(
                framework.textOf(link.code()).orElse(link.code()),
                level == null
                        ? words.message("assessment.ungraded")
                        : grades.of(
                                framework
                                        .dimension(DimensionRole.SMART_SPECIALISATION)
                                        .orElseThrow(),
                                new Grade.Level(level)),
                word(framework, link.levelNow()),
                word(framework, link.levelPotential()),
                link.dependsOn(),
                link.statedByApplicant());
    }

    private static String word(FrameworkVersion framework, @Nullable String level) {
        return framework.specialisationLevels().stream()
                .filter(it -> it.code().equals(level))
                .map(FrameworkVersion.SpecialisationLevel::word)
                .findFirst()
                .orElse("–");
    }

    private static List<String> negativeGoals(AssessmentSheet sheet) {
        return sheet.profile().agendaEffects().stream()
                .filter(it -> !it.positive())
                .map(AgendaEffect::goal)
                .distinct()
                .map(it -> it + " " + AgendaNames.of(sheet.framework(), it))
                .toList();
    }
}
