using Bikes;
using Microsoft.ML;

var ml = new MLContext(seed: 4);
var rides = ml.Data.LoadFromBinary(args[0]);
var split = ml.Data.TrainTestSplit(rides, testFraction: 0.2);

var numbered = Shown.Numbering(ml).Fit(rides).Transform(rides);
Console.WriteLine(numbered.Schema.Count);

var pipeline = ml.Transforms.CustomMapping<Ride, Crow>(Distance.Map, Distance.Contract)
    .Append(ml.Transforms.Concatenate("Features", nameof(Crow.Distance)))
    .Append(ml.Regression.Trainers.FastForest(labelColumnName: nameof(Ride.Minutes)));
var model = pipeline.Fit(split.TrainSet);
var metrics = ml.Regression.Evaluate(model.Transform(split.TestSet), nameof(Ride.Minutes));
File.WriteAllText("rides.txt", FormattableString.Invariant($"{metrics.RSquared} {metrics.MeanAbsoluteError}"));
(ITransformer Model, DataViewSchema Schema) saved = (model, split.TrainSet.Schema);
ml.Model.Save(saved.Model, saved.Schema, "rides.zip");

var fresh = new MLContext();
fresh.ComponentCatalog.RegisterAssembly(typeof(Distance).Assembly);
var loaded = fresh.Model.Load("rides.zip", out var schema);
Console.WriteLine($"{schema.Count} {loaded.IsRowToRowMapper}");
