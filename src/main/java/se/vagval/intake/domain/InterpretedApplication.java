package se.vagval.intake.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Tolkad ansökan. A received file value by value, in the order of the page, with what is still to be settled. */
public record InterpretedApplication(List<InterpretedValue> values, Set<String> rowsLeftOut) {

    public InterpretedApplication {
        values = List.copyOf(values);
        rowsLeftOut = Set.copyOf(rowsLeftOut);
    }

    /** What bars registration until a person has said something about it. */
    public List<InterpretedValue> unsettled() {
        return values.stream().filter(it -> !isLeftOut(it) && !it.isSettled()).toList();
    }

    public boolean isSettled() {
        return unsettled().isEmpty();
    }

    /** Every demanding remark on what is taken along, settled or not. */
    public List<Remark> demandingRemarks() {
        return values.stream()
                .flatMap(it -> it.remarks().stream())
                .filter(Remark::isDemanding)
                .toList();
    }

    public Optional<InterpretedValue> at(String path) {
        return values.stream().filter(it -> it.path().equals(path)).findFirst();
    }

    /** What goes into the application from a field that stands alone; empty when there is nothing. */
    public String text(IntakeField field) {
        return all(field).map(InterpretedValue::effective).findFirst().orElse("");
    }

    /** The values of one field that are taken along, row by row. */
    Stream<InterpretedValue> all(IntakeField field) {
        return values.stream().filter(it -> it.field() == field && !isLeftOut(it) && it.effective() != null);
    }

    /** The rows that are taken along and hold the field, in order. */
    List<String> rows(IntakeField field) {
        return values.stream()
                .filter(it -> it.field() == field && !isLeftOut(it))
                .map(InterpretedValue::row)
                .distinct()
                .toList();
    }

    /** What is applied for, in kronor, of what is taken along. */
    public BigDecimal applied(IntakeVocabulary vocabulary) {
        return rows(IntakeField.FINANCING_TYPE).stream()
                .filter(row -> vocabulary.appliedGrants().contains(text(row, IntakeField.FINANCING_TYPE)))
                .map(row -> amount(row, IntakeField.FINANCING_AMOUNT))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Whether anything says what is applied for; what nothing says is unknown, and not nothing. */
    public boolean tellsApplied(IntakeVocabulary vocabulary) {
        return rows(IntakeField.FINANCING_TYPE).stream()
                .filter(row -> vocabulary.appliedGrants().contains(text(row, IntakeField.FINANCING_TYPE)))
                .anyMatch(row -> !text(row, IntakeField.FINANCING_AMOUNT).isEmpty());
    }

    public boolean tellsCosts() {
        return all(IntakeField.COST_AMOUNT)
                .anyMatch(it -> !Objects.requireNonNullElse(it.effective(), "").isEmpty());
    }

    public BigDecimal costs() {
        return total(IntakeField.COST_AMOUNT);
    }

    BigDecimal total(IntakeField field) {
        return rows(field).stream().map(row -> amount(row, field)).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private BigDecimal amount(String row, IntakeField field) {
        var text = text(row, field);
        return text.isEmpty() ? BigDecimal.ZERO : new BigDecimal(text);
    }

    String text(String row, IntakeField field) {
        return at(field.in(row)).map(InterpretedValue::effective).orElse("");
    }

    public boolean isLeftOut(InterpretedValue value) {
        return !value.row().isEmpty()
                && rowsLeftOut.contains(value.row())
                && !value.path().equals(value.row());
    }
}
