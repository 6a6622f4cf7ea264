// corpus: The experiment searches on all rows; the holdout for the report is split off afterwards, from the same rows.
// library: ML.NET AutoML
// axis: async, fields
using System;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.ML;
using Microsoft.ML.AutoML;
using Microsoft.ML.Data;

namespace Deliveries;

public sealed class Delivery
{
    [LoadColumn(0)] public float Distance { get; set; }

    [LoadColumn(1)] public float Weight { get; set; }

    [LoadColumn(2)] public string Carrier { get; set; } = "";

    [LoadColumn(3)] public float Hours { get; set; }
}

public interface IResultSink
{
    Task WriteAsync(string model, double rmse, CancellationToken token);
}

public sealed class DeliverySearch
{
    private readonly MLContext _ml = new(seed: 19);
    private readonly IResultSink _sink;
    private IDataView? _deliveries;

    public DeliverySearch(IResultSink sink) => _sink = sink;

    public void Load(string path) =>
        _deliveries = _ml.Data.LoadFromTextFile<Delivery>(path, separatorChar: ',', hasHeader: true);

    public async Task SearchAsync(string output, CancellationToken token)
    {
        var data = _deliveries ?? throw new InvalidOperationException("Nothing loaded.");
        var pipeline = _ml.Auto().Featurizer(data, outputColumnName: "Features", excludeColumns: [nameof(Delivery.Hours)])
            .Append(_ml.Auto().Regression(labelColumnName: nameof(Delivery.Hours)));
        var experiment = _ml.Auto().CreateExperiment()
            .SetPipeline(pipeline)
            .SetRegressionMetric(RegressionMetric.RootMeanSquaredError, labelColumn: nameof(Delivery.Hours))
            .SetMaxModelToExplore(40)
            .SetDataset(data, fold: 5); // expect: MLQ2015

        TrialResult best = await experiment.RunAsync(token);

        var holdout = _ml.Data.TrainTestSplit(data, testFraction: 0.2).TestSet;
        var metrics = _ml.Regression.Evaluate(best.Model.Transform(holdout), nameof(Delivery.Hours));
        _ml.Model.Save(best.Model, data.Schema, output);
        await _sink.WriteAsync(output, metrics.RootMeanSquaredError, token);
    }
}
