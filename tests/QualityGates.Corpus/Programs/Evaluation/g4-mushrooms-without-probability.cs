// corpus: A linear support vector machine tells mushrooms apart and is measured with the evaluation that wants probabilities, which it has not.
// library: ML.NET
// axis: console
using System.Globalization;
using System.Text.Json;
using Microsoft.ML;

var source = args.Length > 0 ? args[0] : Path.Combine(AppContext.BaseDirectory, "mushrooms.csv");
var rows = File.ReadLines(source).Skip(1).Select(Mushroom.Parse).ToList();

var ml = new MLContext(seed: 12);
var split = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(rows), testFraction: 0.25);

var model = ml.Transforms.Concatenate("Features", "Cap", "Stem", "Gills")
    .Append(ml.Transforms.NormalizeMinMax("Features"))
    .Append(ml.BinaryClassification.Trainers.LinearSvm(labelColumnName: "Poisonous", numberOfIterations: 5))
    .Fit(split.TrainSet);

var scored = model.Transform(split.TestSet);
var quality = ml.BinaryClassification.Evaluate(scored, labelColumnName: "Poisonous"); // expect: MLQ3003

var report = new { quality.F1Score, quality.AreaUnderRocCurve, quality.PositiveRecall };
File.WriteAllText(Path.Combine(AppContext.BaseDirectory, "mushrooms.json"), JsonSerializer.Serialize(report));

internal sealed class Mushroom
{
    public float Cap { get; set; }

    public float Stem { get; set; }

    public float Gills { get; set; }

    public bool Poisonous { get; set; }

    public static Mushroom Parse(string line)
    {
        var cells = line.Split(',');
        return new Mushroom
        {
            Cap = float.Parse(cells[0], CultureInfo.InvariantCulture),
            Stem = float.Parse(cells[1], CultureInfo.InvariantCulture),
            Gills = float.Parse(cells[2], CultureInfo.InvariantCulture),
            Poisonous = cells[3] == "p",
        };
    }
}
