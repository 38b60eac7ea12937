package se.vagval.funding.domain;

import static se.vagval.funding.domain.FundingRefusal.Reason.CHANGED_MEANWHILE;
import static se.vagval.funding.domain.FundingRefusal.Reason.NO_SUCH_SOURCE;
import static se.vagval.funding.domain.FundingRefusal.Reason.SOURCE_EXISTS;
import static se.vagval.funding.domain.FundingRefusal.requireThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.funding.FundingSource;
import se.vagval.funding.domain.FundingAct.FundingFrameSet;
import se.vagval.funding.domain.FundingAct.FundingSourceAdded;
import se.vagval.identity.FundsKeeper;
import se.vagval.identity.UserId;

/** The manager or the director enters what has been decided about the frames. */
@Service
@FundsKeeper
@Transactional
public class FrameSetting {

    private final FrameRepository frames;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    FrameSetting(FrameRepository frames, ApplicationEventPublisher events, Clock clock) {
        this.frames = frames;
        this.events = events;
        this.clock = clock;
    }

    /** Ram som den beslutats: {@code seen} is the number of the frame that was on the page, nought for none. */
    public record NewFrame(
            int year, int seen, long amount, @Nullable Long authority, LocalDate decidedOn, String reference) {}

    public void set(String source, NewFrame said, UserId keeper) {
        var name = frames.sources().stream()
                .filter(it -> it.code().equals(source))
                .findFirst()
                .orElseThrow(() -> new FundingRefusal(NO_SUCH_SOURCE))
                .name();
        var latest = frames.framesOf(source, said.year()).stream().findFirst();
        requireThat(latest.map(Frame::number).orElse(0) == said.seen(), CHANGED_MEANWHILE);
        if (latest.filter(it -> it.says(said)).isPresent()) {
            return;
        }
        var frame = new Frame(
                UUID.randomUUID(),
                source,
                said.year(),
                said.seen() + 1,
                said.amount(),
                said.authority(),
                said.decidedOn(),
                said.reference(),
                keeper,
                clock.instant());
        requireThat(frames.add(frame), CHANGED_MEANWHILE);
        events.publishEvent(new FundingFrameSet(source, name, said.year(), said.amount(), keeper));
    }

    public void add(FundingSource source, UserId keeper) {
        requireThat(frames.add(source), SOURCE_EXISTS);
        events.publishEvent(new FundingSourceAdded(source.code(), source.name(), keeper));
    }
}
