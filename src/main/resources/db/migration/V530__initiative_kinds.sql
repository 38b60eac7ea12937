-- Satsningar of several kinds: what a påverkansarbete is turned to, which focus areas a satsning stands under, and who says so.
-- Nobody has said of what kind the earlier ones are.
alter table initiative
    add column kind        varchar(20) check (kind in ('PROJECT', 'SKILLS', 'ADVOCACY', 'OTHER')),
    add column towards     text   not null default '',
    add column focus_areas text[] not null default '{}',
    add column source      text   not null default '',
    add check (kind is distinct from 'ADVOCACY' or towards <> '');

-- The areas' page asks for all that stand under any.
create index initiative_under_focus on initiative (lower(theme), id) where focus_areas <> '{}';

-- What the region's own report names. It says neither how far they have come nor which area is which, so nobody has verified that.
insert into initiative (id, version, status, kind, theme, owner, owner_number, funder, lesson, municipalities, towards, focus_areas,
                        source, changed_by, changed_at)
select gen_random_uuid(), 1, 'ONGOING', kind, theme, 'Region Jämtland Härjedalen', '', '', '', '{}', towards, areas, source, 'vagval',
       now()
from (values
    ('SKILLS', 'Regional struktur för validering', '', '{KOMP-1}'::text[],
     'Regionens resultatredovisning för 2024, avsnitt 2.1. Läge och fokusområde är inte verifierade.'),
    ('SKILLS', 'Inflyttning till länet', '', '{KOMP-2}'::text[],
     'Regionens resultatredovisning för 2024, avsnitt 2.1. Läge och fokusområde är inte verifierade.'),
    ('SKILLS', 'Utveckling av lärcentrum', '', '{KOMP-3}'::text[],
     'Regionens resultatredovisning för 2024, avsnitt 2.1. Läge och fokusområde är inte verifierade.'),
    ('ADVOCACY', 'Fördelning av medel', 'Nationell nivå', '{}'::text[],
     'Regionens resultatredovisning för 2024, avsnitt 4. Mottagare och läge är inte verifierade.')
) as told (kind, theme, towards, areas, source)
on conflict (once) do nothing;
