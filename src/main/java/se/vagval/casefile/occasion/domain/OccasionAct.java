package se.vagval.casefile.occasion.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import se.vagval.audit.ActName;
import se.vagval.audit.AuditableEvent;
import se.vagval.casefile.CaseFileId;
import se.vagval.identity.UserId;

/** Handling i en skrivarstuga. */
sealed interface OccasionAct extends AuditableEvent {

    CaseFileId caseFile();

    @Override
    default UUID subject() {
        return caseFile().value();
    }

    /** Öppnade en skrivarstuga. */
    @ActName("WritingOpened")
    record WritingOpened(CaseFileId caseFile, UserId actor, Instant until, Collection<UserId> people)
            implements OccasionAct {
        @Override
        public Map<String, String> details() {
            var ids = people.stream().map(UserId::value).sorted().collect(Collectors.joining(","));
            var facts = new LinkedHashMap<String, String>();
            facts.put("until", until.toString());
            facts.put("receivers", ids);
            return facts;
        }
    }

    /** Avslutade skrivarstugan. */
    @ActName("WritingEnded")
    record WritingEnded(CaseFileId caseFile, UserId actor) implements OccasionAct {}

    /** Tiden gick ut, for whoever had opened it. */
    @ActName("WritingLapsed")
    record WritingLapsed(CaseFileId caseFile, UserId actor) implements OccasionAct {}

    /** Markerade en del som klar. */
    @ActName("WritingTaskDone")
    record WritingTaskDone(CaseFileId caseFile, UserId actor, String part) implements OccasionAct {
        @Override
        public Map<String, String> details() {
            return Map.of("part", part);
        }
    }

    /** Öppnade en del igen. */
    @ActName("WritingTaskReopened")
    record WritingTaskReopened(CaseFileId caseFile, UserId actor, String part) implements OccasionAct {
        @Override
        public Map<String, String> details() {
            return Map.of("part", part);
        }
    }
}
