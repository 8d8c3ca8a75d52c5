-- Sealing anew changes how facts rest and nothing that anybody knows: a snapshot need not hear of millions of rows.
do $$
declare
    record text;
    condition text;
begin
    for record, condition in
        values ('household', 'old.facts is distinct from new.facts or old.version <> new.version or old.place <> new.place'),
               ('person', 'old.facts is distinct from new.facts or old.version <> new.version or old.place <> new.place'
                          ' or old.household <> new.household'),
               ('list_row', 'old.facts is distinct from new.facts or old.place <> new.place') loop
        execute format('drop trigger %I on register.%I', record || '_changed', record);
        execute format('create trigger %I after update on register.%I for each row when ((%s) '
            || 'and current_setting(''camphor.resealing'', true) is distinct from ''on'') '
            || 'execute function register.touch_changed()', record || '_changed', record, condition);
    end loop;
end
$$;
