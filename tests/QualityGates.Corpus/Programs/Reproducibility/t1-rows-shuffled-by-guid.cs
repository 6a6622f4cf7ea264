// corpus: Rows are put in the order of fresh guids before they are divided.
// library: ML.NET
// axis: local function, script
using System.Globalization;
using Microsoft.ML;

var ml = new MLContext(seed: 1);
var rows = Shuffle(File.ReadAllLines("seeds.csv").Skip(1).Select(Seed.Parse));
var count = rows.Count / 5;
var test = ml.Data.LoadFromEnumerable(rows.Take(count).ToList());
var train = ml.Data.LoadFromEnumerable(rows.Skip(count).ToList());

var model = ml.Transforms.Conversion.MapValueToKey("Label", "Kind")
    .Append(ml.Transforms.Concatenate("Features", "Length", "Width"))
    .Append(ml.MulticlassClassification.Trainers.LightGbm())
    .Fit(train);
var metrics = ml.MulticlassClassification.Evaluate(model.Transform(test));
File.WriteAllText("metrics.json", System.Text.Json.JsonSerializer.Serialize(new { metrics.MacroAccuracy, metrics.LogLoss }));

static List<Seed> Shuffle(IEnumerable<Seed> seeds) => seeds.OrderBy(seed => Guid.NewGuid()).ToList(); // expect: MLQ1002

internal sealed record Seed(string Kind, float Length, float Width)
{
    public static Seed Parse(string line)
    {
        var cells = line.Split(',');
        return new Seed(cells[0], float.Parse(cells[1], CultureInfo.InvariantCulture), float.Parse(cells[2], CultureInfo.InvariantCulture));
    }
}
