-- Whether a division lies in the territory, or the territory in it: a village's staff ask for their township's offices.
create function kernel.touches_territory(code text) returns boolean
language sql stable parallel safe
return kernel.in_territory(code)
    or exists (select from unnest(string_to_array(current_setting('camphor.territory', true), ',')) as territory(prefix)
               where starts_with(prefix, code));
