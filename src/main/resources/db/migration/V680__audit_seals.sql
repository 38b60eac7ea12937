-- A chain cannot see that its end has been cut off, or that a whole case has gone. So where each chain ends is kept once more,
-- in seals that are chained themselves; whoever has a seal on paper or in a log sees whether those before it are the same.

-- Which chains have grown since they were sealed. Updated where it stands already, so that whoever seals passes by an act
-- that has not come to its end.
create table audit_unsealed (
    subject uuid        primary key,
    grown   timestamptz not null
);

create function audit_entry_grows() returns trigger language plpgsql as $$
begin
    insert into audit_unsealed (subject, grown)
    select distinct subject, clock_timestamp() from added
    on conflict (subject) do update set grown = excluded.grown;
    return null;
end
$$;

create trigger audit_entry_unsealed after insert on audit_entry
    referencing new table as added for each statement execute function audit_entry_grows();

insert into audit_unsealed (subject, grown) select distinct subject, now() from audit_entry;

create table audit_seal (
    no        bigint   primary key check (no > 0),
    content   text     not null,
    prev_hash char(64) not null unique,
    hash      char(64) not null,
    signature varchar(200)
);

create table audit_seal_head (
    subject uuid     not null,
    seq     bigint   not null,
    hash    char(64) not null,
    seal    bigint   not null references audit_seal,
    primary key (subject, seq)
);
create index audit_seal_head_by_seal on audit_seal_head (seal);

create trigger audit_seal_never_changes before update or delete on audit_seal
    for each row execute function refuse_change('the audit trail is append-only');
create trigger audit_seal_no_truncate before truncate on audit_seal
    for each statement execute function refuse_change('the audit trail is append-only');
create trigger audit_seal_head_never_changes before update or delete on audit_seal_head
    for each row execute function refuse_change('the audit trail is append-only');
create trigger audit_seal_head_no_truncate before truncate on audit_seal_head
    for each statement execute function refuse_change('the audit trail is append-only');

-- The portal reads the whole trail again and again, some chains at a time; a round knows how far it has come.
create table audit_round (
    id         bigint      generated always as identity primary key,
    started_at timestamptz not null,
    ended_at   timestamptz,
    subject    uuid        not null default '00000000-0000-0000-0000-000000000000',
    seal       bigint      not null default 0,
    chains     bigint      not null default 0,
    entries    bigint      not null default 0
);

-- What was found; of a seal the number stands in the place of the sequence, and no subject.
create table audit_flaw (
    subject  uuid        not null,
    seq      bigint      not null,
    kind     varchar(20) not null check (kind in ('CONTENT', 'LINK', 'GAP', 'COLUMNS', 'CUT', 'SEAL', 'SIGNATURE')),
    found_at timestamptz not null,
    primary key (subject, seq, kind)
);

-- The same check once more, written apart from the portal's: for whoever has the database and trusts no program. Signatures
-- it leaves to the program that reads the exported trail.
create function audit_trail_flaws() returns table (subject uuid, seq bigint, kind text) language sql stable as $$
    with linked as (
        select e.*, lag(e.hash) over chain as before, coalesce(lag(e.seq) over chain, 0) as place,
               e.hash = encode(sha256(convert_to(e.content, 'UTF8')), 'hex') as whole
        from audit_entry e window chain as (partition by e.subject order by e.seq)
    ), sealed as (
        select s.*, lag(s.hash) over (order by s.no) as before, coalesce(lag(s.no) over (order by s.no), 0) as place,
               (select encode(sha256(convert_to(
                            string_agg(h.subject || ' ' || h.seq || ' ' || h.hash || e'\n', '' order by h.subject::text collate "C"),
                            'UTF8')), 'hex') from audit_seal_head h where h.seal = s.no) as root
        from audit_seal s
    )
    select l.subject, l.seq, 'CONTENT' from linked l where not l.whole
    union all
    select l.subject, l.seq, 'LINK' from linked l where l.prev_hash <> coalesce(l.before, repeat('0', 64))
    union all
    select l.subject, l.seq, 'GAP' from linked l where l.seq <> l.place + 1
    union all
    select l.subject, l.seq, 'COLUMNS' from linked l
    where l.whole and (l.content::jsonb ->> 'subject', (l.content::jsonb ->> 'seq')::bigint, l.content::jsonb ->> 'act',
              l.content::jsonb ->> 'actor', (l.content::jsonb ->> 'time')::timestamptz, l.content::jsonb ->> 'prev')
          is distinct from (l.subject::text, l.seq, l.act::text, l.actor::text, l.at, l.prev_hash::text)
    union all
    select h.subject, h.seq, 'CUT' from audit_seal_head h left join audit_entry e on e.subject = h.subject and e.seq = h.seq
    where e.hash is distinct from h.hash
    union all
    select '00000000-0000-0000-0000-000000000000', s.no, 'SEAL' from sealed s
    where s.hash <> encode(sha256(convert_to(s.content, 'UTF8')), 'hex')
       or s.prev_hash <> coalesce(s.before, repeat('0', 64)) or s.no <> s.place + 1
       or (s.content::jsonb ->> 'no', s.content::jsonb ->> 'prev', s.content::jsonb ->> 'root')
          is distinct from (s.no::text, s.prev_hash::text, s.root)
$$;
