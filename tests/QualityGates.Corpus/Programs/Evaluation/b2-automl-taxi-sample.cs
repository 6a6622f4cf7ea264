// corpus: The AutoML taxi sample: the search runs on the training file, its best model is evaluated on the test file, written down and saved.
// library: ML.NET
// axis: automl, progress handler, static methods
using System;
using System.Globalization;
using System.IO;
using System.Linq;
using Microsoft.ML;
using Microsoft.ML.AutoML;
using Microsoft.ML.Data;

namespace TaxiFareAutoML;

internal static class Program
{
    private const string LabelColumnName = "fare_amount";

    private static void Main()
    {
        var mlContext = new MLContext(seed: 1);
        var columnInference = mlContext.Auto().InferColumns("taxi-fare-train.csv", LabelColumnName, groupColumns: false);
        var textLoader = mlContext.Data.CreateTextLoader(columnInference.TextLoaderOptions);
        var trainDataView = textLoader.Load("taxi-fare-train.csv");
        var testDataView = textLoader.Load("taxi-fare-test.csv");

        var experimentResult = RunAutoMLExperiment(mlContext, columnInference, trainDataView);
        var metrics = EvaluateModel(mlContext, experimentResult.BestRun.Model, testDataView, experimentResult.BestRun.TrainerName);
        File.WriteAllText("taxi-automl.txt", string.Create(CultureInfo.InvariantCulture, $"{experimentResult.BestRun.TrainerName} {metrics.RootMeanSquaredError:F3} {metrics.RSquared:F3}"));
        mlContext.Model.Save(experimentResult.BestRun.Model, trainDataView.Schema, "TaxiFareModel.zip");
    }

    private static ExperimentResult<RegressionMetrics> RunAutoMLExperiment(MLContext mlContext, ColumnInferenceResults columnInference, IDataView train)
    {
        var columnInformation = columnInference.ColumnInformation;
        columnInformation.IgnoredColumnNames.Add("payment_type");
        var settings = new RegressionExperimentSettings { MaxExperimentTimeInSeconds = 60, OptimizingMetric = RegressionMetric.RootMeanSquaredError };
        return mlContext.Auto().CreateRegressionExperiment(settings).Execute(train, columnInformation, progressHandler: new Printer());
    }

    private static RegressionMetrics EvaluateModel(MLContext mlContext, ITransformer model, IDataView testDataView, string trainerName)
    {
        IDataView predictions = model.Transform(testDataView);
        var metrics = mlContext.Regression.Evaluate(predictions, labelColumnName: LabelColumnName, scoreColumnName: "Score");
        Console.WriteLine($"{trainerName}: {metrics.RSquared:F3}");
        return metrics;
    }

    private sealed class Printer : IProgress<RunDetail<RegressionMetrics>>
    {
        public void Report(RunDetail<RegressionMetrics> value) => Console.WriteLine($"{value.TrainerName}: {value.ValidationMetrics?.RSquared:F3}");
    }
}
