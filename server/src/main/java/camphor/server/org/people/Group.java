package camphor.server.org.people;

import java.util.UUID;

/**
 * A villagers' group (村民小组).
 *
 * @param name as the village says it, such as 第三组
 */
record Group(UUID id, String village, String name, Period period) {}
