using Microsoft.ML;
using Microsoft.ML.Data;

namespace Parcels;

internal sealed class LateJudge(MLContext ml)
{
    public CalibratedBinaryClassificationMetrics Judge(ITransformer model, IDataView parcels)
    {
        var unknown = ml.Data.TrainTestSplit(parcels, testFraction: Division.Share, seed: Division.Seed).TestSet;
        return ml.BinaryClassification.Evaluate(model.Transform(unknown), labelColumnName: nameof(Parcel.Late));
    }
}
