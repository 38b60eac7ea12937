package se.vagval.intake.domain;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseInsight;
import se.vagval.casefile.CasePermission;
import se.vagval.identity.CaseReader;
import se.vagval.identity.Registrar;
import se.vagval.identity.UserId;
import se.vagval.intake.ReceivedFileId;
import se.vagval.intake.domain.IntakeAct.ReceivedFileDismissed;
import se.vagval.intake.domain.IntakeAct.ReceivedValuesAnswered;
import se.vagval.web.EditedMeanwhileRefusal;
import se.vagval.web.NotFoundRefusal;

/** Genomgång. The registrar's side of a received file: value by value confirmed or corrected, or the file dismissed. */
@Service
@Transactional
@Registrar
public class IntakeReviewing {

    private static final Limit SHOWN = Limit.of(200);

    private final IntakeReviewRepository reviews;
    private final ReceivedFileRepository files;
    private final FieldMappingRepository mappings;
    private final IntakeDesk desk;
    private final CaseInsight insight;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    IntakeReviewing(
            IntakeReviewRepository reviews,
            ReceivedFileRepository files,
            FieldMappingRepository mappings,
            IntakeDesk desk,
            CaseInsight insight,
            ApplicationEventPublisher events,
            Clock clock) {
        this.reviews = reviews;
        this.files = files;
        this.mappings = mappings;
        this.desk = desk;
        this.insight = insight;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The file of a case is read as the case is, jäv answered and the reading of a marked one traced; what nobody has
     * registered yet is open to who may register.
     */
    @Transactional
    public void requireReadable(ReceivedFileId id, UserId person) {
        reviews.get(id).registration().map(it -> CaseFileId.of(it.caseFile())).ifPresent(it -> {
            insight.require(CasePermission.READ, it, person);
            insight.noteReading(List.of(it), person);
        });
    }

    /** Files that wait to be registered, newest first. */
    @Transactional(readOnly = true)
    public List<ReceivedFileLine> waiting() {
        return files.waiting(SHOWN);
    }

    @Transactional(readOnly = true)
    public List<ReceivedFileLine> dismissed() {
        return files.dismissed(SHOWN);
    }

    /** Whose maps a file may be read by; the one the portal came with is always there. */
    @Transactional(readOnly = true)
    public List<MappingSource> sources() {
        var kept = mappings.newest().stream().map(KeptMapping::summary).toList();
        return kept.stream().anyMatch(it -> it.source().equals(FieldMapping.STANDARD))
                ? kept
                : Stream.concat(
                                Stream.of(
                                        new MappingSource(FieldMapping.STANDARD, FieldMapping.STANDARD, 0, null, null)),
                                kept.stream())
                        .toList();
    }

    @Transactional(readOnly = true)
    public IntakeView view(ReceivedFileId id) {
        return desk.view(reviews.get(id));
    }

    /**
     * Keeps what was said about the values, if nobody has said something else since the given version.
     *
     * @return how many answers are new (none means that nothing was saved), and the version that stands after it
     */
    public Answered answer(ReceivedFileId id, long version, Map<String, IntakeEntry> entries, UserId person) {
        var review = reviews.getLocked(id);
        EditedMeanwhileRefusal.requireSame(version, review.version());
        var view = desk.view(review);
        var given = new IntakeAnswering(view, person, clock.instant()).answersFor(entries);
        var news = review.answer(given, person, clock.instant());
        if (news > 0) {
            reviews.saveAndFlush(review);
            events.publishEvent(new ReceivedValuesAnswered(id, person, news));
        }
        return new Answered(news, review.version());
    }

    /** What a save came to. */
    public record Answered(int news, long version) {}

    /** What is wrong with the typed values, by path: the remark that says so. */
    @Transactional(readOnly = true)
    public Map<String, Remark> faultsIn(ReceivedFileId id, Map<String, IntakeEntry> entries, UserId person) {
        return new IntakeAnswering(desk.view(reviews.get(id)), person, clock.instant()).faultsIn(entries);
    }

    public void dismiss(ReceivedFileId id, String reason, UserId person) {
        var review = reviews.getLocked(id);
        review.dismiss(reason, person, clock.instant());
        reviews.save(review);
        events.publishEvent(new ReceivedFileDismissed(id, person));
    }

    /** The bytes as they came. A file of which something was left aside is not handed out. */
    @Transactional(readOnly = true)
    public byte[] bytesOf(ReceivedFileId id) {
        return desk.bytesOf(id).orElseThrow(() -> new NotFoundRefusal("received file"));
    }

    /** What a case was registered from; a case registered by hand has no such thing. */
    @CaseReader
    @Transactional(readOnly = true)
    public IntakeView.Original originalOf(CaseFileId caseFile) {
        var review = reviews.ofCase(caseFile.value()).orElseThrow(() -> new NotFoundRefusal("original of the case"));
        return new IntakeView.Original(
                files.get(new ReceivedFileId(review.id())).summary(),
                review.registration().orElseThrow(),
                review.registered());
    }

    @CaseReader
    @Transactional(readOnly = true)
    public boolean hasOriginal(CaseFileId caseFile) {
        return reviews.existsFor(caseFile.value());
    }
}
