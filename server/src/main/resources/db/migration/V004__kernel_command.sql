-- Commands that clients sent, with what they were answered: the same key again gets the same answer and does nothing.
-- Answers can hold people's data, so each actor reaches only their own; the system throws the old ones away.
create table kernel.command (
    actor text not null,
    id uuid not null,
    request_hash bytea not null,
    response text,
    at timestamp with time zone not null,
    constraint command_once primary key (actor, id)
);
create index command_by_age on kernel.command (at);
alter table kernel.command enable row level security;
alter table kernel.command force row level security;
create policy own on kernel.command using (actor = kernel.actor() or kernel.actor() = 'system');
