// corpus: A helper that is called for each row makes a generator with a constant seed and gives its first number.
// library: ML.NET
// axis: helper method
using Microsoft.ML;

var ml = new MLContext(seed: 1);
var rows = new List<Spring>();
for (var i = 0; i < 600; i++)
{
    var pull = i % 40 + (float)Maths.Noise(0.3);
    rows.Add(new Spring { Pull = pull, Coils = i % 7, Length = pull * 2 + i % 7 });
}

var model = ml.Transforms.Concatenate("Features", "Pull", "Coils")
    .Append(ml.Regression.Trainers.FastTree("Length"))
    .Fit(ml.Data.LoadFromEnumerable(rows.GetRange(0, 500)));
var metrics = ml.Regression.Evaluate(model.Transform(ml.Data.LoadFromEnumerable(rows.GetRange(500, 100))), "Length");
File.WriteAllText(args[0], FormattableString.Invariant($"{metrics.MeanAbsoluteError} {metrics.RSquared}"));

internal static class Maths
{
    public static double Noise(double size)
    {
        var rand = new Random(1234); // expect: MLQ1013
        return size * (2 * rand.NextDouble() - 1);
    }
}

internal sealed class Spring
{
    public float Pull { get; set; }
    public float Coils { get; set; }
    public float Length { get; set; }
}
