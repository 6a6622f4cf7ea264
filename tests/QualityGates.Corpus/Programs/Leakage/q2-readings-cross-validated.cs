// corpus: Readings of a river gauge, which inherit their time from a base class, are divided at random by a cross-validation in a helper.
// library: ML.NET
// axis: inheritance
using System.Globalization;
using System.Text.Json;
using Microsoft.ML;

var ml = new MLContext(seed: 31);
var readings = ml.Data.LoadFromEnumerable(File.ReadLines("gauge.csv").Skip(1).Select(Reading.Parse).ToList());
var pipeline = ml.Transforms.Concatenate("Features", nameof(Reading.Rain), nameof(Reading.Upstream), nameof(Reading.Snow))
    .Append(ml.Regression.Trainers.FastTree(labelColumnName: nameof(Reading.Level)));
var score = Folds.Score(ml, readings, pipeline, nameof(Reading.Level)); // expect: MLQ2009
File.WriteAllText("gauge.json", JsonSerializer.Serialize(score));

internal static class Folds
{
    public static Dictionary<string, double> Score(MLContext ml, IDataView rows, IEstimator<ITransformer> pipeline, string label)
    {
        var results = ml.Regression.CrossValidate(rows, pipeline, numberOfFolds: 8, labelColumnName: label);
        return new Dictionary<string, double>
        {
            ["mae"] = results.Average(result => result.Metrics.MeanAbsoluteError),
            ["rmse"] = results.Average(result => result.Metrics.RootMeanSquaredError),
        };
    }
}

internal abstract class Measured
{
    public DateTimeOffset At { get; set; }
}

internal sealed class Reading : Measured
{
    public float Rain { get; set; }

    public float Upstream { get; set; }

    public float Snow { get; set; }

    public float Level { get; set; }

    public static Reading Parse(string line)
    {
        var cells = line.Split(',');
        var numbers = cells[1..].Select(cell => float.Parse(cell, CultureInfo.InvariantCulture)).ToArray();
        return new Reading
        {
            At = DateTimeOffset.Parse(cells[0], CultureInfo.InvariantCulture),
            Rain = numbers[0],
            Upstream = numbers[1],
            Snow = numbers[2],
            Level = numbers[3],
        };
    }
}
