// corpus: A nightly tool scores a whole file in one pass and writes what it found.
// library: ML.NET
// axis: batch scoring, right
using System.Globalization;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext();
var model = ml.Model.Load(args[0], out _);
var rows = ml.Data.LoadFromTextFile<Meter>(args[1], separatorChar: ',', hasHeader: true);
var scored = model.Transform(rows);
using var writer = new StreamWriter(args[2]);
foreach (var meter in ml.Data.CreateEnumerable<ScoredMeter>(scored, reuseRowObject: true))
{
    writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{meter.Id},{meter.Score}"));
}

public sealed class Meter
{
    [LoadColumn(0)]
    public string Id { get; set; } = "";

    [LoadColumn(1, 24)]
    [VectorType(24)]
    public float[] Hours { get; set; } = [];
}

public sealed class ScoredMeter
{
    public string Id { get; set; } = "";
    public float Score { get; set; }
}
