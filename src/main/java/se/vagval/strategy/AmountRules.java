package se.vagval.strategy;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.vagval.strategy.FrameworkVersion.Provenance;

/**
 * Beloppsregler. Shares are fractions of one, amounts whole kronor, limits exclusive; {@code sources} names where each
 * comes from, by the name of its component.
 */
public record AmountRules(
        double largestGrantShare,
        long delegationBelow,
        int weeksBeforeMeeting,
        long deMinimisEuro,
        double largestAdvanceShare,
        long largestAdvance,
        Provenance provenance,
        Map<String, Provenance> sources) {

    private static final List<String> AMOUNTS = List.of(
            "largestGrantShare",
            "delegationBelow",
            "weeksBeforeMeeting",
            "deMinimisEuro",
            "largestAdvanceShare",
            "largestAdvance");

    /** Each amount has a source that can be ticked off by itself; where none is named, that of them all. */
    @SuppressWarnings("NullAway")
    public AmountRules {
        var named = new LinkedHashMap<String, Provenance>();
        AMOUNTS.forEach(it -> named.put(it, provenance));
        if (sources != null) {
            named.putAll(sources);
        }
        sources = Collections.unmodifiableMap(named);
    }

    /** Whether what stands there has been held against its source. */
    public boolean isVerified(String amount) {
        return sources.getOrDefault(amount, provenance).verified();
    }

    /** All of them by name, in reading order. */
    public Map<String, Number> amounts() {
        var amounts = new LinkedHashMap<String, Number>();
        amounts.put("largestGrantShare", largestGrantShare);
        amounts.put("delegationBelow", delegationBelow);
        amounts.put("weeksBeforeMeeting", weeksBeforeMeeting);
        amounts.put("deMinimisEuro", deMinimisEuro);
        amounts.put("largestAdvanceShare", largestAdvanceShare);
        amounts.put("largestAdvance", largestAdvance);
        return amounts;
    }
}
