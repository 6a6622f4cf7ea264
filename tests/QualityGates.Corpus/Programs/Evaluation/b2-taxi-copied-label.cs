// corpus: The taxi tutorial copies the fare into "Label", so the default label name of the evaluator is right.
// library: ML.NET
// axis: CopyColumns, static methods of the tutorial
using System;
using System.Globalization;
using System.IO;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace TaxiFarePrediction;

class Program
{
    static readonly string _trainDataPath = Path.Combine(Environment.CurrentDirectory, "Data", "taxi-fare-train.csv");
    static readonly string _testDataPath = Path.Combine(Environment.CurrentDirectory, "Data", "taxi-fare-test.csv");

    static void Main(string[] args)
    {
        MLContext mlContext = new MLContext(seed: 0);
        var model = Train(mlContext, _trainDataPath);
        Evaluate(mlContext, model);
        TestSinglePrediction(mlContext, model);
    }

    public static ITransformer Train(MLContext mlContext, string dataPath)
    {
        IDataView dataView = mlContext.Data.LoadFromTextFile<TaxiTrip>(dataPath, hasHeader: true, separatorChar: ',');
        var pipeline = mlContext.Transforms.CopyColumns(outputColumnName: "Label", inputColumnName: "FareAmount")
            .Append(mlContext.Transforms.Categorical.OneHotEncoding(outputColumnName: "VendorIdEncoded", inputColumnName: "VendorId"))
            .Append(mlContext.Transforms.Concatenate("Features", "VendorIdEncoded", "PassengerCount", "TripDistance"))
            .Append(mlContext.Regression.Trainers.FastTree());
        var model = pipeline.Fit(dataView);
        return model;
    }

    private static void Evaluate(MLContext mlContext, ITransformer model)
    {
        IDataView dataView = mlContext.Data.LoadFromTextFile<TaxiTrip>(_testDataPath, hasHeader: true, separatorChar: ',');
        var predictions = model.Transform(dataView);
        var metrics = mlContext.Regression.Evaluate(predictions, "Label", "Score");
        Console.WriteLine($"*       RSquared Score:      {metrics.RSquared:0.##}");
        Console.WriteLine($"*       Root Mean Squared Error:      {metrics.RootMeanSquaredError:#.##}");
        File.WriteAllText("taxi-metrics.csv", metrics.RootMeanSquaredError.ToString(CultureInfo.InvariantCulture) + "," + metrics.RSquared.ToString(CultureInfo.InvariantCulture));
    }

    private static void TestSinglePrediction(MLContext mlContext, ITransformer model)
    {
        var predictionFunction = mlContext.Model.CreatePredictionEngine<TaxiTrip, TaxiTripFarePrediction>(model);
        var prediction = predictionFunction.Predict(new TaxiTrip { VendorId = "VTS", PassengerCount = 1, TripDistance = 3.75f });
        Console.WriteLine($"Predicted fare: {prediction.FareAmount:0.####}, actual fare: 15.5");
    }
}

public class TaxiTrip
{
    [LoadColumn(0)] public string VendorId = "";
    [LoadColumn(2)] public float PassengerCount;
    [LoadColumn(4)] public float TripDistance;
    [LoadColumn(6)] public float FareAmount;
}

public class TaxiTripFarePrediction
{
    [ColumnName("Score")] public float FareAmount;
}
