// corpus: Every step on the frame of a swim club is done in place or handed on to the next variable, in a fold over named steps.
// library: Microsoft.Data.Analysis
// axis: delegates
using System.Globalization;
using Microsoft.Data.Analysis;
using Microsoft.ML;

var steps = new (string Name, Func<DataFrame, DataFrame> Do)[]
{
    ("drop", frame => frame.DropNulls(DropNullOptions.All)),
    ("fill", frame => frame.FillNulls(0f)),
    ("sort", frame => frame.OrderBy("Age")),
};

var swimmers = DataFrame.LoadCsv(args[0], separator: ',', header: true, dataTypes: [typeof(float), typeof(float), typeof(float), typeof(float)], cultureInfo: CultureInfo.InvariantCulture);
foreach (var (name, step) in steps)
{
    var before = swimmers.Rows.Count;
    swimmers = step(swimmers);
    Console.WriteLine($"{name}: {before} -> {swimmers.Rows.Count}");
}

swimmers.FillNulls(0f, inPlace: true);
swimmers.AddPrefix("x", inPlace: true);
swimmers.Append(new List<object> { 14f, 160f, 3f, 33.5f }, inPlace: true);

var ml = new MLContext(seed: 14);
var parts = ml.Data.TrainTestSplit(swimmers, testFraction: 0.2);
var model = ml.Transforms.Concatenate("Features", "xAge", "xHeight", "xYears")
    .Append(ml.Regression.Trainers.FastForest("xSeconds"))
    .Fit(parts.TrainSet);
var metrics = ml.Regression.Evaluate(model.Transform(parts.TestSet), "xSeconds");
Console.WriteLine(FormattableString.Invariant($"{metrics.MeanAbsoluteError:F2} {metrics.RootMeanSquaredError:F2} {metrics.RSquared:F2}"));
