// corpus: Each flat is given its price per square metre by the program, and that goes into the features of a model for the price.
// library: ML.NET
// axis: service with repository
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Flats;

public sealed class Flat
{
    public float Area { get; set; }

    public float Rooms { get; set; }

    public float Floor { get; set; }

    public float Price { get; set; }

    [NoColumn] public string Street { get; set; } = "";

    public float PerMetre { get; set; }
}

public interface IFlatRepository
{
    IEnumerable<Flat> Sold(int year);
}

public sealed class Enrichment(IFlatRepository repository)
{
    public List<Flat> Load(int year)
    {
        var flats = repository.Sold(year).Where(flat => flat.Area > 0).ToList();
        foreach (var flat in flats)
        {
            flat.PerMetre = flat.Price / flat.Area;
        }

        return flats;
    }
}

public sealed class PriceTraining(MLContext ml, Enrichment enrichment)
{
    public (ITransformer Model, RegressionMetrics Metrics) Train(int year)
    {
        var rows = ml.Data.LoadFromEnumerable(enrichment.Load(year));
        var parts = ml.Data.TrainTestSplit(rows, testFraction: 0.2, seed: 2);
        var features = ml.Transforms.Concatenate("Features", nameof(Flat.Area), nameof(Flat.Rooms), nameof(Flat.Floor), nameof(Flat.PerMetre)); // expect: MLQ2008
        var pipeline = features
            .Append(ml.Regression.Trainers.FastTree(labelColumnName: nameof(Flat.Price)));
        var model = pipeline.Fit(parts.TrainSet);
        return (model, ml.Regression.Evaluate(model.Transform(parts.TestSet), labelColumnName: nameof(Flat.Price)));
    }
}
