using Microsoft.ML;
using Microsoft.ML.Data;

namespace HospitalStays;

public sealed record StayParts(IDataView Train, IDataView Validation, IDataView Test);

public sealed class StayRepository(MLContext ml)
{
    public IDataView Read(string path)
    {
        if (!File.Exists(path))
        {
            throw new FileNotFoundException("There are no stays to learn from.", path);
        }

        return ml.Data.LoadFromTextFile<Stay>(path, new TextLoader.Options
        {
            Separators = [','],
            HasHeader = true,
            AllowQuoting = true,
            MissingRealsAsNaNs = true,
        });
    }

    public StayParts Divide(IDataView stays, StayOptions options)
    {
        var outer = ml.Data.TrainTestSplit(stays, options.TestShare, samplingKeyColumnName: nameof(Stay.Patient), seed: options.Seed);
        var inner = ml.Data.TrainTestSplit(outer.TrainSet, testFraction: 0.15, samplingKeyColumnName: nameof(Stay.Patient), seed: options.Seed + 1);
        return new StayParts(inner.TrainSet, inner.TestSet, outer.TestSet);
    }
}
