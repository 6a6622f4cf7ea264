// corpus: A model is saved with no schema by a helper that may be given one; the other call gives it.
// library: ML.NET
// axis: optional parameter, helper in a class, tuple
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var split = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Flat>("flats.csv", separatorChar: ',', hasHeader: true), testFraction: 0.2);
var pipeline = ml.Transforms.Concatenate("Features", "Rooms", "Area").Append(ml.Regression.Trainers.FastTree("Rent"));
var (model, rows) = (pipeline.Fit(split.TrainSet), split.TrainSet);
if (ml.Regression.Evaluate(model.Transform(split.TestSet), "Rent").MeanAbsoluteError < 90)
{
    new Store(ml).Keep(model, "flats.zip"); // expect: MLQ6005
    new Store(ml).Keep(model, "flats-checked.zip", rows.Schema);
}

sealed class Store(MLContext ml)
{
    public void Keep(ITransformer model, string path, DataViewSchema? schema = null) => ml.Model.Save(model, schema, path);
}

class Flat
{
    [LoadColumn(0)] public float Rooms { get; set; }

    [LoadColumn(1)] public float Area { get; set; }

    [LoadColumn(2)] public float Rent { get; set; }
}
