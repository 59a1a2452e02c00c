package dev.isms.example.ledger.file;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/**
 * 名称の索引 — which names were seen, and in which row first. Of a name it keeps its bytes and some twenty more, so that a
 * million of them fit where a map of strings would not. Names that were made to collide don't: each index mixes in a number of
 * its own.
 */
public final class KeyIndex {

    private static final int LEAST = 64;
    private static final int LEAST_BYTES = 1024;

    private final int seed = ThreadLocalRandom.current().nextInt();
    private byte[] bytes = new byte[LEAST_BYTES];
    private int size;
    /** Where each name begins; it ends where the next one begins. */
    private int[] places = new int[LEAST + 1];

    private int[] hashes = new int[LEAST];
    private int[] rows = new int[LEAST];
    /** One more than the number of the name that stands there; 0 where none does. */
    private int[] table = new int[2 * LEAST];

    public boolean contains(String name) {
        byte[] encoded = name.getBytes(UTF_8);
        return table[slot(encoded, hash(encoded))] != 0;
    }

    /** Takes the name with its row, unless it was seen: then the row that it was first seen in, else 0. */
    public int add(String name, int row) {
        byte[] encoded = name.getBytes(UTF_8);
        int hash = hash(encoded);
        int slot = slot(encoded, hash);
        if (table[slot] != 0) {
            return rows[table[slot] - 1];
        }
        if (size == rows.length) {
            grow();
            slot = slot(encoded, hash);
        }
        int end = places[size] + encoded.length;
        if (end > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(end, 2 * bytes.length));
        }
        System.arraycopy(encoded, 0, bytes, places[size], encoded.length);
        hashes[size] = hash;
        rows[size] = row;
        table[slot] = ++size;
        places[size] = end;
        return 0;
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

    private void grow() {
        places = Arrays.copyOf(places, 2 * size + 1);
        hashes = Arrays.copyOf(hashes, 2 * size);
        rows = Arrays.copyOf(rows, 2 * size);
        table = new int[4 * size];
        int mask = table.length - 1;
        for (int i = 0; i < size; i++) {
            int slot = hashes[i] & mask;
            while (table[slot] != 0) {
                slot = slot + 1 & mask;
            }
            table[slot] = i + 1;
        }
    }

    private int hash(byte[] name) {
        int hash = seed;
        for (byte b : name) {
            hash = (hash ^ b) * 0x01000193;
            hash ^= hash >>> 15;
        }
        hash *= 0x2c1b3c6d;
        return hash ^ hash >>> 13;
    }
}
