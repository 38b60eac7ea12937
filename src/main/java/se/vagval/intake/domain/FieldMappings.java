package se.vagval.intake.domain;

import org.springframework.stereotype.Component;
import se.vagval.web.NotFoundRefusal;

/** Finds the map of a source: the version that stands now, or the one a file was read by. */
@Component
class FieldMappings {

    private final FieldMappingRepository kept;

    FieldMappings(FieldMappingRepository kept) {
        this.kept = kept;
    }

    FieldMapping newest(String source) {
        return kept.findFirstBySourceOrderByNumberDesc(source)
                .map(KeptMapping::mapping)
                .orElseGet(() -> shipped(source));
    }

    /**
     * Number 0 is the map of the portal as it is now: a file that came by it before readings were kept is read by today's.
     */
    FieldMapping version(String source, int number) {
        return number == 0
                ? shipped(source)
                : kept.findBySourceAndNumber(source, number)
                        .map(KeptMapping::mapping)
                        .orElseThrow(() -> new NotFoundRefusal("field mapping"));
    }

    private static FieldMapping shipped(String source) {
        if (!source.equals(FieldMapping.STANDARD)) {
            throw new NotFoundRefusal("field mapping");
        }
        return FieldMapping.begun(source);
    }
}
