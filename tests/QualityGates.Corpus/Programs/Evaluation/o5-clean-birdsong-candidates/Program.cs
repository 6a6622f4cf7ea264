// corpus: Recipes for bird songs are compared by folds of the train part, the best mean is fitted once more and only that model meets the test part.
// library: ML.NET
// axis: experiment runner, delegates in a dictionary, event, generic helper
using System.Text.Json;
using Birdsong;
using Microsoft.ML;

var data = args.Length > 0 ? args[0] : Path.Combine(AppContext.BaseDirectory, "songs.tsv");
var runs = Directory.CreateDirectory(args.Length > 1 ? args[1] : Path.Combine(AppContext.BaseDirectory, "runs"));

var ml = new MLContext(seed: 9);
var songs = ml.Data.LoadFromTextFile<Song>(data, separatorChar: '\t', hasHeader: true);
var split = ml.Data.TrainTestSplit(songs, testFraction: 0.2);

var tournament = new Tournament(ml, folds: 5);
tournament.Scored += score => Console.WriteLine($"{score.Name,-8} {score.MacroAccuracy:F3} ± {score.Spread:F3}, log-loss {score.LogLoss:F3}");
var result = tournament.Hold(Candidates.All, split);

Console.WriteLine($"{result.Winner.Name}: macro {result.Test.MacroAccuracy:F3}, micro {result.Test.MicroAccuracy:F3}, log-loss {result.Test.LogLoss:F3}");
ml.Model.Save(result.Model, split.TrainSet.Schema, Path.Combine(runs.FullName, $"{result.Winner.Name}.zip"));
await using var file = File.Create(Path.Combine(runs.FullName, $"{result.Winner.Name}.json"));
await JsonSerializer.SerializeAsync(file, new { Folds = result.Table, result.Test });
