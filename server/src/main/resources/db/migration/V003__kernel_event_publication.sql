-- Events that capabilities tell each other, kept until every listener is done; as Spring Modulith 2.0 expects it.
create table kernel.event_publication (
    id uuid not null primary key,
    listener_id text not null,
    event_type text not null,
    serialized_event text not null,
    publication_date timestamp with time zone not null,
    completion_date timestamp with time zone,
    status text,
    completion_attempts int,
    last_resubmission_date timestamp with time zone
);
create index event_publication_serialized_event_hash_idx on kernel.event_publication using hash (serialized_event);
create index event_publication_by_completion_date_idx on kernel.event_publication (completion_date);
