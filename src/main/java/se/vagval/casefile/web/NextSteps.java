package se.vagval.casefile.web;

import org.springframework.stereotype.Component;
import se.vagval.casefile.CaseStatus;
import se.vagval.casefile.domain.CaseFacts;
import se.vagval.casefile.domain.CaseFile;
import se.vagval.casefile.domain.CaseRules;
import se.vagval.casefile.web.CasePage.NextStep;
import se.vagval.identity.Person;
import se.vagval.identity.Role;
import se.vagval.web.Words;

/** Nästa steg: the one thing this person can do now, or whom the case waits for. */
@Component
class NextSteps {

    private final Words words;

    NextSteps(Words words) {
        this.words = words;
    }

    NextStep of(CaseFile caseFile, Person reader, CaseFacts known) {
        if (CaseRules.mustDeclare(known, reader)) {
            return link(caseFile, "declare", "jav");
        }
        var isOfficer = reader.has(Role.CASE_OFFICER) || reader.has(Role.REGIONAL_STRATEGIST);
        if (isOfficer && caseFile.officer().isEmpty() && caseFile.isTakeable()) {
            return act(caseFile, "take", "tilldelning/tagande");
        }
        if (caseFile.officer().filter(reader.id()::equals).isPresent()) {
            return forOfficer(caseFile);
        }
        var managesUnit = reader.manages(caseFile.unit());
        if (managesUnit && caseFile.status() == CaseStatus.IN_REVIEW) {
            return link(caseFile, "review", "utlatande/granskning");
        }
        if (managesUnit && caseFile.isTakeable() && caseFile.officer().isEmpty()) {
            return link(caseFile, "assign", "tilldelning");
        }
        return new NextStep(words.message("casefile.waits." + caseFile.status()), null, null, false);
    }

    private NextStep forOfficer(CaseFile caseFile) {
        return switch (caseFile.status()) {
            case REGISTERED -> act(caseFile, "startCheck", "formell-kontroll/start");
            case FORMAL_CHECK -> link(caseFile, "check", "formell-kontroll");
            case SUPPLEMENT_REQUESTED -> link(caseFile, "supplement", "komplettering");
            case UNDER_ASSESSMENT -> link(caseFile, "assess", "bedomning");
            case RETURNED -> link(caseFile, "rewrite", "utlatande");
            case STATEMENT_APPROVED, PARTY_COMMUNICATION, TABLED -> link(caseFile, "decision", "beslut");
            case DECIDED -> act(caseFile, "dispatch", "expediering");
            case DISPATCHED, AWAITING_CO_FUNDER -> act(caseFile, "startProject", "projektstart");
            case PROJECT_RUNNING -> act(caseFile, "finalReport", "slutredovisning");
            case FINAL_REPORTED -> act(caseFile, "close", "avslut");
            default -> new NextStep(words.message("casefile.waits." + caseFile.status()), null, null, false);
        };
    }

    private NextStep link(CaseFile caseFile, String name, String place) {
        return step(caseFile, name, place, false);
    }

    private NextStep act(CaseFile caseFile, String name, String place) {
        return step(caseFile, name, place, true);
    }

    private NextStep step(CaseFile caseFile, String name, String place, boolean act) {
        return new NextStep(
                words.message("casefile.next." + name + ".text"),
                words.message("casefile.next." + name),
                "/arenden/" + caseFile.id() + "/" + place,
                act);
    }
}
