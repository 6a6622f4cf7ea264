using QualityGates.Gates.Configuration.Forms;

namespace QualityGates.Gates.Evaluation;

/// <summary>A file the metrics belong to.</summary>
internal sealed class Belonging
{
    private static readonly ConfigurationKey<RepositoryPath> PathKey = new("path", new PathForm("data/churn.csv"),
        "A file or folder the metrics depend on: the data, the model, the lock file, the training code.", isRequired: true);

    private static readonly ConfigurationKey<string> HashKey = new("hash", new TextForm("data/sha256"),
        "Where in the metrics file the hash of that file stands. Without it any hash in there may be it; failing that, times are compared.");

    public static RecordForm<Belonging> Form { get; } = new([PathKey, HashKey], entry => new Belonging(entry), "{ \"path\": \"data/churn.csv\", \"hash\": \"data/sha256\" }");

    private Belonging(ConfigurationEntry entry)
    {
        Path = entry.Get(PathKey);
        Hash = entry.Find(HashKey)?.Value;
        At = entry.Find(PathKey)!.At;
    }

    public RepositoryPath Path { get; }

    public string? Hash { get; }

    public Place At { get; }
}

/// <summary>The section "evaluation": what the metrics must be, beside what, and what they must belong to.</summary>
internal sealed class EvaluationSettings
{
    public const string DefaultSliceGroup = "slices";

    private static readonly ConfigurationKey<RepositoryPath> BaselineKey = new("baseline", new PathForm("metrics.baseline.json"),
        "The committed metrics of the accepted model; mlgates metrics accept writes them.");

    private static readonly ConfigurationKey<string> RevisionKey = new("baselineRevision", new TextForm("origin/main"),
        "A git revision: the metrics file as it is there is the baseline. Instead of baseline.");

    private static readonly ConfigurationKey<IReadOnlyList<MapEntry<MetricThreshold>>> ThresholdsKey = new("thresholds",
        new MapForm<MetricThreshold>("auc", MetricThreshold.Form),
        "By the metric's name, which is its path in the metrics file (model/auc) or the end of it, if only one metric ends so.");

    private static readonly ConfigurationKey<string> SliceGroupKey = new("sliceGroup", new TextForm(DefaultSliceGroup),
        "Where in the metrics file the slices stand. Default: slices.");

    private static readonly ConfigurationKey<string> DataIdKey = new("dataId", new TextForm("data/sha256"),
        "Where in the metrics file the id of the test data stands. Metrics of other data are not compared (MLQ8204).");

    private static readonly ConfigurationKey<IReadOnlyList<Setting<Belonging>>> BelongsToKey = new("belongsTo",
        new ListForm<Belonging>(Belonging.Form, entry => ("\"" + entry.Value.Path.Shown + "\" is listed twice", entry.Value.At)),
        "What the metrics must not be older than, beside the artefacts of kind model (MLQ8208).");

    public static ConfigurationKey<EvaluationSettings> Section { get; } = new("evaluation",
        new RecordForm<EvaluationSettings>([ThresholdsKey, BaselineKey, RevisionKey, SliceGroupKey, DataIdKey, BelongsToKey], Make,
            "{ \"thresholds\": { \"auc\": { \"min\": 0.8 } } }"),
        "What the metrics must be. They are the artefacts of kind metrics; the naive baseline is the artefact of kind baseline.");

    private EvaluationSettings(ConfigurationEntry entry)
    {
        File = entry.File.Path;
        At = entry.At;
        Thresholds = entry.Find(ThresholdsKey)?.Value ?? [];
        Baseline = entry.Find(BaselineKey);
        Revision = entry.Find(RevisionKey);
        SliceGroup = entry.Find(SliceGroupKey)?.Value ?? DefaultSliceGroup;
        DataId = entry.Find(DataIdKey);
        BelongsTo = [.. (entry.Find(BelongsToKey)?.Value ?? []).Select(setting => setting.Value)];
    }

    /// <summary>The qualitygates.json it stands in.</summary>
    public string File { get; }

    public Place At { get; }

    public IReadOnlyList<MapEntry<MetricThreshold>> Thresholds { get; }

    public Setting<RepositoryPath>? Baseline { get; }

    public Setting<string>? Revision { get; private set; }

    public string SliceGroup { get; }

    public Setting<string>? DataId { get; }

    public IReadOnlyList<Belonging> BelongsTo { get; }

    public static Direction? DirectionOf(MapEntry<MetricThreshold> threshold) =>
        threshold.Value.WrittenDirection ?? MetricDirection.Of(threshold.Name);

    private static EvaluationSettings Make(ConfigurationEntry entry)
    {
        var settings = new EvaluationSettings(entry);
        var file = entry.File;
        if (settings is { Baseline: not null, Revision: { } revision })
        {
            file.Report(revision.At, "\"baseline\" and \"baselineRevision\" both say what to compare with; \"baseline\" counts. Remove one of them.");
            settings.Revision = null;
        }
        else if (settings.Revision is { } written && !IsRevision(written.Value))
        {
            file.Report(written.At, "\"baselineRevision\" is \"" + written.Value + "\", which is no git revision. Write a branch, a tag or a commit, for instance \"baselineRevision\": \"origin/main\".");
            settings.Revision = null;
        }

        var hasBaseline = entry.Find(BaselineKey) is not null || entry.Find(RevisionKey) is not null;
        foreach (var threshold in settings.Thresholds)
        {
            Check(threshold, hasBaseline, file);
        }

        return settings;
    }

    private static void Check(MapEntry<MetricThreshold> entry, bool hasBaseline, ConfigurationFile file)
    {
        var threshold = entry.Value;
        var direction = DirectionOf(entry);
        var name = "\"" + entry.Name + "\"";
        if (threshold.NeedsDirection && direction is null)
        {
            file.Report(entry.NameAt, name + " is compared with another model, and whether more of it is better is not known. Write \"direction\": \"higher\" or \"direction\": \"lower\".");
        }

        if (threshold.ComparesWithBaseline && !hasBaseline)
        {
            file.Report(entry.NameAt, name + " is compared with a baseline, and none is named. Write \"baseline\": \"metrics.baseline.json\" into \"evaluation\" and run mlgates metrics accept, or write \"baselineRevision\": \"origin/main\".");
        }

        if (threshold is { Min: { } min, Max: { } max } && min.Value > max.Value)
        {
            file.Report(min.At, "\"min\" of " + name + " is larger than its \"max\", so no value passes. Correct one of them.");
        }

        // The classic: a gate that says rmse must be at least 0.8 fails every good model and passes every bad one.
        var onlyWrongSide = direction == Direction.Higher && threshold.WrittenDirection is null ? threshold is { Min: null, Max: not null, NeedsDirection: false }
            : direction == Direction.Lower && threshold.WrittenDirection is null && threshold is { Min: not null, Max: null, NeedsDirection: false };
        if (onlyWrongSide)
        {
            var (written, right) = direction == Direction.Higher ? ("max", "min") : ("min", "max");
            file.Report(entry.NameAt, name + " is better when " + (direction == Direction.Higher ? "higher" : "lower") + " and has only a \"" + written
                + "\", which good models fail and bad ones pass. Write \"" + right + "\"; or, if it is meant, add \"direction\": \""
                + (direction == Direction.Higher ? "higher" : "lower") + "\".");
        }
    }

    // It goes to git's standard input, a line a revision.
    private static bool IsRevision(string text) =>
        text[0] != '-' && text.All(c => c > ' ' && c is not (':' or '?' or '*' or '[' or '\\' or '\u007f'));
}
