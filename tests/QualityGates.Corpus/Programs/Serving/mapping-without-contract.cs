// corpus: A mapping with no contract in a pipeline that a helper saves.
// library: ML.NET
// axis: lambda, local function, parenthesised
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var split = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Parcel>("parcels.csv", separatorChar: ',', hasHeader: true));
var pipeline = (ml.Transforms).CustomMapping<Parcel, Volume>((parcel, volume) => volume.Litres = parcel.Width * parcel.Height, (null)) // expect: MLQ6010
    .Append(ml.Transforms.Concatenate("Features", "Litres"))
    .Append(ml.Regression.Trainers.FastTree("Cost"));
var model = pipeline.Fit(split.TrainSet);
if (ml.Regression.Evaluate(model.Transform(split.TestSet), "Cost").MeanAbsoluteError < 2)
{
    Keep(model);
}

void Keep(ITransformer trained) => ml.Model.Save(trained, split.TrainSet.Schema, "parcels.zip");

class Parcel
{
    [LoadColumn(0)] public float Width { get; set; }

    [LoadColumn(1)] public float Height { get; set; }

    [LoadColumn(2)] public float Cost { get; set; }
}

class Volume
{
    public float Litres { get; set; }
}
