// corpus: A record carries the schema of the predictions to the class that saves, and the service's class has a property the trainer does not fill.
// library: ML.NET
// axis: record, deconstruction, several files
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Churn;

public sealed record Trained(ITransformer Model, DataViewSchema Schema, double Area);

public sealed class Training
{
    private readonly MLContext _ml = new(seed: 7);

    public Trained Run(string path)
    {
        var rows = _ml.Data.LoadFromTextFile<Customer>(path, hasHeader: true, separatorChar: ',');
        var split = _ml.Data.TrainTestSplit(rows, testFraction: 0.25);
        var pipeline = _ml.Transforms.Categorical.OneHotEncoding("PlanEncoded", nameof(Customer.Plan))
            .Append(_ml.Transforms.Concatenate("Features", "PlanEncoded", nameof(Customer.Months), nameof(Customer.Calls)))
            .Append(_ml.Transforms.NormalizeMeanVariance("Features"))
            .AppendCacheCheckpoint(_ml)
            .Append(_ml.BinaryClassification.Trainers.LinearSvm(labelColumnName: nameof(Customer.Left), numberOfIterations: 10));
        var model = pipeline.Fit(split.TrainSet);
        var scored = model.Transform(split.TestSet);
        var metrics = _ml.BinaryClassification.EvaluateNonCalibrated(scored, nameof(Customer.Left));
        File.WriteAllText("metrics.txt", FormattableString.Invariant($"auc={metrics.AreaUnderRocCurve:F4} f1={metrics.F1Score:F4}"));
        return new Trained(model, scored.Schema, metrics.AreaUnderRocCurve);
    }

    public void Publish(string data, string target)
    {
        var (model, schema, area) = Run(data);
        if (area < 0.7)
        {
            throw new InvalidOperationException("not good enough to be published");
        }

        using var file = File.Create(target);
        _ml.Model.Save(model, schema, file); // expect: MLQ6005
        Try(model);
    }

    private void Try(ITransformer model)
    {
        using var engine = _ml.Model.CreatePredictionEngine<Customer, Verdict>(model);
        var verdict = engine.Predict(new Customer { Plan = "basic", Months = 3, Calls = 14 });
        Console.WriteLine($"{verdict.PredictedLabel} {verdict.Probability}");
    }
}
