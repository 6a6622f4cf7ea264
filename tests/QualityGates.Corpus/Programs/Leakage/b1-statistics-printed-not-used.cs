// corpus: Averages over all houses are printed for the reader of the log and touch no feature; the scaling in the features uses the training houses.
// library: ML.NET
// axis: statistics for display only, LINQ split with materialised list
using System.Globalization;
using Microsoft.ML;
using Microsoft.ML.Data;

var houses = File.ReadLines("houses.csv").Skip(1).Select(House.Parse).OrderBy(h => h.Key, StringComparer.Ordinal).ToList();
Console.WriteLine($"{houses.Count} houses, mean price {houses.Average(h => h.Price):N0}, largest {houses.Max(h => h.Area):N0} m2");

var rnd = new Random(2024);
var shuffled = houses.OrderBy(_ => rnd.Next()).ToList();
var n = (int)(shuffled.Count * 0.75);
var train = shuffled.Take(n).ToList();
var test = shuffled.Skip(n).ToList();

var (low, high) = (train.Min(h => h.Area), train.Max(h => h.Area));
foreach (var house in train.Concat(test))
{
    house.Area = (house.Area - low) / (high - low);
}

var ml = new MLContext(seed: 5);
var model = ml.Transforms.Concatenate("Features", "Area", "Rooms")
    .Append(ml.Regression.Trainers.OnlineGradientDescent("Price"))
    .Fit(ml.Data.LoadFromEnumerable(train));
var metrics = ml.Regression.Evaluate(model.Transform(ml.Data.LoadFromEnumerable(test)), "Price");
Console.WriteLine($"MAE {metrics.MeanAbsoluteError:N0}, R2 {metrics.RSquared:F3}");
Environment.ExitCode = metrics.RSquared > 0.6 ? 0 : 1;

internal sealed class House
{
    [NoColumn] public string Key { get; set; } = "";
    public float Area { get; set; }
    public float Rooms { get; set; }
    public float Price { get; set; }

    public static House Parse(string line)
    {
        var c = line.Split(',');
        float F(int i) => float.Parse(c[i], CultureInfo.InvariantCulture);
        return new House { Key = c[0], Area = F(1), Rooms = F(2), Price = F(3) };
    }
}
