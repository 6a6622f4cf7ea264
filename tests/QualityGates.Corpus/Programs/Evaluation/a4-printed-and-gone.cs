// corpus: A study of lifts writes its figures to the screen or a trace, and keeps none of them.
// library: ML.NET
// axis: console, methods, folds
using System.Diagnostics;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Lifts;

public sealed class Lift
{
    [LoadColumn(0)] public float Floors { get; set; }

    [LoadColumn(1)] public float Years { get; set; }

    [LoadColumn(2)] public float Rides { get; set; }

    [LoadColumn(3)] public float Repairs { get; set; }

    [LoadColumn(4)] public bool Stuck { get; set; }

    [LoadColumn(5)] public float Noise { get; set; }
}

internal sealed class Study(MLContext ml, IDataView lifts)
{
    private readonly DataOperationsCatalog.TrainTestData _parts = ml.Data.TrainTestSplit(lifts, testFraction: 0.2, seed: 12);

    public void Repairs()
    {
        var model = Features().Append(ml.Regression.Trainers.FastTree(nameof(Lift.Repairs))).Fit(_parts.TrainSet);
        var metrics = ml.Regression.Evaluate(model.Transform(_parts.TestSet), nameof(Lift.Repairs)); // expect: MLQ3008
        Console.WriteLine($"repairs: off by {metrics.MeanAbsoluteError:F2} on average");
        Console.WriteLine($"         R² {metrics.RSquared:F3}");
    }

    public void Stuck()
    {
        var pipeline = Features().Append(ml.BinaryClassification.Trainers.FastTree(nameof(Lift.Stuck)));
        foreach (var fold in ml.BinaryClassification.CrossValidate(_parts.TrainSet, pipeline, 5, nameof(Lift.Stuck))) // expect: MLQ3008
        {
            Trace.WriteLine($"fold {fold.Fold}: F1 {fold.Metrics.F1Score:F3}, area {fold.Metrics.AreaUnderRocCurve:F3}");
        }
    }

    public void Rides()
    {
        var model = Features().Append(ml.Regression.Trainers.Gam(nameof(Lift.Rides))).Fit(_parts.TrainSet);
        var figures = Measure(model, nameof(Lift.Rides)); // expect: MLQ3008
        Console.WriteLine("rides: MAE {0:F1}, RMSE {1:F1}", figures.MeanAbsoluteError, figures.RootMeanSquaredError);
    }

    public void Noise()
    {
        var model = Features().Append(ml.Regression.Trainers.FastForest(nameof(Lift.Noise))).Fit(_parts.TrainSet);
        var metrics = ml.Regression.Evaluate(model.Transform(_parts.TestSet), nameof(Lift.Noise)); // expect: MLQ3005 MLQ3008
        Console.WriteLine($"noise: R² {metrics.RSquared:F3}");
    }

    private IEstimator<ITransformer> Features() => ml.Transforms.Concatenate("Features", nameof(Lift.Floors), nameof(Lift.Years));

    private RegressionMetrics Measure(ITransformer model, string label) =>
        ml.Regression.Evaluate(model.Transform(_parts.TestSet), label);
}

internal static class Program
{
    public static void Main(string[] args)
    {
        var ml = new MLContext(seed: 12);
        var study = new Study(ml, ml.Data.LoadFromTextFile<Lift>(args[0], separatorChar: ';', hasHeader: true));
        study.Repairs();
        study.Stuck();
        study.Rides();
        study.Noise();
    }
}
