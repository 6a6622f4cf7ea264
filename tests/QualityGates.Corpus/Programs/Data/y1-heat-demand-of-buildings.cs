// corpus: The function of a Select ignores whether the numbers of a building could be read, and zeros are learned as if they were known.
// library: ML.NET
// axis: LINQ pipeline, top-level statements
using System.Globalization;
using System.Text.Json;
using Microsoft.ML;

var ml = new MLContext(seed: 21);

var buildings = File.ReadAllLines(args[0])
    .Skip(1)
    .Where(line => line.Length > 0)
    .Select(line => line.Split(','))
    .Select(cells =>
    {
        int.TryParse(cells[1], out var storeys); // expect: MLQ4004
        float.TryParse(cells[2], NumberStyles.Float, CultureInfo.InvariantCulture, out var area); // expect: MLQ4004
        return new Building
        {
            Kind = cells[0],
            Storeys = storeys,
            Area = area,
            Demand = float.Parse(cells[3], CultureInfo.InvariantCulture),
        };
    })
    .ToList();

var split = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(buildings), testFraction: 0.2);
var model = ml.Transforms.Categorical.OneHotEncoding("KindVector", nameof(Building.Kind))
    .Append(ml.Transforms.Concatenate("Features", "KindVector", nameof(Building.Storeys), nameof(Building.Area)))
    .Append(ml.Regression.Trainers.FastForest(labelColumnName: nameof(Building.Demand)))
    .Fit(split.TrainSet);
var metrics = ml.Regression.Evaluate(model.Transform(split.TestSet), labelColumnName: nameof(Building.Demand));
File.WriteAllText("demand.json", JsonSerializer.Serialize(new { metrics.MeanAbsoluteError, metrics.RootMeanSquaredError }));

internal sealed class Building
{
    public string Kind { get; set; } = string.Empty;

    public float Storeys { get; set; }

    public float Area { get; set; }

    public float Demand { get; set; }
}
