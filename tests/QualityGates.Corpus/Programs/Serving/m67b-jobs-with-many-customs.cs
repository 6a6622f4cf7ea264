// corpus: A nightly job: the file is read twice through a property, each row asks the engine in a query of its own, the model is saved with the schema of its own output.
// library: ML.NET, generic host
// axis: property that loads, partial application, local function, query syntax
// scores: MLQ6003 MLQ6009
using Microsoft.Extensions.Hosting;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Water;

public sealed class NightlyJob(MLContext context, string folder) : IHostedService
{
    private IDataView? _readings;

    private IDataView Readings => _readings ??= context.Data.LoadFromTextFile<Reading>(Path.Combine(folder, "readings.csv"), separatorChar: ',', hasHeader: true);

    public Task StartAsync(CancellationToken cancellationToken)
    {
        var parts = context.Data.TrainTestSplit(Readings, testFraction: 0.25, seed: 3);
        var model = Steps().Append(context.Regression.Trainers.FastTree(nameof(Reading.Flow))).Fit(parts.TrainSet);
        var judged = model.Transform(parts.TestSet);
        var metrics = context.Regression.Evaluate(judged, nameof(Reading.Flow));
        File.WriteAllText(Path.Combine(folder, "metrics.txt"), FormattableString.Invariant($"{metrics.RSquared} {metrics.MeanAbsoluteError}"));
        Keep(model, judged); // expect: MLQ6005

        using var engine = context.Model.CreatePredictionEngine<Reading, Forecast>(model);
        var today = LoadToday();
        var forecasts = from reading in context.Data.CreateEnumerable<Reading>(today, reuseRowObject: false)
                        select engine.Predict(reading).Flow; // expect: MLQ6003
        File.WriteAllLines(Path.Combine(folder, "today.txt"), forecasts.Select(flow => FormattableString.Invariant($"{flow}")));
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private IDataView LoadToday() => context.Data.LoadFromTextFile<Reading>(Path.Combine(folder, "today.csv"), separatorChar: ',', hasHeader: true);

    private IEstimator<ITransformer> Steps() => context.Transforms.Concatenate("Features", nameof(Reading.Pressure), nameof(Reading.Hour));

    private void Keep(ITransformer model, IDataView rows) => context.Model.Save(model, rows.Schema, Path.Combine(folder, "flow.zip"));
}

public sealed class Reading
{
    [LoadColumn(0)] public float Pressure { get; set; }
    [LoadColumn(1)] public float Hour { get; set; }
    [LoadColumn(2)] public float Flow { get; set; }
}

public sealed class Forecast
{
    [ColumnName("Score")] public float Flow { get; set; }
}
