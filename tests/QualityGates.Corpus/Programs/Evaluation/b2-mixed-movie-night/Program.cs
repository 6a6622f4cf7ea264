// corpus: The factorisation-machine recommender: calibrated evaluation with a threshold on the probability, everything logged to a file, the saved model reloaded for predictions.
// library: ML.NET
// axis: several files, reload of the saved model, switch on arguments
// scores: MLQ3005 MLQ3008
using System;
using System.IO;
using System.Linq;
using Microsoft.ML;
using MovieNight;

return args.FirstOrDefault() switch
{
    "train" => Training.Run(new MLContext(seed: 1), Path.Combine(AppContext.BaseDirectory, "Data")),
    "ask" => Ask(),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("usage: movienight train|ask");
    return 2;
}

static int Ask()
{
    var ml = new MLContext();
    var model = ml.Model.Load("movies.zip", out _);
    var engine = ml.Model.CreatePredictionEngine<MovieRating, MovieRatingPrediction>(model);
    var prediction = engine.Predict(new MovieRating { userId = "6", movieId = "10" });
    Console.WriteLine(prediction.Probability >= 0.5f ? "Watch it." : "Leave it.");
    return 0;
}
