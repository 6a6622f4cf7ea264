// corpus: Results of frame operations are assigned, chained or in place, and rows of a reused object are only read, or copied before they are kept.
// library: DataFrame
// axis: loop
using System.Globalization;
using Microsoft.Data.Analysis;
using Microsoft.ML;

var ml = new MLContext(seed: 1);
var frame = Clean(DataFrame.LoadCsv("heat.csv", cultureInfo: CultureInfo.InvariantCulture));
var parts = ml.Data.TrainTestSplit(frame, testFraction: 0.2);
var model = ml.Transforms.Concatenate("Features", "outside", "inside")
    .Append(ml.Transforms.NormalizeMinMax("Features"))
    .Append(ml.Regression.Trainers.OnlineGradientDescent(labelColumnName: "power"))
    .Fit(parts.TrainSet);
var scored = model.Transform(parts.TestSet);
var metrics = ml.Regression.Evaluate(scored, labelColumnName: "power");
Console.WriteLine($"{metrics.MeanAbsoluteError:F2} {metrics.RSquared:F2}");

var misses = new List<(float Truth, float Score)>();
Heat? worst = null;
var sum = 0f;
foreach (var heat in ml.Data.CreateEnumerable<Heat>(scored, reuseRowObject: true))
{
    sum += heat.Score;
    if (Math.Abs(heat.Score - heat.Power) > 2)
    {
        misses.Add((heat.Power, heat.Score));
    }

    if (worst is null || heat.Score > worst.Score)
    {
        worst = new Heat { Power = heat.Power, Score = heat.Score };
    }
}

var high = ml.Data.CreateEnumerable<Heat>(scored, reuseRowObject: true).Where(heat => heat.Score > 5).Select(heat => heat.Score).Order().ToList();
Console.WriteLine($"{sum:F1} {misses.Count} {worst?.Score:F1} {high.Count}");

static DataFrame Clean(DataFrame frame)
{
    frame["outside"].FillNulls(0f, inPlace: true);
    frame.Append(new Dictionary<string, object> { ["outside"] = 1f, ["inside"] = 20f, ["power"] = 3f }, inPlace: true);
    var kept = frame.Filter(frame["power"].ElementwiseGreaterThan(0f)).DropNulls();
    _ = kept.Clone();
    Console.WriteLine(kept.Head(3));
    return kept;
}

internal sealed class Heat
{
    [Microsoft.ML.Data.ColumnName("power")] public float Power { get; set; }
    public float Score { get; set; }
}
