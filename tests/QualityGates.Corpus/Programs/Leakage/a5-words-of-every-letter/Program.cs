// corpus: The vocabulary of letters is learned from all of them in another file, and then turns both parts of a split into numbers.
// library: ML.NET
// axis: two files, helper
using System.Text.Json;
using Microsoft.ML;
using Post;

var ml = new MLContext(seed: 12);
var letters = ml.Data.LoadFromTextFile<Letter>(args[0], separatorChar: ',', hasHeader: true, allowQuoting: true);
var words = Vocabulary.Of(ml, letters); // expect: MLQ2001

var parts = ml.Data.TrainTestSplit(letters, testFraction: 0.2);
var judge = ml.BinaryClassification.Trainers.FastTree(nameof(Letter.Complaint)).Fit(words.Transform(parts.TrainSet));
var answered = judge.Transform(words.Transform(parts.TestSet));
var metrics = ml.BinaryClassification.Evaluate(answered, nameof(Letter.Complaint));

Console.WriteLine($"F1 {metrics.F1Score:F3}, area {metrics.AreaUnderRocCurve:F3}");
File.WriteAllText(args[1], JsonSerializer.Serialize(new { metrics.F1Score, metrics.AreaUnderRocCurve, metrics.LogLoss }));
