-- A new key for identity numbers: everything that was sealed is sealed anew, table by table, while everybody works.
create table register.key_rotation (
    seal integer primary key,
    job uuid,
    stage integer not null default 0,
    after text not null default '',
    resealed bigint not null default 0,
    started_at timestamptz not null default transaction_timestamp(),
    ended_at timestamptz
);
comment on table register.key_rotation is 'Which key seals since when, and how far what older keys sealed has been sealed anew.';
comment on column register.key_rotation.job is 'The job at work on it; null when it has ended or was stopped.';
revoke delete on register.key_rotation from camphor_app;

-- History is never changed, but for this: a sealed text in it becomes the same text, sealed by another key.
create function register.sealed_only(sealed jsonb) returns boolean language sql immutable set search_path = '' as $$
    select coalesce(bool_and(value #>> '{}' ~ '^[0-9]+:[A-Za-z0-9+/=]+$'), true)
      from jsonb_each(sealed)
     where value <> 'null'
$$;

create function register.reseal_past(record text, made jsonb) returns integer
language plpgsql security definer set search_path = '' as $$
declare
    resealed integer;
begin
    if record not in ('household', 'person') then
        raise exception 'no record: %', record;
    end if;
    execute format('update register.%I as past set facts = past.facts || made.facts '
        || 'from jsonb_to_recordset($1) as made(key uuid, until timestamptz, facts jsonb, old jsonb) '
        || 'where past.id = made.key and past.until = made.until and past.facts @> made.old '
        || 'and register.sealed_only(made.facts) and register.sealed_only(made.old)', record || '_past') using made;
    get diagnostics resealed = row_count;
    return resealed;
end
$$;

create function register.reseal_changes(made jsonb) returns integer
language plpgsql security definer set search_path = '' as $$
declare
    resealed integer;
begin
    update register.fact_change
       set before = coalesce(made.facts -> 'before', fact_change.before),
           after = coalesce(made.facts -> 'after', fact_change.after)
      from jsonb_to_recordset(made) as made(key bigint, facts jsonb)
     where fact_change.id = made.key and register.sealed_only(made.facts)
       and (fact_change.before is null or fact_change.before #>> '{}' ~ '^[0-9]+:' or not made.facts ? 'before')
       and (fact_change.after is null or fact_change.after #>> '{}' ~ '^[0-9]+:' or not made.facts ? 'after');
    get diagnostics resealed = row_count;
    return resealed;
end
$$;
revoke all on function register.reseal_past(text, jsonb), register.reseal_changes(jsonb) from public;
grant execute on function register.reseal_past(text, jsonb), register.reseal_changes(jsonb) to camphor_app;
