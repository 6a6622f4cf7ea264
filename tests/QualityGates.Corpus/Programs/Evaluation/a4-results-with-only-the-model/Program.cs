// corpus: Three trainers give a model and its metrics, in tuples and by an out parameter; the caller keeps the models only.
// library: ML.NET
// axis: console, two files, tuples
using Microsoft.ML;
using Tenancy;

var ml = new MLContext(seed: 30);
var flats = ml.Data.LoadFromTextFile<Flat>(args[0], separatorChar: ',', hasHeader: true);
var parts = ml.Data.TrainTestSplit(flats, testFraction: 0.2, seed: 30);

var (rent, _) = Trainers.Rent(ml, parts); // expect: MLQ3002
ml.Model.Save(rent, flats.Schema, Path.Combine(args[1], "rent.zip"));

var heating = Trainers.Heating(ml, parts); // expect: MLQ3002
ml.Model.Save(heating.Model, flats.Schema, Path.Combine(args[1], "heating.zip"));

var moving = Trainers.Moving(ml, parts, out _); // expect: MLQ3002
ml.Model.Save(moving, flats.Schema, Path.Combine(args[1], "moving.zip"));
