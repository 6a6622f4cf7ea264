// corpus: One property of the predictions is filled by the model, one by the program, one is computed; a column that is copied keeps its name.
// library: ML.NET
// axis: property, computed property, attribute
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var split = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Ride>("rides.csv", separatorChar: ',', hasHeader: true));
var model = ml.Transforms.Concatenate("Features", "Distance")
    .Append(ml.Regression.Trainers.FastTree("Fare"))
    .Append(ml.Transforms.CopyColumns("Price", "Score"))
    .Fit(split.TrainSet);
var error = ml.Regression.Evaluate(model.Transform(split.TestSet), "Fare").MeanAbsoluteError;
using var engine = ml.Model.CreatePredictionEngine<Ride, Offer>(model);
var offer = engine.Predict(new Ride { Distance = 4 });
offer.Remark = error > 5 ? "a guess" : "close";
Console.WriteLine(offer.Rounded + " " + offer.Remark);

class Ride
{
    [LoadColumn(0)] public float Distance { get; set; }

    [LoadColumn(1)] public float Fare { get; set; }
}

class Offer
{
    public float Price { get; set; }

    public float Distance { get; set; }

    public string Remark { get; set; } = "";

    public int Rounded => (int)Price;
}
