package se.vagval.intake.domain;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDNonTerminalField;
import org.jspecify.annotations.Nullable;
import se.vagval.document.PdfRefusal;
import se.vagval.document.ReceivedPdf;
import se.vagval.document.ReceivedPdf.Limits;
import se.vagval.intake.domain.Sheet.Cell;

/**
 * Reads an application in a PDF: the fields of a form by their names, else its text, where "heading: value" is a value and a
 * heading on a line of its own gathers what stands below it. A number after a column's heading names the row.
 */
final class PdfLabels {

    private static final Limits LIMITS = new Limits(100, 400_000, 32L * 1024 * 1024, Duration.ofSeconds(8));
    private static final Pattern LABELLED = Pattern.compile("^(?<label>[^:]{2,80}):\\s*(?<value>.*)$");
    private static final Pattern NUMBERED = Pattern.compile("^(?<label>.+?)[\\s_.\\[-]*(?<row>\\d{1,2})\\]?$");
    private static final Pattern COST =
            Pattern.compile("^(?<slag>\\p{L}[^:]*?)[\\s.…:]+(?<belopp>-?\\d[\\d\\s\\u00A0.]*(?:kr|kronor|tkr|mnkr)?)$");

    private final FieldMapping mapping;
    private final Map<String, ReceivedValue> values = new LinkedHashMap<>();
    private @Nullable String gathering;
    private final StringBuilder gathered = new StringBuilder();

    private PdfLabels(FieldMapping mapping) {
        this.mapping = mapping;
    }

    static ReceivedContent read(byte[] content, FieldMapping mapping) {
        var reading = new PdfLabels(mapping);
        try (var pdf = ReceivedPdf.open(content, LIMITS)) {
            reading.form(pdf.document());
            if (reading.values.isEmpty()) {
                reading.text(pdf.text());
            }
        } catch (PdfRefusal refusal) {
            throw refused(refusal.reason());
        } catch (IntakeRefusal refusal) {
            throw refusal;
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            throw new IntakeRefusal(IntakeRefusal.Reason.BROKEN);
        }
        return new ReceivedContent(reading.values, true);
    }

    private static IntakeRefusal refused(PdfRefusal.Reason reason) {
        return switch (reason) {
            case BOMB -> new IntakeRefusal(IntakeRefusal.Reason.HARMFUL, reason.name());
            case PACKED_OTHERWISE -> new IntakeRefusal(IntakeRefusal.Reason.PACKED_OTHERWISE);
            case TOO_LARGE -> new IntakeRefusal(IntakeRefusal.Reason.TOO_LARGE);
        };
    }

    private void form(PDDocument document) {
        var form = document.getDocumentCatalog().getAcroForm(null);
        if (form == null) {
            return;
        }
        for (var field : form.getFieldTree()) {
            if (!(field instanceof PDNonTerminalField)) {
                var value = field.getValueAsString();
                if (value != null && !value.isBlank() && !value.equals("Off")) {
                    keep(nameOf(field), value);
                }
            }
        }
    }

    /** What a person reads at the field, if it says so, else its name. */
    private String nameOf(PDField field) {
        var told = field.getAlternateFieldName();
        return told != null && placeOf(told).isPresent() ? told : field.getFullyQualifiedName();
    }

    private Optional<String> placeOf(String label) {
        if (FieldMapping.places().contains(label)) {
            return Optional.of(label);
        }
        return mapping.placeOf(label).or(() -> {
            var numbered = NUMBERED.matcher(label);
            return numbered.matches()
                    ? mapping.placeOf(numbered.group("label"))
                            .filter(FieldMapping::isColumn)
                            .map(it -> it.replace("[]", "[" + (Integer.parseInt(numbered.group("row")) - 1) + "]"))
                            .filter(it -> !it.contains("[-1]"))
                    : Optional.empty();
        });
    }

    private void keep(String label, String value) {
        var place = placeOf(label);
        if (place.isEmpty()) {
            SheetReading.unknown(values, label + ": " + value);
        } else if (place.get().endsWith("[]")) {
            var list = place.get().replace("[]", "");
            for (var part : value.split("\\s*(?:;|\\n)\\s*")) {
                SheetReading.put(values, list + "[" + SheetReading.next(values, list) + "]", Cell.text(part));
            }
        } else {
            SheetReading.put(values, place.get().replace("[]", "[0]"), Cell.text(value));
        }
    }

    private void text(String text) {
        var left = new ArrayList<String>();
        for (var line : text.lines().map(String::strip).toList()) {
            if (!heading(line) && !cost(line)) {
                if (gathering != null) {
                    gathered.append(gathered.isEmpty() ? "" : "\n").append(line);
                } else if (!line.isEmpty()) {
                    left.add(line);
                }
            }
        }
        finish();
        left.forEach(it -> SheetReading.unknown(values, it));
    }

    /** A known heading, with its value beside it or below it. */
    private boolean heading(String line) {
        var labelled = LABELLED.matcher(line);
        var label = labelled.matches() ? labelled.group("label") : line;
        var known = placeOf(label).or(() -> mapping.listOf(label));
        if (known.isEmpty()) {
            return false;
        }
        finish();
        gathering = label;
        if (labelled.matches()) {
            gathered.append(labelled.group("value"));
        }
        return true;
    }

    /** A line of the budget: what it is for, then the amount. */
    private boolean cost(String line) {
        var cost = COST.matcher(line);
        if (gathering == null
                || !mapping.listOf(gathering).filter("budget"::equals).isPresent()
                || !cost.matches()) {
            return false;
        }
        var row = "budget[" + SheetReading.next(values, "budget") / 2 + "]";
        SheetReading.put(values, row + ".slag", Cell.text(cost.group("slag")));
        SheetReading.put(values, row + ".belopp", Cell.text(cost.group("belopp").strip()));
        return true;
    }

    private void finish() {
        if (gathering != null && !gathered.toString().isBlank()) {
            keep(gathering, gathered.toString().strip());
        }
        gathering = null;
        gathered.setLength(0);
    }
}
