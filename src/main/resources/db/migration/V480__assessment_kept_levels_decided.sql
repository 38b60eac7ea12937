-- A level that stood before the proposal was seen, and was kept, was not noted as decided. Where it still stands as it was, the
-- trail tells when a person stood by it: when the difference was explained, or else when the statement was handed in. Of what was
-- kept and never handed in nothing is stored that says that it was decided, so that stays open; and so does an effect against a
-- goal, whose level was noted otherwise than it counts.
with seen as (
    select a.id, a.case_file, p.place, p.seen,
           p.place = max(p.place) over (partition by a.id, p.seen ->> 'subject') as last
    from assessment a
    cross join lateral jsonb_array_elements(a.seen_proposals -> 'proposals') with ordinality as p (seen, place)),
kept as (
    select s.id, s.place, s.seen,
           (select to_char(min(e.at) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') from audit_entry e
            where e.subject = s.case_file and e.at >= (s.seen ->> 'seenAt')::timestamptz
              and (e.act = 'StatementSubmitted'
                   or e.act = 'DifferenceExplained'
                      and e.content::jsonb @> jsonb_build_object(
                          'details', jsonb_build_array(jsonb_build_array('dimension', s.seen ->> 'dimension'))))) as at
    from seen s
    where s.last and s.seen ->> 'own' is not null and s.seen ->> 'decided' is null
      and (exists (
               select from dimension_grade g
               where g.assessment = s.id and g.dimension = s.seen ->> 'dimension' and s.seen ->> 'subject' = s.seen ->> 'dimension'
                 and s.seen ->> 'own' = case g.outcome when 'LEVEL' then g.level::text when 'NOT_ASSESSABLE' then '?' when 'NOT_RELEVANT' then '×' end)
           or s.seen ->> 'own' = (
               select max(t.level)::text from target_link t
               where t.assessment = s.id and t.impact <> '-'
                 and (t.code = s.seen ->> 'subject'
                      or s.seen ->> 'subject' = s.seen ->> 'dimension'
                         and t.code in (select other.seen ->> 'subject' from seen other
                                        where other.id = s.id and other.seen ->> 'dimension' = s.seen ->> 'dimension'))))),
mended as (
    select s.id,
           jsonb_agg(case when k.at is null then s.seen
                          else s.seen || jsonb_build_object('decided', s.seen ->> 'own', 'decidedAt', k.at) end
                     order by s.place) as proposals
    from seen s left join kept k on k.id = s.id and k.place = s.place
    group by s.id having bool_or(k.at is not null))
update assessment a set seen_proposals = jsonb_set(a.seen_proposals, '{proposals}', m.proposals)
from mended m where a.id = m.id;
