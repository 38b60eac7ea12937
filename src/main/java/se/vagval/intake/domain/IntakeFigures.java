package se.vagval.intake.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import se.vagval.web.AmountReader;

/** Reads amounts and shares. What the file itself says is a number is taken as it is; text is always a guess. */
final class IntakeFigures {

    private static final Pattern PERCENT = Pattern.compile("(?<number>\\d{1,3}(?:[.,]\\d{1,9})?)\\s*(?:%|procent)?");
    private static final Pattern FIRST_WORD =
            Pattern.compile("^(?<word>\\p{L}+\\.?|~)\\s*(?<rest>.*)$", Pattern.DOTALL);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private IntakeFigures() {}

    static InterpretedText amount(ReceivedValue value, IntakeWords words) {
        var text = value.text().strip();
        if (value.isNumber() && text.indexOf('.') < 0) {
            return text.startsWith("-") ? InterpretedText.guess(text, "amount.negative") : InterpretedText.exact(text);
        }
        if (value.isNumber()) {
            return amountOf(new BigDecimal(text), "amount.text");
        }
        var first = FIRST_WORD.matcher(text);
        var approximate = first.matches() && words.is("approximate", first.group("word"));
        return AmountReader.read(approximate ? first.group("rest") : text)
                .map(kronor -> amountOf(kronor, approximate ? "amount.approximate" : "amount.text"))
                .orElseGet(() -> InterpretedText.unusable("amount.unreadable"));
    }

    private static InterpretedText amountOf(BigDecimal kronor, String remark) {
        var whole = kronor.setScale(0, RoundingMode.HALF_UP);
        var meant = InterpretedText.guess(whole.toPlainString(), remark, whole);
        return whole.compareTo(kronor) == 0 ? meant : meant.with(Remark.mustConfirm("amount.rounded"));
    }

    /** A share as a fraction of one. */
    static InterpretedText share(ReceivedValue value, IntakeWords words) {
        var text = value.text().replace('\u00A0', ' ').strip();
        if (value.isNumber()) {
            var number = new BigDecimal(text);
            if (number.signum() > 0 && number.compareTo(BigDecimal.ONE) <= 0) {
                return InterpretedText.exact(plain(number));
            }
        }
        return words.meaning("fraction", text)
                .map(fraction -> shareOf(new BigDecimal(fraction), "share.words"))
                .or(() -> percent(text))
                .orElseGet(() -> InterpretedText.unusable("share.unreadable"));
    }

    private static Optional<InterpretedText> percent(String text) {
        var written = PERCENT.matcher(text.toLowerCase(Locale.ROOT));
        if (!written.matches()) {
            return Optional.empty();
        }
        var number = new BigDecimal(written.group("number").replace(',', '.'));
        if (number.signum() <= 0 || number.compareTo(HUNDRED) > 0) {
            return Optional.empty();
        }
        var fraction = number.compareTo(BigDecimal.ONE) <= 0 && text.indexOf('%') < 0 ? number : number.divide(HUNDRED);
        return Optional.of(shareOf(fraction, "share.percent"));
    }

    private static InterpretedText shareOf(BigDecimal fraction, String remark) {
        return InterpretedText.guess(
                plain(fraction), remark, fraction.multiply(HUNDRED).stripTrailingZeros());
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
