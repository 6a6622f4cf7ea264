// corpus: The contract name and its factory stand in another file; the program trains and saves.
// library: ML.NET
// axis: two files
using Microsoft.ML;

var ml = new MLContext(seed: 16);
var stays = ml.Data.LoadFromTextFile<Stay>(args[0], separatorChar: ',', hasHeader: true);
var split = ml.Data.TrainTestSplit(stays, 0.25, seed: 16);
var model = ml.Transforms.CustomMapping(NightsFactory.Mapping, Contracts.Nights)
    .Append(ml.Transforms.Concatenate("Features", "Nights", "Guests"))
    .Append(ml.BinaryClassification.Trainers.LightGbm("Cancelled"))
    .Fit(split.TrainSet);
var metrics = ml.BinaryClassification.Evaluate(model.Transform(split.TestSet), "Cancelled");
File.WriteAllText(args[1] + ".txt", FormattableString.Invariant($"{metrics.AreaUnderPrecisionRecallCurve} {metrics.F1Score}"));
ml.Model.Save(model, stays.Schema, args[1]);
