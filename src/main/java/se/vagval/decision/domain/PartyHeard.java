package se.vagval.decision.domain;

import java.util.function.UnaryOperator;
import se.vagval.casefile.Correspondence;
import se.vagval.web.Swedish;

/** That the applicant has been told before the decision, and what came back, as far as it has. */
final class PartyHeard {

    private static final int SENTENCES = 2;
    private static final int LENGTH = 280;

    private PartyHeard() {}

    static String text(CaseMaterial material, Phrases phrases) {
        return said(material, phrases, it -> it);
    }

    /** For a page that is read in two minutes: the first sentences of the answer. */
    static String inShort(CaseMaterial material, Phrases phrases) {
        return said(material, phrases, it -> Excerpt.sentences(it, SENTENCES, LENGTH));
    }

    private static String said(CaseMaterial material, Phrases phrases, UnaryOperator<String> shown) {
        return material.told()
                .map(PartyCommunication::letter)
                .filter(Correspondence::isSent)
                .map(it -> told(it, phrases) + answer(it, phrases, shown))
                .orElse("");
    }

    private static String told(Correspondence letter, Phrases phrases) {
        return phrases.draft(
                "background.told", letter.sentOn().map(Swedish::longDate).orElse(""));
    }

    private static String answer(Correspondence letter, Phrases phrases, UnaryOperator<String> shown) {
        if (letter.isOpen()) {
            return "";
        }
        return " "
                + (letter.isAnswered()
                        ? phrases.draft(
                                "background.answer", shown.apply(letter.answer().orElse("")))
                        : phrases.draft("background.silence"));
    }
}
