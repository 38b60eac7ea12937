package se.vagval.statement.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.vagval.identity.UserId;
import se.vagval.statement.BlockCode;

/** Kommentarstråd. A comment with its answers as they are read: who said what in which round, and whether it is seen to. */
public record ReviewThread(
        ThreadId id,
        BlockCode block,
        List<Said> said,
        boolean settled,
        @Nullable String settledBy,
        @Nullable Instant settledAt) {

    /** One word in a thread; a deputy's also in whose place. */
    public record Said(
            String text, String by, Instant at, @Nullable String insteadOf) {}

    public ReviewThread {
        said = List.copyOf(said);
    }

    /** The rounds' threads, oldest round first. */
    static List<ReviewThread> of(List<ReviewRound> rounds, Map<UserId, String> names) {
        var threads = new ArrayList<ReviewThread>();
        for (var round : rounds.reversed()) {
            var comments = round.comments();
            for (var number = 0; number < comments.size(); number++) {
                threads.add(of(new ThreadId(round.number(), number), comments.get(number), names));
            }
        }
        return threads;
    }

    static Set<UserId> peopleIn(List<ReviewRound> rounds) {
        var people = new HashSet<UserId>();
        for (var comment : rounds.stream().flatMap(it -> it.comments().stream()).toList()) {
            people.add(UserId.of(comment.by()));
            comment.answers().forEach(it -> people.add(UserId.of(it.by())));
            var settled = comment.settled();
            if (settled != null) {
                people.add(UserId.of(settled.by()));
            }
        }
        return people;
    }

    private static ReviewThread of(ThreadId id, ReviewComment comment, Map<UserId, String> names) {
        var said = new ArrayList<Said>();
        said.add(new Said(comment.text(), name(comment.by(), names), comment.at(), comment.insteadOf()));
        comment.answers().forEach(it -> said.add(new Said(it.text(), name(it.by(), names), it.at(), it.insteadOf())));
        var settled = comment.settled();
        return new ReviewThread(
                id,
                comment.block(),
                said,
                settled != null,
                settled == null ? null : name(settled.by(), names),
                settled == null ? null : settled.at());
    }

    private static String name(String person, Map<UserId, String> names) {
        return names.getOrDefault(UserId.of(person), person);
    }
}
