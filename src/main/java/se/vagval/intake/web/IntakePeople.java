package se.vagval.intake.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.vagval.identity.UserId;
import se.vagval.identity.Users;
import se.vagval.intake.domain.IntakeView;
import se.vagval.intake.domain.ReceivedFileLine;

/** Puts people's names to what they have done with received files, in one question for a whole page. */
@Component
class IntakePeople {

    private final Users users;

    IntakePeople(Users users) {
        this.users = users;
    }

    /** One row of the list, with names. */
    record Line(
            ReceivedFileLine file,
            String receivedBy,
            @Nullable String savedBy) {}

    /** Names by user id, for everybody who has touched the file. */
    Names of(IntakeView view) {
        var answered = view.application().values().stream()
                .flatMap(value -> Stream.ofNullable(value.answer()))
                .map(answer -> answer.by());
        var others = Stream.of(
                        view.file().receivedBy().value(),
                        view.savedBy() == null ? null : view.savedBy().value(),
                        view.dismissal() == null ? null : view.dismissal().by(),
                        view.registration() == null ? null : view.registration().by())
                .filter(Objects::nonNull);
        return names(Stream.concat(answered, others));
    }

    Names names(Stream<String> people) {
        var ids = people.map(UserId::of).collect(Collectors.toSet());
        var found = ids.isEmpty() ? Map.<UserId, String>of() : users.namesOf(ids);
        return id -> found.getOrDefault(UserId.of(id), id);
    }

    List<Line> named(List<ReceivedFileLine> files) {
        var names = names(files.stream()
                .flatMap(it -> Stream.of(it.receivedBy(), it.savedBy()))
                .filter(Objects::nonNull));
        return files.stream()
                .map(it ->
                        new Line(it, names.of(it.receivedBy()), it.savedBy() == null ? null : names.of(it.savedBy())))
                .toList();
    }

    /** The name of a person by user id. */
    @FunctionalInterface
    interface Names {
        String of(String id);
    }
}
