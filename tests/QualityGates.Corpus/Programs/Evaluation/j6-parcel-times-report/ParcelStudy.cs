using Microsoft.ML;

namespace ParcelTimes;

public sealed record FittedParcels(ITransformer Model, IDataView Train, IDataView Test);

public sealed class ParcelStudy(MLContext ml)
{
    public FittedParcels Fit(string path)
    {
        var parcels = Load(path);
        var parts = ml.Data.TrainTestSplit(parcels, testFraction: 0.2, seed: 15); // expect: MLQ2009
        var pipeline = ml.Transforms.Categorical.OneHotEncoding("DepotCode", nameof(Parcel.Depot))
            .Append(ml.Transforms.Concatenate("Features", "DepotCode", nameof(Parcel.Kilometres), nameof(Parcel.Kilograms), nameof(Parcel.StopsBefore)))
            .Append(ml.Regression.Trainers.FastTree(nameof(Parcel.Minutes)));
        return new FittedParcels(pipeline.Fit(parts.TrainSet), parts.TrainSet, parts.TestSet);
    }

    private IDataView Load(string path) => ml.Data.LoadFromTextFile<Parcel>(path, separatorChar: ',', hasHeader: true);
}
