using Microsoft.ML;

namespace Greenhouse;

internal static class Workspace
{
    private static readonly Lazy<MLContext> Shared = new(() => new MLContext()); // expect: MLQ1001

    public static MLContext Current => Shared.Value;

    public static IDataView Measurements(string file)
        => Current.Data.LoadFromTextFile<Measurement>(file, separatorChar: ',', hasHeader: true);
}
