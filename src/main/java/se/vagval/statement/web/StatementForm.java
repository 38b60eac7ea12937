package se.vagval.statement.web;

import jakarta.validation.Valid;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.vagval.statement.BlockCode;
import se.vagval.wording.TypedOver;

/** What the letter sends: every block it shows, by its code. Autosave sends one of them at a time. */
record StatementForm(@Nullable Map<String, @Valid BlockForm> parts) {

    static final StatementForm NONE = new StatementForm(null);

    Optional<BlockForm> of(BlockCode code) {
        return Optional.ofNullable(parts).map(it -> it.get(code.name()));
    }

    /** The save that was seen of a block; none has the number -1. */
    int seen(BlockCode code) {
        return of(code).map(BlockForm::seen).orElse(-1);
    }

    /** The blocks that were written in; one that is only offered sends no words. */
    Map<BlockCode, TypedOver> typed() {
        var typed = new EnumMap<BlockCode, TypedOver>(BlockCode.class);
        Stream.of(BlockCode.values())
                .forEach(code -> of(code).filter(it -> it.text() != null).ifPresent(it -> typed.put(code, it.typed())));
        return typed;
    }
}
