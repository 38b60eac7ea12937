package se.vagval.assessment.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Koppling till ett nationellt område, en prioritering eller ett styrkeområde, as stored. */
@Entity
@Table(name = "target_link")
class TargetAssessment {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @Enumerated(EnumType.STRING)
    private TargetKind kind;

    private String code;

    private @Nullable Integer level;

    private String impact;

    private String motivation;

    private @Nullable String levelNow;

    private @Nullable String levelPotential;

    private String dependsOn;

    private boolean statedByApplicant;

    @SuppressWarnings("NullAway.Init")
    protected TargetAssessment() {}

    TargetAssessment(TargetKind kind, TargetEntry entry) {
        this.id = UUID.randomUUID();
        this.kind = kind;
        this.code = entry.code();
        this.impact = entry.impact();
        this.motivation = entry.motivation();
        this.dependsOn = entry.dependsOn();
        record(entry);
    }

    void record(TargetEntry entry) {
        level = entry.level();
        impact = entry.impact();
        motivation = entry.motivation();
        levelNow = entry.levelNow();
        levelPotential = entry.levelPotential();
        dependsOn = entry.dependsOn();
        statedByApplicant = entry.statedByApplicant();
    }

    TargetKind kind() {
        return kind;
    }

    String code() {
        return code;
    }

    TargetEntry asEntry() {
        return new TargetEntry(code, level, impact, motivation, levelNow, levelPotential, dependsOn, statedByApplicant);
    }
}
