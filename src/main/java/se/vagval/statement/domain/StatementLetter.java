package se.vagval.statement.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.vagval.identity.UserId;
import se.vagval.statement.ApprovedStatement;
import se.vagval.statement.drafting.Phrases;
import se.vagval.strategy.Framework;
import se.vagval.strategy.PaperWords;

/** The statement as it would be printed today, before anything is frozen. */
@Component
class StatementLetter {

    private final Signing signing;
    private final Phrases phrases;
    private final Framework framework;
    private final Clock clock;

    StatementLetter(Signing signing, Phrases phrases, Framework framework, Clock clock) {
        this.framework = framework;
        this.signing = signing;
        this.phrases = phrases;
        this.clock = clock;
    }

    Printed of(StatementView view, Optional<UserId> author) {
        var version = framework.version(view.caseFile().frameworkVersion());
        return PaperWords.writtenBy(version, () -> printed(view, author));
    }

    private Printed printed(StatementView view, Optional<UserId> author) {
        var blocks = view.blocks().stream()
                .filter(it -> !it.text().isBlank())
                .map(it -> new ApprovedStatement.Block(it.code().name(), it.text()))
                .toList();
        return new Printed(
                Objects.requireNonNullElseGet(view.judgement().date(), () -> LocalDate.now(clock)),
                view.caseFile().registryNumber().value(),
                phrases.say("document.title"),
                phrases.say("document.project", view.caseFile().title()),
                phrases.say("document.heading"),
                blocks,
                phrases.say("document.signatures"),
                signing.expected(view.judgement(), author, view.caseFile()));
    }
}
