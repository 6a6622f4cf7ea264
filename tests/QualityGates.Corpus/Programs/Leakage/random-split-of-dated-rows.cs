// corpus: Daily sales with a date are split at random, so the model is tested on days between those it has seen.
// library: ML.NET
// axis: records
// scores: MLQ2009
using Microsoft.ML;

var ml = new MLContext(seed: 1);
var days = File.ReadLines("sales.csv").Skip(1).Select(SalesDay.Parse).OrderBy(day => day.Date).ToList();
var view = ml.Data.LoadFromEnumerable(days);

var split = ml.Data.TrainTestSplit(view, testFraction: 0.2); // expect: MLQ2009
var pipeline = ml.Transforms.Concatenate("Features", "Temperature", "Promotion", "SoldYesterday")
    .Append(ml.Regression.Trainers.FastTree(labelColumnName: "Sold"));
var metrics = ml.Regression.Evaluate(pipeline.Fit(split.TrainSet).Transform(split.TestSet), labelColumnName: "Sold");
File.WriteAllText("sales.txt", $"MAE {metrics.MeanAbsoluteError:F1}, R² {metrics.RSquared:F2}");

public sealed record SalesDay
{
    public DateTime Date { get; init; }
    public float Temperature { get; init; }
    public float Promotion { get; init; }
    public float SoldYesterday { get; init; }
    public float Sold { get; init; }

    public static SalesDay Parse(string line)
    {
        var cells = line.Split(',');
        return new SalesDay
        {
            Date = DateTime.Parse(cells[0], System.Globalization.CultureInfo.InvariantCulture),
            Temperature = float.Parse(cells[1]), // expect: MLQ1008
            Promotion = float.Parse(cells[2]), // expect: MLQ1008
            SoldYesterday = float.Parse(cells[3]), // expect: MLQ1008
            Sold = float.Parse(cells[4]), // expect: MLQ1008
        };
    }
}
