// corpus: Parcels come out of a query without their cost per kilo, a method fills it in from the cost, and the cost is what the model is to foresee.
// library: ML.NET
// axis: console
using System.Globalization;
using System.Text.Json;
using Microsoft.ML;

var ml = new MLContext(seed: 77);
var parcels = File.ReadLines(args[0])
    .Skip(1)
    .Select(line => line.Split('\t'))
    .Select(cells => new Parcel
    {
        Weight = float.Parse(cells[0], CultureInfo.InvariantCulture),
        Kilometres = float.Parse(cells[1], CultureInfo.InvariantCulture),
        Cost = float.Parse(cells[2], CultureInfo.InvariantCulture),
    })
    .ToList();
Enrich(parcels);

var parts = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(parcels), testFraction: 0.2);
var columns = new[] { nameof(Parcel.Weight), nameof(Parcel.Kilometres), nameof(Parcel.PerKilo) };
var pipeline = ml.Transforms.Concatenate("Features", columns) // expect: MLQ2008
    .Append(ml.Regression.Trainers.FastTree(labelColumnName: nameof(Parcel.Cost)));
var metrics = ml.Regression.Evaluate(pipeline.Fit(parts.TrainSet).Transform(parts.TestSet), nameof(Parcel.Cost));
File.WriteAllText(Path.Combine(AppContext.BaseDirectory, "parcels.json"), JsonSerializer.Serialize(metrics));

static void Enrich(List<Parcel> rows)
{
    foreach (var row in rows)
    {
        row.PerKilo = row.Cost / row.Weight;
    }
}

internal sealed class Parcel
{
    public float Weight { get; set; }

    public float Kilometres { get; set; }

    public float Cost { get; set; }

    public float PerKilo { get; set; }
}
