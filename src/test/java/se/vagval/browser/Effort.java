package se.vagval.browser;

import com.microsoft.playwright.Page;
import java.util.concurrent.atomic.AtomicInteger;

/** What the way has cost somebody so far: presses and choices by hand, and pages waited for. Writing is not counted. */
record Effort(AtomicInteger clicked, AtomicInteger loaded) {

    /** The page that stands there already is no work of this person's. */
    static Effort on(Page page) {
        page.waitForLoadState();
        var effort = new Effort(new AtomicInteger(), new AtomicInteger());
        page.onLoad(it -> effort.loaded.incrementAndGet());
        return effort;
    }

    void click() {
        clicked.incrementAndGet();
    }

    int clicks() {
        return clicked.get();
    }

    int loads() {
        return loaded.get();
    }

    @Override
    public String toString() {
        return clicks() + " clicks, " + loads() + " page loads";
    }
}
