package se.vagval.intake.domain;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one received text was taken to mean: a value in the portal's own form or none, and what may be meant otherwise. */
record InterpretedText(@Nullable String value, List<String> candidates, List<Remark> remarks) {

    InterpretedText {
        candidates = List.copyOf(candidates);
        remarks = List.copyOf(remarks);
    }

    /** Read in the one way it can be read. */
    static InterpretedText exact(@Nullable String value) {
        return new InterpretedText(value, List.of(), List.of());
    }

    /** A guess that somebody must confirm. */
    static InterpretedText guess(String value, String remark, Object... arguments) {
        return new InterpretedText(value, List.of(value), List.of(Remark.mustConfirm(remark, arguments)));
    }

    /** No usable value. */
    static InterpretedText unusable(String remark, Object... arguments) {
        return new InterpretedText(null, List.of(), List.of(Remark.mustCorrect(remark, arguments)));
    }

    /** No usable value, but some that may be meant. */
    InterpretedText orOneOf(List<String> possible) {
        return new InterpretedText(value, possible, remarks);
    }

    /** Running text that came damaged: the mended one is proposed, and somebody says which of the two it shall be. */
    InterpretedText mended() {
        if (value == null) {
            return this;
        }
        var damaged = DamagedText.of(value);
        if (damaged.isMendable()) {
            return new InterpretedText(damaged.mended(), candidates, remarks)
                    .with(Remark.mustConfirm(Remark.DAMAGED, damaged.unknown(), damaged.words()));
        }
        return damaged.isStrange()
                ? with(Remark.mustConfirm("text.strange", damaged.unknown(), damaged.words()))
                : this;
    }

    InterpretedText with(Remark remark) {
        var all = new ArrayList<>(remarks);
        all.add(remark);
        return new InterpretedText(value, candidates, all);
    }
}
