package se.vagval.intake.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.vagval.database.StoredDocument;
import se.vagval.intake.domain.IntakeRefusal.Reason;

/** What a file that waits was read as when it was handed in: its applications, or why there are none. */
record StagedReading(
        List<KeptReading> applications, @Nullable Reason refused, List<String> arguments) implements StoredDocument {

    StagedReading {
        applications = List.copyOf(applications);
        arguments = List.copyOf(arguments);
    }

    static StagedReading of(List<ReceivedContent> applications) {
        return new StagedReading(applications.stream().map(KeptReading::of).toList(), null, List.of());
    }

    static StagedReading refused(IntakeRefusal refusal) {
        return new StagedReading(List.of(), refusal.reason(), refusal.arguments());
    }

    static StagedReading read(String text) {
        return KeptReading.JSON.readValue(text, StagedReading.class);
    }

    String text() {
        return KeptReading.JSON.writeValueAsString(this);
    }

    @Nullable
    IntakeRefusal refusal() {
        return refused == null ? null : new IntakeRefusal(refused, arguments.toArray(String[]::new));
    }

    List<ReceivedContent> contents() {
        return applications.stream().map(KeptReading::content).toList();
    }
}
