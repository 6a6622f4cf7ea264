// corpus: Means and ranges per district go into a report; the rows that are trained and tested keep their raw values.
// library: LINQ
// axis: LINQ
using Microsoft.ML;

var rents = File.ReadLines("rents.csv").Skip(1).Select(Rent.Parse).ToList();
var report = rents.GroupBy(rent => rent.District)
    .Select(group => $"{group.Key}: {group.Average(rent => rent.Price):F0} ({group.Min(rent => rent.Price)} to {group.Max(rent => rent.Price)})");
File.WriteAllLines("districts.txt", report);

var random = new Random(7);
var (train, test) = (new List<Rent>(), new List<Rent>());
foreach (var rent in rents)
{
    (random.NextDouble() < 0.8 ? train : test).Add(rent);
}

var ml = new MLContext(seed: 7);
var model = ml.Transforms.Categorical.OneHotEncoding("Where", nameof(Rent.District))
    .Append(ml.Transforms.Concatenate("Features", "Where", nameof(Rent.Area)))
    .Append(ml.Regression.Trainers.FastForest(nameof(Rent.Price)))
    .Fit(ml.Data.LoadFromEnumerable(train));
var metrics = ml.Regression.Evaluate(model.Transform(ml.Data.LoadFromEnumerable(test)), nameof(Rent.Price));
return metrics.RSquared > 0.6 && metrics.MeanAbsoluteError < 150 ? 0 : 1;

public sealed class Rent
{
    public string District { get; set; } = "";
    public float Area { get; set; }
    public float Price { get; set; }

    public static Rent Parse(string line)
    {
        var cells = line.Split(',');
        return new Rent { District = cells[0], Area = float.Parse(cells[1], System.Globalization.CultureInfo.InvariantCulture), Price = float.Parse(cells[2], System.Globalization.CultureInfo.InvariantCulture) };
    }
}
