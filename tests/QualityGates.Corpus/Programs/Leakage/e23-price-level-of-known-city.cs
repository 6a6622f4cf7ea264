// corpus: The mean price of each city comes from the training sales; cities not seen there get the overall mean of the training sales.
// library: ML.NET, LINQ
// axis: local function
using System.Globalization;
using Microsoft.ML;

var ml = new MLContext(seed: 5);
var sales = File.ReadAllLines("sales.csv").Skip(1)
    .Select(line => line.Split(';'))
    .Select(c => new Sale { City = c[0], Area = float.Parse(c[1], CultureInfo.InvariantCulture), Price = float.Parse(c[2], CultureInfo.InvariantCulture) })
    .ToList();
var n = (int)(sales.Count * 0.8);
var train = sales.Take(n).ToList();
var test = sales.Skip(n).ToList();
var levels = train.GroupBy(s => s.City).ToDictionary(g => g.Key, g => g.Average(s => s.Price));
var overall = train.Average(s => s.Price);
AddLevel(train);
AddLevel(test);
var model = ml.Transforms.Concatenate("Features", nameof(Sale.Area), nameof(Sale.CityLevel))
    .Append(ml.Regression.Trainers.FastTree(nameof(Sale.Price)))
    .Fit(ml.Data.LoadFromEnumerable(train));
var metrics = ml.Regression.Evaluate(model.Transform(ml.Data.LoadFromEnumerable(test)), nameof(Sale.Price));
File.WriteAllText("metrics.txt", FormattableString.Invariant($"{metrics.RSquared};{metrics.RootMeanSquaredError}"));

void AddLevel(List<Sale> rows) => rows.ForEach(row => row.CityLevel = levels.GetValueOrDefault(row.City, overall));

public class Sale
{
    public string City { get; set; } = "";
    public float Area { get; set; }
    public float CityLevel { get; set; }
    public float Price { get; set; }
}
