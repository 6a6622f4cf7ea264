// corpus: What was measured of a cinema's models is only shown: on the console, by a method that gives the metrics back, in a trace and in a local function.
// library: ML.NET
// axis: script, local function, class
using System.Diagnostics;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 99);
var shows = ml.Data.LoadFromTextFile<Show>(args[0], separatorChar: ';', hasHeader: true);
var parts = ml.Data.TrainTestSplit(shows, testFraction: 0.2, seed: 99);
var box = new BoxOffice(ml);

var seats = box.Seats(parts.TrainSet);
var seatMetrics = ml.Regression.Evaluate(seats.Transform(parts.TestSet), nameof(Show.Seats)); // expect: MLQ3008
Console.WriteLine($"seats: MAE {seatMetrics.MeanAbsoluteError:F1}, RMSE {seatMetrics.RootMeanSquaredError:F1}");

var soldOut = box.SoldOut(parts); // expect: MLQ3008
Console.WriteLine($"sold out: area {soldOut.AreaUnderRocCurve:F3}");
Console.WriteLine($"sold out: recall {soldOut.PositiveRecall:F3}, precision {soldOut.PositivePrecision:F3}");

ShowFolds(4);

void ShowFolds(int count)
{
    var folds = ml.Regression.CrossValidate(parts.TrainSet, box.Pipeline(), count, nameof(Show.Seats)); // expect: MLQ3008
    foreach (var fold in folds)
    {
        Trace.WriteLine($"fold {fold.Fold}: MAE {fold.Metrics.MeanAbsoluteError:F1}, R² {fold.Metrics.RSquared:F2}");
    }
}

internal sealed class BoxOffice(MLContext ml)
{
    public ITransformer Seats(IDataView train) => Pipeline().Fit(train);

    public BinaryClassificationMetrics SoldOut(DataOperationsCatalog.TrainTestData parts)
    {
        var model = ml.Transforms.Concatenate("Features", nameof(Show.Rating), nameof(Show.Weekday), nameof(Show.Length))
            .Append(ml.BinaryClassification.Trainers.FastTree(labelColumnName: nameof(Show.SoldOut)))
            .Fit(parts.TrainSet);
        return ml.BinaryClassification.Evaluate(model.Transform(parts.TestSet), nameof(Show.SoldOut));
    }

    public IEstimator<ITransformer> Pipeline() =>
        ml.Transforms.Concatenate("Features", nameof(Show.Rating), nameof(Show.Weekday), nameof(Show.Length))
            .Append(ml.Regression.Trainers.FastTree(labelColumnName: nameof(Show.Seats)));
}

internal sealed class Show
{
    [LoadColumn(0)] public float Rating { get; set; }

    [LoadColumn(1)] public float Weekday { get; set; }

    [LoadColumn(2)] public float Length { get; set; }

    [LoadColumn(3)] public float Seats { get; set; }

    [LoadColumn(4)] public bool SoldOut { get; set; }
}
