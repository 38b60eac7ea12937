package se.vagval.statement.domain;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.vagval.assessment.AssessmentProfile.StrengthLink;
import se.vagval.assessment.MunicipalAnchoring;
import se.vagval.statement.BlockCode;
import se.vagval.statement.domain.StatementDesk.Desk;
import se.vagval.statement.drafting.Phrases;
import se.vagval.strategy.DimensionRole;
import se.vagval.strategy.HintCode;

/** Vad texten påstår, held against what is proven and judged: all municipalities, and the applicant's own strength area. */
@Component
class TextClaims {

    private static final Locale SWEDISH = Locale.of("sv", "SE");
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?])\\s+|\\R+");
    private static final int REACHED = 2;

    private final Phrases phrases;

    TextClaims(Phrases phrases) {
        this.phrases = phrases;
    }

    List<TextHint> in(BlockCode block, String text, Desk desk) {
        return Stream.concat(
                        allMunicipalities(text, desk).stream(),
                        block == BlockCode.B4 ? otherArea(text, desk).stream() : Stream.empty())
                .toList();
    }

    /** A sentence that says of them all what is proven for some, unless it says that this is what the applicant says. */
    private Optional<TextHint> allMunicipalities(String text, Desk desk) {
        var anchoring = desk.profile().anchoring();
        var all = desk.framework().municipalities().size();
        var proven =
                anchoring.places().stream().filter(MunicipalAnchoring::holds).count();
        if (proven >= all || anchoring.proven()) {
            return Optional.empty();
        }
        return SENTENCE_END
                .splitAsStream(text.toLowerCase(SWEDISH))
                .filter(it -> says(it, "all") != null && says(it, "support") != null && says(it, "claimed") == null)
                .findFirst()
                .map(it -> new TextHint(
                        HintCode.ALL_MUNICIPALITIES,
                        "",
                        String.valueOf(says(it, "all")),
                        proven + "/" + all,
                        desk.framework().codeOf(DimensionRole.ACTORS)));
    }

    private @Nullable String says(String sentence, String what) {
        return Stream.of(phrases.sayIfKnown("words.municipalities." + what).split("\\s*;\\s*"))
                .filter(it -> !it.isEmpty() && sentence.contains(it))
                .findFirst()
                .orElse(null);
    }

    /** The applicant names one area, another is judged to be it, and the text tells only one of them. */
    private static Optional<TextHint> otherArea(String text, Desk desk) {
        var links = desk.profile().strengthLinks();
        var stated = links.stream().filter(StrengthLink::statedByApplicant).toList();
        var judged = links.stream().filter(it -> level(it) >= REACHED).max(Comparator.comparingInt(TextClaims::level));
        if (stated.isEmpty() || judged.isEmpty() || level(stated.getFirst()) >= level(judged.get())) {
            return Optional.empty();
        }
        var theirs = name(stated.getFirst(), desk);
        var ours = name(judged.get(), desk);
        var said = text.toLowerCase(SWEDISH);
        return said.contains(theirs.toLowerCase(SWEDISH)) && said.contains(ours.toLowerCase(SWEDISH))
                ? Optional.empty()
                : Optional.of(new TextHint(
                        HintCode.OTHER_STRENGTH_AREA,
                        "",
                        theirs,
                        ours,
                        desk.framework().codeOf(DimensionRole.SMART_SPECIALISATION)));
    }

    private static int level(StrengthLink link) {
        var level = link.level();
        return level == null ? -1 : level;
    }

    private static String name(StrengthLink link, Desk desk) {
        return desk.framework().textOf(link.code()).orElse(link.code());
    }
}
