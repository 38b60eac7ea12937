package se.vagval.assessment.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import se.vagval.assessment.EffectChain;
import se.vagval.assessment.EffectChain.Item;
import se.vagval.strategy.ChainLink;

/** Effektkedjan, one row per part of a link; {@code at} is where its passage stands, and nothing for own words. */
record ChainForm(@Nullable List<@Valid Row> rows, @Nullable Integer version) implements PartForm {

    /** A part of a link. */
    record Row(
            @Nullable ChainLink link,
            @Nullable @Size(max = 20_000) String text,
            @Nullable @Size(max = 200) String at,
            @Nullable @Size(max = 5000) String lacks,
            @Nullable @Size(max = 5000) String leadsTo,
            @Nullable @Size(max = 5000) String details) {

        static final Row EMPTY = new Row(null, "", "", "", "", "");

        static Row of(Item it) {
            return new Row(it.link(), it.text(), it.at(), it.lacks(), it.leadsTo(), it.details());
        }

        boolean isBlank() {
            return Rows.allBlank(text);
        }

        Item toItem() {
            return new Item(
                    link == null ? ChainLink.NEED : link,
                    Rows.text(text),
                    null,
                    Rows.text(lacks),
                    Rows.text(leadsTo),
                    Rows.text(details));
        }
    }

    static ChainForm of(EffectChain chain, int version) {
        return new ChainForm(Rows.withRoom(chain.items().stream().map(Row::of).toList(), () -> Row.EMPTY), version);
    }

    @Override
    public void check(Errors errors) {
        Rows.each("rows", rows, (row, fields) -> {
            var saysMore = !Rows.allBlank(row.lacks(), row.leadsTo(), row.details());
            Rows.named(fields + "text", row.text(), saysMore, errors);
            if (!row.isBlank() && row.link() == null) {
                errors.rejectValue(fields + "link", "required");
            }
        });
    }

    EffectChain toChain() {
        return new EffectChain(
                Rows.kept(rows, Row::isBlank).stream().map(Row::toItem).toList());
    }

    /** Where the passage of each part stands, in the order of the chain. */
    List<String> places() {
        return Rows.kept(rows, Row::isBlank).stream()
                .map(it -> Rows.text(it.at()))
                .toList();
    }

    @Override
    public int rowCount() {
        return rows == null ? 0 : rows.size();
    }

    @Override
    public String asText() {
        return toChain().items().stream()
                .map(it -> Rows.joined(it.text(), it.lacks(), it.leadsTo(), it.details()))
                .collect(Collectors.joining("\n"));
    }
}
