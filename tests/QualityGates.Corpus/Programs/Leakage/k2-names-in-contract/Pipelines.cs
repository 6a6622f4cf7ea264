using Microsoft.ML;
using Microsoft.ML.Data;

namespace Retention;

internal static class Pipelines
{
    public static IEstimator<ITransformer> Build(MLContext ml)
    {
        var columns = ml.Transforms.CopyColumns(Contract.Label, Contract.Target)
            .Append(ml.Transforms.Conversion.ConvertType("CancelledAsNumber", Contract.Target, DataKind.Single))
            .Append(ml.Transforms.Concatenate(Contract.Features, Contract.Fields)); // expect: MLQ2008 MLQ2014
        return columns.Append(ml.BinaryClassification.Trainers.LbfgsLogisticRegression());
    }

    public static DataOperationsCatalog.TrainTestData Divide(MLContext ml, IDataView rows) =>
        ml.Data.TrainTestSplit(rows, testFraction: Contract.TrainShare);
}
