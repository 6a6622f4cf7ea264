// corpus: A support vector machine gets its probabilities from a calibrator that is fitted on rows of its own, and is judged by them on others.
// library: ML.NET
// axis: class, calibrator by itself
using System.Text.Json;
using Microsoft.ML;

namespace Loans;

public sealed class DefaultModel(MLContext ml)
{
    public void Build(IDataView loans, string modelPath, string report)
    {
        var outer = ml.Data.TrainTestSplit(loans, testFraction: 0.2, seed: 44);
        var inner = ml.Data.TrainTestSplit(outer.TrainSet, testFraction: 0.25, seed: 44);

        var pipeline = ml.Transforms.Concatenate("Features", "Income", "Amount", "Years")
            .Append(ml.Transforms.NormalizeMinMax("Features"))
            .Append(ml.BinaryClassification.Trainers.LinearSvm("Default", numberOfIterations: 10));
        var machine = pipeline.Fit(inner.TrainSet);
        var platt = ml.BinaryClassification.Calibrators.Platt("Default").Fit(machine.Transform(inner.TestSet));

        var judged = platt.Transform(machine.Transform(outer.TestSet));
        var metrics = ml.BinaryClassification.Evaluate(judged, "Default");
        File.WriteAllText(report, JsonSerializer.Serialize(new { metrics.LogLoss, metrics.F1Score, metrics.AreaUnderRocCurve }));
        ml.Model.Save(machine.Append(platt), loans.Schema, modelPath);
    }
}
