// corpus: The mean price of each city is taken from all sales, becomes a feature, and then the sales are divided.
// library: ML.NET, LINQ
// axis: LINQ, local function
using System.Globalization;
using Microsoft.ML;

var ml = new MLContext(seed: 5);
var sales = ReadSales("sales.csv");
var levels = sales.GroupBy(s => s.City).ToDictionary(g => g.Key, g => g.Average(s => s.Price)); // expect: MLQ2001
foreach (var sale in sales)
{
    sale.CityLevel = levels[sale.City];
}

var split = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(sales), testFraction: 0.2);
var model = ml.Transforms.Concatenate("Features", nameof(Sale.Area), nameof(Sale.CityLevel))
    .Append(ml.Regression.Trainers.FastTree(nameof(Sale.Price)))
    .Fit(split.TrainSet);
var metrics = ml.Regression.Evaluate(model.Transform(split.TestSet), nameof(Sale.Price));
File.WriteAllText("metrics.txt", FormattableString.Invariant($"{metrics.RSquared};{metrics.RootMeanSquaredError}"));

static List<Sale> ReadSales(string file) => File.ReadAllLines(file).Skip(1)
    .Select(line => line.Split(';'))
    .Select(c => new Sale { City = c[0], Area = float.Parse(c[1], CultureInfo.InvariantCulture), Price = float.Parse(c[2], CultureInfo.InvariantCulture) })
    .ToList();

public class Sale
{
    public string City { get; set; } = "";
    public float Area { get; set; }
    public float CityLevel { get; set; }
    public float Price { get; set; }
}
