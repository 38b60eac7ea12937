-- What the list of cases narrows by and other rooms know: which strength areas a case was found to further, at which meetings it
-- stands or stood, and when anything last happened in it. Kept by the database where those facts are written.
create table case_facet (
    case_file      uuid primary key references case_file on delete cascade,
    strength_areas text[]      not null default '{}',
    meetings       date[]      not null default '{}',
    moved_at       timestamptz not null
);
create index case_facet_by_area on case_facet using gin (strength_areas);
create index case_facet_by_meeting on case_facet using gin (meetings);
create index case_facet_by_move on case_facet (moved_at);

create function case_strength_areas(uuid) returns text[] language sql stable as $$
    select coalesce(array_agg(t.code order by t.code), '{}') from target_link t join assessment a on a.id = t.assessment
    where a.case_file = $1 and t.kind = 'STRENGTH_AREA' and t.level > 0
$$;

create function case_meetings(uuid) returns date[] language sql stable as $$
    select coalesce(array_agg(m.meeting_date order by m.meeting_date), '{}') from agenda_item i join meeting m on m.id = i.meeting
    where i.case_file = $1
$$;

create function case_facet_begins() returns trigger language plpgsql as $$
begin
    insert into case_facet (case_file, moved_at) values (new.id, now());
    return null;
end
$$;
create trigger case_file_facet after insert on case_file for each row execute function case_facet_begins();

create function case_facet_linked() returns trigger language plpgsql as $$
declare
    changed target_link := case when tg_op = 'DELETE' then old else new end;
begin
    update case_facet f set strength_areas = case_strength_areas(f.case_file)
    from assessment a where a.id = changed.assessment and f.case_file = a.case_file and changed.kind = 'STRENGTH_AREA';
    return null;
end
$$;
create trigger target_link_facet after insert or update or delete on target_link
    for each row execute function case_facet_linked();

create function case_facet_placed() returns trigger language plpgsql as $$
declare
    changed agenda_item := case when tg_op = 'DELETE' then old else new end;
begin
    update case_facet f set meetings = case_meetings(f.case_file) where f.case_file = changed.case_file;
    return null;
end
$$;
create trigger agenda_item_facet after insert or update or delete on agenda_item
    for each row execute function case_facet_placed();

-- Whoever only looked has moved nothing.
create function case_facet_moved() returns trigger language plpgsql as $$
begin
    update case_facet f set moved_at = new.at where f.case_file = new.subject and f.moved_at < new.at;
    return null;
end
$$;
create trigger audit_entry_facet after insert on audit_entry
    for each row when (new.act <> 'SecretCaseRead') execute function case_facet_moved();

insert into case_facet (case_file, strength_areas, meetings, moved_at)
select c.id, case_strength_areas(c.id), case_meetings(c.id),
    coalesce((select max(a.at) from audit_entry a where a.subject = c.id and a.act <> 'SecretCaseRead'), c.registered_at, now())
from case_file c;

-- Sparad vy. A list under a name: the person's own, or shown to the whole unit as well.
create table case_view (
    id       uuid primary key,
    owner    varchar(100) not null references account,
    unit     varchar(50) references unit,
    name     varchar(80)  not null check (name <> ''),
    filter   text         not null,
    saved_at timestamptz  not null
);
create unique index case_view_once on case_view (owner, lower(name));
create index case_view_of_unit on case_view (unit) where unit is not null;
