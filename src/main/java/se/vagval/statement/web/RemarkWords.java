package se.vagval.statement.web;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.vagval.casefile.CaseFileId;
import se.vagval.hint.Hints;
import se.vagval.statement.domain.BlockView;
import se.vagval.statement.domain.TextHint;
import se.vagval.strategy.HintCode;
import se.vagval.web.Link;
import se.vagval.web.Words;

/** Påpekanden i ord: what was noticed, by which rule, and the place where it can be mended. */
@Component
class RemarkWords {

    private final Hints hints;
    private final Words words;

    RemarkWords(Hints hints, Words words) {
        this.hints = hints;
        this.words = words;
    }

    /** Those that the framework in force does not show. */
    Set<HintCode> retired() {
        return EnumSet.allOf(HintCode.class).stream()
                .filter(it -> !hints.isShown(it))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(HintCode.class)));
    }

    /** Language has a fold of its own in the block. */
    List<Link> of(CaseFileId id, BlockView block) {
        return block.hints().stream()
                .filter(it -> !it.isOfLanguage())
                .map(it -> Link.to(sentence(it), address(id, block, it)))
                .toList();
    }

    private String sentence(TextHint hint) {
        return words.message("statement.hint." + hint.code(), hint.words(), hint.other(), hint.dimension());
    }

    private static String address(CaseFileId id, BlockView block, TextHint hint) {
        return switch (hint.code()) {
            case OPENING_PHRASE, RULING_WORDS -> id.address("utlatande/stallningstagande#recommendation");
            case UNKNOWN_AMOUNT -> id.address("utlatande/stallningstagande#amount");
            case ALL_MUNICIPALITIES -> id.address("bedomning/underlag/forutsattningar");
            default ->
                hint.dimension().isEmpty()
                        ? "#parts" + block.code() + ".text"
                        : id.address("bedomning/" + hint.dimension());
        };
    }
}
