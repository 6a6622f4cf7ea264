using System.IO;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace MovieNight;

internal static class Training
{
    public static int Run(MLContext mlContext, string folder)
    {
        var train = mlContext.Data.LoadFromTextFile<MovieRating>(Path.Combine(folder, "ratings_train.csv"), hasHeader: true, separatorChar: ',');
        var test = mlContext.Data.LoadFromTextFile<MovieRating>(Path.Combine(folder, "ratings_test.csv"), hasHeader: true, separatorChar: ',');

        var dataProcessPipeline = mlContext.Transforms.Text.FeaturizeText(outputColumnName: "userIdFeaturized", inputColumnName: nameof(MovieRating.userId))
            .Append(mlContext.Transforms.Text.FeaturizeText(outputColumnName: "movieIdFeaturized", inputColumnName: nameof(MovieRating.movieId)));
        var trainingPipeLine = dataProcessPipeline.Append(mlContext.BinaryClassification.Trainers.FieldAwareFactorizationMachine(
            new[] { "userIdFeaturized", "movieIdFeaturized" }, labelColumnName: nameof(MovieRating.Label)));
        var model = trainingPipeLine.Fit(train);

        var prediction = model.Transform(test);
        var metrics = mlContext.BinaryClassification.Evaluate(data: prediction, labelColumnName: "Label", scoreColumnName: "Score", predictedLabelColumnName: "PredictedLabel");
        using (var log = File.AppendText("movies.log"))
        {
            log.WriteLine($"accuracy {metrics.Accuracy:F4} auc {metrics.AreaUnderRocCurve:F4} f1 {metrics.F1Score:F4}");
        }

        if (metrics.AreaUnderRocCurve < 0.6)
        {
            return 1;
        }

        mlContext.Model.Save(model, train.Schema, "movies.zip");
        return 0;
    }
}

internal sealed class MovieRating
{
    [LoadColumn(0)] public string userId { get; set; } = "";
    [LoadColumn(1)] public string movieId { get; set; } = "";
    [LoadColumn(2)] public bool Label { get; set; }
}

internal sealed class MovieRatingPrediction
{
    [ColumnName("PredictedLabel")] public bool PredictedLabel { get; set; }
    public float Score { get; set; }
    public float Probability { get; set; }
}
