// corpus: A parallel query makes noisy copies of perfumes for the training, and every thread takes its noise from one seeded generator.
// library: ML.NET
// axis: PLINQ, query syntax
using System.Globalization;
using System.Text.Json;
using Microsoft.ML;

var perfumes = File.ReadLines(args[0])
    .Select(line => Array.ConvertAll(line.Split(','), cell => float.Parse(cell, CultureInfo.InvariantCulture)))
    .Select(numbers => new Perfume { Citrus = numbers[0], Wood = numbers[1], Rating = numbers[2] })
    .ToArray();
var cut = perfumes.Length * 4 / 5;
var random = new Random(9);

var noisy =
    from perfume in perfumes[..cut].AsParallel().AsOrdered()
    let shift = 0.02f * random.NextSingle() // expect: MLQ1011
    select new Perfume { Citrus = perfume.Citrus + shift, Wood = perfume.Wood - shift, Rating = perfume.Rating };

var ml = new MLContext(seed: 9);
var model = ml.Transforms.Concatenate("Features", nameof(Perfume.Citrus), nameof(Perfume.Wood))
    .Append(ml.Regression.Trainers.FastTree(nameof(Perfume.Rating)))
    .Fit(ml.Data.LoadFromEnumerable(noisy.ToList()));
var scored = model.Transform(ml.Data.LoadFromEnumerable(perfumes[cut..]));
var metrics = ml.Regression.Evaluate(scored, nameof(Perfume.Rating));
File.WriteAllText(args[1], JsonSerializer.Serialize(new { metrics.MeanAbsoluteError, metrics.RSquared }));

internal sealed class Perfume
{
    public float Citrus { get; set; }

    public float Wood { get; set; }

    public float Rating { get; set; }
}
