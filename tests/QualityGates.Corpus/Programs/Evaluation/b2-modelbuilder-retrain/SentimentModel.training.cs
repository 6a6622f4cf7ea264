using Microsoft.ML;

namespace SentimentModel_ConsoleApp;

public partial class SentimentModel
{
    public const string RetrainFilePath = @"sentiment.tsv";
    public const char RetrainSeparatorChar = '\t';
    public const bool RetrainHasHeader = true;

    /// <summary>Train a new model with the provided dataset.</summary>
    public static void Train(string outputModelPath, string inputDataFilePath = RetrainFilePath, char separatorChar = RetrainSeparatorChar, bool hasHeader = RetrainHasHeader)
    {
        var mlContext = new MLContext(seed: 1);

        var data = LoadIDataViewFromFile(mlContext, inputDataFilePath, separatorChar, hasHeader);
        var model = RetrainModel(mlContext, data);
        SaveModel(mlContext, model, data, outputModelPath); // expect: MLQ3001
    }

    /// <summary>Load an IDataView from a file path.</summary>
    private static IDataView LoadIDataViewFromFile(MLContext mlContext, string inputDataFilePath, char separatorChar, bool hasHeader)
    {
        return mlContext.Data.LoadFromTextFile<ModelInput>(inputDataFilePath, separatorChar, hasHeader);
    }

    /// <summary>Save a model at the specified path.</summary>
    private static void SaveModel(MLContext mlContext, ITransformer model, IDataView data, string modelSavePath)
    {
        DataViewSchema dataViewSchema = data.Schema;
        mlContext.Model.Save(model, dataViewSchema, modelSavePath);
    }

    /// <summary>Retrain model using the pipeline generated as part of the training process.</summary>
    private static ITransformer RetrainModel(MLContext mlContext, IDataView trainData)
    {
        var pipeline = BuildPipeline(mlContext);
        var model = pipeline.Fit(trainData);

        return model;
    }

    /// <summary>Build the pipeline that is used from model builder.</summary>
    private static IEstimator<ITransformer> BuildPipeline(MLContext mlContext)
    {
        var pipeline = mlContext.Transforms.Text.FeaturizeText(inputColumnName: @"SentimentText", outputColumnName: @"Features")
            .Append(mlContext.BinaryClassification.Trainers.LbfgsLogisticRegression(labelColumnName: @"Sentiment", featureColumnName: @"Features", l1Regularization: 0.03F));

        return pipeline;
    }
}
