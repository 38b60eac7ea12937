-- Jobs that outlive the portal's process: the scheduler's own table, as its makers have it.
create table scheduled_tasks (
    task_name            text        not null,
    task_instance        text        not null,
    task_data            bytea,
    execution_time       timestamptz not null,
    picked               boolean     not null,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures int,
    last_heartbeat       timestamptz,
    version              bigint      not null,
    priority             smallint,
    primary key (task_name, task_instance)
);
comment on table scheduled_tasks is 'Jobs: what is to be done, by which portal it is being done, and when that was last heard of';
create index scheduled_tasks_by_time on scheduled_tasks (execution_time);
create index scheduled_tasks_by_heartbeat on scheduled_tasks (last_heartbeat);

-- Omläsning: all applications read by a draft's guide beside that of the version it was copied from. One at a time.
create table rereading (
    id           uuid         primary key,
    draft        varchar(20)  not null,
    draft_number bigint       not null,
    base         varchar(20)  not null,
    content      text         not null,
    state        varchar(10)  not null check (state in ('RUNNING', 'STOPPED', 'DONE', 'FAILED')),
    begun_by     varchar(100) not null,
    begun_at     timestamptz  not null,
    ended_at     timestamptz
);
comment on table rereading is 'Omläsningar: which draft, as it stood when it was begun, and how it went';
create index rereading_by_draft on rereading (draft, begun_at);
create unique index rereading_running on rereading (state) where state = 'RUNNING';

create table rereading_part (
    rereading uuid    not null references rereading (id) on delete cascade,
    part      int     not null,
    last_case uuid    not null,
    total     int     not null,
    done      int     not null,
    changes   jsonb   not null,
    ended     boolean not null default false,
    primary key (rereading, part)
);
comment on table rereading_part is 'Omläsningens delar: how far each has come, and what it has counted by then';
