// corpus: The spam tutorial: a perceptron cross-validated with the calibrated method, and messages are called spam by a score over one half.
// library: ML.NET
// axis: several files, console helper, prediction in a static method
using System;
using System.IO;
using System.Linq;
using Microsoft.ML;
using SpamDetectionConsoleApp.Common;
using SpamDetectionConsoleApp.MLDataStructures;

namespace SpamDetectionConsoleApp;

class Program
{
    private static string AppPath => AppContext.BaseDirectory;
    private static string DataDirectoryPath => Path.Combine(AppPath, "Data", "spamfolder");
    private static string TrainDataPath => Path.Combine(DataDirectoryPath, "SMSSpamCollection");

    static void Main(string[] args)
    {
        // Set up the MLContext, which is a catalog of components in ML.NET.
        MLContext mlContext = new MLContext(seed: 1);

        // Specify the schema for spam data and read it into DataView.
        var data = mlContext.Data.LoadFromTextFile<SpamInput>(path: TrainDataPath, hasHeader: true, separatorChar: '\t');

        var dataProcessPipeline = mlContext.Transforms.CustomMapping<SpamInput, SpamLabel>((i, o) => o.IsSpam = i.Label == "spam", contractName: null)
            .Append(mlContext.Transforms.Text.FeaturizeText("FeaturesText", nameof(SpamInput.Message)))
            .Append(mlContext.Transforms.CopyColumns("Features", "FeaturesText"))
            .Append(mlContext.Transforms.NormalizeLpNorm("Features", "Features"))
            .AppendCacheCheckpoint(mlContext);

        var trainer = mlContext.BinaryClassification.Trainers.AveragedPerceptron(labelColumnName: nameof(SpamLabel.IsSpam), numberOfIterations: 10, featureColumnName: "Features");
        var trainingPipeLine = dataProcessPipeline.Append(trainer);

        Console.WriteLine("=============== Cross-validating to get model's accuracy metrics ===============");
        var crossValidationResults = mlContext.BinaryClassification.CrossValidate(data: data, estimator: trainingPipeLine, numberOfFolds: 5, labelColumnName: nameof(SpamLabel.IsSpam)); // expect: MLQ3003
        ConsoleHelper.PrintFoldsAverageMetrics(trainer.ToString()!, crossValidationResults);
        File.WriteAllLines("spam-folds.txt", crossValidationResults.Select(r => $"{r.Fold} {r.Metrics.F1Score:R} {r.Metrics.AreaUnderRocCurve:R}")); // expect: MLQ1008

        // Now train the model on the full dataset for the application.
        var model = trainingPipeLine.Fit(data);
        var predictor = mlContext.Model.CreatePredictionEngine<SpamInput, SpamPrediction>(model);
        ClassifyMessage(predictor, "That's a great idea. It should work.");
        ClassifyMessage(predictor, "free medicine winner! congratulations");
    }

    public static void ClassifyMessage(PredictionEngine<SpamInput, SpamPrediction> predictor, string message)
    {
        var input = new SpamInput { Message = message };
        var prediction = predictor.Predict(input);
        Console.WriteLine("The message '{0}' is {1}", input.Message, prediction.Score > 0.5 ? "spam" : "not spam"); // expect: MLQ3006
    }
}
