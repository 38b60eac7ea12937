package se.vagval.funding.web;

import java.time.LocalDate;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.vagval.casefile.CaseFileId;
import se.vagval.decision.GrantAdvice;
import se.vagval.funding.domain.CallReading;
import se.vagval.web.Link;
import se.vagval.web.Words;

/** Says which demanded global goals the assessment has found nothing for. */
@Component
@Order(3)
class CallWords implements GrantAdvice {

    private final CallReading calls;
    private final GoalNames goals;
    private final Words words;

    CallWords(CallReading calls, GoalNames goals, Words words) {
        this.calls = calls;
        this.goals = goals;
        this.words = words;
    }

    @Override
    public List<Advice> on(CaseFileId caseFile, long amount, LocalDate day) {
        return calls.answerOf(caseFile).filter(it -> !it.missing().isEmpty()).stream()
                .map(it -> new Advice(
                        words.message("funding.call.missing", it.call().title()),
                        List.of(words.message("funding.call.missing.text", goals.listed(it.missing()))),
                        true,
                        Link.to(words.message("funding.case.title"), caseFile.address("medel"))))
                .toList();
    }
}
