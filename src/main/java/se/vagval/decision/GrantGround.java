package se.vagval.decision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.vagval.casefile.CaseFileId;

/**
 * Stödets grund. What another room has recorded of the support that is proposed and the papers are to say: on what ground it
 * rests, and whether it waits for somebody else's decision. A room that knows something brings a bean.
 */
public interface GrantGround {

    /** @param amount what is proposed; nought when it is not known */
    Said on(CaseFileId caseFile, long amount, LocalDate day);

    /** When something was last recorded that may be told here; what has changed elsewhere, as a sum over years, leaves no time. */
    Optional<Instant> recordedAt(CaseFileId caseFile);

    /** Ready-made sentences; {@code awaited}: nothing is given before the union has granted its part. */
    record Said(List<String> sentences, boolean awaited) {

        public static final Said NOTHING = new Said(List.of(), false);

        public Said {
            sentences = List.copyOf(sentences);
        }

        public Said and(Said more) {
            var all = new ArrayList<>(sentences);
            all.addAll(more.sentences);
            return new Said(all, awaited || more.awaited);
        }
    }
}
