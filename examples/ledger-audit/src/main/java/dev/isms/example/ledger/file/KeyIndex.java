package dev.isms.example.ledger.file;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/**
 * 名称の索引 — which names were seen, and in which row first. Of a name it keeps its bytes and some twenty more, so that a
 * million of them fit where a map of strings would not. As long as they come in order, they are found by bisection, and nothing
 * more is kept. Names that were made to collide don't: each index mixes in a number of its own.
 */
public final class KeyIndex {

    private static final int LEAST = 64;
    private static final int LEAST_BYTES = 1024;

    private final int seed = ThreadLocalRandom.current().nextInt();
    private byte[] bytes = new byte[LEAST_BYTES];
    private int size;
    /** Where each name begins; it ends where the next one begins. */
    private int[] places = new int[LEAST + 1];

    private int[] rows = new int[LEAST];

    private int[] hashes = {};
    /** One more than the number of the name that stands there, 0 where none does; empty as long as the names come in order. */
    private int[] table = {};

    public boolean contains(String name) {
        byte[] encoded = name.getBytes(UTF_8);
        return isInOrder() ? number(encoded) >= 0 : table[slot(encoded, hash(encoded, 0, encoded.length))] != 0;
    }

    /** Takes the name with its row, unless it was seen: then the row that it was first seen in, else 0. */
    public int add(String name, int row) {
        byte[] encoded = name.getBytes(UTF_8);
        if (isInOrder()) {
            int number = number(encoded);
            if (number >= 0) {
                return rows[number];
            }
            if (number == ~size) {
                append(encoded, row);
                return 0;
            }
            hashes = new int[rows.length];
            for (int i = 0; i < size; i++) {
                hashes[i] = hash(bytes, places[i], places[i + 1]);
            }
            tabulate();
        }
        int hash = hash(encoded, 0, encoded.length);
        int slot = slot(encoded, hash);
        if (table[slot] != 0) {
            return rows[table[slot] - 1];
        }
        append(encoded, row);
        if (hashes.length < rows.length) {
            hashes = Arrays.copyOf(hashes, rows.length);
            hashes[size - 1] = hash;
            tabulate();
        } else {
            hashes[size - 1] = hash;
            table[slot] = size;
        }
        return 0;
    }

    private boolean isInOrder() {
        return table.length == 0;
    }

    private void append(byte[] name, int row) {
        if (size == rows.length) {
            places = Arrays.copyOf(places, 2 * size + 1);
            rows = Arrays.copyOf(rows, 2 * size);
        }
        int end = places[size] + name.length;
        if (end > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(end, 2 * bytes.length));
        }
        System.arraycopy(name, 0, bytes, places[size], name.length);
        rows[size] = row;
        size++;
        places[size] = end;
    }

    /** The number of a name that was seen; else the complement of the number that it would have in their order. */
    private int number(byte[] name) {
        if (size == 0 || compare(size - 1, name) < 0) {
            return ~size;
        }
        int from = 0;
        int to = size;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (compare(middle, name) < 0) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return compare(from, name) == 0 ? from : ~from;
    }

    private int compare(int number, byte[] name) {
        return Arrays.compareUnsigned(bytes, places[number], places[number + 1], name, 0, name.length);
    }

    /** The names that were seen, first to last. */
    public List<String> names() {
        List<String> names = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            names.add(new String(bytes, places[i], places[i + 1] - places[i], UTF_8));
        }
        return names;
    }

    private int slot(byte[] name, int hash) {
        int mask = table.length - 1;
        int slot = hash & mask;
        while (table[slot] != 0 && !is(table[slot] - 1, name, hash)) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private boolean is(int number, byte[] name, int hash) {
        return hashes[number] == hash && Arrays.equals(bytes, places[number], places[number + 1], name, 0, name.length);
    }

    private void tabulate() {
        table = new int[2 * rows.length];
        int mask = table.length - 1;
        for (int i = 0; i < size; i++) {
            int slot = hashes[i] & mask;
            while (table[slot] != 0) {
                slot = slot + 1 & mask;
            }
            table[slot] = i + 1;
        }
    }

    private int hash(byte[] name, int from, int to) {
        int hash = seed;
        for (int i = from; i < to; i++) {
            hash = (hash ^ name[i]) * 0x01000193;
            hash ^= hash >>> 15;
        }
        hash *= 0x2c1b3c6d;
        return hash ^ hash >>> 13;
    }
}
