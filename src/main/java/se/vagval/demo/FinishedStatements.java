package se.vagval.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import se.vagval.casefile.ApplicationDetails;
import se.vagval.casefile.ApplicationDraft;
import se.vagval.casefile.ApplicationField;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.Registrations;
import se.vagval.casefile.RegistryNumber;
import se.vagval.statement.BlockCode;
import se.vagval.statement.domain.ReviewReading;
import se.vagval.statement.domain.StatementReviewing;
import se.vagval.statement.domain.StatementWriting;
import se.vagval.strategy.Framework;
import se.vagval.strategy.ProjectType;

/**
 * Färdiga utlåtanden. Makes an approved case of a statement that was written elsewhere: its levels become the assessment,
 * its words the officer's own text, letter for letter, and the same two people as ever submit and approve.
 */
@Component
@ConditionalOnProperty("vagval.demo.enabled")
class FinishedStatements {

    private static final Map<String, ProjectType> PROJECT_TYPES = Map.of(
            "FORSTUDIE", ProjectType.PRE_STUDY,
            "GENOMFORANDE", ProjectType.IMPLEMENTATION,
            "RAM", ProjectType.FRAMEWORK);

    private final Registrations registration;
    private final DemoCases cases;
    private final DemoAssessing assessing;
    private final FinishedAssessments assessments;
    private final Framework framework;
    private final StatementWriting writing;
    private final StatementReviewing review;
    private final ReviewReading read;
    private final DemoWords words;
    private final ActingAs acting;
    private final TransactionTemplate transaction;

    FinishedStatements(
            Registrations registration,
            DemoCases cases,
            DemoAssessing assessing,
            FinishedAssessments assessments,
            Framework framework,
            StatementWriting writing,
            StatementReviewing review,
            ReviewReading read,
            DemoWords words,
            ActingAs acting,
            TransactionTemplate transaction) {
        this.registration = registration;
        this.cases = cases;
        this.assessing = assessing;
        this.assessments = assessments;
        this.framework = framework;
        this.writing = writing;
        this.review = review;
        this.read = read;
        this.words = words;
        this.acting = acting;
        this.transaction = transaction;
    }

    /** All of it or nothing. */
    void take(FinishedStatement said) {
        transaction.executeWithoutResult(status -> {
            var id = acting.person(
                    DemoPeople.REGISTRAR, () -> registration.register(draftOf(said), DemoPeople.REGISTRAR));
            cases.declareFree(id, DemoPeople.OFFICER);
            cases.declareFree(id, DemoPeople.MANAGER);
            acting.person(DemoPeople.OFFICER, () -> {
                var material = assessments.materialOf(said, framework.inForceOn(LocalDate.parse(said.date())));
                assessing.takeOver(id, material, DemoPeople.OFFICER);
                write(id, said, material);
                review.submit(id, DemoPeople.OFFICER);
            });
            acting.person(
                    DemoPeople.MANAGER,
                    () -> review.approve(id, read.view(id, DemoPeople.MANAGER).seen(), DemoPeople.MANAGER));
        });
    }

    private void write(CaseFileId id, FinishedStatement said, DemoAssessment material) {
        writing.judge(id, 0, Objects.requireNonNull(material.judgement()), DemoPeople.OFFICER);
        said.blocks().forEach(block -> {
            var code = BlockCode.valueOf(block.id());
            if (code.isOptional()) {
                writing.include(id, code, 0, true, DemoPeople.OFFICER);
            }
            writing.write(id, code, code.isOptional() ? 1 : 0, rawText(block), false, DemoPeople.OFFICER);
        });
    }

    /** Introduction and points as a person would type them: the points as lines that begin with a dash. */
    static String rawText(FinishedStatement.StatementBlock block) {
        if (block.points().isEmpty()) {
            return block.text().isBlank() ? block.introduction() : block.text();
        }
        var lines = block.points().stream().map(it -> "- " + it.text()).toList();
        return block.introduction() + "\n\n" + String.join("\n", lines);
    }

    private ApplicationDraft draftOf(FinishedStatement said) {
        var details = new ApplicationDetails(
                said.project(),
                PROJECT_TYPES.getOrDefault(said.projectType(), ProjectType.IMPLEMENTATION),
                "PS",
                List.of(),
                null,
                null,
                ApplicationDetails.Applicant.of(words.say("applicant"), "", "", "", ""),
                ApplicationDetails.Contact.NONE,
                Map.of(ApplicationField.SUMMARY, words.say("summary")),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        return new ApplicationDraft(
                RegistryNumber.of(said.registryNumber()),
                LocalDate.parse(said.date()),
                words.say("channel"),
                DemoPeople.UNIT,
                DemoPeople.OFFICER,
                null,
                details,
                true);
    }
}
