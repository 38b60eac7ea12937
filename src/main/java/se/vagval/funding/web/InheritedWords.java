package se.vagval.funding.web;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseFiles;
import se.vagval.decision.GrantAdvice;
import se.vagval.funding.Conditions;
import se.vagval.web.Link;
import se.vagval.web.Words;

/** Says what earlier grants to the same applicant still demand: how many conditions and in which cases, never their words. */
@Component
@Order(2)
class InheritedWords implements GrantAdvice {

    private final Conditions conditions;
    private final CaseFiles caseFiles;
    private final Words words;

    InheritedWords(Conditions conditions, CaseFiles caseFiles, Words words) {
        this.conditions = conditions;
        this.caseFiles = caseFiles;
        this.words = words;
    }

    @Override
    public List<Advice> on(CaseFileId caseFile, long amount, LocalDate day) {
        var open = conditions.openElsewhere(caseFile);
        if (open.isEmpty()) {
            return List.of();
        }
        var numbers = caseFiles.summariesOf(open.stream().distinct().toList()).stream()
                .map(it -> it.registryNumber().value())
                .sorted()
                .collect(Collectors.joining(", "));
        return List.of(new Advice(
                words.message("funding.inherited.advice"),
                List.of(words.message("funding.inherited.advice.text", open.size(), numbers)),
                true,
                Link.to(words.message("funding.case.title"), caseFile.address("medel"))));
    }
}
