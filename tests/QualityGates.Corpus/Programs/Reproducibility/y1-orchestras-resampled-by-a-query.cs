// corpus: A query starts a task for each orchestra, and each task gives the same generator to a method that draws concerts with it.
// library: ML.NET
// axis: Task.Run in a query, generator as an argument
using System.Globalization;
using System.Text.Json;
using Microsoft.ML;

var random = new Random(300);
var orchestras = File.ReadLines(args[0])
    .Select(line => line.Split(';'))
    .Select(cells => new Concert(cells[0], float.Parse(cells[1], CultureInfo.InvariantCulture), float.Parse(cells[2], CultureInfo.InvariantCulture), float.Parse(cells[3], CultureInfo.InvariantCulture)))
    .GroupBy(concert => concert.Orchestra)
    .OrderBy(group => group.Key, StringComparer.Ordinal)
    .Select(group => group.ToArray())
    .ToArray();

var samples = await Task.WhenAll(orchestras
    .Select(concerts => concerts[..(concerts.Length / 2)])
    .Select(concerts => Task.Run(() => Sampling.Drawn(concerts, random)))); // expect: MLQ1011

var ml = new MLContext(seed: 300);
var model = ml.Transforms.Concatenate("Features", nameof(Concert.Price), nameof(Concert.Minutes))
    .Append(ml.Regression.Trainers.FastTree(nameof(Concert.Seats)))
    .Fit(ml.Data.LoadFromEnumerable(samples.SelectMany(sample => sample).ToList()));
var test = orchestras.SelectMany(concerts => concerts[(concerts.Length / 2)..]).ToList();
var metrics = ml.Regression.Evaluate(model.Transform(ml.Data.LoadFromEnumerable(test)), nameof(Concert.Seats));
File.WriteAllText(args[1], JsonSerializer.Serialize(new { metrics.MeanAbsoluteError, metrics.RSquared }));

internal sealed record Concert(string Orchestra, float Price, float Minutes, float Seats);

internal static class Sampling
{
    public static Concert[] Drawn(Concert[] concerts, Random source)
    {
        var drawn = new Concert[concerts.Length];
        for (var i = 0; i < drawn.Length; i++)
        {
            drawn[i] = concerts[source.Next(concerts.Length)];
        }

        return drawn;
    }
}
