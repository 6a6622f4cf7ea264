using Microsoft.ML;
using Microsoft.ML.Data;

internal sealed class FeatureStore(MLContext ml)
{
    public IDataView Load(string file)
    {
        return ml.Data.LoadFromTextFile<Feature>(file, hasHeader: true); // expect: MLQ4005
    }
}

internal sealed class Feature
{
    [LoadColumn(0)] public float Weight { get; set; }

    [LoadColumn(1)] public float Label { get; set; }
}
