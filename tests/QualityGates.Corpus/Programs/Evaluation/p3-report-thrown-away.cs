// corpus: An evaluator writes its report to a logger and gives the metrics back; one caller looks at them, the nightly one does not and saves.
// library: ML.NET
// axis: async, deconstruction with a discard
using Microsoft.ML;
using Microsoft.ML.Data;

public sealed record TrainingResult(ITransformer Model, DataViewSchema Schema);

public sealed class DemandTraining(MLContext ml)
{
    public async Task<(TrainingResult Result, RegressionMetrics Metrics)> TrainAsync(IDataView rows, CancellationToken token)
    {
        var split = ml.Data.TrainTestSplit(rows, testFraction: 0.2, seed: 1);
        var pipeline = ml.Transforms.Concatenate("Features", "Price", "Weekday", "Stock")
            .Append(ml.Regression.Trainers.FastTree());
        var model = await Task.Run(() => pipeline.Fit(split.TrainSet), token);
        var metrics = ml.Regression.Evaluate(model.Transform(split.TestSet));
        return (new TrainingResult(model, rows.Schema), metrics);
    }
}

public sealed class NightlyJob(MLContext ml, DemandTraining training)
{
    public async Task RunAsync(IDataView rows, CancellationToken token)
    {
        var (result, _) = await training.TrainAsync(rows, token); // expect: MLQ3002
        ml.Model.Save(result.Model, result.Schema, "demand.zip");
    }
}
