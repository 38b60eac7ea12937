package se.vagval.intake.web;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import se.vagval.intake.domain.IntakeView;
import se.vagval.intake.domain.InterpretedValue;
import se.vagval.web.Clash;
import se.vagval.web.Swedish;
import se.vagval.web.Words;

/** What two people have entered differently about the same received file. */
@Component
class IntakeClashes {

    private final IntakePages pages;
    private final IntakePeople people;
    private final IntakeWording wording;
    private final Words words;

    IntakeClashes(IntakePages pages, IntakePeople people, IntakeWording wording, Words words) {
        this.pages = pages;
        this.people = people;
        this.wording = wording;
        this.words = words;
    }

    Clash between(IntakeView now, IntakeForm mine) {
        var theirs = IntakeForm.of(now, wording);
        var fields = new ArrayList<Clash.Field>();
        for (var value : now.application().values()) {
            fields.add(new Clash.Field(pages.name(value), said(value, theirs, theirs), said(value, mine, theirs)));
        }
        var saver = now.savedBy();
        var name = saver == null
                ? ""
                : people.names(List.of(saver.value()).stream()).of(saver.value());
        return new Clash(name, now.savedAt() == null ? "" : Swedish.time(now.savedAt()), now.version(), fields);
    }

    /** The typed text and the ticked boxes of one value, as one text; a value that was not sent is unchanged. */
    private String said(InterpretedValue value, IntakeForm form, IntakeForm saved) {
        var key = value.key();
        var sent = form.values() != null && form.values().containsKey(key);
        var text = new StringBuilder(sent ? form.typed(key) : saved.typed(key));
        if (form.isConfirmed(value)) {
            text.append(" – ").append(words.message("intake.confirmed"));
        }
        if (form.isLeftOut(key)) {
            text.append(" – ").append(words.message("intake.leftOut.short"));
        }
        return text.toString();
    }
}
