-- Long work: what people see of it, and what the scheduler keeps so that it survives a restart.
create schema job;

create table job.job (
    id uuid primary key,
    kind text not null,
    title text not null,
    actor text not null,
    actor_name text not null,
    task jsonb not null,
    state text not null default 'waiting'
        constraint job_state check (state in ('waiting', 'running', 'done', 'failed', 'cancelled')),
    step text not null default '',
    done bigint not null default 0,
    total bigint not null default 0,
    result jsonb,
    refusal text,
    refusal_details text[] not null default '{}',
    attempts integer not null default 0,
    cancel_asked boolean not null default false,
    created_at timestamptz not null default clock_timestamp(),
    started_at timestamptz,
    ended_at timestamptz
);
comment on column job.job.actor is 'Account id, or "system".';
comment on column job.job.refusal is 'Code of the refusal that ended it; its words are put together when somebody reads it, in their language.';
comment on column job.job.attempts is 'How often it was begun: more than once when the server went down under it.';
create index job_of_actor on job.job (actor, created_at desc);

-- A job can carry what its owner saw: nobody else reads it.
alter table job.job enable row level security;
alter table job.job force row level security;
create policy own on job.job using (kernel.actor() in ('system', actor));
revoke delete on job.job from camphor_app;

-- As db-scheduler 16 wants it; holds nobody's data.
create table job.execution (
    task_name text not null,
    task_instance text not null,
    task_data bytea,
    execution_time timestamptz,
    picked boolean not null,
    picked_by text,
    last_success timestamptz,
    last_failure timestamptz,
    consecutive_failures integer,
    last_heartbeat timestamptz,
    version bigint not null,
    priority smallint,
    state text,
    constraint execution_pk primary key (task_name, task_instance)
);
create index execution_by_time on job.execution (execution_time);
create index execution_by_heartbeat on job.execution (last_heartbeat);
