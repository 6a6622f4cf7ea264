// corpus: Each night a delivery model is cross-validated, evaluated and watched on recent rows; nothing reads what comes out.
// library: ML.NET
// axis: worker, tasks, field
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Deliveries;

public sealed class NightlyRefit(string folder)
{
    private readonly MLContext _ml = new(seed: 8);
    private RegressionMetrics? _lastNight;

    public async Task RunAsync(CancellationToken stop)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromHours(24));
        while (await timer.WaitForNextTickAsync(stop))
        {
            await RefitAsync(stop);
        }
    }

    private async Task RefitAsync(CancellationToken stop)
    {
        var rows = _ml.Data.LoadFromBinary(Path.Combine(folder, "deliveries.idv"));
        var recent = _ml.Data.LoadFromBinary(Path.Combine(folder, "recent.idv"));
        var split = _ml.Data.TrainTestSplit(rows, testFraction: 0.2, seed: 8);
        var pipeline = _ml.Transforms.Concatenate("Features", "Distance", "Stops", "Weight")
            .Append(_ml.Regression.Trainers.FastTree("Minutes"));

        _ml.Regression.CrossValidate(split.TrainSet, pipeline, numberOfFolds: 4, labelColumnName: "Minutes"); // expect: MLQ3002
        var model = pipeline.Fit(split.TrainSet);
        _lastNight = _ml.Regression.Evaluate(model.Transform(split.TestSet), "Minutes"); // expect: MLQ3002
        await Task.Run(() => _ml.Regression.Evaluate(model.Transform(recent), "Minutes"), stop); // expect: MLQ3002
        _ml.Model.Save(model, rows.Schema, Path.Combine(folder, "deliveries.zip"));
    }
}
