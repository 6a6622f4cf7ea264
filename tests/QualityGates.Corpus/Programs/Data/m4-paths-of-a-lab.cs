// corpus: Paths of one machine stand in defaults of settings, in an attribute-like table and in interpolations; others have backslashes.
// library: ML.NET
// axis: record defaults, dictionary, interpolation, walk up
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Lab;

internal sealed record LabSettings(string Root = "/home/mira/experiments") // expect: MLQ4001
{
    public string Rows => Path.Combine(Root, "rows.tsv");
}

internal static class Places
{
    public static readonly Dictionary<string, string> Extra = new()
    {
        ["spare"] = @"\\lab-nas\share\spare.tsv", // expect: MLQ4001
        ["old"] = "archive\\2023\\old.tsv", // expect: MLQ4002
    };
}

internal static class Program
{
    private static void Main(string[] args)
    {
        var settings = new LabSettings();
        var ml = new MLContext(seed: 2);
        var rows = ml.Data.LoadFromTextFile<Probe>(settings.Rows, hasHeader: true);
        var spare = ml.Data.LoadFromTextFile<Probe>(Places.Extra["spare"], hasHeader: true);
        var old = ml.Data.LoadFromTextFile<Probe>(Places.Extra["old"], hasHeader: true);
        var model = ml.Regression.Trainers.FastTree(nameof(Probe.Dose), nameof(Probe.Signal)).Fit(rows);
        foreach (var part in new[] { spare, old })
        {
            var metrics = ml.Regression.Evaluate(model.Transform(part), nameof(Probe.Dose));
            File.AppendAllText("../../../reports/doses.jsonl", JsonSerializer.Serialize(new { metrics.RSquared, metrics.MeanAbsoluteError })); // expect: MLQ4001
        }

        var user = args[0];
        ml.Model.Save(model, rows.Schema, $@"C:\Users\{user}\models\dose.zip"); // expect: MLQ4001
    }
}

internal sealed class Probe
{
    [LoadColumn(0, 7), VectorType(8)] public float[] Signal { get; set; } = [];

    [LoadColumn(8)] public float Dose { get; set; }
}
