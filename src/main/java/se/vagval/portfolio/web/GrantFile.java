package se.vagval.portfolio.web;

import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import se.vagval.portfolio.PortfolioCut;
import se.vagval.portfolio.domain.Grant;
import se.vagval.web.Words;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/** Fil med beviljade stöd, in the shape of 360Giving; written grant by grant, so that it takes no room however long it gets. */
class GrantFile implements Consumer<Grant>, AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String SCHEMA =
            "https://raw.githubusercontent.com/ThreeSixtyGiving/standard/main/schema/360-giving-package-schema.json";
    private static final String REGION = "SE-ORG-2321000214";

    private final JsonGenerator file;
    private final CutWords cuts;
    private final Words words;

    GrantFile(OutputStream to, CutWords cuts, Words words) {
        this.file = JSON.createGenerator(to);
        this.cuts = cuts;
        this.words = words;
        file.writeStartObject();
        file.writeStringProperty("$schema", SCHEMA);
        file.writeStringProperty("license", DataCatalogue.CC0);
        file.writeArrayPropertyStart("grants");
    }

    @Override
    public void accept(Grant grant) {
        file.writePOJO(grant(grant));
    }

    @Override
    public void close() {
        file.writeEndArray();
        file.writeEndObject();
        file.close();
    }

    private Map<String, Object> grant(Grant it) {
        var grant = new LinkedHashMap<String, Object>();
        grant.put("id", "360G-vagval-" + it.registryNumber().replace('/', '-'));
        grant.put("title", it.title());
        grant.put("description", it.title());
        grant.put("currency", "SEK");
        grant.put("amountAppliedFor", it.applied());
        grant.put("amountAwarded", it.granted());
        grant.put("awardDate", it.decidedOn().toString());
        if (it.organisationNumber().isEmpty()) {
            grant.put("recipientIndividual", recipient(it));
        } else {
            grant.put("recipientOrganization", List.of(recipient(it)));
        }
        grant.put("fundingOrganization", List.of(Map.of("id", REGION, "name", words.region())));
        grant.put(
                "beneficiaryLocation",
                it.municipalities().stream().map(this::place).toList());
        var start = it.start();
        var end = it.end();
        if (start != null && end != null) {
            grant.put("plannedDates", List.of(Map.of("startDate", start.toString(), "endDate", end.toString())));
        }
        var programme = cuts.of(PortfolioCut.SUPPORT_FORM, it.programme());
        grant.put("grantProgramme", List.of(Map.of("code", it.programme(), "title", programme)));
        return grant;
    }

    private Map<String, String> place(String code) {
        return Map.of(
                "name", cuts.of(PortfolioCut.SEAT, code), "countryCode", "SE", "geoCode", code, "geoCodeType", "SCB");
    }

    private Map<String, String> recipient(Grant it) {
        return it.organisationNumber().isEmpty()
                ? Map.of(
                        "id",
                        "SE-PERSON-" + it.registryNumber().replace('/', '-'),
                        "name",
                        words.message("portfolio.open.person"))
                : Map.of("id", "SE-ORG-" + it.organisationNumber(), "name", it.recipient());
    }
}
