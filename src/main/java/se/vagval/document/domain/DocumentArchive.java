package se.vagval.document.domain;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.database.Fingerprint;
import se.vagval.document.DocumentContent;
import se.vagval.document.DocumentFormat;
import se.vagval.document.DocumentRenderer;
import se.vagval.document.IssuedDocument;
import se.vagval.document.IssuedDocuments;
import se.vagval.document.LabelledText;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps each paper as the file it became; of two who make the same one at once, the first one's is everybody's. At its foot
 * stands the fingerprint of what it says, the same in every format, unless it belongs to an edition that has one of its own.
 */
@Component
@Transactional
class DocumentArchive implements IssuedDocuments {

    private final IssuedDocumentRepository kept;
    private final DocumentRenderer renderer;
    private final Clock clock;
    private final JsonMapper json = JsonMapper.builder().build();

    DocumentArchive(IssuedDocumentRepository kept, DocumentRenderer renderer, Clock clock) {
        this.kept = kept;
        this.renderer = renderer;
        this.clock = clock;
    }

    @Override
    public IssuedDocument issue(UUID subject, String kind, DocumentFormat format, Supplier<DocumentContent> content) {
        return kept.find(subject, kind, format).orElseGet(() -> {
            byte[] file = renderer.render(() -> imprinted(content.get()), format);
            kept.keep(subject, kind, new IssuedDocument(format, file, Fingerprint.of(file), clock.instant()));
            return kept.find(subject, kind, format).orElseThrow();
        });
    }

    private DocumentContent imprinted(DocumentContent content) {
        if (!content.imprint().value().isBlank()) {
            return content;
        }
        var said = json.writeValueAsBytes(List.of(content.title(), content.header(), content.blocks()));
        return content.imprinted(new LabelledText("SHA-256", Fingerprint.of(said)));
    }

    @Override
    @Transactional(readOnly = true)
    public Set<UUID> made(Collection<UUID> subjects, String kind, DocumentFormat format) {
        return subjects.isEmpty() ? Set.of() : kept.made(subjects, kind, format);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Issued> issuedOf(UUID subject) {
        return kept.issuedOf(subject);
    }
}
