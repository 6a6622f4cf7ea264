// corpus: A view model is told the metrics by an event and shows several of them; the model is kept for predictions.
// library: ML.NET
// axis: event, right
// scores: MLQ3005 MLQ3008
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Desktop;

public sealed class TrainingFinished(MulticlassClassificationMetrics metrics) : EventArgs
{
    public MulticlassClassificationMetrics Metrics { get; } = metrics;
}

public sealed class Trainer(MLContext ml)
{
    public event EventHandler<TrainingFinished>? Finished;

    public Task<ITransformer> TrainAsync(IDataView rows) => Task.Run<ITransformer>(() =>
    {
        var split = ml.Data.TrainTestSplit(rows, testFraction: 0.2);
        var model = ml.MulticlassClassification.Trainers.LbfgsMaximumEntropy().Fit(split.TrainSet);
        var metrics = ml.MulticlassClassification.Evaluate(model.Transform(split.TestSet));
        Finished?.Invoke(this, new TrainingFinished(metrics));
        return model;
    });
}

public sealed class TrainingViewModel
{
    public TrainingViewModel(Trainer trainer) => trainer.Finished += (_, finished) =>
        Text = $"macro {finished.Metrics.MacroAccuracy:P1}, micro {finished.Metrics.MicroAccuracy:P1}, log-loss {finished.Metrics.LogLoss:F3}";

    public string Text { get; private set; } = "not trained";
}
