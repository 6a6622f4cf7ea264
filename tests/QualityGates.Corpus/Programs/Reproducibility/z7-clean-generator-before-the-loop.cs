// corpus: One seeded generator in front of the loop gives the noise of all rows; the helper is handed it.
// library: ML.NET
// axis: helper method
using Microsoft.ML;

var ml = new MLContext(seed: 1);
var random = new Random(42);
var rows = new List<Lamp>();
for (var i = 0; i < 400; i++)
{
    var watts = 5 + Noise(random, 3);
    rows.Add(new Lamp { Watts = watts, Age = i % 12, Lumen = watts * 90 - i % 12 + Noise(random, 10) });
}

var model = ml.Transforms.Concatenate("Features", "Watts", "Age")
    .Append(ml.Regression.Trainers.FastTree("Lumen"))
    .Fit(ml.Data.LoadFromEnumerable(rows.GetRange(0, 300)));
var metrics = ml.Regression.Evaluate(model.Transform(ml.Data.LoadFromEnumerable(rows.GetRange(300, 100))), "Lumen");
File.WriteAllText(args[0], FormattableString.Invariant($"{metrics.MeanAbsoluteError} {metrics.RSquared}"));

static float Noise(Random random, float size) => (float)(random.NextDouble() * 2 - 1) * size;

internal sealed class Lamp
{
    public float Watts { get; set; }
    public float Age { get; set; }
    public float Lumen { get; set; }
}
