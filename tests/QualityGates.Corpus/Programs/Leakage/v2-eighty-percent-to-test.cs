// corpus: Eighty percent was meant for training and is given as the test fraction; a constant says so, too.
// library: ML.NET
// axis: literal and constant
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Cars;

internal static class Program
{
    private const double TrainShare = 0.7;
    private static readonly MLContext Ml = new(seed: 1);

    private static void Main(string[] args)
    {
        var cars = Ml.Data.LoadFromBinary(args[0]);
        File.WriteAllText("price.json", JsonSerializer.Serialize(Price(cars)));
        File.WriteAllText("sold.json", JsonSerializer.Serialize(Sold(cars)));
    }

    private static RegressionMetrics Price(IDataView cars)
    {
        var split = Ml.Data.TrainTestSplit(cars, testFraction: 0.8); // expect: MLQ2013
        var model = Ml.Regression.Trainers.FastTree("Price").Fit(split.TrainSet);
        return Ml.Regression.Evaluate(model.Transform(split.TestSet), "Price");
    }

    private static CalibratedBinaryClassificationMetrics Sold(IDataView cars)
    {
        var split = Ml.Data.TrainTestSplit(cars, TrainShare); // expect: MLQ2013
        var model = Ml.BinaryClassification.Trainers.FastTree("Sold").Fit(split.TrainSet);
        return Ml.BinaryClassification.Evaluate(model.Transform(split.TestSet), "Sold");
    }
}
