package se.vagval.intake.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.vagval.strategy.ProjectType;

/** Reads values that must come from a list: exactly one of them is taken as it is, everything else is a suggestion. */
final class IntakeCodes {

    /** The words of the file format for project types. */
    static final Map<String, ProjectType> PROJECT_TYPES = Map.of(
            "FORSTUDIE", ProjectType.PRE_STUDY,
            "GENOMFORANDE", ProjectType.IMPLEMENTATION,
            "RAM", ProjectType.FRAMEWORK);

    private final IntakeVocabulary vocabulary;
    private final IntakeWords words;

    IntakeCodes(IntakeVocabulary vocabulary, IntakeWords words) {
        this.vocabulary = vocabulary;
        this.words = words;
    }

    InterpretedText projectType(String text) {
        var names = new LinkedHashMap<String, String>();
        List.of("GENOMFORANDE", "FORSTUDIE", "RAM").forEach(code -> names.put(code, code));
        return words.meaning("projectTypeName", text)
                .map(InterpretedText::exact)
                .orElseGet(() -> code("projectType", names, text));
    }

    InterpretedText supportForm(String text) {
        return code("supportForm", vocabulary.supportForms(), text);
    }

    InterpretedText fund(String text) {
        return code("fund", vocabulary.funds(), text);
    }

    InterpretedText sector(String text) {
        return code("sector", vocabulary.sectors(), text);
    }

    InterpretedText costType(String text) {
        return code("costType", named(vocabulary.costTypes()), text);
    }

    /** The kind of financing often says less than the source beside it: "natura" from a company is private. */
    InterpretedText financingType(String source, String text) {
        var plain = code("financingType", named(vocabulary.financingTypes()), text);
        var cash = words.isIn("cash", text);
        var inKind = words.isIn("inKind", text);
        if (plain.value() != null || !cash && !inKind) {
            return plain;
        }
        var meant = new ArrayList<String>();
        if (cash) {
            meant.addAll(words.meaningsIn("financingType", firstOf(source) + " " + words.first("cash")));
        }
        if (inKind) {
            meant.addAll(words.meaningsIn("financingType", firstOf(source) + " " + words.first("inKind")));
        }
        var possible = meant.stream()
                .filter(vocabulary.financingTypes()::contains)
                .distinct()
                .toList();
        if (possible.size() == 1 && cash != inKind) {
            return InterpretedText.guess(possible.getFirst(), "code.suggestion");
        }
        return InterpretedText.unusable("code.ambiguous").orOneOf(possible);
    }

    private String firstOf(String source) {
        return words.meaningsIn("payer", source).stream().findFirst().orElse("");
    }

    /** A municipality by code, with the name that stands beside it as a check. */
    InterpretedText municipality(String code, @Nullable String name) {
        var known = vocabulary.municipalities().get(code.strip());
        if (known != null) {
            return name == null
                            || name.isBlank()
                            || IntakeWords.normalise(known).equals(IntakeWords.normalise(name))
                    ? InterpretedText.exact(code.strip())
                    : disagreeing(code.strip(), known, name);
        }
        var called = name == null || name.isBlank() ? code : name;
        var named = municipalityNamed(called);
        if (named.isPresent()) {
            return InterpretedText.guess(named.get(), "municipality.byName", called.strip(), named.get());
        }
        var place = words.meaning("place", called).filter(vocabulary.municipalities()::containsKey);
        return place.map(home -> InterpretedText.unusable(
                                "municipality.place", shown(code, name), called.strip(), nameOf(home), home)
                        .orOneOf(List.of(home)))
                .orElseGet(() -> InterpretedText.unusable("municipality.unknown", shown(code, name)));
    }

    private InterpretedText disagreeing(String code, String known, String name) {
        var other = municipalityNamed(name);
        if (other.isPresent() && !other.get().equals(code)) {
            return InterpretedText.unusable("municipality.disagree", code, known, name.strip(), other.get())
                    .orOneOf(List.of(other.get(), code));
        }
        return InterpretedText.guess(code, "municipality.otherName", code, known, name.strip());
    }

    private Optional<String> municipalityNamed(String text) {
        var plain = IntakeWords.normalise(text).replaceAll(" kommuns?$", "");
        return vocabulary.municipalities().entrySet().stream()
                .filter(entry -> {
                    var known = IntakeWords.normalise(entry.getValue());
                    return known.equals(plain) || plain.equals(known + "s");
                })
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private String nameOf(String code) {
        return vocabulary.municipalities().getOrDefault(code, code);
    }

    private static String shown(String code, @Nullable String name) {
        return name == null ? code.strip() : (code.strip() + " " + name.strip()).strip();
    }

    private InterpretedText code(String list, Map<String, String> canonical, String text) {
        if (canonical.containsKey(text)) {
            return InterpretedText.exact(text);
        }
        var plain = IntakeWords.normalise(text);
        var called = canonical.entrySet().stream()
                .filter(it -> IntakeWords.normalise(it.getKey()).equals(plain)
                        || IntakeWords.normalise(it.getValue()).equals(plain))
                .map(Map.Entry::getKey)
                .findFirst()
                .or(() -> words.meaning(list, text).filter(canonical::containsKey));
        if (called.isPresent()) {
            return InterpretedText.guess(called.get(), "code.suggestion");
        }
        var meant = words.meaningsIn(list, text).stream()
                .filter(canonical::containsKey)
                .toList();
        return switch (meant.size()) {
            case 0 -> InterpretedText.unusable("code.unknown");
            case 1 -> InterpretedText.guess(meant.getFirst(), "code.suggestion");
            default -> InterpretedText.unusable("code.ambiguous").orOneOf(meant);
        };
    }

    private static Map<String, String> named(List<String> names) {
        var all = new LinkedHashMap<String, String>();
        names.forEach(name -> all.put(name, name));
        return all;
    }
}
