// corpus: The context is registered without a seed; matrix factorisation is native code that takes no random number from it, and one thread makes it repeatable.
// library: ML.NET
// axis: service registration, factory lambda, primary constructor
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddSingleton(_ => new MLContext());
builder.Services.AddSingleton<RatingTrainer>();
var app = builder.Build();
Console.WriteLine($"RMSE {app.Services.GetRequiredService<RatingTrainer>().Train("ratings.csv"):F3}");

internal sealed class RatingTrainer(MLContext ml)
{
    public double Train(string path)
    {
        var ratings = ml.Data.LoadFromTextFile<Rating>(path, separatorChar: ',', hasHeader: true);
        var split = ml.Data.TrainTestSplit(ratings, testFraction: 0.1);
        var model = ml.Transforms.Conversion.MapValueToKey("User")
            .Append(ml.Transforms.Conversion.MapValueToKey("Film"))
            .Append(ml.Recommendation().Trainers.MatrixFactorization(new MatrixFactorizationTrainer.Options
            {
                MatrixColumnIndexColumnName = "User",
                MatrixRowIndexColumnName = "Film",
                LabelColumnName = nameof(Rating.Stars),
                NumberOfThreads = 1,
            }))
            .Fit(split.TrainSet);
        return ml.Recommendation().Evaluate(model.Transform(split.TestSet), nameof(Rating.Stars)).RootMeanSquaredError;
    }
}

internal sealed class Rating
{
    [LoadColumn(0)] public string User { get; set; } = "";
    [LoadColumn(1)] public string Film { get; set; } = "";
    [LoadColumn(2)] public float Stars { get; set; }
}
