// corpus: How much does the outcome depend on the seed? Every seed has a context and generator of its own, and the outcomes are put in the order of seeds.
// library: ML.NET
// axis: parallel study
using System.Text.Json;
using Orchard.Stability;

var file = args.Length > 0 ? args[0] : Path.Combine(AppContext.BaseDirectory, "apples.tsv");
var output = args.Length > 1 ? args[1] : Path.Combine(AppContext.BaseDirectory, "stability.json");
var apples = AppleFile.Read(file);
var study = new SeedStudy(apples, shareOfRows: 0.7);
var outcomes = study.Run(Enumerable.Range(100, 12).ToArray());

foreach (var outcome in outcomes)
{
    Console.WriteLine($"seed {outcome.Seed}: error {outcome.MeanAbsoluteError:F3} days, R² {outcome.RSquared:F3}");
}

var spread = Spread.Of(outcomes.Select(outcome => outcome.MeanAbsoluteError));
Console.WriteLine($"mean {spread.Mean:F3}, deviation {spread.Deviation:F3}");
File.WriteAllText(output, JsonSerializer.Serialize(new { outcomes, spread }));
