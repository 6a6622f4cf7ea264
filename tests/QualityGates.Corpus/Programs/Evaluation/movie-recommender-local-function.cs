// corpus: A matrix factorisation is trained and used for a recommendation; its ratings are never compared with held-out ones.
// library: ML.NET
// axis: local function
using System;
using System.Collections.Generic;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var engine = Train(new[] { new Rating { User = 1, Movie = 7, Stars = 4 }, new Rating { User = 2, Movie = 7, Stars = 2 } });
Console.WriteLine(engine.Predict(new Rating { User = 2, Movie = 9 }).Score);

PredictionEngine<Rating, Guess> Train(IEnumerable<Rating> ratings)
{
    var rows = ml.Data.LoadFromEnumerable(ratings);
    var trainer = ml.Recommendation().Trainers.MatrixFactorization(
        labelColumnName: nameof(Rating.Stars),
        matrixColumnIndexColumnName: nameof(Rating.User),
        matrixRowIndexColumnName: nameof(Rating.Movie));
    var model = trainer.Fit(rows); // expect: MLQ3001
    return ml.Model.CreatePredictionEngine<Rating, Guess>(model);
}

public class Rating
{
    [KeyType(5000)] public uint User { get; set; }
    [KeyType(9000)] public uint Movie { get; set; }
    public float Stars { get; set; }
}

public class Guess
{
    public float Score { get; set; }
}
