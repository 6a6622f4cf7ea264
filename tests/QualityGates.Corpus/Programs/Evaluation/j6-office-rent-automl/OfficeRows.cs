using Microsoft.ML;

namespace OfficeRent;

public static class OfficeRows
{
    public static IDataView LoadOffices(this MLContext ml, string path) =>
        ml.Data.Cache(ml.Data.LoadFromTextFile<Office>(path, separatorChar: ',', hasHeader: true));

    public static OfficeParts InThree(this MLContext ml, IDataView rows, double validation, double test)
    {
        var outer = ml.Data.TrainTestSplit(rows, test, seed: 3);
        var inner = ml.Data.TrainTestSplit(outer.TrainSet, validation / (1 - test), seed: 3);
        return new OfficeParts(inner.TrainSet, inner.TestSet, outer.TestSet);
    }
}
