package se.vagval.wording.domain;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.identity.SignedIn;
import se.vagval.identity.UserId;
import se.vagval.identity.Users;
import se.vagval.wording.DraftedText;
import se.vagval.wording.TextPlace;
import se.vagval.wording.TextVersion;
import se.vagval.wording.TextVersions;

/** Keeps the versions, within the act of whoever writes. */
@Service
@SignedIn
@Transactional(readOnly = true)
class TextVersionDirectory implements TextVersions {

    private final KeptTextRepository kept;
    private final Users users;

    TextVersionDirectory(KeptTextRepository kept, Users users) {
        this.kept = kept;
        this.users = users;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void keep(TextPlace place, DraftedText text, String draft, boolean autosaved) {
        var next = new KeptText(place, text, draft, autosaved);
        kept.findFirstByCaseFileAndPaperAndPartOrderByNumberDesc(
                        place.caseFile().value(), place.paper(), place.part())
                .ifPresentOrElse(last -> gather(last, next), () -> kept.save(next.replaced(draft)));
        kept.save(next);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void keepApart(TextPlace place, DraftedText text, String draft, boolean autosaved) {
        kept.save(new KeptText(place, text, draft, autosaved));
    }

    @Override
    public boolean isAlone(TextPlace place, int after, UserId person) {
        return !kept.existsByCaseFileAndPaperAndPartAndNumberGreaterThanAndSavedByNot(
                place.caseFile().value(), place.paper(), place.part(), after, person.value());
    }

    private void gather(KeptText last, KeptText next) {
        if (last.isContinuedBy(next)) {
            kept.delete(last);
        }
    }

    @Override
    public List<TextVersion> of(TextPlace place) {
        var found = kept.findTop50ByCaseFileAndPaperAndPartOrderByNumberDesc(
                place.caseFile().value(), place.paper(), place.part());
        var names = users.namesOf(found.stream().map(KeptText::savedBy).collect(Collectors.toSet()));
        return found.stream()
                .map(it -> new TextVersion(
                        it.number(),
                        it.text(),
                        names.getOrDefault(it.savedBy(), it.savedBy().value()),
                        it.savedAt(),
                        it.isDrafted()))
                .toList();
    }

    @Override
    public Optional<String> textOf(TextPlace place, int number) {
        return kept.findByCaseFileAndPaperAndPartAndNumber(
                        place.caseFile().value(), place.paper(), place.part(), number)
                .map(KeptText::text);
    }
}
