package se.vagval.statement.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.vagval.statement.Judgement;
import se.vagval.statement.domain.OfferedCondition;
import se.vagval.statement.drafting.Prose;
import se.vagval.web.Swedish;
import se.vagval.web.Words;

/** A judgement as lines of text, for comparing two of them and for reading one in review. */
@Component
class JudgementWords {

    private final Words words;

    JudgementWords(Words words) {
        this.words = words;
    }

    List<String> of(Judgement judgement) {
        var lines = new ArrayList<String>();
        line(lines, "recommendation", words.of(judgement.recommendation()));
        line(lines, "amount", judgement.amount() == null ? "" : Swedish.amount(judgement.amount()));
        judgement.strengths().forEach(it -> line(lines, "strength", it));
        judgement.weaknesses().forEach(it -> line(lines, "weakness", it));
        line(lines, "riskWhat", judgement.risk().what());
        line(lines, "riskForWhom", judgement.risk().forWhom());
        line(lines, "riskConsequence", judgement.risk().consequence());
        line(lines, "ambition", words.of(judgement.ambition()));
        line(lines, "importance", judgement.importance());
        line(lines, "forwardReservation", judgement.forwardReservation());
        judgement.conditions().forEach(it -> line(lines, "condition." + it.type(), it.text()));
        line(lines, "deviationInFavour", judgement.deviation().inFavour());
        line(lines, "deviationAgainst", judgement.deviation().against());
        line(lines, "deviationReason", judgement.deviation().reason());
        judgement
                .signatories()
                .forEach(it ->
                        line(lines, "signatory", it.title().isEmpty() ? it.name() : it.name() + ", " + it.title()));
        line(lines, "date", judgement.date() == null ? "" : judgement.date().toString());
        return lines;
    }

    private void line(List<String> lines, String key, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            lines.add(words.message("statement.line." + key, value));
        }
    }

    /** A condition as one line, with whose it is and when. */
    String of(OfferedCondition offered) {
        var line = new StringBuilder(Prose.sentence(offered.text()));
        if (!offered.owner().isEmpty()) {
            line.append(' ').append(words.message("statement.condition.owner", offered.owner()));
        }
        if (!offered.due().isEmpty()) {
            line.append(' ').append(words.message("statement.condition.due", offered.due()));
        }
        return line.toString();
    }
}
