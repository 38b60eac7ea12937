package se.vagval.casefile.domain;

import static se.vagval.casefile.CaseRefusal.Reason.ALREADY_TAKEN;
import static se.vagval.casefile.CaseRefusal.Reason.NOT_YOUR_CASE;
import static se.vagval.casefile.CaseRefusal.Reason.OTHER_UNIT;
import static se.vagval.casefile.CaseRefusal.Reason.WRONG_STATE;
import static se.vagval.casefile.CaseStatus.FORMAL_CHECK;
import static se.vagval.casefile.CaseStatus.RECEIVED;
import static se.vagval.casefile.CaseStatus.REGISTERED;
import static se.vagval.casefile.CaseStatus.RETURNED;
import static se.vagval.casefile.CaseStatus.SUPPLEMENT_REQUESTED;
import static se.vagval.casefile.CaseStatus.UNDER_ASSESSMENT;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.vagval.casefile.CaseClock;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseRefusal;
import se.vagval.casefile.CaseStatus;
import se.vagval.casefile.RegistryNumber;
import se.vagval.casefile.SecrecyMark;
import se.vagval.identity.UnitId;
import se.vagval.identity.UserId;

/**
 * Ärende. Everything filed about one application, and where it stands on its way. Every step guards itself; only its own
 * officer moves it while it is being prepared.
 */
@Entity
public class CaseFile {

    private static final Set<CaseStatus> OPEN_TO_REVISION =
            EnumSet.of(RECEIVED, REGISTERED, FORMAL_CHECK, SUPPLEMENT_REQUESTED, UNDER_ASSESSMENT, RETURNED);

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private String registryNumber;
    private LocalDate received;
    private String channel;
    private String frameworkVersion;

    @Enumerated(EnumType.STRING)
    private CaseStatus status;

    @Enumerated(EnumType.STRING)
    private @Nullable CaseStatus resumeStatus;

    private String unit;
    private @Nullable String officer;

    @Embedded
    @AttributeOverride(name = "provision", column = @Column(name = "secrecy_provision"))
    @AttributeOverride(name = "date", column = @Column(name = "secrecy_date"))
    @AttributeOverride(name = "authority", column = @Column(name = "secrecy_authority"))
    private @Nullable SecrecyMark secrecyMark;

    private @Nullable Instant registeredAt;

    @Enumerated(EnumType.STRING)
    private CaseStep.@Nullable Table laidBefore;

    @Embedded
    private Headline headline;

    @Embedded
    private CaseClock clock = CaseClock.RUNNING;

    @SuppressWarnings("NullAway.Init")
    protected CaseFile() {}

    private CaseFile(RegistryNumber number, LocalDate received, String channel, UnitId unit, Headline headline) {
        this.id = UUID.randomUUID();
        this.registryNumber = number.value();
        this.received = received;
        this.channel = channel;
        this.unit = unit.value();
        this.headline = headline;
        this.status = RECEIVED;
        this.frameworkVersion = "";
    }

    /** An application that has come in. The framework version is locked by the day it came. */
    static CaseFile receive(
            RegistryNumber number,
            LocalDate received,
            String channel,
            String frameworkVersion,
            UnitId unit,
            Headline headline) {
        var caseFile = new CaseFile(number, received, channel, unit, headline);
        caseFile.frameworkVersion = frameworkVersion;
        return caseFile;
    }

    void register(@Nullable UserId officer, @Nullable SecrecyMark mark, Instant now) {
        advance(CaseStep.REGISTER);
        this.officer = officer == null ? null : officer.value();
        this.registeredAt = now;
        markSecret(mark);
    }

    void markSecret(@Nullable SecrecyMark mark) {
        secrecyMark = mark;
    }

    /** Ta ärendet. Only a case nobody has can be taken. */
    void take(UserId person, UnitId unitOfPerson) {
        requireThat(isTakeable(), WRONG_STATE);
        requireThat(officer == null, ALREADY_TAKEN);
        officer = person.value();
        unit = unitOfPerson.value();
    }

    /** Lämna över. By the officer, or by the manager of the case's unit. */
    void handOver(UserId to, UnitId unitOfReceiver) {
        requireThat(isTakeable(), WRONG_STATE);
        officer = to.value();
        unit = unitOfReceiver.value();
    }

    void requestSupplement() {
        var from = status;
        advance(CaseStep.REQUEST_SUPPLEMENT);
        resumeStatus = from;
    }

    /** The answer has come (or will not); the case goes on where it was. */
    void resume() {
        var before = resumeStatus;
        if (status != SUPPLEMENT_REQUESTED || before == null) {
            throw new CaseRefusal(WRONG_STATE);
        }
        status = before;
        resumeStatus = null;
    }

    /** The applicant has a letter to answer from that day. */
    void stopClock(LocalDate on) {
        clock = clock.stopped(on);
    }

    void startClock(LocalDate on) {
        clock = clock.started(on);
    }

    /** A step with no other condition than where the case stands. */
    void advance(CaseStep step) {
        requireThat(step.isAllowedFrom(status), WRONG_STATE);
        status = step.target();
        laidBefore = step.table().orElse(laidBefore);
    }

    /** Byter ramverksversion. What has been handed in was judged by the old one, and stays so. */
    void moveTo(String version) {
        requireThat(CaseStep.REQUEST_SUPPLEMENT.isAllowedFrom(status) || status == REGISTERED, WRONG_STATE);
        frameworkVersion = version;
    }

    void revise(Headline latest) {
        requireThat(OPEN_TO_REVISION.contains(status), WRONG_STATE);
        headline = latest;
    }

    void requireOfficer(UserId person) {
        requireThat(person.value().equals(officer), NOT_YOUR_CASE);
    }

    void requireUnit(UnitId other) {
        requireThat(other.value().equals(unit), OTHER_UNIT);
    }

    public boolean isTakeable() {
        return CaseStep.WITHDRAW.isAllowedFrom(status);
    }

    public boolean isOpenToRevision() {
        return OPEN_TO_REVISION.contains(status);
    }

    public CaseFileId id() {
        return CaseFileId.of(id);
    }

    public long version() {
        return version == null ? 0 : version;
    }

    public RegistryNumber registryNumber() {
        return RegistryNumber.of(registryNumber);
    }

    public LocalDate received() {
        return received;
    }

    public String channel() {
        return channel;
    }

    public String frameworkVersion() {
        return frameworkVersion;
    }

    public CaseStatus status() {
        return status;
    }

    public UnitId unit() {
        return UnitId.of(unit);
    }

    public Optional<UserId> officer() {
        return Optional.ofNullable(officer).map(UserId::of);
    }

    public Optional<SecrecyMark> secrecyMark() {
        return Optional.ofNullable(secrecyMark);
    }

    public CaseClock clock() {
        return clock;
    }

    public Headline headline() {
        return headline;
    }

    private static void requireThat(boolean condition, CaseRefusal.Reason otherwise) {
        if (!condition) {
            throw new CaseRefusal(otherwise);
        }
    }
}
