// corpus: Two overlapping exports out of one list of houses are put together and every house is kept once by its key before the split.
// library: ML.NET
// axis: records
using System.Globalization;
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

var houses = File.ReadLines(args[0])
    .Skip(1)
    .Select(line => line.Split(';'))
    .Select(cells => new House(cells[0], Number(cells[1]), Number(cells[2]), Number(cells[3])))
    .ToList();
var large = houses.Where(house => house.Area > 120).ToList();
var dear = houses.Where(house => house.Price > 500_000).ToList();
var joined = large.Concat(dear).DistinctBy(house => house.Cadastre).ToList();

var ml = new MLContext(seed: 1);
var metrics = new PriceStudy(ml).Measure(joined);
Console.WriteLine($"{joined.Count} houses, off by {metrics.MeanAbsoluteError:F0}");
File.WriteAllText("houses.json", JsonSerializer.Serialize(new { metrics.MeanAbsoluteError, metrics.RootMeanSquaredError }));

static float Number(string cell) => float.Parse(cell, CultureInfo.InvariantCulture);

internal sealed record House(string Cadastre, float Area, float Year, float Price);

internal sealed class PriceStudy(MLContext ml)
{
    public RegressionMetrics Measure(IReadOnlyCollection<House> houses)
    {
        var split = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(houses), testFraction: 0.25, seed: 2);
        var pipeline = ml.Transforms.Concatenate("Features", nameof(House.Area), nameof(House.Year))
            .Append(ml.Regression.Trainers.FastForest(labelColumnName: nameof(House.Price)));
        var model = pipeline.Fit(split.TrainSet);
        return ml.Regression.Evaluate(model.Transform(split.TestSet), labelColumnName: nameof(House.Price));
    }
}
