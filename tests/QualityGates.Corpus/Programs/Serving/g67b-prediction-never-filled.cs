// corpus: The class of the predictions has a property for the price that no column fills, so every prediction is zero.
// library: ML.NET
// axis: constructor of a class, inherited property
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var cars = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Car>("cars.csv", separatorChar: ',', hasHeader: true), testFraction: 0.2);
var model = ml.Transforms.Concatenate("Features", "Age", "Kilometres")
    .Append(ml.Regression.Trainers.FastTree("Price"))
    .Fit(cars.TrainSet);
var metrics = ml.Regression.Evaluate(model.Transform(cars.TestSet), "Price");
Console.WriteLine($"RMSE {metrics.RootMeanSquaredError:F0}, MAE {metrics.MeanAbsoluteError:F0}");

using var appraiser = new Appraiser(ml, model);
Console.WriteLine($"{appraiser.Appraise(3, 45_000):F0}");

internal sealed class Appraiser : IDisposable
{
    private readonly PredictionEngine<Car, Appraisal> _engine;

    public Appraiser(MLContext ml, ITransformer model)
    {
        _engine = ml.Model.CreatePredictionEngine<Car, Appraisal>(model);
    }

    public float Appraise(float age, float kilometres) => _engine.Predict(new Car { Age = age, Kilometres = kilometres }).PredictedPrice;

    public void Dispose() => _engine.Dispose();
}

internal sealed class Car
{
    [LoadColumn(0)]
    public float Age { get; set; }

    [LoadColumn(1)]
    public float Kilometres { get; set; }

    [LoadColumn(2)]
    public float Price { get; set; }
}

internal sealed class Appraisal
{
    public float PredictedPrice { get; set; } // expect: MLQ6006
}
