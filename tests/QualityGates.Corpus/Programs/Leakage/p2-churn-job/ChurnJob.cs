using Microsoft.ML;

namespace Churn;

public sealed class ChurnJob
{
    private readonly MLContext _ml;
    private readonly IFeatureBuilder _features;
    private readonly SubscriberStore _store;

    public ChurnJob(MLContext ml, IFeatureBuilder features, SubscriberStore store)
    {
        _ml = ml;
        _features = features;
        _store = store;
    }

    public async Task<ChurnReport> RunAsync(CancellationToken cancellation)
    {
        IDataView subscribers = _ml.Data.LoadFromEnumerable(await _store.ReadAsync(cancellation));
        IDataView prepared = _features.Build(subscribers); // expect: MLQ2001
        var parts = _ml.Data.TrainTestSplit(prepared, testFraction: 0.2, seed: 11);

        var trainer = _ml.BinaryClassification.Trainers.LbfgsLogisticRegression(labelColumnName: nameof(Subscriber.Left));
        var model = trainer.Fit(parts.TrainSet);
        var metrics = _ml.BinaryClassification.Evaluate(model.Transform(parts.TestSet), labelColumnName: nameof(Subscriber.Left));
        return new ChurnReport(metrics.AreaUnderRocCurve, metrics.F1Score);
    }
}

public sealed record ChurnReport(double Auc, double F1);
