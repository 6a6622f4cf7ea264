// corpus: Trees for beach water quality are grown in parallel, and all draw their rows from one seeded generator.
// library: ML.NET
// axis: Parallel.For
using System.Globalization;
using Microsoft.ML;

var samples = File.ReadLines("beaches.csv")
    .Skip(1)
    .Select(line => line.Split(';'))
    .Select(cells => new Sample
    {
        Degrees = float.Parse(cells[0], CultureInfo.InvariantCulture),
        Rain = float.Parse(cells[1], CultureInfo.InvariantCulture),
        Bacteria = float.Parse(cells[2], CultureInfo.InvariantCulture),
    })
    .ToArray();
var cut = samples.Length * 4 / 5;
var random = new Random(77);
var models = new ITransformer[24];

Parallel.For(0, models.Length, number =>
{
    var drawn = new Sample[cut];
    for (var i = 0; i < drawn.Length; i++)
    {
        drawn[i] = samples[random.Next(cut)]; // expect: MLQ1011
    }

    var ml = new MLContext(seed: number);
    models[number] = ml.Transforms.Concatenate("Features", nameof(Sample.Degrees), nameof(Sample.Rain))
        .Append(ml.Regression.Trainers.FastTree(nameof(Sample.Bacteria), numberOfTrees: 20))
        .Fit(ml.Data.LoadFromEnumerable(drawn));
});

var judge = new MLContext();
var test = judge.Data.LoadFromEnumerable(samples[cut..]);
var errors = models.Select(model => judge.Regression.Evaluate(model.Transform(test), nameof(Sample.Bacteria)).MeanAbsoluteError);
File.WriteAllText("errors.txt", errors.Average().ToString(CultureInfo.InvariantCulture));

internal sealed class Sample
{
    public float Degrees { get; set; }

    public float Rain { get; set; }

    public float Bacteria { get; set; }
}
