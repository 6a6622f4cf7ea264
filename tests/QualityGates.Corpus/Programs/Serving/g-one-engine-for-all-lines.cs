// corpus: The engine is made once, before the loop over the lines of a file.
// library: ML.NET
// axis: loop
using Microsoft.ML;

var ml = new MLContext();
var model = ml.Model.Load("iris.zip", out _);
var species = new Dictionary<string, int>();
using var engine = ml.Model.CreatePredictionEngine<Flower, Species>(model);
foreach (var line in File.ReadLines("unlabelled.csv"))
{
    var cells = line.Split(',');
    var flower = new Flower { Length = Number(cells[0]), Width = Number(cells[1]) };
    var found = engine.Predict(flower).PredictedLabel;
    species[found] = species.GetValueOrDefault(found) + 1;
}
foreach (var (name, count) in species.OrderBy(pair => pair.Key, StringComparer.Ordinal))
{
    Console.WriteLine($"{name}: {count}");
}

static float Number(string text) => float.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

class Flower
{
    public float Length { get; set; }
    public float Width { get; set; }
}

class Species
{
    public string PredictedLabel { get; set; } = "";
}
