-- What somebody made unreadable is a flaw like another: the check must not stop at it, and leave all that comes after unread.
-- Tried by reading it: PostgreSQL 15 cannot be asked beforehand. Only what the words themselves bring about makes them unreadable, be it
-- a fault in them or a depth nobody can read; whatever else goes wrong is told as it is.
create function audit_said(content text) returns jsonb language plpgsql stable as $$
begin
    return content::jsonb;
exception when data_exception or program_limit_exceeded then
    return null;
end
$$;

create function audit_moment(said text) returns timestamptz language plpgsql stable as $$
begin
    return said::timestamptz;
exception when data_exception then
    return null;
end
$$;

create or replace function audit_trail_flaws() returns table (subject uuid, seq bigint, kind text) language sql stable as $$
    with linked as (
        select e.*, lag(e.hash) over chain as before, coalesce(lag(e.seq) over chain, 0) as place,
               e.hash = encode(sha256(convert_to(e.content, 'UTF8')), 'hex') as whole, audit_said(e.content) as said
        from audit_entry e window chain as (partition by e.subject order by e.seq)
    ), sealed as (
        select s.*, lag(s.hash) over (order by s.no) as before, coalesce(lag(s.no) over (order by s.no), 0) as place,
               audit_said(s.content) as said,
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
    where l.whole and (l.said ->> 'subject', l.said ->> 'seq', l.said ->> 'act', l.said ->> 'actor',
              audit_moment(l.said ->> 'time'), l.said ->> 'prev')
          is distinct from (l.subject::text, l.seq::text, l.act::text, l.actor::text, l.at, l.prev_hash::text)
    union all
    select h.subject, h.seq, 'CUT' from audit_seal_head h left join audit_entry e on e.subject = h.subject and e.seq = h.seq
    where e.hash is distinct from h.hash
    union all
    select '00000000-0000-0000-0000-000000000000', s.no, 'SEAL' from sealed s
    where s.hash <> encode(sha256(convert_to(s.content, 'UTF8')), 'hex')
       or s.prev_hash <> coalesce(s.before, repeat('0', 64)) or s.no <> s.place + 1
       or (s.said ->> 'no', s.said ->> 'prev', s.said ->> 'root') is distinct from (s.no::text, s.prev_hash::text, s.root)
$$;
