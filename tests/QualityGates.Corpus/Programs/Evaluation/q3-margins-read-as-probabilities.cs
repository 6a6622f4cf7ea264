// corpus: A report that wants probabilities is given the rows of a linear support vector machine, which has none, so it throws.
// library: ML.NET
// axis: report class, record
using System.Text.Json;
using Microsoft.ML;

var ml = new MLContext(seed: 8);
var valves = JsonSerializer.Deserialize<List<Valve>>(File.ReadAllText(args[0])) ?? throw new InvalidDataException("no valves");
var parts = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(valves), testFraction: 0.25, seed: 8);
var pipeline = ml.Transforms.Concatenate("Features", "Pressure", "Leakage", "Cycles")
    .Append(ml.Transforms.NormalizeMeanVariance("Features"))
    .Append(ml.BinaryClassification.Trainers.LinearSvm(numberOfIterations: 20));
var model = pipeline.Fit(parts.TrainSet);

var scored = model.Transform(parts.TestSet);
var sheet = ValveReport.Of(ml, scored); // expect: MLQ3003
File.WriteAllText("valves.json", JsonSerializer.Serialize(sheet));

internal sealed record Sheet(double Area, double LogLoss, double F1);

internal static class ValveReport
{
    public static Sheet Of(MLContext ml, IDataView scored)
    {
        var metrics = ml.BinaryClassification.Evaluate(scored);
        return new Sheet(metrics.AreaUnderRocCurve, metrics.LogLoss, metrics.F1Score);
    }
}

internal sealed class Valve
{
    public float Pressure { get; set; }

    public float Leakage { get; set; }

    public float Cycles { get; set; }

    public bool Label { get; set; }
}
