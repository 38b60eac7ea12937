package se.vagval.strategy.draft.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import se.vagval.identity.UserId;
import se.vagval.identity.Users;
import se.vagval.strategy.draft.domain.DraftPart;
import se.vagval.strategy.draft.domain.FrameworkDraft;
import se.vagval.web.Clash;
import se.vagval.web.FormMerges;
import se.vagval.web.Swedish;
import se.vagval.web.Words;

/** When two have changed the same thing of a draft: both texts side by side, and both put together in the fields. */
@Component
class ThingClashes {

    private final FormMerges merges;
    private final FieldViews fields;
    private final Users users;
    private final Words words;

    ThingClashes(FormMerges merges, FieldViews fields, Users users, Words words) {
        this.merges = merges;
        this.fields = fields;
        this.users = users;
        this.words = words;
    }

    /** Lays the clash beside the form, and answers what the fields are to hold. */
    ThingForm merged(
            FrameworkDraft draft,
            DraftPart part,
            ThingForm theirs,
            ThingForm yours,
            UserId person,
            Model model,
            HttpServletRequest request) {
        var both = merges.of(request, theirs, yours.withoutGone(), theirs.seen());
        var clash = new Clash(
                        users.nameOf(draft.savedBy()),
                        Swedish.stamp(draft.savedAt()),
                        theirs.seen(),
                        differing(part, theirs, yours))
                .withOneself(draft.savedBy().equals(person));
        model.addAttribute("clash", both.map(it -> clash.joined(it.clean())).orElse(clash));
        model.addAttribute(FormMerges.BASE, merges.words(theirs));
        return both.map(FormMerges.Both::form).orElseGet(() -> yours.withVersion(theirs.seen()));
    }

    private List<Clash.Field> differing(DraftPart part, ThingForm theirs, ThingForm yours) {
        var paths = new LinkedHashSet<>(theirs.values().keySet());
        paths.addAll(yours.values().keySet());
        var found = new ArrayList<Clash.Field>();
        found.add(new Clash.Field(words.message("strategy.draft.place"), theirs.place(), yours.place()));
        for (var path : paths) {
            found.add(new Clash.Field(
                    fields.path(path),
                    fields.said(part.thing(), path, theirs.values().get(path)),
                    fields.said(part.thing(), path, yours.values().get(path))));
        }
        return found;
    }
}
