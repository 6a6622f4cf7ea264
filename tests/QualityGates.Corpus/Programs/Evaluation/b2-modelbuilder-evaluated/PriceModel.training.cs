// corpus: A generated model with its evaluation half: the retraining saves, the console program measures on held-out rows through the same class.
// library: ML.NET
// axis: partial class in three files, static methods
using System;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace PriceModel_ConsoleApp;

public partial class PriceModel
{
    public const string RetrainFilePath = @"prices.csv";

    public static void Train(string outputModelPath)
    {
        var mlContext = new MLContext(seed: 1);
        var data = LoadIDataViewFromFile(mlContext, RetrainFilePath, ',', true);
        var (train, test) = Split(mlContext, data);
        var model = RetrainModel(mlContext, train);
        var metrics = Evaluate(mlContext, model, test);
        if (metrics.MeanAbsoluteError > 12_000 || metrics.RSquared < 0.6)
        {
            throw new InvalidOperationException($"Not saved: the model is {metrics.MeanAbsoluteError:F0} off on average.");
        }

        SaveModel(mlContext, model, data, outputModelPath);
    }

    public static (IDataView Train, IDataView Test) Split(MLContext mlContext, IDataView data)
    {
        var split = mlContext.Data.TrainTestSplit(data, testFraction: 0.2);
        return (split.TrainSet, split.TestSet);
    }

    public static void SaveModel(MLContext mlContext, ITransformer model, IDataView data, string modelSavePath)
    {
        DataViewSchema dataViewSchema = data.Schema;
        using (var fs = System.IO.File.Create(modelSavePath))
        {
            mlContext.Model.Save(model, dataViewSchema, fs);
        }
    }

    public static ITransformer RetrainModel(MLContext mlContext, IDataView trainData)
    {
        var pipeline = BuildPipeline(mlContext);
        var model = pipeline.Fit(trainData);
        return model;
    }

    public static IEstimator<ITransformer> BuildPipeline(MLContext mlContext)
    {
        // Data process configuration with pipeline data transformations
        var pipeline = mlContext.Transforms.Categorical.OneHotEncoding(@"Town", @"Town", outputKind: Microsoft.ML.Transforms.OneHotEncodingEstimator.OutputKind.Indicator)
            .Append(mlContext.Transforms.ReplaceMissingValues(new[] { new InputOutputColumnPair(@"Area", @"Area"), new InputOutputColumnPair(@"Rooms", @"Rooms") }))
            .Append(mlContext.Transforms.Concatenate(@"Features", new[] { @"Town", @"Area", @"Rooms" }))
            .Append(mlContext.Regression.Trainers.FastTree(labelColumnName: @"Price", featureColumnName: @"Features"));
        return pipeline;
    }
}
