// corpus: A solution of a competition: statistics of neighbourhoods come from the training rows of each fold, the last model learns from all rows and fills the submission.
// library: ML.NET
// axis: competition, folds by hand
using System.Text.Json;
using Houses;
using Microsoft.ML;

var folder = args.Length > 0 ? args[0] : "input";
var ml = new MLContext(seed: 2024);
var sold = HouseFile.ReadSold(Path.Combine(folder, "train.csv"));
var open = HouseFile.ReadOpen(Path.Combine(folder, "test.csv"));
var solution = new Solution(ml);

var scores = new List<FoldScore>();
foreach (var fold in Folds.Of(sold.Count, count: 5, seed: 7))
{
    var score = solution.Score(fold.Pick(sold, held: false), fold.Pick(sold, held: true)) with { Fold = fold.Number };
    Console.WriteLine($"fold {score.Fold}: RMSLE {score.RootMeanSquaredLogError:F4}, MAE {score.MeanAbsoluteError:F0}");
    scores.Add(score);
}

Console.WriteLine($"mean RMSLE {scores.Average(score => score.RootMeanSquaredLogError):F4}");
File.WriteAllText(Path.Combine(folder, "cv.json"), JsonSerializer.Serialize(scores));
Submission.Write(Path.Combine(folder, "submission.csv"), solution.Fill(sold, open));
