package se.vagval.intake.domain;

import static se.vagval.intake.domain.IntakeField.COST_AMOUNT;
import static se.vagval.intake.domain.IntakeField.COST_TYPE;
import static se.vagval.intake.domain.IntakeField.FINANCING_AMOUNT;
import static se.vagval.intake.domain.IntakeField.MUNICIPALITY;
import static se.vagval.intake.domain.IntakeField.PROJECT_END;
import static se.vagval.intake.domain.IntakeField.PROJECT_START;
import static se.vagval.intake.domain.IntakeField.SHARE;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import se.vagval.intake.domain.IntakeField.Section;

/**
 * Compares values with each other: dates, sums, shares. It counts with what a person has given so far, else with the
 * interpretation. What it finds is a value of its own, whose interpretation names the figures, so that a confirmation
 * holds for just those figures.
 */
final class IntakeChecks {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final IntakeVocabulary vocabulary;
    private final IntakeSurroundings surroundings;
    private final Map<String, IntakeAnswer> answers;
    private final Set<String> rowsLeftOut;
    private final Set<String> sumLines;
    private final List<InterpretedValue> values;
    private final InterpretedApplication application;

    IntakeChecks(
            List<InterpretedValue> values,
            IntakeVocabulary vocabulary,
            IntakeSurroundings surroundings,
            Map<String, IntakeAnswer> answers) {
        this.vocabulary = vocabulary;
        this.surroundings = surroundings;
        this.answers = answers;
        this.sumLines = values.stream()
                .filter(it -> it.field() == COST_TYPE && it.received() != null)
                .filter(it -> IntakeWords.INSTANCE.is("sumLine", Objects.requireNonNull(it.received())))
                .map(InterpretedValue::row)
                .collect(Collectors.toSet());
        this.rowsLeftOut = answers.values().stream()
                .filter(it -> it.act() == IntakeAnswer.Act.LEFT_OUT && it.path().endsWith("]"))
                .map(IntakeAnswer::path)
                .collect(Collectors.toCollection(HashSet::new));
        this.rowsLeftOut.addAll(sumLines);
        this.values = new ArrayList<>(values);
        this.application = new InterpretedApplication(values, rowsLeftOut);
    }

    InterpretedApplication completed() {
        checkNumber();
        checkReceived();
        checkPeriod();
        checkShares();
        sumLines.forEach(this::checkSumLine);
        checkFinances();
        checkGrantShare();
        return new InterpretedApplication(values, rowsLeftOut);
    }

    private void checkNumber() {
        var number = application.text(IntakeField.REGISTRY_NUMBER);
        if (!number.isEmpty() && surroundings.isTaken().test(number)) {
            found(IntakeField.NUMBER_FREE, number, Remark.mustCorrect("registryNumber.taken", number));
        }
    }

    /** An application cannot have come in after the day when its file was handed to the portal. */
    private void checkReceived() {
        var received = application.text(IntakeField.RECEIVED);
        var file = surroundings.fileReceived().toString();
        if (received.compareTo(file) > 0) {
            found(IntakeField.RECEIVED_BEFORE_FILE, received, Remark.mustCorrect("received.afterFile", received, file));
        }
    }

    private void checkPeriod() {
        var start = application.text(PROJECT_START);
        var end = application.text(PROJECT_END);
        var received = application.text(IntakeField.RECEIVED);
        if (!start.isEmpty() && !end.isEmpty() && end.compareTo(start) < 0) {
            found(IntakeField.PERIOD, start + "/" + end, Remark.mustConfirm("period.endBeforeStart", start, end));
        } else if (!start.isEmpty() && !received.isEmpty() && start.compareTo(received) < 0) {
            found(IntakeField.PERIOD, start, Remark.note("period.beforeReceived", start, received));
        }
    }

