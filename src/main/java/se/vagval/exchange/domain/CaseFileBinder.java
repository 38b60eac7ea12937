package se.vagval.exchange.domain;

import static se.vagval.document.DocumentFormat.PDF;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import se.vagval.database.Fingerprint;
import se.vagval.document.Booklet;
import se.vagval.document.Booklet.PageMark;
import se.vagval.document.Booklet.Paper;
import se.vagval.document.BookletBinder;
import se.vagval.document.DocumentRenderer;
import se.vagval.web.Words;
import tools.jackson.databind.json.JsonMapper;

/** Writes a whole case as one PDF with a bookmark to each paper, or as its files with a list that a registry can read. */
@Component
public class CaseFileBinder {

    private static final Logger LOG = LoggerFactory.getLogger(CaseFileBinder.class);
    private static final String LIST = "akt.json";

    private final CaseSheets sheets;
    private final DocumentRenderer renderer;
    private final BookletBinder binder;
    private final JsonMapper json;
    private final Words words;

    CaseFileBinder(CaseSheets sheets, DocumentRenderer renderer, BookletBinder binder, JsonMapper json, Words words) {
        this.sheets = sheets;
        this.renderer = renderer;
        this.binder = binder;
        this.json = json;
        this.words = words;
    }

    public void bind(WholeCaseFile whole, OutputStream out) {
        var contents = sheets.contents(whole);
        var papers = new ArrayList<Paper>();
        for (var part : whole.parts()) {
            var number = papers.size() + 1;
            PageMark mark = (page, pages) -> words.message("exchange.file.page", number, page, pages);
            papers.add(new Paper(number + ". " + part.name(), 0, mark, () -> bindable(whole, part)));
        }
        binder.bind(
                new Booklet(
                        new Paper(contents.title(), 0, PageMark.NONE, () -> renderer.render(contents, PDF)), papers),
                out);
    }

    /** A PDF that somebody else made may be locked or broken; then a page says where it is. */
    private byte[] bindable(WholeCaseFile whole, FilePart part) {
        if (part.isPdf()) {
            var file = part.file().get();
            try {
                binder.pages(file);
                return file;
            } catch (RuntimeException broken) {
                LOG.warn("A paper could not be bound: {}", broken.getClass().getSimpleName());
            }
        }
        return renderer.render(sheets.unbound(whole, part), PDF);
    }

    /** File by file as they come, so that the largest of them is all that is in memory. */
    public void pack(WholeCaseFile whole, OutputStream out) throws IOException {
        var listed = new ArrayList<Map<String, Object>>();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : whole.parts()) {
                var name = fileName(listed.size() + 1, part);
                var file = part.file().get();
                zip.putNextEntry(new ZipEntry(name));
                zip.write(file);
                zip.closeEntry();
                listed.add(listed(part, name, file));
            }
            zip.putNextEntry(new ZipEntry(LIST));
            zip.write(json.writerWithDefaultPrettyPrinter().writeValueAsBytes(described(whole, listed)));
            zip.closeEntry();
        }
    }

    private static Map<String, Object> listed(FilePart part, String name, byte[] file) {
        var line = new LinkedHashMap<String, Object>();
        line.put("fil", name);
        line.put("handling", part.name());
        line.put("datum", part.day().toString());
        line.put("format", part.mediaType());
        line.put("storlek", file.length);
        line.put("sha256", Fingerprint.of(file));
        return line;
    }

    private Map<String, Object> described(WholeCaseFile whole, List<Map<String, Object>> listed) {
        var summary = whole.caseFile();
        var described = new LinkedHashMap<String, Object>();
        described.put("format", "vagval-akt/1");
        described.put("diarienummer", summary.registryNumber().value());
        described.put("arende", summary.id().toString());
        described.put("rubrik", summary.title());
        described.put("sokande", summary.applicant());
        described.put("inkommen", summary.received().toString());
        described.put("status", summary.status().name());
        described.put("statusord", words.of(summary.status()));
        described.put("enhet", summary.unit().value());
        described.put("handlingar", listed);
        return described;
    }

    /** Numbered, and with nothing in it that a file system may take for something else. */
    private static String fileName(int number, FilePart part) {
        return String.format(Locale.ROOT, "%02d ", number)
                + part.fileName().replaceAll("[^\\p{L}\\p{N} ._-]+", "-").replaceAll("^\\.+", "-");
    }
}
