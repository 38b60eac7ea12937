package se.vagval.portfolio.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.vagval.portfolio.PortfolioCut;
import se.vagval.portfolio.domain.QuarterCell;
import se.vagval.strategy.Dimension;
import se.vagval.strategy.DimensionRole;
import se.vagval.strategy.Framework;
import se.vagval.strategy.FrameworkVersion;
import se.vagval.web.Words;

/** The words of the cuts' values: what the framework calls them, or the bundle. */
@Component
class CutWords {

    private final Framework framework;
    private final Words words;
    private final Clock clock;

    CutWords(Framework framework, Words words, Clock clock) {
        this.framework = framework;
        this.words = words;
        this.clock = clock;
    }

    String of(PortfolioCut cut, String value) {
        return switch (cut) {
            case SUSTAINABILITY -> role(value);
            case SAMI, EQUALITY, APPLICANT, ACTOR_SIZE -> said(cut.name() + "." + value, value);
            case DIMENSION -> dimension(value);
            case PRIORITY, STRENGTH -> value.equals(PortfolioCut.UNKNOWN) ? unknown() : ofVersion(value);
            case MUNICIPALITY, SEAT -> place(value);
            default -> value.equals(PortfolioCut.UNKNOWN) ? unknown() : text(value);
        };
    }

    String unknown() {
        return words.message("portfolio.unknown");
    }

    private String said(String key, String value) {
        return value.equals(PortfolioCut.UNKNOWN) ? unknown() : words.message("portfolio.value." + key);
    }

    private String role(String value) {
        return Stream.of(DimensionRole.values())
                .filter(it -> it.name().equals(value))
                .flatMap(it -> current().dimension(it).stream())
                .map(Dimension::name)
                .findFirst()
                .orElseGet(this::unknown);
    }

    private String place(String value) {
        if (List.of(QuarterCell.COUNTY_WIDE, QuarterCell.OUTSIDE, PortfolioCut.UNKNOWN)
                .contains(value)) {
            return words.message("portfolio.place." + value);
        }
        return current()
                .municipality(value)
                .map(FrameworkVersion.Municipality::name)
                .orElse(value);
    }

    /** "2024/R24-1": what that version calls it. */
    private String ofVersion(String value) {
        var code = value.substring(value.indexOf('/') + 1);
        return framework.versions().stream()
                .filter(it -> value.equals(inVersion(it, code)))
                .flatMap(it -> it.textOf(code).stream())
                .findFirst()
                .orElseGet(() -> text(code));
    }

    /** A link from before the codes were kept with their version names the code alone: the newest version that has it is meant. */
    String inItsVersion(PortfolioCut cut, String value) {
        if (!cut.isOfVersion() || value.contains("/") || value.equals(PortfolioCut.UNKNOWN)) {
            return value;
        }
        return framework.versions().stream()
                .filter(it -> known(cut, it).contains(inVersion(it, value)))
                .max(Comparator.comparing(FrameworkVersion::validFrom))
                .map(it -> inVersion(it, value))
                .orElse(value);
    }

    static String inVersion(FrameworkVersion version, String code) {
        return version.id() + "/" + code;
    }

    /** "2024/D13:3": the dimension's name and the level. */
    private String dimension(String value) {
        var parts = value.split("[/:]");
        if (parts.length < 3) {
            return unknown();
        }
        var name = framework.versions().stream()
                .filter(it -> it.id().equals(parts[0]))
                .flatMap(it -> it.dimensions().stream())
                .filter(it -> it.code().equals(parts[1]))
                .map(Dimension::name)
                .findFirst()
                .orElse(parts[1]);
        var level = parts[2].length() == 1 ? parts[2] : words.message("portfolio.level." + parts[2]);
        return words.message("portfolio.dimensionLevel", name, level);
    }

    private String text(String value) {
        return framework.versions().stream()
                .flatMap(it -> it.textOf(value).stream())
                .findFirst()
                .orElse(value);
    }

    /** The values a cut is known to have, in their order; what is not known stands last. */
    List<String> known(PortfolioCut cut, FrameworkVersion version) {
        var known = new ArrayList<String>();
        switch (cut) {
            case AREA -> version.nationalAreas().forEach(it -> known.add(it.code()));
            case PRIORITY -> version.priorities().forEach(it -> known.add(inVersion(version, it.code())));
            case STRENGTH -> version.strengthAreas().forEach(it -> known.add(inVersion(version, it.code())));
            case SUSTAINABILITY ->
                Stream.of(DimensionRole.SOCIAL, DimensionRole.ENVIRONMENT, DimensionRole.ECONOMY)
                        .forEach(it -> known.add(it.name()));
            case AGENDA -> version.agendaGoals().forEach(it -> known.add(it.code()));
            case SAMI, EQUALITY -> known.addAll(List.of("YES", "NO", "NOT_RELEVANT"));
            case FUND -> version.funds().forEach(it -> known.add(it.code()));
            case SUPPORT_FORM -> version.supportForms().forEach(it -> known.add(it.code()));
            case PROJECT_TYPE -> version.projectTypes().forEach(it -> known.add(it.code()));
            case MUNICIPALITY, SEAT -> version.municipalities().forEach(it -> known.add(it.code()));
            case ACTOR_SIZE -> known.addAll(List.of("MICRO", "SMALL", "MEDIUM", "LARGE"));
            case HELIX -> version.helixSectors().forEach(it -> known.add(it.code()));
            case APPLICANT -> known.addAll(List.of("NEW", "KNOWN"));
            case DIMENSION -> {}
        }
        return known;
    }

    /** Known values first, then whatever else was found. */
    List<String> order(PortfolioCut cut, List<String> found) {
        var all = new LinkedHashSet<>(known(cut, current()));
        found.stream().filter(it -> !it.equals(PortfolioCut.UNKNOWN)).sorted().forEach(all::add);
        if (found.contains(PortfolioCut.UNKNOWN)) {
            all.add(PortfolioCut.UNKNOWN);
        }
        return List.copyOf(all);
    }

    FrameworkVersion current() {
        return framework.inForceOn(LocalDate.now(clock));
    }

    List<FrameworkVersion> versions() {
        return framework.versions();
    }
}
