-- Commands that clients sent, with what they were answered: the same key again gets the same answer and does nothing.
create table kernel.command (
    actor text not null,
    id uuid not null,
    request_hash bytea not null,
    response jsonb,
    at timestamp with time zone not null,
    constraint command_once primary key (actor, id)
);
create index command_by_age on kernel.command (at);
