// corpus: What a search over regressors found predicts into a class with a name of its own for the score.
// library: ML.NET AutoML
// axis: AutoML, tuple, field
using Microsoft.ML;
using Microsoft.ML.AutoML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var split = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Flat>("flats.csv", separatorChar: ',', hasHeader: true));
var (experiment, seconds) = (ml.Auto().CreateRegressionExperiment(60), 60u);
var best = experiment.Execute(split.TrainSet, labelColumnName: "Rent").BestRun;
Console.WriteLine(ml.Regression.Evaluate(best.Model.Transform(split.TestSet), "Rent").MeanAbsoluteError < seconds);
using var engine = ml.Model.CreatePredictionEngine<Flat, Estimate>(best.Model);
Console.WriteLine(engine.Predict(new Flat { Area = 60 }).Rent > 0 && engine.Predict(new Flat { Area = 60 }).EstimatedRent > 0);

class Flat
{
    [LoadColumn(0)] public float Area { get; set; }

    [LoadColumn(1)] public float Rent { get; set; }
}

class Estimate
{
    public float EstimatedRent; // expect: MLQ6006

    public float Rent;
}
