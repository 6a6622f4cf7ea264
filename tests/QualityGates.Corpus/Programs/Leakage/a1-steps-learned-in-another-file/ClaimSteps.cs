using Microsoft.ML;
using Microsoft.ML.Data;

namespace Claims;

public sealed class Claim
{
    [LoadColumn(0)]
    public string Region { get; set; } = "";

    [LoadColumn(1)]
    public float DriverAge { get; set; }

    [LoadColumn(2)]
    public float Horsepower { get; set; }

    [LoadColumn(3)]
    public float Paid { get; set; }
}

public sealed class ClaimSteps(MLContext ml)
{
    public ITransformer LearnedFrom(IDataView claims)
    {
        var steps = ml.Transforms.Categorical.OneHotEncoding("RegionBits", nameof(Claim.Region))
            .Append(ml.Transforms.NormalizeBinning("AgeBin", nameof(Claim.DriverAge), maximumBinCount: 12))
            .Append(ml.Transforms.Concatenate("Features", "RegionBits", "AgeBin", nameof(Claim.Horsepower)));
        return steps.Fit(claims);
    }
}
