namespace QualityGates.Gates.Configuration;

/// <summary>How an artefact's content is judged when its file extension does not say more.</summary>
internal enum ArtefactContent
{
    /// <summary>Written for people: must be text, filled in, without placeholders.</summary>
    Document,

    /// <summary>Written by programs: JSON, YAML, CSV.</summary>
    Record,

    /// <summary>Opaque: only its presence and size are looked at.</summary>
    Model,
}

/// <summary>A kind of artefact that <c>qualitygates.json</c> or an <c>MLArtifact</c> item can require.</summary>
internal sealed class ArtefactKind
{
    private ArtefactKind(string name, string noun, ArtefactContent content, string breaks, string write)
    {
        Name = name;
        Noun = noun;
        Content = content;
        Breaks = breaks;
        Write = write;
    }

    /// <summary>As written in the configuration.</summary>
    public string Name { get; }

    /// <summary>As read in a message, after "the".</summary>
    public string Noun { get; }

    public ArtefactContent Content { get; }

    /// <summary>What its absence breaks: a sentence without its full stop, after "Without it".</summary>
    public string Breaks { get; }

    /// <summary>What belongs into it, after "with".</summary>
    public string Write { get; }

    public static ArtefactKind DataCard { get; } = new("data-card", "data card", ArtefactContent.Document,
        "nobody can tell where the rows come from, what they may be used for and how they are split",
        "the source, licence, columns, split and known gaps of the data");

    public static ArtefactKind Profile { get; } = new("profile", "data profile", ArtefactContent.Record,
        "a change in the data goes unnoticed until the model is wrong",
        "the row count and, per column, type, missing values, minimum, maximum and mean");

    public static ArtefactKind Metrics { get; } = new("metrics", "metrics file", ArtefactContent.Record,
        "no gate and no reviewer can tell how good the model is",
        "the held-out metrics of the model, for instance { \"auc\": 0.87, \"accuracy\": 0.81 }");

    public static ArtefactKind Model { get; } = new("model", "model", ArtefactContent.Model,
        "there is nothing to deliver and nothing the metrics could belong to",
        "the trained model, by running the training program");

    public static ArtefactKind ModelCard { get; } = new("model-card", "model card", ArtefactContent.Document,
        "nobody can tell what the model may be used for, and where it fails",
        "the intended use, training data, evaluation results and limitations of the model");

    public static ArtefactKind ModelRecord { get; } = new("model-record", "record of the model", ArtefactContent.Model,
        "nobody can tell which run, data and code the model came from",
        "what the run used and the SHA-256 of the model it made, for instance { \"run\": \"2026-11-28T10\", \"sha256\": \"...\" }");

    public static ArtefactKind Brief { get; } = new("brief", "project brief", ArtefactContent.Document,
        "nobody can tell which decision the model serves and when it is good enough",
        "the decision the model serves, who uses it, and the measure and value that count as success");

    public static ArtefactKind Baseline { get; } = new("baseline", "baseline", ArtefactContent.Record,
        "no metric says whether the model is better than a simple rule",
        "the metrics of the simplest reasonable rule on the same held-out rows");

    public static ArtefactKind Document { get; } = new("document", "document", ArtefactContent.Document,
        "what it should explain has to be guessed",
        "what its readers must know");

    public static IReadOnlyList<ArtefactKind> All { get; } =
        [DataCard, Profile, Metrics, Model, ModelCard, ModelRecord, Brief, Baseline, Document];

    public static IReadOnlyList<string> Names { get; } = [.. All.Select(kind => kind.Name)];

    public static ArtefactKind? Of(string name) =>
        All.FirstOrDefault(kind => string.Equals(kind.Name, name, StringComparison.OrdinalIgnoreCase));
}
