// corpus: A Select makes rows of coffee, each with a generator of the same seed, so all of them have one temperature.
// library: ML.NET
// axis: LINQ pipeline
using Microsoft.ML;

const int Seed = 42;
var ml = new MLContext(Seed);
var cups = Enumerable.Range(0, 1000)
    .Select(i => new Cup
    {
        Beans = i % 30,
        Heat = 80 + 15 * new Random(Seed).NextSingle(), // expect: MLQ1013
        Bitter = i % 30 > 17,
    })
    .ToArray();
var model = ml.Transforms.Concatenate("Features", "Beans", "Heat")
    .Append(ml.BinaryClassification.Trainers.FastTree("Bitter"))
    .Fit(ml.Data.LoadFromEnumerable(cups[..800]));
var metrics = ml.BinaryClassification.Evaluate(model.Transform(ml.Data.LoadFromEnumerable(cups[800..])), "Bitter");
File.WriteAllText(args[0], FormattableString.Invariant($"{metrics.AreaUnderRocCurve} {metrics.F1Score}"));

internal sealed class Cup
{
    public float Beans { get; set; }
    public float Heat { get; set; }
    public bool Bitter { get; set; }
}
