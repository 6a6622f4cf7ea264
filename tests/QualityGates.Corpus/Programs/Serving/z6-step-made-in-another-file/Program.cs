// corpus: A class in another file makes the mapping with a contract name that has no factory; the program saves the model it is part of.
// library: ML.NET
// axis: two files
using Microsoft.ML;

var ml = new MLContext(seed: 6);
var flats = ml.Data.LoadFromTextFile<Flat>(args[0], separatorChar: ',', hasHeader: true);
var split = ml.Data.TrainTestSplit(flats, 0.2, seed: 6);
var steps = FlatSteps.PerRoom(ml); // expect: MLQ6010
var model = steps
    .Append(ml.Transforms.Concatenate("Features", "SizeOfRoom", "Floor"))
    .Append(ml.Regression.Trainers.LightGbm("Rent"))
    .Fit(split.TrainSet);

var metrics = ml.Regression.Evaluate(model.Transform(split.TestSet), "Rent");
File.WriteAllText(Path.ChangeExtension(args[1], ".txt"), FormattableString.Invariant($"{metrics.MeanAbsoluteError} {metrics.RSquared}"));
ml.Model.Save(model, flats.Schema, args[1]);
