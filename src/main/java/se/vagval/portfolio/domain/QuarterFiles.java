package se.vagval.portfolio.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.vagval.document.Block;
import se.vagval.document.DocumentContent;
import se.vagval.document.DocumentFormat;
import se.vagval.document.DocumentHeader;
import se.vagval.document.DocumentRenderer;
import se.vagval.document.LabelledText;
import se.vagval.document.Spreadsheet;
import se.vagval.document.Spreadsheet.Format;
import se.vagval.portfolio.domain.QuarterContent.Named;
import se.vagval.web.Swedish;
import se.vagval.web.Words;
import tools.jackson.databind.json.JsonMapper;

/** The edition as files: PDF/A for people, XLSX and CSV for spreadsheets, JSON with its own description for machines. */
@Component
class QuarterFiles {

    private static final String KEY = "portfolio.quarter.";
    private static final List<String> FIELDS = List.of(
            "ar",
            "kvartal",
            "tidsspann",
            "geografi",
            "kommunkod",
            "kommun",
            "stodformskod",
            "stodform",
            "inkomna",
            "beviljade",
            "avslag",
            "beviljat_kronor",
            "arenden_med_utbetalning",
            "utbetalt_kronor");

    private final QuarterTables tables;
    private final DocumentRenderer renderer;
    private final Words words;
    private final JsonMapper json = JsonMapper.builder().build();

    QuarterFiles(QuarterTables tables, DocumentRenderer renderer, Words words) {
        this.tables = tables;
        this.renderer = renderer;
        this.words = words;
    }

    List<QuarterFile> of(QuarterEdition edition) {
        var content = edition.read();
        var name = "kommunal-fordelning-" + edition.quarter() + "-utgava-" + edition.number();
        var data = data(content);
        return List.of(
                QuarterFile.of(
                        "pdf",
                        name + ".pdf",
                        DocumentFormat.PDF.mediaType(),
                        renderer.render(document(edition, content), DocumentFormat.PDF)),
                file(Format.XLSX, name, Spreadsheet.workbook(sheets(content, data))),
                file(Format.CSV, name, data.bytes(Format.CSV)),
                QuarterFile.of(
                        "json", name + ".json", "application/json", json.writeValueAsBytes(open(edition, data))));
    }

    private static QuarterFile file(Format format, String name, byte[] bytes) {
        var kind = format.extension();
        return QuarterFile.of(kind, name + "." + kind, format.contentType(), bytes);
    }

    private List<Spreadsheet> sheets(QuarterContent content, Spreadsheet data) {
        var all = new ArrayList<Spreadsheet>();
        all.add(new Spreadsheet(
                words.message(KEY + "sheet.about"),
                List.of(words.message(KEY + "title"), ""),
                notes(content).stream().map(it -> List.<Object>of(it, "")).toList()));
        all.add(data);
        return all;
    }

    /** One row per cell; a hidden number is two points. */
    private Spreadsheet data(QuarterContent content) {
        var places = named(content.places());
        var forms = named(content.forms());
        var county = words.message(KEY + "county");
        var every = words.message(KEY + "everyForm");
        return new Spreadsheet(
                words.message(KEY + "sheet.data"),
                FIELDS,
                content.rows().stream()
                        .map(it -> List.<Object>of(
                                it.period().yearOf(content.id()),
                                content.quarter(),
                                it.period().name(),
                                it.geography().name(),
                                it.place(),
                                places.getOrDefault(it.place(), county),
                                it.form(),
                                forms.getOrDefault(it.form(), every),
                                cell(it.received()),
                                cell(it.granted()),
                                cell(it.rejected()),
                                cell(it.amount()),
                                cell(it.payees()),
                                cell(it.paid())))
                        .toList());
    }

    private static Object cell(@Nullable Long number) {
        return number == null ? QuarterTables.HIDDEN : number;
    }

    private static Map<String, String> named(List<Named> all) {
        return all.stream().collect(Collectors.toMap(Named::code, Named::name));
    }

