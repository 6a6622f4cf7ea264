// corpus: Two methods print what they measured and keep nothing; one of them looks at R² alone besides.
// library: ML.NET
// axis: console, two methods
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 2);
var wines = ml.Data.LoadFromTextFile<Wine>(args[0], separatorChar: ';', hasHeader: true);
var tasting = new Tasting(ml);
tasting.Folds(wines);
tasting.Once(wines);

internal sealed class Wine
{
    [LoadColumn(0)] public float Acidity { get; set; }

    [LoadColumn(1)] public float Sugar { get; set; }

    [LoadColumn(2)] public float Alcohol { get; set; }

    [LoadColumn(3), ColumnName("Label")] public float Quality { get; set; }
}

internal sealed class Tasting(MLContext ml)
{
    public void Folds(IDataView wines)
    {
        var folds = ml.Regression.CrossValidate(wines, Pipeline(), numberOfFolds: 5); // expect: MLQ3008
        foreach (var fold in folds)
        {
            Console.WriteLine($"{fold.Fold}: MAE {fold.Metrics.MeanAbsoluteError:F3}, RMSE {fold.Metrics.RootMeanSquaredError:F3}");
        }
    }

    public void Once(IDataView wines)
    {
        var parts = ml.Data.TrainTestSplit(wines, testFraction: 0.2);
        var model = Pipeline().Fit(parts.TrainSet);
        var metrics = ml.Regression.Evaluate(model.Transform(parts.TestSet)); // expect: MLQ3005 MLQ3008
        Console.WriteLine($"R² {metrics.RSquared:F3}");
    }

    private IEstimator<ITransformer> Pipeline() =>
        ml.Transforms.Concatenate("Features", nameof(Wine.Acidity), nameof(Wine.Sugar), nameof(Wine.Alcohol))
            .Append(ml.Regression.Trainers.FastTree(numberOfTrees: 150));
}
