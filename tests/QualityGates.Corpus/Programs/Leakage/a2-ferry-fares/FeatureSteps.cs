// corpus: The fare of a ferry is copied to the label in one file, and a helper in another file, which knows no label, has the fare in its list of features.
// library: ML.NET
// axis: console, files, copied label
using Microsoft.ML;

namespace Ferries;

internal static class FeatureSteps
{
    private static readonly string[] Columns = ["Miles", "Passengers", "HasCar", "Fare"];

    public static IEstimator<ITransformer> Build(MLContext ml) =>
        ml.Transforms.Concatenate("Features", Columns);

    public static IEstimator<ITransformer> Of(MLContext ml, IDataView rows) =>
        ml.Transforms.Concatenate("Features", rows.Schema.Select(column => column.Name).ToArray());
}
