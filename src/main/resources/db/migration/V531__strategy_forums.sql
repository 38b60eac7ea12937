-- Forum: where the region meets others, who is in them and whose they are here. Roles and units, no persons.
create table forum (
    id          uuid primary key,
    version     integer      not null,
    name        text         not null check (name <> ''),
    kind        varchar(20)  not null check (kind in ('PARTNERSHIP', 'COOPERATION', 'COUNCIL', 'NETWORK', 'MEETING')),
    purpose     text         not null,
    members     text         not null,
    rhythm      text         not null,
    responsible text         not null,
    sami        boolean      not null,
    link        text         not null,
    source      text         not null,
    verified    boolean      not null,
    changed_by  varchar(100) not null,
    changed_at  timestamptz  not null
);

create unique index forum_name on forum (name);

-- What the region's own report names. What it does not say stands empty, and nobody has verified any of it.
insert into forum (id, version, name, kind, purpose, members, rhythm, responsible, sami, link, source, verified, changed_by, changed_at)
select gen_random_uuid(), 1, name, kind, purpose, members, rhythm, '', sami, '', source, false, 'vagval', now()
from (values
    ('Service Z', 'NETWORK', 'Regionalt nätverk för service', '', '', false, 'Regionens resultatredovisning för 2024, avsnitt 1'),
    ('Vad står på spel?', 'MEETING', 'Återkommande mötesforum', '', '', false, 'Regionens resultatredovisning för 2024, avsnitt 1'),
    ('Kompetenspartnerskapet', 'PARTNERSHIP', 'Samverkan om länets kompetensförsörjning', '', '', false, 'Regionens resultatredovisning för 2024, avsnitt 2.1'),
    ('Länspartnerskapet', 'PARTNERSHIP', 'Partnerskap för länets aktörer', 'Ett fyrtiotal aktörer', 'Två gånger per år', false, 'Regionens resultatredovisning för 2024, avsnitt 3'),
    ('Ektesne', 'MEETING', 'Öppet forum på sydsamiskt initiativ', '', '', true, 'Regionens resultatredovisning för 2024, avsnitt 3'),
    ('Europaforum Norra Sverige', 'COOPERATION', 'Forum för frågor om norra Sverige och EU', '', '', false, 'Regionens resultatredovisning för 2024, avsnitt 3'),
    ('North Sweden', 'COOPERATION', 'Norra Sverige i EU', '', '', false, 'Regionens resultatredovisning för 2024, avsnitt 3'),
    ('Livsmedelsrådet', 'COUNCIL', 'Råd kring länets mat- och livsmedelsstrategi', '', '', false, 'Regionens resultatredovisning för 2024, avsnitt 3'),
    ('Näringslivsdialogen', 'MEETING', 'Dialog med näringslivet', '', 'Varje månad', false, 'Regionens resultatredovisning för 2024, avsnitt 3'),
    ('Transportutvecklingsrådet', 'COUNCIL', 'Infrastruktur och transporter', '', '', false, 'Regionens resultatredovisning för 2024, avsnitt 4'),
    ('SJ samråd', 'COUNCIL', 'Samråd om tågtrafiken', '', '', false, 'Regionens resultatredovisning för 2024, avsnitt 4'),
    ('Inframöten', 'MEETING', 'Möten om infrastruktur', '', '', false, 'Regionens resultatredovisning för 2024, avsnitt 4'),
    ('Flygrådet', 'COUNCIL', 'Råd för flyget', '', '', false, 'Regionens resultatredovisning för 2024, avsnitt 4'),
    ('Analyssamverkan Norr', 'COOPERATION', 'Samarbete om analys', 'De fyra nordliga länen', '', false, 'Regionens resultatredovisning för 2024, avsnitt 6')
) as told (name, kind, purpose, members, rhythm, sami, source);
