// corpus: A scorecard for loans: the cut is chosen by cost on validation rows, probabilities are cut and not margins, and the test rows answer by group.
// library: ML.NET
// axis: console, cut by cost
using System.Text.Json;
using Loans;
using Microsoft.ML;

var file = args.Length > 0 ? args[0] : "loans.csv";
var output = args.Length > 1 ? args[1] : "scorecard";
Directory.CreateDirectory(output);

var ml = new MLContext(seed: 12);
var loans = LoanFile.Read(file);
var parts = ThreeParts.Of(ml, loans, seed: 12);
var card = new Scorecard(ml);
var model = card.Fit(parts.Train);

var cut = CostCurve.Cheapest(card.Judge(model, parts.Validation), costOfLoss: 9, costOfRefusal: 1);
var judged = card.Judge(model, parts.Test);
var overall = ml.BinaryClassification.Evaluate(model.Transform(parts.Test), nameof(Loan.Defaulted));
var groups = judged.GroupBy(row => row.Region).OrderBy(group => group.Key, StringComparer.Ordinal).ToDictionary(group => group.Key, group => Decisions.Count(group, cut));

Console.WriteLine($"cut {cut:F2}: area {overall.AreaUnderRocCurve:F3}, log loss {overall.LogLoss:F3}");
foreach (var (region, decisions) in groups)
{
    Console.WriteLine($"{region}: {decisions.Refused} refused, {decisions.MissedDefaults} missed, recall {decisions.Recall:P0}");
}

File.WriteAllText(Path.Combine(output, "metrics.json"), JsonSerializer.Serialize(new { cut, overall.AreaUnderRocCurve, overall.LogLoss, groups }));
ml.Model.Save(model, parts.Train.Schema, Path.Combine(output, "scorecard.zip"));
