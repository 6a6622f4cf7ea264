// corpus: The evaluation stands in a pattern, and a model of pills that does not come up to it is not saved.
// library: ML.NET
// axis: top-level
using System.Globalization;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 22);
var pills = File.ReadLines(args[0])
    .Skip(1)
    .Select(line => line.Split(','))
    .Select(cells => new Pill(Number(cells[0]), Number(cells[1]), Number(cells[2]), cells[3] == "bad"))
    .ToList();
var rows = ml.Data.LoadFromEnumerable(pills);
var parts = ml.Data.TrainTestSplit(rows, testFraction: 0.2, seed: 22);
var model = ml.Transforms.Concatenate("Features", "Weight", "Width", "Hardness")
    .Append(ml.BinaryClassification.Trainers.FastTree(labelColumnName: "Bad"))
    .Fit(parts.TrainSet);

if (ml.BinaryClassification.Evaluate(model.Transform(parts.TestSet), labelColumnName: "Bad") is not { AreaUnderRocCurve: > 0.8, PositiveRecall: > 0.6, LogLoss: < 0.7 })
{
    Console.Error.WriteLine("the model stays where it is");
    return 2;
}

ml.Model.Save(model, rows.Schema, args[1]);
return 0;

static float Number(string cell) => float.Parse(cell, CultureInfo.InvariantCulture);

internal sealed class Pill(float weight, float width, float hardness, bool bad)
{
    public float Weight { get; set; } = weight;

    public float Width { get; set; } = width;

    public float Hardness { get; set; } = hardness;

    public bool Bad { get; set; } = bad;
}
