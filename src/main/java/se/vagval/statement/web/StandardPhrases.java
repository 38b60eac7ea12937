package se.vagval.statement.web;

import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import se.vagval.statement.BlockCode;
import se.vagval.statement.drafting.Phrases;

/** Standardfraser. Sentences that come back in one statement after the other, by block: data of the bundle, numbered from one. */
@Component("standardPhrases")
public class StandardPhrases {

    private static final int MOST = 20;

    private final Phrases phrases;

    StandardPhrases(Phrases phrases) {
        this.phrases = phrases;
    }

    public List<String> of(BlockCode block) {
        return IntStream.rangeClosed(1, MOST)
                .mapToObj(it -> phrases.sayIfKnown("standard." + block + "." + it))
                .takeWhile(it -> !it.isEmpty())
                .toList();
    }
}
