using System.Collections.Immutable;

namespace QualityGates.Apis;

/// <summary>The parts and words a line may use. What a role does with them stands at <see cref="ApiRole"/>.</summary>
internal static class ApiVocabulary
{
    internal static ImmutableHashSet<string> Parts { get; } =
    [
        // Rows and divisions: "from" and "to" are positions or, with "column", bounds of its values; "count" counts from "from" on; with "every", each so many of them; "at" is a list of positions.
        "rows", "at", "with", "labels", "of", "item", "by", "take", "skip", "from", "to", "count", "every", "range", "index", "predicate", "column", "dim",
        "fraction", "key", "seed", "folds", "validation", "split", "complement", "output",

        // Estimators and models: "start" is a model learned before, "keys" is given instead of being learned.
        "step", "model", "first", "next", "start", "experiment", "loss", "threshold", "mode", "type", "keys", "threads", "deterministic", "passes",

        // Names of columns; "columns" is an array of pairs of output and input.
        "out", "in", "columns", "label", "features", "weight", "group", "score", "probability", "predicted",

        // Files, random numbers, what is shown on the way.
        "contract", "verbose", "path", "digest", "tail", "when", "source", "separator", "header", "quoting",

        // Numbers and dates as text.
        "culture",

        // What becomes of objects: "inplace" changes the object itself instead of giving back another, "reuse" hands out one object again and again.
        "inplace", "reuse",

        // Saved weights: what does not match is an error, left out on purpose, reported.
        "strict", "report",
    ];

    internal static ImmutableDictionary<string, ImmutableHashSet<string>> Words { get; } = new Dictionary<string, ImmutableHashSet<string>>
    {
        ["name"] = ["train", "test", "model", "metrics", "holdout", "best", "runs", "step", "last", "element", "rows", "labels"],
        ["learns"] = ["nothing", "vocabulary", "features", "label", "calibration"],
        ["kind"] = ["concatenate", "copy", "drop", "select", "convert", "hash", "key", "normalize", "impute", "map", "custom", "missing"],
        ["type"] = ["key", "float", "text", "vector", "same"],
        ["task"] = ["binary", "multiclass", "regression", "ranking", "clustering", "anomaly", "recommendation", "forecasting"],
        ["calibrated"] = ["yes", "no"],
        ["scaling"] = ["needed"],
        ["deterministic"] = ["no"],
        ["seeding"] = ["global", "own", "none"],
        ["draws"] = ["weights"],
        ["replays"] = ["passes"],
        ["varies"] = ["clock", "process", "hash"],
        ["order"] = ["random", "time"],
        ["end"] = ["last"],
        ["unique"] = ["yes"],
        ["groups"] = ["yes"],
        ["chunks"] = ["yes"],
        ["flat"] = ["yes"],
        ["into"] = ["this"],
        ["leaves"] = ["nothing"],
        ["once"] = ["yes"],
        ["ignores"] = ["key"],
        ["alone"] = ["no"],
        ["walks"] = ["up"],
        ["base"] = ["folder", "file", "entry"],
        ["assumes"] = ["tab", "comma"],
        ["types"] = ["file"],
        ["reads"] = ["prose", "often", "types", "pickle"],
        ["runs"] = ["many", "queries", "once", "dataset"],
        ["result"] = ["new"],
        ["keeps"] = ["yes"],
        ["mode"] = ["evaluation"],
        ["goes"] = ["metric"],
        ["records"] = ["yes", "no"],
        ["hooks"] = ["skipped"],
        ["holds"] = ["nothing", "own"],
        ["gives"] = ["logits", "probabilities", "logprobabilities", "margin"],
        ["multiclass"] = ["softmax"],
        ["binary"] = ["sigmoid"],
        ["takes"] = ["logits", "probabilities", "logprobabilities", "parameters"],
        ["caches"] = ["yes"],
        ["again"] = ["yes"],
        ["writes"] = ["yes"],
        ["lives"] = ["application", "request", "use"],
        ["answers"] = ["controllers", "health"],
        ["concurrent"] = ["no"],
        ["makes"] = ["engine", "pool"],
    }.ToImmutableDictionary();
}
