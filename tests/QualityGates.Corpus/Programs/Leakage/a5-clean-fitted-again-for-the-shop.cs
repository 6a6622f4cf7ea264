// corpus: A forest is measured on the test part, and only then the pipeline is fitted on all rows, for the file that goes to the shop.
// library: ML.NET
// axis: service, model saved with its metrics
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Bakery;

public sealed class Day
{
    [LoadColumn(0)]
    public float Warmth { get; set; }

    [LoadColumn(1)]
    public string Weekday { get; set; } = "";

    [LoadColumn(2)]
    public float Rolls { get; set; }
}

public sealed class RollTraining(MLContext ml, string folder)
{
    private ITransformer? _model;

    public void Run(string path)
    {
        var days = ml.Data.LoadFromTextFile<Day>(path, separatorChar: ';', hasHeader: true);
        var pipeline = ml.Transforms.Categorical.OneHotEncoding("WeekdayBits", nameof(Day.Weekday))
            .Append(ml.Transforms.Concatenate("Features", nameof(Day.Warmth), "WeekdayBits"))
            .Append(ml.Regression.Trainers.FastForest(nameof(Day.Rolls)));

        var parts = ml.Data.TrainTestSplit(days, testFraction: 0.2);
        _model = pipeline.Fit(parts.TrainSet);
        var metrics = ml.Regression.Evaluate(_model.Transform(parts.TestSet), nameof(Day.Rolls));
        File.WriteAllText(
            Path.Combine(folder, "rolls.json"),
            JsonSerializer.Serialize(new { metrics.MeanAbsoluteError, metrics.RootMeanSquaredError, metrics.RSquared }));

        _model = pipeline.Fit(days);
        ml.Model.Save(_model, days.Schema, Path.Combine(folder, "rolls.zip"));
    }
}
