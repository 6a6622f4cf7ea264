using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers.LightGbm;

namespace Retention;

internal interface IModelFactory
{
    IEstimator<ITransformer> Create(MLContext ml);
}

internal sealed class BoostedFactory : IModelFactory
{
    public IEstimator<ITransformer> Create(MLContext ml) =>
        ml.Transforms.Categorical.OneHotEncoding("TierCode", nameof(Member.Tier))
            .Append(ml.Transforms.Concatenate("Features", "TierCode", nameof(Member.Visits), nameof(Member.Age)))
            .Append(ml.BinaryClassification.Trainers.LightGbm(new LightGbmBinaryTrainer.Options
            {
                LabelColumnName = nameof(Member.Stayed),
                NumberOfLeaves = 24,
                Seed = 20,
                Deterministic = true,
            }));
}

internal sealed class Member
{
    [LoadColumn(0)] public string Tier { get; set; } = "";
    [LoadColumn(1)] public float Visits { get; set; }
    [LoadColumn(2)] public float Age { get; set; }
    [LoadColumn(3)] public bool Stayed { get; set; }
}
