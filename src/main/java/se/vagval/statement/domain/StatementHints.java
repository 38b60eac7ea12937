package se.vagval.statement.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.vagval.casefile.CaseFileId;
import se.vagval.hint.Hints;
import se.vagval.hint.SeenHints;
import se.vagval.hint.ShownHint;
import se.vagval.language.InclusiveWords;
import se.vagval.language.TextAdvice;
import se.vagval.statement.ApprovedStatement;
import se.vagval.statement.BlockCode;
import se.vagval.statement.Judgement;
import se.vagval.statement.domain.StatementDesk.Desk;
import se.vagval.strategy.HintCode;
import se.vagval.wording.TypedOver;

/**
 * Påpekanden om ett utlåtandes text, for whoever writes it: its language, and where it says otherwise than what is judged. They stop
 * nothing, and what came of them is told when the text is saved or handed in.
 */
@Component
class StatementHints {

    /** A pause longer than this, and the page has been opened anew. */
    private static final Duration SITTING = Duration.ofMinutes(10);

    private final Disagreements disagreements;
    private final TextClaims claims;
    private final ProjectSums sums;
    private final Hints hints;

    StatementHints(Disagreements disagreements, TextClaims claims, ProjectSums sums, Hints hints) {
        this.disagreements = disagreements;
        this.claims = claims;
        this.sums = sums;
        this.hints = hints;
    }

    /** Those that the framework in force shows. */
    List<TextHint> of(BlockCode block, String text, Desk desk, Judgement judgement) {
        if (text.isBlank()) {
            return List.of();
        }
        return Stream.of(
                        language(text),
                        inclusive(text),
                        atOdds(block, text, desk, judgement),
                        claims.in(block, text, desk).stream())
                .flatMap(it -> it)
                .filter(it -> hints.isShown(it.code()))
                .toList();
    }

    /** A sentence is told apart by its place in line, so that a changed word in it is no heed. */
    private static Stream<TextHint> language(String text) {
        var advice = TextAdvice.of(text);
        var found = new ArrayList<TextHint>();
        if (!advice.readability().isPlain()) {
            found.add(TextHint.of(HintCode.HEAVY_TEXT, "", ""));
        }
        advice.unknownWords().forEach(it -> found.add(TextHint.of(HintCode.UNKNOWN_WORD, it, "")));
        IntStream.range(0, advice.longSentences().size())
                .forEach(at -> found.add(TextHint.of(HintCode.LONG_SENTENCE, String.valueOf(at), "")));
        return found.stream();
    }

    private static Stream<TextHint> inclusive(String text) {
        return InclusiveWords.in(text).words().stream()
                .map(it -> TextHint.of(
                        it.kind() == InclusiveWords.Kind.GENDERED ? HintCode.GENDERED_WORD : HintCode.EXCLUDING_WORD,
                        it.word(),
                        it.instead()));
    }

    private Stream<TextHint> atOdds(BlockCode block, String text, Desk desk, Judgement judgement) {
        var content = new SubmittedContent(List.of(new ApprovedStatement.Block(block.name(), text)), judgement);
        return disagreements.in(content, desk, sums.namedIn(block, text, judgement.proposal(), desk)).stream()
                .filter(it -> it.block() == block && it.kind() != Disagreement.Kind.SUGGESTION)
                .map(it -> new TextHint(
                        it.kind().hint(),
                        it.dimension() + it.words(),
                        it.words(),
                        it.level() < 0 ? "" : String.valueOf(it.level()),
                        it.dimension()));
    }

    /** Blocks whose words a page has shown: what saves itself while somebody writes goes on from its own last words. */
    Set<BlockCode> read(StrategicStatement statement, Set<BlockCode> blocks, boolean autosaved, Instant now) {
        return blocks.stream()
                .filter(block -> !autosaved
                        || Optional.ofNullable(statement.blocks().get(block))
                                .flatMap(StatementBlock::savedAt)
                                .filter(it -> it.isAfter(now.minus(SITTING)))
                                .isEmpty())
                .collect(Collectors.toSet());
    }

    /**
     * What stood on the page that was saved is what was shown: the words that were typed over.
     *
     * @param read the blocks whose words a page has shown
     */
    void saved(CaseFileId id, Map<BlockCode, TypedOver> typed, Set<BlockCode> read, Desk desk, Judgement judgement) {
        hints.saved(
                id.value(),
                typed.entrySet().stream()
                        .filter(it -> it.getValue().base() != null)
                        .map(it -> {
                            var base = Objects.requireNonNull(it.getValue().base());
                            return new SeenHints(
                                    it.getKey().name(),
                                    shown(it.getKey(), read.contains(it.getKey()) ? base : "", desk, judgement),
                                    shown(it.getKey(), it.getValue().text(), desk, judgement));
                        })
                        .toList());
    }

    private List<ShownHint> shown(BlockCode block, String text, Desk desk, Judgement judgement) {
        return of(block, text, desk, judgement).stream().map(TextHint::shown).toList();
    }

    /** What still stands was not acted on; a block that was left out took its hints with it. */
    void handedIn(CaseFileId id, List<BlockView> blocks) {
        var standing = blocks.stream().collect(Collectors.toMap(BlockView::code, BlockView::hints));
        hints.saved(
                id.value(),
                Stream.of(BlockCode.values())
                        .map(it -> SeenHints.standing(
                                it.name(),
                                standing.getOrDefault(it, List.of()).stream()
                                        .map(TextHint::shown)
                                        .toList()))
                        .toList());
        hints.handedOn(id.value(), HintCode.Room.STATEMENT);
    }
}
