// corpus: Hourly meter readings with a timestamp are split at random, so that hours between two training hours are tested.
// library: ML.NET
// axis: record row type, split in a helper method
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 22);
var readings = File.ReadLines("meter.csv").Skip(1).Select(Reading.Parse).ToList();
var view = ml.Data.LoadFromEnumerable(readings);
var split = ml.Data.TrainTestSplit(view, testFraction: 0.2); // expect: MLQ2009
var model = ml.Transforms.Concatenate("Features", "Temperature", "LastHour", "LastDay")
    .Append(ml.Regression.Trainers.FastTree("Consumption"))
    .Fit(split.TrainSet);
var metrics = ml.Regression.Evaluate(model.Transform(split.TestSet), "Consumption");
Console.WriteLine($"MAE {metrics.MeanAbsoluteError:F2} kWh, R2 {metrics.RSquared:F3}");
return metrics.MeanAbsoluteError < 0.5 ? 0 : 1;

public class Reading
{
    public DateTime MeasuredAt { get; set; }
    public float Temperature { get; set; }
    public float LastHour { get; set; }
    public float LastDay { get; set; }
    public float Consumption { get; set; }

    public static Reading Parse(string line)
    {
        var inv = System.Globalization.CultureInfo.InvariantCulture;
        var c = line.Split(',');
        return new Reading
        {
            MeasuredAt = DateTime.Parse(c[0], inv),
            Temperature = float.Parse(c[1], inv),
            LastHour = float.Parse(c[2], inv),
            LastDay = float.Parse(c[3], inv),
            Consumption = float.Parse(c[4], inv),
        };
    }
}
