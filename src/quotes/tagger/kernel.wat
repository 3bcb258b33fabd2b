;; The inner loops of the tagger, where a thousand cold starts and a gigabyte of copy are won: features are looked up and
;; their weights added (`score`), and the best row of labels is found (`best`). The build assembles this text into
;; dist/kernel.wasm; `model.ts` lays out the memory and says where all things lie, in bytes, as imported numbers.
;;
;; There are seven labels; all tables have room for eight, so that a row is one vector. What lands in the eighth lane is
;; never looked at.
(module
  (import "kernel" "memory" (memory 1))
  ;; Features, in the order of their slots, of which there are 65,536: `rows` of 16 bytes, the lower half of the key (uint16)
  ;; and the weights, seven int8 for each of the two stages. The first row is nobody's: zeros.
  (import "kernel" "rows" (global $rows i32))
  ;; A bit for each slot that has a feature, and the row of each slot (uint16), which `index` makes of it.
  (import "kernel" "taken" (global $taken i32))
  (import "kernel" "slots" (global $slots i32))
  ;; `mix` and `shifts` (uint8) tell in which slot a key is: see train/slots.ts.
  (import "kernel" "mix" (global $mix i32))
  (import "kernel" "shifts" (global $shifts i32))
  ;; Where the columns begin, and a bit for each of their numbers, uint16: whether it is another than the one before.
  (import "kernel" "columns" (global $columns i32))
  (import "kernel" "changes" (global $changes i32))
  ;; The keys of 32 tokens for one template, uint32.
  (import "kernel" "keys" (global $keys i32))
  ;; Scores of the tokens of a window for each label, int16, of each stage.
  (import "kernel" "first" (global $first i32))
  (import "kernel" "second" (global $second i32))
  ;; The kind of place of each token, uint16; see `context` in `fill.ts`.
  (import "kernel" "contexts" (global $contexts i32))
  ;; For each token and label the label before it on the best way there, uint8.
  (import "kernel" "back" (global $back i32))
  ;; The value of the best way to each label, int32.
  (import "kernel" "ways" (global $ways i32))
  ;; The answer: uint8, one a token.
  (import "kernel" "labels" (global $labels i32))

  ;; Makes `slots` of `taken`.
  (func (export "index")
    (local $byte i32) (local $bits i32) (local $row i32)
    (loop $bytes
      (local.set $bits (i32.load8_u (i32.add (global.get $taken) (local.get $byte))))
      (if (local.get $bits)
        (then
          (loop $each
            (local.set $row (i32.add (local.get $row) (i32.const 1)))
            (i32.store16
              (i32.add
                (global.get $slots)
                (i32.shl (i32.add (i32.shl (local.get $byte) (i32.const 3)) (i32.ctz (local.get $bits))) (i32.const 1)))
              (local.get $row))
            (local.set $bits (i32.and (local.get $bits) (i32.sub (local.get $bits) (i32.const 1))))
            (br_if $each (local.get $bits)))))
      (local.set $byte (i32.add (local.get $byte) (i32.const 1)))
      (br_if $bytes (i32.lt_u (local.get $byte) (i32.const 8192)))))

  ;; Finds the changes in the columns from $from to before $to: in so many bytes of each, which begin $stride bytes apart.
  (func (export "compare") (param $from i32) (param $to i32) (param $stride i32) (param $bytes i32)
    (local $at i32) (local $end i32) (local $bits i32)
    (loop $columns
      (local.set $at (local.get $from))
      (local.set $end (i32.add (local.get $from) (local.get $bytes)))
      (local.set $bits
        (i32.add (global.get $changes) (i32.shr_u (i32.sub (local.get $from) (global.get $columns)) (i32.const 4))))
      (loop $rows ;; eight at a time
        (i32.store8
          (local.get $bits)
          (i16x8.bitmask
            (i16x8.ne (v128.load (local.get $at)) (v128.load (i32.sub (local.get $at) (i32.const 2))))))
        (local.set $bits (i32.add (local.get $bits) (i32.const 1)))
        (local.set $at (i32.add (local.get $at) (i32.const 16)))
        (br_if $rows (i32.lt_u (local.get $at) (local.get $end))))
      (local.set $from (i32.add (local.get $from) (local.get $stride)))
      (br_if $columns (i32.lt_u (local.get $from) (local.get $to)))))

  ;; Adds up the weights of the features that templates make of the first $count tokens of the window.
  ;;
  ;; More than half of the features are those of the token before. So what is added up is changes: where a column of a
  ;; template is another than at the token before, the feature's weights less those of that one's. In the end the changes
  ;; are summed, left to right.
  ;;
  ;; $from and $to are where the templates lie: for each its seed, how many columns it has, and where each of them
  ;; begins, all int32. $both: 1 clears both stages, adds to both, and sums the first; 0 adds to the second and sums it.
  (func (export "score") (param $count i32) (param $from i32) (param $to i32) (param $both i32)
    (local $token i32) (local $at i32) (local $end i32) (local $changed i32) (local $left i32) (local $row i32)
    (local $key i32) (local $bits i32) (local $hash v128) (local $place i32) (local $weights v128) (local $oldFirst v128) (local $oldSecond v128)
    (if (local.get $both)
      (then
        (memory.fill (global.get $first) (i32.const 0) (i32.shl (local.get $count) (i32.const 4)))
        (memory.fill (global.get $second) (i32.const 0) (i32.shl (local.get $count) (i32.const 4)))))
    (loop $templates
      (local.set $end (i32.add (local.get $from) (i32.shl (i32.load offset=4 (local.get $from)) (i32.const 2))))
      (local.set $token (i32.const 0))
      (local.set $oldFirst (v128.const i32x4 0 0 0 0))
      (local.set $oldSecond (v128.const i32x4 0 0 0 0))
      (loop $tokens ;; 32 at a time
        (local.set $left (i32.shl (local.get $token) (i32.const 1)))
        ;; The first always.
        (local.set $changed (i32.eqz (local.get $token)))
        (local.set $at (local.get $from))
        (loop $columns
          (local.set $row
            (i32.shr_u
              (i32.sub (i32.add (i32.load offset=8 (local.get $at)) (local.get $left)) (global.get $columns))
              (i32.const 1)))
          (local.set $changed
            (i32.or
              (local.get $changed)
              (i32.wrap_i64
                (i64.shr_u
                  (i64.load (i32.add (global.get $changes) (i32.shr_u (local.get $row) (i32.const 3))))
                  (i64.extend_i32_u (i32.and (local.get $row) (i32.const 7)))))))
          (local.set $at (i32.add (local.get $at) (i32.const 4)))
          (br_if $columns (i32.lt_u (local.get $at) (local.get $end))))
        (local.set $left (i32.sub (local.get $count) (local.get $token)))
        (if (i32.lt_u (local.get $left) (i32.const 32))
          (then
            (local.set $changed
              (i32.and (local.get $changed) (i32.sub (i32.shl (i32.const 1) (local.get $left)) (i32.const 1))))))
        (if (local.get $changed)
          (then
            ;; The keys: a mix of the template's seed and the values of its columns, as `keyOf` in train/ makes it. Four at
            ;; a time, or few one by one.
            (local.set $row (local.get $token))
            (if (i32.gt_u (i32.popcnt (local.get $changed)) (i32.const 10))
              (then
                (loop $fours
                  (local.set $at (local.get $from))
                  (local.set $hash (v128.load32_splat (local.get $at)))
                  (local.set $left (i32.shl (local.get $row) (i32.const 1)))
                  (loop $values
                    (local.set $hash
                      (i32x4.mul
                        (v128.xor
                          (local.get $hash)
                          (v128.load16x4_u (i32.add (i32.load offset=8 (local.get $at)) (local.get $left))))
                        (v128.const i32x4 0x85ebca6b 0x85ebca6b 0x85ebca6b 0x85ebca6b)))
                    (local.set $at (i32.add (local.get $at) (i32.const 4)))
                    (br_if $values (i32.lt_u (local.get $at) (local.get $end))))
                  (local.set $hash
                    (i32x4.mul
                      (v128.xor (local.get $hash) (i32x4.shr_u (local.get $hash) (i32.const 15)))
                      (v128.const i32x4 0xc2b2ae35 0xc2b2ae35 0xc2b2ae35 0xc2b2ae35)))
                  (v128.store
                    (i32.add
                      (global.get $keys)
                      (i32.shl (i32.sub (local.get $row) (local.get $token)) (i32.const 2)))
                    (v128.xor (local.get $hash) (i32x4.shr_u (local.get $hash) (i32.const 13))))
                  (local.set $row (i32.add (local.get $row) (i32.const 4)))
                  (br_if $fours
                    (i32.and
                      (i32.lt_u (local.get $row) (local.get $count))
                      (i32.lt_u (local.get $row) (i32.add (local.get $token) (i32.const 32)))))))
              (else
                (local.set $bits (local.get $changed))
                (loop $ones
                  (local.set $row (i32.ctz (local.get $bits)))
                  (local.set $bits (i32.and (local.get $bits) (i32.sub (local.get $bits) (i32.const 1))))
                  (local.set $left (i32.shl (i32.add (local.get $token) (local.get $row)) (i32.const 1)))
                  (local.set $at (local.get $from))
                  (local.set $key (i32.load (local.get $at)))
                  (loop $values
                    (local.set $key
                      (i32.mul
                        (i32.xor
                          (local.get $key)
                          (i32.load16_u (i32.add (i32.load offset=8 (local.get $at)) (local.get $left))))
                        (i32.const 0x85ebca6b)))
                    (local.set $at (i32.add (local.get $at) (i32.const 4)))
                    (br_if $values (i32.lt_u (local.get $at) (local.get $end))))
                  (local.set $key
                    (i32.mul
                      (i32.xor (local.get $key) (i32.shr_u (local.get $key) (i32.const 15)))
                      (i32.const 0xc2b2ae35)))
                  (i32.store
                    (i32.add (global.get $keys) (i32.shl (local.get $row) (i32.const 2)))
                    (i32.xor (local.get $key) (i32.shr_u (local.get $key) (i32.const 13))))
                  (br_if $ones (local.get $bits)))))
            ;; First where all their rows are, so that many are on their way from memory at once; then their weights.
            (local.set $bits (local.get $changed))
            (loop $looks
              (local.set $place
                (i32.add (global.get $keys) (i32.shl (i32.ctz (local.get $bits)) (i32.const 2))))
              (local.set $bits (i32.and (local.get $bits) (i32.sub (local.get $bits) (i32.const 1))))
              (local.set $key (i32.load (local.get $place)))
              (local.set $at
                (i32.xor
                  (i32.xor
                    (i32.shr_u (local.get $key) (i32.const 16))
                    (i32.mul (i32.and (i32.shr_u (local.get $key) (i32.const 13)) (i32.const 7)) (global.get $mix)))
                  (i32.load8_u (i32.add (global.get $shifts) (i32.and (local.get $key) (i32.const 0x1fff))))))
              (local.set $at
                (i32.add
                  (global.get $rows)
                  (i32.shl
                    (i32.load16_u (i32.add (global.get $slots) (i32.shl (local.get $at) (i32.const 1))))
                    (i32.const 4))))
              ;; Nobody's row where it has another key: that one has no weights.
              (i32.store
                (local.get $place)
                (select
                  (local.get $at)
                  (global.get $rows)
                  (i32.eq (i32.load16_u (local.get $at)) (i32.and (local.get $key) (i32.const 0xffff)))))
              (br_if $looks (local.get $bits)))
            (loop $features
              (local.set $row (i32.ctz (local.get $changed)))
              (local.set $changed (i32.and (local.get $changed) (i32.sub (local.get $changed) (i32.const 1))))
              (local.set $at (i32.load (i32.add (global.get $keys) (i32.shl (local.get $row) (i32.const 2)))))
              (local.set $left (i32.shl (i32.add (local.get $token) (local.get $row)) (i32.const 4)))
              (if (local.get $both)
                (then
                  (local.set $weights (v128.load8x8_s offset=2 (local.get $at)))
                  (local.set $row (i32.add (global.get $first) (local.get $left)))
                  (v128.store
                    (local.get $row)
                    (i16x8.add (v128.load (local.get $row)) (i16x8.sub (local.get $weights) (local.get $oldFirst))))
                  (local.set $oldFirst (local.get $weights))))
              (local.set $weights (v128.load8x8_s offset=9 (local.get $at)))
              (local.set $row (i32.add (global.get $second) (local.get $left)))
              (v128.store
                (local.get $row)
                (i16x8.add (v128.load (local.get $row)) (i16x8.sub (local.get $weights) (local.get $oldSecond))))
              (local.set $oldSecond (local.get $weights))
              (br_if $features (local.get $changed)))))
        (local.set $token (i32.add (local.get $token) (i32.const 32)))
        (br_if $tokens (i32.lt_u (local.get $token) (local.get $count))))
      (local.set $from (i32.add (local.get $end) (i32.const 8)))
      (br_if $templates (i32.lt_u (local.get $from) (local.get $to))))

    (local.set $at (select (global.get $first) (global.get $second) (local.get $both)))
    (local.set $end (i32.add (local.get $at) (i32.shl (local.get $count) (i32.const 4))))
    (local.set $weights (v128.const i32x4 0 0 0 0))
    (loop $sums
      (local.set $weights (i16x8.add (local.get $weights) (v128.load (local.get $at))))
      (v128.store (local.get $at) (local.get $weights))
      (local.set $at (i32.add (local.get $at) (i32.const 16)))
      (br_if $sums (i32.lt_u (local.get $at) (local.get $end)))))

  ;; The best row of labels (Viterbi): writes `labels`.
  ;;
  ;; $scores: of the first or of the second stage. $transitions: from each label (eight: the last stands for the start of
  ;; a block) to each, int32, for each kind of place; what may not follow has a value below all others. $before: the label
  ;; before the window.
  (func (export "best") (param $scores i32) (param $transitions i32) (param $count i32) (param $before i32)
    (local $token i32) (local $from i32) (local $prior i32) (local $way v128) (local $better v128)
    (local $low v128) (local $high v128) (local $lowFrom v128) (local $highFrom v128) (local $label i32)
    (loop $tokens
      (local.set $from
        (i32.add
          (local.get $transitions)
          (i32.shl (i32.load16_u (i32.add (global.get $contexts) (i32.shl (local.get $token) (i32.const 1)))) (i32.const 8))))
      (if (i32.eqz (local.get $token))
        (then
          (local.set $from (i32.add (local.get $from) (i32.shl (local.get $before) (i32.const 5))))
          (local.set $low (v128.load (local.get $from)))
          (local.set $high (v128.load offset=16 (local.get $from))))
        (else
          (local.set $low (v128.const i32x4 0x80000000 0x80000000 0x80000000 0x80000000))
          (local.set $high (local.get $low))
          (local.set $prior (i32.const 0))
          (loop $priors
            (local.set $way (v128.load32_splat (i32.add (global.get $ways) (i32.shl (local.get $prior) (i32.const 2)))))
            (local.set $better (i32x4.add (local.get $way) (v128.load (local.get $from))))
            (local.set $lowFrom
              (v128.bitselect
                (i32x4.splat (local.get $prior))
                (local.get $lowFrom)
                (i32x4.gt_s (local.get $better) (local.get $low))))
            (local.set $low (i32x4.max_s (local.get $better) (local.get $low)))
            (local.set $better (i32x4.add (local.get $way) (v128.load offset=16 (local.get $from))))
            (local.set $highFrom
              (v128.bitselect
                (i32x4.splat (local.get $prior))
                (local.get $highFrom)
                (i32x4.gt_s (local.get $better) (local.get $high))))
            (local.set $high (i32x4.max_s (local.get $better) (local.get $high)))
            (local.set $from (i32.add (local.get $from) (i32.const 32)))
            (local.set $prior (i32.add (local.get $prior) (i32.const 1)))
            (br_if $priors (i32.lt_u (local.get $prior) (i32.const 7))))
          (v128.store64_lane 0
            (i32.add (global.get $back) (i32.shl (local.get $token) (i32.const 3)))
            (i8x16.narrow_i16x8_u
              (i16x8.narrow_i32x4_u (local.get $lowFrom) (local.get $highFrom))
              (v128.const i32x4 0 0 0 0)))))
      (local.set $way (v128.load (i32.add (local.get $scores) (i32.shl (local.get $token) (i32.const 4)))))
      (local.set $low (i32x4.add (local.get $low) (i32x4.extend_low_i16x8_s (local.get $way))))
      (local.set $high (i32x4.add (local.get $high) (i32x4.extend_high_i16x8_s (local.get $way))))
      ;; Only differences count: the value of «no label», which may follow all others, is kept at 0.
      (local.set $way (i32x4.splat (i32x4.extract_lane 0 (local.get $low))))
      (v128.store (global.get $ways) (i32x4.sub (local.get $low) (local.get $way)))
      (v128.store offset=16 (global.get $ways) (i32x4.sub (local.get $high) (local.get $way)))
      (local.set $token (i32.add (local.get $token) (i32.const 1)))
      (br_if $tokens (i32.lt_u (local.get $token) (local.get $count))))

    (local.set $prior (i32.const 1))
    (loop $ends
      (if
        (i32.gt_s
          (i32.load (i32.add (global.get $ways) (i32.shl (local.get $prior) (i32.const 2))))
          (i32.load (i32.add (global.get $ways) (i32.shl (local.get $label) (i32.const 2)))))
        (then (local.set $label (local.get $prior))))
      (local.set $prior (i32.add (local.get $prior) (i32.const 1)))
      (br_if $ends (i32.lt_u (local.get $prior) (i32.const 7))))
    (loop $tokensBack
      (local.set $token (i32.sub (local.get $token) (i32.const 1)))
      (i32.store8 (i32.add (global.get $labels) (local.get $token)) (local.get $label))
      (local.set $label
        (i32.load8_u
          (i32.add (i32.add (global.get $back) (i32.shl (local.get $token) (i32.const 3))) (local.get $label))))
      (br_if $tokensBack (local.get $token)))))
