// corpus: A seeded generator is made for each bar of a chart of scores, and gives one colour to all; no library learns of it.
// library: ML.NET
// axis: chart
using System.Text;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var split = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Wave>(args[0], ','), 0.2, seed: 1);
var svg = new StringBuilder("<svg>");
var x = 0;
foreach (var trees in new[] { 20, 50, 100 })
{
    var model = ml.Transforms.Concatenate("Features", "Wind", "Tide")
        .Append(ml.Regression.Trainers.FastTree("Height", numberOfTrees: trees))
        .Fit(split.TrainSet);
    var metrics = ml.Regression.Evaluate(model.Transform(split.TestSet), "Height");
    var hue = new Random(4).Next(360);
    svg.Append(FormattableString.Invariant($"<rect x='{x}' width='20' height='{metrics.MeanAbsoluteError * 100}' fill='hsl({hue},50%,{40 + 10 * metrics.RSquared}%)'/>"));
    x += 30;
}

File.WriteAllText(args[1], svg.Append("</svg>").ToString());

internal sealed class Wave
{
    [LoadColumn(0)] public float Wind { get; set; }
    [LoadColumn(1)] public float Tide { get; set; }
    [LoadColumn(2)] public float Height { get; set; }
}
