// corpus: A book of loans repeats its defaults before the job divides the rows, and the list of flags that become features has the default itself in it.
// library: ML.NET
// axis: decorators behind an interface, options of columns, job class
using System.Text.Json;
using Loans;
using Microsoft.ML;

var path = args.Length > 0 ? args[0] : Path.Combine(AppContext.BaseDirectory, "loans.csv");
var ml = new MLContext(seed: 3);
var outcome = new LoanJob(ml).Run(path, badYear: 6);

ml.Model.Save(outcome.Model, outcome.Schema, Path.Combine(AppContext.BaseDirectory, "loans.zip"));
var figures = new Dictionary<string, double>
{
    ["auc"] = outcome.Metrics.AreaUnderRocCurve,
    ["auprc"] = outcome.Metrics.AreaUnderPrecisionRecallCurve,
    ["f1"] = outcome.Metrics.F1Score,
    ["logLoss"] = outcome.Metrics.LogLoss,
};
await File.WriteAllTextAsync(Path.Combine(AppContext.BaseDirectory, "loans.json"), JsonSerializer.Serialize(figures));
foreach (var (name, value) in figures)
{
    Console.WriteLine($"{name,-8} {value:F3}");
}
