package se.vagval.web;

import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** Från och till. Two ends that were typed, and the sentence for those that stand the wrong way round. */
public final class Between {

    private Between() {}

    /** Says at the later field that it lies before the earlier; nothing is turned round for whoever typed it. */
    public static <T extends Comparable<? super T>> void check(
            @Nullable T from, @Nullable T until, String field, Errors errors) {
        if (isTurned(from, until)) {
            errors.rejectValue(field, "untilBeforeFrom");
        }
    }

    public static <T extends Comparable<? super T>> boolean isTurned(@Nullable T from, @Nullable T until) {
        return from != null && until != null && until.compareTo(from) < 0;
    }
}
