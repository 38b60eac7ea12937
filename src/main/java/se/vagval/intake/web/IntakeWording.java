package se.vagval.intake.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.vagval.intake.domain.IntakeField;
import se.vagval.intake.domain.IntakeVocabulary;
import se.vagval.intake.domain.InterpretedValue;
import se.vagval.intake.domain.Remark;
import se.vagval.web.Option;
import se.vagval.web.PlainCharacters;
import se.vagval.web.Swedish;
import se.vagval.web.Words;

/** Says received values in Swedish: codes with their names, amounts and shares as people write them. */
@Component
class IntakeWording {

    private final Words words;

    IntakeWording(Words words) {
        this.words = words;
    }

    String label(IntakeField field) {
        return words.of(field);
    }

    String channel(String channel) {
        return channel.isBlank() ? words.message("intake.channel.unknown") : channel;
    }

    String remark(Remark remark) {
        return words.message("intake.remark." + remark.key(), remark.arguments().toArray());
    }

    /** A value in the portal's own form, as it is read. */
    String shown(IntakeField field, String value, IntakeVocabulary vocabulary) {
        return switch (field.kind()) {
            case AMOUNT -> Swedish.amount(new BigDecimal(value));
            case SHARE -> percent(value);
            case TRUTH -> words.message(Boolean.parseBoolean(value) ? "intake.yes" : "intake.no");
            case PROJECT_TYPE -> words.message("intake.projectType." + value);
            case SUPPORT_FORM, FUND, SECTOR, MUNICIPALITY -> {
                var name = names(field, vocabulary).get(value);
                yield name == null ? value : name + " (" + value + ")";
            }
            default -> value;
        };
    }

    /** A value as it stands in its field for a person to change. */
    String typed(InterpretedValue value, @Nullable String shown) {
        if (shown == null) {
            return "";
        }
        return switch (value.field().kind()) {
            case AMOUNT -> Swedish.number(new BigDecimal(shown));
            case SHARE -> percent(shown);
            default -> shown;
        };
    }

    /** The choices of a field that has any. */
    List<Option> options(IntakeField field, IntakeVocabulary vocabulary) {
        return switch (field.kind()) {
            case TRUTH ->
                List.of(Option.of("true", words.message("intake.yes")), Option.of("false", words.message("intake.no")));
            case PROJECT_TYPE ->
                List.of("FORSTUDIE", "GENOMFORANDE", "RAM").stream()
                        .map(code -> Option.of(code, words.message("intake.projectType." + code)))
                        .toList();
            case COST_TYPE -> plain(vocabulary.costTypes());
            case FINANCING_TYPE -> plain(vocabulary.financingTypes());
            case SUPPORT_FORM, FUND, SECTOR, MUNICIPALITY -> {
                var options = new ArrayList<Option>();
                names(field, vocabulary)
                        .forEach((code, name) -> options.add(Option.of(code, name + " (" + code + ")")));
                yield options;
            }
            default -> List.of();
        };
    }

    /** A received text with what cannot be shown made visible. */
    static String visible(String text) {
        if (PlainCharacters.areIn(text)) {
            return text;
        }
        var shown = new StringBuilder();
        text.codePoints().forEach(sign -> {
            var one = Character.toString(sign);
            shown.append(PlainCharacters.areIn(one) ? one : "\uFFFD");
        });
        return shown.toString();
    }

    private static Map<String, String> names(IntakeField field, IntakeVocabulary vocabulary) {
        return switch (field.kind()) {
            case SUPPORT_FORM -> vocabulary.supportForms();
            case FUND -> vocabulary.funds();
            case SECTOR -> vocabulary.sectors();
            default -> vocabulary.municipalities();
        };
    }

    private static List<Option> plain(List<String> choices) {
        return choices.stream().map(choice -> Option.of(choice, choice)).toList();
    }

    /** Exact, unlike a rounded share: what stands in the field must mean what was interpreted. */
    private static String percent(String share) {
        return Swedish.number(new BigDecimal(share).movePointRight(2)) + "\u00A0%";
    }
}
