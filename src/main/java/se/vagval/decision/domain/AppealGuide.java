package se.vagval.decision.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.vagval.document.Block;
import se.vagval.document.Block.Paragraph;
import se.vagval.web.Swedish;

/**
 * Hur man överklagar. One text for each track, with the court or authority to write to and the last day where it is known.
 * The source of each is named, and nobody claims that a lawyer has confirmed it.
 */
@Component
class AppealGuide {

    private static final String APPEAL = "decision.appeal.";
    private static final int WEEKS = 3;

    private final Phrases phrases;

    AppealGuide(Phrases phrases) {
        this.phrases = phrases;
    }

    /** @param announced the day the adjusted minutes were announced, once they have been */
    List<Block> blocks(AppealTrack track, Ruling ruling, @Nullable LocalDate announced) {
        var blocks = new ArrayList<Block>();
        switch (track) {
            case LEGALITY_REVIEW -> {
                say(blocks, track, "what");
                say(blocks, track, "how", court(), ruling.registryNumber());
                blocks.add(new Paragraph(latest(track, ruling, announced)));
                say(blocks, track, "law");
            }
            case ADMINISTRATIVE -> {
                say(blocks, track, "what", court());
                say(blocks, track, "how", phrases.say("decision.document.organisation"), ruling.registryNumber());
                say(blocks, track, "when", phrases.say("decision.document.organisation"));
                say(blocks, track, "law");
            }
            case NO_APPEAL -> {
                say(blocks, track, "what");
                say(blocks, track, "how", ruling.registryNumber());
            }
        }
        return blocks;
    }

    private String latest(AppealTrack track, Ruling ruling, @Nullable LocalDate announced) {
        if (ruling.decision().isDelegated()) {
            return phrases.say(APPEAL + track + ".when.delegated", court());
        }
        return announced == null
                ? phrases.say(APPEAL + track + ".when", court())
                : phrases.say(
                        APPEAL + track + ".when.known",
                        court(),
                        Swedish.longDate(lastDay(announced)),
                        Swedish.longDate(announced));
    }

    /** Three weeks; a time that ends on a day off ends on the next working day, act 1930:173. */
    static LocalDate lastDay(LocalDate announced) {
        var day = announced.plusWeeks(WEEKS);
        while (DaysOff.isDayOff(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    private String court() {
        return phrases.say(APPEAL + "court");
    }

    private void say(List<Block> blocks, AppealTrack track, String part, Object... arguments) {
        blocks.add(new Paragraph(phrases.say(APPEAL + track + "." + part, arguments)));
    }
}
