package se.vagval.web;

import java.util.Optional;
import java.util.UUID;

/**
 * Register med namn. What the registers that one role keeps do alike: no two of a name, each changed over the version that was
 * seen, and what is said again changes nothing.
 */
public final class NamedRegister<T extends NamedRegister.Entry<C>, C extends NamedRegister.Content> {

    private final Store<T> store;
    private final String what;

    /** @param what stands in a register of its own, for whoever asks for one that is not there */
    public NamedRegister(Store<T> store, String what) {
        this.store = store;
        this.what = what;
    }

    /** Innehåll, as somebody wrote it. */
    public interface Content {

        String name();

        /** Whether a form could have let it through. */
        boolean isSound();
    }

    /** Post. */
    public interface Entry<C> {

        UUID id();

        int version();

        C content();
    }

    /** Where they are kept. */
    public interface Store<T> {

        Optional<T> find(UUID id);

        boolean hasAnother(String name, UUID than);

        /** Whether it was taken in: not when there is one of that name. */
        boolean add(T added);

        /** Whether it was kept: not when somebody else has changed it since. */
        boolean change(T changed, int seen);
    }

    public T get(UUID id) {
        return store.find(id).orElseThrow(() -> new NotFoundRefusal(what));
    }

    /** Nothing when there is one of that name. */
    public Optional<UUID> enter(T entered, Runnable told) {
        requireSound(entered.content());
        if (store.hasAnother(entered.content().name(), entered.id()) || !store.add(entered)) {
            return Optional.empty();
        }
        told.run();
        return Optional.of(entered.id());
    }

    /**
     * What is said again changes nothing and leaves no trace.
     *
     * @param changed with the version that was seen
     * @return the version after it
     */
    public int change(T changed, Runnable told) {
        requireSound(changed.content());
        var standing = get(changed.id());
        EditedMeanwhileRefusal.requireSame(changed.version(), standing.version());
        if (standing.content().equals(changed.content())) {
            return standing.version();
        }
        if (!store.change(changed, changed.version())) {
            throw new EditedMeanwhileRefusal();
        }
        told.run();
        return changed.version() + 1;
    }

    private void requireSound(C content) {
        if (!content.isSound()) {
            throw new IllegalArgumentException("what a form would not let through: " + what);
        }
    }
}
