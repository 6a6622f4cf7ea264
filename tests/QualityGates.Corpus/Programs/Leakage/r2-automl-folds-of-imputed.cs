// corpus: Gaps are filled by the mean of all rows before the experiment makes its folds.
// library: ML.NET AutoML
// axis: async, options
using Microsoft.ML;
using Microsoft.ML.AutoML;
using Microsoft.ML.Data;

var options = new ForecastOptions("energy.csv", 300);
Console.WriteLine($"best of {await SearchAsync(options, CancellationToken.None)}");

static async Task<string> SearchAsync(ForecastOptions options, CancellationToken stop)
{
    var ml = new MLContext(seed: 2);
    var raw = ml.Data.LoadFromTextFile<Reading>(options.Path, ',', hasHeader: true);
    var filled = ml.Transforms.ReplaceMissingValues("Temperature", replacementMode: Microsoft.ML.Transforms.MissingValueReplacingEstimator.ReplacementMode.Mean).Fit(raw).Transform(raw);

    var experiment = ml.Auto().CreateExperiment()
        .SetPipeline(ml.Transforms.Concatenate("Features", "Temperature", "Occupancy").Append(ml.Auto().Regression(labelColumnName: "Load")))
        .SetRegressionMetric(RegressionMetric.MeanAbsoluteError, labelColumn: "Load")
        .SetTrainingTimeInSeconds(options.Seconds)
        .SetDataset(filled, fold: 5); // expect: MLQ2002
    var result = await experiment.RunAsync(stop);
    File.WriteAllText("search.txt", FormattableString.Invariant($"cross-validated error {result.Metric}"));
    return FormattableString.Invariant($"{result.Metric:F3}");
}

sealed record ForecastOptions(string Path, uint Seconds);

sealed class Reading
{
    [LoadColumn(0)] public float Temperature { get; set; }
    [LoadColumn(1)] public float Occupancy { get; set; }
    [LoadColumn(2)] public float Load { get; set; }
}
