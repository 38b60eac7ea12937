package se.vagval.decision;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.vagval.casefile.CaseFileId;
import se.vagval.web.Link;

/**
 * Upplysning inför beslut. What another room has to say before money is granted, and of what has been granted. It hinders
 * nothing: whoever decides reads it and decides. A room that knows something brings a bean.
 */
public interface GrantAdvice {

    /** @param amount what is proposed, or what has been granted; nought when nothing is */
    List<Advice> on(CaseFileId caseFile, long amount, LocalDate day);

    /** Upplysning: a heading and ready-made sentences. With {@code warning} something does not add up. */
    record Advice(
            String heading,
            List<String> sentences,
            boolean warning,
            @Nullable Link link) {

        public Advice {
            sentences = List.copyOf(sentences);
        }
    }
}
