package se.vagval.strategy;

import java.text.MessageFormat;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import se.vagval.web.RegionName;

/**
 * Papperens ord. The region's own wording of its papers: of the version a case is judged by while its paper is drafted, and
 * else of the version that is in force today, which letters without a version of their own are written in.
 */
@Component
public class PaperWords implements RegionName {

    private static final Locale SWEDISH = Locale.of("sv", "SE");
    private static final ScopedValue<PaperTemplates> IN_USE = ScopedValue.newInstance();

    private static final Set<String> REGION =
            Set.of("decision.document.organisation", "casefile.letter.organisation", "web.region");
    private static final String COMMITTEE = "decision.committee";

    private final Framework framework;
    private final Clock clock;

    PaperWords(Framework framework, Clock clock) {
        this.framework = framework;
        this.clock = clock;
    }

    /** Whoever begins decides: a paper that is tried by a draft is written in the draft's words throughout. */
    public static <T> T writtenBy(FrameworkVersion version, Supplier<T> paper) {
        return IN_USE.isBound()
                ? paper.get()
                : ScopedValue.where(IN_USE, version.papers()).call(paper::get);
    }

    /** The templates of the paper that is being written, else those of the version. */
    public static PaperTemplates templatesOf(FrameworkVersion version) {
        return IN_USE.isBound() ? IN_USE.get() : version.papers();
    }

    /** The region's own wording of a sentence, in the paper that is being written. */
    public static Optional<String> find(String key, Object... parts) {
        return IN_USE.isBound() ? find(IN_USE.get(), key, parts) : Optional.empty();
    }

    /** The same, also outside any version's paper. */
    public Optional<String> own(String key, Object... parts) {
        return find(templates(), key, parts);
    }

    public PaperTemplates templates() {
        return IN_USE.isBound()
                ? IN_USE.get()
                : framework.inForceOn(LocalDate.now(clock)).papers();
    }

    @Override
    public Optional<String> ofRegion() {
        return templates().region();
    }

    private static Optional<String> find(PaperTemplates templates, String key, Object... parts) {
        if (REGION.contains(key)) {
            return templates.region();
        }
        return key.equals(COMMITTEE)
                ? templates.committee()
                : templates.wordings().stream()
                        .filter(it -> it.code().equals(key))
                        .findFirst()
                        .map(it -> new MessageFormat(it.text(), SWEDISH).format(parts));
    }
}
