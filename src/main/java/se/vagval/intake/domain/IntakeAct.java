package se.vagval.intake.domain;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import se.vagval.audit.ActName;
import se.vagval.audit.AuditableEvent;
import se.vagval.identity.UserId;
import se.vagval.intake.ReceivedFileId;

/** Everything that can happen to received files and to the maps they are read by, each with its own sentence {@code event.<name>}. */
public sealed interface IntakeAct extends AuditableEvent {

    /** What happens to a received file. */
    sealed interface OfFile extends IntakeAct {

        ReceivedFileId file();

        @Override
        default UUID subject() {
            return file().value();
        }
    }

    @ActName("FieldMappingSaved")
    record FieldMappingSaved(String source, UserId actor, int number) implements IntakeAct {
        @Override
        public UUID subject() {
            return UUID.nameUUIDFromBytes(("field mapping " + source).getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public Map<String, String> details() {
            var details = new LinkedHashMap<String, String>();
            details.put("source", source);
            details.put("number", Integer.toString(number));
            return details;
        }
    }

    /** What happens to files that wait together for the report about them. */
    sealed interface OfStaged extends IntakeAct {

        UUID batch();

        int files();

        @Override
        default UUID subject() {
            return batch();
        }

        @Override
        default Map<String, String> details() {
            return Map.of("files", Integer.toString(files()));
        }
    }

    @ActName("FilesStaged")
    record FilesStaged(UUID batch, UserId actor, int files) implements OfStaged {}

    @ActName("StagedFilesDiscarded")
    record StagedFilesDiscarded(UUID batch, UserId actor, int files) implements OfStaged {}

    /** Nobody came back: {@code actor} is who had left them. */
    @ActName("StagedFilesExpired")
    record StagedFilesExpired(UUID batch, UserId actor, int files) implements OfStaged {}

    @ActName("FileReceived")
    record FileReceived(ReceivedFileId file, UserId actor, int size, String sha256) implements OfFile {
        @Override
        public Map<String, String> details() {
            var details = new LinkedHashMap<String, String>();
            details.put("size", Integer.toString(size));
            details.put("sha256", sha256);
            return details;
        }
    }

    @ActName("ReceivedValuesAnswered")
    record ReceivedValuesAnswered(ReceivedFileId file, UserId actor, int count) implements OfFile {
        @Override
        public String part() {
            return "";
        }

        @Override
        public Map<String, String> details() {
            return Map.of("count", Integer.toString(count));
        }
    }

    @ActName("ReceivedFileDismissed")
    record ReceivedFileDismissed(ReceivedFileId file, UserId actor) implements OfFile {}

    @ActName("ReceivedFileRegistered")
    record ReceivedFileRegistered(ReceivedFileId file, UserId actor, UUID caseFile) implements OfFile {
        @Override
        public Map<String, String> details() {
            return Map.of("caseFile", caseFile.toString());
        }
    }
}
