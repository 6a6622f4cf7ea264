// corpus: Rows are made up by a generator without seed to measure how fast a loaded model scores them; nothing learns from them and nobody judges by them.
// library: ML.NET
// axis: console
using System.Diagnostics;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var model = ml.Model.Load(args[0], out _);
var random = new Random();
var clock = new Stopwatch();
foreach (var count in new[] { 1_000, 10_000, 100_000 })
{
    var visits = Enumerable.Range(0, count)
        .Select(_ => new Visit { Pages = random.Next(1, 40), Seconds = random.NextSingle() * 900, Returning = random.Next(2) == 0 })
        .OrderBy(_ => random.Next())
        .ToArray();
    clock.Restart();
    var scores = model.Transform(ml.Data.LoadFromEnumerable(visits)).GetColumn<float>("Score").ToArray();
    clock.Stop();
    Console.WriteLine($"{scores.Length} visits in {clock.ElapsedMilliseconds} ms");
}

internal sealed class Visit
{
    public float Pages { get; set; }

    public float Seconds { get; set; }

    public bool Returning { get; set; }
}
