package se.vagval.casefile.domain;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.casefile.CaseFileId;
import se.vagval.identity.Registrar;
import se.vagval.identity.UserId;
import se.vagval.web.EditedMeanwhileRefusal;
import se.vagval.web.NotFoundRefusal;

/** Utkast. Keeps what somebody is typing; a private thing of that person, so it leaves no trace in any case. */
@Service
@Transactional
@Registrar
public class DraftKeeping {

    private static final int SHOWN = 10;

    private final RegistrationDraftRepository drafts;
    private final Clock clock;

    DraftKeeping(RegistrationDraftRepository drafts, Clock clock) {
        this.drafts = drafts;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<RegistrationDraft> mine(UserId person) {
        return drafts.findByOwnerAndCaseFileIsNullOrderBySavedAtDesc(person.value(), Limit.of(SHOWN));
    }

    @Transactional(readOnly = true)
    public Optional<RegistrationDraft> find(UUID id, UserId person) {
        return drafts.findById(id).filter(it -> it.belongsTo(person));
    }

    @Transactional(readOnly = true)
    public Optional<RegistrationDraft> ofCase(CaseFileId caseFile, UserId person) {
        return drafts.findByOwnerAndCaseFile(person.value(), caseFile.value());
    }

    /**
     * @param seen the version that the form was shown with, or saved as last; none of a draft that is yet to begin
     * @return the draft's version, which the same form sends along next time
     */
    public long save(UUID id, UserId person, long seen, String form) {
        var known = drafts.hold(id);
        var draft = known.orElseGet(() -> new RegistrationDraft(id, person, null, null));
        if (!draft.belongsTo(person)) {
            throw new NotFoundRefusal("draft");
        }
        known.ifPresent(it -> EditedMeanwhileRefusal.requireSame(seen, it.version()));
        draft.write(form, null, clock.instant());
        return drafts.saveAndFlush(draft).version();
    }

    public long saveForCase(CaseFileId caseFile, UserId person, int base, String form) {
        var draft = ofCase(caseFile, person)
                .orElseGet(() -> new RegistrationDraft(UUID.randomUUID(), person, caseFile, base));
        draft.write(form, base, clock.instant());
        return drafts.saveAndFlush(draft).version();
    }

    public void discard(UUID id, UserId person) {
        find(id, person).ifPresent(drafts::delete);
    }

    public void discardForCase(CaseFileId caseFile, UserId person) {
        ofCase(caseFile, person).ifPresent(drafts::delete);
    }
}
