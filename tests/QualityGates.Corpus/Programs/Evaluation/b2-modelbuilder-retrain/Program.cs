using System;
using SentimentModel_ConsoleApp;

if (args.Length > 0 && args[0] == "--retrain")
{
    SentimentModel.Train("SentimentModel.mlnet");
}

var sampleData = new SentimentModel.ModelInput { SentimentText = "The battery died after two days." };
var predictionResult = SentimentModel.Predict(sampleData);
Console.WriteLine($"{sampleData.SentimentText} -> {predictionResult.PredictedLabel} ({predictionResult.Probability:P1})");
