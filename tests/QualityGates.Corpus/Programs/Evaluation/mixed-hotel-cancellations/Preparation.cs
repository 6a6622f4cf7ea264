using Microsoft.ML;
using Microsoft.ML.Transforms;

namespace Hotels;

internal static class Preparation
{
    /// <summary>Fills gaps and brings all numbers to one scale, for every consumer of the bookings.</summary>
    public static IDataView Normalise(MLContext ml, IDataView bookings)
    {
        var steps = ml.Transforms.ReplaceMissingValues("Rate", replacementMode: MissingValueReplacingEstimator.ReplacementMode.Mean)
            .Append(ml.Transforms.Concatenate("Numbers", "LeadDays", "Nights", "Adults", "Rate"))
            .Append(ml.Transforms.NormalizeMeanVariance("Numbers"));
        return steps.Fit(bookings).Transform(bookings);
    }

    /// <summary>Codes of the text columns; a hash needs no knowledge about the rows.</summary>
    public static IEstimator<ITransformer> Codes(MLContext ml) =>
        ml.Transforms.Categorical.OneHotHashEncoding("ChannelCode", "Channel", numberOfBits: 6)
            .Append(ml.Transforms.Categorical.OneHotHashEncoding("DepositCode", "Deposit", numberOfBits: 4))
            .Append(ml.Transforms.Concatenate("Features", "Numbers", "ChannelCode", "DepositCode"));
}
