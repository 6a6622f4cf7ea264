// corpus: A city becomes the mean price of all its flats, also of those the model is tested with.
// library: ML.NET
// axis: dictionary of groups, records, local function
using System.Text.Json;
using Microsoft.ML;

var ml = new MLContext(seed: 44);
var flats = JsonSerializer.Deserialize<List<Flat>>(File.ReadAllText("flats.json"))!;
var levels = flats.GroupBy(static f => f.City).ToDictionary(static g => g.Key, static g => g.Average(static f => f.Price)); // expect: MLQ2001
var rows = flats.Select(f => new Row { Rooms = f.Rooms, CityLevel = levels[f.City], Price = f.Price }).ToList();
var parts = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(rows), testFraction: 0.25);
var model = ml.Transforms.Concatenate("Features", nameof(Row.Rooms), nameof(Row.CityLevel))
    .Append(ml.Regression.Trainers.FastTree(nameof(Row.Price)))
    .Fit(parts.TrainSet);
var metrics = ml.Regression.Evaluate(model.Transform(parts.TestSet), nameof(Row.Price));
File.WriteAllText("flats-report.json", JsonSerializer.Serialize(new { metrics.RSquared, metrics.MeanAbsoluteError }));

internal sealed record Flat(string City, float Rooms, float Price);

internal sealed class Row
{
    public float Rooms { get; set; }

    public float CityLevel { get; set; }

    public float Price { get; set; }
}