    /** Öppna data: what it is, who answers for it, what the fields mean, and the rows; a hidden number is null. */
    private Map<String, Object> open(QuarterEdition edition, Spreadsheet data) {
        var metadata = new LinkedHashMap<String, Object>();
        metadata.put("title", words.message(KEY + "title"));
        metadata.put("description", words.message(KEY + "about"));
        metadata.put("publisher", words.region());
        metadata.put("language", "sv");
        metadata.put("license", "https://creativecommons.org/publicdomain/zero/1.0/");
        metadata.put("issued", Swedish.date(edition.publishedAt()));
        metadata.put("quarter", edition.quarter().toString());
        metadata.put("edition", edition.number());
        metadata.put("contentSha256", edition.sha256());
        metadata.put("hiddenBelow", Suppression.LEAST);
        metadata.put(
                "fields",
                data.headings().stream()
                        .map(it -> Map.of("name", it, "description", words.message(KEY + "field." + it)))
                        .toList());
        var rows = new ArrayList<Map<String, @Nullable Object>>();
        data.rows().forEach(it -> rows.add(object(data.headings(), it)));
        return Map.of("metadata", metadata, "rows", rows);
    }

    /** What is hidden is there and says nothing. */
    private static Map<String, @Nullable Object> object(List<String> header, List<?> row) {
        var object = new LinkedHashMap<String, @Nullable Object>();
        for (var at = 0; at < row.size(); at++) {
            object.put(header.get(at), row.get(at).equals(QuarterTables.HIDDEN) ? null : row.get(at));
        }
        return object;
    }

    private DocumentContent document(QuarterEdition edition, QuarterContent content) {
        var title = words.message(KEY + "titleOf", content.quarter(), Integer.toString(content.year()));
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Paragraph(words.message(KEY + "about")));
        if (edition.isCorrection()) {
            blocks.add(new Block.Paragraph(words.message(KEY + "corrected", edition.number(), edition.reason())));
        }
        tables.of(content).forEach(it -> blocks.add(table(it)));
        addTexts(blocks, content);
        blocks.add(new Block.Heading(1, words.message(KEY + "how")));
        blocks.add(new Block.BulletList(notes(content)));
        return new DocumentContent(
                        title,
                        Locale.of("sv", "SE"),
                        new DocumentHeader(
                                words.region(),
                                "",
                                new LabelledText(words.message(KEY + "date"), Swedish.date(edition.publishedAt())),
                                new LabelledText("", "")),
                        blocks)
                .imprinted(new LabelledText("SHA-256", edition.sha256()));
    }

    private static Block table(FigureTable table) {
        var alignments = Stream.concat(
                        Stream.of(Block.Alignment.START),
                        table.header().stream().skip(1).map(it -> Block.Alignment.END))
                .toList();
        return new Block.Table(table.caption(), table.header(), table.rows(), alignments);
    }

    private void addTexts(List<Block> blocks, QuarterContent content) {
        var places = named(content.places());
        if (!content.causes().isEmpty()) {
            blocks.add(new Block.Heading(1, words.message(KEY + "causes")));
            blocks.add(new Block.BulletList(content.causes().stream()
                    .map(it -> "%s – %s: %s"
                            .formatted(places.getOrDefault(it.place(), it.place()), words.of(it.factor()), it.text()))
                    .toList()));
        }
        if (!content.actions().isEmpty()) {
            blocks.add(new Block.Heading(1, words.message(KEY + "actions")));
            blocks.add(new Block.BulletList(content.actions().stream()
                    .map(it -> words.message(
                            it.doneOn() == null ? KEY + "actionOpen" : KEY + "actionDone",
                            Objects.requireNonNull(places.getOrDefault(it.place(), it.place())),
                            it.text(),
                            it.responsible(),
                            Swedish.date(it.doneOn() == null ? it.due() : it.doneOn())))
                    .toList()));
        }
    }

    /** How to read the numbers. */
    private List<String> notes(QuarterContent content) {
        return List.of(
                words.message(KEY + "how.seat"),
                words.message(KEY + "how.operation"),
                words.message(KEY + "how.count"),
                words.message(KEY + "how.hidden", content.least()),
                words.message(KEY + "how.year"),
                words.message(KEY + "how.paid"));
    }
}
