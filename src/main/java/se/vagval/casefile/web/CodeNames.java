package se.vagval.casefile.web;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.vagval.strategy.Dimension;
import se.vagval.strategy.FrameworkVersion;
import se.vagval.strategy.Gate;
import se.vagval.web.Words;

/** What the codes in a trace are called: a criterion, a gate and a part of the statement are told by their names. */
@Component
class CodeNames {

    private static final Pattern CODES = Pattern.compile("[A-Z]\\d{1,2}(?:, [A-Z]\\d{1,2})*");

    private final Words words;

    CodeNames(Words words) {
        this.words = words;
    }

    /** The detail with every code by its name; what is no code stands as it is. */
    String named(String detail, FrameworkVersion version) {
        if (!CODES.matcher(detail).matches()) {
            return detail;
        }
        return Arrays.stream(detail.split(", ")).map(it -> nameOf(it, version)).collect(Collectors.joining(", "));
    }

    private String nameOf(String code, FrameworkVersion version) {
        return version.dimensions().stream()
                .filter(it -> it.code().equals(code))
                .map(Dimension::name)
                .findFirst()
                .or(() -> version.gates().stream()
                        .filter(it -> it.code().equals(code))
                        .map(Gate::name)
                        .findFirst())
                .orElseGet(() -> {
                    var block = words.find("BlockCode." + code);
                    return block == null ? code : block;
                });
    }
}
