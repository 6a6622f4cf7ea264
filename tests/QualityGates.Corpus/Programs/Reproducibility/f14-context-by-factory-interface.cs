// corpus: A factory behind an interface gives contexts without a seed, and what it gives is trained with.
// library: ML.NET
// axis: factory
using Microsoft.ML;
using Microsoft.ML.Data;

IContextFactory factory = new PlainContextFactory();
var trainer = new ClusterTrainer(factory);
trainer.Train("customers.tsv");

interface IContextFactory
{
    MLContext Create();
}

sealed class PlainContextFactory : IContextFactory
{
    public MLContext Create()
    {
        MLContext fresh = new();    // expect: MLQ1001
        return fresh;
    }
}

sealed class ClusterTrainer(IContextFactory contexts)
{
    public void Train(string path)
    {
        var ml = contexts.Create();
        var view = ml.Data.LoadFromTextFile<Customer>(path);
        var model = ml.Clustering.Trainers.KMeans(numberOfClusters: 4).Fit(view);
        var m = ml.Clustering.Evaluate(model.Transform(view));
        Console.WriteLine($"{m.AverageDistance} {m.DaviesBouldinIndex}");
    }
}

sealed class Customer
{
    [LoadColumn(0, 5), VectorType(6)]
    public float[] Features { get; set; } = new float[6];
}
