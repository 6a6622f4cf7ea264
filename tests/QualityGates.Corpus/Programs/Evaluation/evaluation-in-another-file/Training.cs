// corpus: Training and evaluation are two files; the model that is saved has been measured on the test part by the other file.
// library: ML.NET
// axis: helper in another file, record
using Microsoft.ML;

namespace Insurance;

public static class Training
{
    public static ITransformer Fit(MLContext ml, IDataView train) =>
        ml.Transforms.Categorical.OneHotEncoding("RegionCode", nameof(Claim.Region))
            .Append(ml.Transforms.Concatenate("Features", "RegionCode", nameof(Claim.Age), nameof(Claim.Bmi)))
            .Append(ml.Regression.Trainers.LbfgsPoissonRegression(labelColumnName: nameof(Claim.Cost)))
            .Fit(train);
}
