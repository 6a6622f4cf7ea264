// corpus: Olive oils are ordered by the numbers of a generator without seed before the last fifth becomes the test part.
// library: ML.NET
// axis: console
using System.Globalization;
using Microsoft.ML;

var ml = new MLContext(seed: 1);
var rnd = new Random(); // expect: MLQ1002
var oils = File.ReadLines(args[0])
    .Skip(1)
    .Select(line => line.Split(','))
    .Select(c => new Oil
    {
        Acidity = float.Parse(c[0], CultureInfo.InvariantCulture),
        Peroxide = float.Parse(c[1], CultureInfo.InvariantCulture),
        Virgin = c[2] == "1",
    })
    .OrderBy(_ => rnd.Next())
    .ToList();
var cut = oils.Count * 4 / 5;
var train = ml.Data.LoadFromEnumerable(oils.Take(cut).ToList());
var test = ml.Data.LoadFromEnumerable(oils.Skip(cut).ToList());
var model = ml.Transforms.Concatenate("Features", nameof(Oil.Acidity), nameof(Oil.Peroxide))
    .Append(ml.BinaryClassification.Trainers.FastTree(nameof(Oil.Virgin)))
    .Fit(train);
var metrics = ml.BinaryClassification.Evaluate(model.Transform(test), nameof(Oil.Virgin));
File.WriteAllText(args[1], FormattableString.Invariant($"auc {metrics.AreaUnderRocCurve} f1 {metrics.F1Score}"));

internal sealed class Oil
{
    public float Acidity { get; set; }
    public float Peroxide { get; set; }
    public bool Virgin { get; set; }
}
