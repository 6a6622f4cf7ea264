// corpus: All letters of a month are scored by Transform; the engine is for the single example shown at the end.
// library: ML.NET
// axis: console
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var rows = ml.Data.LoadFromTextFile<Tenant>(args[0], separatorChar: ',', hasHeader: true);
var parts = ml.Data.TrainTestSplit(rows, testFraction: 0.2);
var model = ml.Transforms.Concatenate("Features", nameof(Tenant.Years), nameof(Tenant.Rent), nameof(Tenant.Repairs))
    .Append(ml.BinaryClassification.Trainers.FastTree(nameof(Tenant.Leaves)))
    .Fit(parts.TrainSet);
var metrics = ml.BinaryClassification.Evaluate(model.Transform(parts.TestSet), nameof(Tenant.Leaves));
File.WriteAllText(args[2], JsonSerializer.Serialize(new { metrics.AreaUnderRocCurve, metrics.AreaUnderPrecisionRecallCurve, metrics.F1Score }));

var month = ml.Data.LoadFromTextFile<Tenant>(args[1], separatorChar: ',', hasHeader: true);
var likely = 0;
foreach (var guess in ml.Data.CreateEnumerable<TenantGuess>(model.Transform(month), reuseRowObject: true))
{
    likely += guess.Probability > 0.7f ? 1 : 0;
}

using var engine = ml.Model.CreatePredictionEngine<Tenant, TenantGuess>(model);
var example = engine.Predict(new Tenant { Years = 3, Rent = 900, Repairs = 2 });
Console.WriteLine(FormattableString.Invariant($"{likely} likely to leave, the example {example.Probability:P0}"));

public sealed class Tenant
{
    [LoadColumn(0)] public float Years { get; set; }

    [LoadColumn(1)] public float Rent { get; set; }

    [LoadColumn(2)] public float Repairs { get; set; }

    [LoadColumn(3)] public bool Leaves { get; set; }
}

public sealed class TenantGuess
{
    public bool PredictedLabel { get; set; }

    public float Probability { get; set; }
}
