// corpus: The Score that is compared with one half is the result of a game, the model of the program predicts something else.
// library: ML.NET
// axis: look-alike types, record
using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var split = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Opening>("openings.csv", ',', true), testFraction: 0.2);
var model = ml.Transforms.Concatenate("Features", "Rating", "Depth")
    .Append(ml.BinaryClassification.Trainers.LinearSvm("WhiteWins"))
    .Fit(split.TrainSet);
var metrics = ml.BinaryClassification.EvaluateNonCalibrated(model.Transform(split.TestSet), "WhiteWins");
if (metrics.F1Score < 0.5 || metrics.AreaUnderRocCurve < 0.6)
{
    return 1;
}

// A draw counts one half in chess.
var games = new List<Game> { new("Anna", 1), new("Ben", 0.5f), new("Anna", 0.5f) };
var winners = games.Where(game => game.Score > 0.5f).Select(game => game.Player);
Console.WriteLine(string.Join(", ", winners));
return 0;

public record Game(string Player, float Score);

public class Opening
{
    [LoadColumn(0)] public float Rating { get; set; }
    [LoadColumn(1)] public float Depth { get; set; }
    [LoadColumn(2)] public bool WhiteWins { get; set; }
}
