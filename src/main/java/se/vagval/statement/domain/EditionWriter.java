package se.vagval.statement.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import se.vagval.casefile.CaseFileSummary;
import se.vagval.identity.UserId;
import se.vagval.statement.ApprovedStatement.Signatory;
import se.vagval.statement.Judgement;
import se.vagval.statement.drafting.Phrases;
import se.vagval.strategy.Framework;
import se.vagval.strategy.PaperWords;
import tools.jackson.databind.JsonNode;

/** Freezes a statement: every printed word together with the data it rests on. */
@Component
class EditionWriter {

    private final Signing signing;
    private final Phrases phrases;
    private final Framework framework;
    private final Clock clock;

    EditionWriter(Signing signing, Phrases phrases, Framework framework, Clock clock) {
        this.framework = framework;
        this.signing = signing;
        this.phrases = phrases;
        this.clock = clock;
    }

    Edition freeze(
            StrategicStatement statement, int number, ReviewRound round, CaseFileSummary caseFile, UserId manager) {
        var version = caseFile.judgedBy(framework);
        String canonical =
                PaperWords.writtenBy(version, () -> Canonical.write(content(statement, round, caseFile, manager)));
        return new Edition(
                statement,
                number,
                canonical,
                caseFile.frameworkVersion(),
                manager,
                statement.approvedAt().orElseThrow());
    }

    private EditionContent content(
            StrategicStatement statement, ReviewRound round, CaseFileSummary caseFile, UserId manager) {
        var judgement = round.content().judgement();
        var assessment = Canonical.tree(round.assessment());
        return new EditionContent(
                EditionContent.FORMAT,
                caseFile.id().toString(),
                caseFile.registryNumber().value(),
                Objects.requireNonNullElseGet(judgement.date(), () -> LocalDate.now(clock)),
                phrases.say("document.title"),
                caseFile.title(),
                phrases.say("document.project", caseFile.title()),
                phrases.say("document.heading"),
                round.content().blocks(),
                phrases.say("document.signatures"),
                signatories(statement, judgement, caseFile, manager),
                judgement,
                statement.isDeviating(),
                suggestion(assessment),
                caseFile.frameworkVersion(),
                assessment,
                new TreeSet<>(statement.writers()).stream().toList(),
                round.submittedBy().value(),
                round.submittedAt().toString(),
                manager.value(),
                statement.approvedAt().orElseThrow().toString());
    }

    /** In whose place a deputy signed is said in words, as it is printed. */
    private List<Signatory> signatories(
            StrategicStatement statement, Judgement judgement, CaseFileSummary caseFile, UserId manager) {
        return signing.approved(statement, judgement, manager, caseFile.unit()).stream()
                .map(it -> it.insteadOf().isEmpty()
                        ? it
                        : new Signatory(
                                it.name(), it.title(), it.unit(), phrases.say("document.insteadOf", it.insteadOf())))
                .toList();
    }

    private static String suggestion(JsonNode assessment) {
        return assessment.path("suggestion").path("recommendation").asString("");
    }
}
