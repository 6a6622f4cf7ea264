// corpus: The penalty of a ridge regression for sugar in grapes is chosen by folds of the kept rows, each with a scaling of its own; the held-out rows are asked once.
// library: MathNet.Numerics
// axis: shared library with console, records, iterator of folds
using System.Text.Json;
using Vineyard;

var source = args.Length > 0 ? args[0] : Path.Combine(AppContext.BaseDirectory, "harvests.csv");
using var reader = new StreamReader(source);
var harvests = HarvestFile.Read(reader);
var (kept, heldOut) = Folds.Cut(harvests, share: 0.2, seed: 12);

var scores = new PenaltySearch([0.01, 0.1, 1, 10, 100], folds: 6).Run(kept);
foreach (var score in scores)
{
    Console.WriteLine($"lambda {score.Lambda,7}: {score.MeanError:F3} ± {score.Spread:F3}");
}

var chosen = scores.MinBy(score => score.MeanError)!;
var model = Ridge.Fit(Sample.Of(kept), chosen.Lambda);
var test = Sample.Of(heldOut);
var answers = model.Predict(test.X);
var report = new
{
    chosen.Lambda,
    FoldError = chosen.MeanError,
    Rmse = Errors.Rmse(test.Y, answers),
    Mae = Errors.Mae(test.Y, answers),
    R2 = Errors.R2(test.Y, answers),
    Rows = test.Y.Count,
};

Console.WriteLine($"held out: RMSE {report.Rmse:F3}, MAE {report.Mae:F3}, R2 {report.R2:F3}");
await File.WriteAllTextAsync(Path.Combine(AppContext.BaseDirectory, "report.json"), JsonSerializer.Serialize(report));
