package camphor.server.register.duplicate;

import java.util.List;

/** Characters of given names that sound alike, as a list of our own, apart from what the product reads them by. */
final class Homophones {
    private static final List<String> GROUPS = List.of(
            "芳方坊", "英瑛莺", "建健剑", "华桦", "志智治", "军君钧", "明鸣铭", "伟玮", "秀绣", "兰岚澜", "梅玫湄", "桂贵", "香湘乡", "玉钰郁", "珍真贞", "丽莉利",
            "红宏洪", "霞侠", "春椿", "燕艳雁", "平萍屏", "勇永咏", "辉晖徽", "峰锋丰", "云芸", "生升胜", "林琳霖", "文雯", "福富", "祥翔详", "运韵", "琴芹勤",
            "娟鹃", "慧惠会", "婷亭", "佳家嘉");

    static final String CHARACTERS =
            String.join("", GROUPS.stream().map(group -> group.substring(0, 1)).toList());

    private Homophones() {}

    /** Another character with the same sound. */
    static char of(char character) {
        for (String group : GROUPS) {
            int at = group.indexOf(character);
            if (at >= 0) {
                return group.charAt((at + 1) % group.length());
            }
        }
        throw new IllegalStateException("no homophone known of " + character);
    }
}
