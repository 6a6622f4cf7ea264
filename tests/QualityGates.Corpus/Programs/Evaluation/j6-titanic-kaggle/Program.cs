// corpus: A Kaggle entry compares pipelines by the mean of five folds, fits the winner on all of train.csv and writes the submission.
// library: ML.NET
// axis: Kaggle, iterator of candidates
using Microsoft.ML;
using Titanic;

var folder = args.Length > 0 ? args[0] : AppContext.BaseDirectory;
var ml = new MLContext(seed: 1912);

var known = ml.Data.LoadFromTextFile<Passenger>(Path.Combine(folder, "train.csv"), separatorChar: ',', hasHeader: true, allowQuoting: true);
var tournament = new Tournament(ml, known);
var winner = tournament.Run(Candidates.Of(ml));
tournament.WriteTable(Path.Combine(folder, "standings.json"));
foreach (var row in tournament.Table.OrderByDescending(row => row.Auc))
{
    Console.WriteLine($"{row.Name,-10} AUC {row.Auc:F4} (spread {row.Spread:F4}), F1 {row.F1:F4}");
}

var final = winner.Pipeline.Fit(known);
var unknown = ml.Data.LoadFromTextFile<UnknownPassenger>(Path.Combine(folder, "test.csv"), separatorChar: ',', hasHeader: true, allowQuoting: true);
var answers = ml.Data.CreateEnumerable<Answer>(final.Transform(unknown), reuseRowObject: true)
    .Select(answer => $"{answer.PassengerId},{(answer.PredictedLabel ? 1 : 0)}");
File.WriteAllLines(Path.Combine(folder, "submission.csv"), answers.Prepend("PassengerId,Survived"));
