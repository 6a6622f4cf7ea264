// corpus: The row class got a property for the prediction, which no field of the file is read into: the loader throws.
// library: ML.NET
// axis: loader in a field, generic helper
using System;
using Microsoft.ML;
using Microsoft.ML.Data;

var trainer = new RentTrainer();
Environment.ExitCode = trainer.Error("flats.csv") < 120 ? 0 : 1;

class RentTrainer
{
    private readonly MLContext _ml = new(seed: 31);

    public double Error(string path)
    {
        var split = _ml.Data.TrainTestSplit(Rows<Flat>(path), testFraction: 0.2);
        var model = _ml.Transforms.Concatenate("Features", "Area", "Rooms").Append(_ml.Regression.Trainers.FastTree("Rent")).Fit(split.TrainSet);
        return _ml.Regression.Evaluate(model.Transform(split.TestSet), "Rent").MeanAbsoluteError;
    }

    private IDataView Rows<TRow>(string path)
    {
        var loader = _ml.Data.CreateTextLoader<TRow>(separatorChar: ',', hasHeader: true);
        return loader.Load(path);
    }
}

class Flat
{
    [LoadColumn(0)] public float Area { get; set; }
    [LoadColumn(1)] public float Rooms { get; set; }
    [LoadColumn(2)] public float Rent { get; set; }
    public float PredictedRent { get; set; } // expect: MLQ4006
}
