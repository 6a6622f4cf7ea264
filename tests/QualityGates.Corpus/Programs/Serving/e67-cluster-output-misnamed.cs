// corpus: The class of a clustering model's answers has the distances under a name that no step makes.
// library: ML.NET
// axis: method
using Microsoft.ML;
using Microsoft.ML.Data;

public class Segments
{
    private readonly MLContext ml = new(seed: 4);

    public uint Of(IEnumerable<Shopper> shoppers, Shopper one)
    {
        var rows = ml.Data.LoadFromEnumerable(shoppers.ToList());
        var model = Build().Fit(rows);
        var quality = ml.Clustering.Evaluate(model.Transform(rows));
        if (quality.AverageDistance > 3)
        {
            return 0;
        }
        return ml.Model.CreatePredictionEngine<Shopper, Segment>(model).Predict(one).Id;
    }

    private IEstimator<ITransformer> Build() => ml.Transforms
        .Concatenate("Features", nameof(Shopper.Visits), nameof(Shopper.Basket))
        .Append(ml.Clustering.Trainers.KMeans(new Microsoft.ML.Trainers.KMeansTrainer.Options { NumberOfClusters = 4, NumberOfThreads = 1 }));
}

public class Shopper
{
    public float Visits { get; set; }
    public float Basket { get; set; }
}

public class Segment
{
    [ColumnName("PredictedLabel")]
    public uint Id { get; set; }

    [ColumnName("Distances")]
    public float[] Distances { get; set; } = []; // expect: MLQ6006
}