    private BigDecimal sum(List<String> municipalities) {
        return municipalities.stream()
                .map(row -> application.text(row, SHARE))
                .map(share -> share.isEmpty() ? BigDecimal.ZERO : new BigDecimal(share))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private void checkShares() {
        var rows = application.rows(MUNICIPALITY);
        if (rows.isEmpty()) {
            found(IntakeField.SHARES, "0", Remark.mustConfirm("shares.noMunicipality"));
            return;
        }
        var codes = rows.stream()
                .map(row -> application.text(row, MUNICIPALITY))
                .filter(it -> !it.isEmpty())
                .toList();
        var remarks = new ArrayList<Remark>();
        codes.stream()
                .filter(code -> codes.indexOf(code) != codes.lastIndexOf(code))
                .distinct()
                .forEach(code -> remarks.add(Remark.mustConfirm(
                        "shares.twice", vocabulary.municipalities().getOrDefault(code, code))));
        var sum = sum(rows);
        if (sum.compareTo(BigDecimal.ONE) != 0) {
            remarks.add(Remark.mustConfirm("shares.sum", sum.multiply(HUNDRED).stripTrailingZeros()));
        }
        if (!remarks.isEmpty()) {
            var figures =
                    String.join(",", codes) + "=" + sum.stripTrailingZeros().toPlainString();
            found(IntakeField.SHARES, figures, remarks.toArray(Remark[]::new));
        }
    }

    /** A line that says "summa" is no cost; its figure is compared and nothing more. */
    private void checkSumLine(String row) {
        var stated = application
                .at(COST_AMOUNT.in(row))
                .map(InterpretedValue::effective)
                .map(BigDecimal::new);
        var total = application.costs();
        var remark = stated.isEmpty()
                ? Remark.note("sum.line")
                : stated.get().compareTo(total) == 0
                        ? Remark.note("sum.agrees")
                        : Remark.mustConfirm("sum.mismatch", stated.get(), total);
        keep(row, IntakeField.COSTS, total.toPlainString(), remark);
    }

    private void checkFinances() {
        var costs = application.costs();
        var financing = application.total(FINANCING_AMOUNT);
        if (application.rows(COST_AMOUNT).isEmpty()) {
            found(IntakeField.COSTS, "0", Remark.mustConfirm("costs.missing"));
        }
        if (application.rows(FINANCING_AMOUNT).isEmpty()) {
            found(IntakeField.FINANCES, "0", Remark.mustConfirm("finances.missing"));
        } else if (costs.compareTo(financing) != 0) {
            var figures = financing.toPlainString() + "/" + costs.toPlainString();
            found(
                    IntakeField.FINANCES,
                    figures,
                    Remark.mustConfirm(
                            "finances.mismatch",
                            financing,
                            costs,
                            financing.subtract(costs).abs()));
        }
    }

    private void checkGrantShare() {
        var costs = application.costs();
        var applied = application.applied(vocabulary);
        if (costs.signum() > 0 && applied.compareTo(costs.multiply(vocabulary.largestGrantShare())) > 0) {
            var percent = applied.multiply(HUNDRED).divide(costs, 1, RoundingMode.HALF_UP);
            found(
                    IntakeField.GRANT_SHARE,
                    applied.toPlainString() + "/" + costs.toPlainString(),
                    Remark.mustConfirm(
                            "finances.grantShare",
                            percent,
                            vocabulary.largestGrantShare().multiply(HUNDRED)));
        }
    }

    private void found(IntakeField field, String figures, Remark... remarks) {
        keep(field.path(), field, figures, remarks);
    }

    /** Put last in its section, where the figures it speaks of stand above. */
    private void keep(String path, IntakeField field, String figures, Remark... remarks) {
        var check = new InterpretedValue(path, field, null, figures, List.of(), List.of(remarks), answers.get(path));
        var after = values.size();
        while (after > 0 && isLater(values.get(after - 1).field().section(), field.section())) {
            after--;
        }
        values.add(after, check);
    }

    private static boolean isLater(Section one, Section other) {
        return one.ordinal() > other.ordinal();
    }
}
