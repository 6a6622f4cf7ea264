// corpus: Strawberries are put into an order that depends on the millisecond the program was started at, and divided by it.
// library: ML.NET
// axis: script
using System.Globalization;
using System.Text.Json;
using Microsoft.ML;

var berries = new List<Berry>();
foreach (var line in File.ReadLines("strawberries.csv").Skip(1))
{
    var cells = line.Split(',');
    berries.Add(new Berry
    {
        Sugar = float.Parse(cells[0], CultureInfo.InvariantCulture),
        Red = float.Parse(cells[1], CultureInfo.InvariantCulture),
        Days = float.Parse(cells[2], CultureInfo.InvariantCulture),
    });
}

var rnd = new Random(DateTime.Now.Millisecond); // expect: MLQ1004
berries = berries.OrderBy(x => rnd.Next()).ToList();
var testCount = berries.Count / 5;

var ml = new MLContext(seed: 1);
var trainView = ml.Data.LoadFromEnumerable(berries.Skip(testCount).ToList());
var testView = ml.Data.LoadFromEnumerable(berries.Take(testCount).ToList());
var model = ml.Transforms.Concatenate("Features", "Sugar", "Red")
    .Append(ml.Regression.Trainers.FastTree("Days", numberOfTrees: 30))
    .Fit(trainView);
var metrics = ml.Regression.Evaluate(model.Transform(testView), "Days");
File.WriteAllText("strawberries.json", JsonSerializer.Serialize(new { metrics.MeanAbsoluteError, metrics.RSquared }));

internal sealed class Berry
{
    public float Sugar { get; set; }

    public float Red { get; set; }

    public float Days { get; set; }
}
