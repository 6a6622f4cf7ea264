// corpus: A run without a seed draws one from the clock and writes it into its record before it is used, so that the run can be repeated.
// library: ML.NET
// axis: nullable argument, json record
using System;
using System.Globalization;
using System.IO;
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Runs;

public sealed class Row
{
    [LoadColumn(0)] public bool Label { get; set; }

    [LoadColumn(1, 8), VectorType(8)] public float[] Features { get; set; } = [];
}

internal static class Program
{
    private static void Main(string[] args)
    {
        int seed = args.Length > 2 ? int.Parse(args[2], CultureInfo.InvariantCulture) : Environment.TickCount;
        Console.WriteLine($"seed {seed.ToString(CultureInfo.InvariantCulture)}");
        File.WriteAllText(Path.Combine(args[1], "run.json"), JsonSerializer.Serialize(new { seed, data = args[0] }));

        var ml = new MLContext(seed);
        var rows = ml.Data.LoadFromTextFile<Row>(args[0], separatorChar: ',');
        var split = ml.Data.TrainTestSplit(rows, 0.2);
        var model = ml.BinaryClassification.Trainers.AveragedPerceptron().Fit(split.TrainSet);
        var metrics = ml.BinaryClassification.EvaluateNonCalibrated(model.Transform(split.TestSet));
        File.WriteAllText(Path.Combine(args[1], "auc.txt"), metrics.AreaUnderRocCurve.ToString("F4", CultureInfo.InvariantCulture));
        ml.Model.Save(model, rows.Schema, Path.Combine(args[1], "model.zip"));
    }
}
