using QualityGates.Gates.Configuration.Forms;

namespace QualityGates.Gates.Evaluation;

/// <summary>What every slice of the test rows must reach.</summary>
internal sealed class SliceThreshold
{
    private static readonly ConfigurationKey<double> MinKey = new("min", new NumberForm("0.7"), "Smallest value a slice may have.");
    private static readonly ConfigurationKey<double> MaxKey = new("max", new NumberForm("0.6"), "Largest value a slice may have.");

    private static readonly ConfigurationKey<long> MinSamplesKey = new("minSamples", new WholeNumberForm(100, 1),
        "Fewest rows of a slice. A slice with fewer is MLQ8206, and its value is not judged.");

    public static RecordForm<SliceThreshold> Form { get; } = new([MinKey, MaxKey, MinSamplesKey], entry => new SliceThreshold(entry), "{ \"min\": 0.7, \"minSamples\": 100 }");

    private SliceThreshold(ConfigurationEntry entry)
    {
        Min = entry.Find(MinKey)?.Value;
        Max = entry.Find(MaxKey)?.Value;
        MinSamples = entry.Find(MinSamplesKey)?.Value;
    }

    public double? Min { get; }

    public double? Max { get; }

    public long? MinSamples { get; }
}

/// <summary>What one metric must be, absolutely and beside earlier and simpler models.</summary>
internal sealed class MetricThreshold
{
    private static readonly ConfigurationKey<double> MinKey = new("min", new NumberForm("0.8"), "Smallest value accepted.");

    private static readonly ConfigurationKey<double> MaxKey = new("max", new NumberForm("0.5"),
        "Largest value accepted. For a metric that is better when higher: the value above which a leak is likelier than a good model (MLQ8207).");

    private static readonly ConfigurationKey<Direction> DirectionKey = new("direction",
        new ChoiceForm<Direction>([("higher", Direction.Higher), ("lower", Direction.Lower)]),
        "Which way is better. Known for common names (accuracy, auc, f1: higher; loss, rmse, mae: lower); needed for others.");

    private static readonly ConfigurationKey<double> MaxRegressionKey = new("maxRegression", new NumberForm("0.01", 0),
        "How much worse than the baseline the value may be, in the metric's own unit.");

    private static readonly ConfigurationKey<double> MaxRegressionPercentKey = new("maxRegressionPercent", new NumberForm("2", 0),
        "How much worse than the baseline the value may be, in percent of the baseline's value. With maxRegression, both must hold.");

    private static readonly ConfigurationKey<double> MaxImprovementKey = new("maxImprovement", new NumberForm("0.1", 0),
        "How much better than the baseline is still believed; beyond it a leak is likelier (MLQ8207).");

    private static readonly ConfigurationKey<double> NoiseKey = new("noise", new NumberForm("0.005", 0),
        "A change up to this is chance and no regression. Without it, what the metrics file says: a confidence interval or the spread over seeds.");

    private static readonly ConfigurationKey<double> RequiredImprovementKey = new("requiredImprovement", new NumberForm("0.05", 0),
        "How much better than the naive baseline the value must be, in the metric's own unit.");

    private static readonly ConfigurationKey<string> NaiveKey = new("naive", new TextForm("baseline/auc"),
        "The naive baseline's metric, in the artefact of kind baseline or in the metrics file. Without it, the one of the same name in the artefact of kind baseline.");

    private static readonly ConfigurationKey<long> MinSamplesKey = new("minSamples", new WholeNumberForm(1000, 1),
        "Fewest test rows behind the value; they stand beside it in the metrics file as rows, n, samples, support or count.");

    private static readonly ConfigurationKey<SliceThreshold> SlicesKey = new("slices", SliceThreshold.Form, "What the same metric must be in every slice.");

    public static RecordForm<MetricThreshold> Form { get; } = new(
        [
            MinKey, MaxKey, DirectionKey, MaxRegressionKey, MaxRegressionPercentKey, MaxImprovementKey, NoiseKey, RequiredImprovementKey, NaiveKey,
            MinSamplesKey, SlicesKey,
        ],
        entry => new MetricThreshold(entry), "{ \"min\": 0.8 }");

    private MetricThreshold(ConfigurationEntry entry)
    {
        At = entry.At;
        Min = entry.Find(MinKey);
        Max = entry.Find(MaxKey);
        WrittenDirection = entry.Find(DirectionKey)?.Value;
        MaxRegression = entry.Find(MaxRegressionKey)?.Value;
        MaxRegressionPercent = entry.Find(MaxRegressionPercentKey)?.Value;
        MaxImprovement = entry.Find(MaxImprovementKey)?.Value;
        Noise = entry.Find(NoiseKey)?.Value;
        RequiredImprovement = entry.Find(RequiredImprovementKey)?.Value;
        Naive = entry.Find(NaiveKey);
        MinSamples = entry.Find(MinSamplesKey)?.Value;
        Slices = entry.Find(SlicesKey);
    }

    public Place At { get; }

    public Setting<double>? Min { get; }

    public Setting<double>? Max { get; }

    public Direction? WrittenDirection { get; }

    public double? MaxRegression { get; }

    public double? MaxRegressionPercent { get; }

    public double? MaxImprovement { get; }

    public double? Noise { get; }

    public double? RequiredImprovement { get; }

    public Setting<string>? Naive { get; }

    public long? MinSamples { get; }

    public Setting<SliceThreshold>? Slices { get; }

    public bool ComparesWithBaseline => MaxRegression is not null || MaxRegressionPercent is not null || MaxImprovement is not null;

    public bool NeedsDirection => ComparesWithBaseline || RequiredImprovement is not null;
}
