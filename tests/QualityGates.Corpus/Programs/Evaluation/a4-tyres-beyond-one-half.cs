// corpus: Margins of tyre models are compared with one half: in a query, by a pattern, of a loaded model, and in the prediction class itself.
// library: ML.NET
// axis: console, service, prediction classes
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Tyres;

public sealed class Tyre
{
    [LoadColumn(0)] public float Depth { get; set; }

    [LoadColumn(1)] public float Years { get; set; }

    [LoadColumn(2)] public float Pressure { get; set; }

    [LoadColumn(3)] public bool Worn { get; set; }
}

public sealed class Judged
{
    public float Score { get; set; }
}

public sealed class Distance
{
    [ColumnName("Score")] public float Margin { get; set; }
}

public sealed class Verdict
{
    public bool PredictedLabel { get; set; }

    public float Score { get; set; }
}

public sealed class Warning
{
    public float Probability { get; set; }

    public float Score { get; set; }

    public bool Urgent => Score >= 0.5f; // expect: MLQ3006
}

public sealed class Garage(MLContext ml, string path)
{
    private readonly ITransformer _model = ml.Model.Load(path, out _);

    public bool MustStop(Tyre tyre)
    {
        using var engine = ml.Model.CreatePredictionEngine<Tyre, Verdict>(_model);
        return 0.5f < engine.Predict(tyre).Score; // expect: MLQ3006
    }

    public string Text(Tyre tyre)
    {
        using var engine = ml.Model.CreatePredictionEngine<Tyre, Warning>(_model);
        var warning = engine.Predict(tyre);
        return warning.Urgent ? $"change now ({warning.Probability:P0})" : "next year";
    }
}

internal static class Program
{
    public static void Main(string[] args)
    {
        var ml = new MLContext(seed: 9);
        var tyres = ml.Data.LoadFromTextFile<Tyre>(args[0], separatorChar: ',', hasHeader: true);
        var parts = ml.Data.TrainTestSplit(tyres, testFraction: 0.2, seed: 9);
        var pipeline = ml.Transforms.Concatenate("Features", nameof(Tyre.Depth), nameof(Tyre.Years), nameof(Tyre.Pressure))
            .Append(ml.Transforms.NormalizeMinMax("Features"))
            .Append(ml.BinaryClassification.Trainers.LinearSvm(nameof(Tyre.Worn)));
        var machine = pipeline.Fit(parts.TrainSet);
        var judged = machine.Transform(parts.TestSet);
        var metrics = ml.BinaryClassification.EvaluateNonCalibrated(judged, nameof(Tyre.Worn));
        File.WriteAllText(args[1], JsonSerializer.Serialize(new { metrics.F1Score, metrics.AreaUnderRocCurve }));

        var rows = ml.Data.CreateEnumerable<Judged>(judged, reuseRowObject: false).ToList();
        var worn = rows.Count(row => row.Score > 0.5f); // expect: MLQ3006
        Console.WriteLine($"{worn} of {rows.Count} tyres are worn");

        using var engine = ml.Model.CreatePredictionEngine<Tyre, Distance>(machine);
        var spare = engine.Predict(new Tyre { Depth = 2.1f, Years = 6, Pressure = 2.2f });
        Console.WriteLine(spare.Margin is > 0.5f ? "the spare is worn" : "the spare is good"); // expect: MLQ3006
    }
}
