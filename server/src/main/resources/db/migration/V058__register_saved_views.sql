-- Lists as somebody likes to see them: filter and columns under a name, for themselves or for all who work there too.
create table register.saved_view (
    id uuid primary key,
    owner text not null default kernel.actor(),
    owner_name text not null,
    division text collate "C" not null,
    name text not null,
    page text not null,
    query jsonb not null,
    columns text[] not null,
    shared boolean not null,
    at timestamptz not null default transaction_timestamp(),
    constraint saved_view_name_once unique (owner, page, name)
);
comment on column register.saved_view.division is 'Where its owner works; a shared view is seen by who works there, above or below.';

alter table register.saved_view enable row level security;
alter table register.saved_view force row level security;
create policy seen on register.saved_view for select
    using (owner = (select kernel.actor()) or (shared and kernel.touches_territory(division)));
create policy added on register.saved_view for insert with check (owner = (select kernel.actor()));
create policy changed on register.saved_view for update using (owner = (select kernel.actor()));
create policy removed on register.saved_view for delete using (owner = (select kernel.actor()));
