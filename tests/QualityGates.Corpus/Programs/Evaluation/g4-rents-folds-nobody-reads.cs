// corpus: Rents are cross-validated before the final model is saved, but what the folds say is never looked at.
// library: ML.NET
// axis: service
using Microsoft.ML;

namespace Rents;

public sealed class Flat
{
    public float Rooms { get; set; }

    public float SquareMetres { get; set; }

    public float Floor { get; set; }

    public float Rent { get; set; }
}

public interface IFlatStore
{
    IReadOnlyList<Flat> All();
}

public sealed class RentModelRefresher(IFlatStore store)
{
    private readonly MLContext _ml = new(seed: 8);

    public void Refresh(string target)
    {
        var view = _ml.Data.LoadFromEnumerable(store.All());
        var pipeline = _ml.Transforms.Concatenate("Features", nameof(Flat.Rooms), nameof(Flat.SquareMetres), nameof(Flat.Floor))
            .Append(_ml.Regression.Trainers.FastForest(labelColumnName: nameof(Flat.Rent)));

        var folds = _ml.Regression.CrossValidate(view, pipeline, numberOfFolds: 4, labelColumnName: nameof(Flat.Rent)); // expect: MLQ3002

        var model = pipeline.Fit(view);
        using var stream = File.Create(target);
        _ml.Model.Save(model, view.Schema, stream);
    }
}
