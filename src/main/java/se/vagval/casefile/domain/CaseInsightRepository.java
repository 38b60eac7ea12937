package se.vagval.casefile.domain;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Asks how far one person sees into cases. */
interface CaseInsightRepository extends Repository<CaseFile, UUID> {

    /**
     * The rule itself, said once: for the case {@code c} and the reader whom the parameters describe, the name of an
     * {@code Insight}. A declared conflict closes whatever else would open; without a mark a case is open.
     */
    String INSIGHT = """
            case
                when coalesce((select d.conflicted from conflict_declaration d
                    where d.case_file = c.id and d.person = :reader
                    order by d.declared_at desc limit 1), false) then 'CONFLICTED'
                when c.secrecy_provision is null then 'OPEN'
                when c.officer = :reader then 'OFFICER'
                when :manager and c.unit = :unit then 'MANAGER'
                when exists (select from secrecy_reader n
                    where n.case_file = c.id and n.person = :reader) then 'NAMED'
                when :director and c.laid_before = 'DELEGATE' then 'DECIDER'
                when :committee and c.laid_before = 'COMMITTEE' then 'DECIDER'
                else 'MARKED'
            end
            """;

    /** One case as one person stands to it. */
    interface Row {
        UUID getId();

        String getUnit();

        @Nullable
        String getOfficer();

        String getStatus();

        boolean getMarked();

        @Nullable
        Boolean getConflicted();

        String getInsight();
    }

    @Query(nativeQuery = true, value = """
            select c.id as id, c.unit as unit, c.officer as officer, c.status as status,
                   c.secrecy_provision is not null as marked,
                   (select d.conflicted from conflict_declaration d
                       where d.case_file = c.id and d.person = :reader
                       order by d.declared_at desc limit 1) as conflicted,
            """ + INSIGHT + """
                   as insight
            from case_file c where c.id in (:cases)
            """)
    List<Row> of(
            Collection<UUID> cases, String reader, String unit, boolean manager, boolean director, boolean committee);
}
