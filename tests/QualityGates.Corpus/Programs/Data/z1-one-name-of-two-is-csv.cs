// corpus: A helper reads two files by tabs, and only one of the two names it is given says that there are tabs.
// library: ML.NET
// axis: helper given different endings
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Sleep;

public sealed class Night
{
    [LoadColumn(0)] public float Hours { get; set; }

    [LoadColumn(1)] public float Caffeine { get; set; }

    [LoadColumn(2)] public float Quality { get; set; }
}

public sealed class SleepModel(string folder)
{
    private readonly MLContext _ml = new(seed: 16);

    public RegressionMetrics Run()
    {
        var train = LoadNights("nights.tsv");
        var test = LoadNights("nights-of-volunteers.csv"); // expect: MLQ4005
        var model = _ml.Transforms.Concatenate("Features", nameof(Night.Hours), nameof(Night.Caffeine))
            .Append(_ml.Regression.Trainers.FastForest(nameof(Night.Quality)))
            .Fit(train);
        return _ml.Regression.Evaluate(model.Transform(test), nameof(Night.Quality));
    }

    private IDataView LoadNights(string name) =>
        _ml.Data.LoadFromTextFile<Night>(Path.Combine(folder, name), hasHeader: true);
}
