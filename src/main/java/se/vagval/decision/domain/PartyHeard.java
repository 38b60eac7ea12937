package se.vagval.decision.domain;

import se.vagval.casefile.Correspondence;
import se.vagval.web.Swedish;

/** That the applicant has been told before the decision, and what came back, as far as it has. */
final class PartyHeard {

    private PartyHeard() {}

    static String text(CaseMaterial material, Phrases phrases) {
        return material.told()
                .map(PartyCommunication::letter)
                .filter(Correspondence::isSent)
                .map(it -> told(it, phrases) + answer(it, phrases))
                .orElse("");
    }

    private static String told(Correspondence letter, Phrases phrases) {
        return phrases.draft(
                "background.told", letter.sentOn().map(Swedish::longDate).orElse(""));
    }

    private static String answer(Correspondence letter, Phrases phrases) {
        if (letter.isOpen()) {
            return "";
        }
        return " "
                + (letter.isAnswered()
                        ? phrases.draft("background.answer", letter.answer().orElse(""))
                        : phrases.draft("background.silence"));
    }
}
