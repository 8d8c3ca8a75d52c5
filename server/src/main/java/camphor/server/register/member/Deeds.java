package camphor.server.register.member;

import org.springframework.stereotype.Component;

/** All that can happen to, and be asked about, who belongs to which household. */
@Component
record Deeds(
        AddHousehold addHousehold,
        AddMember addMember,
        Leave leave,
        Join join,
        Split split,
        MembershipList memberships) {}
