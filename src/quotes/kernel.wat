;; The inner loops of the tagger, where a thousand cold starts and a gigabyte of copy are won: features are looked up and
;; their weights added (`score`), and the best row of labels is found (`best`). The build assembles this text into
;; dist/kernel.wasm; `model.ts` lays out the memory and says where all things lie, in bytes, as imported numbers.
;;
;; There are seven labels; all tables have room for eight, so that a row is one vector. What lands in the eighth lane is
;; never looked at.
(module
  (import "kernel" "memory" (memory 1))
  ;; 16 bytes for four keys.
  (import "kernel" "keys" (global $keys i32))
  ;; Features, sorted by their keys. The upper half of a key is its bucket: `starts` (uint16, one a bucket and one more)
  ;; tells which features are in it; `lows` (uint16, one a feature) are the lower halves of their keys; `rows` are their
  ;; weights, seven int8 for each of the two stages.
  (import "kernel" "counts" (global $counts i32))
  (import "kernel" "starts" (global $starts i32))
  (import "kernel" "lows" (global $lows i32))
  (import "kernel" "rows" (global $rows i32))
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

  ;; Makes `starts` of `counts` (uint8): how many features are in each of the 65,536 buckets.
  (func (export "index")
    (local $bucket i32) (local $sum i32)
    (loop $each
      (i32.store16 (i32.add (global.get $starts) (i32.shl (local.get $bucket) (i32.const 1))) (local.get $sum))
      (local.set $sum (i32.add (local.get $sum) (i32.load8_u (i32.add (global.get $counts) (local.get $bucket)))))
      (local.set $bucket (i32.add (local.get $bucket) (i32.const 1)))
      (br_if $each (i32.lt_u (local.get $bucket) (i32.const 65536))))
    (i32.store16 (i32.add (global.get $starts) (i32.const 131072)) (local.get $sum)))

  ;; Adds the weights of the features that templates make of the first $count tokens of the window.
  ;;
  ;; $from and $to are where the templates lie: for each its seed, how many columns it has, and where each of them
  ;; begins, all int32. $both: 1 clears the scores of both stages and adds to them, 0 adds to the second alone.
  (func (export "score") (param $count i32) (param $from i32) (param $to i32) (param $both i32)
    (local $token i32) (local $at i32) (local $end i32) (local $hash v128)
    (local $lane i32) (local $key i32) (local $feature i32) (local $stop i32) (local $row i32) (local $sum i32)
    (if (local.get $both)
      (then
        (memory.fill (global.get $first) (i32.const 0) (i32.shl (local.get $count) (i32.const 4)))
        (memory.fill (global.get $second) (i32.const 0) (i32.shl (local.get $count) (i32.const 4)))))
    (loop $tokens ;; four at a time
      (local.set $at (local.get $from))
      (loop $templates
        ;; The key: a mix of the template's seed and the values of its columns, as `keyOf` in train/ makes it.
        (local.set $hash (v128.load32_splat (local.get $at)))
        (local.set $end (i32.add (local.get $at) (i32.shl (i32.load offset=4 (local.get $at)) (i32.const 2))))
        (loop $columns
          (local.set $hash
            (i32x4.mul
              (v128.xor
                (local.get $hash)
                (v128.load16x4_u (i32.add (i32.load offset=8 (local.get $at)) (i32.shl (local.get $token) (i32.const 1)))))
              (v128.const i32x4 0x85ebca6b 0x85ebca6b 0x85ebca6b 0x85ebca6b)))
          (local.set $at (i32.add (local.get $at) (i32.const 4)))
          (br_if $columns (i32.lt_u (local.get $at) (local.get $end))))
        (local.set $at (i32.add (local.get $at) (i32.const 8)))
        (local.set $hash
          (i32x4.mul
            (v128.xor (local.get $hash) (i32x4.shr_u (local.get $hash) (i32.const 15)))
            (v128.const i32x4 0xc2b2ae35 0xc2b2ae35 0xc2b2ae35 0xc2b2ae35)))
        (v128.store (global.get $keys) (v128.xor (local.get $hash) (i32x4.shr_u (local.get $hash) (i32.const 13))))

        (local.set $lane (i32.const 0))
        (loop $lanes
          (local.set $key (i32.load (i32.add (global.get $keys) (i32.shl (local.get $lane) (i32.const 2)))))
          (local.set $row (i32.add (global.get $starts) (i32.shl (i32.shr_u (local.get $key) (i32.const 16)) (i32.const 1))))
          (local.set $feature (i32.load16_u (local.get $row)))
          (local.set $stop (i32.load16_u offset=2 (local.get $row)))
          (local.set $key (i32.and (local.get $key) (i32.const 0xffff)))
          (block $found
            (loop $bucket
              (br_if $found (i32.ge_u (local.get $feature) (local.get $stop)))
              (if
                (i32.eq
                  (local.get $key)
                  (i32.load16_u (i32.add (global.get $lows) (i32.shl (local.get $feature) (i32.const 1)))))
                (then
                  (local.set $row (i32.add (global.get $rows) (i32.mul (local.get $feature) (i32.const 14))))
                  (local.set $sum (i32.shl (i32.add (local.get $token) (local.get $lane)) (i32.const 4)))
                  (if (local.get $both)
                    (then
                      (v128.store
                        (i32.add (global.get $first) (local.get $sum))
                        (i16x8.add
                          (v128.load (i32.add (global.get $first) (local.get $sum)))
                          (v128.load8x8_s (local.get $row))))))
                  (v128.store
                    (i32.add (global.get $second) (local.get $sum))
                    (i16x8.add
                      (v128.load (i32.add (global.get $second) (local.get $sum)))
                      (v128.load8x8_s offset=7 (local.get $row))))
                  (br $found)))
              (local.set $feature (i32.add (local.get $feature) (i32.const 1)))
              (br $bucket)))
          (local.set $lane (i32.add (local.get $lane) (i32.const 1)))
          (br_if $lanes
            (i32.and
              (i32.lt_u (local.get $lane) (i32.const 4))
              (i32.lt_u (i32.add (local.get $token) (local.get $lane)) (local.get $count)))))

        (br_if $templates (i32.lt_u (local.get $at) (local.get $to))))
      (local.set $token (i32.add (local.get $token) (i32.const 4)))
      (br_if $tokens (i32.lt_u (local.get $token) (local.get $count)))))

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
