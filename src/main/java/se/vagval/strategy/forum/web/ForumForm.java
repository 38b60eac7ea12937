package se.vagval.strategy.forum.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.vagval.strategy.forum.domain.Forum;
import se.vagval.strategy.forum.domain.Forum.Content;
import se.vagval.strategy.forum.domain.ForumKind;

/** One forum as it is typed. */
record ForumForm(
        @NotBlank @Size(max = 300) @Nullable String name,
        @NotNull @Nullable ForumKind kind,
        @Size(max = 2000) @Nullable String purpose,
        @Size(max = 2000) @Nullable String members,
        @Size(max = 300) @Nullable String rhythm,
        @Size(max = 300) @Nullable String responsible,
        boolean sami,

        @Size(max = 500) @Pattern(regexp = "\\s*(https?://\\S+\\s*)?") @Nullable
        String link,

        @Size(max = 1000) @Nullable String source,
        boolean verified,
        @Nullable Integer version) {

    static final ForumForm EMPTY = new ForumForm("", null, "", "", "", "", false, "", "", false, 0);

    static ForumForm of(Forum it) {
        return of(it.content(), it.version());
    }

    private static ForumForm of(Content it, int version) {
        return new ForumForm(
                it.name(),
                it.kind(),
                it.purpose(),
                it.members(),
                it.rhythm(),
                it.responsible(),
                it.sami(),
                it.link(),
                it.source(),
                it.verified(),
                version);
    }

    int seen() {
        return version == null ? 0 : version;
    }

    /** The same over another save. */
    ForumForm over(int newest) {
        return of(toContent(), newest);
    }

    Content toContent() {
        return new Content(
                text(name),
                Objects.requireNonNull(kind),
                text(purpose),
                text(members),
                text(rhythm),
                text(responsible),
                sami,
                text(link),
                text(source),
                verified);
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
