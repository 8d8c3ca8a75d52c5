-- Who may log in, as what, and for which part of the country. Rows are never deleted: histories name them.
create schema identity;

create function identity.acts_as(variadic roles text[]) returns boolean
language sql stable parallel safe
return current_setting('camphor.role', true) = any (roles);

create table identity.account (
    id uuid not null constraint account_pk primary key,
    login text not null constraint account_login_form check (login ~ '^[a-z][a-z0-9._-]{1,39}$'),
    name text not null constraint account_name_given check (name <> ''),
    role text not null,
    territories text[] not null,
    lines text[] not null,
    locked_since timestamp with time zone,
    sample boolean not null,
    created_at timestamp with time zone not null,
    version int not null,
    constraint account_login_once unique (login)
);

-- A link that works once: only its digest is kept.
create table identity.invitation (
    digest bytea not null constraint invitation_pk primary key,
    account uuid not null references identity.account (id),
    until timestamp with time zone not null,
    used_at timestamp with time zone,
    made_at timestamp with time zone not null
);
create index invitation_of_account on identity.invitation (account);

create table identity.password (
    account uuid not null constraint password_pk primary key references identity.account (id),
    hash text not null,
    since timestamp with time zone not null,
    must_change boolean not null
);

-- Secret of the second factor (RFC 6238), sealed; in use from its first right code on. A step of time is used once.
create table identity.second_factor (
    account uuid not null references identity.account (id),
    in_use boolean not null,
    sealed_secret bytea not null,
    confirmed_at timestamp with time zone,
    last_step bigint not null,
    constraint second_factor_pk primary key (account, in_use)
);

create table identity.recovery_code (
    account uuid not null references identity.account (id),
    digest bytea not null,
    used_at timestamp with time zone,
    constraint recovery_code_pk primary key (account, digest)
);

-- Failed logins by the digest of what was typed as login, whether such an account exists or not.
create table identity.login_attempt (
    login_digest bytea not null constraint login_attempt_pk primary key,
    failures int not null,
    last_at timestamp with time zone not null,
    locked_until timestamp with time zone
);
create index login_attempt_by_age on identity.login_attempt (last_at);

revoke delete on identity.account from camphor_app;

-- Each sees the own account; those who manage or check accounts see all; logging in is the system's work.
alter table identity.account enable row level security;
alter table identity.account force row level security;
create policy account_seen on identity.account for select
    using (kernel.actor() in ('system', id::text) or identity.acts_as('ADMINISTRATOR', 'AUDITOR'));
create policy account_made on identity.account for insert
    with check (kernel.actor() = 'system' or identity.acts_as('ADMINISTRATOR'));
create policy account_changed on identity.account for update
    using (kernel.actor() = 'system' or identity.acts_as('ADMINISTRATOR'));

alter table identity.invitation enable row level security;
alter table identity.invitation force row level security;
create policy invitation_kept on identity.invitation
    using (kernel.actor() = 'system' or identity.acts_as('ADMINISTRATOR'));

alter table identity.password enable row level security;
alter table identity.password force row level security;
create policy password_own on identity.password
    using (kernel.actor() in ('system', account::text) or identity.acts_as('ADMINISTRATOR'));

alter table identity.second_factor enable row level security;
alter table identity.second_factor force row level security;
create policy second_factor_own on identity.second_factor
    using (kernel.actor() in ('system', account::text) or identity.acts_as('ADMINISTRATOR'));

alter table identity.recovery_code enable row level security;
alter table identity.recovery_code force row level security;
create policy recovery_code_own on identity.recovery_code
    using (kernel.actor() in ('system', account::text) or identity.acts_as('ADMINISTRATOR'));

alter table identity.login_attempt enable row level security;
alter table identity.login_attempt force row level security;
create policy login_attempt_by_system on identity.login_attempt
    using (kernel.actor() = 'system');
