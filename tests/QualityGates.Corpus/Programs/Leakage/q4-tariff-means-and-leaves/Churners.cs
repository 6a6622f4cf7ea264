using Microsoft.ML;

namespace Tariffs;

public static class Churners
{
    public static IEstimator<ITransformer> Pipeline(MLContext ml, int leaves) =>
        ml.Transforms.Concatenate("Features", nameof(TariffRow.CallsAgainstTariff), nameof(TariffRow.GigabytesAgainstTariff))
            .Append(ml.BinaryClassification.Trainers.FastTree(nameof(TariffRow.Left), numberOfLeaves: leaves));
}
