package se.vagval.statement.domain;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.vagval.statement.ApprovedStatement.Block;
import se.vagval.statement.BlockCode;
import se.vagval.web.Words;

/**
 * Yttrandets skäl. What of an approved statement argues how a project agrees with the regional development work. Sentences
 * that argue with the recommendation on the region's own grant, or with its reservation, are left out and told to the
 * officer; every other word stands as it was approved. The words to look for are texts like any other.
 */
@Component
class OpinionText {

    /** B1 is the recommendation itself; the optional blocks belong to the region's own decision. */
    private static final Set<String> ARGUED =
            EnumSet.range(BlockCode.B2, BlockCode.B7).stream().map(Enum::name).collect(Collectors.toSet());

    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?])\\h+(?=[\\p{Lu}”\"])");
    private static final Pattern QUOTED = Pattern.compile("[”\"][^”\"]*[”\"]");
    private static final Pattern ITEM = Pattern.compile("\\h*(?:[-•]|\\d+\\.)\\h.*");

    private final Words words;

    OpinionText(Words words) {
        this.words = words;
    }

    List<String> of(EditionContent edition) {
        return argued(edition)
                .map(it -> it.lines().map(line -> kept(line, edition)).collect(Collectors.joining("\n")))
                .toList();
    }

    /** The sentences that are no part of the opinion, in the order of the statement. */
    List<String> leftOut(EditionContent edition) {
        return argued(edition)
                .flatMap(String::lines)
                .flatMap(OpinionText::sentences)
                .filter(it -> isOnTheGrant(it, edition))
                .toList();
    }

    private static Stream<String> argued(EditionContent edition) {
        return edition.blocks().stream().filter(it -> ARGUED.contains(it.id())).map(Block::text);
    }

    private String kept(String line, EditionContent edition) {
        return sentences(line).filter(it -> !isOnTheGrant(it, edition)).collect(Collectors.joining(" "));
    }

    private static Stream<String> sentences(String line) {
        return SENTENCE_END.splitAsStream(line);
    }

    /** An item of a list tells of the project, and what is quoted is somebody else's. */
    private boolean isOnTheGrant(String sentence, EditionContent edition) {
        if (sentence.isBlank() || ITEM.matcher(sentence).matches()) {
            return false;
        }
        var reserved = new ArrayList<String>();
        reserved.add(edition.judgement().forwardReservation());
        reserved.addAll(edition.judgement().proposal().ahead());
        return reserved.stream().anyMatch(it -> flat(it).contains(flat(sentence)))
                || arguing().matcher(QUOTED.matcher(sentence).replaceAll("”…”")).find();
    }

    private Pattern arguing() {
        var said = Stream.of(words.message("statement.opinion.recommending").split("\\s*;\\s*"))
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        return Pattern.compile(
                "(?<!\\p{L})(?:" + said + ")(?!\\p{L})", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static String flat(String text) {
        return text.strip().replaceAll("\\s+", " ").replaceAll("[.!?]+$", "");
    }
}
