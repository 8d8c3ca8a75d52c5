-- The audit: entries are added and never changed; each holds the hash of the one before it. The canonical form that is
-- hashed is written down in docs/audit.md.
create table identity.audit (
    no bigint not null constraint audit_pk primary key constraint audit_counts check (no > 0),
    at timestamp with time zone not null,
    account uuid,
    account_name text not null,
    action text not null,
    person uuid,
    household uuid,
    details jsonb not null,
    address text,
    previous bytea not null constraint audit_follows_one unique,
    hash bytea not null constraint audit_hash_once unique,
    constraint audit_hash_length check (length(previous) = 32 and length(hash) = 32)
);
create index audit_of_person on identity.audit (person, no desc) where person is not null;
create index audit_of_household on identity.audit (household, no desc) where household is not null;
create index audit_of_account on identity.audit (account, no desc);

-- The last entry. Only the trigger below moves it, and only to an entry that follows: the chain cannot fork.
create table identity.audit_head (
    only_one boolean not null default true constraint audit_head_pk primary key constraint audit_head_one check (only_one),
    no bigint not null,
    hash bytea not null
);
insert into identity.audit_head (no, hash) values (0, decode(repeat('00', 32), 'hex'));

create function identity.audit_moves_head() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
    update identity.audit_head set no = new.no, hash = new.hash where no = new.no - 1 and hash = new.previous;
    if not found then
        raise exception 'audit entry % does not follow the last one', new.no using errcode = 'integrity_constraint_violation';
    end if;
    return null;
end
$$;
create trigger audit_moves_head after insert on identity.audit
    for each row execute function identity.audit_moves_head();

create function identity.audit_stays() returns trigger
language plpgsql
as $$
begin
    raise exception 'the audit is only added to' using errcode = 'insufficient_privilege';
end
$$;
create trigger audit_stays before update or delete or truncate on identity.audit
    for each statement execute function identity.audit_stays();

revoke update, delete, truncate on identity.audit from camphor_app;
revoke insert, update, delete, truncate on identity.audit_head from camphor_app;

-- Everybody's deeds are written; an auditor and an administrator read them all, others their own.
alter table identity.audit enable row level security;
alter table identity.audit force row level security;
create policy audit_added on identity.audit for insert
    with check (kernel.actor() = 'system' or account::text = kernel.actor());
create policy audit_read on identity.audit for select
    using (kernel.actor() in ('system', account::text) or identity.acts_as('ADMINISTRATOR', 'AUDITOR'));
