using Microsoft.ML;

namespace Parcels;

internal sealed class LateTrainer(MLContext ml)
{
    public ITransformer Train(IDataView parcels)
    {
        var known = ml.Data.TrainTestSplit(parcels, Division.Share, seed: Division.Seed).TrainSet;
        return ml.Transforms.Concatenate("Features", nameof(Parcel.Weight), nameof(Parcel.Distance), nameof(Parcel.Stops))
            .Append(ml.BinaryClassification.Trainers.FastTree(labelColumnName: nameof(Parcel.Late)))
            .Fit(known);
    }
}
