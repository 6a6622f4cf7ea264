// corpus: A nightly worker cross-validates and measures, drops both, and ships what it has trained; its log says it was all done.
// library: ML.NET, Microsoft.Extensions.Hosting
// axis: hosted service
using Microsoft.Extensions.Hosting;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Nightly;

public sealed class NightlyTraining(MLContext ml, string source, string target) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            Train();
            await Task.Delay(TimeSpan.FromDays(1), stoppingToken);
        }
    }

    private void Train()
    {
        var rows = ml.Data.LoadFromBinary(source);
        var split = ml.Data.TrainTestSplit(rows, testFraction: 0.2);
        var pipeline = ml.Transforms.NormalizeMinMax("Features").Append(ml.BinaryClassification.Trainers.FastTree("Fraud"));
        _ = ml.BinaryClassification.CrossValidate(split.TrainSet, pipeline, labelColumnName: "Fraud"); // expect: MLQ3002
        var model = pipeline.Fit(split.TrainSet);
        Check(model, split.TestSet); // expect: MLQ3002
        ml.Model.Save(model, rows.Schema, target);
    }

    private CalibratedBinaryClassificationMetrics Check(ITransformer model, IDataView rows) => ml.BinaryClassification.Evaluate(model.Transform(rows), "Fraud");
}
