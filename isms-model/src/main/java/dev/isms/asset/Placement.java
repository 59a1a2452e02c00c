package dev.isms.asset;

import dev.isms.text.Worded;
import dev.isms.text.Words;

/** サーバの管理場所 — how a server is kept apart, from the weakest to the strongest: the ladder of Ⅵ-1-(1)-②-a. */
public enum Placement implements Worded {
    /** 上記以外 — none of the others; a cell has nothing above it, so it says what it is other than. */
    ELSEWHERE(
            "その他（専用施設・サーバールーム・パーティション等以外）", "other than a dedicated facility, a server room, a partition or the like"),

    /** パーティション設置など — a partition or another thing of the kind. An open list. */
    PARTITION("パーティション設置など", "partition or the like"),

    /** サーバールーム — a server room. */
    SERVER_ROOM("サーバールーム", "server room"),

    /** 専用施設 — a facility for servers alone. */
    DEDICATED_FACILITY("専用施設", "dedicated facility");

    private final Words words;

    Placement(String ja, String en) {
        this.words = Words.of(ja, en);
    }

    @Override
    public Words words() {
        return words;
    }
}
