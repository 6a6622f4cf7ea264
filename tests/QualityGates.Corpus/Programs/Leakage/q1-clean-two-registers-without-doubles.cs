// corpus: Two registers of bridges overlap; they are put together and every bridge is kept once by its number, before anything is divided.
// library: ML.NET
// axis: LINQ pipeline
using System.Globalization;
using System.Text.Json;
using Microsoft.ML;

var ml = new MLContext(seed: 61);
var bridges = Register.Read(args[0])
    .Concat(Register.Read(args[1]))
    .DistinctBy(bridge => bridge.Number)
    .OrderBy(bridge => bridge.Number, StringComparer.Ordinal)
    .Select(bridge => new BridgeRow { Span = bridge.Span, Age = bridge.Age, NeedsRepair = bridge.NeedsRepair })
    .ToList();

var parts = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(bridges), testFraction: 0.2, seed: 61);
var model = ml.Transforms.Concatenate("Features", nameof(BridgeRow.Span), nameof(BridgeRow.Age))
    .Append(ml.BinaryClassification.Trainers.FastTree(nameof(BridgeRow.NeedsRepair)))
    .Fit(parts.TrainSet);
var metrics = ml.BinaryClassification.Evaluate(model.Transform(parts.TestSet), nameof(BridgeRow.NeedsRepair));
File.WriteAllText("bridges.json", JsonSerializer.Serialize(new { bridges.Count, metrics.F1Score, metrics.AreaUnderRocCurve }));

internal sealed record Bridge(string Number, float Span, float Age, bool NeedsRepair);

internal static class Register
{
    public static IEnumerable<Bridge> Read(string file) => File.ReadLines(file).Skip(1)
        .Select(line => line.Split(';'))
        .Select(cells => new Bridge(cells[0], Number(cells[1]), Number(cells[2]), cells[3] == "1"));

    private static float Number(string cell) => float.Parse(cell, CultureInfo.InvariantCulture);
}

internal sealed class BridgeRow
{
    public float Span { get; set; }

    public float Age { get; set; }

    public bool NeedsRepair { get; set; }
}
