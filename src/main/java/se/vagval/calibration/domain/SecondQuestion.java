package se.vagval.calibration.domain;

import java.util.List;
import se.vagval.calibration.SecondKind;
import se.vagval.identity.UserId;

/** Fråga om en andra bedömning: who is to judge which criteria, and what to think of. */
public record SecondQuestion(SecondKind kind, UserId assessor, List<String> criteria, String text) {

    public SecondQuestion {
        criteria = criteria.stream().distinct().toList();
        text = text.strip();
    }
}
